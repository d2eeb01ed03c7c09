/** Words that say nothing about the matter of a question. Tables of matched words, not sentences. */

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

/** Runs of folded words that only ask or fill; taken out before single words are looked at. */
export const ASKING_RUNS: readonly string[] = `
hom nay|bua nay|so voi|so sanh|khac gi|khac nhau|giong nhau|khac the nao|co khac khong|de nghi lam ro|de nghi neu ro|de nghi neu|de nghi liet ke|de nghi xac dinh|de nghi cung cap|de nghi thong tin|kinh de nghi|kinh hoi|xin duoc hoi|de nghi cho|nho ad|nho tro ly|giup em|giup minh|giup toi
xin cho biet|cho biet|cho hoi|cho minh hoi|cho em hoi|cho toi hoi|xin hoi|de nghi cho biet|hay cho biet|vui long
bao nhieu|bao gio|khi nao|luc nao|ngay nao|ngay may|thang nao|nam nao|hom nao|the nao|nhu the nao|ra sao|lam sao
la gi|la ai|cai gi|nhung gi|viec gi|gi vay|nhung ai|co gi|do ai|cua ai|cho ai|ve dau|o dau|tu dau|di dau|qua dau
phai khong|dung khong|co dung|dung la|co phai|phai chang|hay khong|duoc khong|khong a|chua a|nhi|the con|con gi
don vi nao|co quan nao|phong nao|bo phan nao|to chuc nao|noi nao|van ban nao|nhung van ban|nhung noi dung nao|noi dung nao
theo ke hoach|trong ke hoach|cua ke hoach|ke hoach nay|ke hoach nam nay|bo tai lieu|tai lieu|trong bo|neu o|neu tai|duoc neu|quy dinh the nao
thi sao|con nua|luon khong|hay la|nhu nao|nay noi|noi ve|noi gi|van de gi|noi den|nhac den|nhac toi|de cap|dan chieu|liet ke|neu ro|neu dich danh
ben minh|ben em|ben toi|phong minh|phong toi|phong em|don vi minh|don vi toi|don vi em|co quan minh|co quan toi|xa minh|xa toi|ban oi|ad oi
han cuoi cung|cuoi cung|ba quy dau nam|hai quy dau nam|quy dau nam|dau nam nay|truoc ngay nao|truoc ngay may|truoc ngay bao nhieu|truoc hom nao|chiu trach nhiem|co trach nhiem|trach nhiem|can cu vao dau|nhu vay|bao lau
`
  .trim()
  .split(/[|\n]/)
  .map((run) => run.trim())
  .sort((a, b) => b.length - a.length);

/** Single folded words that never carry the matter. */
export const FILLERS: ReadonlySet<string> = words(`
la gi nao ai va cua co khong phai thi cho voi cac nhung duoc nay do day kia a ah oi nhe nhi the vay ha he u uh
em anh minh toi toy tui tao may ad bot cung van da dang se roi chua con moi ma o tai tu den ra vao len xuong tren duoi trong
ngoai nhu neu vi nen de cai cuoc mot nguoi ay hay hoac rang theo ve bang duoi boi do khi luc nua lai chi moi rat qua lam nhieu
cu the xin vui long giup giai thich biet hoi tra loi noi doc xem dinh sang nhung may gio ngay ghi in neu bao thay nhieu it nhat dau
phan chuyen it thu tot chuyen vu tham khao nghe hieu nhin cung nhau tung moi luon sao nhac
lo coi hoi dua
`);

/** Words that never carry matter, as written. */
export const FUNCTION_WORDS: ReadonlySet<string> = words(`
là gì nào và của không thì với các những được này đó đấy đây à ạ ơi nhé nhỉ hả cũng vẫn đã đang sẽ rồi mà ở vì nên ấy hoặc rằng về bằng bởi
ai cho theo trong ra do khi hay qua mấy bao nhiêu bị mọi có từ đến tại để
`);

/** Fillers as written with their marks, unless plans pair them with their neighbour ("chỉ đạo", "người dân"). */
export const MARKED_FILLERS: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...words(`
phải vậy thế chị mình tôi tớ bạn chưa còn vào lên xuống dưới ngoài như nếu cái cuộc một mỗi lúc nữa lại chỉ mới rất quá làm
nhiều người giúp biết hỏi trả lời nói đọc nhưng đâu giờ cụ thể đúng cần kìa bên chắc sao dùng ghi bảo thấy vụ chuyện nằm
phần điểm đoạn luôn tới sang thêm nhất xem nêu in đều cả mục hết việc nhắc
hồi lo đứa dặn coi lấy gánh xài tụi định ôm đứng rứa chi răng mô hè nghen hen vầy ổng bả tui ni nớ hổng hông hong khúc khoảng muốn vô dịp lồng bác cháu ông bà chú cô chuyện
`),
]);

/** Words of asking, of roles and of time that lead to an intent and are no matter of their own. */
export const INTENT_WORDS: ReadonlySet<string> = words(`
han thoi chu tri phoi hop nop gui nhan truoc sau cham nhat muon deadline ngay quy kip tre so lan viet tat goi
`);
