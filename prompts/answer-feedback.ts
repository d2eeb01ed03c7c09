/** Was the answer right? The question to its reader, and the coordinators' list. */
import type { FeedbackPlace, FeedbackReason, FeedbackSummary } from '#src/knowledge/feedback.ts';
import type { Letter } from '#src/messages.ts';
import { nameDay, quoteWords } from './common.ts';
import { planWords } from './plan.ts';

const PLACES = 15;
const WORDS = 8;

const REASONS: Record<FeedbackReason, string> = {
  'wrong-clause': 'Sai mục',
  incomplete: 'Thiếu ý',
  'wrong-day': 'Sai ngày',
  'other-matter': 'Không phải việc tôi hỏi',
  other: 'Khác',
};

/** In the list the reader's "tôi" is no longer speaking. */
const LISTED: Record<FeedbackReason, string> = {
  ...REASONS,
  'other-matter': 'Không phải việc được hỏi',
};

function placeLine(place: FeedbackPlace, nameOf: (planId: string) => string): string {
  const plan = place.planId ? nameOf(place.planId) : 'không rõ kế hoạch';
  const where = place.isEntry
    ? `${plan}, trả lời trong sổ câu hỏi`
    : place.clause
      ? planWords.place(plan, place.clause)
      : `${plan}, câu trợ lý nói là không có`;
  const why = place.reasons.length > 0 ? ` (${place.reasons.map((one) => LISTED[one].toLowerCase()).join('; ')})` : '';
  return `– ${where}: ${place.wrong} chưa đúng, ${place.right} đúng${why}`;
}

export const answerFeedback = {
  right: 'Đúng',
  wrong: 'Chưa đúng',
  thanks: (): Letter => ({ text: 'Đã ghi: trả lời đúng. Xin cảm ơn.' }),
  /** `subject` says which answer. */
  why: (subject: string, reasons: readonly FeedbackReason[]): Letter => ({
    text: 'Đã ghi: trả lời chưa đúng. Chưa đúng ở chỗ nào ạ?',
    choices: reasons.map((reason) => ({
      label: REASONS[reason],
      act: 'answer-feedback.reason',
      arg: `${subject}|${reason}`,
    })),
  }),
  noted: (reason: FeedbackReason, arg: string): Letter => ({
    text: `Đã ghi: ${REASONS[reason].toLowerCase()}. Xin cảm ơn.`,
    choices: [{ label: 'Ghi thêm lời', act: 'answer-feedback.words', arg }],
  }),
  askWords: (): Letter => ({
    text: 'Xin ghi thêm. Người điều phối đọc được lời này, không kèm tên hay đơn vị.',
    choices: [{ label: 'Bỏ qua', act: 'answer-feedback.skip' }],
  }),
  kept: (): Letter => ({ text: 'Đã ghi thêm. Xin cảm ơn.' }),
  skipped: (): Letter => ({ text: 'Trợ lý không ghi thêm gì.' }),
  notCoordinator: (): Letter => ({ text: 'Bảng góp ý câu trả lời chỉ dành cho người điều phối.' }),
  none: (from: string, to: string): Letter => ({
    text: `Từ ${nameDay(from)} đến ${nameDay(to)} chưa có góp ý nào về câu trả lời.`,
  }),
  list: (summary: FeedbackSummary, from: string, to: string, nameOf: (planId: string) => string): Letter => ({
    text: [
      `Góp ý câu trả lời, từ ${nameDay(from)} đến ${nameDay(to)}: ${summary.right} đúng, ${summary.wrong} chưa đúng.`,
      ...(summary.reasons.length > 0
        ? [`Lý do: ${summary.reasons.map((one) => `${LISTED[one.reason].toLowerCase()} ${one.count}`).join('; ')}.`]
        : []),
      ...summary.places.slice(0, PLACES).map((place) => placeLine(place, nameOf)),
      ...(summary.places.length > PLACES ? [`và ${summary.places.length - PLACES} mục khác.`] : []),
      ...(summary.words.length > 0 ? ['Lời ghi thêm:'] : []),
      ...summary.words.slice(0, WORDS).map((one) => `– ${quoteWords(one)}`),
    ].join('\n'),
  }),
};
