/**
 * Slow work "find-with-model": an official's question no clause answers is searched by meaning. The question lies
 * encrypted with the work until the answer is told; a model that is off, down or slow is a result like any other.
 */
import { z } from 'zod';
import { type Clock, dayOf } from '#src/clock.ts';
import { Aid, type Searched } from '#src/knowledge/aid.ts';
import type { Library } from '#src/knowledge/library.ts';
import type { Finder } from '#src/knowledge/model/finder.ts';
import { WorkItem } from '#src/messages.ts';
import type { Sealer } from '#src/seal.ts';
import type { Sql } from '#src/storage/database.ts';
import { type Doer, type Done, type Job, workOrder, workResult } from './work.ts';

const Result = z.object({
  question: z.string(),
  thread: z.record(z.string(), z.string()),
  aid: Aid.nullable(),
}) satisfies z.ZodType<Searched>;

/** What is known of a search: its result, or the question alone while there is none; null once it was told. */
export async function searched(sql: Sql, sealer: Sealer, id: string): Promise<Searched | null> {
  const result = await workResult(sql, sealer, id);
  if (result !== null) return Result.parse(result);
  const item = WorkItem.nullable().parse(await workOrder(sql, sealer, id));
  return item?.kind === 'find-with-model' ? { question: item.question, thread: item.thread, aid: null } : null;
}

export function createFindWithModel(deps: {
  finder: Finder | null;
  library: () => Library;
  clock: Clock;
}): Doer<'find-with-model'> {
  const { finder, library, clock } = deps;
  const done = ({ item: { question, thread } }: Job<'find-with-model'>, aid: Aid | null): Done => ({
    result: { question, thread, aid } satisfies Searched,
  });
  return {
    async do(job, signal) {
      const { question: text, unit, planScope, thread } = job.item;
      const question = { text, unit, planScope, history: [], thread, today: dayOf(clock.nowMs()) };
      return done(job, (await finder?.find(question, library(), signal)) ?? null);
    },
    givenUp: (job) => done(job, null),
  };
}
