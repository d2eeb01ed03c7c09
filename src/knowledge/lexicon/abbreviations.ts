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
k | ko | kg | hok | hk | hong | hông | hum | khum | hog | khg | khong | hem | hổng | hỏng = không
z | v | zay | zv = vậy
j | ji = gì
lm = làm
dc | dk | đk | đc | đx = được
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
ns | nc = nói
ng = người
ng ld | ng lao dong = người lao động
cc vc | cb cc vc = công chức viên chức
cbcc | cb cc = cán bộ công chức
cc = công chức
vc = viên chức
mn | mng | m n = mọi người
bik | bit | bít = biết
thui = thôi
rui | rùi | r = rồi
tnao | tn | ntnao | sao z = thế nào
hnay = hôm nay
nvu = nhiệm vụ
yc = yêu cầu
gq = giải quyết
xly | xl = xử lý
tg = thời gian
tb = thông báo
ttin = thông tin
qche | qc = quy chế
tp = thành phố
hs = hồ sơ
gdoc | gđ = giám đốc
pct = phó chủ tịch
ctich = chủ tịch
dvi = đơn vị
cqtq = cơ quan
tr | trieu = triệu
deadline | deadlines | due date = hạn
report | reports = báo cáo
book = đặt
check = kiểm tra
status = trạng thái
update = cập nhật
send = gửi
submit = nộp
meeting = hội nghị
feature = tính năng
review = rà soát
feedback = phản ánh góp ý
training = tập huấn
budget = kinh phí
public = công khai
address = địa chỉ
phone | hotline so = điện thoại
plan = kế hoạch
leader = chủ trì
staff = cán bộ
online = trực tuyến
lan dau | lan dau tien = lần 1
dot dau | dot dau tien = đợt 1
vong dau | vong 1 = lần 1
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
la chi | chi rua | chi ri = là gì
lam chi = làm gì
viec chi = việc gì
ba thang cuoi nam | 3 thang cuoi nam | quy cuoi nam | quy cuoi = quý 4
ba thang dau nam | 3 thang dau nam | quy dau nam = quý 1
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
