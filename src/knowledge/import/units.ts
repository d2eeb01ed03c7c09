/** Names of units and posts in running text: where one starts and ends, how a list of them is split. */
import { verbAt } from './verbs.ts';

const NAMES = [
  'Sở|Ban(?!\\s+hành)|Phòng(?!\\s*,?\\s*(?:chống|ngừa|,\\s*chống))|Văn phòng|[UỦ][ỷỶỦủyỳ]? ?ban|Ủy ban|Uỷ ban|UBND|UBMTTQ|HĐND|Hội đồng|MTTQ',
  'Mặt trận|Công an|Quân sự|Trung tâm|Đoàn(?!\\s+kết)|Hội(?!\\s+(?:nghị|thảo|thi|họp|đàm))|Liên đoàn|Công đoàn|Trạm|Trường(?!\\s+hợp)',
  'Bộ|Cục|Vụ(?!\\s+(?:việc|án|mùa))|Chi cục|Tổng cục|Thanh tra(?=\\s+(?:\\p{Lu}|tỉnh|huyện|xã|nhân dân))|Kho bạc|Thuế|Chi nhánh|Bảo hiểm xã hội|BHXH|Tổ(?!\\s+chức)|Tiểu ban|Khối',
  'Đảng ủy|Đảng uỷ|Huyện ủy|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thường trực|Trưởng|Phó|Chủ tịch|Bí thư|Chánh|Giám đốc|Hiệu trưởng|Chuyên viên',
  'Công chức|Cán bộ|Viên chức|Giáo viên|GVCN|Báo(?!\\s+cáo)|Đài|Lãnh đạo(?=\\s+(?:các|\\p{Lu}|UBND|đơn vị|cơ quan|phòng))|Thủ trưởng|Người đứng đầu|Cấp [uủ][ỷyỳ]|Chính quyền',
  'Cơ quan|Đơn vị|Xí nghiệp|Công ty|Nhà trường|Ngân hàng|Viện|Bệnh viện|T[òo][àa] án|Cơ sở(?=\\s+\\p{Lu})|Doanh nghiệp|Hợp tác xã|Đoàn thể|Chi bộ|Chi [đĐ]oàn',
  'Thôn|Ấp|Khu phố|Tổ dân phố|Nhân viên|Kế toán|Thành viên|Đồng chí|Đ/c|Ông|Bà|Đối tượng|Tổ chức(?=\\s+(?:chính trị|đoàn|công đoàn|Đảng|đảng|hội(?!\\s+(?:nghị|thảo|thi|họp))))|Địa phương',
  'Thư viện|Bảo tàng|Nhà văn hóa|Bưu điện|Điện lực|Viễn thông|Hạt [Kk]iểm lâm|Đồn|Bộ đội|Lực lượng|Hiệp hội|Liên minh|Liên hiệp|Tổng công ty|Học viện|Nhà máy|Chủ (?:đầu tư|cơ sở)|Cổng (?:thông tin|Thông tin)|Đội(?!\\s+ngũ)|Quỹ(?!\\s+(?:đất|lương|thời gian|nhà))|Ngành',
  'Ban Giám hiệu|Bộ phận|VP|VPUBND|TTHC|Đảng viên|Hộ gia đình|Xã|Phường|Huyện|Bản|Buôn',
].join('|');

const MANY =
  '(?:các|những|mỗi|từng|toàn thể|một số)\\s+(?:cơ quan|đơn vị|phòng|sở|ban|tổ chức|địa phương|xã|phường|thôn|đoàn thể|hội|ngành|cấp|trường|doanh nghiệp|đồng chí|đ/c|thành viên|chi bộ|chi đoàn|bộ|UBND|HĐND|tiểu ban|trung tâm|khu phố|ấp|bản|tổ(?!\\s+chức)|phó|trưởng|chuyên viên|công chức|cán bộ|giáo viên|cơ sở|hộ|đội|đảng|huyện|thủ trưởng|khối|ủy viên|tổ chức|lớp)';

const HEAD = new RegExp(`^(?:${MANY}|${NAMES})(?![\\p{L}])`, 'iu');
/** Posts that are written with a small letter inside a list. */
const POSTS =
  'trưởng (?:thôn|bản|ấp|khu|ban|các)|bí thư|thủ trưởng|người đứng đầu|đoàn thanh niên|công an (?:xã|phường)';
const HEAD_STRICT = new RegExp(`^(?:${MANY}|${NAMES}|${POSTS})(?![\\p{L}])`, 'u');

/** Words before the unit that belong to the sentence, not to the name. */
const BEFORE =
  /^(?:(?:giao|đề nghị|yêu cầu|phân công|kính đề nghị|trân trọng đề nghị|trách nhiệm của|nhiệm vụ của|đối với)\s+(?=\S))+/iu;
const COMRADE = /^(?:(?:các\s+)?(?:đồng chí|đ\/c)\s+)(?=\p{Lu})/iu;

/** Openings that say when or on what ground: "Hằng năm, ...", "Quý I, quý II ...", "Trên cơ sở ..., ". */
const OPENINGS = [
  /^quý\s+[IV]+(?:(?:\s*,\s*|\s+và\s+)quý\s+[IV]+)*\s*,?\s*(?:(?:\/|năm\s+)\d{4})?\s*,?\s*/iu,
  /^(?:hằng|hàng)\s+(?:năm|quý|tháng|tuần)\s*(?:\([^)]*\))?\s*,\s*/iu,
  /^(?:trước|trong|chậm nhất|từ|đến|sau|vào)\s+[^,]{3,60},\s*/iu,
  /^(?:trên cơ sở|căn cứ|theo|nhằm|để|khi|nếu|trường hợp)\s(?:(?!chủ trì|phối hợp)[^.])*?,\s*(?=(?:(?:giao|đề nghị|yêu cầu)\s+)?(?:các|sở|ubnd|ủy ban|uỷ ban|phòng|ban|văn phòng|công an|thủ trưởng|giám đốc|chủ tịch|lãnh đạo|trưởng|cấp ủy|mặt trận|trung tâm)\s)/iu,
  /^(?:trong quá trình)[^,]*,\s*(?:nếu\s[^,]*(?:,\s*[^,\p{Lu}]{2,20})?,\s*)?(?:đề nghị\s+)?/iu,
];

/** Plain text: no bullet, no stars, no opening words. */
export function withoutOpenings(text: string): string {
  let plain = text.replace(/^[-+*•–\s]+/, '').replace(/\*/g, '');
  for (const opening of OPENINGS) plain = plain.replace(opening, '');
  return plain.replace(BEFORE, '').replace(COMRADE, '');
}

/** "Quý I, quý II năm 2026" in front of a sentence: the time of the whole clause; null when there is none. */
export function openingTime(text: string): string | null {
  const found = OPENINGS[0]!.exec(text.replace(/^[-+*•–\s]+/, ''));
  const words = found?.[0].replace(/[\s,]+$/u, '') ?? '';
  return words === '' ? null : words;
}

/** A unit's name without decoration: "(gồm ...)", final signs, "đồng chí". */
export const tidyUnit = (text: string): string =>
  text
    .replace(/\*/g, '')
    .replace(/\s*\([^)]*\)?/gu, '')
    .replace(/^(?:là|gồm|do|bởi|với|cùng|và)\s+/u, '')
    .replace(BEFORE, '')
    .replace(COMRADE, '')
    .replace(/\s+về việc\s.*$/iu, '')
    .replace(/((?<!\p{L})liên quan)\s+(?!(?:đến|tới|và|ở|thuộc|trên|trong|của|tại|trực)(?!\p{L}))[^,;\s].*$/iu, '$1')
    .replace(/,\s+(?:trước hết|nhất|đặc biệt) là\s.*$/iu, '')
    .replace(/\s+[-–]\s+(?:cơ quan|đơn vị)\s+(?:thường trực|đầu mối|chủ trì).*$/iu, '')
    .replace(/\s+(?:có|đã|đang|được|sẽ|và|thì)$/u, '')
    .replace(/[\s.,;:–-]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();

/** True when a text starts with the name of a unit or post. */
export const startsWithUnit = (text: string): boolean => HEAD.test(tidyUnit(withoutOpenings(text)) || text);

export type Subject = { units: string[]; printed: string; rest: string };

const LONGEST_NAME = 220;
/** Names one after another may take more. */
const LONGEST_LIST = 700;

/** "Sở X: việc ...", "Đồng chí Y - Phó Trưởng ban: ...": everything before the colon is the name. */
function beforeColon(text: string): Subject | null {
  const at = text.indexOf(':');
  if (at < 3 || at > LONGEST_NAME) return null;
  const name = text
    .slice(0, at)
    .replace(/\s+(?:chủ trì|có trách nhiệm|thực hiện|chịu trách nhiệm)$/u, '')
    .replace(/\s+(?:chủ trì,?\s*)?phối hợp\s.*$/u, '');
  if (/(?:gồm|như sau|sau đây|cụ thể|là|nhiệm vụ sau|nội dung)$/iu.test(name) || /[.;](?:\s|$)/.test(name)) return null;
  const verb = verbAt(name);
  if (verb > 0 && /(?:thực hiện|có trách nhiệm|phối hợp với|báo cáo)/u.test(name.slice(verb)) && !/ - /.test(name))
    return null;
  return { units: splitUnits(name), printed: name, rest: text.slice(at + 1).trim() };
}

/** "Điều dưỡng: tiêm, ghi sổ": under "Phân công" any short name before a colon is who does it. */
export function readNameAndTask(text: string): Subject | null {
  const found = /^(\p{Lu}[^:;.]{2,60}):\s+(\S.*)$/su.exec(text.replace(/\*/g, ''));
  if (!found || /^(?:về|đối với|lưu ý|kinh phí|nội dung|thời gian|công tác|chế độ|yêu cầu|hình thức)/iu.test(found[1]!))
    return null;
  const name = found[1]!.charAt(0).toLocaleLowerCase('vi') + found[1]!.slice(1);
  return verbAt(name) < 0 ? { units: splitUnits(found[1]!), printed: found[1]!, rest: found[2]! } : null;
}

/** The unit a sentence starts with and what it has to do; null when it starts with something else. */
export function readSubject(sentence: string): Subject | null {
  const text = withoutOpenings(sentence);
  if (!HEAD.test(text)) return null;
  const named = beforeColon(text);
  if (named) return named;
  const at = verbAt(text, true);
  if (at < 2 || at > LONGEST_LIST) return null;
  const printed = text.slice(0, at).trim();
  if (at > LONGEST_NAME && splitUnits(printed).length < 3) return null;
  if (tidyUnit(printed).length < 2) return null;
  return { units: splitUnits(printed), printed, rest: text.slice(at).trim() };
}

/** "Kênh chính: Xí nghiệp Đầu mối nạo vét ...": the doer comes after what the task is called. */
export function readSubjectAfterTitle(sentence: string): Subject | null {
  const at = sentence.indexOf(': ');
  return at > 0 && at < 120 ? readSubject(sentence.slice(at + 2)) : null;
}

/** A heading that is nothing but a unit ("1. Phòng Nội vụ"). */
export function readUnitHeading(heading: string): string[] | null {
  const name = tidyUnit(withoutOpenings(heading).replace(BEFORE, ''));
  if (name.length < 2 || name.length > LONGEST_NAME || !HEAD.test(name)) return null;
  if (/\.\s/.test(name) || /^đối tượng[\s,].*(?:thời gian|phạm vi|nội dung)/iu.test(name)) return null;
  if (!name.split(/;\s*/).every((part) => HEAD.test(part))) return null;
  return splitUnits(name);
}

/** "HĐND và UBND xã" is one office's name; elsewhere "và" joins two units. */
const joins = (left: string, right: string): boolean =>
  /^(?:các|những)\s/u.test(right) || /(?:HĐND|Đoàn ĐBQH|[đĐ]ại biểu Quốc hội|Hội đồng nhân dân)$/u.test(left);

/** Splits "A; B, C và D" where a new unit starts; "các sở, ban, ngành" and "UBND xã, phường" stay whole. */
export function splitUnits(text: string): string[] {
  const units: string[] = [];
  for (const part of text.replace(/\s*\([^)]*\)/gu, '').split(/\s*;\s*/)) {
    let open = '';
    for (const piece of part.split(/(\s*,\s*|\s+và\s+|\s*\/\s*(?=\p{Lu}))/u)) {
      const separator = /^(?:\s*,\s*|\s+và\s+|\s*\/\s*)$/u.test(piece);
      if (separator || open === '') {
        open += piece;
        continue;
      }
      const sign = /(\s*,\s*|\s+và\s+|\s*\/\s*)$/u.exec(open)?.[0] ?? '';
      const left = open.slice(0, open.length - sign.length);
      const starts = HEAD_STRICT.test(piece.replace(COMRADE, '')) && !(/và/u.test(sign) && joins(left, piece));
      if (starts && !/^(?:các|những)?\s*(?:sở|phòng|ban|cơ quan)$/iu.test(left.trim())) {
        units.push(left);
        open = piece;
      } else {
        open += piece;
      }
    }
    units.push(open);
  }
  return [...new Set(units.map(tidyUnit).filter((unit) => unit.length > 1))];
}

/** "chủ đầu tư hạ tầng và các cơ quan": after "với" any short name will do. */
const isParty = (name: string): boolean =>
  /^(?:các|những|chủ|nhà|người|gia đình|cha mẹ|lực lượng|chính quyền|doanh nghiệp)\s/iu.test(name) && name.length < 120;

/** "Sở Y tế và các đơn vị liên quan" are two partners, though together they may lead as one. */
export const splitPartners = (text: string): string[] =>
  splitUnits(
    text.replace(/\s+và\s+(?=các\s+(?:sở|ban|ngành|đơn vị|cơ quan|địa phương|phòng|bộ|tổ chức có)(?!\p{L}))/giu, '; '),
  );

/** Units after "phối hợp với", up to what is done with them. */
export function readCoordinators(sentence: string): string[] {
  const plain = sentence.replace(/\s*\*?\([^)]*\)\s*\*?/gu, ' ').replace(/\*/g, '');
  const found = /(?<!\p{L})phối hợp\s+(?:chặt chẽ\s+|đồng bộ\s+)?(?:(với|cùng(?:\s+với)?)\s+)?(.+)$/isu.exec(plain);
  if (!found) return [];
  const rest = found[2]!.split(/[.;:](?:\s|$)/)[0]!;
  const at = verbAt(rest, true);
  const name = tidyUnit(
    (at > 0 ? rest.slice(0, at) : rest).split(/\s+(?:trong(?! hệ thống)|để|nhằm|về|khi|làm|theo)\s/u)[0]!,
  );
  if (name.length > LONGEST_NAME) return [];
  return HEAD.test(name) || (found[1] && isParty(name)) ? splitPartners(name) : [];
}
