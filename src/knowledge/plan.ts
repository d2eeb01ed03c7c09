/**
 * A plan as data: what `import` makes of a document and everything else reads.
 * Clause paths are the printed markers joined by `/` (`II/1/1.1/đ`, `can-cu`, `fn1`, `noi-nhan`); `d` and `đ` differ.
 */
import { z } from 'zod';

/** What the words of a deadline say about days; `null` = they name no deadline at all. */
export const TimingKind = z.enum([
  'before-date',
  'by-date',
  'in-month',
  'quarter',
  'half-year',
  'in-year',
  'range',
  'yearly-by-date',
  'yearly',
  'half-yearly',
  'quarterly',
  'monthly',
  'weekly',
  'daily',
  'ongoing',
  'relative',
  'on-request',
]);
export type TimingKind = z.infer<typeof TimingKind>;

/** A calendar day in Việt Nam, `YYYY-MM-DD`. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const Timing = z.object({
  /** The words as printed, or null when the clause prints none. */
  text: z.string().nullable(),
  kind: TimingKind.nullable(),
  /** Last day still on time; null when no day follows from the words. Never borrowed from another plan. */
  dueDate: Day.nullable(),
  /** Every last good day when the words name several. */
  dates: z.array(Day).default([]),
  recurrence: z.enum(['yearly', 'half-yearly', 'quarterly', 'monthly', 'weekly', 'daily']).nullable().default(null),
  /** For yearly dates: `MM-DD`, the last good day of each year. */
  monthDay: z
    .string()
    .regex(/^\d{2}-\d{2}$/)
    .nullable()
    .default(null),
  /** The named day itself is still on time. */
  inclusive: z.boolean().nullable().default(null),
  /** Clock time of the last day, `HH:MM`, when printed. */
  time: z.string().nullable().default(null),
  /** Path of the clause that prints the timing. */
  source: z.string().nullable().default(null),
});
export type Timing = z.infer<typeof Timing>;

export const Clause = z.object({
  path: z.string().min(1),
  /** Own text, whitespace joined to single spaces, markdown and page noise removed, paragraphs separated by `\n`. */
  text: z.string(),
  /** Footnote marks met in the text, as clause paths (`fn1`). */
  footnotes: z.array(z.string()).default([]),
  /** Slips of the printed text worth telling a reader (a wrong year, a lost word); shown beside, never corrected. */
  notes: z.array(z.string()).default([]),
});
export type Clause = z.infer<typeof Clause>;

export const Duty = z.object({
  /** Stable inside the plan: clause path plus a running letter. */
  id: z.string().min(1),
  clause: z.string().min(1),
  /** A short name of the deliverable, from the words of the clause. */
  title: z.string(),
  /** The words of the clause that state the duty, verbatim. */
  what: z.string(),
  lead: z.array(z.string()),
  /** Clause that prints the lead, when it is another one. */
  leadSource: z.string().nullable().default(null),
  /** Unit named as the doer in the clause itself when the lead is printed elsewhere. */
  actor: z.array(z.string()).default([]),
  coordinate: z.array(z.string()),
  /** Who receives the report, and through whom ("UBND tỉnh (qua Sở Nội vụ)" = recipient + via). */
  recipient: z.string().nullable(),
  via: z.string().nullable().default(null),
  timing: Timing,
  legalBasis: z.array(z.string()).default([]),
});
export type Duty = z.infer<typeof Duty>;

export const Plan = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Bumped when a plan is replaced; the old version is kept. */
  version: z.number().int().positive().default(1),
  /** As printed ("Kế hoạch Thực hiện dân chủ ở cơ sở năm 2026"). */
  title: z.string(),
  /** Short name used in answers ("Kế hoạch của xã Lợi Bác"). */
  shortName: z.string(),
  /** Printed number ("150-KH/ĐU"), or null when the text prints none. */
  number: z.string().nullable(),
  /** Day of issue when printed. */
  issued: Day.nullable(),
  issuer: z.string(),
  /** Level of the issuer; `huyen` was abolished on 01/7/2025 (Luật Tổ chức chính quyền địa phương 2025). */
  level: z.enum(['tinh', 'huyen', 'xa', 'don-vi']),
  /** A Party body's document: officials are "đồng chí". */
  party: z.boolean().default(false),
  /** Year the plan is for. */
  year: z.number().int(),
  /** True when letters are lost or the encoding is damaged. */
  garbled: z.boolean().default(false),
  clauses: z.array(Clause).min(1),
  duties: z.array(Duty),
  /** Units named in the plan with the other names it uses for them. */
  units: z.array(z.object({ name: z.string(), aliases: z.array(z.string()).default([]) })),
  warnings: z.array(z.string()).default([]),
});
export type Plan = z.infer<typeof Plan>;
