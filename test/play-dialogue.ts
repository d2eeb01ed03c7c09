/** The conversations of test/dialogues/*.json, played on the whole service with a clock that is moved by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { z } from 'zod';
import { type Heard, openStage, type Stage } from '#src/cli/stage.ts';
import { Content, PlatformName } from '#src/messages.ts';
import { Role } from '#src/people/person.ts';
import { PLAN_FILES } from './fakes/plan-files.ts';
import { type DatabaseKind, freshDatabase } from './fixtures.ts';

const Expected = z.object({
  /** Substrings that must stand in what was heard, in this order of letters. */
  has: z.array(z.string()).default([]),
  hasNot: z.array(z.string()).default([]),
  /** The choices under the last letter. */
  choices: z.array(z.string()).optional(),
  /** The letter removes the person's message from the chat. */
  deletes: z.boolean().optional(),
  nothing: z.boolean().default(false),
  /** Names of all files that came along, in their order; a case's code is `{code}` in them. */
  files: z.array(z.string()).optional(),
});
/** `on` says what differs on a platform: that it cannot remove a message, who can read there. */
const Hears = Expected.extend({ on: z.partialRecord(PlatformName, Expected.partial()).default({}) });
const Step = z.union([
  z.object({
    says: z.string(),
    by: z.string(),
    quickly: z.boolean().default(false),
    forwarded: z.boolean().default(false),
    /** Said on these platforms alone: on Zalo what waited comes when the person writes. */
    only: z.array(PlatformName).optional(),
  }),
  /** On the newest letter that has it, or on one so many letters older. */
  z.object({ presses: z.string(), by: z.string(), older: z.number().default(0) }),
  /** A file under this name with the bytes of test/fakes/plan-files.ts, or a size alone. */
  z.object({
    sends: z.string(),
    holds: z.string().optional(),
    sizeBytes: z.number().optional(),
    saying: z.string().optional(),
    by: z.string(),
  }),
  /** What the platform itself tells of somebody. */
  z.object({ told: Content, by: z.string() }),
  z.object({ waits: z.number() }),
  z.object({ goesTo: z.string() }),
  z.object({ hears: Hears, by: z.string() }),
  /** SQL that must give exactly these rows. */
  z.object({ rows: z.string(), are: z.array(z.record(z.string(), z.unknown())) }),
]);
const Dialogue = z.object({
  title: z.string(),
  now: z.string(),
  /** The platform it was written for; it must go the same way on the others. */
  platform: PlatformName.default('telegram'),
  /** Platforms where it cannot be played, each with the reason. */
  notOn: z.partialRecord(PlatformName, z.string()).default({}),
  people: z
    .record(
      z.string(),
      z.object({
        role: Role.optional(),
        unit: z.string().optional(),
        desk: z.string().optional(),
        on: PlatformName.optional(),
      }),
    )
    .default({}),
  steps: z.array(Step),
});
type Dialogue = z.infer<typeof Dialogue>;

const FOLDER = join(import.meta.dirname, 'dialogues');

async function enter(stage: Stage, people: Dialogue['people']): Promise<void> {
  for (const [who, { role, unit, desk }] of Object.entries(people)) {
    if (role) await stage.enter(who, { role, unitId: unit ?? null, deskId: desk ?? null });
  }
}

function check(heard: Heard[], wanted: z.infer<typeof Expected>, where: string): void {
  const text = heard.map((one) => one.text).join('\n');
  if (wanted.nothing) expect(text, where).toBe('');
  else expect(heard.length, `${where}: heard nothing`).toBeGreaterThan(0);
  for (const part of wanted.has) expect(text, where).toContain(part);
  for (const part of wanted.hasNot) expect(text, where).not.toContain(part);
  if (wanted.files) {
    const names = heard.flatMap((one) => one.files).map((name) => name.replace(/\d{3}-\d{3}-\d/, '{code}'));
    expect(names, where).toEqual(wanted.files);
  }
  if (wanted.choices) expect(heard.at(-1)?.choices, where).toEqual(wanted.choices);
  if (wanted.deletes !== undefined)
    expect(
      heard.some((one) => one.deletes !== null),
      where,
    ).toBe(wanted.deletes);
}

function fileOf(step: {
  sends: string;
  holds?: string | undefined;
  sizeBytes?: number | undefined;
  saying?: string | undefined;
}) {
  const bytes = step.holds === undefined ? undefined : PLAN_FILES[step.holds]?.();
  return {
    name: step.sends,
    ...(bytes ? { bytes } : {}),
    ...(step.saying === undefined ? {} : { text: step.saying }),
    ...(step.sizeBytes === undefined ? {} : { sizeBytes: step.sizeBytes }),
  };
}

/** Plays one on a fresh database of the kind, everybody on that platform; throws where something else is heard. */
export async function play(dialogue: Dialogue, kind: DatabaseKind, platform: PlatformName): Promise<void> {
  const stage = await openStage({
    now: dialogue.now,
    platform,
    on: Object.fromEntries(Object.entries(dialogue.people).flatMap(([who, { on }]) => (on ? [[who, on]] : []))),
    database: await freshDatabase(kind),
  });
  try {
    await enter(stage, dialogue.people);
    await perform(stage, dialogue, platform);
  } finally {
    await stage.close(); // an embedded database is 300 MB while it is open
  }
}

/** `{code 2}` is the code of the second case that was opened, `{link}` the last code to link accounts that was heard. */
async function withCodes(stage: Stage, said: string, link: string): Promise<string> {
  const text = said.replace('{link}', link);
  if (!text.includes('{code ')) return text;
  const { rows } = await stage.service.database.query<{ code: string }>(
    'select code from case_file order by opened_at',
  );
  return text.replace(/\{code (\d+)\}/g, (_, place: string) => rows[Number(place) - 1]?.code ?? '');
}

async function perform(stage: Stage, dialogue: Dialogue, platform: PlatformName): Promise<void> {
  const unheard = new Map<string, Heard[]>();
  let link = '';
  const hear = (who: string, letters: Heard[]) => {
    unheard.set(who, [...(unheard.get(who) ?? []), ...letters]);
    for (const { text } of letters) link = /\b\d{4}-\d{4}\b/.exec(text)?.[0] ?? link;
  };
  for (const [index, step] of dialogue.steps.entries()) {
    const where = `${dialogue.title} (${platform}), step ${index + 1}`;
    if ('says' in step) {
      if (step.only && !step.only.includes(platform)) continue;
      hear(
        step.by,
        await stage.say(step.by, await withCodes(stage, step.says, link), {
          hasten: step.quickly,
          forwarded: step.forwarded,
        }),
      );
    } else if ('told' in step) hear(step.by, await stage.send(step.by, step.told));
    else if ('presses' in step) hear(step.by, await stage.press(step.by, step.presses, step.older));
    else if ('sends' in step) hear(step.by, await stage.attach(step.by, fileOf(step)));
    else if ('waits' in step) await stage.wait(step.waits * 1000);
    else if ('goesTo' in step) {
      stage.clock.set(step.goesTo);
      await stage.wait(60_000);
    } else if ('rows' in step) {
      const { rows } = await stage.service.database.query(step.rows, []);
      expect(rows, where).toEqual(step.are);
    } else {
      const letters = [...(unheard.get(step.by) ?? []), ...stage.heard(step.by)];
      unheard.delete(step.by);
      check(letters, Expected.parse({ ...step.hears, ...step.hears.on[platform] }), where);
    }
  }
}

/** All of them, by file. */
export const DIALOGUES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((file) => ({ file, dialogue: Dialogue.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))) }));
