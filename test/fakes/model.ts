/** A local server that speaks the OpenAI chat-completions protocol, as vLLM, Ollama and llama.cpp do, and may misbehave. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const Asked = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.enum(['system', 'user']), content: z.string() })).min(2),
  temperature: z.literal(0),
  max_tokens: z.number().max(1_000),
  stream: z.literal(false).optional(),
  response_format: z.object({
    type: z.literal('json_schema'),
    json_schema: z.object({ name: z.enum(['search_words', 'chosen_clauses']), schema: z.looseObject({}) }),
  }),
});

export interface ModelCall {
  ability: 'search_words' | 'chosen_clauses';
  system: string;
  user: string;
  authorization: string | undefined;
}
/** What the server does with a call; it has answered, or never will. */
export type Behaviour = (call: ModelCall, response: ServerResponse) => void;

export interface ModelServer {
  url: string;
  calls: ModelCall[];
  /** Requests that were not of the protocol. */
  wrong: string[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** Answers with a message of this content. */
export const saying =
  (content: string): Behaviour =>
  (_call, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        id: 'chatcmpl-1',
        object: 'chat.completion',
        created: 1,
        model: 'fake',
        choices: [{ index: 0, message: { role: 'assistant', content, refusal: null }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
      }),
    );
  };

/** Search words for the first ability, names of clauses for the second. */
export const answering =
  (words: string[], names: (call: ModelCall) => string[]): Behaviour =>
  (call, response) =>
    saying(JSON.stringify(call.ability === 'search_words' ? { words } : { names: names(call) }))(call, response);

/** The names of the clauses given out whose text has these words. */
export const naming =
  (text: string) =>
  ({ user }: ModelCall): string[] =>
    [...user.matchAll(/<clause name="(\w+)">\n([\s\S]*?)\n<\/clause>/g)]
      .filter((one) => one[2]!.includes(text))
      .map((one) => one[1]!);

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request.setEncoding('utf8')) body += piece;
  return body;
}

export async function openModelServer(): Promise<ModelServer> {
  const calls: ModelCall[] = [];
  const wrong: string[] = [];
  let behaviour: Behaviour = saying('{}');
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request).catch(() => '');
    const asked = Asked.safeParse(JSON.parse(body || 'null'));
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions' || !asked.success) {
      wrong.push(`${request.method} ${request.url} ${asked.error?.message ?? ''}`);
      response.writeHead(404).end();
      return;
    }
    const of = (role: string) => asked.data.messages.flatMap((one) => (one.role === role ? [one.content] : []));
    const call: ModelCall = {
      ability: asked.data.response_format.json_schema.name,
      system: of('system').join('\n'),
      user: of('user').join('\n'),
      authorization: request.headers.authorization,
    };
    calls.push(call);
    behaviour(call, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls,
    wrong,
    behave(next) {
      behaviour = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
