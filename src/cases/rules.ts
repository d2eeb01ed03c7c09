/** How a commune works on its cases, as data: clocks, windows, limits, templates. A leaf; data.ts reads it. */
import { z } from 'zod';
import { Field, Kind } from './kinds.ts';

/** Vietnamese wall clock, `HH:MM`. */
const Time = z.string().regex(/^\d{2}:\d{2}$/);

/** The coordinators as a desk: where a case lies when no desk may read it, or when it is theirs to decide. */
export const COORDINATORS_DESK = 'dieu-phoi';

/** What a case may honestly be closed with. */
export const OutcomeName = z.enum(['da_xu_ly', 'da_tra_loi', 'khong_thuoc_tham_quyen', 'tu_choi', 'trung']);
export type OutcomeName = z.infer<typeof OutcomeName>;

/** Working days a kind of case should be worked off in: the desk's own aim, never promised to anybody. */
const Clock = z.object({
  workDays: z.number().int().positive(),
  source: z.string().nullable(),
  confirmed: z.boolean(),
});
export type CaseClock = z.infer<typeof Clock>;

/** A prepared answer; `«…»` are blanks that must be filled. */
const Template = z.object({
  outcome: OutcomeName,
  kind: Kind.optional(),
  field: Field.optional(),
  text: z.string().min(1),
});
export type Template = z.infer<typeof Template>;

export const CaseRules = z.object({
  /** Written on every case when it is opened: which rules counted for it. */
  version: z.string().default('1'),
  /** Spans of a working day. */
  workingHours: z
    .array(z.tuple([Time, Time]))
    .min(1)
    .default([
      ['07:30', '11:30'],
      ['13:30', '17:00'],
    ]),
  /** Working hours after which a case nobody opened rises one step. */
  openWithinHours: z.number().positive().default(8),
  clock: Clock.default({ workDays: 15, source: null, confirmed: false }),
  clockOf: z.partialRecord(Kind, Clock).default({}),
  /** Working days a question to the resident may stop the clock. */
  askDays: z.number().int().positive().default(5),
  /** Working days past the limit until the head, and the coordinators, have it in their digest. */
  overdue: z
    .object({ head: z.number().int().nonnegative(), coordinator: z.number().int().nonnegative() })
    .default({ head: 1, coordinator: 3 }),
  /** Working days before the limit from which a case stands in the digest. */
  soonDays: z.number().int().nonnegative().default(2),
  digestAt: Time.default('08:00'),
  /** Moves a desk may make; after that the coordinators decide. */
  maxMoves: z.number().int().nonnegative().default(2),
  /** Calendar days after closing within which the resident may have the case reopened, once. */
  reopenDays: z.number().int().positive().default(15),
  /** Fields in which is asked once, so many days after "đã xử lý", whether it has stayed good. */
  stayed: z
    .object({ fields: z.array(Field), afterDays: z.number().int().positive() })
    .default({ fields: ['ha_tang', 'moi_truong'], afterDays: 28 }),
  /** Ratings a desk must have before it is shown what they come to: the rater is kept from the rated. */
  ratingsFrom: z.number().int().min(2).default(5),
  /**
   * The day after the sender's last message on which the desk is asked for an interim answer, where the platform takes
   * none from the next day on; earlier when that is no working day.
   */
  interimOnDay: z.partialRecord(z.enum(['web', 'telegram', 'zalo']), z.number().int().positive()).default({ zalo: 6 }),
  templates: z.array(Template).default([]),
});
export type CaseRules = z.infer<typeof CaseRules>;

/** The clock of a kind. */
export const clockOf = (rules: CaseRules, kind: Kind): CaseClock => rules.clockOf[kind] ?? rules.clock;
