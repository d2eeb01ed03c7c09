/**
 * Files as text. Word and PDF files are read by a process of their own that may read files and nothing else, has little
 * memory and little time: a file from outside cannot take the service with it.
 */
import { spawn } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { decodeText } from './decode.ts';

/** Why a file was not read. */
export const REFUSALS = [
  'not-found',
  'unsupported-type',
  'too-big',
  'empty',
  'encrypted',
  'scanned',
  'damaged',
  'unpacks-too-big',
  'too-slow',
  'out-of-memory',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export class ExtractError extends Error {
  readonly code: Refusal;
  constructor(code: Refusal, options?: ErrorOptions) {
    super(`Could not read the file: ${code}`, options);
    this.name = 'ExtractError';
    this.code = code;
  }
}

export type ExtractLimits = { maxBytes: number; heapMb: number; timeoutMs: number };

export const LIMITS: ExtractLimits = { maxBytes: 50 * 1024 * 1024, heapMb: 256, timeoutMs: 20_000 };

/** Longer texts are no plans. */
const MAX_TEXT = 4_000_000;

/** What the child prints: one JSON line. */
const Answer = z.union([z.object({ text: z.string() }), z.object({ code: z.enum(REFUSALS) })]);

const ROOT = join(import.meta.dirname, '../../..');

/** The child: reads, never writes, starts nothing, knows nothing of our environment. */
function childArguments(path: string, kind: string, limits: ExtractLimits): string[] {
  return [
    '--permission',
    `--allow-fs-read=${join(ROOT, '*')}`,
    `--allow-fs-read=${path}`,
    '--disable-warning=ExperimentalWarning',
    '--disable-warning=SecurityWarning',
    `--max-old-space-size=${limits.heapMb}`,
    join(import.meta.dirname, 'extract-child.ts'),
    path,
    kind,
  ];
}

/** Reads in a child process; resolves with what it printed, or how it ended. */
function runChild(path: string, kind: string, limits: ExtractLimits): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, childArguments(path, kind, limits), {
      env: {},
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limits.timeoutMs,
      killSignal: 'SIGKILL',
    });
    const out: Buffer[] = [];
    let complaint = '';
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_TEXT * 6) child.kill('SIGKILL');
      else out.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString('utf8')).slice(-4000);
    });
    child.on('error', (cause) => reject(new ExtractError('damaged', { cause })));
    child.on('close', (code, signal) => {
      if (size > MAX_TEXT * 6) reject(new ExtractError('too-big'));
      else if (/heap out of memory|Allocation failed/i.test(complaint)) reject(new ExtractError('out-of-memory'));
      else if (signal === 'SIGKILL') reject(new ExtractError('too-slow'));
      else if (code !== 0) reject(new ExtractError('damaged', { cause: new Error(complaint) }));
      else resolve(Buffer.concat(out).toString('utf8'));
    });
  });
}

async function readInChild(path: string, kind: string, limits: ExtractLimits): Promise<string> {
  const answer = Answer.safeParse(JSON.parse(await runChild(path, kind, limits)));
  if (!answer.success) throw new ExtractError('damaged', { cause: answer.error });
  if ('code' in answer.data) throw new ExtractError(answer.data.code);
  return answer.data.text;
}

/** Reads a txt, md, docx or pdf file as text; throws `ExtractError`. */
export async function extractText(path: string, limits: ExtractLimits = LIMITS): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new ExtractError('not-found');
  if (found.size > limits.maxBytes) throw new ExtractError('too-big');
  if (found.size === 0) throw new ExtractError('empty');
  const kind = extname(path).toLowerCase();
  if (kind === '.docx' || kind === '.pdf') return readInChild(path, kind.slice(1), limits);
  if (kind !== '.txt' && kind !== '.md') throw new ExtractError('unsupported-type');
  const text = decodeText(await readFile(path));
  if (text.length > MAX_TEXT) throw new ExtractError('too-big');
  if (text.trim() === '') throw new ExtractError('empty');
  return text;
}
