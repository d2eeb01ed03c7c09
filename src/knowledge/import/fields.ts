/** Labelled parts of a task: "Đơn vị chủ trì: ...", "Thời gian hoàn thành: ...", wherever in a paragraph they stand. */

import { startsWithUnit } from './units.ts';

export type FieldKind = 'lead' | 'coordinate' | 'who' | 'timing' | 'result' | 'recipient' | 'content' | 'other';

export type Field = { kind: FieldKind; label: string; value: string };

const UNIT_WORD = '(?:đơn vị|cơ quan|bộ phận|tổ chức|cá nhân|người|phòng|ban|lãnh đạo|cán bộ|công chức)';
const UNITS = `${UNIT_WORD}(?:\\s*(?:,|/|và|hoặc)\\s*${UNIT_WORD})*`;
const ACT =
  '(?:\\s+(?:thực hiện|tham mưu|tổ chức|triển khai|chính|soạn thảo|xây dựng|theo dõi|tổng hợp|báo cáo|chuẩn bị|chung))*';
const WHEN_ACT =
  '(?:\\s*(?:,|và|/)?\\s*(?:thực hiện|hoàn thành|tổ chức|triển khai|báo cáo|gửi báo cáo|nộp báo cáo|dự kiến|tiến hành|trình|ban hành|áp dụng|kết thúc|tuyên truyền|kiểm tra|tiến độ|địa điểm|nhiệm vụ|công việc|kế hoạch|chương trình|đề án|dự án|phong trào|chiến dịch|thi đua|cuộc thi|giám sát|đánh giá))*';

/** Label shapes, most telling first; each is followed by a colon. */
const SHAPES: [FieldKind, string][] = [
  ['who', `(?:${UNITS}\\s+)?chủ trì\\s*(?:,|/|và|-)\\s*(?:${UNITS}\\s+)?phối hợp${ACT}`],
  ['lead', `(?:${UNITS}\\s+)?(?:chủ trì|đầu mối|phụ trách|chịu trách nhiệm|được giao|đảm nhiệm)${ACT}`],
  ['coordinate', `(?:${UNITS}\\s+)?(?:cùng\\s+)?phối hợp${ACT}`],
  ['lead', `(?!tổ chức\\s+(?:thực hiện|triển khai))${UNITS}\\s+(?:tổ chức\\s+)?(?:thực hiện|triển khai)${ACT}`],
  ['lead', '(?:phân công|trách nhiệm|giao)(?:\\s+(?:nhiệm vụ|thực hiện|chủ trì|trách nhiệm))*'],
  ['timing', `(?:dự kiến\\s+)?(?:thời gian|thời hạn|thời điểm|tiến độ|lộ trình|hạn)${WHEN_ACT}`],
  ['timing', '(?:thời gian\\s+)?hoàn thành'],
  ['recipient', '(?:nơi|cơ quan|đơn vị)\\s+(?:nhận|tiếp nhận)\\s+báo cáo'],
  [
    'result',
    '(?:kết quả|sản phẩm|đầu ra|yêu cầu)(?:\\s+(?:thực hiện|dự kiến|đầu ra|cần đạt|công việc|hoàn thành|sản phẩm))*',
  ],
  [
    'content',
    '(?:nội dung|nhiệm vụ|công việc)(?:\\s+(?:thực hiện|cụ thể|công việc|triển khai|nhiệm vụ|chính|chủ yếu))*',
  ],
  [
    'other',
    '(?:địa điểm|kinh phí|hình thức|thành phần|đối tượng|phương pháp|lưu ý|số lượng|phạm vi|nguyên tắc|tài liệu)(?:\\s+\\p{Ll}+){0,4}',
  ],
];

const LABELS = SHAPES.map(([kind, shape]) => ({
  kind,
  atStart: new RegExp(`^[-+*•–\\s]*(${shape})\\s*:\\s*`, 'iu'),
}));

/** Inside a paragraph a label stands after a stop and starts with a capital, or follows a semicolon or bracket. */
const BOUNDARY = /(?:[.…”"]\s+(?=\p{Lu})|[;(]\s*|\s[-–]\s+(?=\p{Lu}))/gu;

type Start = { kind: FieldKind; label: string; at: number; valueAt: number };

function labelAt(text: string, at: number): Start | null {
  const rest = text.slice(at);
  for (const { kind, atStart } of LABELS) {
    const found = atStart.exec(rest);
    if (found) return { kind, label: found[1]!.trim(), at, valueAt: at + found[0].length };
  }
  return null;
}

const OFFICE = '(?:cơ quan|đơn vị|bộ phận)';
const HEADINGS: [FieldKind, RegExp][] = [
  ['who', new RegExp(`^${OFFICE}\\s+chủ trì\\s*(?:,|/|và|-)\\s*(?:${OFFICE}\\s+)?phối hợp(?:\\s+thực hiện)?$`, 'iu')],
  ['lead', new RegExp(`^${OFFICE}\\s+(?:chủ trì|thực hiện)(?:\\s+thực hiện)?$`, 'iu')],
  ['timing', /^(?:thời gian|tiến độ)\s+(?:thực hiện|triển khai|tổ chức|hoàn thành)(?:\s+(?:thực hiện|kế hoạch))?$/iu],
  ['coordinate', new RegExp(`^${OFFICE}\\s+phối hợp(?:\\s+thực hiện)?$`, 'iu')],
];

/** "a) Cơ quan chủ trì" above a list: a label without its colon. */
export function bareLabel(text: string): Field | null {
  const plain = text.replace(/[*.\s]+$/u, '').replace(/^[-+*\s]+/u, '');
  const kind = HEADINGS.find(([, shape]) => shape.test(plain))?.[0];
  return kind ? { kind, label: plain, value: '' } : null;
}

/** "Thời gian thực hiện thường xuyên": a time label without its colon, at the start only. */
function bareTiming(text: string): Start | null {
  const found =
    /^[-+*•–\s]*((?:thời gian|thời hạn)\s+(?:thực hiện|hoàn thành|tổ chức|triển khai))\s+(?=(?:trước|trong|từ|đến|chậm|quý|tháng|ngày|năm|hằng|hàng|thường|định kỳ|theo|xong|cả)(?!\p{L}))/iu.exec(
      text,
    );
  return found ? { kind: 'timing', label: found[1]!, at: 0, valueAt: found[0].length } : null;
}

/** "...: Chi cục A chủ trì, UBND các xã phối hợp; ...": who does it, said inside the sentence without a label. */
function unlabelledWho(text: string): { before: string; fields: Field[] } | null {
  const found =
    /(?::|;|–)\s+(\p{Lu}[^.;:]{2,120}?\s+chủ trì(?:\s+thực hiện)?(?:[^.;:]*?phối hợp(?:\s+thực hiện)?)?)\s*(?=[.;]|$)/u.exec(
      text,
    );
  if (!found || !startsWithUnit(found[1]!)) return null;
  const before = `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`;
  return { before: before.trim(), fields: [{ kind: 'who', label: '', value: found[1]! }] };
}

/** Splits a paragraph into the words before its first label and its fields. */
export function splitFields(text: string): { before: string; fields: Field[] } {
  const places = [0, ...[...text.matchAll(BOUNDARY)].map((m) => m.index + m[0].length)];
  const starts = places.map((at) => labelAt(text, at)).filter((start) => start !== null);
  if (starts.length === 0) {
    const bare = bareTiming(text);
    if (bare) starts.push(bare);
  }
  if (starts.length === 0) return unlabelledWho(text) ?? { before: text, fields: [] };
  const fields = starts.map((start, i) => ({
    kind: start.kind,
    label: start.label,
    value: text
      .slice(start.valueAt, starts[i + 1]?.at ?? text.length)
      .replace(/\*/g, '')
      .replace(/[\s;(–-]+$/u, '')
      .trim(),
  }));
  return { before: text.slice(0, starts[0]!.at).trim(), fields };
}

/** Kinds that say who and when: they make what stands before them a task. */
export const isTaskField = (kind: FieldKind): boolean =>
  kind === 'lead' || kind === 'coordinate' || kind === 'who' || kind === 'timing';
