/** The unit a task without a subject speaks of: "trách nhiệm của ...", "giữa ... với ...", "của chính quyền". */
import { splitUnits, startsWithUnit, tidyUnit } from './units.ts';
import { verbAt } from './verbs.ts';

const OPENS =
  /(?<!\p{L})(?:trách nhiệm của|vai trò của|phối hợp giữa|trực tiếp giữa|giữa|hoạt động của|của)\s+(?=(?:các\s+)?(?:cơ quan|tổ chức|đơn vị|chính quyền|người đứng đầu|cấp [uủ][ỷyỳ]|thủ trưởng|Mặt trận|Khối|Ban Chỉ đạo)(?!\p{L}))/gu;
const STOPS =
  /\s*(?:[.;:(“]|,\s+(?=(?:đặc biệt|nhất là|góp phần|nâng cao|nhằm|bảo đảm|để)(?!\p{L}))|\s(?=(?:theo|trong(?!\s+hệ thống)|và vai trò|về|với|nhằm|để|trên|sau|khi|là|làm|tại|liên quan)(?!\p{L})))/u;

/** What the titles of cited documents speak of is not who acts here. */
const withoutReferences = (text: string): string =>
  text.replace(
    /(?:Chỉ thị|Nghị quyết|Nghị định|Quyết định|Kết luận|Quy định|Thông tư|Kế hoạch|Đề án|Hướng dẫn|Luật|Chương trình)\s+số[^;“]*?(?=;|\snhằm\s|…|\.\s|$)/gu,
    ' ',
  );

/** Reads the unit and, after "giữa A với B", who goes with it. */
export function readInnerUnit(text: string): { lead: string[]; coordinate: string[] } | null {
  const plain = withoutReferences(text);
  for (const found of plain.matchAll(OPENS)) {
    const rest = plain.slice(found.index + found[0].length);
    const stop = STOPS.exec(rest)?.index ?? rest.length;
    const span = rest.slice(0, stop);
    const at = verbAt(span, true);
    const name = tidyUnit(at > 0 ? span.slice(0, at) : span);
    if (name.length < 10 || name.length > 160) continue;
    if (/[()"“”]/u.test(name)) continue;
    const other = /giữa/u.test(found[0])
      ? /^\s*với\s+([^.;]+?(?:;[^.;]+?)?)(?=\s+(?:về|trong)\s|[.]|$)/u.exec(rest.slice(stop))
      : null;
    return { lead: [name], coordinate: other && startsWithUnit(other[1]!) ? splitUnits(other[1]!) : [] };
  }
  return null;
}
