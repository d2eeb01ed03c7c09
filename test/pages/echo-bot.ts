/** Stands for the spine in the tests of the page: answers what was said, through the real platform. */
import type { Incoming } from '#src/messages.ts';
import type { Sendable } from '#src/platforms/platform.ts';
import type { Web } from '#src/platforms/web.ts';

const NEVER = new AbortController().signal;
const MENU = ['Gửi phản ánh', 'Xem phản ánh đã gửi', 'Hỏi về kế hoạch của xã', 'Nộp đơn tố cáo, khiếu nại ở đâu'];
const act = (label: string) => ({ label, act: 'menu.take' });

type Said = Pick<Sendable, 'text'> & Partial<Sendable>;

function replyTo({ content }: Incoming): Said {
  if (content.type === 'open') {
    const greeting = content.token
      ? 'Đã nhận lời mời. Anh/chị là cán bộ tiếp nhận.'
      : 'Trợ lý tự động (AI) của UBND xã Thử Nghiệm. Không dùng kênh này để tố cáo. Khẩn cấp: 113, 114, 115.\n\nAnh/chị cần gì ạ?';
    return { text: greeting, choices: MENU.map(act) };
  }
  if (content.type === 'press') return { text: `Đã chọn số ${content.index + 1}.` };
  if (content.type !== 'message') return { text: '?' };
  if (content.text.startsWith('tố cáo')) {
    return { text: 'Trợ lý không lưu tin vừa rồi và đã xóa tin khỏi trang này.', deletes: content.messageId ?? null };
  }
  if (content.text === 'menu') return { text: 'Chọn một việc:', choices: MENU.map(act) };
  return { text: `Trợ lý ghi đúng lời: “${content.text}”` };
}

/** An inbox that takes an event once and answers it; letters wait for an open page as the outbox does. */
export function createEchoBot(web: () => Web) {
  const accepted: Incoming[] = [];
  const waiting: Sendable[] = [];
  let made = 0;

  async function send(letter: Sendable): Promise<void> {
    try {
      await web().send(letter, NEVER);
    } catch {
      waiting.push(letter);
    }
  }

  function say(chat: string, said: Said): Promise<void> {
    return send({ id: `letter-${++made}`, choices: [], deletes: null, ...said, chat });
  }

  return {
    accepted,
    say,
    async accept(incoming: Incoming): Promise<boolean> {
      if (accepted.some((each) => each.eventId === incoming.eventId)) return false;
      accepted.push(incoming);
      void say(incoming.address.chat, replyTo(incoming));
      return true;
    },
    opened(chat: string): void {
      const due = waiting.filter((letter) => letter.chat === chat);
      for (const letter of due) waiting.splice(waiting.indexOf(letter), 1);
      for (const letter of due) void send(letter);
    },
  };
}
