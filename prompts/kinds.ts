/** Kinds of message as officials read them. */
import type { Kind } from '#src/cases/kinds.ts';

export const kindNames: Record<Kind, string> = {
  phan_anh: 'phản ánh',
  kien_nghi: 'kiến nghị',
  phan_anh_quy_dinh: 'phản ánh về quy định',
  khieu_nai: 'khiếu nại',
  to_cao: 'tố cáo',
  tin_bao_toi_pham: 'tin báo tội phạm',
  khan_cap: 'khẩn cấp',
  tranh_chap: 'đề nghị hòa giải',
  hoi_dap: 'câu hỏi',
  tra_cuu: 'tra cứu',
  khen: 'lời khen',
  khong_lien_quan: 'việc khác',
};

/** The coordinators where a desk would be named. */
export const coordinatorsName = (authority: string): string => `Người điều phối của ${authority}`;
