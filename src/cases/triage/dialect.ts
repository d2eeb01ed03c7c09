/** Regional words (data/triage/dialect.json): from a form that somebody types to the standard word. Matched, never said. */
import dialect from '../../../data/triage/dialect.json' with { type: 'json' };
import { fold } from '../../text.ts';

/** A regional word found: how many tokens it takes and the standard words for it. */
export interface Regional {
  size: number;
  standard: string;
}

type Table = Record<string, string>;

/** Forms of every region; where two regions differ, the first stands. */
const FORMS = new Map<string, string>();
for (const table of [...Object.values<Table>(dialect.regions), dialect.read as Table])
  for (const [standard, forms] of Object.entries(table))
    for (const form of forms.split('|')) if (!FORMS.has(form)) FORMS.set(form, standard);

const BESIDE = new Set(dialect.beside);
const KEEPS = new Set(dialect.keeps);

/** The same for text without marks: few forms are no other word then. */
const PLAIN_BESIDE = new Set(dialect.unmarkedBeside);
const PLAIN_FORMS = new Map<string, string>();
for (const [form, standard] of FORMS) {
  const plain = fold(form);
  const known = dialect.unmarked.includes(plain) || PLAIN_BESIDE.has(plain);
  if (known && !PLAIN_FORMS.has(plain)) PLAIN_FORMS.set(plain, standard);
}
const PLAIN_KEEPS = new Set(dialect.keeps.map(fold));

const LONGEST = Math.max(...[...FORMS.keys()].map((form) => form.split(' ').length));

interface Hit extends Regional {
  at: number;
  sure: boolean;
}

function hitAt(tokens: readonly string[], at: number, marked: boolean): Hit | null {
  for (let size = Math.min(LONGEST, tokens.length - at); size > 0; size--) {
    const form = tokens.slice(at, at + size).join(' ');
    const plain = !marked && fold(form) === form;
    const standard = (plain ? PLAIN_FORMS : FORMS).get(form);
    if (standard === undefined) continue;
    const keeps = plain ? PLAIN_KEEPS : KEEPS;
    if (keeps.has(`${form} ${tokens[at + size]}`) || keeps.has(`${tokens[at - 1]} ${form}`)) continue;
    return { at, size, standard, sure: !(plain ? PLAIN_BESIDE : BESIDE).has(form) };
  }
  return null;
}

/** Regional words by the place where they begin; a doubtful one counts only beside a sure one. */
export function regionalWords(tokens: readonly string[], marked: boolean): Map<number, Regional> {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = hitAt(tokens, at, marked);
    if (!hit) continue;
    hits.push(hit);
    at += hit.size - 1;
  }
  const regional = hits.some((hit) => hit.sure);
  return new Map(hits.filter((hit) => hit.sure || regional).map((hit) => [hit.at, hit]));
}
