/** What the importer says about a document: names it gives, slips it notes, doubts it warns of. */
import type { Refusal } from '#src/knowledge/import/extract.ts';

export const planHeading = 'Kế hoạch';

export const shortNameOf = (issuer: string): string =>
  issuer.trim() === '' ? 'Kế hoạch chưa rõ nơi ban hành' : `Kế hoạch của ${issuer}`;

/** Slips of the printed text, shown beside the clause. */
export const notes = {
  otherYear: (printed: number, planYear: number) =>
    `Văn bản in “năm ${printed}” trong kế hoạch năm ${planYear}; đề nghị đối chiếu bản gốc.`,
  lostWord: (printed: string, usual: string) => `Văn bản in “${printed}”, có thể thiếu chữ (thường viết “${usual}”).`,
  misprint: (printed: string, usual: string) => `Văn bản in “${printed}”, có thể là “${usual}”.`,
};

/** Doubts about the whole document. */
export const warnings = {
  damagedText: (share: number) =>
    `Văn bản có dấu hiệu hỏng chữ hoặc sai bảng mã (khoảng ${share}% số từ không đọc được); đề nghị nhập lại từ bản gốc.`,
  lostLetters: (letters: string) =>
    `Văn bản có dấu hiệu hỏng chữ: không thấy các chữ thường gặp ${letters}; đề nghị nhập lại từ bản gốc.`,
  damagedTitle: (printed: string) => `Dòng tiêu đề bị hỏng chữ (“${printed}”); nội dung bên dưới vẫn đọc được.`,
  damagedLetters: (count: number) => `Có ${count} chữ bị hỏng trong văn bản; đề nghị đối chiếu bản gốc.`,
  missingLabels: (path: string, count: number) => `Thiếu ${count} mục ngay trước mục ${path} (số thứ tự bị nhảy).`,
  repeatedLabel: (path: string) => `Số mục bị dùng lại: ${path}.`,
  noNumber: 'Văn bản không in số, ký hiệu.',
  noIssueDate: 'Văn bản không in đủ ngày ban hành.',
  derivedYear: (year: number) => `Năm của kế hoạch không in trong tiêu đề; suy ra là năm ${year}.`,
  derivedIssuer: (issuer: string) => `Tên cơ quan ban hành lấy từ nội dung văn bản: ${issuer}.`,
  noIssuer: 'Không đọc được tên cơ quan ban hành.',
  noDuties: 'Không tìm thấy nhiệm vụ nào trong văn bản.',
  noClauses: 'Không tìm thấy mục nào được đánh số trong văn bản.',
};

/** Why a file could not be read, by the importer's code. */
const refusals: Record<Refusal, string> = {
  'not-found': 'Không tìm thấy tệp.',
  'unsupported-type': 'Chỉ đọc được tệp .txt, .md, .docx và .pdf. Tệp .doc cần lưu lại thành .docx.',
  'too-big': 'Tệp quá lớn (giới hạn 50 MB).',
  empty: 'Tệp không có nội dung.',
  encrypted: 'Tệp được đặt mật khẩu hoặc mã hóa; hãy bỏ mật khẩu rồi gửi lại.',
  scanned: 'Tệp PDF là bản quét, không có chữ để đọc; hãy gửi bản Word hoặc PDF có chữ.',
  damaged: 'Tệp bị hỏng hoặc không đúng định dạng.',
  'unpacks-too-big': 'Tệp Word giải nén ra quá lớn hoặc có quá nhiều phần nên không được mở.',
  'too-slow': 'Đọc tệp quá lâu nên đã dừng.',
  'out-of-memory': 'Tệp cần quá nhiều bộ nhớ để đọc nên đã dừng.',
};

export const sayRefusal = (code: Refusal): string => refusals[code];
