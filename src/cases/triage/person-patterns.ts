/** Words about the sender and other people: hiding one's name, illness, children, names. */
import { pattern } from './pattern.ts';

/** Asks that nobody learns who wrote. */
export const HIDE_ME = pattern(
  '(đừng|xin đừng|chớ|không được|đừng có|không|cấm|miễn) (ai )?(để )?(lộ|tiết lộ|nói|nêu|ghi|hiện|cho ai biết|khai|công khai|để lộ|đưa|đăng|nhắc|báo|kể|tung|hé) (ra |với ai |cho ai |rõ |danh |cụ thể |đến )*(tên|danh|danh tính|là (tôi|em|mình)|em báo|tôi báo|thông tin|người (báo|phản ánh|tố|gửi)|ai (báo|phản)|nick|zalo|số|tung tích)',
  '(đừng|xin đừng|chớ|không|cấm|miễn) (ai )?(để )?(lộ|tiết lộ|khai|công khai|để lộ|tung|hé) (ra )?(tôi|em|mình|cháu|tui|con)',
  '(ngại|không dám|chẳng dám|sợ không dám|không tiện) (nói|nêu|khai|xưng|ghi|để) (ra |rõ |thật )?(tên|họ tên|danh)',
  '(lộ|biết) (ra |tên |được )?(là |thì )_ (trù dập|trả thù|đánh|mất việc|đuổi việc|đuổi|chết|khổ|không yên)',
  '(giấu|dấu|ẩn|giữ (kín|bí mật)|bảo mật|che|bí mật|xin kín) (giúp |giùm |hộ |dùm |luôn |cho |về )*(tên|danh|danh tính|thông tin|tung tích|tôi|em|mình|cháu|người (báo|tố|cung cấp|phản ánh|gửi|cấp tin)|nguồn tin|số (điện thoại|máy)|họ tên)',
  'ẩn danh',
  '(bảo vệ|giữ|che giấu|bảo mật|bảo đảm) (bí mật )?(giúp |cho )?(danh tính|danh tánh|thông tin (cá nhân|người)|người (tố|báo|cung cấp|phản ánh))',
  '(đừng|không muốn|chớ|xin đừng|không để|sợ|ngại) _ _ biết (là )?(tôi|em|cháu|mình|con|tui|e|nhà tôi|nhà em) (là ai|nhắn|gửi|báo|nói|phản ánh|tố|viết|kể|khai|gọi|đã)',
  '(đừng|không muốn|chớ|xin đừng) _ _ biết (người (gửi|báo|nhắn|phản ánh)|ai (gửi|báo|nhắn|nói|phản))',
  '(đừng|không|chớ) (ghi|hiện|để|nêu|đọc|khai|đưa|in|kèm|gắn) _ (tên|danh tính|số điện thoại|zalo|nick|ảnh đại diện) _ (em|tôi|cháu|mình|con|tui)',
  '(xin|cho|nhờ|mong) (phép )?(tôi|em|cháu|mình|con|tui)? ?(được )?(giấu|ẩn|miễn (nêu|ghi|khai)|khỏi (nêu|ghi|khai)|không (nêu|ghi|khai|xưng)) (họ )?(tên|danh)',
  '(tên|danh tính) (của )?(tôi|em|cháu|mình|tui) _ (bí mật|kín|giấu|ẩn|không lộ|đừng lộ)',
  'giữ kín (chuyện|việc|điều)? ?(này )?(cho|giúp|giùm)',
  'nặc danh',
  'không (muốn|dám|tiện|thể|nên)( để)? (ai biết|nêu tên|lộ|ký tên|để lộ|nói tên|xưng|cho biết tên|đứng tên|ra mặt|xuất hiện|hiện tên|ai biết)',
  '(đừng|xin đừng|chớ|không) (để|cho|có để|có cho) (ai|họ|ông|bà|nó|hắn|người ta|bên|chúng|thôn|xóm|hàng xóm|người bị|bọn|mấy|cán bộ|anh ấy|chị ấy|chủ)_? ?_ (biết|lộ|hay)',
  '(giữ kín|giữ bí mật|kín)( giúp| giùm| hộ| cho)',
  'sợ (bị )?(trù dập|trả thù|trả đũa|lộ|thù|đì|họ biết|nó biết|bị biết|người ta biết|mất lòng|liên luỵ|ghét)',
  '(mong|xin|nhờ|đề nghị|yêu cầu|muốn) _ (giữ bí mật|bảo mật|giấu tên|không nêu tên|được giấu|không lộ|ẩn tên|kín|khuyết danh)',
  'tên (tôi|em|mình|cháu) (thì )?(xin|cho|để|đừng|không) _ (kín|giấu|ẩn|nêu|ghi|lộ|công khai)',
  '(lộ|biết) (tên|là) (tôi|em|mình|ra) _ (chết|khổ|mất|không dám|sợ|phiền)',
  '(hide|private|anonymous|keep) _ (name|me|secret|my name)',
  'anonymous',
  '(giấu|dấu) (danh|tên|mặt)',
  'không (ghi|để) tên',
  'khuyết danh',
  '(chỉ|mình) _ biết (thôi|với nhau)',
  '(đừng|không) _ (để lộ|lộ ra|bị lộ|lộ)',
);
/** Says that there is no need to hide, or only asks about it. */
export const NO_NEED_TO_HIDE = pattern(
  '(không|chẳng|chả|hổng|đâu|khỏi|ko) (cần|phải|việc gì phải|có gì phải|có gì|sợ gì|ngại|sợ|thèm|cần phải|muốn) (phải )?(giấu|dấu|ẩn|nặc|bí mật|giữ|sợ|lộ|che|kín)',
  '(cứ|công khai|nêu|ghi|để) (công khai|nêu|ghi|để|rõ|thẳng|hẳn) (rõ |thẳng |hẳn )?(tên|danh)( tôi| em| mình)?',
  '(có|được|sao) _ (giữ bí mật|bí mật|ẩn danh|giấu tên|nặc danh|bảo mật) _ (không|ko|được không|hay không|à|chứ|hả|sao)',
  'khỏi (giấu|dấu|ẩn)',
  'không (cần )?(giấu|dấu|ẩn) (tên|danh|gì|giếm)',
  'tôi (không )?(sợ|ngại) (gì )?(lộ|ai biết)',
  'không (ngại|sợ) (nêu|lộ|để)',
  '(đơn|thư|tin) nặc danh _ (có|được|thì|bị|không)',
  '(nặc danh|ẩn danh|giấu tên) _ (thì|có được|được) _ (không|nhận|xử lý|giải quyết)',
  '(cần|phải) ghi tên (thật )?không',
);

/** Illness, disability, a child who is a victim. */
export const PRIVATE_STATE = pattern(
  '(liệt|khuyết tật|tâm thần|ung thư|hiv|sida|tai biến|tim bẩm sinh|bại não|down|tự kỷ|động kinh|trầm cảm|chạy thận|suy thận|tiểu đường|câm điếc|mù loà|mù mắt|mù hai mắt|bệnh tim|nhiễm hiv|lao phổi|viêm gan|thiểu năng)',
  '(uống|ăn) _ (thuốc (trừ )?(sâu|cỏ|chuột)|thuốc diệt)',
  '(con|cháu|bé|mẹ|bố|ba|má|cha|vợ|chồng|bà|ông|em trai|chị|anh) _ (lên cơn|bị hen|đau tim|đau ngực|khó thở|méo|ngưng thở|bất tỉnh|nằm liệt|bệnh nặng|chết não|có bầu|vỡ ối|sinh non|bị liệt|sốt|ốm|bệnh|bị bệnh|sảy thai|mang thai|đột quỵ|co giật|ngất|tai biến|hôn mê)',
  '(bé|cháu|đứa|trẻ|con|nữ sinh|học sinh) _ bị _ (đụng chạm|sờ|xâm hại|đánh|bạo hành|hiếp|dâm ô|sàm sỡ|bắt nạt|nhốt|bỏ đói|chặn đường|quấy)',
  'đánh _ (đứa bé|cháu|trẻ|con bé|thằng bé|đứa nhỏ)',
  '(bé|cháu|con gái|con nhỏ|em gái|trẻ|học sinh|nữ sinh) __ (sờ soạng|sờ mó|đụng chạm|sàm sỡ|xâm hại|hiếp|giở trò|dâm ô|clip nóng|ảnh nóng)',
  '(sờ soạng|giở trò|hiếp|clip nóng|ảnh nóng|lột áo) __ (cháu|bé|con gái|con tôi|con em|bạn ấy)',
  '(người nhà|vợ (tôi|em|mình)|chồng (tôi|em|mình)|mẹ (tôi|em|mình)|bố (tôi|em|mình)|ba (tôi|em)|con (tôi|em|mình)|ông (tôi|em|nội)|bà (tôi|em|nội)) __ (ngộ độc|ăn nấm|bleeding|chảy máu|băng huyết|lả đi|thương binh|bại não|chất độc|nghiện|chơi hàng|gãy (tay|chân|răng))',
  '(đánh|bẻ|nhét|bắt quỳ|bắt nhịn|đốt) __ (con (tôi|em|gái)|cháu (tôi|em)|con bé|thằng bé|mấy đứa nhỏ)',
  '(con|cháu) _ (# tuổi|lớp #) _ (bị|kể)',
  '(xâm hại|hiếp dâm|dâm ô|sàm sỡ|giao cấu) _ (bé|cháu|trẻ|con|em|học sinh)',
);
