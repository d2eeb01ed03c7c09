/** The gap book: a question no plan answers, its way to a named person, the reply and what later askers read. */
import type { Gap, GapOutcome } from '#src/knowledge/gap.ts';
import type { Choice, Letter } from '#src/messages.ts';
import { nameDay, quoteWords } from './common.ts';

/** An official's question is shown whole to those who answer it. */
const QUOTED = 1_000;
/** Officials under a Party body's plan are "đồng chí". */
const you = (party: boolean): string => (party ? 'đồng chí' : 'anh/chị');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A gap as it is shown to those who work on it. */
export interface GapCard {
  gap: Gap;
  /** "Kế hoạch của xã Lợi Bác". */
  plan: string;
  /** The clause the asker had just read ("mục III.1"), or null. */
  place: string | null;
  askedDay: string;
  party: boolean;
}

/** A reply as its readers see it. */
export interface ReplyShown {
  outcome: GapOutcome;
  unit: string;
  day: string;
  question: string;
  words: string;
  reviewed: boolean;
  /** The plan was replaced since. */
  outdated: boolean;
}

function replyLines(reply: ReplyShown): string[] {
  const unreviewed = reply.reviewed ? '' : ' (chưa có người thứ hai duyệt)';
  const first =
    reply.outcome === 'answer'
      ? `Theo trả lời của ${reply.unit} ngày ${nameDay(reply.day)}, không phải lời kế hoạch${unreviewed}:`
      : `${capital(reply.unit)} cho biết ngày ${nameDay(reply.day)} là không trả lời được${unreviewed}, lý do:`;
  return [
    first,
    `“${reply.words}”`,
    `(Câu đã hỏi: ${quoteWords(reply.question, QUOTED)})`,
    ...(reply.outdated
      ? ['Lưu ý: sau ngày trả lời này kế hoạch đã được thay bằng bản khác, cần xác nhận còn đúng hay không.']
      : []),
  ];
}

const answerChoices = (id: string): Choice[] => [
  { label: 'Trả lời', act: 'gap-book.answer', arg: id },
  { label: 'Không trả lời được', act: 'gap-book.cannot', arg: id },
];

const cardLines = ({ gap, plan, place, askedDay }: GapCard): string[] => [
  `${plan}, từ ${gap.unitName || 'đơn vị chưa rõ'}, ngày ${nameDay(askedDay)}: ${quoteWords(gap.question, QUOTED)}`,
  ...(place ? [`Ngay trước đó người hỏi đang xem ${place}.`] : []),
];

export const gapBook = {
  coordinator: 'người điều phối của cơ quan',
  /** Named as the author of an entry. */
  coordinatorOf: (authority: string): string => `người điều phối của ${authority}`,

  // To the asker.
  handedOver: (owner: string, party: boolean): string =>
    `Trợ lý đã chuyển câu hỏi cho ${owner}; khi có trả lời sẽ báo ${you(party)}.`,
  nobodyToAsk:
    'Chưa có người phụ trách hay người điều phối nào khác liên kết với trợ lý, nên câu hỏi mới được ghi lại, chưa ai nhận.',
  joined: (day: string, owner: string | null, party: boolean): string =>
    owner
      ? `Đơn vị mình đã hỏi câu này ngày ${nameDay(day)}, đang chờ ${owner}; khi có trả lời trợ lý sẽ báo cả ${you(party)}.`
      : `Đơn vị mình đã hỏi câu này ngày ${nameDay(day)}; chưa ai nhận, vì chưa có người phụ trách nào khác liên kết với trợ lý.`,
  forwarded: 'Tin chuyển tiếp không được chuyển cho ai. Cần hỏi người phụ trách thì xin nhắn lại bằng lời của mình.',
  entry: (reply: ReplyShown): string => replyLines(reply).join('\n'),
  reply: (reply: ReplyShown): Letter => ({ text: replyLines(reply).join('\n') }),
  stillOpen: (card: GapCard, owner: string | null, inReview: boolean): Letter => {
    const where = inReview
      ? 'đã có dự thảo trả lời, đang chờ duyệt'
      : owner
        ? `đang ở ${owner}`
        : 'chưa ai nhận, vì chưa có người phụ trách nào khác liên kết với trợ lý';
    return {
      text: `Câu hỏi của ${you(card.party)} vẫn chưa có trả lời, ${where}: ${quoteWords(card.gap.question)} (${card.plan}). Khi có trả lời trợ lý sẽ báo.`,
    };
  },

  // To the responsible person.
  asked: (card: GapCard): Letter => ({
    text: ['Câu hỏi kế hoạch không trả lời được.', ...cardLines(card)].join('\n'),
    choices: answerChoices(card.gap.id),
  }),
  remind: (card: GapCard, workingDays: number): Letter => ({
    text: [`Nhắc lại: câu hỏi này đã chờ ${workingDays} ngày làm việc.`, ...cardLines(card)].join('\n'),
    choices: answerChoices(card.gap.id),
  }),
  compose: (outcome: GapOutcome, party: boolean): Letter => ({
    text:
      outcome === 'answer'
        ? `Xin ${you(party)} soạn câu trả lời. Người hỏi sẽ đọc nguyên văn, tên đơn vị được ghi kèm, tên người thì không.`
        : `Xin ${you(party)} cho biết lý do không trả lời được. Người hỏi sẽ đọc nguyên văn.`,
  }),
  tooLong: (max: number): Letter => ({ text: `Câu trả lời dài quá ${max} ký tự, xin viết gọn lại.` }),
  preview: (reply: ReplyShown, needsReview: boolean): Letter => ({
    text: [
      'Người hỏi sẽ thấy:',
      ...replyLines(reply),
      needsReview
        ? 'Trước khi gửi đi, một người điều phối sẽ đọc và duyệt.'
        : 'Chưa có người thứ hai để duyệt: xác nhận thì gửi ngay, và câu trả lời ghi rõ điều đó.',
    ].join('\n'),
    choices: [
      { label: needsReview ? 'Gửi duyệt' : 'Xác nhận và gửi', act: 'gap-book.send' },
      { label: 'Soạn lại', act: 'gap-book.again' },
      { label: 'Không gửi', act: 'gap-book.cancel' },
    ],
  }),
  cancelled: (): Letter => ({ text: 'Chưa gửi gì. Câu hỏi vẫn chờ.' }),
  sentToReview: (): Letter => ({ text: 'Đã gửi người điều phối duyệt. Duyệt xong trợ lý báo lại.' }),
  settled: (): Letter => ({ text: 'Đã gửi cho người hỏi.' }),
  approvedNews: (card: GapCard): Letter => ({
    text: `Câu trả lời đã được duyệt và gửi cho người hỏi: ${quoteWords(card.gap.question)}.`,
  }),
  returnedNews: (card: GapCard, words: string): Letter => ({
    text: [`Câu trả lời chưa được duyệt: ${quoteWords(words, QUOTED)}`, ...cardLines(card)].join('\n'),
    choices: answerChoices(card.gap.id),
  }),

  // To the reviewer.
  review: (card: GapCard, reply: ReplyShown): Letter => ({
    text: ['Xin duyệt câu trả lời này. Người hỏi sẽ thấy:', ...replyLines(reply), `(${card.plan})`].join('\n'),
    choices: [
      { label: 'Duyệt và gửi', act: 'gap-book.approve', arg: `${card.gap.id}#${card.gap.version}` },
      { label: 'Trả lại người soạn', act: 'gap-book.return', arg: `${card.gap.id}#${card.gap.version}` },
    ],
  }),
  remindReview: (card: GapCard, workingDays: number): Letter => ({
    text: [`Nhắc lại: câu trả lời này đã chờ duyệt ${workingDays} ngày làm việc.`, ...cardLines(card)].join('\n'),
    choices: [{ label: 'Mở để duyệt', act: 'gap-book.open', arg: card.gap.id }],
  }),
  whyReturn: (): Letter => ({ text: 'Xin cho biết cần sửa gì; người soạn sẽ đọc nguyên văn.' }),
  returned: (): Letter => ({ text: 'Đã trả lại người soạn. Câu hỏi vẫn chờ.' }),

  // The coordinator's list.
  none: (): Letter => ({ text: 'Không có câu hỏi nào đang chờ.' }),
  list: (
    lines: { id: string; plan: string; unit: string; owner: string; workingDays: number; inReview: boolean }[],
    more: number,
  ): Letter => ({
    text: [
      `${lines.length + more} câu hỏi đang chờ, cũ nhất trước:`,
      ...lines.map(
        (one, at) =>
          `${at + 1}. ${one.workingDays === 0 ? 'Hôm nay' : `${one.workingDays} ngày làm việc`}: ${one.plan}, từ ${one.unit || 'đơn vị chưa rõ'}; ${one.inReview ? 'chờ duyệt' : `ở ${one.owner}`}.`,
      ),
      ...(more > 0 ? [`Còn ${more} câu mới hơn.`] : []),
    ].join('\n'),
    choices: lines.map((one, at) => ({ label: `Mở câu ${at + 1}`, act: 'gap-book.open', arg: one.id })),
  }),
  nobodyLinked: 'chưa ai nhận',
  notCoordinator: (): Letter => ({ text: 'Danh sách câu hỏi chờ chỉ dành cho người điều phối.' }),
  notYours: (): Letter => ({ text: 'Câu hỏi này giao cho người khác nên trợ lý không ghi.' }),
  ownReply: (): Letter => ({ text: 'Người soạn không tự duyệt; một người điều phối khác sẽ duyệt.' }),
  changed: (): Letter => ({ text: 'Câu hỏi này vừa thay đổi. Xin mở lại rồi làm tiếp.' }),
  inReview: (): Letter => ({ text: 'Câu hỏi này đã có người trả lời, đang chờ duyệt.' }),
  done: (day: string): Letter => ({ text: `Câu hỏi này đã trả lời xong ngày ${nameDay(day)}.` }),
  gone: (): Letter => ({ text: 'Không còn câu hỏi này.' }),
};
