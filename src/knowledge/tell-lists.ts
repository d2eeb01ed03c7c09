/** A document's mention, a heading's children, a clause's footnotes. */
import { type Fact, nameOf } from './answer-types.ts';
import type { Entry } from './collection.ts';
import { type DocumentRef, isSameDocument } from './entities.ts';
import { withoutMarker } from './fields.ts';
import type { Reading } from './question.ts';
import { subjectOf } from './quote.ts';
import { planWords } from './tokens.ts';
import { type Told, told } from './told.ts';

/** How much a mention tells of what is asked of the document: its day, what it is about. */
function tells(entry: Entry, { end }: DocumentRef, { asks, words }: Reading): number {
  const after = entry.text.slice(end, end + 160);
  const dated = asks.day && /^[,\s]*ngày\s+\d/u.test(after) ? 2 : 0;
  const about =
    /\b(?:gi|nao|ve)\b/.test(words) && /^[^;\n]*?\s(?:quy định|về|ban hành|phê duyệt)\s/u.test(after) ? 1 : 0;
  return dated + about;
}

/** "Quyết định … về triển khai Nghị quyết số 21 số mấy": the mention within the name of a document of the kind asked. */
const isAbout = (entry: Entry, { at }: DocumentRef, { kinds }: Reading): boolean =>
  entry.documents.some(
    (d) => d.kind !== null && kinds.includes(d.kind) && d.end < at && !/[;\n]/.test(entry.text.slice(d.end, at)),
  );

const ABOUT = 3;

/** The mention of the document, to the end of its description. */
export function documentFacts(reading: Reading, entry: Entry): Fact[] {
  return reading.documents.flatMap((asked): Fact[] => {
    const mentions = entry.documents.filter((d) => isSameDocument(asked, d));
    const worth = (d: DocumentRef) => tells(entry, d, reading) + (isAbout(entry, d, reading) ? ABOUT : 0);
    const [printed] = mentions.sort((a, b) => worth(b) - worth(a) || a.at - b.at);
    if (!printed) return [];
    const before = entry.text.slice(0, printed.at);
    const from = Math.max(before.lastIndexOf(';'), before.lastIndexOf('\n'), before.lastIndexOf(': ')) + 1;
    const rest = entry.text.slice(printed.end);
    const to = /[;\n]|\.(?=\s|$)/.exec(rest)?.index ?? rest.length;
    const start = printed.at - from > 320 ? entry.text.lastIndexOf(' ', printed.at - 60) : from;
    const quote = entry.text
      .slice(start, Math.min(printed.end + to, printed.end + 520))
      .trim()
      .replace(/^[-+•]\s*/, '');
    const subject = entry.section === 'body' ? subjectOf(entry, quote) : null;
    return [{ kind: 'words', source: { plan: nameOf(entry.plan), clause: entry.clause.path, quote, subject } }];
  });
}

/** Documents of a kind asked for by whose they are: "những quyết định nào của Ban Thường vụ Tỉnh ủy". */
const OF_BODY = /\b(?:nhung|cac|may|bao nhieu) (?:\S+ ){1,3}(?:(?:nao|gi) )?(?:cua|do) ((?:\S+ ){1,6}\S+)/;
const LEAST_BODY = 2;
/** Letters after a document's number in which its body stands. */
const BODY_WITHIN = 90;

/** All documents of the kind and body asked for, clause by clause; null where not several clauses name them. */
export function documentList(reading: Reading, entries: readonly Entry[]): Told | null {
  const { asks, kinds, documents, words } = reading;
  const rest = OF_BODY.exec(words)?.[1]?.split(' ');
  if (!rest || kinds.length === 0 || documents.length > 0 || asks.truth) return null;
  const ofKind = entries.flatMap((entry) =>
    entry.documents
      .filter(({ kind }) => kinds.includes('*') || (kind !== null && kinds.includes(kind)))
      .map((document) => ({
        entry,
        document,
        after: ` ${planWords(entry.text.slice(document.end, document.end + BODY_WITHIN)).join(' ')} `,
      })),
  );
  for (let length = rest.length; length >= LEAST_BODY; length--) {
    const body = ` ${rest.slice(0, length).join(' ')} `;
    const own = ofKind.filter(({ after }) => after.includes(body));
    const places = [...new Set(own.map(({ entry }) => entry))];
    if (places.length > 1) {
      const of = (entry: Entry) => own.filter((one) => one.entry === entry).map(({ document }) => document);
      return told(
        places.flatMap((entry) => documentFacts({ ...reading, documents: of(entry) }, entry)),
        ...places,
      );
    }
    if (own.length > 0) return null;
  }
  return null;
}

const HEADING_LENGTH = 160;

/** Cut between words. */
const shortened = (text: string): string =>
  text.length <= HEADING_LENGTH ? text : `${text.slice(0, text.lastIndexOf(' ', HEADING_LENGTH))}…`;

/** A heading's children by their first lines. */
export function childrenFact(entry: Entry): Fact {
  const prefix = `${entry.clause.path}/`;
  const children = entry.plan.clauses.filter(
    (c) => c.path.startsWith(prefix) && !c.path.slice(prefix.length).includes('/'),
  );
  const items = children.map(({ path, text }) => {
    const heading = shortened(withoutMarker(text.split('\n', 1)[0]!));
    return { clause: path, heading, quote: heading.replace(/…$/, '') };
  });
  return {
    kind: 'children',
    source: { plan: nameOf(entry.plan), clause: entry.clause.path, quote: entry.text.trim(), subject: null },
    items,
  };
}

/** Footnotes of the clause when a list was asked for. */
export function footnoteFacts(reading: Reading, entry: Entry): Fact[] {
  if (!reading.asks.list && !reading.asks.count) return [];
  return entry.plan.clauses
    .filter((clause) => entry.clause.footnotes.includes(clause.path) && entry.section !== 'footnote')
    .map(
      (clause): Fact => ({
        kind: 'words',
        source: { plan: nameOf(entry.plan), clause: clause.path, quote: clause.text.trim(), subject: null },
      }),
    );
}
