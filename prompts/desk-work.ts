/** Work at a desk: the bell, the list, a case, and everything that is done with it. Notes and answers never look alike. */
import type { CaseEvent, CaseView } from '#src/cases/case.ts';
import type { Card } from '#src/cases/desk.ts';
import type { OutcomeName } from '#src/cases/rules.ts';
import type { Choice, Letter } from '#src/messages.ts';
import { outcomes } from './case-news.ts';
import { nameDay, quoteWords, sayCoordinates, sayTime } from './common.ts';
import { kindNames } from './kinds.ts';

export interface ListLine extends Card {
  id: string;
  /** "chưa ai mở", "đã có người nhận", … */
  standing: string;
  age: string;
}

const villageOf = (village: string | null): string => village ?? 'chưa rõ thôn';

const bells = {
  new: 'Có 1 hồ sơ mới',
  moved: 'Có 1 hồ sơ chuyển đến',
  risen: 'Hồ sơ chưa ai mở',
  reopened: 'Hồ sơ được đề nghị xem lại',
  released: 'Hồ sơ cần người nhận',
  replied: 'Người dân đã trả lời',
  added: 'Người dân bổ sung thêm',
  corrected: 'Người dân sửa nơi xảy ra',
  withdrawn: 'Người dân đã rút hồ sơ',
  overdue: 'Hồ sơ quá hạn',
  'runs-on': 'Hết thời gian chờ người dân, đồng hồ chạy tiếp',
  interim: 'Sắp hết thời gian nhắn được cho người dân, cần trả lời tạm',
  broken: 'Người dân báo hỏng lại',
  review: 'Người dân chưa hài lòng, cần xem lại',
};

/** How a case stands, in words: never by colour alone. */
export const standings = {
  unseen: 'chưa ai mở',
  open: 'chưa ai nhận',
  mine: 'anh/chị đang giữ',
  taken: 'đã có người nhận',
  asking: 'chờ người dân trả lời',
  closed: 'đã đóng',
};

/** "còn 3 ngày làm việc", "hạn hôm nay", "quá hạn 2 ngày làm việc". */
export function sayAge(workingDaysLeft: number): string {
  if (workingDaysLeft === 0) return 'hạn hôm nay';
  return workingDaysLeft > 0 ? `còn ${workingDaysLeft} ngày làm việc` : `quá hạn ${-workingDaysLeft} ngày làm việc`;
}

export const eventNames: Record<string, string> = {
  opened: 'Hồ sơ được gửi đến',
  seen: 'Có người mở lần đầu',
  taken: 'Có người nhận',
  released: 'Trả lại cho đầu mối',
  recused: 'Một người đã rút vì có liên quan',
  asked: 'Hỏi người dân',
  replied: 'Người dân trả lời',
  resumed: 'Hết thời gian chờ, đồng hồ chạy tiếp',
  noted: 'Ghi chú nội bộ',
  moved: 'Chuyển đến',
  'handed-up': 'Chuyển người điều phối quyết định',
  risen: 'Chưa ai mở trong giờ quy định, báo lên',
  interim: 'Trả lời tạm',
  answered: 'Trả lời và đóng',
  reopened: 'Người dân đề nghị xem lại',
  stayed: 'Người dân trả lời sau xử lý',
  reviewed: 'Người điều phối đã xem lại',
  attached: 'Thêm vào hồ sơ',
  corrected: 'Người gửi sửa nơi xảy ra',
  withdrawn: 'Người gửi rút hồ sơ',
  'sender-removed': 'Người gửi xin bỏ tài khoản khỏi hồ sơ',
};

/** What went to the resident with the words. */
export const withFile = ({ file }: Pick<CaseEvent, 'file'>): string => (file ? `(kèm ${attachedDetail[file]})` : '');

/** One line of a case's history. */
export const eventLine = (event: CaseEvent, day: string, time: string, detail: string | null): string =>
  `${nameDay(day)} ${sayTime(time)}: ${eventNames[event.kind] ?? event.kind}${detail ? ` ${detail}` : ''}${event.words ? `: “${event.words}”` : ''}${event.file ? ` ${withFile(event)}` : ''}`;

export const levels: Record<string, string> = { 1: 'phụ trách đầu mối', 2: 'người điều phối' };
export const attachedDetail: Record<string, string> = { photo: 'ảnh', file: 'tệp', voice: 'ghi âm' };
export const stayedDetail: Record<string, string> = { good: 'còn tốt', bad: 'hỏng lại' };

const tentativeOf = (tentative: boolean): string => (tentative ? ' (dự kiến, lịch nghỉ chưa chốt)' : '');

const cancel: Choice = { label: 'Không gửi', act: 'desk-work.cancel' };

const composes: Record<string, string> = {
  ask: 'Xin soạn câu hỏi gửi người dân, có thể kèm một ảnh. Trong lúc chờ trả lời, đồng hồ của hồ sơ dừng lại.',
  interim: 'Xin soạn tin tạm thời gửi người dân: đã làm gì, còn chờ gì; có thể kèm một ảnh. Hồ sơ vẫn mở.',
  move: 'Xin ghi lý do chuyển; người dân sẽ đọc nguyên văn.',
  'hand-up': 'Đầu mối đã chuyển đủ số lần, nên hồ sơ lên người điều phối. Xin ghi lý do.',
  da_xu_ly: 'Việc đã làm xong thật? Xin ghi đã làm gì, ngày nào. Sau đó trợ lý hỏi số văn bản hoặc ảnh.',
  da_tra_loi: 'Xin soạn câu trả lời gửi người dân, có thể kèm một ảnh hoặc tệp.',
  khong_thuoc_tham_quyen: 'Xin ghi nơi có thẩm quyền, cách liên hệ và lý do; người dân sẽ đọc nguyên văn.',
  tu_choi: 'Xin ghi lý do không nhận giải quyết; người dân sẽ đọc nguyên văn.',
};

const previews: Record<string, string> = {
  ask: 'Câu hỏi',
  interim: 'Tin tạm thời, chưa xong',
  move: 'Chuyển hồ sơ, lý do',
  'hand-up': 'Lý do gửi người điều phối (người dân không thấy)',
};

export const deskWork = {
  bells,
  /** The desk of the place put right. */
  nowAt: (desk: string): string => `(nơi nhận theo thôn: ${desk})`,
  bell: (card: Card, id: string, why: keyof typeof bells): Letter => ({
    text: `${bells[why]}: mã ${card.code} (${kindNames[card.kind]}), ${villageOf(card.village)}, báo lại người dân chậm nhất ${nameDay(card.due)}.`,
    choices: [{ label: 'Mở hồ sơ', act: 'desk-work.open', arg: id }],
  }),
  /** Where the content of cases may not be shown. */
  onWeb: (card: Card, page: string | null): Letter => ({
    text: [
      `Hồ sơ ${card.code} (${kindNames[card.kind]}), ${villageOf(card.village)}, báo lại người dân chậm nhất ${nameDay(card.due)}.`,
      `Nội dung chỉ mở được trên trang web của xã${page ? `: ${page}` : ''}. Ở đây trợ lý chỉ báo tin.`,
    ].join('\n'),
  }),
  none: (calls: number): Letter => ({
    text: 'Không có hồ sơ nào đang chờ anh/chị.',
    ...(calls > 0 ? { choices: [{ label: `Cần gọi (${calls})`, act: 'desk-work.calls' }] } : {}),
  }),
  notDesk: (): Letter => ({ text: 'Tài khoản này không giữ đầu mối tiếp nhận nào.' }),
  notYours: (): Letter => ({ text: 'Không mở được hồ sơ này. Hồ sơ có thể đã chuyển nơi khác.' }),
  list: (
    desks: string[],
    lines: ListLine[],
    counts: { all: number; late: number; unseen: number; calls: number },
    from: number,
  ): Letter => ({
    text: [
      `${desks.join(', ')}: ${counts.all} hồ sơ đang chờ${counts.late ? `, ${counts.late} quá hạn` : ''}${counts.unseen ? `, ${counts.unseen} chưa ai mở` : ''}.`,
      ...lines.map(
        (one) =>
          `– ${one.code} (${kindNames[one.kind]}), ${villageOf(one.village)}: ${one.standing}; ${one.age}, hạn ${nameDay(one.due)}`,
      ),
      ...(from + lines.length < counts.all ? [`Còn ${counts.all - from - lines.length} hồ sơ nữa.`] : []),
    ].join('\n'),
    choices: [
      ...lines.map((one) => ({ label: `Mở ${one.code}`, act: 'desk-work.open', arg: one.id })),
      ...(from + lines.length < counts.all
        ? [{ label: 'Xem tiếp', act: 'desk-work.list', arg: String(from + lines.length) }]
        : []),
      ...(counts.calls > 0 ? [{ label: `Cần gọi (${counts.calls})`, act: 'desk-work.calls' }] : []),
    ],
  }),
  card: (
    one: CaseView,
    shown: {
      code: string;
      /** The sender's words as they are shown here. */
      words: string;
      desk: string;
      standing: string;
      age: string;
      history: string[];
      rating: string | null;
      attached: string | null;
    },
    choices: Choice[],
  ): Letter => ({
    text: [
      `Hồ sơ ${shown.code} (${kindNames[one.kind]}), ${shown.desk}: ${shown.standing}${one.state === 'closed' || one.state === 'asking' ? '' : `, ${shown.age}`}.`,
      `Nơi: ${one.place ?? 'chưa rõ'}.`,
      ...(one.spot ? [`Vị trí ghim: ${sayCoordinates(one.spot)}.`] : []),
      `Lời người dân: ${quoteWords(shown.words, 1200)}.`,
      ...(shown.attached ? [`Kèm theo: ${shown.attached}, xem ở bàn hồ sơ.`] : []),
      ...(one.anonymous ? ['Người gửi muốn giấu tên.'] : []),
      ...(one.enteredBy
        ? [`Nhập hộ tại quầy hoặc qua điện thoại.${one.contact ? ` Liên hệ: ${one.contact}.` : ''}`]
        : []),
      ...(one.noticeGivenAtMs === null
        ? [`Báo lại người dân chậm nhất ${nameDay(one.noticeDue)}${tentativeOf(one.tentative)}.`]
        : []),
      ...(one.state === 'closed'
        ? [`Kết quả: ${one.outcome ? outcomes[one.outcome].toLowerCase() : eventNames.withdrawn?.toLowerCase()}.`]
        : [`Nên xong trước khi hết ${nameDay(one.due)}${tentativeOf(one.tentative)}.`]),
      ...(shown.rating ? [shown.rating] : []),
      ...(shown.history.length > 0 ? ['Đã làm:', ...shown.history.map((line) => `– ${line}`)] : []),
    ].join('\n'),
    choices,
  }),
  act: {
    /** Insults are masked until somebody asks for the words as typed. */
    whole: (id: string): Choice => ({ label: 'Xem nguyên văn', act: 'desk-work.whole', arg: id }),
    photos: (id: string, count: number): Choice => ({
      label: `Xem ảnh (${count})`,
      act: 'desk-work.photos',
      arg: id,
    }),
    take: (id: string): Choice => ({ label: 'Nhận hồ sơ', act: 'desk-work.take', arg: id }),
    close: (id: string): Choice => ({ label: 'Trả lời và đóng', act: 'desk-work.close', arg: id }),
    ask: (id: string): Choice => ({ label: 'Hỏi người dân', act: 'desk-work.ask', arg: id }),
    /** Somebody answered on the phone or at the counter. */
    reply: (id: string): Choice => ({ label: 'Ghi trả lời của người dân', act: 'desk-work.reply', arg: id }),
    interim: (id: string): Choice => ({ label: 'Trả lời tạm', act: 'desk-work.interim', arg: id }),
    note: (id: string): Choice => ({ label: 'Ghi chú nội bộ', act: 'desk-work.note', arg: id }),
    move: (id: string): Choice => ({ label: 'Chuyển đầu mối khác', act: 'desk-work.move', arg: id }),
    release: (id: string): Choice => ({ label: 'Trả lại, người khác nhận', act: 'desk-work.release', arg: id }),
    recuse: (id: string): Choice => ({ label: 'Tôi có liên quan, không xem nữa', act: 'desk-work.recuse', arg: id }),
    review: (id: string): Choice => ({ label: 'Ghi kết quả xem lại', act: 'desk-work.review', arg: id }),
  },
  photos: (code: string, count: number): Letter => ({ text: `Hồ sơ ${code}: ${count} ảnh.` }),
  noPhotos: (code: string): Letter => ({ text: `Hồ sơ ${code} không còn ảnh nào.` }),
  quicker: (code: string): Letter => ({ text: `Hồ sơ ${code} vừa có người khác nhận trước. Anh/chị vẫn xem được.` }),
  released: (code: string): Letter => ({ text: `Đã trả hồ sơ ${code} về đầu mối. Trợ lý đã báo những người khác.` }),
  recused: (code: string): Letter => ({
    text: `Anh/chị không xem hồ sơ ${code} nữa. Trợ lý đã báo người khác nhận.`,
  }),
  toWhere: (code: string, id: string, desks: { id: string; name: string }[]): Letter => ({
    text: `Chuyển hồ sơ ${code} đến đâu?`,
    choices: [...desks.map((desk) => ({ label: desk.name, act: 'desk-work.to', arg: `${id}#${desk.id}` })), cancel],
  }),
  nowhere: (): Letter => ({ text: 'Không có đầu mối nào khác được phép xem hồ sơ này.' }),
  howClosed: (code: string, id: string): Letter => ({
    text: `Đóng hồ sơ ${code} với kết quả nào?`,
    choices: [
      ...(Object.entries(outcomes) as [OutcomeName, string][]).map(([outcome, label]) => ({
        label,
        act: 'desk-work.outcome',
        arg: `${id}#${outcome}`,
      })),
      cancel,
    ],
  }),
  compose: (what: string, template: string | null): Letter => ({
    text: [composes[what] ?? '', ...(template ? [`Mẫu có sẵn: “${template}”`] : [])].join('\n'),
    choices: [...(template ? [{ label: 'Dùng mẫu', act: 'desk-work.template' }] : []), cancel],
  }),
  fillBlank: (blank: string): Letter => ({ text: `Xin điền: ${blank}`, choices: [cancel] }),
  blankLeft: (blank: string): Letter => ({
    text: `Còn chỗ trống “${blank}” chưa điền. Xin nhắn lại cả câu đã điền đủ.`,
    choices: [cancel],
  }),
  tooShort: (): Letter => ({ text: 'Câu này quá ngắn để người dân hiểu. Xin ghi rõ hơn.', choices: [cancel] }),
  tooLong: (max: number): Letter => ({
    text: `Nội dung dài quá ${max} ký tự nên chưa ghi. Xin rút gọn rồi nhắn lại.`,
    choices: [cancel],
  }),
  evidence: (): Letter => ({
    text: 'Đóng là “đã xử lý” cần bằng chứng: xin gửi ảnh sau khi làm xong, hoặc số và ngày văn bản (ví dụ 125/BB-UBND ngày 11/6).',
    choices: [{ label: 'Chưa có, đóng là đã trả lời', act: 'desk-work.answered' }, cancel],
  }),
  noEvidence: (): Letter => ({
    text: 'Trợ lý chưa thấy ảnh hay số văn bản. Không có thì không đóng là “đã xử lý” được.',
    choices: [{ label: 'Chưa có, đóng là đã trả lời', act: 'desk-work.answered' }, cancel],
  }),
  photoEvidence: 'ảnh sau khi làm, xem tại xã',
  fileEvidence: 'tệp văn bản, xem tại xã',
  fileComing: (sent = 1): Letter => ({
    text: `Đang nhận ${sent > 1 ? `tệp đầu tiên trong ${sent} tệp (mỗi tin kèm được một)` : 'tệp'}; xong trợ lý cho xem lại trước khi gửi.`,
  }),
  fileRefused: (isProof: boolean): Letter =>
    isProof
      ? {
          text: 'Không nhận được tệp này (chỉ nhận ảnh, PDF, Word, không quá lớn). Xin gửi lại, hoặc nhắn số và ngày văn bản.',
          choices: [{ label: 'Chưa có, đóng là đã trả lời', act: 'desk-work.answered' }, cancel],
        }
      : {
          text: 'Không nhận được tệp này (chỉ nhận ảnh, PDF, Word, không quá lớn). Xin gửi lại, hoặc nhắn lời để gửi không kèm.',
          choices: [cancel],
        },
  noFileHere: (): Letter => ({
    text: 'Bước này không nhận ảnh, tệp. Xin nhắn lại lời, không kèm ảnh, tệp.',
    choices: [cancel],
  }),
  /** The photo is there, the words are not. */
  wordsToo: (): Letter => ({ text: 'Đã nhận. Xin soạn lời gửi kèm.', choices: [cancel] }),
  whichCode: (): Letter => ({ text: 'Trùng với hồ sơ nào? Xin nhắn mã 7 số.', choices: [cancel] }),
  badParent: (): Letter => ({
    text: 'Không gộp được với mã này: mã sai, hồ sơ không ở đầu mối của anh/chị, hoặc chính nó đã được gộp. Xin xem lại mã.',
    choices: [cancel],
  }),
  previewLink: (code: string, parent: string, kind: string, place: string, shown: string): Letter => ({
    text: `Gộp hồ sơ ${code} vào hồ sơ ${parent} (${kind}, ${place})? Người gửi cả hai hồ sơ đều được báo; người gửi ${code} sẽ được báo khi ${parent} có kết quả.`,
    choices: [{ label: 'Gộp', act: 'desk-work.send', arg: shown }, cancel],
  }),
  linked: (code: string, parent: string): Letter => ({ text: `Đã gộp hồ sơ ${code} vào ${parent}.` }),
  preview: (
    code: string,
    what: string,
    words: string,
    extra: string | null,
    shown: { id: string; file: 'image' | 'file' | null },
  ): Letter => ({
    text: [
      what === 'hand-up' ? `Hồ sơ ${code}:` : `Người dân của hồ sơ ${code} sẽ thấy:`,
      `${previews[what] ?? outcomes[what as OutcomeName] ?? ''}: “${words}”`,
      ...(extra ? [extra] : []),
      ...(shown.file ? [`Người dân nhận kèm ${shown.file === 'image' ? 'ảnh' : 'tệp'} anh/chị vừa gửi.`] : []),
    ].join('\n'),
    choices: [
      { label: 'Gửi', act: 'desk-work.send', arg: shown.id },
      ...(shown.file
        ? [
            {
              label: `Gửi, không kèm ${shown.file === 'image' ? 'ảnh' : 'tệp'}`,
              act: 'desk-work.bare',
              arg: shown.id,
            },
          ]
        : []),
      { label: 'Soạn lại', act: 'desk-work.again' },
      cancel,
    ],
  }),
  evidenceLine: (document: string): string => `Bằng chứng: ${document}.`,
  toLine: (desk: string): string => `Chuyển đến: ${desk}.`,
  sent: {
    ask: (code: string): Letter => ({
      text: `Đã gửi câu hỏi của hồ sơ ${code}. Đồng hồ dừng trong số ngày còn được chờ.`,
    }),
    interim: (code: string): Letter => ({ text: `Đã gửi tin tạm thời của hồ sơ ${code}. Hồ sơ vẫn mở.` }),
    move: (code: string): Letter => ({ text: `Đã chuyển hồ sơ ${code}. Thời hạn giữ nguyên.` }),
    'hand-up': (code: string): Letter => ({ text: `Đã gửi hồ sơ ${code} lên người điều phối.` }),
    close: (code: string): Letter => ({ text: `Đã trả lời và đóng hồ sơ ${code}.` }),
    paper: (code: string, contact: string | null): Letter => ({
      text: `Hồ sơ ${code} do nhập hộ, người dân không có tin nhắn: cần gọi hoặc báo trực tiếp${contact ? ` (${contact})` : ''}. Việc này đã vào danh sách “cần gọi”.`,
    }),
  },
  noteWhat: (code: string): Letter => ({
    text: `Ghi chú nội bộ cho hồ sơ ${code}: chỉ người được xem hồ sơ đọc, người dân không bao giờ thấy. Xin nhắn ghi chú.`,
    choices: [{ label: 'Thôi', act: 'desk-work.cancel' }],
  }),
  noted: (code: string): Letter => ({ text: `Đã lưu ghi chú nội bộ của hồ sơ ${code}. Không gửi cho người dân.` }),
  replyWhat: (code: string): Letter => ({
    text: `Người dân trả lời thế nào về hồ sơ ${code} (qua điện thoại, tại quầy)? Xin ghi đúng lời. Đồng hồ sẽ chạy tiếp.`,
    choices: [{ label: 'Thôi', act: 'desk-work.cancel' }],
  }),
  replied: (code: string): Letter => ({
    text: `Đã ghi trả lời của người dân vào hồ sơ ${code}. Đồng hồ chạy tiếp.`,
  }),
  reviewWhat: (code: string): Letter => ({
    text: `Kết quả xem lại hồ sơ ${code} (nội bộ, người dân không thấy): xin nhắn đã làm gì.`,
    choices: [{ label: 'Thôi', act: 'desk-work.cancel' }],
  }),
  reviewed: (code: string): Letter => ({ text: `Đã ghi kết quả xem lại hồ sơ ${code}.` }),
  stillWriting: (code: string): Letter => ({
    text: `Lời đang soạn cho hồ sơ ${code} vẫn còn, chưa gửi. Bấm một nút ở đó để làm tiếp, hoặc nhắn “hủy”.`,
  }),
  cancelled: (): Letter => ({ text: 'Chưa gửi gì. Hồ sơ vẫn như cũ.' }),
  changed: (code: string): Letter => ({
    text: `Hồ sơ ${code} vừa thay đổi, nên chưa gửi. Lời đã soạn còn đây; xin xem lại hồ sơ rồi bấm Gửi lần nữa.`,
  }),
  lost: (code: string): Letter => ({
    text: `Hồ sơ ${code} không còn do anh/chị giữ (vừa chuyển, trả lại hoặc đã đóng), nên chưa gửi gì.`,
  }),
  calls: (
    calls: { code: string; id: string; contact: string | null; what: string; since: string; words: string | null }[],
    paid: Choice[],
  ): Letter => ({
    text: [
      'Cần gọi báo người dân (nhập hộ, hoặc tin không đến được):',
      ...calls.map(
        (one) =>
          `– ${one.code}: ${(one.what === 'unsent' ? 'tin chưa đến được' : eventNames[one.what])?.toLowerCase() ?? ''}, từ ${nameDay(one.since)}, ${one.contact ?? 'không để lại liên hệ, chờ đến hỏi'}${one.words ? `. Cần báo: ${quoteWords(one.words, 400)}` : ''}`,
      ),
    ].join('\n'),
    choices: [
      ...calls.slice(0, 8).map((one) => ({ label: `Đã gọi ${one.code}`, act: 'desk-work.called', arg: one.id })),
      ...paid,
    ],
  }),
  noCalls: (): Letter => ({ text: 'Không có ai cần gọi.' }),
  called: (): Letter => ({ text: 'Đã ghi: đã báo người dân.' }),
};

/** "2 ảnh, 1 ghi âm", or null when nothing came along. */
export function sayAttached(kinds: readonly string[]): string | null {
  const counts = Object.entries(attachedDetail).map(([kind, name]) => ({
    name,
    count: kinds.filter((one) => one === kind).length,
  }));
  const parts = counts.filter(({ count }) => count > 0).map(({ name, count }) => `${count} ${name}`);
  return parts.length > 0 ? parts.join(', ') : null;
}

/** The morning digest of one person: codes only. */
export const digest = (
  desk: string[],
  parts: {
    title: 'late' | 'unseen' | 'soon';
    lines: (Card & { age: string })[];
  }[],
): Letter => ({
  text: [
    `Hồ sơ buổi sáng, ${desk.join(', ')}:`,
    ...parts.flatMap(({ title, lines }) => [
      `${{ late: 'Quá hạn', unseen: 'Chưa ai mở', soon: 'Sắp đến hạn' }[title]} (${lines.length}):`,
      ...lines
        .slice(0, 12)
        .map(
          (one) =>
            `– ${one.code} (${kindNames[one.kind]}), ${villageOf(one.village)}, ${one.age}, hạn ${nameDay(one.due)}`,
        ),
      ...(lines.length > 12 ? [`– và ${lines.length - 12} hồ sơ nữa`] : []),
    ]),
  ].join('\n'),
  choices: [{ label: 'Xem hồ sơ chờ', act: 'desk-work.list', arg: '0' }],
});
