/** The units a plan names, each with the other names it uses for them. */
import { fold } from '#src/text.ts';
import type { Duty, Plan } from '../plan.ts';
import { splitUnits } from './units.ts';

/** Short forms of official names, by their folded words. */
const SHORT: [RegExp, string][] = [
  [/\buy ban nhan dan\b/g, 'ubnd'],
  [/\bhoi dong nhan dan\b/g, 'hdnd'],
  [/\b(?:uy ban )?(?:mat tran to quoc|mttq)(?: viet nam)?\b/g, 'mttq'],
  [/\bubmttq(?:vn)?\b/g, 'mttq'],
  [/\bva the thao\b/g, 'the thao'],
  [/\bquy che dan chu\b/g, 'qcdc'],
  [/\bchi doan(?: thanh nien)?\b/g, 'doan thanh nien'],
  [/\btruc thuoc\b/g, 'thuoc'],
  [/\b(?:cap uy) dang\b/g, 'cap uy'],
  [/\b(?:cac(?! cap)|nhung|dong chi|d\/c|va|cua|thuc hien|o co so)\b/g, ' '],
];

/** Two names with the same key are one unit. */
export function unitKey(name: string): string {
  const spaced = fold(name).replace(/[^a-z0-9/]+/g, ' ');
  const plain = SHORT.reduce((text, [shape, short]) => text.replace(shape, short), spaced);
  return plain.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** "Văn phòng" and "Văn phòng Sở", "Đảng ủy" and "Đảng ủy xã A B" are one unit when the plan has both. */
const LEVEL = /^(.*\S)(?<! cap) (?:so|truong|(?:xa|phuong|huyen|tinh|thanh pho)(?: [a-z]+){0,3})$/;

function rootKey(key: string, keys: Set<string>): string {
  const bare = LEVEL.exec(key)?.[1];
  return bare !== undefined && keys.has(bare) ? bare : key;
}

/** Words that name no one in particular. */
const GENERIC = new Set(
  'cac nhung moi tung co quan don vi bo phan to chuc dia phuong ban nganh so phong chinh quyen doan the lien quan trong thuoc khac cap nha nuoc tham quyen ca nhan va cua phoi hop truc co o xa huyen tinh thon tren dia ban chuyen mon'.split(
    ' ',
  ),
);

const isGeneric = (name: string): boolean =>
  fold(name)
    .split(/[^a-z0-9]+/)
    .every((word) => word === '' || GENERIC.has(word));

/** Longer than this a name that leads nothing is a piece of a sentence. */
const LONGEST_HELPER = 120;

/** Collects the units of the duties, the most used spelling first; who leads nothing must have a name of its own. */
export function readUnits(duties: Duty[]): Plan['units'] {
  const leads = duties.flatMap((duty) => duty.lead);
  const recipients = duties.flatMap((duty) => (duty.recipient ? splitUnits(duty.recipient) : []));
  const helpers = [
    ...duties.flatMap((duty) => [...duty.actor, ...duty.coordinate, ...(duty.via ? [duty.via] : [])]),
    ...recipients,
  ].filter((name) => name.length <= LONGEST_HELPER);
  const all = [...leads, ...helpers];
  const worthy = new Set([...leads, ...helpers.filter((name) => !isGeneric(name))]);
  const keys = new Set(all.map(unitKey));
  const groups = new Map<string, Map<string, number>>();
  for (const name of all) {
    const key = rootKey(unitKey(name), keys);
    const group = groups.get(key) ?? new Map<string, number>();
    group.set(name, (group.get(name) ?? 0) + 1);
    groups.set(key, group);
  }
  const listed = [...groups.values()].filter((group) => [...group.keys()].some((name) => worthy.has(name)));
  return listed.map((group) => {
    const [name, ...aliases] = [...group].sort((a, b) => b[1] - a[1]).map(([spelling]) => spelling);
    return { name: name!, aliases };
  });
}
