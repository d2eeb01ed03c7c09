/** What is most often meant by a question that names no matter: words looked for, never said. */
export const USUAL = { report: 'báo cáo kết quả', care: 'chủ trì theo dõi đôn đốc kế hoạch' };
