/** `cli -- import FILE... [--json] [--id ID]`: documents to plans; `--json` only prints, otherwise the plan is stored as data. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { cli } from '#prompts/cli.ts';
import { sayRefusal } from '#prompts/import.ts';
import { dayOf, systemClock } from '#src/clock.ts';
import type { Config } from '#src/config.ts';
import { ExtractError } from '#src/knowledge/import/extract.ts';
import type { Plan } from '#src/knowledge/plan.ts';
import { importFile, toJson } from './import.ts';

function save(plan: Plan, file: string, dataDir: string): string {
  const dir = join(dataDir, 'plans', plan.id);
  mkdirSync(dir, { recursive: true });
  copyFileSync(file, join(dir, `source${extname(file)}`));
  writeFileSync(join(dir, 'plan.json'), `${JSON.stringify(plan, null, 2)}\n`);
  return dir;
}

/** One file after the other; a file that cannot be read is told, the others are still imported. */
export async function importCommand(args: string[], config: Config): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, id: { type: 'string' } },
  });
  if (positionals.length === 0) {
    process.stderr.write(`${cli.importUsage}\n`);
    return 2;
  }
  let code = 0;
  for (const file of positionals) {
    try {
      const plan = await importFile(file, {
        today: dayOf(systemClock.nowMs()),
        ...(values.id ? { overrides: { id: values.id } } : {}),
      });
      if (values.json) process.stdout.write(`${JSON.stringify(toJson(plan))}\n`);
      else
        process.stdout.write(
          `${cli.saved(plan.id, plan.clauses.length, plan.duties.length, save(plan, file, config.DATA_DIR))}\n`,
        );
      for (const warning of values.json ? [] : plan.warnings) process.stdout.write(`  - ${warning}\n`);
    } catch (error) {
      if (!(error instanceof ExtractError)) throw error;
      code = 1;
      process.stderr.write(`${file}: ${sayRefusal(error.code)}\n`);
    }
  }
  return code;
}
