/** One Telegram update as a neutral value. What we do not know is left aside and counted, never an error. */
import { z } from 'zod';
import type { Address, Attachment, Content, Incoming } from '#src/messages.ts';
import { pressed } from './keyboard.ts';

/** Kinds of updates we ask Telegram for. */
export const WANTED = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

/** What may come in a form we do not know without costing the rest of the message. */
const soft = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const User = z.object({ id: z.number(), is_bot: z.boolean().default(false) });
const Chat = z.object({ id: z.number(), type: z.string() });
const Entity = z.object({ type: z.string(), offset: z.number(), length: z.number(), user: User.optional() });
const File = z.object({ file_id: z.string(), file_size: z.number().optional(), file_name: z.string().optional() });
const Place = z.object({ latitude: z.number(), longitude: z.number(), live_period: z.number().optional() });

const Message = z.object({
  message_id: z.number(),
  from: User.optional(),
  chat: Chat,
  text: z.string().optional(),
  entities: soft(z.array(Entity)),
  caption: z.string().optional(),
  caption_entities: soft(z.array(Entity)),
  media_group_id: z.string().optional(),
  forward_origin: z.unknown().optional(),
  reply_to_message: soft(z.object({ from: User.optional() })),
  photo: soft(z.array(File)),
  animation: soft(File),
  document: soft(File),
  video: soft(File),
  video_note: soft(File),
  voice: soft(File),
  audio: soft(File),
  sticker: soft(File),
  venue: soft(z.object({ location: Place, title: z.string().optional() })),
  location: soft(Place),
  contact: z.unknown().optional(),
  poll: z.unknown().optional(),
  dice: z.unknown().optional(),
  story: z.unknown().optional(),
  game: z.unknown().optional(),
  checklist: z.unknown().optional(),
  paid_media: z.unknown().optional(),
});
type Message = z.infer<typeof Message>;

const Press = z.object({
  id: z.string(),
  from: User,
  message: z.object({ chat: Chat }).optional(),
  data: z.string().optional(),
});

const Standing = z.object({ chat: Chat, from: User, new_chat_member: z.object({ status: z.string() }) });

const Update = z.object({
  update_id: z.number().int(),
  message: Message.optional(),
  edited_message: Message.optional(),
  callback_query: Press.optional(),
  my_chat_member: Standing.optional(),
});
type Update = z.infer<typeof Update>;

/** Who we are, and where in groups we may speak. */
export interface Reader {
  botId: string;
  /** Null until Telegram has told us: mentions are not recognised before. */
  username(): string | null;
  /** Chat ids of the listed groups. */
  groups: ReadonlySet<string>;
}

export interface Reading {
  incoming: Incoming | null;
  /** Why there is none. */
  ignored?: string;
  /** The group the bot was spoken to in although it is not listed: whoever installs the bot looks for its id. */
  group?: string;
  /** A press, to be answered at once. */
  callbackId?: string;
}

type Found = { address: Address; group: boolean; content: Content };

const aside = (ignored: string): Reading => ({ incoming: null, ignored });

const FILES = [
  ['animation', 'other'],
  ['document', 'file'],
  ['video', 'other'],
  ['video_note', 'other'],
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['sticker', 'sticker'],
] as const;
/** Said by people, not understood by us: they get an answer all the same. */
const OTHERS = ['poll', 'dice', 'story', 'game', 'checklist', 'paid_media'] as const;

function fileOf(kind: Attachment['kind'], file: z.infer<typeof File>): Attachment {
  return {
    kind,
    ref: file.file_id,
    ...(file.file_name === undefined ? {} : { name: file.file_name }),
    ...(file.file_size === undefined ? {} : { sizeBytes: file.file_size }),
  };
}

function attachmentsOf(message: Message): Attachment[] {
  const largest = message.photo?.at(-1); // Telegram lists the sizes of one photo from small to large
  if (largest) return [fileOf('photo', largest)];
  const file = FILES.find(([key]) => message[key]); // an animation carries a document beside it: first one counts
  if (file) return [fileOf(file[1], message[file[0]]!)];
  const place = message.venue?.location ?? message.location;
  if (place) {
    const name = message.venue?.title;
    return [{ kind: 'location', lat: place.latitude, lon: place.longitude, ...(name ? { name } : {}) }];
  }
  if (message.contact !== undefined) return [{ kind: 'contact' }];
  return OTHERS.some((key) => message[key] !== undefined) ? [{ kind: 'other' }] : [];
}

/** The words without the bot's own name: "@TroLyBot hạn nộp?" is "hạn nộp?", "/help@TroLyBot" is "/help". */
function withoutName(text: string, username: string | null): string {
  if (username === null) return text;
  return text
    .replace(new RegExp(`^(/\\w+)@${username}\\b`, 'i'), '$1')
    .replace(new RegExp(`(^|\\s)@${username}\\b[,:]?`, 'gi'), '')
    .trim();
}

const COMMAND = /^\/\w+(?:@(\w+))?/;
const START = /^\/start(?:\s+([\w-]{1,64}))?\s*$/;

/** In a group: a mention, an answer to a message of ours, or a command that is not another bot's. */
function addressed(message: Message, text: string, reader: Reader): boolean {
  const name = reader.username()?.toLowerCase();
  if (String(message.reply_to_message?.from?.id) === reader.botId) return true;
  const command = COMMAND.exec(text);
  if (command) return command[1] === undefined || command[1].toLowerCase() === name;
  const entities = message.entities ?? message.caption_entities ?? [];
  return entities.some(({ type, offset, length, user }) =>
    type === 'text_mention'
      ? String(user?.id) === reader.botId
      : type === 'mention' && text.slice(offset, offset + length).toLowerCase() === `@${name}`,
  );
}

function readMessage(message: Message, edited: boolean, reader: Reader): Found | string {
  const { from, chat } = message;
  if (!from || from.is_bot) return 'no-person';
  const group = chat.type === 'group' || chat.type === 'supergroup';
  if (!group && chat.type !== 'private') return 'channel';
  const said = message.text ?? message.caption ?? '';
  if (group && !addressed(message, said, reader)) return 'group-not-addressed';
  if (group && !reader.groups.has(String(chat.id))) return 'group-not-listed';
  const attachments = attachmentsOf(message);
  if (said === '' && attachments.length === 0) return 'service-message';
  if (edited && message.location?.live_period) return 'live-location'; // every step of the way comes as an edit
  const address: Address = { platform: 'telegram', chat: String(chat.id), sender: String(from.id) };
  const text = withoutName(said, reader.username());
  const forwarded = message.forward_origin !== undefined;
  const start = START.exec(text);
  if (start && !forwarded && !edited && !group) {
    return { address, group, content: { type: 'open', ...(start[1] ? { token: start[1] } : {}) } };
  }
  const album = message.media_group_id;
  return {
    address,
    group,
    content: {
      type: 'message',
      text,
      attachments,
      forwarded,
      messageId: String(message.message_id),
      edited,
      ...(album ? { album } : {}),
    },
  };
}

function readPress(press: z.infer<typeof Press>, reader: Reader): Found | string {
  const chat = press.message?.chat;
  const choice = press.data === undefined ? null : pressed(press.data);
  if (!chat || !choice) return 'press-not-ours';
  const group = chat.type !== 'private';
  if (group && !reader.groups.has(String(chat.id))) return 'group-not-listed';
  const address: Address = { platform: 'telegram', chat: String(chat.id), sender: String(press.from.id) };
  return { address, group, content: { type: 'press', ...choice } };
}

/** Only in a private chat: there "kicked" means that the person blocked the bot. */
function readStanding({ chat, from, new_chat_member: now }: z.infer<typeof Standing>): Found | string {
  if (chat.type !== 'private') return 'group-membership';
  const address: Address = { platform: 'telegram', chat: String(chat.id), sender: String(from.id) };
  return {
    address,
    group: false,
    content: { type: 'reach', blocked: now.status === 'kicked' || now.status === 'left' },
  };
}

function find(update: Update, reader: Reader): Found | string {
  if (update.message) return readMessage(update.message, false, reader);
  if (update.edited_message) return readMessage(update.edited_message, true, reader);
  if (update.callback_query) return readPress(update.callback_query, reader);
  if (update.my_chat_member) return readStanding(update.my_chat_member);
  return 'unknown-kind';
}

/**
 * Reads one update. The event id holds the bot's id, so that another bot's numbers never collide with this one's;
 * the instant is ours, because Telegram's says when a message was written, which may be a day ago.
 */
export function readUpdate(raw: unknown, reader: Reader, atMs: number): Reading {
  const parsed = Update.safeParse(raw);
  if (!parsed.success) return aside('unreadable');
  const update = parsed.data;
  const found = find(update, reader);
  const callback = update.callback_query ? { callbackId: update.callback_query.id } : {};
  if (found === 'group-not-listed') {
    const chat = update.message?.chat ?? update.edited_message?.chat ?? update.callback_query?.message?.chat;
    return { ...aside(found), ...callback, ...(chat ? { group: String(chat.id) } : {}) };
  }
  if (typeof found === 'string') return { ...aside(found), ...callback };
  return { incoming: { eventId: `telegram:${reader.botId}:${update.update_id}`, atMs, ...found }, ...callback };
}
