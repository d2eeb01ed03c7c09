/** `cli -- converse`: a scripted conversation with the whole service in memory; out come the transcript and what was filed. */
import { z } from 'zod';
import { PlatformName } from '#src/messages.ts';
import { caseById } from '#src/storage/cases.ts';
import { fold, words } from '#src/text.ts';
import { type Heard, openStage, type Stage } from './stage.ts';

const Turn = z.object({
  type: z.enum(['text', 'button_or_text', 'wait', 'photo', 'sticker', 'audio', 'edit']),
  user: z.string().default(''),
  seconds: z.number().optional(),
  count: z.number().int().positive().default(1),
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

const WHO = 'resident';

/** Slots a form may ask for, by the step it waits in. */
const SLOT_OF_STEP: Record<string, string> = { place: 'location', confirm: 'confirm', offer: 'decision' };

interface Talk {
  stage: Stage;
  lines: Line[];
  /** Event id of the last message, for a redelivery. */
  last: string;
  count: number;
}

function note(talk: Talk, heard: Heard[]): void {
  for (const one of heard) talk.lines.push({ from: 'bot', text: one.text, choices: one.choices });
}

async function say(talk: Talk, text: string, again: boolean): Promise<void> {
  talk.lines.push({ from: 'user', text, choices: [] });
  if (!again) talk.last = `script-${++talk.count}`;
  note(talk, await talk.stage.say(WHO, text, { eventId: talk.last }));
}

/** The choice on the newest letter that means what the person wants to press. */
function pressable(talk: Talk, wanted: string): string | null {
  const choices = talk.lines.findLast((line) => line.from === 'bot')?.choices ?? [];
  const plain = words(wanted).join(' ');
  return (
    choices.find((choice) => fold(choice) === fold(wanted) || ` ${plain} `.includes(` ${words(choice).join(' ')} `)) ??
    null
  );
}

async function attach(talk: Talk, turn: Turn): Promise<void> {
  const kind = ({ photo: 'photo', sticker: 'sticker', audio: 'voice' } as const)[turn.type as 'photo'] ?? 'other';
  talk.lines.push({ from: 'user', text: turn.user, choices: [] });
  const attachments = Array.from({ length: turn.count }, (_, index) => ({ kind, ref: `file-${talk.count}-${index}` }));
  talk.last = `script-${++talk.count}`;
  const content = { type: 'message' as const, text: turn.user, attachments, forwarded: false, edited: false };
  note(talk, await talk.stage.send(WHO, content, talk.last));
}

async function take(talk: Talk, turn: Turn, slots: Record<string, string>): Promise<void> {
  switch (turn.type) {
    case 'wait':
      await talk.stage.wait((turn.seconds ?? 0) * 1000);
      note(talk, talk.stage.heard(WHO));
      return;
    case 'text':
    case 'edit':
      return say(talk, turn.user, Boolean(turn.same_message_id));
    case 'button_or_text': {
      if ((await waitingStep(talk)) === 'place' && slots.location) await say(talk, slots.location, false);
      const label = pressable(talk, turn.user);
      if (!label) return say(talk, turn.user, false);
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
    const slot = SLOT_OF_STEP[(await waitingStep(talk)) ?? ''];
    const value = slot && left[slot];
    if (!slot || !value) return;
    delete left[slot];
    const label = pressable(talk, value);
    if (label) note(talk, await talk.stage.press(WHO, label));
    else await say(talk, value, false);
  }
}

async function filed({ service }: Stage): Promise<object[]> {
  const { rows } = await service.database.query<{
    id: string;
    anonymous: boolean;
    sensitive: boolean;
    urgency: string;
  }>('select id, anonymous, sensitive, urgency from case_file order by opened_at', []);
  const cases: object[] = [];
  for (const row of rows) {
    const found = await caseById(service.database, service.sealer, row.id);
    if (!found) continue;
    cases.push({
      kind: found.kind,
      field: found.field,
      location: found.place,
      status: found.kind === 'khan_cap' ? 'alerted' : 'submitted',
      text: found.words,
      anonymous_request: row.anonymous,
      sensitive: row.sensitive,
      attachments: 0,
      urgency: row.urgency,
      route_to: [found.deskId],
    });
  }
  return cases;
}

/** Plays one script on a stage of its own. Throws zod's error for a wrong line. */
export async function converse(line: unknown, options: { dataDir: string; now: string }): Promise<object> {
  const script = Script.parse(line);
  const platform = script.platform === 'any' ? 'telegram' : script.platform;
  const stage = await openStage({ now: options.now, platform, dataDir: options.dataDir });
  try {
    const talk: Talk = { stage, lines: [], last: '', count: 0 };
    for (const turn of script.turns) await take(talk, turn, script.if_asked);
    await answerSlots(talk, script.if_asked);
    return { id: script.id, transcript: talk.lines, cases: await filed(stage) };
  } finally {
    await stage.close();
  }
}
