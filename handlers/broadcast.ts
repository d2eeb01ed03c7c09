/** Conversation 8: a coordinator's broadcast: to whom, what, a preview with who gets it, then who received. */
import { z } from 'zod';
import { broadcast, notAcknowledged } from '#prompts/broadcast.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import type { FlowState } from '#src/flow.ts';
import type { LetterFile } from '#src/messages.ts';
import { type Audience, holds, type Unit } from '#src/people/person.ts';
import { fold } from '#src/text.ts';

const NAME = 'broadcast';
const VERSION = 1;
const START = /^\/?(thongbao|thong bao|gui thong bao|soan thong bao)$/;
const BOARD = /^(ai da nhan|ai chua nhan|xem ai da nhan|da nhan chua|bang nhan)\s*\??$/;
const CANCEL = /^(huy|thoi|khong gui|dung)$/;
const MAX_CHARS = 3_000;

const Draft = z.object({
  unitIds: z.array(z.string()),
  /** In place of units: those who have not said that they received the last one. */
  personIds: z.array(z.string()).default([]),
  text: z.string().nullable(),
  /** A photo or file that goes along, by its attachment's id. */
  file: z.string().nullable().default(null),
});
type Draft = z.infer<typeof Draft>;

const at = (step: string): FlowState => ({ flow: NAME, step, version: VERSION, form: true, ids: {} });

const keep = (draft: Draft, step: string, say: Outcome['say']): Outcome => ({
  state: at(step),
  draft: JSON.stringify(draft),
  say: say ?? [],
});

const stop = (say: Outcome['say']): Outcome => ({ state: null, draft: null, say: say ?? [] });

const cancelled = (): Outcome => ({ ...stop([broadcast.cancelled()]), changes: [{ type: 'drop-broadcast-file' }] });

const toUnits = (unitIds: string[]): Draft => ({ unitIds, personIds: [], text: null, file: null });

const audienceOf = ({ unitIds, personIds }: Draft): Audience =>
  personIds.length > 0 ? { kind: 'persons', personIds } : { kind: 'units', unitIds };

async function start(scene: Scene): Promise<Outcome> {
  const last = await scene.read.broadcastBoard(scene.person?.id ?? '');
  const plans = scene.library.plans.map((plan) => ({ id: plan.id, name: plan.shortName }));
  const hasLast = last !== null && notAcknowledged(last).length > 0;
  return keep(toUnits([]), 'audience', [broadcast.toWhom(plans, hasLast)]);
}

/** The directory in one fixed order, so that a number means the same unit in the list and in the answer. */
async function directory(scene: Scene): Promise<Unit[]> {
  return scene.read.units(null);
}

async function pick(scene: Scene): Promise<Outcome> {
  const units = await directory(scene);
  const numbers = [...scene.text.matchAll(/\d+/g)].map((found) => Number(found[0]));
  const chosen = numbers.map((number) => units[number - 1]);
  if (numbers.length === 0 || chosen.some((unit) => !unit)) return { say: [broadcast.badPick(units.length)] };
  const unitIds = [...new Set(chosen.flatMap((unit) => (unit ? [unit.id] : [])))];
  return keep(toUnits(unitIds), 'compose', [broadcast.compose(unitIds.length)]);
}

/** What goes along, as the recipients get it. */
async function fileOf(scene: Scene, draft: Draft): Promise<LetterFile | null> {
  const one = draft.file === null ? null : await scene.read.broadcastFile(scene.conversation, draft.file);
  if (!one) return null;
  const kind = one.type === 'jpg' ? 'image' : 'file'; // photos are made anew as this, however they came
  return { ref: one.ref, kind, name: broadcast.fileName(kind, one.type), sizeBytes: one.sizeBytes };
}

/** A photo or file sent while writing: fetched first; a newer one takes its place. */
function fetchFile(scene: Scene, draft: Draft, text: string): Outcome | null {
  const { content } = scene.incoming;
  const all = content.type === 'message' ? content.attachments.filter((one) => one.ref) : [];
  const [sent] = all;
  if (!sent?.ref || (sent.kind !== 'photo' && sent.kind !== 'file')) return null;
  const id = scene.newId('work:0');
  const waiting = keep({ ...draft, text: text || draft.text }, 'file', [broadcast.fileComing(all.length)]);
  return {
    ...waiting,
    state: { ...at('file'), ids: { file: id } },
    changes: [{ type: 'drop-broadcast-file' }, { type: 'expect-broadcast-file', id, kind: sent.kind }],
    work: [{ kind: 'keep-file', ref: sent.ref, as: sent.kind, returns: 'broadcast.file' }],
  };
}

/** It has arrived, or could not be taken; then the words, where they are missing. */
async function fileArrived(scene: Scene, id: string): Promise<Outcome> {
  const changes: Outcome['changes'] = [{ type: 'forget-work', id }];
  if (scene.state?.flow !== NAME || scene.state.ids.file !== id || scene.draft === null) return { changes };
  const draft = Draft.parse(JSON.parse(scene.draft));
  const isRefused = (await scene.read.fileRefusal(id)) !== null;
  const next = { ...draft, file: isRefused ? null : id };
  const told = isRefused ? [broadcast.fileRefused()] : draft.text === null ? [broadcast.wordsToo()] : [];
  if (draft.text === null) return { ...keep(next, 'compose', told), changes };
  const shown = await preview(scene, next, draft.text);
  return { ...shown, say: [...told, ...(shown.say ?? [])], changes };
}

async function preview(scene: Scene, draft: Draft, text: string): Promise<Outcome> {
  if (text.length > MAX_CHARS) return { say: [broadcast.tooLong(MAX_CHARS)] };
  const recipients = await scene.read.recipients(audienceOf(draft));
  const people = recipients.filter((one) => one.personId !== null && one.platform !== null);
  const blocked = recipients.filter((one) => one.personId !== null && one.platform === null).length;
  const counts = new Map<string, number>();
  for (const one of people) counts.set(one.platform ?? '', (counts.get(one.platform ?? '') ?? 0) + 1);
  const unlinked = recipients.filter((one) => one.personId === null).map((one) => one.unitName);
  const unique = new Set(people.map((one) => one.personId)).size;
  return keep({ ...draft, text }, 'confirm', [
    broadcast.preview(text, (await fileOf(scene, draft))?.kind ?? null, unique, [...counts], unlinked, blocked),
  ]);
}

async function send(scene: Scene, draft: Draft): Promise<Outcome> {
  const recipients = await scene.read.recipients(audienceOf(draft));
  const people = new Set(recipients.flatMap((one) => (one.platform && one.personId) || [])).size;
  const id = scene.newId('broadcast');
  const file = await fileOf(scene, draft);
  return {
    state: null,
    draft: null,
    say: [broadcast.sent(people, recipients.filter((one) => one.personId === null).length)],
    changes: [
      {
        type: 'send-broadcast',
        id,
        personId: scene.person!.id,
        audience: audienceOf(draft),
        letter: { ...broadcast.letter(draft.text ?? '', id), ...(file ? { files: [file] } : {}) },
      },
      ...(file ? [{ type: 'send-broadcast-file' as const }] : []),
      { type: 'audit', what: 'broadcast-sent', about: id, personId: scene.person!.id },
    ],
  };
}

async function board(scene: Scene): Promise<Outcome> {
  const found = await scene.read.broadcastBoard(scene.person?.id ?? '');
  return { say: [found ? broadcast.board(found) : broadcast.noBoard()] };
}

/** A new text for those the last one did not reach or who have not answered it. */
async function again(scene: Scene): Promise<Outcome> {
  const last = await scene.read.broadcastBoard(scene.person?.id ?? '');
  const personIds = last ? notAcknowledged(last) : [];
  if (personIds.length === 0) return { say: [broadcast.allAcknowledged()] };
  return keep({ ...toUnits([]), personIds }, 'compose', [broadcast.composeAgain(personIds.length)]);
}

/** Pressed under an older preview: nothing is sent or written anew until what is being fetched was shown. */
const tooSoon = (state: FlowState, act: string): boolean =>
  state.step === 'file' && (act === 'broadcast.send' || act === 'broadcast.edit');

async function chosen(scene: Scene, state: FlowState, draft: Draft, act: string): Promise<Outcome> {
  if (tooSoon(state, act)) return { ...keep(draft, 'file', [broadcast.fileComing()]), state };
  switch (act) {
    case 'broadcast.plan': {
      const units = await scene.read.units(scene.choice?.arg ?? '');
      return keep(toUnits(units.map((unit) => unit.id)), 'compose', [broadcast.compose(units.length)]);
    }
    case 'broadcast.pick': {
      const units = await directory(scene);
      return keep(draft, 'pick', [broadcast.pickUnits(units.map((unit) => unit.name))]);
    }
    case 'broadcast.edit':
      return keep({ ...draft, text: null }, 'compose', [broadcast.edit()]);
    case 'broadcast.send': {
      if (draft.text === null) return cancelled();
      const sure = scene.choice?.via !== 'number' || scene.choice.fresh;
      return sure ? send(scene, draft) : preview(scene, draft, draft.text);
    }
    default:
      return cancelled();
  }
}

function inForm(scene: Scene, state: FlowState, draft: Draft): Outcome | Promise<Outcome> {
  if (CANCEL.test(fold(scene.ownText).trim())) return cancelled();
  if (state.step === 'file') {
    const text = scene.text.trim() || draft.text;
    return { ...keep({ ...draft, text }, 'file', [broadcast.fileComing()]), state };
  }
  const fetched = state.step === 'pick' ? null : fetchFile(scene, draft, scene.text);
  if (fetched) return fetched;
  if (state.step === 'compose' && scene.text.trim() === '') return { say: [broadcast.edit()] };
  if (state.step === 'compose') return preview(scene, draft, scene.text);
  if (state.step === 'pick') return pick(scene);
  return { say: [broadcast.confirmAgain()] };
}

export const broadcastHandler: Handler = {
  name: NAME,
  version: VERSION,
  wants: (scene) =>
    holds(scene.person, 'coordinator') &&
    (START.test(fold(scene.ownText).trim()) || BOARD.test(fold(scene.ownText).trim())),
  handle(scene) {
    const act = scene.choice?.act;
    const { person } = scene;
    const { content } = scene.incoming;
    if (act === 'broadcast.acknowledge') {
      if (!person) return {};
      const id = scene.choice?.arg ?? '';
      return { say: [broadcast.acknowledged()], changes: [{ type: 'acknowledge-broadcast', id, personId: person.id }] };
    }
    if (!holds(person, 'coordinator')) return { say: [broadcast.notCoordinator()] };
    if (content.type === 'later') return fileArrived(scene, content.arg);
    if (act === 'broadcast.board' || BOARD.test(fold(scene.ownText).trim())) return board(scene);
    if (act === 'broadcast.again') return again(scene);
    if (START.test(fold(scene.ownText).trim()) || scene.state?.flow !== NAME || scene.draft === null)
      return start(scene);
    const draft = Draft.parse(JSON.parse(scene.draft));
    return act ? chosen(scene, scene.state, draft, act) : inForm(scene, scene.state, draft);
  },
};
