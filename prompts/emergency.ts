/** Fixed texts for emergencies: the number first, then what to do now. Said before any form or consent. */
import type { Emergency } from '#src/cases/kinds.ts';
import type { EmergencyNumbers } from '#src/data.ts';
import type { Letter } from '#src/messages.ts';
import { quoteWords, sayTime } from './common.ts';

/** Per sort: whom to call, and one line of what to do meanwhile. */
const firstWords = ({
  police,
  fire,
  ambulance,
  disaster,
  child,
}: EmergencyNumbers): Record<Emergency, { call: string; meanwhile: string }> => ({
  fire: {
    call: `GỌI NGAY ${fire} (cháy, có người mắc kẹt). Có người bị thương: ${ambulance}.`,
    meanwhile: 'Ra xa chỗ cháy, hô to cho mọi người biết, đừng quay lại lấy đồ.',
  },
  violence: {
    call: `GỌI NGAY ${police}. Có người bị thương: ${ambulance}.`,
    meanwhile: 'Tránh ra chỗ an toàn, đừng đối đầu, gọi người xung quanh.',
  },
  medical: {
    call: `GỌI NGAY ${ambulance}.`,
    meanwhile: `Ở bên người bệnh, nói rõ địa chỉ với ${ambulance} và làm theo hướng dẫn qua điện thoại.`,
  },
  traffic: {
    call: `GỌI NGAY ${ambulance} (có người bị thương) và ${police}.`,
    meanwhile: 'Cảnh báo xe khác từ xa, không tự ý xốc người bị thương nặng.',
  },
  drowning: {
    call: `GỌI NGAY ${fire} (cứu nạn), ${ambulance} (cấp cứu).`,
    meanwhile: 'Hô người giúp, ném phao, dây hoặc sào; đừng nhảy xuống nếu không biết cứu đuối.',
  },
  flood_landslide: {
    call: `GỌI NGAY ${disaster} (thiên tai, cứu nạn). Có người mắc kẹt: ${fire}. Bị thương: ${ambulance}.`,
    meanwhile: 'Rời ngay nhà dưới chân dốc, ven suối; lên chỗ cao, gọi hàng xóm cùng đi.',
  },
  electric: {
    call: `GỌI NGAY ${fire} nếu có người bị nạn, ${ambulance} nếu bị thương.`,
    meanwhile:
      'Không lại gần, không chạm vào người đang bị điện giật khi chưa ngắt điện; giữ mọi người tránh xa dây và chỗ nước.',
  },
  child_abuse: {
    call: `GỌI NGAY ${child} (bảo vệ trẻ em) và ${police} nếu đang xảy ra.`,
    meanwhile: 'Đưa trẻ đến chỗ an toàn nếu làm được. Không nhắn tên, ảnh của trẻ ở đây.',
  },
  domestic_violence: {
    call: `GỌI NGAY ${police} nếu đang bị đánh hoặc bị đe dọa. Có người bị thương: ${ambulance}.`,
    meanwhile: 'Nếu được, ra khỏi nhà, sang hàng xóm hoặc nhà trưởng thôn.',
  },
  suicide: {
    call: `GỌI NGAY ${ambulance} hoặc ${police}.`,
    meanwhile: `Xin đừng để người ấy ở một mình; cất xa vật nguy hiểm; gọi người thân đến ngay. Nếu là chính anh/chị: xin gọi ${ambulance} hoặc người thân ngay lúc này.`,
  },
  other: {
    call: `GỌI NGAY: ${police} (công an), ${fire} (cháy, cứu nạn), ${ambulance} (cấp cứu), ${disaster} (thiên tai).`,
    meanwhile: 'Tránh ra chỗ an toàn và báo cho người xung quanh.',
  },
});

const CALLING = {
  more: 'trợ lý đang báo thêm người khác',
  all: 'trợ lý đang báo tất cả những người trực',
  again: 'trợ lý đang báo lại',
};

export const emergency = {
  /** The first answer; `told` = somebody on duty is linked and is being told now. */
  first: (numbers: EmergencyNumbers, sort: Emergency, told: boolean, placeKnown: boolean): Letter => {
    const { call, meanwhile } = firstWords(numbers)[sort];
    const lines = [`${call} Trợ lý không gọi thay anh/chị được.`, meanwhile];
    if (!placeKnown) lines.push('Việc xảy ra ở thôn nào, gần chỗ nào ạ?');
    lines.push(
      told
        ? 'Trợ lý đang báo người trực của xã.'
        : 'Chưa liên lạc được người trực của xã. Nếu chưa gọi, anh/chị gọi ngay số trên.',
    );
    return { text: lines.join('\n') };
  },
  /** Not sure whether a life is in danger: the numbers at once, the question after. */
  doubt: ({ police, fire, ambulance, disaster }: EmergencyNumbers): Letter => ({
    text: `Nếu có người đang gặp nguy hiểm, GỌI NGAY: ${police} (công an), ${fire} (cháy, cứu nạn), ${ambulance} (cấp cứu), ${disaster} (thiên tai). Trợ lý không gọi thay anh/chị được.\nCó ai đang gặp nguy hiểm ngay lúc này không ạ?`,
    choices: [
      { label: 'Có, đang nguy hiểm', act: 'emergency.yes' },
      { label: 'Không, tôi phản ánh để xã xử lý', act: 'emergency.no' },
    ],
  }),
  safeContact: (): Letter => ({
    text: 'Nhắn thế nào thì an toàn cho anh/chị? (ví dụ: chỉ nhắn tin, không gọi lại). Xã là nơi tiếp nhận tin báo bạo lực gia đình (Luật Phòng, chống bạo lực gia đình 2022, Điều 19).',
  }),
  placeNoted: (words: string, told: boolean): Letter => ({
    text: told
      ? `Đã báo thêm cho người trực của xã: ${quoteWords(words)}. Nếu chưa gọi số khẩn cấp, anh/chị gọi ngay.`
      : `Trợ lý đã ghi ${quoteWords(words)} nhưng chưa liên lạc được người trực của xã. Anh/chị gọi ngay số khẩn cấp.`,
  }),
  /** To the officer on duty: the words are needed to act, and this class never goes to a group. */
  alert: (words: string, code: string, atTime: string, repeated: boolean): Letter => ({
    text: `KHẨN CẤP${repeated ? ' (nhắc lại, chưa ai nhận)' : ''}: tin của người dân lúc ${sayTime(atTime)}, mã ${code}.\n${quoteWords(words, 600)}`,
  }),
  takeLabel: 'Đã nhận',
  more: (words: string, code: string): Letter => ({
    text: `KHẨN CẤP, mã ${code}, người dân nhắn thêm: ${quoteWords(words, 600)}`,
  }),
  taken: (atTime: string): Letter => ({ text: `Người trực của xã đã nhận tin lúc ${sayTime(atTime)}.` }),
  /** Who is being alerted now: one more, everybody there is, or the same again. */
  nobody: (calling: keyof typeof CALLING | null): Letter => ({
    text: `Chưa liên lạc được người trực của xã${calling ? `, ${CALLING[calling]}` : ''}. Nếu chưa gọi số khẩn cấp, anh/chị gọi ngay.`,
  }),
  photoSent: '(người dân gửi ảnh, tệp; mở trong hồ sơ)',
  formThere: (): Letter => ({
    text: 'Bản nháp anh/chị viết dở trước đó vẫn còn, chưa gửi. Anh/chị muốn làm tiếp không ạ?',
    choices: [
      { label: 'Làm tiếp', act: 'report.resume' },
      { label: 'Không gửi', act: 'report.cancel' },
    ],
  }),
  youTook: (code: string): Letter => ({
    text: `Đã ghi: đồng chí nhận tin khẩn ${code}. Người báo tin đã được cho biết.`,
  }),
  alreadyTaken: (code: string): Letter => ({ text: `Tin khẩn ${code} đã có người nhận.` }),
};
