/** What is taken from residents, as data: limits on files, messages and cases, windows, addresses. A leaf; data.ts reads it. */
import { z } from 'zod';
import { Field } from './kinds.ts';

const MB = 1024 * 1024;

export const IntakeRules = z.object({
  files: z
    .object({
      /** Photos, files and voice notes of one case. */
      perCase: z.number().int().positive().default(5),
      photoBytes: z
        .number()
        .int()
        .positive()
        .default(20 * MB),
      /** Documents and voice notes are kept as they came. */
      fileBytes: z
        .number()
        .int()
        .positive()
        .default(10 * MB),
      /** Endings of names taken from the web page; what the bytes are is looked at later, whatever the name. */
      endings: z
        .array(z.string().regex(/^[a-z0-9]+$/))
        .default(['jpg', 'jpeg', 'png', 'webp', 'pdf', 'doc', 'docx', 'xls', 'xlsx']),
      /** Retention of a case's files (design.md section 5). */
      keepDays: z.number().int().positive().default(365),
      confirmed: z.boolean().default(false),
    })
    .prefault({}),
  /** Minutes of silence after which an unsent form is offered back, once. */
  silenceMinutes: z.number().int().positive().default(30),
  /** Days in which the same thing by the same person, or nearby by another, is taken for one. */
  sameDays: z.number().int().nonnegative().default(30),
  /** Fields in which another person's open case may be offered to be followed. */
  nearbyFields: z.array(Field).default(['ha_tang', 'moi_truong', 'nong_nghiep']),
  /** National portal for opinions on administrative rules; null = not configured, never made up. */
  rulesPortal: z.string().nullable().default(null),
  limits: z
    .object({
      /** Messages of one person within ten minutes, and of all together; beyond, the bot rests. Never an emergency. */
      messages: z.number().int().positive().default(40),
      messagesOfAll: z.number().int().positive().default(20_000),
      /** Cases of one person within 24 hours. */
      casesADay: z.number().int().positive().default(10),
      /** Characters of one feedback. */
      chars: z.number().int().positive().default(4_000),
    })
    .prefault({}),
});
export type IntakeRules = z.infer<typeof IntakeRules>;
