/** The same message as different people would type it: no marks, teencode, typing slips, dialect, read out to a phone. */
import { fold } from '#src/text.ts';
import dialect from '../../data/triage/dialect.json' with { type: 'json' };
import type { Dice } from './dice.ts';

type Style = (text: string, dice: Dice) => string;

/** Words, and what each may be typed as. */
interface Swaps {
  words: RegExp;
  forms: Map<string, string[]>;
}

/** The longest words first: "hôm nay" before "hôm". */
function swaps(entries: readonly [string, string][]): Swaps {
  const forms = new Map<string, string[]>();
  for (const [word, typed] of entries) forms.set(word, [...(forms.get(word) ?? []), ...typed.split('|')]);
  const longest = [...forms.keys()].sort((a, b) => b.length - a.length);
  return { words: new RegExp(`(?<!\\p{L})(?:${longest.join('|')})(?!\\p{L})`, 'giu'), forms };
}

const pairs = (text: string): Swaps =>
  swaps(
    text
      .trim()
      .split(/\s*\n\s*/)
      .map((line) => line.split('=') as [string, string]),
  );

const TEENCODE = pairs(`
  không=k|ko|hok|kh|hông
  được=dc|đc|đk
  rồi=r|rùi
  với=vs
  người=ng
  gì=j
  cũng=cx
  mọi người=mn
  vợ=vk
  chồng=ck
  em=e
  anh=a
  vậy=z|v
  quá=wá|qá
  đang=đag
  trước=trc
  biết=bik|bít
  nhiều=nhìu
  thế nào=tn|ntn
  bao nhiêu=bn|bnhiu
  điện thoại=đt
  muốn=mún
  làm=lm
  nhắn tin=nt
  quyết định=qđ
  nhà văn hoá=nvh
  hàng xóm=hx
  gia đình=gđ
  nước=nc
  giờ=h
  bây giờ=bh
  học sinh=hs
  hồ sơ=hs
  cán bộ=cb
  công an=ca
  chưa=ch
  mình=mk
  tôi=t|tui
  nhưng=nhg|nma
  nghìn=k
  triệu=tr
  luôn=lun
  thôi=thui
  xử lý=xl
  cảm ơn=tks|cmon
`);

/** Standard word to the forms of one region. */
const REGIONS = Object.entries(dialect.regions).map(([region, read]) => {
  const written: Record<string, string> = dialect.written[region as keyof typeof dialect.written];
  return swaps([...Object.entries(read), ...Object.entries(written)]);
});

const swap =
  ({ words, forms }: Swaps, share: number): Style =>
  (text, dice) =>
    text.replace(words, (hit) => {
      const typed = dice.chance(share) ? forms.get(hit.toLowerCase()) : undefined;
      return typed ? dice.pick(typed) : hit;
    });

const noMarks: Style = (text) => fold(text).normalize('NFC');
const bare: Style = (text) => text.toLowerCase().replace(/[.,!?:;"“”()…]/g, '');

const FILLERS = ['à', 'ờ', 'ấy', 'thì', 'cái', 'là', 'ờ thì', 'dạ'];
const spoken: Style = (text, dice) => {
  const words = bare(text, dice).replace(/\n/g, ' ').split(' ');
  const out = words.flatMap((w) => (dice.chance(0.07) ? [dice.pick(FILLERS), w] : [w]));
  const start = dice.pick(['', 'alo xã ơi ', 'ờ ', 'dạ ', 'à lô ', 'xã ơi ']);
  return start + out.join(' ');
};

function slip(word: string, dice: Dice): string {
  if (word.length < 3) return word;
  const kind = dice.pick(['fold', 'swap', 'drop', 'ng', 'double']);
  const at = 1 + Math.floor(dice.roll() * (word.length - 2));
  if (kind === 'fold') return fold(word);
  if (kind === 'swap') return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  if (kind === 'drop') return word.slice(0, at) + word.slice(at + 1);
  if (kind === 'ng') return word.replace(/ng$/, 'g').replace(/nh$/, 'h');
  return word.slice(0, at) + word[at] + word.slice(at);
}
const slips: Style = (text, dice) =>
  text
    .split(' ')
    .map((w) => (dice.chance(0.16) ? slip(w, dice) : w))
    .join(' ');

const bubbles: Style = (text) => text.replace(/, | - |\. /g, '\n');
const shout: Style = (text) => text.toUpperCase();
const teen: Style = (text, dice) => bare(swap(TEENCODE, 0.7)(text, dice), dice);
const teenNoMarks: Style = (text, dice) => noMarks(teen(text, dice), dice);
const regional: Style = (text, dice) => swap(dice.pick(REGIONS), 0.7)(text, dice);
const regionalNoMarks: Style = (text, dice) => noMarks(regional(text, dice), dice);

/** Every message is trained as written and without marks; the rest is drawn. */
export const STYLES: readonly { style: Style; weight: number }[] = [
  { style: (t) => t, weight: 3 },
  { style: teen, weight: 3 },
  { style: teenNoMarks, weight: 1 },
  { style: slips, weight: 3 },
  { style: regional, weight: 3 },
  { style: regionalNoMarks, weight: 1.5 },
  { style: spoken, weight: 2 },
  { style: bare, weight: 1 },
  { style: bubbles, weight: 1 },
  { style: shout, weight: 0.5 },
];
export { noMarks, regional };

/** Draws one style by weight. */
export function drawStyle(dice: Dice): Style {
  const total = STYLES.reduce((sum, s) => sum + s.weight, 0);
  let left = dice.roll() * total;
  for (const { style, weight } of STYLES) {
    left -= weight;
    if (left < 0) return style;
  }
  return STYLES[0]!.style;
}
