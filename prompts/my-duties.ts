/** "Việc của tôi": what the asker's unit has to do and by when, each with its clause. */
import type { Letter } from '#src/messages.ts';
import { nameDay, sayDaysLeft } from './common.ts';

export interface DutyLine {
  title: string;
  place: string;
  due: string;
  target: string;
  daysLeft: number;
  state: 'open' | 'done';
  document: string | null;
}

export const myDuties = {
  none: (units: string[]): Letter => ({
    text: `Kế hoạch không ghi việc nào có ngày cụ thể cho ${units.join('; ')}. Các việc làm thường xuyên: hỏi trợ lý “đơn vị tôi phải làm gì”.`,
  }),
  noUnit: (): Letter => ({
    text: 'Tài khoản này chưa được gắn với đơn vị nào. Xin người điều phối cấp đường dẫn mời.',
  }),
  list: (units: string[], lines: DutyLine[], warnings: string[], choices: Letter['choices']): Letter => ({
    text: [
      ...warnings,
      `Việc có hạn của ${units.join('; ')}:`,
      ...lines.map((line) =>
        line.state === 'done'
          ? `– Đã xong: ${line.title}${line.document ? `, ${line.document}` : ''} (${line.place}).`
          : `– ${line.title}: chậm nhất ${nameDay(line.due)}${line.target === line.due ? '' : `, nên xong ${nameDay(line.target)}`} (${sayDaysLeft(line.daysLeft)}; ${line.place}).`,
      ),
    ].join('\n'),
    ...(choices?.length ? { choices } : {}),
  }),
  doneLabel: (title: string) => `Báo đã xong: ${title}`,
};
