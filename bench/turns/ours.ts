/** The real service with five questions to ask, its pace lifted: everything else as in earnest. Run by run.ts. */

import { readConfig } from '#src/config.ts';
import type { Handler } from '#src/conversation/handler.ts';
import { silentLog } from '#src/log.ts';
import { createDoor, listen } from '#src/server.ts';
import { openService } from '#src/service.ts';
import { openPglite } from '#src/storage/pglite.ts';
import { openPostgres } from '#src/storage/postgres.ts';
import { startProfile, stopProfile } from './profile.ts';
import { tallied } from './tally.ts';

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
const opened = config.DATABASE_URL ? await openPostgres(config.DATABASE_URL) : await openPglite(config.VAR_DIR);
const { database, take } = process.argv[2] === 'tally' ? tallied(opened) : { database: opened, take: () => [] };
const service = await openService({ config, log: silentLog, handlers: [asking], pacing: null, database });
await listen(await createDoor(service), config.HOST, config.PORT);
await service.start();
setImmediate(() => setImmediate(() => process.send?.('ready'))); // its index is built first: the peers have none
process.on('message', async (what) => {
  if (what === 'profile') {
    take();
    await startProfile();
    process.send?.({ cpu: process.cpuUsage() });
  } else process.send?.({ tally: take(), cpu: process.cpuUsage(), shares: await stopProfile() });
});
process.on('SIGTERM', () => void service.stop().then(() => process.exit()));
