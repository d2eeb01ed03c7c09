/** A document's text as a plan: clauses, duties, timing. Pure; files are read in `extract.ts`. */
import { warnings as say, shortNameOf } from '#prompts/import.ts';
import { fold } from '#src/text.ts';
import { type Clause, Plan } from '../plan.ts';
import { readDuties } from './assemble.ts';
import { toClauses } from './clauses.ts';
import { type Damage, readDamage } from './damage.ts';
import { withoutMarks } from './lines.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { readUnits } from './naming.ts';
import { readSlips } from './slips.ts';
import { PREAMBLE, readStructure, type Section } from './structure.ts';

/** What a caller knows and the text does not print. */
export type Overrides = Partial<
  Pick<Plan, 'id' | 'shortName' | 'issuer' | 'level' | 'party' | 'year' | 'number' | 'issued'>
>;

/** A name as a plan id: "Kế hoạch 12 xã A" becomes "ke-hoach-12-xa-a". */
export const toPlanId = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '') || 'plan';

function damageWarnings(damage: Damage, heading: string | null): string[] {
  const lettersInHeading = [...(heading ?? '')].length;
  return [
    ...(damage.garbled && damage.missingLetters.length === 0 ? [say.damagedText(damage.percent)] : []),
    ...(damage.missingLetters.length > 0 ? [say.lostLetters(damage.missingLetters.join(', '))] : []),
    ...(heading ? [say.damagedTitle(heading)] : []),
    ...(!damage.garbled && damage.strangeLetters > lettersInHeading ? [say.damagedLetters(damage.strangeLetters)] : []),
  ];
}

function structureWarnings(sections: Section[]): string[] {
  const placed = sections.flatMap((section) => (section.placed ? [section.placed] : []));
  return [
    ...placed.filter((p) => p.missing > 0).map((p) => say.missingLabels(p.path, p.missing)),
    ...placed.filter((p) => p.repeated).map((p) => say.repeatedLabel(p.path)),
    ...(placed.length === 0 ? [say.noClauses] : []),
  ];
}

function metadataWarnings(metadata: Metadata, known: Overrides, year: number): string[] {
  return [
    ...(metadata.number === null && known.number === undefined ? [say.noNumber] : []),
    ...(metadata.issued === null && known.issued === undefined ? [say.noIssueDate] : []),
    ...(metadata.yearPrinted || known.year !== undefined ? [] : [say.derivedYear(year)]),
    ...(metadata.issuerDerived && known.issuer === undefined ? [say.derivedIssuer(metadata.issuer ?? '')] : []),
    ...(metadata.issuer === null && known.issuer === undefined ? [say.noIssuer] : []),
  ];
}

/** Reads a document. `today` gives the year only when the text prints none at all. */
export function importText(text: string, options: { today: string; overrides?: Overrides }): Plan {
  const known = options.overrides ?? {};
  const structure = readStructure(text);
  const [first] = structure.sections;
  const preamble = first?.path === PREAMBLE ? first.paragraphs : [];
  const body = withoutMarks(structure.sections.flatMap((section) => section.paragraphs.map((p) => p.text)).join('\n'));
  const metadata = readMetadata(preamble, body);
  const damage = readDamage(body);
  const year = known.year ?? metadata.year ?? Number(options.today.slice(0, 4));
  const issuer = known.issuer ?? metadata.issuer ?? '';
  const clauses: Clause[] = toClauses(structure).map((clause) => ({ ...clause, notes: readSlips(clause.text, year) }));
  const when = { issueDate: known.issued ?? metadata.issued ?? `${year}-01-01`, planYear: year };
  const duties = readDuties(structure.sections, clauses, issuer, when);
  return Plan.parse({
    id: known.id ?? toPlanId(`${issuer} ${year}`),
    title: metadata.title,
    shortName: known.shortName ?? shortNameOf(issuer),
    number: known.number ?? metadata.number,
    issued: known.issued ?? metadata.issued,
    issuer,
    level: known.level ?? metadata.level,
    party: known.party ?? metadata.party,
    year,
    garbled: damage.garbled,
    clauses: clauses.length > 0 ? clauses : [{ path: PREAMBLE, text: '' }],
    duties,
    units: readUnits(duties),
    warnings: [
      ...damageWarnings(damage, metadata.damagedHeading),
      ...structureWarnings(structure.sections),
      ...metadataWarnings(metadata, known, year),
      ...(duties.length === 0 ? [say.noDuties] : []),
    ],
  });
}
