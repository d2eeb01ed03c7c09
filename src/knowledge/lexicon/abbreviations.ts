/**
 * Short forms. Keys are folded words as typed (several joined by a space); values are the words meant.
 * ORGANISATIONS are printed in plans and read in full everywhere; TYPED are only met in what people type.
 */

const table = (lines: string): Map<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [keys, words] = line.split('=');
        return keys!.split('|').map((key): [string, string] => [key.trim(), words!.trim()]);
      }),
  );

export const ORGANISATIONS: ReadonlyMap<string, string> = table(`
ubnd = ủy ban nhân dân
uy ban nd = ủy ban nhân dân
hdnd = hội đồng nhân dân
mttq | ubmttq | mttqvn | ubmttqvn = mặt trận tổ quốc
bcd = ban chỉ đạo
bch = ban chấp hành
btt = ban thường trực
btv = ban thường vụ
qcdccs = quy chế dân chủ ở cơ sở
qcdc = quy chế dân chủ
dccs = dân chủ ở cơ sở
cbccvc = cán bộ công chức viên chức
ccvc = công chức viên chức
nld = người lao động
ttnd | bttnd = ban thanh tra nhân dân
gsdtcd | bgsdtcd | gsdtcdong = ban giám sát đầu tư của cộng đồng
vhxh | vh xh | van hoa va xa hoi = văn hóa xã hội
vhtt | vh tt | van hoa va thong tin = văn hóa thông tin
tckh | tc kh | tai chinh va ke hoach = tài chính kế hoạch
hctc | hc tc | hanh chinh va to chuc = hành chính tổ chức
kh cn | khcn = khoa học và công nghệ
cchc = cải cách hành chính
tthc = thủ tục hành chính
gpmb = giải phóng mặt bằng
ntm = nông thôn mới
cntt = công nghệ thông tin
pbgdpl = phổ biến giáo dục pháp luật
vpubnd = văn phòng ủy ban nhân dân
dvsn = đơn vị sự nghiệp
tnch | tncshcm | tncs = thanh niên cộng sản
bhyt = bảo hiểm y tế
bhxh = bảo hiểm xã hội
gddt | gd dt | sgddt = giáo dục và đào tạo
gvcn = giáo viên chủ nhiệm
qppl = quy phạm pháp luật
csdl = cơ sở dữ liệu
`);

export const TYPED: ReadonlyMap<string, string> = table(`
k | ko | kg | hok | khg | khong | hem = không
z | v | zay | zv = vậy
j | ji = gì
lm = làm
dc = được
trc | trk = trước
ntn = như thế nào
bn = bao nhiêu
bnhieu = bao nhiêu
vs = với
pai | fai = phải
nhiu = nhiêu
bjo | bgio | bh = bao giờ
mjh | mk = mình
cx | cg = cũng
nx = nữa
ns = nói
lq = liên quan
thag = tháng
bc | bcao = báo cáo
hd = hướng dẫn
hn = hội nghị
hnghi = hội nghị
kp = kinh phí
nsnn = ngân sách nhà nước
vb = văn bản
cb = cán bộ
dv = đơn vị
cq = cơ quan
sdt | dt so = số điện thoại
ktra = kiểm tra
gsat = giám sát
tkhai = triển khai
p = phòng
vp = văn phòng
stp = sở tư pháp
snv = sở nội vụ
ld = lãnh đạo
kh = kế hoạch
qd = quyết định
nq = nghị quyết
nd = nội dung
ct = chỉ thị
kl = kết luận
q 1 = quý 1
q 2 = quý 2
q 3 = quý 3
q 4 = quý 4
nv 1 | nghiep vu mot = nghiệp vụ 1
nv 2 | nghiep vu hai = nghiệp vụ 2
quy mot = quý 1
quy hai = quý 2
quy ba = quý 3
quy bon | quy tu = quý 4
sau thang | nua nam | 6 t | 6 th = 6 tháng
muoi hai = 12
mat tran = mặt trận
dn = doanh nghiệp
tphap = tư pháp
pnv | p noi vu = phòng nội vụ
dan chu co so = dân chủ ở cơ sở
may h = mấy giờ
may gio = mấy giờ
ngay may = ngày mấy
bao h = bao giờ
`);

/** Longest key of the tables above, in words. */
export const LONGEST_SHORT_FORM = 4;
