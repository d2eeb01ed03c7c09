/** What is said inside the form, by the question it answers: a place, a consent, a correction, a kind, something else. */
import { denunciation } from '#prompts/denunciation.ts';
import { report } from '#prompts/report.ts';
import { Kind } from '#src/cases/kinds.ts';
import { withoutIdentityNumbers } from '#src/cases/private-numbers.ts';
import type { Outcome, Scene } from '#src/conversation/handler.ts';
import type { FlowState } from '#src/flow.ts';
import { fold } from '#src/text.ts';
import { printCode } from './cases.ts';
import { correction, renamed } from './corrections.ts';
import {
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
} from './replies.ts';
import { type Draft, drop, EMPTY, hasWords, keep, wordsOf } from './report-draft.ts';
import { attachmentsIn, takeFiles, withTaken } from './report-files.ts';
import { again, bare, gather, sameWords, withMessage } from './report-gather.ts';
import { besideTold, moreExact, nearer, type PlaceCorrected, placePutRight, placeSaid } from './report-place.ts';
import { proceed, send, summary, villagesLike } from './report-send.ts';
import { addDraft } from './report-sent.ts';
import { saidToBe, settle, takesTips } from './report-settle.ts';

/** Steps in which words go on telling; elsewhere they answer a question. */
const TELLING = ['gather', 'photo', 'edit'];

/** The form is open and something was typed or sent: first what means the same everywhere, then what answers the step. */
export function step(scene: Scene, state: FlowState, draft: Draft): Outcome | Promise<Outcome> {
  const { text } = scene;
  if (text === '') return attachmentsIn(scene).length > 0 ? bare(scene, state, draft) : {};
  if (cancels(text)) return abandon(scene, draft);
  const other = otherMatter(text);
  if (other !== null) return instead(scene, other);
  // Asked under a photo: what is there, with it, is the answer; the question is no part of the words.
  if (asksWhetherSent(text))
    return attachmentsIn(scene).length > 0
      ? bare({ ...scene, text: '' }, state, draft)
      : keep(scene, draft, state.step, [report.sendOrNot()]);
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

/** A question in the middle is answered and the form goes on where it was; the question is no part of the words. */
async function answered(scene: Scene, draft: Draft, answer: string): Promise<Outcome> {
  const step = scene.state?.step ?? 'gather';
  const next = hasWords(draft)
    ? await again(scene, { ...draft, greeted: true }, step)
    : keep(scene, draft, 'gather', [report.askWhat(null, false)]);
  const [letter, ...rest] = next.say ?? [];
  return { ...next, say: letter ? [{ ...letter, text: `${answer}\n${letter.text}` }, ...rest] : [{ text: answer }] };
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
  const more = said.place === null || said.tells ? null : moreExact(scene, draft, said.place);
  if (more !== null) return summary(scene, { ...draft, place: more });
  return gather(
    scene,
    { ...draft, place: besideTold(draft, said.place ?? scene.triage(scene.text).location) },
    'gather',
  );
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

/** Which of the kinds, said in words; anything else is told on. */
function atKind(scene: Scene, draft: Draft): Outcome | Promise<Outcome> {
  const folded = fold(scene.text);
  if (/\bkhieu nai\b/.test(folded)) return ofKind(scene, draft, 'khieu_nai');
  if (/\bhoa giai\b/.test(folded)) return ofKind(scene, draft, 'tranh_chap');
  if (/^(toi |em |chi |chau )*hoi\b/.test(folded)) return ofKind(scene, draft, 'hoi_dap');
  if (confirms(scene.text) || /\b(phan anh|gop y|kien nghi)\b/.test(folded)) return ofKind(scene, draft, 'phan_anh');
  return gather(scene, draft, 'gather');
}

/** Said to be what it is: a denunciation is stopped like any other. */
export function ofKind(scene: Scene, draft: Draft, arg: string): Outcome | Promise<Outcome> {
  const kind = Kind.safeParse(arg).data ?? 'phan_anh';
  if (kind === 'to_cao') return drop([denunciation.stop(scene.incoming.address.platform, undefined)]);
  const isAsked = kind === 'khieu_nai' || kind === 'tin_bao_toi_pham' || kind === 'hoi_dap' || kind === 'tranh_chap';
  return isAsked ? saidToBe(scene, draft, kind) : settle(scene, { ...draft, kind, decided: true });
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

export async function follow(scene: Scene, id: string): Promise<Outcome> {
  const found = await scene.read.caseById(id);
  if (!found) return drop([report.cancelled()]);
  return { ...drop([report.following(printCode(found.code))]), changes: [{ type: 'follow-case', id }] };
}

/** Nothing is sent and nothing stays; a second matter of the same message is asked about. */
export async function abandon(scene: Scene, draft: Draft): Promise<Outcome> {
  if (draft.second === null) return drop([report.cancelled()]);
  const second = { ...EMPTY, fragments: [{ id: null, text: draft.second }], greeted: true, whole: true };
  const more = await settle(scene, second);
  return {
    ...more,
    say: [report.firstCancelled(), ...(more.say ?? [])],
    changes: [{ type: 'drop-attachments' }, ...(more.changes ?? [])],
  };
}

/** Another matter, with what came beside it, takes the place of what was told so far and everything that came with that. */
async function instead(scene: Scene, text: string): Promise<Outcome> {
  const { content } = scene.incoming;
  const id = content.type === 'message' ? (content.messageId ?? null) : null;
  const told = withoutIdentityNumbers(text, report.identityMark);
  const taken = takeFiles(scene, 0, null);
  const fresh = { ...EMPTY, files: taken.files, spot: taken.spot, greeted: true, trimmed: told.found };
  const next =
    told.text === ''
      ? keep(scene, fresh, 'gather', [report.noFeedbackWords()])
      : await settle(scene, { ...fresh, fragments: [{ id, text: told.text }] });
  const both = withTaken(taken, next);
  return { ...both, changes: [{ type: 'drop-attachments' }, ...(both.changes ?? [])] };
}
