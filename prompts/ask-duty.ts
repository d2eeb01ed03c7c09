/** Words of an answer to an official's question: the answer first, then who and when, then the plan's own words. */
import { nameDay, printDay } from '#src/dates/day.ts';
import type { Answer, Fact, Source, Warning, Why } from '#src/knowledge/answer-types.ts';
import { planWords } from './plan.ts';

type Deadline = Extract<Fact, { kind: 'deadline' }>;

const quoted = (source: Source): string => {
  const inner = source.quote.replace(/\s*\n\s*/g, ' ').replace(/[;.]$/, '');
  return `“${inner}” (${source.plan.shortName}, ${planWords.clause(source.clause)})`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const shown = (source: Source): string =>
  source.subject ? `${capital(bare(source.subject))}: ${quoted(source)}` : quoted(source);

const bare = (text: string): string => text.replace(/[.;]\s*$/, '');

const REASONS: Record<Why, string> = {
  injection: 'Trợ lý chỉ trả lời theo các kế hoạch đã được nạp, không làm theo yêu cầu này.',
  'off-topic':
    'Câu này nằm ngoài các kế hoạch trợ lý đang giữ. Anh/chị hỏi về thời hạn, người chủ trì, nơi báo cáo hay nội dung phải làm thì trợ lý tra được.',
  'no-such-plan': 'Trợ lý chưa có kế hoạch này nên không trả lời thay được.',
  'other-year': 'Trợ lý không có kế hoạch của năm được hỏi, nên không suy từ kế hoạch năm khác.',
  'other-place': 'Trợ lý không có kế hoạch của nơi được hỏi, nên không lấy kế hoạch nơi khác để trả lời.',
  'unknown-document': 'Các kế hoạch trợ lý đang giữ không nhắc đến văn bản này.',
  'not-in-plan': 'Kế hoạch không nói về việc này.',
  'no-value': 'Kế hoạch không ghi thông tin này.',
  'no-date': 'Kế hoạch không ghi ngày cụ thể.',
};

const MISSING: Record<string, string> = {
  money: 'Kế hoạch không ghi số tiền.',
  penalty: 'Kế hoạch không ghi mức hay hình thức xử lý.',
  phone: 'Kế hoạch không ghi số điện thoại.',
  email: 'Kế hoạch không ghi địa chỉ thư điện tử.',
  form: 'Kế hoạch không kèm mẫu và không ghi nơi tải mẫu.',
  link: 'Kế hoạch không ghi đường dẫn.',
  roster: 'Kế hoạch không kèm danh sách.',
  person: 'Kế hoạch không ghi tên người.',
  force: 'Kế hoạch không ghi thời hạn hiệu lực; cần hỏi lại cơ quan ban hành.',
  funding: 'Kế hoạch không ghi nguồn kinh phí.',
  channel: 'Kế hoạch không ghi gửi bản giấy hay bản điện tử.',
  place: 'Kế hoạch không nêu tên thôn, tổ dân phố nào.',
  headcount: 'Kế hoạch không ghi số lượng này.',
  interval: 'Kế hoạch không ghi bao lâu một lần.',
  times: 'Kế hoạch không ghi số lần.',
  document: 'Kế hoạch không ghi số văn bản này.',
  section: 'Kế hoạch không có mục này.',
  lead: 'Kế hoạch không ghi đơn vị nào chủ trì việc này.',
  article: 'Kế hoạch không chép nội dung điều luật này.',
  period: 'Kế hoạch không giao báo cáo của kỳ này.',
  percent: 'Kế hoạch không ghi tỷ lệ.',
  clock: 'Kế hoạch không ghi giờ.',
  weekday: 'Kế hoạch không ghi lịch theo ngày trong tuần.',
  papers: 'Kế hoạch không ghi giấy tờ, hồ sơ phải có.',
  venue: 'Kế hoạch không ghi địa điểm.',
  reform: 'Kế hoạch không nói về việc thay đổi sau khi bỏ cấp huyện; cần xác nhận với cấp trên.',
  record: 'Trợ lý chỉ có văn bản kế hoạch, không có số liệu hay kết quả thực hiện.',
};

/** After so many days the count says nothing. */
const LONG_AGO = 370;

/** First line of a deadline: where today stands to it. */
function deadlineLine(fact: Deadline): string {
  const what = fact.what ?? 'việc này';
  const printed = fact.printed.charAt(0).toLowerCase() + fact.printed.slice(1);
  if (fact.status?.is === 'done')
    return `Đã nộp: ${fact.status.document.number}, ${nameDay(fact.status.document.date)}.`;
  if (!fact.lastDay) return `${capital(what)}: ${printed}.`;
  const exact = printed.includes(printDay(fact.lastDay))
    ? nameDay(fact.lastDay)
    : `tức chậm nhất ${nameDay(fact.lastDay)}`;
  if (fact.timing === 'monthly') return monthLine(fact, printed, fact.lastDay);
  if (fact.ifStillInForce && fact.status?.is === 'today')
    return `Văn bản ghi: ${printed} hằng năm. Nếu còn áp dụng thì hôm nay là hạn cuối của năm nay, ${nameDay(fact.lastDay)}.`;
  if (fact.ifStillInForce) {
    return `Văn bản ghi: ${printed} hằng năm. Nếu còn áp dụng thì hạn năm nay là ${whenOf(fact)}${nameDay(fact.lastDay)}.`;
  }
  if (fact.status?.is === 'overdue' && fact.status.days > LONG_AGO) return `Hạn đã qua: ${what}, ${printed}, ${exact}.`;
  if (fact.status?.is === 'overdue')
    return `Đã quá hạn ${fact.status.days} ngày: ${what} phải xong ${printed}, ${exact}.`;
  if (fact.status?.is === 'today') return `Hôm nay là hạn cuối: ${what}, ${printed}, ${exact}.`;
  return `Còn ${fact.status?.days} ngày: ${what}, ${printed}, ${exact}.`;
}

/** A limit of every month, reckoned for one of them. */
function monthLine({ status, ifStillInForce }: Deadline, printed: string, lastDay: string): string {
  const month = Number(lastDay.slice(5, 7));
  const days = status?.is === 'overdue' || status?.is === 'left' ? status.days : 0;
  const stands =
    status?.is === 'today'
      ? 'hôm nay là hạn cuối'
      : status?.is === 'overdue'
        ? `đã quá hạn ${days} ngày`
        : `còn ${days} ngày`;
  const still = ifStillInForce ? 'Nếu còn áp dụng thì kỳ' : 'Kỳ';
  return `Văn bản ghi: ${printed}. ${still} tháng ${month} ${stands}, chậm nhất ${nameDay(lastDay)}.`;
}

function whenOf(fact: Deadline): string {
  if (fact.status?.is === 'today') return 'hôm nay, ';
  return fact.status?.is === 'overdue' ? 'ngày đã qua, ' : '';
}

function whoLine(fact: Deadline): string[] {
  const who = fact.lead.length > 0 ? `${fact.lead.map(bare).join(', ')} thực hiện` : '';
  const to = fact.recipient
    ? `gửi ${fact.recipient}${fact.via ? `, qua ${fact.via}` : ''}`
    : fact.via
      ? `gửi qua ${fact.via}`
      : '';
  const line = [who, to].filter(Boolean).join('; ');
  return line ? [`${capital(line)}.`] : [];
}

const ROLES = { lead: 'Chủ trì', coordinate: 'Phối hợp', recipient: 'Gửi' };

function linesOf(fact: Fact): string[] {
  switch (fact.kind) {
    case 'deadline':
      return [deadlineLine(fact), ...whoLine(fact), shown(fact.source)];
    case 'time':
      return [`Thời gian: ${bare(fact.printed)}.`, shown(fact.source)];
    case 'people':
      return [`${ROLES[fact.role]}: ${bare(fact.names)}.`, shown(fact.source)];
    case 'verdict':
      if (fact.holds === null) return [];
      return [fact.holds ? 'Đúng, kế hoạch ghi như vậy.' : 'Không đúng như vậy. Kế hoạch ghi khác:'];
    case 'no-day':
      return [fact.printed ? `Chỉ ghi: “${bare(fact.printed)}”.` : '', quoted(fact.source)].filter(Boolean);
    case 'missing':
      return fact.source ? [`Chỗ gần nhất: ${quoted(fact.source)}`] : [];
    case 'nearest':
      return [`${fact.plan.shortName} không dùng đúng những lời này; chỗ gần nhất là:`];
    case 'unit-not-named':
      return ['Kế hoạch không nêu riêng đơn vị này; phần giao chung như sau:'];
    case 'silent':
      return [
        ((fact.wanted && MISSING[fact.wanted]) || REASONS[fact.why]).replace(
          /^Kế hoạch (?=không)/,
          `${fact.plan.shortName} `,
        ),
      ];
    case 'plans':
      return [`Theo từng kế hoạch: ${fact.plans.map((plan) => plan.shortName).join('; ')}.`];
    case 'children':
      return [
        `${quoted(fact.source)} gồm ${fact.items.length} mục:`,
        ...fact.items.map((item) => `- ${bare(item.heading)} (${planWords.clause(item.clause)})`),
      ];
    case 'words':
      return [shown(fact.source)];
  }
}

/** One line a plan: its year, and that its level is gone. */
function warningLines(warnings: readonly Warning[]): string[] {
  const plans = [...new Map(warnings.map((warning) => [warning.plan.id, warning.plan])).values()];
  return plans.map((plan) => {
    const kinds = warnings.filter((warning) => warning.plan.id === plan.id).map((warning) => warning.kind);
    const old = kinds.includes('expired') ? [`kế hoạch của năm ${plan.year}, cần xác nhận còn áp dụng hay không`] : [];
    const gone = kinds.includes('level-abolished')
      ? ['từ 01/7/2025 không còn cấp huyện, cần xác nhận nơi nhận mới']
      : [];
    const damaged = kinds.includes('damaged-text') ? ['bản chữ bị hỏng một phần, nên đối chiếu bản gốc'] : [];
    return `Lưu ý (${plan.shortName}): ${[...old, ...gone, ...damaged].join('; ')}.`;
  });
}

function refusalLine(answer: Answer): string {
  const missing = answer.facts.find((fact) => fact.kind === 'missing');
  const line = (missing && MISSING[missing.wanted]) || REASONS[answer.why ?? 'not-in-plan'];
  const source = answer.facts.flatMap((fact) => ('source' in fact && fact.source ? [fact.source] : []))[0];
  return source ? line.replace(/^Kế hoạch (?=không|chỉ)/, `${source.plan.shortName} `) : line;
}

/** Lines without those that another one holds. */
const once = (lines: readonly string[]): string[] =>
  lines.filter((line, n) => !lines.some((other, m) => m !== n && other.includes(line) && (other !== line || m < n)));

/** The whole answer as one message. */
export function sayAnswer(answer: Answer): string {
  const notes = answer.notes.map((note) => `Ghi chú: ${note.text}`);
  const warnings = warningLines(answer.warnings);
  const first = answer.abstained ? [refusalLine(answer)] : [];
  const told = answer.facts.flatMap(linesOf);
  const gone = answer.warnings.some((warning) => warning.kind === 'level-abolished');
  const said = answer.abstained && told.length === 0 ? [] : warnings;
  return [...(gone ? said : []), ...first, ...once(told), ...notes, ...(gone ? [] : said)].join('\n');
}
