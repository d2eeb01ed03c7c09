/** Calendar days in Việt Nam as `YYYY-MM-DD` strings: arithmetic and names. No clock, no time zone. A leaf. */

const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Full names of the days of the week, Monday first (ISO 1 to 7). */
export const WEEKDAY_NAMES = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;

/** Year, month (1-12) and day of a day string. */
export interface DayParts {
  year: number;
  month: number;
  day: number;
}

/** Number of days of a month; 0 when the month does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (!Number.isInteger(month) || month < 1 || month > 12) return 0;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day string of a date, or null when there is no such day: 31/11 never becomes 01/12. */
export function makeDay(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(year) || year < 1900 || year > 2999) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** True for a `YYYY-MM-DD` string that names a real day. */
export function isDay(text: string): boolean {
  const found = SHAPE.exec(text);
  return found !== null && makeDay(Number(found[1]), Number(found[2]), Number(found[3])) !== null;
}

/** Parts of a day string; throws on anything that is not a real day. */
export function dayParts(day: string): DayParts {
  if (!isDay(day)) throw new Error(`Not a calendar day: ${JSON.stringify(day)}. Give YYYY-MM-DD.`);
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

function dayNumber(day: string): number {
  const { year, month, day: date } = dayParts(day);
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: string, count: number): string {
  return new Date((dayNumber(day) + count) * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of the month `count` months later; the month's last day when it has no such day (BLDS 2015 Đ148(3)). */
export function addMonths(day: string, count: number): string {
  const { year, month, day: date } = dayParts(day);
  const months = year * 12 + month - 1 + count;
  const toYear = Math.floor(months / 12);
  const toMonth = (months % 12) + 1;
  return makeDay(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth))) as string;
}

/** Days from `from` to `to`: 1 for tomorrow, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week, 1 = Monday to 7 = Sunday. */
export function weekday(day: string): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** First day of a month. */
export function monthStart(year: number, month: number): string | null {
  return makeDay(year, month, 1);
}

/** Last day of a month, or null when there is no such month. */
export function monthEnd(year: number, month: number): string | null {
  return makeDay(year, month, daysInMonth(year, month));
}

/** "19/11/2026": the day as officials write it; one-figure months other than 1 and 2 carry no zero (NĐ 30/2020, Phụ lục I). */
export function printDay(day: string): string {
  const { year, month, day: date } = dayParts(day);
  const two = String(date).padStart(2, '0');
  return `${two}/${month < 3 ? `0${month}` : month}/${year}`;
}

/** "thứ Năm 19/11/2026", "Chủ nhật 22/11/2026". */
export function nameDay(day: string): string {
  return `${WEEKDAY_NAMES[weekday(day) - 1]} ${printDay(day)}`;
}
