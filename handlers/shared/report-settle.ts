/** The words have settled: what are they, were they told before, and what is still missing? */
import { denunciation } from '#prompts/denunciation.ts';
import { emergency } from '#prompts/emergency.ts';
import { sayState } from '#prompts/follow-case.ts';
import { report } from '#prompts/report.ts';
import { toldAgain, toldByOthers } from '#src/cases/alike.ts';
import { deskFor } from '#src/cases/desk.ts';
import { insults } from '#src/cases/insults.ts';
import type { Kind, Triage } from '#src/cases/kinds.ts';
import { twoMatters } from '#src/cases/split.ts';
import { DAY_MS } from '#src/clock.ts';
import type { Outcome, Scene } from '#src/conversation/handler.ts';
import type { Letter } from '#src/messages.ts';
import { printCode } from './cases.ts';
import { at, type Draft, drop, EMPTY, greet, hasWords, keep, NAME, placeTold, wordsOf } from './report-draft.ts';
import { countOf } from './report-files.ts';
import { proceed } from './report-send.ts';

/** Kinds that are taken in chat. */
const TAKEN: readonly Kind[] = ['phan_anh', 'kien_nghi', 'phan_anh_quy_dinh'];
/** Kinds that are taken only when the person says so after a first answer. */
const ASKED_FIRST: Partial<Record<Kind, () => Letter>> = {
  hoi_dap: report.question,
  khen: report.thanks,
  tranh_chap: report.dispute,
};
/** Kinds for which another answer is given than for the rest: a wrong guess among them costs the person something. */
const APART: readonly Kind[] = ['khieu_nai', 'to_cao', 'hoi_dap', 'tranh_chap', 'tin_bao_toi_pham'];

const treatment = (kind: Kind): Kind => (APART.includes(kind) ? kind : 'phan_anh');

/** Words that were meant for something else begin a feedback of their own. */
export const reportWords = (scene: Scene, text: string): Promise<Outcome> =>
  settle(scene, { ...EMPTY, fragments: [{ id: null, text }] });

export async function settle(scene: Scene, draft: Draft): Promise<Outcome> {
  if (!hasWords(draft)) {
    const { first, draft: greeted } = greet(scene, draft);
    const say =
      draft.files.length > 0 ? report.filesHeld(first, countOf(draft)) : report.askWhat(first, draft.spot !== null);
    return keep(scene, greeted, 'gather', [say]);
  }
  const words = wordsOf(draft);
  const two = draft.whole ? null : apart(scene, words);
  if (two) return takeTwo(scene, draft, two);
  const triage = notLost(scene.triage(words));
  const known: Draft = {
    ...draft,
    kind: draft.decided ? draft.kind : triage.kind,
    field: triage.field,
    place: draft.place ?? placeTold(words, triage.location),
    anonymous: draft.anonymous || triage.anonymousRequest,
  };
  const doubt = draft.decided ? null : either(triage);
  if (doubt) return ask(scene, known, doubt);
  return byKind(scene, known, triage);
}

/** The person said which kind it is: its own way is shown, whatever the words were taken for. */
export function saidToBe(scene: Scene, draft: Draft, kind: Kind): Promise<Outcome> {
  const words = wordsOf(draft);
  const triage = scene.triage(words);
  const place = draft.place ?? placeTold(words, triage.location);
  return byKind(scene, { ...draft, kind, field: triage.field, place, decided: false, whole: true }, triage);
}

/** Two matters, where each is known for what it is and they differ. */
function apart(scene: Scene, words: string): { words: string; triage: Triage }[] | null {
  const parts = twoMatters(words)?.map((part) => ({ words: part, triage: scene.triage(part) }));
  const [first, second] = parts ?? [];
  if (!first || !second) return null;
  const named = [first, second].every(({ triage }) => triage.kind !== 'khong_lien_quan' && triage.kind !== 'tra_cuu');
  const differ = first.triage.field !== second.triage.field || first.triage.kind !== second.triage.kind;
  return named && differ && !(first.triage.kind === 'khen' || second.triage.kind === 'khen') ? [first, second] : null;
}

/** One is taken up now; for the other the way is shown at once, or it comes after. */
async function takeTwo(scene: Scene, draft: Draft, parts: { words: string; triage: Triage }[]): Promise<Outcome> {
  const [one, other] = [...parts].sort((a, b) => rank(a.triage) - rank(b.triage)) as [
    (typeof parts)[0],
    (typeof parts)[0],
  ];
  const guided = !TAKEN.includes(other.triage.kind) ? guidance(scene, other.triage.kind) : null;
  const { first, draft: greeted } = greet(scene, draft);
  const place = draft.place ?? placeTold(one.words, one.triage.location);
  const begun: Draft = {
    ...greeted,
    fragments: [{ id: draft.fragments.at(-1)?.id ?? null, text: one.words }],
    place,
    whole: true,
    second: guided ? null : other.words,
  };
  const says = report.two(first, one.words, other.words, guided?.text ?? null);
  const more = await settle(scene, begun);
  return { ...more, say: [says, ...(more.say ?? [])] };
}

const rank = ({ kind }: Triage): number => (TAKEN.includes(kind) ? 0 : 1);

/** What may be a matter of the commune is shown as one: the person decides, a lost one helps nobody. */
function notLost(triage: Triage): Triage {
  const other = triage.others.find((kind) => TAKEN.includes(kind));
  return triage.kind === 'khong_lien_quan' && other ? { ...triage, kind: other } : triage;
}

/** Kinds nobody is asked about: an emergency is never held up by a question, and the rest is no wish of anybody. */
const NOT_ASKED: readonly Kind[] = ['khan_cap', 'khong_lien_quan', 'tra_cuu'];

/** The two answers that may be due when triage is unsure; null when there is one. A denunciation is not left out. */
function either({ kind, others, unsure }: Triage): [Kind, Kind] | null {
  if (!unsure || NOT_ASKED.includes(kind)) return null;
  const other = others.filter((one) => !NOT_ASKED.includes(one) && treatment(one) !== treatment(kind));
  const second = other.find((one) => one === 'to_cao') ?? other[0];
  return second === undefined ? null : [treatment(kind), treatment(second)];
}

/** One plain question instead of a silent guess. */
function ask(scene: Scene, draft: Draft, kinds: [Kind, Kind]): Outcome {
  const { first, draft: greeted } = greet(scene, draft);
  return keep(scene, greeted, 'kind', [report.whichKind(first, wordsOf(draft), kinds)]);
}

/** The lawful way of what is not taken here. */
function guidance(scene: Scene, kind: Kind): Letter | null {
  switch (kind) {
    case 'khieu_nai':
      return report.complaint(scene.authority.reception);
    case 'tin_bao_toi_pham':
      return report.crime(takesTips(scene), scene.authority.emergencyNumbers);
    default:
      return null;
  }
}

/** A desk of the police reads here, so that a tip may be handed on when the sender says so. */
export function takesTips(scene: Scene): boolean {
  return deskFor(scene.authority, 'tin_bao_toi_pham', 'an_ninh_trat_tu', null).roles.includes('cong_an_xa');
}

export async function byKind(scene: Scene, draft: Draft, triage: Triage): Promise<Outcome> {
  const kind = draft.kind ?? triage.kind;
  if (TAKEN.includes(kind) || (draft.decided && kind === 'tin_bao_toi_pham')) return onceOnly(scene, draft);
  const first = draft.decided ? undefined : ASKED_FIRST[kind];
  if (first) return keep(scene, draft, 'offer', [first()]);
  const way = guidance(scene, kind);
  if (way) return keep(scene, { ...draft, greeted: true }, 'way', [way]);
  switch (kind) {
    case 'khong_lien_quan':
      return offTopic(scene, draft);
    case 'to_cao':
      return drop([denunciation.stop(scene.incoming.address.platform, undefined)]);
    case 'khan_cap':
      return drop([
        emergency.first(scene.authority.emergencyNumbers, triage.emergency ?? 'other', false, triage.location !== null),
      ]);
    case 'tra_cuu':
      return { state: null, draft: null, later: [{ afterMs: 0, name: 'follow-case.ask', arg: '' }] };
    default:
      return onceOnly(scene, draft);
  }
}

/** How often the same answer is given before the bot rests: two bots must not talk to each other for ever. */
const SAME_ANSWERS = 3;
const RESTS_MS = 3_600_000;

function offTopic(scene: Scene, draft: Draft): Outcome {
  const ids = scene.state?.flow === NAME ? scene.state.ids : {};
  const since = Number(ids.since ?? 0);
  const before = scene.nowMs - since < RESTS_MS ? Number(ids.same ?? 0) : 0;
  const state = {
    ...at('idle', { same: String(before + 1), since: String(before === 0 ? scene.nowMs : since) }),
    form: false,
  };
  if (before >= SAME_ANSWERS) return { state, draft: null };
  const first = draft.greeted || before > 0 ? null : report.greeting(scene.authority);
  if (before === SAME_ANSWERS - 1) return { state, draft: null, say: [report.resting()] };
  return { state, draft: null, say: [insults(wordsOf(draft)) ? report.calm(first) : report.offTopic(first)] };
}

/** The same again by the same person, or the same thing nearby, is offered to be joined. */
async function onceOnly(scene: Scene, draft: Draft): Promise<Outcome> {
  if (draft.another) return proceed(scene, draft);
  const { sameDays, nearbyFields } = scene.authority.intake;
  const field = draft.field ?? 'khac';
  const told = { field, place: draft.place, words: wordsOf(draft) };
  const sinceMs = scene.nowMs - sameDays * DAY_MS;
  const again = toldAgain(scene.authority, await scene.read.casesOf(scene.conversation), told, sinceMs);
  if (again) {
    const { first, draft: greeted } = greet(scene, { ...draft, alike: { id: again.id, own: true } });
    return keep(scene, greeted, 'same', [report.toldAgain(first, printCode(again.code), again.id, sayState(again))]);
  }
  if (!draft.place || !nearbyFields.includes(field)) return proceed(scene, draft);
  const others = await scene.read.waitingInField(field, sinceMs);
  const known = toldByOthers(scene.authority, others, told, scene.owner);
  if (!known) return proceed(scene, draft);
  const { first, draft: greeted } = greet(scene, { ...draft, alike: { id: known.id, own: false } });
  return keep(scene, greeted, 'same', [report.toldByOthers(first, draft.place, printCode(known.code), known.id)]);
}
