/** A person has what is known of them deleted: what goes, what stays and why, truthfully for the platform. */
import type { Letter, PlatformName } from '#src/messages.ts';

/** What the platform itself holds and the assistant cannot take away. */
const ELSEWHERE: Record<PlatformName, string> = {
  zalo: 'Tin nhắn trong hộp thư Zalo của xã không do trợ lý giữ: anh/chị xóa trong Zalo và yêu cầu người quản trị trang xóa.',
  telegram: 'Tin nhắn trong Telegram không do trợ lý giữ: anh/chị tự xóa cuộc trò chuyện.',
  web: 'Trên máy này, anh/chị đóng trang sau khi đọc xong.',
};

export const withdraw = {
  ask: (cases: number, post: boolean, linked: boolean): Letter => ({
    text: [
      'Xóa dữ liệu của anh/chị:',
      `– Sẽ xóa: ${linked ? 'liên kết giữa các tài khoản của anh/chị, ' : ''}bản nháp và tệp chưa gửi, số điện thoại đã để lại, tài khoản này trong mọi hồ sơ.`,
      cases > 0
        ? `– Còn lại: ${cases} hồ sơ đã gửi, không còn gắn với anh/chị, vì xã vẫn phải giải quyết và lưu hồ sơ. Trợ lý không báo kết quả cho anh/chị được nữa; có mã và số bí mật thì vẫn xem được.`
        : '– Anh/chị chưa gửi hồ sơ nào nên không có gì ở lại.',
      ...(post ? ['– Chức năng anh/chị đang giữ bị gỡ; muốn dùng lại phải có đường dẫn mời mới.'] : []),
      'Không khôi phục lại được. Anh/chị chọn giúp ạ:',
    ].join('\n'),
    choices: [
      { label: 'Xóa dữ liệu của tôi', act: 'withdraw.yes' },
      { label: 'Không xóa', act: 'withdraw.no' },
    ],
  }),
  done: (cases: number, platform: PlatformName): Letter => ({
    text: [
      `Đã xóa tài khoản, bản nháp và số điện thoại của anh/chị.${cases > 0 ? ` ${cases} hồ sơ đã gửi ở lại, không còn gắn với anh/chị.` : ''}`,
      ELSEWHERE[platform],
      'Nếu anh/chị nhắn lại vào đây, trợ lý coi là người mới.',
    ].join('\n'),
  }),
  kept: (): Letter => ({ text: 'Không xóa gì. Mọi việc như cũ.' }),
  /** To the coordinators: the event's id, nothing of anybody. */
  coordinator: (eventId: string, cases: number): Letter => ({
    text: `Một người đã yêu cầu xóa dữ liệu của mình, đã thực hiện. Hồ sơ còn lại không có người gửi: ${cases}. Mã sự kiện: ${eventId}.`,
  }),
  desk: (code: string): Letter => ({
    text: `Hồ sơ ${code}: người gửi đã yêu cầu xóa dữ liệu của mình. Nội dung vẫn còn và vẫn phải giải quyết; không còn ai để hỏi thêm hay báo kết quả.`,
  }),
};
