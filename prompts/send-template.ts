/** A paid, approved message to somebody the platform is closed for: what it costs, before anything is sent. */
import type { Choice, Letter } from '#src/messages.ts';

const money = (dong: number): string => `${String(dong).replace(/\B(?=(\d{3})+$)/g, '.')} đ`;

export const sendTemplate = {
  choice: (code: string, id: string, price: number): Choice => ({
    label: `Gửi tin mẫu Zalo ${code} (${money(price)})`,
    act: 'send-template.ask',
    arg: id,
  }),
  ask: (code: string, id: string, told: { price: number; standing: string; byPhone: boolean }): Letter => ({
    text: [
      `Gửi tin mẫu Zalo ${told.byPhone ? 'tới số điện thoại người dân để lại' : 'tới tài khoản Zalo của người gửi'}, hồ sơ ${code}.`,
      `Giá theo cấu hình: ${money(told.price)}, xã trả. Tin mẫu chỉ ghi mã và “${told.standing}”; khi người dân nhắn lại, trợ lý gửi đủ nội dung.`,
    ].join('\n'),
    choices: [
      { label: 'Gửi', act: 'send-template.send', arg: id },
      { label: 'Không gửi', act: 'send-template.no', arg: id },
    ],
  }),
  ordered: (code: string): Letter => ({
    text: `Đã chuyển gửi tin mẫu cho hồ sơ ${code}. Nội dung đầy đủ vẫn chờ người dân nhắn lại.`,
  }),
  kept: (): Letter => ({ text: 'Không gửi tin mẫu. Hồ sơ vẫn ở danh sách cần gọi.' }),
  gone: (): Letter => ({ text: 'Tin này đã đến, đã gọi hoặc không gửi mẫu được nữa. Xin xem lại “cần gọi”.' }),
};
