/** Short answers in a form, with or without marks, in chat spelling: tables for matching, nothing that is said. */
import { fold, hasMarks, words } from '#src/text.ts';

const said = (text: string) => words(text).join(' ');

/** No short answer is longer; a table that must fit the whole of a text is not tried on more. */
const SHORT_ANSWER_WORDS = 24;
function fits(table: RegExp, text: string): boolean {
  const all = words(text);
  return all.length <= SHORT_ANSWER_WORDS && table.test(all.join(' '));
}

/** "dung" without marks may be "đúng" or "dừng": it confirms, it never stops (conversations.md). "k" is "không". */
const YES =
  /^(da |vang |u |uh |ok |duoc |dong y |vay |the )*(gui|gui di|gui luon|gui giup|gui nhe|gui nha|dung|dung roi|dung the|dung vay|ok|oke|okie|okela|dong y|chuan|chuan roi|vang|u|uh|um|duoc|duoc roi|chinh xac)( gui| di| luon| me| con| chau| nhe| nha| a| roi| em| anh| chi| ban| oi| giup| toi| minh)*$/;
const NO =
  /^(k|ko|kg|kh|khg|hong|hok|khong|khong phai|chua|chua dung|sai|sai roi|khong dung|thoi chua)( a| nhe| nha| em)*$/;
const CANCEL =
  /^(\/?huy|huy bo|huy di|((a |u |uh |ma )*thoi )?((khoi|khong|ko|k|dung|khong can|ko can|khong muon) (gui|phan anh|can)( nua| dau)*|khong can nua|khoi|bo di|huy|huy di|huy bo)|thoi|(thoi )?rut (lai|bo)|bo qua het|dung gui|xoa|xoa di|xoa nhap|xoa het)( a| nhe| nha| em| di| dau| luon| giup)*$/;
const WHO =
  'ad|admin|em|anh|chi|ban|shop|xa|cac|bac|chu|co|ong|ba|cau|di|quy|moi nguoi|chinh quyen|uy ban|ubnd|can bo|lanh dao|dong chi|nha minh|tro ly';
const SELF = 'toi|em|minh|con|chau|tui|t|bac|co|chu';
const FILLER = new RegExp(
  `^(cho (${SELF} )?\\s*(hoi|noi|gop y|phan anh)( ti| chut| cai| viec nay| viec| voi)*|alo|a lo|alo alo|(da )?((${SELF}) )?(xin |kinh )?chao( (${WHO}))*|hello|hi|hey|ad oi|xa oi|em oi|co ai khong|co ai o day khong|(toi|em|chau) (muon|can) phan anh( viec nay| chut| mot viec| viec)?|phan anh|gop y)( a| voi| nhe| nha| ti| chut| cai)*$`,
);
const WHEN =
  /(bao lau|may ngay|khi nao|bao gio|chung nao|bao nhieu ngay).{0,40}(tra loi|giai quyet|xong|xu ly|co ket qua|bao lai|phan hoi)|(tra loi|giai quyet|ket qua).{0,20}(bao lau|khi nao|bao gio|chung nao)|^(gui|nhan).{0,30}bao lau/;
const SENT = /^(da )?gui (chua|duoc chua|di chua|xong chua)|^(gui )?chua (gui|vay)|da gui chua/;

/** Consent. With marks, "dừng" is not "đúng". */
export function confirms(text: string): boolean {
  if (hasMarks(text) && /dừng/i.test(text.normalize('NFC'))) return false;
  return fits(YES, text);
}

export const refuses = (text: string): boolean => fits(NO, text);

export const cancels = (text: string): boolean => {
  const plain = said(text);
  if (hasMarks(text) && /đúng gửi/i.test(text.normalize('NFC'))) return false;
  if (fits(CANCEL, text)) return !(plain === 'dung gui' && !hasMarks(text));
  return cancelsWithReason(text);
};

/** "thôi khỏi gửi đi, em tự làm rồi": what stands behind is the reason, unless it is a correction. */
function cancelsWithReason(text: string): boolean {
  const [clause = '', ...rest] = text.split(/[,.;:!\n]+/);
  const plain = said(clause);
  const reason = said(rest.join(' '));
  return (
    reason !== '' &&
    isShort(text) &&
    /\b(khoi|khong|ko|k|huy|bo|xoa)\b/.test(plain) &&
    CANCEL.test(plain) &&
    !/\b(sai|nham|sua|khac|bao|phan anh|o cho|thon)\b/.test(reason)
  );
}

const OTHER_MATTER =
  /^.{0,30}\b(?:bo|thoi|quen|khoi|huy)\b.{0,40}?\b(?:bao|phan anh|noi|gop y|gui) (?:cai|viec|chuyen|vu) khac\b[\s:,.;-]*/s;

/** "bỏ vụ ấy đi, em báo cái khác: …": what is told instead, as typed; null when it is no such change. */
export function otherMatter(text: string): string | null {
  const typed = text.normalize('NFC');
  const found = OTHER_MATTER.exec(fold(typed));
  return found ? typed.slice(found[0].length).trim() : null;
}

/** "hai việc gửi riêng nhé": what was offered as two stays two. */
export const keepsApart = (text: string): boolean =>
  isShort(text) && /\b((gui|tach|de|lam) rieng|rieng ra|(hai|2) (viec|ho so) (rieng|khac))\b/.test(said(text));

/** Nothing told yet: a greeting or "cho hỏi". */
export const isFiller = (text: string): boolean => fits(FILLER, text) || confirms(text) || refuses(text);

export const asksWhenAnswered = (text: string): boolean => WHEN.test(fold(text));

export const asksWhetherSent = (text: string): boolean => SENT.test(said(text));

const LEAD =
  /^(dạ|da|vâng|vang|ừ|u|uh|à|a|ở|o|tại|tai|chỗ|cho|ngay|là|la|thì|thi|vậy được|vay duoc|được|duoc|ok)[\s,]+/i;
const TAIL = /[\s,.]+(nha|nhé|nhe|ạ|á|ah|đó|đấy|nghen|hen|em|ad|bạn)[\s.!]*$/i;

/** "ạ" without its mark; "khu a" keeps its name. */
const LAST_A = /(?<!\b(?:khu|thon|to|doi|lo|nha|day|lop|so|tuyen|cum))\s+a[\s.!]*$/i;

const NO_PLACE =
  /^((da|thi|em|toi|minh|chau|tui|cai nay|cho nay|cu|ma) )*((khong|ko|k|hk|hong|chang|chua) (biet|ro|nho|nam|chac|tien|muon|can|noi|ghi)( (ro|noi|ghi|biet|nho|dau|chac|duoc))*( (chinh xac|cu the))?( (o|la|ten|cai))*( (thon|ban|xom|to|cho|noi|dia chi))?( (nao|gi|dau|ay|do))*|bo qua|(noi|ghi|ke|nhan|bao) (o tren )?roi( ma)?|da (noi|ghi) (roi|o tren)|nhu tren|o tren( roi)?|(sao|the nao) cung duoc|ke( di| no)?|tuy( xa)?|khong|ko|k)( (a|nhe|nha|em|ad|ma|dau|nua|roi))*$/;

/** Does not want to be asked more. */
const IMPATIENT =
  /\b(sao|gi|can gi)\b.{0,12}\bhoi\b|\bhoi (gi )?(ma )?(nhieu|lam|hoai|mai)\b|^(thi |thoi )*cu (ghi|gui|chuyen|nhan)\b/;
const IMPATIENT_WORDS = 10;

/** Does not know the place, or does not want to say it. */
export const keepsPlaceBack = (text: string): boolean =>
  fits(NO_PLACE, text) || (words(text).length <= IMPATIENT_WORDS && IMPATIENT.test(said(text)));

/** A place as it was answered, without its courtesies. */
export function placeIn(text: string): string {
  let place = text.trim().replace(/\s+/g, ' ');
  for (let again = true; again; ) {
    const shorter = place.replace(LEAD, '').replace(TAIL, '').trim();
    again = shorter !== place && shorter !== '';
    if (again) place = shorter;
  }
  return (hasMarks(place) ? place : place.replace(LAST_A, '')).slice(0, 200);
}

const OF_OTHERS =
  /\b(xem|doc|biet|cho (toi|em|minh)|tra cuu)\b.{0,30}\b(noi dung|ho so|phan anh|don)\b.{0,25}\b(nguoi khac|hang xom|nguoi ta|ong|ba|nha)\b|\b(hang xom|nguoi khac|nguoi ta)\b.{0,30}\b(xem|doc)\b.{0,15}\b(noi dung|ho so|phan anh)\b|\bai (da )?(gui|phan anh|to cao|to giac) (toi|em|nha toi|minh|viec nay)\b/;

/** Wants to read what somebody else sent, or who sent it. */
export const asksOfOthers = (text: string): boolean => OF_OTHERS.test(said(text)) && words(text).length <= 16;

const THANKS =
  /^(da |vang |ok |uh |u |the |roi |em |toi |minh |chau |con |tui |xin )*(cam on|cam on nhieu|thanks|thank|tks|thank you|c on|cam on (em|anh|chi|ban|xa|ad|tro ly|nhe|nhieu|ca nha))( (em|anh|chi|ban|xa|ad|tro ly|nhe|nha|nhieu|a|lam|rat))*$/;
const WITHDRAWS =
  /\b(toi|em|minh|chau|tui|cho|xin|muon|thoi)\b.{0,20}\brut (lai|don|phan anh|ho so|kien nghi|y kien|bo|khong)\b|^(thoi )?(xin )?rut (lai|phan anh|ho so|don)\b|\b(huy|xoa|bo|go) (giup |cai |bo |luon )*(phan anh|ho so|don|kien nghi)( (cua (toi|em|minh)|do|nay|vua roi|da gui|luc nay|hom qua))*( di| giup| nhe| a)*$|\bkhong (can|muon) (phan anh|xu ly|giai quyet) nua\b|\bkhoi (can )?(xu ly|giai quyet|phan anh) nua\b|^\/rut\b/;
const FORGET =
  /\b(xoa|bo|rut|go|huy)( giup| het| luon| cai)* (ten|thong tin|danh tinh|sdt|so dien thoai|tai khoan|ca nhan|lien he)\b/;
const HIDDEN =
  /\b(giau ten|an danh|giu kin|giu bi mat|(dung|khong|k|ko) (de )?(lo|noi|cho (ai|nguoi ta|ho)) (biet )?(ten|la toi|em bao|toi bao|ai bao|danh tinh|thong tin)|(dung|khong|ko|k) (de |cho )(\w+ ){1,3}biet (la )?(em|toi|minh|chau|ai) (bao|noi|gui|phan anh|la ai))\b/;
const ADDS =
  /^(a |ah |u |o |ma |nhan tien )*(bo sung|noi them|them la|them vao|xin them|quen|con nua|them nua|y toi la|y em la|dinh chinh|noi lai|ghi them|gui them|them anh|them hinh|co them|cho them|may (hom nay|ngay nay) van|den gio van|van chua)\b/;

/** "tôi ghi nhầm, … chứ không phải …" */
const CORRECTS = /\b(ghi|viet|noi|nhan|go|bao|gui) (nham|lon|sai)\b|^(a |chet |oi )*nham\b/;

export const thanks = (text: string): boolean => fits(THANKS, text);

/** Longer than this it is a matter of its own that happens to hold the words. */
const SHORT_WORDS = 16;
const isShort = (text: string): boolean => words(text).length <= SHORT_WORDS;

/** A sent case is to be taken back. */
export const withdraws = (text: string): boolean =>
  WITHDRAWS.test(said(text)) && isShort(text) && !/\brut (kinh nghiem|tien)\b/.test(said(text));

/** What leads to the sender is to be taken off; of lists and benefits it is a matter of its own. */
export const asksToBeForgotten = (text: string): boolean =>
  FORGET.test(said(text)) &&
  isShort(text) &&
  !/\b(danh sach|ho ngheo|can ngheo|ho khau|so do|che do|tro cap)\b/.test(said(text));

/** Speaks of something that was sent. */
export const namesCase = (text: string): boolean =>
  /\b(phan anh|ho so|kien nghi|tin (toi|em) gui|da gui|vua gui)\b/.test(said(text));

/** What else such a short sentence says ("em làm công ở đó") would tell who it is. */
export const asksToBeHidden = (text: string): boolean => HIDDEN.test(said(text)) && isShort(text);

/** Says itself to belong to what was told before. */
export const addsMore = (text: string): boolean =>
  ADDS.test(said(text)) || (isShort(text) && CORRECTS.test(said(text)));

/** Questions people ask in the middle of a form; each has a true answer. */
const QUESTIONS: readonly [RegExp, MiddleQuestion][] = [
  [
    /\b(ai|nguoi nao|cho ai|cho nao|co quan nao|phong nao)\b.{0,25}\b(doc|xem|nhan|xu ly|giai quyet|biet|phu trach)\b|\bgui (cho ai|di dau|den dau|toi dau)\b|\bchuyen cho ai\b/,
    'who',
  ],
  [
    /\b(lo ten|biet ten|lo danh tinh|lo thong tin|an danh|giu kin|giu bi mat|bi (tra thu|tru dap))\b.{0,20}(khong|ko|k|chu|a)?$/,
    'hidden',
  ],
  [/\b(mat|ton|dong|thu) (phi|tien|le phi)\b|\bco phai tra tien\b|\bmien phi\b/, 'cost'],
  [/\b(bot|may|tu dong|robot|nguoi that|ai tra loi|ai dang noi)\b.{0,20}\b(khong|ha|a|hay|chu|phai)\b/, 'human'],
  [/\b(phai|can|co can) (len|ra|toi|den) (xa|uy ban|tru so)\b|\bco can (giay to|cccd|can cuoc|don)\b/, 'visit'],
  [/\b(luu|giu) (nhung )?(gi|bao lau|o dau)\b|\bdu lieu\b.{0,15}\b(gi|dau)\b/, 'data'],
];
export type MiddleQuestion = 'who' | 'hidden' | 'cost' | 'human' | 'visit' | 'data';

/** Only what is a question: "?" or a question's end. */
export function questionInside(text: string): MiddleQuestion | null {
  const folded = said(text);
  if (!/\?\s*$/.test(text) && !/\b(khong|ko|k|gi|dau|ai|sao|nao|chu|ha|a|vay|the)$/.test(folded)) return null;
  if (words(text).length > 18) return null;
  return QUESTIONS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
