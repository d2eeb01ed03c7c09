/** Writes data/triage/composed.jsonl from data/triage/grammar.json: fixed seed, same file every time. Run before train-triage.ts when the grammar changes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Field, Kind } from '#src/cases/kinds.ts';
import { type Dice, dice } from './triage/dice.ts';
import type { TrainingMessage } from './triage/message.ts';

const SEED = 815;
const Part = z.union([z.string().startsWith('$'), z.array(z.string()).min(1)]);
const Grammar = z.object({
  places: z.array(z.string()).min(1),
  macros: z.record(z.string(), z.array(z.string())),
  groups: z.array(z.object({ kind: Kind, field: Field, family: z.string(), count: z.int(), parts: z.array(Part) })),
});
type Grammar = z.infer<typeof Grammar>;

function digits(count: number, chance: Dice): string {
  return Array.from({ length: count }, () => Math.floor(chance.roll() * 10)).join('');
}

/** Pieces with a comma, a space or nothing but a space between them; now and then a capital at the start and a full stop. */
function join2(pieces: readonly string[], chance: Dice): string {
  const text = pieces
    .reduce(
      (all, piece) => `${all}${all === '' || /[,:]$/.test(all) ? ' ' : chance.chance(0.2) ? ', ' : ' '}${piece}`,
      '',
    )
    .trim();
  const start = chance.chance(0.4) ? text[0]!.toUpperCase() + text.slice(1) : text;
  return chance.chance(0.2) ? `${start}.` : start;
}

function compose(grammar: Grammar, group: Grammar['groups'][number], id: string, chance: Dice): TrainingMessage {
  const drawn = group.parts.map((part) =>
    chance.pick(typeof part === 'string' ? grammar.macros[part.slice(1)]! : part),
  );
  const place = chance.pick(grammar.places);
  const raw = join2(
    drawn.filter((piece) => piece !== ''),
    chance,
  );
  const text = raw
    .replace(/ @\w+/g, '')
    .replaceAll('{place}', place)
    .replace(/\{n(\d)\}/g, (_, count: string) => digits(Number(count), chance));
  return {
    id,
    text,
    kind: group.kind,
    field: group.field,
    family: group.family,
    urgency: group.kind === 'khan_cap' || raw.includes(' @now') ? 'now' : 'normal',
    anonymous: raw.includes(' @a'),
    sensitive: false,
    location: raw.includes('{place}') ? place : null,
    accusedRole: null,
  };
}

function main(): void {
  const dir = join(import.meta.dirname, '..', 'data', 'triage');
  const grammar = Grammar.parse(JSON.parse(readFileSync(join(dir, 'grammar.json'), 'utf8')));
  const chance = dice(SEED);
  const seen = new Set<string>();
  const lines: string[] = [];
  for (const group of grammar.groups) {
    for (let i = 0; i < group.count; i++) {
      const message = compose(grammar, group, `g${String(lines.length + 1).padStart(4, '0')}`, chance);
      if (seen.has(message.text)) continue;
      seen.add(message.text);
      lines.push(JSON.stringify(message));
    }
  }
  writeFileSync(join(dir, 'composed.jsonl'), `${lines.join('\n')}\n`);
  process.stdout.write(`${lines.length} messages composed\n`);
}

main();
