/** Named signs in a message: what the sender does (asks, wishes, contests) and what it is about. Fed to the classifier beside the words. */

import { CONTRASTS, URGES } from './contrast-patterns.ts';
import type { DenunciationSigns } from './denunciation.ts';
import type { EmergencySigns } from './emergency.ts';
import { matches } from './pattern.ts';
import type { Reading } from './reading.ts';
import { SIGN_PATTERNS } from './sign-patterns.ts';

const CASE_CODE = /\b(?:PA|KN|HS|H\d{1,2})[-.]?\d[\d.-]{3,}|\b\d{3}-\d{3}-\d\b/i;
const LINK = /https?:\/\/|www\.|bit\.ly|\.(?:com|vn|net|xyz|top)\b/i;
const EMOJI = /\p{Extended_Pictographic}/u;

function shape(reading: Reading): string[] {
  const count = reading.plain.trim().split(' ').length;
  const size = count <= 3 ? 'tiny' : count <= 8 ? 'short' : count <= 40 ? 'middle' : 'long';
  const found = [`size:${size}`, reading.marked ? 'marked' : 'unmarked'];
  if (CASE_CODE.test(reading.text)) found.push('code');
  if (LINK.test(reading.text)) found.push('link');
  if (EMOJI.test(reading.text)) found.push('emoji');
  if (reading.plain.includes(' ? ')) found.push('?');
  if (/\? $/.test(reading.plain)) found.push('?end');
  return found;
}

/** The names of all signs found. */
export function signsOf(reading: Reading, emergency: EmergencySigns, accusation: DenunciationSigns): string[] {
  const found = shape(reading);
  for (const [name, p] of SIGN_PATTERNS) if (matches(reading, p)) found.push(name);
  found.push(`em:${emergency.level}`);
  if (emergency.sort) found.push(`em:${emergency.sort}`);
  if (emergency.cancelled) found.push('em:off');
  if (accusation.role) found.push('blamed', `role:${accusation.role}`);
  for (const sign of ['says', 'denies', 'asks', 'wrongdoing', 'suspicious', 'hearsay', 'manners'] as const)
    if (accusation[sign]) found.push(`ac:${sign}`);
  return found;
}

const TURNS = [
  ...Object.entries(CONTRASTS).map(([name, p]) => [`no:${name}`, p] as const),
  ...Object.entries(URGES).map(([name, p]) => [`go:${name}`, p] as const),
];

/** What speaks against an emergency and for it, each alone and together with the sort of emergency it stands beside. */
export function turnsOf(reading: Reading, { level, sort, cancelled }: EmergencySigns): string[] {
  const turns = TURNS.filter(([, p]) => matches(reading, p)).map(([name]) => name);
  const told = [`em:${level}`, ...(sort ? [`em:${sort}`] : []), ...(cancelled ? ['em:off'] : [])];
  return [...turns, ...turns.flatMap((turn) => told.map((sign) => `${turn}&${sign}`))];
}

const [, ORDERS] = SIGN_PATTERNS.find(([name]) => name === 'attack_prompt')!;

/** True when somebody tries to order the machine about. */
export const givesOrders = (reading: Reading): boolean => matches(reading, ORDERS);
