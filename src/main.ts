/** Starts the service: everything that can fail does so before anything runs (style.md 2c). */
import { setup } from '#prompts/setup.ts';
import { ConfigProblem, readConfig } from './config.ts';
import { DataProblem } from './data.ts';
import { createLog, errorFields } from './log.ts';
import { TelegramFailure } from './platforms/telegram/failure.ts';
import { createDoor, createMetricsDoor, listen } from './server.ts';
import { openService, StartProblem } from './service.ts';
import { DatabaseInUse } from './storage/pglite.ts';

const log = createLog();
let portWanted = 0;

/** The one message for what stopped the start, or null when it is a fault of ours. */
function reason(error: unknown, port: number): string | null {
  if (error instanceof ConfigProblem) return setup.config(error);
  if (error instanceof DataProblem) return setup.data(error);
  if (error instanceof TelegramFailure) return setup.telegramRefused(`${error.method}: ${error.description}`);
  if (error instanceof DatabaseInUse) return setup.databaseInUse(error.pid);
  if (error instanceof StartProblem) {
    if (error.what === 'key') return setup.keyUnreadable(error.detail);
    return error.what === 'redis' ? setup.redisDown() : setup.databaseDown();
  }
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return setup.portTaken(port);
  return null;
}

async function main(): Promise<void> {
  const config = readConfig();
  portWanted = config.PORT;
  const service = await openService({ config, log });
  try {
    const door = await createDoor(service);
    const { server, port } = await listen(door, config.HOST, config.PORT);
    const metrics =
      config.METRICS_PORT === undefined
        ? null
        : await listen(createMetricsDoor(service), config.HOST, config.METRICS_PORT).catch((error: unknown) => {
            portWanted = config.METRICS_PORT ?? portWanted;
            throw error;
          });
    await service.start();
    const url = config.PUBLIC_URL ?? `http://${config.HOST}:${port}/`;
    process.stdout.write(`${setup.started(url, config.demo)}\n`);
    if (!config.DATABASE_URL) process.stdout.write(`${setup.trialWarning()}\n`);
    log.info({ mode: config.demo ? 'demo' : 'live', port, database: service.database.kind }, 'started');

    let stopping = false;
    const stop = async (signal: string): Promise<void> => {
      if (stopping) return;
      stopping = true;
      log.info({ signal }, 'stopping');
      service.web.close();
      server.close();
      metrics?.server.close();
      await service.stop();
    };
    for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void stop(signal));
  } catch (error) {
    await service.stop();
    throw error;
  }
}

main().catch((error: unknown) => {
  const message = reason(error, portWanted);
  if (message) process.stderr.write(`${message}\n`);
  else log.error(errorFields(error), 'start failed');
  process.exit(1); // half-opened connections must not keep a process alive that has given up
});
