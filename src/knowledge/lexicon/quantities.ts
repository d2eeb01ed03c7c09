/** Things counted by listing them: a plan answers "mấy phòng" by naming the rooms, but not "mấy người". Folded. */
export const LISTABLE: ReadonlySet<string> = new Set(
  `phong ban co so don to van noi nhiem hinh trang web website kenh chi quyet nghi viec muc loai hanh doi giai khau dot quy bo nguyen
  chuyen ve khau mang thu yeu tieu nhom phan lop cap mat cong khoi doan tai kieu linh dieu buoc cau khoan luat giay tang tin`.split(
    /\s+/,
  ),
);

/** Counted nouns of which the first syllable is listable in another sense. */
export const NOT_LISTABLE =
  /^(?:trang(?! (?:web|thong|mang))|can bo|cong chuc|dong chi|doi tuong nao|cong dan|cong viec nao|don(?! vi)|chi bo|cap bac|cau hoi|dieu\b|khoan tien|lop\b|buoi|doi bong|ban sao|co hoi|phong hop|quyen|chuyen vien|phong tro|phong hoc|quy dat|quy tien|muc tieu dat|lan nguoi|bo ho so|khoi luong|lop hoc vien|to dan pho|tai khoan|noi dung nao)/;

/** Numbers in folded words. */
export const NUMBER_WORDS = '(?:\\d+|mot|hai|ba|bon|sau|bay|tam|chin|muoi)';

/** Departments of a province (names since 2025 and before), folded. */
export const DEPARTMENTS: readonly string[] = `
so tai chinh|so noi vu|so tu phap|so y te|so xay dung|so cong thuong|so nong nghiep|so khoa hoc|so giao duc|so van hoa|so ngoai vu|so dan toc
so ke hoach|so giao thong|so thong tin|so lao dong|so tai nguyen|so du lich|tinh uy|thanh uy|huyen uy|thanh tra tinh|cong an tinh|toa an|vien kiem sat
`
  .trim()
  .split(/[|\n]/);

/** Periods a report is of; a period the passage does not print is another report. */
export const PERIODS: readonly RegExp[] = [
  /\b(?:3|6|9) thang\b/,
  /\bthang (?:[1-9]|1[0-2])\b/,
  /\bbao cao (?:hang )?(?:thang|quy|tuan|ngay)\b/,
  /\bhang (?:thang|quy|tuan|ngay)\b/,
];
