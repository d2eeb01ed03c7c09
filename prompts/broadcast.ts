/** Conversation 8: a broadcast, previewed with who will and will not get it, then a board of who did. */
import type { Letter } from '#src/messages.ts';
import type { BroadcastBoard } from '#src/people/person.ts';

const PLATFORM: Record<string, string> = { web: 'web', telegram: 'Telegram', zalo: 'Zalo' };

const STATE: Record<BroadcastBoard['lines'][number]['state'], string> = {
  acknowledged: 'đã xác nhận',
  sent: 'đã nhận, chưa xác nhận',
  waiting: 'đang chờ gửi',
  held: 'chưa đến, chờ người nhận nhắn lại',
  failed: 'không gửi được',
  blocked: 'không gửi được',
  uncertain: 'chưa rõ',
  unlinked: 'chưa liên kết (không có tài khoản)',
};

/** Why a letter did not arrive, by the name of its failure. */
const WHY: Record<string, string> = {
  blocked: 'đã chặn trợ lý',
  notFollowing: 'chưa quan tâm trang Zalo của xã',
  windowClosed: 'hết 7 ngày chưa nhắn lại trên Zalo',
  windowCharged: 'quá 48 giờ, xã chọn không gửi tin có phí',
  refused: 'nền tảng không nhận tin',
  expired: 'hết 30 ngày không mở trang',
  withdrawn: 'đã yêu cầu xóa dữ liệu',
  unreadable: 'lỗi dữ liệu, báo người quản trị',
};

function standing({ state, failure }: BroadcastBoard['lines'][number]): string {
  const why =
    state === 'blocked' ? WHY.blocked : state === 'held' || state === 'failed' ? WHY[failure ?? ''] : undefined;
  return why ? `${STATE[state]} (${why})` : STATE[state];
}

/** Whoever is linked and has not said that they received it. */
export const notAcknowledged = (board: BroadcastBoard): string[] => [
  ...new Set(board.lines.flatMap((line) => (line.personId && line.state !== 'acknowledged' ? [line.personId] : []))),
];

export const broadcast = {
  toWhom: (plans: { id: string; name: string }[], hasLast: boolean): Letter => ({
    text: 'Gửi cho ai?',
    choices: [
      ...plans.map((plan) => ({ label: `Các đơn vị của ${plan.name}`, act: 'broadcast.plan', arg: plan.id })),
      { label: 'Chọn đơn vị', act: 'broadcast.pick' },
      ...(hasLast ? [{ label: 'Người chưa xác nhận lần trước', act: 'broadcast.again' }] : []),
      { label: 'Không gửi', act: 'broadcast.cancel' },
    ],
  }),
  pickUnits: (names: string[]): Letter => ({
    text: [
      'Xin nhắn số thứ tự các đơn vị, cách nhau bằng dấu phẩy (ví dụ: 1, 3, 4):',
      ...names.map((name, index) => `${index + 1}) ${name}`),
    ].join('\n'),
  }),
  badPick: (max: number): Letter => ({
    text: `Trợ lý chưa đọc được. Xin nhắn các số từ 1 đến ${max}, cách nhau bằng dấu phẩy; hoặc “thôi” để dừng.`,
  }),
  compose: (count: number): Letter => ({
    text: `Đã chọn ${count} đơn vị. Xin soạn nội dung; có thể gửi kèm một ảnh hoặc tệp.`,
  }),
  /** What the recipients' messengers call it. */
  fileName: (kind: 'image' | 'file', type: string): string =>
    `thong-bao.${kind === 'image' ? 'jpg' : type === 'zip-office' ? 'zip' : type}`,
  fileComing: (sent = 1): Letter => ({
    text: `Đang nhận ${sent > 1 ? `tệp đầu tiên trong ${sent} tệp (mỗi thông báo kèm được một)` : 'tệp'}; xong trợ lý cho xem lại trước khi gửi.`,
  }),
  fileRefused: (): Letter => ({
    text: 'Không nhận được tệp này (chỉ nhận ảnh, PDF, Word, Excel, không quá lớn). Xin gửi tệp khác, hoặc gửi không kèm tệp.',
  }),
  wordsToo: (): Letter => ({ text: 'Đã nhận tệp. Xin soạn nội dung gửi kèm.' }),
  /** The words of the last one are not kept. */
  composeAgain: (count: number): Letter => ({
    text: `Đã chọn ${count} người chưa xác nhận lần trước. Trợ lý không giữ nội dung đã gửi: xin soạn lại.`,
  }),
  allAcknowledged: (): Letter => ({ text: 'Mọi người có tài khoản đều đã xác nhận thông báo gần nhất.' }),
  preview: (
    text: string,
    file: 'image' | 'file' | null,
    people: number,
    byPlatform: [string, number][],
    unlinked: string[],
    blocked: number,
  ): Letter => {
    const emptyDesk = people === 0;
    const parts = byPlatform.map(([platform, count]) => `${count} qua ${PLATFORM[platform] ?? platform}`);
    const missing =
      unlinked.length > 0
        ? `; ${unlinked.length} đơn vị chưa liên kết (${unlinked.slice(0, 10).join('; ')}${unlinked.length > 10 ? '; …' : ''})`
        : '';
    return {
      text: [
        'Người nhận sẽ thấy:',
        `“${text}”`,
        ...(file ? [`Kèm theo: ${file === 'image' ? 'ảnh' : 'tệp'} anh/chị vừa gửi.`] : []),
        `${people} người: ${parts.join(', ') || 'chưa có ai liên kết'}${missing}${blocked > 0 ? `; ${blocked} người đã chặn trợ lý` : ''}.`,
        ...(emptyDesk ? ['Chưa gửi được: chưa người nào trong số này liên kết với trợ lý.'] : []),
      ].join('\n'),
      choices: [
        ...(emptyDesk ? [] : [{ label: 'Gửi', act: 'broadcast.send' }]),
        { label: 'Sửa', act: 'broadcast.edit' },
        { label: 'Không gửi', act: 'broadcast.cancel' },
      ],
    };
  },
  confirmAgain: (): Letter => ({ text: 'Chưa gửi. Xin chọn lại trong danh sách dưới tin soạn, hoặc bấm nút.' }),
  edit: (): Letter => ({ text: 'Xin soạn lại nội dung.' }),
  cancelled: (): Letter => ({ text: 'Đã bỏ, chưa gửi cho ai.' }),
  sent: (people: number, unlinked: number): Letter => ({
    text: `Đã chuyển gửi tới ${people} người${unlinked > 0 ? `; ${unlinked} đơn vị chưa liên kết, cần báo cách khác` : ''}.`,
    choices: [{ label: 'Xem ai đã nhận', act: 'broadcast.board' }],
  }),
  /** What a recipient sees. */
  letter: (text: string, id: string): Letter => ({
    text,
    choices: [{ label: 'Đã nhận', act: 'broadcast.acknowledge', arg: id }],
    about: `broadcast:${id}`,
  }),
  acknowledged: (): Letter => ({ text: 'Đã ghi: đã nhận thông báo.' }),
  board: (board: BroadcastBoard): Letter => {
    const counts = new Map<string, number>();
    for (const line of board.lines) counts.set(STATE[line.state], (counts.get(STATE[line.state]) ?? 0) + 1);
    const shown = board.lines.filter((line) => line.state !== 'acknowledged').slice(0, 30);
    return {
      text: [
        `Thông báo gần nhất: ${[...counts].map(([state, count]) => `${count} ${state}`).join(', ')}.`,
        ...shown.map((line) => `– ${line.unitName}: ${standing(line)}`),
      ].join('\n'),
      choices: [
        { label: 'Xem lại', act: 'broadcast.board' },
        ...(notAcknowledged(board).length > 0
          ? [{ label: 'Gửi cho người chưa xác nhận', act: 'broadcast.again' }]
          : []),
      ],
    };
  },
  noBoard: (): Letter => ({ text: 'Anh/chị chưa gửi thông báo nào.' }),
  notCoordinator: (): Letter => ({ text: 'Chỉ người điều phối gửi được thông báo.' }),
  tooLong: (max: number): Letter => ({ text: `Nội dung dài quá ${max} ký tự. Xin rút gọn rồi gửi lại.` }),
};
