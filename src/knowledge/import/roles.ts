/** What a part of a plan is for, read from its heading. */
import { fold } from '#src/text.ts';

export type Role = 'aim' | 'tasks' | 'organisation' | 'money' | 'slogans';

const ROLES: [Role, RegExp][] = [
  ['slogans', /khau hieu|thong diep tuyen truyen/],
  [
    'organisation',
    /^(?:.{0,40}\bto chuc thuc hien.{0,30}$|to chuc (?:thuc hien|trien khai)|phan cong|trach nhiem|nhiem vu (?:cu the|cua)|giao nhiem vu|che do (?:thong tin,? )?bao cao|thong tin,? bao cao|cong tac to chuc)/,
  ],
  ['tasks', /nhiem vu|noi dung|giai phap|hoat dong|tien do|lo trinh|trien khai|thoi gian|cong viec/],
  ['money', /^kinh phi(?! va)/],
];

/** Opens a part that asks for nothing: aims, scope, what was done last year. */
const AIM =
  /^(?:(?:cac|nhung|mot so|khai quat|danh gia)\s+)*(?:muc dich|muc tieu|chi tieu|yeu cau|quan diem|phuong cham|nguyen tac|pham vi|doi tuong|tinh hinh|dac diem|thuc trang|ket qua (?:nam|thuc hien|dat duoc|cong tac)|can cu|thanh phan|su can thiet|co so phap ly|ton tai)/;

/** "Đối tượng và thời gian": who it is for, and when it is done. */
const WITH_TIME =
  /^(?:doi tuong|pham vi|thanh phan|muc tieu)\b.*\b(?:thoi gian|tien do|noi dung|nhiem vu|lo trinh|phuong an|giai phap)/;

/** A heading longer than this is a sentence, however it begins. */
const LONGEST_AIM = 90;

/** The role a heading gives, or null when it says nothing ("1. Sở Tài chính"). */
export function roleOf(heading: string): Role | null {
  const plain = fold(heading)
    .replace(/^\W*(?:[ivx]+|[a-d]|\d+(?:\.\d+)*)\s*[.)/-]\s*/, '')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, 160);
  if (AIM.test(plain) && plain.length <= LONGEST_AIM && !WITH_TIME.test(plain)) return 'aim';
  return ROLES.find(([, shape]) => shape.test(plain))?.[0] ?? null;
}
