/**
 * The only door to LangChain and to a language model. It helps to find: it turns an official's question into search
 * words and chooses among clauses our index found. What it writes is looked up, never said; nothing a resident wrote
 * comes here. Loaded only where a model is configured (service.ts).
 */
import type { CallbackManagerForRetrieverRun } from '@langchain/core/callbacks/manager';
import { Document } from '@langchain/core/documents';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { BaseRetriever } from '@langchain/core/retrievers';
import type { Runnable } from '@langchain/core/runnables';
import { ChatOpenAI } from '@langchain/openai';
import { z } from 'zod';
import { model as words } from '#prompts/model.ts';
import type { Clock } from '#src/clock.ts';
import { Aid } from './aid.ts';
import type { Question } from './answer-types.ts';
import type { Library } from './library.ts';
import { clauseBlock, clauseText, fenced, shortName } from './model/as-data.ts';
import { boundedFetch } from './model/bounded-fetch.ts';
import { createBreaker } from './model/breaker.ts';
import {
  type Ability,
  type CallEnd,
  FINDER_LIMITS,
  type Finder,
  type FinderLimits,
  type ModelMeter,
} from './model/finder.ts';
import { redact, withoutContacts } from './model/redact.ts';

/** An address that wants no key is still given one: the client insists. */
const NO_KEY = 'none';
const MAX_TOKENS = 300;
const MAX_QUESTION = 500;
const MOST_CHOSEN = 3;
const MAX_WORDS = 400;

/** The schema a server is told is plain; what comes back is checked by these and cut to length afterwards. */
const Rewritten = z.object({ words: z.array(z.string()) });
const Chosen = z.object({ names: z.array(z.string()) });

/** The plans' own index as a LangChain retriever: what is invoked are search words. */
class PlanRetriever extends BaseRetriever {
  lc_namespace = ['cau-noi', 'knowledge'];
  readonly #library: Library;
  readonly #question: Question;

  constructor(library: Library, question: Question) {
    super();
    this.#library = library;
    this.#question = question;
  }

  override async _getRelevantDocuments(query: string, _run?: CallbackManagerForRetrieverRun): Promise<Document[]> {
    return this.#library.candidates(this.#question, query).map(
      (candidate) =>
        new Document({
          id: candidate.id,
          pageContent: clauseText(candidate),
          metadata: { plan: candidate.plan, clause: candidate.clause },
        }),
    );
  }
}

export interface ModelSettings {
  baseUrl: string;
  name: string;
  key?: string | undefined;
}

function open({ baseUrl, name, key }: ModelSettings, limits: FinderLimits) {
  const chat = new ChatOpenAI({
    model: name,
    apiKey: key ?? NO_KEY,
    temperature: 0,
    maxTokens: MAX_TOKENS,
    maxRetries: 0,
    timeout: limits.deadlineMs,
    configuration: {
      baseURL: baseUrl,
      // The client would take these from the environment.
      organization: null,
      project: null,
      logLevel: 'off',
      fetch: boundedFetch(limits.maxBytes),
    },
  });
  const asking = (text: { system: string; human: string }) =>
    ChatPromptTemplate.fromMessages([
      ['system', text.system],
      ['human', text.human],
    ]);
  const json = { method: 'jsonSchema' } as const;
  return {
    rewrite: asking(words.rewrite).pipe(chat.withStructuredOutput(Rewritten, { ...json, name: 'search_words' })),
    choose: asking(words.choose).pipe(chat.withStructuredOutput(Chosen, { ...json, name: 'chosen_clauses' })),
  };
}

/** Opens the door to the model at an address; nothing is asked before `find`. */
export function createFinder(
  settings: ModelSettings,
  deps: { clock: Clock; meter?: ModelMeter | undefined; limits?: FinderLimits },
): Finder {
  const { clock, meter, limits = FINDER_LIMITS } = deps;
  const { rewrite, choose } = open(settings, limits);
  const breaker = createBreaker(clock, limits);
  let active = 0;

  /** One call that ends by the signal whatever the other side does; null for every kind of failure. */
  async function call<In, T>(
    ability: Ability,
    schema: z.ZodType<T>,
    runnable: Runnable<In, unknown>,
    input: In,
    signal: AbortSignal,
  ): Promise<T | null> {
    const started = clock.nowMs();
    const ended = (end: CallEnd) => meter?.modelCall(ability, end, clock.nowMs() - started);
    if (!breaker.enter()) {
      ended('resting');
      return null;
    }
    const late = Promise.withResolvers<never>();
    const expire = () => late.reject(signal.reason);
    signal.addEventListener('abort', expire, { once: true });
    late.promise.catch(() => {});
    try {
      signal.throwIfAborted();
      const said = schema.parse(await Promise.race([runnable.invoke(input, { signal }), late.promise]));
      breaker.succeeded();
      ended('ok');
      return said;
    } catch {
      // The reason may hold what was asked or answered: counted, never kept.
      breaker.failed();
      ended(signal.aborted ? 'late' : 'failed');
      return null;
    } finally {
      signal.removeEventListener('abort', expire);
    }
  }

  async function search(question: Question, library: Library, signal: AbortSignal): Promise<Aid | null> {
    const asked = fenced('question', redact(question.text).slice(0, MAX_QUESTION));
    const rewritten = await call('rewrite', Rewritten, rewrite, { question: asked }, signal);
    const query = rewritten?.words.join(', ').slice(0, MAX_WORDS) ?? '';
    if (query.trim() === '') return null;
    const found = await new PlanRetriever(library, question).invoke(query);
    if (found.length === 0) return null;
    const clauses = found
      .map((document, n) => clauseBlock(shortName(n), withoutContacts(document.pageContent)))
      .join('\n');
    const chosen = await call('choose', Chosen, choose, { question: asked, clauses }, signal);
    const ids = new Map(found.map((document, n) => [shortName(n), document.id ?? '']));
    const known = [...new Set(chosen?.names.flatMap((name) => ids.get(name) ?? []))].slice(0, MOST_CHOSEN);
    return known.length > 0 ? Aid.parse({ words: query, clauses: known }) : null;
  }

  return {
    ready: () => breaker.ready(),
    async find(question, library, signal) {
      if (active >= limits.atOnce) {
        meter?.modelCall('rewrite', 'busy', 0);
        return null;
      }
      active += 1;
      const deadline = AbortSignal.timeout(limits.deadlineMs);
      try {
        return await search(question, library, signal ? AbortSignal.any([deadline, signal]) : deadline);
      } catch {
        return null;
      } finally {
        active -= 1;
      }
    },
  };
}
