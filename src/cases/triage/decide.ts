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
/**
 * An emergency this likely is acted on though another kind is likelier; more where words say that it is over or unreal,
 * and where no word calls for help or says that it is now.
 */
const ALARM_FLOOR = { told: 0.42, cancelled: 0.6, calm: 0.8 };
/** Below this the person is asked; an emergency is never held up by a question. */
const ASK_BELOW = 0.6;
/** Feedback is by far the commonest, so it wins close calls that it should lose: its chance is counted this much. */
const COMMONEST_COUNTS = 0.7;
/** Nothing is turned away as off the subject unless that is likelier than not. */
const OFF_SUBJECT_FLOOR = 0.5;
/** When nothing else is left that is likely, a desk reads it as feedback. */
const LAST_RESORT_BELOW = 0.15;
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

/** True when an emergency is likely enough to be acted on. */
function alarmStands({ scores, emergency }: Evidence): boolean {
  const chance = scores[Kind.options.indexOf('khan_cap')]!;
  if (emergency.level !== 'none') return chance >= ALARM_FLOOR.told;
  if (!emergency.urged) return chance >= ALARM_FLOOR.calm;
  return chance >= (emergency.cancelled ? ALARM_FLOOR.cancelled : ALARM_FLOOR.told);
}

function winner(all: Ranked, evidence: Evidence): Chosen {
  const { accusation, crime, emergency } = evidence;
  if (alarmStands(evidence)) return { kind: 'khan_cap', confidence: chanceOf(all, 'khan_cap') };
  /** Fainter, and without its words, it is no emergency but worth asking about. */
  const ranked = emergency.level === 'none' ? all.filter((r) => r.kind !== 'khan_cap') : all;
  const [first, second] = [ranked[0]!, ranked[1]!];
  if (first.p < LAST_RESORT_BELOW) return { kind: 'phan_anh', confidence: chanceOf(ranked, 'phan_anh') };
  const top = first.kind === 'khong_lien_quan' && first.p < OFF_SUBJECT_FLOOR ? second : first;
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

/** Kinds by their chance, feedback held back a little. */
function ranking(scores: readonly number[]): Ranked {
  const counted = scores.map((p, i) => (Kind.options[i] === 'phan_anh' ? p * COMMONEST_COUNTS : p));
  const sum = counted.reduce((a, b) => a + b, 0);
  return Kind.options.map((kind, i) => ({ kind, p: counted[i]! / sum })).sort((a, b) => b.p - a.p);
}

/** Decides the kind, how sure we are, and what else is worth asking about. */
export function decide(evidence: Evidence): Decision {
  const { scores, emergency, accusation } = evidence;
  const ranked = ranking(scores);
  const { kind, confidence } = ruled(ranked, emergency, accusation) ?? winner(ranked, evidence);
  const others = ranked.filter((r) => r.kind !== kind && r.p >= OTHERS_FLOOR).map((r) => r.kind);
  const mayBeUrgent = others.includes('khan_cap');
  const unsure = kind !== 'khan_cap' && (mayBeUrgent || (confidence < ASK_BELOW && others.length > 0));
  return { kind, confidence, others: others.slice(0, OTHERS_SHOWN), unsure };
}
