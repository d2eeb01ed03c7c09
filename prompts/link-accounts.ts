/** One person on two platforms, by their own code: given on one, brought on the other, confirmed where it was given. */
import type { Letter, PlatformName } from '#src/messages.ts';
import { sayTime } from './common.ts';

export const platformNames: Record<PlatformName, string> = { web: 'trang web', telegram: 'Telegram', zalo: 'Zalo' };

const listed = (platforms: PlatformName[]): string => platforms.map((one) => platformNames[one]).join(', ');

export const linkAccounts = {
  offer: (code: string, minutes: number, linked: PlatformName[]): Letter => ({
    text: [
      `Mã nối tài khoản: ${code}, dùng một lần, trong ${minutes} phút.`,
      'Anh/chị mở trợ lý ở nơi kia (Zalo, Telegram hoặc trang web của xã) và nhắn đúng mã này. Trợ lý hỏi lại anh/chị ở đây rồi mới nối.',
      'Không đưa mã cho ai: người có mã và được anh/chị đồng ý sẽ xem được hồ sơ của anh/chị.',
      ...(linked.length > 0 ? [`Đang nối với: ${listed(linked)}.`] : []),
    ].join('\n'),
    choices: linked.length > 0 ? [{ label: 'Ngắt nối', act: 'link-accounts.leave' }] : [],
  }),
  /** Whoever brings a code somebody else gave them would open their own cases to that person. */
  sure: (to: PlatformName, id: string): Letter => ({
    text: `Mã này do một tài khoản ${platformNames[to]} lấy. Chỉ nối nếu tài khoản ấy là của chính anh/chị: sau khi nối, nơi ấy xem được hồ sơ và nhận tin của anh/chị. Nếu người khác đưa mã cho anh/chị, đừng nối.`,
    choices: [
      { label: 'Của tôi, nối', act: 'link-accounts.claim', arg: id },
      { label: 'Không nối', act: 'link-accounts.drop', arg: id },
    ],
  }),
  dropped: (): Letter => ({ text: 'Không nối. Hồ sơ của anh/chị vẫn chỉ xem được ở đây.' }),
  brought: (to: PlatformName): Letter => ({
    text: `Trợ lý đã hỏi lại anh/chị ở ${platformNames[to]}; anh/chị đồng ý ở đó thì hai nơi được nối.`,
  }),
  confirm: (from: PlatformName, id: string): Letter => ({
    text: `Mã nối của anh/chị vừa được nhắn từ một tài khoản ${platformNames[from]}. Có phải anh/chị không ạ? Nếu nối, tài khoản ấy xem được hồ sơ và nhận tin của anh/chị.`,
    choices: [
      { label: 'Đúng là tôi, nối', act: 'link-accounts.yes', arg: id },
      { label: 'Không phải tôi', act: 'link-accounts.no', arg: id },
    ],
  }),
  joined: (other: PlatformName): Letter => ({
    text: `Đã nối với tài khoản ${platformNames[other]} của anh/chị. Hồ sơ gửi ở nơi này xem được ở nơi kia, không cần số bí mật; tin mới đến nơi anh/chị dùng gần nhất. Ngắt nối: nhắn “ngắt nối”.`,
  }),
  refused: (): Letter => ({
    text: 'Không nối. Mã đã hủy. Nếu có người xin mã của anh/chị, đừng đưa.',
  }),
  notJoined: (): Letter => ({ text: 'Tài khoản kia không đồng ý nối, nên trợ lý không nối.' }),
  wrong: (): Letter => ({
    text: 'Mã không đúng, đã dùng hoặc quá giờ. Anh/chị nhắn /noi ở nơi kia để lấy mã mới.',
  }),
  own: (): Letter => ({ text: 'Mã này do chính tài khoản này lấy. Anh/chị nhắn mã ở nơi kia (nền tảng khác).' }),
  locked: (until: string): Letter => ({ text: `Đã nhập sai mã nhiều lần. Xin thử lại sau ${sayTime(until)}.` }),
  expired: (): Letter => ({ text: 'Mã đã quá giờ nên chưa nối. Anh/chị nhắn /noi để lấy mã mới.' }),
  left: (): Letter => ({
    text: 'Đã ngắt: tài khoản này không còn xem được hồ sơ gửi từ nơi khác và không nhận tin của nơi khác.',
  }),
  alone: (): Letter => ({ text: 'Tài khoản này chưa nối với nơi nào. Muốn nối, anh/chị nhắn /noi.' }),
};
