/** Who leads, who takes part, to whom it goes; what a unit has to do. */
import { actorOf, addressee } from './addressee.ts';
import { type Fact, nameOf } from './answer-types.ts';
import { type Asker, nearness } from './asker.ts';
import type { Entry } from './collection.ts';
import { type Field, withoutMarker } from './fields.ts';
import type { Search } from './find.ts';
import { type Matter, shareOf } from './matter.ts';
import type { Reading } from './question.ts';
import { fieldSource, sourceOf } from './quote.ts';
import { ownSegments, segmentsIn } from './segments.ts';
import { footnoteFacts } from './tell-lists.ts';
import { planWords } from './tokens.ts';
import { type Told, told } from './told.ts';

/** Field lines of the clause itself that name the unit. */
function fieldsNaming(entry: Entry, unit: string): Fact[] {
  const own = entry.fields.filter(
    (f) => f.role === 'coordinate' && ` ${planWords(f.value).join(' ')} `.includes(` ${unit} `),
  );
  return own.map((f) => ({ kind: 'people', source: fieldSource(entry, f), role: 'coordinate', names: f.value }));
}

/** So many clauses are told where all duties of a unit are asked for. */
const MOST_DUTIES = 6;

const isAll = ({ matter }: Search): boolean =>
  matter.units.every((unit) =>
    /^(?:(?:cong )?viec|nhiem vu|trach nhiem|phong|don vi|xa|toi|phai|lam)$/.test(unit.form),
  );

/** What a unit has to do, clause by clause; its kind's clauses where it is not named. */
export function unitAnswer(reading: Reading, search: Search, asker: Asker): Told {
  const unit = asker.unit!;
  const inQuarter = (entry: Entry) => [...reading.quarters].every((q) => entry.quarters.has(q));
  const near = search.found.filter((f) => nearness(f.entry, unit) !== null && inQuarter(f.entry));
  const top = search.found.find((f) => inQuarter(f.entry));
  if (near.length === 0 && reading.quarters.size > 0 && top)
    return told([{ kind: 'words', source: sourceOf(top.entry, reading, search.matter) }], top.entry);
  if (near.length === 0 && search.missing === 0 && search.found[0] && search.found[0].coverage >= 0.75)
    return told(
      [{ kind: 'words', source: sourceOf(search.found[0].entry, reading, search.matter) }],
      search.found[0].entry,
    );
  if (near.length === 0) return { why: 'not-in-plan', facts: [], entries: [] };
  const best = near[0]!;
  const chosen = near
    .filter(
      (f) =>
        f === best ||
        (nearness(f.entry, unit) === nearness(best.entry, unit) && f.score > best.score * (isAll(search) ? 0.5 : 0.8)),
    )
    .slice(0, isAll(search) ? MOST_DUTIES : 3);
  const named = near.some((f) => nearness(f.entry, unit) !== 'group');
  const facts: Fact[] = chosen.flatMap((f): Fact[] => [
    { kind: 'words', source: sourceOf(f.entry, reading, search.matter) },
    ...fieldsNaming(f.entry, unit),
  ]);
  if (reading.asks.list) facts.push(...footnoteFacts(reading, best.entry));
  if (!named) facts.unshift({ kind: 'unit-not-named', unit, plan: nameOf(best.entry.plan) });
  return told(facts, ...chosen.map((f) => f.entry));
}

/** Every one of the things a unit does is asked for, and nothing else. */
const ALL_ASKED =
  /\b(?:liet ke|ke (?:het|ra|ten)|toan bo|tat ca)\b|\b(?:nhung|cac|may) (?:dau |cong )?(?:viec|muc|phan|nhiem vu|noi dung|khau|mang)\b/;
const TAKES_PART = /\b(?:phoi hop|phu (?!trach)|phu$|ho tro|giup|tham gia)/;
const LEADS = /\b(?:chu tri|dung ten|thuc hien|phu trach|dau moi|dung dau)\b/;
const NO_MATTER = new Set(
  'toan bo tat ca liet ke het ra ten dau cong viec muc phan nhiem vu noi dung khau mang nhung cac may dung chu tri thuc hien phu trach moi phoi hop ho tro giup tham gia goi bon minh gium giua trong ke hoach'.split(
    ' ',
  ),
);

/** All clauses that a unit leads or takes part in by their field lines, where the whole list is asked for; null elsewhere. */
export function roleAnswer(reading: Reading, matter: Matter, asker: Asker, entries: readonly Entry[]): Told | null {
  const [unit] = asker.named;
  const role = TAKES_PART.test(reading.words) ? 'coordinate' : LEADS.test(reading.words) ? 'lead' : null;
  if (!unit || !role || reading.asks.truth || !ALL_ASKED.test(reading.words)) return null;
  const own = new Set(unit.split(' '));
  const [place] = reading.places;
  const isPlace = (word: string) => place !== undefined && /^\d+$/.test(word);
  if (!matter.tokens.every(({ word }) => NO_MATTER.has(word) || own.has(word) || isPlace(word))) return null;
  const called = [unit, unit.replace(/ so$/, '')].map((name) => ` ${name} `);
  const isOf = (field: Field) => called.some((name) => ` ${planWords(field.value).join(' ')} `.includes(name));
  const acts = (entry: Entry) =>
    entry.fields.some((field) => field.role === role && isOf(field)) ||
    (role === 'lead' && called.some((name) => entry.opening.startsWith(name)));
  const isIn = ({ clause: { path } }: Entry) => !place || path.startsWith(`${place}/`);
  const chosen = entries.filter((entry) => !entry.isHeading && isIn(entry) && acts(entry)).slice(0, MOST_LISTED);
  if (chosen.length < 2) return null;
  return told(
    chosen.map((entry) => ({ kind: 'words', source: sourceOf(entry, reading, matter, LISTED_QUOTE) })),
    ...chosen,
  );
}

const MOST_LISTED = 8;
/** Of each clause of a list so many letters. */
const LISTED_QUOTE = 260;

/** "thôn có phải làm phần tuyên truyền không": whether somebody has part in a task. */
const PART_ASKED =
  /\bco (?:phai|can|duoc|nam trong|trong|thuoc|dinh|lien quan|tham gia|gop)\b.* (?:khong|chua|hong|hay chi)\b/;

/** Words that name bodies, and none that stands in every plan. */
const BODY = /^(?:thon|phong|truong|tram|doan|hoi|khoi|nghiep|mon|vien)$/;

/** The lines beside a clause that name somebody of the question whom the clause itself does not. */
export function takingPart(entry: Entry, reading: Reading): Fact[] {
  if (!PART_ASKED.test(reading.words)) return [];
  const words = reading.content
    .map(({ word }) => word)
    .filter((word) => BODY.test(word) && !entry.words.includes(` ${word} `));
  const names = ({ value }: Field) => words.some((word) => ` ${planWords(value).join(' ')} `.includes(` ${word} `));
  return entry.fields
    .filter(({ role, clause }) => (role === 'lead' || role === 'coordinate') && clause !== entry.clause.path)
    .filter(names)
    .map((f) => ({ kind: 'people', source: fieldSource(entry, f), role: f.role as 'lead', names: f.value }));
}

/** Those who lead by the field lines. */
export const leadFacts = (entry: Entry): Fact[] =>
  entry.fields
    .filter((f) => f.role === 'lead')
    .map((f) => ({ kind: 'people', source: fieldSource(entry, f), role: 'lead', names: f.value }));

/** The clause's own sentences use the very word of the role asked for ("phụ trách", "chủ trì"), besides its field lines. */
function saysWho(entry: Entry, reading: Reading): boolean {
  const own = ownSegments(entry);
  return ['chu tri', 'phu trach', 'phan cong', 'dau moi', 'giai trinh', 'tham muu', 'chiu trach nhiem'].some(
    (role) => ` ${reading.words} `.includes(` ${role} `) && own.some((segment) => segment.words.includes(` ${role} `)),
  );
}

/** The question asks for a role that field lines give, not for whoever acts. */
const ROLE_ASKED =
  /\b(?:chu tri|thuc hien|phu trach|dau moi|phoi hop)\b|\b(?:don vi|co quan|phong|bo phan)(?: \S+){0,2} (?:nao|gi)\b/;

const SAYS_ROLE = /\b(?:chu tri|thuc hien|phu trach|dau moi|phoi hop)\b/;
/** One who acts by the words of a clause but is named in general only. */
const GENERAL = /^(?:các|mọi|toàn|UBND|Ủy ban|Uỷ ban)(?!\p{L})/iu;

/** "… những nội dung nào, và đơn vị nào chủ trì": what is asked beside who. */
const ASKED_TWICE = /\b(?:gi|nao|the nao|ra sao|bao nhieu)\b.* (?:va|con|roi)\b.*\b(?:ai|nao)\b/;

/** The sentence that holds most of the matter is not the one that prints to whom the rest goes. */
function isSaidElsewhere(entry: Entry, matter: Matter): boolean {
  const share = (words: string) => shareOf(matter, (term) => words.includes(` ${term} `));
  const all = segmentsIn(entry).map(({ text, words }) => ({ via: addressee(text).via, share: share(words) }));
  const said = all.find(({ via }) => via !== null);
  return said !== undefined && all.some((one) => one.share > said.share + MORE && one.via === null);
}
const MORE = 0.3;

/** Who leads, who takes part, to whom it goes. */
export function peopleFacts(reading: Reading, matter: Matter, entry: Entry): Fact[] {
  const { asks } = reading;
  const facts: Fact[] = [];
  const words: Fact = { kind: 'words', source: sourceOf(entry, reading, matter) };
  const of = (role: Field['role']) => entry.fields.filter((f) => f.role === role);
  if (asks.recipient) {
    const { recipient, via } = addressee(isSaidElsewhere(entry, matter) ? '' : entry.text);
    if (recipient || via)
      return [
        {
          kind: 'people',
          source: sourceOf(entry, reading, matter),
          role: 'recipient',
          names: [recipient, via && `qua ${via}`].filter(Boolean).join(', '),
        },
      ];
    if (!asks.who || of('lead').length === 0) return [words];
  }
  if (asks.who && !asks.coordinate && saysWho(entry, reading)) return [words];
  const actor = actorOf(withoutMarker(entry.text));
  const byField = SAYS_ROLE.test(reading.words) || !actor || GENERAL.test(actor);
  if (byField && (asks.who || !asks.coordinate))
    for (const f of of('lead'))
      facts.push({ kind: 'people', source: fieldSource(entry, f), role: 'lead', names: f.value });
  if (asks.coordinate)
    for (const f of of('coordinate'))
      facts.push({ kind: 'people', source: fieldSource(entry, f), role: 'coordinate', names: f.value });
  const isPlain = !ROLE_ASKED.test(reading.words);
  if (facts.length > 0 && isPlain) return [words, ...facts];
  const isBeside = facts.length > 0 && entry.fields.some((f) => f.clause !== entry.clause.path);
  if (isBeside && !ASKED_TWICE.test(reading.words)) return facts;
  return facts.length > 0 ? [...facts, words] : [words];
}
