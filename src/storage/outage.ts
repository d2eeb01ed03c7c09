/** Is an error the database's weather (down, restarting, overtaken) rather than a fault of what was asked of it? */

/** SQLSTATE classes: connection, rolled back for another's sake, out of resources, operator, system; and lock not available. */
const PASSING_STATES = /^(?:08|40|53|58)...$|^57P|^55P03$/;
const SOCKET_CODES = /^(?:ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)/;
/** What `pg` throws without a code. */
const CONNECTION_WORDS =
  /connection terminated|timeout exceeded when trying to connect|query read timeout|not queryable/i;

/** Somebody else was there first: what was decided is void, nothing is wrong with the event. */
export class Overtaken extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'Overtaken';
  }
}

/** True for what trying again later cures; looked for along the causes too. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (PASSING_STATES.test(code) || SOCKET_CODES.test(code)) return true;
  if (!code && CONNECTION_WORDS.test(error.message)) return true;
  return isOutage(error.cause);
}

/** True when the row itself is refused (a value that cannot be stored, a constraint): its neighbours may still pass. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^2[23]...$/.test(error.code);
}
