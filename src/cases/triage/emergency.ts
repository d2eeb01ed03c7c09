/** Emergencies: what must never be missed, and what only sounds like one. */
import type { Emergency } from '../kinds.ts';
import { ALARM_ONLY, ASKS_ABOUT, CRY, EMERGENCY_SORTS, NOT_NOW, PAST, PRESENT, STILL } from './emergency-patterns.ts';
import { matches } from './pattern.ts';
import type { Reading } from './reading.ts';

export interface EmergencySigns {
  /** `sure`: act on it; `possible`: the classifier decides; `none`. */
  level: 'sure' | 'possible' | 'none';
  sort: Emergency | null;
  /** Words say that it is over, a drill, a wish or a figure of speech. */
  cancelled: boolean;
}

const cancelled = (reading: Reading): boolean => {
  if (matches(reading, NOT_NOW) || matches(reading, ASKS_ABOUT)) return true;
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
  if (sort === null) return { level: 'none', sort, cancelled: false };
  const off = cancelled(reading);
  if (off) return { level: cry && sure ? 'possible' : 'none', sort, cancelled: true };
  if (sure || cry) return { level: 'sure', sort, cancelled: false };
  return { level: matches(reading, PRESENT) ? 'possible' : 'none', sort, cancelled: false };
}
