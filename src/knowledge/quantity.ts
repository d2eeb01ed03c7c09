/** How many, and of which period: what a passage must print to answer. */
import { fold } from '#src/text.ts';
import type { Entry } from './collection.ts';
import { datesIn } from './entities.ts';
import { claims, withoutSome } from './lexicon/asks.ts';
import { LISTABLE, NOT_LISTABLE, NUMBER_WORDS, PERIODS } from './lexicon/quantities.ts';
import { SYNONYMS } from './lexicon/synonyms.ts';
import type { Reading } from './question.ts';
import { mayMean } from './said.ts';

const COUNTED = /\b(?:bao nhieu|may)\b ?((?:\S+ ?){0,3})/;
const NO_NOUN = /^(?:$|thi|la|vay|the|a\b|z\b|va\b|de\b|o\b|cho\b|trong|theo|duoc|phai|hay|nhi)/;

const fieldWords = (entry: Entry): string => fold(entry.fields.map((f) => f.value).join(' '));

/** True when the question counts something and the passage prints no such number, nor what could be listed. */
export function lacksCount(entry: Entry, reading: Reading): boolean {
  const found = COUNTED.exec(
    withoutSome(withoutMachines(reading)).replace(
      /\b(?:ngay|thang|quy|(?<!\b(?:moi|mot|1|hang|trong|ca) )nam|khoa|bo|so|muc|phan|chuong|diem|khoan|dieu|y|thu) may\b|\bmay (?:moc|tinh|in)\b|\b(?:may|bao nhieu) ke hoach\b|\b(?:luat|nghi dinh|nghi quyet|quyet dinh|chi thi|ket luan|ke hoach|quy dinh|thong tu|de an|van ban)\b(?: \S+){0,18} so bao nhieu\b/g,
      ' ',
    ),
  );
  if (!found || !reading.asks.count || entry.isHeading) return false;
  const noun = found[1]!.trim();
  if (reading.text.includes('%')) return !/\d ?%/.test(entry.text);
  const words = [entry.words, ...entry.fields.map((f) => f.value.toLowerCase())].join(' ');
  if (NO_NOUN.test(noun))
    return !new RegExp(`\\b${NUMBER_WORDS} (?:lan|phut|gio|ngay|nguoi|trieu|dong|phan tram)\\b`).test(words);
  const first = noun.split(' ')[0]!;
  const isTotal = /\b(?:tong (?:cong|so)|tat ca bao nhieu)\b/.test(reading.words);
  if (LISTABLE.has(first) && !NOT_LISTABLE.test(noun) && !isTotal) return false;
  const [, second] = noun.split(' ');
  const two =
    second && !NO_NOUN.test(second) && entry.words.includes(` ${first} ${second} `) ? `${first} ${second}` : first;
  const nouns = [two, ...(SYNONYMS.get(first) ?? [])].join('|');
  const same = new RegExp(`(?<!\\bmoi \\S+ )\\b${NUMBER_WORDS} (?:(?:cuoc|vi|dong chi|lop) )?(?:${nouns})\\b`);
  return !same.test(words) && !(first === 'phan' && /\d ?%/.test(entry.text));
}

const SUPPOSED =
  /\b(?:[2-9]|\d{2,}|hai|ba|bon|sau|bay|tam|chin|muoi) (ngay|lan|nguoi|phan tram|buoi|gio|lop|dot|mo hinh|trieu|thanh vien)\b/;

/** "phải giải quyết trong 30 ngày, đúng không" where the passage counts no days: nothing to hold it against. */
export function lacksSupposed(entry: Entry, reading: Reading): boolean {
  const [, unit] = (claims(reading) && datesIn(reading.text).length === 0 && SUPPOSED.exec(reading.words)) || [];
  if (!unit || (unit === 'lan' && entry.fields.some((field) => field.role === 'time'))) return false;
  const counted = new RegExp(`\\b${NUMBER_WORDS} ${unit}\\b`);
  return !counted.test(`${entry.words} ${fieldWords(entry)}`) && !(unit === 'phan tram' && entry.text.includes('%'));
}

/** "máy" is no "mấy". */
const withoutMachines = ({ words, exact }: Reading): string =>
  words
    .split(' ')
    .filter((word, n) => word !== 'may' || mayMean(exact[n] ?? word, 'mấy'))
    .join(' ');

/** A period named in the question that the passage does not print. */
export function lacksPeriod(entry: Entry, reading: Reading): boolean {
  if (!reading.asks.day && !reading.asks.time) return false;
  return PERIODS.some((period) => {
    const asked = period.exec(reading.words.replace(/\bngay thang\b/g, ' '))?.[0];
    const shared = asked ? asked.replace(/^bao cao /, '') : '';
    if (/^(?:hang )?(?:thang|quy|tuan|ngay)$/.test(shared))
      return !new RegExp(`(?:bao cao|hang|moi|dinh ky)(?: hang)? ${shared.replace('hang ', '')} `).test(entry.words);
    if (/^thang \d/.test(shared) && / (?:hang|moi) thang /.test(entry.words)) return false;
    return asked !== undefined && !entry.words.includes(` ${shared} `) && !entry.fields.some((f) => f.role === 'time');
  });
}
