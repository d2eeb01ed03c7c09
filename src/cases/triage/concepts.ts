/** The message as a row of word classes, sentence by sentence. */
import { fold } from '../../text.ts';
import { type Reading, toned } from './reading.ts';
import { WORD_CLASSES } from './word-classes.ts';

type Index = Map<string, string[]>;

const tonedPhrase = (phrase: string): string => phrase.toLowerCase().split(' ').map(toned).join(' ');
const plainPhrase = (phrase: string): string => fold(phrase);

function indexBy(form: (phrase: string) => string, nameFor: (name: string, phrase: string) => string): Index {
  const index: Index = new Map();
  for (const [name, phrases] of WORD_CLASSES) {
    for (const phrase of phrases) {
      const key = form(phrase);
      const named = nameFor(name, phrase);
      const names = index.get(key) ?? [];
      if (!names.includes(named)) index.set(key, [...names, named]);
    }
  }
  return index;
}

/** One syllable typed without marks may be many words: it counts apart, as a guess. */
const guessed = (name: string, phrase: string): string =>
  phrase.includes(' ') || fold(phrase) === phrase ? name : `${name}~`;

const TONED = indexBy(tonedPhrase, (name) => name);
const PLAIN = indexBy(plainPhrase, guessed);
/** How many words the longest phrase has that begins with a word. */
function reaches(index: Index): Map<string, number> {
  const reach = new Map<string, number>();
  for (const key of index.keys()) {
    const words = key.split(' ');
    reach.set(words[0]!, Math.max(reach.get(words[0]!) ?? 0, words.length));
  }
  return reach;
}
const TONED_REACH = reaches(TONED);
const PLAIN_REACH = reaches(PLAIN);

/** Classes found in each sentence, in order; a phrase hides the words it is made of. */
export function conceptsOf(reading: Reading): string[][] {
  const [index, reach] = reading.marked ? [TONED, TONED_REACH] : [PLAIN, PLAIN_REACH];
  const words = (reading.marked ? reading.toned : reading.plain).trim().split(' ');
  const sentences: string[][] = [[]];
  for (let at = 0; at < words.length; ) {
    if (words[at] === '|' || words[at] === '?') sentences.push([]);
    let size = Math.min(reach.get(words[at]!) ?? 0, words.length - at);
    let names: string[] | undefined;
    for (; size > 0 && !names; size--) names = index.get(words.slice(at, at + size).join(' '));
    if (names) sentences.at(-1)!.push(...names);
    at += names ? size + 1 : 1;
  }
  return sentences;
}
