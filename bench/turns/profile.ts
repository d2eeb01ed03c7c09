/** Where a process spends its time, by what the code on the processor belongs to: a sample's nearest named owner counts. */
import { Session } from 'node:inspector/promises';

export type Shares = Record<string, number>;

const OWNERS: [RegExp, string][] = [
  [/\/node_modules\/@electric-sql\//, 'PGlite'],
  [
    /\/node_modules\/(?:pg|pg-pool|pg-protocol|pg-types|postgres-[a-z]+)\/|\/src\/storage\/postgres/,
    'PostgreSQL client',
  ],
  [/\/node_modules\/(?:ioredis|redis-[a-z]+|@ioredis)\/|\/src\/storage\/(?:state-redis|redis)/, 'Redis client'],
  [/\/node_modules\/(?:grammy|node-fetch)\/|_http_client|_http_agent|\/src\/platforms\/telegram\/wire/, 'sending'],
  [/\/node_modules\/(?:hono|@hono)\/|_http_server|\/src\/server|\/src\/platforms\/door/, 'webhook'],
  [/\/node_modules\/zod\//, 'parsing'],
  [/\/src\/seal|internal\/crypto/, 'sealing'],
  [/\/src\/platforms\//, 'reading updates'],
  [/\/src\/delivery\/post/, 'post'],
  [/\/src\/(?:delivery|conversation|storage)\//, 'inbox, turn, outbox'],
];

interface Node {
  id: number;
  callFrame: { functionName: string; url: string };
  children?: number[];
}

const session = new Session();

export async function startProfile(): Promise<void> {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  await session.post('Profiler.start');
}

/** Shares of the time, idle left out; the sum is 1. */
export async function stopProfile(): Promise<Shares> {
  const { profile } = (await session.post('Profiler.stop')) as {
    profile: { nodes: Node[]; samples: number[]; timeDeltas: number[] };
  };
  session.disconnect();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
  const owners = new Map<number, string>();
  function ownerOf(id: number): string {
    const known = owners.get(id);
    if (known) return known;
    const { url, functionName } = nodes.get(id)!.callFrame;
    const parent = parents.get(id);
    const owner =
      OWNERS.find(([pattern]) => pattern.test(url))?.[1] ??
      (/^\((?:garbage collector|idle)\)$/.test(functionName)
        ? functionName.slice(1, -1)
        : parent === undefined
          ? 'Node itself'
          : ownerOf(parent));
    owners.set(id, owner);
    return owner;
  }
  const us: Shares = {};
  let all = 0;
  for (const [index, id] of profile.samples.entries()) {
    const owner = ownerOf(id);
    if (owner === 'idle') continue;
    us[owner] = (us[owner] ?? 0) + profile.timeDeltas[index]!;
    all += profile.timeDeltas[index]!;
  }
  return Object.fromEntries(Object.entries(us).map(([owner, each]) => [owner, each / all]));
}
