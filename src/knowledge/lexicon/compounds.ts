/** Things of daily and office life that go by two or three syllables: a plan that prints the syllables apart does not print the thing. Folded. */
export const COMPOUNDS: ReadonlySet<string> = new Set(
  `
phu cap|thu lao|tien luong|tien thuong|tien phat|tien cong|cong tac phi|tam ung|hoa don|chung tu|hop dong|dau thau|don gia|hoc phi|le phi
nha van hoa|loa phat thanh|loa truyen thanh|bao hiem|ho ngheo|ho can ngheo|nguoi ngheo|ton giao|khai sinh|can cuoc|ho khau|tam tru|tam vang|ket hon|chung thuc
giay phep|giay moi|giay khen|bang khen|ky niem chuong|huy hieu|bang cap|ly lich|que quan|trinh do hoc van|tham nien|nghi phep|nghi huu|huu tri|thi tuyen
hoc sinh|sinh vien|giao vien|hoc vien|truong hoc|benh vien|vac xin|tiem chung|dich benh|thien tai|lu lut|giao thong|cau duong|rac thai|nuoc sach|ve sinh
trong trot|chan nuoi|cay trong|phan bon|con giong|mua mang|may tinh|dien thoai|may in|mat khau|tai khoan|ngan hang|cong ty|hop tac xa|kinh doanh|hai quan
quan doi|nghia vu quan su|dan quan|ma tuy|trom cap|tai nan|luot truy cap|nguoi dung|luot xem|phieu bau|so phieu|phieu khao sat|thang diem|cham diem|xep hang
dong phuc|con dau|chu ky so|bien ban|ghi am|phong van|nha bao|hop bao|nhan khau|dien tich|dan so|thu nhap|chuyen vien|nhan vien|lai xe|bao ve
tro cap|dat o|so do|quy hoach dat|the duc|the thao|van nghe|le hoi|du lich|xe cong|tru so moi|nha o|cho o|giay to|le phi truoc ba|thue dat
hoi cho|san pham moi|khoi nghiep|viec lam|xuat khau|lao dong nuoc ngoai|nguoi cao tuoi|tre em|khuyet tat|binh dang gioi|dan so ke hoach hoa|sinh nhat
`
    .trim()
    .split(/[|\n]/),
);

/** Words that stand in no plan and yet say little of what is asked. Folded. */
export const LIGHT: ReadonlySet<string> = new Set(
  'cuoi cung nhat chinh xac hien dau tien thich cum gom kenh di lo chot gap rieng giua ten coi hoi mo chac lap chay kip tron goi danh ke sot nham tai sao vc lay noi nhieu lan'.split(
    ' ',
  ),
);
