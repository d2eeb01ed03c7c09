/** Conversation 8: a coordinator's broadcast: to whom, what, a preview with who gets it, then who received. */
import { z } from 'zod';
import { broadcast, notAcknowledged } from '#prompts/broadcast.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import type { FlowState } from '#src/flow.ts';
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
});
type Draft = z.infer<typeof Draft>;

const at = (step: string): FlowState => ({ flow: NAME, step, version: VERSION, form: true, ids: {} });

const keep = (draft: Draft, step: string, say: Outcome['say']): Outcome => ({
  state: at(step),
  draft: JSON.stringify(draft),
  say: say ?? [],
});

const stop = (say: Outcome['say']): Outcome => ({ state: null, draft: null, say: say ?? [] });

const toUnits = (unitIds: string[]): Draft => ({ unitIds, personIds: [], text: null });

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
    broadcast.preview(text, unique, [...counts], unlinked, blocked, unique === 0),
  ]);
}

async function send(scene: Scene, draft: Draft): Promise<Outcome> {
  const recipients = await scene.read.recipients(audienceOf(draft));
  const people = new Set(recipients.flatMap((one) => (one.platform && one.personId) || [])).size;
  const id = scene.newId('broadcast');
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
        letter: broadcast.letter(draft.text ?? '', id),
      },
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

async function chosen(scene: Scene, draft: Draft, act: string): Promise<Outcome> {
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
      if (draft.text === null) return stop([broadcast.cancelled()]);
      const sure = scene.choice?.via !== 'number' || scene.choice.fresh;
      return sure ? send(scene, draft) : preview(scene, draft, draft.text);
    }
    default:
      return stop([broadcast.cancelled()]);
  }
}

function inForm(scene: Scene, state: FlowState, draft: Draft): Outcome | Promise<Outcome> {
  if (CANCEL.test(fold(scene.ownText).trim())) return stop([broadcast.cancelled()]);
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
    if (act === 'broadcast.acknowledge') {
      if (!person) return {};
      const id = scene.choice?.arg ?? '';
      return { say: [broadcast.acknowledged()], changes: [{ type: 'acknowledge-broadcast', id, personId: person.id }] };
    }
    if (!holds(person, 'coordinator')) return { say: [broadcast.notCoordinator()] };
    if (act === 'broadcast.board' || BOARD.test(fold(scene.ownText).trim())) return board(scene);
    if (act === 'broadcast.again') return again(scene);
    if (START.test(fold(scene.ownText).trim()) || scene.state?.flow !== NAME || scene.draft === null)
      return start(scene);
    const draft = Draft.parse(JSON.parse(scene.draft));
    return act ? chosen(scene, draft, act) : inForm(scene, scene.state, draft);
  },
};
