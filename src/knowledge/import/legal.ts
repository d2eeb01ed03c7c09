/** Numbers of the documents a clause rests on ("59/2023/NĐ-CP", "120-KL/TW"), as printed. */

const NUMBER =
  /(?<![\p{L}\d/])\d{1,5}\s?(?:\/\d{4}\/\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)*|\/\p{Lu}[\p{L}]*(?:-\p{Lu}[\p{L}&.]*)+|-\s?\p{Lu}[\p{L}]{0,3}\/\p{Lu}[\p{L}]*)/gu;

/** Reads the document numbers of a text, each once. */
export const readLegalBasis = (text: string): string[] => [
  ...new Set([...text.matchAll(NUMBER)].map((m) => m[0].replace(/\s+/g, ''))),
];
