/** Entering a case for somebody at the counter or on the phone: their words, a paper with code and PIN, perhaps a phone. */
import type { EmergencyNumbers } from '#src/data.ts';
import type { Letter } from '#src/messages.ts';
import { nameDay, quoteWords } from './common.ts';

const cancel = { label: 'Không nhập', act: 'enter-case.cancel' };

export const enterCase = {
  onWeb: (page: string | null): Letter => ({
    text: `Nhập hộ chỉ làm trên trang web của xã${page ? `: ${page}` : ''}.`,
  }),
  words: (): Letter => ({
    text: 'Nhập hộ: xin ghi đúng lời người dân nói. Tố cáo, khiếu nại thì không nhập ở đây: nhận đơn theo quy định.',
    choices: [cancel],
  }),
  place: (): Letter => ({ text: 'Việc ở thôn nào, gần chỗ nào?', choices: [cancel] }),
  contact: (): Letter => ({
    text: 'Số điện thoại hoặc cách báo lại, nếu người dân muốn để lại (chỉ đầu mối xử lý đọc).',
    choices: [{ label: 'Không để lại', act: 'enter-case.no-contact' }, cancel],
  }),
  summary: (what: {
    words: string;
    place: string;
    contact: string | null;
    desk: string;
    days: number;
    due: string;
    tentative: boolean;
  }): Letter => ({
    text: [
      'Xin đọc lại cho người dân nghe:',
      `Việc: ${quoteWords(what.words, 600)}. Nơi: ${what.place}. Nơi nhận: ${what.desk}.`,
      what.contact ? `Báo lại qua: ${what.contact}.` : 'Không để lại cách báo lại: người dân hỏi bằng mã.',
      `Trong ${what.days} ngày làm việc, chậm nhất ${nameDay(what.due)}${what.tentative ? ' (dự kiến)' : ''}, xã báo lại: đã nhận, chuyển nơi khác hay không nhận.`,
      'Chỉ chọn “Gửi” khi người dân đồng ý để xã lưu và xử lý nội dung này.',
    ].join('\n'),
    choices: [{ label: 'Gửi', act: 'enter-case.send' }, { label: 'Ghi lại từ đầu', act: 'enter-case.again' }, cancel],
  }),
  sent: (code: string, pin: string, authority: string, due: string): Letter => ({
    text: [
      'Đã nhập. Xin ghi lên giấy đưa người dân:',
      `${authority} – mã hồ sơ ${code}, số bí mật ${pin}.`,
      `Xã báo lại chậm nhất ${nameDay(due)}. Muốn hỏi: nhắn cho trợ lý “xem ${code} ${pin}”, hoặc đọc mã tại quầy.`,
      'Số bí mật chỉ hiện lần này.',
    ].join('\n'),
  }),
  cancelled: (): Letter => ({ text: 'Đã bỏ, không lưu gì.' }),
  denunciation: (): Letter => ({
    text: 'Nội dung này là tố cáo nên trợ lý không lưu. Xin nhận đơn hoặc lập biên bản trực tiếp theo Luật Tố cáo 2018 (Điều 22, 23), giữ kín tên người tố cáo; nếu người bị tố cáo là lãnh đạo xã thì hướng dẫn lên cấp tỉnh (Điều 12).',
  }),
  complaint: (): Letter => ({
    text: 'Nội dung này là khiếu nại nên trợ lý không lưu. Xin nhận đơn, hoặc ghi lại lời trình bày có chữ ký, theo Luật Khiếu nại 2011 (Điều 8).',
  }),
  crime: ({ police }: EmergencyNumbers): Letter => ({
    text: `Việc này cần báo công an: gọi ${police} hoặc Công an xã ngay cùng người dân. Trợ lý không lưu tin báo tội phạm.`,
  }),
  urgent: ({ police, fire, ambulance }: EmergencyNumbers): Letter => ({
    text: `Việc này khẩn cấp: gọi ${police}, ${fire} hoặc ${ambulance} ngay, rồi báo người trực. Trợ lý chưa lưu gì.`,
  }),
  tooLong: (max: number): Letter => ({ text: `Dài quá ${max} ký tự. Xin ghi gọn lại.`, choices: [cancel] }),
  expired: (): Letter => ({ text: 'Bản nhập dở đã hết hạn và được xóa. Xin nhập lại: /nhap_ho.' }),
};
