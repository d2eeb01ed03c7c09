/**
 * Makes `data/plans/<id>/{source.txt, plan.json}` of the five seeds with the importer; nothing is edited by hand.
 * `node scripts/import-seeds.ts` writes them; the test compares them with a fresh import.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { importText, type Overrides } from '#src/knowledge/import/import.ts';
import type { Plan } from '#src/knowledge/plan.ts';

const ROOT = new URL('..', import.meta.url);

/** The day the importer falls back on; every seed prints its own year, so it never shows. */
const TODAY = '2026-11-20';

/** What the seeds' texts do not print: their ids and, where the body names no place, the name used in answers. */
export const SEEDS: { file: string; overrides: Overrides & { id: string } }[] = [
  { file: '000_2af5544325a04931.txt', overrides: { id: 'loi-bac-2026', shortName: 'Kế hoạch của xã Lợi Bác' } },
  { file: '001_79e15b0661ce2818.txt', overrides: { id: 'thuy-hung-2024' } },
  { file: '002_a840f8141ff09788.txt', overrides: { id: 'so-tu-phap-2026' } },
  { file: '003_9fd1b90b08d6ae98.txt', overrides: { id: 'vp-ubnd-tinh-2026' } },
  { file: '004_4828a8cf0591eff6.txt', overrides: { id: 'dai-loc-2024', shortName: 'Kế hoạch của huyện Đại Lộc' } },
];

/** The plan of one seed, freshly imported. */
export function importSeed(seed: (typeof SEEDS)[number]): Plan {
  const text = readFileSync(new URL(`test/seeds/${seed.file}`, ROOT), 'utf8');
  return importText(text, { today: TODAY, overrides: seed.overrides });
}

export const planJson = (plan: Plan): string => `${JSON.stringify(plan, null, 2)}\n`;

function writeSeeds(): void {
  for (const seed of SEEDS) {
    const folder = new URL(`data/plans/${seed.overrides.id}/`, ROOT);
    mkdirSync(folder, { recursive: true });
    copyFileSync(new URL(`test/seeds/${seed.file}`, ROOT), new URL('source.txt', folder));
    writeFileSync(new URL('plan.json', folder), planJson(importSeed(seed)));
  }
}

if (import.meta.main) writeSeeds();
