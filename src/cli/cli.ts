/** The command line of design.md section 6: reads stdin, prints stdout, so that people and scripts can use it. */

import { usage } from '#prompts/cli.ts';
import { setup } from '#prompts/setup.ts';
import { ConfigProblem } from '#src/config.ts';
import { DataProblem } from '#src/data.ts';
import { commands } from './commands.ts';

/** Wrong use of a command: what was wrong, in words for the person at the keyboard. */
async function main(argv: string[]): Promise<number> {
  const [name = '', ...args] = argv;
  const command = commands[name];
  if (!command) {
    process.stderr.write(`${usage(Object.keys(commands))}\n`);
    return 2;
  }
  return command(args);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const message =
      error instanceof ConfigProblem
        ? setup.config(error)
        : error instanceof DataProblem
          ? setup.data(error)
          : String(error);
    process.stderr.write(`${message}\n`);
    process.exitCode = 1;
  },
);
