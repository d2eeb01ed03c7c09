/** Short answers in a form, with or without marks, in chat spelling: tables for matching, nothing that is said. */
import { fold, hasMarks, words } from '#src/text.ts';

const said = (text: string) => words(text).join(' ');

/** "dung" without marks may be "đúng" or "dừng": it confirms, it never stops (conversations.md). "k" is "không". */
const YES =
  /^(da |vang |u |uh |ok |duoc |dong y )*(gui|gui di|gui luon|gui giup|gui nhe|gui nha|dung|dung roi|dung the|dung vay|ok|oke|okie|okela|dong y|chuan|chuan roi|vang|u|uh|um|duoc|duoc roi|chinh xac)( gui| gui di| gui luon| nhe| nha| a| roi| em| anh| chi| ban| oi| giup| toi| minh)*$/;
const NO =
  /^(k|ko|kg|kh|khg|hong|hok|khong|khong phai|chua|chua dung|sai|sai roi|khong dung|thoi chua)( a| nhe| nha| em)*$/;
const CANCEL =
  /^(\/?huy|huy bo|huy di|thoi|thoi khoi|thoi bo di|khong gui|khong gui nua|ko gui|k gui|bo di|bo qua het|dung gui|xoa|xoa di|xoa nhap)( a| nhe| nha| em| di)*$/;
const FILLER =
  /^(cho (toi|em|minh|con|chau|tui|t )?\s*(hoi|noi|gop y|phan anh)( ti| chut| cai| viec nay| viec| voi)*|alo|a lo|alo alo|chao( ad| em| anh| chi| xa| ban| shop| tro ly)*|xin chao|hello|hi|hey|ad oi|xa oi|em oi|co ai khong|co ai o day khong|toi (muon|can) phan anh( viec nay| chut| mot viec| viec)?|em (muon|can) phan anh|phan anh|gop y)( a| voi| nhe| nha| ti| chut| cai)*$/;
const WHEN =
  /(bao lau|may ngay|khi nao|bao gio|chung nao|bao nhieu ngay).{0,40}(tra loi|giai quyet|xong|xu ly|co ket qua|bao lai|phan hoi)|(tra loi|giai quyet|ket qua).{0,20}(bao lau|khi nao|bao gio|chung nao)|^(gui|nhan).{0,30}bao lau/;
const SENT = /^(da )?gui (chua|duoc chua|di chua|xong chua)|^(gui )?chua (gui|vay)|da gui chua/;

/** Consent. With marks, "dừng" is not "đúng". */
export function confirms(text: string): boolean {
  if (hasMarks(text) && /dừng/i.test(text.normalize('NFC'))) return false;
  return YES.test(said(text));
}

export const refuses = (text: string): boolean => NO.test(said(text));

export const cancels = (text: string): boolean => {
  const plain = said(text);
  if (hasMarks(text) && /đúng gửi/i.test(text.normalize('NFC'))) return false;
  return CANCEL.test(plain) && !(plain === 'dung gui' && !hasMarks(text));
};

/** Nothing told yet: a greeting or "cho hỏi". */
export const isFiller = (text: string): boolean => FILLER.test(said(text));

export const asksWhenAnswered = (text: string): boolean => WHEN.test(fold(text));

export const asksWhetherSent = (text: string): boolean => SENT.test(said(text));

const LEAD =
  /^(dạ|da|vâng|vang|ừ|u|uh|à|a|ở|o|tại|tai|chỗ|cho|ngay|là|la|thì|thi|vậy được|vay duoc|được|duoc|ok)[\s,]+/i;
const TAIL = /[\s,.]*(nha|nhé|nhe|ạ|á|ah|đó|đấy|nghen|hen|em|ad|bạn)[\s.!]*$/i;

/** The place in an answer to "ở thôn nào?": what was recognised, else the whole answer without its courtesies. */
export function placeIn(text: string, recognised: string | null): string {
  if (recognised && words(text).length - words(recognised).length > 6) return recognised;
  let place = text.trim().replace(/\s+/g, ' ');
  for (let again = true; again; ) {
    const shorter = place.replace(LEAD, '').replace(TAIL, '').trim();
    again = shorter !== place && shorter !== '';
    if (again) place = shorter;
  }
  return place.slice(0, 200);
}

const NOT_X_BUT_Y =
  /(?:không phải|khong phai|ko phải|ko phai|k phai|k phải)\s+(.+?)[,;.]?\s+(?:mà là|ma la|mà|ma)\s+(.+)$/iu;
const NOT_X_Y = /(?:không phải|khong phai|ko phải|ko phai|k phai|k phải)\s+([^,;]+)[,;]\s*(.+)$/iu;
const RIGHT_IS =
  /^(?:sai rồi|sai roi|nhầm|nham|nhầm rồi|nham roi|sửa lại|sua lai|à nhầm|a nham)[\s,.:]*(?:là|la|ở|o)?\s*(.+)$/iu;
const AFTER = /\s*(mới đúng|moi dung|mới phải|moi phai|nhé|nhe|nha|ạ|mới đúng ạ)[\s.!]*$/iu;

/** The right place when somebody corrects it: "không phải Phú Hải, Phú Hậu mới đúng". Null when it is no correction. */
export function correctedPlace(text: string): string | null {
  const found = NOT_X_BUT_Y.exec(text)?.[2] ?? NOT_X_Y.exec(text)?.[2] ?? RIGHT_IS.exec(text)?.[1];
  if (!found) return null;
  const place = found
    .replace(AFTER, '')
    .replace(/^(là|la|ở|o)\s+/iu, '')
    .trim();
  return place !== '' && words(place).length <= 12 ? place : null;
}
