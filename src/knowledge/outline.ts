/** A part of the plan asked for as a whole: what stands under one of its headings. */
import type { Asker } from './asker.ts';
import type { Collection, Entry, Part } from './collection.ts';
import type { Reading } from './question.ts';
import { wholeSource } from './quote.ts';
import { childrenFact } from './tell-lists.ts';
import { planWords } from './tokens.ts';
import { type Told, told } from './told.ts';

/** Words that ask for a part of a plan without saying what it is about. */
const OF_OUTLINE = new Set(
  'phan muc chuong khoan diem y gach dau dong nhom mang ke hoach ban van noi dung nhiem vu viec cong trach gom bao nhung cac may bao nhieu liet ra ten tom tat trinh bay quy dinh neu de dat xem lon chinh lon tong the nay do gi nao ra sao the trong o tai cua cho co la phai lam giup cuoi thu tung ro cu trong tam danh so het toan bo nam doc lai day du duoc'.split(
    ' ',
  ),
);

/** How the whole of a part is asked for. */
const WHOLE =
  /\b(?:gom|tom tat|trinh bay|liet ke|ke (?:ra|ten|het)|outline|noi (?:ve )?gi|noi nhung gi|(?:quy dinh|neu|de ra|dat ra|co)(?: \S+){0,3} gi|la gi|la nhung gi|nhung gi|nhu the nao|the nao|may|bao nhieu)\b|\b(?:nhung|cac) (?:\S+ ){0,4}(?:nao|gi)\b/;

/** What the plan is for, in other words than its own. */
const FOR_WHAT =
  /\b(?:ra|lap|xay dung|ban hanh|dat|co|lam) (?:cai )?ke hoach(?: nay)?(?: \S+){0,3} (?:de|nham)(?: lam)? gi\b|\bke hoach(?: nay)? (?:lap |ra |dat )?(?:ra )?(?:de|nham) (?:lam )?gi\b/;
const PURPOSE = /\bmuc dich\b/;
const REQUIREMENT = /\byeu cau\b/;
const IMPLEMENTING = /\b(?:phan|muc|ve|cong tac) to chuc thuc hien\b|^to chuc thuc hien\b/;
const TASKS = /\b(?:dau viec|nhom viec|viec lon|nhiem vu|noi dung|nhom|dau muc|viec)\b/;
const TASKS_HEADED = / (?:noi dung|nhiem vu|cac nhiem vu|giai phap) /;

const PERIODS = /\b(?:quy|thang)\b(?! (?:dinh|che|uoc|tac))/;

/** A question that says no more than the name of a part. */
const SHORT = 6;

/** The passage that prints the heading a question names, or null. */
function headed(entries: readonly Entry[], reading: Reading): Entry | null {
  const { words } = reading;
  const by = (own: string, other: string | null) =>
    entries.find((one) => one.section !== 'basis' && opensWith(one, own) && (!other || !opensWith(one, other))) ?? null;
  const purpose = PURPOSE.test(words) || FOR_WHAT.test(words);
  const requirement = REQUIREMENT.test(words);
  if (purpose && requirement) return by('muc dich', null);
  if (purpose) return by('muc dich', 'yeu cau');
  if (requirement) return by('yeu cau', 'muc dich');
  if (IMPLEMENTING.test(words)) return by('to chuc thuc hien', null);
  const isMain = ({ clause, section, headWords }: Entry) =>
    !clause.path.includes('/') && section === 'body' && TASKS_HEADED.test(headWords[0]!);
  return TASKS.test(words) && WHOLE.test(words) ? (entries.find((one) => one.isHeading && isMain(one)) ?? null) : null;
}

/** Does a passage open with a line that only names what follows? */
const hasName = ({ isHeading, text }: Entry): boolean => isHeading || text.split('\n', 1)[0]!.length < NAME;
const NAME = 60;

/** Folded words of the name. */
const nameOf = ({ text }: Entry): string => ` ${planWords(text.split('\n', 1)[0]!).join(' ')} `;

/** Does the name hold the words? */
const opensWith = (entry: Entry, name: string): boolean => hasName(entry) && nameOf(entry).includes(` ${name} `);

/** The passage whose name holds all words of the matter, and few others. */
function about(entries: readonly Entry[], matter: readonly string[]): Entry | null {
  if (matter.length < LEAST_WORDS) return null;
  const share = (one: Entry) => matter.length / new Set(nameOf(one).trim().split(' ')).size;
  const all = entries.filter((one) => hasName(one) && matter.every((word) => nameOf(one).includes(` ${word} `)));
  const [best] = all.sort((a, b) => share(b) - share(a));
  return best && share(best) > LEAST_SHARE ? best : null;
}

const LEAST_WORDS = 3;
const LEAST_SHARE = 0.2;

/** The passage at a place; where only its number is given, in the tasks. */
function placed(entries: readonly Entry[], place: string | null, loose: Reading['loose']): Entry | null {
  const isAt = ({ clause: { path }, section }: Entry) =>
    place !== null
      ? path === place
      : section === 'body' && !loose!.letter && path.split('/').slice(1).join('/') === loose!.number;
  return entries.find(isAt) ?? null;
}

/** What a part of the plan holds, where all of it is asked for; null where something in it is. */
export function outline(part: Part, reading: Reading, asker: Asker, collection: Collection): Told | null {
  const { asks, documents, quarters, wanted, places, loose, words } = reading;
  const isOther =
    asks.truth || asks.who || asks.coordinate || asks.recipient || asks.day || asks.time || asks.status || asks.compare;
  const isOfUnit = asker.unit !== null || asker.named.some((unit) => !part.issuer.includes(` ${unit} `));
  if (isOther || isOfUnit || documents.length + quarters.size + wanted.length > 0 || PERIODS.test(words)) return null;
  const entries = collection.entries.slice(part.from, part.to);
  const named = (word: string) => part.names.some((name) => name.includes(` ${word} `));
  const content = [...new Set(reading.content.map(({ word }) => word))].filter((word) => !/^\d+$/.test(word));
  const isAll = WHOLE.test(words) || FOR_WHAT.test(words) || content.length <= SHORT;
  if (!isAll) return null;
  const entry =
    places.length === 1 || loose
      ? placed(entries, places[0] ?? null, loose)
      : (headed(entries, reading) ??
        (asks.list
          ? about(
              entries,
              content.filter((word) => !OF_OUTLINE.has(word)),
            )
          : null));
  if (!entry) return null;
  const isOwn = (word: string) =>
    OF_OUTLINE.has(word) || named(word) || nameOf(entry).includes(` ${word} `) || part.title.has(word);
  if (!FOR_WHAT.test(words) && !content.every(isOwn)) return null;
  if (entry.isHeading) return told([childrenFact(entry)], entry);
  return told([{ kind: 'words', source: wholeSource(entry) }], entry);
}
