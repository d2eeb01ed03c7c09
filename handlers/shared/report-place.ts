/** Where it is: what an answer to that question holds, and a place that is put right. */
import { samePlace } from '#src/cases/alike.ts';
import { villageOf } from '#src/cases/desk.ts';
import { describedPlace, placeReply } from '#src/cases/place-reply.ts';
import type { Scene } from '#src/conversation/handler.ts';
import { fold, words } from '#src/text.ts';
import { correction, placeRenamed } from './corrections.ts';
import { placeIn } from './replies.ts';
import { type Draft, wordsOf } from './report-draft.ts';

/** Places of the list or found by triage, in these words. */
function placesIn(scene: Scene, text: string): string[] {
  const village = villageOf(scene.authority, text);
  return [scene.triage(text).location, village].flatMap((one) => one ?? []);
}

/** The place an answer gives, as typed, and whether the words tell of the matter too. */
export const placeSaid = (scene: Scene, text: string) => placeReply(text, placesIn(scene, text));

/** What was described before stands with the name it lies in: "chỗ cua đầu đèo, thôn Hoà Lạc". */
export function nearer(draft: Draft, answered: string): string {
  const place = placeIn(answered);
  const described = describedPlace(wordsOf(draft))?.place ?? null;
  if (described === null || fold(place).includes(fold(described))) return place;
  const shared = sharedEnd(described, place);
  return placeIn(shared > 0 ? `${described.slice(0, -shared)}${place}` : `${described}, ${place}`);
}

/** A place said beside the one that is known: the more exact one, or both; null when it may be no place at all. */
export function moreExact(scene: Scene, draft: Draft, answered: string): string | null {
  if (draft.place === null) return draft.spot ? null : nearer(draft, answered);
  const [known, place] = [draft.place, placeIn(answered)];
  if (fold(place).includes(fold(known))) return place;
  return placesIn(scene, place).length > 0 ? `${known}, ${place}` : null;
}

/** A place named while something is told ("ở Nà Lốc cũng bị") replaces the one that was said only where it holds it. */
export const besideTold = (draft: Draft, named: string | null): string | null =>
  named !== null && (draft.place === null || fold(named).includes(fold(draft.place))) ? placeIn(named) : draft.place;

/** How many characters at the end of one place begin the other: "cạnh cổng trường mầm non" and "trường mầm non Hoa Sen". */
function sharedEnd(described: string, place: string): number {
  const [ends, begins] = [fold(described.normalize('NFC')), fold(place.normalize('NFC'))];
  for (let at = ends.indexOf(' '); at >= 0; at = ends.indexOf(' ', at + 1)) {
    if (`${begins} `.startsWith(`${ends.slice(at + 1)} `)) return ends.length - at - 1;
  }
  return 0;
}

export interface PlaceCorrected {
  /** As it stands now. */
  place: string;
  wrong: string | null;
  right: string;
}

/** Longer than this it tells of something that happens to hold such words. */
const MOST_WORDS = 25;

/**
 * The place of what was told before, put right; null when what is put right is no place: "không phải đèn mà là cột
 * điện" puts the matter right.
 */
export function placePutRight(
  scene: Scene,
  text: string,
  told: { place: string | null; words: string },
): PlaceCorrected | null {
  const found = words(text).length <= MOST_WORDS ? correction(text) : null;
  if (!found) return null;
  const { wrong, right } = found;
  const known = placesIn(scene, right);
  const said = placeReply(right, known);
  if (said.place === null || said.tells) return null;
  const wasPlace = samePlace(scene.authority, wrong, told.place);
  const wasTold = wrong !== null && fold(told.words).includes(fold(wrong));
  if (wrong !== null && !wasPlace && !(wasTold && known.length > 0)) return null;
  return { place: told.place === null ? right : placeRenamed(told.place, found), wrong, right };
}
