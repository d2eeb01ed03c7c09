/** What was asked before: questions whose clauses are known, and how near a new one comes to them. No source of facts. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { OWN } from './lexicon/unit-words.ts';
import type { Plan } from './plan.ts';
import { Sayings, saidWords } from './sayings.ts';
import { coreOf } from './units.ts';

/** A question asked of a plan and the clauses that answer it; where none does, those that come nearest. */
export const Known = z.object({
  plan: z.string(),
  question: z.string().max(1_000),
  /** Name of the asker's unit. */
  unit: z.string().nullable().default(null),
  clauses: z.array(z.string()),
  answerable: z.boolean(),
  /** `stampOf` the words it was read against. */
  of: z.string(),
  /** Number of its author, where several wrote ahead: for training alone. */
  by: z.number().int().optional(),
});
export type Known = z.infer<typeof Known>;

/** Short mark of the words a question was read against: its clauses, or the whole plan where nothing answers it. */
export function stampOf(plan: Plan, { clauses, answerable }: Pick<Known, 'clauses' | 'answerable'>): string {
  const texts = plan.clauses.filter(({ path }) => !answerable || clauses.includes(path)).map((clause) => clause.text);
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 8);
}

/** Nearness of a question to what was asked of one passage. */
export interface NearPassage {
  /** Likeness to the nearest question, 0 to 1. */
  nearest: number;
  /** All its questions together; near ones weigh far more. */
  support: number;
  /** The nearest question. */
  question: string;
}

/** Nearness of a question to what was asked before. */
export interface Near {
  /** Passages whose questions share words with it, by their places in the collection. */
  passages: ReadonlyMap<number, NearPassage>;
  /** Support of all passages. */
  support: number;
  /** Likeness to the nearest question the plans answer, and to the nearest they do not. */
  answered: number;
  unanswered: number;
  /** Share of the questions that the plans do not answer, near ones weighing far more. */
  silence: number;
}

const FAR: NearPassage = { nearest: 0, support: 0, question: '' };

/** How steeply nearness counts where questions are taken together. */
const STEEP = 12;

interface Kept {
  question: string;
  plan: string;
  passages: readonly number[];
  answerable: boolean;
  /** Folded unit it holds for alone; null when for everybody. */
  unit: string | null;
}

/** How a plan is spoken of. */
export interface Spoken {
  /** Folded names, padded by spaces. */
  names: readonly string[];
  /** Folded words of its title. */
  title: ReadonlySet<string>;
}

const LEAST_TITLE = 4;

/** Words without those that only name the plan: its names, and its title where it is written out. */
export function withoutPlan(words: readonly string[], plans: readonly Spoken[]): string[] {
  const left = [...words];
  for (const { title } of plans) {
    const from = left.findIndex((word, n) => word === 'ke' && left[n + 1] === 'hoach');
    let to = Math.max(from, 0);
    while (from >= 0 && to < left.length && title.has(left[to]!)) to += 1;
    if (to - from >= LEAST_TITLE) left.splice(from, to - from);
  }
  const names = plans.flatMap((plan) => plan.names);
  return names
    .reduce((text, name) => text.replaceAll(name, ' '), ` ${left.join(' ')} `)
    .trim()
    .split(' ');
}

export class Asked {
  readonly #kept: Kept[] = [];
  readonly #sayings = new Sayings();
  /** Where the questions of a plan lie among those kept. */
  readonly #ranges = new Map<string, [number, number][]>();

  /** Keeps the questions of a plan whose clauses still read as they did; `placesOf` gives the places of their passages. */
  add(
    { plan, ...spoken }: Spoken & { plan: Plan },
    known: readonly Known[],
    placesOf: (clauses: readonly string[]) => readonly number[],
  ): void {
    const stamps = new Map<string, string>();
    for (const one of known) {
      const key = one.answerable ? one.clauses.join(' ') : '';
      const stamp = stamps.get(key) ?? stampOf(plan, one);
      stamps.set(key, stamp);
      if (stamp !== one.of) continue;
      const words = saidWords(one.question);
      const unit = one.unit !== null && OWN.test(words.join(' ')) ? coreOf(one.unit) : null;
      this.#sayings.add(withoutPlan(words, [spoken]));
      const { question, answerable } = one;
      const at = this.#kept.push({ question, plan: plan.id, passages: placesOf(one.clauses), answerable, unit }) - 1;
      const ranges = this.#ranges.get(plan.id) ?? [];
      const last = ranges.at(-1);
      if (last?.[1] === at) last[1] = at + 1;
      else ranges.push([at, at + 1]);
      this.#ranges.set(plan.id, ranges);
    }
  }

  /** How near folded words come to what was asked of the plans; `unit` is the folded one of the asker, whose own alone count if so wished. */
  near(words: readonly string[], plans: ReadonlySet<string>, unit: string | null, isOwnOnly = false): Near {
    const passages = new Map<number, NearPassage>();
    let [answered, unanswered, yes, no] = [0, 0, 0, 0];
    const ranges = [...plans].flatMap((plan) => this.#ranges.get(plan) ?? []).sort(([one], [other]) => one - other);
    for (const [at, like] of ranges.length > 0 ? this.#sayings.like(words, ranges) : []) {
      const one = this.#kept[at]!;
      if (one.unit !== unit && (isOwnOnly || one.unit !== null)) continue;
      const pull = Math.exp(STEEP * like) - 1;
      if (!one.answerable) {
        unanswered = Math.max(unanswered, like);
        no += pull;
        continue;
      }
      answered = Math.max(answered, like);
      yes += pull;
      for (const place of one.passages) {
        const { nearest, support, question } = passages.get(place) ?? FAR;
        passages.set(place, {
          nearest: Math.max(nearest, like),
          support: support + pull,
          question: like > nearest ? one.question : question,
        });
      }
    }
    const support = [...passages.values()].reduce((sum, one) => sum + one.support, 0);
    return { passages, support, answered, unanswered, silence: no / Math.max(1, yes + no) };
  }
}

/** How what was asked of a passage fits a new question; nothing where nothing was. */
export function askedFits({ passages, support: all }: Near, place: number): number[] {
  const { nearest, support } = passages.get(place) ?? FAR;
  return [
    nearest,
    Math.log1p(support) / STEEP,
    support / Math.max(1, all),
    Math.log((support + 1) / (all + 1)) / STEEP,
  ];
}

/** Least likeness of a question known to be answered by a passage that speaks for a new one. */
const ALIKE = 0.35;

/** The nearest question the passage is known to answer, where it is near and none that is not answered is nearer. */
export function answeredBefore({ passages, unanswered }: Near, place: number): string | null {
  const { nearest, question } = passages.get(place) ?? FAR;
  return nearest >= ALIKE && nearest > unanswered ? question : null;
}
