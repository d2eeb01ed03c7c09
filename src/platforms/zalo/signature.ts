/**
 * `X-ZEvent-Signature: mac=<hex sha256(app id + raw body + timestamp + key)>`, not an HMAC. Which timestamp and which key
 * Zalo takes is not sure before the first real event (reference/zalo.md A7): four candidates, each compared in constant time.
 */
import { createHash, timingSafeEqual } from 'node:crypto';

/** `<where the timestamp stands>+<which secret>`, the likeliest first. */
export const MAC_CANDIDATES = ['body+oa', 'header+oa', 'body+app', 'header+app'] as const;
export type MacCandidate = (typeof MAC_CANDIDATES)[number];

export interface MacKeys {
  appId: string;
  /** The OA secret key of the console's Webhook page. */
  oaKey: string;
  appSecret: string;
}

export interface SignedParts {
  body: Uint8Array;
  signature: string;
  /** The body's own timestamp, in its literal characters; null when it has none. */
  bodyTimestamp: string | null;
  headerTimestamp: string | null;
}

const MAC = /^\s*(?:mac\s*=\s*)?([0-9a-f]{64})\s*$/i;

function macOf(candidate: MacCandidate, keys: MacKeys, parts: SignedParts): Buffer | null {
  const [where, secret] = candidate.split('+');
  const timestamp = where === 'body' ? parts.bodyTimestamp : parts.headerTimestamp;
  if (timestamp === null) return null;
  const key = secret === 'oa' ? keys.oaKey : keys.appSecret;
  return createHash('sha256').update(keys.appId).update(parts.body).update(timestamp).update(key).digest();
}

/** The candidate that fits, `usual` tried first; null when none does. */
export function fittingMac(keys: MacKeys, parts: SignedParts, usual: MacCandidate | null): MacCandidate | null {
  const hex = MAC.exec(parts.signature)?.[1];
  if (!hex) return null;
  const given = Buffer.from(hex, 'hex');
  const order = usual ? [usual, ...MAC_CANDIDATES.filter((one) => one !== usual)] : MAC_CANDIDATES;
  for (const candidate of order) {
    const mac = macOf(candidate, keys, parts);
    if (mac && timingSafeEqual(mac, given)) return candidate;
  }
  return null;
}
