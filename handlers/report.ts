/**
 * Conversation 4: a resident's feedback. Fragments are joined after a short silence, only what is missing is asked, the
 * person's own words are shown before anything is sent, and nothing is sent without "Gửi".
 */
import { denunciation } from '#prompts/denunciation.ts';
import { open } from '#prompts/open.ts';
import { report } from '#prompts/report.ts';
import { Kind } from '#src/cases/kinds.ts';
import { withoutIdentityNumbers } from '#src/cases/private-numbers.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import type { FlowState } from '#src/flow.ts';
import { fold } from '#src/text.ts';
import { printCode } from './shared/cases.ts';
import { correction, renamed } from './shared/corrections.ts';
import {
  asksOfOthers,
  asksToBeHidden,
  asksWhenAnswered,
  asksWhetherSent,
  cancels,
  confirms,
  keepsApart,
  keepsPlaceBack,
  otherMatter,
  questionInside,
  refuses,
} from './shared/replies.ts';
import {
  at,
  type Draft,
  drop,
  EMPTY,
  greet,
  hasWords,
  keep,
  listen,
  NAME,
  readDraft,
  VERSION,
  wordsOf,
} from './shared/report-draft.ts';
import { attachmentsIn, countOf, takeFiles } from './shared/report-files.ts';
import { nearer, type PlaceCorrected, placePutRight, placeSaid } from './shared/report-place.ts';
import { proceed, send, summary, villageMenu, villagesLike } from './shared/report-send.ts';
import { addDraft, afterSending, chosenCase, correctDraft } from './shared/report-sent.ts';
import { saidToBe, settle, takesTips } from './shared/report-settle.ts';

/** Steps in which words go on telling; elsewhere they answer a question. */
const TELLING = ['gather', 'photo', 'edit'];

const sameWords = (one: string, other: string) => fold(one).trim() === fold(other).trim();

/** The fragments with this message: an edit replaces its own, the same again adds nothing. */
function withMessage(scene: Scene, draft: Draft): Draft {
  const { content } = scene.incoming;
  if (content.type !== 'message' || scene.text === '') return draft;
  const { text, found } = withoutIdentityNumbers(scene.text, report.identityMark);
  const fragment = { id: content.messageId ?? null, text };
  const trimmed = draft.trimmed || found;
  const index = content.edited ? edited(draft, fragment.id) : -1;
  if (index >= 0) return { ...draft, trimmed, fragments: draft.fragments.with(index, fragment) };
  if (draft.fragments.some((one) => sameWords(one.text, text))) return { ...draft, repeats: draft.repeats + 1 };
  return { ...draft, trimmed, fragments: [...draft.fragments, fragment] };
}

/** The fragment that was edited: by its id, else the newest. */
function edited(draft: Draft, id: string | null): number {
  const index = draft.fragments.findIndex((one) => id !== null && one.id === id);
  return index >= 0 ? index : draft.fragments.length - 1;
}

/** The same words so often that nobody typed them. */
const MAX_REPEATS = 4;

/** A fragment, photo or pin more; the answer comes when the person has been silent for a moment. */
function gather(scene: Scene, before: Draft, step: string): Outcome {
  const draft = withMessage(scene, before);
  if (draft.repeats > MAX_REPEATS) return { draft: JSON.stringify(draft) };
  const { chars } = scene.authority.intake.limits;
  if (wordsOf(draft).length > chars) return keep(scene, before, step, [report.tooLong(chars)]);
  const taken = takeFiles(scene, draft.files.length, null);
  const more = { ...draft, files: [...draft.files, ...taken.files], spot: taken.spot ?? draft.spot };
  const isRest = scene.state?.ids.album !== undefined && albumIn(scene) === scene.state.ids.album;
  const { changes, work } = taken;
  return listen(scene, more, step, { changes, work, say: isRest ? [] : taken.say });
}

const albumIn = ({ incoming: { content } }: Scene) => (content.type === 'message' ? content.album : undefined);

/** The person has been quiet: what is there is looked at, at the step they are in. */
function settled(scene: Scene, draft: Draft, step: string): Outcome | Promise<Outcome> {
  if (step === 'place') return draft.spot ? proceed(scene, draft) : settle(scene, draft);
  if (['confirm', 'photo'].includes(step) && hasWords(draft) && (draft.place || draft.spot))
    return summary(scene, draft);
  return settle(scene, draft);
}

/** Asks once more what this step asks. */
function again(scene: Scene, draft: Draft, step: string): Outcome | Promise<Outcome> {
  switch (step) {
    case 'place':
      return proceed(scene, draft);
    case 'confirm':
    case 'edit':
      return summary(scene, draft);
    case 'photo':
      return keep(scene, draft, 'photo', [report.askPhoto()]);
    default:
      return settle(scene, draft);
  }
}

/** While the summary is shown: a consent, a refusal, a correction or something more to say. */
function atConfirm(scene: Scene, draft: Draft): Outcome | Promise<Outcome> {
  if (confirms(scene.text)) return send(scene, draft, settle);
  if (refuses(scene.text)) return keep(scene, draft, 'confirm', [report.sendOrNot()]);
  if (asksToBeHidden(scene.text)) return summary(scene, { ...draft, anonymous: true });
  if (draft.second !== null && keepsApart(scene.text)) return summary(scene, draft);
  const right = placePutRight(scene, scene.text, { place: draft.place, words: wordsOf(draft) });
  if (right) return summary(scene, corrected(draft, right));
  const said = placeSaid(scene, scene.text);
  if (!draft.place && !draft.spot && said.place && !said.tells)
    return summary(scene, { ...draft, place: nearer(draft, said.place) });
  const named = scene.triage(scene.text).location;
  return gather(scene, { ...draft, place: named ?? draft.place }, 'gather');
}

/** The right place everywhere: the wrong one would send somebody there. The person sees it before anything is sent. */
function corrected(draft: Draft, { wrong, right, place }: PlaceCorrected): Draft {
  const told = draft.fragments.filter((one) => !draft.place || !sameWords(one.text, draft.place));
  const fragments = (told.length > 0 ? told : draft.fragments).map((one) => ({
    ...one,
    text: renamed(one.text, wrong ?? draft.place ?? '', right),
  }));
  return { ...draft, place, fragments };
}

/** The place, more about the matter, or both: in doubt the words stay and the place is asked for once more. */
function atPlace(scene: Scene, draft: Draft): Outcome | Promise<Outcome> {
  if (asksToBeHidden(scene.text)) return proceed(scene, { ...draft, anonymous: true });
  // Sent on without a place: it stays unknown, and is shown so.
  if (confirms(scene.text) || keepsPlaceBack(scene.text)) return summary(scene, draft);
  const villages = villagesLike(scene, scene.text);
  if (villages.length > 0) return keep(scene, draft, 'place', [report.whichVillage(villages)]);
  const { text, found } = withoutIdentityNumbers(scene.text, report.identityMark);
  const right = placePutRight(scene, text, { place: draft.place, words: wordsOf(draft) })?.right;
  if (right === undefined && correction(text) !== null) return gather(scene, draft, 'place');
  const { place, tells } = placeSaid(scene, right ?? text);
  if (place === null) return gather(scene, draft, 'place');
  const told = tells ? withMessage(scene, draft) : draft;
  const decided = tells ? draft.decided : draft.kind !== null;
  return settle(scene, { ...told, place: nearer(draft, place), trimmed: draft.trimmed || found, decided });
}

function chosen(scene: Scene, draft: Draft, act: string, arg: string, sure: boolean): Outcome | Promise<Outcome> {
  switch (act) {
    case 'report.send':
      return sure ? send(scene, draft, settle) : summary(scene, draft);
    case 'report.edit':
      return keep(scene, draft, 'edit', [report.editWhat(draft.files.length > 0)]);
    case 'report.rewrite':
      return keep(scene, { ...draft, fragments: [], place: null, kind: null, decided: false }, 'gather', [
        report.rewrite(),
      ]);
    case 'report.replace':
      return keep(scene, { ...draft, place: null, spot: null }, 'place', [report.replace(villageMenu(scene, 0))]);
    case 'report.photo':
      return keep(scene, draft, 'photo', [report.askPhoto()]);
    case 'report.unphoto':
      return summary(scene, { ...draft, files: [] }, { changes: [{ type: 'drop-attachments' }] });
    case 'report.continue':
      return settle(scene, { ...draft, decided: true, kind: draft.kind ?? 'phan_anh' });
    case 'report.feedback':
      return settle(scene, { ...draft, decided: true, kind: 'phan_anh', whole: true });
    case 'report.police':
      return takesTips(scene) ? settle(scene, { ...draft, decided: true, kind: 'tin_bao_toi_pham' }) : {};
    case 'report.kind':
      return ofKind(scene, draft, arg);
    case 'report.village':
      return settle(scene, {
        ...draft,
        place: scene.authority.villages[Number(arg)] ?? null,
        decided: draft.kind !== null,
      });
    case 'report.villages':
      return keep(scene, draft, 'place', [report.replace(villageMenu(scene, Number(arg) || 0))]);
    case 'report.join':
      return settle(scene, {
        ...draft,
        fragments: [...draft.fragments, { id: null, text: draft.second ?? '' }],
        second: null,
        whole: true,
      });
    case 'report.another':
      return proceed(scene, { ...draft, another: true });
    case 'report.add':
      return addDraft(scene, draft, arg);
    case 'report.fix':
      return arg === '' ? settle(scene, draft) : correctDraft(scene, draft, arg);
    case 'report.follow':
      return follow(scene, arg);
    default:
      return abandon(scene, draft);
  }
}

/** Said to be what it is: a denunciation is stopped like any other. */
function ofKind(scene: Scene, draft: Draft, arg: string): Outcome | Promise<Outcome> {
  const kind = Kind.safeParse(arg).data ?? 'phan_anh';
  if (kind === 'to_cao') return drop([denunciation.stop(scene.incoming.address.platform, undefined)]);
  const isAsked = kind === 'khieu_nai' || kind === 'tin_bao_toi_pham' || kind === 'hoi_dap' || kind === 'tranh_chap';
  return isAsked ? saidToBe(scene, draft, kind) : settle(scene, { ...draft, kind, decided: true });
}

async function follow(scene: Scene, id: string): Promise<Outcome> {
  const found = await scene.read.caseById(id);
  if (!found) return drop([report.cancelled()]);
  return { ...drop([report.following(printCode(found.code))]), changes: [{ type: 'follow-case', id }] };
}

/** Nothing is sent and nothing stays; a second matter of the same message is asked about. */
async function abandon(scene: Scene, draft: Draft): Promise<Outcome> {
  if (draft.second === null) return drop([report.cancelled()]);
  const second = { ...EMPTY, fragments: [{ id: null, text: draft.second }], greeted: true, whole: true };
  const more = await settle(scene, second);
  return {
    ...more,
    say: [report.firstCancelled(), ...(more.say ?? [])],
    changes: [{ type: 'drop-attachments' }, ...(more.changes ?? [])],
  };
}

/** Another matter takes the place of what was told so far, with everything that came with it. */
async function instead(scene: Scene, text: string): Promise<Outcome> {
  const { content } = scene.incoming;
  const id = content.type === 'message' ? (content.messageId ?? null) : null;
  const told = withoutIdentityNumbers(text, report.identityMark);
  const fresh = { ...EMPTY, greeted: true, trimmed: told.found };
  const next =
    told.text === ''
      ? keep(scene, fresh, 'gather', [report.noFeedbackWords()])
      : await settle(scene, { ...fresh, fragments: [{ id, text: told.text }] });
  return { ...next, changes: [{ type: 'drop-attachments' }, ...(next.changes ?? [])] };
}

function step(scene: Scene, state: FlowState, draft: Draft): Outcome | Promise<Outcome> {
  const { text } = scene;
  if (text === '') return attachmentsIn(scene).length > 0 ? bare(scene, state, draft) : {};
  if (cancels(text)) return abandon(scene, draft);
  const other = otherMatter(text);
  if (other !== null) return instead(scene, other);
  if (asksWhetherSent(text)) return keep(scene, draft, state.step, [report.sendOrNot()]);
  if (attachmentsIn(scene).length > 0)
    return gather(scene, draft, TELLING.includes(state.step) ? state.step : 'gather');
  if (asksWhenAnswered(text))
    return answered(scene, draft, report.whenAnswered(scene.authority.noticeWorkingDays.days));
  const question = questionInside(text);
  if (question) return answered(scene, draft, report.answers[question](scene.authority));
  if (asksElse(scene, state)) return answered(scene, draft, report.unanswered);
  switch (state.step) {
    case 'place':
      return atPlace(scene, draft);
    case 'confirm':
      return atConfirm(scene, draft);
    case 'photo':
      return refuses(text) || confirms(text) ? summary(scene, draft) : atConfirm(scene, draft);
    case 'kind':
      return atKind(scene, draft);
    case 'offer':
      if (confirms(text)) return settle(scene, { ...draft, decided: true });
      return refuses(text) ? abandon(scene, draft) : gather(scene, draft, 'gather');
    case 'way':
      return atWay(scene, draft);
    case 'same':
      return atSame(scene, draft);
    default:
      return gather(scene, draft, 'gather');
  }
}

/** A question that stands beside the form; it is no part of the words. */
const asksElse = (scene: Scene, state: FlowState): boolean =>
  ['place', 'confirm'].includes(state.step) && /\?\s*$/.test(scene.text) && scene.triage(scene.text).kind === 'hoi_dap';

/** A photo, a pin, a sticker, a voice note without words. */
function bare(scene: Scene, state: FlowState, draft: Draft): Outcome | Promise<Outcome> {
  const sent = attachmentsIn(scene);
  if (sent.every((one) => one.kind === 'sticker' || one.kind === 'contact'))
    return hasWords(draft) || draft.files.length > 0 ? again(scene, draft, state.step) : {};
  const outcome = gather(scene, draft, state.step);
  if (!sent.some((one) => one.kind === 'voice')) return outcome;
  const { first, draft: greeted } = greet(scene, draft);
  const taken = takeFiles(scene, draft.files.length, null);
  const heard = { ...greeted, files: [...draft.files, ...taken.files] };
  const { changes, work } = taken;
  return keep(scene, heard, state.step, taken.files.length > 0 ? [report.voiceKept(first)] : taken.say, {
    changes,
    work,
  });
}

/** Which of the kinds, said in words; anything else is told on. */
function atKind(scene: Scene, draft: Draft): Outcome | Promise<Outcome> {
  const folded = fold(scene.text);
  if (/\bkhieu nai\b/.test(folded)) return ofKind(scene, draft, 'khieu_nai');
  if (/\bhoa giai\b/.test(folded)) return ofKind(scene, draft, 'tranh_chap');
  if (/^(toi |em |chi |chau )*hoi\b/.test(folded)) return ofKind(scene, draft, 'hoi_dap');
  if (confirms(scene.text) || /\b(phan anh|gop y|kien nghi)\b/.test(folded)) return ofKind(scene, draft, 'phan_anh');
  return gather(scene, draft, 'gather');
}

/** The lawful way was shown; what comes now is more of the same, or a wish to have it told as feedback only. */
function atWay(scene: Scene, draft: Draft): Outcome | Promise<Outcome> {
  const { text } = scene;
  if (/\bchi (phan anh|gop y|muon phan anh)\b/.test(fold(text)))
    return settle(scene, { ...draft, decided: true, kind: 'phan_anh', whole: true });
  if (draft.kind === 'tin_bao_toi_pham' && (confirms(text) || /\bcong an\b/.test(fold(text))))
    return takesTips(scene)
      ? settle(scene, { ...draft, decided: true })
      : keep(scene, draft, 'way', [report.noPolice(scene.authority.emergencyNumbers)]);
  return confirms(text) || refuses(text) ? drop([report.cancelled()]) : gather(scene, draft, 'gather');
}

/** "Thêm vào" or "việc khác": by words too. */
function atSame(scene: Scene, draft: Draft): Outcome | Promise<Outcome> {
  const folded = fold(scene.text);
  if (/\b(viec khac|ho so moi|gui moi|khac roi|gui rieng)\b/.test(folded) || refuses(scene.text))
    return proceed(scene, { ...draft, another: true });
  if (!draft.alike || !(confirms(scene.text) || /\b(them|theo doi|co)\b/.test(folded)))
    return gather(scene, draft, 'gather');
  return draft.alike.own ? addDraft(scene, draft, draft.alike.id) : follow(scene, draft.alike.id);
}

/** A question in the middle is answered and the form goes on where it was; the question is no part of the words. */
async function answered(scene: Scene, draft: Draft, answer: string): Promise<Outcome> {
  const step = scene.state?.step ?? 'gather';
  const next = hasWords(draft)
    ? await again(scene, { ...draft, greeted: true }, step)
    : keep(scene, draft, 'gather', [report.askWhat(null, false)]);
  const [letter, ...rest] = next.say ?? [];
  return { ...next, say: letter ? [{ ...letter, text: `${answer}\n${letter.text}` }, ...rest] : [{ text: answer }] };
}

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

function pressed(scene: Scene, draft: Draft | null, choice: NonNullable<Scene['choice']>): Outcome | Promise<Outcome> {
  const { act, arg = '' } = choice;
  const wish = ({ 'report.withdraw': 'withdraw', 'report.forget': 'forget' } as const)[act as 'report.forget'];
  if (wish) return chosenCase(scene, wish, arg);
  if (act === 'report.begin') return keep(scene, { ...EMPTY, greeted: true }, 'gather', [report.noFeedbackWords()]);
  if (draft === null) {
    if (act === 'report.feedback')
      return keep(scene, { ...EMPTY, greeted: true }, 'gather', [report.noFeedbackWords()]);
    return drop([act === 'report.cancel' ? report.cancelled() : report.expired(scene.authority.draftDays)]);
  }
  if (act === 'report.resume') {
    const step = scene.state?.flow === NAME && scene.state.form ? scene.state.step : 'gather';
    return again(scene, draft, step);
  }
  return chosen(scene, draft, act, arg, choice.via !== 'number' || choice.fresh);
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
