/** One JSON object a line in, one out, in the same order; a wrong line is told and the rest still answered. */
import { createInterface } from 'node:readline';
import { ZodError } from 'zod';
import { cli } from '#prompts/cli.ts';

function sayError(error: unknown): string {
  if (error instanceof ZodError) {
    const issue = error.issues[0];
    return cli.wrongLine(issue?.path.join('.') ?? '', issue?.message ?? '');
  }
  return error instanceof Error ? error.message : String(error);
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
}

/** Answers every line of standard input; gives the exit code: 1 when a line was wrong. */
export async function eachLine(answer: (line: unknown) => unknown): Promise<number> {
  let code = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (text.trim() === '') continue;
    let line: unknown = null;
    let out: unknown;
    try {
      line = parse(text);
      out = await answer(line);
    } catch (error) {
      code = 1;
      out = { id: idOf(line), error: sayError(error) };
    }
    process.stdout.write(`${JSON.stringify(out)}\n`);
  }
  return code;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(cli.badJson);
  }
}
