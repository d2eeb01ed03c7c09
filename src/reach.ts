/** When a platform takes a letter to a person, and what an authority decides about it, as data. A leaf. */
import { z } from 'zod';

const HOUR_MS = 3_600_000;

/** Milliseconds after a person's last interaction within which a platform takes letters free, and for money. */
export interface Windows {
  freeMs: number;
  chargedMs: number;
}

/** Zalo Official Account, consultation messages (reference/zalo.md A4, DOC2): 48 hours free, then charged until 7 days. */
export const ZALO_WINDOWS: Windows = { freeMs: 48 * HOUR_MS, chargedMs: 7 * 24 * HOUR_MS };

/** Platforms that close. */
export const WINDOWS_OF: Record<string, Windows | undefined> = { zalo: ZALO_WINDOWS };

export type WindowState = 'free' | 'charged' | 'closed';

/** How a person's window stands. Where nothing is known of the person the platform itself is asked: free. */
export function windowAt(windows: Windows | undefined, lastInteractionMs: number | null, nowMs: number): WindowState {
  if (!windows || lastInteractionMs === null) return 'free';
  const since = nowMs - lastInteractionMs;
  if (since <= windows.freeMs) return 'free';
  return since <= windows.chargedMs ? 'charged' : 'closed';
}

/** Days of silence after which nothing reaches the person any more; null where that never comes. */
export const closesAfterDays = (windows: Windows | undefined): number | null =>
  windows ? Math.floor(windows.chargedMs / (24 * HOUR_MS)) : null;

/** When the window closes for good. */
export const closesAtMs = (windows: Windows, lastInteractionMs: number): number =>
  lastInteractionMs + windows.chargedMs;

/** An approved template of a platform: what it costs and what its blanks are called. */
const Template = z.strictObject({
  id: z.string().min(1),
  /** In đồng, as agreed with the platform; shown before anything is sent. */
  price: z.number().int().nonnegative(),
  /** The template's own names for what we can say: code and standing of a case. */
  params: z.strictObject({ code: z.string().min(1), standing: z.string().min(1) }),
});
export type Template = z.infer<typeof Template>;

/** Days something is kept. */
const Days = z.strictObject({ days: z.number().int().positive(), confirmed: z.boolean() });

export const ReachRules = z.strictObject({
  /** How long a letter waits for a person to write again. */
  waits: z.strictObject({ reply: Days, reminder: Days, broadcast: Days }).default({
    reply: { days: 90, confirmed: false },
    reminder: { days: 3, confirmed: false },
    broadcast: { days: 7, confirmed: false },
  }),
  /** While the platform charges, only replies and alerts leave. */
  holdCharged: z.boolean().default(false),
  /** Minutes of silence after a human of the authority spoke in the platform's inbox. */
  floorMinutes: z.number().int().positive().default(60),
  /** A code to link two accounts: minutes it lives. */
  linkMinutes: z.number().int().positive().default(10),
  /** A phone number left for calling back: days after the case was closed. */
  contact: Days.default({ days: 90, confirmed: false }),
  /** "A case has news", sent for money when somebody says so; null = not configured. */
  templates: z
    .strictObject({ byUser: Template.nullable(), byPhone: Template.nullable() })
    .default({ byUser: null, byPhone: null }),
});
export type ReachRules = z.infer<typeof ReachRules>;
