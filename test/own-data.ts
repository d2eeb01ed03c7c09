/** The repository's data with another authority; the folders are removed when the test file is done. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Authority } from '#src/data.ts';
import { closeLater } from './fixtures.ts';

/** `change` alters the example authority as it stands in its file. */
export function dataWith(change: (authority: Authority) => void): string {
  const dir = mkdtempSync(join(tmpdir(), 'cau-noi-data-'));
  closeLater(async () => rmSync(dir, { recursive: true, force: true }));
  for (const name of readdirSync('data')) {
    if (name !== 'examples') symlinkSync(resolve('data', name), join(dir, name));
  }
  mkdirSync(join(dir, 'examples'));
  const authority = JSON.parse(readFileSync('data/examples/authority.json', 'utf8'));
  change(authority);
  writeFileSync(join(dir, 'examples', 'authority.json'), JSON.stringify(authority));
  return dir;
}
