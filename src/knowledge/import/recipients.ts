/** Who a report goes to and through whom: "báo cáo UBND tỉnh (qua Sở Nội vụ)". */
import { startsWithUnit, tidyUnit } from './units.ts';

export type Recipient = { recipient: string; via: string | null };

const GIVES = [
  /báo cáo(?:,\s+đề xuất)?\s+(?:(?:bằng văn bản|kết quả|tình hình|số lượng|cụ thể|vấn đề|những|các|kịp thời|ngay|đột xuất|định kỳ|nhanh)[^.;:]{0,120}?\s+|ngay\s+)?(?:về|cho|với|lên|tới|đến|gửi(?:\s+về)?)\s+/giu,
  /(?<!\p{L})(?:gửi|nộp|chuyển(?:\s+ngay)?|phản hồi|phản ánh)[^.;:]{0,120}?\s(?:về|đến|cho|tới|lên)\s+/giu,
  /(?<!\p{L})(?:gửi|(?<!(?:chương|tiến|quy|lộ|công|giáo|quá)\s)trình)\s+(?:báo cáo\s+)?(?:về\s+)?/giu,
  /(?<!\p{L})(?:báo cáo|tham mưu(?:\s+kịp thời)?\s+cho)\s+/giu,
  /(?<!\p{L})(?:về|đến)\s+(?=(?:UBND|Ủy ban|Uỷ ban|Sở|Phòng|Ban|Bộ|Văn phòng)\s)/gu,
];

/** A name stops before what is reported, when, and why. */
const STOPS =
  /\s*(?:[;:.](?=\s|$|\/)|\s+(?=(?:để|trước|chậm nhất|định kỳ|theo|kết quả|tình hình|về|khi|nếu|trong|hằng|hàng|xem xét|ban hành|phê duyệt|ký|tổng hợp|thông qua|qua|biết|tặng|khen|công nhận|số lượng|bằng|đúng|vào|cụ thể|các nội dung|những|biện pháp|lên|kịp thời|cùng|bổ sung|báo cáo|và\s+\p{Ll}+\s+(?:việc|báo cáo))(?!\p{L})))/u;

const VIA =
  /^\s*(?:\(\s*)?(?:thông qua|qua)\s+([^);.]+?)(?=\s*(?:\)|;|\.|,?\s+(?:trước|chậm nhất|để|theo|định kỳ|hằng|hàng)(?!\p{L})|$))/iu;

function nameAt(text: string): Recipient | null {
  const at = STOPS.exec(text.replace(/\([^)]*\)/gu, (m) => '\u0000'.repeat(m.length)))?.index ?? text.length;
  const bracket = text.search(/\s*\((?:\*)?(?:thông qua|qua)\s/iu);
  const end = bracket >= 0 && bracket < at ? bracket : at;
  const name = tidyUnit(text.slice(0, end).split(/,\s+(?=\p{Ll}+\s)/u)[0]!);
  if (name.length < 2 || name.length > 160 || /^(?:từ|của)\s/iu.test(name) || !startsWithUnit(name)) return null;
  const via = VIA.exec(text.slice(end).replace(/\*/g, ''));
  return { recipient: name, via: via ? tidyUnit(via[1]!) : null };
}

/** Reads the recipient of a report, request or paper in a sentence. */
export function readRecipient(sentence: string): Recipient | null {
  if (!/báo cáo|gửi|trình|chuyển|phản hồi|phản ánh|nộp/iu.test(sentence)) return null;
  const plain = sentence.replace(/\*/g, '');
  for (const shape of GIVES) {
    for (const found of plain.matchAll(shape)) {
      const name = nameAt(plain.slice(found.index + found[0].length));
      if (name) return name;
    }
  }
  return null;
}
