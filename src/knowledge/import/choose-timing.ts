/** Which of the times around a task is its time: the label's, the clause's, or one its own words set. */
import type { Timing } from '../plan.ts';
import { type FoundTiming, noTiming, readTiming, type When } from './timing.ts';

/** A time known around a task. */
export type OuterTime = {
  /** The words as printed. */
  text: string;
  /** Clause that prints them. */
  source: string;
  /** Printed behind a label for this very task; else it only holds for the clause around it. */
  labelled: boolean;
};

const DATED = ['before-date', 'by-date', 'in-month', 'quarter', 'half-year', 'range', 'yearly-by-date'];

/** How much a wording says: a day, a rhythm, an occasion, a year, "thường xuyên"; 0 = too doubtful to use. */
function weightOf(found: FoundTiming): number {
  const dated = found.dueDate !== null && found.kind !== null && DATED.includes(found.kind);
  if (dated || (found.recurrence !== null && found.dueDate !== null)) return found.certain ? 5 : 0;
  if (found.recurrence !== null) return found.certain || /^mỗi\s/iu.test(found.text ?? '') ? 3 : 1.5;
  if (found.kind === 'relative' || found.kind === 'range') return found.certain ? 3 : 0;
  if (found.kind === 'on-request') return 2;
  if (found.kind === 'in-year') return found.certain ? 1.8 : 0;
  return found.kind === 'ongoing' ? 1 : 0;
}

/** The wordings of a piece that each set a deadline of their own, when there are several. */
export function separateTimes(timings: FoundTiming[]): FoundTiming[] {
  const dated = timings.filter((found) => weightOf(found) === 5).sort((a, b) => a.start - b.start);
  const distinct = dated.filter((found, i) => dated.findIndex((other) => other.text === found.text) === i);
  return distinct.length > 1 ? distinct : [];
}

/** A found wording as the timing of a duty. */
export function timingOf(found: FoundTiming, clause: string): Timing {
  const { start: _start, end: _end, certain: _certain, ...timing } = found;
  return { ...timing, source: clause };
}

/** Does what the task says itself go before what is printed around it? */
function ownGoesFirst(weight: number, outer: Timing, labelled: boolean): boolean {
  if (!labelled && outer.kind === 'range') return weight >= 1.5;
  if (labelled && outer.dueDate !== null) return false;
  return labelled ? weight >= 3 : weight === 5;
}

/** Chooses the time of a task in this clause. */
export function chooseTiming(timings: FoundTiming[], outer: OuterTime | null, clause: string, when: When): Timing {
  const [best] = [...timings].sort((a, b) => weightOf(b) - weightOf(a) || a.start - b.start);
  const weight = best ? weightOf(best) : 0;
  if (outer) {
    const around = { ...readTiming(outer.text, when), source: outer.source };
    return best && ownGoesFirst(weight, around, outer.labelled) ? timingOf(best, clause) : around;
  }
  return best && weight > 0 ? timingOf(best, clause) : noTiming();
}
