/** What a page may send, parsed at the door. */
import type { Context } from 'hono';
import { z } from 'zod';
import { refusals } from '#prompts/web.ts';
import type { Content } from '#src/messages.ts';

export const MAX_CHARS = 4_000;

const Id = z.uuid();
const LetterId = z.string().min(1).max(200);

const Words = z.strictObject({
  id: Id,
  text: z
    .string()
    .max(MAX_CHARS, refusals.tooLong(MAX_CHARS))
    .refine((text) => text.trim() !== '', refusals.empty)
    // A lone half of a character could not be stored.
    .transform((text) => text.toWellFormed()),
});
const Press = z.strictObject({ id: Id, letter: LetterId, index: z.int().min(0).max(99) });
const Open = z.strictObject({ id: Id, open: z.literal(true) });

export const Sent = z.union([Words, Press, Open]);
export type Sent = z.infer<typeof Sent>;

export const Seen = z.strictObject({ ids: z.array(LetterId).min(1).max(100) });

/** The request's JSON as the schema wants it, or the sentence that says what is wrong. */
export async function readBody<T>(c: Context, schema: z.ZodType<T>): Promise<{ value: T } | { error: string }> {
  let json: unknown;
  try {
    json = await c.req.json();
  } catch {
    return { error: refusals.malformed };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  const own = [refusals.empty, refusals.tooLong(MAX_CHARS)];
  const said = parsed.error.issues.flatMap((issue) => (issue.code === 'invalid_union' ? issue.errors.flat() : [issue]));
  return { error: own.find((sentence) => said.some((issue) => issue.message === sentence)) ?? refusals.malformed };
}

/** What happened, in neutral words. The page's own id is the message's id, so that the page can remove its bubble. */
export function contentOf(sent: Sent): Content {
  if ('text' in sent) {
    return {
      type: 'message',
      text: sent.text,
      attachments: [],
      forwarded: false,
      messageId: sent.id,
      edited: false,
    };
  }
  if ('letter' in sent) return { type: 'press', letter: sent.letter, index: sent.index };
  return { type: 'open' };
}
