/** A coordinator sends a plan: what was read, doubts first; what it changes; corrections; approval. Nothing is used before. */
import { nameDay, printDay } from '#src/dates/day.ts';
import type { Carried } from '#src/deadlines/carry.ts';
import type { PlanDifference } from '#src/knowledge/difference.ts';
import type { PlanDraft, ReadingRefusal } from '#src/knowledge/draft.ts';
import type { Duty, Plan } from '#src/knowledge/plan.ts';
import type { Choice, Letter } from '#src/messages.ts';
import { quoteWords } from './common.ts';
import { sayRefusal } from './import.ts';
import { planWords } from './plan.ts';

/** Said beside a clause whose day a person set: its printed words stay as they are. */
export const planNotes = {
  dayCorrected: (title: string, day: string): string =>
    `Hạn của “${title}” do người điều phối ghi khi duyệt: ${nameDay(day)}.`,
  dayTakenOut: (title: string): string => `Hạn của “${title}” do người điều phối bỏ khi duyệt.`,
  isAbout: (note: string, title: string): boolean => note.startsWith(`Hạn của “${title}” do người điều phối`),
};

/** What to do next, where the importer's own sentence does not say it. */
const NEXT: Partial<Record<ReadingRefusal, string>> = {
  'unsupported-type': 'Xin lưu lại thành .docx hoặc .pdf có chữ rồi gửi.',
  'too-big': 'Xin bỏ bớt hình, phụ lục hoặc gửi bản Word.',
  empty: 'Xin kiểm tra lại tệp rồi gửi.',
  damaged: 'Xin mở tệp, lưu lại thành .docx rồi gửi.',
  'unpacks-too-big': 'Xin bỏ bớt hình hoặc chép phần chữ sang tệp Word mới rồi gửi.',
  'too-slow': 'Xin gửi bản Word, hoặc chia nhỏ kế hoạch và phụ lục.',
  'out-of-memory': 'Xin bỏ bớt hình hoặc chia nhỏ tệp rồi gửi.',
};
const OWN: Partial<Record<ReadingRefusal, string>> = {
  'not-found': 'Không còn tệp trên máy chủ. Xin gửi lại.',
  'not-fetched': 'Không tải được tệp về. Xin gửi lại; nếu vẫn không được, gửi qua trang web của trợ lý.',
  'given-up': 'Đọc tệp gặp lỗi ba lần nên đã dừng; lỗi ở phía trợ lý. Xin gửi lại bản Word, hoặc báo người quản trị.',
};

const SHOWN_DUTIES = 8;
const SHOWN_LINES = 12;
const LONG = 120;

const short = (text: string): string => (text.length > LONG ? `${text.slice(0, LONG - 1).trimEnd()}…` : text);

/** The first lines of a list, and how many are left out. */
function some(lines: string[], max = SHOWN_LINES): string[] {
  return lines.length > max ? [...lines.slice(0, max), `… và ${lines.length - max} dòng nữa.`] : lines;
}

const yearly = (monthDay: string): string => `${monthDay.slice(3)}/${monthDay.slice(0, 2)} hằng năm`;

const daysWords = (days: string[]): string =>
  days.map((day) => (day.length === 10 ? nameDay(day) : yearly(day))).join(', ') || 'không có hạn';

/** A duty with its days as the handler worked them out. */
export interface DutyLine {
  duty: Duty;
  days: string[];
}

function dutyShort({ duty, days }: DutyLine, number: number): string {
  return `${number}) ${daysWords(days)}: ${short(duty.title)} (${planWords.clause(duty.clause)})`;
}

function dutyFull(line: DutyLine, number: number): string {
  const { duty } = line;
  const to = duty.recipient ? `; gửi ${duty.recipient}${duty.via ? ` qua ${duty.via}` : ''}` : '';
  const printed = duty.timing.text ? `; văn bản in ${quoteWords(duty.timing.text, LONG)}` : '';
  return `${dutyShort(line, number)}; chủ trì: ${duty.lead.join(', ') || 'chưa rõ'}${to}${printed}`;
}

const LEVEL: Record<Plan['level'], string> = { tinh: 'tỉnh', huyen: 'huyện', xa: 'xã', 'don-vi': 'đơn vị' };

export interface PreviewFacts {
  draft: PlanDraft;
  numbered: DutyLine[];
  clauses: number;
  units: string[];
  /** Why it cannot be approved as it is. */
  blocked: 'garbled' | 'nothing-found' | 'no-issuer' | null;
  /** What it changes of the version in use. */
  replaces: { before: Plan; difference: PlanDifference; carried: Carried } | null;
  /** Handed back by the choices: draft, revision, version in use. */
  arg: string;
}

const BLOCKED: Record<NonNullable<PreviewFacts['blocked']>, string> = {
  garbled: 'Chữ trong tệp bị hỏng nên không duyệt được. Xin gửi lại bản gốc (Word, hoặc PDF có chữ).',
  'nothing-found':
    'Không thấy mục đánh số và nhiệm vụ nào nên không duyệt được. Xin kiểm tra đúng tệp kế hoạch rồi gửi lại.',
  'no-issuer': 'Chưa duyệt được vì chưa rõ cơ quan ban hành. Xin nhắn, ví dụ: “cơ quan ban hành UBND xã A”.',
};

const signs = (one: number, ...names: string[]): string[] => (one > 0 ? [`${one} ${names.join(' ')}`] : []);

function differenceLines({ before, difference, carried }: NonNullable<PreviewFacts['replaces']>): string[] {
  const { clauses, duties } = difference;
  const paths = (list: { path: string }[]) => list.map((one) => planWords.clause(one.path)).join(', ');
  const days = (duty: Duty) =>
    duty.timing.dates.length > 0 ? duty.timing.dates : duty.timing.dueDate ? [duty.timing.dueDate] : [];
  const lines = [
    ...(clauses.changed.length > 0 ? [`– sửa chữ: ${short(paths(clauses.changed))}`] : []),
    ...(clauses.added.length > 0 ? [`– thêm: ${short(paths(clauses.added))}`] : []),
    ...(clauses.removed.length > 0 ? [`– bỏ: ${short(paths(clauses.removed))}`] : []),
    ...(clauses.renumbered > 0 ? [`– đổi số mục, không đổi chữ: ${clauses.renumbered}`] : []),
    ...some(
      duties.redated.map(
        (pair) =>
          `– đổi hạn: ${short(pair.after.title)}: ${daysWords(days(pair.before))} → ${daysWords(days(pair.after))}`,
      ),
    ),
    ...some(
      duties.reassigned.map(
        ({ before: old, after }) =>
          `– đổi chủ trì: ${short(after.title)}: ${old.lead.join(', ') || 'chưa rõ'} → ${after.lead.join(', ') || 'chưa rõ'}`,
      ),
    ),
    ...some(duties.added.map((duty) => `– thêm việc: ${short(duty.title)} (${planWords.clause(duty.clause)})`)),
    ...some(duties.removed.map((duty) => `– bỏ việc: ${short(duty.title)} (${planWords.clause(duty.clause)})`)),
  ];
  const open = carried.kept.filter((pair) => pair.before.state === 'open').length;
  const moves = [
    ...signs(open, 'giữ nguyên'),
    ...signs(carried.moved.length, 'chuyển sang ngày mới và nhắc lại từ đầu'),
    ...signs(carried.added.length, 'thêm'),
    ...signs(carried.gone.length, 'hủy'),
  ];
  return [
    `So với bản ${before.version} đang dùng (bản cũ được giữ lại):`,
    ...(lines.length > 0 ? lines : ['– không có gì thay đổi']),
    `Việc đang theo dõi theo từng đơn vị: ${moves.join(', ') || 'không có'}.`,
  ];
}

function choicesOf(facts: PreviewFacts): Choice[] {
  const { arg } = facts;
  const approve = { label: 'Duyệt, đưa vào dùng', act: 'import-plan.approve', arg };
  return [
    { label: 'Xem việc có hạn', act: 'import-plan.duties', arg },
    ...(facts.blocked === 'garbled' ? [] : [{ label: 'Sửa', act: 'import-plan.correct', arg }]),
    ...(facts.blocked ? [] : [approve]),
    { label: 'Bỏ', act: 'import-plan.discard', arg },
  ];
}

function identity(plan: Plan): string {
  const facts = [
    plan.number ? `số ${plan.number}` : 'không in số',
    plan.issued ? `ngày ${printDay(plan.issued)}` : 'không rõ ngày ban hành',
    `${plan.issuer || 'chưa rõ cơ quan ban hành'} (cấp ${LEVEL[plan.level]})`,
    `năm ${plan.year}`,
  ];
  return `${quoteWords(plan.title, 200)}: ${facts.join('; ')}. Tên gọi: ${plan.shortName}; mã: ${plan.id}.`;
}

export const importPlan = {
  askFile: (): Letter => ({
    text: 'Xin gửi tệp kế hoạch (.docx, .pdf có chữ, .txt hoặc .md, không quá 50 MB). Trợ lý đọc rồi cho xem trước; chưa duyệt thì chưa dùng.',
  }),
  reading: (fileName: string): Letter => ({ text: `Đang đọc tệp “${fileName}”…` }),
  notCoordinator: (): Letter => ({
    text: 'Chỉ người điều phối nạp được kế hoạch. Tệp vừa gửi đã bị xóa, không ai đọc.',
  }),
  notForResidents: (): Letter => ({
    text: 'Trợ lý không đọc tệp văn bản ở đây; tệp vừa gửi đã bị xóa. Anh/chị nhắn giúp bằng chữ: việc gì, ở đâu ạ?',
  }),
  tooBigForTelegram: (fileName: string): Letter => ({
    text: `Không nạp được “${fileName}”: Telegram chỉ cho trợ lý tải tệp đến 20 MB. Xin gửi qua trang web của trợ lý, hoặc gửi bản nhỏ hơn.`,
  }),
  refused: (fileName: string, refusal: ReadingRefusal): Letter => {
    const own = OWN[refusal];
    const said =
      own ?? [sayRefusal(refusal as Parameters<typeof sayRefusal>[0]), NEXT[refusal]].filter(Boolean).join(' ');
    return { text: `Không nạp được “${fileName}”. ${said}` };
  },
  preview: (facts: PreviewFacts, lead: string[] = []): Letter => {
    const { plan, fileName } = facts.draft;
    const { numbered } = facts;
    const dated = numbered.slice(0, SHOWN_DUTIES).map((line, index) => dutyShort(line, index + 1));
    const rest = numbered.length > SHOWN_DUTIES ? [`… và ${numbered.length - SHOWN_DUTIES} việc nữa (chọn 1).`] : [];
    return {
      text: [
        ...lead,
        `Bản xem trước của “${fileName}”, chưa dùng cho ai.`,
        ...(facts.blocked ? [BLOCKED[facts.blocked]] : []),
        ...(plan.warnings.length > 0
          ? ['Cần xem lại:', ...some(plan.warnings.map((one) => `– ${short(one)}`))]
          : ['Trợ lý không thấy điểm nào bất thường; xin vẫn đối chiếu với bản gốc.']),
        identity(plan),
        `${facts.clauses} điều khoản, ${plan.duties.length} nhiệm vụ, ${numbered.length} việc có hạn.`,
        ...(dated.length > 0 ? ['Việc có hạn:', ...dated, ...rest] : []),
        `Đơn vị (${facts.units.length}): ${some(facts.units).join('; ') || 'không thấy'}.`,
        ...(facts.replaces ? differenceLines(facts.replaces) : []),
      ].join('\n'),
      choices: choicesOf(facts),
    };
  },
  duties: (facts: PreviewFacts): Letter => ({
    text: [
      facts.numbered.length > 0 ? 'Việc có hạn:' : 'Kế hoạch không ghi việc nào có hạn.',
      ...facts.numbered.map((line, index) => dutyFull(line, index + 1)),
    ].join('\n'),
    choices: choicesOf(facts),
  }),
  how: (arg: string): Letter => ({
    text: [
      'Xin nhắn các điểm cần sửa, mỗi điểm một dòng. Số việc là số trong danh sách việc có hạn. Ví dụ:',
      'việc 3 hạn 15/6/2026',
      'việc 2 chủ trì Văn phòng Sở',
      'việc 2 gửi UBND tỉnh qua Sở Nội vụ',
      'mục III.1 hạn trước ngày 20/11/2026',
      'bỏ việc 4',
      'tên gọi Kế hoạch của xã A',
      'cơ quan ban hành UBND xã A',
      'cấp xã / năm 2026 / mã ke-hoach-xa-a',
      'Hoặc gửi lại tệp đã sửa.',
    ].join('\n'),
    choices: [
      { label: 'Xuất để sửa', act: 'import-plan.export', arg },
      { label: 'Xem lại', act: 'import-plan.preview', arg },
    ],
  }),
  /** Rows that can be edited and sent back as they are. */
  exported: (rows: string[][], arg: string): Letter => ({
    text: [
      'Chép, sửa rồi gửi lại những dòng cần sửa (cột cuối ghi x là bỏ việc):',
      'việc;chủ trì;nơi nhận;qua;hạn;bỏ',
      ...rows.map((columns, index) => `${index + 1};${columns.join(';')};`),
    ].join('\n'),
    choices: [{ label: 'Xem lại', act: 'import-plan.preview', arg }],
  }),
  corrected: (count: number): string => `Đã sửa ${count} điểm.`,
  unread: (lines: string[]): string =>
    `Chưa đọc được: ${lines
      .slice(0, 5)
      .map((line) => quoteWords(line, 60))
      .join(', ')}. Chọn “Sửa” để xem cách ghi.`,
  changedMeanwhile: 'Bản xem trước đã đổi so với lúc anh/chị chọn, nên chưa duyệt. Xin xem lại rồi chọn.',
  chooseAgain: 'Chưa duyệt: số vừa nhắn có thể là trả lời tin khác. Xin bấm hoặc nhắn lại số ngay dưới tin này.',
  approved: (plan: Plan, version: number, obligations: number): Letter => ({
    text: [
      `Đã đưa vào dùng: ${plan.shortName}${version > 1 ? `, bản ${version}; bản cũ được giữ lại` : ''}.`,
      `Từ giờ trợ lý trả lời theo kế hoạch này và nhắc ${obligations} việc có hạn theo đơn vị.`,
    ].join('\n'),
  }),
  alreadyApproved: (plan: Plan): Letter => ({ text: `${plan.shortName} đã được đưa vào dùng.` }),
  discarded: (fileName: string): Letter => ({ text: `Đã bỏ “${fileName}”. Tệp và bản nháp đã xóa, chưa dùng cho ai.` }),
  gone: (): Letter => ({ text: 'Bản nháp này không còn. Xin gửi lại tệp.' }),
  left: (days: number, arg: string): Letter => ({
    text: `Đã tạm dừng. Bản nháp được giữ ${days} ngày, chưa dùng cho ai.`,
    choices: [{ label: 'Xem lại', act: 'import-plan.preview', arg }],
  }),
};
