/** The same message as different people would type it: no marks, teencode, typing slips, dialect, read out to a phone. */
import { fold } from '#src/text.ts';
import type { Dice } from './dice.ts';

type Style = (text: string, dice: Dice) => string;

const pairs = (text: string): [RegExp, string[]][] =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const [from, to] = line.split('=');
      return [new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, 'giu'), to!.split('|')];
    });

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

const CENTRAL = pairs(`
  đâu=mô
  sao=răng
  thế=rứa
  vậy=rứa
  này=ni
  kia=tê
  gì=chi
  tôi=tui
  chúng tôi=tụi tui
  bây giờ=chừ
  giờ=chừ
  làm=mần|làm
  vào=vô
  không biết=không biết mô
  ông ấy=ổng
  nó=hắn
  mẹ=mạ
  lợn=heo
  hỏng=hư
  xem=coi
  giúp=giùm|dùm
  ngã=té|bổ
  ấy=nớ|nớ
  ông ấy=ôn nớ|ổng
  cô=o
  thế này=ri
  như thế=như rứa
  thế mà=rứa mà
  hôm nay=bữa ni|bữa nay
  hôm qua=bữa qua
  hôm trước=bữa trước|bữa hổm
  mấy hôm nay=mấy bữa ni
  tối qua=hồi hôm
  làm gì=mần chi|làm chi
  không ai=nỏ ai|không ai
  không thấy=không thấy mô
  lắm=lắm|dữ lắm
  nhé=hè|nghe
  à=hè|à
  ngõ=kiệt
  nói=nói|noái
  đầu=trốc
  con trai=con trai|thằng cu
  trẻ con=con nít
  bố=ba|bọ
`);
const SOUTHERN = pairs(`
  tôi=tui
  vào=vô
  lợn=heo
  hỏng=hư
  xem=coi
  giúp=giùm|dùm
  ngã=té
  không=hông|hổng
  ông ấy=ổng
  bà ấy=bả
  thật=thiệt
  bẩn=dơ
  vỡ=bể
  rơi=rớt
  bảo=biểu|nói
  gọi=kêu
  thuyền=ghe
  bố=ba|tía
  mẹ=má
  nhanh=lẹ
  thế này=vầy
  quá=quá trời|dữ
  ạ=dạ|nghen
  nhé=nha|nghen
  à=hả
  thế=vậy
  hôm qua=bữa qua|hổm qua
  hôm nay=bữa nay
  hôm trước=bữa hổm|bữa trước
  mấy hôm nay=hổm rày|mấy bữa nay
  ngõ=hẻm
  ngô=bắp
  sắn=khoai mì
  quả=trái
  to=bự
  thuê=mướn
  đắt=mắc
  mắng=la|rầy
  anh ấy=ảnh
  chị ấy=chỉ
  cô ấy=cổ
  bên ấy=bển
  ốm=bịnh
  trẻ con=con nít
  xe máy=xe honda|xe máy
  bố mẹ=ba má|tía má
  nhiều=nhiều dữ|quá chừng
  lắm=lắm luôn|dữ thần
  nhưng=mà
  hết=ráo|hết trơn
  vứt=quăng|liệng
  mất=mất tiêu
  bảo là=nói là
  người ta=người ta
  giời=trời
`);

function swap(table: readonly [RegExp, string[]][], share: number): Style {
  return (text, dice) => {
    let out = text;
    for (const [from, to] of table) out = out.replace(from, (hit) => (dice.chance(share) ? dice.pick(to) : hit));
    return out;
  };
}

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
const dialect: Style = (text, dice) => swap(dice.chance(0.5) ? CENTRAL : SOUTHERN, 0.8)(text, dice);
const dialectNoMarks: Style = (text, dice) => noMarks(dialect(text, dice), dice);

/** Every message is trained as written and without marks; the rest is drawn. */
export const STYLES: readonly { style: Style; weight: number }[] = [
  { style: (t) => t, weight: 3 },
  { style: teen, weight: 3 },
  { style: teenNoMarks, weight: 1 },
  { style: slips, weight: 3 },
  { style: dialect, weight: 3 },
  { style: dialectNoMarks, weight: 1 },
  { style: spoken, weight: 2 },
  { style: bare, weight: 1 },
  { style: bubbles, weight: 1 },
  { style: shout, weight: 0.5 },
];
export { noMarks };

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
