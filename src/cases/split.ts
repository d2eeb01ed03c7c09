/** Two matters in one message, by the words people join them with. Pure; the words are matched, never said. */
import { fold, words } from '#src/text.ts';

/** Folded; what stands before and after are matters of their own when each says something. */
const JOINTS =
  /[.,;\n]?\s*\b(?:voi lai|ngoai ra|con nua la|con nua|thu hai la|thu hai|nhan tien|tien the|san day|them nua la|them nua|mot viec nua|chuyen nua|viec nua|dong thoi|con chuyen|con viec|con(?=\s[^,.;\n]{2,40}\sthi\s)|2[.)])(?=[\s,:])[\s,:]*(?:la\s)?/g;
const FIRST = /^\s*(?:1[.)]|thu nhat(?: la)?[,:]?|mot la)\s*/;
const LEAST_WORDS = 4;

/** The two parts, as typed, or null where one matter is told. */
export function twoMatters(text: string): [string, string] | null {
  const typed = text.normalize('NFC');
  for (const joint of fold(typed).matchAll(JOINTS)) {
    const start = FIRST.exec(fold(typed))?.[0].length ?? 0;
    const parts = [typed.slice(start, joint.index), typed.slice(joint.index + joint[0].length)];
    const [first = '', second = ''] = parts.map((part) => part.replace(/^[\s,.;:]+|[\s,;:]+$/g, ''));
    if (words(first).length >= LEAST_WORDS && words(second).length >= LEAST_WORDS) return [first, second];
  }
  return null;
}
