/** The words of the domain for what residents send (design.md section 5). */
import { z } from 'zod';

export const Kind = z.enum([
  'phan_anh',
  'kien_nghi',
  'phan_anh_quy_dinh',
  'khieu_nai',
  'to_cao',
  'tin_bao_toi_pham',
  'khan_cap',
  'tranh_chap',
  'hoi_dap',
  'tra_cuu',
  'khen',
  'khong_lien_quan',
]);
export type Kind = z.infer<typeof Kind>;

export const Field = z.enum([
  'dat_dai',
  'xay_dung',
  'moi_truong',
  'ha_tang',
  'an_ninh_trat_tu',
  'ho_tich_tu_phap',
  'chinh_sach_xa_hoi',
  'giao_duc',
  'y_te',
  'thu_tuc_hanh_chinh',
  'dong_gop_tai_chinh',
  'dan_chu_bau_cu',
  'nong_nghiep',
  'giai_phong_mat_bang',
  'khac',
]);
export type Field = z.infer<typeof Field>;

/** Who a message is about or must go to (role codes of the evaluation sets). */
export const RoleCode = z.enum([
  'chu_tich_ubnd_xa',
  'pho_chu_tich_ubnd_xa',
  'bi_thu_dang_uy',
  'dang_vien',
  'can_bo_xa',
  'cong_an_xa',
  'truong_thon',
  'vien_chuc',
  'doanh_nghiep',
  'ho_dan',
  'chua_ro',
]);
export type RoleCode = z.infer<typeof RoleCode>;

/** What triage makes of one message; decided by content, never kept with the words of a denunciation. */
export interface Triage {
  kind: Kind;
  field: Field;
  /** `now`: hours matter for a life, for stopping a crime or for freezing money. */
  urgency: 'now' | 'normal';
  anonymousRequest: boolean;
  /** Identity numbers, phones, a named accused person, illness, a child victim. */
  sensitive: boolean;
  /** The most useful place, exactly as typed, or null. */
  location: string | null;
  /** The accused's role when the message blames an official, else null. */
  accusedRole: RoleCode | null;
  /** Every office named in a message that blames somebody: none of them is to read it, whoever is meant. */
  namedRoles: RoleCode[];
  /** Emergency sort when kind is khan_cap: which fixed text and number apply. */
  emergency: Emergency | null;
  /** Calibrated probability that `kind` is right, 0..1. */
  confidence: number;
  /** Other kinds worth asking about, most likely first. */
  others: Kind[];
  /** True when the person should be asked which of `kind` and `others` is meant before anything is filed. */
  unsure: boolean;
}

/** Sorts of emergency; the number to call and the fixed text hang on it (data and prompts). */
export const Emergency = z.enum([
  'fire',
  'violence',
  'medical',
  'traffic',
  'drowning',
  'flood_landslide',
  'electric',
  'child_abuse',
  'domestic_violence',
  'suicide',
  'other',
]);
export type Emergency = z.infer<typeof Emergency>;
