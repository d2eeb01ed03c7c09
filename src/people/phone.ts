/** Vietnamese telephone numbers, as people type them and as platforms give them. */

/** Mobile numbers since 2018 (03, 05, 07, 08, 09 + 8 digits) and fixed lines (02 + 9 digits). */
const VALID = /^0(?:[35789]\d{8}|2\d{9})$/;

/** The one number somebody wrote, alone or in a sentence; null when there is none, or more than one. */
export function phoneIn(text: string): string | null {
  const found = [...text.matchAll(/\+?\(?\d[\d\s.()-]{7,}\d/g)].flatMap((one) => vietnamesePhone(one[0]) ?? []);
  return new Set(found).size === 1 ? found[0]! : null;
}

/** "84 912.000.111" and "+84-912000111" as "0912000111"; null when it is no number of this country. */
export function vietnamesePhone(text: string): string | null {
  const typed = text.replace(/[\s.()-]/g, '');
  if (!/^\+?\d+$/.test(typed)) return null;
  const digits = typed.replace(/^\+/, '');
  const national = digits.startsWith('0') ? digits : digits.startsWith('84') ? `0${digits.slice(2)}` : '';
  return VALID.test(national) ? national : null;
}
