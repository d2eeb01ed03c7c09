/** Words by which an answer to "ở đâu?" is told from more about the matter. Matched, never said. */
const list = (text: string): Set<string> => new Set(text.trim().split(/\s*;\s*/));

/** What stands somewhere: at the beginning of an answer it is a place. */
export const THINGS = list(
  `thôn; bản; xóm; ấp; làng; buôn; khối; khu; tổ; đội; khóm; phum; sóc; phố; đường; ngõ; hẻm; kiệt; ngách; cầu; cống; suối; khe; sông; hồ; ao; đập; kênh; mương; đèo; dốc; núi; đồi; rừng; đồng; cánh; ruộng; nương; rẫy; bãi; chợ; trường; trạm;
  nhà; chùa; đình; đền; miếu; nghĩa; ngã; bến; quán; tiệm; xưởng; lò; mỏ; cột; bể; giếng; sân; vườn; cửa; cổng; hàng; hang; bờ; bờ; quốc; tỉnh; ql; tl; dt; km; số; uỷ; ủy; ubnd; bưu; bệnh; đồn; chốt; thác; ngầm; trại; chuồng; nút; vòng; điểm; góc; lề; vỉa; xã; phường; huyện; mặt; bốt; trụ; cua; cây; gốc; cụm; kè; đê; bìa; hội; nhánh; xứ`,
);
/** What leads a place in at the beginning of an answer: after it even a whole sentence says where. */
export const LEADS_IN = list(
  `ở; o; tại; chỗ; ngay; gần; cạnh; bên; sát; đối diện; trước; sau; phía; đầu; cuối; giữa; trên; dưới; trong; ngoài; dọc; đoạn; khúc; quanh; xung quanh; lối; vùng; qua; quá; cách; từ; có; cả; toàn; khắp; hết`,
);
/** Of these, the ones that also stand in the middle of a sentence about a place. */
export const LEADS_INSIDE = list(
  `ở; o; tại; gần; cạnh; ngay; đối diện; phía; sát; chỗ; đoạn; khúc; trước; sau; đầu; cuối; giữa; dọc`,
);
/** After these the same words lead in a time, or nothing. Folded. */
export const NO_PLACE_AFTER = list(
  `khi; khuya; ra; nhau; do; nay; day; kia; tuan; thang; nam; ngay; hom; buoi; mua; gio; trua; sang; toi; dem; tet; he; luc; dip; qua; mot; chuc; tram; nghin; vai; may; la; thi; ma; cung; con; het; bi; khong; ko; k; chua; biet; nao; sao; gi; vay; the; rat; lam; de; noi; chung; vi; nhieu; nua; muoi; sau; bay; lau; dau`,
);

/** What follows a place that is described inside a sentence, where the place ends. */
export const ENDS_PLACE = list(
  'thì; bị; đang; đã; vẫn; có; không; ko; chưa; là; mất; hỏng; hư; rất; cứ; toàn; nhiều; mà; thi; bi; dang; van; co; khong; hong; rat; cu; la',
);

/** Places that hold a word of the matter in their name. Folded. */
export const NAMED_FOR =
  /\b(?:tram (?:bom|bien ap|dien|y te|xa)|(?:bai|ho|diem|thung|nha|lo dot) rac|(?:be|gieng|mo|bon|nguon|quan|mang) nuoc|nha may(?: nuoc)?|(?:cot|tru|tu) dien|cot den|khu (?:tai dinh cu|dan cu)|cay xang|(?:bai|ben|tram) xe|ruong (?:lua|ngo|mia)|nha (?:xay|nuoi)|(?:chuong|trai) (?:trau|bo|lon|heo|ga|vit)|lo (?:gach|mo)|cho moi|liet si|cho (?:trau|bo|ca)|ao ca|xay dung|truong hoc|hoc sinh|tu dien|cua hang|ho dan|sat nhap|nguoi cao tuoi|nha nghi|chung cu|(?:quan|tiem|xuong|hang|cho) (?:sua|rua|ban|cat|may) [a-z]+|nga (?:ba|tu|nam|sau|bay)|xe (?:tai|ben))\b/g;

/**
 * What tells of the matter and is hardly ever part of a place: what is lacking, broken or smells, since when, who suffers,
 * what is wished. With marks; an answer typed without is compared folded.
 */
export const TELLING = list(
  `không; ko; khong; kg; hk; hok; chẳng; chả; chưa; chửa; đã; đang; sẽ; vẫn; cứ; rồi; rùi; mãi; hoài; luôn; bị; phải; cũng; quá; lắm; rất; ghê; vì; nên; xin; mong; nhờ; giúp; giùm; dùm; kêu; bảo; nói; nhắc; đừng; muốn; cần; thì; mà; là; nhưng; sao; gì; thế; vậy; đều; cực; kinh; thấy; được; đc; dc; hôm; nay; mai; tuần; tháng; suốt; mấy; tối; chiều; trưa; đêm; giờ; hồi; bữa; lâu; thường; khi; lúc; lần; chục; triệu; nghìn; ngàn; mưa; nắng; bão; lũ; gió; hỏng; hư; mất; tắc; nghẽn; kẹt; ngập; tràn; vỡ; gãy; sập; sạt; lở; lún; sụt; nứt; thủng; rỉ; chảy; cạn; khô; cháy; chết; héo; úa; thối; hôi; thúi; tanh; bẩn; dơ; đục; mùi; bốc; bụi; ồn; khói; ầm; khét; mù; trơn; lầy; xóc; xấu; yếu; chập; chờn; tắt; tịt; nhấp; nháy; dột; mốc; nghiêng; rơi; rớt; sứt; bong; tróc; hở; bục; xì; phun; đặc; nghịt; chềnh; ềnh; bừa; lênh; láng; vứt; quăng; xả; trộm; cắp; đánh; chửi; cãi; nhậu; cắn; chặn; lấn; chiếm; phá; phóng; đua; sợ; lo; khổ; bực; tức; ngứa; ốm; bệnh; đau; sốt; ngủ; thở; chịu; thiếu; nguy; hiểm; ảnh; hưởng; đầy; nổ; rung; ngã; chờ; đợi; bắt; hứa; lừa; giá; phí; quỹ; tiền; đòi; nộp; đóng; sửa; dọn; lắp; kiểm; tra; xử; giải; quyết; nạo; vét; phát; mở; trả; lời; ai; người; tụi; bọn; nó; chúng; thái; độ; thủ; tục; giấy; tờ; nghèo; thuốc; nạn; mạng; wifi; sóng; ruồi; muỗi; lúa; ngô; chó; cám; ơn; hoan; alo; ad; kính; nghị; phản; kiến; dạ; k; sắp; đổ; đốt; chất; hỗ; trợ; thêm; đặt; cong; khuất; lộn; tuyệt; giỏi; vui; chôn; tuôn; góp; liên; ông ấy; nhiều; mịt; bao nhiêu`,
);
/** What a sentence about the matter begins with. Folded. */
export const STUFF = list(
  'nuoc; rac; dien; den; bong; cay; xe; nguoi; dan; chau; lon; ga; trau; bo; ca; mang; tieng; loa; camera; bien; day; ong; ba con; can bo; em; toi; minh; tui; con; hom; mot; hai; ba; bon; nam; vai; tu; neu; do; khoi; bui; mui; muong nuoc; ong nuoc',
);
/** What is folded the same as a word of places or names. */
export const NOT_WITHOUT_MARKS = list(
  `ma; la; nam; mai; may; luon; hoi; lo; kho; bui; am; se; so; nen; cuc; duc; tan; hom; the; deu; phat; mo; loi; tra; ngo; lua; thuoc; kinh; phai; dong; bao; gio; bai; mat; mua; nang; da; tho; phi; gia; quy; bat; do; mang; song; dua; thai; tu; tung; ba; lan; chuc; thanh; truong; ad; chua; can; sao; ghe; dau; ho; nuoc; bong; ban; cu; no; tinh; lam; danh; cam; dung; thuong; thi; qua; cong; vui; gop; lien; dat; sap; khuat; nhieu`,
);
/** Short turns that tell of the matter where their words alone might name a place. Folded. */
export const TURNS =
  /\b(?:chua (?:ai|co|thay|sua|xong|duoc|biet|lam|don)|xe (?:tai|ben|co|may)|(?:may|hai|ba|bon|nam|muoi|vai|ca|nua|\d+) (?:hom|bua|ngay|thang|tuan|nam|gio|lan|dem|bong)|nen (?:co|dat|lam|mo)|cho (?:em|toi|chau|minh|hoi|xin)|mat (?:nuoc|dien|mang|song|trom|bong)|mu mit|lau lam|con (?:trau|bo|cho|lon|ga|tre)|tre (?:con|em|nho))\b|\S qua$/g;

/** What stands before an answer and says nothing. Folded. */
export const COURTESIES = list(
  'chi; biet; hinh nhu; hinh; nhu; khoang; chung; chac; ten; vay; the; dung; da; vang; u; uh; um; a; ah; thi; no; la; duoc; ok; chinh xac; bao; thua; ad; oi; xa; nhe; nha; em oi; ay; roi',
);
/** Who speaks: "em ở Nà Mu". Folded. */
export const SPEAKERS = list('em; toi; minh; tui; chau; con; t; nha; chung; bon');
