/** What stops the start, in one message that names the key and the cure. For whoever installs the service. */
import type { ConfigProblem } from '#src/config.ts';
import type { DataProblem } from '#src/data.ts';

const CONFIG: Record<ConfigProblem['fault'], (detail: string) => string> = {
  'unknown-key': (detail) => `không có thiết lập nào tên như vậy. Có phải là: ${detail || 'xem .env.example'}?`,
  'wrong-value': (detail) => `giá trị không đúng dạng. Cần: ${detail}.`,
  needed: () => 'bắt buộc khi có nền tảng thật, PUBLIC_URL hoặc NODE_ENV=production. Tạo bằng: openssl rand -base64 32',
  'demo-is-local': () =>
    'bản trình diễn chỉ nghe ở 127.0.0.1. Bỏ HOST, hoặc cấu hình nền tảng thật (TELEGRAM_BOT_TOKEN, PUBLIC_URL).',
  'demo-only': () => 'chỉ dùng được trong bản trình diễn. Bỏ thiết lập này.',
  'needs-database': () =>
    'cần PostgreSQL: PGlite không chịu được mất điện. Đặt DATABASE_URL=postgres://…, hoặc TRIAL=yes nếu chỉ chạy thử.',
  'goes-together': (detail) => `phải đặt cùng nhau: ${detail}.`,
  'tracing-on': () => 'gửi nội dung ra bên ngoài. Bỏ thiết lập này.',
};

const DATA: Record<DataProblem['fault'], (detail: string) => string> = {
  missing: (detail) => `không đọc được tệp (${detail}). Chép mẫu từ data/examples/ hoặc kiểm tra DATA_DIR.`,
  'not-json': () => 'không phải JSON. Mở tệp và sửa dấu phẩy, ngoặc.',
  wrong: (detail) => `nội dung chưa đúng: ${detail}.`,
};

export const setup = {
  config: (problem: ConfigProblem): string => `Thiết lập ${problem.key}: ${CONFIG[problem.fault](problem.detail)}`,
  data: (problem: DataProblem): string => `Tệp dữ liệu ${problem.file}: ${DATA[problem.fault](problem.detail)}`,
  databaseInUse: (pid: number): string =>
    `Cơ sở dữ liệu trong VAR_DIR đang được tiến trình ${pid} dùng. Tắt tiến trình đó, hoặc đặt VAR_DIR khác.`,
  databaseDown: (): string => 'Không nối được DATABASE_URL. Kiểm tra PostgreSQL đã chạy và địa chỉ, mật khẩu.',
  redisDown: (): string => 'Không nối được REDIS_URL. Kiểm tra Redis đã chạy, hoặc bỏ REDIS_URL.',
  telegramRefused: (detail: string): string =>
    `Telegram không chấp nhận thiết lập (${detail}). Kiểm tra TELEGRAM_BOT_TOKEN với @BotFather, PUBLIC_URL và TELEGRAM_WEBHOOK_SECRET.`,
  portTaken: (port: number): string => `Cổng PORT=${port} đang có chương trình khác dùng. Đặt PORT khác.`,
  keyUnreadable: (file: string): string =>
    `Khóa trong ${file} không đúng 32 byte. Khôi phục tệp khóa cũ; mất khóa là mất dữ liệu đã mã hóa.`,
  started: (url: string, demo: boolean): string => (demo ? `Bản trình diễn đang chạy: ${url}` : `Đang chạy: ${url}`),
  trialWarning: (): string => 'Lưu ý: PGlite chỉ để chạy thử, mất điện có thể mất vài giây dữ liệu cuối.',
};
