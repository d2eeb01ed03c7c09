/** Every conversation on its own platform, on PostgreSQL. */
import { describe, test } from 'vitest';
import { DIALOGUES, play } from './play-dialogue.ts';

describe('on postgres', () => {
  test.each(DIALOGUES)('$file', ({ dialogue }) => play(dialogue, 'postgres', dialogue.platform));
});
