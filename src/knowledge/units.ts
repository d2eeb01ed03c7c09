/** Units and posts of an authority: which one a text names, and how plans name its kind. */
import { NAMED_UNIT, UNIT_GROUPS, UNIT_PLACE, WHOLE_UNITS } from './lexicon/unit-words.ts';
import { planWords } from './tokens.ts';

/** A unit's own name, without the place it belongs to: "Phòng Nội vụ huyện Đại Lộc" is "phong noi vu". */
export function coreOf(unit: string): string {
  const plain = unit.replace(/\(.*?\)/g, ' ');
  const core = planWords(plain.replace(UNIT_PLACE, ' ')).join(' ');
  return BODIES.test(core) ? `${core} ${levelOf(plain)}`.trim() : core;
}

/** Bodies that every level has: the level is part of their name ("UBND xã"). */
const BODIES = /^(?:uy ban nhan dan|hoi dong nhan dan|dang uy|cong an)$/;
const LEVEL = /^(?:cua )?(thi tran|thi xa|thanh pho|xa|phuong|quan|huyen|tinh)\b/;

const levelOf = (unit: string): string => LEVEL.exec(planWords(UNIT_PLACE.exec(unit)?.[0] ?? '').join(' '))?.[1] ?? '';

/** Unit names with capitals in a text, folded. */
export function unitsWithCapitals(text: string): string[] {
  return [...text.matchAll(NAMED_UNIT)].map((m) => coreOf(m[0])).filter((name) => name.includes(' '));
}

/** Units a question names: with capitals, or in any writing when the plans know them. `words` are folded and joined. */
export function unitsNamed(text: string, words: string, known: Iterable<string>): string[] {
  const asked = ` ${words} `;
  const found = new Set(unitsWithCapitals(text));
  for (const unit of [...known, ...WHOLE_UNITS]) if (asked.includes(` ${unit} `)) found.add(unit);
  const all = [...found].sort((a, b) => b.length - a.length);
  return all.filter((unit, n) => !all.some((other, m) => m < n && ` ${other} `.includes(` ${unit} `)));
}

/** How plans may name a unit together with others of its kind. */
export function groupsOf(core: string): readonly string[] {
  return UNIT_GROUPS.find(([kind]) => kind.test(core))?.[1] ?? [];
}
