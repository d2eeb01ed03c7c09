/** What a question wants, told from its folded words (short forms already written out). */
import { type Meant, meaning, type Said, says, without } from '../said.ts';

export interface Asks {
  /** A certain day is wanted, not just a time. */
  day: boolean;
  time: boolean;
  who: boolean;
  coordinate: boolean;
  recipient: boolean;
  truth: boolean;
  count: boolean;
  list: boolean;
  define: boolean;
  compare: boolean;
  duties: boolean;
  status: boolean;
  funding: boolean;
}
export type Ask = keyof Asks;

const PATTERNS: Record<Ask, RegExp> = {
  day: /\bngay (?:bao cao|nop|gui)\b|\b(?:co|ghi|neu|chot|an dinh)(?: \S+){0,2} ngay (?:cu the|gio|nao)\b|\b(?:khi nao|luc nao|bao gio|chung nao)(?: \S+){0,12} (?:nop|gui|(?<!giai )trinh|phai xong|phai hoan thanh)\b|\b(?:nop|gui|phai trinh|phai xong|phai hoan thanh)(?: \S+){0,10} (?:khi nao|luc nao|bao gio|chung nao|lam sao kip)\b|\b(?:thu|thang) may (?:phai )?(?:nop|gui|xong)\b|\bngay (?:nao|may|bao nhieu|gi|thang nam nao|thang nao)\b|\bhan (?:chot|cuoi|cung)\b|\bhan (?:\S+ ){0,8}(?:nao|may|bao gio|den dau|ra sao)\b|\bthoi han\b|\b(?:muon|cham|tre) nhat\b|\btruoc (?:ngay|may|hom)\b|\bhom nao\b|\bmung may\b|\bden han\b|\bngay thang\b|\bhan (?:nop|gui|bao cao|hoan thanh)\b|\bmay h\b/,
  time: /\bkhi nao\b|(?<!\b(?:nguon|nang|nhan|the|hieu|ap) )\bluc nao\b|\bbao gio\b|\bthoi gian\b|\bthoi diem\b|(?<!\bhang )\b(?:thang|quy|nam|dot|dip|tuan) nao\b|\b(?:thang|quy|tuan|(?<!(?:lan|khoa|ky|hang|muc dich|muc tieu|\by|nhiem vu|yeu cau|giai phap|noi dung|muc|diem|phan) )thu) may\b|\btien do(?: (?:thuc hien|hoan thanh|trien khai))?(?= (?:ra sao|the nao|la|khi|den|nhu)\b|$)|(?<!\bmay )\bmoc\b|\bbao lau\b|\bhan\b(?! (?:che|hep|han|muc)\b)/,
  who: /\bai\b|\b(?:co quan|don vi|phong|bo phan|to chuc|ban|so|nguoi|cap|khoi|nganh|doan the|chuc danh|noi|dua|ben|tay|hoi) nao\b|\bchu tri\b|\bdau moi\b|\bphu trach\b|\b(?:phong|don vi|co quan) gi\b|\b(?:co quan|don vi) (?:thuc hien|chu tri)\b/,
  coordinate:
    /\bphoi hop\b|\bai phu\b(?! trach)|\bai (?:ho tro|giup(?! (?:em|toi|minh|anh|chi)\b)|(?:phai |phu )giup)\b/,
  recipient:
    /\b(?:gui|nop|bao cao|bao|trinh|chuyen|phan anh|phan hoi)\b(?: \S+){0,12} (?:ai|dau|(?:co quan|don vi|noi|cap|so|phong) nao)\b|\bqua (?:dau|ai|(?:so|phong|co quan|don vi|mot so) nao)\b|\bnoi nhan\b/,
  truth:
    /\b(?:dung|phai) (?:khong|chua|chu|hong)\b|\bco dung\b|\b(?:chuan|that) (?:khong|chua)\b|\bphai chang\b|\b(?:sai hay dung|dung hay sai)\b/,
  count:
    /(?<!\bngay )\bbao nhieu\b|(?<!(?:ngay|thang|quy|bo|khoa|so|muc|phan|chuong|diem|khoan|dieu|y|thu) )\bmay (?!ngay nua\b|gio\b|h\b|moc\b|tinh\b|in\b)\S+/,
  list: /\bliet ke\b|\bke ra\b|\b(?:bao )?gom (?:nhung )?(?:gi|ai|nao)\b|\b(?:nhung|cac) (?:\S+ ){0,9}(?:nao|gi|ai)\b|\bnhung (?:gi|ai)\b/,
  define:
    /\bla (?:nghi quyet|ke hoach|luat|quy che|quyet dinh|van ban) nao\b|\bviet tat\b|\bgoi tat\b|\bnghia la\b|\b(?:duoc )?hieu la\b|\bla viet\b/,
  compare:
    /\bso sanh\b|\bgiong nhau\b|\bkhac (?:nhau|gi)\b|\bke hoach nao\b|\b(?:may|bao nhieu) ke hoach\b|\b(?:ke hoach|ban) cua (?:nhung |cac )?(?:noi|xa|don vi|co quan) nao\b|\b(?:nhung|cac) ban nao\b|\bca hai\b|\bhai ke hoach\b|\bben nao\b|\bdeu (?:\S+ ){1,10}(?:khong|chu|ha)\b|\bcung (?:\S+ ){0,6}khong\b/,
  duties:
    /\blam (?:gi|nhung gi|cai gi|viec gi)\b|\b(?:viec|nhiem vu|trach nhiem|nhung viec) (?:gi|nao)\b|\bdinh gi\b|\blien quan gi\b|\bduoc giao (?:gi|nhung|viec|nhiem)\b|\bviec cua (?:toi|em|minh|phong|don vi)\b|\bphai lam\b|\bgiao (?:nhung )?(?:viec|nhiem vu)\b/,
  status:
    /\bqua han\b|\btre han\b|\b(?:tre|cham|qua) (?:mat )?(?:may|bao nhieu) ngay\b|\bhan\b(?: \S+){1,6} qua (?:lau )?(?:chua|roi)\b|\bcon (?:may|bao nhieu) ngay\b|(?<!\b(?:cho|sao|de) )\b(?:con )?kip\b(?! thoi\b(?! (?:han|gian|diem)\b))|\btre (?:chua|khong|roi)\b|\bcon han\b(?! che\b)|\bden han chua\b|\bhet han\b|\b(?:dung|sai|lo|tre) hen\b/,
  funding: /\bkinh phi\b|\bngan sach\b|\bnguon (?:tien|von|luc)\b/,
};

/** What the words of the patterns are with their marks, where a folded word could be another. */
const MEANT: Partial<Record<Ask, Meant>> = {
  day: meaning('hạn ngày mấy hôm trước'),
  time: meaning('hạn quý đợt tuần thứ tháng năm mốc lâu lúc'),
  who: meaning(
    'ai cơ quan đơn vị phòng bộ phận tổ ban sở người cấp khối ngành đoàn nơi đứa bên tay hội chủ trì mối trách',
  ),
  recipient: meaning('gửi nộp báo trình chuyển ai đâu cơ quan đơn vị nơi cấp sở phòng'),
  count: meaning('bao nhiêu mấy'),
  funding: meaning('kinh phí ngân sách nguồn tiền vốn'),
  status: meaning('hạn trễ kịp còn mấy ngày hết'),
  duties: meaning('làm việc gì nào phải'),
};

/** How long, not when. */
const DURATION = /\b(?:may|bao nhieu) (?:ngay|phut|gio|tieng|thang|tuan)\b(?! nua\b)/;
const WHEN =
  /\b(?:khi nao|(?<!\b(?:nguon|nang|nhan|the|hieu|ap) )luc nao|bao gio|(?:thang|quy|nam|dot|tuan) nao|bao lau|thoi gian (?:nao|gi|the nao|ra sao))\b/;

/** "mấy chục năm", "mấy việc này", "Mấy mô hình … không": some, not how many. */
export const withoutSome = (words: string): string =>
  words
    .replace(/\bmay (?=(?:chuc|tram)\b(?! (?:nghin|ngan|trieu|ty)\b))/g, '')
    .replace(/\bmay (?=(?!ngay|gio|lan|loai|kieu|cach)(?:\S+ ){1,3}(?:nao|mo)\b)/g, '')
    .replace(/(?<=\b(?:nao|ai|gi)\b(?: \S+){0,10} (?:cho|voi|cua|trong|o|tai|vao)) may (?=\S+ \S)/g, ' ')
    .replace(/\bmay (?=(?:\S+ ){1,2}(?:muon|bao|keu|cai nhau)\b)/g, '')
    .replace(
      /\bmay (?=(?!ngay|gio|lan|loai)\S+ (?:\S+ ){0,9}(?:(?:muc|cho|phan|dieu|noi) nao|(?:lam|man) (?:gi|chi)|lam sao|man sao|(?:phai|xu|tinh) sao|o dau|the nao|ra sao)\b)/g,
      '',
    )
    .replace(/(?<!\bco )\bmay ((?:\S+ ){1,5}?(?:nay|kia|ay|do|vua qua|truoc day)\b)(?! (?:co )?may\b)/g, '$1')
    .replace(/\bmay (?=nam (?:chua|nay|lien|roi|troi)\b)|(?<=\bhay(?: \S+){1,5} )may (?=\S+ \S+ (?:\S+ )?thoi\b)/g, '')
    .replace(/^may (?=(?:\S+ ){3,}(?:khong|gi|ai|dau|chua|nao)\b)/, '')
    .replace(/(?<=\b(?:voi|va|cung|nhac|thuc) )may (?=(?:xa|phuong|phong|noi|ben|don vi|co quan|nganh)\b)/g, '')
    .replace(
      /\bmay (?=(?:ong|ba|dua|cau|co(?! quan| so\b)|chu(?! tich\b)|thu|cai|mang|viec|chuyen|dieu|thoi|bac|chi(?! (?:bo|doan|hoi|nhanh|tieu)\b)|anh|vu|quy che)\b)/g,
      '',
    );

/** "làm lúc nào, có hạn chót không": when is asked, and only whether there is a last day. */
const withoutDoubt = (words: string): string => words.replace(HAS_LIMIT, WHEN.test(words) ? '' : 'thoi gian nao');

/** "có hạn tháng nào không hay làm quanh năm": a looser time is an answer too. */
export const OFFERS_ALWAYS =
  /\b(?:hay|hoac)\b(?: \S+){0,4} (?:quanh nam|thuong xuyen|suot nam|ca nam|lien tuc|deu deu|theo quy dinh|dinh ky)\b|\b(?:quanh nam|thuong xuyen|suot nam|ca nam|lien tuc)(?: \S+){0,2} (?:hay|hoac)\b/;

const HAS_LIMIT = /\bco (?:han chot|han cuoi|thoi han|han|ngay)(?: \S+){0,3} khong\b/;

/** Reads the asks of folded, written-out words joined by spaces. */
export function readAsks(typed: Said): Asks {
  const words = withoutDoubt(withoutSome(typed.words));
  const said = without(typed, words);
  const entries = Object.entries(PATTERNS).map(
    ([ask, pattern]) => [ask, says(pattern, said, MEANT[ask as Ask])] as const,
  );
  const asks = Object.fromEntries(entries) as Record<Ask, boolean>;
  if (!asks.status && DURATION.test(words) && !/\bngay nao\b/.test(words))
    return { ...asks, day: false, time: false, count: true };
  if (OFFERS_ALWAYS.test(words)) return { ...asks, day: false, status: false, time: true };
  if (asks.status) return { ...asks, count: false };
  const isTimeOnly = asks.time && !asks.day && asks.who && !WHEN.test(words);
  return isTimeOnly ? { ...asks, time: false } : asks;
}

/** A value a plan may or may not print: how it is asked for, and how a text that has it looks (folded; null = never). */
export interface Wanted {
  name: string;
  asked: RegExp;
  given: RegExp | null;
  /** How the text looks as printed where folded words cannot tell. */
  printed?: RegExp;
  /** The words of `asked` with their marks, where a folded word could be another. */
  meant?: Meant;
}

export const WANTED: readonly Wanted[] = [
  {
    name: 'money',
    meant: meaning(
      'bao nhiêu tiền kinh phí ngân sách đồng triệu tỷ số mức khen thưởng phạt chi hỗ trợ lương phụ cấp thù lao góp bồi dưỡng dự toán đơn giá học lệ mấy công nào gì không tổng xe ăn tác',
    ),
    asked:
      /\bbao nhieu (?:tien|kinh phi|ngan sach|dong|trieu|ty)\b|\bmay (?:chuc |tram )?(?:nghin|ngan|trieu|ty)\b|\bso tien\b|\bmuc (?:khen thuong|tien thuong|phat|chi|ho tro|luong|thuong|phu cap|kinh phi|thu lao|dong gop|boi duong)\b|(?<!chat |so |luc |uu |dau )\b(?:phu cap|luong|thu lao|kinh phi|tien|du toan|ngan sach|don gia|hoc phi|le phi|chi phi)\b(?: \S+){0,14} (?<!ngay )(?:bao nhieu|may)\b(?! (?:co|bo|phan|ngay|lan|phong|co so|van ban))|\bphat(?: \S+){0,4} bao nhieu\b|\btong (?:kinh phi|so tien|du toan)\b|\bbao nhieu(?: \S+){0,2} (?:tien|kinh phi)\b|(?<!\bbao )\bnhieu tien$|\b(?:phu cap|thu lao|luong|tien cong|tien an|tien xe|cong tac phi|boi duong) (?:gi|nao|khong)\b|\b(?:co|duoc|nhan|huong|tra)(?: \S+){0,3} (?:phu cap|thu lao|tien cong|cong tac phi|tien boi duong)\b/,
    given: /\d[\d.,]*\s*(?:dong|trieu|ty dong|ty)\b/,
  },
  {
    name: 'penalty',
    meant: meaning('bị phạt kỷ luật xử lý chế tài hạ bậc kiểm điểm mức sao'),
    asked:
      /\bbi (?:phat|ky luat|xu ly|xu phat|che tai|ha bac|kiem diem)(?: \S+){0,6} (?:the nao|ra sao|bao nhieu|gi|sao|muc nao|hinh thuc nao)\b|\bbi (?:phat|ky luat|xu phat|che tai|khai tru|cach chuc|sa thai|duoi viec|buoc thoi viec)\b|\bmuc phat\b|\bhinh thuc (?:ky luat|xu phat|xu ly)\b|\bche tai\b|\b(?:co )?(?:sao|bi gi) khong\b$|\bbi (?:gi|chi|sao)(?: (?:ha|khong|vay|a|day|ta))?$|\b(?:ha|tut|tru)(?: mat)? (?:bao nhieu|may) (?:bac|diem)\b|\bbi tru luong\b/,
    given: /\bphat tien\b|\bcanh cao\b|\bkhien trach\b|\bcach chuc\b|\bmuc phat\b/,
  },
  {
    name: 'phone',
    meant: meaning('điện thoại số mấy gọi liên hệ lạc đường dây'),
    asked:
      /(?<!\b(?:bam|bang|tren|dung) )\bdien thoai\b|^(?!.*\b(?:luat|nghi dinh|nghi quyet|quyet dinh|chi thi|thong tu|ket luan|ke hoach|van ban|de an|quy dinh|huong dan|ban nao|ban goc|chuong trinh|can cu|cap tren|muc|mau|khoa|lan|khau hieu|chu thich|nhiem vu)\b).*\bso may\b|\bgoi so\b|\bso (?:hotline|zalo)\b|\bzalo (?:so|cua ai)\b|\bso (?:lien he|lien lac|duong day)\b|\blien he (?:so|qua so)\b/,
    given: /(?<!\d)(?:0\d{2,3}[ .]?\d{3}[ .]?\d{3,4}|1[89]00[ .]?\d{4})(?!\d)/,
  },
  {
    name: 'email',
    asked:
      /\bdia chi (?:email|mail|thu dien tu)\b|\b(?:email|mail|thu dien tu|hop thu)\b(?: \S+){0,10} (?:la gi|la dia chi)\b|\b(?:email|mail) (?:nao|gi|cua|la)\b|\baddress (?:email|mail)\b|\b(?:xin|cho)(?: \S+){0,3} (?:email|mail)\b|\bgui mail\b/,
    given: /\S@\S/,
  },
  {
    name: 'form',
    asked:
      /(?<!\b(?:hinh|guong) )\b(?:mau|bieu mau|form|file|de cuong|to khai|bang bieu|(?<!bo )phieu)\b(?: \S+){0,10} (?:o dau|dau|nao|tai ve|download|the nao)\b|\btai (?:mau|file|bieu)\b|\b(?:mau|bieu mau|mau bieu)(?: \S+){0,5} so may\b|\b(?:xin|lay|cho) (?:\S+ ){0,2}(?:mau|file|link)\b|\b(?:template|mau|bieu mau)\b(?: \S+){0,8} (?:download|tai (?:ve|xuong))\b/,
    given: /\bmau (?:so )?\d/,
  },
  { name: 'form', asked: /\b(?:link|duong dan) (?:\S+ )?tai\b/, given: null },
  {
    name: 'link',
    meant: meaning('đường dẫn tên miền'),
    asked: /\blink\b|\bduong dan\b|\bten mien\b/,
    given: /https?:|www\.|\.vn\b/,
  },
  {
    name: 'roster',
    meant: meaning('danh sách ai đoàn tổ ban hội đồng thành'),
    asked:
      /\bdanh sach (?:\S+ ){0,12}(?:nhung ai|la ai|nguoi nao|gom ai|gom (?:nhung|cac) (?:\S+ ){1,3}nao)\b|\b(?:doan|to|ban|thanh vien|hoi dong|thanh phan)\b(?: \S+){0,10} (?:gom|co) (?:nhung )?(?:ai|nguoi nao|dong chi nao|thanh vien nao)\b/,
    given: /\b(?:thanh vien|truong doan|to truong|gom)\b.*\b(?:ong|ba|dong chi)\b/,
  },
  {
    name: 'person',
    meant: meaning('tên ai họ ký'),
    asked:
      /\bten (?:la )?(?:gi|ai)\b(?<!\b(?:phan|muc|chuong|luat|nghi dinh|nghi quyet|quyet dinh|chi thi|ket luan|de an)\b.*)|\bho (?:va )?ten\b|(?<!\b(?:phan|muc|chuong)\b.*)\bten (?:\S+ ){0,6}(?:la gi|la ai)\b|\bai (?:la nguoi )?(?:da )?ky\b|\bnguoi ky\b|\bai (?:dang )?(?:la|lam|giu chuc|giu) (?:\S+ )?(?:chu tich|pho|giam doc|truong|chanh|bi thu|hieu truong|thu truong|lanh dao|kien truc su|thu ky|to truong|doi truong)\b(?! (?:chiu|phai|co trach))|\bai (?:la )?truong (?:phong|noi|ban|khoi|thon)\b|\b(?:chu tich|giam doc|bi thu|truong|chanh van phong|kien truc su|thu ky|lanh dao|dong chi|thu truong|pho)\b(?: \S+){0,12} (?:la ai|ten ai|la nguoi nao)\b|\b(?:ong|ba) nao\b(?! cung\b)|\bky ten\b|\bai (?:da |se |dang )?(?:duoc|bi)? ?(?:chon|cu|bau|bo nhiem|phan cong)(?: \S+)? (?:lam|giu|vao)\b|\bdong chi (?:lanh dao )?nao\b(?! (?:phai|chiu|co trach))/,
    given: null,
  },
  {
    name: 'roster',
    asked:
      /^(?:xin |cho (?:\S+ ){1,2}(?:xin |xem )?)?danh sach (?!.*\b(?:lap|tong hop|niem yet|gui|nop|nao|dau|khong|gom (?:gi|hay)|thu|van ban|tai lieu)\b)/,
    given: null,
    printed: /(?:ông|bà|đồng chí|đ\/c)\s+(?!Phó|Trưởng|Chủ|Bí|Giám|Chánh|Ủy|Uỷ)\p{Lu}\p{Ll}+\s+\p{Lu}/u,
  },
  {
    name: 'funding',
    asked:
      /\b(?:kinh phi|(?<!\buu )tien|chi phi)\b(?: \S+){0,12} (?:tu dau|o dau|(?:tu )?nguon nao|lay dau)\b|\bnguon (?:kinh phi|tien|von) nao\b|\b(?:lay|chi|dung)(?: \S+){0,3} ngan sach nao\b/,
    given:
      /\bkinh phi (?:[a-z0-9]+ ){0,14}(?:bo tri|bao dam|dam bao|lay tu|su dung|tu nguon|ngan sach|do|tu|du toan|can doi)\b|\bngan sach (?:nha nuoc|dia phuong|cap|tinh|xa|trung uong)\b|\bnguon (?:ngan sach|kinh phi|luc|von|xa hoi|thu|tai tro)\b/,
  },
  {
    name: 'funding',
    asked: /\bkinh phi\b(?: \S+){0,8} lay tu\b(?: \S+){0,8} (?:dung|phai) khong\b/,
    given:
      /\bkinh phi (?:[a-z0-9]+ ){0,14}(?:bo tri|bao dam|dam bao|lay tu|su dung|tu nguon|ngan sach|do)\b|\bngan sach (?:nha nuoc|dia phuong|cap)\b|\bnguon (?:ngan sach|kinh phi|luc)\b/,
  },
  {
    name: 'channel',
    meant: meaning('bản giấy cứng mềm'),
    asked:
      /\b(?:ban giay|ban cung|ban mem|file mem)\b|\b(?:email|mail|zalo|buu dien) hay\b|\bhay (?:qua )?(?:email|mail|zalo)\b/,
    given: /\b(?:ban giay|ban cung|ban mem|ban dien tu|thu dien tu|email|phan mem)\b/,
  },
  {
    name: 'place',
    asked:
      /\b(?:thon|to dan pho|khu pho|khu dan cu) nao\b(?! (?:phai|co trach|chu tri|thuc hien|duoc giao|lam|bao cao|phoi hop))/,
    meant: meaning('thôn tổ khu nào'),
    given: null,
    printed: /(?:thôn|bản|tổ dân phố|khu phố|ấp)\s+\p{Lu}\p{Ll}+/u,
  },
  {
    name: 'headcount',
    asked: /\bbien che\b|(?<!\bnhan )\bdan so\b|(?<!\bco )\bquan so\b|\bsi so\b/,
    given: /\b\d{1,6} (?:nguoi|can bo|cong chuc|bien che)\b/,
  },
  {
    name: 'percent',
    meant: meaning('tỷ lệ tỉ bao nhiêu phần trăm đạt'),
    asked: /\bt[yi] le (?:\S+ ){0,6}(?:bao nhieu|may|the nao)\b|\bt[yi] le\b.*\bdat\b|\b(?:bao nhieu|may) phan tram\b/,
    given: /\d ?%|\d+ phan tram/,
  },
  {
    name: 'clock',
    meant: meaning('mấy giờ lúc giấc'),
    asked: /\b(?:may|luc may) gio\b|\bgio nao\b|\bgio giac\b(?: \S+){0,4} (?:the nao|ra sao|la gi|la may)\b/,
    given: /\d{1,2} ?(?:h|gio)\d{0,2}\b/,
  },
  {
    name: 'papers',
    asked: /\b(?:giay to|ho so|thanh phan ho so)\b(?: \S+){0,2} (?:gi|nao|nhung gi)\b|\bmang theo\b/,
    given: /\b(?:giay to|ho so) (?:gom|bao gom)\b/,
  },
  {
    name: 'weekday',
    meant: meaning('thứ mấy lịch'),
    asked:
      /(?<!(?:xep|lan|khoa|hang|nhiem ky|dieu|muc dich|muc tieu|\by|nhiem vu|yeu cau|giai phap|noi dung|muc|diem|phan) )\bthu may\b|\bthu (?:may|nao) hang tuan\b|^lich (?:tiep|truc|hop|lam viec)\b|\blich (?:tiep|truc|hop|lam viec)(?: \S+){0,8} (?:nao|may|the nao|ra sao)\b/,
    given: /\bthu (?:hai|ba|tu|nam|sau|bay|[2-7])\b|\bchu nhat\b/,
  },
  {
    name: 'venue',
    meant: meaning('địa chỉ điểm trụ sở ở đâu tổ họp hội nghị lớp tập huấn tiếp tại phòng tầng chỗ khu nhà trường'),
    asked:
      /\bdia chi\b(?! nao\b)|\bdia diem\b|\btru so\b(?: \S+){0,5} (?:o dau|dau)\b|\b(?:to chuc|hop|hoi nghi|dien ra|lop|tap huan|tiep (?:cong )?dan|kiem tra)\b(?: \S+){0,10} (?:o dau|(?<!(?:hon|nhau|chu|moi) o )cho nao(?! ai\b))\b|\bphong hop\b|(?<!\bchi )\bhoi truong\b|\b(?:o|tai) (?:phong|tang|khu|nha) (?:nao|may)\b|\b(?:nha van hoa|hoi truong|phong hop)(?: \S+){0,3} nao\b/,
    given: /\bdia diem(?: [a-z]+){0,3}:|\btai (?:phong|hoi truong|tru so|nha van hoa|diem cau)\b|\bdia chi:/,
  },
  {
    name: 'reform',
    meant: meaning('bỏ bãi bài giải thể xóa cấp huyện không còn hết tán khong con het thay cho hai'),
    asked:
      /\b(?:bo|bai bo|giai the|xoa) (?:cap )?huyen\b|\b(?:cap )?huyen (?:da |bi |duoc )?(?:bo(?! (?:tri|sung|nhiem|phan))|giai the|khong con|het|bai bo|giai tan)\b|\bkhong con (?:cap )?huyen\b|\bthay (?:cho )?(?:cap )?huyen\b|\b(?:hai|2) cap\b/,
    given: /\b(?:hai|2|02) cap\b/,
  },
  {
    name: 'document',
    asked: /\bla quy dinh (?:nao|gi)\b|\bvan ban so (?:may|bao nhieu)\b/,
    given: null,
  },
  {
    name: 'record',
    meant: meaning('kết quả năm ngoái trước rồi đã bao nhiêu mấy đạt làm xếp chưa'),
    asked:
      /(?<!bao cao )\bket qua (?:\S+ ){0,12}(?:nam ngoai|nam truoc(?! (?:ngay|han|thang|quy|hom|mong|mung|khi|luc|may|\d))|thuc te|dat duoc|the nao|ra sao)\b|\bda (?:nop|gui|lam|hoan thanh|bao cao|to chuc|ban hanh|xong|duyet|ky|thanh lap)(?: \S+){0,8} chua\b|\b(?:dat|cong nhan|(?:lam|giai quyet|trien khai|xu ly) xong|ket qua)(?: \S+){0,8} chua\b|\bxep (?:loai|hang|thu)(?: \S+){0,3} (?:may|bao nhieu)\b|\b(?:bao nhieu|may)(?: \S+){1,6} da (?:duoc|bi|giai quyet|lam|nop|xu ly|to chuc)\b|\bbao nhieu diem\b|\b(?:noi|xa|phuong|phong|don vi|co quan|thon) nao (?:\S+ ){0,4}da (?:lam|hoan thanh|nop|gui|bao cao|to chuc|trien khai|xay dung|dat)\b|^(?!.*\b(?:luat|nghi dinh|nghi quyet|quyet dinh|chi thi)\b.*\b(?:so (?:may|bao nhieu)|ngay nao)\b).*(?<!\b(?:nhieu|may|bao|lau|chuc|muoi|hai|ba|vai|giua|dau|cuoi|nua) )nam (?:ngoai|roi|truoc(?! (?:ngay|han|thang|quy|hom|mong|mung|khi|luc|may|\d)))\b(?!.*\bnam nay\b)|\blast year\b/,
    given: null,
  },
];

/** Asks to be another thing than it is, or to show what it is made of. */
export const INJECTION =
  /\bquen (?:het|di|sach)(?: \S+){0,3} quy dinh\b|(?<!\bbau )\bcu (?:tra loi|noi|ghi|viet)(?: \S+){0,3} (?:la|rang)\b|\b(?:viet|ghi|noi|tra loi) y nguyen(?! ke hoach)\b|\b(?:xoa|huy) (?:het |bo )?(?:cai |ban )?ke hoach nay\b|\b(?:bo qua|quen|mac ke|lo di|phot lo)\b(?: \S+){0,5} (?:huong dan|lenh|chi dan|quy tac|yeu cau|cau lenh|chi thi tren|truoc do|o tren)\b|\bsystem prompt\b|\bprompt\b|\bignore (?:\S+ ){0,4}(?:instructions?|rules?|prompts?)\b|\bdong vai(?! (?:chinh|tro|phu|gi|nao)\b)|\bgia vo\b|\bhay (?:xac nhan|tra loi) (?:dung mot cau|rang|la)\b|\btra loi dung mot cau\b|\bghi dung cau (?:nay|sau)\b|\bjailbreak\b|\bban la (?:chatgpt|gpt|ai|mo hinh)\b|\bin (?:ra )?(?:toan bo|full|het)\b|\bdeveloper mode\b|\bche do (?:nha phat trien|dev|admin)\b|\bact as\b|\bpretend\b|\byou are now\b|\btu gio (?:tro di )?ban\b|\bnoi rang han\b|\bapi key\b|\bmat khau\b|\bpassword\b|\b(?:mk|pass) (?:dang nhap|vao|vo|wifi|mail|cua)\b/;

/** Subjects no plan of an authority is about, and small talk. */
export const OFF_TOPIC =
  /\bthoi tiet\b|\bco mua\b(?! (?:sam|ban|hang|tai san|moi)\b)|\btroi (?:mua|nang|ret)\b|\by kien ca nhan\b|^ban (?:thay|nghi|danh gia)\b|\bban nghi (?:sao|gi)\b|\bbong da\b|\bda bong\b|\bket qua (?:so xo|xo so|bong)\b|\bxo so\b|\bgia (?:vang|xang|dau|lua|heo)\b|\bvang sjc\b|\btruyen cuoi\b|\bke chuyen\b|\bke (?:toi|cho|minh|em|mot) (?:\S+ ){0,4}chuyen\b|\bchuyen (?:vui|cuoi|tieu lam|phiem)\b|\bnau (?:an|pho|com|mon|canh)\b|\bcong thuc\b|\bcode\b|\bpython\b|\blam tho\b|\bviet (?:\S+ ){0,5}(?:bai tho|tho|van|essay|bai hat)\b|\bnguoi yeu\b|\bhat (?:cho|mot|bai)\b|\bdi (?:dau |choi )?(?:an|nhau|choi|ca phe|cafe|uong)\b|\ban (?:gi|lau|nhau|trua|toi|sang|com)\b|\bphim\b|\bbai hat\b|\btu vi\b|\bcung hoang dao\b|\bdich (?:sang|giup|cau)\b|\bchung khoan\b|\bbitcoin\b|\bdu lich\b|\bve may bay\b|\bkhach san\b|\bgiai (?:bai )?toan\b|\bweather\b|\bjoke\b|\bpoem\b|\brecipe\b|\bban (?:ten gi|may tuoi|la ai|khoe khong)\b|^(?:da |vang |ok |oke )?cam on\b(?: \S+){0,4}$|\bcam on\b$|\bxin chao\b$|^(?:chao|hello|hi|alo)\b(?: \S+){0,3}$/;

/** Values wanted by written-out words. */
export function wantedIn(typed: Said): Wanted[] {
  const said = without(typed, withoutSome(typed.words));
  return WANTED.filter((one) => says(one.asked, said, one.meant));
}

/** Small talk and subjects of no plan. */
export const isOffTopic = (said: Said): boolean => says(OFF_TOPIC, said, OFF_TOPIC_MEANT);

const OFF_TOPIC_MEANT = meaning(
  'thời tiết mưa trời nắng nóng lạnh bạn thấy nghĩ đá xổ số vàng xăng dầu lúa heo truyện chuyện cười vui nấu phở cơm món canh công thức thơ văn hát người yêu đi ăn nhậu chơi uống lẩu trưa phim bài tử vi cung đạo dịch khách sạn toán cảm ơn ai',
);

/** Something is said to be so, to be confirmed or corrected. */
export const claims = ({ asks, words }: { asks: Asks; words: string }): boolean => asks.truth || CLAIMED.test(words);
const CLAIMED =
  /^(?:co phai|nghe (?:noi|bao)|hinh nhu)\b|\bphai (?:vay|the|rua) (?:khong|a|ha)\b|\bco (?:that|thiet) (?:khong|vay)\b|\b(?:trung|chac|khop) (?:khong|chua)\b|\bco nham\b|\bthat (?:vay )?(?:a|ha|khong)$|\bco phai (?:la|do|cua|ban hanh|duoc ban hanh)\b/;

/** Every word of the patterns above: known words, never taken for slips of typing. */
export const ASKED_WORDS: readonly string[] = [
  ...Object.values(PATTERNS),
  ...WANTED.map((one) => one.asked),
  INJECTION,
  OFF_TOPIC,
].flatMap((pattern) => pattern.source.replace(/\\b|\\S/g, ' ').match(/[a-z]{2,}/g) ?? []);

const SIGNED = /\bky (?=.*\bke hoach\b)|\b(?:ke hoach|van ban)(?: \S+){1,8} ky\b|\bai ky\b|\bnguoi ky\b/;
const SIGNING = meaning('ký kế văn ai người');

/** Is it asked who signed the plan? */
export const asksSigner = (said: Said): boolean => says(SIGNED, said, SIGNING);
