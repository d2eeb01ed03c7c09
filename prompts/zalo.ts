/** What is said about the Zalo channel to whoever installs and keeps it: the token, refusals, the console's steps. */
import type { Letter } from '#src/messages.ts';

const LOGIN_STEPS = [
  '1. Quản trị OA mở developers.zalo.me, mục Công cụ và hỗ trợ, API Explorer.',
  '2. Chọn đúng ứng dụng và OA của xã, lấy access token và refresh token.',
  '3. Trên máy chủ chạy: npm run -s cli -- zalo-login, dán hai mã (access trước, refresh sau), rồi Ctrl+D.',
  '4. Chạy: npm run -s cli -- doctor --online để kiểm tra.',
];

const TROUBLE = {
  none: 'chưa có mã truy cập nào',
  refused: 'Zalo không nhận mã làm mới (đã dùng, đã hết hạn 3 tháng, hoặc quyền của ứng dụng bị thu hồi)',
  doubtful: 'hai lần làm mới mã không có trả lời, có thể Zalo đã đổi mã mà trợ lý chưa nhận được',
};
export type TroubleName = keyof typeof TROUBLE;

/** What each refusal means and what to do, by name (src/platforms/zalo/failure.ts). */
export const failures: Record<string, string> = {
  'limit-reached':
    'vượt số lần gọi mỗi phút của OA; trợ lý tự nghỉ đến phút sau. Gặp thường xuyên thì giảm ZALO_PER_SECOND hoặc nâng gói.',
  'upload-expired': 'tệp đã tải lên quá 7 ngày; trợ lý tự tải lại rồi gửi.',
  'send-failed': 'Zalo báo gửi không thành công mà không nói lý do; trợ lý gửi lại một lần.',
  'wrong-field': 'một trường trong tin không đúng; đây là lỗi của chương trình, xin báo người phát triển.',
  'oa-disabled': 'OA bị khóa hoặc đã xóa; mở oa.zalo.me xem thông báo.',
  'oa-missing': 'không có OA này; kiểm tra ZALO_OA_ID.',
  'app-inactive': 'ứng dụng chưa kích hoạt; mở developers.zalo.me, bật ứng dụng.',
  'over-limit': 'tin dài hơn Zalo cho phép; đây là lỗi của chương trình, xin báo người phát triển.',
  'out-of-quota': 'OA hết hạn mức gửi; xem gói dịch vụ và hạn mức ở oa.zalo.me.',
  'api-not-registered': 'ứng dụng chưa đăng ký API này; developers.zalo.me, Sản phẩm, Official Account.',
  'not-following': 'người nhận chưa quan tâm OA; tin sẽ đến khi họ nhắn lại.',
  'token-refused': 'Zalo không nhận mã truy cập dù vừa làm mới; kiểm tra ZALO_APP_ID và OA đã cấp quyền cho ứng dụng.',
  'token-none': 'chưa có mã truy cập; chạy npm run -s cli -- zalo-login.',
  'token-refused-by-zalo': 'mã làm mới không dùng được nữa; chạy npm run -s cli -- zalo-login.',
  'token-doubtful': 'không rõ mã làm mới còn dùng được không; chạy npm run -s cli -- zalo-login.',
  'token-later': 'máy chủ cấp mã của Zalo chưa trả lời; trợ lý tự thử lại.',
  'invitation-blocked': 'người nhận đã chặn OA.',
  'receiver-quota': 'người nhận đã đủ số tin trong ngày.',
  'app-removed': 'ứng dụng bị gỡ hoặc khóa; mở developers.zalo.me.',
  'oa-not-verified': 'OA chưa xác thực; gửi hồ sơ xác thực ở oa.zalo.me.',
  'api-not-authorised': 'OA chưa cho ứng dụng dùng API này; cấp quyền lại rồi chạy zalo-login.',
  'package-needed':
    'OA cần gói dịch vụ cho phép dùng API; liên hệ Zalo (OA cơ quan nhà nước có thể có chính sách riêng).',
  'person-inactive': 'tài khoản người nhận bị khóa hoặc không hoạt động hơn 45 ngày.',
  'window-closed': 'quá 7 ngày người nhận chưa nhắn; tin chờ đến khi họ nhắn lại.',
  'type-not-supported': 'Zalo không nhận loại tin này; đây là lỗi của chương trình, xin báo người phát triển.',
  night: 'loại tin này không gửi được từ 22:00 đến 06:00; trợ lý gửi lại sau.',
  'oa-type': 'Zalo không mở API này cho loại OA của xã; hỏi Zalo về OA cơ quan nhà nước.',
  'group-disabled': 'nhóm đã hết hạn dịch vụ.',
  'api-shut-down': 'Zalo đã bỏ API này; cần bản chương trình mới hơn.',
  'wrong-proof': 'Zalo đòi appsecret_proof; tắt tùy chọn này trong ứng dụng ở developers.zalo.me.',
  'restricted-by-person': 'người nhận không nhận loại tin này từ OA.',
  'content-refused': 'Zalo cho rằng nội dung vi phạm quy định; sửa lời rồi gửi lại.',
  'template-by-uid': 'mẫu tin không gửi theo tài khoản được; chọn mẫu khác.',
  'cloud-account': 'ứng dụng cần Zalo Cloud Account; mở account.zalo.cloud.',
  'cloud-money': 'Zalo Cloud Account hết tiền; nạp thêm.',
  'phone-wrong': 'số điện thoại không đúng.',
  'phone-unreachable': 'số điện thoại không nhận được tin Zalo.',
  'template-wrong': 'mã hoặc tham số của mẫu tin không khớp; so lại với mẫu đã duyệt.',
  'template-not-approved': 'mẫu tin chưa được duyệt.',
  'refused-by-person': 'người nhận từ chối tin của OA.',
  'daily-limit': 'hết hạn mức tin mẫu trong ngày.',
  'unknown-code': 'mã lỗi Zalo chưa có trong bảng; tra developers.zalo.me, Phụ lục, Mã lỗi.',
  'server-trouble': 'máy chủ Zalo gặp sự cố.',
  'no-answer': 'Zalo không trả lời kịp; tin có thể đã đến.',
  'never-left': 'không nối được đến Zalo; kiểm tra mạng, HTTPS_PROXY.',
};

export const zalo = {
  /** For the coordinators: whoever keeps the service must act, and how. */
  tokenTrouble: (trouble: TroubleName): Letter => ({
    text: [
      `Kênh Zalo không gửi tin được: ${TROUBLE[trouble]}. Tin người dân gửi đến vẫn được nhận và giữ; tin trả lời chờ đến khi nối lại.`,
      'Cần quản trị OA làm:',
      ...LOGIN_STEPS,
    ].join('\n'),
  }),
  login: {
    usage: [
      'Cần cặp mã của OA. Dán vào (mỗi mã một dòng, access token trước, refresh token sau, hoặc nguyên JSON của API Explorer), rồi Ctrl+D.',
      'Hoặc dán địa chỉ Zalo chuyển về sau khi quản trị OA đồng ý (có code=…, dùng trong 10 phút). Đã đặt Code Challenge thì thêm: --verifier <mã>.',
    ].join('\n'),
    notSet: 'Chưa đặt ZALO_APP_ID, ZALO_APP_SECRET, ZALO_OA_ID, ZALO_OA_SECRET_KEY.',
    otherOa: 'Địa chỉ này của OA khác với ZALO_OA_ID. Chưa lưu gì.',
    refused: 'Zalo không chấp nhận. Mã chỉ dùng một lần trong 10 phút: lấy mã mới rồi chạy lại. Chưa lưu gì.',
    noAnswer: 'Zalo chưa trả lời. Kiểm tra mạng, HTTPS_PROXY rồi lấy mã mới và chạy lại. Chưa lưu gì.',
    stored: (name: string | null): string =>
      name === null
        ? 'Đã lưu cặp mã (mã hóa). Chưa kiểm tra được với Zalo; chạy doctor --online sau.'
        : `Đã lưu cặp mã (mã hóa). Zalo xác nhận OA: ${name}.`,
  },
  doctor: {
    token: (until: string): string => `mã truy cập còn hạn đến ${until}, tự làm mới`,
    tokenTrouble: (trouble: TroubleName): string =>
      `${TROUBLE[trouble]}.\n${LOGIN_STEPS.map((step) => `         ${step}`).join('\n')}`,
    webhook: (last: string): string => `sự kiện gần nhất ${last}`,
    noWebhook: (url: string): string =>
      [
        'chưa nhận được sự kiện nào. Trong developers.zalo.me, mở ứng dụng, mục Webhook:',
        `         1. Xác thực tên miền, rồi đặt Webhook URL: ${url}`,
        '         2. Chép OA Secret Key hiện ra sau đó vào ZALO_OA_SECRET_KEY.',
        '         3. Bật các sự kiện ở danh sách bên dưới (mặc định tắt); tắt “Lọc cú pháp”.',
        '         4. Nhắn thử một tin cho OA.',
      ].join('\n'),
    unsigned: (last: string): string =>
      `có yêu cầu chữ ký không khớp (gần nhất ${last}). Nếu là của Zalo: ZALO_OA_SECRET_KEY phải là OA Secret Key ở trang Webhook, không phải khóa bí mật của ứng dụng; ZALO_APP_ID phải đúng ứng dụng.`,
    mac: (candidate: string): string => {
      const [where, key] = candidate.split('+');
      return `chữ ký khớp với timestamp ở ${where === 'body' ? 'nội dung' : 'tiêu đề X-ZEvent-Timestamp'}, khóa ${key === 'oa' ? 'ZALO_OA_SECRET_KEY' : 'ZALO_APP_SECRET (khác tài liệu, nên đối chiếu khóa OA)'}`;
    },
    events: (names: string): string => `chưa thấy, nên kiểm tra đã bật trong mục Webhook: ${names}`,
    failure: (what: string, last: string): string => `${failures[what] ?? what} (gần nhất ${last})`,
    publicUrl: 'Zalo chỉ gọi địa chỉ https công khai; đặt PUBLIC_URL',
    offline: 'chưa hỏi Zalo; chạy doctor --online để kiểm tra OA, xác thực và gói',
    unreachable: (what: string): string => `hỏi Zalo không được: ${failures[what] ?? what}`,
    oa: (name: string, packageName: string, until: string): string =>
      `${name}${packageName ? `, gói ${packageName}` : ''}${until ? ` đến ${until}` : ''}`,
    notVerified: 'OA chưa xác thực; nhiều API chỉ mở cho OA đã xác thực (oa.zalo.me, Xác thực tài khoản)',
  },
};
