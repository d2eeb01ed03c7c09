/** Work at a desk: what waits, and everything that is done with a case. Only those it lies with see it. */
import { deskWork } from '#prompts/desk-work.ts';
import { type CaseView, limitOf } from '#src/cases/case.ts';
import { readCode } from '#src/cases/code.ts';
import { cardOf } from '#src/cases/desk.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import type { FlowState } from '#src/flow.ts';
import { holds } from '#src/people/person.ts';
import { desksOf, headOf, mayRead } from '#src/people/readers.ts';
import { fold } from '#src/text.ts';
import { followCaseHandler } from './follow-case.ts';
import { deskName } from './shared/cases.ts';
import { called, calls, callsFor } from './shared/desk-calls.ts';
import {
  ageOf,
  isHolder,
  mine,
  opened,
  photos,
  recuse,
  release,
  showsContent,
  splitArg,
  standingOf,
  take,
  workingDaysLeft,
} from './shared/desk-case.ts';
import { stop } from './shared/desk-draft.ts';
import { fileArrived, startMove, startWriting, write } from './shared/desk-write.ts';

const NAME = 'desk-work';
const VERSION = 2;
const LIST = /^\/?(ho so|hoso|ho so cho|viec cho|danh sach ho so|xem ho so cho|hs)$/;
const CALLS = /^\/?(can goi|can goi dien|danh sach can goi|danh sach goi|goi dien)$/;
const SHOWN = 8;

const works = (scene: Scene): boolean => holds(scene.person, 'desk') || holds(scene.person, 'coordinator');

/** What waits for this person, the most pressing first. */
export async function casesFor(scene: Scene): Promise<CaseView[]> {
  const deskIds = desksOf(scene.person);
  return scene.read.casesToWork({
    personId: scene.person?.id ?? '',
    deskIds,
    headOf: headOf(scene.authority, deskIds),
    coordinator: holds(scene.person, 'coordinator'),
  });
}

async function list(scene: Scene, from: number): Promise<Outcome> {
  if (!works(scene)) return { say: [deskWork.notDesk()] };
  const cases = await casesFor(scene);
  const toCall = (await callsFor(scene)).length;
  if (cases.length === 0) return stop([deskWork.none(toCall)]);
  const lines = cases.slice(from, from + SHOWN).map((one) => ({
    ...cardOf(scene.authority, one),
    id: one.id,
    due: limitOf(one),
    standing: standingOf(scene, one),
    age: ageOf(scene, one),
  }));
  const counts = {
    all: cases.length,
    late: cases.filter((one) => one.state !== 'asking' && workingDaysLeft(scene, one) < 0).length,
    unseen: cases.filter((one) => one.state === 'open' && one.seenAtMs === null).length,
    calls: toCall,
  };
  const desks = [...new Set(cases.map((one) => deskName(scene, one.deskId)))];
  return stop([deskWork.list(desks, lines, counts, from)]);
}

/** What is begun with a case: `<case>` or `<case>#<desk or outcome>`. */
async function act(scene: Scene, name: string, arg: string): Promise<Outcome> {
  const { id, rest } = splitArg(arg);
  const found = await mine(scene, id);
  if (!found) return { say: [deskWork.notYours()] };
  // Old buttons where the content may no longer be shown open the card only.
  if (!showsContent(scene)) return opened(scene, found);
  if (name === `${NAME}.whole`) return opened(scene, found, true);
  if (name === `${NAME}.photos`) return photos(scene, found);
  if (name === 'desk-work.take') return take(scene, found);
  if (name === 'desk-work.note') return startWriting(scene, found, 'note');
  if (name === 'desk-work.review' && holds(scene.person, 'coordinator')) return startWriting(scene, found, 'review');
  if (found.state === 'closed') return opened(scene, found);
  if (name === 'desk-work.recuse') return recuse(scene, found);
  const isFree = found.state === 'open';
  if (isHolder(scene, found) || isFree) {
    if (name === 'desk-work.move') return startMove(scene, found);
    if (name === 'desk-work.to') return startWriting(scene, found, 'move', rest);
  }
  if (name === 'desk-work.release' && !isFree && mayRelease(scene, found)) return release(scene, found);
  return isHolder(scene, found) ? begin(scene, found, name, rest) : opened(scene, found);
}

const mayRelease = (scene: Scene, found: CaseView): boolean =>
  isHolder(scene, found) || holds(scene.person, 'coordinator') || !holds(scene.person, 'desk', found.deskId);

/** What only the holder begins. */
async function begin(scene: Scene, found: CaseView, name: string, rest: string): Promise<Outcome> {
  switch (name) {
    case 'desk-work.close':
      return { say: [deskWork.howClosed(cardOf(scene.authority, found).code, found.id)] };
    case 'desk-work.outcome':
      return startWriting(scene, found, rest);
    case 'desk-work.ask':
      return startWriting(scene, found, 'ask');
    case 'desk-work.interim':
      return startWriting(scene, found, 'interim');
    case 'desk-work.reply':
      return startWriting(scene, found, 'reply');
    default:
      return opened(scene, found);
  }
}

/** A code typed by somebody of a desk: their work when they may read it, else what anybody is told of a code. */
async function byCode(scene: Scene, code: string): Promise<Outcome> {
  const found = await scene.read.caseByCode(code);
  const isMine = found && mayRead(scene.person, found, scene.authority);
  return isMine ? opened(scene, found) : followCaseHandler.handle(scene);
}

/** Looking at something else does not lose what is being written. */
async function lookingOn(scene: Scene, seen: Outcome): Promise<Outcome> {
  const { state } = scene;
  const writing =
    state?.flow === NAME && state.form && scene.draft !== null ? await mine(scene, state.ids.case ?? '') : null;
  if (!writing) return seen;
  const { state: _state, draft: _draft, ...rest } = seen;
  return { ...rest, say: [...(seen.say ?? []), deskWork.stillWriting(cardOf(scene.authority, writing).code)] };
}

/** A bare code typed while writing is a case to look at, unless a code was asked for. */
async function inForm(scene: Scene, state: FlowState): Promise<Outcome> {
  const code = state.step === 'code' || scene.choice ? null : typedCode(scene);
  const found = code?.valid ? await scene.read.caseByCode(code.code) : null;
  const isOther = found && mayRead(scene.person, found, scene.authority);
  return isOther ? lookingOn(scene, await opened(scene, found)) : write(scene, state);
}

const IN_FORM = new Set(['send', 'bare', 'again', 'cancel', 'template', 'answered'].map((name) => `${NAME}.${name}`));

const typedCode = (scene: Scene) => (/^\D{0,12}[\d\s.-]+$/.test(scene.ownText) ? readCode(scene.ownText) : null);

export const deskWorkHandler: Handler = {
  name: NAME,
  version: VERSION,
  wants(scene) {
    if (!works(scene)) return false;
    const folded = fold(scene.ownText).trim();
    return LIST.test(folded) || CALLS.test(folded) || typedCode(scene)?.valid === true;
  },
  async handle(scene) {
    const { content } = scene.incoming;
    const name = scene.choice?.act ?? (content.type === 'later' ? content.name : undefined);
    const arg = scene.choice?.arg ?? (content.type === 'later' ? content.arg : '');
    if (name && !works(scene)) return { say: [deskWork.notDesk()] };
    if (name === `${NAME}.list`) return lookingOn(scene, await list(scene, Number(arg) || 0));
    if (
      name === `${NAME}.open` ||
      name === `${NAME}.whole` ||
      (name === `${NAME}.take` && arg !== scene.state?.ids.case)
    )
      return lookingOn(scene, await act(scene, name, arg));
    if (name === `${NAME}.file`) return fileArrived(scene, arg);
    if (name === `${NAME}.calls`) return calls(scene);
    if (name === `${NAME}.called`) return called(scene, arg);
    if (name && !IN_FORM.has(name)) return act(scene, name, arg);
    if (scene.state?.flow === NAME && scene.state.form) return inForm(scene, scene.state);
    if (name) return stop([deskWork.cancelled()]);
    if (CALLS.test(fold(scene.ownText).trim())) return calls(scene);
    const code = typedCode(scene);
    return code ? byCode(scene, code.code) : list(scene, 0);
  },
};
