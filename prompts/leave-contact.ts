/** A number for calling back, left by the person and with their consent. */
import type { Choice, Letter, PlatformName } from '#src/messages.ts';

export const leaveContact = {
  /** Under a case somebody sent. */
  choice: (caseId: string): Choice => ({ label: 'Để lại số điện thoại', act: 'leave-contact.ask', arg: caseId }),
  ask: (code: string, platform: PlatformName, days: number): Letter => ({
    text: [
      `Anh/chị nhắn số điện thoại để cán bộ gọi lại về hồ sơ ${code}${platform === 'zalo' ? ', hoặc bấm vào khung Zalo hiện bên dưới (nếu có)' : ''}.`,
      `Số chỉ dùng để gọi về hồ sơ này, chỉ người được giao đọc hồ sơ thấy, được mã hóa và tự xóa sau ${days} ngày kể từ khi hồ sơ đóng. Nhắn số là đồng ý như vậy; không muốn thì nhắn “thôi”.`,
    ].join('\n'),
    asksContact: true,
  }),
  wrong: (): Letter => ({
    text: 'Trợ lý chưa đọc được số điện thoại Việt Nam. Anh/chị nhắn lại đủ số, ví dụ 0912 345 678; hoặc “thôi” để bỏ.',
  }),
  left: (code: string, phone: string, caseId: string): Letter => ({
    text: `Đã lưu số ${phone.slice(0, 3)}…${phone.slice(-3)} cho hồ sơ ${code}.`,
    choices: [{ label: 'Xóa số này', act: 'leave-contact.drop', arg: caseId }],
  }),
  dropped: (code: string): Letter => ({ text: `Đã xóa số điện thoại khỏi hồ sơ ${code}.` }),
  cancelled: (): Letter => ({ text: 'Trợ lý không lưu số điện thoại nào.' }),
  noCase: (): Letter => ({
    text: 'Anh/chị chưa có hồ sơ nào đang mở ở đây, nên trợ lý không lưu số điện thoại vừa gửi.',
  }),
};
