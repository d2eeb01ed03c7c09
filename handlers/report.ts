/**
 * Conversation 4: a resident's feedback. Fragments are joined after a short silence, only what is missing is asked, the
 * person's own words are shown before anything is sent, and nothing is sent without "Gửi".
 */
import { z } from 'zod';
import { denunciation } from '#prompts/denunciation.ts';
import { emergency } from '#prompts/emergency.ts';
import { open } from '#prompts/open.ts';
import { report } from '#prompts/report.ts';
import { Field, Kind, type Triage } from '#src/cases/kinds.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import type { FlowState } from '#src/flow.ts';
import type { Letter } from '#src/messages.ts';
import { closesAfterDays } from '#src/reach.ts';
import { fold } from '#src/text.ts';
import { bellFor } from './shared/bell.ts';
import { deskName, freeCode, noticeDay, openedCase, pinOf, printCode, routeCase } from './shared/cases.ts';
import {
  asksWhenAnswered,
  asksWhetherSent,
  cancels,
  confirms,
  correctedPlace,
  isFiller,
  placeIn,
  refuses,
} from './shared/replies.ts';
import { cannotRead } from './unknown.ts';

const NAME = 'report';
const VERSION = 1;
/** Silence after which fragments are taken for a whole message. */
const SETTLE_MS = 2_500;

/** What was typed so far; kept encrypted, never in the conversation's state. */
const Draft = z.object({
  fragments: z.array(z.string()),
  /** A photo or file came along, which this release cannot take: it is said so before anything is sent. */
  lostFiles: z.boolean().default(false),
  place: z.string().nullable(),
  /** Decided when the words settled. */
  kind: Kind.nullable(),
  field: Field.nullable(),
  greeted: z.boolean(),
});
type Draft = z.infer<typeof Draft>;

const EMPTY: Draft = { fragments: [], lostFiles: false, place: null, kind: null, field: null, greeted: false };

/** Kinds that are taken in chat; the others are guided to their lawful path and nothing of them is kept. */
const TAKEN: readonly Kind[] = ['phan_anh', 'kien_nghi', 'phan_anh_quy_dinh'];
/** Kinds that are taken only when the person says so after a first answer. */
const ASKED_FIRST: Partial<Record<Kind, () => Letter>> = {
  hoi_dap: report.question,
  khen: report.thanks,
  tranh_chap: report.dispute,
};

function readDraft(scene: Scene): Draft | null {
  return scene.draft === null ? null : Draft.parse(JSON.parse(scene.draft));
}

/** What the person typed of an unfinished feedback, for the safety checks that must see it as one message. */
export function wordsSoFar(scene: Scene): string[] {
  return scene.state?.flow === NAME ? (readDraft(scene)?.fragments ?? []) : [];
}

const wordsOf = (draft: Draft) =>
  draft.fragments.filter((one) => !isFiller(one)).join('\n') || draft.fragments.join('\n');

const at = (step: string): FlowState => ({ flow: NAME, step, version: VERSION, form: true, ids: {} });

const keep = (draft: Draft, step: string, say: Letter[]): Outcome => ({
  state: at(step),
  draft: JSON.stringify(draft),
  say,
});

const drop = (say: Letter[]): Outcome => ({ state: null, draft: null, say });

/** The greeting stands before the first answer of a form, once. */
function greet(scene: Scene, draft: Draft): { first: string | null; draft: Draft } {
  return draft.greeted
    ? { first: null, draft }
    : { first: report.greeting(scene.authority.name), draft: { ...draft, greeted: true } };
}

function summary(scene: Scene, draft: Draft): Outcome {
  const { first, draft: greeted } = greet(scene, draft);
  const due = noticeDay(scene);
  const { kind, field, place } = draft;
  const { deskId } = routeCase(scene, {
    kind: kind ?? 'phan_anh',
    field: field ?? 'khac',
    place,
    words: wordsOf(draft),
  });
  const { days } = scene.authority.noticeWorkingDays;
  return keep(greeted, 'confirm', [
    report.summary(
      {
        first,
        words: wordsOf(draft),
        place: draft.place ?? '',
        desk: deskName(scene, deskId),
        lostFiles: draft.lostFiles,
      },
      { workingDays: days, due: due.day, tentative: due.tentative },
    ),
  ]);
}

/** Words that were meant for something else begin a feedback of their own. */
export const reportWords = (scene: Scene, text: string): Outcome | Promise<Outcome> =>
  settle(scene, { ...EMPTY, fragments: [text] });

/** Asks for the place, or shows what will be sent. */
function proceed(scene: Scene, draft: Draft): Outcome {
  if (draft.place) return summary(scene, draft);
  const { first, draft: greeted } = greet(scene, draft);
  return keep(greeted, 'place', [report.askPlace(first, wordsOf(draft))]);
}

/** The words have settled: what are they, and what is still missing? */
function settle(scene: Scene, draft: Draft): Outcome {
  const words = wordsOf(draft);
  if (draft.fragments.every(isFiller)) {
    const { first, draft: greeted } = greet(scene, draft);
    return keep(greeted, 'gather', [report.askWhat(first)]);
  }
  const triage = scene.triage(words);
  const known: Draft = { ...draft, kind: triage.kind, field: triage.field, place: draft.place ?? triage.location };
  return byKind(scene, known, triage);
}

function byKind(scene: Scene, draft: Draft, triage: Triage): Outcome {
  if (TAKEN.includes(triage.kind)) return proceed(scene, draft);
  const first = ASKED_FIRST[triage.kind];
  if (first) return keep(draft, 'offer', [first()]);
  switch (triage.kind) {
    case 'khieu_nai':
      return drop([report.complaint(scene.authority.reception)]);
    case 'tin_bao_toi_pham':
      return drop([report.crime()]);
    case 'khong_lien_quan':
      return drop([report.offTopic(draft.greeted ? null : report.greeting(scene.authority.name))]);
    case 'to_cao':
      return drop([denunciation.stop(scene.incoming.address.platform, undefined)]);
    case 'khan_cap':
      return drop([emergency.first(triage.emergency ?? 'other', false, triage.location !== null)]);
    case 'tra_cuu':
      return { state: null, draft: null, later: [{ afterMs: 0, name: 'follow-case.ask', arg: '' }] };
    default:
      return proceed(scene, draft);
  }
}

/** The fragments with this message: an edit replaces the newest one. */
function withMessage(scene: Scene, before: string[]): string[] {
  const { content } = scene.incoming;
  const isEdit = content.type === 'message' && content.edited && before.length > 0;
  return [...(isEdit ? before.slice(0, -1) : before), scene.text];
}

const hasFiles = ({ incoming: { content } }: Scene) => content.type === 'message' && content.attachments.length > 0;

/** A fragment more; the answer comes when the person has been silent for a moment. */
function gather(scene: Scene): Outcome {
  const before = readDraft(scene) ?? EMPTY;
  const draft = {
    ...before,
    fragments: withMessage(scene, before.fragments),
    lostFiles: before.lostFiles || hasFiles(scene),
  };
  return {
    state: at('gather'),
    draft: JSON.stringify(draft),
    later: [{ afterMs: SETTLE_MS, name: `${NAME}.settle`, arg: String(draft.fragments.length) }],
  };
}

async function send(scene: Scene, draft: Draft): Promise<Outcome> {
  const code = await freeCode(scene);
  const words = wordsOf(draft);
  const triage = scene.triage(words);
  const kind = draft.kind ?? 'phan_anh';
  const field = draft.field ?? 'khac';
  const { deskId } = routeCase(scene, { kind, field, place: draft.place, words });
  const opened = openedCase(scene, {
    code,
    kind,
    field,
    place: draft.place,
    words,
    urgency: triage.urgency,
    anonymous: triage.anonymousRequest,
    sensitive: triage.sensitive,
    deskId,
    noticeDue: noticeDay(scene).day,
  });
  return {
    state: null,
    draft: null,
    say: [report.sent(printCode(code), pinOf(scene), opened.id, closesAfterDays(scene.windows))],
    changes: [{ type: 'open-case', case: opened }],
    tell: [bellFor(scene, opened)],
  };
}

/** While the summary is shown: a consent, a refusal, a correction or something more to say. */
function atConfirm(scene: Scene, draft: Draft): Outcome | Promise<Outcome> {
  if (confirms(scene.text)) return send(scene, draft);
  if (refuses(scene.text)) return keep(draft, 'confirm', [report.sendOrNot()]);
  const place = correctedPlace(scene.text);
  if (place)
    return summary(scene, {
      ...draft,
      place,
      fragments: draft.fragments.filter((one) => !onlyPlace(one, draft.place)),
    });
  const named = scene.triage(scene.text).location;
  return settle(scene, { ...draft, place: named ?? draft.place, fragments: withMessage(scene, draft.fragments) });
}

/** A fragment that said nothing but the place that is corrected now. */
function onlyPlace(fragment: string, place: string | null): boolean {
  return place !== null && fold(fragment).trim() === fold(place).trim();
}

function atPlace(scene: Scene, draft: Draft): Outcome {
  return summary(scene, { ...draft, place: placeIn(scene.text, scene.triage(scene.text).location) });
}

function chosen(scene: Scene, draft: Draft, act: string, sure: boolean): Outcome | Promise<Outcome> {
  switch (act) {
    case 'report.send':
      return sure ? send(scene, draft) : summary(scene, draft);
    case 'report.edit':
      return keep(draft, 'edit', [report.editWhat()]);
    case 'report.rewrite':
      return keep({ ...draft, fragments: [], place: null }, 'gather', [report.rewrite()]);
    case 'report.replace':
      return keep({ ...draft, place: null }, 'place', [report.replace()]);
    case 'report.continue':
      return proceed(scene, draft);
    default:
      return drop([report.cancelled()]);
  }
}

function step(scene: Scene, state: FlowState, draft: Draft): Outcome | Promise<Outcome> {
  const { content } = scene.incoming;
  // Somebody else's words: part of what is told, never a yes, a no or a place (design.md 4.9).
  if (content.type === 'message' && content.forwarded) return gather(scene);
  if (cancels(scene.text)) return drop([report.cancelled()]);
  if (asksWhetherSent(scene.text)) return keep(draft, state.step, [report.sendOrNot()]);
  if (asksWhenAnswered(scene.text)) return resume(scene, draft);
  switch (state.step) {
    case 'place':
      return atPlace(scene, draft);
    case 'confirm':
      return atConfirm(scene, draft);
    case 'offer':
      return confirms(scene.text)
        ? proceed(scene, draft)
        : refuses(scene.text)
          ? drop([report.cancelled()])
          : gather(scene);
    default:
      return gather(scene);
  }
}

/** A question in the middle is answered and the form goes on where it was; the question is no part of the words. */
function resume(scene: Scene, draft: Draft): Outcome {
  const answer = report.whenAnswered(scene.authority.noticeWorkingDays.days);
  const next =
    draft.fragments.length > 0
      ? proceed(scene, { ...draft, greeted: true })
      : keep(draft, 'gather', [report.askWhat(null)]);
  const [letter, ...rest] = next.say ?? [];
  return { ...next, say: letter ? [{ ...letter, text: `${answer}\n${letter.text}` }, ...rest] : [{ text: answer }] };
}

export const reportHandler: Handler = {
  name: NAME,
  version: VERSION,
  wants: (scene) =>
    scene.text !== '' &&
    (scene.person === null || scene.state?.flow === NAME || /^\/?(phan anh|gui phan anh)$/.test(fold(scene.text))),
  handle(scene) {
    const { content } = scene.incoming;
    if (scene.authority.channels.residents !== 'open') return drop([open.residentsClosed(scene.authority.name)]);
    if (content.type === 'message' && scene.text === '') return cannotRead(scene);
    const draft = readDraft(scene);
    const state = scene.state?.flow === NAME ? scene.state : null;
    if (content.type === 'later') {
      const waits = state?.step === 'gather' && draft !== null && String(draft.fragments.length) === content.arg;
      return waits ? settle(scene, draft) : {};
    }
    if (scene.choice?.act === 'report.feedback')
      return keep({ ...EMPTY, greeted: true }, 'gather', [report.noFeedbackWords()]);
    if (state && draft === null) return drop([report.expired(scene.authority.draftDays)]);
    const sure = scene.choice?.via !== 'number' || scene.choice.fresh;
    if (scene.choice && draft) return chosen(scene, draft, scene.choice.act, sure);
    return state && draft ? step(scene, state, draft) : gather(scene);
  },
};
