/** A docx is a zip: its directory is read, and every part unpacked under a limit, before a library may touch it. */
import { inflateRawSync } from 'node:zlib';

export type ZipVerdict = 'ok' | 'damaged' | 'encrypted' | 'unpacks-too-big';

export const ZIP_LIMITS = { parts: 1000, unpackedBytes: 100 * 1024 * 1024 };

type Part = { method: number; flags: number; packed: number; unpacked: number; at: number };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** The record at the end says where the directory is; a comment of up to 64 KB may follow it. */
function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  return -1;
}

function readDirectory(bytes: Buffer, end: number): Part[] | null {
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > ZIP_LIMITS.parts) return [];
  const parts: Part[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return null;
    parts.push({
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** The size a part really unpacks to; throws past the limit, whatever its entry claims. */
function realSize(bytes: Buffer, part: Part, limit: number): number {
  if (bytes.readUInt32LE(part.at) !== LOCAL) throw new RangeError('no local header');
  const from = part.at + 30 + bytes.readUInt16LE(part.at + 26) + bytes.readUInt16LE(part.at + 28);
  const packed = bytes.subarray(from, from + part.packed);
  return part.method === STORED ? packed.length : inflateRawSync(packed, { maxOutputLength: limit }).length;
}

/** May this zip be unpacked? */
export function checkZip(bytes: Buffer): ZipVerdict {
  const end = bytes.length < 22 ? -1 : findEnd(bytes);
  if (end < 0) return 'damaged';
  const parts = readDirectory(bytes, end);
  if (parts === null) return 'damaged';
  if (parts.length === 0) return bytes.readUInt16LE(end + 10) > 0 ? 'unpacks-too-big' : 'damaged';
  if (parts.some((part) => (part.flags & 1) === 1)) return 'encrypted';
  if (parts.some((part) => part.method !== STORED && part.method !== DEFLATED)) return 'damaged';
  if (parts.reduce((sum, part) => sum + part.unpacked, 0) > ZIP_LIMITS.unpackedBytes) return 'unpacks-too-big';
  let left = ZIP_LIMITS.unpackedBytes;
  try {
    for (const part of parts) left -= realSize(bytes, part, Math.max(1, left));
  } catch (error) {
    const tooBig = error instanceof RangeError && (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    return tooBig ? 'unpacks-too-big' : 'damaged';
  }
  return left < 0 ? 'unpacks-too-big' : 'ok';
}
