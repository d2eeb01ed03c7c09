/** A letter as the messages it takes on a platform: always the same ones, so that a send can go on where another ended. */
import type { LetterFile } from '#src/messages.ts';
import { type FileRules, numbered, split } from '#src/platforms/platform.ts';
import type { Sending } from './outbox.ts';

export interface Part {
  /** Null = a file that goes alone. */
  text: string | null;
  file: LetterFile | null;
}

/** What a platform says of itself that decides it. */
interface Room {
  maxChars: number;
  files?: FileRules | undefined;
}

const textParts = (text: string, { maxChars }: Room): Part[] =>
  split(text, maxChars).map((piece) => ({ text: piece, file: null }));

/** Files first, the text with the last of them where it may stand there, else after it. */
export function partsOf(
  { text, choices, files = [] }: Pick<Sending, 'text' | 'choices' | 'files'>,
  room: Room,
): Part[] {
  const last = files.at(-1);
  if (!last) return textParts(text, room);
  const underIt = room.files?.captionChars[last.kind] ?? 0;
  const isCaption = numbered(text, choices).length <= underIt;
  const alone = (isCaption ? files.slice(0, -1) : files).map((file) => ({ text: null, file }));
  return [...alone, ...(isCaption ? [{ text, file: last }] : textParts(text, room))];
}
