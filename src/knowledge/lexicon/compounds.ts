import { fold } from '#src/text.ts';
import { mayMean } from '../said.ts';

/** Things of daily and office life that go by two or three syllables: a plan that prints the syllables apart does not print the thing. */
const WRITTEN = `
phụ cấp|thù lao|tiền lương|tiền thưởng|tiền phạt|tiền công|công tác phí|tạm ứng|hóa đơn|chứng từ|hợp đồng|đấu thầu|đơn giá|học phí|lệ phí
nhà văn hóa|loa phát thanh|loa truyền thanh|bảo hiểm|hộ nghèo|hộ cận nghèo|người nghèo|tôn giáo|khai sinh|căn cước|hộ khẩu|tạm trú|tạm vắng|kết hôn|chứng thực
giấy phép|giấy mời|giấy khen|bằng khen|kỷ niệm chương|huy hiệu|bằng cấp|lý lịch|quê quán|trình độ học vấn|thâm niên|nghỉ phép|nghỉ hưu|hưu trí|thi tuyển
học sinh|sinh viên|giáo viên|học viên|trường học|bệnh viện|vắc xin|tiêm chủng|dịch bệnh|thiên tai|lũ lụt|giao thông|cầu đường|rác thải|nước sạch|vệ sinh
trồng trọt|chăn nuôi|cây trồng|phân bón|con giống|mùa màng|máy tính|điện thoại|máy in|mật khẩu|tài khoản|ngân hàng|công ty|hợp tác xã|kinh doanh|hải quan
quân đội|nghĩa vụ quân sự|dân quân|ma túy|trộm cắp|tai nạn|lượt truy cập|người dùng|lượt xem|phiếu bầu|số phiếu|phiếu khảo sát|thang điểm|chấm điểm|xếp hạng
đồng phục|con dấu|chữ ký số|biên bản|ghi âm|phỏng vấn|nhà báo|họp báo|nhân khẩu|diện tích|dân số|thu nhập|chuyên viên|nhân viên|lái xe|bảo vệ
trợ cấp|đất ở|sổ đỏ|quy hoạch đất|thể dục|thể thao|văn nghệ|lễ hội|du lịch|xe công|trụ sở mới|nhà ở|chỗ ở|giấy tờ|lệ phí trước bạ|thuế đất
hội chợ|sản phẩm mới|khởi nghiệp|việc làm|xuất khẩu|lao động nước ngoài|người cao tuổi|trẻ em|khuyết tật|bình đẳng giới|dân số kế hoạch hóa|sinh nhật
`
  .trim()
  .split(/[|\n]/);

/** Folded -> as written. */
const BY_WORDS = new Map(WRITTEN.map((written) => [fold(written), written.split(' ')]));

/** Are these words such a thing, by what was typed? */
export function isCompound(words: readonly { word: string; exact: string }[]): boolean {
  const written = BY_WORDS.get(words.map((one) => one.word).join(' '));
  return written?.every((exact, n) => words[n]!.exact === words[n]!.word || mayMean(words[n]!.exact, exact)) ?? false;
}

/** Words that stand in no plan and yet say little of what is asked. Folded. */
export const LIGHT: ReadonlySet<string> = new Set(
  'cuoi cung nhat chinh xac hien dau tien thich cum gom kenh di lo chot gap rieng giua ten coi hoi mo chac lap chay kip tron goi danh ke sot nham tai sao vc lay noi nhieu lan ganh om xai tui bay tinh dinh dang luon toan ho giup dum giùm nho nhe nha nhen nghen hen hong hon haha hihi oi a uhm hmm kieu chung dai khai so ca moi dung mot hai chut chuc may vai nhung doan cau chu hang dong khuc cho ben day kia ghi chep trich dan nhac cham toi den ve qua sang tu truoc nay bua hom mai sap chuan bi voi vang khan truong lien ngay tuc thuong hay doi khi thinh thoang luc nao het sach thay deu biet cu the ro rang du chi tiet thuc that su te ra thi la ma neu nhu gia nen vi boi vay nghia phai chang co le chan hinh nghe bao thang bac anh em chau ong ba sep boss admin bot tro ly ai do feature nang trong ngoac kep de nguyen van dot khoc suot xi xao lon ket buon thac khau full slogan focus ok please channel option thua thim rong nhin ngo ngoi cam keo quang giu treo tuong e ah si ven rach roi mau chong nhanh hehe pls thanks alo info main team group share note item kho chiu met than tho keu rao lua chon han bon phe ga muon me ky khac buoi it o lung bat nem nhet tim tay mieng mui oc ruot li gioi chuyen lao luot thoi ngan gio'.split(
    ' ',
  ),
);
