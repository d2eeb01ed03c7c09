/** Words more than one handler says. */
import type { Spot } from '#src/cases/case.ts';
import type { EmergencyNumbers } from '#src/data.ts';
import { nameDay } from '#src/dates/day.ts';
import type { Choice, Letter, LetterClass } from '#src/messages.ts';

export { nameDay };

/** Put before a letter that may already have arrived (design.md 4.5). */
export const RESENT_MARK = '(gửi lại)';

/** Put before a letter the platform did not take until the person wrote again. */
export const waitedMark = (day: string): string => `(Tin ${nameDay(day)})`;

/** Put after a letter whose photo or file could not go along. */
export const leftBehind = (kind: 'image' | 'file', letterClass: LetterClass): string =>
  `(${kind === 'image' ? 'Ảnh' : 'Tệp'} kèm theo không gửi được vào đây; anh/chị ${letterClass === 'broadcast' ? 'liên hệ nơi gửi để lấy' : 'xem tại xã'}.)`;

/** Whom to call, at the end of whatever could not be taken. */
export const urgentLine = ({ police, fire, ambulance }: EmergencyNumbers): string =>
  `Khẩn cấp: gọi ${police}, ${fire}, ${ambulance}.`;

export const parked = {
  person: (numbers: EmergencyNumbers): Letter => ({
    text: `Trợ lý chưa xử lý được tin vừa rồi, xin lỗi anh/chị. Tin chưa đến được ai. Xin nhắn lại bằng câu khác; nếu việc gấp, xin gọi hoặc đến trực tiếp. ${urgentLine(numbers)}`,
  }),
  coordinator: (eventId: string): Letter => ({
    text: `Một tin nhắn xử lý lỗi ba lần và đã được để riêng. Mã sự kiện: ${eventId}. Người gửi đã được báo nhắn lại.`,
  }),
};

/** A new release asks its questions in another order: what was filled in so far cannot be carried over. */
export const restarted = (): Letter => ({
  text: 'Trợ lý vừa được cập nhật, nên phần đang khai dở không dùng tiếp được, xin lỗi anh/chị. Nội dung dở chưa gửi đi đâu và đã được xóa. Anh/chị nhắn lại việc cần phản ánh từ đầu giúp ạ.',
});

export const unknown = {
  official: (): Letter => ({
    text: 'Trợ lý chưa hiểu ý anh/chị. Anh/chị có thể hỏi về nhiệm vụ trong kế hoạch, hoặc chọn:',
    choices: [
      { label: 'Việc của tôi', act: 'my-duties.list' },
      { label: 'Trợ lý làm được gì', act: 'open.help' },
    ],
  }),
  resident: (numbers: EmergencyNumbers): Letter => ({
    text: `Trợ lý chưa nhận được ảnh, tệp, nhãn dán hay tin thoại, nên không lưu tin vừa rồi. Anh/chị nhắn giúp bằng chữ: việc gì, ở đâu ạ? ${urgentLine(numbers)}`,
  }),
  /** Words that are a choice of several letters; the newest four. */
  which: (among: { choice: Choice; day: string; time: string }[]): Letter => ({
    text: `“${among[0]!.choice.label}” có trong nhiều tin đã gửi. Anh/chị chọn giúp tin nào ạ?`,
    choices: among.slice(0, 4).map(({ choice, day, time }) => ({
      ...choice,
      label: `${choice.label}: tin lúc ${sayTime(time)}, ${nameDay(day)}`,
    })),
  }),
  stale: (): Letter => ({ text: 'Nút này đã cũ nên không còn tác dụng. Anh/chị nhắn lại điều cần làm giúp trợ lý.' }),
  group: (numbers: EmergencyNumbers): Letter => ({
    text: `Xin nhắn riêng cho trợ lý; trong nhóm trợ lý không nhận và không trả lời việc của từng người. ${urgentLine(numbers)}`,
  }),
};

/** "20 giờ 14" from "20:14". */
export function sayTime(time: string): string {
  const [hour, minute] = time.split(':');
  return `${Number(hour)} giờ ${minute}`;
}

/** "còn 3 ngày", "hôm nay", "quá 1 ngày". */
export function sayDaysLeft(days: number): string {
  if (days === 0) return 'hôm nay';
  return days > 0 ? `còn ${days} ngày` : `quá ${-days} ngày`;
}

/** A person's own words in quotes; a long text is shortened in the middle, never rewritten. */
export function quoteWords(words: string, max = 160): string {
  const flat = words.replace(/\s*\n\s*/g, '; ').trim();
  if (flat.length <= max) return `“${flat}”`;
  const half = Math.floor((max - 3) / 2);
  return `“${flat.slice(0, half).trimEnd()} … ${flat.slice(-half).trimStart()}”`;
}

/** To about a metre. */
export const sayCoordinates = ({ lat, lon }: Spot): string => `${lat.toFixed(5)}, ${lon.toFixed(5)}`;

/** Shown where the data hold nothing; never made up. */
export const NOT_CONFIGURED = 'chưa cấu hình';
