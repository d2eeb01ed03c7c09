/** Codes of cases: six digits and a check digit, read in threes (472-193-8), so that a slip of the ear is caught. Pure. */

/** Damm's quasigroup of order 10: catches every single wrong digit and every swap of neighbours. */
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

function damm(digits: string): number {
  let interim = 0;
  for (const digit of digits) interim = Number(DAMM[interim]![Number(digit)]);
  return interim;
}

/** The seven-digit code of six digits, stored without dashes. */
export function codeOf(sixDigits: string): string {
  return sixDigits + damm(sixDigits);
}

/** "4721938" as it is read aloud: "472-193-8". */
export function printCode(code: string): string {
  return `${code.slice(0, 3)}-${code.slice(3, 6)}-${code.slice(6)}`;
}

export interface TypedCode {
  code: string;
  /** False when the check digit does not fit: a digit was misheard or mistyped. */
  valid: boolean;
  /** Four digits after the code, for another account. */
  pin: string | null;
}

/** A code in somebody's words: "xem 472-193-8", "ma 472 193 8 so 5831". Null when there is none. */
export function readCode(text: string): TypedCode | null {
  const found = /(?<!\d)(\d{3})[\s.-]?(\d{3})[\s.-]?(\d)(?!\d)/.exec(text);
  if (!found) return null;
  const code = found[1]! + found[2]! + found[3]!;
  const rest = text.slice(found.index + found[0].length);
  const pin = /(?<!\d)(\d{4})(?!\d)/.exec(rest)?.[1] ?? null;
  return { code, valid: damm(code) === 0, pin };
}
