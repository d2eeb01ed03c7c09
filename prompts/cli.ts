/** What the command line says to the person at the keyboard. */

export const usage = (names: string[]): string =>
  `Cách dùng: npm run -s cli -- <lệnh> [tham số]. Các lệnh: ${names.join(', ')}.`;

export const cli = {
  badJson: 'Dòng không phải JSON.',
  wrongLine: (place: string, what: string): string => `Dòng thiếu hoặc sai trường: ${place || '/'} (${what}).`,
  invite: (url: string, days: number): string => `${url}\nDùng một lần, trong ${days} ngày. Chỉ gửi cho đúng người.`,
  inviteUsage: (roles: string[]): string =>
    `Cần: invite --role ${roles.join('|')} [--unit <mã hoặc tên đơn vị>] [--desk <mã đầu mối>] [--duty <tên trong lịch trực>]`,
  unknownUnit: (names: string[]): string => `Không có đơn vị này. Các đơn vị:\n${names.join('\n')}`,
  unknownDesk: (names: string[]): string => `Không có đầu mối này. Các đầu mối: ${names.join(', ')}`,
  unknownDuty: (names: string[]): string =>
    names.length > 0
      ? `Không có tên này trong lịch trực của đầu mối. Các tên: ${names.join(', ')}`
      : 'Đầu mối này chưa có lịch trực (desks[].roster trong authority.json).',
  importUsage: 'Cần: import TỆP… [--json] [--id mã-kế-hoạch]',
  saved: (id: string, clauses: number, duties: number, dir: string): string =>
    `${id}: ${clauses} điều khoản, ${duties} nhiệm vụ. Đã ghi ${dir}.`,
  doctor: {
    title: 'Tình trạng cài đặt:',
    set: (what: string): string => `  có     ${what}`,
    missing: (what: string, cost: string): string => `  thiếu  ${what}: ${cost}`,
    unsure: (what: string, cost: string): string => `  chưa xác nhận  ${what}: ${cost}`,
  },
};

/** What each missing thing costs, for `doctor`. */
export const costs = {
  database: 'dữ liệu nằm trong PGlite, mất điện có thể mất vài giây cuối; chỉ để chạy thử',
  redis: 'trạng thái hội thoại nằm trong tiến trình; chỉ chạy được một tiến trình',
  publicUrl: 'người ngoài máy này không mở được trang và webhook',
  telegram: 'không có kênh Telegram',
  zalo: 'không có kênh Zalo',
  model: 'không sao: trợ lý trả lời bằng tra cứu, không cần mô hình',
  authority: 'đang dùng dữ liệu mẫu data/examples/authority.json; chép sang data/authority.json rồi sửa',
  residents: 'kênh người dân đang đóng (channels.residents)',
  reception: 'người dân hỏi nơi tiếp công dân sẽ thấy “chưa cấu hình”',
  province: 'người muốn tố cáo lãnh đạo xã sẽ không thấy nơi nộp ở cấp tỉnh',
  villages: 'chưa có danh sách thôn; nơi xảy ra ghi theo lời người dân',
  duty: 'không ai được báo khi có tin khẩn cấp',
  roster: (name: string): string =>
    `chưa ai liên kết với tên “${name}” trong lịch trực: khi có việc khẩn, người kế tiếp được báo ngay`,
  people: (what: string): string => `chưa ai liên kết: ${what}`,
  notice: (source: string): string => `thời hạn báo lại lấy theo ${source}, cần đối chiếu văn bản gốc`,
  askedKeeping:
    'thời gian giữ câu hỏi đã trả lời và góp ý về câu trả lời là số tạm; cần cơ quan xác nhận rồi đặt confirmed',
  reachTemplates:
    'không gửi được tin mẫu Zalo (ZBS) cho người quá 7 ngày chưa nhắn lại: chỉ còn cách gọi điện hoặc chờ họ nhắn. Ghi mã mẫu, giá, tên tham số vào reach.templates',
  reachDays: 'số ngày giữ số điện thoại và tin chờ là đề nghị của chương trình, cần người có thẩm quyền xác nhận',
  caseClock:
    'số ngày nên xong của hồ sơ là mục tiêu nội bộ, chưa đối chiếu quy định nào; người dân không được hứa ngày này',
  aboutDesks: 'phản ánh về chính một đầu mối chỉ còn ít nơi nhận; nên có ít nhất hai',
  head: 'hồ sơ không ai mở lên thẳng người điều phối, không qua phụ trách đầu mối',
  templates: 'chưa có mẫu trả lời',
  calendar: (year: number): string => `lịch nghỉ năm ${year} chưa có hoặc chưa chốt; các ngày tính ra ghi “dự kiến”`,
};
