/** `importText` in a thread of its own: a long or hostile text neither holds up the service nor takes its memory. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Plan } from '../plan.ts';
import { ExtractError } from './extract.ts';

const TIMEOUT_MS = 20_000;
const HEAP_MB = 256;

/** Reads a document's text as a plan; throws `ExtractError` when it takes too long or too much. */
export function importAside(text: string, options: { today: string }): Promise<Plan> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'import-worker.ts'), {
      workerData: { text, today: options.today },
      env: {},
      execArgv: ['--disable-warning=ExperimentalWarning'],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    const timer = setTimeout(() => end(() => reject(new ExtractError('too-slow'))), TIMEOUT_MS);
    /** The first end counts; what follows from it (the thread's exit) changes nothing. */
    function end(settle: () => void): void {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    }
    worker.once('message', (message: unknown) => end(() => resolve(Plan.parse(message))));
    worker.once('error', (cause: Error & { code?: string }) =>
      end(() => reject(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ExtractError('out-of-memory') : cause)),
    );
    worker.once('exit', () => end(() => reject(new ExtractError('damaged'))));
  });
}
