/** The thread `import-aside.ts` starts: one text in, one plan out. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { importText } from './import.ts';

const Given = z.object({ text: z.string(), today: z.string() });

const { text, today } = Given.parse(workerData);
parentPort?.postMessage(importText(text, { today }));
