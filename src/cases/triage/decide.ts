/** From scores and rules to one kind: rules win only where they are precise, and a danger is not lost to a harmless kind. */
import { Kind } from '../kinds.ts';
import type { DenunciationSigns } from './denunciation.ts';
import type { EmergencySigns } from './emergency.ts';

export interface Decision {
  kind: Kind;
  confidence: number;
  others: Kind[];
}

/** Kinds where somebody is hurt when the message goes astray, and how likely they must be to beat a harmless one. */
const GRAVE: ReadonlySet<Kind> = new Set<Kind>(['khan_cap', 'to_cao', 'khieu_nai', 'tin_bao_toi_pham']);
const HARMLESS: ReadonlySet<Kind> = new Set<Kind>(['hoi_dap', 'tra_cuu', 'khen', 'khong_lien_quan']);
/** A grave kind at least this likely, and at least half as likely as a harmless winner, is taken instead. */
const GRAVE_FLOOR = 0.25;
/** A rule decides only when the words as a whole do not speak against it. */
const RULE_FLOOR = 0.08;
const OTHERS_FLOOR = 0.12;
const OTHERS_SHOWN = 3;

type Ranked = { kind: Kind; p: number }[];

function ruled(
  ranked: Ranked,
  emergency: EmergencySigns,
  accusation: DenunciationSigns,
): { kind: Kind; confidence: number } | null {
  const p = (kind: Kind): number => ranked.find((r) => r.kind === kind)?.p ?? 0;
  if (emergency.level === 'sure') return { kind: 'khan_cap', confidence: Math.max(0.8, p('khan_cap')) };
  if (accusation.says && !accusation.asks && accusation.wrongdoing)
    return { kind: 'to_cao', confidence: Math.max(0.8, p('to_cao')) };
  return null;
}

function winner(ranked: Ranked): { kind: Kind; confidence: number } {
  const top = ranked[0]!;
  const grave = ranked.find((r) => GRAVE.has(r.kind));
  if (HARMLESS.has(top.kind) && grave && grave.p >= GRAVE_FLOOR && grave.p >= top.p / 2)
    return { kind: grave.kind, confidence: grave.p };
  return { kind: top.kind, confidence: top.p };
}

/** Decides the kind, how sure we are, and what else is worth asking about. */
export function decide(scores: readonly number[], emergency: EmergencySigns, accusation: DenunciationSigns): Decision {
  const ranked = Kind.options.map((kind, i) => ({ kind, p: scores[i]! })).sort((a, b) => b.p - a.p);
  const { kind, confidence } = ruled(ranked, emergency, accusation) ?? winner(ranked);
  const others = ranked.filter((r) => r.kind !== kind && r.p >= OTHERS_FLOOR).map((r) => r.kind);
  return { kind, confidence, others: others.slice(0, OTHERS_SHOWN) };
}
