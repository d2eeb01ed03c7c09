/** When a question is not answered: what is wanted is not printed, or the matter is not in the plan. */
import { fold } from '#src/text.ts';
import { actorOf } from './addressee.ts';
import type { Entry } from './collection.ts';
import { doubtOf } from './doubt.ts';
import { withoutMarker } from './fields.ts';
import type { Found, Search } from './find.ts';
import { claims, type Wanted } from './lexicon/asks.ts';
import { oftenAsked } from './lexicon/often.ts';
import type { Matter } from './matter.ts';
import { periodIn } from './often.ts';
import { lacksCount, lacksPeriod, lacksSupposed } from './quantity.ts';
import type { Reading } from './question.ts';

/** Above this the question is taken to be about something else; chosen on authors the weights had not seen. */
const DOUBT_LIMIT = 0.75;
/** The same where a whole thing of the question stands nowhere in the plan. */
const THING_LIMIT = 0.3;
/** The same where the plan has been asked much and nothing like the question is known to be answered. */
const FAR_LIMIT = 0.4;
const FAR = 0.25;
/** Above this the passage is shown as what comes nearest, not as the answer. */
const UNSURE = 0.5;

const flat = (text: string): string => fold(text).replace(/\s+/g, ' ');

/** A personal name at the end of a signature: the last line, words with capitals, no office in it. */
export function signedBy(entry: Entry): string | null {
  const line = entry.text.trim().split('\n').at(-1)!.trim();
  const name = /((?:\p{Lu}\p{Ll}+\s+){1,3}\p{Lu}\p{Ll}*)$/u.exec(line)?.[1] ?? null;
  return name && !/^(?:Nơi|Lưu|Phó|Chủ|Giám|Trưởng|Chánh|Ủy|Sở|Ban)/u.test(name) ? name : null;
}

const POSTS =
  /\b(?:pho )?(?:truong (?:tieu ban|ban chi dao|doan)|chu tich|giam doc|bi thu|chanh van phong|truong (?:phong|ban|tieu ban)|hieu truong)\b/;

/** "Giám đốc Sở Nội vụ" is not the one who signs for Sở Tư pháp. */
function isOfOther(after: string, entry: Entry): boolean {
  const unit =
    /^(?: cua)? ((?:so|phong|uy ban|dang uy|trung tam|cong an|mat tran|ban) (?!la\b|ten\b|nao\b|hien\b|nay\b|bay\b|ky\b|minh\b|ai\b)\S+ \S+)/.exec(
      after,
    )?.[1];
  const issuer = flat(`${entry.plan.issuer} ${entry.plan.shortName}`).replace(/\bubnd\b/g, 'uy ban nhan dan');
  return unit !== undefined && !issuer.includes(unit);
}

/** "Đồng chí Trưởng Ban xây dựng Đảng - Trưởng Tiểu ban: …": who holds a post is told by another post. */
function holdsPost(entry: Entry, reading: Reading): boolean {
  const [post] = POSTS.exec(reading.words) ?? [];
  const held = new RegExp(`^ dong chi (?:\\S+ ){2,10}?(?<!pho )${post} `);
  return post !== undefined && entry.section === 'body' && held.test(entry.opening);
}

/** "Đồng chí nào" is answered by a post as well as by a name. */
const COMRADE_ASKED = /\bdong chi (?:lanh dao )?nao\b/;
const COMRADE = / dong chi (?:pho|chu tich|truong|giam doc|bi thu|chanh) /;

/** The name under a plan answers who signed it, or who holds the post printed above the name. */
function namesPerson(entry: Entry, reading: Reading): boolean {
  if (holdsPost(entry, reading)) return true;
  if (COMRADE_ASKED.test(reading.words) && COMRADE.test(entry.words)) return true;
  if (entry.section !== 'recipients' || signedBy(entry) === null || /\bphu trach\b/.test(reading.words)) return false;
  const asked = POSTS.exec(reading.words);
  const post = asked?.[0];
  const signature = flat(entry.text.split('\n').slice(-4).join(' '));
  const holds = post !== undefined && new RegExp(`(?<!\\bpho |\\bkt\\.? )\\b${post}\\b`).test(signature);
  if (asked && isOfOther(reading.words.slice(asked.index + asked[0].length), entry)) return false;
  return /\bky\b/.test(reading.words) || (holds && !/phong nghiep vu|truong phong/.test(reading.words));
}

/** Is the wanted value printed in the passage? */
export function gives(entry: Entry, wanted: Wanted, reading: Reading): boolean {
  if (wanted.name === 'document') return entry.documents.length > 0;
  if (wanted.name === 'person') return namesPerson(entry, reading);
  if (wanted.name === 'funding' && entry.section === 'footnote' && !/\bdong gop\b/.test(reading.words)) return false;
  if (wanted.printed?.test(entry.text)) return true;
  if (wanted.name === 'funding' && entry.headWords.some((words) => words.includes(' kinh phi '))) return true;
  if (!wanted.given) return false;
  return wanted.given.test(flat([entry.text, ...entry.fields.map((f) => f.quote)].join(' ')));
}

const VERBATIM = /\b(?:nguyen van|noi dung cu the|cu the (?:noi|ghi|quy dinh)|toan van)\b/;

const ARTICLES = /\b(?:dieu khoan|dieu|khoan) (?:nao|may)\b/;

/** Articles of a law asked for by number that the passage does not name. */
function lacksArticle(entry: Entry, reading: Reading): boolean {
  const asked = [...reading.words.matchAll(/\bdieu (\d+)\b/g)].map((m) => m[0]);
  if (asked.length > 0 && VERBATIM.test(reading.words)) return true;
  if (reading.documents.length > 0 && ARTICLES.test(reading.words)) return !/ dieu \d/.test(entry.words);
  return asked.some((article) => !entry.words.includes(` ${article} `));
}

const LEAD_ASKED =
  /(?<!\b(?:van|co|ho) )\b(phong|don vi|bo phan|co quan|so|ban) nao\b(?=.*\b(?:chu tri|dau moi|phu trach|dung (?:dau|mui|ten|ra)|cam (?:trich|cai|co)|lam chinh)\b)/;

/** One room or office of a kind is asked for that leads, and the passage names none of the kind and nobody who acts. */
export function lacksLead(entry: Entry, { words, asks }: Reading): boolean {
  const [, kind] = LEAD_ASKED.exec(words) ?? [];
  if (!kind || asks.truth || entry.isHeading || entry.section !== 'body') return false;
  if (entry.fields.some((field) => field.role === 'lead' || field.role === 'coordinate')) return false;
  return !entry.words.includes(` ${kind} `) && actorOf(withoutMarker(entry.text)) === null;
}

/** The name of the first wanted value that the passage does not print. */
export function missingValue(reading: Reading, entry: Entry, matter: Matter): string | null {
  const wanted = reading.wanted.find((one) => !gives(entry, one, reading));
  if (wanted) return wanted.name;
  if (lacksArticle(entry, reading) && !claims(reading)) return 'article';
  const often = reading.asks.truth ? null : oftenAsked(reading);
  if (often) return periodIn(entry, reading, matter) ? null : often;
  if (lacksCount(entry, reading) || lacksSupposed(entry, reading)) return 'headcount';
  if (lacksLead(entry, reading)) return 'lead';
  return lacksPeriod(entry, reading) && !reading.asks.truth ? 'period' : null;
}

/** A report of a quarter is no report of the year: a quarter that the passage does not know is not answered. */
function asksOtherQuarter(entry: Entry, reading: Reading): boolean {
  return reading.quarters.size > 0 && !reading.asks.truth && ![...reading.quarters].some((q) => entry.quarters.has(q));
}

/** What a list of recipients and a signature can tell. */
const LISTED =
  /\bnoi nhan\b|\bky\b(?! (?:niem|luat|cuong|nang|thuat|hop|hoc|thi)\b)|\bluu\b|\bchuc (?:danh|vu)\b|\bgui\b|\bnhan\b|\bla ai\b|\bten\b|\bai (?:la|lam|giu)\b|\bgom\b|\bviet tat\b/;

/** What can be told without weighing: true = elsewhere, false = here, null = to be weighed. */
export function surelyElsewhere(top: Found | undefined, reading: Reading, continues: boolean): boolean | null {
  if (!top) return true;
  if (
    reading.documents.length > 0 ||
    reading.places.length > 0 ||
    reading.items.length > 0 ||
    reading.wanted.length > 0
  )
    return false;
  if (top.sure || continues) return false;
  if (reading.asks.define && /\b(?:viet|goi) tat\b/.test(top.entry.words)) return false;
  if (top.entry.section === 'recipients' && !LISTED.test(reading.words)) return true;
  return asksOtherQuarter(top.entry, reading) ? true : null;
}

/** How the best passage stands to the question: about it, perhaps, hardly, or surely about something else. */
export type Standing = 'here' | 'near' | 'hardly' | 'elsewhere';

/** Where the matter of the question stands to the best passage. */
export function standing(search: Search, top: Found | undefined, reading: Reading, continues: boolean): Standing {
  const isSure = surelyElsewhere(top, reading, continues);
  if (isSure !== null) return isSure ? 'elsewhere' : 'here';
  const isThing = search.things > 0 && !reading.asks.truth && !reading.english;
  const doubt = doubtOf(search, top!, reading);
  const { answered, unanswered } = search.near;
  const isFar = answered + unanswered > 0 && answered < FAR;
  if (doubt > (isThing ? THING_LIMIT : isFar ? FAR_LIMIT : DOUBT_LIMIT)) return 'hardly';
  return doubt > UNSURE ? 'near' : 'here';
}
