/** Neutral values that travel the spine: what came in (Incoming) and what goes out (Letter). A leaf. */
import { z } from 'zod';

export const PlatformName = z.enum(['web', 'telegram', 'zalo']);
export type PlatformName = z.infer<typeof PlatformName>;

/** Where a conversation takes place: platform + chat + person (design.md 4.9). */
export const Address = z.object({ platform: PlatformName, chat: z.string().min(1), sender: z.string().min(1) });
export type Address = z.infer<typeof Address>;

/** One key for an address; ids are strings end to end (Zalo's exceed 2^53). */
export function conversationId(address: Address): string {
  return `${address.platform}:${address.chat}:${address.sender}`;
}

export const Attachment = z.object({
  kind: z.enum(['photo', 'file', 'voice', 'sticker', 'location', 'contact', 'other']),
  /** The platform's own handle for `fetch`; never a path or an address chosen by the sender. */
  ref: z.string().optional(),
  name: z.string().optional(),
  sizeBytes: z.number().int().nonnegative().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
});
export type Attachment = z.infer<typeof Attachment>;

/** What happened: a message, a press, an opened invitation, a clock tick or the result of slow work. */
export const Content = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('message'),
    text: z.string(),
    attachments: z.array(Attachment).default([]),
    /** A forwarded message is content: never a command, an invitation, a menu answer or a consent. */
    forwarded: z.boolean().default(false),
    /** The platform's id of the message, to delete it or to match a later edit. */
    messageId: z.string().optional(),
    /** Set when the message replaces an earlier one. */
    edited: z.boolean().default(false),
    /** Parts of one album carry the same key and arrive as events of their own: together they are one message. */
    album: z.string().optional(),
  }),
  /** A choice pressed: the letter it stood under and its place there, from 0. */
  z.object({ type: z.literal('press'), letter: z.string(), index: z.number().int().nonnegative() }),
  /** The conversation was opened, perhaps with an invitation token. */
  z.object({ type: z.literal('open'), token: z.string().optional() }),
  /** The person blocked the bot, or lets it write again. Written at the door (service.ts): no turn sees it. */
  z.object({ type: z.literal('reach'), blocked: z.boolean() }),
  /**
   * The person filled in the platform's own form for name and phone (asked for by `Letter.asksContact`): they agreed to it
   * there. Comes through the inbox like a message.
   */
  z.object({
    type: z.literal('contact'),
    name: z.string().optional(),
    /** Digits as the platform gives them ("84900000001"). */
    phone: z.string(),
    place: z.string().optional(),
  }),
  /** A human of the authority wrote to this person in the platform's own inbox (its words are not kept here). */
  z.object({ type: z.literal('floor'), messageId: z.string().optional() }),
  /** The person had the platform ask for the end of everything kept of them. Comes through the inbox like a message. */
  z.object({ type: z.literal('withdraw') }),
  /** The person did something that opens the platform's window without a word : nothing is to be answered. */
  z.object({ type: z.literal('touched') }),
  /** The platform delivered letters, or the person saw them; `letters` are platform message ids. Nothing is to be answered. */
  z.object({
    type: z.literal('receipt'),
    letters: z.array(z.string()),
    seen: z.boolean(),
    /** Our own number of a template sent to a phone; its address names no person then. */
    tracking: z.string().optional(),
  }),
  /** Something a handler asked to be told later (`Outcome.later`), or the result of slow work. */
  z.object({ type: z.literal('later'), name: z.string(), arg: z.string() }),
]);
export type Content = z.infer<typeof Content>;

export const Incoming = z.object({
  /** From the platform's own event id: the same event twice is one row. */
  eventId: z.string().min(1),
  address: Address,
  /** A group: the bot speaks only when addressed, and of no case and no person. */
  group: z.boolean().default(false),
  atMs: z.number(),
  content: Content,
});
export type Incoming = z.infer<typeof Incoming>;

/** Slow work a handler asks for (`Outcome.work`): a closed list, done by src/delivery/work.ts outside any turn. */
export const WorkItem = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('read-plan'),
    /** The attachment's handle on the platform of the conversation. */
    ref: z.string().min(1),
    /** As the sender named it; only its ending is used, the rest is shown. */
    fileName: z.string().max(200),
    /** `<handler>.<name>` of the `later` event that brings the result; its arg is the work's id. */
    returns: z.string().regex(/^[a-z-]+\.[a-z-]+$/),
  }),
  /** Only for what an official asked: the one way anything reaches a model (design.md section 1). */
  z.object({
    kind: z.literal('find-with-model'),
    question: z.string().max(1_000),
    unit: z.string().nullable(),
    planScope: z.string().nullable(),
    /** Ids of the talk it was asked in. */
    thread: z.record(z.string(), z.string()),
    returns: z.string().regex(/^[a-z-]+\.[a-z-]+$/),
  }),
  /** A resident's photo, file or voice note: photos are made anew, nothing else is opened. */
  z.object({
    kind: z.literal('keep-file'),
    ref: z.string().min(1),
    as: z.enum(['photo', 'file', 'voice']),
    returns: z.string().regex(/^[a-z-]+\.[a-z-]+$/),
  }),
]);
export type WorkItem = z.infer<typeof WorkItem>;

/** The order in which letters leave (design.md 4.5). */
export const LetterClass = z.enum(['alert', 'reply', 'reminder', 'broadcast']);
export type LetterClass = z.infer<typeof LetterClass>;

/** One line a person may choose: as a button, by its number, or in words. */
export const Choice = z.object({
  label: z.string().min(1),
  /** `<handler>.<what>`: who acts on it. */
  act: z.string().regex(/^[a-z-]+\.[a-z-]+$/),
  /** An id the act needs; never what a person wrote. */
  arg: z.string().optional(),
});
export type Choice = z.infer<typeof Choice>;

/** An approved message of a platform, by the names it was approved with; `phone` null = to the platform's account. */
export const TemplateOrder = z.object({
  templateId: z.string(),
  phone: z.string().nullable(),
  data: z.record(z.string(), z.string()),
});
export type TemplateOrder = z.infer<typeof TemplateOrder>;

/** A stored file that goes to a person: its bytes are read when it is sent. */
export const LetterFile = z.object({
  /** The stored file. */
  ref: z.string().min(1),
  kind: z.enum(['image', 'file']),
  /** Ours, never the sender's; its ending tells the type ("anh-472-193-8.jpg"). */
  name: z.string().min(1),
  sizeBytes: z.number().int().nonnegative(),
});
export type LetterFile = z.infer<typeof LetterFile>;

/** What is said to one conversation. */
export interface Letter {
  text: string;
  choices?: Choice[];
  /** They go before the text, or with it where the platform lets text stand under a file. */
  files?: LetterFile[];
  /** Remove the message with this platform id from the chat first (denunciations), where the platform can. */
  deletes?: string;
  /** Said instead of `text` when the message could not be removed: what the bot says it did, it has done. */
  textIfKept?: string;
  /** What it is about, for the delivery board ("broadcast:<id>", "reminder:<id>"). */
  about?: string;
  /** For the person's own safety: while a human has the floor it leaves as an alert. */
  safety?: boolean;
  /** An approved template is sent in its place, for money, because somebody said so. */
  template?: TemplateOrder;
  /** The platform's own form for a phone number under it, where it has one. */
  asksContact?: boolean;
}

/** What opens a platform's window: what the person did, not what the platform or the clock tells. */
export function isInteraction({ content }: Incoming): boolean {
  return ['message', 'press', 'open', 'contact', 'touched'].includes(content.type);
}
