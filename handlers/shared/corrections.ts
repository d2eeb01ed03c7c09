/** Somebody puts a place right: "thôn Hà Đông chứ không phải Hà Tây". Tables for matching, nothing that is said. */
import { fold, hasMarks, words } from '#src/text.ts';
import { placeIn } from './replies.ts';

export interface Correction {
  /** As named, where it was. */
  wrong: string | null;
  right: string;
}

/** What opens a correction, folded: "chết, tôi ghi nhầm", "sửa giúp em địa chỉ thành". */
const SPEAKS =
  '(?:(?:da|chet|a|ah|oi|u|thoi|xin loi|em|toi|minh|chau|con|tui|lai|bi|vua|luc nay|hoi nay|xin|ma|no|muon|can)[ ,.]+)*';
const SLOT = '(?:(?:ten )?(?:thon|ban|xom)|dia chi|dia diem|noi|cho|vi tri|noi xay ra)';
const ERRED = `(?:ghi|viet|noi|nhan|go|bao|gui|danh) (?:nham|lon|sai)|(?:nham|lon)|sai(?= roi|[,.:;])|(?:xin )?(?:sua lai|dinh chinh|noi lai)(?= la | o |[,.:;])|(?:xin |cho )?(?:sua|doi)(?: lai)?(?: giup| ho| cho)?(?: em| toi| minh)? ${SLOT}(?= thanh | sang | la |[:,])`;
const OPENER = `${SPEAKS}(?:${ERRED})(?: (?:roi|mat|lai|a|nhe|ad)(?![a-z])| ${SLOT}(?= roi| thanh | sang | la |[,.:;]))*`;
const IS = '(?:la |o |thanh |sang |phai la |dung la |dung ra la |dung ra o )*';
const NOT = '(?:khong|ko|k|hk|hong)(?: phai)?(?: la| o)?';

/** The wrong one is named: the right one may be longer. */
const CONTRASTS = [
  new RegExp(`^(?:${OPENER}[ ,.:;]*)?${IS}(?<right>[^,;.:]+?),? chu ${NOT} (?<wrong>[^,;.!?]+)`, 'd'),
  /(?:khong|ko|k) phai (?:la |o )?(?<wrong>.+?)[,;.]? (?:ma la|ma o|ma) (?<right>.+)$/d,
  /(?:khong|ko|k) phai (?:la |o )?(?<wrong>[^,;]+)[,;] *(?<right>.+)$/d,
];
const OPENED = [
  new RegExp(`^${OPENER}[ ,.:;]*${IS}(?<right>.+)$`, 'd'),
  /^(?:dung ra|thuc ra|dia chi dung)(?: la| o|:)+ *(?<right>.+)$/d,
  /^(?<right>[^,;]+?) moi (?:dung|phai)\b/d,
];
const LONGEST = { contrast: 12, opened: 10 };
const AFTER =
  /[\s,.]+(mới đúng|moi dung|mới phải|moi phai|cơ|co|đâu|dau|ấy|giúp em|giup em|giúp tôi|giup toi)[\s.!]*$/iu;

const typedAs = (typed: string, span: [number, number] | undefined): string | null =>
  span ? placeIn(placeIn(typed.slice(...span)).replace(AFTER, '')) : null;

/** The right place when somebody corrects it, and the wrong one where it was named. Null when it is no correction. */
export function correction(text: string): Correction | null {
  const typed = text.normalize('NFC').trim();
  if (hasMarks(typed) && /nhằm/i.test(typed)) return null;
  const read = (patterns: RegExp[], most: number): Correction | null => {
    for (const pattern of patterns) {
      const spans = pattern.exec(fold(typed))?.indices?.groups;
      const right = typedAs(typed, spans?.right);
      if (right && words(right).length <= most) return { right, wrong: typedAs(typed, spans?.wrong) };
    }
    return null;
  };
  return read(CONTRASTS, LONGEST.contrast) ?? read(OPENED, LONGEST.opened);
}

/** The text with one name in place of another, marks or not; the rest as typed. */
export function renamed(text: string, wrong: string, right: string): string {
  const typed = text.normalize('NFC');
  const at = fold(typed).indexOf(fold(wrong).trim());
  return at < 0 || wrong.trim() === '' ? text : `${typed.slice(0, at)}${right}${typed.slice(at + wrong.trim().length)}`;
}

/** A place put right: only the name that was wrong goes, unless another sort of place is named instead. */
export function placeRenamed(place: string, { wrong, right }: Correction): string {
  const at = wrong ? fold(place.normalize('NFC')).indexOf(fold(wrong)) : -1;
  if (!wrong || at < 0) return right;
  if (words(right).length <= words(wrong).length) return renamed(place, wrong, right);
  const head = words(right)[0]!;
  return words(place.slice(0, at)).at(-1) === head
    ? renamed(place, place.slice(at - head.length - 1, at + wrong.length), right)
    : right;
}
