/** Folding of Vietnamese text: the one place that knows how marks, case and spaces are taken away. A leaf. */

/** Control, zero-width and direction characters: never part of what somebody meant to write. Line feeds stay. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** Composed form, no control characters, NBSP and odd spaces made plain. Line breaks are kept. */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ')
    .replace(INVISIBLE, (c) => (c === '\n' ? c : ''));
}

/** Lower case without Vietnamese marks: "Đã Nhận" becomes "da nhan". Length is kept for composed (NFC) input. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase();
}

/** Folded words of letters and digits: "Phòng VH-XH, 15/6" becomes ["phong","vh","xh","15","6"]. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** True when any Vietnamese mark is present: then marks carry meaning ("đúng" is not "dừng"). */
export function hasMarks(text: string): boolean {
  return fold(text) !== text.normalize('NFC').toLowerCase();
}
