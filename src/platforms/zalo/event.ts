/** One Zalo webhook event as neutral values (reference/zalo.md A7). What we do not know is left aside and counted, never an error. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Address, Attachment, Content, Incoming } from '#src/messages.ts';
import { fold } from '#src/text.ts';

/** What may come in a form we do not know without costing the rest of the event. */
const soft = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
/** Ids, instants, sizes and phone numbers come quoted or not; text here, always. */
const Digits = z.union([z.string(), z.number()]).transform(String);

const Party = z.object({ id: Digits, admin_id: soft(Digits) });
const Payload = z.object({
  url: soft(z.string()),
  name: soft(z.string()),
  size: soft(Digits),
  description: soft(z.string()),
  coordinates: soft(z.object({ latitude: Digits, longitude: Digits })),
});
const Piece = z.object({ type: z.string(), payload: soft(Payload) });
const Message = z.object({
  text: soft(z.string()),
  msg_id: soft(Digits),
  msg_ids: soft(z.array(Digits)),
  conversation_id: soft(Digits),
  tracking_id: soft(Digits),
  attachments: soft(z.array(Piece)),
});
/** The new shape has `full_address`; the older one is flat. */
const Info = z.object({
  name: soft(z.string()),
  phone: soft(Digits),
  full_address: soft(
    z.object({ user_address: soft(z.string()), user_ward: soft(z.string()), user_city: soft(z.string()) }),
  ),
  address: soft(z.string()),
  ward: soft(z.string()),
  district: soft(z.string()),
  city: soft(z.string()),
});
const Event = z.object({
  event_name: z.string(),
  app_id: soft(Digits),
  oa_id: soft(Digits),
  timestamp: soft(Digits),
  sender: soft(Party),
  recipient: soft(Party),
  follower: soft(Party),
  user_id: soft(Digits),
  message: soft(Message),
  info: soft(Info),
});
type Event = z.infer<typeof Event>;

/** Whose events we take, and how an attachment's address becomes a handle. */
export interface Reader {
  appId: string;
  oaId: string;
  /** A handle for `fetch`; null when the address is none of Zalo's own. */
  refOf(url: string): string | null;
}

export interface Reading {
  incoming: Incoming[];
  /** Why there is none. */
  ignored?: string;
}

/** Zalo sends an event again for two hours; whoever sends one a day later has recorded it. */
const MAX_AGE_MS = 24 * 3_600_000;

const KINDS: Record<string, Attachment['kind']> = {
  image: 'photo',
  file: 'file',
  audio: 'voice',
  sticker: 'sticker',
  gif: 'other',
  video: 'other',
};
const SAID = /^(?:user|anonymous)_send_(text|image|gif|link|audio|video|sticker|location|business_card|file)$/;
const ECHO = /^oa_send_(?:text|image|gif|list|file|sticker)$/;
/** Known and of no use to us; counted by these names, while all others are counted as one. */
const KNOWN_ASIDE = new Set([
  'user_reacted_message',
  'oa_reacted_message',
  'update_user_info',
  'add_user_to_tag',
  'remove_user_from_tag',
  'remove_tag',
  'oa_send_consent',
  'user_reply_consent',
  'user_call_oa',
  'oa_call_user',
  'change_template_status',
  'change_oa_daily_quota',
  'extension_purchased',
]);
const GROUP = /_group(?:_|$)|^(?:create|update|delete|join|leave)_group/;

/** An invitation in words: "/start TOKEN", "vào TOKEN", or the invitation's link pasted into the chat. */
const INVITATION = /^(?:\/?start|vao)\s+([\w-]{16,64})$|^https:\/\/[^\s/]+\/vao\/([\w-]{16,64})$/i;

function invitationOf(text: string): string | null {
  const at = INVITATION.exec(fold(text).trim());
  if (!at) return null;
  // Folding keeps length, not case: the token is read from what was typed.
  return /([\w-]{16,64})$/.exec(text.trim())?.[1] ?? null;
}

function attachmentOf(
  { type, payload }: z.infer<typeof Piece>,
  text: string,
  event: string,
  reader: Reader,
): Attachment | null {
  if (event === 'user_send_business_card') return { kind: 'contact' };
  if (type === 'link') return null; // its words are the text
  if (type === 'location') {
    const [lat, lon] = [Number(payload?.coordinates?.latitude), Number(payload?.coordinates?.longitude)];
    const known = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    return { kind: 'location', ...(known ? { lat, lon } : {}), ...(text ? { name: text } : {}) };
  }
  const ref = payload?.url === undefined ? null : reader.refOf(payload.url);
  const size = Number(payload?.size);
  return {
    kind: KINDS[type] ?? 'other',
    ...(ref === null ? {} : { ref }),
    ...(payload?.name === undefined ? {} : { name: payload.name.normalize('NFC') }),
    ...(Number.isSafeInteger(size) && size >= 0 ? { sizeBytes: size } : {}),
  };
}

/** What was said, with what was sent along. Empty events ("" and nothing beside) are no message. */
function messageOf(event: Event, kind: string, reader: Reader): Content | null {
  const said = (event.message?.text ?? '').normalize('NFC');
  const pieces = event.message?.attachments ?? [];
  const attachments = pieces.flatMap((piece) => attachmentOf(piece, said, event.event_name, reader) ?? []);
  const link = kind === 'link' && said === '' ? pieces.find((piece) => piece.type === 'link')?.payload?.url : undefined;
  const token = kind === 'text' || kind === 'link' ? invitationOf(link ?? said) : null;
  if (token) return { type: 'open', token };
  const text = kind === 'location' || kind === 'business_card' ? '' : (link ?? said);
  if (text === '' && attachments.length === 0) return null;
  const messageId = event.message?.msg_id;
  return {
    type: 'message',
    text,
    attachments,
    forwarded: false,
    ...(messageId === undefined ? {} : { messageId }),
    edited: false,
  };
}

function contactOf({ info }: Event): Content | null {
  if (!info?.phone) return null;
  const { full_address: full, name } = info;
  const parts = full
    ? [full.user_address, full.user_ward, full.user_city]
    : [info.address, info.ward, info.district, info.city];
  const place = parts.filter(Boolean).join(', ').normalize('NFC');
  return {
    type: 'contact',
    phone: info.phone,
    ...(name ? { name: name.normalize('NFC') } : {}),
    ...(place ? { place } : {}),
  };
}

const at = (id: string): Address => ({ platform: 'zalo', chat: id, sender: id });
/** A visitor of the web widget has no id of its own that lasts: the conversation belongs to it. */
const anonymousAt = (id: string, conversation: string): Address => {
  const chat = `anonymous:${id}:${conversation}`;
  return { platform: 'zalo', chat, sender: chat };
};

/** Who is meant by a handle of `anonymousAt`; null for anybody with an account. */
export function anonymousOf(chat: string): { anonymous_id: string; conversation_id: string } | null {
  const [mark, id, conversation] = chat.split(':');
  return mark === 'anonymous' && id && conversation ? { anonymous_id: id, conversation_id: conversation } : null;
}

type Found = { address: Address; contents: Content[] };

function receiptOf(event: Event, reader: Reader): Found | string {
  const { sender, recipient, message, event_name } = event;
  const letters = message?.msg_ids ?? (message?.msg_id === undefined ? [] : [message.msg_id]);
  if (letters.length === 0) return 'receipt-without-id';
  const receipt: Content = { type: 'receipt', letters, seen: event_name === 'user_seen_message' };
  // A template's receipt names a phone: nobody's conversation is kept under it.
  if (message?.tracking_id !== undefined) {
    return { address: at('template'), contents: [{ ...receipt, tracking: message.tracking_id }] };
  }
  const user = [sender?.id, recipient?.id].find((id) => id !== undefined && id !== reader.oaId);
  return user === undefined ? 'no-person' : { address: at(user), contents: [receipt] };
}

function saidOf(event: Event, kind: string, reader: Reader): Found | string {
  const content = messageOf(event, kind, reader);
  const id = event.sender?.id;
  if (id === undefined) return 'no-person';
  if (!content) return 'empty-message';
  if (!event.event_name.startsWith('anonymous_')) return { address: at(id), contents: [content] };
  const conversation = event.message?.conversation_id;
  return conversation === undefined ? 'no-person' : { address: anonymousAt(id, conversation), contents: [content] };
}

/** Follow, unfollow and the like: the person stands under different names in each. */
function byPerson(event: Event, contents: Content[]): Found | string {
  const id = event.follower?.id ?? event.user_id ?? event.sender?.id;
  return id === undefined ? 'no-person' : { address: at(id), contents };
}

function find(event: Event, reader: Reader): Found | string {
  const { event_name: name } = event;
  const kind = SAID.exec(name)?.[1];
  if (kind) return saidOf(event, kind, reader);
  if (ECHO.test(name)) {
    const { sender, recipient, message } = event;
    if (sender?.admin_id === undefined) return 'own-echo';
    if (recipient === undefined) return 'no-person';
    const messageId = message?.msg_id;
    return {
      address: at(recipient.id),
      contents: [{ type: 'floor', ...(messageId === undefined ? {} : { messageId }) }],
    };
  }
  switch (name) {
    case 'user_received_message':
    case 'user_seen_message':
      return receiptOf(event, reader);
    case 'follow':
      return byPerson(event, [{ type: 'reach', blocked: false }, { type: 'open' }]);
    case 'unfollow':
      return byPerson(event, [{ type: 'reach', blocked: true }]);
    case 'user_click_chatnow':
      return byPerson(event, [{ type: 'touched' }]);
    case 'user_withdraw':
      return byPerson(event, [{ type: 'withdraw' }]);
    case 'user_submit_info': {
      const contact = contactOf(event);
      return byPerson(event, [contact ?? { type: 'touched' }]);
    }
  }
  if (KNOWN_ASIDE.has(name)) return name;
  if (GROUP.test(name)) return 'group';
  if (name.startsWith('oa_send_anonymous_')) return 'own-echo';
  return name.startsWith('widget_') ? 'widget' : 'unknown-kind';
}

/** Another app's or another OA's; events that name neither are taken at their signature. */
function isOurs({ app_id, oa_id, sender, recipient, follower, user_id, message }: Event, reader: Reader): boolean {
  if (app_id !== undefined && app_id !== reader.appId) return false;
  if (oa_id !== undefined) return oa_id === reader.oaId;
  if (follower || user_id || message?.tracking_id !== undefined) return true;
  const parties = [sender?.id, recipient?.id].filter((id) => id !== undefined);
  return parties.length === 0 || parties.includes(reader.oaId);
}

/** One name for an event, also when Zalo sends it again or tells it on another day. */
function eventIdOf(event: Event, { chat }: Address, reader: Reader): string {
  const { message, event_name, timestamp } = event;
  const ids = message?.msg_id ?? message?.msg_ids?.toSorted().join('+');
  const name =
    ids ??
    createHash('sha256')
      .update(`${chat} ${timestamp ?? ''}`)
      .digest('base64url')
      .slice(0, 24);
  return `zalo:${reader.oaId}:${event_name}:${name}`.slice(0, 300);
}

/** When it happened, in milliseconds; null when it does not say, or not in milliseconds. */
function instantOf(timestamp: string | undefined): number | null {
  return timestamp !== undefined && /^\d{13}$/.test(timestamp) ? Number(timestamp) : null;
}

/**
 * Reads one event; `signedAt` is the instant its signature covers where the body has none of its own. An event of
 * yesterday is a recording: it is told to be taken (so that it does not come again) and left aside.
 */
export function readEvent(raw: unknown, signedAt: string | null, reader: Reader, nowMs: number): Reading {
  const parsed = Event.safeParse(raw);
  if (!parsed.success) return { incoming: [], ignored: 'unreadable' };
  const event = parsed.data;
  if (!isOurs(event, reader)) return { incoming: [], ignored: 'not-ours' };
  const saidAtMs = instantOf(event.timestamp ?? signedAt ?? undefined);
  if (saidAtMs === null || Math.abs(nowMs - saidAtMs) > MAX_AGE_MS) return { incoming: [], ignored: 'too-old' };
  const found = find(event, reader);
  if (typeof found === 'string') return { incoming: [], ignored: found };
  const { address, contents } = found;
  const eventId = eventIdOf(event, address, reader);
  const incoming = contents.map((content, index) => ({
    eventId: index === 0 ? eventId : `${eventId}:${index}`,
    address,
    group: false,
    atMs: nowMs,
    content,
  }));
  return { incoming };
}
