/** Conversation 6. Nothing of what was written is kept; the lawful path is shown (Luật Tố cáo 2018, Điều 8, 9, 12, 22, 23). */
import type { Letter, PlatformName } from '#src/messages.ts';
import { NOT_CONFIGURED } from './common.ts';

/** What is true of the message just sent, per platform: that it was removed, or that it still stands there. */
const GONE: Record<PlatformName, string> = {
  telegram:
    'Trợ lý không lưu tin vừa rồi, đã xóa tin khỏi cuộc trò chuyện này và không báo cho ai. Telegram vẫn biết tài khoản của anh/chị.',
  web: 'Trợ lý không lưu tin vừa rồi, đã xóa tin khỏi trang này và không báo cho ai. Nếu dùng máy chung, anh/chị đóng trang sau khi đọc xong.',
  zalo: 'Trợ lý không lưu tin vừa rồi và không chuyển cho ai. Nhưng tin còn nằm trong hộp thư Zalo của xã, người quản trị trang đọc được: anh/chị hãy thu hồi tin ngay và đừng nhắn thêm.',
};
const STANDS: Record<PlatformName, string> = {
  ...GONE,
  telegram:
    'Trợ lý không lưu tin vừa rồi và không báo cho ai, nhưng chưa xóa được tin khỏi cuộc trò chuyện này: anh/chị tự xóa tin giúp. Telegram vẫn biết tài khoản của anh/chị.',
};

const DRAFT_GONE =
  'Bản nháp đang viết dở cũng đã xóa vì có thể liên quan. Có việc khác cần xã làm thì chọn “Tôi chỉ phản ánh, không tố cáo” rồi nhắn lại việc ấy.';

const stopText = (kept: string, hadDraft: boolean): string =>
  [
    'Để bảo vệ anh/chị, xin dừng ở đây: đừng nhắn thêm tên người, bằng chứng hay sự việc. Tin nhắn không phải là đơn tố cáo (Luật Tố cáo 2018, Điều 22, 23).',
    kept,
    ...(hadDraft ? [DRAFT_GONE] : []),
    'Nếu người bị tố cáo là Chủ tịch hoặc Phó Chủ tịch UBND xã, nơi giải quyết là cấp tỉnh, không phải xã (Điều 12).',
  ].join('\n');

/** Choices of the first answer, by act, so that handler and words cannot drift apart. */
export const paths = [
  { label: 'Nộp ở đâu, giờ nào', act: 'denunciation.where' },
  { label: 'Đơn cần những gì (mẫu trống)', act: 'denunciation.form' },
  { label: 'Quyền được bảo vệ của tôi', act: 'denunciation.rights' },
  { label: 'Tôi chỉ phản ánh, không tố cáo', act: 'denunciation.feedback' },
];

export const denunciation = {
  /** `hadDraft` = something else was being filled in, and went with it. */
  stop: (platform: PlatformName, deletes: string | undefined, hadDraft = false): Letter => ({
    text: stopText(deletes ? GONE[platform] : STANDS[platform], hadDraft),
    textIfKept: stopText(STANDS[platform], hadDraft),
    choices: paths,
    ...(deletes ? { deletes } : {}),
  }),
  where: (
    reception: { place: string | null; hours: string | null; phone: string | null },
    province: { place: string | null; phone: string | null },
  ): Letter => ({
    text: [
      'Nộp đơn hoặc trình bày trực tiếp (Luật Tố cáo 2018, Điều 22):',
      `Tố cáo cán bộ, công chức xã: nơi tiếp công dân của UBND xã: ${reception.place ?? NOT_CONFIGURED}; giờ tiếp: ${reception.hours ?? NOT_CONFIGURED}; điện thoại: ${reception.phone ?? NOT_CONFIGURED}.`,
      `Tố cáo Chủ tịch, Phó Chủ tịch UBND xã: cấp tỉnh (Trụ sở Tiếp công dân tỉnh): ${province.place ?? NOT_CONFIGURED}; điện thoại: ${province.phone ?? NOT_CONFIGURED}. Không nộp qua xã.`,
      'Người bị tố cáo là đảng viên vi phạm quy định của Đảng: Ủy ban Kiểm tra của cấp ủy cấp trên.',
      'Có dấu hiệu tội phạm: cơ quan Công an, Viện kiểm sát.',
    ].join('\n'),
    choices: paths.slice(1),
  }),
  form: (): Letter => ({
    text: [
      'Đơn tố cáo phải có (Luật Tố cáo 2018, Điều 23):',
      '– ngày, tháng, năm tố cáo;',
      '– họ tên, địa chỉ của người tố cáo, cách thức liên hệ;',
      '– hành vi vi phạm pháp luật bị tố cáo;',
      '– người bị tố cáo và các thông tin khác có liên quan;',
      '– chữ ký hoặc điểm chỉ của người tố cáo.',
      'Người tố cáo chịu trách nhiệm về nội dung tố cáo của mình. Xin viết đơn trên giấy, không soạn ở đây.',
    ].join('\n'),
    choices: [paths[0]!, paths[2]!, paths[3]!],
  }),
  rights: (): Letter => ({
    text: [
      'Người tố cáo được giữ bí mật họ tên, địa chỉ, bút tích và thông tin cá nhân khác (Luật Tố cáo 2018, Điều 9).',
      'Nghiêm cấm tiết lộ các thông tin đó và nghiêm cấm đe dọa, trả thù, trù dập người tố cáo (Điều 8).',
      'Khi nộp đơn, anh/chị có thể đề nghị nơi nhận giải thích và áp dụng biện pháp bảo vệ.',
    ].join('\n'),
    choices: [paths[0]!, paths[1]!, paths[3]!],
  }),
  feedback: (): Letter => ({
    text: 'Vâng. Anh/chị nhắn giúp việc cần phản ánh và nơi xảy ra, không nêu tên người và không nêu ai vi phạm pháp luật. Trợ lý sẽ cho xem lại trước khi gửi.',
  }),
};
