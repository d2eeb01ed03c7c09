/** What the web platform itself says: refusals of a request and the two small pages. The chat page's labels are its own. */

/** One sentence per refusal: what is the matter and what to do. */
export const refusals = {
  malformed: 'Trang gửi tin không đúng dạng. Xin tải lại trang rồi gửi lại.',
  empty: 'Tin nhắn chưa có chữ nào.',
  tooLong: (maxChars: number) =>
    `Tin nhắn dài quá ${maxChars.toLocaleString('vi-VN')} ký tự. Xin chia thành nhiều tin ngắn hơn.`,
  tooLarge: 'Nội dung gửi lên quá lớn. Xin chia thành nhiều tin ngắn hơn.',
  notJson: 'Trang gửi tin không đúng dạng. Xin tải lại trang rồi gửi lại.',
  foreign: 'Yêu cầu không đến từ trang này nên không được nhận.',
  noSession: 'Phiên làm việc đã hết. Xin tải lại trang; trình duyệt cần cho phép cookie của trang này.',
  tooFast: 'Tin đến hơi nhanh. Xin đợi vài giây, tin sẽ được gửi lại.',
  crowded: 'Đang có rất nhiều người nhắn. Xin đợi ít phút, tin sẽ được gửi lại.',
  notStored: 'Chưa nhận được tin lúc này. Tin sẽ được gửi lại sau ít giây.',
  failed: 'Có lỗi ở phía máy chủ. Xin thử lại sau ít phút.',
  fileTooLarge: (mostBytes: number) =>
    `Ảnh, tệp lớn hơn ${Math.floor(mostBytes / 1024 / 1024)} MB nên chưa nhận được. Xin gửi bản nhỏ hơn.`,
  fileType: (endings: string[]) =>
    `Loại tệp này chưa nhận được. Nhận được: ${endings.map((one) => one.toUpperCase()).join(', ')}. Ảnh HEIC của iPhone: xin chụp màn hình ảnh đó rồi gửi.`,
  fileEmpty: 'Tệp không có nội dung. Xin chọn lại tệp.',
  filesTooFast: 'Đã gửi nhiều tệp liền nhau. Xin đợi vài phút rồi gửi tiếp.',
  tooManyTabs: 'Cuộc trò chuyện này đang mở ở quá nhiều thẻ. Xin đóng bớt thẻ cũ.',
  tooManyPeople: 'Đang có rất nhiều người mở trang. Trang sẽ tự nối lại sau ít giây.',
};

export const invitation = {
  /** Shown on the invitation page when the request could not be stored; the button may be pressed again. */
  tryAgain: 'Chưa nhận được lúc này. Lời mời vẫn còn dùng được: xin bấm lại sau ít giây.',
};

export const demonstration = {
  /** Above the chat of one person of the demonstration. */
  banner: (label: string) => `Bản trình diễn. Đang dùng với vai: ${label}.`,
  guest: 'người mở lời mời',
  /** The way back to the choice of persons. */
  change: 'Đổi vai',
};
