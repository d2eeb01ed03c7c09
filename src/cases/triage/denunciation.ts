/** Denunciations: an identified person or body is said to have broken the law (Luật Tố cáo 2018 Đ2), with the word or without it. */
import type { RoleCode } from '../kinds.ts';
import {
  ADDRESSED,
  ASKS_ONLY,
  BIG_AND_TALL,
  DENIES,
  DENIES_FORM_ONLY,
  DENOUNCE_WORD,
  HEARSAY,
  MANNERS,
  PLAIN_DEED,
  ROLES,
  TAKING,
  WRONGDOING,
} from './accused-patterns.ts';
import { matches, type Pattern } from './pattern.ts';
import type { Reading } from './reading.ts';

export interface DenunciationSigns {
  /** Says "tố cáo" and means it (not "to, cao", not "tôi không tố cáo ai"). */
  says: boolean;
  denies: boolean;
  /** Only asks how denouncing works. */
  asks: boolean;
  /** Breaking of the law in the words of the message. */
  wrongdoing: boolean;
  /** Money or goods changing hands, or forgery: too weak to decide on, enough for care. */
  suspicious: boolean;
  hearsay: boolean;
  manners: boolean;
  /** Who is blamed, or null when no office or body is named. */
  role: RoleCode | null;
  /** Every office named otherwise than as the one spoken to. */
  named: RoleCode[];
}

/** The message with every place where an office is only spoken to taken out. */
function withoutAddressees(reading: Reading): Reading {
  const cut = (text: string, by: RegExp): string => text.replace(new RegExp(by.source, 'g'), ' |');
  return { ...reading, plain: cut(reading.plain, ADDRESSED.plain), toned: cut(reading.toned, ADDRESSED.toned) };
}

/** The offices named otherwise than as the one spoken to; the first is the one blamed. */
export function namedRoles(reading: Reading): RoleCode[] {
  const rest = withoutAddressees(reading);
  return ROLES.filter((r) => matches(rest, r.named)).map((r) => r.role);
}

function saysDenounce(reading: Reading): boolean {
  if (!matches(reading, DENOUNCE_WORD)) return false;
  return (
    reading.marked ||
    !matches(reading, BIG_AND_TALL) ||
    / (muon|toi|em|don|xin|can|se) to cao (can|ong|ba|chu|truong|viec|hanh|mot|cong)/.test(reading.plain)
  );
}

/** What the words alone say about a denunciation. */
export function denunciationSigns(reading: Reading): DenunciationSigns {
  const has = (p: Pattern): boolean => matches(reading, p);
  const named = namedRoles(reading);
  const role = named[0] ?? null;
  const denies = has(DENIES) && !has(DENIES_FORM_ONLY);
  return {
    says: saysDenounce(reading) && !denies,
    denies,
    asks: has(ASKS_ONLY),
    wrongdoing: has(WRONGDOING),
    suspicious: has(PLAIN_DEED) || (role !== null && has(TAKING)),
    hearsay: has(HEARSAY),
    manners: has(MANNERS),
    role,
    named,
  };
}

/** High recall: anything that must be treated with the care a denunciation needs (Luật Tố cáo Đ8), before anybody judges it. */
export function mayDenounce(signs: DenunciationSigns): boolean {
  if (signs.says) return !(signs.asks && signs.role === null);
  return signs.suspicious || (signs.wrongdoing && signs.role !== null);
}
