/** Conversation 7: a reminder and its answers. The words of the plan carry the date; the target is the last working day. */
import type { Letter } from '#src/messages.ts';
import { nameDay } from './common.ts';

export interface ReminderFacts {
  title: string;
  /** "gửi UBND tỉnh qua Sở Nội vụ", or "" when the plan names nobody. */
  sendTo: string;
  /** The deadline as printed in the plan ("trước ngày 15/6/2026"). */
  printed: string;
  due: string;
  target: string;
  workingDaysLeft: number;
  daysLate: number;
  /** "Kế hoạch của Sở, mục III.1". */
  place: string;
  tentative: boolean;
  /** A plan that has expired or whose level is gone is said to be so first. */
  warning: string | null;
}

function when(facts: ReminderFacts): string {
  if (facts.daysLate > 0) return `Đã quá hạn ${facts.daysLate} ngày`;
  if (facts.workingDaysLeft <= 0) return 'Hạn là hôm nay';
  return `Còn ${facts.workingDaysLeft} ngày làm việc`;
}

export const reminder = {
  /** "gửi UBND tỉnh qua Sở Nội vụ", or "" when the plan names nobody. */
  sendTo: (recipient: string | null, via: string | null): string =>
    recipient ? `gửi ${recipient}${via ? ` qua ${via}` : ''}` : '',
  letter: (facts: ReminderFacts, obligation: string): Letter => {
    const to = facts.sendTo ? `, ${facts.sendTo}` : '';
    const aim =
      facts.target === facts.due || facts.daysLate > 0
        ? ''
        : `; nên gửi trong ${nameDay(facts.target)}${facts.tentative ? ' (dự kiến)' : ''}`;
    return {
      text: [
        ...(facts.warning ? [facts.warning] : []),
        `${when(facts)}: ${facts.title}${to}, ${facts.printed}, tức muộn nhất ${nameDay(facts.due)}${aim}. (${facts.place})`,
      ].join('\n'),
      choices: [
        { label: 'Đã nhận', act: 'reminder.received', arg: obligation },
        { label: 'Đang làm', act: 'reminder.doing', arg: obligation },
        { label: 'Đã xong', act: 'reminder.done', arg: obligation },
        { label: 'Hỏi lại', act: 'reminder.question', arg: obligation },
      ],
    };
  },
  /** To the coordinators; null is one of their own. */
  unreached: (who: string | null): Letter => ({
    text: `Hôm nay có lời nhắc chưa tới được ${who ?? 'một người điều phối'}: nền tảng nhắn tin không nhận (người nhận đã chặn, hoặc trên Zalo đã 7 ngày không nhắn cho trợ lý). Xin liên hệ bằng cách khác; khi người đó nhắn lại trên Zalo, tin còn chờ sẽ tới.`,
  }),
  received: (): Letter => ({ text: 'Đã ghi: đồng chí đã nhận việc.' }),
  doing: (): Letter => ({ text: 'Đã ghi: đang làm.' }),
  askDocument: (): Letter => ({ text: 'Xin cho biết số và ngày văn bản.' }),
  unreadDocument: (): Letter => ({
    text: 'Trợ lý chưa đọc được số văn bản. Xin nhắn theo mẫu “125/BC-STP ngày 11/6”, hoặc “không có số”.',
  }),
  futureDocument: (day: string): Letter => ({ text: `Ngày ${nameDay(day)} chưa tới. Xin kiểm tra lại ngày văn bản.` }),
  recorded: (number: string | null, date: string | null, due: string, target: string, difference: string): Letter => {
    const document = [number ?? 'không ghi số', ...(date ? [nameDay(date)] : [])].join(', ');
    const aim = target === due ? `hạn ${nameDay(due)}` : `ngày nên gửi (${nameDay(target)})`;
    return { text: date ? `Đã ghi: ${document}, ${difference} so với ${aim}.` : `Đã ghi: ${document}.` };
  },
  difference: (days: number): string =>
    days === 0 ? 'đúng ngày' : days > 0 ? `sớm ${days} ngày` : `muộn ${-days} ngày`,
  already: (document: string | null): Letter => ({
    text: document ? `Việc này đã được báo xong: ${document}.` : 'Việc này đã được báo xong.',
  }),
  gone: (): Letter => ({ text: 'Việc này không còn trong kế hoạch đang dùng.' }),
  notYours: (): Letter => ({ text: 'Việc này giao cho đơn vị khác nên trợ lý không ghi.' }),
  askBack: (): Letter => ({ text: 'Đồng chí cần hỏi gì về việc này? Xin nhắn câu hỏi, trợ lý trả lời theo kế hoạch.' }),
  mutedOff: (): Letter => ({
    text: 'Đã tắt nhắc hẹn, trừ hạn nộp theo kế hoạch: trợ lý vẫn nhắc các hạn đó. Nhắn /bat để bật lại.',
  }),
  mutedOn: (): Letter => ({ text: 'Đã bật lại nhắc hẹn.' }),
  alreadyOff: (): Letter => ({ text: 'Nhắc hẹn đang tắt. Nhắn /bat để bật lại.' }),
};
