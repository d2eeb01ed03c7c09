/** Words about how an office behaves, folded: a desk that is named beside them is complained about. Data for matching. */
import { fold } from '#src/text.ts';

const CONDUCT =
  /\b(thai do|hach dich|hach sach|cua quyen|nhung nhieu|gay kho|lam kho|hanh dan|vo le|quat|mang|chui|duoi ve|voi vinh|doi tien|xin tien|nhan tien|phong bi|boi duong|bat (di|chay|den).{0,20}(lan|nhieu)|hen (lan|len|nay|mai|di hen)|khong (chiu )?(tiep|nhan ho so|giai quyet|tra loi)|bo mac|lam ngo|dun day|cham tre|tac trach|thieu trach nhiem)\b/;

export const tellsOfConduct = (text: string): boolean => CONDUCT.test(fold(text));
