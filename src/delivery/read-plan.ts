/** Slow work "read-plan": a file sent in the chat becomes a plan waiting for approval, or a reason why not. */
import { extname } from 'node:path';
import { z } from 'zod';
import { type Clock, dayOf } from '#src/clock.ts';
import type { PlanReading, ReadingRefusal } from '#src/knowledge/draft.ts';
import { ExtractError, extractText, LIMITS } from '#src/knowledge/import/extract.ts';
import { importAside } from '#src/knowledge/import/import-aside.ts';
import type { Plan } from '#src/knowledge/plan.ts';
import type { PlatformName } from '#src/messages.ts';
import { type Platform, SendError } from '#src/platforms/platform.ts';
import type { Sealer } from '#src/seal.ts';
import type { Sql } from '#src/storage/database.ts';
import { type Files, setExpiry } from '#src/storage/files.ts';
import { asVersionOf, draftById, insertDraft } from '#src/storage/plan-drafts.ts';
import { livePlans } from '#src/storage/plans.ts';
import { type Doer, type Done, type Job, workResult } from './work.ts';

const ENDINGS = ['.txt', '.md', '.docx', '.pdf'];

const Result = z.object({ refused: z.string().nullable(), fileName: z.string() });
type Result = z.infer<typeof Result>;

/** What came of the work of this id, or null while nothing has, or when it is forgotten. */
export async function planReading(sql: Sql, sealer: Sealer, id: string): Promise<PlanReading | null> {
  const draft = await draftById(sql, sealer, id);
  if (draft) return { state: 'draft', draft };
  const result = Result.nullable().parse(await workResult(sql, sealer, id));
  if (!result?.refused) return null;
  return { state: 'refused', refusal: result.refused as ReadingRefusal, fileName: result.fileName };
}

export function createReadPlan(deps: {
  platform: (name: PlatformName) => Platform;
  files: Files;
  sealer: Sealer;
  clock: Clock;
}): Doer<'read-plan'> {
  const { files, sealer, clock } = deps;

  async function readText(job: Job<'read-plan'>, bytes: Uint8Array): Promise<string> {
    const ending = extname(job.item.fileName).toLowerCase();
    if (!ENDINGS.includes(ending)) throw new ExtractError('unsupported-type');
    if (bytes.length === 0) throw new ExtractError('empty');
    return files.lend(bytes, ending, (path) => extractText(path));
  }

  /** The bytes under a name of ours: what came from the web page is there already. */
  async function keep(job: Job<'read-plan'>, bytes: Uint8Array): Promise<string> {
    if (files.owns(job.item.ref)) return job.item.ref;
    const saved = await files.save(
      (async function* pieces() {
        yield bytes;
      })(),
      LIMITS.maxBytes,
    );
    if (saved === 'too-large') throw new ExtractError('too-big');
    if (saved === 'no-room') throw new Error('Could not keep the file: no room');
    return saved.ref;
  }

  async function read(job: Job<'read-plan'>, signal: AbortSignal): Promise<{ plan: Plan; bytes: Uint8Array }> {
    const platform = deps.platform(job.address.platform);
    const bytes = await platform.fetch(job.item.ref, LIMITS.maxBytes, signal);
    if (bytes.length > LIMITS.maxBytes) throw new ExtractError('too-big');
    const text = await readText(job, bytes);
    return { plan: await importAside(text, { today: dayOf(clock.nowMs()) }), bytes };
  }

  function refused(job: Job<'read-plan'>, refusal: ReadingRefusal): Done {
    const result: Result = { refused: refusal, fileName: job.item.fileName };
    return { result, write: (sql) => setExpiry(sql, job.item.ref, new Date(clock.nowMs())) };
  }

  return {
    async do(job, signal) {
      try {
        const { plan, bytes } = await read(job, signal);
        const file = await keep(job, bytes);
        const draft = { id: job.id, file, fileName: job.item.fileName };
        return {
          result: { refused: null, fileName: job.item.fileName } satisfies Result,
          write: async (sql) =>
            insertDraft(sql, sealer, { ...draft, plan: asVersionOf(plan, await livePlans(sql)) }, clock.nowMs()),
        };
      } catch (error) {
        if (error instanceof ExtractError) return refused(job, error.code);
        // The platform said no, for good: the file is gone or was never meant for us.
        if (error instanceof SendError && error.failure.kind === 'refused') return refused(job, 'not-fetched');
        throw error;
      }
    },
    givenUp: (job) => refused(job, 'given-up'),
  };
}
