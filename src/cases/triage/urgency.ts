/** Whether hours matter: for a life, for stopping a crime, for freezing money. */
import { matches, pattern } from './pattern.ts';
import type { Reading } from './reading.ts';

/** A crime that can still be stopped. */
const IN_PROGRESS = pattern(
  'đang (phá|cạy|bẻ|trộm|bán|chở|chặt|cưa|hút|đào|đánh|tụ|đá gà|xóc|ăn trộm|lục|đứng|ở (đó|đây|trong)|bị (giữ|nhốt|đánh|doạ)|chuẩn bị|giữ|đột nhập|bốc|gọi điện|nhắn|bắt|chạy|vận chuyển|tiêm|chích|cắt|đổ|xuống|rình|ngồi|quây|tập trung|gây)',
  '(đêm|tối|chiều|trưa|mai|sáng) nay',
  'lát nữa',
  'tí nữa',
  'sắp (đi|chạy|trốn|chở|đưa|bán|tẩu)',
  'ngay (bây giờ|lúc này|hiện)',
  'bây giờ (đang|vẫn|còn|nó|chúng)',
  'hiện (đang|giờ|tại)',
  'ở đó luôn',
  'xuống (ngay|gấp|liền|nhanh)',
  'giờ (này|đang)',
  'vẫn đang',
  'gấp',
  'kẻo (nó|chúng|họ) (chạy|trốn|đi|tẩu)',
  'rạng sáng mai',
  'hẹn _ (đêm|tối|mai|chiều)',
  '(bắt|đến) (quả tang|ngay)',
  'kìa',
  '(tới|đến|lên|xuống|ra) (nhanh|lẹ|mau|liền|ngay|gấp)',
  'là bắt (gọn|được)',
  '(bị|đang|vẫn) _ (nhốt|giam|giữ) _ (từ|trong|đòi|ở|tới|bắt|giờ)',
  'đòi (tiền )?chuộc',
  '(đòi|bắt) _ (triệu|tiền|củ|nghìn) _ (mới|không (thì )?(sẽ|là|nó)) _ (xoá|tung|đăng|up|thả|gửi)',
  '(không|chưa) _ (đưa|chuyển|nộp) _ (thì|là) _ (tung|đăng|up|phát tán|chặt|đánh|giết)',
  'đang (tháo|khuân|hạ|xẻ|dùng|giữ|chở|rủ|dụ|lừa|giao|nấu|lắc|đông)',
  'vừa (chạy|đậu|đi) (về|sau|qua|hướng|vào|ra|khỏi)',
);
/** Money sent a moment ago may still be stopped. */
const JUST_PAID = pattern(
  '(vừa|mới|lỡ|hồi nãy|sáng nay|nãy|trưa nay|chiều nay) _ (chuyển|ck|bị lừa|đưa|nạp|cung cấp|đọc|bấm|gửi) _ (tiền|triệu|củ|nghìn|otp|mã|tài khoản|khoản|link|căn cước)',
  '(vừa|mới|nãy) _ bị (lừa|hack|mất|trừ|rút) __ (triệu|tiền|tài khoản|nghìn|củ)',
  '(lừa|mất|trừ|rút|chuyển|block|chặn) __ (vừa|mới) _ (# phút|xong|nãy|# p)',
  '(khoá|chặn|phong toả|đóng băng) _ (tài khoản|thẻ|tiền)',
  '(chuyển|ck) _ (triệu|tiền|củ) _ (xong|rồi) __ (giờ|làm sao|lấy lại)',
  '(sao|có) _ (lấy lại|giữ lại|chặn) _ (được|không|kịp)',
  'sao lấy lại',
  '(trừ|rút|chuyển|bay mất|mất) __ (mới nãy|mới đây|lúc nãy|hồi nãy|vừa xong|vừa nãy|vừa lúc nãy)',
);
/** A child is still where it happened. */
const CHILD_EXPOSED = pattern(
  '(bé|cháu|trẻ|đứa|con|em) __ (vẫn|còn|đang) (ở|sống|phải|bị|với|học) _ (với|chung|nhà|cùng|đánh|lớp|nó|ông|hắn)',
  '(xâm hại|sàm sỡ|dâm ô|hiếp|bạo hành|đánh đập|bỏ đói|nhốt) __ (bé|cháu|trẻ|con gái|em|học sinh)',
  '(bé|cháu|trẻ|đứa|nó|con bé|em gái) _ (vẫn|còn) _ (ở|sống|học|phải) _ (đó|đấy|với|chung|lớp|nhà)',
  '(xâm hại|sàm sỡ|sờ soạng|dâm ô|đánh đập|hành hạ) __ (vẫn|còn) (đang )?(ở|sống) (cùng|chung|với)',
  '(vẫn|còn) (đang )?(ở|sống) (cùng|chung|với) (nhà|cháu|bé|nó|con)',
  '(bé|cháu|trẻ|con gái|đứa) _ bị __ (xâm hại|sàm sỡ|dâm ô|hiếp|bạo hành|đánh đập|bỏ đói|nhốt)',
);
const OVER = pattern(
  '(năm|tháng|tuần|hôm) (ngoái|trước|kia|nọ)',
  '(tối|đêm|ngày|hôm|chiều) nào cũng',
  'thường xuyên',
  'hay',
  'hôm qua',
  'tối qua',
  'đêm qua',
  'mấy (tháng|tuần|hôm|ngày) (nay|rồi)',
);

/** True when a crime told here can still be stopped or undone within hours. */
export function stillStoppable(reading: Reading): boolean {
  if (matches(reading, JUST_PAID) || matches(reading, CHILD_EXPOSED)) return true;
  return matches(reading, IN_PROGRESS) && !matches(reading, OVER);
}
