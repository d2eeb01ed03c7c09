/** The words of all plans, and how words that are not among them may be meant: typos, cut words, initials. */

export class Vocabulary {
  readonly #words = new Map<string, number>();
  readonly #pairs = new Map<string, number>();
  /** Second word of a pair -> first words, commonest first, for words cut to a letter ("đgiá"). */
  readonly #before = new Map<string, Map<string, number>>();
  readonly #foreign = new Set<string>();
  readonly #matter = new Set<string>();
  readonly #byShape = new Map<string, string[]>();

  /** Notes pairs of words that both carry matter as printed. */
  addMatter(pairs: Iterable<string>): void {
    for (const pair of pairs) this.#matter.add(pair);
  }

  /** True when two neighbours make matter together, though one alone could fill ("báo cáo" typed "bao cao"). */
  isMatter(a: string | undefined, b: string | undefined): boolean {
    return a !== undefined && b !== undefined && this.#matter.has(`${a} ${b}`);
  }

  add(words: readonly string[]): void {
    for (const [n, word] of words.entries()) {
      if (!this.#words.has(word)) this.#addShapes(word);
      if (word.length > 4 && /[fjwz]|[bcdghklmnprstvx]{3}|q(?!u)/.test(word)) this.#foreign.add(word);
      this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
      const before = words[n - 1];
      if (before === undefined) continue;
      this.#pairs.set(`${before} ${word}`, (this.#pairs.get(`${before} ${word}`) ?? 0) + 1);
      const firsts = this.#before.get(word) ?? new Map<string, number>();
      this.#before.set(word, firsts.set(before, (firsts.get(before) ?? 0) + 1));
    }
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  pair(a: string | undefined, b: string | undefined): number {
    return a && b ? (this.#pairs.get(`${a} ${b}`) ?? 0) : 0;
  }

  /** The word most likely meant by a mistyped one, judged by its neighbours; null when none is near. */
  repair(word: string, before: string | undefined, after: string | undefined): string | null {
    if (word.length < 3 || /\d/.test(word)) return null;
    let best: string | null = null;
    let bestScore = 0;
    for (const near of this.#near(word)) {
      const support = this.pair(before, near) + this.pair(near, after);
      const score = support * 10 + Math.log1p(this.#words.get(near) ?? 0) + (near[0] === word[0] ? 1 : 0);
      const needed = word.length < 4 && support === 0;
      if (!needed && score > bestScore) [best, bestScore] = [near, score];
    }
    return best;
  }

  /** Two words written as the first letter of one and the other whole: "đgiá" is "đánh giá". */
  uncut(word: string): string | null {
    for (let cut = 1; cut <= 2 && word.length - cut >= 2; cut++) {
      const head = word.slice(0, cut);
      const firsts = [...(this.#before.get(word.slice(cut)) ?? [])].filter(([w]) => w.startsWith(head) && w !== head);
      const best = firsts.sort((a, b) => b[1] - a[1])[0];
      if (best && best[1] > 1) return `${best[0]} ${word.slice(cut)}`;
    }
    return null;
  }

  /** A foreign word the plans only know longer: "qr" for "qrcode". */
  startedBy(word: string): string | null {
    if (word.length < 2) return null;
    for (const other of this.#foreign) if (other.startsWith(word)) return other;
    return null;
  }

  /** Words one edit away: they share a form with one letter left out, or with two neighbours swapped. */
  #near(word: string): Set<string> {
    const near = new Set<string>();
    for (const shape of shapes(word))
      for (const other of this.#byShape.get(shape) ?? []) if (isNear(word, other)) near.add(other);
    return near;
  }

  #addShapes(word: string): void {
    if (word.length < 2 || word.length > 9 || /\d/.test(word)) return;
    for (const shape of shapes(word)) {
      const list = this.#byShape.get(shape);
      if (list) list.push(word);
      else this.#byShape.set(shape, [word]);
    }
  }
}

/** The word and all forms of it with one letter left out. */
function shapes(word: string): Set<string> {
  const all = new Set([word]);
  for (let i = 0; i < word.length; i++) all.add(word.slice(0, i) + word.slice(i + 1));
  return all;
}

/** True when one letter was added, lost, changed or swapped with its neighbour. */
export function isNear(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const restA = a.slice(i);
  const restB = b.slice(i);
  if (restA.length > restB.length) return restA.slice(1) === restB;
  if (restB.length > restA.length) return restB.slice(1) === restA;
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** Words of a text whose initials spell `letters`, small words left out as writers do ("của"); null when none. */
export function spelledBy(letters: string, words: readonly string[]): string[] | null {
  const skipped = new Set(['cua', 'va', 'o', 'cac', 've']);
  for (let from = 0; from < words.length; from++) {
    if (words[from]![0] !== letters[0]) continue;
    const run: string[] = [];
    let at = from;
    while (run.length < letters.length && at < words.length) {
      const word = words[at]!;
      if (word[0] === letters[run.length]) run.push(word);
      else if (!skipped.has(word) || run.length === 0) break;
      at += 1;
    }
    if (run.length === letters.length) return run;
  }
  return null;
}
