/** `cli -- converse`: a scripted conversation with the whole service in memory; out come the transcript and what was filed. */
import { join } from 'node:path';
import { z } from 'zod';
import { report } from '#prompts/report.ts';
import type { Kind, Triage } from '#src/cases/kinds.ts';
import { twoMatters } from '#src/cases/split.ts';
import { createTriage, loadTriageModel } from '#src/cases/triage.ts';
import { readJson } from '#src/data.ts';
import { PlatformName } from '#src/messages.ts';
import { attachmentsOf } from '#src/storage/attachments.ts';
import { caseById } from '#src/storage/cases.ts';
import type { Database } from '#src/storage/database.ts';
import { fold, words } from '#src/text.ts';
import { type Heard, openStage, type Stage } from './stage.ts';

const Turn = z.object({
  type: z.enum(['text', 'button_or_text', 'wait', 'photo', 'sticker', 'audio', 'edit']),
  user: z.string().default(''),
  seconds: z.number().optional(),
  count: z.number().int().positive().default(1),
  message_id: z.union([z.string(), z.number()]).optional(),
  /** Of an edit: the message it replaces. */
  edits: z.union([z.string(), z.number()]).optional(),
  same_message_id: z.union([z.boolean(), z.string(), z.number()]).optional(),
});
type Turn = z.infer<typeof Turn>;

export const Script = z.object({
  id: z.string(),
  platform: z.union([PlatformName, z.literal('any')]).default('any'),
  turns: z.array(Turn),
  if_asked: z.record(z.string(), z.string()).default({}),
});

interface Line {
  from: 'user' | 'bot';
  text: string;
  choices: string[];
}

/** A case as the scripts describe one. */
export interface ToldCase {
  kind: Kind;
  field: string;
  location: string | null;
  status: string;
  text: string;
  anonymous_request: boolean;
  sensitive: boolean;
  attachments: number;
  urgency: string;
  route_to: string[];
}

export interface Conversed {
  id: string;
  transcript: Line[];
  cases: ToldCase[];
}

const WHO = 'resident';

/** How the lawful way of a complaint begins. */
const COMPLAINT = report.complaint({ place: null, hours: null }).text.split('\n')[0]!;

/** Slots a form may ask for, by the step it waits in; the first that the script answers. */
const SLOTS_OF_STEP: Record<string, string[]> = {
  place: ['location'],
  confirm: ['confirm'],
  photo: ['photo'],
  offer: ['decision', 'confirm'],
  same: ['add_note', 'decision'],
};

interface Talk {
  stage: Stage;
  lines: Line[];
  /** Event id of the last message, for a redelivery. */
  last: string;
  count: number;
  /** What the person told that is not filed (yet): the words of the form, or of a way that was shown. */
  told: string[];
  /** What became of what was told and not filed. */
  unfiled: { status: string; words: string; kind: Kind | null }[];
  triage(text: string): Triage;
}

const PHOTO = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
  'base64',
);
const VOICE = Buffer.from('OggS', 'latin1');

function note(talk: Talk, heard: Heard[]): void {
  for (const one of heard) talk.lines.push({ from: 'bot', text: one.text, choices: one.choices });
}

const messageOf = (id: string | number) => `message-${id}`;

async function say(talk: Talk, turn: Pick<Turn, 'user' | 'message_id' | 'edits' | 'same_message_id'>): Promise<void> {
  const again = turn.same_message_id !== undefined && turn.same_message_id !== false;
  talk.lines.push({ from: 'user', text: turn.user, choices: [] });
  if (!again) talk.last = `script-${++talk.count}`;
  const messageId = messageOf(turn.edits ?? turn.message_id ?? talk.last);
  note(talk, await talk.stage.say(WHO, turn.user, { eventId: talk.last, messageId, edited: turn.edits !== undefined }));
}

/** The choice on the newest letter that means what the person wants to press. */
function pressable(talk: Talk, wanted: string): string | null {
  const choices = talk.lines.findLast((line) => line.from === 'bot')?.choices ?? [];
  const plain = ` ${words(wanted).join(' ')} `;
  const refused = / (khong|ko|k|thoi) /.test(plain);
  return (
    choices.find((choice) => fold(choice) === fold(wanted)) ??
    choices
      .filter(
        (choice) => plain.includes(` ${words(choice).join(' ')} `) && refused === /^(khong|thoi)\b/.test(fold(choice)),
      )
      .sort((a, b) => b.length - a.length)[0] ??
    null
  );
}

async function attach(talk: Talk, turn: Turn): Promise<void> {
  const kind = ({ photo: 'photo', sticker: 'sticker', audio: 'voice' } as const)[turn.type as 'photo'] ?? 'other';
  talk.lines.push({ from: 'user', text: turn.user, choices: [] });
  const again = turn.same_message_id !== undefined && turn.same_message_id !== false;
  if (!again) talk.last = `script-${++talk.count}`;
  const attachments = Array.from({ length: turn.count }, (_, index) => ({
    kind,
    ref: talk.stage.lay(WHO, `${talk.last}-${index}`, kind === 'photo' ? PHOTO : VOICE),
  }));
  // What stands for a voice note or a sticker in a script is nothing the person typed.
  const text = kind === 'photo' ? turn.user : '';
  const content = {
    type: 'message' as const,
    text,
    attachments,
    forwarded: false,
    edited: false,
    messageId: messageOf(talk.last),
  };
  note(talk, await talk.stage.send(WHO, content, talk.last));
  note(talk, await talk.stage.pause(WHO));
}

async function take(talk: Talk, turn: Turn, slots: Record<string, string>): Promise<void> {
  switch (turn.type) {
    case 'wait':
      await talk.stage.wait((turn.seconds ?? 0) * 1000);
      note(talk, talk.stage.heard(WHO));
      return;
    case 'text':
    case 'edit':
      return say(talk, turn);
    case 'button_or_text': {
      if ((await waitingStep(talk)) === 'place' && slots.location) await say(talk, { user: slots.location });
      const label = pressable(talk, turn.user);
      if (!label) return say(talk, turn);
      talk.lines.push({ from: 'user', text: label, choices: [] });
      note(talk, await talk.stage.press(WHO, label));
      return;
    }
    default:
      return attach(talk, turn);
  }
}

/** The step of the form that waits for the resident, or null. */
async function waitingStep({ stage }: Talk): Promise<string | null> {
  const { rows } = await stage.service.database.query<{ step: string | null }>(
    `select draft->>'step' as step from conversation where sender = $1 and (draft->>'form')::boolean and draft->>'flow' = 'report'`,
    [WHO],
  );
  return rows[0]?.step ?? null;
}

/** What the script left unanswered and says how to answer; each slot once. */
async function answerSlots(talk: Talk, slots: Record<string, string>): Promise<void> {
  const left = { ...slots };
  for (;;) {
    const step = (await waitingStep(talk)) ?? '';
    const slot = SLOTS_OF_STEP[step]?.find((one) => left[one] !== undefined);
    const value = slot && left[slot];
    if (!slot || !value) return;
    delete left[slot];
    const before = await countFiled(talk);
    const label = pressable(talk, value);
    if (label) {
      talk.lines.push({ from: 'user', text: label, choices: [] });
      note(talk, await talk.stage.press(WHO, label));
    } else await say(talk, { user: value });
    await look(talk, { type: 'text', user: value }, before);
  }
}

const Words = z.object({ fragments: z.array(z.object({ text: z.string() })) });

/** The words of the unfinished form, or null where there is none. */
async function draftOf({ stage }: Talk): Promise<string[] | null> {
  const { database, sealer, clock } = stage.service;
  const { rows } = await database.query<{ conversation: string; sealed: Uint8Array }>(
    'select conversation, sealed from draft where expires_at > $1',
    [new Date(clock.nowMs())],
  );
  const row = rows[0];
  const parsed = row && Words.safeParse(JSON.parse(sealer.open(row.sealed, row.conversation)));
  return parsed?.success ? parsed.data.fragments.map((one) => one.text) : null;
}

/** The acts under the letter that was said last: which way was shown. */
async function lastActs({ stage }: Talk): Promise<string[]> {
  const { rows } = await stage.service.database.query<{ choices: { act: string }[] }>(
    'select choices from letter where jsonb_array_length(choices) > 0 and chat = $1 order by seq desc limit 1',
    [WHO],
  );
  return rows[0]?.choices.map((one) => one.act) ?? [];
}

/** Grows with every case and with everything that is added to one. */
async function countFiled({ stage }: Talk): Promise<number> {
  const { rows } = await stage.service.database.query<{ n: number }>('select count(*)::int as n from case_event', []);
  return rows[0]?.n ?? 0;
}

/** After every turn: what was told and is gone now, without a case, was given up or shown its lawful way. */
async function look(talk: Talk, turn: Pick<Turn, 'type' | 'user'>, before: number): Promise<void> {
  const said = turn.user;
  const draft = await draftOf(talk);
  const acts = await lastActs(talk);
  const now = await countFiled(talk);
  if (acts.includes('denunciation.where') && !talk.unfiled.some((one) => one.kind === 'to_cao')) {
    talk.unfiled.push({ status: 'redirected', words: [...talk.told, said].join('\n'), kind: 'to_cao' });
    talk.told = [];
    return;
  }
  if (draft) talk.told = draft;
  else if (talk.told.length > 0) {
    const status = turn.type === 'wait' ? 'draft_or_expired' : 'cancelled';
    if (now === before) talk.unfiled.push({ status, words: talk.told.join('\n'), kind: null });
    talk.told = [];
  }
}

/** One of two matters whose lawful way was shown at once. */
function guidedPart(talk: Talk, said: string, from: number): void {
  const way = talk.lines.slice(from).some((line) => line.text.includes(COMPLAINT));
  for (const part of way ? (twoMatters(said) ?? []) : []) {
    if (talk.triage(part).kind === 'khieu_nai')
      talk.unfiled.push({ status: 'redirected', words: part, kind: 'khieu_nai' });
  }
}

/** How a case stands, in the words of the scripts. */
function statusOf(
  found: { kind: Kind; withdrawnAtMs: number | null; senderRemoved: boolean },
  updated: boolean,
): string {
  if (found.kind === 'khan_cap') return 'alerted';
  if (found.withdrawnAtMs !== null) return 'withdrawn';
  if (found.senderRemoved) return 'submitted_identity_removed';
  return updated ? 'updated' : 'submitted';
}

async function filed({ service }: Stage): Promise<ToldCase[]> {
  const { rows } = await service.database.query<{
    id: string;
    anonymous: boolean;
    sensitive: boolean;
    urgency: string;
    updated: boolean;
  }>(
    `select c.id, c.anonymous, c.sensitive, c.urgency,
       exists (select from case_event e where e.case_id = c.id and e.kind in ('replied', 'attached', 'corrected')) as updated
     from case_file c order by c.opened_at, c.id`,
    [],
  );
  const cases: ToldCase[] = [];
  for (const row of rows) {
    const found = await caseById(service.database, service.sealer, row.id);
    if (!found) continue;
    const attached = await attachmentsOf(service.database, row.id);
    cases.push({
      kind: found.kind,
      field: found.field,
      location: found.place,
      status: statusOf(found, row.updated),
      text: found.words,
      anonymous_request: row.anonymous,
      sensitive: row.sensitive,
      attachments: attached.filter((one) => one.kind !== 'voice').length,
      urgency: row.urgency,
      route_to: [found.deskId],
    });
  }
  return cases;
}

/** What was not filed: nothing of its words is shown, because nothing of them is kept. */
function unfiled(talk: Talk): ToldCase[] {
  const way = new Set<Kind>(['khieu_nai', 'tin_bao_toi_pham', 'to_cao']);
  return talk.unfiled.map(({ status, words: told, kind: known }) => {
    const { kind, field, urgency, location, anonymousRequest, sensitive } = talk.triage(told);
    return {
      kind: known ?? kind,
      field,
      location,
      status: status === 'cancelled' && way.has(known ?? kind) ? 'redirected' : status,
      text: '',
      anonymous_request: anonymousRequest,
      sensitive,
      attachments: 0,
      urgency,
      route_to: [],
    };
  });
}

/** A form that is still there when the script ends, and ways that were shown inside a filed message. */
async function left(talk: Talk): Promise<void> {
  const step = await waitingStep(talk);
  // Put aside by an emergency it comes back later.
  if (talk.told.length === 0 || step === null) return;
  const told = talk.told.join('\n');
  const isWay = step === 'way';
  talk.unfiled.push({ status: isWay ? 'redirected' : 'draft_or_expired', words: told, kind: null });
}

/** Plays one script on a stage of its own. Throws zod's error for a wrong line. */
export async function converse(
  line: unknown,
  options: { dataDir: string; now: string; database?: Database },
): Promise<Conversed> {
  const script = Script.parse(line);
  const platform = script.platform === 'any' ? 'telegram' : script.platform;
  const { now, dataDir, database } = options;
  const stage = await openStage({ now, platform, dataDir, ...(database ? { database } : {}) });
  const triage = createTriage(loadTriageModel(readJson(join(options.dataDir, 'triage', 'model.json'))));
  try {
    const talk: Talk = { stage, lines: [], last: '', count: 0, told: [], unfiled: [], triage };
    for (const turn of script.turns) {
      const before = await countFiled(talk);
      const from = talk.lines.length;
      await take(talk, turn, script.if_asked);
      await look(talk, turn, before);
      guidedPart(talk, turn.user, from);
    }
    await answerSlots(talk, script.if_asked);
    await left(talk);
    return { id: script.id, transcript: talk.lines, cases: [...(await filed(stage)), ...unfiled(talk)] };
  } finally {
    await stage.close();
  }
}
