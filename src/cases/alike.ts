/** Is it the same matter? By field, place and words, never by meaning: a doubt is offered, not decided. Pure. */
import type { Authority } from '#src/data.ts';
import { words } from '#src/text.ts';
import type { CaseView } from './case.ts';
import { villageOf } from './desk.ts';
import type { Field } from './kinds.ts';

/** Heads of place names that name no place by themselves. */
const HEADS = new Set(
  'thon ban xom to khu ap lang duong ngo hem o tai cho gan truoc sau dau cuoi ben canh nha cua cau truong tram ngay xa phuong'.split(
    ' ',
  ),
);
/** Words every second message has. */
const PLAIN = new Set(
  'va la co thi ma nay kia do roi ca khong chua bi duoc cho toi em minh chung ba con cua o tai voi nua lai van dang rat qua mot hai de nghi xa giup ad oi a nhe nha'.split(
    ' ',
  ),
);
const ALIKE = 0.5;

/** What stands in every village. */
const COMMON =
  /\b(nha van hoa|nga (?:ba|tu|nam)|tram y te|truong (?:mam non|tieu hoc|thcs|thpt)|uy ban(?: xa)?|cho phien|cong (?:cho|truong))\b/g;

/** The words of a place that tell it from others. */
const names = (place: string): string[] =>
  words(words(place).join(' ').replace(COMMON, ' ')).filter((word) => !HEADS.has(word));

/** Could somebody else find it? "trước nhà văn hóa" stands in every village. */
export const namesPlace = (place: string): boolean => names(place).length > 0;

/** Both name the same village of the list, or one names all that the other does. */
export function samePlace(authority: Authority, one: string | null, other: string | null): boolean {
  if (!one || !other) return false;
  const village = villageOf(authority, one);
  if (village && villageOf(authority, other) && village !== villageOf(authority, other)) return false;
  const [fewer, more] = [names(one), names(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
  if (fewer.length === 0) return false;
  return fewer.every((word) => more.includes(word));
}

interface Placed {
  place: string | null;
  words: string;
}

export interface Told extends Placed {
  field: Field;
}

/** Share of the shorter text's telling words that the other has too; the names of their places tell nothing of the matter. */
export function overlap(one: Placed, other: Placed): number {
  const places = new Set([one, other].flatMap(({ place }) => ['thon', 'ban', 'xom', ...names(place ?? '')]));
  const telling = (word: string) => !PLAIN.has(word) && !places.has(word);
  const [a, b] = [one, other].map((each) => new Set(words(each.words).filter(telling))) as [Set<string>, Set<string>];
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : [...a].filter((word) => b.has(word)).length / least;
}

/** The sender's own waiting case that this tells again, the newest first. */
export function toldAgain(
  authority: Authority,
  own: readonly CaseView[],
  told: Told,
  sinceMs: number,
): CaseView | null {
  return (
    own.findLast(
      (one) =>
        one.state !== 'closed' &&
        one.kind !== 'khan_cap' &&
        one.openedAtMs >= sinceMs &&
        (samePlace(authority, one.place, told.place) || !told.place) &&
        overlap(one, told) >= (one.field === told.field ? ALIKE : ALIKE + 0.2),
    ) ?? null
  );
}

/** Somebody else's waiting case of the same field in the same place. Nothing of it may be shown. */
export function toldByOthers(
  authority: Authority,
  others: readonly CaseView[],
  told: Told,
  owner: string,
): CaseView | null {
  return (
    others.find(
      (one) =>
        one.owner !== owner &&
        !one.anonymous &&
        ['phan_anh', 'kien_nghi'].includes(one.kind) &&
        samePlace(authority, one.place, told.place) &&
        overlap(one, told) >= ALIKE / 2,
    ) ?? null
  );
}
