/**
 * Triage of what a resident sends: kind, field, urgency, place, what must be kept secret. Pure; no language model.
 * Precise rules decide what must never be missed; a linear classifier trained in this repository decides the rest.
 * Nothing here judges whether an accusation is true, and nothing here keeps the text.
 */
import { type Emergency, Field, Kind, type RoleCode, type Triage } from './kinds.ts';
import { decide, type Evidence } from './triage/decide.ts';
import { type DenunciationSigns, denunciationSigns, mayDenounce } from './triage/denunciation.ts';
import { emergencySigns } from './triage/emergency.ts';
import { asksToHide, holdsNumbers, namesSomebody, tellsPrivateState } from './triage/identity.ts';
import { findLocation } from './triage/location.ts';
import type { TriageModel } from './triage/model.ts';
import { officersTold } from './triage/officers.ts';
import { prepare } from './triage/prepare.ts';
import { read } from './triage/reading.ts';
import { givesOrders } from './triage/signs.ts';
import { stillStoppable } from './triage/urgency.ts';

export { loadTriageModel, type TriageModel } from './triage/model.ts';

/** True when the text must be handled with the secrecy of a denunciation. High recall; needs no model. */
export function looksLikeDenunciation(text: string): boolean {
  return mayDenounce(denunciationSigns(read(text)));
}

/** The sort of emergency the words tell of, or null: over, a drill, a figure of speech, or none. Needs no model. */
export function emergencyIn(text: string): Emergency | null {
  const signs = emergencySigns(read(text));
  return signs.level === 'sure' ? signs.sort : null;
}

/** True when the text tells of a life in danger now. Needs no model. */
export function looksLikeEmergency(text: string): boolean {
  return emergencyIn(text) !== null;
}

/** Pointing at a photo tells nothing of what it shows: "đây nè, …". */
const POINTING = /^(?:đây|đó|này|nè)(?: (?:nè|này|đây|ạ|xã))*[,.:!]\s*(?=\S+ \S+ \S)/iu;
const withoutPointing = (text: string): string => text.replace(POINTING, '');

/** Fewer words than this beside orders to the machine are no report. */
const REPORT_WORDS = 4;

/** The text without sentences that give orders to the machine, where a report stands beside them. */
function withoutOrders(text: string): string {
  if (!givesOrders(read(text))) return text;
  const rest = text.split(/(?<=[.!?…\n])\s+|(?=\[)/).filter((sentence) => !givesOrders(read(sentence)));
  const report = rest.join(' ').trim();
  return report.split(/\s+/).length >= REPORT_WORDS ? report : text;
}

/** A letter of so many words may hide an emergency among courtesies: its parts are weighed alone. */
const LETTER_WORDS = 60;
const PART_SENTENCES = 2;
/** A part this likely to be an emergency, and sure in its words, speaks for the whole letter. */
const PART_FLOOR = 0.8;

/** The part of a long letter that tells of a life in danger, or null. */
function alarmingPart(model: TriageModel, text: string): Pick<Evidence, 'scores' | 'emergency'> | null {
  if (text.split(/\s+/).length < LETTER_WORDS) return null;
  const sentences = text.split(/(?<=[.!?…\n])\s+/);
  for (let at = 0; at < sentences.length; at++) {
    const part = prepare(sentences.slice(at, at + PART_SENTENCES).join(' '), model.bits);
    const scores = model.kind(part.features);
    const likely = scores[Kind.options.indexOf('khan_cap')]! >= PART_FLOOR;
    if (likely && part.emergency.level === 'sure') return { scores, emergency: part.emergency };
  }
  return null;
}

/** Builds the triage of one message (several chat bubbles joined by line breaks) over a loaded model. */
export function createTriage(model: TriageModel): (text: string) => Triage {
  return (text) => {
    const { reading, emergency, accusation, crime, features } = prepare(
      withoutOrders(withoutPointing(text)),
      model.bits,
    );
    const weighed = alarmingPart(model, text) ?? { scores: model.kind(features), emergency };
    const { kind, confidence, others, unsure } = decide({ ...weighed, accusation, crime });
    const told = CAREFUL.has(kind) ? officersTold(text) : [];
    const fieldScores = model.field(features);
    const urgent =
      kind === 'khan_cap' || ((kind === 'tin_bao_toi_pham' || kind === 'to_cao') && stillStoppable(reading));
    return {
      kind,
      field: Field.options[fieldScores.indexOf(Math.max(...fieldScores))]!,
      urgency: urgent ? 'now' : 'normal',
      anonymousRequest: asksToHide(reading),
      sensitive:
        holdsNumbers(text) ||
        tellsPrivateState(reading) ||
        (blamesPeople(kind) && namesSomebody(text)) ||
        model.sensitive(features)[1]! >= SENSITIVE_FLOOR,
      location: findLocation(text),
      accusedRole: accusedIn(kind, accusation, told) ?? told[0] ?? null,
      namedRoles: [...new Set([...(blames(kind, accusation) ? accusation.named : []), ...told])],
      emergency: kind === 'khan_cap' ? (weighed.emergency.sort ?? 'other') : null,
      confidence,
      others,
      unsure,
    };
  };
}

/** What is this likely to be sensitive is kept to few eyes: missing it costs more than care that was not needed. */
const SENSITIVE_FLOOR = 0.18;

/** Offices that must not read what blames them even when it is only feedback. */
const ANSWERABLE: ReadonlySet<RoleCode> = new Set<RoleCode>([
  'chu_tich_ubnd_xa',
  'pho_chu_tich_ubnd_xa',
  'bi_thu_dang_uy',
  'cong_an_xa',
  'truong_thon',
]);
/** Kinds that ask for something to be put right. */
const REPORTING: ReadonlySet<Kind> = new Set<Kind>(['phan_anh', 'kien_nghi', 'phan_anh_quy_dinh']);

/** Kinds that go to an office which may be whom they tell of. */
const CAREFUL: ReadonlySet<Kind> = new Set<Kind>([
  ...REPORTING,
  'to_cao',
  'tin_bao_toi_pham',
  'khieu_nai',
  'tranh_chap',
]);

/** Who is blamed, or null. A denunciation that names no office still has somebody to be kept from it. */
function accusedIn(
  kind: Kind,
  { role, wrongdoing, suspicious, manners }: DenunciationSigns,
  told: RoleCode[],
): RoleCode | null {
  if (kind === 'to_cao') return role ?? told[0] ?? 'chua_ro';
  if (role === null) return null;
  const blamed = wrongdoing || suspicious || (REPORTING.has(kind) && (manners || ANSWERABLE.has(role)));
  return blamed ? role : null;
}

/** When it is not sure that somebody is blamed, it is taken that they are. */
const blames = (kind: Kind, { says, wrongdoing, suspicious }: DenunciationSigns): boolean =>
  kind === 'to_cao' || says || wrongdoing || suspicious;

const BLAMING = new Set<Kind>(['to_cao', 'tin_bao_toi_pham', 'tranh_chap', 'khieu_nai', 'phan_anh']);
const blamesPeople = (kind: Kind): boolean => BLAMING.has(kind);
