/** Where the name of a unit ends and what it has to do begins. */

/** Words that open what somebody has to do. */
const VERBS = [
  'có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|được giao|được phân công|là đầu mối|làm đầu mối|là cơ quan|là đơn vị',
  'chủ trì|phối hợp|tham mưu|xây dựng|tổ chức|triển khai|thực hiện|căn cứ|theo dõi|đôn đốc|hướng dẫn|kiểm tra|giám sát',
  'tổng hợp|báo cáo|rà soát|tăng cường|tiếp tục|chủ động|bố trí|kiện toàn|phân công|chỉ đạo|lãnh đạo|ban hành|phổ biến',
  'quán triệt|bảo đảm|đảm bảo|cử|gửi|thường xuyên|hằng năm|hàng năm|hằng quý|hằng tháng|định kỳ|lập|đăng ký|cung cấp',
  'nghiên cứu|đề xuất|tiếp nhận|quản lý|phát huy|thành lập|công khai|tuyên truyền|vận động|ưu tiên|đẩy mạnh|nâng cao',
  'trực tiếp|kịp thời|lồng ghép|thẩm định|trình|cập nhật|hoàn thiện|sử dụng|quan tâm|phản hồi|phản ánh|phụ trách|mời',
  'giúp|đề nghị|khẩn trương|nghiêm túc|gương mẫu|lựa chọn|bồi dưỡng|tập huấn|đánh giá|tham gia|giải quyết|xử lý|cân đối',
  'hoàn thành|chuẩn bị|phê duyệt|thông báo|thông tin|đăng tải|biên tập|in ấn|bảo vệ|duy trì|mở|thu thập|nắm|điều tra',
  'trên cơ sở|dựa trên|có kế hoạch|có văn bản|có biện pháp|phải|cần|sẽ|được|hỗ trợ|tạo điều kiện|vận hành|lắng nghe',
  'đưa|giới thiệu|nhận|tiến hành|ký|soạn|niêm yết|lấy|phát động|khen|biểu dương|xác định|thống nhất|góp ý|tham dự|tập trung',
  'huy động|xem xét|quyết định|tặng|yêu cầu|có vai trò|tư vấn|tích cực|khuyến khích|tuân thủ|chấp hành|chi trả|chịu trách nhiệm',
  'tuần tra|truy quét|ra quân|dọn|tổng vệ sinh|khắc phục|củng cố|thống kê|thiết lập|điều phối|cấp phát|treo|thăm|diễn tập|đẩy nhanh|khai thác|giải ngân|chấn chỉnh|tổng kết|sơ kết|quyên góp|ủng hộ|nộp',
  'công bố|bổ sung|cụ thể hóa|cụ thể hoá|nhân rộng|gắn|đa dạng hóa|phát hiện|ngăn chặn|phòng ngừa|cung ứng|thu gom|khám|tiêm|lấy mẫu',
].join('|');

const VERB = new RegExp(`(?<![\\p{L}\\p{N}])(?:${VERBS})(?![\\p{L}\\p{N}])`, 'gu');

/** After these a verb is still part of a name or of a noun ("đến thực hiện dân chủ", "Ban chỉ đạo thực hiện"). */
const HOLDS =
  /(?:^|[\s,(])(?:đến|về|cho|trong|để|việc|công tác|của|(?<!trực )thuộc|(?<!mỗi )lĩnh vực|Ban|Tiểu ban|Tổ|Đoàn|Ủy ban|Uỷ ban|Chỉ đạo|chỉ đạo|Phòng|phòng|Trung tâm|trung tâm|Hội đồng|được giao|giao|đối tượng|nhiệm vụ|chuyên|Khối|khối|phụ trách)$/u;

/** "cơ quan quản lý cấp trên": what kind of office it is, not what it has to do. */
const OFFICE = /(?:^|[\s,(])(?:[Cc]ơ quan(?:\s+quan)?|[Đđ]ơn vị|[Cc]án bộ|[Cc]ông chức|[Nn]gười|[Cc]huyên viên)$/u;
const OFFICE_WORK = /^(?:quản lý|chỉ đạo|tham mưu|phụ trách|lãnh đạo|được giao|hỗ trợ|tham gia)$/u;

/** "các tổ chức", ", tổ chức có liên quan": a noun, not the verb. */
function isNounHere(before: string, verb: string, after: string): boolean {
  if (verb === 'thường xuyên') return /giáo dục$/iu.test(before);
  if (verb === 'quyết định') return /^\s+số\s/u.test(after) || /(?:các|theo)$/u.test(before);
  if (verb === 'yêu cầu') return /(?:theo|khi có|các)$/u.test(before);
  if (verb === 'cung cấp' || verb === 'chi trả')
    return (
      /(?:tổ chức|đơn vị|doanh nghiệp|cơ sở|dịch vụ)$/iu.test(before) && /^\s*(?:dịch vụ|sản phẩm|[,.;]|$)/u.test(after)
    );
  if (verb !== 'tổ chức') return false;
  if (/(?:các|những|mọi|cơ quan|một số)$/u.test(before)) return true;
  if (
    /^\s*(?:chính trị|xã hội|đảng|Đảng|đoàn thể|có liên quan|liên quan|cá nhân|khác|thành viên|hội|công đoàn|kinh tế|tôn giáo)/u.test(
      after,
    )
  ) {
    return true;
  }
  return /,$/u.test(before) && (/^\s*,/u.test(after) || new RegExp(`^\\s*(?:${VERBS})`, 'u').test(after));
}

/** Place of the first word that says what is to be done, or -1; `afterName`: the text opens with a name. */
export function verbAt(text: string, afterName = false): number {
  for (const found of text.matchAll(VERB)) {
    const before = text.slice(0, found.index).trimEnd();
    const after = text.slice(found.index + found[0].length);
    if (before === '') {
      if (afterName) continue;
      return 0;
    }
    if (isNounHere(before, found[0], after)) continue;
    if (HOLDS.test(before) && !/^(?:chủ trì|có trách nhiệm|phối hợp|chịu trách nhiệm)/u.test(found[0])) continue;
    if (found[0] === 'phụ trách' && /^\s+(?:lĩnh vực|công tác|mảng|khối)(?!\p{L})/u.test(after)) continue;
    if (OFFICE.test(before) && OFFICE_WORK.test(found[0])) continue;
    return found.index;
  }
  return -1;
}
