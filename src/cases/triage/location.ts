/** The most useful place in a message, exactly as typed. Ranks are by how well a stranger would find it. */
import { clean, fold } from '../../text.ts';

/** A kind of place and what must follow it. Matched on folded text, cut from the text as typed. */
const VILLAGE = 'thon|ban|xom|ap|lang|buon|khoi pho|khu pho|to dan pho|khom|phum|soc|tieu khu|to|doi|khu';
const FEATURE =
  'duong|suoi|khe|ho|cau|deo|doc|cho|truong|nga ba|nga tu|ben do|ben xe|ben|bai|dap|kenh|canh dong|nui|doi|song|con|dam|cong|quoc lo|tinh lo|huyen lo|ql|tl|dt|pho|ngo|hem|xu dong|dong|mo|hang|ngam|tram bom|nha van hoa|nha sinh hoat|nvh|chua|dinh|mieu|nghia trang|khu cong nghiep|cum cong nghiep|truong mam non|truong tieu hoc|truong thcs|truong thpt|truong cap|km|bau|ao|giong|vuc|hon|mui|lach|cua';
/** What never is a name after the word for a place. */
const NOT_A_NAME = new Set(
  `toi em minh ta ben nay kia ay do nha van hoa minh co khong bi dang da se cua cho va thi la o tu den ra vao len xuong qua rat nao cung het roi ma nhung voi de duoc lam ve dan lien giua dau cuoi
  tren duoi trong ngoai sau truoc canh gan toan ca nuoc dien dat xe nguoi moi cu bo hoang thu chi hop bau thanh nien chau chung tui moi mot hai ba cac nhung rac chay tap doan ket xay ngap hong
  nhieu it lon nho xa tap trung phat dong chua dang nam thang ngay hom sang chieu toi gio phu huynh vi hay ai gi sao may no ho ong be con nhau cai ke vua se con deu dang van lau sat lay mat
  khoi pho cong vu chuc quan ly ky khu nhan suot tat giup can thiep xin mong kinh vien ngan trai phep mon tam hoi bat rung phong tran mo keo tieng lua thieu yeu ham khai sua bay quy khon to ngu tham mua ban ngan xanh sach thuong sinh nguyen nghe biet noi an lai voi nua chu nhe a ah oi vay di nhat truong thoi vi du ngo`.split(
    /\s+/,
  ),
);
const HIGHLAND =
  'na|ban|khuoi|po|lung|keo|coc|khau|phieng|pac|tham|khuon|nam|khon|phai|pan|tong|hang|ta|lam|kon|pu|nuoc|can|bo|co|lai|noong|che|pieng|chom|khun|slam|song|thac|huoi|phja|phia|lan|ngam|rung|cao|dong';

interface Found {
  start: number;
  end: number;
  rank: number;
}

interface Word {
  start: number;
  end: number;
  typed: string;
  folded: string;
  /** Nothing but a space stands between this word and the one before. */
  joined: boolean;
}

function wordsOf(text: string): Word[] {
  const out: Word[] = [];
  for (const m of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const last = out.at(-1);
    const gap = last ? text.slice(last.end, m.index) : '';
    out.push({
      start: m.index,
      end: m.index + m[0].length,
      typed: m[0],
      folded: fold(m[0]),
      joined: last !== undefined && /^ +$/.test(gap),
    });
  }
  return out;
}

const capital = (w: Word): boolean => /^\p{Lu}/u.test(w.typed);
const numeral = (w: Word): boolean => /^(\d+[a-z]?|[ivx]+)$/i.test(w.typed);
const headWords = (list: string): string[][] =>
  list
    .split('|')
    .map((h) => h.split(' '))
    .sort((a, b) => b.length - a.length);
const VILLAGE_HEADS = headWords(VILLAGE);
const FEATURE_HEADS = headWords(FEATURE);
const HIGHLAND_FIRST = new Set(HIGHLAND.split('|'));

function headAt(words: readonly Word[], at: number, heads: readonly string[][]): number {
  const hit = heads.find((head) =>
    head.every((h, i) => words[at + i]?.folded === h && (i === 0 || words[at + i]!.joined)),
  );
  return hit?.length ?? 0;
}

/** How many words from `at` are the name: capitals where the sender writes capitals, else one or two words that are no common word. */
function nameLength(words: readonly Word[], at: number, cased: boolean): number {
  const first = words[at];
  if (!first?.joined) return 0;
  if (numeral(first)) return 1;
  if (cased) {
    let n = 0;
    while (
      n < 5 &&
      words[at + n] &&
      (n === 0 || words[at + n]!.joined) &&
      (capital(words[at + n]!) || (n > 0 && numeral(words[at + n]!)))
    )
      n++;
    return n;
  }
  if (NOT_A_NAME.has(first.folded) && !HIGHLAND_FIRST.has(first.folded)) return 0;
  const second = words[at + 1];
  if (!second?.joined) return NOT_A_NAME.has(first.folded) ? 0 : 1;
  if (numeral(second)) return 2;
  if (NOT_A_NAME.has(second.folded)) return HIGHLAND_FIRST.has(first.folded) ? 0 : 1;
  return 2;
}

/** Names typed without a word for the place: "Nà Nùng", "Khuổi Đẩy". */
function highlandName(words: readonly Word[], at: number): number {
  const [first, second] = [words[at]!, words[at + 1]];
  if (!HIGHLAND_FIRST.has(first.folded) || !capital(first) || !second?.joined || !capital(second)) return 0;
  const third = words[at + 2];
  return third?.joined && capital(third) && third.folded !== third.typed.toUpperCase() ? 3 : 2;
}

function candidates(words: readonly Word[], cased: boolean): Found[] {
  const found: Found[] = [];
  const add = (from: number, count: number, rank: number): void => {
    found.push({ start: words[from]!.start, end: words[from + count - 1]!.end, rank });
  };
  for (let at = 0; at < words.length; at++) {
    const village = headAt(words, at, VILLAGE_HEADS);
    const villageName = village ? nameLength(words, at + village, cased) : 0;
    if (villageName) add(at, village + villageName, 4);
    const feature = headAt(words, at, FEATURE_HEADS);
    const featureName = feature ? nameLength(words, at + feature, cased || !isWholeLower(words, at + feature)) : 0;
    if (featureName) add(at, feature + featureName, 3);
    const highland = cased ? highlandName(words, at) : 0;
    if (highland) add(at, highland, 2);
  }
  return found;
}

/** In text without capitals a river or a road needs a name that begins like a place name of the hills, or a number. */
function isWholeLower(words: readonly Word[], at: number): boolean {
  const first = words[at];
  return first !== undefined && (HIGHLAND_FIRST.has(first.folded) || numeral(first));
}

/** "sau nhà văn hoá thôn", "cạnh trạm y tế": a landmark everybody in the village knows, when nothing has a name. */
const LANDMARK =
  /(?<![a-z])(?:sau|truoc|canh|gan|doi dien|ben canh|sat|cong) (?:lung )?(?:nha van hoa|nvh|tram y te|tram xa|uy ban|truong mam non|truong tieu hoc|truong cap \d|cho(?! \p{L}*(?:toi|em|minh|con))|chua|dinh lang|tram bom|buu dien|san bong)(?: (?:thon|xom|ban|xa|lang))?(?![a-z])/u;
/** "cửa bà Liên", "bến ông Tư": a house by its owner's name. */
const BY_OWNER =
  /(?<![a-z])(?:cua|ngo|nha|ben|quan|cong|dau ngo|cho) (?:nha )?(?:ong|ba|anh|chi|co|chu|bac|thay) (\p{L}+)/u;

/** Shouting is not naming: capitals tell nothing when everything is capital or nothing is. */
function usesCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const upper = letters.filter((c) => /\p{Lu}/u.test(c)).length;
  return upper > 0 && upper < 0.6 * letters.length && /\p{Ll} \p{Lu}|^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text);
}

/** Nearest place as typed, or null: "đầu thôn" and "nhà bên cạnh" are places only for the sender. */
export function findLocation(raw: string): string | null {
  const text = clean(raw).replace(/[ ]+/g, ' ');
  const words = wordsOf(text);
  const found = candidates(words, usesCapitals(text));
  const best = found.sort((a, b) => b.rank - a.rank || b.end - b.start - (a.end - a.start))[0];
  if (best) return text.slice(best.start, best.end);
  const folded = fold(text);
  for (const [landmark, ok] of [
    [BY_OWNER, ownerIsNamed],
    [LANDMARK, () => true],
  ] as const) {
    const hit = landmark.exec(folded);
    if (hit && ok(text, hit)) return text.slice(hit.index, hit.index + hit[0].length);
  }
  return null;
}

/** A house is a place only when a place word leads to it, not when its owner is complained about. */
function ownerIsNamed(text: string, hit: RegExpExecArray): boolean {
  const before = fold(text.slice(Math.max(0, hit.index - 12), hit.index));
  return (
    /(?:truoc|sau|canh|gan|cho|o|doan|tai|ngay) $/.test(before) &&
    /^\p{Lu}/u.test(text.slice(hit.index + hit[0].length - hit[1]!.length))
  );
}
