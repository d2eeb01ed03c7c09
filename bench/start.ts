/** How `npm start` starts the service: variables before the command, flags after. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = readFileSync(join(import.meta.dirname, '../package.json'), 'utf8');
const words = (JSON.parse(file) as { scripts: { start: string } }).scripts.start.split(' ');

export const START = {
  variables: Object.fromEntries(words.slice(0, words.indexOf('node')).map((word) => word.split('='))),
  flags: words.filter((word) => word.startsWith('--') && !word.startsWith('--env')),
};
