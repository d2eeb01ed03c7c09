/** Where a conversation stands: never what a person wrote, only ids. */
import { z } from 'zod';

/** `version` is the flow's, raised when its steps change, so that a new release never shifts answers. */
export const FlowState = z.object({
  flow: z.string(),
  step: z.string(),
  version: z.number().int(),
  /** A form is being filled in: it gets the next words, and reminders wait. False = only the thread is remembered. */
  form: z.boolean(),
  ids: z.record(z.string(), z.string()),
});
export type FlowState = z.infer<typeof FlowState>;
