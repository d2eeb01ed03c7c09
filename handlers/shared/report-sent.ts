/** After sending: thanks, something to add, the account taken off, or the whole thing taken back. */
import { caseNews } from '#prompts/case-news.ts';
import { report } from '#prompts/report.ts';
import type { CaseView, Spot } from '#src/cases/case.ts';
import { readCode } from '#src/cases/code.ts';
import { withoutIdentityNumbers, withoutNumbers } from '#src/cases/private-numbers.ts';
import { dueAfterPause } from '#src/cases/working-time.ts';
import { DAY_MS } from '#src/clock.ts';
import type { Outcome, Scene } from '#src/conversation/handler.ts';
import { bellFor } from './bell.ts';
import { deskName, printCode, rerouted } from './cases.ts';
import { correction } from './corrections.ts';
import { tellFollowers } from './desk-case.ts';
import { addsMore, asksToBeForgotten, asksToBeHidden, namesCase, thanks, withdraws } from './replies.ts';
import { at, type Draft, drop, EMPTY, keep, NAME, wordsOf } from './report-draft.ts';
import { attachmentsIn, takeFiles, withTaken } from './report-files.ts';
import { placePutRight } from './report-place.ts';

/** What a person says within this time after sending may belong to it. */
const FRESH_MS = DAY_MS;

const sentState = (id: string) => ({ ...at('sent', { case: id }), form: false });

const waiting = (own: readonly CaseView[]): CaseView[] =>
  own.filter((one) => one.state !== 'closed' && one.kind !== 'khan_cap');

/** The case the words mean: the one whose code is said, the one just sent, or the only one. */
function meant(scene: Scene, own: CaseView[]): CaseView | null {
  const typed = readCode(scene.text);
  if (typed) return own.find((one) => one.code === typed.code) ?? null;
  const just = scene.state?.flow === NAME ? own.find((one) => one.id === scene.state?.ids.case) : undefined;
  return just ?? (own.length === 1 ? own[0]! : null);
}

/** Null when it is none of these: then it is a matter of its own. */
export async function afterSending(scene: Scene): Promise<Outcome | null> {
  const { text } = scene;
  const just = scene.state?.flow === NAME && scene.state.step === 'sent';
  if (thanks(text)) return just ? { say: [report.welcome()] } : null;
  if (asksToBeForgotten(text) && (just || namesCase(text))) return pick(scene, 'forget');
  if (withdraws(text)) return pick(scene, 'withdraw');
  const corrected = await correctSent(scene);
  if (corrected) return corrected;
  if (!just) return addsMore(text) && readCode(text) ? pick(scene, 'add') : null;
  if (asksToBeHidden(text)) return pick(scene, 'hide');
  const { content } = scene.incoming;
  const isMore = content.type === 'message' && (content.edited || addsMore(text) || (text === '' && holdsFile(scene)));
  return isMore ? pick(scene, 'add') : null;
}

const holdsFile = (scene: Scene): boolean =>
  attachmentsIn(scene).some((one) => ['photo', 'file', 'voice', 'location'].includes(one.kind));

type Wish = 'withdraw' | 'forget' | 'hide' | 'add';

async function pick(scene: Scene, wish: Wish): Promise<Outcome | null> {
  const own = waiting(await scene.read.casesOf(scene.conversation));
  const found = meant(scene, own);
  if (found) return act(scene, found, wish);
  if (wish === 'add' || wish === 'hide') return null;
  if (own.length === 0) return readCode(scene.text) ? { say: [report.nothingToWithdraw()] } : null;
  return {
    say: [
      report.which(
        wish,
        own.map((one) => ({ code: printCode(one.code), id: one.id })),
      ),
    ],
  };
}

/** The place of a sent case put right, at any time until it is closed; which one is asked where several may be meant. */
async function correctSent(scene: Scene): Promise<Outcome | null> {
  const { text } = scene;
  if (correction(text) === null) return null;
  const own = waiting(await scene.read.casesOf(scene.conversation));
  const fitting = own.filter((one) => placePutRight(scene, text, one) !== null);
  const likely = meant(scene, own);
  const found = fitting.length === 1 && !readCode(text) ? fitting[0]! : likely;
  if (found) return correct(scene, found, text);
  if (fitting.length === 0 || readCode(text)) return null;
  const fragment = { id: null, text: withoutIdentityNumbers(text, report.identityMark).text };
  const codes = fitting.map((one) => ({ code: printCode(one.code), id: one.id }));
  return keep(scene, { ...EMPTY, fragments: [fragment], greeted: true }, 'fix', [report.whichCorrected(codes)]);
}

/** Old and new place stay in the history; where the place decides the desk and nobody has it yet, it goes there. */
function correct(scene: Scene, found: CaseView, typed: string): Outcome | null {
  const right = placePutRight(scene, typed, found);
  if (!right) return null;
  const { text } = withoutIdentityNumbers(typed, report.identityMark);
  const { place } = right;
  const { to, notDesks } = rerouted(scene, found, place);
  const words = report.correctedWords(found.place, place, text);
  const now = { ...found, place, deskId: to ?? found.deskId };
  const code = printCode(found.code);
  const taken = takeFiles(scene, 0, found.id);
  return withTaken(taken, {
    state: sentState(found.id),
    draft: null,
    say: [report.placeCorrected(code, found.place, place, to && deskName(scene, to))],
    changes: [
      { ...base(found), work: { do: 'correct', words, place, spot: taken.spot ?? found.spot, to, notDesks } },
      { type: 'audit', what: 'case-place-corrected', about: found.id },
    ],
    tell: [
      bellFor(scene, now, to ? 'moved' : 'corrected'),
      ...(to ? [tellFollowers(found, caseNews.followedMoved(code, deskName(scene, to)))] : []),
    ],
  });
}

/** The case of several was chosen. */
export async function correctDraft(scene: Scene, draft: Draft, id: string): Promise<Outcome> {
  const found = waiting(await scene.read.casesOf(scene.conversation)).find((one) => one.id === id);
  return (found && correct(scene, found, wordsOf(draft))) ?? drop([report.nothingToWithdraw()]);
}

/** From the menu of several cases. */
export async function chosenCase(scene: Scene, wish: Wish, id: string): Promise<Outcome> {
  const own = waiting(await scene.read.casesOf(scene.conversation));
  const found = own.find((one) => one.id === id);
  return (found && (await act(scene, found, wish))) ?? { say: [report.nothingToWithdraw()] };
}

function act(scene: Scene, found: CaseView, wish: Wish): Outcome | null {
  switch (wish) {
    case 'withdraw':
      return withdraw(scene, found);
    case 'forget':
      return forget(found);
    case 'hide':
      return hide(found);
    case 'add':
      return add(scene, found);
  }
}

const base = (found: CaseView) => ({
  type: 'work-case' as const,
  id: found.id,
  version: found.version,
  personId: null,
});

function withdraw(scene: Scene, found: CaseView): Outcome {
  return {
    state: null,
    draft: null,
    say: [report.withdrawn(printCode(found.code))],
    changes: [
      { ...base(found), work: { do: 'withdraw', words: scene.text || null } },
      { type: 'audit', what: 'case-withdrawn', about: found.id },
    ],
    tell: [bellFor(scene, found, 'withdrawn')],
  };
}

function forget(found: CaseView): Outcome {
  return {
    ...drop([report.forgotten(printCode(found.code))]),
    changes: [
      { ...base(found), work: { do: 'remove-sender', words: withoutNumbers(found.words, report.numberMark) } },
      { type: 'audit', what: 'case-sender-removed', about: found.id },
    ],
  };
}

function hide(found: CaseView): Outcome {
  return {
    state: sentState(found.id),
    say: [report.hidden(printCode(found.code))],
    changes: [{ ...base(found), work: { do: 'hide-sender' } }],
  };
}

/** Words, photos and pins that go with a case that is there already. */
function add(scene: Scene, found: CaseView): Outcome | null {
  if (scene.nowMs - found.openedAtMs > FRESH_MS && scene.text === '') return null;
  const album = scene.incoming.content.type === 'message' ? scene.incoming.content.album : undefined;
  const isRest = album !== undefined && scene.state?.ids.album === album;
  const taken = takeFiles(scene, 0, found.id);
  const pin = taken.spot ? report.pinWords(taken.spot) : null;
  const typed = withoutIdentityNumbers(scene.text, report.identityMark).text;
  const said = [typed, pin].filter((part) => part).join('\n');
  const code = printCode(found.code);
  const noted = said ? (taken.spot ? spotted(found, typed, taken.spot) : addWords(scene, found, said)) : null;
  if (!noted && taken.files.length === 0) return taken.say.length > 0 ? { say: taken.say } : null;
  return {
    state: { ...sentState(found.id), ids: { case: found.id, ...(album === undefined ? {} : { album }) } },
    say: [...taken.say, ...(isRest ? [] : [report.added(code, said || null, taken.files.length > 0)])],
    changes: [...(noted?.changes ?? []), ...taken.changes],
    work: taken.work,
    tell: isRest ? [] : [bellFor(scene, found, 'added')],
  };
}

/** A pin says where from now on; where it was pinned before stays in the history. */
function spotted(found: CaseView, said: string, spot: Spot): Pick<Outcome, 'changes'> {
  const before = found.spot ? report.pinWords(found.spot) : null;
  const now = report.pinWords(spot);
  const words = before
    ? report.correctedWords(before, now, said || null)
    : [said, now].filter((part) => part).join('\n');
  return {
    changes: [
      { ...base(found), work: { do: 'correct', words, place: found.place, spot, to: null, notDesks: found.notDesks } },
    ],
  };
}

function addWords(scene: Scene, found: CaseView, words: string): Pick<Outcome, 'changes'> {
  const paused = dueAfterPause(scene.calendar, found, scene.today, scene.authority.cases.askDays);
  return { changes: [{ ...base(found), work: { do: 'resume', words, ...paused } }] };
}

/** An unfinished feedback turned out to be one that was sent: its words and files go there. */
export async function addDraft(scene: Scene, draft: Draft, id: string): Promise<Outcome> {
  const own = waiting(await scene.read.casesOf(scene.conversation));
  const found = own.find((one) => one.id === id);
  if (!found) return drop([report.nothingToWithdraw()]);
  const words = wordsOf(draft);
  return {
    state: sentState(found.id),
    draft: null,
    say: [report.added(printCode(found.code), words, draft.files.length > 0)],
    changes: [
      ...(addWords(scene, found, words).changes ?? []),
      ...(draft.files.length > 0 ? [{ type: 'attach' as const, caseId: found.id }] : []),
    ],
    tell: [bellFor(scene, found, 'added')],
  };
}
