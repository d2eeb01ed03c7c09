/** Conversation 4: a feedback, from the first fragment to its code. Short, their own words in quotes, no promise of a repair. */
import type { Letter } from '#src/messages.ts';
import { NOT_CONFIGURED, nameDay, quoteWords } from './common.ts';
import { leaveContact } from './leave-contact.ts';

const greeting = (authority: string) =>
  `Trợ lý tự động (AI) của ${authority}. Không dùng kênh này để tố cáo. Khẩn cấp: 113, 114, 115.`;

export const report = {
  greeting,
  askWhat: (first: string | null): Letter => ({
    text: [...(first ? [first] : []), 'Anh/chị cần phản ánh việc gì, ở đâu ạ?'].join('\n'),
  }),
  askPlace: (first: string | null, words: string): Letter => ({
    text: [
      ...(first ? [first] : []),
      `Trợ lý ghi đúng lời anh/chị: ${quoteWords(words)}. Việc này ở thôn nào, gần chỗ nào ạ?`,
    ].join('\n'),
  }),
  summary: (
    what: { first: string | null; words: string; place: string; desk: string; lostFiles: boolean },
    notice: { workingDays: number; due: string; tentative: boolean },
  ): Letter => ({
    text: [
      ...(what.first ? [what.first] : []),
      'Xin xem lại trước khi gửi:',
      `Việc: ${quoteWords(what.words, 300)}. Nơi: ${what.place}. Nơi nhận: ${what.desk}.`,
      ...(what.lostFiles ? ['Trợ lý chưa nhận được ảnh, tệp: anh/chị giữ lại để đưa khi cán bộ hỏi.'] : []),
      `Trong ${notice.workingDays} ngày làm việc, chậm nhất ${nameDay(notice.due)}${notice.tentative ? ' (dự kiến)' : ''}, xã báo lại: đã nhận, chuyển nơi khác hay không nhận.`,
      'Chọn “Gửi” là đồng ý để xã lưu và xử lý nội dung này (xem thêm: /dulieu).',
    ].join('\n'),
    choices: [
      { label: 'Gửi', act: 'report.send' },
      { label: 'Sửa', act: 'report.edit' },
      { label: 'Không gửi', act: 'report.cancel' },
    ],
  }),
  sendOrNot: (): Letter => ({
    text: 'Trợ lý chưa gửi gì. Anh/chị muốn gửi, sửa hay không gửi ạ?',
    choices: [
      { label: 'Gửi', act: 'report.send' },
      { label: 'Sửa', act: 'report.edit' },
      { label: 'Không gửi', act: 'report.cancel' },
    ],
  }),
  editWhat: (): Letter => ({
    text: 'Anh/chị muốn sửa gì ạ?',
    choices: [
      { label: 'Viết lại nội dung', act: 'report.rewrite' },
      { label: 'Sửa nơi xảy ra', act: 'report.replace' },
    ],
  }),
  rewrite: (): Letter => ({ text: 'Xin nhắn lại nội dung. Nội dung cũ sẽ được thay.' }),
  replace: (): Letter => ({ text: 'Việc này ở thôn nào, gần chỗ nào ạ?' }),
  cancelled: (): Letter => ({
    text: 'Đã bỏ bản nháp, trợ lý không lưu gì và chưa gửi cho ai. Khi cần, anh/chị cứ nhắn lại.',
  }),
  expired: (days: number): Letter => ({
    text: `Chưa gửi: bản nháp chưa được xác nhận trong ${days} ngày nên đã tự xóa, chưa có hồ sơ nào. Anh/chị nhắn lại việc cần phản ánh, trợ lý giúp ghi lại từ đầu.`,
  }),
  whenAnswered: (workingDays: number): string =>
    `Sau khi gửi, xã báo lại trong ${workingDays} ngày làm việc: đã nhận, chuyển nơi khác hay không nhận. Chưa có thời hạn cố định cho việc làm xong. Bản này chưa gửi.`,
  /** `closesAfterDays`: where the platform takes nothing to the person any more after so many days of silence. */
  sent: (code: string, pin: string, id: string, closesAfterDays: number | null): Letter => ({
    text: [
      `Đã ghi nhận phản ánh, mã ${code}, số bí mật ${pin} (xin ghi lại, chỉ hiện một lần).`,
      `Ở đây chỉ cần nhắn “xem ${code}”; máy khác cần thêm số bí mật.`,
      ...(closesAfterDays === null
        ? []
        : [
            `Sau ${closesAfterDays} ngày Zalo không cho trợ lý nhắn trước: anh/chị nhắn mã này để nhận trả lời, hoặc để lại số điện thoại.`,
          ]),
    ].join('\n'),
    choices: [{ label: 'Xem hồ sơ đã gửi', act: 'follow-case.mine' }, leaveContact.choice(id)],
  }),
  complaint: (reception: { place: string | null; hours: string | null }): Letter => ({
    text: [
      'Tin nhắn không phải là đơn khiếu nại và không làm dừng thời hiệu 90 ngày (Luật Khiếu nại 2011, Điều 8, 9).',
      'Khiếu nại bằng đơn có chữ ký hoặc trình bày trực tiếp; đơn ghi: ngày tháng, họ tên, địa chỉ của anh/chị, cơ quan hoặc người bị khiếu nại, nội dung, lý do, yêu cầu và tài liệu kèm theo.',
      'Lần đầu: Chủ tịch UBND xã (Điều 17). Lần hai: cấp tỉnh, hoặc khởi kiện ra Tòa án (Điều 7).',
      `Nơi nộp: ${reception.place ?? NOT_CONFIGURED}; giờ tiếp: ${reception.hours ?? NOT_CONFIGURED}. Trợ lý không lưu tin vừa rồi.`,
    ].join('\n'),
    choices: [{ label: 'Tôi chỉ phản ánh, không khiếu nại', act: 'report.feedback' }],
  }),
  crime: (): Letter => ({
    text: [
      'Việc này cần báo công an: gọi 113 hoặc đến Công an xã ngay. Anh/chị giữ lại chứng cứ (tin nhắn, số tài khoản, biển số), không tự đối chất.',
      'Trợ lý không nhận tin báo tội phạm và không lưu tin vừa rồi.',
    ].join('\n'),
    choices: [{ label: 'Tôi chỉ phản ánh', act: 'report.feedback' }],
  }),
  dispute: (): Letter => ({
    text: [
      'Việc giữa các hộ với nhau thì tổ hòa giải của thôn giúp trước (Luật Hòa giải ở cơ sở 2013, Điều 3); tranh chấp đất đai thì hòa giải tại UBND xã. Trợ lý không xét ai đúng ai sai.',
      'Anh/chị muốn gửi đề nghị để xã và thôn mời hai bên hòa giải không ạ?',
    ].join('\n'),
    choices: [
      { label: 'Gửi đề nghị hòa giải', act: 'report.continue' },
      { label: 'Không gửi', act: 'report.cancel' },
    ],
  }),
  question: (): Letter => ({
    text: 'Trợ lý chưa có dữ liệu để trả lời câu này và không đoán. Anh/chị muốn gửi câu hỏi cho xã trả lời không ạ?',
    choices: [
      { label: 'Gửi câu hỏi', act: 'report.continue' },
      { label: 'Không gửi', act: 'report.cancel' },
    ],
  }),
  thanks: (): Letter => ({
    text: 'Cảm ơn anh/chị. Anh/chị muốn gửi lời khen này tới xã không ạ?',
    choices: [
      { label: 'Gửi lời khen', act: 'report.continue' },
      { label: 'Không gửi', act: 'report.cancel' },
    ],
  }),
  offTopic: (first: string | null): Letter => ({
    text: [
      ...(first ? [first] : []),
      'Việc này ngoài phần trợ lý giúp được. Anh/chị cần phản ánh hay hỏi việc gì của xã thì nhắn vào đây.',
    ].join('\n'),
  }),
  noFeedbackWords: (): Letter => ({
    text: 'Vâng. Anh/chị nhắn giúp việc cần phản ánh và nơi xảy ra. Trợ lý cho xem lại trước khi gửi.',
  }),
};
