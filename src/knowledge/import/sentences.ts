/** Sentences of a paragraph; numbers, abbreviations and dots of omission do not end one. */

const ABBREVIATION =
  /(?:^|[\s(])(?:TP|Tp|tp|TX|TT|P|Q|St|Mr|Ths|ThS|TS|PGS|GS|BS|đ\/c|v\.v|vv|tr|số|Số|TM|KT|TL|TUQ|Tr)$/u;

/** True when the dot at `at` ends a sentence. */
function endsAt(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + 1);
  if (!/^[”"’)]*\s+[“"(]?\p{Lu}/u.test(after)) return false;
  return !ABBREVIATION.test(before) && !/(?:^|\s)(?:\d{1,2}|\p{L})$/u.test(before);
}

/** Splits a paragraph into sentences, each as printed. */
export function toSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== '.' || !endsAt(text, at)) continue;
    sentences.push(text.slice(from, at + 1).trim());
    from = at + 1;
  }
  sentences.push(text.slice(from).trim());
  return sentences.filter((sentence) => sentence !== '');
}
