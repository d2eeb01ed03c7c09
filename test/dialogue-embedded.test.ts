/** Every conversation on its own platform, on the embedded database: a file of its own, because it takes longest. */
import { describe, test } from 'vitest';
import { DIALOGUES, play } from './play-dialogue.ts';

describe('on pglite', () => {
  test.each(DIALOGUES)('$file', ({ dialogue }) => play(dialogue, 'pglite', dialogue.platform));
});
