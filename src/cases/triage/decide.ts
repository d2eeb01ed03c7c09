/** From scores and rules to one kind: rules win only where they are precise, and a danger is not lost to a harmless kind. */
import { Kind } from '../kinds.ts';
import type { DenunciationSigns } from './denunciation.ts';
import type { EmergencySigns } from './emergency.ts';

export interface Decision {
  kind: Kind;
  confidence: number;
  others: Kind[];
  /** The person should be asked before anything is filed. */
  unsure: boolean;
}

/** What is known before deciding. */
export interface Evidence {
  /** Probabilities in the order of `Kind.options`. */
  scores: readonly number[];
  emergency: EmergencySigns;
  accusation: DenunciationSigns;
  /** A plain crime is told. */
  crime: boolean;
}

/** Kinds where somebody is hurt when the message goes astray. */
const GRAVE: ReadonlySet<Kind> = new Set<Kind>(['khan_cap', 'to_cao', 'khieu_nai', 'tin_bao_toi_pham']);
/** Kinds where nobody would act. */
const HARMLESS: ReadonlySet<Kind> = new Set<Kind>(['hoi_dap', 'tra_cuu', 'khen', 'khong_lien_quan']);
/** What a plain crime is filed as when its words are new. */
const YIELDS_TO_CRIME: ReadonlySet<Kind> = new Set<Kind>(['phan_anh', 'khong_lien_quan']);
/** A grave kind at least this likely, and at least half as likely as a harmless winner, is taken instead. */
const GRAVE_FLOOR = 0.3;
/** A rule decides only when the words as a whole do not speak against it. */
const RULE_FLOOR = { alarm: 0.1, accusation: 0.08, deed: 0.2, crime: 0.02 };
/** What is said of a decision made by a rule, at the least. */
const RULE_CONFIDENCE = 0.6;
/** Above this even words of "it is over" do not hide an emergency. */
const CANCELLED_CEILING = 0.6;
/** An emergency this likely is acted on even when another kind is likelier. */
const ALARM_FLOOR = 0.42;
/** Below this the person is asked; an emergency is never held up by a question. */
const ASK_BELOW = 0.6;
/** Feedback is by far the commonest, so it wins close calls that it should lose: its chance is counted this much. */
const COMMONEST_COUNTS = 0.7;
/** Nothing is turned away as off the subject unless that is likelier than not. */
const OFF_SUBJECT_FLOOR = 0.5;
const OTHERS_FLOOR = 0.12;
const OTHERS_SHOWN = 3;

type Ranked = { kind: Kind; p: number }[];
type Chosen = { kind: Kind; confidence: number };

const chanceOf = (ranked: Ranked, kind: Kind): number => ranked.find((r) => r.kind === kind)?.p ?? 0;

function ruled(ranked: Ranked, emergency: EmergencySigns, accusation: DenunciationSigns): Chosen | null {
  const take = (kind: Kind, floor: number): Chosen | null => {
    const p = chanceOf(ranked, kind);
    return p >= floor ? { kind, confidence: Math.max(RULE_CONFIDENCE, p) } : null;
  };
  if (emergency.level === 'sure') return take('khan_cap', RULE_FLOOR.alarm);
  const { says, asks, wrongdoing, role } = accusation;
  return says && !asks && wrongdoing && role !== null ? take('to_cao', RULE_FLOOR.accusation) : null;
}

/** An office and a breach of law in one message, without doubt or denial: a denunciation rather than feedback. */
function tellsDeed({ wrongdoing, role, denies, hearsay, asks }: DenunciationSigns): boolean {
  return wrongdoing && role !== null && role !== 'doanh_nghiep' && !denies && !hearsay && !asks;
}

function winner(ranked: Ranked, accusation: DenunciationSigns, crime: boolean): Chosen {
  const [first, second] = [ranked[0]!, ranked[1]!];
  const top = first.kind === 'khong_lien_quan' && first.p < OFF_SUBJECT_FLOOR ? second : first;
  const alarm = chanceOf(ranked, 'khan_cap');
  if (alarm >= ALARM_FLOOR) return { kind: 'khan_cap', confidence: alarm };
  const tip = chanceOf(ranked, 'tin_bao_toi_pham');
  if (crime && YIELDS_TO_CRIME.has(top.kind) && tip >= RULE_FLOOR.crime)
    return { kind: 'tin_bao_toi_pham', confidence: tip };
  const denounced = chanceOf(ranked, 'to_cao');
  if (top.kind !== 'khan_cap' && tellsDeed(accusation) && denounced >= RULE_FLOOR.deed)
    return { kind: 'to_cao', confidence: denounced };
  const grave = ranked.find((r) => GRAVE.has(r.kind));
  const loses = HARMLESS.has(top.kind) && grave !== undefined && grave.p >= GRAVE_FLOOR && grave.p >= top.p / 2;
  return loses ? { kind: grave.kind, confidence: grave.p } : { kind: top.kind, confidence: top.p };
}

/** Without what is said to be over, a drill or a figure of speech: "cháy hàng" is no fire. */
function withoutCancelled(ranked: Ranked, emergency: EmergencySigns): Ranked {
  const sureAnyway = chanceOf(ranked, 'khan_cap') >= CANCELLED_CEILING;
  if (!emergency.cancelled || emergency.level !== 'none' || sureAnyway) return ranked;
  return ranked.map((r) => (r.kind === 'khan_cap' ? { ...r, p: 0 } : r)).sort((a, b) => b.p - a.p);
}

/** Kinds by their chance, feedback held back a little. */
function ranking(scores: readonly number[]): Ranked {
  const counted = scores.map((p, i) => (Kind.options[i] === 'phan_anh' ? p * COMMONEST_COUNTS : p));
  const sum = counted.reduce((a, b) => a + b, 0);
  return Kind.options.map((kind, i) => ({ kind, p: counted[i]! / sum })).sort((a, b) => b.p - a.p);
}

/** Decides the kind, how sure we are, and what else is worth asking about. */
export function decide({ scores, emergency, accusation, crime }: Evidence): Decision {
  const ranked = ranking(scores);
  const { kind, confidence } =
    ruled(ranked, emergency, accusation) ?? winner(withoutCancelled(ranked, emergency), accusation, crime);
  const others = ranked.filter((r) => r.kind !== kind && r.p >= OTHERS_FLOOR).map((r) => r.kind);
  const mayBeUrgent = others.includes('khan_cap');
  const unsure = kind !== 'khan_cap' && (mayBeUrgent || (confidence < ASK_BELOW && others.length > 0));
  return { kind, confidence, others: others.slice(0, OTHERS_SHOWN), unsure };
}
