/** The unfinished feedback: what was typed and sent so far, kept encrypted, never in the conversation's state. */

import { z } from 'zod';
import { report } from '#prompts/report.ts';
import { namesPlace } from '#src/cases/alike.ts';
import { Field, Kind } from '#src/cases/kinds.ts';
import { describedPlace } from '#src/cases/place-reply.ts';
import type { Change, Outcome, Scene } from '#src/conversation/handler.ts';
import type { FlowState } from '#src/flow.ts';
import type { Letter } from '#src/messages.ts';
import { isFiller } from './replies.ts';

export const NAME = 'report';
export const VERSION = 1;

const Fragment = z.union([
  z.object({ id: z.string().nullable(), text: z.string() }),
  z.string().transform((text) => ({ id: null, text })),
]);

export const Draft = z.object({
  fragments: z.array(Fragment),
  files: z.array(z.object({ id: z.string(), kind: z.enum(['photo', 'file', 'voice']) })).default([]),
  spot: z.object({ lat: z.number(), lon: z.number() }).nullable().default(null),
  place: z.string().nullable(),
  /** How often it was asked for, and what was told by then. */
  placeAsked: z.object({ times: z.number().int(), told: z.number().int() }).default({ times: 0, told: 0 }),
  /** Decided when the words settled, or by the person. */
  kind: Kind.nullable(),
  field: Field.nullable(),
  greeted: z.boolean(),
  anonymous: z.boolean().default(false),
  /** The person said what it is. */
  decided: z.boolean().default(false),
  /** The person said that it is one matter, or another than the one that is known already. */
  whole: z.boolean().default(false),
  another: z.boolean().default(false),
  /** A waiting case that may be the same matter. */
  alike: z.object({ id: z.string(), own: z.boolean() }).nullable().default(null),
  /** The question whether somebody is in danger, asked and not answered: its alarm is still to come. */
  doubt: z.string().nullable().default(null),
  /** A second matter of the same message, taken up after this one. */
  second: z.string().nullable().default(null),
  /** Identity numbers were taken out. */
  trimmed: z.boolean().default(false),
  offeredBack: z.boolean().default(false),
  /** Counts what happened, so that an old timer means nothing. */
  turns: z.number().int().default(0),
  /** The same words again and again: another bot, or a stuck key. */
  repeats: z.number().int().default(0),
});
export type Draft = z.infer<typeof Draft>;

export const EMPTY: Draft = Draft.parse({ fragments: [], place: null, kind: null, field: null, greeted: false });

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function readDraft(scene: Scene): Draft | null {
  if (scene.draft === null) return null;
  // Another flow's draft is no feedback; one of ours that was put aside (an emergency) is.
  const parsed = Draft.safeParse(asJson(scene.draft));
  return parsed.success ? parsed.data : null;
}

/** What the person typed of an unfinished feedback, for the safety checks that must see it as one message. */
export function wordsSoFar(scene: Scene): string[] {
  return scene.state?.flow === NAME && scene.state.form
    ? (readDraft(scene)?.fragments ?? []).map((one) => one.text)
    : [];
}

/** The question whether somebody is in danger while it is open: its alarm is still to come. Null when none is. */
export function openDoubt(scene: Scene): string | null {
  const { state } = scene;
  if (state?.flow === 'emergency' && state.step === 'doubt') return state.ids.asked ?? null;
  return state?.flow === NAME && state.form ? (readDraft(scene)?.doubt ?? null) : null;
}

export const hasWords = (draft: Draft): boolean => draft.fragments.some((one) => !isFiller(one.text));

export function wordsOf(draft: Draft): string {
  const told = draft.fragments.filter((one) => !isFiller(one.text));
  return (told.length > 0 ? told : draft.fragments).map((one) => one.text).join('\n');
}

export const at = (step: string, ids: Record<string, string> = {}): FlowState => ({
  flow: NAME,
  step,
  version: VERSION,
  form: true,
  ids,
});

/** Silence after which fragments are taken for a whole message. */
const SETTLE_MS = 2_500;

/** Goes on at `step`; after a silence the form is offered back, once. */
export function keep(scene: Scene, draft: Draft, step: string, say: Letter[], more: Partial<Outcome> = {}): Outcome {
  const moved = { ...draft, turns: draft.turns + 1 };
  const silence = {
    afterMs: scene.authority.intake.silenceMinutes * 60_000,
    name: `${NAME}.silence`,
    arg: String(moved.turns),
  };
  return {
    ...more,
    state: at(step, { ...patienceOf(scene), ...albumOf(scene) }),
    draft: JSON.stringify(moved),
    say: [...(more.say ?? []), ...say],
    changes: [...(more.changes ?? []), ...(scene.incoming.content.type === 'later' ? [] : held(moved))],
    later: [...(more.later ?? []), ...(moved.offeredBack ? [] : [silence])],
  };
}

/** Goes on in silence: the answer comes when the person has been quiet for a moment. */
export function listen(scene: Scene, draft: Draft, step: string, more: Partial<Outcome> = {}): Outcome {
  const moved = { ...draft, turns: draft.turns + 1 };
  return {
    ...more,
    state: at(step, { ...patienceOf(scene), ...albumOf(scene) }),
    draft: JSON.stringify(moved),
    changes: [...(more.changes ?? []), ...held(moved)],
    later: [...(more.later ?? []), { afterMs: SETTLE_MS, name: `${NAME}.settle`, arg: String(moved.turns) }],
  };
}

const held = (draft: Draft): Change[] => (draft.files.length > 0 ? [{ type: 'hold-attachments' }] : []);

/** How often nothing of ours was found in what came, and since when. */
function patienceOf({ state }: Scene): Record<string, string> {
  const { same, since } = state?.flow === NAME ? state.ids : {};
  return same !== undefined && since !== undefined ? { same, since } : {};
}

/** The parts of one album come one by one: what is said of it is said once. */
function albumOf({ incoming: { content } }: Scene): Record<string, string> {
  return content.type === 'message' && content.album !== undefined ? { album: content.album } : {};
}

/** A place that somebody else could find, of those that were recognised or described. */
export function placeTold(words: string, recognised: string | null): string | null {
  if (recognised && namesPlace(recognised)) return recognised;
  const described = describedPlace(words);
  return described?.named ? described.place : null;
}

/** The form ends, and everything of it is gone. */
export const drop = (say: Letter[]): Outcome => ({ state: null, draft: null, say });

/** The greeting stands before the first answer of a form, once. */
export function greet(scene: Scene, draft: Draft): { first: string | null; draft: Draft } {
  const lines = [
    ...(draft.greeted ? [] : [report.greeting(scene.authority)]),
    ...(draft.trimmed ? [report.noIdentityNumbers] : []),
  ];
  return { first: lines.join('\n') || null, draft: { ...draft, greeted: true, trimmed: false } };
}
