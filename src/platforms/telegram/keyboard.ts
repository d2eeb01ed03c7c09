/** Choices as buttons under a message, and what a press on one says. */
import type { Choice } from '#src/messages.ts';
import { numbered } from '../platform.ts';

/** Telegram's own limits, in characters and bytes. */
export const MAX_MESSAGE_CHARS = 4_096;
export const MAX_CAPTION_CHARS = 1_024;
const MAX_DATA_BYTES = 64;
/** What a phone shows of a button before it cuts by itself. */
const MAX_LABEL_CHARS = 40;

const DATA = /^c:([\w.-]{1,58}):(\d{1,2})$/;

/** The letter and the place of a pressed button; null for anything we did not make. */
export function pressed(data: string): { letter: string; index: number } | null {
  const match = DATA.exec(data);
  return match ? { letter: match[1]!, index: Number(match[2]) } : null;
}

export interface Rendered {
  text: string;
  /** One button a row; absent when there is nothing to press. */
  keyboard?: { text: string; callback_data: string }[][];
}

function cut(label: string): string {
  const chars = [...label];
  return chars.length <= MAX_LABEL_CHARS
    ? label
    : `${chars
        .slice(0, MAX_LABEL_CHARS - 1)
        .join('')
        .trimEnd()}…`;
}

/** A letter as text and buttons. Long labels are cut on the button and stand in full, numbered, in the text. */
export function render(text: string, choices: Choice[], letter: string, maxChars = MAX_MESSAGE_CHARS): Rendered {
  if (choices.length === 0) return { text };
  const data = choices.map((_, index) => `c:${letter}:${index}`);
  // A letter id that fits into no button is still answered by its numbers.
  if (data.some((each) => !DATA.test(each) || Buffer.byteLength(each) > MAX_DATA_BYTES)) {
    return { text: numbered(text, choices) };
  }
  const long = choices.some((choice) => cut(choice.label) !== choice.label);
  const listed = long ? numbered(text, choices) : text;
  const isListed = long && listed.length <= maxChars;
  return {
    text: isListed ? listed : text,
    keyboard: choices.map((choice, index) => [
      { text: cut(isListed ? `${index + 1}. ${choice.label}` : choice.label), callback_data: data[index]! },
    ]),
  };
}
