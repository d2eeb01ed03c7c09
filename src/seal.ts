/** Encryption at rest and keyed ids, with the one key of the install (`DATA_KEY`). A leaf. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface Sealer {
  /** AES-256-GCM; `about` binds the bytes to the row they belong to, so that rows cannot be swapped. */
  seal(plain: string, about: string): Buffer;
  /** Gives back what was sealed; throws when key, bytes or `about` differ. */
  open(sealed: Uint8Array, about: string): string;
  /** Keyed digest: the same name gives the same bytes on this install only. */
  digest(name: string): Buffer;
}

/** Makes the sealer of one install from its 32-byte key; separate keys are derived for sealing and for ids. */
export function createSealer(dataKey: Uint8Array): Sealer {
  if (dataKey.length !== 32) throw new Error('DATA_KEY must be 32 bytes');
  const key = Buffer.from(hkdfSync('sha256', dataKey, '', 'cau-noi seal 1', 32));
  const idKey = Buffer.from(hkdfSync('sha256', dataKey, '', 'cau-noi ids 1', 32));
  return {
    seal(plain, about) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
      return Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    },
    open(sealed, about) {
      const bytes = Buffer.from(sealed);
      const tagAt = bytes.length - TAG_BYTES;
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(Buffer.from(about))
        .setAuthTag(bytes.subarray(tagAt));
      return decipher.update(bytes.subarray(NONCE_BYTES, tagAt), undefined, 'utf8') + decipher.final('utf8');
    },
    digest: (name) => createHmac('sha256', idKey).update(name).digest(),
  };
}
