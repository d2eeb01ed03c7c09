/**
 * A platform is four verbs: verify, parse, send, fetch. What one lacks (buttons, editing, length) is rendered down here,
 * never thrown at run time. Nothing but the adapters knows Telegram, Zalo or the web page.
 */
import type { Choice, Incoming, LetterFile, PlatformName } from '#src/messages.ts';
import type { Windows } from '#src/reach.ts';

/** A stored file as the platform wants it: read, laid with it beforehand, or named only. */
export type OutgoingFile = LetterFile &
  ({ by: 'bytes'; bytes: Uint8Array } | { by: 'handle'; handle: string } | { by: 'ref' });

/** How a platform takes files. */
export interface FileRules {
  by: OutgoingFile['by'];
  /** Larger photos are made smaller, larger files stay behind; in bytes. */
  imageBytes: number;
  fileBytes: number;
  /** Endings a file may have; null = any. */
  endings: readonly string[] | null;
  /** Characters, choices listed, that may stand under one; longer text is a message of its own. 0 = always. */
  captionChars: { image: number; file: number };
  /** How long a handle is good, in milliseconds. */
  handleMs?: number;
  /** Lays a file with the platform: nobody sees it yet. Gives its handle. Throws SendError. */
  lay?(file: LetterFile & { bytes: Uint8Array }, signal: AbortSignal): Promise<string>;
}

/** One message of a letter as it goes on the wire. */
export interface Sendable {
  /** Our id: the same letter sent twice carries the same one (the web page shows it once). */
  id: string;
  chat: string;
  /** "" under a file that goes alone. */
  text: string;
  file?: OutgoingFile;
  choices: Choice[];
  /** Platform id of a message to remove first, where the platform can. */
  deletes: string | null;
  /** Said instead of `text` when that message could not be removed. */
  textIfKept?: string;
  /** Ask for a phone number by the platform's own form, where it has one. */
  asksContact?: boolean;
}

/** An approved message of the platform that leaves at any time, for money. */
export interface TemplateSend {
  /** Ours: a template sent twice carries the same one, where the platform takes it. */
  id: string;
  to: { chat: string } | { phone: string };
  templateId: string;
  data: Record<string, string>;
}

/** Why a letter did not go out: a short closed list (style.md 4.9). Only `throttled` is tried again by itself. */
export type SendFailure =
  | { kind: 'throttled'; retryAfterMs: number }
  | { kind: 'unreachable' }
  | { kind: 'uncertain' }
  | { kind: 'refused' }
  | { kind: 'windowClosed' }
  | { kind: 'blocked' }
  /** The platform takes letters only to followers of the authority's page. */
  | { kind: 'notFollowing' }
  /** The platform will not take the file, for good; nothing was sent. The text may still go. */
  | { kind: 'fileRefused' }
  /** The file could not be laid with the platform now; nothing was sent. */
  | { kind: 'fileNotLaid' }
  /** The platform no longer knows the handle; nothing was sent. */
  | { kind: 'handleExpired' }
  | { kind: 'badConfig' };

/** Thrown by `send`; everything else a platform throws counts as `uncertain`. */
export class SendError extends Error {
  readonly failure: SendFailure;
  constructor(failure: SendFailure, options?: ErrorOptions) {
    super(`Could not send: ${failure.kind}`, options);
    this.name = 'SendError';
    this.failure = failure;
  }
}

/** One webhook request as the server hands it on. */
export interface RawRequest {
  /** Lower-case names. */
  headers: Record<string, string | undefined>;
  body: Uint8Array;
}

export interface Platform {
  readonly name: PlatformName;
  /** Longest text of one message, in characters; longer letters are split at sentence ends. */
  readonly maxChars: number;
  /** Renders choices itself; otherwise they are appended as a numbered list. */
  readonly buttons: boolean;
  /** A letter sent twice is shown once, so a doubtful send may simply be repeated. */
  readonly idempotent: boolean;
  /** Requests to the webhook that are larger are refused unread; without it the server's own limit holds. */
  readonly maxBodyBytes?: number;
  /** A request by which the platform only looks whether somebody is there: answered, not read. It need not be signed. */
  probe?(request: RawRequest): boolean;
  /** Is the request really from the platform? Over the raw bytes, in constant time. */
  verify(request: RawRequest): boolean;
  /** What happened, in neutral words; nothing for kinds we do not know. Throws on malformed bytes. */
  parse(request: RawRequest, atMs: number): Incoming[];
  /** Gives the platform's message id. Throws SendError. */
  send(letter: Sendable, signal: AbortSignal): Promise<string>;
  /** When letters may leave at all; undefined where they always may. */
  readonly windows?: Windows;
  /** How it takes files; without it they stay behind and the text says so. */
  readonly files?: FileRules;
  /** Sends an approved template for money; gives the platform's message id. Throws SendError. */
  sendTemplate?(template: TemplateSend, signal: AbortSignal): Promise<string>;
  /** The bytes of an attachment, at most `maxBytes`. */
  fetch(ref: string, maxBytes: number, signal: AbortSignal): Promise<Uint8Array>;
  /** Answers at once what cannot wait for its turn (a press's waiting mark). Called with verified bytes; never throws. */
  acknowledge?(request: RawRequest): void;
  /** Begins to receive; throws when the platform will never let us (a wrong token), goes on trying otherwise. */
  start?(): Promise<void>;
  /** Ends receiving; what was taken is stored by then. */
  stop?(): Promise<void>;
  /** Chats that can be reached from this process now; undefined where all can (the web page must be open). */
  present?(): string[];
}

/** Choices as lines "1. …": what a platform without buttons shows, and what a number answers. */
export function numbered(text: string, choices: Choice[]): string {
  if (choices.length === 0) return text;
  return `${text}\n${choices.map((choice, index) => `${index + 1}. ${choice.label}`).join('\n')}`;
}

/** Cuts a text into pieces of at most `max` characters, at paragraph, then sentence, then word ends. */
export function split(text: string, max: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const window = rest.slice(0, max + 1);
    const at = [window.lastIndexOf('\n'), window.search(/[.!?;](?=[^.!?;]*$)\s?/) + 1, window.lastIndexOf(' ')].find(
      (index) => index > max / 2,
    );
    const end = at ?? max;
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  if (rest) pieces.push(rest);
  return pieces;
}
