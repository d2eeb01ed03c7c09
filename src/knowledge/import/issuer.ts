/** Who issued a plan, from its letterhead or, when none is printed, from the sentence that announces it. */
import { fold } from '#src/text.ts';
import type { Plan } from '../plan.ts';
import { isHeading } from './wrap.ts';

export type Issuer = { issuer: string | null; issuerDerived: boolean; level: Plan['level']; party: boolean };

const ANNOUNCES =
  /(?:^|[.;:,”"]\s+|\d{4}\s*[.;,]?\s+)((?:Ủy ban|Uỷ ban|UBND|UB|Đảng|Huyện|Tỉnh|Thành|Ban|Sở|Văn phòng|Phòng|Trường|Công an|Hội|Chi cục|Cục|Trung tâm|Bảo hiểm|Tiểu ban|Thường trực|Chủ tịch|Bệnh viện|Trạm|Khối|Đoàn|Liên đoàn|Công ty|Viện|Bộ)[^.;:]{2,120}?)\s+(?:ban hành|xây dựng|triển khai|đề ra|lập)\s+(?:Kế hoạch|kế hoạch)/gu;

const LEVEL_WORD = /(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh|thành phố)/iu;
const NAME = '((?:\\p{Lu}\\p{Ll}*)(?:\\s+\\p{Lu}\\p{Ll}*){0,3})';

/** The place a bare level word stands for: "UBND xã" in a plan for "xã Lợi Bác". */
function nameOfPlace(level: string, text: string): string | null {
  const counts = new Map<string, number>();
  const capital = level.charAt(0).toLocaleUpperCase('vi') + level.slice(1);
  for (const found of text.matchAll(new RegExp(`(?:^|[^\\p{L}])(?:${level}|${capital})\\s+${NAME}`, 'gu'))) {
    const name = found[1]!;
    if (name.includes(' ')) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function completed(name: string, text: string): string {
  const bare = /\s(xã|phường|huyện|quận|tỉnh|thị trấn|thành phố)$/iu.exec(name);
  if (!bare || /^(?:Sở|Văn phòng|Phòng)/u.test(name)) return name;
  const place = nameOfPlace(bare[1]!.toLocaleLowerCase('vi'), text);
  return place ? `${name} ${place}` : name;
}

const LOWER_WORDS = new Set(
  'ban nhan dan va cua thuong truc bo chi dao tieu thong tin tuyen truyen khanh tiet uy doi dong mat tran to quoc bau cu bao hiem hoi thpt thcs'.split(
    ' ',
  ),
);

/** "ỦY BAN NHÂN DÂN XÃ A B" as it is written in a sentence. */
function sentenceCase(heading: string): string {
  const tokens = heading.split(/\s+/).map((token, i) => {
    if (/^(?:UBND|MTTQ|HĐND|THPT|THCS|UBMTTQ|TP)$/.test(token)) return token;
    const lower = token.toLocaleLowerCase('vi');
    if (i > 0 && LEVEL_WORD.test(token) && token.length <= 6) return lower;
    if (i > 0 && LOWER_WORDS.has(fold(token).replace(/[^a-z]/g, ''))) return lower;
    return lower.charAt(0).toLocaleUpperCase('vi') + lower.slice(1);
  });
  return tokens.join(' ').replace(/Mặt trận tổ quốc/iu, 'Mặt trận Tổ quốc');
}

const NATIONAL = /cong hoa xa hoi|doc lap|dang cong san viet nam|chu nghia viet nam/;

function fromLetterhead(letterhead: string[]): string | null {
  const lines: string[] = [];
  for (const text of letterhead) {
    const plain = text.replace(/^[*|\s]+|[*|\s]+$/g, '');
    if (/^Số(?!\p{L})/u.test(plain) || NATIONAL.test(fold(plain))) break;
    if (isHeading(plain)) lines.push(plain);
  }
  if (lines.length === 0) return null;
  const own = lines.length > 1 && isSuperior(lines[0]!, lines[1]!) ? lines.slice(1) : lines;
  return sentenceCase(own.join(' '));
}

/** The first line of a letterhead names the body above ("ĐẢNG BỘ HUYỆN ...", "SỞ ... / TRƯỜNG ..."). */
function isSuperior(first: string, second: string): boolean {
  const above = fold(first);
  return (
    /^(dang bo|so |bo |huyen uy|tinh uy|uy ban bau cu)/.test(above) &&
    !/^(xa|phuong|huyen|tinh|thanh pho|ban thuong truc|dong thap)\b/.test(fold(second))
  );
}

function levelOf(issuer: string): Plan['level'] {
  const name = fold(issuer).replace('bao hiem xa hoi', 'bhxh');
  if (/\b(xa|phuong|thi tran|dac khu)\b/.test(name) && !/^(truong|tram|thpt)/.test(name)) return 'xa';
  if (/^(truong|benh vien|cong ty|tram|trung tam|vien|bhxh)\b/.test(name)) return 'don-vi';
  if (/\b(tinh|thanh pho)\b/.test(name) || /^(so|van phong ubnd)\b/.test(name)) return 'tinh';
  if (/\b(huyen|quan|thi xa)\b/.test(name)) return 'huyen';
  return 'don-vi';
}

/** Reads the issuer; `all` is the whole text, searched for the name of a place only. */
export function readIssuer(letterhead: string[], intro: string[], all: string): Issuer {
  const announced = [...intro.join(' ').replace(/\s+/g, ' ').matchAll(ANNOUNCES)].at(-1)?.[1] ?? null;
  const head = fromLetterhead(letterhead);
  const decided = /^\(.*?kèm theo.*?\s\d{4}\s+của\s+([^)]+)\)/iu.exec(
    intro.find((text) => /kèm theo/iu.test(text)) ?? '',
  )?.[1];
  const printed = announced?.replace(/^.*[”"]\s*/u, '').replace(/\s*\([^)]*\)/g, '') ?? (head ? null : decided);
  const named = printed ? completed(printed.trim(), all) : head;
  const issuer = named?.replace(/\s+/g, ' ').trim() ?? null;
  const party =
    /^(?:dang uy|dang bo|huyen uy|tinh uy|thanh uy|ban thuong vu|chi bo|khoi dan van)/.test(fold(issuer ?? '')) ||
    letterhead.some((text) => /ĐẢNG CỘNG SẢN VIỆT NAM/.test(text));
  return { issuer, issuerDerived: head === null && issuer !== null, level: levelOf(issuer ?? ''), party };
}
