/**
 * Persons of an office that a message tells of: "anh công an xã đứng đó", "chú công an viên". Whoever is told of like this
 * may be who is blamed, whether or not the words of a wrong are known; whoever is only spoken to ("nhờ anh công an") is not.
 * Used to keep a message from an office, never to judge it (Luật Tố cáo 2018 Đ8, Đ12).
 */
import { words } from '#src/text.ts';
import type { RoleCode } from '../kinds.ts';

const SPOKEN_TO =
  '(?:nho|bao|goi|gap|hoi|cam on|on|thua|moi|de nghi|gui|(?<!cong )trinh|noi|voi|xin|mong|kinh|chao|tim|lien he)(?: (?:cho|voi|den|len|toi|cac|may))*';
const PERSON = '(?:anh|chu|ong|og|ba|chi|bac|thang|tay|lao|cau|co|thay|di|cha)';

const OFFICES: readonly (readonly [RoleCode, string])[] = [
  ['pho_chu_tich_ubnd_xa', 'pho chu tich'],
  ['chu_tich_ubnd_xa', 'chu tich(?! (?:mat tran|hoi|cong doan))'],
  ['bi_thu_dang_uy', 'bi thu(?: dang uy| xa)'],
  ['cong_an_xa', '(?:truong |pho )?cong an(?: vien)?|ca xa'],
  ['truong_thon', '(?:truong|pho) (?:thon|ban|xom|ap|khu|lang)'],
];

/** Words of somebody who is not content with an office: with these even an office that is only spoken to is told of. */
const DISCONTENT =
  /\b(?:khong|ko|k|kg|chang|cha|chua|hong|hok|deo) (?:ai |ong nao |anh nao |thay |them |co |chiu |ma )*(?:xuong|den|toi|lam gi|xu ly|giai quyet|bat|tra loi|coi|dom|nhin|can thiep|dong tinh|de y|quan tam)\b|\b(?:an chia|chung chi|bao ke|bao che|bao boc|lam ngo|lo di|ngo lo|de (?:day|do)|ngam|im (?:lang|re|ru|bat)|bao truoc|bep xep|cach chuc|mien nhiem|thay nguoi|nguoi khac|thanh tra|nua voi|dun day|trong vo ai|tin ai)\b|\b(?:lo|noi|tiet lo) ra\b|\bben do\b/;

const ANYHOW: readonly (readonly [RoleCode, RegExp])[] = [
  ['cong_an_xa', /\b(?:cong an|c a xa|ca xa|ben ca|ben c a|truong ca)\b/],
  ['truong_thon', /\b(?:truong|pho) (?:thon|ban|xom|ap|khu|lang)\b/],
];

const FINDERS = OFFICES.map(
  ([role, names]) => [role, new RegExp(`(?<!\\b${SPOKEN_TO} )\\b${PERSON} (?:${names})\\b`)] as const,
);

/** The offices whose persons the message tells of. */
export function officersTold(text: string): RoleCode[] {
  const plain = words(text).join(' ');
  const told = FINDERS.filter(([, finder]) => finder.test(plain));
  const complained = DISCONTENT.test(plain) ? ANYHOW.filter(([, office]) => office.test(plain)) : [];
  return [...new Set([...told, ...complained].map(([role]) => role))];
}
