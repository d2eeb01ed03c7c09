/**
 * How well triage does on topics it has not seen: every hand-written message (those aside too) is judged by weights
 * that never saw its family. `node scripts/validate-triage.ts [folds] [--misses]`; minutes, not for the gate.
 */
import { join } from 'node:path';
import { Field, Kind, type Triage } from '#src/cases/kinds.ts';
import { loadTriageModel } from '#src/cases/triage/model.ts';
import { createTriage } from '#src/cases/triage.ts';
import { foldsOf, gather, modelFile, train } from './triage/learn.ts';
import { ASIDE_FILES, readMessages, type TrainingMessage } from './triage/message.ts';

const dir = join(import.meta.dirname, '..', 'data', 'triage');
const FOLDS = Number(process.argv[2] ?? 5);
const showMisses = process.argv.includes('--misses');
const ROUTABLE = (m: TrainingMessage): boolean => m.kind !== 'khan_cap' && m.kind !== 'khong_lien_quan';
const print = (line: string): void => void process.stdout.write(`${line}\n`);

interface Judged {
  gold: TrainingMessage;
  found: Triage;
}

const material = gather(
  dir,
  ASIDE_FILES.flatMap((file) => readMessages(dir, file)),
);
const foldOf = foldsOf(material, FOLDS);
const judged: Judged[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const seen = { ...material, rows: material.rows.filter((r) => foldOf(r) !== fold) };
  const weights = { kind: train(seen, 'kind'), field: train(seen, 'field'), sensitive: train(seen, 'sensitive') };
  const temperature = { kind: 0.6, field: 0.75, sensitive: 1 };
  const triage = createTriage(loadTriageModel(modelFile(dir, weights, temperature)));
  for (const row of material.rows.filter((r) => r.source === 'core' && foldOf(r) === fold))
    judged.push({ gold: row.message, found: triage(row.message.text) });
}

const share = (list: readonly Judged[], yes: (j: Judged) => boolean): string =>
  `${((100 * list.filter(yes).length) / Math.max(1, list.length)).toFixed(1)}% of ${list.length}`;
const rightKind = ({ gold, found }: Judged): boolean => gold.kind === found.kind;
const rightField = ({ gold, found }: Judged): boolean => gold.field === found.field;

print(
  `kind ${share(judged, rightKind)}, field ${share(
    judged.filter((j) => ROUTABLE(j.gold)),
    rightField,
  )}`,
);
for (const kind of Kind.options) {
  const of = judged.filter((j) => j.gold.kind === kind);
  const as = Kind.options
    .map((k) => ({ k, n: of.filter((j) => j.found.kind === k).length }))
    .filter(({ k, n }) => n > 0 && k !== kind)
    .sort((a, b) => b.n - a.n)
    .map(({ k, n }) => `${k} ${n}`);
  print(
    `${kind}: recall ${share(of, rightKind)}, precision ${share(
      judged.filter((j) => j.found.kind === kind),
      rightKind,
    )}; taken as ${as.join(', ')}`,
  );
}
for (const field of Field.options) {
  const of = judged.filter((j) => j.gold.field === field && ROUTABLE(j.gold));
  print(`${field}: ${share(of, rightField)}`);
}
if (showMisses) {
  for (const { gold, found } of judged) {
    if (gold.kind !== found.kind)
      print(
        `${gold.id} ${gold.kind} -> ${found.kind} ${found.confidence.toFixed(2)} | ${gold.text.replaceAll('\n', ' // ')}`,
      );
    if (ROUTABLE(gold) && gold.field !== found.field)
      print(`${gold.id} ${gold.field} -> ${found.field} | ${gold.text.replaceAll('\n', ' // ')}`);
  }
}
