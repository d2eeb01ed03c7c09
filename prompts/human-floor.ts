/** A human of the authority speaks in the platform's own inbox: the assistant is silent, and says so when it is back. */
import type { Letter } from '#src/messages.ts';

const goOn = 'Phần anh/chị khai dở vẫn còn và chưa gửi đi đâu: anh/chị nhắn tiếp để làm tiếp, hoặc “thôi” để bỏ.';

export const humanFloor = {
  /** `/bot`. */
  back: (inForm: boolean): Letter => ({
    text: ['Trợ lý tự động (AI) trả lời anh/chị từ đây.', ...(inForm ? [goOn] : [])].join('\n'),
  }),
  here: (): Letter => ({ text: 'Trợ lý tự động (AI) vẫn đang trả lời ở đây. Anh/chị cần gì thì nhắn ạ.' }),
  /** The time is over. Nothing that was written meanwhile was filed. */
  over: (inForm: boolean, wrote: boolean): Letter => ({
    text: [
      'Trợ lý tự động (AI) nhận tin ở đây trở lại. Những gì anh/chị nhắn trong lúc cán bộ trả lời thì trợ lý không ghi thành hồ sơ.',
      ...(inForm ? [goOn] : []),
      ...(wrote && !inForm ? ['Nếu cán bộ chưa trả lời tin sau cùng, anh/chị nhắn lại việc cần phản ánh.'] : []),
    ].join('\n'),
  }),
};
