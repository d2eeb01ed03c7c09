/**
 * Persons of an office that a message tells of: "anh công an xã đứng đó", "chú công an viên". Whoever is told of like this
 * may be who is blamed, whether or not the words of a wrong are known; whoever is only spoken to ("nhờ anh công an") is not.
 * Used to keep a message from an office, never to judge it (Luật Tố cáo 2018 Đ8, Đ12).
 */
import { words } from '#src/text.ts';
import type { RoleCode } from '../kinds.ts';

const SPOKEN_TO =
  '(?:nho|bao|goi|gap|hoi|cam on|on|thua|moi|de nghi|gui|trinh|noi|voi|xin|mong|kinh|chao|tim|lien he)(?: (?:cho|voi|den|len|toi|cac|may))*';
const PERSON = '(?:anh|chu|ong|ba|chi|bac|thang|tay|lao|cau|co|thay|di|cha)';

const OFFICES: readonly (readonly [RoleCode, string])[] = [
  ['pho_chu_tich_ubnd_xa', 'pho chu tich'],
  ['chu_tich_ubnd_xa', 'chu tich(?! (?:mat tran|hoi|cong doan))'],
  ['bi_thu_dang_uy', 'bi thu(?: dang uy| xa)'],
  ['cong_an_xa', '(?:truong |pho )?cong an(?: vien)?|ca xa'],
  ['truong_thon', '(?:truong|pho) (?:thon|ban|xom|ap|khu|lang)'],
];

const FINDERS = OFFICES.map(
  ([role, names]) => [role, new RegExp(`(?<!\\b${SPOKEN_TO} )\\b${PERSON} (?:${names})\\b`)] as const,
);

/** The offices whose persons the message tells of. */
export function officersTold(text: string): RoleCode[] {
  const plain = words(text).join(' ');
  return FINDERS.filter(([, finder]) => finder.test(plain)).map(([role]) => role);
}
