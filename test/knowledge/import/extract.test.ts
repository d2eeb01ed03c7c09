/** Files: what is read, and every refusal of the closed list that a file can cause. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { sayRefusal } from '#prompts/import.ts';
import { ExtractError, extractText, LIMITS, REFUSALS, type Refusal } from '#src/knowledge/import/extract.ts';
import { htmlToText } from '#src/knowledge/import/read-docx.ts';

const dir = mkdtempSync(join(tmpdir(), 'extract-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(dir, name);
  writeFileSync(path, bytes);
  return path;
}

type Entry = { name: string; data: Buffer; claimed?: number; flags?: number };

/** A zip with the given parts; `claimed` lies about the unpacked size. */
function zip(entries: Entry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, data, claimed = data.length, flags = 0 } of entries) {
    const packed = deflateRawSync(data);
    const title = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(flags, 6);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(data), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(claimed, 22);
    head.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 6);
    head.copy(entry, 8, 6, 28);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(at, 42);
    local.push(head, title, packed);
    central.push(entry, title);
    at += head.length + title.length + packed.length;
  }
  const size = central.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, ...central, end]);
}

const part = (name: string, text: string): Entry => ({ name, data: Buffer.from(text) });
const TYPES = part(
  '[Content_Types].xml',
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
);
const RELS = part(
  '_rels/.rels',
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
);
const word = (body: string): Entry =>
  part(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );
const line = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A PDF of one page; `stream` draws it. */
function pdf(stream: string, trailer = ''): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let out = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = out.length;
  out += `xref\n0 6\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  out += `trailer\n<</Size 6/Root 1 0 R${trailer}>>\nstartxref\n${xref}\n%%EOF`;
  return Buffer.from(out, 'latin1');
}

const PAGE =
  'BT /F1 12 Tf 50 800 Td (Ke hoach thuc hien dan chu o co so nam 2026 cua xa) Tj 0 -20 Td (I. Muc dich, yeu cau) Tj ET';
const LOCKED =
  '/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff>/U<ffeeddccbbaa99887766554433221100ffeeddccbbaa99887766554433221100>>>';

async function refusal(path: string, limits = LIMITS): Promise<Refusal | 'read'> {
  try {
    await extractText(path, limits);
    return 'read';
  } catch (error) {
    if (error instanceof ExtractError) return error.code;
    throw error;
  }
}

describe('what is read', () => {
  test('text of any encoding a Vietnamese office saves', async () => {
    expect(await extractText(file('a.txt', '\ufeffKế hoạch'))).toBe('Kế hoạch');
    expect(await extractText(file('b.txt', Buffer.from('\ufeffKế hoạch', 'utf16le')))).toContain('Kế hoạch');
  });

  test('Word: paragraphs, tables as rows, automatic numbers', async () => {
    const row = `<w:tbl><w:tr><w:tc>${line('Nội dung')}</w:tc><w:tc>${line('Thời gian')}</w:tc></w:tr></w:tbl>`;
    const path = file('a.docx', zip([TYPES, RELS, word(line('I. VIỆC') + row)]));
    expect(await extractText(path)).toBe('I. VIỆC\n| Nội dung | Thời gian |');
  });

  test('lists of Word get their numbers back, typed ones keep theirs', () => {
    const html =
      '<p>I. A</p><ol><li>Một<ol><li>con</li></ol></li></ol><p>giữa</p><ol><li>Hai</li><li>3. Ba</li></ol><ul><li>gạch</li></ul>';
    expect(htmlToText(html).split('\n').filter(Boolean)).toEqual([
      'I. A',
      '1. Một',
      'a) con',
      'giữa',
      '2. Hai',
      '3. Ba',
      '- gạch',
    ]);
  });

  test('PDF: a printed line a line', async () => {
    expect(await extractText(file('a.pdf', pdf(PAGE)))).toContain('\nI. Muc dich');
  });
});

describe('what is refused', () => {
  test.each<[Refusal, string, () => Uint8Array | string]>([
    ['unsupported-type', 'a.doc', () => 'x'],
    ['empty', 'a.txt', () => ''],
    ['empty', 'b.md', () => ' \n '],
    ['damaged', 'b.docx', () => 'no zip at all'],
    ['encrypted', 'c.docx', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['encrypted', 'd.docx', () => zip([{ ...TYPES, flags: 1 }, RELS])],
    ['unpacks-too-big', 'e.docx', () => zip([TYPES, { name: 'big.xml', data: Buffer.alloc(101 * 1024 * 1024) }])],
    [
      'unpacks-too-big',
      'f.docx',
      () => zip([TYPES, { name: 'lie.xml', data: Buffer.alloc(101 * 1024 * 1024), claimed: 10 }]),
    ],
    ['unpacks-too-big', 'g.docx', () => zip(Array.from({ length: 1001 }, (_, i) => part(`${i}.xml`, 'x')))],
    ['damaged', 'b.pdf', () => 'no pdf at all'],
    ['scanned', 'c.pdf', () => pdf('0 0 m 100 100 l S')],
    ['encrypted', 'd.pdf', () => pdf(PAGE, LOCKED)],
  ])('%s: %s', async (code, name, bytes) => {
    expect(await refusal(file(name, bytes()))).toBe(code);
  });

  test('missing, too big, too slow', async () => {
    expect(await refusal(join(dir, 'none.txt'))).toBe('not-found');
    expect(await refusal(file('h.txt', 'x'.repeat(2000)), { ...LIMITS, maxBytes: 1000 })).toBe('too-big');
    expect(await refusal(file('i.pdf', pdf(PAGE)), { ...LIMITS, timeoutMs: 20 })).toBe('too-slow');
  });

  test('a file of the host named in an image is not followed', async () => {
    const rels = part(
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`,
    );
    const image =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="r9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const path = file('j.docx', zip([TYPES, RELS, rels, word(line('Chữ') + image)]));
    expect(await extractText(path)).toBe('Chữ');
  });

  test('every refusal has words', () => {
    for (const code of REFUSALS) expect(sayRefusal(code).length).toBeGreaterThan(10);
  });
});
