/** Typing keys that no keyboard program turned into letters: "ngwowif" is "người" (Telex). */

const MARKS: Record<string, string> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
/** Keys that stand in no word of the language as it is written. */
const SURE =
  /^dd[aeiouyw]|uw|wow|(?:aa|ee|oo)(?:c|ch|m|n|ng|nh|p|t|i|u)?[sfrxj]$|oong$|[aeiouy][sfrxj](?:c|ch|m|n|ng|nh|p|t)$/;
/** One such word may be a slip or foreign; two are a way of typing. */
const ENOUGH = 2;
const TONE_KEY = /^([a-z]*[aeiouyw][a-z]*?)([sfrxj])((?:c|ch|m|n|ng|nh|p|t|i|u|y)?)$/;

/** The word that the keys of one token mean. */
export function decodeTelex(token: string): string {
  const [, head, tone, tail] = TONE_KEY.exec(token) ?? [null, token, '', ''];
  const base = `${head}${tail}`
    .replace(/^dd/, 'đ')
    .replace(/uwow|uow|wow/g, 'ươ')
    .replace(/aa/g, 'â')
    .replace(/aw/g, 'ă')
    .replace(/ee/g, 'ê')
    .replace(/oo/g, 'ô')
    .replace(/ow/g, 'ơ')
    .replace(/uw|w/g, 'ư');
  const at = Math.max(base.search(/[âăêôơ]/), base.search(/ư(?!ơ)/));
  const vowel = at >= 0 ? at : base.search(/[aeiouy]/);
  if (!tone || vowel < 0) return base;
  return (base.slice(0, vowel + 1) + MARKS[tone] + base.slice(vowel + 1)).normalize('NFC');
}

/** The tokens with undone keys made letters, where the message is typed that way. */
export function mendTelex(tokens: readonly string[]): string[] {
  const typedSo = new Set(tokens.filter((t) => SURE.test(t))).size >= ENOUGH;
  return typedSo ? tokens.map((t) => (/^[a-z]+$/.test(t) ? decodeTelex(t) : t)) : [...tokens];
}
