/** A log line never carries what people wrote, who they are, or a token. Read from the process's own standard output. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorFields, silentLog } from '#src/log.ts';

const SECRET = 'tố cáo ông A';

/** Runs `code` with a log in a process of its own; gives its lines. */
function lines(code: string, level = 'info'): Record<string, unknown>[] {
  const program = `import { createLog, errorFields } from ${JSON.stringify(join(import.meta.dirname, '../src/log.ts'))};
    const SECRET = ${JSON.stringify(SECRET)}; const log = createLog(${JSON.stringify(level)}); ${code}`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  return output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('a log line', () => {
  test('carries what is allowed', () => {
    const [line, ...more] = lines(
      `log.info({ handler: 'tell', ms: 12, count: 0, code: 'x', signal: 'SIGTERM' }, 'turn');`,
    );
    expect(more).toEqual([]);
    expect(line).toMatchObject({ level: 30, msg: 'turn', handler: 'tell', ms: 12, count: 0, code: 'x' });
    expect(Object.keys(line!).sort()).toEqual(['code', 'count', 'handler', 'level', 'ms', 'msg', 'signal', 'time']);
  });

  test('names a conversation by a pseudonym of this run, never by the account', () => {
    const [one, same, other] = lines(
      `for (const id of ['telegram:7712345:7712345', 'telegram:7712345:7712345', 'web:x:x']) log.info({ conversation: id }, 'turn');`,
    );
    expect(JSON.stringify([one, same, other])).not.toContain('7712345');
    expect(one!.conversation).toBe(same!.conversation);
    expect(one!.conversation).not.toBe(other!.conversation);
  });

  test.each(['info', 'warn', 'error'])('of %s drops every other field', (how) => {
    const keys = [
      'text',
      'words',
      'body',
      'draft',
      'name',
      'phone',
      'token',
      'url',
      'err',
      'error',
      'msg',
      'password',
      'sender',
    ];
    const fields = JSON.stringify(Object.fromEntries(keys.map((key) => [key, SECRET])));
    const [line] = lines(`log.${how}(${fields}, 'turn');`);
    expect(JSON.stringify(line)).not.toContain('tố cáo');
    expect(Object.keys(line!).sort()).toEqual(['level', 'msg', 'time']);
  });

  test('drops what hides inside an allowed field', () => {
    const [line] = lines(
      `log.info({ event: { text: SECRET }, state: [SECRET], failure: new Error(SECRET), kind: 'a' }, 'turn');`,
    );
    expect(JSON.stringify(line)).not.toContain('tố cáo');
    expect(line).toMatchObject({ kind: 'a' });
  });

  test('of an error tells its name, code and place, never its message', () => {
    const [line] = lines(`
      const error = Object.assign(new TypeError(SECRET + '\\n    at ' + SECRET), { code: '23505', detail: SECRET });
      log.error({ where: 'turn', ...errorFields(error) }, 'turn failed');`);
    expect(JSON.stringify(line)).not.toContain('tố cáo');
    expect(line).toMatchObject({ where: 'turn', errorName: 'TypeError', errorCode: '23505' });
    expect(line!.stack).toMatch(/^\s*at .*:\d+:\d+\)?$/m);
  });

  test('has no name of the machine', () => {
    const [line] = lines(`log.info({}, 'a');`);
    expect(Object.keys(line!).sort()).toEqual(['level', 'msg', 'time']);
  });

  test('is left out below the level', () => {
    expect(lines(`log.info({}, 'a'); log.warn({}, 'b'); log.error({}, 'c');`, 'warn').map((line) => line.msg)).toEqual([
      'b',
      'c',
    ]);
    expect(lines(`log.error({}, 'c');`, 'silent')).toEqual([]);
  });
});

describe('errorFields', () => {
  test.each([
    ['a string', SECRET, { errorName: 'string' }],
    ['an object', { message: SECRET }, { errorName: 'object' }],
    ['nothing', undefined, { errorName: 'undefined' }],
  ])('of %s thrown tells its type only', (_what, thrown, expected) => {
    expect(errorFields(thrown)).toEqual(expected);
  });

  test('a code that is no text is left out', () => {
    expect(errorFields(Object.assign(new Error('x'), { code: 5 }))).not.toHaveProperty('errorCode');
  });

  test('says nothing of the cause', () => {
    expect(JSON.stringify(errorFields(new Error('Could not', { cause: new Error(SECRET) })))).not.toContain('tố cáo');
  });
});

test('the silent log takes everything', () => {
  silentLog.info({}, 'a');
  silentLog.warn({}, 'a');
  silentLog.error({}, 'a');
});
