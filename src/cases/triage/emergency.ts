/** Emergencies: what must never be missed, and what only sounds like one. */
import type { Emergency } from '../kinds.ts';
import { CONTRASTS, URGES } from './contrast-patterns.ts';
import { ALARM_ONLY, ASKS_ABOUT, CRY, EMERGENCY_SORTS, NOT_NOW, PAST, PRESENT, STILL } from './emergency-patterns.ts';
import { matches, type Pattern } from './pattern.ts';
import type { Reading } from './reading.ts';

export interface EmergencySigns {
  /** `sure`: act on it; `possible`: the classifier decides; `none`. */
  level: 'sure' | 'possible' | 'none';
  sort: Emergency | null;
  /** Words say that it is over, a drill, a wish or a figure of speech. */
  cancelled: boolean;
  /** Help is called, somebody is in it, or it is happening now. */
  urged: boolean;
}

/** No emergency of people now, or over, unless help is called or somebody is in it. */
const { drill, joke, advert, asks, news, wish, no_person, recovered, settled } = CONTRASTS;
const ELSEWHERE = [drill, joke, advert, asks, news, wish, no_person, recovered, settled] as Pattern[];
const ACUTE = [URGES.help, URGES.inside, CRY] as Pattern[];

const cancelled = (reading: Reading): boolean => {
  const any = (patterns: readonly Pattern[]): boolean => patterns.some((p) => matches(reading, p));
  if (matches(reading, NOT_NOW) || matches(reading, ASKS_ABOUT)) return true;
  if (any(ELSEWHERE) && !any(ACUTE)) return true;
  return matches(reading, PAST) && !matches(reading, STILL);
};

/** Three words at most, one of them an alarm: "cháy nhà rồi". */
const isAlarm = (reading: Reading): boolean =>
  reading.plain.trim().split(' ').length <= 4 && !reading.plain.includes(' ? ') && matches(reading, ALARM_ONLY);

/** What the words alone say about an emergency. */
export function emergencySigns(reading: Reading): EmergencySigns {
  const sure = EMERGENCY_SORTS.find((s) => matches(reading, s.sure));
  const risk = EMERGENCY_SORTS.find((s) => matches(reading, s.risk));
  const cry = matches(reading, CRY) || isAlarm(reading);
  const sort = sure?.sort ?? risk?.sort ?? (cry ? 'other' : null);
  const present = matches(reading, PRESENT);
  const urged = present || Object.values(URGES).some((p) => matches(reading, p));
  if (sort === null) return { level: 'none', sort, cancelled: false, urged };
  const off = cancelled(reading);
  if (off) return { level: cry && sure ? 'possible' : 'none', sort, cancelled: true, urged };
  if (sure || cry) return { level: 'sure', sort, cancelled: false, urged };
  return { level: present ? 'possible' : 'none', sort, cancelled: false, urged };
}
