/** Any date expression at a place of the text: a named day, a day, a month, a quarter, a part of a year, years. */
import { readDay, readFigures } from './day-point.ts';
import { readMonth, readMonths, readQuarter, readYearPoint, readYears } from './period-point.ts';
import type { Point, PointHint } from './place.ts';
import { anyAt, beginsAny, type Hit, mayOpen, nameAt, opening, type Scan, signAt } from './scan.ts';
import { readYear } from './year.ts';

const LEADS = opening(['ngày', 'dịp lễ', 'dịp', 'kỳ nghỉ lễ', 'kỳ nghỉ', 'lễ', 'kỳ']);

/** A day known by name ("Tết Nguyên đán Bính Ngọ 2026"), only if the calendar data lists the name. */
function readNamed(scan: Scan, at: number, hint: PointHint): Hit<Point> | null {
  const lead = anyAt(scan, at, LEADS);
  const named = nameAt(scan, lead > 0 ? lead : at, hint.names);
  if (named) {
    const { value: name, next } = named;
    const dated = readFigures(scan, signAt(scan, next, '(') ? next + 1 : next, true);
    if (dated) return { value: dated.value, next: signAt(scan, dated.next, ')') ? dated.next + 1 : dated.next };
    const animal =
      /^\p{Lu}/u.test(scan.tokens[next]?.text ?? '') && /^\p{Lu}/u.test(scan.tokens[next + 1]?.text ?? '')
        ? next + 2
        : next;
    const year = readYear(scan, animal);
    return { value: { type: 'named', name, year: year?.value ?? null }, next: year?.next ?? animal };
  }
  const dated = lead > 0 && lead - at > 1 ? readFigures(scan, lead, true) : null;
  return dated;
}

/** The date expression at `at`, if any. */
export function readPoint(scan: Scan, at: number, hint: PointHint): Hit<Point> | null {
  if (!mayOpen(scan, at) && !beginsAny(scan, at, hint.names)) return null;
  return (
    readNamed(scan, at, hint) ??
    readMonths(scan, at) ??
    readDay(scan, at, hint) ??
    readMonth(scan, at, hint) ??
    readQuarter(scan, at) ??
    readYears(scan, at) ??
    readYearPoint(scan, at, hint)
  );
}
