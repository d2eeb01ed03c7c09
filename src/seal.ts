/** Encryption at rest and keyed ids, with the one key of the install (`DATA_KEY`). A leaf. */
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomFillSync } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Random bytes are fetched for so many nonces at once: one by one they cost a quarter of a sealing (measured). */
const NONCES_AT_ONCE = 256;

export interface Sealing {
  start: Buffer;
  update(bytes: Uint8Array): Buffer;
  end(): Buffer;
}

export interface Sealer {
  /** AES-256-GCM; `about` binds the bytes to the row they belong to, so that rows cannot be swapped. */
  seal(plain: string, about: string): Buffer;
  /** Gives back what was sealed; throws when key, bytes or `about` differ. */
  open(sealed: Uint8Array, about: string): string;
  /** The same for bytes that come in pieces: write `start`, each piece's bytes, then `end()`. */
  sealing(about: string): Sealing;
  /** Gives back sealed bytes; throws like `open`. */
  openBytes(sealed: Uint8Array, about: string): Buffer;
  /** Keyed digest: the same name gives the same bytes on this install only. */
  digest(name: string): Buffer;
}

/** Makes the sealer of one install from its 32-byte key; separate keys are derived for sealing and for ids. */
export function createSealer(dataKey: Uint8Array): Sealer {
  if (dataKey.length !== 32) throw new Error('DATA_KEY must be 32 bytes');
  // Key objects: with plain bytes Node looks at them anew each time, which is more work than the sealing (measured).
  const keyFor = (use: string) => createSecretKey(Buffer.from(hkdfSync('sha256', dataKey, '', use, 32)));
  const key = keyFor('cau-noi seal 1');
  const idKey = keyFor('cau-noi ids 1');
  const nonces = Buffer.alloc(NONCES_AT_ONCE * NONCE_BYTES);
  let nextAt = nonces.length;
  /** Twelve fresh random bytes of its own. */
  function freshNonce(): Buffer {
    if (nextAt === nonces.length) {
      randomFillSync(nonces);
      nextAt = 0;
    }
    nextAt += NONCE_BYTES;
    return Buffer.from(nonces.subarray(nextAt - NONCE_BYTES, nextAt));
  }

  function sealing(about: string): Sealing {
    const nonce = freshNonce();
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
    return {
      start: nonce,
      update: (bytes) => cipher.update(bytes),
      end() {
        cipher.final(); // GCM has no bytes left to give
        return cipher.getAuthTag();
      },
    };
  }

  function openBytes(sealed: Uint8Array, about: string): Buffer {
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    const tagAt = bytes.length - TAG_BYTES;
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(about))
      .setAuthTag(bytes.subarray(tagAt));
    const plain = decipher.update(bytes.subarray(NONCE_BYTES, tagAt));
    decipher.final(); // throws when anything differs; GCM has no bytes left to give
    return plain;
  }

  return {
    seal(plain, about) {
      const { start, update, end } = sealing(about);
      return Buffer.concat([start, update(Buffer.from(plain)), end()]);
    },
    open: (sealed, about) => openBytes(sealed, about).toString('utf8'),
    sealing,
    openBytes,
    digest: (name) => createHmac('sha256', idKey).update(name).digest(),
  };
}
