/**
 * Conversation 4: a resident's feedback. Fragments are joined after a short silence, only what is missing is asked, the
 * person's own words are shown before anything is sent, and nothing is sent without "Gửi".
 */
import { open } from '#prompts/open.ts';
import { report } from '#prompts/report.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import type { FlowState } from '#src/flow.ts';
import { fold } from '#src/text.ts';
import { printCode } from './shared/cases.ts';
import { asksOfOthers, confirms, refuses } from './shared/replies.ts';
import { pressed } from './shared/report-choices.ts';
import {
  at,
  type Draft,
  drop,
  EMPTY,
  hasWords,
  keep,
  NAME,
  readDraft,
  VERSION,
  wordsOf,
} from './shared/report-draft.ts';
import { attachmentsIn, countOf } from './shared/report-files.ts';
import { bare, gather, settled } from './shared/report-gather.ts';
import { summary } from './shared/report-send.ts';
import { afterSending } from './shared/report-sent.ts';
import { settle } from './shared/report-settle.ts';
import { step } from './shared/report-steps.ts';

/** Silence: the form is offered back once, then it stays until it expires. */
function offerBack(scene: Scene, state: FlowState, draft: Draft): Outcome {
  if (!hasWords(draft) && draft.files.length === 0) return {};
  const words = hasWords(draft) ? wordsOf(draft) : null;
  const letter = report.stillThere(words, countOf(draft), state.step === 'confirm', scene.authority.draftDays);
  return keep(scene, { ...draft, offeredBack: true }, state.step, [letter]);
}

/** What became of a photo or file that was being fetched: said only when it could not be taken. */
async function kept(scene: Scene, state: FlowState | null, draft: Draft | null, workId: string): Promise<Outcome> {
  const why = await scene.read.fileRefusal(workId);
  if (why === null) return {};
  const say = report.fileRefused(why, scene.authority.intake.files.photoBytes);
  if (!draft?.files.some((one) => one.id === workId)) return { say: [say] };
  const without = { ...draft, files: draft.files.filter((one) => one.id !== workId) };
  if (!state) return { say: [say], draft: JSON.stringify(without) };
  if (state.step === 'confirm') return summary(scene, without, { say: [say] });
  return keep(scene, without, state.step, [say]);
}

async function later(scene: Scene, name: string, arg: string): Promise<Outcome> {
  const draft = readDraft(scene);
  const state = scene.state?.flow === NAME && scene.state.form ? scene.state : null;
  if (name === `${NAME}.kept`) return kept(scene, state, draft, arg);
  if (!state || !draft || String(draft.turns) !== arg) return {};
  return name === `${NAME}.silence` ? offerBack(scene, state, draft) : settled(scene, draft, state.step);
}

/** A consent or refusal with nothing to agree to: what was just sent is named. */
async function alreadySent(scene: Scene): Promise<Outcome> {
  const { state } = scene;
  const just = state?.flow === NAME && state.step === 'sent' ? await scene.read.caseById(state.ids.case ?? '') : null;
  if (!just || just.state === 'closed') return { say: [report.askWhat(null, false)] };
  return { say: [report.alreadySent(printCode(just.code))] };
}

/** Nothing was being filled in: something about what was sent, or something new. */
async function begin(scene: Scene): Promise<Outcome> {
  const { content } = scene.incoming;
  const isOwn = content.type === 'message' && !content.forwarded;
  const sent = isOwn ? await afterSending(scene) : null;
  if (sent) return sent;
  // A "gửi" or "đúng" too many begins nothing.
  if (confirms(scene.text) || refuses(scene.text)) return alreadySent(scene);
  if (isOwn && asksOfOthers(scene.text)) return { say: [report.othersCase()] };
  if (scene.traffic.all > scene.authority.intake.limits.messagesOfAll)
    return { say: [report.crowded(scene.authority.emergencyNumbers)] };
  if (scene.text === '' && attachmentsIn(scene).every((one) => one.kind === 'sticker' || one.kind === 'contact'))
    return attachmentsIn(scene).length > 0 ? settle(scene, EMPTY) : {};
  return scene.text === '' ? bare(scene, at('gather'), EMPTY) : gather(scene, EMPTY, 'gather');
}

/** More than anybody types: said once, then silence until it slows down. Emergencies and denunciations never come here. */
function tooFast(scene: Scene): Outcome | null {
  const { messages } = scene.authority.intake.limits;
  if (scene.traffic.mine <= messages) return null;
  return scene.traffic.mine === messages + 1 ? { say: [report.slowDown(scene.authority.emergencyNumbers)] } : {};
}

const COMMAND = /^\/?(phan anh|gui phan anh|rut|rut phan anh|rut ho so)$/;

export const reportHandler: Handler = {
  name: NAME,
  version: VERSION,
  wants: (scene) =>
    scene.incoming.content.type === 'message' &&
    (scene.text !== '' || attachmentsIn(scene).length > 0) &&
    (scene.person === null || scene.state?.flow === NAME || COMMAND.test(fold(scene.text))),
  handle(scene) {
    const { content } = scene.incoming;
    if (scene.authority.channels.residents !== 'open') return drop([open.residentsClosed(scene.authority)]);
    if (content.type === 'later') return later(scene, content.name, content.arg);
    const draft = readDraft(scene);
    if (scene.choice) return pressed(scene, draft, scene.choice);
    const fast = tooFast(scene);
    if (fast) return fast;
    const state = scene.state?.flow === NAME && scene.state.form ? scene.state : null;
    if (state && draft === null) return drop([report.expired(scene.authority.draftDays)]);
    if (!state || !draft) return begin(scene);
    const isForwarded = content.type === 'message' && content.forwarded;
    return isForwarded && scene.text !== '' ? gather(scene, draft, 'gather') : step(scene, state, draft);
  },
};
