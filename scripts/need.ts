/**
 * What the tests need besides npm packages, from Debian: PostgreSQL, Redis, Chromium and a font with Vietnamese letters.
 * Installs only what is missing and says nothing when nothing is. `node scripts/need.ts` runs it by itself.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';

interface Need {
  what: string;
  /** One or more, by spaces. */
  debianPackages: string;
  present(): boolean;
}

const onPath = (program: string): boolean =>
  ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin', '/snap/bin'].some((dir) =>
    existsSync(`${dir}/${program}`),
  );

const NEEDS: Need[] = [
  {
    what: 'PostgreSQL server',
    debianPackages: 'postgresql',
    present: () => globSync('/usr/lib/postgresql/*/bin/initdb').length > 0,
  },
  { what: 'Redis server', debianPackages: 'redis-server', present: () => onPath('redis-server') },
  { what: 'Chromium', debianPackages: 'chromium', present: () => onPath('chromium') },
  {
    what: 'font with Vietnamese letters',
    debianPackages: 'fontconfig fonts-noto-core',
    present: () => spawnSync('fc-list', [':lang=vi', 'file'], { encoding: 'utf8' }).stdout?.trim().length > 0,
  },
];

/** Could not be installed; the message names what is missing and the cure. */
export class NeedProblem extends Error {
  constructor(missing: Need[], why: string) {
    const packages = missing.map((need) => need.debianPackages).join(' ');
    super(
      `The tests need ${missing.map((need) => need.what).join(', ')}, and it could not be installed: ${why}.\n` +
        `As root on Debian: apt-get update && apt-get install -y --no-install-recommends ${packages}`,
    );
    this.name = 'NeedProblem';
  }
}

function apt(args: string[]): { ok: boolean; said: string } {
  const run = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', '-qq', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    // RUNLEVEL=1: the packages' own services are not started; the tests start private ones.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1', LC_ALL: 'C.UTF-8' },
  });
  const said = `${run.error?.message ?? ''}\n${run.stderr ?? ''}`.trim().split('\n').slice(-4).join(' | ');
  return { ok: run.status === 0, said };
}

/** Installs what is missing; throws NeedProblem when it cannot. */
export function need(say: (line: string) => void): void {
  const missing = NEEDS.filter((each) => !each.present());
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) throw new NeedProblem(missing, 'only root may install packages');
  if (!onPath('apt-get')) throw new NeedProblem(missing, 'there is no apt-get here');
  say(`Installing ${missing.map((each) => each.debianPackages).join(', ')} (once)`);
  const update = apt(['update']);
  const install = apt([
    'install',
    '-y',
    '--no-install-recommends',
    ...missing.flatMap((each) => each.debianPackages.split(' ')),
  ]);
  if (!install.ok) throw new NeedProblem(missing, update.ok ? install.said : `${update.said} | ${install.said}`);
  const still = missing.filter((each) => !each.present());
  if (still.length > 0) throw new NeedProblem(still, 'the package was installed but the program is not there');
}

if (import.meta.main) {
  try {
    need((line) => process.stdout.write(`${line}\n`));
  } catch (error) {
    process.stderr.write(`${error instanceof NeedProblem ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
