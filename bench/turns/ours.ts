/** The real service with five questions to ask, its pace lifted: everything else as in earnest. Run by run.ts. */

import { readConfig } from '#src/config.ts';
import type { Handler } from '#src/conversation/handler.ts';
import { silentLog } from '#src/log.ts';
import { createApp, listen } from '#src/server.ts';
import { openService } from '#src/service.ts';

const QUESTIONS = 5;

const asking: Handler = {
  name: 'ask',
  version: 1,
  wants: () => true,
  handle(scene) {
    const n = Number(scene.state?.ids.n ?? 0);
    if (n === QUESTIONS) return { say: [{ text: 'xong' }], state: null };
    const state = { flow: 'ask', step: 'on', version: 1, form: true, ids: { n: String(n + 1) } };
    return { say: [{ text: `hỏi ${n}` }], state };
  },
};

const config = readConfig();
const service = await openService({ config, log: silentLog, handlers: [asking], pacing: null });
await listen(await createApp(service), config.HOST, config.PORT);
await service.start();
process.send?.('ready');
process.on('SIGTERM', () => void service.stop().then(() => process.exit()));
