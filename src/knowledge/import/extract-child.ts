/** The process `extract.ts` starts: reads one file, prints `{text}` or `{code}` as JSON, and ends. */
import { readFileSync } from 'node:fs';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';
import { checkZip } from './zip-check.ts';

type Answer = { text: string } | { code: string };

/** Encrypted Word files, and old .doc files, are OLE containers, not zips. */
const isOle = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));

async function answerDocx(bytes: Buffer): Promise<Answer> {
  if (isOle(bytes)) return { code: 'encrypted' };
  const verdict = checkZip(bytes);
  if (verdict !== 'ok') return { code: verdict };
  try {
    const text = await readDocx(bytes);
    return text === '' ? { code: 'empty' } : { text };
  } catch {
    return { code: 'damaged' };
  }
}

const [path, kind] = process.argv.slice(2);
const bytes = readFileSync(path!);
const answer = kind === 'pdf' ? await readPdf(new Uint8Array(bytes)) : await answerDocx(bytes);
process.stdout.write(JSON.stringify(answer));
