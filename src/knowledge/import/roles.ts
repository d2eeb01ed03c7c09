/** What a part of a plan is for, read from its heading. */
import { fold } from '#src/text.ts';

export type Role = 'aim' | 'tasks' | 'organisation' | 'money' | 'slogans';

const ROLES: [Role, RegExp][] = [
  ['slogans', /khau hieu|thong diep tuyen truyen/],
  [
    'organisation',
    /to chuc thuc hien|phan cong|trach nhiem|nhiem vu cu the|giao nhiem vu|che do bao cao|thong tin,? bao cao/,
  ],
  ['tasks', /nhiem vu|noi dung|giai phap|hoat dong|tien do|lo trinh|trien khai|thoi gian|cong viec/],
  ['money', /^(?:[ivx\d]+\W+)?kinh phi(?! va)/],
  [
    'aim',
    /muc dich|yeu cau|muc tieu|quan diem|phuong cham|nguyen tac|pham vi|doi tuong|tinh hinh|dac diem|thuc trang|danh gia chung|can cu|thanh phan/,
  ],
];

/** The role a heading gives, or null when it says nothing ("1. Sở Tài chính"). */
export function roleOf(heading: string): Role | null {
  const plain = fold(heading).slice(0, 160);
  if (/^\W*(?:[ivxa-d\d]+\W+)?(?:muc dich|muc tieu|pham vi|yeu cau|quan diem|doi tuong)/.test(plain)) return 'aim';
  return ROLES.find(([, shape]) => shape.test(plain))?.[0] ?? null;
}
