/** The units a plan names, each with the other names it uses for them. */
import { fold } from '#src/text.ts';
import type { Duty, Plan } from '../plan.ts';

/** Short forms of official names, by their folded words. */
const SHORT: [RegExp, string][] = [
  [/\buy ban nhan dan\b/g, 'ubnd'],
  [/\bhoi dong nhan dan\b/g, 'hdnd'],
  [/\b(?:uy ban )?(?:mat tran to quoc|mttq)(?: viet nam)?\b/g, 'mttq'],
  [/\bubmttq(?:vn)?\b/g, 'mttq'],
  [/\bva the thao\b/g, 'the thao'],
  [/\b(?:cac|nhung|dong chi|d\/c)\b/g, ' '],
];

/** Two names with the same key are one unit. */
export function unitKey(name: string): string {
  const plain = SHORT.reduce((text, [shape, short]) => text.replace(shape, short), fold(name));
  return plain.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** "Văn phòng" and "Văn phòng Sở" are one unit when the plan has both. */
const LEVELS = /^(?:.*\S) (?:so|xa|phuong|huyen|tinh|thanh pho|truong)$/;

function rootKey(key: string, keys: Set<string>): string {
  if (!LEVELS.test(key)) return key;
  const bare = key.replace(/ (?:so|xa|phuong|huyen|tinh|thanh pho|truong)$/, '');
  return keys.has(bare) ? bare : key;
}

/** Collects the units of the duties, the most used spelling first. */
export function readUnits(duties: Duty[]): Plan['units'] {
  const names = duties.flatMap((duty) => [
    ...duty.lead,
    ...duty.actor,
    ...duty.coordinate,
    ...(duty.via ? [duty.via] : []),
  ]);
  const recipients = duties.flatMap((duty) => (duty.recipient ? [duty.recipient] : []));
  const all = [...names, ...recipients];
  const keys = new Set(all.map(unitKey));
  const groups = new Map<string, Map<string, number>>();
  for (const name of all) {
    const key = rootKey(unitKey(name), keys);
    const group = groups.get(key) ?? new Map<string, number>();
    group.set(name, (group.get(name) ?? 0) + 1);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => {
    const [name, ...aliases] = [...group].sort((a, b) => b[1] - a[1]).map(([spelling]) => spelling);
    return { name: name!, aliases };
  });
}
