/** What a message gives away about people, and whether its sender asks to be hidden. */
import { matches } from './pattern.ts';
import { HIDE_ME, NO_NEED_TO_HIDE, PRIVATE_STATE } from './person-patterns.ts';
import type { Reading } from './reading.ts';

/** The sender asks to hide who they are ("đừng lộ tên"); saying it is not needed, or asking whether it is possible, is not that. */
export function asksToHide(reading: Reading): boolean {
  return matches(reading, HIDE_ME) && !matches(reading, NO_NEED_TO_HIDE);
}

const ID_OR_PHONE = /(?<![\p{L}\d./-])(?:\+?84|0)(?:[ .-]?\d){8,10}(?!\d)|(?<!\d)\d{12}(?!\d)|(?<!\d)\d{9}(?!\d)/u;
/** The name as typed without marks, capitals kept. */
const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
const UPPER = '\\p{Lu}';
const TITLES =
  '(?:[Ôô]ng|[Oo]ng|[Bb]a|[Cc]hi|[Cc]o|[Cc]hu|[Bb]ac|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Tt]hầy|[Bb]ác|[Tt]hằng|[Ll]ão|[Cc]án bộ|ông|bà|anh|chị|cô|chú|thầy|bác|thằng|lão|mụ|tên|cán bộ|y sĩ|bác sĩ|hiệu trưởng|trưởng thôn|trưởng bản|chủ tịch|bí thư|kế toán|vợ chồng)';
/** A title, then a capital name: "ông Hoàng Văn Thự", "nhà ông Sáu". */
const NAMED = new RegExp(
  `(?<![\\p{L}])${TITLES}\\s+(?!Nhà|Trường|Thôn|Bản|Xã|UBND|Công|Zalo|Facebook)(${UPPER}\\p{Ll}+(?:\\s+${UPPER}[\\p{Ll}]+){0,3})`,
  'u',
);
const SURNAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Nông|Hà|Lương|Đinh|Trịnh|Đoàn|Mai|Tô|Cao|Lâm|Chu|Ma|Lò|Vàng|Giàng|Sùng|Triệu|Bế|Vi|Quách|Phùng|Doãn|Khương|Giáp|Trương|Đào|Lưu|Tạ|Thào|Hứa|Lục|Quàng|Cà|Tòng|Bàn|Đàm|La|Mông|Tăng|Tống|Thái|Kiều|Bạch|Hầu|Sầm|Thân|Nghiêm|Cù|Mạc|Lại|Lã|Châu|Diệp|Hứa|Vương|Trưng|Đồng|Man|Mẫn|Lăng|Hoàng|Âu|Ngân|Lộc|Chảo|Tẩn|Phàn|Vừ|Hạng|Thạch|Danh|Sơn';
/** A full name by its surname: "Cán bộ hộ tịch Trịnh Quốc Hải". A place is not led in by such a word. */
const FULL_NAME = new RegExp(
  `(?<!(?:thôn|bản|xóm|ấp|làng|xã|đường|phố|cầu|chợ|trường|công ty|tổ|khu|hồ|đập|đồi|núi|hẻm|ngõ) )(?<![\\p{L}])(?:${[...new Set([...SURNAMES.split('|'), ...SURNAMES.split('|').map(bare)])].join('|')})(?: ${UPPER}\\p{Ll}+){2,3}(?![\\p{L}])`,
  'u',
);
/** A person with a name other than the sender's own. Only told apart where the sender writes capital letters. */
export function namesSomebody(text: string): boolean {
  const others = text.replace(/(?:[Tt]ôi|[Ee]m|[Mm]ình|[Tt]ui)(?: là| tên)+ [^.,\n]*/gu, ' ');
  return NAMED.test(others) || FULL_NAME.test(others);
}

/** Identity numbers and phones. */
export const holdsNumbers = (text: string): boolean => ID_OR_PHONE.test(text);

/** Illness, disability, a child victim. */
export const tellsPrivateState = (reading: Reading): boolean => matches(reading, PRIVATE_STATE);
