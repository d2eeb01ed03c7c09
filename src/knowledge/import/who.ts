/** Who leads and who helps, from the words of a field. */
import { readSubject, splitPartners, splitUnits, tidyUnit } from './units.ts';

export type Who = { lead: string[]; coordinate: string[] };

const LEADS = /\s*[,;]?\s*(?:là\s+(?:đơn vị|cơ quan)\s+)?chủ trì(?:\s+(?:thực hiện|tham mưu|tổ chức|triển khai))?\s*/iu;
const HELPS =
  /\s*[,;]?\s*(?:là\s+(?:đơn vị|cơ quan)\s+)?(?:cùng\s+)?phối hợp(?:\s+(?:thực hiện|tham mưu|tổ chức|triển khai))?\s*[.;]?\s*$/iu;

/** A longer value also says what the unit does ("Sở Xây dựng đăng tải ..."). */
const LONG_VALUE = 100;

/** "A chủ trì, B phối hợp", "A chủ trì, phối hợp với B". */
export function readWho(value: string): Who {
  const at = LEADS.exec(value);
  if (!at) {
    const subject = value.length > LONG_VALUE ? readSubject(value) : null;
    return { lead: subject && subject.rest !== '' ? subject.units : splitUnits(value), coordinate: [] };
  }
  const before = value.slice(0, at.index);
  const after = value.slice(at.index + at[0].length).replace(/^[\s,;.:–-]+/u, '');
  if (tidyUnit(before) === '') return { lead: splitUnits(after), coordinate: [] };
  const rest = after.replace(/^(?:và\s+)?phối hợp\s+(?:với|cùng)\s+/iu, '').replace(HELPS, '');
  return { lead: splitUnits(before), coordinate: splitPartners(rest) };
}
