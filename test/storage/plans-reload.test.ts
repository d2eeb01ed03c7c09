/** A plan approved through one worker is answered from by every other one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fakeClock } from '#src/clock.ts';
import { readConfig } from '#src/config.ts';
import { importText } from '#src/knowledge/import/import.ts';
import { silentLog } from '#src/log.ts';
import { openService } from '#src/service.ts';
import { approveDraft, insertDraft } from '#src/storage/plan-drafts.ts';
import { planText } from '../fakes/plan-files.ts';
import { closeLater, freshPostgresUrl } from '../fixtures.ts';

test('a plan that becomes live is known to another worker without its minute tick', async () => {
  const varDir = mkdtempSync(join(tmpdir(), 'cau-noi-reload-'));
  const config = readConfig({
    DATA_KEY: Buffer.alloc(32, 3).toString('base64'),
    VAR_DIR: varDir,
    DATABASE_URL: await freshPostgresUrl(),
  });
  const clock = fakeClock('2026-03-02T09:00:00+07:00');
  const open = () => openService({ config, log: silentLog, clock });
  const [one, other] = [await open(), await open()];
  await other.start();
  closeLater(async () => {
    await one.stop();
    await other.stop();
    rmSync(varDir, { recursive: true, force: true });
  });
  const plan = { ...importText(planText(), { today: '2026-03-02' }), id: 'mau' };
  await one.database.query("insert into person (id, created_at) values ('p', $1)", [new Date(clock.nowMs())]);
  await one.database.tx((sql) =>
    insertDraft(sql, one.sealer, { id: 'd', plan, file: 'f', fileName: 'a' }, clock.nowMs()),
  );
  await one.database.tx((sql) =>
    approveDraft(sql, { id: 'd', revision: 1, base: 0, personId: 'p' }, clock.nowMs(), '2026-03-02'),
  );
  await expect.poll(() => other.library().plans.map((each) => each.id), { timeout: 20_000 }).toContain('mau');
});
