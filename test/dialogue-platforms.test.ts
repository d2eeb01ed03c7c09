/** Every conversation on the platforms it was not written for; `notOn` in it says where it cannot be played, and why. */
import { describe, test } from 'vitest';
import { PlatformName } from '#src/messages.ts';
import { DIALOGUES, play } from './play-dialogue.ts';

describe.each(PlatformName.options)('everything goes the same way on %s', (platform) => {
  const others = DIALOGUES.filter(({ dialogue }) => dialogue.platform !== platform && !dialogue.notOn[platform]);
  test.each(others)('$file', ({ dialogue }) => play(dialogue, 'postgres', platform));
});
