/** Whether a text's letters can be trusted: lost letters, old encodings (TCVN3, VNI), bytes read in the wrong set. */
import { fold } from '#src/text.ts';

export type Damage = {
  /** The body cannot be relied on. */
  garbled: boolean;
  /** Share of words that no Vietnamese reader could read, in percent. */
  percent: number;
  /** Letters that belong to no Vietnamese alphabet. */
  strangeLetters: number;
  /** Common letters that do not occur at all. */
  missingLetters: string[];
};

/** Each makes up half a percent or more of any official text's letters (measured on the 13 plans at hand). */
const COMMON_LETTERS = [...'đáàưệếộựạ'];
const ENOUGH_LETTERS = 1500;
const LOST_SHARE = 0.0005;

/** Letters a long text cannot do without and has lost. */
function missingIn(text: string): string[] {
  const letters = text.match(/\p{Ll}/gu) ?? [];
  if (letters.length < ENOUGH_LETTERS) return [];
  return COMMON_LETTERS.filter((common) => letters.filter((c) => c === common).length < letters.length * LOST_SHARE);
}

/** Above this share of unreadable words the body is damaged; names and abbreviations alone stay well below. */
const GARBLED_SHARE = 0.035;
/** A Vietnamese text without any marks has lost them. */
const MARKED_SHARE = 0.35;

const ONSETS = 'ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx]';
const VOWELS =
  'uye|uya|uyu|oai|oay|oeo|uay|uoi|uou|ieu|yeu|ai|ao|au|ay|eo|eu|ia|ie|io|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|[aeiouy]';
const CODAS = 'ng|nh|ch|[cmnpt]';
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${VOWELS})(?:${CODAS})?$`);

/** Letters of Vietnamese and the Latin letters of foreign names. */
const KNOWN_LETTER = /[a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;

/** Replacement signs, empty boxes and private glyphs stand where a letter was. */
const LOST_LETTER = /[\ufffd\u25a0\u25a1\ue000-\uf8ff]/;

const strange = (text: string): number =>
  [...text].filter((c) => LOST_LETTER.test(c) || (/\p{L}/u.test(c) && !KNOWN_LETTER.test(c))).length;

/** Words to judge: not capitals alone (abbreviations), not a marker, not part of an address. */
function judged(text: string): string[] {
  const plain = text
    .replace(/\S*(?:https?:|www\.|@|\.vn|\.com|\.gov)\S*/gi, ' ')
    .replace(/(?<!\p{L})\p{L}(?=[)./])/gu, ' ')
    .replace(/\p{L}{0,3}\d+\p{L}{0,3}/gu, ' ');
  const tokens = plain.match(/[\p{L}\p{M}\u00a1-\u00bf\ufffd\u25a0\u25a1\ue000-\uf8ff]+/gu) ?? [];
  return tokens.filter((token) => token !== token.toUpperCase() || token.length > 6);
}

const readable = (token: string): boolean => {
  if (strange(token) > 0 || /[\u00a1-\u00bf]/.test(token)) return false;
  if (/\p{Ll}\p{Lu}/u.test(token)) return token.length > 3;
  return SYLLABLE.test(fold(token));
};

/** Reads the damage of a text. */
export function readDamage(text: string): Damage {
  const tokens = judged(text.normalize('NFC'));
  const bad = tokens.filter((token) => !readable(token));
  const marked = tokens.filter((token) => fold(token) !== token.toLowerCase());
  const share = tokens.length === 0 ? 0 : bad.length / tokens.length;
  const unmarked = tokens.length >= 40 && marked.length < tokens.length * MARKED_SHARE;
  const missingLetters = missingIn(text.normalize('NFC'));
  return {
    garbled: (tokens.length >= 20 && share > GARBLED_SHARE) || unmarked || missingLetters.length > 0,
    missingLetters,
    percent: Math.round(share * 100),
    strangeLetters: strange(text.normalize('NFC')),
  };
}
