/** Two matters in one message, by the words people join them with. Pure; the words are matched, never said. */
import { fold, hasMarks, words } from '#src/text.ts';

/** What stands before and after is a matter of its own when each says something. Text with marks is read with them. */
const JOINTS = {
  marked:
    /[.,;\n]?\s*(?<![\p{L}\p{N}])(?:với lại|ngoài ra|còn nữa là|còn nữa|nhân tiện|tiện thể|sẵn đây|thêm nữa là|thêm nữa|một việc nữa|chuyện nữa|việc nữa|đồng thời|còn chuyện|còn việc|còn(?=\s[^,.;\n]{2,40}\sthì\s)|2[.)])(?=[\s,:])[\s,:]*(?:là\s)?/gu,
  /** Without marks "con" may be a child and "nhan tien" money that is taken. */
  plain:
    /[.,;\n]?\s*\b(?:voi lai|ngoai ra|con nua la|con nua|tien the|san day|them nua la|them nua|mot viec nua|chuyen nua|viec nua|dong thoi|con chuyen|con viec|con(?! (?:toi|em|minh|chau|tui|trai|gai|nho|ba|be|nguoi)\b)(?=\s[^,.;\n]{2,40}\sthi\s)|nhan tien(?= (?:cho|xin|em|toi|minh|bao|noi|phan anh)\b)|2[.)])(?=[\s,:])[\s,:]*(?:la\s)?/g,
};
/** "Thứ hai" is a Monday, unless something is the first, or a sentence begins with it. */
const SECOND = /(?:(?<=[.;\n]\s*)|(?<=\b(?:thu nhat|mot la|dau tien)\b.*)[.,;\s]*)\bthu hai(?: la)?(?=[\s,:])[\s,:]*/gs;
const FIRST = /^\s*(?:1[.)]|thu nhat(?: la)?[,:]?|mot la)\s*/;
const LEAST_WORDS = 4;

/** The two parts, as typed, or null where one matter is told. */
export function twoMatters(text: string): [string, string] | null {
  const typed = text.normalize('NFC');
  const folded = fold(typed);
  const joints = hasMarks(typed) ? typed.toLowerCase().matchAll(JOINTS.marked) : folded.matchAll(JOINTS.plain);
  const start = FIRST.exec(folded)?.[0].length ?? 0;
  for (const joint of [...joints, ...folded.matchAll(SECOND)].sort((a, b) => a.index - b.index)) {
    const parts = [typed.slice(start, joint.index), typed.slice(joint.index + joint[0].length)];
    const [first = '', second = ''] = parts.map((part) => part.replace(/^[\s,.;:]+|[\s,;:]+$/g, ''));
    if (words(first).length >= LEAST_WORDS && words(second).length >= LEAST_WORDS) return [first, second];
  }
  return null;
}
