/** What the coordinators are told about the table of holidays. */
import type { Letter } from '#src/messages.ts';

export const calendarWarning = (missing: { year: number; state: 'missing' | 'unconfirmed' }): Letter => ({
  text: [
    missing.state === 'missing'
      ? `Chưa có lịch nghỉ lễ, Tết năm ${missing.year}.`
      : `Lịch nghỉ lễ, Tết năm ${missing.year} chưa được xác nhận.`,
    `Các ngày làm việc của năm ${missing.year} đang tính theo thứ Bảy, Chủ nhật và ngày lễ cố định nên ghi “dự kiến”. Khi có thông báo chính thức, xin người quản trị cập nhật tệp data/calendar/${missing.year}.json.`,
  ].join('\n'),
});
