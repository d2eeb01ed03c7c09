/** Conversation 4: a feedback, from the first fragment to its code. Short, their own words in quotes, no promise of a repair. */
import type { FileRefusal, Spot } from '#src/cases/case.ts';
import type { Kind } from '#src/cases/kinds.ts';
import type { Authority, EmergencyNumbers } from '#src/data.ts';
import type { Choice, Letter } from '#src/messages.ts';
import { NOT_CONFIGURED, nameDay, quoteWords, sayCoordinates, urgentLine } from './common.ts';
import { leaveContact } from './leave-contact.ts';

const greeting = ({ name, emergencyNumbers }: Authority) =>
  `Trợ lý tự động (AI) của ${name}. Không dùng kênh này để tố cáo. ${urgentLine(emergencyNumbers)}`;

export interface Counts {
  photos: number;
  files: number;
  voices: number;
}

interface Menu {
  names: { name: string; index: number }[];
  next: number | null;
}

const sayCounts = ({ photos, files, voices }: Counts): string =>
  [
    ...(photos ? [`${photos} ảnh`] : []),
    ...(files ? [`${files} tệp`] : []),
    ...(voices ? [`${voices} tin thoại (chưa có người nghe)`] : []),
  ].join(', ');

const linesOf = (first: string | null, ...lines: string[]): string => [...(first ? [first] : []), ...lines].join('\n');

const send: Choice = { label: 'Gửi', act: 'report.send' };
const edit: Choice = { label: 'Sửa', act: 'report.edit' };
const cancel: Choice = { label: 'Không gửi', act: 'report.cancel' };
const only: Choice = { label: 'Tôi chỉ phản ánh', act: 'report.feedback' };

const villageChoices = ({ names, next }: Menu): Choice[] => [
  ...names.map(({ name, index }) => ({ label: name, act: 'report.village', arg: String(index) })),
  ...(next === null ? [] : [{ label: 'Xem thôn khác', act: 'report.villages', arg: String(next) }]),
];

const withChoices = (text: string, choices: Choice[]): Letter => (choices.length > 0 ? { text, choices } : { text });

const pinWords = (spot: Spot): string => `vị trí đã ghim ${sayCoordinates(spot)}`;

const KINDS: Partial<Record<Kind, string>> = {
  phan_anh: 'Nhờ xã xem và xử lý việc này',
  khieu_nai: 'Khiếu nại quyết định, cách làm của cơ quan',
  to_cao: 'Tố cáo người vi phạm pháp luật',
  hoi_dap: 'Hỏi cách làm, giấy tờ',
  tranh_chap: 'Nhờ hòa giải giữa các nhà',
  tin_bao_toi_pham: 'Báo công an việc phạm pháp',
};

const REFUSALS: Record<FileRefusal, (mb: number) => string> = {
  type: () => 'loại tệp này trợ lý chưa nhận. Nhận được: ảnh JPG, PNG, WebP; tệp PDF, Word, Excel',
  moving: () => 'ảnh động trợ lý chưa nhận. Anh/chị gửi ảnh thường giúp',
  damaged: () => 'ảnh bị hỏng hoặc là loại (HEIC) trợ lý chưa đọc được. Anh/chị chụp màn hình ảnh đó rồi gửi lại giúp',
  'too-large': (mb) => `ảnh, tệp lớn quá (tối đa ${mb} MB). Anh/chị gửi bản nhỏ hơn giúp`,
  'not-fetched': () => 'chưa tải được ảnh, tệp về. Anh/chị gửi lại giúp',
  'no-room': () => 'chỗ chứa tạm của xã đang đầy. Anh/chị gửi lại sau ít phút giúp',
  'given-up': () => 'đã thử ba lần mà chưa tải được ảnh, tệp. Anh/chị gửi lại giúp',
};

const TAKE_OFF =
  'Muốn bỏ hẳn tài khoản khỏi hồ sơ: nhắn “xóa tên tôi khỏi hồ sơ”; khi đó trợ lý không báo tin ở đây được nữa.';

const SAME_LINE = 'Lời anh/chị đã nhắn vẫn còn.';

export const report = {
  greeting,
  pinWords,
  /** Stand where numbers were taken out. */
  identityMark: '[số riêng đã bỏ]',
  numberMark: '[số đã bỏ]',
  noIdentityNumbers: 'Không cần và không nên gửi số căn cước ở đây: trợ lý đã bỏ số đó, không lưu.',
  askWhat: (first: string | null, hasPin: boolean): Letter => ({
    text: linesOf(
      first,
      hasPin ? 'Trợ lý đã ghi vị trí. Anh/chị cần phản ánh việc gì ở đó ạ?' : 'Anh/chị cần phản ánh việc gì, ở đâu ạ?',
    ),
  }),
  filesHeld: (first: string | null, counts: Counts): Letter => ({
    text: linesOf(
      first,
      `Trợ lý đang giữ ${sayCounts(counts)}, chưa gửi cho ai. Trợ lý không xem được nội dung ảnh: anh/chị nhắn giúp việc gì, ở đâu ạ?`,
    ),
  }),
  voiceKept: (first: string | null): Letter => ({
    text: linesOf(
      first,
      'Trợ lý giữ tin thoại kèm theo nhưng không nghe được, và lúc này chưa có người nghe. Anh/chị nhắn giúp một câu bằng chữ: việc gì, ở đâu ạ?',
    ),
  }),
  /** `again` = it was asked before and something else was told. */
  askPlace: (first: string | null, words: string, menu: Menu, again: boolean): Letter =>
    withChoices(
      linesOf(
        first,
        `Trợ lý ghi đúng lời anh/chị: ${quoteWords(words)}. Việc này ở thôn nào, gần chỗ nào ạ?`,
        ...(again ? ['Chưa biết rõ nơi thì anh/chị nhắn “không rõ”.'] : []),
      ),
      villageChoices(menu),
    ),
  whichVillage: (names: Menu['names']): Letter => ({
    text: 'Có mấy thôn gần giống tên này. Anh/chị chọn giúp:',
    choices: villageChoices({ names, next: null }),
  }),
  askPhoto: (): Letter => ({
    text: 'Anh/chị gửi ảnh vào đây (hoặc ghim vị trí). Trợ lý bỏ thông tin nơi chụp, máy chụp trong tệp ảnh rồi mới lưu.',
    choices: [send, { label: 'Thôi, không thêm ảnh', act: 'report.resume' }, cancel],
  }),
  summary: (
    what: {
      first: string | null;
      words: string;
      place: string | null;
      spot: Spot | null;
      desk: string;
      with: Counts;
      anonymous: boolean;
      portal: { link: string | null } | null;
      second: boolean;
    },
    notice: { workingDays: number; due: string; tentative: boolean },
  ): Letter => {
    const place = [what.place, what.spot ? pinWords(what.spot) : null].filter((part) => part).join('; ');
    const counts = sayCounts(what.with);
    return {
      text: linesOf(
        what.first,
        'Xin xem lại trước khi gửi:',
        `Việc: ${quoteWords(what.words, 300)}. Nơi: ${place || 'chưa rõ'}. Nơi nhận: ${what.desk}.`,
        ...(counts ? [`Kèm: ${counts}.`] : []),
        ...(what.anonymous
          ? ['Anh/chị muốn giấu tên: trợ lý ghi rõ điều này; nơi nhận không thấy tài khoản của anh/chị.']
          : []),
        ...(what.portal
          ? [
              `Góp ý về chính quy định thì nơi nhận là Cổng Dịch vụ công quốc gia (${what.portal.link ?? NOT_CONFIGURED}); chọn “Gửi” thì xã chuyển giúp.`,
            ]
          : []),
        `Trong ${notice.workingDays} ngày làm việc, chậm nhất ${nameDay(notice.due)}${notice.tentative ? ' (dự kiến)' : ''}, xã báo lại: đã nhận, chuyển nơi khác hay không nhận.`,
        'Chọn “Gửi” là đồng ý để xã lưu và xử lý nội dung này (xem thêm: /dulieu).',
      ),
      choices: [
        send,
        edit,
        { label: 'Thêm ảnh', act: 'report.photo' },
        cancel,
        ...(what.second ? [{ label: 'Gộp hai việc làm một', act: 'report.join' }] : []),
      ],
    };
  },
  sendOrNot: (): Letter => ({
    text: 'Trợ lý chưa gửi gì. Anh/chị muốn gửi, sửa hay không gửi ạ?',
    choices: [send, edit, cancel],
  }),
  editWhat: (hasFiles: boolean): Letter => ({
    text: 'Anh/chị muốn sửa gì ạ?',
    choices: [
      { label: 'Viết lại nội dung', act: 'report.rewrite' },
      { label: 'Sửa nơi xảy ra', act: 'report.replace' },
      ...(hasFiles ? [{ label: 'Bỏ ảnh, tệp', act: 'report.unphoto' }] : []),
      { label: 'Giữ nguyên', act: 'report.resume' },
    ],
  }),
  rewrite: (): Letter => ({ text: 'Xin nhắn lại nội dung. Nội dung cũ sẽ được thay.' }),
  replace: (menu: Menu): Letter => withChoices('Việc này ở thôn nào, gần chỗ nào ạ?', villageChoices(menu)),
  cancelled: (): Letter => ({
    text: 'Đã bỏ bản nháp, trợ lý không lưu gì và chưa gửi cho ai. Khi cần, anh/chị cứ nhắn lại.',
  }),
  firstCancelled: (): Letter => ({ text: 'Đã bỏ việc thứ nhất, chưa gửi cho ai. Còn việc thứ hai:' }),
  expired: (days: number): Letter => ({
    text: `Chưa gửi: bản nháp chưa được xác nhận trong ${days} ngày nên đã tự xóa, chưa có hồ sơ nào. Anh/chị nhắn lại việc cần phản ánh, trợ lý giúp ghi lại từ đầu.`,
  }),
  stillThere: (words: string | null, counts: Counts, isShown: boolean, draftDays: number): Letter => ({
    text: [
      `Chưa gửi: bản nháp ${words ? quoteWords(words) : `có ${sayCounts(counts)}`} vẫn còn.`,
      `Anh/chị gửi hay làm tiếp lúc nào cũng được; sau ${draftDays} ngày không gửi, bản nháp tự xóa. Trợ lý chỉ nhắc lần này.`,
    ].join('\n'),
    choices: [...(isShown ? [send, edit] : [{ label: 'Làm tiếp', act: 'report.resume' }]), cancel],
  }),
  whenAnswered: (workingDays: number): string =>
    `Sau khi gửi, xã báo lại trong ${workingDays} ngày làm việc: đã nhận, chuyển nơi khác hay không nhận. Chưa có thời hạn cố định cho việc làm xong. Bản này chưa gửi.`,
  /** Answers to what people ask in the middle; what the data do not hold is said to be missing. */
  answers: {
    who: (_authority: Authority): string =>
      'Nơi nhận ghi trong bản xem lại; chỉ người được giao ở nơi đó đọc nội dung, không đưa vào nhóm nào.',
    hidden: (_authority: Authority): string =>
      'Nơi nhận không thấy tài khoản của anh/chị; muốn giấu tên thì nhắn “giấu tên”, trợ lý ghi vào hồ sơ. Nhưng kênh nhắn tin vẫn biết tài khoản của anh/chị.',
    cost: (_authority: Authority): string =>
      'Gửi phản ánh ở đây không mất phí, không ai của xã hỏi mật khẩu hay mã OTP.',
    human: (_authority: Authority): string =>
      'Đây là trợ lý tự động (AI), không phải người. Người của xã đọc và trả lời hồ sơ sau khi anh/chị chọn “Gửi”.',
    visit: ({ reception }: Authority): string =>
      `Phản ánh ở đây thì không phải lên xã và không cần giấy tờ. Muốn gặp trực tiếp: ${reception.place ?? NOT_CONFIGURED}, giờ tiếp: ${reception.hours ?? NOT_CONFIGURED}.`,
    data: ({ draftDays }: Authority): string =>
      `Bản nháp được mã hóa, tự xóa sau ${draftDays} ngày nếu không gửi. Xem đầy đủ: /dulieu.`,
  },
  unanswered: 'Câu này trợ lý chưa có dữ liệu để trả lời và không đoán.',
  /** `closesAfterDays`: where the platform takes nothing to the person any more after so many days of silence. */
  sent: (code: string, pin: string, id: string, closesAfterDays: number | null, hidden: boolean): Letter => ({
    text: [
      `Đã ghi nhận phản ánh, mã ${code}, số bí mật ${pin} (xin ghi lại, chỉ hiện một lần).`,
      `Ở đây chỉ cần nhắn “xem ${code}”; máy khác cần thêm số bí mật.`,
      ...(closesAfterDays === null
        ? []
        : [
            `Sau ${closesAfterDays} ngày Zalo không cho trợ lý nhắn trước: anh/chị nhắn mã này để nhận trả lời, hoặc để lại số điện thoại.`,
          ]),
      ...(hidden ? [`Nơi nhận không thấy tài khoản của anh/chị. ${TAKE_OFF}`] : []),
    ].join('\n'),
    choices: [{ label: 'Xem hồ sơ đã gửi', act: 'follow-case.mine' }, leaveContact.choice(id)],
  }),
  two: (first: string | null, one: string, other: string, guidance: string | null): Letter => ({
    text: linesOf(
      first,
      'Có hai việc khác nhau, trợ lý tách riêng để mỗi việc đến đúng nơi:',
      `Việc thứ nhất: ${quoteWords(one)}.`,
      `Việc thứ hai: ${quoteWords(other)}.`,
      ...(guidance
        ? [`Việc thứ hai trợ lý không nhận thay được. ${guidance}`]
        : ['Xong việc thứ nhất, trợ lý ghi tiếp việc thứ hai.']),
    ),
  }),
  whichKind: (first: string | null, words: string, kinds: readonly Kind[]): Letter => ({
    text: linesOf(first, `Trợ lý ghi đúng lời anh/chị: ${quoteWords(words)}. Anh/chị muốn cách nào ạ?`),
    choices: kinds.map((kind) => ({ label: KINDS[kind] ?? KINDS.phan_anh!, act: 'report.kind', arg: kind })),
  }),
  toldAgain: (first: string | null, code: string, id: string, state: string): Letter => ({
    text: linesOf(
      first,
      `Việc này giống hồ sơ ${code} anh/chị đã gửi (${state}). Trợ lý chưa mở hồ sơ mới.`,
      'Anh/chị muốn thêm lời vừa nhắn vào hồ sơ ấy không ạ?',
    ),
    choices: [
      { label: 'Thêm vào hồ sơ ấy', act: 'report.add', arg: id },
      { label: 'Đây là việc khác', act: 'report.another' },
      cancel,
    ],
  }),
  toldByOthers: (first: string | null, place: string, code: string, id: string): Letter => ({
    text: linesOf(
      first,
      `Đã có người phản ánh việc cùng loại ở gần “${place}” (hồ sơ ${code}, đang xử lý). Có thể là cùng một việc.`,
      'Theo dõi hồ sơ này thì khi có kết quả trợ lý báo anh/chị; hoặc gửi hồ sơ riêng.',
    ),
    choices: [
      { label: 'Theo dõi hồ sơ này', act: 'report.follow', arg: id },
      { label: 'Gửi hồ sơ riêng', act: 'report.another' },
      cancel,
    ],
  }),
  following: (code: string): Letter => ({
    text: `Từ nay có kết quả của hồ sơ ${code}, trợ lý báo ở đây. Lời anh/chị vừa nhắn chưa gửi và đã được xóa.`,
  }),
  alreadySent: (code: string): Letter => ({
    text: `Hồ sơ ${code} đã gửi rồi. Có gì mới, trợ lý báo ở đây; muốn thêm gì, anh/chị nhắn “bổ sung: …”.`,
  }),
  welcome: (): Letter => ({ text: 'Trợ lý cảm ơn anh/chị. Có gì mới của hồ sơ, trợ lý báo ở đây.' }),
  added: (code: string, words: string | null, hasFiles: boolean): Letter => ({
    text: [
      ...(words ? [`Đã thêm vào hồ sơ ${code}: ${quoteWords(words)}.`] : []),
      ...(hasFiles ? [`Trợ lý đang thêm ảnh, tệp vào hồ sơ ${code}; nếu không lấy được, trợ lý báo lại.`] : []),
    ].join('\n'),
  }),
  /** `desk` = where it lies now, when the place decided that. */
  placeCorrected: (code: string, before: string | null, now: string, desk: string | null): Letter => ({
    text: [
      `Đã sửa nơi xảy ra của hồ sơ ${code} thành ${quoteWords(now)}${before ? ` (trước ghi ${quoteWords(before)})` : ''}. Nơi nhận thấy cả hai.`,
      ...(desk ? [`Nơi này do ${desk} nhận nên hồ sơ đã chuyển sang đó; hạn báo lại vẫn tính từ lúc gửi.`] : []),
    ].join('\n'),
  }),
  /** For the history of the case. */
  correctedWords: (before: string | null, now: string, said: string | null): string =>
    [`trước: ${before ?? 'chưa rõ'}`, `nay: ${now}`, ...(said ? [`lời nhắn: ${said}`] : [])].join('; '),
  whichCorrected: (cases: { code: string; id: string }[]): Letter => ({
    text: 'Anh/chị muốn sửa nơi xảy ra của hồ sơ nào ạ?',
    choices: [
      ...cases.slice(-6).map((one) => ({ label: one.code, act: 'report.fix', arg: one.id })),
      { label: 'Đây là việc khác', act: 'report.fix', arg: '' },
    ],
  }),
  withdrawn: (code: string): Letter => ({
    text: `Đã rút hồ sơ ${code} theo lời anh/chị và báo nơi nhận dừng lại. Mã vẫn xem được. Khi cần phản ánh tiếp, anh/chị cứ nhắn.`,
  }),
  forgotten: (code: string): Letter => ({
    text: `Đã bỏ tài khoản, số điện thoại của anh/chị khỏi hồ sơ ${code}; hồ sơ vẫn được xử lý. Trợ lý không báo tin ở đây được nữa: muốn biết kết quả, nhắn “xem ${code}” kèm số bí mật.`,
  }),
  hidden: (code: string): Letter => ({
    text: `Đã ghi vào hồ sơ ${code}: người gửi muốn giấu tên. Nơi nhận không thấy tài khoản của anh/chị. ${TAKE_OFF}`,
  }),
  nothingToWithdraw: (): Letter => ({
    text: 'Từ đây không có hồ sơ nào đang mở với mã ấy. Nhắn “hồ sơ của tôi” để xem các hồ sơ đã gửi.',
  }),
  which: (wish: 'withdraw' | 'forget', cases: { code: string; id: string }[]): Letter => ({
    text: wish === 'withdraw' ? 'Anh/chị muốn rút hồ sơ nào ạ?' : 'Anh/chị muốn bỏ tên khỏi hồ sơ nào ạ?',
    choices: cases.slice(-6).map((one) => ({ label: one.code, act: `report.${wish}`, arg: one.id })),
  }),
  enoughToday: (most: number, numbers: EmergencyNumbers): Letter => ({
    text: `Trong 24 giờ anh/chị đã gửi ${most} hồ sơ, hôm nay trợ lý chưa nhận thêm được. Bản nháp vẫn còn: mai anh/chị nhắn “gửi”. Việc gấp thì gọi hoặc đến trực tiếp UBND xã. ${urgentLine(numbers)}`,
  }),
  tooLong: (most: number): Letter => ({
    text: `Lời nhắn đã quá ${most} ký tự nên trợ lý chưa ghi tin vừa rồi; phần trước vẫn còn. Anh/chị gửi phần đã ghi, chi tiết thêm thì gửi tệp hoặc nói khi cán bộ hỏi.`,
    choices: [{ label: 'Xem lại để gửi', act: 'report.resume' }, cancel],
  }),
  slowDown: (numbers: EmergencyNumbers): Letter => ({
    text: `Tin đến nhanh quá nên trợ lý tạm nghỉ khoảng 10 phút; từ tin vừa rồi trợ lý chưa ghi, phần trước vẫn còn. ${urgentLine(numbers)}`,
  }),
  crowded: (numbers: EmergencyNumbers): Letter => ({
    text: `Đang có rất nhiều tin gửi đến nên trợ lý chưa nhận thêm được, tin vừa rồi chưa ghi. Xin anh/chị nhắn lại sau 10 phút. ${urgentLine(numbers)}`,
  }),
  resting: (): Letter => ({
    text: 'Trợ lý chưa thấy việc gì của xã trong các tin vừa rồi nên tạm không trả lời. Có việc cần phản ánh, anh/chị nhắn việc gì, ở đâu, trợ lý ghi ngay.',
  }),
  calm: (first: string | null): Letter => ({
    text: linesOf(
      first,
      'Trợ lý hiểu anh/chị đang bực. Có việc gì cần xã làm, anh/chị nhắn việc gì, ở đâu, trợ lý chuyển đúng lời.',
    ),
  }),
  noVideo: (): Letter => ({
    text: `Video, ảnh động trợ lý chưa nhận được. Nhận được: ảnh JPG, PNG, WebP; tệp PDF, Word, Excel. ${SAME_LINE}`,
  }),
  enoughFiles: (most: number): Letter => ({
    text: `Mỗi hồ sơ kèm được ${most} ảnh, tệp; phần gửi thêm trợ lý chưa giữ. ${SAME_LINE}`,
  }),
  fileRefused: (why: FileRefusal, mostBytes: number): Letter => ({
    text: `Chưa nhận được ảnh, tệp vừa gửi: ${REFUSALS[why](Math.floor(mostBytes / 1024 / 1024))}. ${SAME_LINE}`,
  }),
  complaint: (reception: { place: string | null; hours: string | null }): Letter => ({
    text: [
      'Tin nhắn không phải là đơn khiếu nại và không làm dừng thời hiệu 90 ngày (Luật Khiếu nại 2011, Điều 8, 9).',
      'Khiếu nại bằng đơn có chữ ký hoặc trình bày trực tiếp; đơn ghi: ngày tháng, họ tên, địa chỉ của anh/chị, cơ quan hoặc người bị khiếu nại, nội dung, lý do, yêu cầu và tài liệu kèm theo.',
      'Lần đầu: Chủ tịch UBND xã (Điều 17). Lần hai: cấp tỉnh, hoặc khởi kiện ra Tòa án (Điều 7).',
      `Nơi nộp: ${reception.place ?? NOT_CONFIGURED}; giờ tiếp: ${reception.hours ?? NOT_CONFIGURED}. Trợ lý chưa gửi tin vừa rồi cho ai.`,
    ].join('\n'),
    choices: [{ label: 'Tôi chỉ phản ánh, không khiếu nại', act: 'report.feedback' }, cancel],
  }),
  crime: (takesTips: boolean, { police }: EmergencyNumbers): Letter => ({
    text: [
      `Việc này cần báo công an: gọi ${police} hoặc đến Công an xã ngay. Anh/chị giữ an toàn, không tự theo dõi, không đối chất; có tin nhắn, giấy tờ sẵn thì giữ lại.`,
      takesTips
        ? 'Trợ lý có thể chuyển lời anh/chị cho Công an xã, chưa gửi khi anh/chị chưa chọn. Muốn giấu tên, trợ lý ghi rõ điều đó.'
        : 'Trợ lý không nhận thay tin báo tội phạm và chưa gửi tin vừa rồi cho ai; khi báo, anh/chị đề nghị công an giữ kín tên.',
    ].join('\n'),
    choices: [...(takesTips ? [{ label: 'Gửi Công an xã', act: 'report.police' }] : []), only, cancel],
  }),
  noPolice: ({ police }: EmergencyNumbers): Letter => ({
    text: `Trợ lý chưa nối với Công an xã nên không chuyển được lời này: anh/chị gọi ${police} hoặc đến Công an xã, nói là muốn giữ kín tên. Trợ lý chưa gửi gì cho ai.`,
    choices: [only, cancel],
  }),
  othersCase: (): Letter => ({
    text: 'Nội dung và người gửi của một hồ sơ chỉ người gửi và nơi nhận biết; trợ lý không cho xem. Có mã và số bí mật thì xem được tình trạng, ví dụ: xem 472-193-8 1234.',
  }),
  dispute: (): Letter => ({
    text: [
      'Việc giữa các hộ với nhau thì tổ hòa giải của thôn giúp trước (Luật Hòa giải ở cơ sở 2013, Điều 3); tranh chấp đất đai thì hòa giải tại UBND xã. Trợ lý không xét ai đúng ai sai.',
      'Anh/chị muốn gửi đề nghị để xã và thôn mời hai bên hòa giải không ạ?',
    ].join('\n'),
    choices: [{ label: 'Gửi đề nghị hòa giải', act: 'report.continue' }, cancel],
  }),
  question: (): Letter => ({
    text: 'Trợ lý chưa có dữ liệu để trả lời câu này và không đoán. Anh/chị muốn gửi câu hỏi cho xã trả lời không ạ?',
    choices: [{ label: 'Gửi câu hỏi', act: 'report.continue' }, cancel],
  }),
  thanks: (): Letter => ({
    text: 'Cảm ơn anh/chị. Anh/chị muốn gửi lời khen này tới xã không ạ?',
    choices: [{ label: 'Gửi lời khen', act: 'report.continue' }, cancel],
  }),
  offTopic: (first: string | null): Letter => ({
    text: linesOf(
      first,
      'Việc này ngoài phần trợ lý giúp được. Anh/chị cần phản ánh hay hỏi việc gì của xã thì nhắn vào đây.',
    ),
  }),
  noFeedbackWords: (): Letter => ({
    text: 'Vâng. Anh/chị nhắn giúp việc cần phản ánh và nơi xảy ra. Trợ lý cho xem lại trước khi gửi.',
  }),
};
