/** /thongke: how the desks stand, and what those who were answered said of it. */
import type { DeskFigures } from '#src/cases/case.ts';
import type { OutcomeName } from '#src/cases/rules.ts';
import type { Letter } from '#src/messages.ts';
import { outcomes } from './case-news.ts';
import { nameDay } from './common.ts';

/** `ratings` null = too few to be shown to those rated. */
export interface FiguresShown extends Omit<DeskFigures, 'ratings'> {
  name: string;
  ratings: DeskFigures['ratings'] | null;
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

function linesOf(one: FiguresShown, needed: number): string[] {
  const closed = Object.entries(one.closed) as [OutcomeName, number][];
  const [bad, fair, good] = one.ratings ?? [0, 0, 0];
  return [
    `${one.name}: ${one.open} đang chờ (${one.unseen} chưa ai mở, ${one.late} quá hạn, ${one.asking} chờ người dân); mới ${one.opened}, đóng ${sum(closed.map(([, count]) => count))}, đề nghị xem lại ${one.reopened}.`,
    ...(closed.length > 0
      ? [`– Kết quả: ${closed.map(([name, count]) => `${outcomes[name].toLowerCase()} ${count}`).join(', ')}.`]
      : []),
    ...(one.ratings === null
      ? [`– Đánh giá: chưa đủ ${needed} lượt nên chưa hiện.`]
      : sum(one.ratings) > 0
        ? [`– Đánh giá: hài lòng ${good}, tạm được ${fair}, chưa hài lòng ${bad}.`]
        : []),
    ...(one.stayed.good + one.stayed.bad > 0
      ? [`– Hỏi lại sau xử lý: còn tốt ${one.stayed.good}, hỏng lại ${one.stayed.bad}.`]
      : []),
  ];
}

export const caseFigures = {
  notYours: (): Letter => ({ text: 'Số liệu hồ sơ dành cho đầu mối và người điều phối.' }),
  none: (since: string): Letter => ({ text: `Từ ${nameDay(since)} chưa có hồ sơ nào.` }),
  board: (since: string, desks: FiguresShown[], needed: number, reviews: { code: string; id: string }[]): Letter => ({
    text: [
      `Hồ sơ từ ${nameDay(since)}:`,
      ...desks.flatMap((one) => linesOf(one, needed)),
      ...(reviews.length > 0
        ? [`Chờ xem lại vì người dân chưa hài lòng: ${reviews.map((one) => one.code).join(', ')}.`]
        : []),
    ].join('\n'),
    ...(reviews.length > 0
      ? {
          choices: reviews.slice(0, 8).map((one) => ({ label: `Mở ${one.code}`, act: 'desk-work.open', arg: one.id })),
        }
      : {}),
  }),
};
