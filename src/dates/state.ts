/** Wordings without a date: continuous work, work on request, work that comes again, labels of reports. */
import { type Cadence, readCadences } from './cadence.ts';
import { readCues, readTime } from './cues.ts';
import type { Env, Item } from './item.ts';
import { standsAlone } from './reference.ts';
import { anyAt, type Hit, opening, openingLexicon } from './scan.ts';

const ONGOING = opening([
  'thường xuyên',
  'liên tục',
  'duy trì',
  'xuyên suốt',
  'quanh năm',
  'kịp thời',
  'suốt quá trình',
  'trong suốt quá trình',
  'lâu dài',
  'trong cả nhiệm kỳ',
  'trong suốt nhiệm kỳ',
  'trong nhiệm kỳ',
  'không thời hạn',
  'hằng giờ',
]);
const ONWARD = opening([
  'và các|những năm tiếp theo',
  'và các|những năm sau',
  'và những năm tiếp',
  'các|những năm tiếp theo',
  'trở đi',
  'và giai đoạn tiếp theo',
]);
const REQUEST = opening([
  'khi có',
  'khi được',
  'khi cần',
  'khi cần thiết',
  'khi phát sinh',
  'khi xảy ra',
  'khi xét thấy',
  'nếu có',
  'nếu cần',
  'khi nhận được yêu cầu|đề',
  'theo yêu cầu',
  'theo đề nghị',
  'theo chỉ đạo',
  'theo giấy mời',
  'theo thông báo',
  'theo sự chỉ đạo',
  'đột xuất',
  'trường hợp có',
  'tùy|tuỳ theo yêu cầu',
  'tùy|tuỳ tình hình',
  'tùy|tuỳ theo tình hình',
]);
const PERIODIC = opening(['định kỳ', 'theo định kỳ']);

/** Words without a date: continuous work, work on request, work that comes again. */
export function readState(env: Env, at: number): Hit<Item> | null {
  const { scan } = env;
  const alone = standsAlone(scan, at);
  const time = readTime(scan, readCues(scan, at).next);
  const cadences = readCadences(scan, time?.next ?? at);
  if (cadences)
    return {
      value: { type: 'cadence', cadences: cadences.value, time: time?.value ?? null, alone, at, next: cadences.next },
      next: cadences.next,
    };
  const onward = anyAt(scan, at, ONWARD);
  if (onward > 0) return { value: { type: 'onward', at, next: onward }, next: onward };
  const request = anyAt(scan, at, REQUEST);
  if (request > 0) return { value: { type: 'request', alone, at, next: request }, next: request };
  const ongoing = anyAt(scan, at, ONGOING);
  if (ongoing > 0) return { value: { type: 'ongoing', weak: false, alone, at, next: ongoing }, next: ongoing };
  const periodic = anyAt(scan, at, PERIODIC);
  return periodic > 0 ? { value: { type: 'ongoing', weak: true, alone, at, next: periodic }, next: periodic } : null;
}

const REPORT_LABELS = openingLexicon<Cadence['every']>([
  ['monthly', ['báo cáo tháng', 'báo cáo công tác tháng', 'số liệu tháng']],
  ['quarterly', ['báo cáo quý|quí', 'báo cáo công tác quý|quí']],
  ['weekly', ['báo cáo tuần']],
]);

export function readLabel(env: Env, at: number): Hit<Item> | null {
  const label = REPORT_LABELS(env.scan, at);
  const after = env.scan.tokens[label?.next ?? 0];
  if (!label || after?.value != null || /^[IVX]+$/.test(after?.text ?? '')) return null;
  return { value: { type: 'label', every: label.value, at, next: label.next }, next: label.next };
}
