/** /nhap_ho: an officer enters what somebody says at the counter or on the phone; who entered it stands on the case. */
import { z } from 'zod';
import { enterCase } from '#prompts/enter-case.ts';
import type { Kind } from '#src/cases/kinds.ts';
import { looksLikeDenunciation } from '#src/cases/triage.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import type { EmergencyNumbers } from '#src/data.ts';
import type { Letter } from '#src/messages.ts';
import { holds } from '#src/people/person.ts';
import { fold } from '#src/text.ts';
import { bellFor } from './shared/bell.ts';
import { deskName, freeCode, noticeDay, openedCase, printCode, routeCase } from './shared/cases.ts';
import { showsContent } from './shared/desk-case.ts';
import { cancels, confirms, refuses } from './shared/replies.ts';

const NAME = 'enter-case';
const VERSION = 1;
const START = /^\/?(nhap ho|nhap_ho|nhapho|nhap ho so)$/;
const MAX_WORDS = 3_000;
const MAX_LINE = 200;

const Draft = z.object({ words: z.string(), place: z.string(), contact: z.string().nullable() });
type Draft = z.infer<typeof Draft>;
const EMPTY: Draft = { words: '', place: '', contact: null };

/** What is not taken down here, and what to do instead; nothing of it is kept. */
const ELSEWHERE: Partial<Record<Kind, (numbers: EmergencyNumbers) => Letter>> = {
  to_cao: enterCase.denunciation,
  khieu_nai: enterCase.complaint,
  tin_bao_toi_pham: enterCase.crime,
  khan_cap: enterCase.urgent,
};

const stop = (say: Outcome['say']): Outcome => ({ say: say ?? [], state: null, draft: null });

const keep = (draft: Draft, step: string, letter: Letter): Outcome => ({
  say: [letter],
  state: { flow: NAME, step, version: VERSION, form: true, ids: {} },
  draft: JSON.stringify(draft),
});

/** Taken down as feedback, whatever else it may be called. */
function kindOf(scene: Scene, words: string): Kind {
  if (looksLikeDenunciation(words)) return 'to_cao';
  const { kind } = scene.triage(words);
  return kind === 'khong_lien_quan' || kind === 'tra_cuu' ? 'phan_anh' : kind;
}

function summary(scene: Scene, draft: Draft): Outcome {
  const kind = kindOf(scene, draft.words);
  const { field } = scene.triage(draft.words);
  const { deskId } = routeCase(scene, { kind, field, place: draft.place, words: draft.words });
  const due = noticeDay(scene);
  const shown = {
    ...draft,
    desk: deskName(scene, deskId),
    days: scene.authority.noticeWorkingDays.days,
    due: due.day,
    tentative: due.tentative,
  };
  return keep(draft, 'confirm', enterCase.summary(shown));
}

async function send(scene: Scene, draft: Draft): Promise<Outcome> {
  const personId = scene.person!.id;
  const triage = scene.triage(draft.words);
  const kind = kindOf(scene, draft.words);
  const { words, place } = draft;
  const opened = openedCase(scene, {
    code: await freeCode(scene),
    kind,
    field: triage.field,
    place,
    words,
    urgency: triage.urgency,
    anonymous: triage.anonymousRequest,
    sensitive: triage.sensitive,
    deskId: routeCase(scene, { kind, field: triage.field, place, words }).deskId,
    noticeDue: noticeDay(scene).day,
    entered: { by: personId, contact: draft.contact },
  });
  return {
    ...stop([enterCase.sent(printCode(opened.code), opened.pin, scene.authority.name, opened.noticeDue)]),
    changes: [
      { type: 'open-case', case: opened },
      { type: 'audit', what: 'case-entered', about: opened.id, personId },
    ],
    tell: [bellFor(scene, opened)],
  };
}

function typed(scene: Scene, step: string, draft: Draft): Outcome {
  const text = scene.text.trim();
  const most = step === 'words' ? MAX_WORDS : MAX_LINE;
  if (text.length > most) return { say: [enterCase.tooLong(most)] };
  if (step === 'words') {
    const elsewhere = ELSEWHERE[kindOf(scene, text)];
    return elsewhere
      ? stop([elsewhere(scene.authority.emergencyNumbers)])
      : keep({ ...draft, words: text }, 'place', enterCase.place());
  }
  if (step === 'place') return keep({ ...draft, place: text }, 'contact', enterCase.contact());
  if (step === 'contact') return summary(scene, { ...draft, contact: refuses(text) ? null : text });
  return summary(scene, draft);
}

async function form(scene: Scene, step: string, draft: Draft): Promise<Outcome> {
  const act = scene.choice?.act;
  if (act === `${NAME}.cancel` || (!act && cancels(scene.ownText))) return stop([enterCase.cancelled()]);
  if (act === `${NAME}.again`) return keep(EMPTY, 'words', enterCase.words());
  if (act === `${NAME}.no-contact` && step === 'contact') return summary(scene, { ...draft, contact: null });
  const isSure = scene.choice?.via !== 'number' || scene.choice.fresh;
  const isSent = (act === `${NAME}.send` && isSure) || (!act && confirms(scene.ownText));
  if (step === 'confirm' && isSent) return send(scene, draft);
  return act || scene.text === '' ? summary(scene, draft) : typed(scene, step, draft);
}

export const enterCaseHandler: Handler = {
  name: NAME,
  version: VERSION,
  wants: (scene) =>
    (holds(scene.person, 'desk') || holds(scene.person, 'coordinator')) && START.test(fold(scene.ownText).trim()),
  handle(scene) {
    if (!holds(scene.person, 'desk') && !holds(scene.person, 'coordinator')) return stop([enterCase.cancelled()]);
    if (!showsContent(scene)) return stop([enterCase.onWeb(scene.authority.page)]);
    const { state, draft, choice } = scene;
    if (state?.flow === NAME && state.form) {
      if (draft === null) return stop([enterCase.expired()]);
      return form(scene, state.step, Draft.parse(JSON.parse(draft)));
    }
    return choice ? stop([enterCase.cancelled()]) : keep(EMPTY, 'words', enterCase.words());
  },
};
