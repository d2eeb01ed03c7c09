/** JSON whose whole numbers beyond 2^53 keep their digits: Zalo's ids have 19 of them and are sometimes not quoted. A leaf. */

type Reviver = (this: unknown, key: string, value: unknown, context: { source?: string }) => unknown;

const wholeNumbers: Reviver = (_key, value, { source }) =>
  typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && /^-?\d+$/.test(source)
    ? source
    : value;

/** Numbers that would lose digits come as text. Throws SyntaxError. */
export function parseExactly(text: string): unknown {
  return JSON.parse(text, wholeNumbers as (key: string, value: unknown) => unknown);
}
