/** First words, help, and what is said about data. */
import type { Authority } from '#src/data.ts';
import type { Letter, PlatformName } from '#src/messages.ts';
import { NOT_CONFIGURED, urgentLine } from './common.ts';

/** Who else holds or reads what is written on this platform. */
const PLATFORM_READS: Record<PlatformName, string[]> = {
  zalo: [
    'Trên Zalo: tin nhắn còn nằm trong hộp thư Zalo của xã, người quản trị trang đọc được và có thể tự trả lời (khi ấy trợ lý im; muốn gọi lại trợ lý, nhắn /bot). Zalo giữ tin theo quy định của Zalo.',
  ],
  telegram: ['Trên Telegram: Telegram giữ tin nhắn theo quy định của Telegram và biết tài khoản của anh/chị.'],
  web: [],
};

export const open = {
  coordinator: 'Người điều phối',
  resident: ({ name, emergencyNumbers }: Authority, platform: PlatformName): Letter => ({
    text: [
      `Trợ lý tự động (AI) của ${name}. Không dùng kênh này để tố cáo. ${urgentLine(emergencyNumbers)}`,
      'Anh/chị cần phản ánh hay hỏi việc gì thì nhắn vào đây, gõ có dấu hay không dấu đều được.',
      ...(platform === 'zalo' ? ['Tin nhắn ở đây nằm trong hộp thư Zalo của xã, người quản trị trang đọc được.'] : []),
    ].join('\n'),
    choices: [
      { label: 'Xem hồ sơ đã gửi', act: 'follow-case.mine' },
      { label: 'Trợ lý lưu những gì', act: 'open.data' },
    ],
  }),
  residentsClosed: ({ name, emergencyNumbers }: Authority): Letter => ({
    text: `Trợ lý tự động (AI) của ${name}. Kênh nhận phản ánh của người dân chưa mở. Xin đến hoặc gọi trực tiếp UBND xã. ${urgentLine(emergencyNumbers)}`,
  }),
  official: (units: string[]): Letter => ({
    text: [
      `Chào đồng chí, trợ lý tự động (AI) phục vụ: ${units.join('; ')}.`,
      'Hỏi trợ lý về nhiệm vụ, thời hạn, nơi báo cáo trong kế hoạch; trợ lý trả lời kèm đúng mục, hoặc nói rõ kế hoạch không ghi.',
    ].join('\n'),
    choices: [
      { label: 'Việc của tôi', act: 'my-duties.list' },
      { label: 'Trợ lý làm được gì', act: 'open.help' },
    ],
  }),
  staff: (what: string[]): Letter => ({
    text: `Chào anh/chị, trợ lý tự động (AI). Anh/chị đang giữ: ${what.join('; ')}.`,
    choices: [{ label: 'Trợ lý làm được gì', act: 'open.help' }],
  }),
  linked: (): Letter => ({ text: 'Đã liên kết. Đường dẫn mời này không dùng lại được nữa.' }),
  badInvitation: (): Letter => ({
    text: 'Đường dẫn mời đã dùng hoặc hết hạn. Xin người điều phối cấp đường dẫn mới.',
  }),
  help: (roles: { official: boolean; desk: boolean; coordinator: boolean }): Letter => {
    const lines = ['Trợ lý làm được:'];
    if (roles.official)
      lines.push('– trả lời câu hỏi về kế hoạch, kèm đúng mục; “việc của tôi”: việc có hạn của đơn vị;');
    if (roles.official)
      lines.push(
        '– nhắc trước hạn; anh/chị trả lời đã nhận, đang làm, đã xong kèm số văn bản; /tat để tắt nhắc, /bat để bật lại;',
      );
    if (roles.desk || roles.coordinator)
      lines.push(
        '– “hồ sơ”: phản ánh đang chờ anh/chị; “nhập hộ”: ghi cho người đến quầy; “cần gọi”: người chưa báo tin được; “thống kê”: số liệu;',
      );
    if (roles.coordinator)
      lines.push('– /thongbao: gửi thông báo cho các đơn vị; “ai đã nhận”: xem ai đã nhận, ai chưa;');
    if (roles.coordinator)
      lines.push(
        '– “câu hỏi chờ”: câu hỏi kế hoạch chưa trả lời được; “góp ý câu trả lời”: câu trả lời bị báo chưa đúng;',
      );
    if (roles.coordinator)
      lines.push('– gửi tệp kế hoạch (.docx, .pdf): trợ lý đọc, cho xem trước; duyệt rồi mới dùng;');
    if (!roles.official && !roles.desk && !roles.coordinator) {
      lines.push('– nhận phản ánh, kiến nghị và chuyển đúng nơi; “xem” kèm mã hồ sơ để biết kết quả;');
    }
    lines.push('– /noi: nối Zalo, Telegram, trang web của chính mình; “ngắt nối” để bỏ;');
    lines.push('– /dulieu: trợ lý lưu những gì; /xoa: xóa dữ liệu của tôi.');
    return { text: lines.join('\n') };
  },
  data: (authority: string, draftDays: number, phone: string | null, platform: PlatformName): Letter => ({
    text: [
      `Nơi quản lý dữ liệu: ${authority}. Trợ lý là chương trình tự động (AI); người của xã đọc và trả lời hồ sơ.`,
      'Lưu: lời phản ánh, nơi xảy ra, mã hồ sơ, kênh đã nhắn. Lời phản ánh được mã hóa; chỉ đầu mối được giao đọc, và người phụ trách, người điều phối khi hồ sơ không ai mở, quá hạn hay cần xem lại.',
      `Chưa chọn “Gửi” thì chỉ là bản nháp, tự xóa sau ${draftDays} ngày, hoặc ngay khi chọn “Không gửi”.`,
      'Không lưu nội dung tố cáo. Không hỏi số căn cước.',
      ...PLATFORM_READS[platform],
      `Anh/chị có quyền xem, sửa, xóa, rút đồng ý (Luật Bảo vệ dữ liệu cá nhân 2025, Điều 4): liên hệ ${phone ?? `UBND xã (điện thoại: ${NOT_CONFIGURED})`}. Xóa ngay ở đây: nhắn /xoa. Nối Zalo, Telegram, trang web của mình: nhắn /noi.`,
    ].join('\n'),
  }),
};
