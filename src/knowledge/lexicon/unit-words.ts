/** Words that open the name of a unit, units that need no name, and how plans name kinds of units together. */

const HEADS =
  'phòng|sở|ban|văn phòng|ủy ban|uỷ ban|hội đồng|hội|đoàn|trạm|trung tâm|trường|trưởng phòng|khối|tổ|báo|bộ phận|bộ|cục|chi cục|tiểu ban';
const INNER =
  'và|nhân dân|nhân|chỉ đạo|công tác|thanh tra|giám sát|đầu tư|của cộng đồng|cộng đồng|thường vụ|thường trực|tiếp công dân|dân vận';

const VERBS = String.raw`(?:chủ|có|phải|được|là|và|phối|tham|theo|thực|tổ|xây|báo|gửi|của|về|làm|cho|huyện|xã|tỉnh|thành|do|để|trong|tại|với|thì|nào|ban)(?!\p{L})`;

const eitherCase = (heads: string): string =>
  heads
    .split('|')
    .map((head) => `[${head[0]!.toUpperCase()}${head[0]}]${head.slice(1)}`)
    .join('|');

/** A unit's name in marked text: an opening word, then words of one or two syllables, each opened by a capital. */
export const NAMED_UNIT = new RegExp(
  String.raw`(?<!\p{L})(?:${eitherCase(HEADS)}|UBND|HĐND|UBMTTQ|MTTQ)(?:\s+(?:[-–&]\s+)?(?:\p{Lu}{2,}(?!\p{Ll})|(?!Sở|UBND)\p{Lu}\p{Ll}+(?:\s+(?!${VERBS})\p{Ll}+)?|Sở|${INNER}))+`,
  'gu',
);

/** Places that follow a unit's name and are no part of it. */
export const UNIT_PLACE = /\s+(?:của\s+)?(?:xã|huyện|tỉnh|phường|thị trấn|quận|thành phố)\s+\p{Lu}.*$/u;

/** Units and posts that need no name, folded. */
export const WHOLE_UNITS: readonly string[] = `
cong an xa|cong an|cac co quan don vi|cac phong don vi|cac don vi|cac to chuc chinh tri xa hoi|cac doan the|mat tran to quoc|mat tran|tram y te|truong hoc|nha truong|truong mam non|truong tieu hoc|truong trung hoc co so|benh vien|trung tam y te|truong thon|bi thu chi bo|chi bo|dang uy|hoi dong nhan dan|uy ban nhan dan|ban chi dao
ban thanh tra nhan dan|ban giam sat dau tu cua cong dong|truong ban cong tac mat tran|ban cong tac mat tran|khoi dan van|van phong so
nguoi dung dau|thu truong|cong doan|doan thanh nien|hoi nong dan|hoi phu nu|hoi cuu chien binh|giao vien chu nhiem|ban giam hieu|to tu van tam ly
chanh van phong|lanh dao so|cap uy|doan the|truong phong hanh chinh to chuc
`
  .trim()
  .split(/[|\n]/)
  .sort((a, b) => b.length - a.length);

/** Kinds of units -> how plans name them together. Folded, written out. */
export const UNIT_GROUPS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^uy ban nhan dan (?:xa|phuong|thi tran|cap xa|cac xa)/,
    [
      'uy ban nhan dan cac xa',
      'uy ban nhan dan cap xa',
      'uy ban nhan dan cac phuong',
      'uy ban nhan dan xa',
      'dia phuong',
    ],
  ],
  [/^(?:uy ban |ban thuong truc uy ban )?mat tran/, ['uy ban mat tran to quoc', 'mat tran to quoc']],
  [/^ban cong tac mat tran/, ['ban cong tac mat tran', 'truong ban cong tac mat tran', 'cac thon']],
  [
    /^(?:hoi (?!dong)|doan|lien doan|cong doan|doan the)/,
    ['cac doan the', 'to chuc chinh tri xa hoi', 'doan thanh nien', 'to chuc doan the'],
  ],
  [/^ban chi dao/, ['ban chi dao']],
  [/^(?:truong thon|thon)/, ['truong thon', 'cac thon']],
  [/^chi bo|^bi thu chi bo/, ['bi thu chi bo', 'chi bo truc thuoc', 'cac chi bo']],
  [/^thu truong|^lanh dao|^nguoi dung dau/, ['thu truong', 'nguoi dung dau', 'lanh dao']],
  [
    /^(?:phong|tram|truong|nha truong|benh vien|trung tam|ban|bo phan|doi|van phong|so|co quan|don vi)\b/,
    [
      'cac co quan don vi',
      'cac phong don vi',
      'cac phong ban',
      'phong ban trung tam',
      'lanh dao cac phong',
      'cac so nganh',
      'cac so ban nganh',
      'cac co quan chuyen mon',
      'co quan don vi',
    ],
  ],
];

/** The asker's own unit is meant. Folded. */
export const OWN =
  /\b(?:phong|ben|don vi|co quan|xa|ban|so|truong|tram|thon|chung|van phong|hoi|to|thi tran|phuong|so) (?:minh|toi|em|tui|ta|chung toi|chung em|bon em|tui em|tui minh|bon minh|chung minh|tui tui)\b|\b(?:toi|em|minh|chung toi) (?:phai|lam|can|duoc|o|la)\b|\bviec cua (?:toi|em|minh)\b|\b(?:my|our)\b/;
