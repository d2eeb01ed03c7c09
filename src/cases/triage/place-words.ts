/** Words for places, and words that follow them without being a name. Matched, never said. */
const list = (text: string): Set<string> => new Set(text.trim().split(/\s*;\s*/));

/** Where people live. In text without capitals the name must be led in by a preposition or sound like a place of the hills. */
export const VILLAGE_HEADS = list(
  'thôn; bản; xóm; ấp; làng; buôn; khối phố; khu phố; tổ dân phố; khóm; phum; sóc; tiểu khu; tổ; đội; khu; khối; plei; bon; tdp',
);
/** Things with a name that anyone can find. */
export const FEATURE_HEADS = list(
  `đường; suối; khe; hồ; cầu; cầu treo; đèo; dốc; chợ; trường; cổng trường; ngã ba; ngã tư; bến đò; bến xe; bến; bãi; đập; kênh; cánh đồng; núi; đồi; sông; cồn; quốc lộ; tỉnh lộ; huyện lộ; ql; tl;
  dt; phố; ngõ; hẻm; xứ đồng; mỏ đá; mỏ; hang; ngầm; trạm bơm; nhà văn hoá; nhà văn hóa; chùa; đình; miếu; nghĩa trang; khu công nghiệp; cụm công nghiệp; trường mầm non; trường tiểu học;
  trường thcs; trường thpt; km; ao; vực; lạch; thác; rừng; hồ chứa; hồ thuỷ lợi; trạm y tế; kiệt; cống; nhà máy; bệnh viện; siêu thị; quán; ngã năm; ngã sáu; vòng xuyến; bờ sông; bờ suối; đường tỉnh; cửa khẩu; khu dân cư; khu tái định cư; điểm trường; khúc sông; đồn; cua; khu du lịch; khu trọ; rú; rạch; kinh; con kinh; vàm; mỏm; mũi; hòn; gành; ghềnh; đê; kè; bờ kè; đầm; phá; lô; mỏm đá; cầu tràn; cầu khỉ; cầu phao; cầu máng; cầu tạm; cầu vượt; đường mòn; đường gom; đường tránh; đường vào; đường về; đường ra; đường lên;
  bãi tắm; bãi biển; bãi rác; bãi bồi; bãi đất; bãi đá; rừng thiêng; rừng thông; cửa khẩu phụ; chung cư; hầm xe chung cư; cây xăng; trạm xăng; đại lý; đại lý gas; trạm biến áp; trạm điện; trạm; nhà nghỉ; khách sạn; khách sạn mini; quán cafe; quán cà phê; quán bida; quán bi da; quán nhậu; quán karaoke; quán phở; xưởng; xưởng gỗ; lò gạch; lò mổ; nhà máy nước; cổng làng; cổng chợ; chân cầu; đầu cầu; chân đèo; chân núi; mép hồ; bờ hồ; bờ đập; bờ đê; chợ phiên; chợ đêm; trung tâm phục vụ hành chính công; cơ sở sinh; trường cấp 1; trường cấp 2; trường cấp 3; cổng trường cấp 2; cổng trường cấp 1; cổng trường cấp 3; khúc cua; nương; phai; đồng; cột mốc; dãy trọ; khúc lộ; lộ; xóm chài; cống ngầm; ngầm; kho; vườn; dốc cầu; cầu treo dân sinh`,
);
/** Wider than a village: better than nothing. */
export const WIDE_HEADS = list('xã; phường; thị trấn; tỉnh; huyện');
/** Heads a number may follow: "thôn 3", "quốc lộ 4B". */
export const NUMBERED_HEADS = list(
  'thôn; bản; xóm; ấp; buôn; khu phố; khối phố; tổ dân phố; khóm; tiểu khu; tổ; đội; khu; khối; tdp; quốc lộ; tỉnh lộ; huyện lộ; ql; tl; dt; km; ngõ; hẻm; kiệt; đường tỉnh; đường; kênh; phường; lô; quán; cột mốc; khúc sông',
);
/** Village names that are ordinary words: "xóm chợ". */
export const COMMON_VILLAGE_NAMES = list(
  'chợ; chùa; đình; núi; bãi; bến; ga; lẻ; đồi; gò; vạn; biển; ruộng; rẫy; mũi; hạ; thượng; trung; đông; tây; nam; bắc; chài; đạo; lò; bàu; cồn; dừa; chuối; cau; mít; tre; rừng',
);
/** First syllables of place names in the hills of the north (Tày, Nùng, Dao, Thái). */
export const HILL_SYLLABLES = list(
  'nà; bản; khuổi; pò; lũng; kéo; cốc; khau; phiêng; pác; thâm; khuôn; nặm; khòn; phai; pàn; tồng; háng; lậm; kon; pù; bó; noong; nong; chè; pieng; khun; slam; phja; phia; huổi; búng; tà; co; lùng; bắc; pá; khâu; nậm; cò; cao; thôm; lọc; hát; bình; song; đại; phú; tân; an; vĩnh; hoà; hòa; thanh; yên; xuân; đông; trung; hợp; quang; minh; long; thuận; kim; ngọc; mỹ; thạch; hà; lộc; phước; hưng; tiên; trà; ea; cư; krông; đắk; gia; đăk; lạc; cẩm; tam; ngũ; nhân; hải; sơn; giao; bàu; ái; lệ; gio; cam; vân',
);
/** Those that are no other word even without marks. */
export const SURE_HILL_SYLLABLES = list(
  'khuoi; khuon; phieng; khau; pac; coc; khon; pieng; slam; phja; noong; nam; huoi; po; lung; keo; tham; pan; phai; na; krong; dak',
);
/** What leads in a place in text without capitals. */
export const LEADS = list(
  'ở; tại; về; của; trong; tới; đến; đường; hộ; dân; đoạn; chỗ; cuối; đầu; từ; vào; qua; hoá; hóa; trường; tông; trên; dưới; giữa; ngoài; cho; gần; cạnh; sau; trước; khu; ngay; suốt; nhà; quanh; bên; sang; ra; lên; trục; mương; chợ; bìa; rừng; o; tai; ve; duong; ho; doan; cho; cuoi; dau; tu; vao; hoa; truong; tong; tren; duoi; giua; ngoai; gan; canh; truoc; ngay; toi; den; cua; qua; nha; mương; muong; cong; cổng',
);
/** Never part of a name, written with marks or without. */
export const NOT_A_NAME = list(
  `xả; đổ; dựng; tôi; em; mình; ta; này; kia; ấy; đó; đấy; nay; ni; nớ; nó; có; không; bị; đã; đang; sẽ; của; cho; và; thì; là; ở; từ; đến; tới; ra; vào; lên; xuống; qua; rất; nào; cũng; hết; rồi; mà; nhưng; với; để; được; làm; về; dân; liền; giữa; đầu; cuối; trên; dưới; trong; ngoài; sau; trước; cạnh; gần; toàn; cả;
  nước; điện; đất; xe; người; mới; cứ; bỏ; thu; chi; họp; bầu; thanh; chưa; chúng; mỗi; một; hai; ba; các; những; rác; chạy; tập; đoàn; xây; ngập; hỏng; nhiều; ít; lớn; nhỏ; phát; năm; tháng; ngày; hôm; sáng; chiều; tối; giờ; phụ; vì; hay; ai; gì; sao; thấy; mấy; họ; ông; bà; anh; chị; be; nhau; cái; con; đều; vẫn; lâu; sạt; tắc; giúp; xin; mong; kính; vừa; bắt; mưa; khô; chết; hiện; gạch; giải; quyết; bớt; mở; nên; đi; nhé; ạ; à; ơi; vậy; nhất; thôi; báo; nói; chỗ; đoạn; lại; nữa; thêm; suốt; á; ha; hen; nha; nghe; văn;
  văn hoá; toi; minh; nay; co; khong; bi; da; dang; se; cua; va; thi; la; o; tu; den; ra; vao; len; xuong; rat; nao; cung; het; roi; ma; nhung; voi; de; duoc; lam; ve; dan; lien; giua; dau; cuoi; tren; duoi; ngoai; truoc; nuoc; dien; nguoi; moi; bo; hop; bau; chua; chung; cac; nhieu; nam; thang; ngay; hom; sang; chieu; gio; vi; gi; thay; may; ho; ong; ba; deu; van; lau; sat; tac; giup; mong; vua; bat; mua; kho; chet; giai; bot; mo; nen; di; nhe; vay; nhat; thoi; noi; cho; doan; lai; nua; them; tam; xay; da; ngap; hong; van hoa; gan; canh; k; ko; r; vs; ms; mk; e; a; ad`,
);
/** A number before these counts, it does not name. */
export const UNITS = list(
  'giờ; h; triệu; tr; nghìn; k; lần; ngày; tháng; người; năm; kg; tuần; hộ; cái; con; cháu; m; mét; phút; lit; tuổi; đồng; chiếc; nhà; gio; trieu; nghin; lan; ngay; thang; nguoi; tuan; ho; met; phut; dong',
);
/** Names that sound like villages here but are provinces and countries: somebody works there, nothing is broken there. */
export const FAR_AWAY = list(
  'trung quốc; hàn quốc; thái lan; đài loan; việt nam; hà nội; sài gòn; bình dương; đà nẵng; hải phòng; đà lạt; an giang; bình phước; nam định; quảng ninh; bình định; vĩnh phúc; phú thọ; thanh hoá; thanh hóa; đồng nai; long an; cà mau; bắc ninh; bắc giang; thái nguyên; cao bằng; lạng sơn; hà giang; đắk lắk; gia lai; hà nam; nam trung; trung ương; phú quốc; bình thuận; hải dương; hưng yên; thái bình; hà tĩnh; hà tây; sơn la; yên bái; lào cai; kiên giang; tiền giang; vĩnh long; trà vinh; bắc kạn; bạc liêu; sóc trăng; hậu giang; đồng tháp; tây ninh; phú yên; quảng nam; quảng trị; quảng bình; nghệ an',
);
/** Before a head these make another word of it: "khu vực", "yêu cầu". */
export const SPOILS_HEAD: ReadonlyMap<string, string> = new Map([
  ['vực', 'khu'],
  ['cầu', 'yêu'],
  ['đường', 'tiểu'],
  ['thôn', 'trưởng'],
  ['thon', 'truong'],
  ['bản', 'trưởng'],
  ['ấp', 'trưởng'],
  ['ap', 'truong'],
  ['xóm', 'trưởng'],
  ['xom', 'truong'],
]);
