import { fold } from '#src/text.ts';

/**
 * What people say -> what plans of any authority may print, written wide and not for our plans: one said run a line,
 * folded printed runs parted by `|`, `= 3` where the two nearly always mean the same. A said run written with its marks
 * counts only where it is typed with them. Read when first needed.
 */
const WRITTEN = `
0 gio = thoi diem kiem ke | 0h00 ngay
100 hs = 100 hoc sinh
100 phan tram di bau = tuyen truyen bau cu | van dong nhan dan | di bo phieu
19 tieu chi = nong thon moi | tieu chi | dat chuan nong thon = 3
2 cap = sap xep don vi | chinh quyen dia phuong | mo hinh chinh quyen | tinh gon bo may | hai cap | 02 cap = 3
3 chuong trinh = chuong trinh muc tieu | muc tieu quoc gia = 3
3 trong 1 = dang ky khai sinh | thu tuc lien thong
4 luon = thai do phuc vu | tinh than phuc vu | dao duc cong vu | van hoa cong so
4 tc = phong chong thien tai | tim kiem cuu nan | phuong cham bon tai | 4 tai cho = 3
4 xin = thai do phuc vu | tinh than phuc vu | dao duc cong vu | van hoa cong so
5 ro = phan cong ro rang | ro trach nhiem | phan cong cu the | cu the = 3
6 ro = phan cong ro rang | ro trach nhiem | phan cong cu the | cu the = 3
action plan = chuong trinh hanh dong | ke hoach hanh dong = 3
agenda = noi dung hoi nghi | chuong trinh chi tiet | du kien chuong trinh = 3
ai ai cung = sau rong | rong rai | toan the
ai ban hanh = ban hanh = 3
ai bao cao chuyen de = bao cao chuyen de | bao cao vien | dai dien
ai bao san = chu tri | phu trach | chiu trach nhiem = 3
ai bao thau = chu tri | phu trach | chiu trach nhiem = 3
ai bao ve dan = thanh tra nhan dan | giam sat dau tu | giam sat phan bien = 3
ai bi ap dung = doi tuong | pham vi = 3
ai bi hoi = chiu trach nhiem | nguoi dung dau | thu truong = 3
ai bi ky luat = xu ly nghiem | vi pham | nguoi dung dau
ai bi truy trach nhiem = chiu trach nhiem | nguoi dung dau | thu truong = 3
ai bo tien = kinh phi thuc hien | nguon kinh phi | ngan sach nha nuoc | bo tri kinh phi | kinh phi | ngan sach = 3
ai bày = huong dan
ai cam cai = chu tri | phu trach chung = 3
ai cam chich = chu tri | phu trach chung = 3
ai cam cuong = chu tri | phu trach chung = 3
ai cam dau = chu tri | chiu trach nhiem | nguoi dung dau = 3
ai cam lai = chu tri | phu trach chung = 3
ai cam quan = dieu hanh | chi dao | phu trach chung = 3
ai cam quy = thu chi | quan ly su dung | cac loai quy
ai cam tay chi viec = huong dan = 3
ai cam trich = chu tri | phu trach chung = 3
ai can tuyen truyen = doi tuong | dia ban doi tuong
ai canh = theo doi | kiem tra | giam sat | don doc = 3
ai canh giup dan = thanh tra nhan dan | giam sat dau tu | giam sat phan bien = 3
ai cap tien = kinh phi | ngan sach | nguon = 3
ai chap but = xay dung | tham muu = 3
ai chay hop = chu tri | chuan bi | to chuc hoi nghi = 3
ai chi dao chung = lanh dao chi dao | lanh dao truc tiep | toan dien
ai chi dao xuong = chi dao | van ban chi dao
ai chi huy = dieu hanh | chi dao | phu trach chung = 3
ai chi tien = kinh phi thuc hien | nguon kinh phi | ngan sach nha nuoc | bo tri kinh phi | kinh phi | ngan sach = 3
ai chi viec = huong dan = 3
ai chinh = chu tri | don vi chu tri = 3
ai chiu sao = chu tri | chiu trach nhiem | nguoi dung dau = 3
ai chiu trach nhiem = chiu trach nhiem | nguoi dung dau | thu truong = 3
ai cho phep = tham quyen | theo quy dinh
ai chot = quyet dinh | tham quyen | phe duyet = 3
ai chu cong = chu tri | don vi chu tri = 3
ai chu toa = chu tri hoi nghi | chu tri | chu tri to chuc | nguoi dung dau | hoi nghi can bo = 3
ai chu tri = chu tri | don vi chu tri = 3
ai chu tri hoi nghi = chu tri to chuc | nguoi dung dau | hoi nghi can bo = 3
ai co lead = phoi hop | tham gia
ai co quyen = co tham quyen | tham quyen | cap co tham quyen = 3
ai co quyen quyet = quyet dinh | tham quyen | phe duyet = 3
ai co tieng noi cuoi = quyet dinh | tham quyen | ban va quyet dinh = 3
ai co trach nhiem = trach nhiem | chiu trach nhiem | chu tri | don vi thuc hien = 3
ai co viec = to chuc ca nhan = 3
ai coi = theo doi | kiem tra | giam sat | don doc = 3
ai cong so = tong hop | tham muu | bao cao ket qua = 3
ai cung biet = cong khai | dan biet | duoc biet = 3
ai cung chiu = dong thuan | tao su dong thuan | dong tinh = 3
ai cung co the = bao phu bao hiem | ty le bao phu
ai cung duoc noi = dan chu | phat huy dan chu | thuc hanh dan chu
ai cung nam = pho bien quan triet | toan the cong chuc | quan triet = 3
ai dau moi = dau moi | chu tri = 3
ai dau tau = chu tri | chiu trach nhiem | nguoi dung dau = 3
ai de ra = ban hanh = 3
ai de xuat = tham muu | de xuat = 3
ai dem tai san = kiem ke tai san | to kiem ke | bao cao ket qua = 3
ai di du = thanh phan tham du | tham du | dai bieu = 3
ai di hoc = cu can bo | tong hop danh sach | tap huan boi duong = 3
ai di hop = thanh phan tham du | thanh phan | dai bieu du = 3
ai di kiem tra = theo doi | kiem tra | giam sat | don doc = 3
ai dieu hanh = dieu hanh | chi dao | phu trach chung = 3
ai dieu hanh buoi hop = chu tri hoi nghi | chu tri = 3
ai dieu hanh hop = chu tri | chuan bi | to chuc hoi nghi = 3
ai dieu khien hop = chu tri to chuc | nguoi dung dau | hoi nghi can bo = 3
ai doc thuc = don doc | nhac nho = 3
ai du hop = thanh phan tham du | tham du | dai bieu = 3
ai du quyen = co tham quyen | tham quyen | cap co tham quyen = 3
ai du thao = xay dung | tham muu = 3
ai dung lop = tap huan | boi duong | bao cao vien
ai dung mui = chu tri | chiu trach nhiem | nguoi dung dau = 3
ai dung mui chiu sao = chu tri | chiu trach nhiem | nguoi dung dau = 3
ai dung ra = chu tri | co quan thuc hien
ai dung ra giai thich = giai dap | giai trinh | tra loi = 3
ai dung ra lo = chu tri | chiu trach nhiem | nguoi dung dau = 3
ai dung ra to chuc = chu tri | co quan thuc hien
ai dung ten = chu tri | co quan thuc hien
ai duoc bao ve = bao ve quyen | quyen va loi ich | loi ich hop phap
ai duoc bau = cu tri = 3
ai duoc cu di hoc = tong hop danh sach | cu can bo | tham gia cac lop
ai duoc di bau = cu tri = 3
ai duoc di hoc = cu can bo | tong hop danh sach | tap huan boi duong = 3
ai duoc du = thanh phan tham du | tham du | dai bieu = 3
ai duoc huong = doi tuong | thu huong
ai duoc khen = khen thuong | bieu duong khen thuong | thi dua khen thuong | tap the ca nhan | thanh tich | dien hinh = 3
ai duoc loi = doi tuong | thu huong
ai duoc mien = tru | doi tuong
ai duoc moi = thanh phan tham du | thanh phan | dai bieu du | tham du | dai bieu = 3
ai duyet = phe duyet | tham quyen | quyet dinh = 3
ai dạy = tap huan | boi duong
ai dự = thanh phan tham du | thanh phan | dai bieu du = 3
ai ganh = chu tri | phu trach | chiu trach nhiem = 3
ai ganh chu = chu tri | don vi thuc hien = 3
ai ganh vac = chu tri | phu trach | chiu trach nhiem = 3
ai gat dau = quyet dinh | tham quyen | phe duyet = 3
ai giai dap = giai dap | giai trinh | tra loi = 3
ai giai thich = giai dap | giai trinh | tra loi = 3
ai giam sat = theo doi | kiem tra | giam sat | don doc = 3
ai giang = tap huan | boi duong | bao cao vien
ai gioi = dien hinh tien tien | thanh tich | bieu duong khen thuong
ai giu quy = thu chi | quan ly su dung | cac loai quy
ai giu tien = thu chi | quan ly su dung | cac loai quy
ai giuc = don doc | nhac nho = 3
ai giup = phoi hop | ho tro = 3
ai gom = tong hop | tham muu | bao cao ket qua = 3
ai gom so lieu = tong hop | tham muu | bao cao ket qua = 3
ai gui giay moi = giay moi | gui giay moi | thong bao thoi gian = 3
ai handle = chu tri | phu trach = 3
ai ho tro = phoi hop | ho tro = 3
ai hoi viec = don doc | nhac nho = 3
ai hop = thanh phan tham du | tham du | dai bieu = 3
ai huong dan = huong dan = 3
ai huong dan chi = tai chinh | lap du toan | quyet toan kinh phi = 3
ai huong dan quyet toan = tai chinh | lap du toan | quyet toan kinh phi = 3
ai huong dan tien = tai chinh | lap du toan | quyet toan kinh phi = 3
ai hưởng = doi tuong | thu huong
ai in = in an tai lieu | in an
ai join = phoi hop | tham gia
ai khong phai lam = tru | doi tuong
ai kiem ke = to kiem ke | doi tuong kiem ke = 3
ai kiem tra = theo doi | kiem tra | giam sat | don doc = 3
ai ky duyet = phe duyet | tham quyen | quyet dinh = 3
ai la pic = chu tri | phu trach = 3
ai lam = don vi thuc hien | co quan thuc hien | chu tri = 3
ai lam cung = phoi hop | don vi phoi hop = 3
ai lam dau moi = dau moi | chu tri = 3
ai lam lead = chu tri | don vi chu tri = 3
ai lam tot = dien hinh tien tien | thanh tich | bieu duong khen thuong
ai lanh dao = lanh dao truc tiep | cap uy dang | quan ly thong nhat = 3
ai lanh dao chung = lanh dao truc tiep | cap uy dang | quan ly thong nhat = 3
ai lead = chu tri | don vi chu tri = 3
ai len lop = tap huan | boi duong | bao cao vien
ai lien he = dau moi | chu tri | phu trach = 3
ai lo = chu tri | phu trach | chiu trach nhiem | don vi thuc hien = 3
ai lo hop = chu tri | chuan bi | to chuc hoi nghi = 3
ai lo khoan = chu tri | phu trach | chiu trach nhiem | don vi thuc hien = 3
ai lo kinh phi = kinh phi | ngan sach | bo tri = 3
ai lo ky thuat = phu trach ky thuat | ha tang ky thuat | cong nghe thong tin = 3
ai lo mang = phu trach ky thuat | ha tang ky thuat | cong nghe thong tin = 3
ai lo phan = chu tri | phu trach | chiu trach nhiem | don vi thuc hien = 3
ai lo tam ly = to tu van | tu van tam ly = 3
ai lo tien = kinh phi | ngan sach | bo tri = 3
ai lo vu = chu tri | phu trach | chiu trach nhiem | don vi thuc hien = 3
ai man = chu tri | don vi thuc hien = 3
ai man vu ni = chu tri | don vi thuc hien = 3
ai mo = chu tri | don vi thuc hien = 3
ai mo lop = tap huan | thong bao mo lop | boi duong = 3
ai moi cong an = cong an xa | bao cao vien = 3
ai muon thi = tu nguyen | khuyen khich
ai ngoi ghe chu toa = chu tri to chuc | nguoi dung dau | hoi nghi can bo = 3
ai ngoi tiep = tiep cong dan | tiep nhan
ai nhac = don doc | nhac nho = 3
ai nhac truong = chu tri | phu trach chung = 3
ai nhan = noi nhan | gui ve | tiep nhan = 3
ai nhan bao cao = noi nhan | gui ve | tiep nhan = 3
ai nhan duoc ban nay = noi nhan = 3
ai nhan task = chu tri | don vi thuc hien | phan cong = 3
ai om = chu tri | phu trach | chiu trach nhiem = 3
ai om sô = chu tri | phu trach | chiu trach nhiem = 3
ai om viec = chu tri | phu trach | chiu trach nhiem = 3
ai own = chu tri | phu trach = 3
ai phai di hop = thanh phan tham du | tham du | dai bieu = 3
ai phai du = thanh phan tham du | thanh phan | dai bieu du | cu can bo | tham du = 3
ai phai lam = trach nhiem | chiu trach nhiem | chu tri | don vi thuc hien = 3
ai phai lo = trach nhiem | chiu trach nhiem | chu tri | don vi thuc hien = 3
ai phai theo = doi tuong | pham vi = 3
ai phe = quyet dinh | tham quyen | phe duyet = 3
ai phe duyet = phe duyet | tham quyen | quyet dinh = 3
ai phoi hop = phoi hop | don vi phoi hop = 3
ai phu giup = phoi hop | don vi phoi hop = 3
ai phu hoa = phoi hop | don vi phoi hop = 3
ai phu tay = phoi hop | don vi phoi hop = 3
ai phu trach = phu trach | chu tri | quan ly = 3
ai phu viec = phoi hop | don vi phoi hop = 3
ai quan ly = phu trach | chu tri | quan ly = 3
ai quyet = quyet dinh | tham quyen | phe duyet = 3
ai ra lenh = dieu hanh | chi dao | phu trach chung = 3
ai ra tiep = tiep cong dan | tiep nhan
ai ra ung cu = danh sach nguoi ung | nguoi ung cu | hiep thuong = 3
ai ra van ban = ban hanh = 3
ai rót = kinh phi | ngan sach | bo tri = 3
ai soan = xay dung | tham muu = 3
ai soan thao = xay dung | tham muu = 3
ai soat = theo doi | kiem tra | giam sat | don doc = 3
ai soi giup dan = thanh tra nhan dan | giam sat dau tu | giam sat phan bien = 3
ai support = phoi hop | don vi phoi hop | ho tro = 3
ai tham du = thanh phan tham du | thanh phan | dai bieu du = 3
ai tham gia cung = phoi hop | tham gia
ai tham muu = tham muu | de xuat = 3
ai theo doi = theo doi | kiem tra | giam sat | don doc = 3
ai thong qua = phe duyet | tham quyen | quyet dinh = 3
ai thu gom bao cao = tong hop | tham muu | bao cao ket qua = 3
ai thuc hien = don vi thuc hien | co quan thuc hien | chu tri = 3
ai thuoc dien = doi tuong | pham vi = 3
ai thuong truc = co quan thuong truc | chu tri | thuong truc = 3
ai thuyet trinh = bao cao chuyen de | bao cao vien | dai dien
ai tiep = tiep cong dan | tiep nhan
ai tiep tay = phoi hop | ho tro = 3
ai to chuc hoi nghi = chu tri to chuc | nguoi dung dau | hoi nghi can bo = 3
ai to chuc hop = chu tri | chuan bi | to chuc hoi nghi = 3
ai to chuc lop = tap huan | thong bao mo lop | boi duong = 3
ai to chuc tap huan = tap huan | thong bao mo lop | boi duong = 3
ai tong hop = tong hop | tham muu | bao cao ket qua = 3
ai tra loi = giai dap | giai trinh | tra loi = 3
ai tra tien = kinh phi thuc hien | nguon kinh phi | ngan sach nha nuoc | bo tri kinh phi | kinh phi | ngan sach = 3
ai train = tap huan boi duong | tap huan = 3
ai tri tue = tri tue nhan tao | ung dung cong nghe
ai trinh bay = bao cao chuyen de | bao cao vien | dai dien
ai trong coi = phu trach | chu tri | quan ly = 3
ai truc tiep dan = phan cong | tiep cong dan | lich tiep cong dan = 3
ai trung cu = trung cu | ket qua bau cu
ai trúng = cong bo ket qua | trung cu | ket qua bau cu = 3
ai tu van cho xa = tham muu | de xuat = 3
ai vang = diem danh | tham gia day du | quan ly hoc sinh = 3
ai viet = xay dung | tham muu = 3
ai xet thi dua = hoi dong thi dua | xet khen thuong | thi dua khen thuong = 3
ai xuat tien = kinh phi | ngan sach | nguon = 3
ai xum tay = phoi hop | ho tro = 3
ai xum vao = phoi hop | ho tro = 3
ai đậu = cong bo ket qua | trung cu | ket qua bau cu = 3
all in = tap trung nguon luc | tap trung | uu tien = 3
all ok = thong qua | bieu quyet | thong nhat = 3
alo = duong day nong | hom thu | tiep nhan y kien
alo la gap = thong tin lien lac | dau moi = 3
am li = hoi truong loa dai | loa dai | co so vat chat
am ly = loa dai | hoi truong | co so vat chat = 3
am no = nang cao doi song | doi song vat chat | an sinh xa hoi = 3
am thanh = co so vat chat | loa dai | hoi truong = 3
am thanh khong nghe = duong truyen | ha tang ky thuat
an bot = tham nhung tieu cuc | tham nhung | phong chong tham nhung | hoi lo = 3
an bot xi mang = giam sat dau tu | lang phi | tham nhung
an cap gio = ky luat ky cuong | ky cuong hanh chinh | chap hanh = 3
an dinh muc = muc dong gop | muc chi
an do ban = an toan thuc pham | ngo doc thuc pham = 3
an hiep = bao luc hoc duong | phong chong bao luc = 3
an hoi lo = tham nhung tieu cuc | tham nhung | phong chong tham nhung | hoi lo = 3
an khop = phoi hop | phoi hop chat che | dong bo = 3
an khop nhau = phoi hop chat che | chat che
an ky luat = xu ly nghiem | xu ly ky luat | ky luat | xu ly vi pham = 3
an mac = tac phong | thai do | giao tiep ung xu | van hoa ung xu = 3
an mung = chao mung | hoat dong chao mung | to chuc le = 3
an nen lam ra = phat trien kinh te | kinh te xa hoi
an nhau linh dinh = doi song van hoa | nep song van minh | gia dinh van hoa | viec cuoi viec tang
an ninh = an ninh trat tu | trat tu an toan | phong chong toi pham | quoc phong an ninh
an ninh co so = luc luong bao ve | an ninh trat tu | tuan tra
an ninh mang = an toan thong tin | bao mat
an ninh quoc phong = quoc phong an ninh | quan su quoc phong | bien gioi = 3
an ninh xa = cong an xa | cong an = 3
an ninh xom lang = an ninh trat tu | quoc phong an ninh = 3
an noi = quy tac ung xu | van hoa ung xu = 3
an o = nep song van minh | doi song van hoa = 3
an o van minh = nep song van minh | doi song van hoa = 3
an phu cap = khong chuyen trach = 3
an sinh = an sinh xa hoi | chinh sach an sinh | tro giup xa hoi = 3
an toan ban than = ky nang tu bao | bao ve tre em | phong chong xam hai
an toan du lieu = an toan thong tin | an ninh mang = 3
an toan mang = an toan thong tin | an ninh mang | bao mat = 3
an trom = an ninh trat tu | trat tu an toan | phong chong toi pham
an uong linh dinh = nep song van minh | viec cuoi viec tang | xoa bo hu tuc = 3
anh can bo = can bo cong chuc | cong chuc vien chuc | can bo
anh chi em = can bo cong chuc | vien chuc | nguoi lao dong = 3
anh chup = bai viet | tin bai | hinh anh | dang tai | so lieu chi tiet = 3
anh cong an = cong an = 3
anh dong = tuyen truyen | an pham | nen tang so
anh em = can bo cong chuc | vien chuc | nguoi lao dong = 3
anh em dang vien = can bo dang vien | dang vien = 3
anh em duoc ban = ban va quyet dinh | tham gia y kien | hoi nghi can bo = 3
anh em duoc gi = quyen lam chu | quyen cua cong chuc | ban va quyet dinh = 3
anh em duoc quyet gi = ban va quyet dinh | tham gia y kien | hoi nghi can bo = 3
anh em hoi vien = doan vien hoi vien = 3
anh em lam luat = doi ngu can bo | xay dung chinh sach | cong tac phap che
anh em mat tran = mat tran to quoc = 3
anh em nha minh = toan the cong chuc | cong chuc vien chuc | nguoi lao dong
anh em quyet = ban va quyet dinh | tham gia y kien | hoi nghi can bo = 3
anh em trong nha = can bo cong chuc | vien chuc | nguoi lao dong = 3
anh em van phong = van phong = 3
anh huong thi dua = lam can cu danh | tieu chi | danh gia ket qua
anh huong truc tiep = lien quan truc tiep | quyen va loi ich = 3
anh minh hoa = hinh anh | so lieu chi tiet = 3
anh truong phong = truong phong | lanh dao cac phong | truong cac phong = 3
anh van hoa = van hoa xa hoi | phong van hoa = 3
anm = an toan thong tin | an ninh mang = 3
antt = an ninh trat tu | trat tu an toan | phong chong toi pham
ao uoc = nguyen vong chinh dang | tam tu nguyen vong | nguyen vong = 3
ao xanh tinh nguyen = doan thanh nien = 3
ap dat = phat huy dan chu | quyen lam chu | loi dung
ap dung all = pham vi | doi tuong = 3
ap dung cho ai = doi tuong | pham vi = 3
ap dung cong nghe = ung dung cong nghe | cong nghe thong tin | phan mem = 3
ap dung luat = thi hanh phap luat | theo doi thi hanh = 3
ap dung o dau = pham vi | pham vi dieu chinh | tren dia ban
ap dung tu khi nao = hieu luc | ke tu ngay | thi hanh = 3
ap dung tu ngay nao = hieu luc | ke tu ngay | thi hanh = 3
ap dung voi ai = doi tuong | doi tuong thuc hien | thanh phan
ap gia den bu = boi thuong ho tro | boi thuong = 3
ap khom = thon | thon ban | to dan pho | khu dan cu = 3
ap luat = thi hanh phap luat | theo doi thi hanh = 3
ap luc hoc = tu van tam ly | tam ly hoc duong | khao sat tam ly
ap phich = co dong truc quan | pano ap phich | bang ron khau hieu | tuyen truyen truc quan | pano
ap thap = thien tai | phong chong thien tai | ung pho thien tai
ap van hoa = doi song van hoa | nep song van minh | gia dinh van hoa | viec cuoi viec tang
api = ket noi chia se | dong bo du lieu | lien thong
app dien thoai = ung dung thong minh | ung dung | phan mem = 3
app dung chung = nen tang so | he thong thong tin = 3
app nao = ung dung | phan mem | ung dung cong nghe = 3
app thong minh = ung dung thong minh | ung dung | phan mem = 3
app xa = ung dung thong minh | ung dung | phan mem = 3
approve = phe duyet | ky ban hanh | tham quyen = 3
asap = kip thoi | dot xuat | khan truong
assign = phan cong | phan cong nhiem vu | nhiem vu | chu tri | nhiem vu cu the = 3
assign ai = phan cong | chu tri | nhiem vu cu the = 3
assign cho ai = phan cong | chu tri | nhiem vu cu the = 3
atgt = an toan giao thong | trat tu an toan = 3
attach = phu luc kem theo | kem theo | phu luc = 3
attached = phu luc kem theo | kem theo = 3
attp = an toan thuc pham | ngo doc thuc pham = 3
attt = an toan thong tin | an ninh mang = 3
audit = kiem tra | tu kiem tra = 3
award = bieu duong khen thuong | khen thuong = 3
b thau = dau thau | lua chon nha thau = 3
ba bau = suy dinh duong | suc khoe ba me | cham soc suc khoe
ba chop ba nhoang = thuong xuyen lien tuc | thuong xuyen
ba chu tich = chu tich uy ban | nguoi dung dau | uy ban nhan dan = 3
ba con ban = nhan dan ban | ban va quyet dinh | tham gia y kien = 3
ba con biet = cong khai | dan biet | duoc biet = 3
ba con chot = ban va quyet dinh | nhan dan quyet dinh | bieu quyet = 3
ba con co bac = nhan dan | nguoi dan | cong dan = 3
ba con dan toc = dan toc thieu so | dong bao dan toc = 3
ba con duoc quyen gi = quyen lam chu | quyen tham gia | quyen va loi ich = 3
ba con giao dan = dan toc ton giao | ton giao | chuc sac
ba con hay = cong khai | dan biet | duoc biet = 3
ba con huong = thu huong | dan thu huong | quyen loi = 3
ba con lam = nhan dan cung lam | dong gop cua nhan
ba con lang xom = cong dong dan cu | nhan dan
ba con ngheo = ho ngheo | giam ngheo = 3
ba con quyet = ban va quyet dinh | nhan dan quyet dinh | bieu quyet = 3
ba con ta = nhan dan = 3
ba lan bay luot = phien ha | thu tuc hanh chinh | sach nhieu
ba ma = cha me hoc sinh | phu huynh | gia dinh hoc sinh = 3
ba me = cha me hoc sinh | phu huynh | gia dinh hoc sinh = 3
ba me anh hung = nguoi co cong | den on dap nghia | gia dinh chinh sach = 3
ba me hoc sinh = phu huynh | cha me hoc sinh
ba nao = dong chi lanh dao | nguoi dung dau | phu trach
ba tanh = nhan dan | cong dong dan cu = 3
ba thang cuoi = quy iv = 3
ba thang dau = quy i = 3
ba thang giua = quy ii = 3
ba thang mot = quy i = 3
ba thang mot lan = hang quy | bao cao quy = 3
bac cao tuoi = bao tro xa hoi | tro giup xa hoi | an sinh xa hoi | doi tuong yeu the
bac cau = co so ha tang | cong trinh cong cong = 3
bac mat tran = cong tac mat tran | truong ban cong tac = 3
bac si = nhan vien y te | can bo y te = 3
bac truong thon = truong thon | to dan pho = 3
bach hoa = cong khai | cong khai minh bach = 3
backdrop = co dong truc quan | pano ap phich | bang ron khau hieu | tuyen truyen truc quan
backlog = ton dong | qua han | tien do
backup = phoi hop | ho tro = 3
bai bac = te nan xa hoi | toi pham
bai bao = bai viet | tin bai | hinh anh | dang tai = 3
bai bo = thay the | het hieu luc = 3
bai dang = bai viet | tin bai | hinh anh | dang tai = 3
bai giang = tai lieu | tai lieu huong dan
bai giang mang = cong hoc lieu so | nen tang hoc truc | su dung thu vien
bai hoc = tong ket | so ket tong ket | danh gia | rut ra bai hoc | rut kinh nghiem | ton tai han che = 3
bai nhiem = mien nhiem | cho thoi = 3
bai noi = chuyen de | bao cao chuyen de = 3
bai noi chuyen = chuyen de | bao cao chuyen de = 3
bai thuoc = giai phap | bien phap = 3
bam dia ban = nam chac | dac diem tinh hinh | dia ban = 3
bam dien thoai bieu quyet = bieu quyet truc tuyen | ung dung bieu quyet = 3
bam duoi = don doc | theo doi don doc | nhac nho = 3
bam may = cong nghe thong tin | ung dung cong nghe = 3
bam nut chon = bieu quyet truc tuyen | ung dung bieu quyet = 3
bam nut thong qua = thong qua | bieu quyet | thong nhat = 3
bam sao = danh gia | su hai long | ma qrcode = 3
bam theo = can cu | theo quy dinh = 3
bam vao = can cu | theo quy dinh = 3
bam viec = theo doi | theo doi don doc | theo doi kiem tra = 3
bam vote = bieu quyet | bo phieu = 3
ban bac = thao luan
ban cach = de xuat | tham muu | kien nghi = 3
ban can su = ban can su lop = 3
ban can su moi = bau ban can su = 3
ban can su thon = nguoi hoat dong khong | khong chuyen trach | bi thu chi bo | truong thon = 3
ban chap hanh dang = cap uy | dang uy | to chuc dang = 3
ban chi dao = thanh vien ban
ban chqs = quan su | ban chi huy quan | quoc phong
ban chuyen lang = nhan dan ban | ban va quyet dinh | tham gia y kien = 3
ban chuyen trach = khong chuyen trach = 3
ban cong tac = cong tac mat tran | truong ban cong tac
ban ctmt = ban cong tac mat | cong tac mat tran = 3
ban ctmt thon = cong tac mat tran = 3
ban dan van = khoi dan van | dan van = 3
ban do giai thua = do dac ban do | dia chinh | ban do dia chinh = 3
ban draft = du thao = 3
ban ghe = kiem ke tai san | tai san cong | kiem ke | co so vat chat | trang thiet bi = 3
ban giam doc = lanh dao so | giam doc = 3
ban giam sat cong dong = giam sat dau tu = 3
ban giam sat cua dan = giam sat dau tu = 3
ban giam sat thon = giam sat dau tu = 3
ban giao mat bang = giai phong mat bang | cong tac dan van | du an dau tu = 3
ban hanh lai = ban hanh moi | sua doi bo sung | xay dung
ban hoa giai = hoa giai vien | hoa giai o co = 3
ban hoi dong tham tra = tham tra
ban khoan = kho khan vuong mac | vuong mac | giai dap = 3
ban kiem ke = ban chi dao kiem | ban chi dao tong = 3
ban lang = thon | cong dong dan cu | to dan pho
ban lanh dao chung = ban chi dao | thanh vien ban = 3
ban linh = pham chat | tu cach dao duc | ban linh chinh tri = 3
ban lo bau cu xa = uy ban bau cu = 3
ban lo dan chu = ban chi dao thuc | ban chi dao = 3
ban lo kiem ke = ban chi dao kiem | ban chi dao tong = 3
ban lui ban toi = ban bac | thao luan | tham gia y kien
ban lãnh đạo = lanh dao | cap uy | thuong truc co quan = 3
ban mat tran = cong tac mat tran | truong ban cong tac
ban mat tran thon = ban cong tac mat | cong tac mat tran = 3
ban nao canh giup dan = thanh tra nhan dan | giam sat dau tu | giam sat phan bien = 3
ban nganh = cac so ban nganh | co quan lien quan | cac co quan = 3
ban nganh doan the = cac so nganh | cac nganh | cap nganh
ban nguoi ra ung cu = hoi nghi hiep thuong | hiep thuong = 3
ban nhap = du thao = 3
ban o thon = nhan dan ban | ban va quyet dinh | tham gia y kien = 3
ban quan ly thon = nguoi hoat dong khong | khong chuyen trach | bi thu chi bo | truong thon = 3
ban ra ban vao = ban bac | thao luan | tham gia y kien
ban sao = chung thuc | thu tuc hanh chinh
ban soan thao = to bien tap | soan thao van ban = 3
ban thanh ly = xu ly tai san | tai san cong | thanh ly = 3
ban thanh tra = thanh tra nhan dan
ban thanh tra dan = thanh tra nhan dan = 3
ban thanh tra di hoc = tao dieu kien | thanh tra nhan dan | tap huan = 3
ban thao = ban bac | thao luan | tham gia y kien
ban thi dua = hoi dong thi dua | xet khen thuong | thi dua khen thuong = 3
ban thiu = ve sinh moi truong | bao ve moi truong | rac thai = 3
ban thuong vu tinh = tinh uy = 3
ban tiep cong dan = tiep cong dan | tru so | dia diem = 3
ban tin zalo = zalo facebook | thong tin | cong khai
ban to chuc = ban xay dung dang = 3
ban tom tat tieu su = tieu su tom tat | danh sach trich ngang | ho so nguoi ung | ho so nhan su = 3
ban tt mat tran = ban thuong truc = 3
ban tuyen giao dan van = ban tuyen giao = 3
ban tuyen truyen = tieu ban | tieu ban thong tin = 3
ban ve quy hoach = quy hoach ke hoach | quy hoach
ban viec thon = nhan dan ban | ban va quyet dinh | tham gia y kien = 3
ban y tuong = tham gia y kien | de xuat
bang bieu = so lieu | bieu mau | bang tong hop | chi tieu bieu mau | bieu mau kiem ke = 3
bang cach nao = phuong phap | hinh thuc | to chuc thuc hien | giai phap = 3
bang cap = chuyen nganh luat | trinh do | dai hoc luat = 3
bang chi tiet = bang ke chi tiet | bieu mau = 3
bang chung = chung cu | chung cu moi = 3
bang danh muc = danh muc | danh muc du lieu = 3
bang danh muc thuoc = bang danh muc | chuan hoa danh muc | danh muc lien thong
bang dieu khien = phan mem theo doi | theo doi giam sat
bang do chu vang = khau hieu tuyen truyen | khau hieu | bang ron khau hieu = 3
bang excel = so lieu | bieu mau | bang tong hop = 3
bang hinh thuc nao = hinh thuc | truc tuyen | tap trung = 3
bang ke = bang ke chi tiet | bieu mau = 3
bang kem = phu luc | kem theo | danh muc = 3
bang kenh nao = hinh thuc tuyen truyen | trang thong tin | sinh hoat chi bo | cuoc hop = 3
bang khen = khen thuong | bieu duong khen thuong | thi dua khen thuong = 3
bang long = dong thuan | dong tinh
bang luat = chuyen nganh luat | trinh do | dai hoc luat = 3
bang ma = bang danh muc | danh muc = 3
bang mau = bieu mau | mau bieu | phu luc = 3
bang niem yet = niem yet | cong khai | tru so
bang o uy ban = niem yet | cong khai | tru so
bang so lieu = so lieu | so lieu chi tiet = 3
bang ten = tong hop danh sach | lap danh sach | danh sach = 3
bang thong bao = niem yet | cong khai | niem yet danh sach = 3
bang tin = niem yet | cong khai | niem yet danh sach = 3
bang xep hang = chi so cai cach | xep hang | chi so
banner = co dong truc quan | pano ap phich | bang ron khau hieu | tuyen truyen truc quan
bao ai = bao cao | phan anh | phan hoi = 3
bao cao ai = bao cao ket qua | bao cao | gui ve = 3
bao cao bang cong van = bang van ban | bao cao ket qua = 3
bao cao bang giay = bang van ban | bao cao ket qua = 3
bao cao bau cu = tong ket | bao cao ket qua | bau cu
bao cao ca nam = bao cao nam | tong ket | bao cao ket qua = 3
bao cao cham = che do bao cao | don doc | thoi han
bao cao chi tieu = quyet toan kinh phi | quyet toan | thu chi = 3
bao cao chinh thuc = bang van ban | bao cao ket qua = 3
bao cao cho ai = bao cao ket qua | bao cao | gui ve = 3
bao cao cho co = doi chieu so lieu | chinh xac | ra soat thong tin
bao cao chung = tong hop bao cao | bao cao tong hop = 3
bao cao co dau = bang van ban | bao cao ket qua = 3
bao cao cuoi nam = bao cao nam | tong ket | bao cao ket qua = 3
bao cao dep = thuc chat | hinh thuc | benh thanh tich
bao cao dinh ky = dinh ky | bao cao ket qua | theo quy dinh = 3
bao cao dot xuat = khi co yeu cau | bao cao = 3
bao cao gi = bao cao ket qua | tinh hinh ket qua = 3
bao cao giai trinh = giai trinh | bao cao
bao cao giua nam = bao cao 6 thang | so ket = 3
bao cao kem gi = kem so lieu | hinh anh tai lieu | bao cao ket qua = 3
bao cao khi nao = truoc ngay | cham nhat | dinh ky | bao cao ket qua = 3
bao cao lao = so lieu kiem ke | chiu trach nhiem = 3
bao cao len ai = bao cao ket qua | bao cao | gui ve = 3
bao cao len so = so giao duc | bao cao ket qua = 3
bao cao len so giao = bao cao ket qua | so giao duc = 3
bao cao nam = tong ket | bao cao ket qua = 3
bao cao nhanh = dot xuat | bao cao dot xuat | khi co yeu cau = 3
bao cao nhung gi = bao cao ket qua | tinh hinh ket qua = 3
bao cao nua nam = bao cao 6 thang | so ket = 3
bao cao phai kem gi = kem so lieu | hinh anh tai lieu | bao cao ket qua = 3
bao cao ra sao = che do bao cao | dinh ky bao cao | bao cao ket qua = 3
bao cao real time = phan mem theo doi | theo doi giam sat
bao cao sau thang = bao cao 6 thang | so ket = 3
bao cao si so = bao cao so luong | so luong
bao cao so giao duc = bao cao ket qua | so giao duc = 3
bao cao thang = bao cao hang thang | bao cao
bao cao the nao = che do bao cao | dinh ky bao cao | bao cao ket qua = 3
bao cao theo ky = dinh ky | bao cao ket qua | theo quy dinh = 3
bao cao thieu hinh = kem so lieu | hinh anh tai lieu | bao cao ket qua = 3
bao cao tien = quyet toan kinh phi | quyet toan | thu chi = 3
bao cao tong hop = tong hop bao cao | tong hop | bao cao ket qua = 3
bao cao tong ket = bao cao nam | tong ket | bao cao ket qua = 3
bao cao tre = truoc ngay | cham nhat | dung tien do = 3
bao cao tren phan mem = phan mem theo doi | cap nhat
bao cao truoc ai = chiu trach nhiem truoc | chiu trach nhiem = 3
bao cao truoc dan = giai trinh | cong khai | doi thoai = 3
bao cao truoc ngay nao = truoc ngay | cham nhat | dinh ky | bao cao ket qua = 3
bao cao ve cai gi = bao cao ket qua | tinh hinh ket qua = 3
bao cao ve dau = bao cao ket qua | bao cao | gui ve = 3
bao cao vien = bao cao chuyen de
bao cao voi ai = bao cao ket qua | bao cao | gui ve = 3
bao cao voi dan = giai trinh | cong khai | doi thoai = 3
bao cap tren = bao cao | bao cao ket qua = 3
bao che = kien quyet xu ly | xu ly nghiem = 3
bao cho ai = bao cao | phan anh | phan hoi = 3
bao cho ca co quan = toan the cong chuc | can bo cong chuc | trong co quan
bao cho dan = cong khai | cong khai thong tin | thong tin = 3
bao cho nguoi gui don = thong bao cho nguoi | thong bao = 3
bao dai = truyen thanh | dai truyen thanh | thong tin tuyen truyen
bao dam bang cach gi = bien phap bao dam | giai phap = 3
bao dan lam sao = huong dan cong dan | huong dan = 3
bao gia = lap du toan | du toan ngan sach = 3
bao gio bao cao = truoc ngay | cham nhat | dinh ky | bao cao ket qua = 3
bao gio bat dau = tu ngay | tu thang | thoi gian thuc hien = 3
bao gio co ke hoach = xay dung ke hoach | ban hanh | quy i
bao gio gui = truoc ngay | cham nhat | bao cao ket qua = 3
bao gio hop = thoi gian | hoi nghi | thoi gian to chuc = 3
bao gio kiem tra = ke hoach kiem tra | thuong xuyen | dinh ky = 3
bao gio lam = thoi gian thuc hien | thoi gian to chuc = 3
bao gio nop = truoc ngay | cham nhat | bao cao ket qua = 3
bao gio to chuc = thoi gian to chuc | thoi gian | thoi gian thuc hien = 3
bao gio tra loi don = thoi han giai quyet | giai quyet kip thoi | thoi han = 3
bao gio xong = thoi gian hoan thanh | thoi han hoan thanh | truoc ngay | thoi gian thuc hien = 3
bao hiem = bao hiem xa hoi
bao hiem soi = giam dinh chi phi | giam dinh = 3
bao hiem toan dan = bao phu bao hiem | ty le bao phu
bao hiem tra = chi phi kham benh | de nghi thanh toan | thanh toan chi phi = 3
bao hiem trung uong = bao hiem xa hoi = 3
bao hiem tu nguyen = bao hiem xa hoi | bao hiem that nghiep | tham gia bao hiem
bao hop = gui giay moi | van ban thong bao = 3
bao ket qua = bao cao | bao cao ket qua | cong bo ket qua | tong hop bao cao = 3
bao ket qua don = giai quyet don thu | giai trinh | giai quyet kien nghi = 3
bao lai = phan hoi | phan anh | tra loi = 3
bao lai ai = bao cao | phan anh | phan hoi = 3
bao lai cho dan = giai quyet kien nghi | tra loi | giai trinh = 3
bao lai nguoi viet don = thong bao cho nguoi | thong bao = 3
bao lau = thoi gian
bao lau gap dan = tiep cong dan | doi thoai truc tiep | dinh ky = 3
bao lau giai quyet = thoi han | trong thoi han | ke tu ngay
bao lau hop mot lan = dinh ky | moi nam mot lan | cuoc hop = 3
bao lau lam mot lan = dinh ky | hang quy | hang thang | hang nam | moi nam mot lan = 3
bao lau mot bận = dinh ky | hang quy | hang thang | hang nam | moi nam mot lan = 3
bao lau mot lan = dinh ky | hang quy | hang thang | hang nam | moi nam mot lan = 3
bao lau tra loi = thoi han giai quyet | giai quyet kip thoi | thoi han = 3
bao len dau = bao cao | phan anh | phan hoi = 3
bao len tren = to cao | khieu nai to cao
bao lich hop = gui giay moi | van ban thong bao = 3
bao lu = thien tai | phong chong thien tai | ung pho thien tai
bao luc = bao luc hoc duong | phong chong bao luc = 3
bao luc gia dinh = phong chong bao luc = 3
bao luc mang = ung xu tren mang | an ninh mang | thong tin xau doc
bao lut = phong chong thien tai | ung pho
bao mang xa hoi = du luan xa hoi | du luan quan tam
bao mat = an toan thong tin | an ninh mang = 3
bao mat may tinh = an toan thong tin | an ninh mang = 3
bao mieng = tuyen truyen mieng | tuyen truyen
bao mieng duoc khong = bang van ban | bao cao = 3
bao mo lop = thong bao mo lop | mo lop = 3
bao nhau = tuyen truyen mieng | tuyen truyen
bao nhieu em = bao cao so luong | so luong
bao nhieu ngay = thoi gian | thoi han
bao nhieu nguoi dong y = bieu quyet | tan thanh | dong thuan
bao nhieu nguoi ung cu = co cau thanh phan | so luong nguoi = 3
bao nhieu nu = co cau thanh phan | ty le co cau | so luong
bao nhieu phan tram = ty le | phan dau | chi tieu = 3
bao nhieu phieu = bieu quyet | tan thanh | dong thuan
bao nhieu phut = thoi gian
bao nhieu tien = kinh phi | du toan | muc chi
bao phủ = bao phu bao hiem | ty le bao phu
bao qua zalo = trang thai ho so | thong bao | tra cuu | zalo | thong bao trang thai | zalo facebook = 3
bao so sach = cong khai | thu chi | quyet toan ngan sach = 3
bao su viec = phan anh kien nghi | tiep nhan | phan anh = 3
bao theo lich = dinh ky | bao cao dinh ky | che do bao cao = 3
bao thư = tham nhung tieu cuc | tham nhung | phong chong tham nhung | hoi lo = 3
bao tien do = tien do | tinh hinh tien do | bao cao = 3
bao tieu = chuoi gia tri = 3
bao tin = thong bao
bao tin nhan = zalo | thong bao trang thai | zalo facebook = 3
bao tiêu = hop tac xa | kinh te tap the | lien ket san xuat = 3
bao tiêu đầu ra = hop tac xa | kinh te tap the | lien ket san xuat = 3
bao trong nhom = thong tin lien lac | thong bao
bao ve ai = bao ve quyen | quyen va loi ich | loi ich hop phap = 3
bao ve bau cu = an ninh trat tu | khu vuc bo phieu | phong bo phieu
bao ve co quan = nguoi lao dong = 3
bao ve dan = bao ve quyen | dai dien | loi ich hop phap = 3
bao ve dan pho = an ninh trat tu | luc luong an ninh = 3
bao ve dau = bao cao | phan anh | phan hoi = 3
bao ve doan vien = chuc nang dai dien | bao ve quyen loi
bao ve du lieu = an toan thong tin | an ninh mang = 3
bao ve mang = an toan thong tin | an ninh mang = 3
bao ve minh = ky nang tu bao | bao ve tre em | phong chong xam hai
bao ve nguoi dam noi = bao ve nguoi to | bao mat
bao ve nguoi lao dong = chuc nang dai dien | bao ve quyen loi
bao ve nguoi to = tra thu tru dap | to cao = 3
bao ve quyen = quyen va loi ich | loi ich hop phap = 3
bao ve tre = bao ve tre em | tre em = 3
bao zalo = thong tin lien lac | thong bao
bao đột ngột = dot xuat | bao cao dot xuat | khi co yeu cau = 3
barem = tieu chi | chi tieu | chi so = 3
base theo van ban nao = can cu = 3
base tren gi = can cu = 3
basis = can cu = 3
bat be = sach nhieu | gay phien ha = 3
bat binh = buc xuc | phan anh kien nghi | du luan quan tam = 3
bat buoc = yeu cau | co trach nhiem
bat buoc du = tham du | thanh phan tham du = 3
bat cap = ton tai han che | han che | kho khan vuong mac | ton tai
bat che = co so vat chat | loa dai | hoi truong = 3
bat chuoc = nhan rong | nhan rong mo hinh = 3
bat chuoc theo = nhan rong | nhan rong mo hinh = 3
bat dan cho = thu tuc hanh chinh | gay phien ha | phien ha = 3
bat dan im = can tro | hanh vi can tro = 3
bat dau chuong trinh = khai mac | on dinh to chuc | phat bieu khai mac = 3
bat dau co hieu luc = hieu luc | ke tu ngay | thi hanh = 3
bat dau lam = trien khai thuc hien | to chuc thuc hien = 3
bat dau luc may gio = khai mac | thoi gian | buoi sang = 3
bat dau tu khi nao = tu ngay | tu thang | thoi gian thuc hien = 3
bat den xanh = tao dieu kien | dieu kien thuan loi = 3
bat den xanh cho = phe duyet | tham quyen = 3
bat loa = truyen thanh | thong tin tuyen truyen | tuyen truyen = 3
bat loi = phat hien | vi pham = 3
bat mi = bi mat nha nuoc
bat nat = bao luc hoc duong | phong chong bao luc = 3
bat nghi = dieu chuyen thay the | bai nhiem | thay the = 3
bat ngo = dot xuat | khi co yeu cau = 3
bat ngo nay ra = phat sinh | phat sinh vuong mac | vuong mac = 3
bat quat = co so vat chat | trang thiet bi phuong | bao dam dieu kien | phuong tien phuc vu
bat tai = dap ung yeu cau | uy tin giam sut | thay the = 3
bat tay = phoi hop = 3
bat tay cung lam = phoi hop | phoi hop chat che
bat tay lam = trien khai thuc hien | to chuc thuc hien
bat tay vao = trien khai thuc hien | to chuc thuc hien
bat tay vao lam = trien khai thuc hien | to chuc thuc hien = 3
bat tay voi ai = phoi hop | phoi hop chat che
bat thinh linh = dot xuat | khi co yeu cau = 3
bat thuong = dot xuat | bao cao dot xuat | khi co yeu cau = 3
bat tu = dot xuat | khi co yeu cau = 3
bat vo = tao hon | hon nhan can huyet | xoa bo hu tuc = 3
bau ap truong = cho thoi | bau truong thon | bai nhiem = 3
bau ban = ban bac | thao luan | tham gia y kien
bau bo sung = bau cu them | bau cu lai | bau cu bo sung
bau bo sung ban = kien toan | thanh tra nhan dan = 3
bau can su = ban can su lop = 3
bau cu = cuoc bau cu | ngay bau cu
bau cu xong = sau ngay bau cu | ket qua thanh cong = 3
bau dai bieu = bau cu dai bieu | dai bieu quoc hoi | hoi dong nhan dan = 3
bau ho = van dong nhan dan | quyen va nghia vu | bo phieu
bau hoi dong = bau cu dai bieu | dai bieu quoc hoi | hoi dong nhan dan = 3
bau hom nao = ngay bau cu | bo phieu = 3
bau lai = bau cu lai | bau cu them | bau bo sung = 3
bau lai ban = kien toan | sap xep = 3
bau lop truong = bau ban can su | ban can su lop = 3
bau ngay nao = ngay bau cu | bo phieu = 3
bau nguoi dai dien = bau cu dai bieu | dai bieu quoc hoi | hoi dong nhan dan = 3
bau nguoi dung dau thon = bau truong thon | truong thon = 3
bau quoc hoi = bau cu dai bieu | dai bieu quoc hoi | hoi dong nhan dan = 3
bau thay = van dong nhan dan | quyen va nghia vu | bo phieu
bau them = bau cu lai | bau cu them | bau bo sung = 3
bau truong thon = truong thon = 3
bau xong = sau ngay bau cu | ket qua thanh cong = 3
bay bien = bo tri | sap xep
bay cach = tham muu | de xuat | giup viec = 3
bay cho dan = huong dan cong dan | huong dan = 3
bay lac = phong chong ma tuy | ma tuy | te nan xa hoi = 3
bay muu = tham muu | tham muu de xuat = 3
bay ra = cong khai | cong khai minh bach = 3
bay to = tham gia y kien | dong gop y kien = 3
bay to y kien = tham gia y kien | dong gop y kien | quyen tham gia = 3
bay tri = khanh tiet | trang tri khanh tiet | chinh trang canh quan = 3
bay ve = huong dan | chi dao huong dan = 3
bb hop = bien ban hoi nghi | bien ban = 3
bb lam viec = bien ban | kiem tra
bbt = ban bi thu = 3
bca = bo cong an = 3
bcd dan chu = ban chi dao thuc | ban chi dao = 3
bcd dccs = ban chi dao thuc | ban chi dao = 3
bcd kiem ke = ban chi dao kiem | ban chi dao tong = 3
bcd qcdc = ban chi dao thuc | ban chi dao = 3
bchqs = quan su | ban chi huy quan | quoc phong = 3
bct mat tran = ban cong tac mat | cong tac mat tran = 3
bctmt = ban cong tac mat | cong tac mat tran = 3
bcv = bao cao vien | tuyen truyen vien | giang vien = 3
bdg = binh dang gioi = 3
bdkp = kinh phi thuc hien = 3
be be = ky luat ky cuong | nghiem tuc
be canh = doan ket thong nhat | doan ket
be mac = ket luan | tong ket
be phai = doan ket thong nhat | doan ket
be tong = co so ha tang | cong trinh cong cong | dong gop = 3
be tong hoa = giao thong nong thon | co so ha tang = 3
be tre = ky luat ky cuong | nghiem tuc
ben b = dau thau | lua chon nha thau = 3
ben chinh phu = chinh phu | thu tuong chinh phu | nghi dinh
ben chinh quyen = uy ban nhan dan | chinh quyen
ben cong an = cong an xa | cong an = 3
ben cong doan = cong doan | to chuc cong doan = 3
ben cong nghe = so khoa hoc va = 3
ben cong thuong = so cong thuong = 3
ben dan van = khoi dan van | ban dan van | dan van = 3
ben dang = cap uy | to chuc dang | dang uy = 3
ben doan = doan thanh nien
ben doan lam gi = doan thanh nien | chi doan | don vi phoi hop
ben doan truong = bi thu doan truong | doan truong | doan thanh nien = 3
ben duoi = cap duoi | co so | truc thuoc
ben hoi dong = hoi dong nhan dan | thuong truc hoi dong = 3
ben hoi dong nhan dan = hoi dong nhan dan | thuong truc hoi dong = 3
ben ke toan = tai chinh ke hoach | ke toan | phong kinh te = 3
ben kinh te = phong kinh te = 3
ben ky thuat = phu trach ky thuat | ha tang ky thuat | cong nghe thong tin = 3
ben lao dong = lao dong thuong binh | so noi vu = 3
ben lien quan = co quan lien quan | to chuc lien quan | lien quan | don vi lien quan | phoi hop = 3
ben mat tran = mat tran to quoc | uy ban mat tran = 3
ben minh lam gi = cac phong don vi | co quan don vi | nhiem vu
ben nao chinh = chu tri | don vi chu tri = 3
ben nao dung = chu tri | co quan thuc hien
ben nao handle = chu tri | don vi thuc hien | phu trach = 3
ben nao lam = don vi thuc hien | co quan thuc hien | chu tri = 3
ben nao lead = chu tri | don vi chu tri = 3
ben nao nhan = noi nhan | gui ve | tiep nhan = 3
ben nao phoi hop = phoi hop | don vi phoi hop = 3
ben nao support = phoi hop | don vi phoi hop | ho tro = 3
ben nao thuong truc = co quan thuong truc | chu tri | thuong truc = 3
ben noi vu = so noi vu | noi vu | phong noi vu = 3
ben nong dan = hoi nong dan | nong dan = 3
ben so giao duc = so giao duc = 3
ben tai chinh = so tai chinh | tai chinh ke hoach | ke toan | phong kinh te = 3
ben to chuc = noi vu | phong noi vu | so noi vu = 3
ben tren = cap tren | co quan cap tren | trung uong
ben tu phap = so tu phap | tu phap | phong tu phap = 3
ben tuyen giao = tuyen giao | ban tuyen giao = 3
ben van phong = van phong = 3
ben van xa = van hoa xa hoi | phong van hoa = 3
ben xay dung = so xay dung = 3
benefit = quyen loi | loi ich hop phap
benh dan = bao ve quyen | dai dien | loi ich hop phap = 3
benh quan lieu = tham nhung lang phi | quan lieu sach nhieu | tham nhung
benh thanh tich = thuc chat | hinh thuc
benh vien = co so kham benh | kham benh chua benh | co so kcb
bep an = an toan thuc pham | ngo doc thuc pham = 3
best practice = dien hinh tien tien | guong dien hinh | mo hinh diem | nhan rong | mo hinh dien hinh | cach lam moi = 3
bgd = lanh dao so | giam doc = 3
bgh = ban giam hieu | hieu truong | pho hieu truong = 3
bh tra = chi phi kham benh | de nghi thanh toan | thanh toan chi phi = 3
bh tu nguyen = bao hiem xa hoi | bao hiem that nghiep | tham gia bao hiem
bh xa hoi = bao hiem xa hoi | bao hiem that nghiep | tham gia bao hiem
bh y te = bao hiem y te | tham gia bao hiem | bao hiem xa hoi = 3
bhtn = bao hiem xa hoi | bao hiem that nghiep | tham gia bao hiem = 3
bhxh tn = bao hiem xa hoi | bao hiem that nghiep | tham gia bao hiem
bhxh trung uong = bao hiem xa hoi = 3
bhxh vn = bao hiem xa hoi = 3
bhxhvn = bao hiem xa hoi = 3
bi bat nat = bao luc hoc duong | phong chong bao luc = 3
bi bat ti = chiu trach nhiem | trach nhiem cua nguoi
bi boc phot = du luan quan tam | buc xuc | nhieu du luan
bi chat van = giai trinh | trach nhiem giai trinh | tra loi = 3
bi che = uy tin giam sut | nhieu du luan | buc xuc
bi chi phoi = chi phoi tac dong | loi ich nhom
bi chui = uy tin giam sut | nhieu du luan | buc xuc
bi chuyen = dieu chuyen | thay the | uy tin giam sut = 3
bi dan hoi = giai trinh | trach nhiem giai trinh | tra loi = 3
bi dan noi = uy tin giam sut | co nhieu du luan = 3
bi gi khong = xu ly nghiem | vi pham | xu ly | ky luat = 3
bi giao = chi tieu duoc giao | nhiem vu chi tieu = 3
bi hack = an toan thong tin | an ninh mang | bao mat = 3
bi hoi gat = chat van | giam sat cua hoi
bi keu = uy tin giam sut | nhieu du luan | buc xuc
bi kiem tra = ke hoach kiem tra | kiem tra giam sat = 3
bi kien = xac minh | don thu | nguoi ung cu
bi kip hoc = phuong phap hoc tap | ky nang tu hoc | ky nang hoc tap = 3
bi lay dat = thu hoi dat | giai phong mat bang | boi thuong ho tro = 3
bi lua = an ninh trat tu | trat tu an toan | phong chong toi pham | lua dao
bi mat = bi mat nha nuoc
bi neu ten = phe binh | xu ly nghiem | kiem diem = 3
bi o ep = tra thu tru dap | hanh vi can tro
bi phat = xu ly nghiem | xu ly ky luat | ky luat | xu ly vi pham = 3
bi phat khong = xu ly nghiem | vi pham | xu ly | ky luat = 3
bi phe binh = kiem diem | ky luat | danh gia xep loai
bi quyet = ky nang
bi quyet hoc = phuong phap hoc tap | ky nang tu hoc | ky nang hoc tap = 3
bi soi gay = chiu trach nhiem | trach nhiem cua nguoi
bi thanh tra = thanh tra kiem tra | kiem toan
bi thay = dieu chuyen | thay the | uy tin giam sut = 3
bi thi hoi ai = vuong mac | phan hoi | bao cao | chi dao giai quyet = 3
bi thi keu ai = kho khan vuong mac | vuong mac | phan anh ve | giai dap
bi thiet = quyen va loi ich | xam pham | loi ich hop phap
bi thu = dung dau cap uy | bi thu chi bo | cap uy
bi thu ap = bi thu chi bo = 3
bi thu cb = bi thu chi bo = 3
bi thu dang uy = bi thu | nguoi dung dau = 3
bi thu doan = doan thanh nien | doan truong = 3
bi thu doan truong = doan truong | doan thanh nien = 3
bi thu lop = ban can su lop = 3
bi thu pho = pho bi thu | thuong truc
bi thu thon = bi thu chi bo = 3
bi thu tw = ban bi thu = 3
bi to = xac minh | don thu | nguoi ung cu
bi tru = xep loai | tieu chi | danh gia ket qua = 3
bi xu = xu ly nghiem | xu ly ky luat | ky luat | xu ly vi pham = 3
bi xu sao = xu ly nghiem | vi pham | xu ly | ky luat = 3
bia ruou = ky luat ky cuong | ky cuong hanh chinh
bien ban ghi nho = quy che phoi hop = 3
bien ban hop = bien ban hoi nghi | bien ban = 3
bien ban kiem tra = bien ban | kiem tra
bien cang = du luan xa hoi | du luan quan tam
bien che = can bo cong chuc
bien giay thanh file = so hoa | tao lap du lieu | cap nhat du lieu = 3
bien lai = chung tu | thanh toan | quyet toan
bien nghi quyet thanh = cu the hoa | trien khai | xac dinh cu the
bien phap bao dam = giai phap
bien phong = quoc phong an ninh | quan su quoc phong | bien gioi = 3
bien tap = bien tap va phat | phat song dang tai | dang tai = 3
bien thanh viec = cu the hoa | trien khai | xac dinh cu the
bien thanh viec lam = cu the hoa | trien khai thuc hien | ke hoach cu the = 3
biet ban lam kiem tra = dan biet dan ban | thu huong | phuong cham
biet dung smartphone = ky nang so | chuyen doi so = 3
biet lo = y thuc trach nhiem | tinh than trach nhiem | trach nhiem
biet luat = pho bien giao duc | giao duc phap luat | phap luat = 3
biet nghe = lang nghe ghi chep | lang nghe = 3
biet nhieu hon = nang cao nhan thuc | nhan thuc = 3
biet phai = luan chuyen dieu dong | dieu dong | cong tac can bo | luan chuyen
biet tinh hinh dia ban = nam chac | dac diem tinh hinh | dia ban = 3
biet tren biet duoi = quyen lam chu | ton trong = 3
biet viec = nang luc | trinh do ky nang | ky nang | chuyen mon nghiep vu | nghiep vu = 3
bieu 01 = doi chieu so lieu | de nghi thanh toan
bieu anh em = phan cong | giao nhiem vu | cu can bo = 3
bieu duong = bieu duong khen thuong | khen thuong
bieu hien = dau hieu
bieu kiem ke = bieu mau | chi tieu bieu mau | bieu mau kiem ke = 3
bieu mau = chi tieu bieu mau | bieu mau kiem ke
bieu nao = bieu mau | mau | de cuong = 3
bieu ngu = bang ron khau hieu | tuyen truyen truc quan | pano = 3
bieu quyet = bo phieu
bieu quyet bang dien thoai = bieu quyet truc tuyen | ung dung bieu quyet = 3
bieu quyet cua dan = dan chu truc tiep | bieu quyet = 3
bieu quyet online = bieu quyet truc tuyen | ung dung bieu quyet = 3
bieu quyet qua mang = bieu quyet truc tuyen | ung dung bieu quyet = 3
bieu tuong = bieu trung = 3
bieu xen = tham nhung tieu cuc | tham nhung | sach nhieu = 3
binh bau = danh gia xep loai | danh gia ket qua | xep loai chat luong | bieu quyet | bo phieu = 3
binh bau thi dua = binh xet | thi dua khen thuong | danh gia xep loai
binh chua chay = phong chay chua chay | cuu nan cuu ho = 3
binh dan hoc vu so = binh dan hoc vu | ky nang so | nang luc chuyen doi | chuyen doi so = 3
binh dang = binh dang gioi | phu nu
binh dang nam nu = binh dang gioi = 3
binh ho ngheo = ra soat ho ngheo | ho ngheo = 3
binh luan xau = ung xu tren mang | an ninh mang | thong tin xau doc
binh xet = xet khen thuong | hoi dong thi dua = 3
binh xet can bo = danh gia xep loai | danh gia ket qua | nhan xet danh gia | xep loai = 3
binh xet gia dinh = doi song van hoa | nep song van minh | gia dinh van hoa | viec cuoi viec tang
binh xet ho ngheo = ra soat ho ngheo | ho ngheo = 3
binh yen = an ninh trat tu | on dinh
bit mieng = can tro | xu ly nghiem | tra thu tru dap | hanh vi can tro | nghiem cam = 3
bit thong tin = cong khai minh bach | minh bach
biên chế lớp = thanh lap cac lop | cong bo quyet dinh
biên giấy = don thu | kien nghi phan anh
biên thư = don thu | kien nghi phan anh
biên đơn = don thu | kien nghi phan anh
biếu tiền = tai tro ung ho | ung ho = 3
biển đảo = quoc phong an ninh | quan su quoc phong | bien gioi = 3
biểu làm = huong dan = 3
biểu tình = khieu kien vuot cap | don vuot cap | dong nguoi = 3
blhd = phong chong bao luc = 3
bmnn = bi mat nha nuoc = 3
bnv = bo noi vu = 3
bo bau = van dong nhan dan | quyen va nghia vu | bo phieu
bo bot = cat giam | thu tuc hanh chinh | ruom ra | cai cach thu tuc = 3
bo bot giay to = cai cach thu tuc | cat giam | don gian hoa
bo cap huyen = chinh quyen dia phuong | hai cap | sap xep don vi = 3
bo chinh tri noi = chu truong nghi quyet | van ban chi dao | nghi quyet
bo chuyen nganh = nganh doc | bo nganh
bo cong suc = nhan dan cung lam | dong gop cua nhan
bo dau moi nha = muc dong gop | dong gop = 3
bo do dang = ton tai han che | ra soat nhiem vu | khac phuc = 3
bo doi = quan su | ban chi huy quan | quoc phong
bo doi cu = hoi cuu chien binh = 3
bo don vao ngan keo = ton dong keo dai | tu y giu don | giu don = 3
bo gio = ky luat ky cuong | ky cuong hanh chinh | chap hanh = 3
bo hop = ky luat ky cuong | tham du day du
bo huyen = chinh quyen dia phuong | hai cap | sap xep don vi
bo la phieu = bau cu | bo phieu | di bau cu = 3
bo lao = nguoi co uy tin | nguoi cao tuoi
bo len mang = dang tai | trang thong tin | cong khai = 3
bo lop = duy tri si so | huy dong hoc sinh | bo hoc
bo may = to chuc bo may | co cau
bo may bau = to chuc phu trach | uy ban bau cu | to bau cu = 3
bo may con nguoi = doi ngu can bo | nguon nhan luc | can bo cong chuc
bo may gon = tinh gon | sap xep to chuc | bo may = 3
bo may moi = chinh quyen dia phuong | hai cap | 02 cap | van hanh mo hinh = 3
bo may xa = chinh quyen dia phuong | chinh quyen | cap xa = 3
bo me hoc sinh = cha me hoc sinh | phu huynh | gia dinh hoc sinh = 3
bo nganh trung uong = trung uong | co quan trung uong
bo ngoai so = kiem ke tai san | theo doi hach toan
bo nhiem = quy trinh bo nhiem | cong tac can bo = 3
bo nv = bo noi vu = 3
bo phan lo bau = to chuc phu trach | uy ban bau cu | to bau cu = 3
bo phan luat = cong tac phap che | phap che = 3
bo phan mot cua = mot cua lien thong | tiep nhan va tra | co che mot cua = 3
bo phan tien nong = ke toan | tai chinh ke toan = 3
bo phan tra = bo phan tiep nhan | tra ket qua = 3
bo phan vp = van phong = 3
bo phieu kin = bieu quyet | bo phieu = 3
bo phieu qua mang = bieu quyet truc tuyen | ung dung bieu quyet = 3
bo phieu thay = van dong nhan dan | quyen va nghia vu | bo phieu
bo qua don = khong xem xet giai | tra lai don | xu ly don thu
bo qua duoc khong = yeu cau | bat buoc | trach nhiem
bo sot ten = danh sach cu tri = 3
bo sot thi them = sua doi bo sung | dieu chinh bo sung | hoan thien = 3
bo sung nguoi = kien toan | cung co | thanh lap moi = 3
bo sung so = lam giau | cap nhat | hoan thien
bo sung thanh vien = kien toan | sap xep | cung co | thanh lap moi = 3
bo tc = bo tai chinh = 3
bo theo dau nguoi = dong gop | khoan dong gop | muc dong gop = 3
bo tien = bo tri kinh phi | bo tri | ngan sach | giai ngan = 3
bo tien ra lam = dong gop cua nhan | muc dong gop | khoan dong gop | dong gop = 3
bo tp = bo tu phap = 3
bo tri nguoi = bo tri | bo tri cong chuc | kien toan
bo tri tien = bo tri kinh phi | bo tri | ngan sach | giai ngan = 3
bo truong thon = cho thoi | bau truong thon | bai nhiem = 3
bo tui = tham nhung | tham nhung tieu cuc | phong chong tham nhung = 3
bo vi tri = ky luat ky cuong | ky luat hanh chinh
bo xo = ton dong keo dai | tu y giu don | giu don = 3
boc phot = ung xu tren mang | an ninh mang | thong tin xau doc | du luan quan tam | buc xuc | nhieu du luan
boc so = hen gio | hen gio giao dich | giao dich hanh chinh = 3
boi duong = boi duong nang cao | cap nhat kien thuc
boi duong cho nguoi = thu lao | che do thu lao | che do ho tro = 3
boi duong ngach = tieu chuan ngach | boi duong kien thuc
boi nho = xuyen tac | chong pha | dau tranh phan bac
boi roi = kho khan vuong mac | vuong mac
boi them = tang cuong | day manh | phat huy
boi thuong = boi thuong ho tro | tai dinh cu | giai phong mat bang = 3
boi toan = me tin di doan = 3
boi tron = tham nhung tieu cuc | tham nhung | phong chong tham nhung | hoi lo | sach nhieu = 3
bom nuoc = thuy loi | kenh muong = 3
bom tien = bo tri kinh phi | phan bo | giai ngan | cap kinh phi = 3
bon phan = nghia vu cong dan | quyen cua cong dan = 3
bon tai cho = phong chong thien tai | tim kiem cuu nan | phuong cham bon tai | 4 tai cho = 3
bon xin = thai do phuc vu | tinh than phuc vu | dao duc cong vu | van hoa cong so
bong chuyen = the duc the thao | the thao = 3
bong cuoi = thuoc la dien tu | tac hai cua thuoc | tac hai thuoc la
bong da = the duc the thao = 3
bonus = bieu duong khen thuong | khen thuong = 3
book lich = hen gio | hen gio giao dich = 3
boost = thuc day | day manh = 3
bop chi = thuc hanh tiet kiem | chong lang phi | tiet kiem = 3
bop mieng = can tro | hanh vi can tro | nghiem cam = 3
boss lon = nguoi dung dau | thu truong | lanh dao = 3
bot giay to = cai cach thu tuc | cat giam | thu tuc hanh chinh | ruom ra = 3
bot khau = cai cach thu tuc | cat giam | don gian hoa
bot ngheo = giam ngheo ben vung | thoat ngheo | giam ngheo = 3
bot phien phuc = cat giam | thu tuc hanh chinh | ruom ra | cai cach thu tuc = 3
bot ruom ra = cat giam | thu tuc hanh chinh | ruom ra | cai cach thu tuc = 3
bot thu tuc = cai cach thu tuc | cat giam | thu tuc hanh chinh | ruom ra = 3
bot ton = tiet kiem = 3
box chat = zalo | thong tin tuyen truyen
bp tn = bo phan tiep nhan | tra ket qua = 3
bptn = bo phan tiep nhan | tra ket qua = 3
bptntkq = bo phan tiep nhan | tra ket qua = 3
bptnvtkq = bo phan tiep nhan | tra ket qua = 3
brainstorm = tham gia y kien | de xuat
break = giai lao = 3
breakthrough = dot pha = 3
briefing = sinh hoat co quan | cuoc hop | hop co quan = 3
brochure = to gap | an pham | tai lieu tuyen truyen | tuyen truyen = 3
bt xa = bi thu | nguoi dung dau = 3
btcb = bi thu chi bo = 3
btct mt = ban cong tac mat | cong tac mat tran = 3
btg = ban tuyen giao = 3
btgdv = ban tuyen giao = 3
btn tkq = bo phan tiep nhan | tra ket qua = 3
btp = bo tu phap = 3
btt mat tran = ban thuong truc = 3
btvtu = tinh uy = 3
btxh = bao tro xa hoi | tro giup xa hoi | an sinh xa hoi | doi tuong yeu the = 3
bua co bua khong = thuong xuyen lien tuc | thuong xuyen
bua cuoi = ngay 3 | tong ket | be mac
bua dau = ngay 1 | khai mac
bua duc bua cai = thuong xuyen lien tuc | thuong xuyen
bua mo = thoi gian | truoc ngay | thoi han = 3
bua mo nop = thoi gian | truoc ngay | thoi han = 3
bua nao nop = truoc ngay | cham nhat | bao cao ket qua = 3
bua nao tiep dan = lich tiep cong dan | tiep cong dan = 3
bua nao xong = thoi gian hoan thanh | thoi han hoan thanh | truoc ngay = 3
buc minh = buc xuc | noi com | nguyen vong chinh dang = 3
buc tuc = buc xuc | noi com | nguyen vong chinh dang = 3
build phan mem = nang cap phat trien | he thong thong tin
bully = bao luc hoc duong | phong chong bao luc = 3
bung bit = cong khai minh bach | minh bach
bung dich = phong chong dich | dich benh
buoc ba hiep thuong = lan thu ba | hiep thuong lan thu = 3
buoc chung = gan voi | gan chat | ket hop = 3
buoc hai hiep thuong = lan thu hai | hiep thuong lan thu = 3
buoc mot buoc hai = quy trinh | trinh tu | trinh tu thu tuc = 3
buoc mot hiep thuong = hiep thuong lan thu | lan thu nhat = 3
buoc nao truoc = quy trinh | trinh tu | thu tuc = 3
buoc truoc buoc sau = tien do thuc hien | trinh tu | lo trinh
buoi hoc = tap huan boi duong | dao tao boi duong | boi duong | tap huan = 3
buoi hop = hoi nghi | cuoc hop
buoi sinh hoat = sinh hoat chi bo | sinh hoat co quan
buon ban = ho kinh doanh | san xuat kinh doanh
buon ban via he = trat tu do thi | do thi van minh
buon lang = thon | thon ban | to dan pho | khu dan cu = 3
buon thung ban bung = san xuat | sinh ke | phat trien san xuat
buong long = theo doi don doc | kiem tra giam sat | nghiem tuc
but pha = dot pha = 3
but toan = hach toan | ke toan = 3
buồn chán = tu van tam ly | tam ly hoc duong | khao sat tam ly
buổi sớm = buoi sang
bvantq = toan dan bao ve
bvtv = bao ve thuc vat | vat tu nong nghiep = 3
bxd dang = ban xay dung dang = 3
bxdd = ban xay dung dang = 3
bà con cô bác = nhan dan | cong dong dan cu = 3
bà mẹ trẻ em = suy dinh duong | suc khoe ba me | cham soc suc khoe
bàn giấy = quan lieu
bàn lùi = keo dai | tien do | ton dong
bàn tán = ban bac | thao luan | tham gia y kien
bàn tính = ban bac | thao luan
bày biểu = huong dan = 3
bày tỏ = tam tu nguyen vong | nguyen vong | y kien nguyen vong = 3
bày vẽ = tham muu | de xuat | giup viec = 3
bám sát = theo doi | theo doi don doc = 3
bán chuyên = nguoi hoat dong khong | khong chuyen trach = 3
bán ở đâu = tieu thu nong san | ket noi cung cau
báo công = thi dua khen thuong | bieu duong | thanh tich
báo dân = cong khai minh bach | cong khai
báo giấy = phat thanh truyen hinh | phuong tien truyen thong | bao chi | dua tin = 3
báo gấp = dot xuat | bao cao dot xuat | khi co yeu cau = 3
báo hình = phat thanh truyen hinh | phuong tien truyen thong | bao chi | dua tin = 3
báo khẩn = dot xuat | bao cao dot xuat | khi co yeu cau = 3
báo lại = bao cao | bao cao ket qua = 3
báo nóng = dot xuat | bao cao dot xuat | khi co yeu cau = 3
báo tỉnh = phat thanh truyen hinh | phuong tien truyen thong | bao chi | dua tin = 3
báo về trên = bao cao | bao cao ket qua = 3
báo đài = phat thanh truyen hinh | phuong tien truyen thong | bao chi | dua tin = 3
bão = thien tai | phong chong thien tai | ung pho thien tai
bè phái = loi ich nhom | loi ich cuc bo | cai cam
bê tông = giao thong nong thon | co so ha tang = 3
bên phụ = phoi hop | ho tro = 3
bên đoàn = doan thanh nien = 3
bên đảng = cap uy | dang uy | ban thuong vu
bêu tên = phe binh | xu ly nghiem | kiem diem = 3
bìa đỏ = giay chung nhan quyen | cap giay chung nhan | quyen su dung dat = 3
bình công = thi dua khen thuong | bieu duong | thanh tich
bí mật nội bộ = bao mat | bi mat = 3
bí rị = kho khan vuong mac | vuong mac
bí thư gặp dân = tiep cong dan | doi thoai | nguoi dung dau
bí thư xã = bi thu | nguoi dung dau = 3
bôi nhọ = to cao | khieu nai to cao | loi dung
bơm vốn = bo tri kinh phi | phan bo | giai ngan | cap kinh phi = 3
bạo hành = bao luc gia dinh = 3
bạt = loa dai | hoi truong | co so vat chat
bản cứng = van ban giay | tai lieu | in an = 3
bản giấy = van ban giay | tai lieu | in an = 3
bản in = van ban giay | tai lieu | in an = 3
bản làng = thon | thon ban | to dan pho | khu dan cu = 3
bản lưu = luu vt | luu tru
bản mường = thon | cong dong dan cu
bản mềm = dang tai | tai lieu | gui du lieu
bản nháp = du thao | soan thao | xay dung = 3
bản tin phường = ban tin thong bao | ban tin = 3
bản đồ = do dac ban do | dia chinh | ban do dia chinh = 3
bảng mã = bang danh muc | chuan hoa danh muc | danh muc lien thong
bảng số = so lieu | bieu mau | bang tong hop = 3
bảng đen ủy ban = niem yet | cong khai | niem yet danh sach = 3
bảo hiểm khám bệnh = bao hiem y te | tham gia bao hiem | bao hiem xa hoi = 3
bảo kê = kiem soat quyen luc | xu ly nghiem | vi pham
bất mãn = buc xuc | phan anh kien nghi | du luan quan tam = 3
bẩm = bao cao | bao cao ket qua = 3
bật đèn xanh = phe duyet | chap thuan | cho y kien = 3
bắt chờ = gay phien ha | phien ha
bắt giò = phat hien | vi pham = 3
bắt mắt = trang trong | tham my | chu dao = 3
bắt tay nhau = phoi hop = 3
bắt tay vào việc = trien khai thuc hien | to chuc thuc hien
bế tắc = kho khan vuong mac | vuong mac | phan anh ve | giai dap
bến cá = ket cau ha tang | tai san ket cau
bệnh dại = phong chong dich | dich benh
bị phê = chiu trach nhiem | trach nhiem cua nguoi
bị trừ tiền = giam dinh chi phi | giam dinh = 3
bị tố = to cao | don to cao = 3
bị đì = tra thu tru dap | tru dap = 3
bỏ bê = tinh than trach nhiem | xu ly nghiem | y thuc trach nhiem
bỏ cấp huyện = sap xep don vi | chinh quyen dia phuong | mo hinh chinh quyen | tinh gon bo may = 3
bỏ huyện = sap xep don vi | chinh quyen dia phuong | mo hinh chinh quyen | tinh gon bo may = 3
bỏ luôn = bai bo | huy bo | het hieu luc = 3
bỏ lên web = dang tai | trang thong tin | cong khai = 3
bỏ số liệu vô máy = so hoa | tao lap du lieu | cap nhat du lieu = 3
bỏ thăm = bau cu | bo phieu | di bau cu = 3
bố mẹ = cha me hoc sinh | phu huynh | gia dinh hoc sinh = 3
bổ túc = xoa mu chu | pho cap giao duc = 3
bổ đầu = dong gop | khoan dong gop | muc dong gop = 3
bộ sậu = lanh dao | cap uy | thuong truc co quan = 3
bờ kè = de dieu | thuy loi = 3
bức phá = dot pha = 3
ca bo may = he thong chinh tri | co quan don vi = 3
ca co quan = toan the cong chuc | cong chuc vien chuc | nguoi lao dong | can bo cong chuc | trong co quan
ca hat = van hoa van nghe | van nghe = 3
ca he thong = he thong chinh tri | co quan don vi = 3
ca ke = tieu cuc | tham nhung tieu cuc | cong khai minh bach
ca lang = cong dong dan cu | nhan dan
ca lang ca xa = suc manh tong hop | huy dong | toan dan doan ket = 3
ca loat = dong bo thong nhat | dong bo | thong nhat = 3
ca nam = thuong xuyen trong nam = 3
ca nhac = van hoa van nghe | van nghe | san khau hoa = 3
ca nham = tieu cuc | tham nhung tieu cuc | cong khai minh bach
ca nô = cuu tro | ho tro khac phuc | cuu ho cuu nan = 3
ca phe = trong trot | san xuat nong nghiep
ca phong = toan the cong chuc | can bo cong chuc | trong co quan
ca thon = cong dong dan cu | nhan dan
ca thán = phan anh kien nghi | kien nghi phan anh = 3
ca truc = can bo truc | phan cong can bo | thu bay chu nhat
cac bac cuu binh = hoi cuu chien binh = 3
cac ban nganh = cac so ban nganh | co quan lien quan | cac co quan = 3
cac ben = cac so ban nganh | co quan lien quan | cac co quan = 3
cac ben lien quan = co quan lien quan | to chuc lien quan | lien quan | don vi lien quan | phoi hop = 3
cac buoc = quy trinh | trinh tu | trinh tu thu tuc | thu tuc = 3
cac chau = hoc sinh = 3
cac chi ben hoi = hoi phu nu | lien hiep phu nu | cac doan the
cac cu tren = cap tren | co quan cap tren | trung uong
cac em = hoc sinh = 3
cac gia dinh = ho gia dinh | nhan dan | cong dong dan cu
cac he thong = nen tang so | he thong thong tin = 3
cac ho = ho gia dinh | nhan dan | cong dong dan cu
cac hoi = to chuc chinh tri | doan the | cac doan the
cac hoi dac thu = hoi quan chung | doan the
cac hoi doan the = to chuc chinh tri | to chuc thanh vien | doan the | cac doan the = 3
cac khoan thu truong = khoan thu | hoc phi | thu chi
cac loai co quan = loai hinh co so | cac loai hinh = 3
cac loai du lieu = danh muc | danh muc du lieu = 3
cac loai quy = quan ly su dung | thu chi = 3
cac moc = tien do thuc hien | lo trinh | thoi gian thuc hien | thoi han = 3
cac moc thoi gian = tien do thuc hien | lo trinh | thoi gian thuc hien | thoi han = 3
cac nganh = cac so ban nganh | co quan lien quan | cac co quan = 3
cac phien hop = phien hop | tham gia cac phien = 3
cac phong chuyen mon = co quan chuyen mon | cac phong don vi = 3
cac phong thuoc xa = co quan chuyen mon | cac phong = 3
cac sep = lanh dao | cap uy | thuong truc co quan | can bo lanh dao | lanh dao quan ly | nguoi dung dau = 3
cac thay co = giao vien | giao vien chu nhiem
cac thon = thon | thon ban | to dan pho | khu dan cu = 3
cac to chuc doan hoi = to chuc chinh tri | to chuc thanh vien | doan the = 3
cac to chuc hoi = to chuc chinh tri | to chuc thanh vien | doan the = 3
cac truong bo phan = lanh dao cac phong | truong cac phong = 3
cac vi su = dan toc ton giao | ton giao | chuc sac
cac viec = nhiem vu | noi dung thuc hien | nhiem vu cu the = 3
cac xa = ubnd cap xa | cac xa phuong | dia phuong = 3
cach bao cao = che do bao cao | dinh ky bao cao | bao cao ket qua = 3
cach biet = gan bo mat thiet | dan van | quan lieu
cach chuc = xu ly nghiem | xu ly ky luat | ky luat | xu ly vi pham | dieu chuyen thay the | bai nhiem = 3
cach chuc truong thon = cho thoi | bau truong thon | bai nhiem = 3
cach dieu hanh = le loi lam viec | tac phong | phuong phap chi dao = 3
cach gi = phuong phap | hinh thuc | to chuc thuc hien | giai phap = 3
cach giai quyet = giai phap | bien phap = 3
cach hay = mo hinh dien hinh | cach lam moi | sang kien | nhan rong = 3
cach hoc = phuong phap hoc tap | ky nang tu hoc | ky nang hoc tap = 3
cach lam an = sinh ke | ho tro sinh ke | phat trien san xuat = 3
cach lam giau = phat trien san xuat | mo hinh phat trien = 3
cach lam viec = le loi lam viec | phong cach | tac phong | phuong phap chi dao = 3
cach lam viec co quan = quy che lam viec | noi quy = 3
cach lam xịn = mo hinh dien hinh | nhan rong = 3
cach ly = phong chong dich | dich benh
cach moi = doi moi phuong phap | doi moi | cach lam moi
cach thao go = giai phap | bien phap = 3
cafe doanh nhan = doi thoai voi doanh | ho tro doanh nghiep | doanh nghiep
cai an cai mac = doi song vat chat | nang cao doi song | an sinh xa hoi = 3
cai app = ung dung thong minh | ung dung | phan mem = 3
cai bang = niem yet | cong khai | tru so
cai cach = cai cach hanh chinh | cai cach thu tuc | thu tuc hanh chinh
cai cach giay to = cai cach hanh chinh | cai cach thu tuc | thu tuc hanh chinh = 3
cai cach hanh chinh = cai cach thu tuc | thu tuc hanh chinh
cai cach thu tuc = cai cach hanh chinh | thu tuc hanh chinh
cai chinh la gi = trong tam | tap trung | nhat la | dac biet = 3
cai chung dang noi = chu truong | duong loi cua dang | quan diem chu truong = 3
cai dan can nhat = lien quan truc tiep | quyen va loi ich | nhan dan quan tam = 3
cai dat = chuan bi | bo tri | co so vat chat
cai dich = muc dich | muc tieu | nham | gop phan = 3
cai duoc chua duoc = so ket tong ket | rut kinh nghiem | ton tai han che = 3
cai dở = ton tai han che | han che | kho khan vuong mac | ton tai
cai gi con do = ton tai han che | ra soat cac nhiem | nhiem vu
cai gi phai dem = pham vi | doi tuong kiem ke | loai tai san = 3
cai gốc là gì = can cu | theo quy dinh = 3
cai hay = mo hinh dien hinh | dien hinh | nhan rong = 3
cai loi = quyen va loi ich | loi ich hop phap | quyen loi = 3
cai minh can dat = muc dich | muc tieu | chi tieu = 3
cai moi = nhan to moi | dien hinh = 3
cai nao giu kin = bi mat nha nuoc | chua duoc cong khai | tru = 3
cai nao phai giu kin = bi mat nha nuoc | chua duoc cong khai | tru = 3
cai nao quan trong = trong tam | tap trung | nhat la | dac biet = 3
cai nghe = chuyen mon nghiep vu | nghiep vu = 3
cai nghien = cai nghien ma tuy | quan ly nguoi nghien = 3
cai nhau = mau thuan | hoa giai | tranh chap
cai quan = lanh dao chi dao | dieu hanh | quan ly = 3
cai tam cai duc = dao duc cong vu | pham chat dao duc
cai thien = nang cao chat luong | nang cao = 3
cai tien = doi moi | cach lam moi | sang kien | suc sang tao = 3
cai tot = mo hinh dien hinh | dien hinh | nhan rong = 3
cai vao ke hoach khac = long ghep = 3
cai vneid = dinh danh dien tu | tai khoan dinh danh = 3
cam chac = bao dam | dam bao
cam chinh = chu tri
cam chuong = chu tri = 3
cam co = co dong truc quan | khu vuc bo phieu | trang tri
cam cuong = lanh dao chi dao | dieu hanh | quan ly = 3
cam ket cua thon = huong uoc quy uoc | huong uoc = 3
cam ket trong thon = huong uoc quy uoc | quy uoc = 3
cam ket voi dan = chuong trinh hanh dong | van dong bau cu
cam lai = lanh dao | chi dao | dieu hanh
cam lam gi = nghiem cam | hanh vi
cam nang = tai lieu | so tay | cung cap tai lieu | tai lieu tuyen truyen | to gap = 3
cam noi = can tro | hanh vi can tro = 3
cam phieu di bo = bau cu | bo phieu | di bau cu = 3
cam quan = chi dao | chi dao dieu hanh | lanh dao chi dao = 3
cam ram = phan anh kien nghi | buc xuc | kien nghi
cam ràm = don doc | don doc nhac nho = 3
cam tay = huong dan | chi dao huong dan = 3
cam tay chi viec = lanh dao truc tiep | chi dao | theo doi don doc
cam tiet = nghiem cam | hanh vi
cam tinh dang = phat trien dang vien | ket nap dang vien = 3
camera = mo hinh camera | an ninh trat tu
camera an ninh = mo hinh camera | an ninh trat tu
campaign = van dong bau cu | cuoc van dong | phong trao thi dua | phat dong = 3
can bao cao khong = bao cao ket qua | dinh ky | trach nhiem = 3
can bo ap = nguoi hoat dong khong | khong chuyen trach = 3
can bo ban chuyen trach = nguoi hoat dong khong | khong chuyen trach = 3
can bo cap xa = cong chuc cap xa | can bo cong chuc | cap xa
can bo chuyen mon = chuyen vien | can bo phu trach | cong chuc chuyen mon = 3
can bo cntt = nhan luc | cong nghe thong tin | boi duong
can bo de thuong = thai do phuc vu | van hoa cong so | giao tiep ung xu = 3
can bo di truoc = neu guong | tien phong guong mau = 3
can bo duoc gi = quyen lam chu | quyen cua cong chuc | ban va quyet dinh = 3
can bo khuyen nong = khuyen nong | phat trien san xuat
can bo lam luat = doi ngu can bo | xay dung chinh sach | cong tac phap che
can bo lanh dao = lanh dao quan ly | nguoi dung dau = 3
can bo luat = cong tac phap che | xay dung phap luat | phap che = 3
can bo nguon = quy hoach can bo | cong tac can bo
can bo non = nang cao nang luc | boi duong nghiep vu | tap huan boi duong
can bo phap che = cong tac phap che | phap che | xay dung phap luat = 3
can bo quan ly = can bo lanh dao | lanh dao quan ly | nguoi dung dau = 3
can bo theo doi = chuyen vien | can bo phu trach | cong chuc chuyen mon = 3
can bo thon = nguoi hoat dong khong | khong chuyen trach | bi thu chi bo | truong thon = 3
can bo to chuc = noi vu | phong noi vu | so noi vu = 3
can bo tu phap = cong chuc tu phap | tu phap ho tich = 3
can bo tuyen truyen = tuyen truyen vien | bao cao vien | doi ngu bao cao = 3
can bo van xa = phong van hoa = 3
can bo xa = can bo cong chuc | cong chuc vien chuc | can bo
can bo xom = bi thu chi bo | truong thon = 3
can bo yeu = dieu chuyen thay the | khong dap ung | thay the
can chuan bi gi = dieu kien can thiet | bao dam | chuan bi | bo tri = 3
can cu base = can cu = 3
can cu cham = lam can cu danh | tieu chi | danh gia ket qua
can cu dau = can cu | theo quy dinh = 3
can cu dau ma cham = danh gia | tieu chi | chi so | do luong = 3
can cu nao = can cu | theo quy dinh = 3
can cuoc dien tu = dinh danh dien tu | tai khoan dinh danh = 3
can dan = can tro | hanh vi can tro = 3
can dich = hoan thanh | thoi han hoan thanh | tien do hoan thanh
can dieu kien gi = dieu kien can thiet | bao dam | chuan bi | bo tri = 3
can dinh kem gi = kem so lieu | hinh anh tai lieu | bao cao ket qua = 3
can gi = yeu cau | dam bao | bao dam = 3
can hoi thi goi ai = huong dan | giai dap | vuong mac | phan hoi = 3
can hoi y ai = tham gia y kien | lay y kien | cap co tham quyen = 3
can huyet = tao hon | hon nhan can huyet | xoa bo hu tuc = 3
can mui = can tro | hanh vi can tro | nghiem cam = 3
can ngan = hoa giai | hoa giai o co = 3
can ngheo = ho can ngheo | giam ngheo = 3
can nho gi = yeu cau | trong tam | nghiem cam
can su lop = ban can su lop = 3
can tet = quy iv | tong ket | hang nam
can than = day du | nghiem tuc | thuc hien nghiem = 3
can tranh gi = yeu cau | trong tam | nghiem cam
can tro = hanh vi can tro | nghiem cam = 3
cang bang ron = co dong truc quan | pano ap phich | bang ron khau hieu | tuyen truyen truc quan
cang bat = loa dai | hoi truong | co so vat chat = 3
cang bien = ha tang giao thong | giao thong
cang dang = bao dam | bo tri | phu trach
cang khau hieu = co dong truc quan | pano ap phich | bang ron khau hieu | tuyen truyen truc quan
cang som cang tot = kip thoi
canh cong trinh = giam sat dau tu | ban giam sat | cong dong = 3
canh dong lon = vung nguyen lieu = 3
canh dong mau = don dien doi thua | canh dong lon = 3
canh me = kiem tra | kiem tra giam sat = 3
canh phong phieu = an ninh trat tu | khu vuc bo phieu | phong bo phieu
canh sat = cong an | cong an xa = 3
canh tho = giam sat dau tu | ban giam sat | cong dong = 3
cao cap = ly luan chinh tri = 3
cao su = trong trot | san xuat nong nghiep
cao toc = dau tu trong diem | cong trinh du an | du an trong diem
cap cao hon = cap tren | co quan cap tren | trung uong
cap chu quan = co quan quan ly | co quan chuyen mon
cap co quyen = co tham quyen | tham quyen | cap co tham quyen = 3
cap duoi = co so | truc thuoc
cap duoi nop ai = cap tren | bao cao ket qua = 3
cap gao = tham hoi tang qua | ho tro | an sinh xa hoi
cap kinh phi = nguon ngan sach | phan cap quan ly | bo tri = 3
cap may = trang thiet bi | phuong tien ky thuat | trang bi phuong tien = 3
cap nao ban hanh = ban hanh = 3
cap nao chi = nguon ngan sach | phan cap quan ly | bo tri = 3
cap nao cung = cac cap | cac cap cac nganh | tu xa den thon = 3
cap nhat dat = kiem ke dat dai | thong ke dat dai = 3
cap nhat kien thuc = tap huan boi duong | dao tao boi duong | boi duong | tap huan | boi duong nang cao = 3
cap nhat lai = sua doi bo sung | dieu chinh bo sung | hoan thien | sua doi | ra soat = 3
cap nhat len phan mem = phan mem theo doi | cap nhat
cap nhat so lieu = cap nhat du lieu | cap nhat | so lieu = 3
cap nhat tien do = tien do | tinh hinh tien do | bao cao = 3
cap phat = bo tri kinh phi | phan bo | giai ngan | cap kinh phi = 3
cap phep xay = giay phep xay dung | cap phep
cap pho = pho chu tich | lanh dao | pho
cap quyet dinh = cap co tham quyen | co tham quyen = 3
cap so tay = phat tai lieu | so tay hoc sinh = 3
cap thong tin = cung cap thong tin | tiep can thong tin = 3
cap tien = bo tri kinh phi | phan bo | giai ngan | cap kinh phi | bo tri | ngan sach = 3
cap tren bao = van ban chi dao | chi dao | cap tren
cap tren co quyen = co tham quyen | tham quyen | cap co tham quyen = 3
cap tren giao = van ban chi dao | chi dao | can cu | thuc hien ke hoach = 3
cap tren hoi = dot xuat | bao cao dot xuat | khi co yeu cau = 3
cap tren no = cap tren | cap tren truc tiep = 3
cap trung uong = trung uong | co quan trung uong
cap truong = nguoi dung dau | thu truong | lanh dao = 3
cap uy = to chuc dang | dang uy
cap uy hop = hop cap uy | sinh hoat dang dinh
cap uy vien = cap uy | dang uy | ban thuong vu
cap xa kiem ke = ban chi dao | kiem ke tai san | cap xa
case kho = vu viec phuc tap | noi com = 3
case nong = vu viec phuc tap | noi com = 3
case phuc tap = vu viec phuc tap | noi com = 3
cat ai = cu can bo | phan cong | cu cong chuc
cat bien che = bien che | tinh gian bien che = 3
cat cu = phan cong | giao nhiem vu
cat dung clip = bien tap va phat | phat song dang tai | dang tai = 3
cat giay phep con = cai cach thu tuc | cat giam | don gian hoa
cat giay to = luu tru | quan ly ho so = 3
cat gon = cat giam | rut ngan | don gian = 3
cat ho so = luu tru | quan ly ho so = 3
cat lau = khoang san | quan ly khoang san = 3
cat mot nguoi = phan cong | dong chi lanh dao | phu trach = 3
cat mot ong = phan cong | dong chi lanh dao | phu trach = 3
cat nghia = giai dap vuong mac | giai dap | huong dan = 3
cat nguoi = tinh gian bien che | tinh gon bo may | sap xep to chuc = 3
cat nha trai phep = vi pham dat dai | trat tu xay dung | lan chiem | xay dung trai phep
cat nhac = quy trinh bo nhiem = 3
cat thi dua = xep loai | danh gia ket qua | tieu chi = 3
cat thu tuc = cat giam | thu tuc hanh chinh | ruom ra | cai cach thu tuc = 3
cau chac = tham nhung | tham nhung tieu cuc | phong chong tham nhung = 3
cau cong duong sa = ha tang giao thong
cau có = thai do phuc vu | quan lieu = 3
cau duong = ha tang giao thong | so xay dung | duong bo = 3
cau gio = tien do | kip thoi | keo dai | ton dong
cau hoi gui truoc = tong hop | vuong mac | truoc 05 ngay = 3
cau hoi truoc hop = tong hop cac noi | truoc 05 ngay
cau khau hieu = khau hieu tuyen truyen | khau hieu | bang ron khau hieu = 3
cau truyen hinh = diem cau = 3
cax = cong an = 3
cay chet = thiet hai | ho tro san xuat
cay giong = trong trot | san xuat nong nghiep
cay trong vat nuoi = phat trien san xuat | nong nghiep
cay xanh = trong cay xanh | bao ve moi truong = 3
cb gv = giao vien | doi ngu giao vien | nha giao = 3
cbtp = cong chuc tu phap = 3
cc cho ai = noi nhan = 3
cc llct = ly luan chinh tri = 3
cc tu phap = cong chuc tu phap = 3
ccb = hoi cuu chien binh = 3
cccd = can cuoc | can cuoc cong dan = 3
cccd dien tu = dinh danh dien tu | tai khoan dinh danh = 3
ccn = khu cong nghiep | cum cong nghiep | khu kinh te = 3
cctp = cong chuc tu phap = 3
cdcs = cong doan = 3
cds = chuyen doi so | chuyen doi so toan | cong nghe thong tin | chinh quyen so = 3
cdsqg = cong nghe thong tin = 3
cfm = xac nhan | phe duyet
cha chung khong ai khoc = phan cong ro rang | trach nhiem | phan cong trach nhiem | phan cong
cha may cha con = tinh than trach nhiem | xu ly nghiem | y thuc trach nhiem
cha me = cha me hoc sinh | phu huynh | gia dinh hoc sinh = 3
cha xu = dan toc ton giao | ton giao | chuc sac
cham chap = tien do | kip thoi | keo dai | ton dong | chu dong | don doc
cham chuoc = xu ly nghiem | kien quyet xu ly | vi pham
cham cong = danh gia xep loai | danh gia ket qua | nhan xet danh gia | xep loai = 3
cham diem can bo = su hai long | muc do hai long | do luong su hai | danh gia | ma qrcode = 3
cham diem don vi = xep loai | danh gia ket qua | tieu chi = 3
cham diem thang = danh gia xep loai | danh gia ket qua | nhan xet danh gia | xep loai = 3
cham dong = cham dong tron dong = 3
cham gio = ky luat ky cuong | quy che lam viec
cham ho ngheo = ra soat ho ngheo | ho ngheo = 3
cham kpi = danh gia ket qua | tieu chi | xep loai = 3
cham mut = tham nhung | tham nhung tieu cuc | phong chong tham nhung = 3
cham nguoi = danh gia xep loai | danh gia ket qua | xep loai chat luong = 3
cham nhat khi nao = cham nhat | truoc ngay | thoi han = 3
cham nom = phu trach | quan ly | theo doi = 3
cham sao = danh gia su hai | su hai long | muc do hai long
cham soc suc khoe = y te
cham thang = hang thang | danh gia ket qua | nhan xet danh gia = 3
cham the nao = danh gia | tieu chi | chi so | do luong = 3
cham tien do = tien do | thoi han | kip thoi | dung tien do
cham tre = tien do | kip thoi | keo dai | ton dong | thoi han | dung tien do
cham vao quyen = xam pham quyen | xam pham = 3
chan chinh = tang cuong ky luat | nghiem tuc | ky luat ky cuong = 3
chan chinh lai = khac phuc ton tai | khac phuc | han che = 3
chan chu = keo dai | tien do | ton dong
chan hong = can tro | hanh vi can tro | nghiem cam = 3
chan nuoi = phat trien san xuat | nong nghiep
chan ret = truc thuoc | pham vi quan ly = 3
chan truoc = phong ngua ngan chan | ngan chan | chu dong phong ngua
chan tu dau = phong ngua | ngan chan = 3
chang bang ron = bang ron khau hieu | tuyen truyen truc quan | pano = 3
chanh van phong = van phong
chanh vp = chanh van phong = 3
chao co = sinh hoat co quan | cuoc hop | hop co quan | tap trung toan truong | san co = 3
chao co dau tuan = tap trung toan truong | duoi san co = 3
chao gia = mua sam | dau thau | tai san cong
chao hoi = van hoa ung xu | quy tac ung xu = 3
chao nam hoc = sinh hoat cong dan | tuan le sinh hoat | dau nam hoc = 3
chao ra ve = be mac | ket luan | tong ket
chat cay = bao ve rung | phong chay rung | quan ly rung | lam nghiep
chat gpt = tri tue nhan tao | ung dung ai | cong nghe so = 3
chat luong dau vao = khao sat tam ly | khao sat
chat rung = bao ve rung | phong chay chua chay
chat van = giai trinh | giai dap
chatbot = tri tue nhan tao | ung dung ai | cong nghe so = 3
chatgpt = tri tue nhan tao | ung dung ai | cong nghe so = 3
chay bao = phong chong thien tai | tim kiem cuu nan | phuong cham bon tai | 4 tai cho = 3
chay bo = the duc the thao | the thao = 3
chay cho = tham nhung tieu cuc | tham nhung | sach nhieu = 3
chay cho kip = day nhanh tien do | dam bao tien do | tien do = 3
chay chot = tham nhung tieu cuc | tham nhung | sach nhieu = 3
chay chuong trinh = kich ban | chuong trinh = 3
chay dan = so tan di doi | di doi dan = 3
chay den dau = tien do | tinh hinh thuc hien | ket qua thuc hien = 3
chay di chay lai = phien ha | thu tuc hanh chinh | dich vu cong = 3
chay i = giai phong mat bang | dan van | thu hoi dat
chay kip khong = tien do | thoi han | kip thoi
chay long vong = phien ha | thu tuc hanh chinh | gay phien ha = 3
chay lut = phong chong thien tai | tim kiem cuu nan | phuong cham bon tai | 4 tai cho = 3
chay nha = phong chay chua chay | cuu nan cuu ho = 3
chay no = phong chay chua chay | cuu nan cuu ho = 3
chay nuoc rut = kip thoi | khan truong
chay quang cao = mang xa hoi | tuyen truyen
chay rung = bao ve rung | phong chay rung | quan ly rung | lam nghiep | phong chay chua chay
chay theo thanh tich = thuc chat | hinh thuc | benh thanh tich
chay thong = ket noi chia se | chia se du lieu | lien thong | dong bo du lieu = 3
chay thu may = chay thu | kiem tra duong truyen | ky thuat = 3
chay tới chạy lui = phien ha | thu tuc hanh chinh | dich vu cong = 3
chay xe = an toan giao thong | trat tu an toan = 3
che bat = bat che quat mat | co so vat chat
che cho = bao ve quyen | quyen va loi ich | loi ich hop phap = 3
che day = cong khai minh bach | minh bach
che do anh em = che do chinh sach | che do | nang luong
che do bao cao = dinh ky bao cao | bao cao ket qua = 3
che do cho nguoi gioi = che do chinh sach | thu hut | ho tro = 3
che do dan = an sinh xa hoi | chinh sach an sinh | tro giup xa hoi = 3
che giau = cong khai minh bach | minh bach
che mua = bat che quat mat | co so vat chat
che nang = bat che quat mat | co so vat chat
che rap = loa dai | hoi truong | co so vat chat = 3
che so = doi chieu so lieu | chinh xac | ra soat thong tin
che trach = phe binh | xu ly nghiem | kiem diem = 3
check in = diem danh | tham gia day du | quan ly hoc sinh = 3
check lai = kiem tra | kiem tra giam sat = 3
checklist = phan cong | phan cong nhiem vu | nhiem vu | noi dung thuc hien | nhiem vu cu the = 3
checkpoint = lo trinh | tien do | thoi gian hoan thanh
chen ep = can tro | xu ly nghiem | tra thu tru dap = 3
cheo lai = lanh dao | chi dao | dieu hanh
chep lai = lang nghe ghi chep | lang nghe = 3
chi bao = huong dan | boi duong
chi bao nhieu = muc chi | dinh muc | chi thuong xuyen | che do chi = 3
chi bo lam gi = chi bo | chi bo truc thuoc | bi thu chi bo
chi bo phai lam gi = chi bo | chi bo truc thuoc | bi thu chi bo
chi cho dan = huong dan cong dan | huong dan = 3
chi cho lam = huong dan = 3
chi dan = huong dan cong dan | huong dan = 3
chi dan di dau = huong dan cong dan | huong dan = 3
chi dao ra sao = lanh dao chi dao | lanh dao truc tiep | toan dien
chi dao sat = lanh dao truc tiep | chi dao | theo doi don doc
chi dao tu tren = van ban chi dao | chi dao | cap tren = 3
chi dinh ai = cu can bo | phan cong | cu cong chuc
chi dinh nguoi = phan cong | giao nhiem vu
chi doan = doan thanh nien = 3
chi em co quan = toan the cong chuc | cong chuc vien chuc | nguoi lao dong
chi hoi phu nu = hoi phu nu | lien hiep phu nu | cac doan the
chi huy = lanh dao chi dao | dieu hanh | quan ly | chi dao | chi dao dieu hanh = 3
chi huy quan su = quan su | ban chi huy quan | quoc phong
chi huy truong ban = truong ban chi dao | phu trach chung = 3
chi it thoi = thuc hanh tiet kiem | chong lang phi | tiet kiem = 3
chi kieu gi = thanh toan | quyet toan | quan ly su dung = 3
chi phi dieu tri = chi phi kham benh | thanh toan chi phi = 3
chi phi hop = kinh phi | nguon chi quan ly | kinh phi thuc hien = 3
chi phi kham = chi phi kham benh | de nghi thanh toan | thanh toan chi phi = 3
chi so cai cach = xep loai cai cach | cai cach hanh chinh = 3
chi the nao = thanh toan | quyet toan | quan ly su dung = 3
chi thi 05 = hoc tap va lam | phong cach ho chi = 3
chi thuong xuyen = kinh phi hoat dong
chi tien = quan ly su dung | chi tieu | quyet toan kinh phi = 3
chi tiet hoa = quy dinh chi tiet | huong dan = 3
chi tiet ra = cu the hoa | trien khai thuc hien | ke hoach cu the = 3
chi tieu bien che = bien che | can bo cong chuc
chi tieu dè = thuc hanh tiet kiem | chong lang phi | tiet kiem = 3
chi tieu giao = chi tieu duoc giao | nhiem vu chi tieu | chi tieu | muc tieu nhiem vu | ke hoach phat trien = 3
chi tieu nam = chi tieu | muc tieu nhiem vu | ke hoach phat trien = 3
chi tieu noi bo = quy che chi tieu = 3
chi tieu tren giao = chi tieu duoc giao | nhiem vu chi tieu = 3
chi tra = quyet toan kinh phi | thanh toan | quyet toan = 3
chi tra bao hiem = chi phi kham benh | de nghi thanh toan | thanh toan chi phi = 3
chi truong phong = truong phong | lanh dao cac phong | truong cac phong = 3
chi tu dau = kinh phi | nguon ngan sach | nguon luc | bo tri = 3
chi tu phap = tu phap ho tich | cong chuc tu phap = 3
chi uy = cap uy | to chuc dang | dang uy = 3
chi van thu = van thu | van phong
chi vao dau = quan ly su dung | thu chi | quyet toan = 3
chi viec = huong dan | chi dao huong dan = 3
chi xai = quan ly su dung | chi tieu | quyet toan kinh phi = 3
chi ủy = cap uy | dang uy = 3
chia cho nhau = chia se du lieu | du lieu dung chung | ket noi = 3
chia deu moi nha = dong gop | khoan dong gop | muc dong gop = 3
chia don = phan loai xu ly | phan loai | xu ly don thu = 3
chia dot = lo trinh | tien do | thoi gian thuc hien = 3
chia ghe = co cau thanh phan | so luong nguoi | phan bo = 3
chia giai doan = lo trinh | tien do | thoi gian thuc hien = 3
chia loai = phan loai
chia lop = thanh lap cac lop | cong bo quyet dinh
chia ngan sach = phan bo | phan bo ngan sach | giao du toan = 3
chia nguon = phan bo | phan bo ngan sach | giao du toan = 3
chia nhom = phan loai
chia re = doan ket | doan ket noi bo | doan ket thong nhat
chia se cach lam = nhan rong | nhan rong mo hinh = 3
chia se du lieu = lien thong du lieu | ket noi
chia se kinh nghiem = hoi nghi hoi thao | hoi thao | trao doi nghiep vu = 3
chia se voi dan = doi thoai truc tiep | tiep xuc doi thoai | tiep xuc
chia so lieu = ket noi chia se | chia se du lieu | lien thong | dong bo du lieu = 3
chia suat = co cau thanh phan | so luong nguoi = 3
chia task = phan cong | phan cong nhiem vu | nhiem vu | chu tri | nhiem vu cu the = 3
chia tien = phan bo | phan bo ngan sach | giao du toan = 3
chia viec sao = phan cong | giao nhiem vu | nhiem vu cu the = 3
chia viec the nao = phan cong | giao nhiem vu | nhiem vu cu the = 3
chich heo = dich benh gia suc | thu y | phong chong dich
chich ngua = tiem chung | tiem chung mo rong = 3
chich ngua cho heo = dich benh gia suc | thu y | phong chong dich
chiem dat = vi pham dat dai | trat tu xay dung | lan chiem | xay dung trai phep
chien cong = thanh tich | bieu duong khen thuong = 3
chien dich = cuoc van dong | phong trao thi dua | phat dong = 3
chien si = danh hieu thi dua | thi dua khen thuong = 3
chien si thi dua = danh hieu thi dua | thi dua khen thuong = 3
chieu le = thuc chat | nghiem tuc | hinh thuc | hieu qua
chieu mo = thu hut | nguoi co tai nang | thu hut tuyen dung | tot nghiep xuat sac = 3
chieu theo = can cu | theo quy dinh = 3
chieu truc tiep = truc tuyen | hinh thuc truc tuyen
chin chan = nghiem tuc | day du | thuc hien nghiem = 3
chinh chu = hoan thien | sua doi bo sung
chinh don = khac phuc | chan chinh | khac phuc ngay | chinh don dang | xay dung dang
chinh don bo may = kien toan | sap xep = 3
chinh don dang = xay dung chinh don | xay dung dang = 3
chinh lai = sua doi bo sung | dieu chinh bo sung | hoan thien | sua doi | ra soat = 3
chinh ly = sua doi bo sung | sua doi | ra soat = 3
chinh ly so lieu = doi chieu so lieu | doi chieu = 3
chinh quyen co so = chinh quyen dia phuong | chinh quyen | cap xa = 3
chinh quyen dia phuong = chinh quyen | cap xa
chinh quyen dien tu = chinh quyen so
chinh quyen lam dan van = dan van chinh quyen | cong tac dan van = 3
chinh quyen moi = chinh quyen dia phuong | hai cap | 02 cap | van hanh mo hinh = 3
chinh quyen so = chinh quyen dien tu
chinh quyen vi dan = chinh quyen kien tao | kien tao phuc vu
chinh quyen xa = chinh quyen dia phuong | chinh quyen | cap xa = 3
chinh sach cua nha nuoc = chinh sach phap luat | che do chinh sach
chinh sach rieng = co che chinh sach | chinh sach dac thu | che do ho tro
chinh trang = khanh tiet | trang tri khanh tiet | chinh trang canh quan = 3
chinh tri tu tuong = giao duc chinh tri | tinh hinh tu tuong | nam tinh hinh
chiu don = chiu trach nhiem | trach nhiem = 3
chiu nghe = lang nghe ghi chep | lang nghe = 3
chiu sao = chiu trach nhiem | trach nhiem = 3
chiu trach nhiem so lieu = chiu trach nhiem ve | so lieu kiem ke
chiu trach nhiem truoc ai = chiu trach nhiem | trach nhiem = 3
chiu tran = chiu trach nhiem | trach nhiem = 3
chiu tran chiu soi = chiu trach nhiem | trach nhiem cua nguoi
chiếu luật = can cu | theo quy dinh = 3
cho ai cung biet = cong khai | dan biet | duoc biet = 3
cho anh em biet = pho bien quan triet | toan the cong chuc | quan triet = 3
cho ba con tuong = tuyen truyen | cong khai | pho bien
cho ban thanh tra = tao dieu kien | thanh tra nhan dan | tap huan = 3
cho biet ket qua = cong bo ket qua | tong hop bao cao = 3
cho bo phieu = khu vuc bo phieu | diem bo phieu | phong bo phieu | hom phieu = 3
cho bua hang quan = ho kinh doanh | san xuat kinh doanh
cho bò = sinh ke | ho tro sinh ke | phat trien san xuat = 3
cho ca phong = pho bien quan triet | toan the cong chuc | quan triet = 3
cho can cau = sinh ke | ho tro sinh ke | phat trien san xuat = 3
cho chua duoc = ton tai han che | han che | kho khan vuong mac | ton tai
cho chuẩn = chuan hoa | thong nhat = 3
cho co dieu kien = tao dieu kien | dieu kien thuan loi = 3
cho co quyen = cap co tham quyen | co tham quyen = 3
cho coi = cong khai minh bach | cong khai
cho con yeu = ton tai han che | han che | kho khan vuong mac | ton tai
cho dan biet gi = noi dung cong khai | cong khai = 3
cho dan biet het = cong khai | cong khai thong tin | thong tin = 3
cho dan coi = cong khai | cong khai thong tin | duoc biet = 3
cho dan de hieu = de hieu | phu hop voi tung | tieng dan toc
cho dan hay = cong khai | cong khai thong tin | thong tin = 3
cho dan noi = lang nghe | y kien | tam tu nguyen vong | doi thoai = 3
cho dan tham gia = quyen tham gia | nhan dan tham gia | tham gia y kien = 3
cho dan thay = cong khai | cong khai thong tin | duoc biet = 3
cho dan xem = cong khai | cong khai thong tin | duoc biet = 3
cho dau xe = an toan giao thong | hanh lang an toan
cho di hoc = tap huan boi duong | dao tao boi duong | boi duong | tap huan = 3
cho diem = xep loai | danh gia xep loai = 3
cho dong nguoi = truc duong chinh | khu trung tam | khu hanh chinh = 3
cho dung bai = dung quy dinh | theo quy dinh | quy trinh = 3
cho dung chung = du lieu mo | du lieu dung chung | chia se du lieu = 3
cho gao = cuu tro | ho tro khac phuc | cuu ho cuu nan = 3
cho heo giong = sinh ke | ho tro sinh ke | phat trien san xuat = 3
cho khac hoc = nhan rong | nhan rong mo hinh = 3
cho khac lam theo = nhan rong | nhan rong mo hinh = 3
cho khach choi = diem du lich
cho kham benh = co so kham benh | tram y te | benh vien = 3
cho lam tot = dien hinh tien tien | guong dien hinh | mo hinh diem | nhan rong = 3
cho lang = ha tang thuong mai
cho lau = gay phien ha | phien ha | thu tuc hanh chinh = 3
cho le = kip thoi
cho lien he = dau moi | chu tri | phu trach = 3
cho moi nguoi trong phong = pho bien quan triet | toan the cong chuc | quan triet = 3
cho muon du lieu = chia se du lieu | du lieu dung chung | ket noi = 3
cho nghi bot = tinh gian bien che | tinh gon bo may | sap xep to chuc = 3
cho nghi chuc = dieu chuyen thay the | khong dap ung | thay the
cho nghi viec = xu ly nghiem | xu ly ky luat | ky luat | xu ly vi pham = 3
cho nghỉ = thay the | bai nhiem
cho ngoi tiep dan = dia diem tiep cong | phong tiep cong dan | tru so tiep cong = 3
cho nguoi lon tuoi hieu = de hieu | phu hop voi tung | tieng dan toc
cho nguoi ta noi = tham gia y kien | dong gop y kien | quyen tham gia = 3
cho nguoi vao = bo tri | bo tri cong chuc | kien toan
cho nhanh = cat giam | rut ngan thoi gian | kip thoi
cho noi khac lam = nhan rong | nhan rong mo hinh = 3
cho nop ho so = hanh chinh cong | co che mot cua | mot cua lien thong | bo phan mot cua | tiep nhan va tra | mot cua = 3
cho o moi = tai dinh cu | di doi | ho tro tai dinh | boi thuong ho tro = 3
cho phep de lam = tao dieu kien | tao dieu kien thuan = 3
cho phep lam = phe duyet | chap thuan | cho y kien = 3
cho qua = xu ly nghiem | kien quyet xu ly | vi pham
cho quà = tang qua | tham hoi | cham lo tet | an sinh xa hoi
cho ra = ban hanh | ban hanh van ban = 3
cho sang cho khac = dieu chuyen thay the | thay the | dieu chuyen = 3
cho sao = danh gia su hai | su hai long | muc do hai long
cho them quyen loi = co che chinh sach | chinh sach dac thu | che do ho tro
cho thoi = bai nhiem | mien nhiem = 3
cho thoi chuc = bai nhiem | mien nhiem | cho thoi = 3
cho thoi truong thon = cho thoi | bau truong thon | bai nhiem = 3
cho thue may chu = trung tam du lieu | ha tang so = 3
cho tiep dan = dia diem tiep cong | phong tiep cong dan | tru so tiep cong | tiep cong dan | tru so | dia diem = 3
cho tiền = tai tro ung ho | ung ho = 3
cho tra ket qua = bo phan tiep nhan | tra ket qua = 3
cho truong thon nghi = cho thoi lam truong | truong thon = 3
cho vao kho = luu tru | quan ly ho so = 3
cho vay nang lai = te nan xa hoi | toi pham
cho ve vuon = dieu chuyen thay the | bai nhiem | thay the = 3
cho viec den = chu dong | tich cuc
cho xong chuyen = thuc chat | nghiem tuc | hieu qua
cho y = tham gia y kien | dong gop y kien = 3
cho y kien = lay y kien | tham gia y kien | truoc khi quyet dinh = 3
cho y kien du thao = gop y du thao | tham gia y kien | lay y kien = 3
cho y kien phan bien = phan bien xa hoi | giam sat phan bien = 3
cho y kien trai chieu = phan bien xa hoi | gop y = 3
choang nhau = bao luc hoc duong | phong chong bao luc = 3
choi bai = te nan xa hoi | phong chong te nan = 3
choi dan chu = loi dung dan chu | vi pham phap luat = 3
choi do = phong chong ma tuy | ma tuy | te nan xa hoi = 3
choi trong gio = ky luat ky cuong | ky cuong hanh chinh | chap hanh = 3
choi xau = tra thu tru dap | hanh vi tra thu | tru dap = 3
chom xom = nhan dan | cong dong dan cu = 3
chon ai = cu can bo | phan cong | cu cong chuc
chon loc = lua chon | chon lua = 3
chon lop truong = bau ban can su = 3
chon mat gui vang = phan cong | giao nhiem vu
chon mo hinh = mo hinh dien hinh | mo hinh | diem sang = 3
chon nghe = khoi nghiep | dinh huong = 3
chon nguoi dai dien = bau cu | bo phieu | di bau cu = 3
chon nguoi ra ung cu = hoi nghi hiep thuong | hiep thuong = 3
chon thau = dau thau | lua chon nha thau = 3
chon truong thon = cho thoi | bau truong thon | bai nhiem | truong thon = 3
chong an chan = phong chong tham nhung | tham nhung tieu cuc = 3
chong cheo = mau thuan chong cheo | dong bo thong nhat | ra soat van ban = 3
chong cheo luat = mau thuan chong cheo | kho khan vuong mac | hoan thien = 3
chong danh = bao luc gia dinh | phong chong bao luc = 3
chong doi = dong thuan | van dong nhan dan | du luan quan tam
chong hack = an toan thong tin | an ninh mang = 3
chong lo lot = an toan thong tin | an ninh mang = 3
chong lut = phong chong thien tai | tim kiem cuu nan | phuong cham bon tai | 4 tai cho = 3
chong pha = gay roi | an ninh trat tu | loi dung | xuyen tac | dau tranh phan bac
chong tham nhung = phong chong tham nhung | tham nhung tieu cuc = 3
chong that thu = thu ngan sach | thue
chong tieu cuc = phong chong tham nhung | tham nhung tieu cuc = 3
chong viec = phan cong ro rang | trach nhiem | phan cong trach nhiem | phan cong | co che phoi hop
chot chung = thong nhat | doan ket thong nhat
chot danh sach khi nao = truoc ngay | cham nhat | thoi han = 3
chot danh sach ung cu = hoi nghi hiep thuong | hiep thuong | lap danh sach = 3
chot han = truoc ngay | thoi han | thoi gian hoan thanh
chot ho so = hoan thanh | nghiem thu
chot hop = ket luan | be mac = 3
chot khi nao = truoc ngay | cham nhat | thoi han = 3
chot khong xet = dung xem xet = 3
chot luc nao = truoc ngay | cham nhat | thoi han = 3
chot ngay = truoc ngay | thoi han | thoi gian hoan thanh
chot ngay nao = truoc ngay | cham nhat | thoi han = 3
chot o dau = quyet dinh | tham quyen | ban va quyet dinh = 3
chot so = tong hop so lieu | tong hop | so lieu = 3
chot so khi nao = truoc ngay | cham nhat | thoi han = 3
chot so sach = quyet toan | quyet toan ngan sach = 3
chot tien = quyet toan kinh phi | thanh toan | quyet toan = 3
chu cong an = cong an = 3
chu dao = nghiem tuc | day du | thuc hien nghiem = 3
chu doanh nghiep = su dung lao dong | doanh nghiep = 3
chu ky so = ky so = 3
chu luc = nong cot | vai tro nong cot = 3
chu nhiem = giao vien chu nhiem = 3
chu so huu = doanh nghiep | dai dien chu so
chu su dung lao dong = su dung lao dong | doanh nghiep = 3
chu thap do = hoi chu thap do | nhan dao = 3
chu tich cong doan = cong doan | to chuc cong doan = 3
chu tich gap dan = tiep cong dan | doi thoai | nguoi dung dau
chu tich mat tran = chu tich uy ban = 3
chu tich phuong = chu tich uy ban | nguoi dung dau | uy ban nhan dan = 3
chu tich thon = truong thon | to truong to dan | nguoi co uy tin = 3
chu tich tiep dan = tiep cong dan | nguoi dung dau | chu tich uy ban = 3
chu tich ub = chu tich uy ban | chu tich = 3
chu tich uy ban xa = chu tich uy ban | chu tich = 3
chu tich xa = chu tich uy ban | chu tich | nguoi dung dau | uy ban nhan dan = 3
chu toa = chu tri hoi nghi | chu tri = 3
chu tren bang ron = khau hieu tuyen truyen | khau hieu | bang ron khau hieu = 3
chu trong gi = trong tam | tap trung | nhat la | dac biet = 3
chu truong dang = chu truong | duong loi cua dang | quan diem chu truong = 3
chu truong lon = chu truong | duong loi cua dang | quan diem chu truong = 3
chu xi = chu tri | phu trach chung | nguoi dung dau
chu y = quan tam | chu trong
chu y gi = yeu cau | trong tam | nghiem cam
chua ai noi = cong khai | tuyen truyen | niem yet
chua benh = kham benh chua benh | kham chua benh = 3
chua chay = phong chay chua chay | cuu nan cuu ho = 3
chua chien = di tich | van hoa
chua chot phai hoi = truoc khi quyet dinh | tham gia y kien | lay y kien = 3
chua co nguoi lam = bo tri | kien toan | bo tri cong chuc
chua dat = ton tai han che | khong hoan thanh | han che | nguyen nhan
chua lam duoc = ton tai han che | han che | kho khan vuong mac | ton tai
chua lam duoc gi = ton tai han che | ra soat cac nhiem | nhiem vu
chua ro = kho khan vuong mac | vuong mac | giai dap = 3
chua ro hoi ai = huong dan | giai dap | vuong mac | phan hoi = 3
chua thong = nang cao nhan thuc | tuyen truyen | pho bien giao duc
chua tri = kham benh chua benh = 3
chua xong viec = ton tai han che | ra soat nhiem vu | khac phuc = 3
chuan bao mat = tieu chuan tcvn | tieu chuan
chuan bi cho hop = co so vat chat | trang thiet bi phuong | bao dam dieu kien | phuong tien phuc vu
chuan bi gi = dieu kien can thiet | bao dam | chuan bi | bo tri = 3
chuan bi khi nao = chuan bi | thoi han hoan thanh
chuan bi luc nao = chuan bi | thoi han hoan thanh
chuan bi tu bao gio = chuan bi | thoi han hoan thanh
chuan gi moi duoc = tieu chuan dai bieu | tieu chuan
chuan hoa = chuan hoa danh muc
chuan hoa data = chuan hoa | chuan hoa du lieu
chuan lai = chuan hoa | thong nhat = 3
chuan luat = dung quy dinh | dung phap luat | quy dinh cua phap
chuan mang = tieu chuan tcvn | tieu chuan
chuan mot kieu = chuan hoa | thong nhat = 3
chuan nao = tieu chi | chi tieu | chi so = 3
chuan quoc gia = truong dat chuan | co so vat chat
chuan y = phe duyet | chap thuan | cho y kien = 3
chui boi can bo = an ninh trat tu | tiep cong dan
chui tren mang = ung xu tren mang | an ninh mang | thong tin xau doc
chung giay to = thu tuc hanh chinh | giai quyet thu tuc | ho so thu tuc | tiep nhan ho so = 3
chung lung = dong gop | khoan dong gop | muc dong gop = 3
chung lung dau cat = doan ket thong nhat | suc manh tong hop
chung mo = thoi gian | truoc ngay | thoi han = 3
chung nao gui = truoc ngay | cham nhat | bao cao ket qua = 3
chung nao hop = thoi gian | hoi nghi | thoi gian to chuc = 3
chung nao khoi dong = tu ngay | tu thang | thoi gian thuc hien = 3
chung nao lam = thoi gian thuc hien | thoi gian to chuc = 3
chung nao nop = truoc ngay | cham nhat | bao cao ket qua = 3
chung nao to chuc = thoi gian to chuc | thoi gian | thoi gian thuc hien = 3
chung nao xong = thoi gian hoan thanh | thoi han hoan thanh | truoc ngay | thoi gian thuc hien = 3
chung ngua = tiem chung = 3
chung nớ = nhan dan | cong dong dan cu = 3
chung suc = doan ket | thong nhat | dong thuan
chung thuc = thu tuc hanh chinh | giai quyet thu tuc | ho so thu tuc | tiep nhan ho so = 3
chung tien = tham nhung tieu cuc | tham nhung | phong chong tham nhung | hoi lo = 3
chung tu = quyet toan kinh phi | thanh toan | quyet toan = 3
chung von = dong gop | khoan dong gop | muc dong gop = 3
chuong trinh cong tac = ke hoach hang nam | ke hoach = 3
chuong trinh hanh dong = ke hoach
chuong trinh hop = chuong trinh chi tiet | du kien chuong trinh | noi dung hoi nghi = 3
chuong trinh lon = de an | chuong trinh
chuong trinh mtqg = chuong trinh muc tieu | muc tieu quoc gia = 3
chuong trinh nam = chuong trinh cong tac | ke hoach cong tac
chuong trinh nghi su = chuong trinh | noi dung hoi nghi
chup anh = bai viet | tin bai | hinh anh | dang tai = 3
chup hinh = bai viet | tin bai | hinh anh | dang tai | so lieu chi tiet = 3
chup lai ho so = so hoa | tao lap du lieu | cap nhat du lieu = 3
chuyen bat ngo = phat sinh | kho khan vuong mac | vuong mac = 3
chuyen bien = nang cao nhan thuc | nhan thuc = 3
chuyen bức xúc = noi com buc xuc | du luan quan tam | buc xuc = 3
chuyen cho ai = chuyen den | gui ve | tham quyen = 3
chuyen cho co quan = chuyen den co quan | co tham quyen | phan anh kien nghi = 3
chuyen cho khac = dieu chuyen thay the | thay the | dieu chuyen = 3
chuyen con nguoi = cong tac can bo | to chuc can bo | cong tac nhan su = 3
chuyen cong tac = dieu chuyen thay the | thay the | dieu chuyen = 3
chuyen cong tac noi khac = luan chuyen | dieu dong | cong tac can bo
chuyen de = tham luan | bao cao chuyen de | trinh bay = 3
chuyen de bac = hoc tap va lam | phong cach ho chi = 3
chuyen de bac ho = hoc tap va lam | tu tuong dao duc | dao duc phong cach = 3
chuyen di cho khac = dieu chuyen | thay the | uy tin giam sut = 3
chuyen di dau = chuyen den | gui ve | tham quyen = 3
chuyen di noi khac = chuyen don | dung tham quyen | huong dan cong dan = 3
chuyen doi so = cong nghe thong tin | chinh quyen so
chuyen don = tham quyen | chuyen den co quan | co tham quyen
chuyen ghe = cong tac can bo | to chuc can bo | cong tac nhan su = 3
chuyen gia luat = luat su | luat gia | chuyen gia
chuyen gia so = nhan luc | cong nghe thong tin | boi duong
chuyen gia tam ly = tu van tam ly | tam ly hoc duong | khao sat tam ly
chuyen hay = mo hinh dien hinh | dien hinh | nhan rong = 3
chuyen khoan = thanh toan khong dung | thanh toan truc tuyen | thanh toan | tien ich cong = 3
chuyen kien = vu viec phuc tap | khieu nai to cao
chuyen kien nghi = giam sat viec | phan anh kien nghi | kien nghi
chuyen len dau = chuyen den | gui ve | tham quyen = 3
chuyen len tinh = chuyen ngay den | chuyen don
chuyen len tren = chuyen den co quan | co tham quyen | phan anh kien nghi = 3
chuyen lien = chuyen ngay den | chuyen don
chuyen moi = phat sinh | phat sinh vuong mac | vuong mac = 3
chuyen mon ai = chuyen mon nghiep vu | phan cong can bo = 3
chuyen mon gioi = nang luc | trinh do ky nang | ky nang | chuyen mon nghiep vu = 3
chuyen ngach = nang luong | nang ngach | che do chinh sach = 3
chuyen ngay = chuyen ngay den | chuyen don
chuyen nguoi da hoc = bo tri can bo | to bien tap soan
chuyen nha hang xom = mau thuan | hoa giai | tranh chap
chuyen nhan su = cong tac nhan su | cong tac can bo | to chuc can bo = 3
chuyen noi com = noi com buc xuc | du luan quan tam | buc xuc = 3
chuyen nong = noi com | buc xuc | vu viec phuc tap = 3
chuyen nong trong dan = noi com buc xuc | du luan quan tam | buc xuc = 3
chuyen qua chuyen lai = phoi hop | trao doi thong tin | thong tin lien lac
chuyen quyen = phat huy dan chu | quyen lam chu | loi dung
chuyen sinh hoat = phat trien dang vien | ket nap dang vien = 3
chuyen tien xuong = bo tri kinh phi | phan bo | giai ngan | cap kinh phi = 3
chuyen to trong thon = vu viec phuc tap | bao cao ngay
chuyen toi dau = chuyen den | gui ve | tham quyen = 3
chuyen trang = chuyen muc chuyen trang | chuyen muc = 3
chuyen vien tam ly = to tu van | tu van tam ly = 3
chuyen xau = phuc tap | vu viec phuc tap = 3
chuông báo = mo hinh camera | an ninh trat tu
chào lớp mới = lam quen voi hoc
cháy = phong chay chua chay | cuu nan cuu ho = 3
cháy nổ = phong chay chua chay | cuu nan cuu ho = 3
chèo chống = phu trach | quan ly | theo doi = 3
chê bai = phan anh kien nghi | kien nghi phan anh = 3
chó dại = dich benh gia suc | thu y | phong chong dich
chơi đồ = phong chong ma tuy | ma tuy | te nan xa hoi = 3
chạy giấy tờ = thu tuc hanh chinh | giai quyet thu tuc | ho so thu tuc | tiep nhan ho so = 3
chạy lũ = phong chong thien tai | tim kiem cuu nan | phuong cham bon tai | 4 tai cho = 3
chạy nước rút = cao diem | tap trung | ra quan
chất cấm = phong chong ma tuy | ma tuy | te nan xa hoi = 3
chắt bóp = tiet kiem = 3
chặn dân = can tro | xu ly nghiem | tra thu tru dap = 3
chặn lại = phong ngua | ngan chan = 3
chặn đứng = phong ngua | ngan chan = 3
chỉ bảo = huong dan = 3
chỉ vẽ = huong dan = 3
chị em = hoi phu nu | lien hiep phu nu = 3
chọi nhau = mau thuan chong cheo | dong bo thong nhat | ra soat van ban = 3
chống bão = phong chong thien tai | tim kiem cuu nan | phuong cham bon tai | 4 tai cho = 3
chống lũ = phong chong thien tai | tim kiem cuu nan | phuong cham bon tai | 4 tai cho = 3
chỗ gom = dau moi | chu tri | phu trach = 3
chỗ họp = dia diem | dia diem to chuc = 3
chờ dài cổ = dung han | qua han | giai quyet ho so | thu tuc hanh chinh | gay phien ha | phien ha
chờ lâu = dung han | qua han | giai quyet ho so | thu tuc hanh chinh
chợ = ha tang thuong mai | thuong mai la cho
chợ búa = ha tang thuong mai
chợ phiên = ha tang thuong mai
chợ quê = ha tang thuong mai | thuong mai la cho
chợ xã = ket cau ha tang | tai san ket cau | ha tang thuong mai
chủ lực = nong cot | dau moi | tien phong
chủ nhiệm lớp = giao vien chu nhiem = 3
chủ quản = co quan quan ly | co quan chuyen mon
chủ xị = chu tri = 3
chứng cớ = chung cu | chung cu moi = 3
chửi thề = van hoa ung xu | quy tac ung xu = 3
clb = cau lac bo | hoat dong phong trao | hoat dong trai nghiem = 3
clean data = chuan hoa | lam sach du lieu | ra soat so lieu = 3
clip = mang xa hoi | nen tang so | facebook zalo | tuyen truyen = 3
closing = ket luan | be mac | phat bieu ket luan = 3
cloud = trung tam du lieu | ha tang so = 3
cmhs = cha me hoc sinh | phu huynh | gia dinh hoc sinh = 3
cmnd = can cuoc | can cuoc cong dan = 3
cmt = y kien gop y | giai dap | thong bao = 3
cnch = phong chay chua chay | cuu nan cuu ho = 3
co ai kiem tra = ke hoach kiem tra | kiem tra giam sat = 3
co bac = te nan xa hoi | phong chong te nan = 3
co bac trong xom = nhan dan | cong dong dan cu = 3
co ban linh dinh = nep song van minh | viec cuoi viec tang | xoa bo hu tuc = 3
co bang luat = trinh do dai hoc | chuyen nganh luat | trinh do
co bat buoc khong = yeu cau | bat buoc | trach nhiem
co bi phat khong = chiu trach nhiem | xu ly nghiem | ky luat ky cuong
co bi sao khong = xu ly nghiem | vi pham | xu ly | ky luat = 3
co cau = co cau thanh phan | ty le co cau | so luong
co cau ai = co cau thanh phan | so luong nguoi | phan bo = 3
co cau lai = sap xep to chuc | sap xep | tinh gon bo may = 3
co cau thanh phan = so luong nguoi = 3
co cau to chuc = to chuc bo may | co cau
co che lam chung = quy che phoi hop | co che phoi hop = 3
co che rieng = co che chinh sach | chinh sach dac thu | che do ho tro
co chieu sau = chieu sau | sau rong
co chu nhiem = giao vien chu nhiem = 3
co chu tay gi khong = theo quy dinh | can cu
co chuyen bien = chuyen bien | doi moi
co cong = thanh tich | bieu duong khen thuong = 3
co de cuong khong = bieu mau | mau | de cuong = 3
co dinh ky khong = dinh ky | theo quy dinh = 3
co do = co dong truc quan | khu vuc bo phieu | trang tri
co do thon ban = nhan vien y te | can bo y te = 3
co don = tiep nhan | xu ly don thu | don thu = 3
co don to = xac minh | don thu | nguoi ung cu
co duoc cap tien khong = kinh phi | bo tri | ho tro = 3
co duoc phep khong = tham quyen | theo quy dinh
co dãn = linh hoat = 3
co form khong = bieu mau | mau | de cuong = 3
co gang = phan dau | no luc | quyet tam = 3
co gi bao ai = vuong mac | phat sinh | bao cao | phan anh kip thoi = 3
co gi lam chung = chung cu | chung cu moi = 3
co gi moi = doi moi | ban hanh moi | sua doi bo sung
co giao = giao vien | giao vien chu nhiem
co giay khong = theo quy dinh | can cu
co hieu truong = ban giam hieu | hieu truong | pho hieu truong = 3
co hoa = co dong truc quan | trang tri | tuyen truyen truc quan
co ich = thiet thuc hieu qua | thiet thuc = 3
co ich gi = muc dich | gop phan | nham | hieu qua = 3
co ke hoach rieng = xay dung ke hoach | ban hanh ke hoach = 3
co ket qua = thiet thuc hieu qua | hieu qua
co kiem = thuc hanh tiet kiem | chong lang phi | tiet kiem = 3
co kinh phi khong = kinh phi | bo tri | ho tro = 3
co kip khong = tien do | thoi han | kip thoi
co lead = phoi hop | tham gia
co loi gi = muc dich | gop phan | nham | hieu qua = 3
co luat nao khong = theo quy dinh | can cu
co ly = chinh dang | hop phap chinh dang
co mat = diem danh | tham gia day du | quan ly hoc sinh | tham du | thanh phan tham du = 3
co mau khong = bieu mau | mau | de cuong = 3
co nguoi lam = bo tri | bo tri cong chuc | kien toan
co nguoi truc = can bo truc | phan cong can bo | thu bay chu nhat
co phai bao cao khong = bao cao ket qua | dinh ky | trach nhiem = 3
co phai lam khong = yeu cau | bat buoc | trach nhiem
co phuon = co dong truc quan | pano ap phich | bang ron khau hieu | tuyen truyen truc quan | trang tri
co qua co lai = doi thoai | tiep nhan | phan hoi
co quan ban chung = ban va quyet dinh | tham gia y kien | hoi nghi can bo = 3
co quan bao hiem = bao hiem xa hoi = 3
co quan chu quan = co quan quan ly | co quan chuyen mon
co quan chuyen mon = cac phong
co quan dau moi = dau moi | chu tri | co quan thuong truc = 3
co quan me = co quan quan ly | co quan chuyen mon
co quan nao lam = don vi thuc hien | co quan thuc hien | chu tri = 3
co quan nganh doc = dong tren dia ban | co quan trung uong = 3
co quan thuong truc = chu tri | thuong truc = 3
co quy dinh khong = theo quy dinh | can cu
co quyen quyet = tham quyen | cap co tham quyen
co ra gi khong = ket qua | ket qua thuc hien | danh gia ket qua = 3
co so kham = co so kham benh | kham benh chua benh | co so kcb
co so nha dat = dat thuoc tru so | tru so lam viec | tai san cong = 3
co so vat chat = trang thiet bi = 3
co tac dung = hieu qua | chat luong | thiet thuc hieu qua
co thanh tra = thanh tra kiem tra | kiem toan
co thong dong = xu ly nghiem | vi pham phap luat
co thuong co phat = khen thuong ky luat | bieu duong khen thuong | xu ly nghiem
co thuong khong = bieu duong khen thuong | khen thuong | bieu duong = 3
co thuong xuyen khong = thuong xuyen lien tuc | thuong xuyen
co tien khong = kinh phi | bo tri | ho tro = 3
co tinh than trach nhiem = tinh than trach nhiem | trach nhiem
co to quoc = co dong truc quan | pano ap phich | bang ron khau hieu | tuyen truyen truc quan
co trach nhiem hon = y thuc trach nhiem | tinh than trach nhiem | trach nhiem
co tre khong = tien do | thoi han | kip thoi
co van ban khong = theo quy dinh | can cu
co van de bao ai = vuong mac | phat sinh | bao cao | phan anh kip thoi = 3
co viec bao lien = dot xuat | bao cao dot xuat | khi co yeu cau = 3
co vu = khuyen khich | ho tro khuyen khich = 3
co y kien = lay y kien | tham gia y kien | truoc khi quyet dinh = 3
coach = huong dan | boi duong
coi ai vang = diem danh | quan ly hoc sinh = 3
coi anh huong ra sao = danh gia tac dong | phan bien xa hoi
coi chung = theo doi | theo doi don doc | theo doi kiem tra = 3
coi co dung khong = ra soat thong tin | xac minh
coi cong trinh = giam sat dau tu | ban giam sat | cong dong = 3
coi du thao = tham dinh | kiem tra van ban = 3
coi ho so toi dau = trang thai ho so | thong bao | tra cuu = 3
coi lai bo may = ra soat kien toan | kien toan = 3
coi ngó = theo doi | kiem tra
coi phieu doc lap = giam sat doc lap | diem bo phieu = 3
coi soc = phu trach | quan ly | theo doi = 3
coi ten cu tri = niem yet danh sach | danh sach cu tri = 3
coi thuc hu = xac minh = 3
coi thuong dan = thai do phuc vu | sach nhieu | quan lieu | dao duc cong vu = 3
coi tien = cong khai | thu chi | quyet toan ngan sach = 3
coi truoc = nghien cuu truoc | tai lieu huong dan = 3
coi truoc tai lieu = nghien cuu truoc tai | nghien cuu
collect = tong hop | tong hop bao cao
com khach = cong tac phi | kinh phi | hau can
com no ao am = doi song vat chat | nang cao doi song | an sinh xa hoi = 3
com nuoc = cong tac phi | kinh phi | hau can
com trua = cong tac phi | kinh phi | hau can
comment = y kien gop y | giai dap | thong bao
comment du thao = gop y du thao | tham gia y kien | lay y kien = 3
complain = phan anh kien nghi | kien nghi phan anh | khieu nai = 3
con bao nhieu gia = khau hao | hao mon tai san | gia tri tai san = 3
con bao nhieu tien = gia tri tai san | gia tri = 3
con dung duoc khong = hien trang su dung = 3
con dấu = van thu | luu vt = 3
con dở = ton tai han che | ra soat nhiem vu | khac phuc = 3
con em = hoc sinh | hoc vien = 3
con gia bao nhieu = khau hao | hao mon tai san | gia tri tai san = 3
con giong = sinh ke | ho tro sinh ke | phat trien san xuat = 3
con lai viec gi = ton tai han che | ra soat cac nhiem | nhiem vu
con nghien = phong chong ma tuy | ma tuy | te nan xa hoi = 3
con nit = tre em | bao ve tre em = 3
con ong chau cha = tieu cuc | tham nhung tieu cuc | cong khai minh bach
con sau lam rau = tham nhung lang phi | quan lieu sach nhieu | tham nhung
con so = so lieu | bieu mau | bang tong hop | so lieu chi tiet = 3
con so phai dat = chi tieu | muc tieu nhiem vu | ke hoach phat trien = 3
con thieu gi = ton tai han che | ra soat cac nhiem | nhiem vu
con vuong = ton tai han che | han che | kho khan vuong mac | ton tai
con xai khong = hien trang su dung | hien trang | thuc trang = 3
con yeu = ton tai han che | khac phuc | han che = 3
confidential = bi mat nha nuoc | chua duoc cong khai = 3
confirm = xac nhan | phe duyet
confirm duyet = phe duyet | ky ban hanh = 3
cong an = cong an xa
cong an noi chuyen = cong an xa | bao cao vien = 3
cong an tinh = cong an = 3
cong an tp = cong an = 3
cong an vao truong = cong an xa | bao cao vien = 3
cong an xa = cong an = 3
cong bang = khach quan | binh dang = 3
cong bo cu the = cu the hoa | trien khai | xac dinh cu the
cong bo ket qua = tong hop bao cao = 3
cong boc = phuc vu nhan dan | tinh than phuc vu | thai do phuc vu = 3
cong chuc duoc ban gi = quyen lam chu | quyen cua cong chuc | ban va quyet dinh = 3
cong chuc xa = cong chuc cap xa | can bo cong chuc | cap xa
cong chung = chung thuc | thu tuc hanh chinh
cong chuyen = nhiem vu duoc giao | chuc nang nhiem vu | nhiem vu = 3
cong chuyen cua dan = giai quyet cong viec | phuc vu nguoi dan
cong cu = ung dung | phan mem | ung dung cong nghe
cong dich vu cong = dich vu cong truc | dich vu cong | truc tuyen = 3
cong diem = xep loai | tieu chi | danh gia ket qua = 3
cong doan = to chuc cong doan
cong doan bao ve = chuc nang dai dien | bao ve quyen loi
cong doan co so = cong doan = 3
cong doan lam gi = cong doan | to chuc cong doan | thanh tra nhan dan
cong doan phai lam gi = cong doan | to chuc cong doan | thanh tra nhan dan
cong dong mang = du luan xa hoi | du luan quan tam
cong dvc = dich vu cong truc | dich vu cong | truc tuyen = 3
cong giao = ton giao | tin nguong ton giao
cong huyen = thong tin dien tu | cong thong tin = 3
cong ket noi = dau moi | chu tri | phu trach = 3
cong khai cai gi = noi dung cong khai | cong khai = 3
cong khai nhung gi = noi dung cong khai | cong khai = 3
cong khai tai chinh = cong khai | thu chi | quyet toan ngan sach = 3
cong khai thu chi = thu chi | cong khai ngan sach | quyet toan ngan sach
cong khai tien = thu chi | cong khai ngan sach | quyet toan ngan sach
cong khai tien nong = cong khai | thu chi | quyet toan ngan sach = 3
cong lai = tong hop | tong hop bao cao
cong lao = thanh tich | bieu duong khen thuong = 3
cong nghe = ung dung cong nghe
cong nghe cao = ky thuat cao | khoa hoc cong nghe
cong nghe cao nong nghiep = vung nguyen lieu | chuoi gia tri
cong nhan = nguoi lao dong = 3
cong phap luat = cong phap luat quoc | co so du lieu
cong quy = ngan sach nha nuoc | kinh phi = 3
cong ranh = co so ha tang | cong trinh cong cong = 3
cong tac quan chung = cong tac dan van | dan van | gan bo mat thiet = 3
cong tac vien tuyen truyen = tuyen truyen vien | bao cao vien | doi ngu bao cao = 3
cong tac xh = cong tac xa hoi = 3
cong tam = khach quan | cong bang = 3
cong ti = doanh nghiep = 3
cong trang = thanh tich | bieu duong khen thuong = 3
cong trinh lon cua tinh = dau tu trong diem | cong trinh du an | du an trong diem
cong trinh nuoc = thuy loi | de dieu | ha tang thuy loi
cong trinh o thon = cong trinh | dau tu xay dung | du an = 3
cong trinh phu = nuoc sach | ve sinh moi truong
cong trinh trong diem = du an dau tu | cong trinh du an | du an trong diem = 3
cong tt = trang thong tin | cong thong tin = 3
cong ty dong hanh = doanh nghiep dong hanh | doanh nghiep
cong ty nha nuoc = doanh nghiep | dai dien chu so
cong van = van ban
cong van den = quan ly van ban | xu ly van ban
cong van di = quan ly van ban | xu ly van ban
cong van moi = giay moi | thong bao thoi gian = 3
cong van tren = van ban chi dao | chi dao | cap tren = 3
cong viec chung = cong vu | nhiem vu | nhiem vu chinh tri
contact = dau moi | chu tri | phu trach = 3
content = bai viet | tin bai | hinh anh | dang tai = 3
copy = nhan rong | nhan rong mo hinh = 3
cot song = vien thong | ha tang ky thuat | cong nghe thong tin
course = tap huan boi duong | dao tao boi duong | boi duong | tap huan = 3
course nao = tap huan boi duong | tap huan = 3
cover nhung ai = pham vi | doi tuong = 3
cover toi dau = pham vi | doi tuong = 3
covid = phong chong dich | dich benh
cqct = don vi chu tri = 3
cqph = don vi phoi hop = 3
cqtt = co quan thuong truc = 3
csdl dc = du lieu dan cu = 3
csdl phap luat = cong phap luat quoc | co so du lieu
csdl qg = co so du lieu | du lieu quoc gia = 3
csdldc = du lieu dan cu | de an 06 = 3
csdlqg = co so du lieu | du lieu quoc gia = 3
csdlqgdc = du lieu dan cu = 3
csdt = danh hieu thi dua | thi dua khen thuong = 3
csgd = nha truong | co so giao duc = 3
csgt = cong an | cong an xa = 3
cskcb = co so kham benh | tram y te | benh vien = 3
csql = cong an = 3
cstd = danh hieu thi dua | thi dua khen thuong = 3
cstt = danh hieu thi dua | thi dua khen thuong = 3
ct mat tran = chu tich uy ban = 3
ct mtqg = chuong trinh muc tieu | muc tieu quoc gia = 3
ct trong diem = du an dau tu | cong trinh du an | cong trinh
ct tt = co quan thuong truc = 3
ct xa = chu tich uy ban | chu tich = 3
ct05 = hoc tap va lam | phong cach ho chi = 3
ctd = hoi chu thap do | nhan dao = 3
cthd = chuong trinh hanh dong | ke hoach hanh dong = 3
ctmtqg = chuong trinh muc tieu | muc tieu quoc gia = 3
cttdt = trang thong tin | cong thong tin = 3
ctv = cong tac vien = 3
ctxh = cong tac xa hoi = 3
cty dong hanh = doanh nghiep dong hanh | doanh nghiep
cu ai di = cu can bo | thanh phan tham du | tham du = 3
cu ai di hoc = cu can bo | tong hop danh sach | tap huan boi duong = 3
cu di hoc = tap huan boi duong | dao tao boi duong | boi duong | tap huan = 3
cu dung nguoi = dung thanh phan | tham du day du | cu can bo = 3
cu hay moi = hien trang su dung = 3
cu hich = thuc day | day manh = 3
cu ky = sua doi bo sung | ra soat | phu hop
cu lanh dao phu trach = phan cong | dong chi lanh dao | phu trach cong tac = 3
cu mem = sua doi bo sung | ra soat | ban hanh moi
cu mot nguoi = phan cong | dong chi lanh dao | phu trach = 3
cu mot ong = phan cong | dong chi lanh dao | phu trach = 3
cu nat = thanh ly tai san | hien trang su dung | hao mon | xu ly tai san
cu nguoi di hop = cu can bo | thanh phan tham du | tham du = 3
cu nguoi di thay = tham du day du | dung thanh phan
cu nguoi du = cu can bo | thanh phan tham du | tham du = 3
cu nguoi ra = gioi thieu ung cu | gioi thieu nguoi = 3
cu nhan luat = trinh do dai hoc | chuyen nganh luat | trinh do
cu nu = dong thuan | van dong nhan dan | du luan quan tam
cu qua = sua doi bo sung | ra soat | ban hanh moi
cu roi = sua doi bo sung | ra soat | ban hanh moi
cu rua = tien do | kip thoi | keo dai | ton dong
cu the hoa = trien khai thuc hien | ke hoach cu the = 3
cu tri hoi = kien nghi cua cu | y kien cu tri | kien nghi | cu tri | phan anh kien nghi = 3
cu tri keu = kien nghi | cu tri | phan anh kien nghi = 3
cu tri minh = cu tri = 3
cu tri noi = kien nghi | cu tri | phan anh kien nghi = 3
cu tri phan anh = kien nghi cua cu | y kien cu tri | kien nghi | cu tri | phan anh kien nghi = 3
cu truong thon = bau truong thon | truong thon = 3
cu xu = van hoa ung xu | quy tac ung xu | tac phong | thai do | giao tiep ung xu = 3
cu xu o co quan = van hoa cong so | van hoa cong vu | dao duc cong vu = 3
cu xu trong truong = quy tac ung xu | van hoa ung xu = 3
cu xu voi ban = quy tac ung xu | van hoa ung xu = 3
cua chung = tai san cong dong | cong dong dan cu | quan ly su dung = 3
cua dut = tham nhung tieu cuc | tham nhung | phong chong tham nhung | hoi lo = 3
cua mot cua = mot cua lien thong | tiep nhan va tra | co che mot cua = 3
cua quyen = quan lieu sach nhieu | thai do phuc vu | dao duc cong vu | quan lieu = 3
cuc bo = tieu cuc | tham nhung tieu cuc | cong khai minh bach
cui lo = phong chong tham nhung | tham nhung tieu cuc = 3
cum ga = dich benh gia suc | thu y | phong chong dich
cum thi dua = cum khoi thi dua | ky ket giao uoc = 3
cung bai = me tin di doan = 3
cung cach = le loi lam viec | phong cach | tac phong = 3
cung cap thong tin = tiep can thong tin = 3
cung co ban thanh tra = kien toan | thanh tra nhan dan = 3
cung co lai = kien toan | cung co | thanh lap moi = 3
cung dinh = le hoi | di tich
cung hoi = quan lieu | thu tuc hanh chinh
cung khap = tren dia ban | rong rai | sau rong
cung kieng = hu tuc | phong tuc tap quan | tap quan lac hau = 3
cung lam = phoi hop | phoi hop chat che = 3
cung lam la ngay = cham nhat | truoc ngay | thoi han = 3
cung le = le hoi | di tich
cung luc = dong bo thong nhat | dong bo | thong nhat = 3
cung mot kieu = dong bo | thong nhat = 3
cung mot mau = chuan hoa | thong nhat = 3
cung mot y = thong nhat | doan ket thong nhat
cung nhau lam = phoi hop | phoi hop chat che = 3
cuoc hop = hoi nghi
cuoc lang = huong uoc quy uoc | huong uoc = 3
cuoc song = doi song vat chat | nang cao doi song | an sinh xa hoi = 3
cuoc thi = cuoc thi trac nghiem | cuoc thi tim hieu | hoi thi = 3
cuoc van dong = phong trao thi dua | phat dong
cuoi hoi = nep song van minh | viec cuoi viec tang | xoa bo hu tuc = 3
cuoi nam = quy iv | tong ket
cuoi nien khoa = hang nam | moi nam mot lan = 3
cuoi som = tao hon | hon nhan can huyet | xoa bo hu tuc = 3
cuoi thang = hang thang | dinh ky = 3
cuoi voi dan = thai do phuc vu | van hoa cong so | giao tiep ung xu = 3
cuoi xin = nep song van minh | viec cuoi viec tang | xoa bo hu tuc = 3
cuon huong dan = tai lieu | so tay | cung cap tai lieu = 3
cuon hut = an tuong hap dan | thu hut nhan dan
cuon sach mong = to gap | an pham | tai lieu tuyen truyen | tuyen truyen = 3
cuon so = so theo doi rieng | so theo doi = 3
cuon so tay = so tay hoc sinh = 3
cuong che = giai phong mat bang | dan van | thu hoi dat
cuop = an ninh trat tu | toi pham = 3
cuop quyen = xam pham quyen | xam pham = 3
cup dien = dien luoi | ha tang dien
cuu binh = hoi cuu chien binh = 3
cuu chien binh = hoi cuu chien binh = 3
cuu doi = cuu tro | ho tro khac phuc | cuu ho cuu nan = 3
cuu ho = cuu tro | ho tro khac phuc | cuu ho cuu nan = 3
cuu hoa = phong chay chua chay | cuu nan cuu ho = 3
cuu nan = cuu nan cuu ho | phong chong duoi nuoc
cuu nguoi = phong chay chua chay | cuu nan cuu ho = 3
cuu nguoi bi nan = cuu tro | ho tro khac phuc | cuu ho cuu nan = 3
cuu te = an sinh xa hoi | chinh sach an sinh | tro giup xa hoi = 3
cuu tro = an sinh xa hoi | chinh sach an sinh | tro giup xa hoi = 3
cuộc vận động lớn = cuoc van dong | toan dan doan ket
cv den han = ton dong | qua han | tien do
cv ung vien = tieu su tom tat | danh sach trich ngang | ho so nguoi ung | ho so nhan su = 3
cvp = chanh van phong = 3
cà phê doanh nhân = doi thoai voi doanh | ho tro doanh nghiep | doanh nghiep
cá độ = te nan xa hoi | toi pham
các cụ = bao tro xa hoi | tro giup xa hoi | an sinh xa hoi | doi tuong yeu the
các phòng = co quan chuyen mon | cac phong don vi = 3
các phường = ubnd cap xa | cac xa phuong | dia phuong = 3
các sở = cac so ban nganh | co quan lien quan | cac co quan = 3
cách cư xử = van hoa ung xu | quy tac ung xu = 3
cái tâm = dao duc cong vu | pham chat dao duc
cái đơn = don thu | don thu khieu nai | khieu nai to cao
cái được cái chưa = tong ket | so ket tong ket | danh gia | rut ra bai hoc = 3
cãi lại = phan bien xa hoi | gop y = 3
còn mơ hồ = kho khan vuong mac | vuong mac | phan anh ve | giai dap
còn xài = hien trang su dung | hien trang | thuc trang = 3
có biến = phat sinh | kho khan vuong mac | vuong mac = 3
có nghề = chuyen mon nghiep vu | nang luc
có tâm = y thuc trach nhiem | tinh than trach nhiem | trach nhiem | pham chat | dao duc cong vu
có vướng = kho khan vuong mac | vuong mac | phan anh ve | giai dap
có đức = pham chat | dao duc cong vu
cô giáo = giao vien | doi ngu giao vien | nha giao = 3
cô lập = tra thu tru dap | tru dap = 3
cô đỡ = nhan vien y te | can bo y te = 3
công chứng = thu tuc hanh chinh | giai quyet thu tuc | ho so thu tuc | tiep nhan ho so = 3
công lao động = dong gop cua nhan | muc dong gop | khoan dong gop | dong gop = 3
công sở xã = uy ban nhan dan
công tâm = khach quan | binh dang = 3
cù nhầy = tien do | kip thoi | keo dai | ton dong
cúng tiền = tai tro ung ho | ung ho = 3
cúng đình = le hoi
cũ kỹ = het hieu luc | ra soat van ban | sua doi bo sung = 3
cũ rích = het hieu luc | ra soat van ban | sua doi bo sung = 3
cơ chế mở = co che dac thu | chinh sach dac thu
cưới hỏi = doi song van hoa | nep song van minh | gia dinh van hoa | viec cuoi viec tang
cười với dân = thai do phuc vu | tinh than phuc vu | dao duc cong vu | van hoa cong so
cải chính = ho tich | dang ky ho tich = 3
cảnh bần cùng = ho ngheo | ho can ngheo | giam ngheo ben vung = 3
cấm = nghiem cam | khong duoc | tuyet doi khong = 3
cấm gì = noi quy truong hoc | pho bien noi quy | noi quy quy dinh | quy che hoc sinh = 3
cấm ngặt = nghiem cam | khong duoc | tuyet doi khong = 3
cấm nói = can tro | xu ly nghiem | tra thu tru dap = 3
cấp bò = sinh ke | ho tro sinh ke | phat trien san xuat = 3
cấp phó = pho giam doc | pho truong phong | lanh dao
cấp sổ = giay chung nhan quyen | cap giay chung nhan | quyen su dung dat = 3
cất kho = luu tru | quan ly ho so = 3
cất nhà không phép = vi pham dat dai | trat tu xay dung | lan chiem | xay dung trai phep
cầm lái = lanh dao chi dao | dieu hanh | quan ly = 3
cầm tay = huong dan = 3
cầm tay chỉ việc = tap huan boi duong | dao tao boi duong | boi duong | tap huan = 3
cầm đơn = tiep nhan don thu | tiep nhan va xu | xu ly don thu = 3
cần câu = sinh ke | ho tro sinh ke | phat trien san xuat = 3
cần kiệm = dao duc cong vu | pham chat dao duc
cần đạt = chi tieu | muc tieu | yeu cau
cầu cống = co so ha tang | cong trinh cong cong | ket cau ha tang
cận nghèo = ho ngheo | ho can ngheo | giam ngheo ben vung = 3
cắm cờ = co dong truc quan | pano ap phich | bang ron khau hieu | tuyen truyen truc quan
cắt đặt = phan cong | giao nhiem vu | cu can bo = 3
cố vấn = tham muu | de xuat | giup viec = 3
cổng luật = cong phap luat quoc | co so du lieu
cộng lại = tong hop so lieu | tong hop | so lieu = 3
cộng số = tong hop so lieu | tong hop | so lieu = 3
cộng điểm = lam can cu danh | tieu chi | danh gia ket qua
cột mốc = quoc phong an ninh | quan su quoc phong | bien gioi = 3
cột với = gan voi | gan chat | ket hop = 3
cờ bạc = te nan xa hoi | toi pham
cờ đảng = co dong truc quan | pano ap phich | bang ron khau hieu | tuyen truyen truc quan
cờ đỏ sao vàng = co dong truc quan | pano ap phich | bang ron khau hieu | tuyen truyen truc quan
cởi trói = thao go kho khan | kho khan vuong mac | giai quyet | huong dan giai quyet = 3
của công = tai san cong = 3
cử ai = cu can bo | phan cong = 3
da 06 = de an 06 = 3
da bong = phoi hop | trach nhiem | co che phoi hop
da bong trach nhiem = dun day | ne tranh trach nhiem | trach nhiem | ky luat ky cuong
da lam duoc gi = da dat duoc | ket qua thuc hien | ra soat nhiem vu = 3
da roi moi noi = lay y kien | truoc khi quyet dinh | tham gia y kien
da thong = nang cao nhan thuc | giao duc chinh tri = 3
da06 = de an 06 = 3
dac biet rieng = co che dac thu | chinh sach dac thu
dac cach = co che dac thu | chinh sach dac thu
dac diem = dac thu | dac diem tinh hinh | dieu kien thuc tien
dac diem rieng = dac thu | phu hop
dac san = san pham ocop | chuong trinh ocop | xa mot san pham | ocop | san pham = 3
dac thu = dac diem tinh hinh | dieu kien thuc tien
dac thu nganh = dac thu | phu hop
dai bieu cap xa = hoi dong nhan dan = 3
dai bieu cua dan = dai bieu quoc hoi | dai bieu hoi dong | dai bieu
dai bieu hd = dai bieu hoi dong = 3
dai bieu hdnd = dai bieu hoi dong = 3
dai bieu xa = hoi dong nhan dan = 3
dai ca = nguoi dung dau | thu truong | lanh dao = 3
dai dai = ton dong keo dai | ton dong | keo dai = 3
dai dien cho dan = bao ve quyen | dai dien | loi ich hop phap = 3
dai dien dan = dai dien | bao ve quyen loi
dai dien von = chu so huu
dai hoc luat = trinh do | chuyen nganh luat = 3
dai hoi = dai hoi dai bieu | dai hoi dang bo
dai hoi cnvc = hoi nghi cong chuc | hoi nghi can bo
dai hoi co quan = hoi nghi cong chuc | hoi nghi can bo | cong chuc vien chuc = 3
dai hoi cong nhan vien = hoi nghi cong chuc | hoi nghi can bo | cong chuc vien chuc = 3
dai hoi dang = dai hoi dai bieu | dai hoi dang bo | nghi quyet dai hoi | chuong trinh hanh dong
dai hoi doan = dai hoi | cong tac dai hoi | cong tac nhan su
dai hoi hoi = dai hoi | cong tac dai hoi | cong tac nhan su
dai hoi mat tran = dai hoi | cong tac dai hoi | cong tac nhan su
dai hoi nhiem ky = dai hoi dai bieu | dai hoi dang bo
dai khai = thuc chat | nghiem tuc | hinh thuc | hieu qua
dai ngo = co che chinh sach | chinh sach dac thu | che do ho tro
dai ngo luong = che do chinh sach | tien luong phu cap | che do ho tro
dai phat thanh = truyen thanh | dai truyen thanh | thong tin tuyen truyen
dai su = ngay hoi | su kien chinh tri
dai truyen thanh = loa phat thanh | loa truyen thanh | he thong loa | truyen thong luu dong | tuyen truyen = 3
dai xa = truyen thanh | dai truyen thanh | thong tin tuyen truyen
dam chan = phoi hop | trach nhiem | co che phoi hop
dam cuoi = nep song van minh | viec cuoi viec tang | xoa bo hu tuc = 3
dam ma = nep song van minh | viec cuoi viec tang | xoa bo hu tuc = 3
dam may = trung tam du lieu | ha tang so = 3
dam nhan = phu trach | chiu trach nhiem | duoc giao
dam tang = nep song van minh | viec cuoi viec tang | xoa bo hu tuc = 3
dam thue = toi pham | an ninh trat tu = 3
dam trach = phu trach | chiu trach nhiem | duoc giao
dan ba = binh dang gioi | phu nu
dan ban = nhan dan ban | ban va quyet dinh | tham gia y kien
dan ban chuyen = nhan dan ban | ban va quyet dinh | tham gia y kien = 3
dan ban tan = du luan xa hoi | tap hop du luan | tam tu nguyen vong | nam bat tam tu = 3
dan bang long = dong thuan | dong tinh
dan bao = phan anh kien nghi | tiep nhan | phan anh
dan bat be = giai trinh | doi thoai truc tiep = 3
dan biet = cong khai | duoc biet = 3
dan biet cai gi = noi dung cong khai | cong khai = 3
dan bieu = dai bieu quoc hoi | dai bieu = 3
dan bkt = dan biet dan ban | thu huong | phuong cham
dan boi = buc xuc | noi com | nguyen vong chinh dang = 3
dan buc = buc xuc | phan anh kien nghi | du luan quan tam = 3
dan ca than = phan anh kien nghi | kien nghi phan anh = 3
dan can gi = tam tu nguyen vong | nguyen vong | y kien nguyen vong | phan anh kien nghi | du luan = 3
dan canh = giam sat | nhan dan giam sat | dan kiem tra = 3
dan canh cong trinh = giam sat dau tu | nhan dan giam sat | kiem tra giam sat
dan cham diem = su hai long | muc do hai long | do luong su hai | danh gia | ma qrcode = 3
dan chat van = giai trinh | doi thoai truc tiep = 3
dan chay lut = so tan di doi | di doi dan = 3
dan che = su hai long | do luong | muc do do luong = 3
dan chiu = dong thuan | tao su dong thuan | dong tinh = 3
dan chiu thiet = quyen va loi ich | xam pham | loi ich hop phap
dan chong doi = giai phong mat bang | dan van | thu hoi dat
dan chot = ban va quyet dinh | nhan dan quyet dinh | bieu quyet = 3
dan chu cap xa = dan chu o xa | tren dia ban xa | cong dong dan cu = 3
dan chu cong ty = nguoi lao dong | doanh nghiep | su dung lao dong = 3
dan chu cuoi = thuc chat | thuc hanh dan chu = 3
dan chu dai dien = dai dien | bao ve quyen loi
dan chu gia hieu = thuc chat | thuc hanh dan chu = 3
dan chu gian tiep = dan chu dai dien | dai dien = 3
dan chu hinh thuc = thuc chat | thuc hanh dan chu = 3
dan chu nhan su = cong tac nhan su | cong tac bau cu | cong tac tuyen dung = 3
dan chu noi bo = trong hoat dong | co quan don vi | quyen lam chu = 3
dan chu o co quan = trong hoat dong | co quan don vi | quyen lam chu = 3
dan chu o lang = dan chu o xa | tren dia ban xa | cong dong dan cu = 3
dan chu o thon = dan chu o xa | tren dia ban xa | cong dong dan cu = 3
dan chu o xa = tren dia ban xa | cong dong dan cu = 3
dan chu qua tron = loi dung dan chu | vi pham phap luat = 3
dan chu thiet = quyen lam chu | phat huy quyen lam = 3
dan chu tren giay = thuc chat | thuc hanh dan chu = 3
dan chu trong bau cu = cong tac nhan su | cong tac bau cu | cong tac tuyen dung = 3
dan chu trong co quan = trong hoat dong | co quan don vi | quyen lam chu = 3
dan chu trong doanh nghiep = nguoi lao dong | doanh nghiep | su dung lao dong = 3
dan chu truc tiep = quyet dinh = 3
dan chu tuyen dung = cong tac nhan su | cong tac bau cu | cong tac tuyen dung = 3
dan chua biet = nang cao nhan thuc | tuyen truyen | pho bien giao duc
dan chua nam = cong khai | tuyen truyen | niem yet
dan chui = uy tin giam sut | nhieu du luan | buc xuc
dan chuong trinh = kich ban | chuong trinh = 3
dan chuyen mon = chuyen gia | nha khoa hoc = 3
dan co quyen gi = quyen lam chu | quyen tham gia | quyen va loi ich = 3
dan co ten khong = danh sach cu tri | niem yet danh sach = 3
dan co tieng noi = nhan dan ban | ban va quyet dinh | quyen lam chu | tham gia y kien
dan co ung khong = su hai long | do luong | muc do do luong = 3
dan coi = giam sat | nhan dan giam sat | dan kiem tra = 3
dan complain = phan anh kien nghi | khieu nai = 3
dan ct = dan chuong trinh | khai mac
dan cung lam = nhan dan cung lam | dong gop cua nhan
dan dang nghi gi = du luan xa hoi | tap hop du luan | tam tu nguyen vong | nam bat tam tu = 3
dan danh gia can bo = danh gia | su hai long | ma qrcode = 3
dan danh sach = niem yet | cong khai | niem yet danh sach = 3
dan dat = lanh dao | chi dao | dieu hanh
dan dat lai = trao doi kinh nghiem | hoc tap kinh nghiem
dan den dong = vu viec phuc tap | dong nguoi | tiep cong dan
dan den gap = tiep cong dan | tiep xuc doi thoai = 3
dan den o dau = dia diem tiep cong | phong tiep cong dan | tru so tiep cong = 3
dan di bau = cu tri = 3
dan di kien = khieu nai to cao | khieu kien | khieu nai = 3
dan di thua = khieu nai to cao | khieu kien | khieu nai = 3
dan do cuc = cai cach thu tuc | dich vu cong truc | gay phien ha
dan do gi = yeu cau | trong tam | nghiem cam
dan do mat cong = cai cach thu tuc | dich vu cong truc | gay phien ha
dan do ton = cai cach thu tuc | dich vu cong truc | gay phien ha
dan doi hoi giai thich = giai trinh | doi thoai truc tiep = 3
dan dong tien = dong gop cua nhan | muc dong gop | khoan dong gop | dong gop = 3
dan dong y = dong thuan | dong tinh
dan dua don = tiep nhan | xu ly don thu | don thu = 3
dan duoc ban = nhan dan ban | ban va quyet dinh | quyen lam chu | tham gia y kien
dan duoc biet = cong khai minh bach | cong khai
dan duoc gi = quyen lam chu | quyen tham gia | quyen va loi ich = 3
dan duoc huong = thu huong | dan thu huong | quyen loi = 3
dan duoc lam gi = quyen lam chu | quyen tham gia | quyen va loi ich = 3
dan duoc nho = thu huong | dan thu huong | quyen loi = 3
dan duoc xem = cong khai | cong khai thong tin | duoc biet = 3
dan giam sat = nhan dan giam sat | giam sat | dan kiem tra = 3
dan giay = niem yet | cong khai | niem yet danh sach = 3
dan giận = buc xuc | phan anh kien nghi | du luan quan tam = 3
dan goi dien = phan anh kien nghi | tiep nhan | phan anh = 3
dan goi so nao = duong day nong | hom thu | tiep nhan | tiep cong dan = 3
dan gop = dong gop cua nhan | muc dong gop | khoan dong gop | dong gop = 3
dan gop het = mot phan kinh phi | dong gop | kinh phi = 3
dan gop mot phan = mot phan kinh phi | dong gop | kinh phi = 3
dan gop y o dau = duong day nong | hom thu | tiep nhan | tiep cong dan = 3
dan gui = tiep cong dan | phan anh kien nghi | tiep nhan
dan hai long = su hai long | do luong | muc do do luong = 3
dan hieu ra = nang cao nhan thuc | chuyen bien | nhan thuc = 3
dan hoai nghi = giai trinh | phan anh kien nghi | minh bach
dan hoi = tiep cong dan | phan anh kien nghi | tiep nhan
dan hoi hoai = giai trinh | phan anh kien nghi | minh bach
dan hoi nguoc = giai trinh | doi thoai truc tiep = 3
dan hoi thi noi = giai trinh | trach nhiem giai trinh | tra loi = 3
dan huong = thu huong | dan thu huong | quyen loi = 3
dan keo toi = vu viec phuc tap | dong nguoi | tiep cong dan
dan keu = phan anh kien nghi | kien nghi phan anh = 3
dan keu ca = phan anh kien nghi | tiep nhan | phan anh = 3
dan keu gi = tam tu nguyen vong | nguyen vong | phan anh kien nghi | du luan = 3
dan keu qua = dong thuan | buc xuc | dong tinh
dan keu sot ten = khieu nai ve danh | danh sach cu tri
dan khen = su hai long | do luong | muc do do luong = 3
dan khen hay che = su hai long | muc do hai long | do luong su hai = 3
dan khoi phai di = cai cach thu tuc | dich vu cong truc | gay phien ha
dan khong biet = cong khai | tuyen truyen | niem yet | nang cao nhan thuc | pho bien giao duc
dan khong biet viet don = huong dan cong dan | giai thich
dan khong chiu = dong thuan | van dong nhan dan | du luan quan tam | buc xuc | dong tinh
dan khong dong y = dong thuan | van dong nhan dan | du luan quan tam
dan khong duoc thong bao = cong khai | tuyen truyen | niem yet
dan khong giao dat = giai phong mat bang | dan van | thu hoi dat
dan khong hieu = nang cao nhan thuc | tuyen truyen | pho bien giao duc
dan khong hieu luat = nang cao nhan thuc | pho bien giao duc
dan khong nghe = dong thuan | buc xuc | dong tinh
dan khong phai di xa = cai cach thu tuc | dich vu cong truc | gay phien ha
dan khong phuc = uy tin giam sut | nhieu du luan | thay the = 3
dan khong thiet = quyen va loi ich | xam pham | loi ich hop phap
dan khong tin = cung co niem tin | niem tin cua nhan | niem tin = 3
dan kiem tra = giam sat dau tu | nhan dan giam sat | kiem tra giam sat | giam sat
dan kien nghi o dau = duong day nong | hom thu | tiep nhan | tiep cong dan = 3
dan la chu = quyen lam chu | phuc vu nhan dan = 3
dan la goc = quyen lam chu | phuc vu nhan dan = 3
dan lam = nhan dan cung lam | dong gop = 3
dan lam chu = quyen lam chu | phuc vu nhan dan = 3
dan lam du = an ninh trat tu | tiep cong dan
dan lam kho = dong thuan | van dong nhan dan | du luan quan tam
dan lang = cong dong dan cu | nhan dan
dan len hoi = tiep cong dan | phan anh kien nghi | tiep nhan
dan len tieng = phan anh kien nghi | y kien cua nhan
dan len uy ban = tiep cong dan | tiep xuc doi thoai = 3
dan mang nem da = du luan xa hoi | du luan quan tam
dan mang noi gi = du luan xa hoi | tap hop du luan | tam tu nguyen vong | nam bat tam tu = 3
dan mat cong = phien ha | thu tuc hanh chinh | sach nhieu
dan mic = tuyen truyen vien | bao cao vien | doi ngu bao cao = 3
dan mong gi = tam tu nguyen vong | nguyen vong | phan anh kien nghi | du luan = 3
dan mu mo = nang cao nhan thuc | tuyen truyen | pho bien giao duc
dan mu tit = cong khai | tuyen truyen | niem yet
dan muon gi = tam tu nguyen vong | nguyen vong | y kien nguyen vong | phan anh kien nghi | du luan = 3
dan mù luật = nang cao nhan thuc | pho bien giao duc
dan nao can biet = doi tuong | dia ban doi tuong
dan ngai = phat huy dan chu | tra thu tru dap | lang nghe
dan nghe = dong thuan | dong tinh
dan nghe duoc = thong tin tuyen truyen | cong khai thong tin | nguoi dan
dan ngheo = ho ngheo | giam ngheo = 3
dan nghi gi = tam tu nguyen vong | nguyen vong | phan anh kien nghi | du luan = 3
dan nghi gi ve bau = tinh hinh tu tuong | du luan xa hoi
dan nghi ngo = giai trinh | phan anh kien nghi | minh bach
dan nghi ra = suc manh tong hop | suc sang tao | phat huy
dan ngoai cua = niem yet | cong khai | niem yet danh sach = 3
dan nhan tin = phan anh kien nghi | tiep nhan | phan anh = 3
dan nhap = khai mac | phat bieu khai mac = 3
dan nhap cuoc = quyen tham gia | nhan dan tham gia | tham gia y kien = 3
dan noi gi = tam tu nguyen vong | nguyen vong | phan anh kien nghi | du luan = 3
dan noi gi ve bau = tinh hinh tu tuong | du luan xa hoi
dan noi o nhan xet = noi cu tru | y kien cu tri = 3
dan noi voi ai = duong day nong | hom thu | tiep nhan | tiep cong dan = 3
dan noi vong vo = huong dan cong dan | giai thich
dan nop don = tiep cong dan | phan anh kien nghi | tiep nhan
dan o nha van hoa = niem yet | cong khai | niem yet danh sach = 3
dan o tru so = niem yet | cong khai | niem yet danh sach = 3
dan phan anh = phan anh kien nghi | tiep nhan | phan anh = 3
dan phan anh voi ai = duong day nong | hom thu | tiep nhan | tiep cong dan = 3
dan phan doi = dong thuan | van dong nhan dan | du luan quan tam
dan phan nan = phan anh kien nghi | kien nghi phan anh | khieu nai = 3
dan phan no = buc xuc | phan anh kien nghi | du luan quan tam = 3
dan phan ung = dong thuan | buc xuc | dong tinh
dan phong = luc luong an ninh | an ninh trat tu = 3
dan quan = dan quan tu ve | du bi dong vien = 3
dan quan tam = noi com buc xuc | du luan quan tam | buc xuc = 3
dan quyet = ban va quyet dinh | nhan dan quyet dinh | bieu quyet = 3
dan quyet dinh = nhan dan ban | ban va quyet dinh | quyen lam chu | tham gia y kien
dan quyet truc tiep = dan chu truc tiep | bieu quyet = 3
dan say = an ninh trat tu | tiep cong dan
dan so = dan so ke hoach | cong tac dan so
dan soi = nhan dan giam sat | giam sat | dan kiem tra = 3
dan ten cu tri = niem yet danh sach | danh sach cu tri = 3
dan thac mac = giai trinh | phan anh kien nghi | minh bach
dan tham gia = quyen tham gia | nhan dan tham gia | tham gia y kien
dan thay = cong khai | cong khai thong tin | duoc biet = 3
dan theo doi = giam sat | nhan dan giam sat | dan kiem tra = 3
dan theo het = dong thuan | huong ung | su hai long
dan thich = dong thuan | huong ung | su hai long
dan thieu hieu biet = nang cao nhan thuc | pho bien giao duc
dan thong bao = niem yet | cong khai = 3
dan thu huong = dan biet dan ban | thu huong | phuong cham
dan thua = tiep cong dan | phan anh kien nghi | tiep nhan
dan thuan = dong thuan | tao su dong thuan | dong tinh | doan ket thong nhat = 3
dan thuong = nhan dan | nguoi dan | cong dan = 3
dan tin = cung co niem tin | niem tin = 3
dan tin tuong = cung co niem tin | niem tin cua nhan = 3
dan toc = dan toc thieu so | dong bao dan toc
dan toc it nguoi = dan toc thieu so | nguoi dan toc thieu | dong bao dan toc = 3
dan toi tru so = tiep cong dan | tiep xuc doi thoai = 3
dan trinh bay = tiep cong dan | phan anh kien nghi | tiep nhan
dan trong nom = giam sat dau tu | nhan dan giam sat | kiem tra giam sat
dan truc tiep quyet = dan chu truc tiep | quyet dinh = 3
dan truy = giai trinh | doi thoai truc tiep = 3
dan tu dinh = ban va quyet dinh | nhan dan quyet dinh | bieu quyet = 3
dan tu lam = nhan dan cung lam | dong gop = 3
dan tu quyet = ban va quyet dinh | nhan dan quyet dinh | bieu quyet = 3
dan tu tap = vu viec phuc tap | dong nguoi | tiep cong dan
dan ung = dong thuan | tao su dong thuan | dong tinh | doan ket thong nhat = 3
dan ung bung = su hai long | muc do hai long | do luong su hai | do luong | muc do do luong = 3
dan ung ho = dong thuan | huong ung | su hai long
dan ung khong = su hai long | muc do hai long | do luong su hai = 3
dan va doanh nghiep = nguoi dan doanh nghiep | su hai long = 3
dan van chinh quyen = cong tac dan van = 3
dan van kheo = mo hinh | cong tac dan van = 3
dan vao cuoc = quyen tham gia | nhan dan tham gia | tham gia y kien = 3
dan vao tan noi = vu viec phuc tap | dong nguoi | tiep cong dan
dan vo tay = dong thuan | huong ung | su hai long
dan voi cong ty = nguoi dan doanh nghiep | su hai long = 3
dan vua long = su hai long | do luong | muc do do luong = 3
dan xem o dau = thong tin dien tu | niem yet | cong khai thong tin
dan xep = hoa giai | hoa giai o co | hoa giai vien = 3
dan xi xao = du luan xa hoi | tap hop du luan | tam tu nguyen vong | nam bat tam tu = 3
dang bai = tin bai | thong tin tuyen truyen
dang cam lai = lanh dao truc tiep | su lanh dao cua
dang chinh quyen doan the = he thong chinh tri | co quan don vi = 3
dang dan dat = lanh dao truc tiep | cap uy dang | lanh dao = 3
dang dung khong = hien trang su dung | hien trang | thuc trang = 3
dang dung tam = tam quan ly | truc tiep quan ly = 3
dang face = zalo facebook | thong tin | cong khai
dang gia bao nhieu = gia tri tai san | gia tri = 3
dang giu ho = tam quan ly | truc tiep quan ly = 3
dang hoang = nghiem tuc | nghiem chinh | day du | thuc hien nghiem = 3
dang hoang tu te = pham chat | tu cach dao duc | ban linh chinh tri = 3
dang ky ket hon = ho tich | dang ky ho tich = 3
dang ky mo hinh = mo hinh dien hinh | mo hinh | diem sang = 3
dang ky thi dua = phong trao thi dua | phat dong thi dua | thi dua yeu nuoc = 3
dang lanh dao = lanh dao truc tiep | cap uy dang | lanh dao = 3
dang len mang = thong tin dien tu | cong khai = 3
dang nhap khong duoc = vuong mac | duong truyen | he thong thong tin
dang soi duong = lanh dao truc tiep | cap uy dang | lanh dao = 3
dang uy = cap uy | to chuc dang
dang uy vien = cap uy | dang uy | ban thuong vu
dang vien = can bo dang vien
dang vien di truoc = neu guong | tien phong guong mau = 3
dang vien moi = phat trien dang vien | ket nap dang vien = 3
dang web = dang tai | trang thong tin | cong khai | thong tin dien tu = 3
dang zalo = dang tai | trang thong tin | cong khai = 3
danh bac = te nan xa hoi | phong chong te nan = 3
danh bong = thuc chat | hinh thuc | benh thanh tich
danh cap thong tin = an toan thong tin | an ninh mang = 3
danh cho ai = doi tuong | pham vi = 3
danh con = bao luc gia dinh | phong chong bao luc = 3
danh dau no = phe binh | xu ly nghiem | kiem diem = 3
danh gia can bo = danh gia xep loai | danh gia ket qua | nhan xet danh gia | xep loai = 3
danh gia cong chuc = danh gia xep loai | danh gia ket qua | xep loai chat luong = 3
danh gia cua dan = su hai long | muc do hai long | do luong su hai = 3
danh gia giua ky = so ket | so ket tong ket = 3
danh gia hang thang = hang thang | danh gia ket qua | nhan xet danh gia = 3
danh gia kieu gi = danh gia | tieu chi | xep loai = 3
danh gia nguoi = danh gia xep loai | danh gia ket qua | xep loai chat luong = 3
danh gia sao = danh gia | tieu chi | xep loai = 3
danh gia thang = hang thang | danh gia ket qua | nhan xet danh gia = 3
danh gia the nao = danh gia | tieu chi | xep loai = 3
danh gia tung nguoi = tung can bo cong | trach nhiem ca nhan
danh hieu = danh hieu thi dua | thi dua khen thuong = 3
danh hieu gi = danh hieu thi dua | thi dua khen thuong = 3
danh hieu van hoa = thon van hoa | gia dinh van hoa | kieu mau = 3
danh hoi dong = bao luc hoc duong | phong chong bao luc = 3
danh keng = thong tin tuyen truyen | thong bao | hop thon
danh lon = bao luc hoc duong | phong chong bao luc = 3
danh muc = bang danh muc
danh muc kem = phu luc | kem theo | danh muc = 3
danh muc sai = chuan hoa danh muc | danh muc = 3
danh muc thuoc = bang danh muc | chuan hoa danh muc | danh muc lien thong
danh nhau = bao luc hoc duong | phong chong bao luc | an ninh trat tu | quoc phong an ninh = 3
danh nhau ngoai duong = an ninh trat tu | trat tu an toan | phong chong toi pham
danh nhau noi bo = doan ket thong nhat | doan ket
danh nhau trong truong = bao luc hoc duong | phong chong bao luc = 3
danh sach bau = danh sach cu tri = 3
danh sach cu tri = niem yet danh sach
danh sach di hoc = tong hop danh sach | cu can bo | tap huan boi duong = 3
danh sach lop = thanh lap cac lop | cong bo quyet dinh
danh sach nguoi di bau = danh sach cu tri = 3
danh sach nguoi ung cu = danh sach nguoi ung | nguoi ung cu | hiep thuong = 3
danh thuc = phat huy vai tro | phat huy
danh tinh nguoi to = bao mat | bi mat = 3
danh trong = thong tin tuyen truyen | thong bao | hop thon
danh trong bo dui = thuc chat | nghiem tuc | hinh thuc | thuong xuyen lien tuc | don doc
danh vo = bao luc gia dinh | phong chong bao luc = 3
danh xuoi thoi nguoc = thong nhat | dong bo
dao duc = pham chat dao duc
dao duc can bo = dao duc cong vu | pham chat dao duc = 3
dao duc hoc sinh = dao duc loi song | ly tuong cach mang | loi song van hoa = 3
dao duc loi song = ly tuong cach mang | loi song van hoa = 3
dao duc nghe = dao duc cong vu | tinh than trach nhiem | thai do phuc vu = 3
dao muong = co so ha tang | cong trinh cong cong = 3
dao sau = nghien cuu | nghien cuu ban hanh
dao tao lai = tap huan boi duong | dao tao boi duong | boi duong | tap huan = 3
dao tao sau dai hoc = dao tao | boi duong
dao vang = khoang san | quan ly khoang san = 3
dao động = giao duc chinh tri | tinh hinh tu tuong | nam tinh hinh
dap di xay lai = ban hanh moi | sua doi bo sung | xay dung
dap ga = thuc day | day manh
dap lua = phong chay chua chay | cuu nan cuu ho | noi com | giai quyet kip thoi | buc xuc = 3
dap tin don = dinh huong du luan | dau tranh phan bac | phan bac
dashboard = phan mem theo doi | theo doi giam sat
dat ai = cu can bo | phan cong | cu cong chuc
dat cho truoc = hen gio | hen gio giao dich = 3
dat chuan = tieu chi | dat chuan nong thon | nong thon moi = 3
dat co quan = dat thuoc tru so | tru so lam viec | tai san cong = 3
dat cong = dat thuoc tru so | tru so lam viec | tai san cong = 3
dat danh hieu = danh hieu thi dua | thi dua khen thuong = 3
dat duoc = ket qua dat duoc | ket qua | thanh tich | uu diem
dat duoc gi = da dat duoc | ket qua thuc hien | ra soat nhiem vu = 3
dat gio = hen gio | hen gio giao dich = 3
dat le que thoi = phong tuc tap quan | huong uoc quy uoc = 3
dat lich = giao dich hanh chinh = 3
dat may phan tram = ty le | 100 | chi tieu
dat ruong = dat dai | quan ly dat dai | dat o
dat tho cu = dat dai | quan ly dat dai | dat o
dat tram = dat thuoc tru so | tru so lam viec | hoat dong su nghiep = 3
dat tru so = dat thuoc tru so | tru so lam viec | tai san cong = 3
dat tru so cu = dat thuoc tru so | tru so lam viec | hoat dong su nghiep = 3
dat truong hoc = dat thuoc tru so | tru so lam viec | hoat dong su nghiep = 3
dat vuon = dat dai | quan ly dat dai | dat o
data = co so du lieu | du lieu = 3
data clean = chuan hoa | chuan hoa du lieu
data dan cu = du lieu dan cu | de an 06 = 3
data mo = du lieu mo | du lieu dung chung | chia se du lieu = 3
data quoc gia = co so du lieu | du lieu quoc gia = 3
data sach = chuan hoa | chuan hoa du lieu | lam giau = 3
data so = so lieu | bieu mau | bang tong hop = 3
database = co so du lieu | du lieu dung chung | du lieu = 3
dau cau = hoi nghi truc tuyen | diem cau | ket noi truc tuyen | hinh thuc truc tuyen = 3
dau cau nao = diem cau = 3
dau dau cung = tren dia ban | rong rai | sau rong
dau hieu = bieu hien = 3
dau ho = ho gia dinh | muc dong gop | nhan dan
dau khoa = dau nam hoc
dau moi ban chi dao = co quan thuong truc = 3
dau moi la ai = dau moi | chu tri = 3
dau moi lien he = dau moi | chu tri = 3
dau nam hoc = dau khoa
dau oc = tu duy | nhan thuc | doi moi
dau ra day = nghiem tuc | nghiem chinh = 3
dau ra do = nghiem tuc | day du | thuc hien nghiem = 3
dau ra la gi = san pham | ket qua = 3
dau ra nong san = chuoi gia tri = 3
dau tau = neu guong | guong mau | tien phong guong mau = 3
dau thau = mua sam | tai san cong
dau tu cong = giai ngan | von dau tu = 3
dau tu trong diem = du an dau tu | cong trinh du an | cong trinh
dau tu vao = du an dau tu | cong trinh du an | cong trinh
dau viec = nhiem vu | noi dung thuc hien | nhiem vu cu the = 3
dau voi duoi chuot = thuong xuyen lien tuc | nghiem tuc | don doc
dau xuoi duoi lot = thuong xuyen lien tuc | nghiem tuc | don doc
day ba con dung app = binh dan hoc vu | ky nang so | nang luc chuyen doi = 3
day bao cao = bao cao ket qua | gui bao cao | bao cao = 3
day bau cu = hoi nghi tap huan | tap huan nghiep vu
day cho nhanh = thuc day | day manh
day cho noi co quyen = tham quyen | chuyen den co quan | co tham quyen = 3
day dan dung dien thoai = ky nang so | chuyen doi so = 3
day dan dung mang = binh dan hoc vu | ky nang so | nang luc chuyen doi = 3
day data = gui du lieu | lien thong du lieu = 3
day doa = tra thu tru dap | tru dap = 3
day du lieu = gui du lieu | lien thong du lieu = 3
day len = day manh | tang cuong
day len ai = trinh | bao cao | cap co tham quyen = 3
day len dau = trinh | bao cao | cap co tham quyen = 3
day len mot buoc = day manh | tang cuong
day len trang = dang tai | trang thong tin | cong khai = 3
day luat = giao duc phap luat | tuyen truyen pho bien | pho bien giao duc | phap luat = 3
day manh them = tang cuong | day manh | phat huy
day nghe cho dan = giai quyet viec lam | viec lam | dao tao nghe
day nghiep vu = tap huan boi duong | dao tao boi duong | boi duong | tap huan = 3
day nghiep vu bau cu = tap huan | nghiep vu bau cu | bau cu = 3
day nhanh = day nhanh tien do | dam bao tien do | tien do = 3
day qua day lai = dun day | ne tranh trach nhiem | trach nhiem | ky luat ky cuong | phoi hop | co che phoi hop
day them = day them hoc them = 3
day to cua dan = chinh quyen kien tao | kien tao phuc vu
day trong cay = khuyen nong | chuyen giao ky thuat = 3
day viec = phoi hop | trach nhiem | co che phoi hop
db hdnd = dai bieu hoi dong = 3
dbdv = dan quan tu ve | du bi dong vien = 3
dbkk = dac biet kho khan = 3
dbqh = dai bieu quoc hoi | dai bieu = 3
ddci = chi so cai cach | xep hang | chi so
ddk = dai doan ket toan | toan dan doan ket = 3
de an 06 = dinh danh dien tu | tai khoan dinh danh
de an 6 = de an 06 = 3
de an lon = de an | chuong trinh
de bat = quy trinh bo nhiem = 3
de dan noi = lang nghe | y kien | tam tu nguyen vong | doi thoai = 3
de dan quyet = ban va quyet dinh | nhan dan quyet dinh | bieu quyet = 3
de dang = thuan loi | thong suot
de dieu = thuy loi | ha tang thuy loi
de doa = tra thu tru dap | tru dap = 3
de don do = ton dong keo dai | tu y giu don | giu don = 3
de duoc gi = muc dich | nham | muc tieu | gop phan = 3
de hieu = phu hop | phuong phap tuyen truyen | hinh thuc phu hop
de hồ đập = ket cau ha tang | tai san ket cau
de ke bien = de dieu | thuy loi = 3
de lam chi = muc dich | nham = 3
de lam gi = muc dich | nham = 3
de mat toi = theo doi | theo doi don doc | theo doi kiem tra = 3
de nghi khen = xet khen thuong | hoi dong thi dua | de nghi khen thuong | ho so khen thuong | khen thuong = 3
de nghi thanh toan = thanh toan chi phi | bieu mau de nghi
de nuoc den chan = chu dong | kip thoi | tien do
de sen = tiet kiem = 3
de tai = sang kien | de tai khoa hoc | chuyen de | bao cao chuyen de = 3
de xai = tien ich | tien ich ho tro | thuan loi
de xuat = tham muu | kien nghi
de y = quan tam | chu trong
dean06 = de an 06 = 3
debug = khac phuc | sua doi = 3
decor = khanh tiet | trang tri khanh tiet | chinh trang canh quan = 3
delay = dung xem xet | tam dung | dieu chinh thoi gian
dem bao nhieu = kiem ke tai san | to kiem ke | bao cao ket qua = 3
dem cai gi = tai san cong tai | pham vi | tai san ket cau
dem dat = kiem ke dat dai | thong ke dat dai = 3
dem den ngay nao = kiem ke tai san | to kiem ke | bao cao ket qua = 3
dem di noi khac = nhan rong | nhan rong mo hinh = 3
dem do = kiem ke tai san | tong kiem ke | kiem ke = 3
dem do dac = kiem ke tai san | tai san cong | kiem ke = 3
dem la phieu = kiem phieu | cong bo ket qua = 3
dem lai tai san = kiem ke tai san | tai san cong | kiem ke = 3
dem nhung gi = pham vi | doi tuong kiem ke | loai tai san = 3
dem phieu = kiem phieu | cong bo ket qua | bien ban kiem phieu = 3
dem sai = so lieu kiem ke | chiu trach nhiem = 3
dem tai san = kiem ke tai san | tai san cong | kiem ke | tong kiem ke = 3
dem thiet hai = khac phuc hau qua | thiet hai do thien = 3
dem thieu = so lieu kiem ke | chiu trach nhiem = 3
dem xong = kiem ke tai san | to kiem ke | bao cao ket qua = 3
dem xong nop dau = bao cao ket qua | gui ve | tong hop = 3
demo = thi diem | mo hinh diem = 3
den bao gio thi thoi = den ngay | den khi ket thuc | thoi gian thuc hien = 3
den bu = boi thuong ho tro | tai dinh cu | giai phong mat bang = 3
den bu dat = boi thuong ho tro | boi thuong | tai dinh cu | giai phong mat bang = 3
den dap nguoi to cao = tra thu tru dap | hanh vi tra thu | tru dap = 3
den duong = co so ha tang | cong trinh cong cong = 3
den hen lai len = dinh ky | bao cao dinh ky | che do bao cao | theo quy dinh = 3
den ky = dinh ky | theo quy dinh = 3
den lay giay = tiep nhan va tra | ket qua giai quyet | thu tuc hanh chinh = 3
den luc nao = den ngay | den khi ket thuc | thoi gian thuc hien = 3
den mieu = di tich | van hoa
den noi den chon = giai quyet kip thoi | giai quyet hieu qua | dut diem = 3
den noi o moi = tai dinh cu | boi thuong ho tro = 3
den tai dan = thong tin tuyen truyen | cong khai thong tin | nguoi dan
den tan dau = pham vi | dia ban | tren dia ban = 3
den tan nha noi = tuyen truyen mieng | tuyen truyen truc tiep | van dong nhan dan | tuyen truyen van dong = 3
den tung can bo = toan the cong chuc | can bo cong chuc | trong co quan
den tung nguoi = pho bien quan triet | toan the cong chuc | quan triet = 3
den tung nha = van dong nhan dan | tuyen truyen van dong | dan van = 3
dep mat = trang trong | tham my | chu dao = 3
deploy = trien khai thuc hien | to chuc thuc hien = 3
deu tay = thuong xuyen lien tuc | lien tuc | khong ngung = 3
dhdb = dai hoi dai bieu | dai hoi dang bo = 3
di bau = cuoc bau cu | ngay bau cu
di bau giup = van dong nhan dan | quyen va nghia vu | bo phieu
di benh vien = kham benh chua benh = 3
di biet phai = luan chuyen dieu dong | dieu dong | cong tac can bo
di bo phieu = bau cu | bo phieu | di bau cu | cuoc bau cu | ngay bau cu = 3
di bo tham = bau cu | bo phieu | di bau cu = 3
di cho khac = luan chuyen | dieu dong | cong tac can bo
di chung = gan voi | gan lien | long ghep = 3
di co so = tai co so | kiem tra = 3
di cung ai = phoi hop | don vi phoi hop = 3
di cung voi = gan voi | gan chat | ket hop = 3
di dau lam mau = neu guong | vai tro neu guong = 3
di deadline = don doc | don doc nhac nho = 3
di dia ban = di co so | tai co so | kiem tra = 3
di doi = thu hoi dat | giai phong mat bang | tai dinh cu = 3
di dong nguoi = khieu nai vuot cap | dong nguoi | vu viec phuc tap = 3
di du = tham du day du | dung thanh phan | cu can bo = 3
di du du = tham du day du | dung thanh phan
di dung nguoi = tham du day du | dung thanh phan | cu can bo = 3
di dung thanh phan = dung thanh phan | tham du day du = 3
di duong = an toan giao thong = 3
di giam sat diem bau = giam sat doc lap | diem bo phieu = 3
di hoc = tap huan boi duong | dao tao boi duong | boi duong | tap huan = 3
di hoc du = duy tri si so | huy dong hoc sinh | bo hoc
di hoc hoi = hoc tap kinh nghiem | nghien cuu hoc tap | doan cua tinh = 3
di hoc kinh nghiem = hoc tap kinh nghiem | nghien cuu hoc tap | doan cua tinh = 3
di hoc luat = quan triet | tap huan boi duong | hoc tap va lam
di hoc nuoc ngoai = dao tao | boi duong
di hoc thac si = dao tao | boi duong
di hoc tinh ban = hoc tap kinh nghiem | nghien cuu hoc tap | doan cua tinh = 3
di hoi = le hoi | di tich
di hoi cho ro = xac minh = 3
di hop du = tham du day du | dung thanh phan | cu can bo = 3
di kem = gan voi | gan chat | ket hop | gan lien | long ghep = 3
di kham = kham benh chua benh | kham chua benh = 3
di khong du = diem danh | tham gia day du | quan ly hoc sinh = 3
di kiem do = kiem ke tai san | tong kiem ke | kiem ke = 3
di kiem tra = kiem tra | kiem tra giam sat | ke hoach kiem tra = 3
di lai an o = cong tac phi | kinh phi | hau can
di lai nhieu lan = phien ha | thu tuc hanh chinh | dich vu cong = 3
di lam an xa = viec lam | giai quyet viec lam | xuat khau lao dong = 3
di lam giay to = thu tuc hanh chinh | giai quyet thu tuc | ho so thu tuc | tiep nhan ho so = 3
di lam xa = giai quyet viec lam | viec lam | dao tao nghe
di len di xuong = phien ha | thu tuc hanh chinh | dich vu cong = 3
di lien = gan voi | gan lien | long ghep = 3
di lien voi = gan voi | gan chat | ket hop = 3
di linh = quoc phong an ninh | quan su | quoc phong
di may lan = phien ha | thu tuc hanh chinh | sach nhieu
di muon = ky luat ky cuong | ky cuong hanh chinh | chap hanh = 3
di nhau = ky luat ky cuong | ky cuong hanh chinh
di noi moi = tai dinh cu | boi thuong ho tro = 3
di nuoc ngoai hoc = hoc tap kinh nghiem | nghien cuu hoc tap | doan cua tinh = 3
di nuoc ngoai lam = giai quyet viec lam | viec lam | xuat khau lao dong = 3
di san = di tich
di soat = kiem tra | kiem tra giam sat = 3
di tap huan = tap huan boi duong | dao tao boi duong | boi duong | tap huan = 3
di tham = tang qua | tham hoi | cham lo tet | an sinh xa hoi
di tham dinh = kiem tra | kiem tra giam sat = 3
di tham quan = hoc tap kinh nghiem | nghien cuu hoc tap | doan cua tinh = 3
di thay = tham du day du | dung thanh phan
di thuc te = di co so | tai co so | kiem tra = 3
di tich = van hoa
di toi di lui = phien ha | thu tuc hanh chinh | sach nhieu
di tour = hoc tap kinh nghiem | nghien cuu hoc tap | doan cua tinh = 3
di tre = ky luat ky cuong | ky cuong hanh chinh | chap hanh = 3
di truoc = neu guong | guong mau | tien phong guong mau = 3
di tu ve = tai hoa nhap cong = 3
di tuan = luc luong bao ve | an ninh trat tu | tuan tra
di tung ngo = van dong nhan dan | tuyen truyen van dong | dan van = 3
di tung nha = van dong nhan dan | tuyen truyen van dong | dan van = 3
di xe may = an toan giao thong | trat tu an toan = 3
di xin phieu = van dong bau cu = 3
dia diem nao = dia diem | dia ban | diem cau
dich benh = phong chong dich
dich den = muc dich | nham | muc tieu | gop phan = 3
dich heo = dich benh gia suc | thu y | phong chong dich | dich benh
dich ngam = muc dich | muc tieu | chi tieu = 3
dich ta = phong chong dich | dich benh
dich ta heo = dich benh gia suc | thu y | phong chong dich
dich ta lon = dich benh gia suc | thu y | phong chong dich
dich vu co ban = giam ngheo da chieu | thieu hut dich vu = 3
dich vu cong = truc tuyen
dich vu cong truc tuyen = dich vu cong | truc tuyen = 3
dich vu hanh chinh = dich vu cong | truc tuyen = 3
dich vu tu van = thue dich vu | tu van = 3
diem bau = khu vuc bo phieu | diem bo phieu | phong bo phieu | hom phieu = 3
diem cai cach = chi so cai cach | xep loai cai cach | cai cach hanh chinh = 3
diem danh = quan ly hoc sinh = 3
diem ket noi = diem cau = 3
diem manh = ket qua dat duoc | ket qua | thanh tich | uu diem
diem moi = doi moi | ban hanh moi | sua doi bo sung
diem nghen luat = mau thuan chong cheo | kho khan vuong mac | hoan thien = 3
diem nong = noi com | buc xuc | vu viec phuc tap = 3
diem sang = dien hinh tien tien | guong dien hinh | mo hinh diem | nhan rong = 3
diem so = on dinh to chuc = 3
diem yeu = ton tai han che | han che | kho khan vuong mac | ton tai
dien bien buoi le = kich ban | kich ban chuong trinh = 3
dien duong = co so ha tang | cong trinh cong cong = 3
dien duong truong tram = co so ha tang | cong trinh cong cong = 3
dien gia = bao cao vien | tuyen truyen vien | giang vien | bao cao chuyen de = 3
dien hinh = xay dung mo hinh | mo hinh
dien van nghe = van hoa van nghe | van nghe = 3
dieu cam = noi quy truong hoc | pho bien noi quy | noi quy quy dinh | quy che hoc sinh = 3
dieu chinh quy hoach = quy hoach ke hoach | quy hoach
dieu chinh ranh gioi = dia gioi | dieu chinh dia gioi | don vi hanh chinh = 3
dieu chuyen = dieu chuyen thay the | thay the = 3
dieu chuyen tai san = xu ly tai san | tai san cong | thanh ly = 3
dieu di noi khac = dieu chuyen thay the | khong dap ung | thay the
dieu dong = luan chuyen | cong tac can bo
dieu duong = nhan vien y te | can bo y te = 3
dieu hoa = kiem ke tai san | tai san cong | kiem ke = 3
dieu khien = lanh dao chi dao | dieu hanh | quan ly | chi dao | chi dao dieu hanh = 3
dieu kien dat ra = yeu cau = 3
dieu kien gi = dieu kien can thiet | bao dam | chuan bi | bo tri = 3
dieu tieng = uy tin giam sut | co nhieu du luan = 3
dieu tra = khao sat | lay y kien = 3
dieu tra ngheo = ra soat ho ngheo | ho ngheo = 3
dieu tra xa hoi hoc = do luong | su hai long | muc do do luong = 3
dieu tri = kham benh chua benh | kham chua benh = 3
dieu uoc lang = huong uoc quy uoc | huong uoc = 3
digital hoa = chuyen doi so | chuyen doi so toan | cong nghe thong tin | chinh quyen so = 3
digital transformation xa = chuyen doi so | chuyen doi so toan = 3
dinh cham = tieu cuc | tham nhung tieu cuc | bieu hien = 3
dinh chua = di tich | van hoa
dinh dang quyen loi = lien quan truc tiep | quyen va loi ich = 3
dinh dang toi ai = lien quan | don vi lien quan | phoi hop = 3
dinh danh = dinh danh dien tu | tai khoan dinh danh = 3
dinh danh muc 2 = dinh danh dien tu | tai khoan dinh danh = 3
dinh don tu = xac minh | don thu | nguoi ung cu
dinh duong = suy dinh duong | suc khoe ba me | cham soc suc khoe
dinh gia = gia tri tai san | gia tri = 3
dinh gia dong = muc dong gop | muc chi
dinh huong = dinh huong chinh tri | bao ve nen tang | dau tranh phan bac | thong tin xau doc
dinh huong du luan = dau tranh phan bac | phan bac
dinh kem = phu luc kem theo | kem theo | phu luc = 3
dinh kem gi = phu luc kem theo | kem theo = 3
dinh ki = dinh ky | bao cao dinh ky | che do bao cao = 3
dinh kien tung = xac minh | don thu | nguoi ung cu
dinh ky bao cao = dinh ky | bao cao ket qua | theo quy dinh
dinh ky gap dan = tiep cong dan | doi thoai truc tiep | dinh ky = 3
dinh lang = thiet che van hoa | nha van hoa = 3
dinh muc chi = muc chi | dinh muc | chi thuong xuyen | che do chi = 3
dinh nghia = sau day goi la | goi tat | viet tat
dinh ro = xac dinh cu the | xac dinh ro | phan cong = 3
dinh toi ben nao = lien quan | don vi lien quan | phoi hop = 3
dip he = trong he
dip tuyen truyen luat = ngay phap luat | pho bien giao duc = 3
diu dang voi dan = thai do phuc vu | giao tiep ung xu = 3
diu dat = huong dan | boi duong
diễn tập chữa cháy = phong chay chua chay | cuu nan cuu ho = 3
dki = dang ky = 3
dkkd = dang ky kinh doanh | cap phep = 3
dky = dang ky = 3
dl khi nao = truoc ngay | cham nhat | thoi han = 3
dl ngay nao = truoc ngay | cham nhat | thoi han = 3
dn keu = doi thoai voi doanh | ho tro doanh nghiep | doanh nghiep
dn nha nuoc = doanh nghiep | dai dien chu so
do an ban = an toan thuc pham | ngo doc thuc pham = 3
do bang gi = danh gia | tieu chi | chi so | do luong = 3
do bao phu = bao phu bao hiem | ty le bao phu
do be tong = giao thong nong thon | co so ha tang = 3
do chung cua thon = tai san cong dong | cong dong dan cu | quan ly su dung = 3
do co quan = kiem ke tai san | tai san cong | kiem ke = 3
do cu hong = thanh ly tai san | hien trang su dung | hao mon | xu ly tai san
do dac co quan = tai san cong | su dung tai san = 3
do dac dia chinh = do dac ban do | dia chinh | ban do dia chinh = 3
do dat trai phep = vi pham dat dai | trat tu xay dung | lan chiem | xay dung trai phep
do dau chiu bao = chiu trach nhiem | trach nhiem cua nguoi
do dau vao = khao sat tam ly | khao sat
do duong = co so ha tang | cong trinh cong cong | dong gop = 3
do hong = thanh ly tai san | hien trang su dung | hao mon | xu ly tai san
do lai dat = do dac ban do | dia chinh | ban do dia chinh = 3
do loi = chiu trach nhiem | nguoi dung dau
do loi ai = chiu trach nhiem | nguoi dung dau | thu truong = 3
do muc hai long = do luong | su hai long | muc do do luong = 3
do nghe = trang thiet bi | phuong tien ky thuat | trang bi phuong tien = 3
do rac = ve sinh moi truong | bao ve moi truong | rac thai = 3
do song do bien = lang phi | chong lang phi | thuc hanh tiet kiem = 3
do tam ly = khao sat tam ly | tam tu nguyen vong = 3
do thanh ly = thanh ly tai san | hien trang su dung | hao mon | xu ly tai san
do the nao = danh gia | tieu chi | chi so | do luong = 3
do thi = trat tu do thi | do thi van minh
do thua = chiu trach nhiem | nguoi dung dau
do tien ve = bo tri kinh phi | phan bo | giai ngan | cap kinh phi = 3
do tin nhiem = tin nhiem | nhan xet
do ton kem = tiet kiem = 3
do ton tien = tiet kiem = 3
do trach nhiem = dun day | ne tranh trach nhiem | trach nhiem | ky luat ky cuong
do xet = kiem tra | kiem tra giam sat = 3
do y dan = lay y kien | tham gia y kien = 3
doa nguoi to = can tro | xu ly nghiem | tra thu tru dap = 3
doan chu tich = chu tri hoi nghi | chu tri = 3
doan cong tac = doan kiem tra | doan giam sat | to cong tac | to giup viec = 3
doan giam sat bau = kiem tra giam sat | bau cu = 3
doan giam sat mat tran = phan bien xa hoi | giam sat = 3
doan ket noi bo = doan ket | thong nhat | dong thuan
doan ket toan dan = toan dan doan ket | doi song van hoa = 3
doan kiem tra = kiem tra giam sat | kiem tra | ke hoach kiem tra = 3
doan kiem tra lien nganh = to cong tac | to giup viec | doan kiem tra = 3
doan thanh nien lam gi = doan thanh nien | chi doan | don vi phoi hop
doan thanh tra = thanh tra kiem tra | kiem toan
doan the = to chuc chinh tri | cac doan the
doan the giam sat = phan bien xa hoi | giam sat = 3
doan the lam gi = cac doan the | to chuc chinh tri | phat huy vai tro
doan the phai lam gi = cac doan the | to chuc chinh tri | phat huy vai tro
doan tn truong = doan thanh nien | doan truong = 3
doan tren ve = doan kiem tra | doan giam sat | to cong tac = 3
doan truong = doan thanh nien
doan vien = doan vien hoi vien | hoi vien = 3
doan vien tre = doan thanh nien = 3
doan xa = doan thanh nien
doan xuong = doan kiem tra | doan giam sat | to cong tac | kiem tra giam sat | kiem tra | ke hoach kiem tra = 3
doanh nghiep di cung = doanh nghiep dong hanh | doanh nghiep
doanh nghiep giup suc = doanh nghiep dong hanh | doanh nghiep
doanh nghiep nha nuoc = doanh nghiep | dai dien chu so | chu so huu
doanh nghiep nho = hop tac xa | kinh te tap the | lien ket san xuat = 3
doc cho dan nghe = cong khai | hop thon | thong tin tuyen truyen
doc cho moi nguoi nghe = quan triet | quan triet trien khai | pho bien quan triet = 3
doc cho nghe = niem yet | cong khai
doc doan = phat huy dan chu | quyen lam chu | loi dung
doc ky = nghien cuu = 3
doc lap ung cu = tu ung cu
doc nghi quyet = quan triet | quan triet trien khai | pho bien quan triet = 3
doc o dau = thong tin dien tu | niem yet | cong khai thong tin
doc sach = tu sach phap luat
doc tai = phat huy dan chu | quyen lam chu | loi dung
doc tai lieu truoc = nghien cuu truoc | tai lieu huong dan = 3
doc tham luan = tham luan | bao cao chuyen de | trinh bay = 3
doc thuc = don doc | theo doi don doc | nhac nho = 3
doc tren loa = truyen thanh | thong tin tuyen truyen | tuyen truyen = 3
doc truoc = nghien cuu truoc | tai lieu huong dan = 3
doc van ban = quan triet | pho bien giao duc | nghien cuu = 3
doi cach = doi moi | doi moi phuong phap
doi cach hoat dong = doi moi noi dung | phuong thuc hoat dong = 3
doi cach lam = chuyen bien | doi moi
doi cach tuyen truyen = da dang hoa | hinh thuc tuyen truyen | phong phu = 3
doi chieu = doi chieu so lieu
doi chieu so lieu = doi chieu
doi cho lam = luan chuyen dieu dong | dieu dong | cong tac can bo
doi cong bang = khieu nai | khieu nai to cao
doi giuc moi lam = chu dong | don doc | nhac nho
doi hoi = yeu cau = 3
doi hoi gi = yeu cau | dam bao | bao dam = 3
doi kiem ke = to kiem ke | thanh lap to kiem = 3
doi kieu = doi moi | doi moi phuong phap
doi mat bang = giai phong mat bang | ban giao mat bang = 3
doi moi cach = doi moi phuong phap | doi moi | cach lam moi
doi moi cach lam = sang kien | cach lam moi | doi moi | suc sang tao = 3
doi moi cach nghi = chuyen bien | doi moi
doi moi hanh chinh = cai cach hanh chinh | cai cach thu tuc | thu tuc hanh chinh = 3
doi moi hoat dong = doi moi noi dung | phuong thuc hoat dong = 3
doi moi phuong thuc = doi moi noi dung | phuong thuc hoat dong = 3
doi mu = an toan giao thong | trat tu an toan = 3
doi nep nghi = nang cao nhan thuc | chuyen bien | nhan thuc = 3
doi ngay = dung xem xet | tam dung | dieu chinh thoi gian
doi ngheo = ho ngheo | ho can ngheo | giam ngheo ben vung = 3
doi nguoi = dieu chuyen | thay the | uy tin giam sut = 3
doi nha = thu hoi dat | giai phong mat bang | tai dinh cu = 3
doi nhac moi lam = chu dong | don doc | nhac nho
doi nhom = cau lac bo | hoat dong phong trao | hoat dong trai nghiem = 3
doi no = don doc | don doc nhac nho = 3
doi noi o = tai dinh cu | boi thuong ho tro = 3
doi non = an toan giao thong = 3
doi pho = thuc chat | nghiem tuc | hinh thuc | hieu qua
doi quyen loi = khieu nai | khieu nai to cao
doi ruong = don dien doi thua | canh dong lon = 3
doi so lieu = doi chieu so lieu | doi chieu = 3
doi soat = doi chieu so lieu | doi chieu = 3
doi song = nang cao doi song | thu nhap | doi song vat chat | an sinh xa hoi
doi song ba con = doi song vat chat | nang cao doi song | an sinh xa hoi = 3
doi song dan = nang cao doi song | thu nhap
doi song van hoa = toan dan doan ket = 3
doi tac = doanh nghiep dong hanh | doanh nghiep
doi thanh vien = kien toan | sap xep = 3
doi thoai = doi thoai truc tiep | tiep xuc doi thoai
doi tien = de nghi thanh toan | thanh toan chi phi | bieu mau de nghi = 3
doi truong thon = cho thoi | bau truong thon | bai nhiem = 3
doi tuong nao = doi tuong | thanh phan tham du | thanh phan = 3
doi tuyen truyen = tuyen truyen vien | bao cao vien | doi ngu bao cao = 3
doi van nghe = van hoa van nghe | van nghe | san khau hoa = 3
doi voi ai = doi tuong | pham vi = 3
dom = giam sat | theo doi kiem tra | kiem tra giam sat
dom lai = ra soat | kiem tra = 3
don cu chua xong = ton dong keo dai | giai quyet don thu | ton dong = 3
don cu da giai quyet = da duoc giai quyet | khong xem xet giai = 3
don dai bieu = don tiep dai bieu | gioi thieu dai bieu = 3
don data = chuan hoa | chuan hoa du lieu | lam giau = 3
don dep khu trung tam = khanh tiet | trang tri khanh tiet | chinh trang canh quan = 3
don dep lai bo may = sap xep to chuc | sap xep | tinh gon bo may = 3
don doc = theo doi don doc | nhac nho
don don = ton dong keo dai | giai quyet kip thoi = 3
don ghe = khanh tiet | trang tri khanh tiet | chinh trang canh quan = 3
don gia ten = nac danh mao danh | to cao nac danh | khong ro dia chi = 3
don giai quyet roi = da duoc giai quyet | khong xem xet giai = 3
don gian thu tuc = cai cach thu tuc | cat giam | don gian hoa
don giau ten = nac danh mao danh | to cao nac danh | khong ro dia chi = 3
don gui nham = chuyen don | dung tham quyen | huong dan cong dan = 3
don gui sai = tiep nhan | xu ly don thu | phan loai = 3
don hoc sinh moi = sinh hoat cong dan | tuan le sinh hoat | dau nam hoc = 3
don hs moi = sinh hoat cong dan | tuan le sinh hoat | dau nam hoc = 3
don keu cuu = phan anh kien nghi | kien nghi phan anh = 3
don khach = don tiep dai bieu | gioi thieu dai bieu = 3
don khong dia chi = nac danh mao danh | to cao nac danh | khong ro dia chi = 3
don khong ky ten = nac danh mao danh | to cao nac danh | khong ro dia chi = 3
don khong nhan = khong xem xet giai | tra lai don | xu ly don thu
don khong ro = don thu | xu ly don thu
don khong ten = nac danh mao danh | to cao nac danh | khong ro dia chi = 3
don khong thuoc minh = chuyen don | dung tham quyen | huong dan cong dan = 3
don kien = don thu | don thu khieu nai | khieu nai to cao
don lai = sap xep to chuc | sap xep | tinh gon bo may = 3
don lap lai = trung lap | don vuot cap = 3
don lau ngay = ton dong keo dai | giai quyet don thu | ton dong = 3
don loai gi = phan loai xu ly | phan loai | xu ly don thu = 3
don mat bang = giai phong mat bang | ban giao mat bang | cong tac dan van | du an dau tu = 3
don nac danh = nac danh mao danh | to cao nac danh | khong ro dia chi = 3
don nam do = ton dong keo dai | tu y giu don | giu don = 3
don ngam = ton dong keo dai | giai quyet don thu | ton dong = 3
don nham = xuyen tac | sai su that | thong tin xau doc
don nham cho = tiep nhan | xu ly don thu | phan loai = 3
don nhan = tiep nhan
don nhan y kien = tiep nhan tong hop | tiep nhan y kien | phan anh kien nghi = 3
don rac = ve sinh moi truong | bao ve moi truong | o nhiem moi truong | rac thai
don sai cho = khong thuoc tham quyen | chuyen don | tham quyen = 3
don san = chuan bi | chuan bi dieu kien = 3
don sau bao = khac phuc hau qua | thiet hai do thien = 3
don so lieu = chuan hoa | chuan hoa du lieu | lam giau = 3
don suc = tap trung nguon luc | tap trung | uu tien | suc manh tong hop | huy dong | toan dan doan ket = 3
don tet = tet nguyen dan | vui xuan don tet
don thieu = don thu | xu ly don thu
don thua = don thu | don thu khieu nai | khieu nai to cao
don tiep = don tiep dai bieu = 3
don toan luc = tap trung nguon luc | tap trung | uu tien = 3
don toi = tiep nhan | xu ly don thu | don thu = 3
don ton = ton dong keo dai | giai quyet don thu | ton dong = 3
don trung = tiep nhan | xu ly don thu | phan loai = 3
don trung tam = chinh trang canh quan | khu trung tam = 3
don tu = don thu khieu nai | khieu nai to cao
don ve nguoi ung cu = don thu lien quan | nguoi ung cu | ho so nguoi ung
don ve sinh = ve sinh moi truong | xanh sach dep = 3
don vi cap duoi = cap tren | bao cao ket qua = 3
don vi con = truc thuoc | pham vi quan ly = 3
don vi con nop = cap tren | bao cao ket qua = 3
don vi ct = don vi chu tri = 3
don vi dau moi = dau moi | chu tri | co quan thuong truc = 3
don vi duoi quyen = truc thuoc | pham vi quan ly = 3
don vi lead = chu tri | don vi chu tri = 3
don vi minh lam gi = cac phong don vi | co quan don vi | nhiem vu
don vi nao chinh = chu tri | don vi chu tri = 3
don vi nao duoc khen = bieu duong khen thuong | tap the ca nhan | thanh tich | dien hinh = 3
don vi nao lam = don vi thuc hien | co quan thuc hien | chu tri = 3
don vi nao tot = dien hinh tien tien | thanh tich | bieu duong khen thuong
don vi nganh doc = dong tren dia ban | co quan trung uong = 3
don vi nguoi tot = tap the ca nhan
don vi ph = don vi phoi hop = 3
don vi su nghiep = truc thuoc
don vi va ca nhan = to chuc ca nhan = 3
don vuot cap = khieu nai vuot cap | dong nguoi | vu viec phuc tap = 3
don xong roi con gui = da duoc giai quyet | khong xem xet giai = 3
done = hoan thanh | thoi gian hoan thanh = 3
dong bao = dan toc thieu so | dong bao dan toc
dong bao hiem = bao hiem xa hoi | bao hiem that nghiep | tham gia bao hiem
dong bao nhieu = muc dong gop | dong gop = 3
dong bao nhieu moi nha = dong gop cua nhan | muc dong gop | khoan dong gop | dong gop = 3
dong bao ta = nhan dan = 3
dong bhxh = bao hiem xa hoi | bao hiem that nghiep | tham gia bao hiem
dong bo = dong bo thong nhat | thong nhat
dong bo data = ket noi chia se | dong bo du lieu | lien thong
dong bo du lieu = chia se du lieu | lien thong du lieu | ket noi = 3
dong bo len = ket noi chia se | chia se du lieu | lien thong | dong bo du lieu | ket noi | dong bo = 3
dong bong = me tin di doan = 3
dong chi nao = dong chi lanh dao | nguoi dung dau | phu trach
dong cuon = in an | phat hanh tai lieu | tai lieu = 3
dong dau mat = bao mat | bi mat = 3
dong dau mat toi = bi mat nha nuoc = 3
dong dau phat hanh = ban hanh | phat hanh = 3
dong dau sao y = chung thuc | thu tuc hanh chinh
dong den quyen = xam pham quyen | xam pham = 3
dong gop = muc dong gop | khoan dong gop
dong gop lam duong = dong gop | muc dong gop | cong suc | co so ha tang = 3
dong gop tieng noi = tham gia y kien | dong gop y kien | quyen tham gia = 3
dong gop vao du thao = gop y du thao | tham gia y kien | lay y kien = 3
dong gui ai = dong gui | noi nhan
dong hanh = phoi hop | phoi hop chat che
dong ho so = hoan thanh | nghiem thu
dong loat = dong bo | thong nhat | dong bo thong nhat = 3
dong long = doan ket thong nhat = 3
dong long hiep luc = phoi hop | phoi hop chat che = 3
dong mot phan = mot phan kinh phi | dong gop | kinh phi = 3
dong nghiep = toan the cong chuc | cong chuc vien chuc | nguoi lao dong
dong nguoi di kien = khieu kien vuot cap | don vuot cap | dong nguoi = 3
dong nhat ma = chuan hoa danh muc | chuan hoa = 3
dong nhat mau = chuan hoa | thong nhat = 3
dong quy = khoan dong gop | dong gop | thu chi = 3
dong thue = thu ngan sach | thue phi le phi = 3
dong tien dien nuoc = thanh toan tien ich | tien ich
dong toan bo = mot phan kinh phi | dong gop | kinh phi = 3
dong vien = van dong nhan dan | tuyen truyen van dong | dan van | khuyen khich | ho tro khuyen khich = 3
dong vien dan = van dong nhan dan | tuyen truyen van dong = 3
dong y = dong thuan | dong tinh | thong nhat
dong y cho = phe duyet | tham quyen = 3
dong y cho lam = phe duyet | chap thuan | cho y kien = 3
dong y het = thong qua | bieu quyet | thong nhat = 3
dot kiem ke = tong kiem ke | kiem ke tai san = 3
dot lo = phong chong tham nhung | tham nhung tieu cuc = 3
dot phao = vu khi vat lieu | quan ly phao = 3
dot ray = bao ve rung | phong chay rung | quan ly rung | lam nghiep
dot thi dua = phat dong thi dua | phong trao thi dua = 3
dot truoc = ket qua kiem ke
dot xuat = khi co yeu cau = 3
download = dang tai | tai lieu | gui du lieu
dqtv = dan quan tu ve | du bi dong vien = 3
draft = du thao = 3
drama = du luan xa hoi | du luan quan tam | buc xuc | nhieu du luan
drama danh nhau = bao luc hoc duong | phong chong bao luc = 3
drive = dang tai | tai lieu | gui du lieu
dsgd = dan so ke hoach | cong tac dan so = 3
dt kp = du toan kinh phi | lap du toan = 3
dtc = von dau tu cong | ke hoach von | dau tu cong = 3
dti = chi so cai cach | xep loai cai cach | cai cach hanh chinh = 3
dtkp = du toan kinh phi | lap du toan = 3
dtn = doan thanh nien = 3
dtncs = doan the | to chuc chinh tri = 3
dtts = dan toc thieu so | nguoi dan toc thieu = 3
du an = du an dau tu | cong trinh du an | cong trinh
du an cua huyen = dau tu trong diem | cong trinh du an | du an trong diem
du an cua tinh = dau tu trong diem | cong trinh du an | du an trong diem
du an dau tu = cong trinh du an | du an trong diem
du an lon = du an dau tu | cong trinh du an | du an trong diem = 3
du chuan ung cu = tieu chuan dai bieu | tieu chuan
du di = xu ly nghiem | kien quyet xu ly | vi pham
du het = day du | toan dien
du hop day du = tham du day du | dung thanh phan | cu can bo = 3
du hop uy ban bau = phien hop | tham gia cac phien = 3
du kich = dan quan tu ve | du bi dong vien = 3
du kieu = da dang hoa | hinh thuc tuyen truyen | phong phu = 3
du lieu = co so du lieu
du lieu ban = lam sach du lieu | chuan hoa | ra soat so lieu = 3
du lieu can bo = co so du lieu | du lieu chuyen nganh = 3
du lieu dan cu = co so du lieu | du lieu chuyen nganh = 3
du lieu dat = co so du lieu | du lieu chuyen nganh = 3
du lieu dung chung = du lieu mo | chia se du lieu = 3
du lieu ho tich = co so du lieu | du lieu chuyen nganh = 3
du lieu mo = du lieu dung chung | chia se du lieu = 3
du lieu nganh = co so du lieu | du lieu chuyen nganh = 3
du lieu rac = lam sach du lieu | chuan hoa | ra soat so lieu = 3
du lieu sai = lam sach du lieu | chuan hoa | ra soat so lieu = 3
du lieu trung uong = co so du lieu | du lieu quoc gia = 3
du quan so = diem danh | tham gia day du | quan ly hoc sinh = 3
du suc lam = dap ung yeu cau | nang luc = 3
du thinh = tham du | thanh phan tham du = 3
du tien = kinh phi | nguon luc hop phap | bo tri
du tieu chuan = tieu chuan dai bieu | tieu chuan
du tinh kinh phi = du toan kinh phi | lap du toan | du toan | du tru = 3
du tru = lap du toan | du toan ngan sach = 3
dua bao cao = bao cao ket qua | gui bao cao | bao cao = 3
dua chung vao = long ghep = 3
dua cong nghe vao = ung dung cong nghe | cong nghe thong tin | phan mem = 3
dua dan di = so tan di doi | di doi dan = 3
dua dan di cho khac = tai dinh cu | di doi | ho tro tai dinh = 3
dua dan len cao = so tan di doi | di doi dan = 3
dua len cong = thong tin dien tu | cong khai = 3
dua len dai = truyen thanh | dai truyen thanh | thong tin tuyen truyen
dua len facebook = zalo facebook | thong tin | cong khai
dua len lam = bo nhiem | quy trinh bo nhiem | cong tac can bo = 3
dua len mang = dang tai | trang thong tin | cong khai = 3
dua len may = chuyen doi so | chuyen doi so toan | cong nghe thong tin | chinh quyen so = 3
dua len quoc gia = ket noi | dong bo | co so du lieu = 3
dua len so = chuyen doi so | chuyen doi so toan = 3
dua len web = thong tin dien tu | cong khai = 3
dua luat vao doi = thi hanh phap luat | theo doi thi hanh = 3
dua nguoi ra ung cu = gioi thieu ung cu | gioi thieu nguoi = 3
dua nhau = phong trao thi dua | phat dong thi dua | thi dua yeu nuoc = 3
dua phieu den nha = lay y kien | phieu lay y kien | ho gia dinh = 3
dua phong bi = tham nhung tieu cuc | tham nhung | sach nhieu = 3
dua sep ky = trinh ban hanh | trinh cap co tham | ky ban hanh | phe duyet
dua so lieu len = cap nhat du lieu | cap nhat | so lieu = 3
dua theo = can cu | theo quy dinh = 3
dua tin bay = xuyen tac | sai su that | thong tin xau doc
dua tren cai gi = can cu | lam can cu | co so = 3
dua vao cai gi = can cu | lam can cu | co so = 3
dua vao cuoc hop = cuoc hop | sinh hoat co quan | thong tin tuyen truyen = 3
dua vao cuoc song = thi hanh phap luat | theo doi thi hanh | cu the hoa | trien khai thuc hien | ke hoach cu the = 3
dua vao danh gia = can cu danh gia | tieu chi | xep loai = 3
dua vao dau = can cu | lam can cu | co so = 3
dua vao quy hoach = quy hoach can bo | cong tac can bo
dua vao tieu chi = lam can cu danh | tieu chi | danh gia ket qua
dua y tuong = de xuat | kien nghi | trinh ban hanh = 3
duc do = pham chat | nang luc pham chat = 3
duc khoet = tham nhung | tham nhung tieu cuc | phong chong tham nhung = 3
duc tai = pham chat | nang luc pham chat = 3
due khi nao = truoc ngay | cham nhat | thoi han = 3
due ngay nao = truoc ngay | cham nhat | thoi han = 3
dum boc = cong dong dan cu | cong tac xa hoi | dai doan ket | doan ket thong nhat | doan ket
dun day = phoi hop | trach nhiem | co che phoi hop
dung app gi = ung dung | phan mem | ung dung cong nghe = 3
dung bai ban = dung quy dinh | theo quy dinh | quy trinh = 3
dung ban = thanh lap | kien toan | quyet dinh thanh lap
dung can dan noi = can tro | nghiem cam = 3
dung cham = lien quan truc tiep | quyen va loi ich = 3
dung chung = chia se du lieu | du lieu dung chung | ket noi
dung chung so lieu = ket noi chia se | chia se du lieu | lien thong | dong bo du lieu = 3
dung clip = bien tap va phat | phat song dang tai | dang tai = 3
dung cong nghe = ung dung cong nghe | cong nghe thong tin | phan mem
dung dam chan = long ghep | phoi hop chat che | thong nhat
dung do = quan ly su dung | su dung
dung du sach song = chuan hoa | chuan hoa du lieu | lam giau = 3
dung duong loi = dinh huong chinh tri | bao ve nen tang | dau tranh phan bac | thong tin xau doc
dung giờ = dung tien do | dung thoi han | thoi han = 3
dung han = dung tien do | dung thoi han | thoi han = 3
dung han dinh = dung tien do | dung thoi han | thoi han = 3
dung hanh dan = gay phien ha | sach nhieu | ngan chan = 3
dung hen = thoi han | dung tien do | dung thoi han = 3
dung hinh thuc = thuc chat | nghiem tuc | thiet thuc | hieu qua = 3
dung huong = dinh huong chinh tri | bao ve nen tang | dau tranh phan bac | thong tin xau doc
dung kenh nao = hinh thuc tuyen truyen | trang thong tin | sinh hoat chi bo | cuoc hop = 3
dung lai so cu = ket qua kiem ke
dung lam kho dan = gay phien ha | sach nhieu | ngan chan = 3
dung le = chinh dang | hop phap chinh dang
dung lop = giao vien | doi ngu giao vien | nha giao = 3
dung luat = theo quy dinh | phap luat | hop phap | dung quy dinh = 3
dung ly = chinh dang | hop phap chinh dang
dung may tinh = cong nghe thong tin | ung dung cong nghe = 3
dung mo hinh = mo hinh dien hinh | mo hinh | diem sang = 3
dung ngay gio = dung tien do | dung thoi han | thoi han = 3
dung nguoi co quyen = tham quyen | cap co tham quyen
dung nguoi da hoc = bo tri can bo | to bien tap soan
dung nhan don = dung xem xet = 3
dung nhu cau = thiet thuc hieu qua | thiet thuc = 3
dung phan mem = ung dung cong nghe | cong nghe thong tin | phan mem = 3
dung phan viec = tham quyen | cap co tham quyen
dung phep = dung quy dinh | dung phap luat | quy dinh cua phap
dung phung phi = chong lang phi | thuc hanh tiet kiem = 3
dung ra giai thich = giai trinh | trach nhiem giai trinh | tra loi = 3
dung ra lam = chu tri = 3
dung ra lap = thanh lap | thanh lap to | quyet dinh thanh lap = 3
dung ra lo = chu tri = 3
dung ra noi = giai trinh | trach nhiem giai trinh | tra loi = 3
dung rap = loa dai | hoi truong | co so vat chat = 3
dung tham quyen = tham quyen | chuyen den co quan | co tham quyen
dung thanh phan = tham du day du | cu can bo
dung tho o = tinh than trach nhiem | thai do phuc vu = 3
dung toi quyen = xam pham quyen | quyen va loi ich = 3
dung tru dap = tra thu tru dap | nghiem cam = 3
dung trung nhau = long ghep | phoi hop chat che | thong nhat
dung tung = kien quyet xu ly | xu ly nghiem = 3
dung vao dau = quan ly su dung | thu chi | quyet toan = 3
dung vao viec gi = hien trang su dung = 3
dung ve phia dan = bao ve quyen | dai dien | loi ich hop phap = 3
dung vo cam = tinh than trach nhiem | thai do phuc vu = 3
dung xai hoang = chong lang phi | thuc hanh tiet kiem = 3
duoc bao ve = bao ve quyen | quyen va loi ich | loi ich hop phap = 3
duoc buoi dau = thuong xuyen lien tuc | nghiem tuc | don doc
duoc cai gi = muc dich | nham | muc tieu | gop phan = 3
duoc chi may dong = muc chi | dinh muc | chi thuong xuyen | che do chi = 3
duoc den dau = ket qua | ket qua thuc hien | danh gia ket qua = 3
duoc giao gi = nhiem vu duoc giao | chuc nang nhiem vu | nhiem vu = 3
duoc gop tieng = tham gia y kien | dong gop y kien | quyen tham gia = 3
duoc ho tro tien khong = kinh phi | bo tri | ho tro = 3
duoc huong = dan biet dan ban | thu huong | phuong cham
duoc khen khong = bieu duong khen thuong | khen thuong | bieu duong = 3
duoc lam den dau = quyen han | tham quyen | chuc nang nhiem vu = 3
duoc len tieng = quyen lam chu | phat huy quyen lam = 3
duoc loi gi = quyen loi | loi ich hop phap
duoc mat the nao = tong ket | so ket tong ket | danh gia | rut ra bai hoc = 3
duoc mua mat gia = tieu thu nong san | ket noi cung cau
duoc noi = tham gia y kien | dong gop y kien | quyen tham gia = 3
duoc phep khong = tham quyen | theo quy dinh
duoc si = nhan vien y te | can bo y te = 3
duoc tin khong = tin nhiem | nhan xet
duoc viec = nang luc | nang luc trinh do | chuyen mon nghiep vu = 3
duoi co so = cap duoi | cap xa | co so = 3
duoi khong nghe = ky luat ky cuong | chap hanh | nghiem tuc = 3
duoi nuoc = ky nang tu bao | bao ve tre em | phong chong xam hai | cuu nan cuu ho | phong chong duoi nuoc
duoi quyen = pham vi quan ly | thuoc pham vi = 3
duoi quyen ai = lanh dao truc tiep | cap uy dang | quan ly thong nhat = 3
duoi san = tap trung toan truong | duoi san co = 3
duoi suc = dap ung yeu cau | uy tin giam sut | thay the = 3
duoi thon = thon | thon ban | to dan pho | khu dan cu = 3
duoi xa = cap duoi | cap xa | co so = 3
duoi xa phuong = ubnd cap xa | cac xa phuong | dia phuong = 3
duong be tong = co so ha tang | cong trinh cong cong | dong gop = 3
duong bo = ha tang giao thong
duong cau = ket cau ha tang | tai san ket cau
duong day nong = tiep nhan thong tin = 3
duong dep = canh quan moi truong | chinh trang canh quan
duong hem = co so ha tang | cong trinh cong cong | ket cau ha tang
duong hoa = ve sinh moi truong | xanh sach dep = 3
duong huong = chu truong | duong loi cua dang | quan diem chu truong | chu truong duong loi | quan diem | duong loi = 3
duong lang = co so ha tang | cong trinh cong cong = 3
duong lien xa = ha tang giao thong | giao thong
duong link = hoi nghi truc tuyen | diem cau | ket noi truc tuyen | hinh thuc truc tuyen = 3
duong loi = chu truong duong loi | quan diem
duong loi chinh sach = chu truong | duong loi cua dang | quan diem chu truong = 3
duong lon = truc duong chinh | khu trung tam | khu hanh chinh = 3
duong mang = ket noi mang internet | duong truyen | internet
duong ngo = co so ha tang | cong trinh cong cong | ket cau ha tang
duong ngo xom = giao thong nong thon | co so ha tang = 3
duong sa = ha tang giao thong
duong sach = ve sinh moi truong | xanh sach dep = 3
duong sat = ha tang giao thong | giao thong
duong sá = co so ha tang | cong trinh cong cong | ket cau ha tang
duong thon = co so ha tang | cong trinh cong cong | ket cau ha tang
duong thuy = ha tang giao thong | giao thong
duong tinh = ha tang giao thong | so xay dung | duong bo = 3
duong truyen = ha tang ky thuat | ha tang so | duong truyen truc tuyen
duong xa = co so ha tang | cong trinh cong cong = 3
duong xa cau cong = ket cau ha tang | tai san ket cau
duong xa quan ly = ha tang giao thong | so xay dung | duong bo = 3
duong xe = ha tang giao thong | so xay dung | duong bo = 3
dut diem = giai quyet kip thoi | giai quyet hieu qua = 3
dut duong truyen = duong truyen | ha tang ky thuat | duong truyen truc tuyen = 3
dut khoat = kien quyet | quyet liet | xu ly nghiem = 3
dut tui = tham nhung | tham nhung tieu cuc | phong chong tham nhung = 3
duy tri tiep = tiep tuc
duyen co = muc dich | nham | can cu
duyet = phe duyet | chap thuan | cho y kien = 3
duyet chi bao hiem = giam dinh chi phi | giam dinh = 3
duyet lai = ra soat | kiem tra = 3
duyet xong = hoan thanh | nghiem thu
duyet y = phe duyet | chap thuan | cho y kien = 3
dv chu tri = don vi chu tri = 3
dv phoi hop = don vi phoi hop = 3
dvcqg = dich vu cong truc | dich vu cong | truc tuyen = 3
dvct = don vi chu tri = 3
dvctt = dich vu cong truc | dich vu cong | truc tuyen = 3
dvmtr = bao ve rung | phong chay rung | quan ly rung | lam nghiep = 3
dvph = don vi phoi hop = 3
dàn loa = hoi truong loa dai | loa dai | co so vat chat
dàn lãnh đạo = lanh dao | cap uy | thuong truc co quan = 3
dán bảng = niem yet | cong khai = 3
dán lên = niem yet | cong khai = 3
dán tường = niem yet | cong khai | niem yet danh sach = 3
dân bàn = nhan dan ban | ban va quyet dinh | quyen lam chu | tham gia y kien
dân bức bối = buc xuc | phan anh kien nghi | du luan quan tam = 3
dân chê = uy tin giam sut | co nhieu du luan = 3
dân giận = buc xuc | nguyen vong chinh dang = 3
dân kháo nhau = du luan xa hoi | tap hop du luan | tam tu nguyen vong | nam bat tam tu = 3
dân phòng = luc luong bao ve | an ninh trat tu | tuan tra
dân ta thán = buc xuc | phan anh kien nghi | du luan quan tam = 3
dân than = phan anh kien nghi | kien nghi phan anh = 3
dân tin = cung co niem tin | niem tin cua nhan = 3
dân tình = nhan dan | cong dong dan cu = 3
dân tố = to cao | don to cao = 3
dân tức = buc xuc | nguyen vong chinh dang = 3
dân đen = nhan dan | cong dong dan cu = 3
dây dưa = tien do | kip thoi | keo dai | ton dong
dè sẻn = thuc hanh tiet kiem | chong lang phi | tiet kiem = 3
dính với = gan voi | gan chat | ket hop = 3
dòm = theo doi | kiem tra
dòng chữ treo = khau hieu tuyen truyen | khau hieu | bang ron khau hieu = 3
dông lốc = thien tai | phong chong thien tai | ung pho thien tai
dù che = bat che quat mat | co so vat chat
dùng tiền = quan ly su dung | kinh phi
dưới cờ đảng = lanh dao truc tiep | su lanh dao cua
dưới trướng = lanh dao truc tiep | su lanh dao cua
dạy chữ = binh dan hoc vu | xoa mu chu
dấu mật = bi mat nha nuoc = 3
dẫn nước = thuy loi | kenh muong = 3
dẫn đầu = tien phong | di dau | nong cot
dẹp = bai bo | huy bo | het hieu luc = 3
dịch tả = dich benh gia suc | thu y | phong chong dich
dốc sức = tap trung nguon luc | tap trung | uu tien = 3
dồn lực = cao diem | tap trung | ra quan
dồn toàn lực = suc manh tong hop | huy dong | toan dan doan ket = 3
dời dân = so tan di doi | di doi dan = 3
dời lại = dung xem xet | tam dung | dieu chinh thoi gian
dời nhà = tai dinh cu | di doi | ho tro tai dinh = 3
dở dang = ton tai han che | ra soat nhiem vu | khac phuc = 3
dửng dưng = tinh than trach nhiem | thai do phuc vu
dự bị = dan quan tu ve | du bi dong vien = 3
dựng phim = bien tap va phat | phat song dang tai | dang tai = 3
dựng rạp = bat che quat mat | co so vat chat
e gov = chinh quyen dien tu | chinh quyen so = 3
e kip = nguon nhan luc | doi ngu can bo | nhan su
e learning = cong hoc lieu so | nen tang hoc truc | su dung thu vien
edoc = quan ly van ban | van ban dien tu
ekip = nguon nhan luc | doi ngu can bo | nhan su
ekip lanh dao = lanh dao | cap uy | thuong truc co quan = 3
elearning = cong hoc lieu so | nen tang hoc | hoc truc tuyen = 3
em nao cung = 100 hoc sinh
email cong vu = hom thu dien tu | thu dien tu = 3
ep dan = phat huy dan chu | quyen lam chu | loi dung
estimate tien = du toan kinh phi | lap du toan | du toan | du tru = 3
event = ngay hoi | su kien chinh tri
evidence = kem so lieu | hinh anh tai lieu | kem theo = 3
expert = chuyen gia | nha khoa hoc = 3
face = mang xa hoi | nen tang so | facebook zalo | tuyen truyen = 3
fake news = dinh huong chinh tri | bao ve nen tang | dau tranh phan bac | thong tin xau doc | xuyen tac | sai su that
fanpage = mang xa hoi | zalo facebook = 3
fanpage xa = mang xa hoi | zalo facebook = 3
fb xa = mang xa hoi | nen tang so | facebook zalo | tuyen truyen = 3
feedback dich vu = danh gia su hai | su hai long | muc do hai long
figures = so lieu | so lieu chi tiet = 3
file dinh kem = kem theo | phu luc = 3
file excel = so lieu | bieu mau | bang tong hop = 3
file huong dan = tai lieu | so tay | cung cap tai lieu = 3
file kem = phu luc kem theo | kem theo | phu luc = 3
file mem = dang tai | tai lieu | gui du lieu
finish = hoan thanh | thoi gian hoan thanh = 3
fix = khac phuc | sua doi = 3
fix bug = khac phuc | sua doi = 3
fix loi = khac phuc | sua doi = 3
flyer = tai lieu tuyen truyen | to gap | so tay = 3
follow = theo doi | theo doi don doc | theo doi kiem tra = 3
follow up = theo doi | theo doi don doc | don doc | nhac nho = 3
form = bieu mau | mau bieu | phu luc | chi tieu bieu mau | bieu mau kiem ke = 3
form khao sat = khao sat | lay y kien | muc do do luong = 3
form mau = bieu mau | mau bieu | phu luc = 3
freelancer = cong tac vien = 3
fund o dau = kinh phi | nguon ngan sach | bo tri = 3
gac lai = dung xem xet | tam dung | dieu chinh thoi gian
gai goc = vu viec phuc tap | don thu phuc tap | diem nong = 3
gai vao luat = loi ich nhom | loi ich cuc bo | cai cam
game = cuoc thi trac nghiem | cuoc thi tim hieu | hoi thi = 3
gan bo = moi quan he gan | gan bo mat thiet | phuc vu nhan dan | doan ket thong nhat | doan ket
gan dan = cong tac dan van | dan van | gan bo mat thiet = 3
gan gui dan = gan bo mat thiet | cong tac dan van | dan van = 3
gan ket = gan bo mat thiet | moi quan he
gan voi lam theo bac = hoc tap va lam | phong cach ho chi = 3
gan voi tung nguoi = tung can bo cong | trach nhiem ca nhan
gan voi xep loai = can cu danh gia | tieu chi | xep loai = 3
gang suc = phan dau | no luc | quyet tam = 3
ganh dua = phong trao thi dua | phat dong thi dua | thi dua yeu nuoc = 3
ganh trach nhiem = chiu trach nhiem | trach nhiem = 3
ganh vac = chiu trach nhiem | trach nhiem = 3
gap ai = dau moi | chu tri | huong dan
gap ca kho = kho khan vuong mac | vuong mac | giai dap = 3
gap cu tri = tiep xuc cu tri | hoi nghi cu tri | van dong bau cu = 3
gap dan = tiep xuc doi thoai = 3
gap dan may lan = tiep cong dan | doi thoai truc tiep | dinh ky = 3
gap dan o dau = dia diem tiep cong | phong tiep cong dan | tru so tiep cong = 3
gap dan xong = thuc hien ket luan | sau tiep xuc = 3
gap doanh nghiep = doi thoai voi doanh | ho tro doanh nghiep | doanh nghiep
gap gap = kip thoi | tien do | khan truong
gap go = doi thoai truc tiep | doi thoai | tiep xuc doi thoai = 3
gap kho = kho khan vuong mac
gap kho gap vuong = kho khan vuong mac | vuong mac | giai dap = 3
gap kho noi ai = tu van tam ly | tam ly hoc duong | khao sat tam ly
gap kho thi sao = vuong mac | kip thoi | phan hoi | xem xet giai quyet = 3
gap mat = doi thoai truc tiep | tiep xuc doi thoai | tiep xuc
gap mat dan = doi thoai truc tiep | tiep xuc doi thoai | doi thoai = 3
gap mat lop = lam quen voi hoc
gap nhau = doi thoai truc tiep | tiep xuc doi thoai | tiep xuc
gap phong nao = dau moi | chu tri | huong dan
gap su co bao ai = vuong mac | phat sinh | bao cao | phan anh kip thoi = 3
gat dau = phe duyet | chap thuan | cho y kien = 3
gay can = noi com | buc xuc | vu viec phuc tap = 3
gay go = noi com | buc xuc | vu viec phuc tap = 3
gay go hoc sinh = bao luc hoc duong | phong chong bao luc = 3
gay kho = sach nhieu | gay phien ha = 3
gay kho khan = sach nhieu | gay phien ha = 3
gay mat trat tu = an ninh trat tu | tiep cong dan
gay phien = gay phien ha | sach nhieu = 3
gay roi = an ninh trat tu | quoc phong an ninh = 3
gay suc ep = tra thu tru dap | tru dap = 3
gcn = giay chung nhan quyen | cap giay chung nhan | quyen su dung dat = 3
gcnqsdd = giay chung nhan quyen | cap giay chung nhan | quyen su dung dat = 3
gd van hoa = gia dinh van hoa = 3
gdvh = gia dinh van hoa = 3
ghe bat = loa dai | hoi truong | co so vat chat = 3
ghe nao viec nay = vi tri viec lam = 3
ghep vao = long ghep = 3
ghep xa = sap nhap | sap xep don vi | don vi hanh chinh | dia gioi = 3
ghet bo = tra thu tru dap | hanh vi tra thu | tru dap = 3
ghi bien ban = bien ban hoi nghi | bien ban = 3
ghi chep don = so theo doi | quan ly ho so | tiep nhan
ghi công = thi dua khen thuong | bieu duong | thanh tich
ghi danh = dang ky | danh sach
ghi diem = ket qua dat duoc | ket qua | thanh tich | uu diem
ghi lai cuoc hop = bien ban hoi nghi | bien ban = 3
ghi lai loi dan = lang nghe ghi chep | lang nghe = 3
ghi nhan = tiep nhan tong hop | tiep nhan y kien | phan anh kien nghi = 3
ghi nhan so lieu sai = chiu trach nhiem ve | so lieu kiem ke
ghi ra giay = don thu | kien nghi phan anh
ghi sai ten = danh sach cu tri = 3
ghi so = hach toan | hach toan tai san | theo doi = 3
ghi so don = tiep nhan don thu | tiep nhan va xu | xu ly don thu = 3
ghi so ke toan = hach toan | ke toan | hach toan tai san | theo doi = 3
ghi ten = dang ky | danh sach
ghi ten vao = tong hop danh sach | lap danh sach | danh sach = 3
ghi vao dau = so theo doi | quan ly ho so | tiep nhan
ghi vao so = so tiep cong dan | theo doi
ghi y kien dan = lang nghe ghi chep | lang nghe = 3
ghim = tra thu tru dap | hanh vi tra thu | tru dap = 3
ghế ngồi = loa dai | hoi truong | co so vat chat
gia canh kho = ho ngheo | ho can ngheo | giam ngheo ben vung = 3
gia con lai = khau hao | hao mon tai san | gia tri tai san = 3
gia dat den = boi thuong ho tro | boi thuong = 3
gia den bu = boi thuong ho tro | boi thuong | tai dinh cu | giai phong mat bang = 3
gia dinh chinh sach = nguoi co cong | den on dap nghia = 3
gia dinh hoc sinh = phu huynh | cha me hoc sinh
gia dinh liet si = nguoi co cong | den on dap nghia | gia dinh chinh sach = 3
gia dinh van hoa = thon van hoa | kieu mau = 3
gia han = dung xem xet | tam dung | dieu chinh thoi gian
gia lang = truong thon | to dan pho = 3
gia lang truong ban = nguoi co uy tin | nguoi cao tuoi
gia phong = nep song van minh | doi song van hoa = 3
gia tri = gia tri tai san
gia tri con lai = gia tri tai san | gia tri = 3
gia truong = phat huy dan chu | quyen lam chu | loi dung
giac ngo = nang cao nhan thuc | giao duc chinh tri = 3
giai bai toan = giai quyet | kho khan vuong mac | xu ly kip thoi
giai bong = the duc the thao = 3
giai cuu = thao go kho khan | kho khan vuong mac | giai quyet | huong dan giai quyet = 3
giai cuu nong san = hop tac xa | kinh te tap the | lien ket san xuat = 3
giai dap = giai dap thac mac | giai dap vuong mac | trao doi giai dap
giai doan nao = nhiem ky | giai doan
giai doan nay = ky nguyen moi | giai doan moi | tinh hinh moi = 3
giai ngan = bo tri kinh phi | bo tri | ngan sach = 3
giai ngan cham = giai ngan | dau tu cong | von dau tu = 3
giai nghia = sau day goi la | goi tat | viet tat
giai phap = bien phap bao dam
giai phong mat bang = cong tac dan van | du an dau tu
giai quyet cong chuyen = giai quyet cong viec | phuc vu nguoi dan
giai quyet don = giai quyet khieu nai | xu ly don thu | giai quyet don thu = 3
giai quyet duoi goc = noi com buc xuc | du luan quan tam | buc xuc = 3
giai quyet dut diem = giai quyet kip thoi | giai quyet hieu qua | dut diem = 3
giai quyet viec cho dan = giai quyet cong viec | phuc vu nguoi dan
giai tan = be mac | ket luan | tong ket
giai tan huyen = chinh quyen dia phuong | hai cap | sap xep don vi = 3
giai thich cho dan = giai trinh | trach nhiem giai trinh = 3
giai thich luat = quy dinh chi tiet | huong dan = 3
giai toa = thu hoi dat | tai dinh cu = 3
giai trinh bang van ban = giai trinh | bao cao
giai trinh truoc hoi dong = giai trinh | phien giai trinh = 3
giam bien che = bien che | tinh gian bien che | tinh gon bo may | sap xep to chuc = 3
giam chan nhau = phoi hop | trach nhiem | co che phoi hop
giam dinh = chi phi kham benh | giam dinh bao hiem
giam dinh vien = giam dinh | chi phi kham benh | giam dinh bao hiem = 3
giam doc so = lanh dao so | giam doc = 3
giam giay to = cai cach thu tuc | cat giam | thu tuc hanh chinh | ruom ra = 3
giam khau = cai cach thu tuc | cat giam | don gian hoa
giam lai = cat giam | rut ngan | don gian = 3
giam ngheo = giam ngheo ben vung | thoat ngheo = 3
giam nguoi = tinh gian bien che | tinh gon bo may | sap xep to chuc = 3
giam phien = cai cach thu tuc | cat giam | don gian hoa
giam phien phuc = cat giam | thu tuc hanh chinh | ruom ra | cai cach thu tuc = 3
giam sat bau cu = kiem tra giam sat | bau cu = 3
giam sat chuyen de = giam sat | doan giam sat = 3
giam sat cong dong = giam sat dau tu = 3
giam sat cong trinh = giam sat dau tu | ban giam sat | cong dong = 3
giam sat cua hoi dong = chat van | giam sat cua hoi
giam sat hoi dong = giam sat chuyen de | giam sat | doan giam sat = 3
giam sat pbxh = giam sat = 3
giam sat phan bien = phan bien xa hoi | giam sat
giam sat rieng = giam sat doc lap | diem bo phieu = 3
giam tai = cat giam | rut ngan | don gian = 3
giang bieu ngu = bang ron khau hieu | tuyen truyen truc quan | pano = 3
giang chuc = dieu chuyen thay the | bai nhiem | thay the = 3
giang hoa = hoa giai | hoa giai o co | hoa giai vien = 3
giang vien = bao cao vien | bao cao chuyen de = 3
gianh dat = mau thuan | hoa giai | tranh chap
giao ai lam = chu tri | duoc giao | phan cong | don vi thuc hien = 3
giao an = tai lieu | tai lieu huong dan
giao ban = sinh hoat co quan | cuoc hop | hop co quan | hop giao ban = 3
giao ban bcd = hop ban chi dao | ban chi dao
giao bot quyen = phan cap | phan cap quan ly | uy quyen = 3
giao chi tieu = chi tieu duoc giao | nhiem vu chi tieu | giao nhiem vu | phan cong | nhiem vu cu the = 3
giao cho ai = chu tri | duoc giao | phan cong | don vi thuc hien = 3
giao cho ben nao = chu tri | duoc giao | phan cong | don vi thuc hien = 3
giao cho mot nguoi = phan cong | giao nhiem vu
giao cho phong nao = chu tri | duoc giao | phan cong | don vi thuc hien = 3
giao don vi nao = chu tri | duoc giao | phan cong | don vi thuc hien = 3
giao duc dao duc = giao duc long yeu | ly tuong cach mang | truyen thong nha truong | truyen thong cach mang
giao duc nhan cach = giao duc ly tuong | dao duc loi song
giao hoa = nang cao nhan thuc | giao duc chinh tri = 3
giao khoan = giao nhiem vu | phan cong | nhiem vu cu the = 3
giao lai = ban giao | chuyen giao = 3
giao luu hoc hoi = trao doi kinh nghiem | hoc tap kinh nghiem
giao luu van nghe = van hoa van nghe | van nghe | san khau hoa = 3
giao mat bang = giai phong mat bang | ban giao mat bang | cong tac dan van | du an dau tu = 3
giao nhiem vu = phan cong | nhiem vu cu the
giao quyen = phan cap | phan cap quan ly | uy quyen = 3
giao quân = tuyen quan | nghia vu quan su | cong dan nhap ngu = 3
giao su = chuyen gia | nha khoa hoc = 3
giao task = phan cong | phan cong nhiem vu | nhiem vu | chu tri | nhiem vu cu the = 3
giao tiep voi dan = van hoa cong so | van hoa cong vu | dao duc cong vu = 3
giao trinh = tai lieu | so tay | cung cap tai lieu = 3
giao uoc = huong uoc quy uoc | huong uoc = 3
giao uoc thi dua = phong trao thi dua | phat dong thi dua | thi dua yeu nuoc = 3
giao uoc trong lang = huong uoc quy uoc | quy uoc = 3
giao viec bang van ban = thong bao ket luan | ket luan cua nguoi | chi dao = 3
giao viec cho ai = giao nhiem vu | phan cong | nhiem vu cu the = 3
giao xu = dan toc ton giao | ton giao | chuc sac
giap tet = quy iv | tong ket | hang nam
giat day = chi phoi tac dong | loi ich nhom
giat do = an ninh trat tu | trat tu an toan | phong chong toi pham
giat lag = duong truyen | ha tang ky thuat | duong truyen truc tuyen = 3
giau don = tu y giu don | chuyen don | nghiem cam = 3
giau giem = cong khai minh bach | cong khai | minh bach
giau len = phat trien kinh te | kinh te xa hoi
giau ten nguoi to = bao mat | bi mat | nguoi to cao = 3
giay bien ban = bien ban hoi nghi | bien ban = 3
giay chung tu = ho tich | dang ky ho tich = 3
giay cu con dung khong = sua doi | thay the | bai bo
giay dat = giay chung nhan quyen | cap giay chung nhan | quyen su dung dat = 3
giay di bau = the cu tri | phat the cu tri = 3
giay don = don thu | don thu khieu nai | khieu nai to cao
giay hen = tiep nhan va tra | ket qua giai quyet | thu tuc hanh chinh = 3
giay ket hon = ho tich | dang ky ho tich = 3
giay khai sinh = ho tich | dang ky ho tich = 3
giay khen = khen thuong | bieu duong khen thuong | thi dua khen thuong = 3
giay luat = van ban quy pham | quy pham phap luat | van ban
giay mat = bi mat nha nuoc
giay moi = thong bao thoi gian = 3
giay phep = giay phep xay dung | cap phep
giay phep kinh doanh = dang ky kinh doanh | cap phep = 3
giay phut = quan lieu | di co so | xa dan = 3
giay quyen su dung = giay chung nhan quyen | cap giay chung nhan | quyen su dung dat = 3
giay ta = thu tuc hanh chinh
giay to = thu tuc hanh chinh
giay to chi dao = van ban
giay to cua dan = thu tuc hanh chinh | giai quyet thu tuc | ho so thu tuc | tiep nhan ho so = 3
giay to long thong = thu tuc hanh chinh | ruom ra | cat giam | phien ha = 3
giay to nao quy dinh = can cu | luat | nghi dinh | van ban
giay to tai san = ho so tai san | theo doi hach toan = 3
giay to thanh toan = chung tu | thanh toan | quyet toan
giay to tren het = quan lieu | thu tuc hanh chinh
giay to trong nganh = van ban quy pham | quy pham phap luat | van ban
giay to ung cu = tieu su tom tat | danh sach trich ngang | ho so nguoi ung | ho so nhan su = 3
giay trang muc den = minh bach | cong khai minh bach
giay tren trung uong = van ban chi dao | trung uong | nghi quyet | ket luan
gieng khoan = cap nuoc sach | nuoc sach | cap nuoc
gieng nuoc = cap nuoc sach | nuoc sach | cap nuoc
gieo trong = trong trot | san xuat nong nghiep
gio chu nhiem = sinh hoat lop | sinh hoat theo lop = 3
gio giac = quy che lam viec | noi quy quy che | quy che = 3
gio giac lam viec = quy che lam viec | noi quy quy che | quy che | noi quy = 3
gio hanh chinh = ngay lam viec
gio hoc = thoi khoa bieu | lich hoc
gio lam viec = ngay lam viec | gio hanh chinh
gio tay bieu quyet = bieu quyet | bo phieu = 3
gioi han o dau = pham vi = 3
gioi thi duoc gi = bieu duong khen thuong | khen thuong | bieu duong = 3
gioi thieu ai = ra mat = 3
gioi thieu nguoi = gioi thieu ung cu = 3
gioi thieu ra ung cu = gioi thieu ung cu | gioi thieu nguoi = 3
gioi thieu rong = tuyen truyen | cong tac tuyen truyen | thong tin tuyen truyen = 3
gioi thieu viec = viec lam | giai quyet viec lam | xuat khau lao dong = 3
gioi tre = doan thanh nien = 3
gioi viec = nang luc | nang luc trinh do | chuyen mon nghiep vu = 3
giong het nhau = dong bo | thong nhat = 3
giong loc = thien tai | phong chong thien tai | ung pho thien tai
giot hong = hien mau tinh nguyen = 3
giu an toan = an toan thong tin | an ninh mang = 3
giu bi mat = bao mat | bi mat = 3
giu bi mat nha nuoc = bi mat nha nuoc = 3
giu chan = che do chinh sach | thu hut | ho tro = 3
giu dat = giai phong mat bang | dan van | thu hoi dat
giu deu = duy tri | cung co = 3
giu don = tu y giu don | chuyen don | nghiem cam = 3
giu ho so = luu tru | quan ly ho so = 3
giu kin = bao mat | bi mat = 3
giu kin ten = bao mat | bi mat | nguoi to cao = 3
giu lien lac = thong tin lien lac | dau moi = 3
giu loi = trach nhiem | neu guong | thuc hien ket luan
giu mot ban = luu vt | luu tru
giu nep = duy tri | cung co = 3
giu nguoi gioi = che do chinh sach | thu hut | ho tro = 3
giu nguyen = duy tri | cung co = 3
giu nuoc = quoc phong an ninh | quan su quoc phong | bien gioi = 3
giu phong phieu = an ninh trat tu | khu vuc bo phieu | phong bo phieu
giu private = bi mat nha nuoc | chua duoc cong khai = 3
giu quyen = bao ve quyen | quyen va loi ich | loi ich hop phap = 3
giu rung = bao ve rung | phong chay rung | quan ly rung | lam nghiep
giu tam = tam quan ly | truc tiep quan ly = 3
giu tien = quan ly su dung | chi tieu | quyet toan kinh phi = 3
giu trat tu = an ninh trat tu | trat tu an toan | phong chong toi pham
giu vung = duy tri | cung co = 3
giu yen = an ninh trat tu | trat tu an toan | phong chong toi pham
giu yen xom lang = an ninh trat tu | trat tu an toan | phong chong toi pham
giua cac so = chia se du lieu | du lieu dung chung | ket noi = 3
giua ky = so ket = 3
giua nam = 6 thang | so ket | quy ii
giuc gia = don doc | theo doi don doc | nhac nho = 3
giuc lam = don doc | don doc nhac nho = 3
giup ban thanh tra = tao dieu kien | thanh tra nhan dan | tap huan = 3
giup cho lam = tao dieu kien | dieu kien thuan loi = 3
giup cho thuan = tao dieu kien | tao dieu kien thuan = 3
giup do = tao dieu kien | tao dieu kien thuan = 3
giup ho ngheo = giam ngheo ben vung | thoat ngheo = 3
giup hoc sinh ngheo = khuyen hoc khuyen tai | hoc bong
giup hs kho = ho tro nguoi hoc | tu van kip thoi
giup suc = ho tro | phoi hop = 3
giup ve luat = tro giup phap ly = 3
già làng = truong thon | to truong to dan | nguoi co uy tin = 3
giàn loa = hoi truong loa dai | loa dai | co so vat chat
giá nông sản = tieu thu nong san | ket noi cung cau
giá đền = boi thuong ho tro | boi thuong = 3
giấu = cong khai minh bach | minh bach
giấu dân = cong khai minh bach | cong khai | minh bach
giấu nhẹm = cong khai minh bach | minh bach
giấu đơn = ton dong keo dai | tu y giu don | giu don = 3
giấy mời họp = giay moi | gui giay moi = 3
giấy tờ gửi xuống = van ban
giếng = cap nuoc sach | nuoc sach | cap nuoc
giếng nước = cap nuoc sach | nuoc sach nong thon | ha tang cap nuoc = 3
giữa chừng = 6 thang | so ket | quy ii
gmail = hom thu dien tu | thu dien tu = 3
gnbv = giam ngheo ben vung | thoat ngheo = 3
go cua tung nha = van dong nhan dan | tuyen truyen van dong = 3
go don = giai quyet khieu nai | xu ly don thu | giai quyet don thu = 3
go keng = thong tin tuyen truyen | thong bao | hop thon
go kho = thao go kho khan | kho khan vuong mac | giai quyet | huong dan giai quyet = 3
go kho cho doanh nghiep = doi thoai voi doanh | ho tro doanh nghiep | doanh nghiep
go mo = thong tin tuyen truyen | thong bao | hop thon
go roi = giai quyet | kho khan vuong mac | xu ly kip thoi
go thac mac = giai dap vuong mac | giai dap | huong dan = 3
go vao may = so hoa | tao lap du lieu | cap nhat du lieu | cap nhat | so lieu = 3
go vuong = thao go kho khan | kho khan vuong mac | giai quyet | huong dan giai quyet = 3
goc phap luat = chuyen muc chuyen trang | chuyen muc = 3
goi bao cao = bao cao ket qua | gui bao cao | bao cao = 3
goi cap tren quan = co quan quan ly | co quan chuyen mon
goi dien lua = an ninh trat tu | trat tu an toan | phong chong toi pham
goi dien phan anh = duong day nong | hom thu | tiep nhan y kien
goi hop = to chuc hoi nghi | trieu tap = 3
goi nhap ngu = tuyen quan | nghia vu quan su | cong dan nhap ngu = 3
goi nong = duong day nong | tiep nhan thong tin = 3
goi ten = diem danh | quan ly hoc sinh = 3
goi thau = dau thau | lua chon nha thau = 3
goi video = hoi nghi truc tuyen | hinh thuc truc tuyen | diem cau = 3
goi von trong dan = dong gop | khoan dong gop | muc dong gop = 3
goi y = de xuat | tham muu | kien nghi = 3
goi y cho sep = tham muu | de xuat | giup viec = 3
gom bao cao = tong hop bao cao | bao cao tong hop | tong hop | bao cao ket qua = 3
gom bao cao cac noi = tong hop bao cao | bao cao tong hop = 3
gom cau hoi = tong hop vuong mac | noi dung vuong mac | truoc 05 ngay = 3
gom du lieu = tao lap du lieu | xay dung co so | co so du lieu = 3
gom nhung ai = doi tuong | thanh phan tham du | thanh phan = 3
gom nhung viec gi = nhiem vu | noi dung thuc hien | noi dung = 3
gom rac = ve sinh moi truong | bao ve moi truong | rac thai = 3
gom so lieu = tong hop so lieu | tong hop | so lieu = 3
gom số = tong hop so lieu | tong hop | so lieu = 3
gom ve mot moi = tong hop bao cao | bao cao tong hop = 3
gom y kien dan = tiep nhan tong hop | tiep nhan y kien | phan anh kien nghi = 3
gon = tinh gon | sap xep to chuc | bo may = 3
gon gang bo may = tinh gon | sap xep to chuc | bo may = 3
gon nhe = cat giam | rut ngan thoi gian | kip thoi
google drive = dang tai | tai lieu | gui du lieu
google form = khao sat | lay y kien | muc do do luong = 3
google meet = hoi nghi truc tuyen | diem cau | ket noi truc tuyen | hinh thuc truc tuyen = 3
gop bang gi = dong gop | cong suc | kinh phi tai san = 3
gop bao cao = tong hop bao cao | bao cao tong hop | tong hop | bao cao ket qua = 3
gop bao nhieu = muc dong gop | dong gop = 3
gop chung so lieu = tong hop | tong hop bao cao
gop cong = dong gop | muc dong gop | cong suc | co so ha tang = 3
gop cong gop cua = dong gop | muc dong gop | khoan dong gop = 3
gop cong lao dong = dong gop | muc dong gop | cong suc | co so ha tang = 3
gop cong thay tien = dong gop | cong suc | kinh phi tai san = 3
gop cua gop cong = dong gop cua nhan | muc dong gop | khoan dong gop | dong gop = 3
gop dat = dong gop | cong suc | kinh phi tai san = 3
gop kiem tra = long ghep | long ghep noi dung | ke hoach kiem tra = 3
gop lai = tong hop | tong hop bao cao
gop loi = tham gia y kien | dong gop y kien | y kien gop y = 3
gop mieng = tham gia y kien | dong gop y kien | y kien gop y = 3
gop ngay = dong gop | cong suc | kinh phi tai san = 3
gop ngay cong = dong gop cua nhan | muc dong gop | khoan dong gop | dong gop | cong suc | co so ha tang = 3
gop nhặt = dong gop | khoan dong gop | muc dong gop = 3
gop suc gop cua = dong gop | muc dong gop | khoan dong gop = 3
gop suc lam = nhan dan cung lam | dong gop cua nhan
gop suc vao = gop phan
gop thon = sap nhap | sap xep don vi | don vi hanh chinh | dia gioi = 3
gop tien lam duong = dong gop | muc dong gop | cong suc | co so ha tang = 3
gop tieng noi = tham gia y kien | dong gop y kien | y kien gop y = 3
gop tinh = sap xep don vi | chinh quyen dia phuong | mo hinh chinh quyen | tinh gon bo may | sap nhap | don vi hanh chinh = 3
gop xa = sap xep don vi | chinh quyen dia phuong | mo hinh chinh quyen | tinh gon bo may | sap nhap | don vi hanh chinh = 3
gop y bang cach nao = hom thu dien tu | zalo facebook | duong day nong | tiep nhan y kien = 3
gop y cho chinh quyen = xay dung dang | xay dung chinh quyen | tham gia gop y = 3
gop y cho dang = xay dung dang | xay dung chinh quyen | tham gia gop y = 3
gop y du thao = tham dinh | du thao | gop y = 3
gop y luat = gop y du thao | tham gia y kien | lay y kien = 3
gop y phan bien = phan bien xa hoi | giam sat phan bien = 3
gop y phe binh = kiem diem | ky luat | danh gia xep loai
gop y qua mang = duong day nong | hom thu | tiep nhan y kien
gop y van ban = gop y du thao | tham gia y kien | lay y kien = 3
gop y van ban bau = tham gia gop y | gop y = 3
gop y vao = tham gia y kien | dong gop y kien = 3
gop y xay dung dang = xay dung dang | xay dung chinh quyen | tham gia gop y = 3
gpkd = dang ky kinh doanh | cap phep = 3
gpxd = giay phep xay dung | cap phep = 3
gq dt = giai quyet don thu | xu ly don thu = 3
gq tthc = thu tuc hanh chinh | kiem soat thu tuc = 3
gqdt = giai quyet don thu | xu ly don thu = 3
gqtthc = thu tuc hanh chinh | kiem soat thu tuc = 3
grdp = phat trien kinh te | kinh te xa hoi = 3
group chat = zalo | thong tin tuyen truyen
group dan = mang xa hoi | zalo facebook = 3
group zalo = mang xa hoi | zalo facebook = 3
gscd = giam sat dau tu = 3
gspbxh = phan bien xa hoi | giam sat phan bien = 3
gui ban cung = bang van ban
gui ban giay = bang van ban
gui bang cach nao = bang van ban
gui bang gi = bang van ban
gui bao cao = bao cao ket qua | bao cao = 3
gui bao cao so = bao cao ket qua | so giao duc = 3
gui ben nao = gui ve | bao cao ket qua = 3
gui cac noi nao = noi nhan = 3
gui cap tren = cap tren | bao cao ket qua = 3
gui cau hoi truoc = truoc 05 ngay | tong hop vuong mac | noi dung vuong mac = 3
gui cho ai = noi nhan | gui ve | bao cao | qua so | qua phong = 3
gui cho ben nao = gui ve | bao cao ket qua = 3
gui cho nao = gui ve | bao cao | qua so | qua phong = 3
gui dau = gui ve | bao cao | qua so | qua phong = 3
gui di dau = noi nhan | gui ve | bao cao | qua so | qua phong = 3
gui di hoc = tap huan boi duong | dao tao boi duong | boi duong | tap huan = 3
gui di mo = gui ve | bao cao ket qua = 3
gui don di = chuyen don | dung tham quyen | huong dan cong dan = 3
gui du lieu = lien thong du lieu = 3
gui gap = chuyen ngay den | chuyen don
gui giay moi hop = gui giay moi | van ban thong bao = 3
gui ho so khen = de nghi khen thuong | ho so khen thuong | khen thuong = 3
gui kem = kem so lieu | hinh anh tai lieu | kem theo = 3
gui khi nao = truoc ngay | cham nhat | bao cao ket qua = 3
gui kien nghi = giam sat viec | phan anh kien nghi | kien nghi
gui kieu gi = bang van ban
gui len co quan = chuyen den co quan | co tham quyen | phan anh kien nghi = 3
gui len dau = gui ve | bao cao | qua so | qua phong = 3
gui len so = so giao duc | bao cao ket qua = 3
gui lien = chuyen ngay den | chuyen don
gui lung tung = trung lap | don vuot cap = 3
gui mail = hom thu dien tu | thu dien tu = 3
gui nham cho = chuyen don | dung tham quyen | huong dan cong dan | khong thuoc tham quyen | tham quyen = 3
gui nhieu lan = trung lap | don vuot cap = 3
gui nhieu noi = trung lap | don vuot cap = 3
gui nhung ai = noi nhan = 3
gui phong nao = gui ve | bao cao ket qua = 3
gui qua ai = gui ve | bao cao | qua so | qua phong = 3
gui qua mang = quan ly van ban | van ban dien tu
gui ra sao = bang van ban
gui so truong = bao cao ket qua | gui ve so
gui them cho = dong gui | noi nhan = 3
gui them cho ai = dong gui | noi nhan
gui thu = duong day nong | hom thu | tiep nhan y kien
gui tre = truoc ngay | cham nhat | dung tien do = 3
gui truoc may bua = tong hop | vuong mac | truoc 05 ngay = 3
gui truoc may ngay = tong hop | vuong mac | truoc 05 ngay = 3
gui truoc ngay nao = truoc ngay | cham nhat | bao cao ket qua = 3
gui ve dau = gui ve | bao cao | qua so | qua phong = 3
gui vuong mac truoc = truoc 05 ngay | tong hop vuong mac | noi dung vuong mac = 3
gui vuot cap = khieu kien vuot cap | don vuot cap | dong nguoi = 3
gui y kien qua dau = hom thu dien tu | zalo facebook | duong day nong | tiep nhan y kien = 3
gui zalo gop y = duong day nong | hom thu | tiep nhan y kien
guide = huong dan | chi dao huong dan = 3
guideline = huong dan | tai lieu huong dan = 3
guong bac = hoc tap va lam | tu tuong dao duc | dao duc phong cach = 3
guong mat moi = nhan to moi | dien hinh = 3
guong sang = dien hinh tien tien | guong dien hinh | mo hinh diem | nhan rong | dien hinh = 3
guong tot = dien hinh tien tien | guong dien hinh | mo hinh diem | nhan rong | dien hinh = 3
guong truoc = neu guong | vai tro neu guong = 3
gv chu nhiem = giao vien chu nhiem = 3
gvien = giao vien | doi ngu giao vien | nha giao = 3
gài = loi ich nhom | loi ich cuc bo | cai cam
gánh vác = phu trach | chiu trach nhiem | duoc giao
góp số = tong hop so lieu | tong hop | so lieu = 3
góp ý chê = phan anh kien nghi | kien nghi phan anh = 3
gõ cửa từng nhà = van dong nhan dan | tuyen truyen van dong | dan van = 3
gõ vô máy = so hoa | tao lap du lieu | cap nhat du lieu = 3
gấp = kip thoi | khan truong
gấp gáp = kip thoi | khan truong
gần dân = moi quan he gan | gan bo mat thiet | phuc vu nhan dan
gỡ rối = thao go kho khan | kho khan vuong mac | giai quyet | huong dan giai quyet = 3
ha bac = xep loai | tieu chi | danh gia ket qua = 3
ha be = dieu chuyen thay the | bai nhiem | thay the = 3
ha canh = cu the hoa | trien khai thuc hien | ke hoach cu the = 3
ha hoa = noi com | giai quyet kip thoi | buc xuc = 3
ha tang = ket cau ha tang | tai san ket cau
ha tang mang = vien thong | ha tang ky thuat | cong nghe thong tin
ha thi dua = xep loai | tieu chi | danh gia ket qua = 3
hach dich = quan lieu sach nhieu | thai do phuc vu | dao duc cong vu | quan lieu | sach nhieu = 3
hach sach = thai do phuc vu | sach nhieu | quan lieu | dao duc cong vu = 3
hach toan = hach toan tai san | theo doi = 3
hack = an toan thong tin | an ninh mang | bao mat = 3
hacker = an toan thong tin | an ninh mang = 3
hai cap = sap xep don vi | chinh quyen dia phuong | mo hinh chinh quyen | tinh gon bo may | 02 cap | van hanh mo hinh = 3
hai chieu = doi thoai | tiep nhan | phan hoi
hai long = do luong | muc do do luong
hai long dan = su hai long | muc do hai long | do luong su hai = 3
hai nhau = tra thu tru dap | hanh vi tra thu | tru dap = 3
han bao cao = truoc ngay | thoi han | cham nhat = 3
han che = ton tai han che | khac phuc = 3
han chot = truoc ngay | cham nhat | thoi han = 3
han chot ngay nao = truoc ngay | cham nhat | thoi han = 3
han chot nop = truoc ngay | thoi han | thoi gian hoan thanh
han cuoi = truoc ngay | cham nhat | thoi han = 3
han cuoi cung = truoc ngay | cham nhat | thoi han = 3
han dl = truoc ngay | cham nhat | thoi han = 3
han gui = truoc ngay | cham nhat | thoi han = 3
han han = thien tai | phong chong thien tai | ung pho thien tai
han man = phong chong thien tai | han han
han nop = truoc ngay | thoi han | cham nhat = 3
han tra loi don = thoi han | trong thoi han | ke tu ngay
handbook = tai lieu | so tay | cung cap tai lieu | tai lieu tuyen truyen | to gap = 3
handover = ban giao | chuyen giao = 3
hang cam = phong chong ma tuy | ma tuy | te nan xa hoi = 3
hang kem chat luong = buon lau | gian lan thuong mai | hang gia = 3
hang lang = xa mot san pham | ocop | san pham = 3
hang lanh dao = can bo lanh dao | lanh dao quan ly | nguoi dung dau = 3
hang lau = buon lau | gian lan thuong mai | hang gia = 3
hang nhai = buon lau | gian lan thuong mai | hang gia = 3
hang nien = hang nam | moi nam mot lan = 3
hang quan ban = an toan thuc pham | ngo doc thuc pham = 3
hang rao xanh = canh quan moi truong | chinh trang canh quan
hang thang = dinh ky
hang tuan = dinh ky = 3
hang xom = nhan dan | cong dong dan cu = 3
hanh chinh quan tri = hanh chinh to chuc | van phong
hanh dan = sach nhieu | gay phien ha
hanh dong cu the = chuong trinh hanh dong | ke hoach = 3
hanh ha = sach nhieu | gay phien ha = 3
hanh la hanh = thu tuc hanh chinh | ruom ra | cat giam | phien ha = 3
hanh lang duong = an toan giao thong | hanh lang an toan
hao huc = khong khi phan khoi | phan khoi = 3
hao mon = khau hao hao mon | hao mon tai san = 3
hap dan = an tuong hap dan | thu hut nhan dan
hard copy = van ban giay | tai lieu | in an = 3
hat ho = van hoa van nghe | van nghe = 3
hat nhan = nong cot | vai tro nong cot = 3
hau can = co so vat chat | trang thiet bi phuong | bao dam dieu kien | phuong tien phuc vu
hau dan = phuc vu nhan dan | tinh than phuc vu | thai do phuc vu = 3
hau qua = khac phuc hau qua | thiet hai do thien = 3
hay do the nao = tong ket | so ket tong ket | danh gia | rut ra bai hoc = 3
hc quan tri = hanh chinh to chuc | van phong
hcc = hanh chinh cong | co che mot cua | mot cua lien thong | bo phan mot cua = 3
hccb = doan the | to chuc chinh tri = 3
hd tdkt = xet khen thuong | hoi dong thi dua = 3
hdbc = hoi dong bau cu = 3
hdbcqg = hoi dong bau cu = 3
hdnd giam sat = chat van | giam sat cua hoi
hdnd hop = ky hop thu nhat | ky hop = 3
hdnd xa = hoi dong nhan dan = 3
he thong chinh tri = co quan don vi
he thong dung chung = nen tang so | he thong thong tin = 3
he thong duong = ha tang giao thong | so xay dung | duong bo = 3
he thong loi = ung cuu su co | su co | ha tang ky thuat
he thong sap = ung cuu su co | su co | ha tang ky thuat
he thong tren mang = nen tang so | he thong thong tin = 3
he thong van ban = quan ly van ban | phan mem
hen gio = giao dich hanh chinh = 3
hen hoai = dung han | qua han | giai quyet ho so | thu tuc hanh chinh
hen lai = gay phien ha | phien ha | thu tuc hanh chinh = 3
hen lan = gay phien ha | phien ha | thu tuc hanh chinh = 3
hen lan hen lua = gay phien ha | phien ha | thu tuc hanh chinh = 3
hen tra = tiep nhan va tra | ket qua giai quyet | thu tuc hanh chinh = 3
hen truoc = hen gio | hen gio giao dich | giao dich hanh chinh = 3
heo chet = dich benh gia suc | thu y | phong chong dich
het bao nhieu = kinh phi | du toan | muc chi
het date = het hieu luc | ra soat van ban | sua doi bo sung = 3
het hieu luc = bai bo | thay the = 3
het huyen = chinh quyen dia phuong | hai cap | sap xep don vi = 3
het long = tinh than trach nhiem | dao duc cong vu | thai do phuc vu = 3
het may dong = kinh phi | du toan | muc chi
het minh = tinh than trach nhiem | dao duc cong vu | thai do phuc vu = 3
het nam = quy iv | tong ket | hang nam
het ngheo = giam ngheo ben vung | thoat ngheo = 3
het thay moi viec = toan dien | moi linh vuc
het thoi = het hieu luc | ra soat van ban | sua doi bo sung = 3
het tien = bo sung kinh phi | can doi kinh phi | de xuat kinh phi | kinh phi phat sinh | kinh phi | nguon luc hop phap
hgcs = hoa giai o co = 3
hgv = hoa giai vien | hoa giai o co = 3
hiem khich = mau thuan | hoa giai | tranh chap
hien con dung khong = hien trang su dung | hien trang | thuc trang = 3
hien dat = dong gop | muc dong gop | cong suc | co so ha tang = 3
hien dat lam duong = dong gop | muc dong gop | cong suc | co so ha tang = 3
hien ke cap tren = de xuat | kien nghi | trinh ban hanh = 3
hien ke cho sep = tham muu | tham muu de xuat = 3
hien mau = hien mau tinh nguyen = 3
hien nay the nao = hien trang su dung | hien trang | thuc trang = 3
hien trang = hien trang su dung = 3
hien tuong = bieu hien | dau hieu = 3
hiep dap = tra thu tru dap | bao luc hoc duong | hanh vi tra thu
hiep luc = phoi hop | phoi hop chat che = 3
hiep thuong = hoi nghi hiep thuong | lap danh sach
hiep thuong 1 = hiep thuong lan | hoi nghi hiep thuong = 3
hiep thuong 2 = hiep thuong lan thu = 3
hiep thuong 3 = hiep thuong lan thu = 3
hiep thuong ba = hiep thuong lan thu = 3
hiep thuong cuoi = hiep thuong lan thu | lan thu ba = 3
hiep thuong dau = hiep thuong lan thu | lan thu nhat = 3
hiep thuong dau tien = hiep thuong lan | hoi nghi hiep thuong = 3
hiep thuong hai = hiep thuong lan thu = 3
hiep thuong lan cuoi = hiep thuong lan thu = 3
hiep thuong lan dau = hiep thuong lan | hoi nghi hiep thuong = 3
hiep thuong lan hai = hiep thuong lan thu = 3
hiep thuong mot = hiep thuong lan | hoi nghi hiep thuong = 3
hiep thuong vong 1 = hiep thuong lan thu | lan thu nhat = 3
hiep thuong vong 2 = lan thu hai | hiep thuong lan thu = 3
hiep thuong vong 3 = lan thu ba | hiep thuong lan thu = 3
hieu cho dung = quan triet | quan triet trien khai | pho bien quan triet = 3
hieu dia ban = nam chac | dac diem tinh hinh | dia ban = 3
hieu hon = nang cao nhan thuc | nhan thuc = 3
hieu luat = pho bien giao duc | giao duc phap luat | phap luat = 3
hieu luc tu khi nao = hieu luc | ke tu ngay | thi hanh = 3
hieu pho = ban giam hieu | hieu truong
hieu ra = nang cao nhan thuc | chuyen bien | nhan thuc = 3
hieu sao = sau day goi la | goi tat | viet tat
hieu sau = nang cao nhan thuc | nhan thuc = 3
hieu the nao la = sau day goi la | goi tat | viet tat
hieu trieu = huy dong | van dong | keu goi
hinh anh = so lieu chi tiet = 3
hinh anh nhan dien = bieu trung = 3
hinh chup = hinh anh | so lieu chi tiet = 3
hinh thuc chu nghia = thuc chat | nghiem tuc | hinh thuc
hinh thuc gi = hinh thuc | truc tuyen | tap trung = 3
hinh thuc hay = an tuong hap dan | thu hut nhan dan
hire = tuyen dung | tiep nhan = 3
hiến kế = tham muu | de xuat | giup viec | kien nghi = 3
hiến đất = dong gop cua nhan | muc dong gop | khoan dong gop | dong gop = 3
hlhpn = hoi phu nu | lien hiep phu nu = 3
hlhtn = doan thanh nien | doan truong = 3
hn cbccvc = hoi nghi cong chuc | hoi nghi can bo | cong chuc vien chuc = 3
hn truc tuyen = hoi nghi truc tuyen = 3
hn ttuyen = hoi nghi truc tuyen = 3
hnd = doan the | to chuc chinh tri = 3
hnth = hoi nghi truc tuyen = 3
hntt = hoi nghi truc tuyen = 3
ho dan = ho gia dinh | nhan dan | cong dong dan cu
ho dap = ket cau ha tang | tai san ket cau | thuy loi | de dieu | ha tang thuy loi
ho hao = tuyen truyen bau cu | van dong nhan dan | di bo phieu
ho khau = cu tru | dang ky cu tru | quan ly cu tru
ho ngheo = giam ngheo = 3
ho so cua dan = thu tuc hanh chinh | giai quyet thu tuc | ho so thu tuc | tiep nhan ho so = 3
ho so den dau = trang thai ho so | thong bao | tra cuu = 3
ho so den dau roi = trang thai ho so | dich vu cong = 3
ho so di den dau = trang thai ho so | thong bao | tra cuu = 3
ho so giay thanh file = so hoa | tao lap du lieu | cap nhat du lieu = 3
ho so giay to = thu tuc hanh chinh
ho so khen = xet khen thuong | hoi dong thi dua = 3
ho so qua mang = dich vu cong | truc tuyen | ung dung cong nghe = 3
ho so thi dua = xet khen thuong | hoi dong thi dua = 3
ho so toi dau = trang thai ho so | dich vu cong = 3
ho so tre = dung han | qua han | giai quyet ho so | thu tuc hanh chinh
ho so ung cu = tieu su tom tat | danh sach trich ngang | ho so nguoi ung | ho so nhan su | ung cu | nguoi ung cu = 3
ho so xong chua = trang thai ho so | thong bao | tra cuu = 3
ho tro 100 phan tram = co che chinh sach | chinh sach dac thu | che do ho tro
ho tro ban thanh tra = tao dieu kien | thanh tra nhan dan | tap huan = 3
ho tro cho = phoi hop = 3
ho tro hoc sinh = ho tro nguoi hoc | tu van kip thoi
ho tro lam an = sinh ke | ho tro sinh ke | phat trien san xuat = 3
ho tro phap ly = tro giup phap ly = 3
ho tro them = ho tro | phoi hop = 3
ho xi = nuoc sach | ve sinh moi truong
hoa don = chung tu | thanh toan | quyet toan
hoa don chung tu = quyet toan kinh phi | thanh toan | quyet toan = 3
hoa don do = chung tu | thanh toan | quyet toan
hoa giai vien = hoa giai = 3
hoa giai vien cs = hoa giai o co = 3
hoa hoan = phong chay chua chay | cuu nan cuu ho = 3
hoa thuan = doan ket | doan ket noi bo
hoa toc = kip thoi | khan truong
hoai khong xong = ton dong keo dai | ton dong | keo dai = 3
hoan canh = dac thu | dac diem tinh hinh | dieu kien thuc tien = 3
hoan lai = dung xem xet | tam dung | dieu chinh thoi gian
hoan tat = hoan thanh | thoi gian hoan thanh = 3
hoan thanh xuat sac = danh gia xep loai | danh gia ket qua | xep loai chat luong = 3
hoang phi = lang phi | tiet kiem | chong lang phi | thuc hanh tiet kiem = 3
hoanh hoe = sach nhieu | gay phien ha = 3
hoat dong doan = cau lac bo | hoat dong phong trao | hoat dong trai nghiem = 3
hoat dong ngoai gio = cau lac bo | hoat dong phong trao | hoat dong trai nghiem = 3
hoc bo tuc = xoa mu chu | pho cap giao duc = 3
hoc boi = ky nang tu bao | bao ve tre em | phong chong xam hai
hoc bong = dao tao | boi duong
hoc cao hon = thac sy tien sy | dao tao
hoc chinh sach = quan triet | quan triet trien khai = 3
hoc chinh tri = giao duc chinh tri | tinh hinh tu tuong | nam tinh hinh | quan triet | tap huan boi duong | hoc tap va lam
hoc cho ky = nghien cuu = 3
hoc duong loi = quan triet | quan triet trien khai = 3
hoc hoi = so ket tong ket | rut kinh nghiem | ton tai han che = 3
hoc lai = tap huan boi duong | dao tao boi duong | boi duong | tap huan = 3
hoc lam nguoi = giao duc ly tuong | dao duc loi song
hoc lieu = cong hoc lieu so | nen tang hoc truc | su dung thu vien
hoc luat = pho bien giao duc | giao duc phap luat | phap luat = 3
hoc luat cho dan = giao duc phap luat | tuyen truyen pho bien = 3
hoc luat nay = quan triet | pho bien giao duc | nghien cuu = 3
hoc luat ra = trinh do | dai hoc luat | chuyen nganh luat = 3
hoc ly luan = ly luan chinh tri = 3
hoc mang = cong hoc lieu so | nen tang hoc truc | su dung thu vien
hoc nang cao = boi duong nang cao | boi duong | cap nhat kien thuc = 3
hoc nghe = giai quyet viec lam | viec lam | dao tao nghe
hoc nghi quyet = quan triet | quan triet trien khai | pho bien quan triet = 3
hoc nghiep vu = tap huan boi duong | dao tao boi duong | boi duong | tap huan = 3
hoc nghiep vu bau = hoi nghi tap huan | tap huan nghiep vu
hoc nghiep vu bau cu = tap huan | nghiep vu bau cu | bau cu = 3
hoc nhom = phuong phap hoc tap | ky nang tu hoc | ky nang hoc tap = 3
hoc noi quy = sinh hoat cong dan | sinh hoat chinh tri | dau nam hoc = 3
hoc online = cong hoc lieu so | nen tang hoc truc | su dung thu vien
hoc qua mang = cong hoc lieu so | nen tang hoc | hoc truc tuyen = 3
hoc quy dinh = quan triet | pho bien giao duc | nghien cuu = 3
hoc sao cho gioi = phuong phap hoc tap | ky nang tu hoc | ky nang hoc tap = 3
hoc sao cho tot = phuong phap hoc tap | ky nang tu hoc | ky nang hoc tap = 3
hoc sinh danh nhau = bao luc hoc duong | phong chong bao luc = 3
hoc sinh moi = dau khoa | dau nam hoc
hoc sinh nghi hoc = duy tri si so | huy dong hoc sinh | bo hoc
hoc sinh vang = diem danh | tham gia day du | quan ly hoc sinh = 3
hoc tap bac = hoc tap va lam | phong cach ho chi | tu tuong dao duc | dao duc phong cach = 3
hoc tap chinh tri = quan triet | quan triet trien khai = 3
hoc tap cho khac = nhan rong | nhan rong mo hinh = 3
hoc tap nghi quyet = quan triet | quan triet trien khai = 3
hoc tap noi khac = nhan rong | nhan rong mo hinh = 3
hoc them = boi duong nang cao | cap nhat kien thuc = 3
hoc them nghe = tap huan boi duong | dao tao boi duong | boi duong | tap huan = 3
hoc theo bac ho = hoc tap va lam | tu tuong dao duc | dao duc phong cach = 3
hoc tro = hoc sinh | hoc vien = 3
hoc truc tuyen = cong hoc lieu so | nen tang hoc truc | su dung thu vien | nen tang hoc
hoc va lam theo bac = hoc tap va lam | tu tuong dao duc | dao duc phong cach = 3
hoc van ban = quan triet | quan triet trien khai = 3
hoc vu = binh dan hoc vu | xoa mu chu
hoi ai = dau moi | chu tri | huong dan
hoi ai truoc = tham gia y kien | lay y kien | cap co tham quyen = 3
hoi am = phan hoi | phan anh | tra loi = 3
hoi am cho dan = giai quyet kien nghi | tra loi | giai trinh = 3
hoi ba con noi o = y kien cu tri | noi cu tru | hoi nghi cu tri = 3
hoi chu thap = hoi chu thap do | nhan dao = 3
hoi chu thap do = hoi quan chung | doan the
hoi cu tri = hoi nghi cu tri | y kien cu tri | lay y kien = 3
hoi dan = tham gia y kien | lay y kien = 3
hoi dap = giai dap vuong mac | giai dap | huong dan = 3
hoi dap voi dan = doi thoai truc tiep | tiep xuc doi thoai | doi thoai = 3
hoi doan = to chuc chinh tri | doan the | cac doan the = 3
hoi dong bau trung uong = hoi dong bau cu = 3
hoi dong chat van = chat van | tra loi chat van = 3
hoi dong giam sat = giam sat chuyen de | giam sat | doan giam sat = 3
hoi dong nhan dan = thuong truc hoi dong
hoi dong nhan dan xa = hoi dong nhan dan | thuong truc hoi dong = 3
hoi dong quyet = ban hanh nghi quyet | nghi quyet | hoi dong nhan dan = 3
hoi dong thi dua = xet khen thuong | thi dua khen thuong = 3
hoi dong thong qua = ban hanh nghi quyet | nghi quyet | hoi dong nhan dan = 3
hoi gi dap nay = giai dap vuong mac | giai dap | huong dan | giai dap thac mac | trao doi giai dap = 3
hoi han = giai dap thac mac | giai dap vuong mac | trao doi giai dap = 3
hoi hop = hoi nghi | cuoc hop
hoi khuyen hoc = hoi quan chung | doan the
hoi la tra loi = dot xuat | bao cao dot xuat | khi co yeu cau = 3
hoi lai cho ro = xac minh | ket luan = 3
hoi lang = le hoi | di tich
hoi lhtn = doan thanh nien | doan truong = 3
hoi nct = nguoi cao tuoi | mung tho
hoi nd = hoi nong dan | nong dan = 3
hoi nghi can bo = hoi nghi cong chuc | cong chuc vien chuc = 3
hoi nghi cbcc = hoi nghi cong chuc | hoi nghi can bo | cong chuc vien chuc = 3
hoi nghi cnvc = hoi nghi cong chuc | hoi nghi can bo | cong chuc vien chuc = 3
hoi nghi cong chuc = hoi nghi can bo | cong chuc vien chuc = 3
hoi nghi cong nhan vien = hoi nghi cong chuc | hoi nghi can bo
hoi nghi dau nam = hoi nghi can bo | hoi nghi cong chuc | cong chuc vien chuc = 3
hoi nghi nguoi lao dong = nguoi lao dong | doanh nghiep | su dung lao dong = 3
hoi nghi nld = hoi nghi cong chuc | hoi nghi can bo | cong chuc vien chuc = 3
hoi nghi thon = hop thon | cuoc hop | cong dong dan cu = 3
hoi nguoi cao tuoi = hoi quan chung | doan the
hoi nhom = to chuc chinh tri | doan the | cac doan the = 3
hoi nhom hoc sinh = cau lac bo = 3
hoi nong = hoi nong dan | cac doan the
hoi nong dan = cac doan the
hoi phong nao = dau moi | chu tri | huong dan
hoi phu nu = lien hiep phu nu | cac doan the
hoi pn = hoi phu nu | lien hiep phu nu = 3
hoi quan chung = to chuc chinh tri | to chuc thanh vien | doan the = 3
hoi tam ly = khao sat tam ly | tam tu nguyen vong = 3
hoi tham tien do = don doc | theo doi don doc | nhac nho = 3
hoi thoi = bao ve moi truong | moi truong = 3
hoi thong tin = cung cap thong tin | tiep can thong tin = 3
hoi tien = cong khai | thu chi | quyet toan ngan sach = 3
hoi tien ai = tai chinh | lap du toan | quyet toan kinh phi = 3
hoi toi noi toi chon = giai trinh | chat van | giai dap
hoi truoc dan = lay y kien | tham gia y kien | doi thoai
hoi truoc khi lam = lay y kien | tham gia y kien | truoc khi quyet dinh = 3
hoi truoc khi quyet = lay y kien | tham gia y kien | truoc khi quyet dinh = 3
hoi truong = co so vat chat | loa dai = 3
hoi truong nao = dia diem | dia diem to chuc = 3
hoi tung ho = lay y kien | bieu quyet | ho gia dinh = 3
hoi tung nha = lay y kien | bieu quyet | ho gia dinh = 3
hoi vien = doan vien hoi vien
hoi xoay = giai trinh | chat van | giai dap
hoi xuan = le hoi | di tich
hoi y ba con = lay y kien | tham gia y kien = 3
hoi y dan = tham gia y kien | lay y kien = 3
hoi y kien noi o = y kien cu tri | noi cu tru | hoi nghi cu tri = 3
hoi y kien xa hoi = danh gia tac dong | phan bien xa hoi
hom cuoi = ngay 3 | tong ket | be mac
hom dau = ngay 1 | khai mac
hom nao nop = truoc ngay | cham nhat | bao cao ket qua = 3
hom nao tiep dan = thoi gian tiep cong | tiep cong dan | dinh ky | lich tiep cong dan = 3
hom nao xong = thoi gian hoan thanh | thoi han hoan thanh | truoc ngay = 3
hom phieu = khu vuc bo phieu | diem bo phieu = 3
hom thu = hom thu gop y | y kien gop y = 3
hom thu gop y = hom thu | y kien gop y = 3
homestay = du lich | diem du lich
hong chuyen = nam tinh hinh | nam bat | tam tu nguyen vong = 3
hong hach = quan lieu sach nhieu | thai do phuc vu | dao duc cong vu | quan lieu = 3
hong hinh = duong truyen | ha tang ky thuat
hong hoc = thanh ly tai san | hien trang su dung | hao mon | xu ly tai san
honor = khen thuong | bieu duong khen thuong | thi dua khen thuong = 3
hop ap = cuoc hop cua thon | sinh hoat cong dong | hop thon | cuoc hop | cong dong dan cu = 3
hop bao dan = cong khai | hop thon | thong tin tuyen truyen
hop bao lau mot lan = dinh ky | moi nam mot lan | cuoc hop = 3
hop bat thuong = ky hop | hoi dong nhan dan = 3
hop bcd = hop ban chi dao | ban chi dao
hop bản = cuoc hop cua thon | sinh hoat cong dong | hop thon = 3
hop ccvc = hoi nghi cong chuc | hoi nghi can bo | cong chuc vien chuc = 3
hop chi bo = sinh hoat chi bo | sinh hoat dang | chi bo = 3
hop chi uy = sinh hoat chi bo | chi bo = 3
hop chon nguoi = hoi nghi hiep thuong | hiep thuong | lap danh sach = 3
hop co quan = sinh hoat co quan | cuoc hop | hop giao ban = 3
hop co quan ca nam = hoi nghi can bo | hoi nghi cong chuc | cong chuc vien chuc = 3
hop co quan cuoi nam = hoi nghi cong chuc | hoi nghi can bo | cong chuc vien chuc = 3
hop cu tri = tiep xuc cu tri | hoi nghi cu tri | y kien cu tri | lay y kien = 3
hop cu tri noi lam = noi cong tac | y kien cu tri = 3
hop cu tri noi o = noi cu tru | y kien cu tri = 3
hop dan = hop thon | cuoc hop | cong dong dan cu = 3
hop dan quyet = dan chu truc tiep | bieu quyet = 3
hop dang = sinh hoat chi bo | chi bo = 3
hop dinh = hop thon | cuoc hop | cong dong dan cu
hop dong = nguoi lao dong = 3
hop dong 111 = nguoi lao dong = 3
hop dong 68 = nguoi lao dong = 3
hop giao ban = sinh hoat co quan | cuoc hop | hop co quan = 3
hop gop y = hom thu | hom thu gop y | y kien gop y = 3
hop hanh = cuoc hop | hoi nghi | sinh hoat = 3
hop hdnd = ky hop thu nhat | ky hop = 3
hop hiep thuong = hoi nghi hiep thuong | hiep thuong | lap danh sach = 3
hop hoan canh = phu hop | tinh hinh thuc te | dac thu | dieu kien thuc tien = 3
hop hoi dong = ky hop thu nhat | ky hop | hoi dong nhan dan = 3
hop hoi dong nhan dan = ky hop | hoi dong nhan dan = 3
hop khu = cuoc hop cua thon | sinh hoat cong dong | hop thon = 3
hop khu pho = hop thon | cuoc hop | cong dong dan cu = 3
hop kieu gi = hinh thuc | truc tuyen | tap trung = 3
hop lan ba = hoi nghi hiep thuong | hiep thuong lan thu = 3
hop lan cuoi = hoi nghi hiep thuong | hiep thuong lan thu = 3
hop lan dau = hoi nghi hiep thuong | hiep thuong lan thu = 3
hop lan hai = hoi nghi hiep thuong | hiep thuong lan thu = 3
hop lanh dao = sinh hoat co quan | cuoc hop | hop co quan = 3
hop le = theo quy dinh | phap luat | hop phap | dung quy dinh = 3
hop lop = sinh hoat lop | sinh hoat theo lop = 3
hop luat = theo quy dinh | phap luat | hop phap | dung quy dinh = 3
hop luc = phoi hop | phoi hop chat che = 3
hop luc nao = thoi gian | hoi nghi | thoi gian to chuc = 3
hop ngay nao = thoi gian | hoi nghi | thoi gian to chuc = 3
hop nhom ban = tham gia y kien | de xuat
hop noi bo = sinh hoat co quan | cuoc hop | hop co quan = 3
hop noi bo dang = hop cap uy | sinh hoat dang dinh
hop noi o = noi cu tru | y kien cu tri = 3
hop o dau = dia diem | dia diem to chuc = 3
hop o dinh = hop thon | cuoc hop | cong dong dan cu
hop online = hoi nghi truc tuyen | diem cau | ket noi truc tuyen | hinh thuc truc tuyen = 3
hop phap = theo quy dinh | phap luat | dung quy dinh
hop phong = sinh hoat co quan | cuoc hop | hop giao ban = 3
hop qua mang = hoi nghi truc tuyen | diem cau | ket noi truc tuyen | hinh thuc truc tuyen = 3
hop quoc hoi = ky hop thu nhat | ky hop = 3
hop san dinh = hop thon | cuoc hop | cong dong dan cu
hop san kho = hop thon | cuoc hop | cong dong dan cu
hop so ket = so ket | so ket tong ket = 3
hop tac = phoi hop | phoi hop chat che | dong bo = 3
hop tac xa = kinh te tap the = 3
hop thon = cuoc hop | cong dong dan cu = 3
hop thu = hom thu dien tu | thu dien tu
hop thu dien tu = hom thu | hom thu gop y | y kien gop y = 3
hop thu gop = duong day nong | hom thu | tiep nhan y kien
hop thuc te = phu hop | tinh hinh thuc te | dieu kien thuc te | thuc tien | dac thu
hop thuong ky = sinh hoat chi bo | sinh hoat co quan | buoi sinh hoat
hop tinh hinh = phu hop | dieu kien thuc tien | tinh hinh thuc te | dac thu = 3
hop toan co quan = hoi nghi cong chuc | hoi nghi can bo | cong chuc vien chuc = 3
hop toan the = hoi nghi cong chuc | hoi nghi can bo | cong chuc vien chuc = 3
hop tong ket = tong ket | so ket tong ket | danh gia ket qua = 3
hop truc tuyen = hoi nghi truc tuyen | diem cau | ket noi truc tuyen | hinh thuc truc tuyen = 3
hop tu xa = hoi nghi truc tuyen | diem cau | ket noi truc tuyen | hinh thuc truc tuyen = 3
hop tuan = sinh hoat co quan | cuoc hop | hop co quan | hop giao ban = 3
hop voi dan = phu hop | phuong phap tuyen truyen | hinh thuc phu hop
hop voi don vi = dac thu | phu hop
hop voi nganh = phu hop | dieu kien thuc tien | tinh hinh thuc te | dac thu = 3
hop xet thi dua = binh xet | thi dua khen thuong | danh gia xep loai
hop xom = cuoc hop cua thon | sinh hoat cong dong | hop thon | cuoc hop | cong dong dan cu = 3
hop zoom = hoi nghi truc tuyen | diem cau | ket noi truc tuyen | hinh thuc truc tuyen = 3
host = chu tri = 3
hot case = vu viec phuc tap | noi com = 3
hot line = duong day nong | tiep nhan thong tin = 3
hot trend = mang xa hoi | tuyen truyen
house rule = quy che lam viec | noi quy quy che | quy che = 3
hoãn = dung xem xet | tam dung | dieu chinh thoi gian
hoạnh họe = quan lieu sach nhieu | thai do phuc vu | dao duc cong vu | quan lieu = 3
hpn = doan the | to chuc chinh tri = 3
hs can giup = ho tro nguoi hoc | tu van kip thoi
hsinh = hoc sinh | hoc vien = 3
hu doa = can tro | xu ly nghiem | tra thu tru dap = 3
hu hong = thanh ly tai san | hien trang su dung | hao mon | xu ly tai san
hu tuc = xoa bo hu tuc | tap quan lac hau = 3
hua hen voi dan = chuong trinh hanh dong | van dong bau cu
hua lan = keo dai | tien do | ton dong
hua roi quen = trach nhiem | neu guong | thuc hien ket luan
hua suong = trach nhiem | neu guong | thuc hien ket luan
hua trong buoi gap = thuc hien ket luan | sau tiep xuc = 3
hua voi cu tri = chuong trinh hanh dong | van dong bau cu
hua voi dan = thuc hien ket luan | sau tiep xuc = 3
huan chuong = khen thuong | bieu duong khen thuong | thi dua khen thuong = 3
huan luyen dan quan = dan quan tu ve | du bi dong vien = 3
hun hap = dong gop | khoan dong gop | muc dong gop = 3
hun tien = dong gop | muc dong gop | khoan dong gop = 3
hun vo = dong gop | muc dong gop | khoan dong gop = 3
huong dan chi tiet = huong dan | tai lieu huong dan = 3
huong dan luat = quy dinh chi tiet | huong dan = 3
huong dan nong dan = khuyen nong | phat trien san xuat
huong den = muc dich | muc tieu = 3
huong den gi = muc dich | nham | muc tieu | gop phan = 3
huong go = giai phap | bien phap = 3
huong lam = giai phap | bien phap = 3
huong nghiep = khoi nghiep | dinh huong = 3
huong quyen loi gi = quyen loi | loi ich hop phap
huong toi = muc dich | muc tieu = 3
huong toi dan = phuc vu nhan dan | theo huong phuc vu = 3
huong toi dau = muc dich | nham | muc tieu | gop phan = 3
huong ung = phong trao thi dua = 3
huong uoc cu = sua doi bo sung | ra soat | huong uoc quy uoc = 3
huong ve dan = phuc vu nhan dan | theo huong phuc vu = 3
hut chich = phong chong ma tuy | ma tuy | te nan xa hoi = 3
hut hit = thuoc la dien tu | tac hai cua thuoc | tac hai thuoc la
hut nguoi tai = thu hut | nguoi co tai nang | thu hut tuyen dung | tot nghiep xuat sac = 3
hut thuoc = thuoc la dien tu | tac hai = 3
hut vape = thuoc la dien tu | tac hai = 3
huu dung = thiet thuc hieu qua | thiet thuc = 3
huy bo = bai bo | thay the | het hieu luc = 3
huy dong = van dong | keu goi
huy dong dan = xa hoi hoa | huy dong nguon luc | nguon hop phap khac = 3
huy dong dan gop = huy dong | dong gop | nguon luc hop phap = 3
huy dong doanh nghiep = xa hoi hoa | huy dong nguon luc | nguon hop phap khac = 3
huy dong nguon khac = xa hoi hoa | huy dong nguon luc | nguon hop phap khac = 3
huyen uy = cap uy | dang uy = 3
hybrid = truc tiep va truc | truc tuyen
hàng quán = ho kinh doanh | san xuat kinh doanh
hàng quê = san pham ocop | chuong trinh ocop = 3
hàng trắng = phong chong ma tuy | ma tuy | te nan xa hoi = 3
hàng xóm cãi = mau thuan | hoa giai | tranh chap
hào hứng = khong khi phan khoi | phan khoi = 3
hát hò = van hoa van nghe | van nghe | san khau hoa = 3
hò hét = don doc | don doc nhac nho = 3
hô hào đi bầu = tuyen truyen bau cu | van dong nhan dan | di bo phieu
hôi thối = ve sinh moi truong | bao ve moi truong | o nhiem moi truong | rac thai
hùn = dong gop | khoan dong gop | muc dong gop = 3
hùn hạp = dong gop
hùn tiền = dong gop | khoan dong gop | muc dong gop = 3
hưởng gì = dan biet dan ban | thu huong | phuong cham
hạ tầng mạng = ha tang ky thuat | ha tang so
hạn mặn = thien tai | phong chong thien tai | ung pho thien tai
hạng mấy = chi so cai cach | xep hang | chi so
hạng sao = san pham ocop | chuong trinh ocop = 3
hải đảo = quoc phong an ninh | quan su quoc phong | bien gioi = 3
hảo tâm = tai tro ung ho | ung ho = 3
hẹn tới hẹn lui = dung han | qua han | giai quyet ho so | thu tuc hanh chinh
học số = binh dan hoc vu | ky nang so | nang luc chuyen doi = 3
họp bàn = hop thon | cuoc hop
họp công nhân viên = hoi nghi cong chuc | hoi nghi can bo
họp dân = cuoc hop cua thon | sinh hoat cong dong | hop thon = 3
họp phòng = sinh hoat co quan | cuoc hop | hop co quan = 3
họp tháng = sinh hoat co quan | cuoc hop | hop co quan = 3
họp tổ = cuoc hop cua thon | sinh hoat cong dong | hop thon = 3
họp đoàn = sinh hoat chi bo | sinh hoat dang = 3
họp đảng = sinh hoat chi bo | sinh hoat dang = 3
hối làm = don doc | don doc nhac nho = 3
hộ khó = ho ngheo | ho can ngheo | giam ngheo ben vung = 3
hộ khó khăn = ho ngheo | ho can ngheo | giam ngheo ben vung = 3
hội chị em = hoi phu nu | lien hiep phu nu = 3
hội họp = cuoc hop | hoi nghi | sinh hoat = 3
hội làng = le hoi
hội nhóm = cau lac bo | hoat dong phong trao | hoat dong trai nghiem = 3
hội thao = the duc the thao
hội thánh = ton giao trai phap | hoat dong ton giao = 3
hội đoàn = to chuc chinh tri | to chuc thanh vien | doan the = 3
hợp lực = phoi hop = 3
hụt chỉ tiêu = ton tai han che | khong hoan thanh | han che | nguyen nhan
hủ lậu = hu tuc | phong tuc tap quan | tap quan lac hau = 3
hủy = bai bo | huy bo | het hieu luc = 3
hứa lèo = keo dai | tien do | ton dong
ich loi gi = muc dich | gop phan | nham | hieu qua = 3
idea moi = doi moi phuong phap | doi moi | cach lam moi
im luon = ton dong keo dai | tu y giu don | giu don = 3
impact = danh gia tac dong | phan bien xa hoi
implement ke hoach = trien khai thuc hien | to chuc thuc hien = 3
in an = in an tai lieu = 3
in giay = in an | phat hanh tai lieu | tai lieu = 3
in khau hieu = in an tai lieu | in an
in ra dan = niem yet | cong khai
in sach = in an | phat hanh tai lieu | tai lieu = 3
in sach huong dan = in an tai lieu | in an
in so = in an tai lieu | in an = 3
in tai lieu = in an | phat hanh tai lieu | tai lieu = 3
in to roi = in an tai lieu | in an = 3
inbox = duong day nong | hom thu | tiep nhan y kien
incentive = khen thuong ky luat | bieu duong khen thuong | xu ly nghiem
influencer = mang xa hoi | tuyen truyen
infographic = tuyen truyen | an pham | nen tang so | tin bai | thong tin tuyen truyen
inforgraphic = tuyen truyen | an pham | nen tang so
innovation = doi moi phuong phap | doi moi | cach lam moi
instruction = huong dan | tai lieu huong dan = 3
internal audit = kiem tra | tu kiem tra = 3
internet yeu = ket noi mang internet | duong truyen | internet
inventory tai san = kiem ke tai san | tai san cong | kiem ke = 3
invite = giay moi | gui giay moi | thong bao thoi gian = 3
ioffice = quan ly van ban | van ban dien tu | phan mem
iso = tieu chuan tcvn | tieu chuan
it dau moi = tinh gon | sap xep to chuc | bo may = 3
it gi cung = it nhat = 3
it nguoi = tinh gon | sap xep to chuc | bo may = 3
it nguoi lam luat = bo tri cong chuc | bien che
it ton kem = tiet kiem = 3
job = vi tri viec lam = 3
k12 = cong hoc lieu so | nen tang hoc truc | su dung thu vien = 3
kanban = phan cong | phan cong nhiem vu | nhiem vu = 3
kcb = kham benh chua benh = 3
kcn = khu cong nghiep | cum cong nghiep | khu kinh te = 3
kdc = khu dan cu = 3
ke chi tiet = bang ke chi tiet
ke ghe = chuan bi hoi truong | co so vat chat = 3
ke hoach cap tren = thuc hien ke hoach | can cu
ke hoach con = xay dung ke hoach | ke hoach cu the | chu dong xay dung = 3
ke hoach cua tren = thuc hien ke hoach | can cu
ke hoach dat = quy hoach su dung | ke hoach su dung = 3
ke hoach gia dinh = dan so ke hoach | cong tac dan so
ke hoach goc = thuc hien ke hoach | can cu
ke hoach hang nam = chuong trinh cong tac | ke hoach = 3
ke hoach hoa gia dinh = dan so = 3
ke hoach nam = chuong trinh cong tac | ke hoach hang nam | ke hoach = 3
ke hoach rieng = xay dung ke hoach | ke hoach cu the | chu dong xay dung = 3
ke hoach rieng khong = xay dung ke hoach | ban hanh ke hoach = 3
ke hoach tien = du toan kinh phi | lap du toan | du toan | du tru = 3
ke hoach tung buoc = tien do thuc hien | lo trinh | thoi gian thuc hien | thoi han = 3
ke hoach xa = xay dung ke hoach | ke hoach cu the | chu dong xay dung = 3
ke hoach xong khi nao = xay dung ke hoach | ban hanh | quy i
ke khai = ke khai tai san | kiem soat tai san
ke khai chi = quyet toan kinh phi | quyet toan | thu chi = 3
ke khai chi phi = bang ke chi tiet | bieu mau = 3
ke khai tai san = phong chong tham nhung = 3
ke khai thu chi = cong khai | thu chi | quyet toan ngan sach = 3
ke sach = chien luoc | chien luoc du lieu
ke sai = so lieu kiem ke | chiu trach nhiem = 3
ke tai san ca nhan = ke khai tai san | kiem soat tai san
ke toan = tai chinh ke hoach | phong kinh te = 3
ke toan xa = ke toan | tai chinh ke toan = 3
ke vai sat canh = phoi hop | phoi hop chat che
kem anh = kem so lieu | hinh anh tai lieu | kem theo = 3
kem cai gi = kem theo | phu luc = 3
kem cap = huong dan = 3
kem hinh = bai viet | tin bai | hinh anh | dang tai | kem so lieu | hinh anh tai lieu = 3
kem minh chung = kem so lieu | hinh anh tai lieu | kem theo = 3
kem so lieu = hinh anh tai lieu | kem theo = 3
kem theo gi = kem theo | phu luc = 3
kem vao dot kiem tra = long ghep | long ghep noi dung | ke hoach kiem tra = 3
kem viec = huong dan | boi duong
kem voi = gan voi | gan lien | long ghep = 3
kenh muong = co so ha tang | cong trinh cong cong = 3
kenh nao = hom thu dien tu | zalo facebook | duong day nong | tiep nhan y kien = 3
keo dai = tiep tuc
keo dai bao lau = thoi gian
keo dai den khi nao = den ngay | den khi ket thuc | thoi gian thuc hien = 3
keo dai qua lau = khong qua 120 phut | bao dam suc khoe | suc khoe hoc sinh = 3
keo dai them = tiep tuc | duy tri = 3
keo dan vao = quyen tham gia | nhan dan tham gia | tham gia y kien = 3
keo dien = co so ha tang | cong trinh cong cong = 3
keo dong = khieu nai vuot cap | dong nguoi | vu viec phuc tap = 3
keo dong nguoi = khieu kien vuot cap | don vuot cap | dong nguoi = 3
keo giam ho ngheo = giam ngheo ben vung | thoat ngheo = 3
keo hoc sinh = duy tri si so | huy dong hoc sinh | bo hoc
keo len tinh = khieu kien vuot cap | don vuot cap | dong nguoi | khieu nai vuot cap | vu viec phuc tap = 3
keo len trung uong = khieu nai vuot cap | dong nguoi | vu viec phuc tap = 3
keo mai = ton dong keo dai | ton dong | keo dai = 3
keo nguoi gioi = thu hut | nguoi co tai nang | thu hut tuyen dung | tot nghiep xuat sac | tai nang | tuyen dung = 3
keo nhan tai = thu hut | nguoi co tai nang | thu hut tuyen dung | tot nghiep xuat sac = 3
keo nhau len = khieu nai vuot cap | dong nguoi | vu viec phuc tap = 3
keo nhau len tren = khieu kien vuot cap | don vuot cap | dong nguoi = 3
keo son = doan ket thong nhat | doan ket
keo theo = gan voi | gan chat | ket hop = 3
ket cung = kho khan vuong mac | vuong mac
ket hoi ai = vuong mac | phan hoi | bao cao | chi dao giai quyet = 3
ket hon = ho tich | dang ky ho tich = 3
ket hop = phoi hop | phoi hop chat che | dong bo = 3
ket hop cung = phoi hop = 3
ket hop kiem tra = long ghep | long ghep noi dung | ke hoach kiem tra = 3
ket hop voi = gan voi | gan lien | long ghep = 3
ket hop voi ai = phoi hop | don vi phoi hop = 3
ket luan bo chinh tri = bo chinh tri | ket luan so | ban bi thu = 3
ket luan cua sep = thong bao ket luan | ket luan cua nguoi | chi dao = 3
ket luan cuoi = ket luan | be mac = 3
ket luan dang = bo chinh tri | ket luan so | ban bi thu = 3
ket luan hop = ket luan | be mac | phat bieu ket luan = 3
ket luan thanh tra = khac phuc | chan chinh | khac phuc ngay
ket nap = phat trien dang vien | ket nap dang vien = 3
ket noi api = ket noi chia se | dong bo du lieu | lien thong
ket noi bo = ket noi | dong bo | co so du lieu = 3
ket noi du lieu = chia se du lieu | lien thong du lieu | ket noi = 3
ket noi trung uong = ket noi | dong bo | co so du lieu = 3
ket noi voi nhau = ket noi chia se | chia se du lieu | lien thong | dong bo du lieu = 3
ket qua ra sao = ket qua | ket qua thuc hien | danh gia ket qua = 3
ket qua the nao = ket qua | ket qua thuc hien | danh gia ket qua = 3
ket qua tot = ket qua dat duoc | ket qua | thanh tich | uu diem
ket so = tong ket | so ket tong ket | danh gia ket qua = 3
ket thuc = hoan thanh | thoi gian hoan thanh = 3
keu ai = dau moi | chu tri | huong dan
keu ai khi vuong = vuong mac | phan hoi | bao cao | chi dao giai quyet = 3
keu cuu = phan anh kien nghi | buc xuc | kien nghi
keu dan lam = van dong nhan dan | tuyen truyen van dong = 3
keu goi = van dong nhan dan | tuyen truyen van dong | dan van = 3
keu goi bo phieu = van dong bau cu = 3
keu goi dan = van dong nhan dan | tuyen truyen van dong = 3
keu goi dau tu = du an dau tu | cong trinh du an | cong trinh
keu goi di bau = tuyen truyen bau cu | van dong nhan dan | di bo phieu
keu goi gi = van dong nhan dan | tuyen truyen van dong
keu goi gop = xa hoi hoa | huy dong nguon luc | nguon hop phap khac | huy dong | dong gop | nguon luc hop phap = 3
keu goi thi dua = phong trao thi dua | phat dong thi dua | thi dua yeu nuoc = 3
keu goi ung ho = huy dong | dong gop | nguon luc hop phap = 3
keu hop = to chuc hoi nghi | trieu tap = 3
keu moi nguoi = huy dong | van dong | keu goi
keu oan = phan anh kien nghi | buc xuc | kien nghi
keu sot ten = khieu nai ve danh | danh sach cu tri
keu troi = buc xuc | phan anh kien nghi | du luan quan tam = 3
key task = nhiem vu trong tam | trong tam | nhiem vu = 3
key task quan trong = nhiem vu trong tam | trong tam = 3
kha len = phat trien kinh te | kinh te xa hoi
kha nang = nang luc | trinh do ky nang | ky nang | chuyen mon nghiep vu | nang luc trinh do = 3
khac gi nam ngoai = doi moi | ban hanh moi | sua doi bo sung
khac han = chuyen bien | doi moi
khac phuc = khac phuc ton tai | han che = 3
khac phuc sau thanh tra = khac phuc | chan chinh | khac phuc ngay
khach = nguoi dan doanh nghiep | to chuc ca nhan | nguoi dan
khach complain = phan anh kien nghi | khieu nai = 3
khach du lich = du lich | diem du lich
khach hang = nguoi dan doanh nghiep | to chuc ca nhan | nguoi dan
khach moi = thanh phan tham du | thanh phan | dai bieu du = 3
khach quan = cong bang = 3
khach san diem = diem du lich
khach tay = du lich | diem du lich
khach tro = cu tru | dang ky cu tru | quan ly cu tru
khai bao o = cu tru | dang ky cu tru | quan ly cu tru
khai gian = so lieu kiem ke | chiu trach nhiem = 3
khai giang = dau nam hoc | dau khoa = 3
khai khong = so lieu kiem ke | chiu trach nhiem = 3
khai mac = on dinh to chuc | phat bieu khai mac = 3
khai mac luc nao = khai mac | thoi gian | buoi sang = 3
khai sai = so lieu kiem ke | chiu trach nhiem = 3
khai sinh = ho tich | dang ky ho tich = 3
khai tai san = ke khai tai san | phong chong tham nhung = 3
khai thac cat = khoang san | quan ly khoang san = 3
khai thac dat = khoang san | quan ly khoang san = 3
khai thieu = so lieu kiem ke | chiu trach nhiem = 3
khai truong = ra mat = 3
khai tu = ho tich | dang ky ho tich = 3
kham = kham benh chua benh = 3
kham benh = kham benh chua benh | kham chua benh = 3
kham chua benh = kham benh chua benh = 3
kham dinh ky = kham suc khoe | ho so suc khoe | cham soc suc khoe = 3
kham duoc = dap ung yeu cau | nang luc = 3
kham mien phi = kham suc khoe | ho so suc khoe | cham soc suc khoe = 3
kham suc khoe = cham soc suc khoe | y te
kham toan dan = kham suc khoe | ho so suc khoe | cham soc suc khoe = 3
kham tuyen = tuyen quan | nghia vu quan su | cong dan nhap ngu = 3
khan cap = kip thoi | dot xuat | khan truong
khang khit = moi quan he gan | gan bo mat thiet | phuc vu nhan dan | moi quan he
khao sat = lay y kien | muc do do luong
khao sat dau vao = khao sat tam ly | khao sat
khao sat hai long = do luong | su hai long | muc do do luong = 3
khao sat hoc sinh = khao sat tam ly | tam tu nguyen vong = 3
khao sat tam ly = tam tu nguyen vong = 3
khao sat y dan = do luong | su hai long | muc do do luong = 3
khap lang = tren dia ban | rong rai | sau rong
khap noi = tren dia ban | rong rai | sau rong
khap xa = tren dia ban | rong rai | sau rong
khat lan = keo dai | tien do | ton dong
khau hao = khau hao hao mon | hao mon tai san = 3
khau nao = linh vuc | noi dung
khen = bieu duong khen thuong
khen ai = bieu duong khen thuong | tap the ca nhan | thanh tich | dien hinh = 3
khen cai gi = bieu duong khen thuong | tap the ca nhan | thanh tich | dien hinh = 3
khen che ro rang = khen thuong ky luat | bieu duong khen thuong | xu ly nghiem
khen nguoi nao = bieu duong khen thuong | tap the ca nhan | thanh tich | dien hinh = 3
khen thuong = bieu duong khen thuong | bieu duong
kheo dan = dan van kheo | mo hinh | cong tac dan van = 3
kheo dan van = dan van kheo | cong tac dan van = 3
kheo van dong = dan van kheo | mo hinh | cong tac dan van = 3
khhgd = dan so ke hoach | cong tac dan so = 3
khi cap tren hoi = khi co yeu cau | dinh ky va khi = 3
khi co lenh = khi co yeu cau | dinh ky va khi = 3
khi hau = bien doi khi hau
khi mo = thoi gian | truoc ngay | thoi han = 3
khi mo xong = thoi gian | truoc ngay | thoi han = 3
khi nao bao cao = truoc ngay | cham nhat | dinh ky | bao cao ket qua = 3
khi nao bat dau = tu ngay | tu thang | thoi gian thuc hien = 3
khi nao gui = truoc ngay | cham nhat | bao cao ket qua = 3
khi nao hop = thoi gian | hoi nghi | thoi gian to chuc = 3
khi nao kiem tra = ke hoach kiem tra | thuong xuyen | dinh ky = 3
khi nao lam = thoi gian thuc hien | thoi gian to chuc = 3
khi nao mo lop = thong bao mo lop | mo lop | tap huan | boi duong = 3
khi nao nop = truoc ngay | cham nhat | bao cao ket qua = 3
khi nao ra ke hoach = xay dung ke hoach | ban hanh | quy i
khi nao tiep dan = thoi gian tiep cong | tiep cong dan | dinh ky = 3
khi nao to chuc = thoi gian to chuc | thoi gian | thoi gian thuc hien = 3
khi nao tren can = khi co yeu cau | dinh ky va khi = 3
khi nao xong = thoi gian hoan thanh | thoi han hoan thanh | truoc ngay | thoi gian thuc hien = 3
khi the = khong khi phan khoi | phan khoi = 3
khi tren hoi = khi co yeu cau | dinh ky va khi = 3
khich le = khuyen khich | ho tro khuyen khich = 3
khich le dan = van dong nhan dan | tuyen truyen van dong = 3
khieu kien dai = da duoc giai quyet | khong xem xet giai = 3
khieu nai bau cu = xac minh | khieu nai to cao | nguoi ung cu = 3
kho bac = kho bac nha nuoc | thanh toan
kho data = co so du lieu | du lieu = 3
kho du lieu = co so du lieu | du lieu dung chung | du lieu = 3
kho han = phong chong thien tai | han han
kho khan tien = bo sung kinh phi | can doi kinh phi | de xuat kinh phi | kinh phi phat sinh
kho qua thi = kho khan vuong mac | vuong mac | phan anh ve | giai dap
kho quoc gia = co so du lieu | du lieu quoc gia = 3
kho sach = cong hoc lieu so | nen tang hoc truc | su dung thu vien | thu vien
kho so lieu = co so du lieu | du lieu dung chung = 3
kho thong tin = co so du lieu | du lieu dung chung = 3
khoa 16 = quoc hoi khoa xvi = 3
khoa hoc ky thuat = khoa hoc cong nghe
khoa may = nhiem ky | giai doan
khoa mieng = can tro | hanh vi can tro = 3
khoa moi = dai bieu quoc hoi | quoc hoi khoa | nhiem ky
khoa so = quyet toan | quyet toan ngan sach = 3
khoa train = tap huan boi duong | tap huan = 3
khoan chi = muc chi | dinh muc | chi thuong xuyen | che do chi = 3
khoan san = khoang san | quan ly khoang san = 3
khoan trang = theo doi don doc | kiem tra giam sat | nghiem tuc
khoan uoc = huong uoc quy uoc | huong uoc | quy uoc = 3
khoan viec = thue dich vu | tu van = 3
khoanh vung = pham vi = 3
khoi bui = bao ve moi truong | moi truong = 3
khoi cong = phat dong | khai mac | trien khai
khoi dan van = ban dan van | dan van = 3
khoi day = phat huy vai tro | phat huy
khoi den uy ban = dich vu cong | truc tuyen | ung dung cong nghe = 3
khoi di lai = dich vu cong | truc tuyen | ung dung cong nghe = 3
khoi doan the = to chuc chinh tri | to chuc thanh vien | doan the = 3
khoi dong = phat dong | khai mac | trien khai
khoi len xa = dich vu cong truc | dich vu cong | truc tuyen | ung dung cong nghe = 3
khoi nghiep = dinh huong = 3
khoi thi dua = cum khoi thi dua | ky ket giao uoc = 3
khoi trung = long ghep | phoi hop chat che | thong nhat
khoi xep hang = hen gio | giao dich hanh chinh | cat giam
khom = thon | cong dong dan cu | to dan pho
khong ai bao cho dan = cong khai | tuyen truyen | niem yet
khong ai chiu = trach nhiem | phan cong
khong ai chiu lam = phan cong ro rang | trach nhiem | phan cong trach nhiem
khong ai gioi thieu = tu ung cu
khong ai lo = trach nhiem | phan cong
khong ai nhan = phan cong ro rang | trach nhiem | phan cong trach nhiem | phan cong
khong ai phuc = uy tin giam sut | nhieu du luan | thay the = 3
khong an luong = khong chuyen trach = 3
khong an nhap = phoi hop chat che | dong bo thong nhat = 3
khong an tien = phong chong tham nhung | ngan chan | tham nhung = 3
khong ap dat = dan chu | phat huy dan chu | thuc hanh dan chu
khong bao cao = che do bao cao | don doc | thoi han
khong bao che = kien quyet xu ly | xu ly nghiem = 3
khong bao truoc = dot xuat | khi co yeu cau = 3
khong bat buoc = khuyen khich | lua chon
khong bat dan cho = hen gio | giao dich hanh chinh | cat giam
khong be phai = doan ket thong nhat | doan ket
khong ben nao = khach quan | binh dang = 3
khong biet ai lam = phan cong | trach nhiem | co che phoi hop
khong biet hoi ai = vuong mac | phan hoi | bao cao | chi dao giai quyet = 3
khong biet luat = nang cao nhan thuc | tuyen truyen | pho bien giao duc
khong bung bit = cong khai minh bach | minh bach = 3
khong buong long = thuong xuyen lien tuc | nghiem tuc | don doc = 3
khong buong xuoi = thuong xuyen lien tuc | nghiem tuc | don doc = 3
khong cai nhau = doan ket | doan ket noi bo
khong can dan = can tro | nghiem cam = 3
khong can den = dich vu cong | truc tuyen | ung dung cong nghe = 3
khong can doi duoc = bo sung kinh phi | can doi kinh phi | de xuat kinh phi | kinh phi phat sinh
khong can doi duoc tien = khong can doi duoc | bo sung kinh phi = 3
khong can toi xa = dich vu cong | truc tuyen | ung dung cong nghe = 3
khong che = cong khai minh bach | minh bach = 3
khong che day = cong khai minh bach | minh bach = 3
khong chiu = phan bien xa hoi | y kien | dong thuan
khong chiu doi = giai phong mat bang | dan van | thu hoi dat
khong cho dan noi = can tro | hanh vi can tro | nghiem cam = 3
khong cho giuc = chu dong | tich cuc | tu giac
khong cho lam = nghiem cam | hanh vi
khong cho nhac = chu dong | tich cuc | tu giac
khong cho noi = can tro | hanh vi can tro = 3
khong chuyen = khong chuyen trach = 3
khong co chuyen mon = nang cao nang luc | boi duong nghiep vu | tap huan boi duong
khong co may = trang thiet bi | ha tang ky thuat | ket noi internet
khong co ten = danh sach cu tri = 3
khong co tien = bo sung kinh phi | can doi kinh phi | de xuat kinh phi | kinh phi phat sinh | kinh phi | nguon luc hop phap
khong con dung = bai bo | thay the | het hieu luc = 3
khong con hop = het hieu luc | ra soat van ban | sua doi bo sung = 3
khong con huyen = chinh quyen dia phuong | hai cap | sap xep don vi = 3
khong con phu hop = sua doi bo sung | ra soat | phu hop
khong cong khai duoc = bi mat nha nuoc | chua duoc cong khai | tru = 3
khong cu thay = tham du day du | dung thanh phan
khong cung nhac = linh hoat | phu hop | dieu kien thuc tien = 3
khong dam duong = dieu chuyen thay the | khong dap ung | thay the
khong dam len tieng = phat huy dan chu | tra thu tru dap | lang nghe
khong dam noi = phat huy dan chu | tra thu tru dap | lang nghe
khong dap ung = dap ung yeu cau | uy tin giam sut | thay the = 3
khong dat chi tieu = ton tai han che | khong hoan thanh | han che | nguyen nhan
khong dc lam gi = nghiem cam | khong duoc | tuyet doi khong = 3
khong de bi tra thu = tra thu tru dap | nghiem cam = 3
khong de keo dai = kip thoi = 3
khong de lau = kip thoi = 3
khong de lo = bao mat | bi mat = 3
khong de no ra = noi com | giai quyet kip thoi | buc xuc = 3
khong de nong = noi com | giai quyet kip thoi | buc xuc = 3
khong de qua dem = kip thoi = 3
khong de sot tai san = kiem ke tai san | theo doi hach toan
khong de thanh diem nong = noi com | giai quyet kip thoi | buc xuc = 3
khong de tre = kip thoi = 3
khong de troi = thuong xuyen lien tuc | nghiem tuc | don doc = 3
khong di bau = van dong nhan dan | quyen va nghia vu | bo phieu
khong di hop = ky luat ky cuong | tham du day du
khong doi giuc = chu dong | chu dong xay dung | chu dong theo doi = 3
khong doi nhac = chu dong | chu dong xay dung | chu dong theo doi = 3
khong doi pho = thuc chat | nghiem tuc | thiet thuc | hieu qua | thuc chat hieu qua = 3
khong don dep = ton dong keo dai | giai quyet kip thoi = 3
khong dong tinh = dong thuan | buc xuc | dong tinh
khong dong y = phan bien xa hoi | y kien | dong thuan
khong dong y quyet dinh = khieu nai | khieu nai to cao
khong du tien = bo sung kinh phi | can doi kinh phi | de xuat kinh phi | kinh phi phat sinh
khong dung tham quyen = tham quyen | chuyen den co quan | co tham quyen = 3
khong dung tien mat = thanh toan khong dung | thanh toan truc tuyen = 3
khong duoc can = can tro | nghiem cam = 3
khong duoc can tro = can tro | nghiem cam = 3
khong duoc cong khai = bi mat nha nuoc | chua duoc cong khai | tru = 3
khong duoc giau = tuyet doi khong | tu y giai quyet | tham quyen
khong duoc giu don = tuyet doi khong | tu y giai quyet | tham quyen
khong duoc lam = nghiem cam | khong duoc | tuyet doi khong = 3
khong duoc noi ra = bi mat nha nuoc | chua duoc cong khai | tru = 3
khong duoc phep = nghiem cam | khong duoc | tuyet doi khong = 3
khong duoc tra thu = tra thu tru dap | nghiem cam = 3
khong duoc tu xu = tuyet doi khong | tu y giai quyet | tham quyen
khong duoc vang = tham du day du | dung thanh phan | cu can bo = 3
khong dut lien lac = thong tin lien lac | dau moi = 3
khong dut quang = thuong xuyen lien tuc | xuyen suot | thuong xuyen = 3
khong ep = dan chu | phat huy dan chu | thuc hanh dan chu
khong ep buoc = dan chu | phat huy dan chu | thuc hanh dan chu
khong gan dan = gan bo mat thiet | dan van | quan lieu
khong gat gong = thai do phuc vu | giao tiep ung xu = 3
khong gay kho = gay phien ha | sach nhieu | ngan chan = 3
khong giai quyet = khong xem xet giai | tra lai don | xu ly don thu
khong giau = cong khai minh bach | minh bach = 3
khong giau giem = cong khai minh bach | minh bach = 3
khong giay to = chinh quyen dien tu | chinh quyen so = 3
khong gio = thoi diem kiem ke | 0h00 ngay
khong giấu giếm = cong khai minh bach | cong khai
khong hanh dan = gay phien ha | sach nhieu | ngan chan = 3
khong hinh thuc = thuc chat | nghiem tuc | thiet thuc | hieu qua | thuc chat hieu qua = 3
khong hoang phi = chong lang phi | thuc hanh tiet kiem = 3
khong hop thoi = phu hop | tinh hinh thuc te | sua doi bo sung
khong kham noi = dap ung yeu cau | uy tin giam sut | thay the = 3
khong khop = thong nhat | dong bo
khong khop nhau = mau thuan chong cheo | dong bo thong nhat | ra soat van ban = 3
khong ky ten = don thu | to cao | nac danh
khong lam cho co = thuc chat | nghiem tuc | thiet thuc | hieu qua | thuc chat hieu qua = 3
khong lam co sao khong = chiu trach nhiem | xu ly nghiem | ky luat ky cuong
khong lam duoc = ton tai han che | han che | kho khan vuong mac | ton tai
khong lam duoc khong = yeu cau | bat buoc | trach nhiem
khong lam duoc viec = dap ung yeu cau | uy tin giam sut | thay the = 3
khong lam khong duoc = yeu cau | co trach nhiem
khong lam phien dan = gay phien ha | sach nhieu | ngan chan = 3
khong lam thi sao = xu ly nghiem | vi pham | xu ly | ky luat = 3
khong lang lo = tinh than trach nhiem | thai do phuc vu = 3
khong lap liem = cong khai minh bach | minh bach = 3
khong lay le = thuc chat | thuc chat hieu qua | nghiem tuc = 3
khong lech huong = dinh huong chinh tri | bao ve nen tang | dau tranh phan bac | thong tin xau doc
khong lo dinh = thuong xuyen lien tuc | nghiem tuc | don doc = 3
khong lo la = thuong xuyen lien tuc | nghiem tuc | don doc = 3
khong lo ra = bao mat | bi mat = 3
khong loan = an ninh trat tu | on dinh
khong lui = kien quyet | quyet liet | xu ly nghiem = 3
khong lung lay = pham chat | tu cach dao duc | ban linh chinh tri = 3
khong mat doan ket = doan ket | doan ket noi bo
khong moi noi mot kieu = dong bo | thong nhat = 3
khong mot chieu = doi thoai | tiep nhan | phan hoi
khong ne nang = kien quyet xu ly | xu ly nghiem = 3
khong ngam = kip thoi = 3
khong ngam lau = kip thoi = 3
khong ngat quang = thuong xuyen lien tuc | xuyen suot | thuong xuyen | lien tuc | khong ngung = 3
khong nghe tin xau = dinh huong chinh tri | bao ve nen tang | dau tranh phan bac | thong tin xau doc
khong ngoi cho = hen gio | giao dich hanh chinh | cat giam
khong ngung nghi = thuong xuyen lien tuc | lien tuc | khong ngung = 3
khong nhan don = khong xem xet giai | tra lai don | xu ly don thu | huong dan cong dan | tiep nhan
khong nhan don nua = dung xem xet = 3
khong nhan hoi lo = phong chong tham nhung | ngan chan | tham nhung = 3
khong nhan tien = giai phong mat bang | dan van | thu hoi dat
khong noi ra ngoai = bao mat | bi mat = 3
khong nop thi sao = chiu trach nhiem | xu ly nghiem | ky luat ky cuong
khong nuong nhe = xu ly nghiem | kien quyet xu ly | nghiem cam = 3
khong nuong tay = xu ly nghiem | kien quyet xu ly | nghiem cam = 3
khong phai cho = hen gio | giao dich hanh chinh | cat giam
khong phai di lai = dich vu cong | truc tuyen | ung dung cong nghe = 3
khong phai nhap lai = ket noi chia se | chia se du lieu | lien thong | dong bo du lieu = 3
khong phai viec minh = khong thuoc tham quyen | chuyen don | tham quyen = 3
khong phan biet = khach quan | cong bang | dan chu khach quan
khong phien dan = gay phien ha | sach nhieu | ngan chan = 3
khong phuc = khieu nai | khieu nai to cao
khong phung phi = thuc hanh tiet kiem | chong lang phi | tiet kiem = 3
khong phạm luật = theo quy dinh | phap luat | hop phap | dung quy dinh = 3
khong qua hai tieng = khong qua 120 phut
khong qua lau = khong qua 120 phut
khong qua loa = thuc chat | thuc chat hieu qua | nghiem tuc = 3
khong quat = thai do phuc vu | giao tiep ung xu = 3
khong ro ai lam = phan cong ro rang | trach nhiem | phan cong trach nhiem
khong ro hoi ai = huong dan | giai dap | vuong mac | phan hoi = 3
khong ro rang = minh bach | cong khai minh bach
khong ro viec = phan cong | trach nhiem | co che phoi hop
khong rành luật = nang cao nhan thuc | pho bien giao duc
khong sai so = chinh xac | day du
khong sat = phu hop | tinh hinh thuc te | sua doi bo sung
khong sat thuc te = phu hop | tinh hinh thuc te | sua doi bo sung
khong tham = phong chong tham nhung | ngan chan | tham nhung = 3
khong tham o = phong chong tham nhung | ngan chan | tham nhung = 3
khong thien vi = khach quan | binh dang | cong bang = 3
khong thieu = day du | toan dien
khong thieu em nao = 100 hoc sinh
khong thuoc minh = khong thuoc tham quyen | chuyen don | tham quyen = 3
khong thuong dan = tinh than trach nhiem | xu ly nghiem | y thuc trach nhiem
khong tiet lo = bao mat | bi mat = 3
khong ton = ton dong keo dai | giai quyet kip thoi = 3
khong ton dong = ton dong keo dai | giai quyet kip thoi = 3
khong trai luat = theo quy dinh | phap luat | hop phap | dung quy dinh = 3
khong tre hen = tien do | kip thoi | thoi han
khong trong sach = tieu cuc | tham nhung tieu cuc | bieu hien = 3
khong tru dap = tra thu tru dap | nghiem cam = 3
khong trung lap = long ghep | phoi hop chat che | thong nhat
khong u = ton dong keo dai | giai quyet kip thoi = 3
khong um = cong khai minh bach | minh bach = 3
khong vao duoc = vuong mac | duong truyen | he thong thong tin
khong vo co = tinh than trach nhiem | thai do phuc vu = 3
khong vung cam = kien quyet xu ly | xu ly nghiem = 3
khong xai bay = chong lang phi | thuc hanh tiet kiem = 3
khong xem xet = khong xem xet giai | tra lai don | xu ly don thu
khong xong = ton tai han che | han che | kho khan vuong mac | ton tai
khop so = doi chieu so lieu | doi chieu = 3
khop so lieu = doi chieu so lieu | doi chieu = 3
khoán = thue dich vu | tu van = 3
khoản chi = chi tieu | quan ly su dung
khqd = quy hoach su dung | ke hoach su dung = 3
khsdd = quy hoach su dung | ke hoach su dung = 3
khu dan cu moi = tai dinh cu | di doi | ho tro tai dinh = 3
khu dan cu van hoa = toan dan doan ket | doi song van hoa = 3
khu di tich = di tich | van hoa
khu dp = to dan pho = 3
khu o moi = tai dinh cu | di doi | ho tro tai dinh = 3
khu pho van minh = cuoc van dong | toan dan doan ket
khu vui choi = cong trinh cong cong | thiet che van hoa
khuat tat = cong khai minh bach | cong khai | minh bach
khuc mac = kho khan vuong mac | vuong mac | phan anh ve | giai dap
khui ra = cong khai | cong khai minh bach = 3
khung kien truc = khung kien truc so | kien truc so | kien truc du lieu = 3
khung to chuc = to chuc bo may | co cau
khuon phep = ky luat ky cuong | quy dinh cua phap
khuyen bao = van dong | tuyen truyen van dong | dan van
khuyen cong = lang nghe | tieu thu cong nghiep
khuyen giai = hoa giai | hoa giai o co = 3
khuyen hoc = khuyen hoc khuyen tai | hoc bong
khuyen khich = lua chon
khuyen nhu = van dong nhan dan | tuyen truyen van dong | dan van = 3
khuyen nong = phat trien san xuat
khuyet diem = ton tai han che | khac phuc | han che = 3
khuyên = van dong | tuyen truyen van dong
khuyên lơn = van dong nhan dan | tuyen truyen van dong | dan van = 3
khám chữa = kham benh chua benh = 3
khó = kho khan vuong mac
khó nhằn = kho khan vuong mac | vuong mac | giai dap = 3
khó đỡ = kho khan vuong mac | vuong mac | giai dap = 3
khóa học = tap huan boi duong | dao tao boi duong | boi duong | tap huan = 3
khóa sổ = hoan thanh | nghiem thu
khóm = thon | thon ban | to dan pho | khu dan cu = 3
không khí vui = khong khi phan khoi | phan khoi = 3
không đạt = ton tai han che | khong hoan thanh | han che | nguyen nhan
khỏi chờ = hen gio | cat giam
khỏi đi = dich vu cong truc | dich vu cong | truc tuyen = 3
khởi thảo = du thao | soan thao | xay dung = 3
kich ban = chuong trinh = 3
kich ban chuong trinh = kich ban | chuong trinh = 3
kich dong = loi dung dan chu | vi pham phap luat = 3
kich dong dan = loi dung dan chu | xuyen tac | kich dong
kick off = phat dong | khai mac | trien khai
kiem an = san xuat | sinh ke | phat trien san xuat
kiem chung = xac minh = 3
kiem chung lai = ra soat thong tin | xac minh
kiem com = san xuat | sinh ke | phat trien san xuat
kiem dem = kiem ke tai san | tong kiem ke | kiem ke = 3
kiem diem = ky luat | danh gia xep loai
kiem diem giua ky = so ket | so ket tong ket = 3
kiem ke = kiem ke tai san | tong kiem ke
kiem ke cai gi = tai san cong tai | pham vi | tai san ket cau
kiem ke chung = tong kiem ke | kiem ke tai san = 3
kiem ke dat = kiem ke dat dai | thong ke dat dai = 3
kiem ke loai gi = tai san cong tai | pham vi | tai san ket cau
kiem ke lon = tong kiem ke | kiem ke tai san = 3
kiem ke nam ngoai = ket qua kiem ke
kiem ke o xa = ban chi dao | kiem ke tai san | cap xa
kiem ke toan tinh = tong kiem ke | kiem ke tai san = 3
kiem kho = kiem ke tai san | tong kiem ke | kiem ke = 3
kiem la phieu = kiem phieu | cong bo ket qua = 3
kiem lai = ra soat | kiem tra = 3
kiem lai thong tin = ra soat thong tin | xac minh
kiem lam = bao ve rung | phong chay rung | quan ly rung | lam nghiep
kiem nguoi lam = bo tri | bo tri cong chuc | kien toan
kiem nhiem = bo tri | kien toan | bo tri cong chuc
kiem nhung gi = tai san cong tai | pham vi | tai san ket cau
kiem phieu = bien ban kiem phieu = 3
kiem phieu bieu quyet = phieu bieu quyet | bieu quyet
kiem quan so = diem danh | quan ly hoc sinh = 3
kiem soat quyen = kiem soat quyen luc
kiem tai san = kiem ke tai san | tong kiem ke | kiem ke = 3
kiem thao = kiem diem | xu ly trach nhiem = 3
kiem tien = nang cao doi song | thu nhap
kiem tien o dau = kinh phi | nguon luc hop phap | bo tri
kiem tra ai = ke hoach kiem tra | kiem tra giam sat = 3
kiem tra bau cu = kiem tra giam sat | bau cu = 3
kiem tra cai gi = kiem tra giam sat
kiem tra chung = long ghep | long ghep noi dung | ke hoach kiem tra = 3
kiem tra cong trinh = giam sat dau tu | ban giam sat | cong dong = 3
kiem tra dau vao = khao sat tam ly | khao sat
kiem tra don vi nao = ke hoach kiem tra | kiem tra giam sat = 3
kiem tra dot xuat = kiem tra | kiem tra giam sat = 3
kiem tra gi = kiem tra giam sat
kiem tra luc nao = ke hoach kiem tra | thuong xuyen | dinh ky = 3
kiem tra ly lich = xac minh | ket luan = 3
kiem tra noi nao = ke hoach kiem tra | kiem tra giam sat = 3
kiem viec = giai quyet viec lam | viec lam | xuat khau lao dong = 3
kiemtra = kiem tra giam sat = 3
kien cao = don thu khieu nai
kien chinh quyen = khieu nai to cao | khieu kien | khieu nai = 3
kien co kenh = thuy loi | kenh muong = 3
kien danh sach cu tri = khieu nai ve danh | danh sach cu tri
kien di kien lai = da duoc giai quyet | khong xem xet giai = 3
kien len tren = khieu nai to cao | don thu khieu nai
kien nghi cu tri = kien nghi cua cu | y kien cu tri | kien nghi | cu tri | phan anh kien nghi = 3
kien nghi len = de xuat | kien nghi | trinh ban hanh = 3
kien nghi toi dau roi = giam sat viec | phan anh kien nghi | kien nghi
kien ong = khieu nai to cao | khieu kien | khieu nai = 3
kien quyet = kien quyet xu ly | xu ly nghiem = 3
kien tao = doi moi phuong phap = 3
kien tao phuc vu = kien tao | doi moi phuong phap = 3
kien toan = cung co | thanh lap moi
kien toan lop = bau ban can su = 3
kien truc = khung kien truc so | kien truc so | kien truc du lieu = 3
kien truc chinh quyen = khung kien truc so | kien truc so | kien truc du lieu = 3
kien truc su = kien truc su truong = 3
kien tung = khieu nai to cao | khieu kien | khieu nai = 3
kien ung vien = xac minh | khieu nai to cao | nguoi ung cu = 3
kien vuot cap = khieu kien vuot cap | don vuot cap | dong nguoi | khieu nai vuot cap | vu viec phuc tap = 3
kieu lam moi = xay dung mo hinh | mo hinh
kieu lam viec = le loi lam viec | phong cach | tac phong | phuong phap chi dao = 3
kieu nao = hinh thuc | truc tuyen | tap trung = 3
kinh doanh = ho kinh doanh | san xuat kinh doanh
kinh gui ai = noi nhan = 3
kinh nghiem hay = mo hinh dien hinh | cach lam moi | sang kien | nhan rong = 3
kinh phi bau = quyet toan kinh phi | kinh phi
kinh phi dau ra = kinh phi | nguon ngan sach | nguon kinh phi | bo tri = 3
kinh phi khac = nguon luc hop phap | nguon kinh phi = 3
kinh te = kinh te xa hoi | phat trien kinh te
kinh te dia phuong = phat trien kinh te | kinh te xa hoi
kinh te xa hoi = phat trien kinh te
kinh trong = quyen lam chu | ton trong = 3
kip chua = tien do | thoi han | kip thoi
kip gio = tien do | kip thoi | thoi han
kip han = dung tien do | dung thoi han | thoi han = 3
kip khong = tien do | thoi han | kip thoi
kip thoi gian = tien do | kip thoi | thoi han
kip thoi gian khong = tien do | thoi han | kip thoi
kiểm tra đảng = uy ban kiem tra = 3
kiểu mẫu = dien hinh tien tien | guong dien hinh | mo hinh diem | nhan rong = 3
kiện dai = da duoc giai quyet | khong xem xet giai = 3
kk dat = kiem ke dat dai | thong ke dat dai = 3
kkt = khu cong nghiep | cum cong nghiep | khu kinh te = 3
kktstn = ke khai tai san | kiem soat tai san = 3
kl cua sep = thong bao ket luan | ket luan cua nguoi | chi dao = 3
kns = ky nang song | ren luyen = 3
kol = mang xa hoi | tuyen truyen
kp th = kinh phi thuc hien = 3
kphi = kinh phi thuc hien = 3
kpi = chi tieu | muc tieu nhiem vu | ke hoach phat trien = 3
kpi can bo = danh gia ket qua | tieu chi | xep loai = 3
kpi thang = danh gia ket qua | tieu chi | xep loai = 3
kpth = kinh phi thuc hien = 3
kq th = ket qua thuc hien = 3
kq thuc hien = ket qua thuc hien = 3
kqth = ket qua thuc hien = 3
kqua th = ket qua thuc hien = 3
ks tthc = thu tuc hanh chinh | kiem soat thu tuc = 3
ksts = kien truc su truong = 3
kstthc = thu tuc hanh chinh | kiem soat thu tuc = 3
kt gs = kiem tra giam sat = 3
kt vh xh = phat trien kinh te = 3
kt xh = phat trien kinh te | kinh te xa hoi
ktgs = kiem tra giam sat = 3
ktnn = thanh tra kiem tra | kiem toan = 3
ktra gsat = kiem tra giam sat = 3
ktra si so = diem danh | tham gia day du | quan ly hoc sinh = 3
ktst = kien truc su truong = 3
ktxh = phat trien kinh te | kinh te xa hoi = 3
kvpt = dien tap | dien tap khu vuc = 3
ky ban hanh = ban hanh | ban hanh van ban = 3
ky bao cao = che do bao cao | dinh ky bao cao | bao cao ket qua
ky cang = nghiem tuc | day du | thuc hien nghiem = 3
ky cuong = ky cuong hanh chinh
ky dien tu = chu ky so | ky so = 3
ky duyet = phe duyet | ky ban hanh = 3
ky giao uoc = cum khoi thi dua | ky ket giao uoc | phong trao thi dua | phat dong thi dua | thi dua yeu nuoc = 3
ky hop = hoi dong nhan dan
ky hop chuyen de = ky hop | hoi dong nhan dan = 3
ky hop dau tien = ky hop thu nhat | ky hop = 3
ky hop mot = ky hop thu nhat | ky hop = 3
ky hop thuong le = ky hop | hoi dong nhan dan = 3
ky luat = ky luat ky cuong | ky cuong hanh chinh
ky luat ai = xu ly nghiem | vi pham | nguoi dung dau
ky luat gio giac = ky luat ky cuong | ky luat hanh chinh
ky luat nguoi = xu ly nghiem | xu ly ky luat | ky luat | xu ly vi pham = 3
ky luong = chinh xac | day du
ky nang mem = ky nang song | ky nang tu bao = 3
ky nang so = chuyen doi so = 3
ky nang song = ky nang tu bao = 3
ky nao bao cao = dinh ky | bao cao ket qua | theo quy dinh = 3
ky nguyen = ky nguyen moi | giai doan moi | tinh hinh moi = 3
ky niem chuong = khen thuong | bieu duong khen thuong | thi dua khen thuong = 3
ky phoi hop = quy che phoi hop = 3
ky quy che = quy che phoi hop = 3
ky so = chu ky so = 3
ky thuat cao = cong nghe cao | khoa hoc cong nghe
ky thuat moi = khoa hoc ky thuat | khoa hoc cong nghe
ky thuat vien = phu trach ky thuat | ha tang ky thuat | cong nghe thong tin = 3
ky tren may = chu ky so | ky so = 3
kéo bè = xu ly nghiem | vi pham phap luat
kê khống = so lieu kiem ke | chiu trach nhiem = 3
kê nhà đất = ke khai tai san | kiem soat tai san
kêu cứu = phan anh kien nghi | kien nghi phan anh = 3
kêu than = phan anh kien nghi | buc xuc
ký kết = quy che phoi hop = 3
kẹo xi ke = phong chong ma tuy | ma tuy | te nan xa hoi = 3
kẹt tiền = bo sung kinh phi | can doi kinh phi | de xuat kinh phi | kinh phi phat sinh
kẻng = mo hinh camera | an ninh trat tu
kế cận = quy hoach can bo | cong tac can bo
kết lại = ket luan | be mac | phat bieu ket luan = 3
kết sổ = tong ket | so ket tong ket | danh gia | rut ra bai hoc = 3
kết toán = quyet toan | quyet toan ngan sach = 3
kề vai = phoi hop = 3
kỹ càng = chinh xac | day du
kỹ năng mềm = nang luc | trinh do ky nang | ky nang | chuyen mon nghiep vu = 3
la cà = ky luat ky cuong | ky luat hanh chinh
la lanh dum la = cong dong dan cu | cong tac xa hoi | dai doan ket
la loi = phe binh | nhac nho | phan anh kien nghi
la ray = phe binh | nhac nho | phan anh kien nghi
lac hau = het hieu luc | ra soat van ban | sua doi bo sung = 3
lach luat = vi pham phap luat | hanh vi vi pham | vi pham quy dinh = 3
lag = duong truyen | ha tang ky thuat | duong truyen truc tuyen = 3
lai con thuyen = lanh dao | chi dao | dieu hanh
lai xe = nguoi lao dong = 3
lai xe au = an toan giao thong | trat tu an toan = 3
lam an = sinh ke | ho tro sinh ke | phat trien san xuat = 3
lam an buon ban = kinh te xa hoi | phat trien kinh te = 3
lam an gian doi = giam sat dau tu | lang phi | tham nhung
lam an hieu qua = phat trien san xuat | mo hinh phat trien = 3
lam an lon = vung nguyen lieu | chuoi gia tri
lam an tap the = hop tac xa | kinh te tap the | lien ket san xuat = 3
lam au = giam sat dau tu | lang phi | tham nhung
lam bao cao = bao cao | bao cao ket qua | gui bao cao = 3
lam bay = tieu cuc | tham nhung tieu cuc | bieu hien = 3
lam cach nao = phuong phap | hinh thuc | to chuc thuc hien | giai phap = 3
lam can cu xep = lam can cu danh | tieu chi | danh gia ket qua
lam can cuoc = can cuoc | can cuoc cong dan = 3
lam cang = tang cuong ky luat | chan chinh | nghiem tuc | ky luat ky cuong = 3
lam cau = co so ha tang | cong trinh cong cong = 3
lam chac lai = cung co | kien toan
lam chat hon = tang cuong | day manh = 3
lam chi vay = muc dich | nham = 3
lam chinh sach = xay dung phap luat | xay dung chinh sach | soan thao van ban = 3
lam cho co = thuc chat | nghiem tuc | hinh thuc | hieu qua
lam cho dan hieu = tuyen truyen | cong tac tuyen truyen | thong tin tuyen truyen = 3
lam cho de = tao dieu kien | tao dieu kien thuan = 3
lam cho dung = dung quy dinh | theo quy dinh | quy trinh = 3
lam cho dung chuan = chuan hoa danh muc | chuan hoa = 3
lam cho hoan chinh = hoan thien | sua doi bo sung
lam cho ro = xac dinh cu the | xac dinh ro | phan cong = 3
lam cho tot = thuc hien tot | hieu qua
lam cho xong = hoan thanh | thoi gian hoan thanh = 3
lam chu = quyen lam chu | phat huy quyen lam = 3
lam chu xi = chu tri = 3
lam chua toi = ton tai han che | han che | kho khan vuong mac | ton tai
lam chua tot = ton tai han che | khong hoan thanh | han che | nguyen nhan
lam chung duong = dong gop cua nhan | muc dong gop | khoan dong gop | dong gop = 3
lam chung tay = phoi hop = 3
lam chung voi ai = phoi hop | don vi phoi hop = 3
lam clip = bien tap va phat | phat song dang tai | dang tai = 3
lam cong an luong = nguoi lao dong = 3
lam cong trinh = cong trinh | dau tu xay dung | du an = 3
lam cung = phoi hop | phoi hop chat che = 3
lam cung ai = phoi hop | don vi phoi hop = 3
lam cung duoc = khuyen khich | lua chon
lam dan van = cong tac dan van | dan van | gan bo mat thiet = 3
lam day to = chinh quyen kien tao | kien tao phuc vu
lam day to dan = phuc vu nhan dan | tinh than phuc vu | thai do phuc vu = 3
lam de lam gi = muc dich | nham = 3
lam den khi nao = den ngay | den khi ket thuc | thoi gian thuc hien = 3
lam den noi = thuc hien tot | hieu qua
lam den noi den chon = thuc chat | nghiem tuc | thiet thuc | hieu qua = 3
lam dep = khanh tiet | trang tri khanh tiet | chinh trang canh quan = 3
lam dep khu trung tam = chinh trang canh quan | khu trung tam = 3
lam dep pho = canh quan moi truong | chinh trang canh quan
lam dep trung tam xa = chinh trang canh quan | khu trung tam = 3
lam dep xa = chinh trang canh quan | khu trung tam = 3
lam diem = mo hinh | diem sang | thi diem | kieu mau
lam do = ton tai han che | ra soat nhiem vu | khac phuc = 3
lam doi = giam sat dau tu | lang phi | tham nhung
lam don bay = thuc day | day manh
lam don kien = khieu nai to cao | khieu kien | khieu nai = 3
lam don to = to cao | khieu nai to cao
lam dung chuan = chuan hoa danh muc | chuan hoa = 3
lam duoc gi = da dat duoc | ket qua thuc hien | ra soat nhiem vu = 3
lam duoc viec = nang luc | trinh do ky nang | ky nang | chuyen mon nghiep vu = 3
lam duong be tong = giao thong nong thon | co so ha tang | cong trinh cong cong | dong gop = 3
lam gang = xu ly nghiem | kien quyet xu ly | nghiem cam = 3
lam gat = tang cuong ky luat | chan chinh | nghiem tuc | ky luat ky cuong = 3
lam gi = nhiem vu | noi dung thuc hien | noi dung = 3
lam gi truoc tien = trong tam | tap trung | nhat la | dac biet = 3
lam giau data = lam giau | cap nhat | hoan thien
lam giau que = phat trien kinh te | kinh te xa hoi
lam giay khai sinh = ho tich | dang ky ho tich = 3
lam giay lam to = thu tuc hanh chinh | giai quyet thu tuc
lam giay to = thu tuc hanh chinh | giai quyet thu tuc | ho so thu tuc | tiep nhan ho so = 3
lam giay to tren mang = dich vu cong | truc tuyen | ung dung cong nghe = 3
lam guong = guong mau | tien phong guong mau = 3
lam guong cho noi khac = dien hinh tien tien | guong dien hinh | dien hinh = 3
lam guong truoc = neu guong | vai tro neu guong = 3
lam gắt = xu ly nghiem | xu ly ky luat | ky luat | xu ly vi pham = 3
lam hai = xam pham quyen | xam pham = 3
lam hay khong = khuyen khich | lua chon
lam het suc = thuc hien tot | hieu qua
lam ho so = thu tuc hanh chinh | giai quyet thu tuc | ho so thu tuc | tiep nhan ho so = 3
lam ho so khen = de nghi khen thuong | ho so khen thuong | khen thuong = 3
lam hoai = thuong xuyen lien tuc | xuyen suot | thuong xuyen | lien tuc | thuong xuyen trong nam = 3
lam hoai luon = thuong xuyen | lien tuc | thuong xuyen trong nam = 3
lam hoi nghi = to chuc hoi nghi | trieu tap = 3
lam khac di = doi moi phuong phap | doi moi | cach lam moi
lam khai sinh = thu tuc hanh chinh | giai quyet thu tuc | ho so thu tuc | tiep nhan ho so = 3
lam khi nao = thoi gian thuc hien | thoi gian to chuc = 3
lam kho dan = sach nhieu | gay phien ha = 3
lam kho de = can tro | xu ly nghiem | tra thu tru dap = 3
lam kho lam de = can tro | hanh vi can tro | nghiem cam = 3
lam khong dat = ton tai han che | khong hoan thanh | han che | nguyen nhan
lam khong dung nghe = nang cao nang luc | boi duong nghiep vu | tap huan boi duong
lam khong noi = dieu chuyen thay the | khong dap ung | thay the
lam khong noi thi sao = vuong mac | kip thoi | phan hoi | xem xet giai quyet = 3
lam khong ro ai = phan cong ro rang | trach nhiem | phan cong trach nhiem
lam khong toi = ton tai han che | khong hoan thanh | han che | nguyen nhan
lam khong tot thi sao = chiu trach nhiem | xu ly nghiem | ky luat ky cuong
lam khong xong = ton tai han che | han che | kho khan vuong mac | ton tai
lam kiem diem = kiem diem | ky luat | danh gia xep loai
lam kieu gi = phuong phap | hinh thuc | to chuc thuc hien | giai phap = 3
lam kieu mau = dien hinh tien tien | guong dien hinh | mo hinh diem | nhan rong = 3
lam kin = cong khai minh bach | cong khai
lam lai = sua doi bo sung | ra soat | huong uoc quy uoc = 3
lam lai cho dung = khac phuc | chan chinh | khac phuc ngay
lam lai huong uoc = sua doi bo sung | ra soat | huong uoc quy uoc = 3
lam lai nha sau = khac phuc hau qua | thiet hai do thien = 3
lam lan = nhan rong | nhan rong mo hinh = 3
lam lay le = thuc chat | nghiem tuc | hinh thuc | hieu qua
lam lien = kip thoi | dot xuat | khan truong
lam lien tuc = thuong xuyen | lien tuc | thuong xuyen trong nam = 3
lam loan = loi dung dan chu | vi pham phap luat = 3
lam luat = xay dung phap luat | xay dung chinh sach | soan thao van ban | quy pham phap luat | soan thao = 3
lam luc nao = thoi gian thuc hien | thoi gian to chuc = 3
lam ma to = hu tuc | phong tuc tap quan | tap quan lac hau = 3
lam manh = tang cuong | day manh | phat huy
lam mat quyen = xam pham quyen | quyen va loi ich = 3
lam mau = neu guong | guong mau | tien phong guong mau = 3
lam mau lam = thuc chat | hinh thuc | benh thanh tich
lam mo hinh = mo hinh dien hinh | mo hinh | diem sang = 3
lam moi = ban hanh moi | thanh lap moi | xay dung | sua doi bo sung
lam moi phan mem = nang cap phat trien | he thong thong tin
lam mot lan = mot cua lien thong | lien thong = 3
lam mot the = long ghep = 3
lam muong = co so ha tang | cong trinh cong cong = 3
lam ngay = kip thoi
lam nghiem = tang cuong ky luat | chan chinh | nghiem tuc | ky luat ky cuong = 3
lam ngoai gio = can bo truc | phan cong can bo | thu bay chu nhat
lam ngon = thuc hien tot | hieu qua
lam ngon hon = nang cao chat luong | nang cao = 3
lam nha cho ho ngheo = xoa nha tam | nha dai doan ket | ho tro nha o = 3
lam nhac truong = chu tri = 3
lam nham gi = muc dich | y nghia
lam nhanh = cat giam | rut ngan thoi gian | kip thoi
lam nhiem vu = thuc thi cong vu | thuc thi nhiem vu
lam nhung gi = nhiem vu | noi dung thuc hien | noi dung = 3
lam noi = dap ung yeu cau | nang luc = 3
lam nong thon moi = nong thon moi | xay dung nong thon = 3
lam nua = tiep tuc | duy tri = 3
lam o dau = pham vi | dia ban | tren dia ban = 3
lam o nha = dich vu cong truc | dich vu cong | truc tuyen = 3
lam on = thuc hien tot | hieu qua
lam phien dan = gay phien ha | sach nhieu = 3
lam phieu = khao sat | lay y kien = 3
lam phong su = tin bai | thong tin tuyen truyen
lam phu = phoi hop | ho tro = 3
lam phuoc = cong tac xa hoi | ung ho = 3
lam qua quyen = quyen han | tham quyen | chuc nang nhiem vu = 3
lam quanh nam = thuong xuyen | lien tuc | thuong xuyen trong nam = 3
lam quen = lam quen voi hoc
lam quen lop = lam quen voi hoc
lam quy che = quy che thuc hien | sua doi bo sung | ban hanh moi = 3
lam quy dinh = xay dung phap luat | xay dung chinh sach | soan thao van ban = 3
lam quy may = quy i | quy ii | quy iii | quy iv
lam quyen = phat huy dan chu | quyen lam chu | loi dung
lam ra sao = phuong phap | hinh thuc | to chuc thuc hien | giai phap = 3
lam rang = phuong phap | to chuc thuc hien | huong dan
lam rang cho dung = phuong phap | to chuc thuc hien | huong dan
lam ro luat = quy dinh chi tiet | huong dan = 3
lam ro trang den = giai trinh | trach nhiem giai trinh = 3
lam roi dan = gay phien ha | sach nhieu = 3
lam roi moi bao = lay y kien | truoc khi quyet dinh | tham gia y kien
lam ruong = trong trot | san xuat nong nghiep | phat trien san xuat | nong nghiep
lam sach dang = chinh don dang | xay dung dang = 3
lam sach du lieu = chuan hoa | ra soat so lieu = 3
lam sach duong = khanh tiet | trang tri khanh tiet | chinh trang canh quan = 3
lam sach so lieu = chuan hoa | chuan hoa du lieu | lam giau = 3
lam sai luat = vi pham phap luat | hanh vi vi pham | vi pham quy dinh = 3
lam sai thi sao = xu ly nghiem | vi pham | xu ly | ky luat = 3
lam sao bao dam = bien phap bao dam | giai phap = 3
lam sao cho dung = yeu cau | bao dam
lam sao truoc sao sau = quy trinh | trinh tu | trinh tu thu tuc = 3
lam suot = thuong xuyen lien tuc | xuyen suot | thuong xuyen | lien tuc | thuong xuyen trong nam = 3
lam survey = khao sat | lay y kien | muc do do luong = 3
lam tac = bao ve rung | phong chay rung | quan ly rung | lam nghiep
lam tai nha = dich vu cong | truc tuyen | ung dung cong nghe = 3
lam tap the = phoi hop | phoi hop chat che = 3
lam tham muu = tham muu | de xuat | giup viec = 3
lam thanh toan = quyet toan kinh phi | thanh toan | quyet toan = 3
lam that = thuc chat | nghiem tuc | thiet thuc | hieu qua | thuc chat hieu qua = 3
lam that an that = thuc chat | thuc chat hieu qua | nghiem tuc = 3
lam thay doi = chuyen bien tich cuc | chuyen bien ro net | chuyen bien = 3
lam thay tien = dong gop | cong suc | kinh phi tai san = 3
lam the de duoc gi = muc dich | gop phan | nham | hieu qua = 3
lam the nao = phuong phap | hinh thuc | to chuc thuc hien | giai phap = 3
lam the nao moi dat = yeu cau | bao dam
lam the nao moi dung = yeu cau | bao dam
lam theo = chap hanh | thuc hien nghiem | tuan thu
lam theo bac = hoc tap va lam | phong cach ho chi | tu tuong dao duc | dao duc phong cach = 3
lam theo cho khac = nhan rong | nhan rong mo hinh = 3
lam theo ke hoach = trien khai thuc hien | to chuc thuc hien = 3
lam theo mau = nhan rong | nhan rong mo hinh = 3
lam theo phong trao = huong ung | phong trao thi dua = 3
lam theo quy = hang quy | dinh ky = 3
lam thi diem = thi diem | mo hinh diem = 3
lam thiet = thuc chat | nghiem tuc | thiet thuc | hieu qua = 3
lam thu bay = can bo truc | phan cong can bo | thu bay chu nhat
lam thuoc do = can cu danh gia | tieu chi | xep loai = 3
lam thuong xuyen khong = thuong xuyen lien tuc | thuong xuyen
lam tiep = tiep tuc | duy tri = 3
lam toi cung = kien quyet | quyet liet | xu ly nghiem = 3
lam toi dau = tien do | tinh hinh thuc hien | ket qua thuc hien = 3
lam toi muc nao = muc do thuc hien | danh gia ket qua | can cu danh gia = 3
lam toi noi toi chon = kien quyet xu ly | xu ly nghiem = 3
lam ton hai = xam pham quyen | xam pham = 3
lam tot = thuc hien tot | hieu qua
lam tot duoc gi = bieu duong khen thuong | khen thuong | bieu duong = 3
lam tot hon = nang cao chat luong | nang cao = 3
lam tot len = nang cao chat luong | nang cao | cai thien = 3
lam tot nhat = dien hinh tien tien | tieu bieu | dien hinh = 3
lam tot thi sao = bieu duong khen thuong | khen thuong | bieu duong = 3
lam tot vai = phat huy vai tro | phat huy
lam trai = vi pham | vi pham phap luat | vi pham quy dinh = 3
lam trong may ngay = thoi gian | thoi han
lam trong quy nao = quy i | quy ii | quy iii | quy iv
lam truoc o = thi diem | mo hinh diem = 3
lam truyen thong = tuyen truyen | cong tac tuyen truyen | thong tin tuyen truyen = 3
lam van ban luat = xay dung phap luat | xay dung chinh sach | soan thao van ban | quy pham phap luat | soan thao = 3
lam vay de chi = muc dich | nham = 3
lam video = bien tap va phat | phat song dang tai | dang tai = 3
lam viec co tam = dao duc cong vu | tinh than trach nhiem | thai do phuc vu = 3
lam viec cong = thuc thi cong vu | thuc thi nhiem vu
lam viec nhom = phuong phap hoc tap | ky nang tu hoc | ky nang hoc tap = 3
lam viec rieng trong gio = ky luat ky cuong | ky luat hanh chinh
lam viec tren mang = chinh quyen dien tu | chinh quyen so = 3
lam viec voi dan = giai quyet cong viec | phuc vu nguoi dan
lam voi ai = phoi hop | don vi phoi hop = 3
lam vung = cung co | kien toan
lam vuon = trong trot | san xuat nong nghiep
lam xong = hoan thanh | thoi gian hoan thanh = 3
lam xong moi hoi = lay y kien | truoc khi quyet dinh | tham gia y kien
lam xong nop dau = bao cao ket qua | gui ve | tong hop = 3
lam xong ra cai gi = san pham | ket qua = 3
lam xong thi sao = bao cao ket qua | tong hop | danh gia ket qua
lan can = kho khan vuong mac | vuong mac
lan chiem = trat tu do thi | vi pham = 3
lan dat = lan chiem | trat tu do thi | vi pham = 3
lan dau hop hiep thuong = hoi nghi hiep thuong | hiep thuong lan thu = 3
lan long le duong = lan chiem | trat tu do thi | vi pham = 3
lan lua = gay phien ha | phien ha | thu tuc hanh chinh = 3
lan quyen dan = xam pham quyen | quyen va loi ich = 3
lan ra = nhan rong | nhan rong mo hinh = 3
lan rong = nhan rong | nhan rong mo hinh = 3
lan via he = lan chiem | trat tu do thi | vi pham = 3
lan viec nhau = phan cong ro rang | trach nhiem | phan cong trach nhiem
lang ban = thon | cong dong dan cu | to dan pho
lang gieng = nhan dan | cong dong dan cu = 3
lang lach = an toan giao thong | trat tu an toan = 3
lang nghe dan = lang nghe | y kien | tam tu nguyen vong | doi thoai = 3
lang nhang = thu tuc hanh chinh | ruom ra | cat giam | phien ha = 3
lang nuoc theo sau = neu guong | tien phong guong mau = 3
lang phi nha dat = tru so lam viec | sap xep nha dat | tai san cong | co so nha dat
lang tai nghe = lang nghe ghi chep | lang nghe = 3
lang tren xom duoi = cong dong dan cu | nhan dan
lang van hoa = thiet che van hoa | thiet che the thao = 3
lang van hoa moi = thon van hoa | gia dinh van hoa | kieu mau = 3
lang xom = cong dong dan cu | nhan dan
lanh dao co quan = nguoi dung dau | thu truong | lanh dao = 3
lanh dao don vi = thu truong | nguoi dung dau = 3
lanh dao gap dan = chu tich uy ban | nguoi dung dau | tiep cong dan = 3
lanh dao nao = dong chi lanh dao | nguoi dung dau | phu trach
lanh dao nao phu trach = phan cong | dong chi lanh dao | phu trach cong tac = 3
lanh dao nhu the nao = lanh dao chi dao | lanh dao truc tiep | toan dien
lanh dao phong = truong phong | lanh dao cac phong | truong cac phong = 3
lanh dao quan ly = can bo lanh dao | nguoi dung dau
lanh dao sat sao = lanh dao truc tiep | chi dao | theo doi don doc
lanh dao so = giam doc = 3
lanh dao tiep dan = tiep cong dan | nguoi dung dau | chu tich uy ban = 3
lanh dao truong = ban giam hieu | hieu truong | pho hieu truong = 3
lanh loi = nhanh nhay
lanh luong = che do chinh sach | chi tra
lanh phan = phu trach | chiu trach nhiem | duoc giao
lanh trach nhiem = chiu trach nhiem | trach nhiem = 3
lao dong hop dong = nguoi lao dong = 3
lao dong tien tien = danh hieu thi dua | thi dua khen thuong = 3
lao dong tre em = bao ve tre em | tre em
lap ban = thanh lap | kien toan | quyet dinh thanh lap = 3
lap bcd = thanh lap | thanh lap to | quyet dinh thanh lap = 3
lap bien ban = bien ban | kiem tra
lap camera = mo hinh camera | an ninh trat tu
lap danh sach = tong hop danh sach | danh sach = 3
lap danh sach hoc = cu can bo | tong hop danh sach | tap huan boi duong = 3
lap danh sach nguoi bau = danh sach cu tri | niem yet danh sach = 3
lap dat = chuan bi | bo tri | co so vat chat
lap doan = thanh lap | kien toan | quyet dinh thanh lap = 3
lap dt = du toan kinh phi | lap du toan = 3
lap du lieu = tao lap du lieu | xay dung co so | co so du lieu
lap du toan = du toan ngan sach = 3
lap du tru = du toan kinh phi | lap du toan | du toan | du tru = 3
lap ho so thi dua = de nghi khen thuong | ho so khen thuong | khen thuong = 3
lap hoi dong = thanh lap | kien toan | quyet dinh thanh lap = 3
lap lai ban = kien toan | sap xep = 3
lap lo = minh bach | cong khai minh bach
lap lo hong = khac phuc ton tai | khac phuc | han che = 3
lap lop = thanh lap cac lop | cong bo quyet dinh
lap moi = ban hanh moi | thanh lap moi | xay dung
lap nghiep = khoi nghiep | dinh huong = 3
lap nhom = thanh lap | thanh lap to | quyet dinh thanh lap = 3
lap to = thanh lap | kien toan | quyet dinh thanh lap = 3
lap to dem = to kiem ke | doi tuong kiem ke = 3
lap tuc = kip thoi
laptop = trang thiet bi | phuong tien ky thuat | trang bi phuong tien = 3
lau nam = ton dong keo dai | ton dong | keo dai = 3
lau roi chua sua = sua doi bo sung | ra soat | ban hanh moi
launch = ra mat = 3
lay chong som = tao hon | hon nhan can huyet | xoa bo hu tuc = 3
lay co dan chu = loi dung dan chu | vi pham phap luat = 3
lay dan lam chinh = quyen lam chu | phuc vu nhan dan = 3
lay dan lam goc = quyen lam chu | phuc vu nhan dan = 3
lay danh dan chu = loi dung dan chu | vi pham phap luat = 3
lay dat = thu hoi dat | giai phong mat bang | boi thuong ho tro | tai dinh cu = 3
lay dau lam chuan = can cu | lam can cu | co so = 3
lay diem = lam can cu danh | tieu chi | danh gia ket qua
lay don = tiep nhan don thu | tiep nhan va xu | xu ly don thu = 3
lay gi lam can cu = can cu | lam can cu | co so = 3
lay ket qua = tiep nhan va tra | ket qua giai quyet | thu tuc hanh chinh = 3
lay kinh phi dau = kinh phi | nguon ngan sach | nguon kinh phi | bo tri = 3
lay lai long tin = cung co niem tin | niem tin cua nhan | niem tin = 3
lay lan = phong chong dich | dich benh
lay phieu dan = lay y kien | bieu quyet | ho gia dinh = 3
lay phieu ho = lay y kien | bieu quyet | ho gia dinh = 3
lay phieu hoi = khao sat | lay y kien = 3
lay phieu kin = bieu quyet | bo phieu = 3
lay phieu tin nhiem = tin nhiem | nhan xet
lay ruong = thu hoi dat | giai phong mat bang | boi thuong ho tro = 3
lay so = tong hop so lieu | tong hop | so lieu = 3
lay so truoc = hen gio | hen gio giao dich = 3
lay tien dau = kinh phi thuc hien | nguon kinh phi | ngan sach nha nuoc | bo tri kinh phi | kinh phi | nguon ngan sach = 3
lay tien o dau = kinh phi thuc hien | nguon kinh phi | ngan sach nha nuoc | bo tri kinh phi = 3
lay y kien cu tri = hoi nghi cu tri | y kien cu tri | lay y kien = 3
lay y kien hang xom = y kien cu tri | noi cu tru | hoi nghi cu tri = 3
lay y kien lang xom = y kien cu tri | noi cu tru | hoi nghi cu tri = 3
lay y kien noi o = y kien cu tri | noi cu tru | hoi nghi cu tri = 3
ld tbxh = lao dong thuong binh | so noi vu = 3
ld tien tien = danh hieu thi dua | thi dua khen thuong = 3
ldtbxh = lao dong thuong binh | so noi vu = 3
le cu = xoa bo hu tuc | tap quan lac hau | hu tuc = 3
le hoi = di tich
le khai mac = chao mung | hoat dong chao mung | to chuc le = 3
le lang = huong uoc quy uoc = 3
le lang phep nuoc = huong uoc quy uoc | huong uoc | quy uoc = 3
le len = kip thoi
le me = tien do | thoi han | kip thoi | dung tien do
le mung = chao mung | hoat dong chao mung | to chuc le = 3
le phai theo = nguyen tac = 3
le phep = van hoa ung xu | quy tac ung xu = 3
le ra quan = phat dong | khai mac | trien khai
le tan = don tiep dai bieu | gioi thieu dai bieu = 3
le thon = huong uoc quy uoc | huong uoc | quy uoc = 3
le tuc = phong tuc tap quan | huong uoc quy uoc = 3
lead la ai = chu tri | don vi chu tri = 3
leaflet = to gap | an pham | tai lieu tuyen truyen | tuyen truyen = 3
lech pha = phoi hop chat che | dong bo thong nhat = 3
lech so = doi chieu so lieu | doi chieu = 3
legal = cong tac phap che | phap che = 3
lem nhem = tieu cuc | tham nhung tieu cuc | bieu hien = 3
len chat = nang cao chat luong | nang cao = 3
len chuc = quy trinh bo nhiem = 3
len danh sach = tong hop danh sach | lap danh sach | danh sach = 3
len du toan = du toan kinh phi | lap du toan | du toan | du tru | du toan ngan sach = 3
len duong = tuyen quan | nghia vu quan su | cong dan nhap ngu = 3
len ghe = bo nhiem | quy trinh bo nhiem | cong tac can bo = 3
len hang dau = tien phong | di dau | nong cot
len ke hoach = xay dung ke hoach | ban hanh ke hoach = 3
len khoi ngheo = giam ngheo | giam ngheo ben vung = 3
len lon = bo nhiem | quy trinh bo nhiem | cong tac can bo = 3
len luong = nang luong | nang ngach | che do chinh sach = 3
len may = chuyen doi so | cong nghe thong tin | chinh quyen so = 3
len phot = du luan quan tam | buc xuc | nhieu du luan
len ti vi = truyen thanh | dai truyen thanh | thong tin tuyen truyen
len tieng = tham gia y kien | dong gop y kien | quyen tham gia | y kien gop y = 3
len uy ban = uy ban nhan dan
len web = thong tin dien tu | cong khai = 3
len xa lam giay = thu tuc hanh chinh | giai quyet thu tuc | ho so thu tuc | tiep nhan ho so = 3
lenh cua tinh = van ban chi dao | chi dao | cap tren = 3
lenh tren = van ban chi dao | chi dao | cap tren = 3
lhpn = lien hiep phu nu = 3
lich bao cao = che do bao cao | dinh ky bao cao | bao cao ket qua = 3
lich chuong trinh = chuong trinh chi tiet | du kien chuong trinh | noi dung hoi nghi = 3
lich cong tac nam = chuong trinh cong tac | ke hoach hang nam | ke hoach = 3
lich gap dan = thoi gian tiep cong | tiep cong dan | dinh ky = 3
lich hoc = thoi khoa bieu = 3
lich hop = thoi gian | hoi nghi | thoi gian to chuc = 3
lich lam viec = chuong trinh | noi dung hoi nghi
lich len lop = thoi khoa bieu | lich hoc = 3
lich su truong = truyen thong nha truong | truyen thong cach mang | long yeu nuoc = 3
lich tiep dan = thoi gian tiep cong | tiep cong dan | dinh ky | lich tiep cong dan = 3
lich trinh = lo trinh | tien do | thoi gian thuc hien = 3
lich truc = phan cong | tiep cong dan | lich tiep cong dan = 3
lich tuan = thoi khoa bieu | lich hoc
liem chinh = dao duc cong vu | pham chat dao duc
lien doan = cong doan = 3
lien he = thong tin lien lac | dau moi = 3
lien he ai = dau moi | chu tri | huong dan
lien hiep pn = lien hiep phu nu = 3
lien ket = hop tac xa | kinh te tap the | lien ket san xuat | phoi hop | phoi hop chat che | dong bo = 3
lien ket lam an = chuoi gia tri = 3
lien lac = thong tin lien lac | dau moi = 3
lien lac qua lai = phoi hop | trao doi thong tin | thong tin lien lac
lien mien = thuong xuyen lien tuc | lien tuc | khong ngung = 3
lien nganh = cac so ban nganh | co quan lien quan | cac co quan = 3
lien quan thiet than = lien quan truc tiep | quyen va loi ich = 3
lien quan voi = gan voi | gan lien | long ghep = 3
lien tay = kip thoi
lien thong = phoi hop | trao doi thong tin | thong tin lien lac | mot cua lien thong
lien thong 3 trong 1 = dang ky khai sinh | thu tuc lien thong
lien thong du lieu = chia se du lieu | ket noi
lien thong khai sinh = dang ky khai sinh | thu tuc lien thong
lien thong van ban = quan ly van ban | van ban dien tu
lien tu ti = thuong xuyen lien tuc | lien tuc | khong ngung = 3
lien tuc = thuong xuyen lien tuc | xuyen suot | thuong xuyen = 3
liet ke chi tiet = bang ke chi tiet | bieu mau = 3
liet si = nguoi co cong | den on dap nghia | gia dinh chinh sach = 3
liet ten = tong hop danh sach | lap danh sach | danh sach = 3
lieu com gap mam = phu hop | tinh hinh thuc te | dieu kien thuc te | thuc tien | dac thu
lieu suc = dac thu | phu hop
linh gia = hoi cuu chien binh | cac doan the
linh hoat = phu hop | dieu kien thuc tien = 3
linh muc = dan toc ton giao | ton giao | chuc sac
linh nghia vu = tuyen quan | nghia vu quan su | cong dan nhap ngu = 3
linh trac = toan the cong chuc | cong chuc vien chuc | nguoi lao dong
linh vuc nao = linh vuc | noi dung
linh vuc nao cung = moi linh vuc | doi song xa hoi
linh xinh = vu viec phuc tap | noi com | buc xuc
link hop = hoi nghi truc tuyen | diem cau | ket noi truc tuyen | hinh thuc truc tuyen = 3
list danh muc = bang danh muc | danh muc = 3
list viec = nhiem vu | noi dung thuc hien | nhiem vu cu the = 3
live = mang xa hoi | nen tang so | facebook zalo | tuyen truyen = 3
livestream = mang xa hoi | nen tang so | facebook zalo | tuyen truyen = 3
liên hoan = chao mung | hoat dong chao mung | to chuc le = 3
llct = ly luan chinh tri = 3
lllbv = luc luong bao ve | an ninh trat tu | tuan tra = 3
lms = cong hoc lieu so | nen tang hoc truc | su dung thu vien | nen tang hoc | hoc truc tuyen = 3
lo au = tu van tam ly | tam ly hoc duong | khao sat tam ly
lo bi mat = bi mat nha nuoc | bao mat
lo cho dan = bao ve quyen | dai dien | loi ich hop phap = 3
lo cho du = bao dam | dam bao
lo cho hoc sinh = ho tro nguoi hoc | tu van kip thoi
lo cho ngoi = chuan bi hoi truong | co so vat chat = 3
lo cho nguoi ngheo = an sinh xa hoi | chinh sach an sinh | tro giup xa hoi = 3
lo du lieu = an toan thong tin | an ninh mang | bao mat = 3
lo dễnh = theo doi don doc | kiem tra giam sat | nghiem tuc
lo gi = nhiem vu duoc giao | chuc nang nhiem vu | nhiem vu = 3
lo han = tien do | thoi han | kip thoi | dung tien do
lo hong = ton tai han che | han che | khac phuc = 3
lo in = in an tai lieu | in an
lo la = theo doi don doc | kiem tra giam sat | nghiem tuc
lo lieu = phu trach | quan ly | theo doi = 3
lo luyen thi = day them hoc them = 3
lo lót = tham nhung tieu cuc | tham nhung = 3
lo quet = phong chong thien tai | ung pho
lo ra = phat hien | vi pham
lo san = chuan bi | chuan bi dieu kien = 3
lo suc khoe = cham soc suc khoe | y te
lo tet = tang qua | tham hoi | cham lo tet | an sinh xa hoi
lo thong tin = bi mat nha nuoc | bao mat
lo toan = phu trach | quan ly | theo doi = 3
lo toi = quan tam | chu trong
lo trinh = tien do thuc hien | thoi gian thuc hien | thoi han
lo viec = tinh than trach nhiem | trach nhiem
loa am thanh = hoi truong loa dai | loa dai | co so vat chat
loa bau cu = tuyen truyen bau cu | van dong nhan dan | di bo phieu
loa cam tay = loa phat thanh | loa truyen thanh | he thong loa | truyen thong luu dong | tuyen truyen = 3
loa cong cong = loa phat thanh | loa truyen thanh | he thong loa | truyen thong luu dong | tuyen truyen = 3
loa dai = co so vat chat | hoi truong = 3
loa di dong = loa phat thanh | loa truyen thanh | he thong loa | truyen thong luu dong | tuyen truyen = 3
loa keo = loa phat thanh | loa truyen thanh | he thong loa | truyen thong luu dong | tuyen truyen | truyen thanh = 3
loa lang = loa phat thanh | loa truyen thanh | he thong loa | truyen thong luu dong | tuyen truyen = 3
loa micro = hoi truong loa dai | loa dai | co so vat chat
loa phuong = loa phat thanh | loa truyen thanh | he thong loa | truyen thong luu dong | tuyen truyen | truyen thanh = 3
loa thon = loa phat thanh | loa truyen thanh | he thong loa | truyen thong luu dong | tuyen truyen | truyen thanh = 3
loa thung = loa phat thanh | loa truyen thanh | he thong loa | truyen thong luu dong | tuyen truyen = 3
loa truyen thanh = truyen thanh | thong tin tuyen truyen | tuyen truyen = 3
loa xa = loa phat thanh | loa truyen thanh | he thong loa | truyen thong luu dong | tuyen truyen | truyen thanh = 3
loai bo = ra soat | phan loai = 3
loai hinh = loai hinh co so | cac loai hinh
loai quy = cac loai quy | quan ly su dung | thu chi = 3
loai tai san = pham vi | doi tuong kiem ke = 3
loan bao = tuyen truyen | cong tac tuyen truyen | thong tin tuyen truyen = 3
loan tin = tuyen truyen | cong tac tuyen truyen | thong tin tuyen truyen | pho bien = 3
loan xi ngau = vu viec phuc tap | noi com | buc xuc
lobby = chi phoi tac dong | loi ich nhom
loc can bo = ra soat kien toan | kien toan = 3
loc danh sach ung cu = hoi nghi hiep thuong | hiep thuong = 3
loc don = phan loai xu ly | phan loai | xu ly don thu = 3
loc du lieu = lam sach du lieu | chuan hoa | ra soat so lieu = 3
loc la cua dan = quyen va loi ich | loi ich hop phap | quyen loi = 3
logistic = co so vat chat | trang thiet bi phuong | bao dam dieu kien | phuong tien phuc vu
logo = bieu trung = 3
loi cuon dan = quyen tham gia | nhan dan tham gia | tham gia y kien = 3
loi dang nhap = vuong mac | duong truyen | he thong thong tin
loi dau = khai mac | on dinh to chuc | phat bieu khai mac = 3
loi dung dan chu = vi pham phap luat = 3
loi he thong = ung cuu su co | su co | ha tang ky thuat
loi he thong giam dinh = vuong mac | duong truyen | he thong thong tin
loi hua = chuong trinh hanh dong | van dong bau cu
loi ich = quyen va loi ich | loi ich hop phap | quyen loi
loi ich cua dan = quyen va loi ich | quyen loi | loi ich hop phap
loi ich gi = quyen loi | loi ich hop phap
loi ich nhom = tieu cuc | tham nhung tieu cuc | cong khai minh bach
loi ich rieng = loi ich nhom | loi ich cuc bo | cai cam
loi keo dan = gay roi | an ninh trat tu | loi dung | loi dung dan chu | xuyen tac | kich dong
loi lam viec = le loi lam viec | tac phong | phuong phap chi dao = 3
loi nhip = sua doi bo sung | ra soat | phu hop
loi ruong = di co so | tai co so | kiem tra = 3
loi song = ly tuong cach mang | dao duc loi song | loi song van hoa = 3
loi thoi = sua doi bo sung | ra soat | phu hop
loi tieng = duong truyen | ha tang ky thuat
loi tren day = van ban chi dao | chi dao | cap tren
lom song = trang thiet bi | ha tang ky thuat | ket noi internet
lon chet = dich benh gia suc | thu y | phong chong dich
lon nhon = vu viec phuc tap | noi com | buc xuc
lon xon = an ninh trat tu | quoc phong an ninh = 3
long dan = du luan xa hoi | tap hop du luan | tam tu nguyen vong | nam bat tam tu | lang nghe | y kien = 3
long dan the nao = tam tu nguyen vong | nguyen vong | phan anh kien nghi | du luan = 3
long le duong = trat tu do thi | do thi van minh
long leo = ky luat ky cuong | nghiem tuc
long tin = cung co niem tin | niem tin cua nhan | niem tin = 3
long trung = pham chat | tu cach dao duc | ban linh chinh tri = 3
long vao = long ghep = 3
long vao hop = cuoc hop | sinh hoat co quan | thong tin tuyen truyen = 3
long yeu nuoc = truyen thong nha truong | truyen thong cach mang = 3
lop 10 = dau khoa | dau nam hoc
lop bau cu = hoi nghi tap huan | tap huan nghiep vu
lop chuyen vien = tieu chuan ngach | boi duong kien thuc
lop hoc = tap huan boi duong | boi duong = 3
lop hoc ao = nen tang hoc | hoc truc tuyen | cong hoc lieu so = 3
lop ke can = quy hoach | cong tac can bo
lop ky nang = tieu chuan ngach | boi duong kien thuc
lop lang = quy trinh | trinh tu | trinh tu thu tuc = 3
lop mo khi nao = tap huan | mo lop
lop nghiep vu = tieu chuan ngach | boi duong kien thuc
lop nguoi nao = doi tuong | doi tuong thuc hien | thanh phan
lop ql nha nuoc = tieu chuan ngach | boi duong kien thuc
lop truong = ban can su lop = 3
lot tay = tham nhung tieu cuc | tham nhung | phong chong tham nhung | hoi lo | sach nhieu = 3
lu lut = thien tai | phong chong thien tai | ung pho thien tai | ung pho
lu quet = thien tai | phong chong thien tai | ung pho thien tai
lu tro = hoc sinh = 3
lua dao = an ninh trat tu | trat tu an toan | phong chong toi pham
lua dao cong nghe = lua dao | an ninh trat tu | phong chong toi pham
lua dao qua mang = lua dao | an ninh trat tu | phong chong toi pham
lua ngap = thiet hai | ho tro san xuat
lua qua mang = an ninh trat tu | trat tu an toan | phong chong toi pham
luan chuyen = dieu chuyen thay the | thay the | dieu chuyen = 3
luat bat = dung quy dinh | dung phap luat | quy dinh cua phap
luat cho phep = dung quy dinh | dung phap luat | quy dinh cua phap
luat choi = nguyen tac = 3
luat chong luat = mau thuan chong cheo | kho khan vuong mac | hoan thien = 3
luat co quan = quy che lam viec | noi quy quy che | quy che = 3
luat cu = sua doi | thay the | bai bo
luat dam nhau = mau thuan chong cheo | kho khan vuong mac | hoan thien = 3
luat dan chu = luat thuc hien | thuc hien dan chu | luat = 3
luat dan chu co so = luat thuc hien | thuc hien dan chu | luat = 3
luat giao thong = an toan giao thong | trat tu an toan = 3
luat lang = huong uoc quy uoc = 3
luat lop = noi quy | noi quy lop hoc | quy che hoc sinh = 3
luat moi = ban hanh moi | sua doi bo sung | luat
luat moi ve dan chu = luat thuc hien | thuc hien dan chu | luat = 3
luat nao = can cu | luat | nghi dinh | van ban
luat nay da luat kia = mau thuan chong cheo | dong bo thong nhat | ra soat van ban = 3
luat nha = quy che lam viec | noi quy | quy che dan chu
luat su = tro giup phap ly | tu van phap luat = 3
luat su cho nguoi ngheo = tro giup phap ly = 3
luat su mien phi = tro giup phap ly | tu van phap luat = 3
luat thon = huong uoc quy uoc | huong uoc | quy uoc = 3
luat truong = noi quy truong hoc | pho bien noi quy | noi quy quy dinh | quy che hoc sinh | noi quy | noi quy lop hoc = 3
luat tuc = huong uoc quy uoc | huong uoc = 3
luat ve dan chu = luat thuc hien | thuc hien dan chu | luat = 3
luat ve huong uoc = huong uoc quy uoc | nghi dinh = 3
luat vuong = mau thuan chong cheo | kho khan vuong mac | hoan thien = 3
luat xom = huong uoc quy uoc | huong uoc | quy uoc = 3
luc chot so lieu = thoi diem = 3
luc duc = doan ket thong nhat | doan ket
luc luong = doi ngu can bo | nguon nhan luc | can bo cong chuc
luc luong an ninh = luc luong bao ve | an ninh trat tu | tuan tra
luc luong chinh = nong cot | vai tro nong cot = 3
luc luong tre = doan thanh nien = 3
luc nao cung lam = thuong xuyen | lien tuc | thuong xuyen trong nam = 3
luc nao xong = thoi gian hoan thanh | thoi han hoan thanh | truoc ngay | thoi gian thuc hien = 3
lum xum = vu viec phuc tap | noi com | buc xuc
lung bung = vu viec phuc tap | noi com | buc xuc
lung cung = vu viec phuc tap | noi com | buc xuc
luoc bot = cat giam | rut ngan | don gian = 3
luon luon nho = quan tam | chu trong
luong bong = che do chinh sach | che do | nang luong
luong tam nghe = dao duc cong vu | pham chat dao duc
luong tuong = kho khan vuong mac | vuong mac | giai dap = 3
lut loi = phong chong thien tai | ung pho
luu giay to = luu tru | quan ly ho so = 3
luu ho so = luu tru
luu kho = luu tru | quan ly ho so = 3
luu o dau = luu vt | luu tru
luu vt la = luu vt | luu tru
luu y gi = yeu cau | trong tam | nghiem cam
luật với nghị quyết = van ban quy pham | quy pham phap luat = 3
ly do gi = muc dich | nham | can cu
ly do lam = muc dich | y nghia | nham | can cu
ly lich = tieu su tom tat | danh sach trich ngang | ho so nguoi ung | ho so nhan su | so yeu ly lich = 3
ly lich ung vien = tieu su tom tat | danh sach trich ngang | ho so nguoi ung | ho so nhan su = 3
ly luan = ly luan chinh tri = 3
ly tuong = ly tuong cach mang | dao duc loi song | loi song van hoa = 3
làm lành = hoa giai | hoa giai o co = 3
làm lễ = chao mung | hoat dong chao mung | to chuc le = 3
làm mẫu = neu guong | vai tro neu guong = 3
làm phiền = gay phien ha | sach nhieu = 3
làm quan = quan lieu sach nhieu | thai do phuc vu | dao duc cong vu | quan lieu = 3
làm rẫy = trong trot | san xuat nong nghiep
làm sạch = chuan hoa | chuan hoa du lieu | lam giau = 3
làm sổ đỏ = giay chung nhan quyen | cap giay chung nhan | quyen su dung dat = 3
làm điểm = dien hinh tien tien | guong dien hinh | mo hinh diem | nhan rong = 3
làm đúng = dung quy dinh | theo quy dinh = 3
làng = thon | cong dong dan cu
làng bản = thon | thon ban | to dan pho | khu dan cu = 3
lá phiếu = bau cu | bo phieu | di bau cu = 3
lách = vi pham phap luat | hanh vi vi pham | vi pham quy dinh = 3
lây = phong chong dich | dich benh
lãnh tiền = che do chinh sach | chi tra
lãnh đạn = chiu trach nhiem | trach nhiem cua nguoi
lãnh đạo ngồi nghe dân = doi thoai truc tiep | doi thoai | tiep xuc doi thoai = 3
lên sóng = bien tap va phat | phat song dang tai | dang tai = 3
lính = quan su | ban chi huy quan | quoc phong
lính cứu hỏa = phong chay chua chay | cuu nan cuu ho = 3
lính già = hoi cuu chien binh = 3
lính lác = toan the cong chuc | cong chuc vien chuc | nguoi lao dong
lính mình = toan the cong chuc | cong chuc vien chuc | nguoi lao dong
lòi ra chuyện = phat sinh | kho khan vuong mac | vuong mac = 3
lòng vòng = phien ha | thu tuc hanh chinh | sach nhieu
lô đề = te nan xa hoi = 3
lúa = trong trot | san xuat nong nghiep
lúng túng = kho khan vuong mac | vuong mac | giai dap = 3
lũ trẻ = hoc sinh | hoc vien = 3
lơ là = tinh than trach nhiem | xu ly nghiem | y thuc trach nhiem
lơ đễnh = tinh than trach nhiem | xu ly nghiem | y thuc trach nhiem
lương bổng = che do chinh sach | tien luong phu cap | che do ho tro
lười biếng = ky luat ky cuong | ky luat hanh chinh
lạm dụng dân chủ = loi dung dan chu | vi pham phap luat = 3
lạm quyền = kiem soat quyen luc
lạm thu đầu năm = khoan thu | hoc phi | thu chi
lấn cấn = kho khan vuong mac | vuong mac | giai dap = 3
lấn vỉa hè = trat tu do thi | do thi van minh
lấn đường = an toan giao thong | hanh lang an toan
lấn đất = mau thuan | hoa giai | tranh chap
lấy số = hen gio | giao dich hanh chinh = 3
lấy vợ sớm = tao hon | hon nhan can huyet = 3
lập ban = thanh lap | thanh lap to | quyet dinh thanh lap = 3
lập công = thi dua khen thuong | bieu duong | thanh tich
lập tổ = thanh lap | thanh lap to | quyet dinh thanh lap = 3
lập đoàn = thanh lap | thanh lap to | quyet dinh thanh lap = 3
lẹ lẹ = kip thoi
lề mề = tien do | kip thoi | keo dai | ton dong
lề thói = le loi lam viec | phong cach | tac phong = 3
lệ phí = thu ngan sach | thue phi le phi = 3
lịch sự = thai do phuc vu | giao tiep ung xu = 3
lối ra = giai phap | bien phap = 3
lối xóm = nhan dan | cong dong dan cu = 3
lồng vô = long ghep = 3
lỗi thời = het hieu luc | ra soat van ban | sua doi bo sung = 3
lộ dữ liệu = an toan thong tin | an ninh mang = 3
lộ mật = bi mat nha nuoc = 3
lộ số liệu = an toan thong tin | an ninh mang = 3
lở đất = thien tai | phong chong thien tai | ung pho thien tai
lợi quyền = quyen va loi ich | quyen loi | loi ich hop phap
lụt = thien tai | phong chong thien tai | ung pho thien tai
lựa người = bau cu | bo phieu | di bau cu = 3
lực lượng cán bộ = doi ngu can bo | nguon nhan luc | can bo cong chuc
ma chay = nep song van minh | viec cuoi viec tang | xoa bo hu tuc = 3
ma dich vu = bang danh muc | chuan hoa danh muc | danh muc lien thong
ma dung chung = bang danh muc | danh muc = 3
ma hoa danh muc = bang danh muc | chuan hoa danh muc | danh muc lien thong
ma ket = kich ban | kich ban chuong trinh = 3
ma qr = ma qrcode = 3
ma sai = chuan hoa danh muc | danh muc = 3
ma so van ban = so ky hieu | ke hoach so
ma tuy = phong chong ma tuy | te nan xa hoi = 3
ma vach = ma qrcode | ma qr = 3
mac ke = tinh than trach nhiem | nang cao trach nhiem | thai do phuc vu
mac ke dan = tinh than trach nhiem | nang cao trach nhiem | thai do phuc vu
mach cho dan = huong dan cong dan | huong dan = 3
mach nuoc = tham muu | de xuat | giup viec = 3
mai dam = te nan xa hoi | phong chong te nan = 3
mai khong xong = ton dong keo dai | ton dong | keo dai = 3
mail cong vu = hom thu dien tu | thu dien tu = 3
main task = nhiem vu trong tam | trong tam = 3
maket = kich ban | kich ban chuong trinh = 3
man hinh theo doi = phan mem theo doi | theo doi giam sat
man rang = phuong phap | to chuc thuc hien | huong dan
mang cham = ha tang ky thuat | duong truyen | duong truyen truc tuyen = 3
mang co on khong = duong truyen | ha tang ky thuat | duong truyen truc tuyen = 3
mang don toi = tiep nhan | xu ly don thu | don thu = 3
mang lag = trang thiet bi | ha tang ky thuat | ket noi internet
mang may = ket noi mang internet | duong truyen | internet
mang mieng = ket noi mang internet | duong truyen | internet
mang nao = linh vuc | noi dung
mang tieng = uy tin giam sut | co nhieu du luan | nhieu du luan | thay the = 3
mang von = phe binh | nhac nho | phan anh kien nghi
mang vạ = chiu trach nhiem | trach nhiem cua nguoi
mang xh = mang xa hoi | nen tang so | facebook zalo | tuyen truyen = 3
mang yeu = trang thiet bi | ha tang ky thuat | ket noi internet | ket noi mang internet | duong truyen | internet
manh ai nay chay = dong bo thong nhat | phoi hop chat che | thong nhat = 3
manh ai nay lam = dong bo thong nhat | phoi hop chat che | thong nhat = 3
manh khoe to chuc = trong sach vung manh = 3
manh len = trong sach vung manh = 3
manh nha = bieu hien | dau hieu = 3
manh thuong quan = tai tro ung ho | ung ho | tai tro | nguon thu = 3
manual = huong dan | tai lieu huong dan = 3
map danh muc = chuan hoa danh muc | danh muc = 3
map mo = minh bach | cong khai minh bach
mat bang sach = giai phong mat bang | ban giao mat bang | cong tac dan van | du an dau tu = 3
mat bao lau = thoi gian
mat chua duoc = ton tai han che | han che | kho khan vuong mac | ton tai
mat chuc = dieu chuyen thay the | thay the | bai nhiem = 3
mat cong di lai = phien ha | thu tuc hanh chinh | dich vu cong = 3
mat dan chu = phat huy dan chu | quyen lam chu | loi dung
mat dien = dien luoi | ha tang dien
mat doan ket = doan ket | doan ket noi bo | doan ket thong nhat
mat doi mat = doi thoai truc tiep | doi thoai | tiep xuc doi thoai = 3
mat doi song = moi linh vuc | doi song xa hoi
mat du lieu = an toan thong tin | an ninh mang = 3
mat ghe = dieu chuyen thay the | bai nhiem | thay the = 3
mat gia = khau hao hao mon | hao mon tai san = 3
mat lanh = thai do phuc vu | sach nhieu | quan lieu | dao duc cong vu = 3
mat long tin = cung co niem tin | niem tin cua nhan | niem tin = 3
mat mang = ung cuu su co | su co | ha tang ky thuat
mat mua = thiet hai | ho tro san xuat
mat nang may nhe = quan lieu sach nhieu | thai do phuc vu | dao duc cong vu | quan lieu | sach nhieu = 3
mat nao = linh vuc | noi dung
mat nao cung = moi linh vuc | doi song xa hoi
mat quyen loi = quyen va loi ich | quyen loi | loi ich hop phap | xam pham
mat ruong = thu hoi dat | giai phong mat bang | boi thuong ho tro = 3
mat so lieu = an toan thong tin | an ninh mang = 3
mat song = trang thiet bi | ha tang ky thuat | ket noi internet
mat tran ap = ban cong tac mat | cong tac mat tran = 3
mat tran chuyen = chuyen den co quan | co tham quyen | phan anh kien nghi = 3
mat tran coi = giam sat phan bien | giam sat viec | giam sat = 3
mat tran giam sat = phan bien xa hoi | giam sat = 3
mat tran lam gi = mat tran to quoc | giam sat phan bien | van dong nhan dan
mat tran nhac = giam sat phan bien | giam sat viec | giam sat = 3
mat tran phai lam gi = mat tran to quoc | giam sat phan bien | van dong nhan dan
mat tran soi = giam sat phan bien | giam sat viec | giam sat = 3
mat tran theo doi = giam sat phan bien | giam sat viec | giam sat = 3
mat tran thon = ban cong tac mat | cong tac mat tran | truong ban cong tac = 3
mat tran to quoc = uy ban mat tran
mat tran xa = mat tran to quoc | uy ban mat tran = 3
mat trat tu = an ninh trat tu | trat tu an toan | phong chong toi pham
mat trat tu hom bau = gay roi | an ninh trat tu | loi dung
mat uy tin = nhieu du luan | thay the = 3
mau 09 = bang ke chi tiet
mau bao cao = bieu mau | mau bieu | phu luc | chi tieu bieu mau | bieu mau kiem ke = 3
mau bao cao nao = bieu mau | mau | de cuong = 3
mau bieu = bieu mau | chi tieu bieu mau | bieu mau kiem ke = 3
mau de nghi = doi chieu so lieu | de nghi thanh toan
mau hay = mo hinh dien hinh | cach lam moi | sang kien | nhan rong = 3
mau kiem ke = bieu mau | chi tieu bieu mau | bieu mau kiem ke = 3
mau len = kip thoi
mau nao = bieu mau | mau | de cuong = 3
mau nhan dao = hien mau tinh nguyen = 3
mau san = bieu mau | mau bieu | phu luc = 3
mau so 01 = doi chieu so lieu | de nghi thanh toan
mau thit = gan bo mat thiet | moi quan he
may anh truong phong = lanh dao cac phong | truong cac phong = 3
may bua = thoi gian | thoi han
may buoc = quy trinh | trinh tu | thu tuc = 3
may buoi = thoi gian | thoi han
may chi phu nu = hoi phu nu | lien hiep phu nu | cac doan the
may chieu = trang thiet bi | phuong tien ky thuat | trang bi phuong tien = 3
may chu = ha tang so | trung tam du lieu = 3
may chu cuu binh = hoi cuu chien binh | cac doan the
may chu hong = ung cuu su co | su co | ha tang ky thuat
may chuc trieu = kinh phi | du toan | muc chi
may dong = kinh phi | du toan | muc chi
may dua = hoc sinh = 3
may em = hoc sinh = 3
may ghe = co cau thanh phan | ty le co cau | so luong
may gio bat dau = khai mac | thoi gian | buoi sang = 3
may gio ket thuc = be mac | ket thuc | thoi gian
may gio khai mac = khai mac | thoi gian | buoi sang = 3
may gio nghi = be mac | ket thuc | thoi gian
may gio tan = be mac | ket thuc | thoi gian
may gio xong = be mac | ket thuc | thoi gian
may in = kiem ke tai san | tai san cong | kiem ke | trang thiet bi | phuong tien ky thuat | trang bi phuong tien = 3
may lan mot nam = moi nam mot lan | hang nam | dinh ky | thuong xuyen = 3
may lanh = kiem ke tai san | tai san cong | kiem ke = 3
may moc = quan lieu | thu tuc hanh chinh
may nam = nhiem ky | giai doan
may nam mot khoa = nhiem ky = 3
may ngay = thoi gian | thoi han
may ngay tra loi = thoi han | thoi han giai quyet | giai quyet kip thoi = 3
may nguoi ung cu = co cau thanh phan | so luong nguoi = 3
may ong lon = lanh dao | cap uy | thuong truc co quan = 3
may ong trong ban = thanh vien ban | phan cong thanh vien = 3
may ong truong phong = lanh dao cac phong | truong cac phong = 3
may phan tram = ty le | phan dau | chi tieu = 3
may phan tram dong y = bieu quyet | tan thanh | dong thuan
may phong = cac phong ban | co quan chuyen mon | cac phong don vi = 3
may sep = lanh dao | cap uy | thuong truc co quan | can bo lanh dao | lanh dao quan ly | nguoi dung dau = 3
may suat = co cau thanh phan | so luong nguoi | phan bo = 3
may thang hop mot lan = dinh ky | moi nam mot lan | cuoc hop = 3
may thang kiem tra = ke hoach kiem tra | thuong xuyen | dinh ky = 3
may thon = thon | thon ban | to dan pho | khu dan cu = 3
may tieng = thoi gian
may tieu chi = tieu chi | dat chuan nong thon | nong thon moi = 3
may tinh hoa = cong nghe thong tin | ung dung cong nghe = 3
may vi tinh = trang thiet bi | phuong tien ky thuat | trang bi phuong tien = 3
may xa = ubnd cap xa | cac xa phuong | dia phuong = 3
mc dan = dan chuong trinh | khai mac
mc hop = dan chuong trinh | khai mac
mcl = hanh chinh cong | co che mot cua | mot cua lien thong | bo phan mot cua = 3
mdich = muc dich yeu cau | muc dich = 3
me tin = me tin di doan | xoa bo hu tuc | tap quan lac hau | hu tuc = 3
me va be = suy dinh duong | suc khoe ba me | cham soc suc khoe
me viet nam = nguoi co cong | den on dap nghia | gia dinh chinh sach = 3
meet = hoi nghi truc tuyen | diem cau | ket noi truc tuyen | hinh thuc truc tuyen = 3
meet dan = doi thoai truc tiep | tiep xuc doi thoai = 3
mem deo = linh hoat | phu hop | dieu kien thuc tien = 3
mentor = huong dan = 3
met hoc sinh = khong qua 120 phut | bao dam suc khoe | suc khoe hoc sinh = 3
methadone = cai nghien ma tuy | quan ly nguoi nghien = 3
mi tom = cuu tro | ho tro khac phuc | cuu ho cuu nan = 3
mic = loa dai | hoi truong | co so vat chat = 3
micro = co so vat chat | loa dai | hoi truong = 3
mien cho ai = tru | doi tuong
mien nhiem = bai nhiem | cho thoi = 3
mien truong thon = cho thoi lam truong | truong thon = 3
mieng com manh ao = quyen va loi ich | loi ich hop phap | quyen loi = 3
migrate = ket noi chia se | dong bo du lieu | lien thong
milestone = lo trinh | tien do | thoi gian hoan thanh
mindset = tu duy | nhan thuc | doi moi
minh bach tai san = ke khai tai san | phong chong tham nhung = 3
minh bach tien = cong khai | thu chi | quyet toan ngan sach = 3
minh chung = kem so lieu | hinh anh tai lieu | kem theo = 3
mini game = cuoc thi trac nghiem | cuoc thi tim hieu | hoi thi = 3
minigame = cuoc thi trac nghiem | cuoc thi tim hieu | hoi thi = 3
minutes = bien ban hoi nghi | bien ban = 3
mit tinh = chao mung | hoat dong chao mung | to chuc le = 3
miếng ăn = doi song vat chat | nang cao doi song | an sinh xa hoi = 3
miếu = di tich
mo co che = co che dac thu | chinh sach dac thu
mo coi = bao tro xa hoi | tro giup xa hoi | doi tuong
mo cong ty = dang ky kinh doanh | cap phep = 3
mo dau = khai mac | on dinh to chuc | phat bieu khai mac = 3
mo du lieu = du lieu mo | du lieu dung chung | chia se du lieu = 3
mo duong = kien tao | doi moi phuong phap = 3
mo duong cho = tao dieu kien | tao dieu kien thuan | dieu kien thuan loi = 3
mo hang = phat dong | khai mac | trien khai
mo hinh dan van = dan van kheo | mo hinh | cong tac dan van = 3
mo hinh diem = mo hinh | diem sang | thi diem | kieu mau
mo hinh gi = xay dung mo hinh | mo hinh
mo hinh hai cap = chinh quyen dia phuong | hai cap | 02 cap | van hanh mo hinh = 3
mo hinh hay = mo hinh dien hinh | cach lam moi | sang kien | nhan rong = 3
mo hinh kinh te = phat trien san xuat | mo hinh phat trien = 3
mo hinh lam an = phat trien san xuat | mo hinh phat trien = 3
mo hinh moi = sap xep don vi | chinh quyen dia phuong | mo hinh chinh quyen | tinh gon bo may | hai cap | 02 cap = 3
mo hinh ra sao = xay dung mo hinh | mo hinh
mo hinh tot = xay dung mo hinh | mo hinh
mo hinh xin = mo hinh dien hinh | nhan rong = 3
mo hom phieu = kiem phieu | cong bo ket qua = 3
mo lang = thong tin tuyen truyen | thong bao | hop thon
mo loi = tao dieu kien | tao dieu kien thuan = 3
mo lop = tap huan boi duong | dao tao boi duong | boi duong | tap huan = 3
mo lop khi nao = tap huan | thong bao mo lop | boi duong = 3
mo mam = nghien cuu | nghien cuu ban hanh
mo man = khai mac | phat bieu khai mac | on dinh to chuc = 3
mo mang dau oc = nang cao nhan thuc | nhan thuc = 3
mo mat ra = nang cao nhan thuc | giao duc chinh tri = 3
mo poll = bieu quyet truc tuyen | bieu quyet = 3
mo rong thanh pho = dia gioi | dieu chinh dia gioi | don vi hanh chinh = 3
mo so = so theo doi | quan ly ho so | tiep nhan
mo ta viec = vi tri viec lam = 3
mo thung = kiem phieu | cong bo ket qua = 3
mo thung phieu = kiem phieu | bien ban kiem phieu = 3
mo tiem = dang ky kinh doanh | cap phep = 3
mo tu thien = cong tac xa hoi | ung ho = 3
mo ám = minh bach | cong khai minh bach
moc can dat = chi tieu | muc tieu | yeu cau
moc gioi = quoc phong an ninh | quan su quoc phong | bien gioi | dia gioi | dieu chinh dia gioi | don vi hanh chinh = 3
moc kiem ke = thoi diem = 3
moc nop = truoc ngay | thoi han | thoi gian hoan thanh
moc thoi gian = lo trinh | tien do | thoi gian hoan thanh
model xin = mo hinh dien hinh | nhan rong = 3
moi 6 thang = 6 thang | so ket = 3
moi ban hanh = ban hanh moi | sua doi bo sung | luat
moi chuyen gia = thu hut | tai nang | tuyen dung = 3
moi cong an = moi bao cao vien | phoi hop voi cong | cong an xa | bao cao vien = 3
moi cong an noi chuyen = moi bao cao vien | phoi hop voi cong = 3
moi dan di hop = cuoc hop cua thon | sinh hoat cong dong | hop thon = 3
moi dien gia = moi bao cao vien | phoi hop voi cong = 3
moi dung nguoi = dung thanh phan | tham du day du = 3
moi ho = ho gia dinh | muc dong gop | nhan dan
moi ho dong = dong gop cua nhan | muc dong gop | khoan dong gop | dong gop = 3
moi hop = giay moi | gui giay moi = 3
moi kieu co quan = loai hinh co so | cac loai hinh = 3
moi linh vuc = doi song xa hoi
moi mat = toan dien | moi linh vuc
moi mong = bieu hien | dau hieu = 3
moi nam may lan = moi nam mot lan | hang nam | dinh ky | thuong xuyen = 3
moi nam mot bận = hang nam | moi nam mot lan | dinh ky = 3
moi nam mot lan = hang nam | dinh ky = 3
moi nguoi deu nam = pho bien quan triet | toan the cong chuc | quan triet = 3
moi nguoi gioi ve = thu hut | nguoi co tai nang | thu hut tuyen dung | tot nghiep xuat sac = 3
moi nguoi hay = cong khai minh bach | cong khai
moi nguoi mot viec = tung can bo cong | trach nhiem ca nhan
moi nguoi noi chuyen = moi bao cao vien | phoi hop voi cong = 3
moi nguoi trong co quan = toan the cong chuc | cong chuc vien chuc | nguoi lao dong
moi nguoi trong phong = toan the cong chuc | can bo cong chuc | trong co quan
moi nha = ho gia dinh | muc dong gop | nhan dan
moi nha dong bao nhieu = muc dong gop | dong gop = 3
moi nhung ai = thanh phan tham du | thanh phan | dai bieu du = 3
moi no ra = phat sinh | phat sinh vuong mac | vuong mac = 3
moi noi mot kieu = thong nhat | dong bo thong nhat | phoi hop chat che = 3
moi noi mot so = doi chieu so lieu | chinh xac | ra soat thong tin
moi o cho nao = doi moi | ban hanh moi | sua doi bo sung
moi phuong dien = toan dien | moi linh vuc
moi tang lop = tang lop nhan dan
moi thang = hang thang | dinh ky = 3
moi thoat ngheo = ho can ngheo | giam ngheo = 3
moi truong = bao ve moi truong = 3
moi tuan = hang tuan | dinh ky = 3
moi vao truong = dau khoa | dau nam hoc
moi xa mot san pham = san pham ocop | chuong trinh ocop | xa mot san pham | ocop | san pham = 3
money = kinh phi | ngan sach
mong giai quyet = phan anh kien nghi | kien nghi phan anh = 3
mong moi = nguyen vong chinh dang | tam tu nguyen vong | nguyen vong = 3
mong muon = nguyen vong chinh dang | tam tu nguyen vong | nguyen vong = 3
mong muon cua dan = tam tu nguyen vong | nguyen vong | y kien nguyen vong = 3
monthly report = bao cao hang thang | bao cao
mot bung = dong thuan | dong tinh | thong nhat
mot buoi = buoi sang
mot cua = mot cua lien thong | tiep nhan va tra | co che mot cua
mot cua lien thong = lien thong = 3
mot cua xa = hanh chinh cong | co che mot cua | mot cua lien thong | bo phan mot cua = 3
mot dau moi = dau moi | chu tri | phu trach = 3
mot dong chi = phan cong | dong chi lanh dao | phu trach = 3
mot kieu = dong bo thong nhat | dong bo | thong nhat = 3
mot long = doan ket | thong nhat | dong thuan | dong tinh
mot luot = dong bo | thong nhat = 3
mot nam may lan = moi nam mot lan | hang nam | dinh ky | thuong xuyen = 3
mot nam mot lan = hang nam | moi nam mot lan = 3
mot nguoi om nhieu = bo tri | kien toan | bo tri cong chuc
mot thang may lan = hang thang | dinh ky | thuong xuyen = 3
mou = quy che phoi hop = 3
movement = cuoc van dong | phong trao thi dua | phat dong = 3
mtqg = chuong trinh muc tieu | muc tieu quoc gia = 3
mttq xa = mat tran to quoc = 3
mtxa = mat tran to quoc = 3
mu bao hiem = an toan giao thong | trat tu an toan = 3
mu chu = xoa mu chu | pho cap giao duc = 3
mu luat = nang cao nhan thuc | pho bien giao duc | tuyen truyen
mua = dau thau | tai san cong
mua bao hiem = bao hiem y te | tham gia bao hiem | bao hiem xa hoi = 3
mua chuộc = chi phoi tac dong | loi ich nhom
mua do = mua sam | dau thau | tai san cong
mua hat = van hoa van nghe | van nghe = 3
mua he = trong he
mua lu = phong chong thien tai | ung pho
mua mang = phat trien san xuat | nong nghiep
mua may = mua sam | trang thiet bi | mua sam tai san = 3
mua sam = dau thau | tai san cong
mua them may = mua sam | trang thiet bi | mua sam tai san = 3
mua thiet bi = mua sam | trang thiet bi | mua sam tai san = 3
mua vu = trong trot | san xuat nong nghiep
muc do lam = muc do thuc hien | danh gia ket qua | can cu danh gia = 3
muc do thuc hien = danh gia ket qua | can cu danh gia = 3
muc gop = muc dong gop | dong gop = 3
muc hai long = su hai long | muc do hai long | do luong su hai = 3
muc luc = danh muc | danh muc du lieu = 3
muc rieng = chuyen muc chuyen trang | chuyen muc = 3
muc song = nang cao doi song | thu nhap
muc thuong = khen thuong | muc khen thuong | tien thuong
mui nhon = nhiem vu trong tam | trong tam | tap trung | uu tien = 3
mui tiem = tiem chung | tiem chung mo rong = 3
mung may nop = truoc ngay | cham nhat | bao cao ket qua = 3
muon co dan chu = loi dung dan chu | vi pham phap luat = 3
muon dan chu = loi dung dan chu | vi pham phap luat = 3
muon gio = ky luat ky cuong | quy che lam viec
muon gio be mang = loi dung dan chu | vi pham phap luat = 3
muon hinh van trang = da dang hoa | hinh thuc tuyen truyen | phong phu = 3
muon nguoi nhu mot = doan ket thong nhat | suc manh tong hop
muon nhat = cham nhat | truoc ngay | thoi han = 3
muon sach = cong hoc lieu so | nen tang hoc truc | su dung thu vien | thu vien
muon tam = tam quan ly | truc tiep quan ly = 3
muon ten nguoi khac = nac danh mao danh | to cao nac danh | khong ro dia chi = 3
muot = thuan loi | thong suot
must = yeu cau | co trach nhiem
muôn dân = nhan dan | cong dong dan cu = 3
mxh = mang xa hoi | nen tang so | facebook zalo | tuyen truyen = 3
mày mò = nghien cuu = 3
mâu thuẫn nhau = mau thuan chong cheo | dong bo thong nhat | ra soat van ban = 3
mã thuốc = bang danh muc | chuan hoa danh muc | danh muc lien thong
mã độc = an toan thong tin | an ninh mang = 3
mìn = vu khi vat lieu | quan ly phao = 3
múa hát = van hoa van nghe | van nghe | san khau hoa = 3
mđyc = muc dich yeu cau | muc dich = 3
mưa bão = thien tai | phong chong thien tai | ung pho thien tai
mưa lớn = thien tai | phong chong thien tai | ung pho thien tai
mưa to = thien tai | phong chong thien tai | ung pho thien tai
mương phai = thuy loi | kenh muong = 3
mướn người = thue dich vu | cong tac vien = 3
mượn đồ = tam quan ly | truc tiep quan ly = 3
mạnh ai nấy làm = thong nhat | dong bo
mất giá = khau hao | hao mon tai san | gia tri tai san = 3
mất lòng nhau = mau thuan | hoa giai | tranh chap
mất mặt = uy tin giam sut | co nhieu du luan = 3
mất niềm tin = cung co niem tin | niem tin cua nhan = 3
mất tiếng = duong truyen | ha tang ky thuat
mất đất = thu hoi dat | giai phong mat bang | boi thuong ho tro = 3
mấy bác = nhan dan | cong dong dan cu = 3
mấy chú công an = cong an xa | cong an = 3
mấy hội = to chuc chinh tri | to chuc thanh vien | doan the = 3
mấy phòng = co quan chuyen mon | cac phong don vi = 3
mấy phường = ubnd cap xa | cac xa phuong | dia phuong = 3
mấy tháng một lần = dinh ky | hang quy | hang thang | hang nam | moi nam mot lan = 3
mần giấy tờ = thu tuc hanh chinh | giai quyet thu tuc
mần ăn = san xuat | sinh ke | phat trien san xuat
mập mờ = cong khai minh bach | cong khai
mật = bi mat nha nuoc
mắt thần = mo hinh camera | an ninh trat tu
mặt mạnh = ket qua dat duoc | ket qua | thanh tich | uu diem
mặt tiền = truc duong chinh | khu trung tam | khu hanh chinh = 3
mỏ đá = khoang san | quan ly khoang san = 3
mồ côi = bao tro xa hoi | tro giup xa hoi | an sinh xa hoi | doi tuong yeu the
mỗi kỳ = dinh ky | bao cao dinh ky | che do bao cao = 3
mỗi quý = hang quy | bao cao quy = 3
mờ ám = cong khai minh bach | cong khai
mời ai = thanh phan tham du | thanh phan | dai bieu du = 3
mở họp = to chuc hoi nghi | trieu tap = 3
mở mang = nang cao nhan thuc | nhan thuc trach nhiem
mở quán = dang ky kinh doanh | cap phep = 3
mức thu = muc dong gop | thu chi = 3
nac danh = don thu | to cao
nam bat = nam tinh hinh | tam tu nguyen vong = 3
nam cho chac = quan triet | quan triet trien khai | pho bien quan triet = 3
nam dan van = dan van chinh quyen | cong tac dan van = 3
nam dia ban = nam chac | dac diem tinh hinh | dia ban = 3
nam lam may bận = moi nam mot lan | hang nam | dinh ky | thuong xuyen = 3
nam long dan = du luan xa hoi | tap hop du luan | tam tu nguyen vong | nam bat tam tu | nam tinh hinh | nam bat = 3
nam luat = pho bien giao duc | giao duc phap luat | phap luat = 3
nam may lan = moi nam mot lan | hang nam | dinh ky | thuong xuyen = 3
nam mot lan = hang nam | moi nam mot lan | dinh ky = 3
nam nao cung = hang nam | moi nam mot lan | dinh ky = 3
nam nu = binh dang gioi = 3
nam tien do = theo doi | theo doi don doc = 3
nam tinh hinh = nam bat | tam tu nguyen vong
nam tinh than = quan triet | quan triet trien khai = 3
nam tu tuong = giao duc chinh tri | tinh hinh tu tuong | nam tinh hinh
nam tu tuong dan = tinh hinh tu tuong | du luan xa hoi
nam vien = kham benh chua benh = 3
nan giai = noi com | buc xuc | vu viec phuc tap = 3
nan ni = van dong | tuyen truyen van dong | dan van
nang bac = nang luong | nang ngach | che do chinh sach = 3
nang cao kieu mau = xay dung nong thon | nong thon moi = 3
nang cap = nang cao chat luong | nang cao | cai thien = 3
nang cap chat luong = nang cao chat luong | nang cao = 3
nang cap he thong = nang cap phat trien | he thong thong tin
nang cap may = nang cap phat trien | he thong thong tin
nang chat = nang cao chat luong | nang cao = 3
nang han = thien tai | phong chong thien tai | ung pho thien tai
nang hieu biet = nang cao nhan thuc | nhan thuc = 3
nang len = nang cao chat luong | nang cao | cai thien = 3
nang len dat xuong = sua doi bo sung | dieu chinh bo sung | hoan thien = 3
nang luc = nang luc trinh do | chuyen mon nghiep vu
nang nhe voi dan = quan lieu sach nhieu | thai do phuc vu | dao duc cong vu | quan lieu = 3
nang ni = van dong | tuyen truyen van dong | dan van
nang no = chu dong | tich cuc | tu giac | tinh than trach nhiem | trach nhiem
nang nong = khong qua 120 phut | bao dam suc khoe | suc khoe hoc sinh = 3
nang tam nhan thuc = nang cao nhan thuc | nhan thuc = 3
nang trinh = tap huan boi duong | dao tao boi duong | boi duong | tap huan = 3
nang trinh do = boi duong nang cao | boi duong | cap nhat kien thuc = 3
nay lan mai lua = keo dai | tien do | ton dong
nay sinh = phat sinh | kho khan vuong mac | vuong mac | phat sinh vuong mac = 3
nay to = phuc vu nhan dan | tinh than phuc vu | thai do phuc vu = 3
ncc = nguoi co cong | den on dap nghia | gia dinh chinh sach = 3
nckh = sang kien | de tai khoa hoc = 3
nct = nguoi cao tuoi | mung tho = 3
nd 178 = nghi huu truoc tuoi | che do chinh sach | tinh gian bien che = 3
nd hoi = hoi nong dan | nong dan = 3
ndtq = to dan pho | khu dan cu | to tu quan = 3
ne dan = quyen lam chu | ton trong = 3
ne nang = xu ly nghiem | kien quyet xu ly | vi pham
ne nep = ky cuong hanh chinh = 3
ne trach nhiem = chiu trach nhiem | nguoi dung dau
ne tranh = dun day | ne tranh trach nhiem | trach nhiem | ky luat ky cuong
nen nguoi = giao duc ly tuong | dao duc loi song
nen tai dinh cu = tai dinh cu | boi thuong ho tro = 3
nen tang = nen tang so | he thong thong tin = 3
nen tang hoc = hoc truc tuyen | cong hoc lieu so
nen tang so = he thong thong tin
neo don = bao tro xa hoi | tro giup xa hoi | an sinh xa hoi | doi tuong yeu the | doi tuong
nep lam viec = le loi lam viec | tac phong | phuong phap chi dao = 3
nep nghi = tu duy | nhan thuc | doi moi
nep song = doi song van hoa | nep song van minh = 3
net rieng = dac thu | dac diem tinh hinh | dieu kien thuc tien = 3
neu guong = guong mau | tien phong guong mau = 3
neu ket = vuong mac | kip thoi | phan hoi | xem xet giai quyet = 3
neu kien = tham gia y kien | dong gop y kien = 3
neu vuong = vuong mac | kip thoi | phan hoi | xem xet giai quyet = 3
neu y = tham gia y kien | dong gop y kien | y kien gop y = 3
ngai di bau = van dong nhan dan | quyen va nghia vu | bo phieu
ngai noi = phat huy dan chu | tra thu tru dap | lang nghe
ngam don = ton dong keo dai | giai quyet don thu | ton dong = 3
ngam ho so = ton dong keo dai | giai quyet don thu | ton dong = 3
ngam lai don = tu y giu don | chuyen don | nghiem cam = 3
ngam viec = tien do | kip thoi | keo dai | ton dong
ngan gon = phu hop | phuong phap tuyen truyen | hinh thuc phu hop
ngan hang chinh sach = tin dung chinh sach | von vay | vay von = 3
ngan keo = ton dong keo dai | tu y giu don | giu don = 3
ngan sach = ngan sach nha nuoc | kinh phi
ngan sach cap = nguon ngan sach | phan cap quan ly | bo tri = 3
ngan sach nao = nguon ngan sach | phan cap quan ly | bo tri = 3
ngan tin xau = dinh huong du luan | dau tranh phan bac | phan bac
ngan tro = can tro | hanh vi can tro | nghiem cam = 3
nganh doc = dong tren dia ban | co quan trung uong = 3
nganh tu phap = so tu phap = 3
nganh y te = so y te = 3
ngap = thien tai | phong chong thien tai | ung pho thien tai
ngay ba = ngay 3 | tong ket | be mac
ngay bau = bau cu | bo phieu | di bau cu = 3
ngay bo phieu = bau cu | cuoc bau cu | ngay bau cu = 3
ngay bo phieu chinh = ngay bau cu | bo phieu = 3
ngay cuoi = ngay 3 | tong ket | be mac
ngay cuoi nop = truoc ngay | thoi han | thoi gian hoan thanh
ngay dau = ngay 1 | khai mac
ngay gap dan = thoi gian tiep cong | tiep cong dan | dinh ky = 3
ngay hai = ngay 2
ngay hoi dai doan ket = toan dan doan ket | doi song van hoa = 3
ngay hoi khu dan cu = dai doan ket toan | toan dan doan ket
ngay hoi lon = ngay hoi | su kien chinh tri
ngay hoi non song = ngay bau cu | ngay hoi cua toan | ngay hoi
ngay hoi toan dan = bau cu | cuoc bau cu | ngay bau cu = 3
ngay hoi toan dan bvan = toan dan bao ve
ngay luat = ngay phap luat = 3
ngay may nop = truoc ngay | cham nhat | bao cao ket qua = 3
ngay may xong = thoi gian hoan thanh | thoi han hoan thanh | truoc ngay = 3
ngay mo xong = thoi gian | truoc ngay | thoi han = 3
ngay nao cung lam = thuong xuyen | lien tuc | thuong xuyen trong nam = 3
ngay nao di bau = ngay bau cu | bo phieu = 3
ngay nghi van lam = can bo truc | phan cong can bo | thu bay chu nhat
ngay nop = truoc ngay | thoi han | thoi gian hoan thanh
ngay phap luat = pho bien giao duc = 3
ngay tap luc = kip thoi
ngay thu nhat = ngay 1 | khai mac
ngay thuong = ngay lam viec | gio hanh chinh
ngay tiep dan = thoi gian tiep cong | tiep cong dan | dinh ky | lich tiep cong dan = 3
ngay tuu truong = sinh hoat cong dan | tuan le sinh hoat | dau nam hoc = 3
ngay vui = ngay hoi | su kien chinh tri
nghe ba con = lang nghe | y kien | tam tu nguyen vong | doi thoai = 3
nghe cho het = lang nghe | y kien
nghe dan noi = du luan xa hoi | tap hop du luan | tam tu nguyen vong | nam bat tam tu | lang nghe | y kien = 3
nghe doanh nghiep = doi thoai voi doanh | ho tro doanh nghiep | doanh nghiep
nghe nghi quyet = quan triet | quan triet trien khai | pho bien quan triet = 3
nghe nghiep = chuyen mon nghiep vu | nghiep vu = 3
nghe ngong = du luan xa hoi | tap hop du luan | tam tu nguyen vong | nam bat tam tu | nam tinh hinh | nam bat = 3
nghe ngong tinh hinh = nam tinh hinh | nam bat | tam tu nguyen vong = 3
nghe phong thanh = du luan xa hoi | tap hop du luan | tam tu nguyen vong | nam bat tam tu = 3
nghe truyen thong = lang nghe | tieu thu cong nghiep
nghe va ghi = lang nghe ghi chep | lang nghe = 3
nghe y dan = lang nghe | y kien | tam tu nguyen vong | doi thoai = 3
nghen mang = ung cuu su co | su co | ha tang ky thuat
ngheo = ho ngheo | giam ngheo = 3
ngheo kho = ho ngheo | giam ngheo = 3
ngheo lai = ho can ngheo | giam ngheo = 3
ngheo nhieu chieu = giam ngheo da chieu | thieu hut dich vu = 3
nghi che do = nghi huu truoc tuoi | che do chinh sach | tinh gian bien che = 3
nghi chut = giai lao = 3
nghi dinh chi tiet = nghi dinh | quy dinh chi tiet = 3
nghi dinh chinh phu = chinh phu | thu tuong chinh phu | nghi dinh
nghi dinh huong dan luat = nghi dinh | quy dinh chi tiet = 3
nghi dinh huong uoc = huong uoc quy uoc | nghi dinh = 3
nghi dinh may = can cu | nghi dinh | nghi quyet | chi thi = 3
nghi dinh nao = can cu | luat | nghi dinh | van ban
nghi dinh thong tu = van ban quy pham | quy pham phap luat | van ban
nghi dinh ve dan chu = nghi dinh | quy dinh chi tiet = 3
nghi giai lao = giai lao = 3
nghi giua gio = giai lao = 3
nghi he = tet trung thu | sinh hoat he | tre em | trong he
nghi hop = tham du day du | dung thanh phan
nghi huu = nghi huu truoc tuoi | che do chinh sach | tinh gian bien che = 3
nghi khong phep = diem danh | tham gia day du | quan ly hoc sinh = 3
nghi lam truong = cho thoi | mien nhiem | bai nhiem = 3
nghi o dau = cong tac phi | kinh phi | hau can
nghi om = che do om dau | thai san = 3
nghi quyet dang = chu truong nghi quyet | van ban chi dao | nghi quyet | trung uong | ket luan
nghi quyet tren = chu truong nghi quyet | van ban chi dao | nghi quyet
nghi ra = sang kien | cach lam moi | doi moi | suc sang tao = 3
nghi ra cach = de xuat | tham muu | kien nghi = 3
nghi si = dai bieu quoc hoi | dai bieu = 3
nghi theo 178 = nghi huu truoc tuoi | che do chinh sach | tinh gian bien che = 3
nghi truoc tuoi = nghi huu truoc tuoi | che do chinh sach | tinh gian bien che = 3
nghi vien = dai bieu quoc hoi | dai bieu = 3
nghia la sao = sau day goi la | goi tat | viet tat
nghia vu cong dan = quyen cua cong dan = 3
nghia vu quan su = quoc phong an ninh | quan su | quoc phong
nghiem chinh = nghiem tuc | day du | thuc hien nghiem = 3
nghiem hon = nghiem tuc | thuc hien nghiem | ky luat ky cuong
nghiem lenh = nghiem tuc | thuc hien nghiem | ky luat ky cuong
nghiem nhat = nghiem tuc | thuc hien nghiem | ky luat ky cuong
nghien cuu truoc = tai lieu huong dan = 3
nghien cuu van ban = quan triet | pho bien giao duc | nghien cuu = 3
nghien ngam = nghien cuu truoc tai | nghien cuu
nghiep vu = chuyen mon nghiep vu
nghiep vu yeu = nang cao nang luc | boi duong nghiep vu | tap huan boi duong
nghiện = phong chong ma tuy | ma tuy | te nan xa hoi = 3
nghiện ngập = ma tuy | te nan xa hoi = 3
nghèo rớt mồng tơi = ho ngheo | ho can ngheo | giam ngheo ben vung = 3
nghỉ học ngang = duy tri si so | huy dong hoc sinh | bo hoc
ngo chung = theo doi | theo doi don doc | theo doi kiem tra = 3
ngo doc = an toan thuc pham | ngo doc thuc pham = 3
ngo xom = co so ha tang | cong trinh cong cong = 3
ngoai doi = tinh hinh thuc te | dieu kien thuc tien | hien trang
ngoai khoa = cau lac bo | hoat dong phong trao | hoat dong trai nghiem = 3
ngoai le = co che dac thu | chinh sach dac thu
ngoai quyen = khong thuoc tham quyen | chuyen don | tham quyen = 3
ngoai sổ sách = kiem ke tai san | theo doi hach toan
ngoi du = tham du | thanh phan tham du = 3
ngoi hop = cuoc hop | hoi nghi | sinh hoat = 3
ngoi lai danh gia = tong ket | so ket tong ket | danh gia | rut ra bai hoc = 3
ngoi lai voi dan = doi thoai truc tiep | doi thoai | tiep xuc doi thoai = 3
ngoi lau = khong qua 120 phut
ngoi mot cho = quan lieu | di co so | xa dan = 3
ngoi nang = khong qua 120 phut | bao dam suc khoe | suc khoe hoc sinh = 3
ngoi nghe = tham du | thanh phan tham du = 3
ngoi nha lam = dich vu cong | truc tuyen | ung dung cong nghe = 3
ngoi nha nop = dich vu cong truc | dich vu cong | truc tuyen = 3
ngoi noi chuyen = doi thoai truc tiep | doi thoai | tiep xuc doi thoai = 3
ngoi phong lanh = quan lieu | di co so | xa dan = 3
ngoi tiep dan = tiep cong dan | tiep xuc doi thoai = 3
ngoi trao doi nghe = hoi nghi hoi thao | hoi thao | trao doi nghiep vu = 3
ngon lanh = hieu qua | chat luong | thiet thuc hieu qua
ngon nghe = ky nang
ngoài đường lớn = truc duong chinh | khu trung tam | khu hanh chinh = 3
ngua truoc = phong ngua | ngan chan = 3
ngung = dung xem xet | tam dung | dieu chinh thoi gian
ngung xet ho so = dung xem xet = 3
nguoi an luong nha nuoc = can bo cong chuc | cong chuc vien chuc | can bo
nguoi biet viec = chuyen mon nghiep vu | phan cong can bo = 3
nguoi binh thuong = nhan dan | cong dong dan cu = 3
nguoi bo phieu = cu tri = 3
nguoi cam dau = nguoi dung dau | thu truong | lanh dao = 3
nguoi cam viec = phu trach | chiu trach nhiem | chu tri = 3
nguoi cao tuoi = bao tro xa hoi | tro giup xa hoi | an sinh xa hoi | doi tuong yeu the | nguoi co uy tin
nguoi chiu trach nhiem = phu trach | chiu trach nhiem | chu tri = 3
nguoi cho tien = tai tro | ung ho | nguon thu = 3
nguoi chu nhiem = giao vien chu nhiem = 3
nguoi chuyen trach = duoc giao nhiem vu | phan cong can bo = 3
nguoi co chuyen mon = chuyen gia | nha khoa hoc = 3
nguoi co cong = den on dap nghia = 3
nguoi co nghe = chuyen mon nghiep vu | phan cong can bo = 3
nguoi co quyen = cap co tham quyen | co tham quyen | tham quyen = 3
nguoi co quyen bau = cu tri = 3
nguoi co uy tin = nguoi cao tuoi
nguoi cua mat tran = duoc mttq xa gioi | gioi thieu ung cu
nguoi cua thon = bi thu chi bo | truong thon = 3
nguoi dai dien dan = dai bieu quoc hoi | dai bieu hoi dong | dai bieu
nguoi dan doanh nghiep = su hai long
nguoi dan noi = phan anh kien nghi | y kien cua nhan
nguoi dan toc = dan toc thieu so | nguoi dan toc thieu | dong bao dan toc = 3
nguoi den giao dich = nguoi dan doanh nghiep | to chuc ca nhan | nguoi dan
nguoi di bau = cu tri = 3
nguoi di dem = to kiem ke | thanh lap to kiem = 3
nguoi di lam giay = nguoi dan doanh nghiep | to chuc ca nhan | nguoi dan
nguoi di noi chuyen = bao cao vien | tuyen truyen vien | giang vien = 3
nguoi dung dau ban = truong ban chi dao = 3
nguoi dung dau dang = dung dau cap uy | bi thu chi bo | cap uy = 3
nguoi dung lop = bao cao vien | tuyen truyen vien | giang vien = 3
nguoi dung mui = nguoi dung dau | thu truong = 3
nguoi duoc de cu = nguoi ung cu = 3
nguoi duoc giao viec = duoc giao nhiem vu | phan cong can bo = 3
nguoi duoc gioi thieu = nguoi ung cu = 3
nguoi gac = phu trach | chiu trach nhiem | chu tri = 3
nguoi gia = bao tro xa hoi | tro giup xa hoi | an sinh xa hoi | doi tuong yeu the | doi tuong
nguoi gia neo don = bao tro xa hoi | tro giup xa hoi | an sinh xa hoi | doi tuong yeu the
nguoi gia nguoi tre = tang lop nhan dan
nguoi giang = bao cao vien | tuyen truyen vien | giang vien | bao cao chuyen de = 3
nguoi gioi nghe = chuyen gia | nha khoa hoc = 3
nguoi giu dau = van thu | luu vt = 3
nguoi giu phap ly = cong tac phap che | phap che = 3
nguoi gui don = khieu nai to cao | tra thu tru dap | cong dan
nguoi hoa giai = hoa giai vien | hoa giai o co | hoa giai = 3
nguoi hoc = hoc sinh | hoc vien = 3
nguoi hoc xong lam gi = bo tri can bo | to bien tap soan
nguoi hop dong = nguoi lao dong = 3
nguoi ke can = quy hoach can bo | cong tac can bo
nguoi ke nhiem = quy hoach | cong tac can bo
nguoi kho = ho ngheo | ho can ngheo | giam ngheo ben vung = 3
nguoi khong bien che = nguoi lao dong = 3
nguoi khuyet tat = bao tro xa hoi | tro giup xa hoi | an sinh xa hoi | doi tuong yeu the | doi tuong
nguoi kien = khieu nai to cao | tra thu tru dap | cong dan
nguoi lam chinh sach = doi ngu can bo | xay dung chinh sach | cong tac phap che
nguoi lam chuyen mon = chuyen vien | can bo phu trach | cong chuc chuyen mon = 3
nguoi lam cong = nguoi lao dong = 3
nguoi lam cong tac nay = duoc giao nhiem vu | phan cong can bo = 3
nguoi lam du lieu = nhan luc | cong nghe thong tin | boi duong
nguoi lam khong du = bo tri | kien toan | bo tri cong chuc
nguoi lam luat = doi ngu can bo | xay dung chinh sach | cong tac phap che
nguoi lam o xa = cong chuc cap xa | can bo cong chuc | cap xa
nguoi lam phap che = cong tac phap che | xay dung phap luat | phap che = 3
nguoi lam them = cong tac vien = 3
nguoi lang = cong dong dan cu | nhan dan
nguoi len lop = bao cao vien | bao cao chuyen de = 3
nguoi lien he = dau moi | chu tri | phu trach = 3
nguoi lo = phu trach | chiu trach nhiem | chu tri = 3
nguoi lo bau cu = to chuc phu trach | uy ban bau cu | to bau cu = 3
nguoi man han tu = tai hoa nhap cong = 3
nguoi mat tran gioi thieu = duoc mttq xa gioi | gioi thieu ung cu
nguoi moi noi = nhan to moi | dien hinh = 3
nguoi nay noi nguoi kia = tuyen truyen mieng | tuyen truyen truc tiep = 3
nguoi ngheo = ho ngheo | ho can ngheo | giam ngheo ben vung | giam ngheo = 3
nguoi nghien = cai nghien ma tuy | quan ly nguoi nghien = 3
nguoi ngoi ban tren = chu tri hoi nghi | chu tri = 3
nguoi nha = tieu cuc | tham nhung tieu cuc | cong khai minh bach
nguoi nha nuoc = can bo cong chuc | cong chuc vien chuc | can bo
nguoi noi tieng = mang xa hoi | tuyen truyen
nguoi phu trach = chuyen vien | can bo phu trach | cong chuc chuyen mon | phu trach | chiu trach nhiem | chu tri = 3
nguoi quyet cuoi cung = tham quyen | cap co tham quyen
nguoi ra tranh cu = nguoi ung cu = 3
nguoi ra ung cu = nguoi ung cu = 3
nguoi ta biet = cong khai | dan biet | duoc biet = 3
nguoi ta ung ho thon = tai tro ung ho | tiep nhan | nguon thu = 3
nguoi tai = thu hut | tai nang | tuyen dung = 3
nguoi tan phe = bao tro xa hoi | tro giup xa hoi | doi tuong
nguoi tan tat = bao tro xa hoi | tro giup xa hoi | doi tuong
nguoi thang cu = cong bo ket qua | trung cu | ket qua bau cu = 3
nguoi thay mat dan = dai dien | bao ve quyen loi
nguoi theo doi = chuyen vien | can bo phu trach | cong chuc chuyen mon = 3
nguoi theo mang nay = duoc giao nhiem vu | phan cong can bo = 3
nguoi thue lao dong = su dung lao dong | doanh nghiep = 3
nguoi to = khieu nai to cao | tra thu tru dap | cong dan
nguoi to bi = tra thu tru dap | tru dap = 3
nguoi to cao bi hai = tra thu tru dap | to cao = 3
nguoi to nhat = nguoi dung dau | thu truong = 3
nguoi toi lam giay to = nguoi dan doanh nghiep | to chuc ca nhan | nguoi dan
nguoi tot = dien hinh tien tien | guong dien hinh | mo hinh diem | nhan rong = 3
nguoi tot viec tot = dien hinh tien tien | guong dien hinh | mo hinh diem | nhan rong | dien hinh = 3
nguoi tranh cu = nguoi ung cu = 3
nguoi trong ban = thanh vien ban chi | thanh vien = 3
nguoi trong ban chi dao = thanh vien ban | phan cong thanh vien = 3
nguoi trong bien che = bien che | can bo cong chuc
nguoi trong co quan = nguoi lao dong | can bo cong chuc | vien chuc = 3
nguoi trong dang = dang vien | can bo dang vien = 3
nguoi trong danh sach bau = nguoi ung cu = 3
nguoi trong hoi = doan vien hoi vien | hoi vien = 3
nguoi trong hoi dong = dai bieu hoi dong = 3
nguoi truc phong phieu = to bau cu | ban bau cu | uy ban bau cu = 3
nguoi truc thung phieu = to bau cu = 3
nguoi tu ra = tu ung cu
nguoi tuyen truyen = tuyen truyen vien | bao cao vien | doi ngu bao cao = 3
nguoi ung cu bi to = don thu lien quan | nguoi ung cu | ho so nguoi ung
nguoi ung cu gap dan = tiep xuc cu tri | hoi nghi cu tri = 3
nguoi ung cu ra mat = tiep xuc cu tri | hoi nghi cu tri = 3
nguoi va don vi = tap the ca nhan
nguoi va to chuc = to chuc ca nhan = 3
nguoi viet don = khieu nai to cao | tra thu tru dap | cong dan
nguoi viet luat = doi ngu can bo | xay dung chinh sach | cong tac phap che
nguoi vung cao = dan toc thieu so | nguoi dan toc thieu = 3
nguoi yeu the = bao tro xa hoi | tro giup xa hoi | an sinh xa hoi | doi tuong yeu the
nguon dau ra = kinh phi thuc hien | nguon kinh phi | ngan sach nha nuoc | bo tri kinh phi = 3
nguon ke can = quy hoach | cong tac can bo
nguon khac = nguon luc hop phap | nguon kinh phi = 3
nguon nao = kinh phi | nguon ngan sach | nguon luc | bo tri = 3
nguon ngoai = xa hoi hoa | huy dong nguon luc | nguon hop phap khac = 3
nguon o dau = kinh phi | nguon ngan sach | nguon luc | bo tri = 3
nguon tien nao = kinh phi | nguon ngan sach | nguon luc | bo tri = 3
nguon xa hoi = xa hoi hoa | huy dong nguon luc | nguon hop phap khac = 3
nguyen gia = gia tri tai san | gia tri = 3
nguyen ly = nguyen tac = 3
nguyen nam = thuong xuyen trong nam = 3
nguyen vong dan = nguyen vong chinh dang | tam tu nguyen vong | nguyen vong = 3
nguồn đâu = kinh phi thuc hien | nguon kinh phi | ngan sach nha nuoc | bo tri kinh phi = 3
ngâm đơn = ton dong keo dai | tu y giu don | giu don = 3
ngó = theo doi | kiem tra
ngăn = phong ngua ngan chan | ngan chan
ngăn chặn = phong ngua ngan chan
người cầm lá phiếu = cu tri = 3
người dự = thanh phan tham du | thanh phan | dai bieu du = 3
người giỏi = thu hut | nguoi co tai nang | thu hut tuyen dung | tot nghiep xuat sac = 3
người tài = thu hut | nguoi co tai nang | thu hut tuyen dung | tot nghiep xuat sac = 3
ngồi chờ = chu dong | tich cuc
nha bo hoang = tru so lam viec | sap xep nha dat | tai san cong | co so nha dat
nha cong bo hoang = tru so lam viec | sap xep nha dat | tai san cong | co so nha dat
nha cong dong = thiet che van hoa | nha van hoa = 3
nha cua co quan = kiem ke tai san | tai san cong | kiem ke = 3
nha cua uy ban = tru so lam viec | tai san cong | sap xep
nha dai = phat thanh truyen hinh | phuong tien truyen thong | bao chi | dua tin = 3
nha dan = ho gia dinh | nhan dan | cong dong dan cu
nha dat = dat thuoc tru so | tru so lam viec | tai san cong = 3
nha dat cong = tru so lam viec | sap xep nha dat | tai san cong | co so nha dat
nha dau tu = du an dau tu | cong trinh du an | cong trinh
nha dot nat = nha tam nha dot | xoa nha tam | ho tro nha o = 3
nha hao tam = tai tro ung ho | ung ho | tai tro | nguon thu = 3
nha hs = cha me hoc sinh | phu huynh | gia dinh hoc sinh = 3
nha khong phep = vi pham dat dai | trat tu xay dung | lan chiem | xay dung trai phep
nha lam viec = tru so lam viec | tai san cong | sap xep
nha lang = uy ban nhan dan
nha luoi = cong nghe cao | ky thuat cao | khoa hoc cong nghe
nha may = khu cong nghiep | cum cong nghiep | khu kinh te = 3
nha may nuoc = cap nuoc sach | nuoc sach nong thon | ha tang cap nuoc = 3
nha may xi nghiep = doanh nghiep = 3
nha nao cung = ho gia dinh | muc dong gop | nhan dan
nha ngheo = ho ngheo | ho can ngheo | giam ngheo ben vung | giam ngheo = 3
nha nha = ho gia dinh | nhan dan | cong dong dan cu
nha nuoc cho tien = kinh phi thuc hien | nguon kinh phi | ngan sach nha nuoc | bo tri kinh phi = 3
nha nuoc dan cung lam = nhan dan cung lam | dong gop = 3
nha nuoc lay dat = thu hoi dat | giai phong mat bang | boi thuong ho tro | tai dinh cu = 3
nha nuoc o xa = uy ban nhan dan | chinh quyen
nha nuoc va dan = nhan dan cung lam | dong gop = 3
nha tai tro = tai tro ung ho | ung ho = 3
nha tam = nha tam nha dot | xoa nha tam | ho tro nha o = 3
nha tam bo = xoa nha tam | nha dai doan ket | ho tro nha o = 3
nha thau = dau thau | lua chon nha thau = 3
nha thi dau = thiet che van hoa | thiet che the thao = 3
nha tho = dan toc ton giao | ton giao | chuc sac | tin nguong ton giao
nha thuong = co so kham benh | tram y te | benh vien = 3
nha thuong xa = co so kham benh | tram y te | benh vien = 3
nha tieu = nuoc sach | ve sinh moi truong
nha tinh nghia = xoa nha tam | nha dai doan ket | ho tro nha o = 3
nha tinh thuong = xoa nha tam | nha dai doan ket | ho tro nha o | nha tam nha dot = 3
nha tranh = xoa nha tam | nha dai doan ket | ho tro nha o = 3
nha tro = cu tru | dang ky cu tru | quan ly cu tru
nha van hoa ap = thiet che van hoa | nha van hoa = 3
nha van hoa moi = thon van hoa | gia dinh van hoa | kieu mau = 3
nha van hoa thon = ket cau ha tang | tai san ket cau | cong trinh cong cong | thiet che van hoa
nha ve sinh truong = truong dat chuan | co so vat chat
nhac hoai = don doc | don doc nhac nho = 3
nhac khéo = nhac nho | don doc
nhac nho = don doc
nhac ten = phe binh | xu ly nghiem | kiem diem = 3
nhac truong = chu tri = 3
nhac viec = don doc | don doc nhac nho | theo doi don doc | nhac nho = 3
nham gi = muc dich | nham | muc tieu | gop phan = 3
nham lam gi = muc dich | y nghia
nham toi = muc dich | muc tieu = 3
nham vao dau = muc dich | nham | muc tieu | gop phan = 3
nhan cach = pham chat | tu cach dao duc | ban linh chinh tri | dao duc cong vu | pham chat dao duc = 3
nhan dan dong bao nhieu = muc dong gop | dong gop = 3
nhan dan ta = nhan dan = 3
nhan danh ai = thay mat | dai dien
nhan danh dan chu = loi dung dan chu | vi pham phap luat = 3
nhan don = tiep nhan don thu | tiep nhan va xu | xu ly don thu | giai quyet don thu | tiep nhan = 3
nhan duoc don = tiep nhan | xu ly don thu | don thu = 3
nhan ket qua = bo phan tiep nhan | tra ket qua | tiep nhan va tra | ket qua giai quyet | thu tuc hanh chinh = 3
nhan lai nguoi gui don = thong bao cho nguoi | thong bao = 3
nhan len = nhan rong | nhan rong mo hinh = 3
nhan luc = nguon nhan luc | doi ngu can bo | nhan su | can bo cong chuc
nhan luc so = nhan luc | cong nghe thong tin | boi duong
nhan luc vat luc = nguon luc | nguon nhan luc
nhan manh gi = trong tam | tap trung | nhat la | dac biet = 3
nhan mo hinh = nhan rong | nhan rong mo hinh = 3
nhan nguoi moi = tuyen dung | tiep nhan = 3
nhan nhom = thong tin lien lac | thong bao
nhan nhom zalo = zalo facebook | thong tin | cong khai
nhan phan anh = tiep nhan tong hop | tiep nhan y kien | phan anh kien nghi = 3
nhan ra trach nhiem = nang cao nhan thuc | nhan thuc trach nhiem
nhan su = to chuc can bo | cong tac nhan su
nhan tai = thu hut | nguoi co tai nang | thu hut tuyen dung | tot nghiep xuat sac | tai nang | tuyen dung = 3
nhan tien = che do chinh sach | chi tra
nhan tin = thong bao
nhan tin cho dan = zalo | thong bao trang thai | zalo facebook = 3
nhan tin gop y = duong day nong | hom thu | tiep nhan y kien
nhan to moi = dien hinh tien tien | guong dien hinh | mo hinh diem | nhan rong | dien hinh = 3
nhan to tich cuc = nhan to moi | dien hinh = 3
nhan trach nhiem = chiu trach nhiem | trach nhiem = 3
nhan ve = tiep nhan
nhan ve co quan = tuyen dung | tiep nhan = 3
nhan viec = phu trach | chiu trach nhiem | duoc giao
nhan vien = can bo cong chuc = 3
nhan vien hop dong = nguoi lao dong = 3
nhan xet can bo = danh gia xep loai | danh gia ket qua | nhan xet danh gia | xep loai = 3
nhan xet noi lam = noi cong tac | y kien cu tri = 3
nhan y kien dan = tiep nhan tong hop | tiep nhan y kien | phan anh kien nghi = 3
nhan zalo = zalo | thong bao trang thai | zalo facebook = 3
nhanh chong = kip thoi
nhanh gon = kip thoi | tien do | khan truong | cat giam | rut ngan thoi gian
nhanh gon giay to = cai cach thu tuc | cat giam | don gian hoa
nhanh le = cat giam | rut ngan thoi gian | kip thoi
nhanh len = kip thoi
nhanh nhau = chu dong | tich cuc | tu giac
nhanh tay = kip thoi | tien do | khan truong
nhanh tay le mat = nhanh nhay
nhap data = cap nhat du lieu | cap nhat | so lieu = 3
nhap don = tiep nhan don thu | tiep nhan va xu | xu ly don thu = 3
nhap he thong = phan mem theo doi | cap nhat
nhap hoc = dau nam hoc | dau khoa = 3
nhap lai = sap nhap | sap xep don vi | don vi hanh chinh | dia gioi = 3
nhap len = phan mem theo doi | cap nhat
nhap lieu = so hoa | tao lap du lieu | cap nhat du lieu | cap nhat | so lieu = 3
nhap may = so hoa | tao lap du lieu | cap nhat du lieu | cap nhat | so lieu = 3
nhap ngu = tuyen quan | nghia vu quan su | cong dan nhap ngu = 3
nhap phan mem = phan mem theo doi | cap nhat
nhap thon = sap nhap | sap xep don vi | don vi hanh chinh | dia gioi = 3
nhap tinh = sap xep don vi | chinh quyen dia phuong | mo hinh chinh quyen | tinh gon bo may = 3
nhap xa = sap xep don vi | chinh quyen dia phuong | mo hinh chinh quyen | tinh gon bo may | sap nhap | don vi hanh chinh = 3
nhat loat = dong bo thong nhat | dong bo | thong nhat = 3
nhat quyet phai = yeu cau | co trach nhiem
nhat thiet = yeu cau | co trach nhiem
nhat tri = dong thuan | dong tinh | thong nhat
nhau buoi trua = ky luat ky cuong | ky cuong hanh chinh
nhau gio lam = ky luat ky cuong | ky luat hanh chinh
nhau trong gio = ky luat ky cuong | ky cuong hanh chinh
nhay cam = phuc tap | vu viec phuc tap = 3
nhay vot = dot pha = 3
nhcsxh = tin dung chinh sach | vay von | ngan hang chinh sach = 3
nhe nhang = thai do phuc vu | van hoa cong so | giao tiep ung xu = 3
nhe nhang voi dan = thai do phuc vu | giao tiep ung xu = 3
nhet chung = long ghep = 3
nhi nhang = vu viec phuc tap | noi com | buc xuc
nhi nhang mai = ton dong keo dai | ton dong | keo dai = 3
nhi đồng = bao ve tre em | tre em
nhiem ki = nhiem ky = 3
nhiem ky dai hoi = dai hoi | cong tac dai hoi | cong tac nhan su
nhiem ky moi = dai bieu quoc hoi | quoc hoi khoa | nhiem ky
nhiem ky nao = nhiem ky | giai doan
nhiem vu tt = nhiem vu trong tam = 3
nhiet tinh = y thuc trach nhiem | tinh than trach nhiem | trach nhiem
nhieu cach tuyen truyen = da dang hoa | hinh thuc tuyen truyen | phong phu = 3
nhieu cua = thu tuc hanh chinh | ruom ra | cat giam | phien ha = 3
nhieu dieu tieng = uy tin giam sut | nhieu du luan | thay the = 3
nhieu du luan = uy tin giam sut | co nhieu du luan = 3
nhieu kenh = da dang hoa | hinh thuc tuyen truyen | phong phu = 3
nhieu khau = thu tuc hanh chinh | ruom ra | cat giam | phien ha = 3
nhieu khe = sach nhieu | gay phien ha = 3
nhieu nam = ton dong keo dai | ton dong | keo dai = 3
nhin cho sang = trang trong | tham my | chu dao = 3
nhin lai = tong ket | so ket tong ket | danh gia | rut ra bai hoc | danh gia ket qua = 3
nhin lai ca nam = tong ket | so ket tong ket | danh gia ket qua = 3
nhin lai giua chung = so ket = 3
nhin lai nua nam = so ket | so ket tong ket = 3
nhin ra loi = phat hien | vi pham = 3
nhip nhang = dong bo | thong nhat | phoi hop | phoi hop chat che = 3
nho nguoi bau = van dong nhan dan | quyen va nghia vu | bo phieu
nho nguoi noi ho = dan chu dai dien | dai dien = 3
nho ve nguon = long yeu nuoc | truyen thong cach mang | truyen thong nha truong = 3
nhoi = long ghep = 3
nhom chat = zalo | thong tin tuyen truyen
nhom cong nghe o thon = to cong nghe so = 3
nhom di dem = to kiem ke | thanh lap to kiem = 3
nhom kiem ke = to kiem ke | doi tuong kiem ke = 3
nhom loi ich = loi ich nhom | loi ich cuc bo | cai cam
nhom soan thao = to bien tap | soan thao van ban = 3
nhom truyen thong = tieu ban | tieu ban thong tin = 3
nhom zalo = mang xa hoi | zalo facebook = 3
nhom zalo dan = mang xa hoi | nen tang so | facebook zalo | tuyen truyen = 3
nhu nam ngoai = tiep tuc | duy tri = 3
nhu nhau = dong bo thong nhat | dong bo | thong nhat = 3
nhuc nhoi = noi com | buc xuc | vu viec phuc tap = 3
nhung ai lien quan = lien quan | don vi lien quan | phoi hop = 3
nhung ai nhan = noi nhan = 3
nhung cham = tieu cuc | tham nhung tieu cuc | bieu hien = 3
nhung thanh phan nao = doi tuong | thanh phan tham du | thanh phan = 3
nhung viec dan bam tuc = lien quan truc tiep | quyen va loi ich | nhan dan quan tam = 3
nhuoc diem = ton tai han che | khac phuc | han che = 3
nhà chùa = dan toc ton giao | ton giao | chuc sac
nhà dột = xoa nha tam | nha dai doan ket | ho tro nha o = 3
nhà dột nát = xoa nha tam | nha dai doan ket | ho tro nha o = 3
nhà rông = thiet che van hoa | nha van hoa = 3
nhà trống = tru so lam viec | sap xep nha dat | tai san cong | co so nha dat
nhà tạm = xoa nha tam | nha dai doan ket | ho tro nha o = 3
nhà xí = nuoc sach | ve sinh moi truong
nhân ra = nhan rong | nhan rong mo hinh = 3
nhìn ngó = giam sat | theo doi kiem tra | kiem tra giam sat
nhóm họp = cuoc hop | hoi nghi | sinh hoat = 3
nhất trí = thong qua | bieu quyet | thong nhat = 3
nhận con = ho tich | dang ky ho tich = 3
nhận lỗi = kiem diem | xu ly trach nhiem = 3
nhận phần = phu trach | chiu trach nhiem | duoc giao
nhập khẩu hộ = cu tru | dang ky cu tru | quan ly cu tru
nhập viện = kham benh chua benh = 3
nhậu = ky luat ky cuong | ky luat hanh chinh
nhặt số = tong hop so lieu | tong hop | so lieu = 3
nhốt quyền lực = kiem soat quyen luc
niem no = thai do phuc vu | van hoa cong so | giao tiep ung xu = 3
niem tin = cung co niem tin | niem tin cua nhan = 3
niem yet cu tri = niem yet danh sach | danh sach cu tri = 3
no bao hiem = cham dong tron dong = 3
no bhxh = cham dong tron dong = 3
no nep = ky luat ky cuong | ky cuong hanh chinh = 3
no thue = thu ngan sach | thue phi le phi = 3
noi bat = dien hinh tien tien | tieu bieu | dien hinh = 3
noi bay = xuyen tac | sai su that | thong tin xau doc
noi bo luc duc = doan ket thong nhat | doan ket
noi bo phieu = khu vuc bo phieu | diem bo phieu | phong bo phieu | hom phieu = 3
noi cho ai nghe = doi tuong | dia ban doi tuong
noi cho anh em = pho bien quan triet | toan the cong chuc | quan triet | pho bien | tuyen truyen = 3
noi cho ba con = tuyen truyen | thong tin tuyen truyen | pho bien = 3
noi cho ba con hay = tuyen truyen | cong khai | pho bien
noi cho ba con hieu = tuyen truyen | cong tac tuyen truyen | thong tin tuyen truyen = 3
noi cho dan = cong khai | cong khai thong tin | thong tin = 3
noi cho dan de nho = an tuong hap dan | thu hut nhan dan
noi cho dan hieu = giai trinh | trach nhiem giai trinh = 3
noi cho dan nghe = tuyen truyen | cong tac tuyen truyen | thong tin tuyen truyen | pho bien = 3
noi cho de hieu = de hieu | phu hop voi tung | tieng dan toc | phu hop | phuong phap tuyen truyen | hinh thuc phu hop
noi cho hieu = van dong nhan dan | tuyen truyen van dong | dan van = 3
noi cho nghe = van dong | tuyen truyen van dong | dan van
noi cho nhung ai = toan the cong chuc | can bo dang vien | nhan dan
noi cho ra le = giai trinh | trach nhiem giai trinh = 3
noi cho ro rang = giai trinh | trach nhiem giai trinh = 3
noi cho tuong tan = tuyen truyen | cong khai | pho bien
noi chuyen phai quay = hoa giai | hoa giai o co = 3
noi chuyen truc tiep = doi thoai truc tiep | doi thoai | tiep xuc doi thoai = 3
noi chuyen truc tiep dan = doi thoai truc tiep | tiep xuc doi thoai = 3
noi chuyen voi = doi thoai truc tiep | tiep xuc doi thoai | tiep xuc
noi chuyen voi dan = doi thoai truc tiep | tiep xuc doi thoai | doi thoai = 3
noi chuyen xong = thuc hien ket luan | sau tiep xuc = 3
noi co quyen = cap co tham quyen | co tham quyen | tham quyen = 3
noi com = noi com buc xuc | du luan quan tam | buc xuc = 3
noi cu tru = y kien cu tri = 3
noi dai dong = huong dan cong dan | giai thich
noi dan nghe = tuyen truyen | cong khai | pho bien
noi dau moi = dau moi | chu tri | co quan thuong truc = 3
noi di doi voi lam = trach nhiem | neu guong | thuc hien ket luan
noi dong nguoi = truc duong chinh | khu trung tam | khu hanh chinh = 3
noi du khach = diem du lich
noi dung bao cao = bao cao ket qua | tinh hinh ket qua = 3
noi dung buoi hop = chuong trinh | noi dung hoi nghi
noi dung de hieu = phu hop | phuong phap tuyen truyen | hinh thuc phu hop
noi dung gi = nhiem vu | noi dung thuc hien | noi dung = 3
noi dung hop = chuong trinh chi tiet | du kien chuong trinh | noi dung hoi nghi = 3
noi duoc lam duoc = trach nhiem | neu guong | thuc hien ket luan
noi giup dan = bao ve quyen | dai dien | loi ich hop phap = 3
noi he thong = ket noi chia se | chia se du lieu | lien thong | dong bo du lieu = 3
noi het cho dan = cong khai | cong khai thong tin | thong tin = 3
noi ho dan = dai dien | bao ve quyen loi
noi ho lai = giai quyet kien nghi | tra loi | giai trinh = 3
noi khac hoc = nhan rong | nhan rong mo hinh = 3
noi khac lam theo = nhan rong | nhan rong mo hinh = 3
noi kheo voi dan = dan van kheo | cong tac dan van = 3
noi khong ai nghe = ky luat ky cuong | chap hanh | nghiem tuc = 3
noi kiem = kiem tra | tu kiem tra = 3
noi lai chinh sach = phan bien xa hoi | giam sat phan bien = 3
noi lai cho anh em = quan triet | quan triet trien khai | pho bien quan triet | pho bien | tuyen truyen = 3
noi lai cho dan = giai trinh | trach nhiem giai trinh = 3
noi lam giay to = mot cua lien thong | tiep nhan va tra | co che mot cua = 3
noi lam hay = mo hinh dien hinh | dien hinh | nhan rong = 3
noi lam tot = mo hinh dien hinh | dien hinh | nhan rong = 3
noi len suy nghi = tham gia y kien | dong gop y kien = 3
noi luat cho dan = giao duc phap luat | tuyen truyen pho bien = 3
noi lung tung = huong dan cong dan | giai thich
noi mang = ket noi chia se | chia se du lieu | lien thong | dong bo du lieu = 3
noi mang du lieu = chia se du lieu | lien thong du lieu | ket noi = 3
noi mot giong = thong nhat | doan ket thong nhat
noi nang = van hoa ung xu | quy tac ung xu | tac phong | thai do | giao tiep ung xu = 3
noi nao cung phai lam = loai hinh co so | cac loai hinh = 3
noi nao nhan = noi nhan | gui ve | tiep nhan = 3
noi nao phai lam = pham vi | pham vi dieu chinh | tren dia ban
noi nao tot = dien hinh tien tien | thanh tich | bieu duong khen thuong
noi nay khac noi kia = dac thu | dac diem tinh hinh | dieu kien thuc tien = 3
noi nguoc = phan bien xa hoi | gop y = 3
noi nhan gom ai = noi nhan = 3
noi nhan ho so = hanh chinh cong | co che mot cua | mot cua lien thong | bo phan mot cua | tiep nhan va tra | mot cua = 3
noi o cuoc hop = cuoc hop | sinh hoat co quan | thong tin tuyen truyen = 3
noi o moi = tai dinh cu | di doi | ho tro tai dinh = 3
noi qua dau = hinh thuc tuyen truyen | trang thong tin | sinh hoat chi bo | cuoc hop = 3
noi qua noi lai = phoi hop | trao doi thong tin | thong tin lien lac
noi qui = noi quy truong hoc | pho bien noi quy | noi quy quy dinh | quy che hoc sinh = 3
noi quy co quan = quy che lam viec | noi quy quy che | quy che = 3
noi quy lop = noi quy | noi quy lop hoc | quy che hoc sinh = 3
noi quy thon = huong uoc quy uoc | huong uoc | quy uoc = 3
noi quy tiep dan = quy che tiep | noi quy | tiep cong dan = 3
noi quy truong = noi quy truong hoc | pho bien noi quy | noi quy quy dinh | quy che hoc sinh | noi quy | noi quy lop hoc = 3
noi ra = cong khai | cong khai minh bach = 3
noi ra suy nghi = tham gia y kien | dong gop y kien | quyen tham gia = 3
noi ro truoc dan = giai trinh | trach nhiem giai trinh = 3
noi se lam gi = chuong trinh hanh dong | van dong bau cu
noi thang cho dang = xay dung dang | xay dung chinh quyen | tham gia gop y = 3
noi thang noi that = phan bien xa hoi | gop y = 3
noi thanh viec = cu the hoa | trien khai thuc hien | ke hoach cu the = 3
noi thue lao dong = su dung lao dong | doanh nghiep = 3
noi tiep dan = dia diem tiep cong | phong tiep cong dan | tru so tiep cong | tiep cong dan | tru so | dia diem = 3
noi to chuc = dia diem | dia diem to chuc = 3
noi troi = dien hinh tien tien | tieu bieu | dien hinh = 3
noi trong cuoc hop = quan triet | quan triet trien khai | pho bien quan triet = 3
noi trong hop = cuoc hop | sinh hoat co quan | thong tin tuyen truyen = 3
noi trong hop thon = cong khai | hop thon | thong tin tuyen truyen
noi truc bcd = co quan thuong truc = 3
noi truc tiep = tuyen truyen mieng | tuyen truyen truc tiep = 3
noi voi trung uong = ket noi | dong bo | co so du lieu = 3
noi vu tinh = so noi vu = 3
noi xau = xuyen tac | sai su that | thong tin xau doc
noi xau che do = dinh huong chinh tri | bao ve nen tang | dau tranh phan bac | thong tin xau doc
noi xau tren mang = ung xu tren mang | an ninh mang | thong tin xau doc
non kem = nang cao nang luc | boi duong nghiep vu | tap huan boi duong
nong bong = noi com | buc xuc | vu viec phuc tap = 3
nong cot = vai tro nong cot = 3
nong dan = hoi nong dan | cac doan the
nong hoi = hoi nong dan | nong dan = 3
nong qua = bat che quat mat | co so vat chat
nong ruot = buc xuc | noi com | nguyen vong chinh dang = 3
nong san = xa mot san pham | ocop | san pham = 3
nong thon moi = xay dung nong thon
nong thon moi nang cao = nong thon moi | xay dung nong thon
nop ban cung = bang van ban
nop bang gi = bang van ban
nop bao cao = bao cao | bao cao ket qua | gui bao cao = 3
nop bao cao tre = che do bao cao | don doc | thoi han
nop ben nao = gui ve | bao cao ket qua = 3
nop cham = truoc ngay | cham nhat | dung tien do = 3
nop cho ai = gui ve | bao cao = 3
nop cho ben nao = gui ve | bao cao ket qua = 3
nop cho mo = gui ve | bao cao ket qua = 3
nop cho nao = gui ve | bao cao = 3
nop dau = gui ve | bao cao = 3
nop di mo = gui ve | bao cao ket qua = 3
nop don ung cu = ung cu | nguoi ung cu | tu ung cu = 3
nop giay = thu tuc hanh chinh | giai quyet thu tuc | ho so thu tuc | tiep nhan ho so = 3
nop ho so = thu tuc hanh chinh | giai quyet thu tuc | ho so thu tuc | tiep nhan ho so = 3
nop ho so truc tuyen = dich vu cong | truc tuyen | ung dung cong nghe = 3
nop hoa don = quyet toan kinh phi | thanh toan | quyet toan = 3
nop khi nao = truoc ngay | cham nhat | bao cao ket qua = 3
nop len dau = gui ve | bao cao = 3
nop luc nao = truoc ngay | cham nhat | bao cao ket qua = 3
nop mang = dich vu cong truc | dich vu cong | truc tuyen = 3
nop mo = gui ve | bao cao ket qua = 3
nop mot cho = mot cua lien thong | lien thong = 3
nop mot noi = mot cua lien thong | lien thong = 3
nop muon = truoc ngay | cham nhat | dung tien do = 3
nop online = dich vu cong truc | dich vu cong | truc tuyen = 3
nop qua ai = gui ve | bao cao = 3
nop qua mang = dich vu cong truc | dich vu cong | truc tuyen = 3
nop quy = khoan dong gop | dong gop | thu chi = 3
nop tien = khoan dong gop | dong gop | thu chi = 3
nop tien qua mang = thanh toan | thanh toan truc tuyen | tien ich cong = 3
nop tre = truoc ngay | cham nhat | dung tien do = 3
nop tre bao cao = che do bao cao | don doc | thoi han
nop tren mang = dich vu cong truc | dich vu cong | truc tuyen | ung dung cong nghe = 3
nop truoc ngay nao = truoc ngay | cham nhat | bao cao ket qua = 3
nop ve dau = gui ve | bao cao = 3
nop ve so = so giao duc | bao cao ket qua = 3
noti = thong bao
notify = thong bao
nq dang = chu truong nghi quyet | van ban chi dao | nghi quyet
ntm kieu mau = nong thon moi | xay dung nong thon
ntmnc = nong thon moi | xay dung nong thon = 3
nu cuoi = thai do phuc vu | van hoa cong so | giao tiep ung xu = 3
nua buoi = buoi sang
nua chung nam = 6 thang | so ket | quy ii
nua nam mot lan = 6 thang | so ket = 3
nua ngay = buoi sang
nuoc den chan moi nhay = chu dong | kip thoi | tien do
nuoc len = thien tai | phong chong thien tai | ung pho thien tai
nuoc may = nuoc sach nong thon | cap nuoc sach = 3
nuoc may que = nuoc sach nong thon | cap nuoc sach = 3
nuoc may thanh pho = nuoc sach do thi | cap nuoc sach = 3
nuoc noi = loa dai | hoi truong | co so vat chat = 3
nuoc nong thon = nuoc sach nong thon | cap nuoc sach = 3
nuoc pho = nuoc sach do thi | cap nuoc sach = 3
nuoc que = nuoc sach nong thon | cap nuoc sach = 3
nuoc sach = cap nuoc sach | nuoc sach nong thon | ha tang cap nuoc = 3
nuoc sach nong thon = nuoc sach | ve sinh moi truong
nuoc sinh hoat = cap nuoc sach | nuoc sach | cap nuoc
nuoc thai = bao ve moi truong | moi truong = 3
nuoc thanh pho = nuoc sach do thi | cap nuoc sach = 3
nuoc toi chan = chu dong | kip thoi | tien do
nuoc toi chan moi nhay = chu dong | kip thoi | tien do
nuoc uong = loa dai | hoi truong | co so vat chat = 3
nuoc uong dai bieu = co so vat chat | trang thiet bi phuong | bao dam dieu kien | phuong tien phuc vu
nuoi bo = chan nuoi | san xuat nong nghiep
nuoi ca = chan nuoi | san xuat nong nghiep
nuoi ga = chan nuoi | san xuat nong nghiep
nuoi heo = chan nuoi | san xuat nong nghiep | phat trien san xuat | nong nghiep
nuoi tom = chan nuoi | san xuat nong nghiep
nuong nhe = xu ly nghiem | kien quyet xu ly | vi pham
nuôi lợn = chan nuoi | san xuat nong nghiep
nv tt = nhiem vu trong tam = 3
nvh = thiet che van hoa | nha van hoa = 3
nvqs = tuyen quan | nghia vu quan su | cong dan nhap ngu = 3
nvtt = nhiem vu trong tam = 3
nâng lương = che do chinh sach
nâng tầm = nang cao chat luong | nang cao = 3
nâng đời = nang cap phat trien | he thong thong tin
né bão = so tan di doi | di doi dan = 3
né việc = dun day | ne tranh trach nhiem | trach nhiem | ky luat ky cuong
ném đá = du luan xa hoi | du luan quan tam
nói cho bà con tường = tuyen truyen | cong khai | pho bien
nói lên = tham gia y kien | dong gop y kien | quyen tham gia = 3
nói miệng = tuyen truyen mieng | tuyen truyen truc tiep = 3
nói tục = van hoa ung xu | quy tac ung xu = 3
nóng hổi = kip thoi | khan truong
nơi gom = dau moi | chu tri | phu trach = 3
nước cờ = giai phap | bien phap = 3
nước máy = cap nuoc sach | nuoc sach | cap nuoc
nước rút = cao diem | tap trung | ra quan
nể nang = kien quyet xu ly | xu ly nghiem = 3
nối thông = ket noi chia se | chia se du lieu | lien thong | dong bo du lieu = 3
nỗi lòng = tam tu nguyen vong | nguyen vong | y kien nguyen vong = 3
nỗi niềm = tam tu nguyen vong | nguyen vong | y kien nguyen vong = 3
nợ việc = ton dong | qua han | tien do
o dich = phong chong dich | dich benh
o duoi = cap duoi | co so | truc thuoc
o ep = tra thu tru dap | tru dap = 3
o ha noi = trung uong | co quan trung uong
o lop = sinh hoat lop | sinh hoat theo lop = 3
o nha cung lam duoc = dich vu cong | truc tuyen | ung dung cong nghe = 3
o nhiem = ve sinh moi truong | bao ve moi truong | rac thai = 3
o nhung dau = pham vi | dia ban | tren dia ban = 3
o to co quan = kiem ke tai san | tai san cong | kiem ke = 3
o tren bao = van ban chi dao | chi dao | cap tren
o vuong den trang = ma qrcode | ma qr = 3
oanh lon = bao luc hoc duong | phong chong bao luc = 3
ocop = san pham ocop | chuong trinh ocop | xa mot san pham | san pham = 3
ok cho = phe duyet | tham quyen = 3
ok cho lam = phe duyet | chap thuan | cho y kien = 3
ok het = dong thuan | dong tinh | thong nhat
om dau thai san = che do om dau | thai san = 3
om don = ton dong keo dai | tu y giu don | giu don | chuyen don | nghiem cam = 3
om viec = phu trach | chiu trach nhiem | duoc giao
on dinh cho ngoi = on dinh to chuc = 3
on kien thuc = tap huan boi duong | dao tao boi duong | boi duong | tap huan = 3
on thoa = dong thuan | tao su dong thuan | dong tinh = 3
ong ba = nhan dan | cong dong dan cu = 3
ong ba cha me = cha me hoc sinh | phu huynh | gia dinh hoc sinh = 3
ong ba gia = bao tro xa hoi | tro giup xa hoi | an sinh xa hoi | doi tuong yeu the | doi tuong
ong ba hoa giai = hoa giai vien | hoa giai o co = 3
ong bi thu = dung dau cap uy | bi thu chi bo | cap uy = 3
ong chu = su dung lao dong | doanh nghiep = 3
ong chu nhiem = giao vien chu nhiem = 3
ong chu tich = chu tich uy ban | chu tich | nguoi dung dau | uy ban nhan dan = 3
ong chu tich mat tran = chu tich uy ban = 3
ong dan van = khoi dan van | ban dan van | dan van = 3
ong dau moi = dau moi | chu tri | phu trach = 3
ong ga ba vit = dong bo thong nhat | phoi hop chat che | thong nhat = 3
ong luat su = luat su | luat gia | chuyen gia
ong mat tran = mat tran to quoc | uy ban mat tran = 3
ong nao = dong chi lanh dao | nguoi dung dau | phu trach
ong nghi = dai bieu quoc hoi | dai bieu = 3
ong nuoc = cap nuoc sach | nuoc sach nong thon | ha tang cap nuoc = 3
ong nuoc que = nuoc sach nong thon | cap nuoc sach = 3
ong pho = pho giam doc | pho truong phong | lanh dao
ong pho thuong truc = pho chu tich thuong = 3
ong thanh tra thon = thanh tra nhan dan = 3
ong trum = chu tri | phu trach chung | nguoi dung dau
ong truong thon = truong thon | to dan pho = 3
ong tu phap = tu phap ho tich | cong chuc tu phap = 3
online 100 = dich vu cong truc | dich vu cong | truc tuyen = 3
online lan offline = truc tiep va truc | truc tuyen
open data = du lieu mo = 3
opening = khai mac | phat bieu khai mac = 3
optional = khuyen khich | lua chon
orientation = sinh hoat cong dan | tuan le sinh hoat | dau nam hoc = 3
output = san pham | ket qua = 3
owner viec = chu tri | phu trach = 3
p vhxh = phong van hoa = 3
pa kn = phan anh kien nghi = 3
pa no ap phich = co dong truc quan | pano ap phich | bang ron khau hieu | tuyen truyen truc quan
page xa = mang xa hoi | zalo facebook = 3
pakn = phan anh kien nghi = 3
pakn dan = phan anh kien nghi = 3
papi = chi so cai cach | xep loai cai cach | cai cach hanh chinh = 3
par index = chi so cai cach | xep loai cai cach | cai cach hanh chinh = 3
parindex = chi so cai cach | xep hang | chi so
partner = doanh nghiep dong hanh | doanh nghiep
patch = khac phuc | sua doi = 3
pbxh = phan bien xa hoi | giam sat phan bien = 3
pc dich = phong chong dich = 3
pc ma tuy = phong chong ma tuy = 3
pc toi pham = phong chong toi pham = 3
pc tp = phong chong toi pham = 3
pcbl = phong chong bao luc = 3
pcblgd = phong chong bao luc = 3
pcblhd = phong chong bao luc = 3
pccc = phong chay chua chay | cuu nan cuu ho = 3
pccr = bao ve rung | phong chay rung | quan ly rung | lam nghiep = 3
pcd = phong chong dich = 3
pcdb = phong chong dich = 3
pcgd = xoa mu chu | pho cap giao duc = 3
pci = chi so cai cach | xep loai cai cach | cai cach hanh chinh = 3
pclb = phong chong thien tai | tim kiem cuu nan | phuong cham bon tai | 4 tai cho = 3
pcma tuy = phong chong ma tuy = 3
pcmt = phong chong ma tuy = 3
pct thuong truc = pho chu tich thuong = 3
pct tt = pho chu tich thuong = 3
pctn = phong chong tham nhung | tham nhung tieu cuc = 3
pctntc = phong chong tham nhung | tham nhung tieu cuc = 3
pctp = phong chong toi pham = 3
pctt = phong chong thien tai | tim kiem cuu nan | phuong cham bon tai | 4 tai cho = 3
pctt tkcn = phong chong thien tai | tim kiem cuu nan | phuong cham bon tai | 4 tai cho = 3
pcttt = phong chong thien tai | tim kiem cuu nan | phuong cham bon tai | 4 tai cho = 3
pcvp = chanh van phong = 3
pending = dung xem xet | tam dung | dieu chinh thoi gian
person in charge = chu tri | phu trach = 3
pgd = phong giao duc = 3
pgddt = phong giao duc = 3
pha bau cu = gay roi | an ninh trat tu | loi dung
pha dam = can tro | xu ly nghiem | tra thu tru dap = 3
pha le = vi pham | vi pham phap luat | vi pham quy dinh = 3
pha rung = bao ve rung | phong chay rung | quan ly rung | lam nghiep | phong chay chua chay
phac thao = du thao | soan thao | xay dung = 3
phai biet nghiep vu = chuyen mon nghiep vu | phan cong can bo = 3
phai cong khai gi = noi dung cong khai | cong khai = 3
phai dat gi = yeu cau | dam bao | bao dam = 3
phai gap dan = tiep cong dan | doi thoai truc tiep | dinh ky = 3
phai hoc = quan triet | tap huan boi duong | hoc tap va lam
phai lam gi = nhiem vu | noi dung thuc hien | noi dung = 3
phai lam sao = yeu cau | bao dam
phai le = chinh dang | hop phap chinh dang
phai nhu the nao = yeu cau | bao dam
phai nop bao cao khong = bao cao ket qua | dinh ky | trach nhiem = 3
phai sao = yeu cau | dam bao | bao dam = 3
phai xin ai = tham gia y kien | lay y kien | cap co tham quyen = 3
pham chat = nang luc pham chat = 3
pham hanh = dao duc cong vu | pham chat dao duc = 3
pham loi thi xu sao = xu ly nghiem | vi pham | nguoi dung dau
pham luat = vi pham phap luat | hanh vi vi pham | vi pham quy dinh = 3
pham quy = vi pham | vi pham phap luat | vi pham quy dinh = 3
pham vi den dau = pham vi | dia ban | tren dia ban = 3
pham vi scope = pham vi | doi tuong = 3
pham vi viec = chuc nang nhiem vu | nhiem vu duoc giao = 3
phan ai = cu can bo | phan cong | cu cong chuc
phan ai di = cu can bo | thanh phan tham du | tham du = 3
phan bac = dinh huong du luan | dau tranh phan bac
phan bien = phan bien xa hoi | gop y = 3
phan bien chinh sach = danh gia tac dong | phan bien xa hoi
phan bien xh = phan bien xa hoi | giam sat phan bien = 3
phan bo dai bieu = co cau thanh phan | so luong nguoi | phan bo = 3
phan bo tien = phan bo | phan bo ngan sach | giao du toan = 3
phan bon = bao ve thuc vat | vat tu nong nghiep
phan cap = phan cap quan ly | uy quyen = 3
phan cong ai = phan cong | giao nhiem vu | nhiem vu cu the = 3
phan cong mot lanh dao = phan cong | dong chi lanh dao | phu trach cong tac = 3
phan cong sao = phan cong | giao nhiem vu | nhiem vu cu the = 3
phan cong the nao = phan cong | giao nhiem vu | nhiem vu cu the = 3
phan cong truc = phan cong | tiep cong dan | lich tiep cong dan = 3
phan cua dan = quyen va loi ich | quyen loi | loi ich hop phap
phan doi = dong thuan | van dong nhan dan | du luan quan tam | phan bien xa hoi | y kien
phan don = phan loai xu ly | phan loai | xu ly don thu = 3
phan dong = dinh huong chinh tri | bao ve nen tang | dau tranh phan bac | thong tin xau doc | xuyen tac | chong pha
phan hoi = phan anh | tra loi = 3
phan hoi cua dan = phan anh kien nghi | tiep nhan | phan anh = 3
phan hoi dan = phan anh kien nghi | tiep nhan y kien | y kien gop y = 3
phan hoi lai = bao cao | bao cao ket qua = 3
phan loai = xep loai | danh gia xep loai = 3
phan loai don = giai quyet don thu | xu ly don thu | tiep nhan = 3
phan loai rac = ve sinh moi truong | bao ve moi truong | rac thai = 3
phan mem chung = nen tang so | he thong thong tin = 3
phan mem dung chung = nen tang so | he thong thong tin = 3
phan mem giam sat = phan mem theo doi | cap nhat
phan mem nao = ung dung | phan mem | ung dung cong nghe = 3
phan mem van ban = quan ly van ban | phan mem
phan mot nguoi = phan cong | dong chi lanh dao | phu trach = 3
phan nan = phan anh kien nghi | buc xuc | kien nghi
phan nhom = phan loai
phan quyen = phan cap | phan cap quan ly | uy quyen = 3
phan su = nhiem vu duoc giao | chuc nang nhiem vu | nhiem vu = 3
phan task = phan cong | phan cong nhiem vu | nhiem vu | chu tri | nhiem vu cu the = 3
phan thuong = khen thuong | bieu duong khen thuong | thi dua khen thuong = 3
phan tran = giai trinh | trach nhiem giai trinh = 3
phan viec = nhiem vu duoc giao | chuc nang nhiem vu | nhiem vu = 3
phan viec cua ai = chu tri | nhiem vu | trach nhiem | don vi thuc hien = 3
phan xa lam gi = uy ban nhan dan | nhiem vu | xay dung ke hoach
phan xu trong lang = hoa giai | hoa giai o co = 3
phao no = vu khi vat lieu | quan ly phao = 3
phao tin = tuyen truyen | cong tac tuyen truyen | thong tin tuyen truyen = 3
phap che = cong tac phap che | xay dung phap luat = 3
phap luat cho dan = pho bien giao duc | giao duc phap luat | phap luat = 3
phap ly o dau = can cu | theo quy dinh = 3
phat ai = xu ly nghiem | vi pham | nguoi dung dau
phat bieu cuoi = ket luan | be mac | phat bieu ket luan = 3
phat bieu gop = tham luan | bao cao chuyen de | trinh bay = 3
phat bieu ket luan = ket luan | be mac = 3
phat bieu khai mac = khai mac | on dinh to chuc = 3
phat bieu mo dau = khai mac | phat bieu khai mac = 3
phat bieu y kien = tham gia y kien | dong gop y kien | quyen tham gia = 3
phat dong = phong trao thi dua | phat dong thi dua | thi dua yeu nuoc = 3
phat dong dot = phat dong thi dua | phong trao thi dua = 3
phat dong thi dua = phong trao thi dua | thi dua yeu nuoc
phat gao = cuu tro | ho tro khac phuc | cuu ho cuu nan = 3
phat giao = ton giao | tin nguong ton giao
phat giay = phat tai lieu | so tay hoc sinh = 3
phat hien sai = phat hien | vi pham = 3
phat huy suc dan = phat huy vai tro | phat huy
phat loa = truyen thanh | thong tin tuyen truyen = 3
phat nang = xu ly nghiem | xu ly ky luat | ky luat | xu ly vi pham | kien quyet xu ly | nghiem cam = 3
phat phieu = lay y kien | phieu lay y kien | ho gia dinh = 3
phat phieu ho gia dinh = lay y kien | phieu lay y kien | ho gia dinh = 3
phat phieu hoi = lay y kien | bieu quyet | ho gia dinh = 3
phat sach = so tay hoc sinh = 3
phat sinh = phat sinh vuong mac | vuong mac
phat sinh bao ai = vuong mac | phat sinh | bao cao | phan anh kip thoi = 3
phat so tay = so tay hoc sinh | phat tai lieu = 3
phat song = bien tap va phat | phat song dang tai | dang tai = 3
phat tai lieu = tai lieu tuyen truyen | to gap | so tay = 3
phat thanh vien = tuyen truyen vien | bao cao vien | doi ngu bao cao = 3
phat the nao = xu ly nghiem | vi pham | nguoi dung dau
phat to roi = to gap | an pham | tai lieu tuyen truyen | tuyen truyen | so tay = 3
phat tren loa = loa phat thanh | loa truyen thanh | he thong loa | truyen thong luu dong | tuyen truyen = 3
phat trien dang = phat trien dang vien | ket nap dang vien = 3
phat trien kinh te = kinh te xa hoi
phat trien que huong = phat trien kinh te | kinh te xa hoi
phat truc tiep = truc tuyen | hinh thuc truc tuyen
phe binh = kiem diem | ky luat | danh gia xep loai
phe binh chinh quyen = xay dung dang | xay dung chinh quyen | tham gia gop y = 3
phe binh tu phe = tu phe binh | kiem diem = 3
phe canh = loi ich nhom | loi ich cuc bo | cai cam | tieu cuc | tham nhung tieu cuc | cong khai minh bach
phe phan = phe binh | xu ly nghiem | kiem diem = 3
phep nha = quy che lam viec | noi quy | quy che dan chu
phep nuoc = ky luat ky cuong | ky cuong hanh chinh = 3
phep tac = ky luat ky cuong | ky cuong hanh chinh = 3
phep vua thua le lang = huong uoc quy uoc | huong uoc = 3
phep xay nha = giay phep xay dung | cap phep
phhs = cha me hoc sinh | phu huynh | gia dinh hoc sinh = 3
phi pham = lang phi | tiet kiem | chong lang phi | thuc hanh tiet kiem = 3
phia dang = cap uy | to chuc dang | dang uy = 3
phien dich = de hieu | phu hop voi tung | tieng dan toc
phien giai trinh = giai trinh = 3
phien nhieu = gay phien ha | sach nhieu = 3
phien phuc = gay phien ha | sach nhieu = 3
phieu gach het = phieu khong hop le | kiem phieu
phieu gio tay = phieu bieu quyet | bieu quyet
phieu gop y = phieu lay y kien | lay y kien = 3
phieu het hieu luc = phieu khong hop le | kiem phieu
phieu hoi = khao sat | lay y kien | phieu lay y kien | ho gia dinh = 3
phieu hong = phieu khong hop le | kiem phieu
phieu khao sat = khao sat | lay y kien | muc do do luong = 3
phieu kiem ke = bieu mau | chi tieu bieu mau | bieu mau kiem ke = 3
phieu kin = bieu quyet | bo phieu = 3
phieu lay y kien = lay y kien | ho gia dinh = 3
phieu trang = phieu khong hop le | kiem phieu
phiếu hỏi ý = phieu lay y kien | lay y kien = 3
pho bi thu = thuong truc
pho bien cho ai = toan the cong chuc | can bo dang vien | nhan dan
pho bien cho anh em = quan triet | pho bien | tuyen truyen = 3
pho cap = xoa mu chu | pho cap giao duc = 3
pho cap so = binh dan hoc vu | ky nang so | nang luc chuyen doi = 3
pho chu tich truc = pho chu tich thuong = 3
pho ct thuong truc = pho chu tich thuong = 3
pho hieu truong = ban giam hieu | hieu truong
pho phong = pho giam doc | pho truong phong | lanh dao | pho chu tich | pho
pho phuong sach dep = do thi van minh = 3
pho thac = chiu trach nhiem | nguoi dung dau
pho tieu ban = truong tieu ban | tieu ban = 3
pho van phong = pho giam doc | pho truong phong | lanh dao
phobien luat = giao duc phap luat | tuyen truyen pho bien = 3
phoi hop ben nao = phoi hop | don vi phoi hop = 3
phoi hop voi ai = phoi hop | don vi phoi hop = 3
phong ban = cac phong ban | co quan chuyen mon | cac phong don vi
phong ban chuyen mon = co quan chuyen mon | cac phong don vi = 3
phong bi = tham nhung tieu cuc | tham nhung | sach nhieu = 3
phong bo phieu = khu vuc bo phieu | hom phieu = 3
phong bì = tham nhung tieu cuc | tham nhung | phong chong tham nhung | hoi lo = 3
phong cach moi = doi moi noi dung | phuong thuc hoat dong = 3
phong chay = phong chay chua chay | cuu nan cuu ho = 3
phong chong lut bao = phong chong thien tai | tim kiem cuu nan | phuong cham bon tai | 4 tai cho = 3
phong chuyen mon = cac phong ban | co quan chuyen mon | cac phong don vi = 3
phong chuyen mon xa = co quan chuyen mon | cac phong = 3
phong dan van = khoi dan van | ban dan van | dan van = 3
phong dau moi = dau moi | chu tri | co quan thuong truc = 3
phong gd = phong giao duc = 3
phong hack = an toan thong tin | an ninh mang = 3
phong hanh chinh = hanh chinh to chuc | van phong
phong hanh chinh van phong = van phong | van phong uy ban
phong hoc = truong dat chuan | co so vat chat
phong ke hoach = tai chinh ke hoach | ke toan | phong kinh te = 3
phong kham = co so kham benh | tram y te | benh vien = 3
phong kt = phong kinh te = 3
phong lam gi = cac phong don vi | co quan don vi | nhiem vu
phong man = co dong truc quan | pano ap phich | bang ron khau hieu | tuyen truyen truc quan
phong minh lam gi = cac phong don vi | co quan don vi | nhiem vu
phong mot cua = mot cua lien thong | tiep nhan va tra | co che mot cua = 3
phong nao chinh = chu tri | don vi chu tri = 3
phong nao cung = co quan chuyen mon | cac phong don vi = 3
phong nao dung = chu tri | co quan thuc hien
phong nao lam = don vi thuc hien | co quan thuc hien | chu tri = 3
phong nao phoi hop = phoi hop | don vi phoi hop = 3
phong ngua = phong ngua ngan chan | ngan chan | chu dong phong ngua
phong nhan su = hanh chinh to chuc = 3
phong oc = co so vat chat | trang thiet bi = 3
phong phieu = phong bo phieu | khu vuc bo phieu | hom phieu = 3
phong phu = da dang hoa | hinh thuc tuyen truyen = 3
phong ranh = chuan bi hoi truong | co so vat chat = 3
phong su = phat thanh truyen hinh | phuong tien truyen thong | bao chi | dua tin = 3
phong tai chinh = tai chinh ke hoach | ke toan | phong kinh te = 3
phong tam ly = to tu van | tu van tam ly = 3
phong thai = le loi lam viec | tac phong | phuong phap chi dao = 3
phong tiep dan = dia diem tiep cong | phong tiep cong dan | tru so tiep cong | tiep cong dan | tru so | dia diem = 3
phong to chuc = hanh chinh to chuc = 3
phong toi phai lam gi = cac phong don vi | co quan don vi | nhiem vu
phong trao = cuoc van dong | phong trao thi dua | phat dong
phong trao moi = phat dong thi dua | phong trao thi dua = 3
phong tuc = phong tuc tap quan | huong uoc quy uoc = 3
phong tuc cu = hu tuc | phong tuc tap quan | tap quan lac hau = 3
phong van xa = van hoa xa hoi | phong van hoa = 3
phong vh = phong van hoa | van hoa xa hoi = 3
phong xa = phong ngua ngan chan | ngan chan | chu dong phong ngua
phong zoom = diem cau = 3
phot = du luan quan tam | buc xuc | nhieu du luan
photo = in an | phat hanh tai lieu | tai lieu | hinh anh | so lieu chi tiet = 3
photo tai lieu = in an tai lieu | in an = 3
photocopy = in an | phat hanh tai lieu | tai lieu = 3
phu cap = che do chinh sach | tien luong phu cap | che do ho tro | che do | nang luong
phu cap lam luat = co che chinh sach | chinh sach dac thu | che do ho tro
phu cap luat = che do chinh sach | thu hut | ho tro = 3
phu cap rieng = co che chinh sach | chinh sach dac thu | che do ho tro
phu giup = phoi hop | ho tro = 3
phu huynh = cha me hoc sinh
phu kin = sau rong | rong rai | toan the
phu luc = phu luc kem theo | kem theo = 3
phu mot tay = phoi hop | ho tro = 3
phu nu = hoi phu nu | lien hiep phu nu = 3
phu nu xa = hoi phu nu | lien hiep phu nu | cac doan the
phu song = sau rong | rong rai | toan the
phu tay = phoi hop | ho tro = 3
phu trach mang = phu trach | chiu trach nhiem | duoc giao
phu trợ = ho tro | phoi hop = 3
phu xanh = trong cay xanh | bao ve moi truong = 3
phuc vu dan = thai do phuc vu | tinh than phuc vu | phuc vu nhan dan = 3
phuc vu tan tinh = thai do phuc vu | tinh than phuc vu | dao duc cong vu | van hoa cong so
phui tay = chiu trach nhiem | nguoi dung dau
phum soc = thon | thon ban | to dan pho | khu dan cu = 3
phung phi = lang phi | chong lang phi | thuc hanh tiet kiem = 3
phuong kiem ke = ban chi dao | kiem ke tai san | cap xa
phuong phap hoc = phuong phap hoc tap | ky nang tu hoc | ky nang hoc tap = 3
phuot = du lich | diem du lich
phá của = lang phi | tiet kiem = 3
phái = phan cong | giao nhiem vu | cu can bo = 3
phái đoàn = doan kiem tra | doan giam sat | to cong tac = 3
pháo = vu khi vat lieu | quan ly phao = 3
phát quà = tang qua | tham hoi | cham lo tet | an sinh xa hoi
phát thẻ = the cu tri
phân tiền = phan bo | phan bo ngan sach | giao du toan = 3
phê và tự phê = tu phe binh | kiem diem = 3
phòng phiếu = khu vuc bo phieu | diem bo phieu = 3
phòng xa = phong ngua | ngan chan = 3
phó mặc = theo doi don doc | kiem tra giam sat | nghiem tuc
phô tô = in an | phat hanh tai lieu | tai lieu | in an tai lieu = 3
phường mới = don vi hanh chinh | sap xep don vi
phải chờ = gay phien ha | phien ha
phải đạt = chi tieu | muc tieu | yeu cau
phố xá = trat tu do thi | do thi van minh
phốt = du luan xa hoi | du luan quan tam
phổ biến trong cơ quan = quan triet | quan triet trien khai | pho bien quan triet = 3
phổ cập luật = giao duc phap luat | tuyen truyen pho bien = 3
phụ họa = phoi hop | ho tro = 3
pic = dau moi | chu tri | phu trach = 3
pick = lua chon | chon lua = 3
pilot = dien hinh tien tien | guong dien hinh | mo hinh diem | nhan rong = 3
ping = thong tin lien lac | thong bao | nhac nho | don doc
pkt = phong kinh te = 3
plan lam = du kien
plan nam = chuong trinh cong tac | ke hoach cong tac
platform = nen tang so | he thong thong tin = 3
pod = thuoc la dien tu | tac hai = 3
podcast = tuyen truyen | an pham | nen tang so
policy = chinh sach phap luat | che do chinh sach
poll = bieu quyet truc tuyen | bieu quyet = 3
post = dang tai | trang thong tin | cong khai = 3
post face = zalo facebook | thong tin | cong khai
post len = dang tai | trang thong tin | cong khai = 3
post web = thong tin dien tu | cong khai = 3
poster = bang ron khau hieu | tuyen truyen truc quan | pano = 3
present = tham luan | bao cao chuyen de | trinh bay = 3
priority = nhiem vu trong tam | trong tam | tap trung | uu tien = 3
private = bi mat nha nuoc | chua duoc cong khai = 3
profile ung vien = tieu su tom tat | so yeu ly lich = 3
progress = tien do | tinh hinh thuc hien | ket qua thuc hien = 3
project = du an dau tu | cong trinh du an | du an trong diem = 3
pt kt = phat trien kinh te | kinh te xa hoi
pt ktxh = phat trien kinh te = 3
pth ds = phong chong thien tai | tim kiem cuu nan | phuong cham bon tai | 4 tai cho = 3
ptktxh = phat trien kinh te = 3
ptth = phat thanh truyen hinh | phuong tien truyen thong | bao chi | dua tin = 3
ptthi dua = phong trao thi dua | phat dong thi dua | thi dua yeu nuoc = 3
push = don doc | theo doi don doc | nhac nho = 3
pvhcc = hanh chinh cong | co che mot cua | mot cua lien thong | bo phan mot cua = 3
pvhxh = phong van hoa = 3
q a = giai dap vuong mac | giai dap | huong dan | giai dap thac mac | trao doi giai dap = 3
qcdc co quan = quy che thuc hien | quy che dan chu = 3
qd pl = quy dinh cua phap = 3
qdpl = quy dinh cua phap = 3
qlnn = tieu chuan ngach | boi duong kien thuc = 3
qlnn xa = quan ly nha nuoc = 3
qlvb = quan ly van ban | phan mem
qp an = quoc phong an ninh | quan su quoc phong | bien gioi = 3
qpan = quoc phong an ninh | quan su quoc phong | bien gioi = 3
qt kp = quyet toan kinh phi = 3
qtkp = quyet toan kinh phi = 3
qua ai = qua so | qua phong
qua cua nao = qua so | qua phong
qua han = truoc ngay | thoi han | thoi gian hoan thanh | tien do | kip thoi | dung tien do
qua kenh nao = hinh thuc tuyen truyen | trang thong tin | sinh hoat chi bo | cuoc hop = 3
qua lai giay to = phoi hop | trao doi thong tin | thong tin lien lac
qua lai hai chieu = doi thoai | tiep nhan | phan hoi
qua loa = thuc chat | nghiem tuc | hinh thuc | hieu qua
qua nguoi dai dien = dan chu dai dien | dai dien = 3
qua phong nao = qua so | qua phong
qua so nao = qua so | qua phong
qua tet = tang qua | tham hoi | cham lo tet | an sinh xa hoi | tham hoi tang qua | ho tro
qua trung thu = tet trung thu | sinh hoat he | tre em
quan cach = gan bo mat thiet | dan van | quan lieu
quan cafe gio lam = ky luat ky cuong | ky luat hanh chinh
quan chung = nguoi dan | cong dan
quan cách = quan lieu sach nhieu | thai do phuc vu | dao duc cong vu | quan lieu = 3
quan diem = chu truong duong loi | duong loi
quan diem dang = chu truong | duong loi cua dang | quan diem chu truong = 3
quan diem sai trai = dinh huong chinh tri | bao ve nen tang | dau tranh phan bac | thong tin xau doc
quan doi = quan su | ban chi huy quan | quoc phong
quan du bi = dan quan tu ve | du bi dong vien = 3
quan lieu = di co so | xa dan
quan ly duoi tay = pham vi quan ly | thuoc pham vi = 3
quan ly gio hoc = phuong phap hoc tap | ky nang tu hoc | ky nang hoc tap = 3
quan ly nghien = cai nghien ma tuy | quan ly nguoi nghien = 3
quan ly nn = quan ly nha nuoc = 3
quan ly tam = tam quan ly | truc tiep quan ly = 3
quan sat = lanh dao truc tiep | chi dao | theo doi don doc
quan so = diem danh | tham gia day du | quan ly hoc sinh = 3
quan so co quan = nguon nhan luc | doi ngu can bo | nhan su
quan su = quoc phong an ninh | quoc phong
quan tam nhieu = noi com buc xuc | du luan quan tam | buc xuc = 3
quan tham = tham nhung lang phi | quan lieu sach nhieu | tham nhung
quan tien = quan ly su dung | chi tieu | quyet toan kinh phi = 3
quan triet = quan triet trien khai
quan trong nhat = trong tam | tap trung | nhat la | dac biet = 3
quan xuyen = phu trach | quan ly | theo doi = 3
quang ba = tuyen truyen | cong tac tuyen truyen | thong tin tuyen truyen | pho bien = 3
quang ba ung cu vien = van dong bau cu = 3
quat dan = quan lieu sach nhieu | thai do phuc vu | dao duc cong vu | quan lieu | sach nhieu = 3
quat mat = loa dai | hoi truong | co so vat chat = 3
quat may = bat che quat mat | co so vat chat
quat nat = thai do phuc vu | sach nhieu | quan lieu | dao duc cong vu = 3
quay clip = mang xa hoi | nen tang so | facebook zalo | tuyen truyen = 3
quay giao dich = tiep nhan va tra | mot cua | hanh chinh cong = 3
quay mot cua = mot cua lien thong | tiep nhan va tra | co che mot cua = 3
quay nhan ho so = tiep nhan va tra | mot cua | hanh chinh cong = 3
quay pha = gay roi | an ninh trat tu | loi dung
quay phim = phat thanh truyen hinh | phuong tien truyen thong | bao chi | dua tin = 3
quay roi = loi dung dan chu | vi pham phap luat = 3
quay roi tinh duc = ky nang tu bao | bao ve tre em | phong chong xam hai
quay tiep dan = mot cua lien thong | tiep nhan va tra | co che mot cua = 3
quay tiep nhan = hanh chinh cong | co che mot cua | mot cua lien thong | bo phan mot cua = 3
quay tru so = an ninh trat tu | tiep cong dan
quen bao cao = che do bao cao | don doc | thoi han
quet duong = ve sinh moi truong | xanh sach dep = 3
quet giay to = so hoa | tao lap du lieu | cap nhat du lieu = 3
quet ma = ma qr = 3
quet ma danh gia = danh gia | su hai long | ma qrcode = 3
quet ma tra tien = thanh toan khong dung | thanh toan truc tuyen | thanh toan | tien ich cong = 3
quet qr = ma qrcode | ma qr = 3
quick guide = huong dan | tai lieu huong dan = 3
quo trach = phe binh | nhac nho | phan anh kien nghi
quoc hoi khoa 16 = quoc hoi khoa xvi = 3
quoc hoi khoa moi = quoc hoi khoa xvi = 3
quoc hoi moi = dai bieu quoc hoi | quoc hoi khoa | nhiem ky
quoc lo = ha tang giao thong | giao thong
quy 1 = quy i = 3
quy 2 = quy ii = 3
quy 3 = quy iii = 3
quy 4 = quy iv = 3
quy che chi = quy che chi tieu | chi tieu noi bo = 3
quy che chi tieu = chi tieu noi bo = 3
quy che co quan = quy che lam viec | noi quy quy che | quy che = 3
quy che cu = quy che thuc hien | sua doi bo sung | ban hanh moi = 3
quy che dan chu = quy che thuc hien | thuc hien dan chu
quy che lam viec = noi quy = 3
quy che lam viec chung = quy che phoi hop | co che phoi hop = 3
quy che moi = quy che thuc hien | sua doi bo sung | ban hanh moi = 3
quy che tien nong = quy che chi tieu | chi tieu noi bo = 3
quy che tiep dan = quy che tiep | noi quy | tiep cong dan = 3
quy cu = ky luat ky cuong | ky cuong hanh chinh = 3
quy dan dong = cac loai quy | quan ly su dung | thu chi = 3
quy dinh chi tien = quy che chi tieu | chi tieu noi bo = 3
quy dinh co quan = quy che lam viec | noi quy | quy che dan chu
quy dinh dan chu = quy che dan chu | quy che thuc hien | thuc hien dan chu = 3
quy dinh gio giac = quy che lam viec | noi quy = 3
quy dinh noi bo = quy che lam viec | noi quy quy che | quy che = 3
quy dinh phoi hop = quy che phoi hop | co che phoi hop = 3
quy dinh thon = huong uoc quy uoc | huong uoc | quy uoc = 3
quy dinh tiep dan = quy che tiep | noi quy | tiep cong dan = 3
quy dinh truong = noi quy truong hoc | pho bien noi quy | noi quy quy dinh | quy che hoc sinh | noi quy | noi quy lop hoc = 3
quy hoach = quy hoach ke hoach
quy hoach can bo = quy hoach | cong tac can bo
quy hoach dat = quy hoach su dung | ke hoach su dung = 3
quy hoach nguoi = quy hoach can bo | cong tac can bo
quy hoach treo = quy hoach ke hoach | quy hoach
quy khuyen hoc = cac loai quy | quan ly va su | cac quy = 3
quy may nop = truoc ngay | cham nhat | bao cao ket qua = 3
quy may xong = thoi gian hoan thanh | thoi han hoan thanh | truoc ngay = 3
quy nao cung = hang quy | dinh ky = 3
quy pham = van ban quy pham | quy pham phap luat = 3
quy tac lam = nguyen tac = 3
quy tac ung xu = van hoa ung xu = 3
quy thu ba = quy iii = 3
quy thu hai = quy ii = 3
quy thu tu = quy iv = 3
quy trach nhiem cho ai = chiu trach nhiem | nguoi dung dau | thu truong = 3
quy trinh lam = quy trinh | trinh tu | trinh tu thu tuc = 3
quy trinh sao = quy trinh | trinh tu | thu tuc = 3
quy uoc = huong uoc quy uoc
quy uoc thon = huong uoc quy uoc | huong uoc | quy uoc = 3
quy uoc xom = huong uoc quy uoc | quy uoc = 3
quy ve mot chuan = chuan hoa danh muc | chuan hoa = 3
quy ve mot mau = chuan hoa | thong nhat = 3
quy vi ngheo = cac loai quy | quan ly va su | cac quy = 3
quyen can bo = quyen lam chu | quyen cua cong chuc | ban va quyet dinh = 3
quyen chot = quyet dinh | tham quyen | ban va quyet dinh = 3
quyen cong dan = nghia vu cong dan | quyen cua cong dan = 3
quyen cua anh em = quyen va loi ich | loi ich hop phap | quyen loi = 3
quyen cua dan = quyen lam chu | phat huy quyen lam | quyen tham gia | quyen va loi ich = 3
quyen den dau = quyen han | tham quyen | chuc nang nhiem vu = 3
quyen di bau = cu tri = 3
quyen duoc biet = quyen lam chu | phat huy quyen lam = 3
quyen duoc noi = quyen lam chu | phat huy quyen lam = 3
quyen han = tham quyen | chuc nang nhiem vu = 3
quyen loi = quyen va loi ich | loi ich hop phap
quyen loi cua dan = quyen va loi ich | quyen loi | loi ich hop phap
quyen loi gi = quyen loi | loi ich hop phap
quyen quyet = quyet dinh | tham quyen | ban va quyet dinh = 3
quyen quyet dinh = tham quyen | cap co tham quyen
quyen so hoc sinh = so tay hoc sinh = 3
quyen va nghia vu = nghia vu cong dan | quyen cua cong dan = 3
quyet liet = kien quyet | xu ly nghiem = 3
quyet o dau = quyet dinh | tham quyen | ban va quyet dinh = 3
quyet toan = quyet toan ngan sach
quyet toan bao hiem = de nghi thanh toan | thanh toan chi phi | bieu mau de nghi = 3
quyet toan kp = quyet toan kinh phi = 3
quyet toan sao = thanh toan | quyet toan | quan ly su dung = 3
quyết toán lại = quyet toan | quyet toan ngan sach = 3
quà cáp = tham nhung tieu cuc | tham nhung | sach nhieu = 3
quá bán = bieu quyet | tan thanh
quá quyền = tham quyen | cap co tham quyen
quân mình = toan the cong chuc | cong chuc vien chuc | nguoi lao dong
quân sư = tham muu | de xuat | giup viec = 3
quý mấy = quy i | quy ii | quy iii | quy iv
quý nào = quy i | quy ii | quy iii | quy iv
quạt = loa dai | hoi truong | co so vat chat
quấy rối = gay roi | an ninh trat tu | loi dung
quần chúng vào đảng = dang vien = 3
quậy = gay roi | an ninh trat tu | loi dung
quốc sách = chien luoc | chien luoc du lieu
quở = phe binh | nhac nho | phan anh kien nghi
quỹ = cac loai quy | quan ly su dung | khoan dong gop
quỹ lớp = khoan thu | hoc phi | thu chi
quỹ thôn = cac loai quy | quan ly va su | cac quy | quan ly su dung | thu chi = 3
quỹ xóm = cac loai quy | quan ly va su | cac quy = 3
ra cai moi = ban hanh moi | thanh lap moi | xay dung | sua doi bo sung
ra cong van = ban hanh | phat hanh = 3
ra de bai = giao nhiem vu | phan cong | nhiem vu cu the = 3
ra dinh = hop thon | cuoc hop | cong dong dan cu
ra duoc gi = ket qua | ket qua thuc hien | danh gia ket qua = 3
ra gia = muc dong gop | muc chi
ra gieng = quy i | dau nam
ra ho ngheo = ra soat ho ngheo | ho ngheo = 3
ra ke hoach = xay dung ke hoach | ban hanh ke hoach = 3
ra ket qua = hieu qua | chat luong
ra ket qua bau = kiem phieu | cong bo ket qua = 3
ra ket qua don = giai quyet khieu nai | xu ly don thu | giai quyet don thu = 3
ra kho bac = kho bac nha nuoc | thanh toan
ra lai = kiem tra = 3
ra lai doi ngu = ra soat kien toan | kien toan = 3
ra lai nguoi = ra soat kien toan | kien toan = 3
ra lenh = ban hanh | phat hanh | chi dao | chi dao dieu hanh | lanh dao chi dao = 3
ra loi van ban = tham dinh | kiem tra van ban = 3
ra lop = duy tri si so | huy dong hoc sinh | bo hoc
ra luat le = xay dung phap luat | xay dung chinh sach | soan thao van ban = 3
ra mat cu tri = tiep xuc cu tri | hoi nghi cu tri | van dong bau cu = 3
ra mat phan mem = ra mat = 3
ra mat van ban = ban hanh | phat hanh = 3
ra nghi quyet = ban hanh nghi quyet | nghi quyet | hoi dong nhan dan = 3
ra quan = phat dong | khai mac | trien khai
ra quan kiem tra = kiem tra | kiem tra giam sat = 3
ra quy che = quy che thuc hien | sua doi bo sung | ban hanh moi = 3
ra quyet dinh = ban hanh | phat hanh | ban hanh van ban = 3
ra san = tap trung toan truong | san co = 3
ra san pham gi = san pham | ket qua = 3
ra so lieu = doi chieu so lieu | doi chieu = 3
ra tai san = kiem ke tai san | tong kiem ke | kiem ke = 3
ra tet = quy i | dau nam
ra thong bao = ban hanh | ban hanh van ban = 3
ra ung cu = ung cu | nguoi ung cu | tu ung cu = 3
ra van ban = ban hanh | phat hanh | ban hanh van ban = 3
ra viec = hieu qua | chat luong
ra xet = xac minh | ket luan = 3
ra ủy ban = uy ban nhan dan
rac = ve sinh moi truong | bao ve moi truong | o nhiem moi truong | rac thai
rac roi = thu tuc hanh chinh | ruom ra | cat giam | phien ha = 3
rac roi to = phuc tap | vu viec phuc tap = 3
rac thai = ve sinh moi truong | bao ve moi truong = 3
radio = truyen thanh | dai truyen thanh | thong tin tuyen truyen
rai nhua = co so ha tang | cong trinh cong cong | dong gop = 3
rai tien = giai ngan | dau tu cong | von dau tu = 3
ran suc = phan dau | no luc | quyet tam = 3
ranh dia ban = nam chac | dac diem tinh hinh | dia ban = 3
ranh gioi = dia gioi | dieu chinh dia gioi | don vi hanh chinh = 3
ranh xa = dia gioi | dieu chinh dia gioi | don vi hanh chinh = 3
rank = danh gia | tieu chi | xep loai = 3
rao mo = thong tin tuyen truyen | thong bao | hop thon
rao riet = kien quyet | quyet liet | xu ly nghiem = 3
rap khuon = quan lieu | thu tuc hanh chinh
rating = danh gia su hai | su hai long | muc do hai long
ray la = phe binh | nhac nho | phan anh kien nghi
ray nau = bao ve thuc vat | vat tu nong nghiep
ready = chuan bi | chuan bi dieu kien = 3
realtime = phan mem theo doi | theo doi giam sat
recap = tong ket | so ket tong ket | danh gia ket qua = 3
recap giua nam = so ket | so ket tong ket = 3
reels = tuyen truyen | an pham | nen tang so
refresh kien thuc = boi duong nang cao | boi duong | cap nhat kien thuc = 3
remind = nhac nho | don doc
rep dan = y kien gop y | giai dap | thong bao
rep don = y kien gop y | giai dap | thong bao
reply = y kien gop y | giai dap | thong bao
report thang = bao cao hang thang | bao cao
resource = nguon luc | nguon nhan luc
response = phan hoi | phan anh | tra loi = 3
ret hai = thien tai | phong chong thien tai | ung pho thien tai
review dich vu = danh gia su hai | su hai long | muc do hai long
reward = bieu duong khen thuong | khen thuong = 3
rinh = giam sat | theo doi kiem tra | kiem tra giam sat
ro nguoi ro viec = phan cong ro rang | ro trach nhiem | phan cong cu the | cu the | xac dinh cu the | xac dinh ro = 3
ro nhu ban ngay = minh bach | cong khai minh bach
ro rang = minh bach | cong khai minh bach
ro rang tien nong = cong khai | thu chi | quyet toan ngan sach = 3
ro ri = an toan thong tin | an ninh mang = 3
ro viec = xac dinh cu the | xac dinh ro | phan cong = 3
ro viec ro nguoi = phan cong ro rang | ro trach nhiem | phan cong cu the | cu the = 3
roadmap = lo trinh | tien do | thoi gian thuc hien | tien do thuc hien | thoi han = 3
robot tra loi = tri tue nhan tao | ung dung ai | cong nghe so = 3
role model = dien hinh tien tien | guong dien hinh | dien hinh = 3
rong den dau = pham vi | dia ban | tren dia ban = 3
rong khap = sau rong | rong rai | toan the
rot ghe = bai nhiem | mien nhiem | cho thoi = 3
rot hinh = duong truyen | ha tang ky thuat
rot mang = ung cuu su co | su co | ha tang ky thuat | ket noi mang internet | duong truyen | internet
rot rao = hoan thanh | thoi gian hoan thanh | giai quyet kip thoi | giai quyet hieu qua | dut diem = 3
rot tien = bo tri kinh phi | phan bo | giai ngan | cap kinh phi | bo tri | ngan sach = 3
rot tieu chi = tieu chi | dat chuan nong thon | nong thon moi = 3
rot tinh than = quan triet | pho bien | tuyen truyen = 3
rot von = von dau tu cong | ke hoach von | dau tu cong
rpt = bao cao hang thang | bao cao = 3
ru dan = van dong nhan dan | tuyen truyen van dong = 3
ru re = van dong nhan dan | tuyen truyen van dong | dan van = 3
rule truong = noi quy truong hoc | pho bien noi quy | noi quy quy dinh | quy che hoc sinh = 3
rung = bao ve rung | phong chay chua chay
rung tay = chiu trach nhiem | nguoi dung dau
ruong dat = dat dai | quan ly dat dai | dat o
ruong nuong = dat dai | quan ly dat dai | dat o
ruot thit = gan bo mat thiet | moi quan he
ruou bia = nong do con | an toan giao thong
ruou lai = nong do con | an toan giao thong
rut gon = cat giam | rut ngan thoi gian | kip thoi
rut kho bac = kho bac nha nuoc | thanh toan
rut kinh nghiem = tong ket | so ket tong ket | danh gia | rut ra bai hoc | ton tai han che = 3
rut ngan = cat giam | rut ngan thoi gian | kip thoi
rut o dau = kinh phi | nguon ngan sach | nguon luc | bo tri = 3
rut ra bai hoc = so ket tong ket | rut kinh nghiem | ton tai han che = 3
rut ruot = giam sat dau tu | lang phi | tham nhung
rut ruot cong trinh = giam sat dau tu | lang phi | tham nhung
rut tien = quyet toan kinh phi | thanh toan | quyet toan = 3
rà soát lại = ra soat = 3
rà đất = kiem ke dat dai | thong ke dat dai = 3
rành việc = nang luc | trinh do ky nang | ky nang | chuyen mon nghiep vu = 3
ráng = phan dau | no luc | quyet tam = 3
rêu rao = tuyen truyen | cong tac tuyen truyen | thong tin tuyen truyen = 3
rùa bò = tien do | kip thoi | keo dai | ton dong
rút gọn = cat giam | rut ngan | don gian = 3
rút ruột = tham nhung tieu cuc | tham nhung | phong chong tham nhung | hoi lo = 3
rạp = bat che quat mat | co so vat chat
rầy = phe binh | nhac nho | phan anh kien nghi
rỉ tai = tuyen truyen mieng | tuyen truyen truc tiep = 3
rớt chỉ tiêu = ton tai han che | khong hoan thanh | han che | nguyen nhan
rủ bà con đi bầu = tuyen truyen bau cu | van dong nhan dan | di bo phieu
rừng = bao ve rung | phong chay rung | quan ly rung | lam nghiep
sach dien tu = thu vien | cong hoc lieu so
sach huong dan = tai lieu | so tay | cung cap tai lieu = 3
sach ly lich = xac minh | tieu chuan ho so = 3
sach se bo may = trong sach vung manh = 3
sach so = cong hoc lieu so | nen tang hoc truc | su dung thu vien
sach vo = tai lieu | tai lieu huong dan
sai ai = phan cong | giao nhiem vu | cu can bo = 3
sai dia chi = chuyen don | dung tham quyen | huong dan cong dan = 3
sai luat = vi pham | vi pham phap luat | vi pham quy dinh = 3
sai nguoi = phan cong | giao nhiem vu | cu can bo = 3
sai nguyen tac = vi pham | dung quy dinh | trai quy dinh
sai quy dinh = vi pham phap luat | hanh vi vi pham | vi pham quy dinh = 3
sai so lieu = doi chieu so lieu | chinh xac | ra soat thong tin
sai ten = danh sach cu tri = 3
sai thi sao = xu ly nghiem | vi pham | xu ly | ky luat = 3
sam = mua sam | dau thau | tai san cong
sam may = trang thiet bi | phuong tien ky thuat | trang bi phuong tien = 3
sam san = chuan bi | chuan bi dieu kien = 3
sam sua = mua sam | trang thiet bi | mua sam tai san = 3
sam sua gi = dieu kien can thiet | bao dam | chuan bi | bo tri = 3
san bay = ha tang giao thong | giao thong
san bong = thiet che van hoa | nha van hoa = 3
san co = tap trung toan truong
san giao dich = giai quyet viec lam | viec lam | dao tao nghe
san pham dia phuong = san pham ocop | chuong trinh ocop = 3
san pham la gi = san pham | ket qua = 3
san pham lang = san pham ocop | chuong trinh ocop | xa mot san pham | ocop | san pham = 3
san pham que = xa mot san pham | ocop | san pham = 3
san sang = chuan bi | chuan bi dieu kien = 3
san the thao = thiet che van hoa | nha van hoa | thiet che the thao = 3
san truong = tap trung toan truong | duoi san co | san co = 3
san xuat = phat trien san xuat | mo hinh phat trien = 3
san xuat lon = vung nguyen lieu | chuoi gia tri
sang kien = doi moi | cach lam moi | suc sang tao = 3
sang kien hay = mo hinh dien hinh | cach lam moi | sang kien | nhan rong = 3
sang kien kinh nghiem = sang kien | de tai khoa hoc = 3
sang loc = ra soat | phan loai = 3
sang mat = nang cao nhan thuc | giao duc chinh tri = 3
sang tao = doi moi | cach lam moi | sang kien | suc sang tao = 3
sang tinh khac hoc = hoc tap kinh nghiem | nghien cuu hoc tap | doan cua tinh = 3
sang to = minh bach | cong khai minh bach
sao gui ai = dong gui | noi nhan
sao phai lam = muc dich | nham | can cu
sao y = thu tuc hanh chinh | giai quyet thu tuc | ho so thu tuc | tiep nhan ho so = 3
sap dat = bo tri | sap xep
sap ghe = cong tac can bo | to chuc can bo | cong tac nhan su = 3
sap lai bo may = kien toan | sap xep = 3
sap lam = du kien
sap mang = ung cuu su co | su co | ha tang ky thuat
sap ngheo = ho can ngheo | giam ngheo = 3
sap nguoi = bo tri | bo tri cong chuc | kien toan
sap nhap = sap xep don vi | don vi hanh chinh | dia gioi = 3
sap xep lai = sap xep to chuc | sap xep | tinh gon bo may = 3
sap xep lai ban = kien toan | thanh tra nhan dan = 3
sat canh = phoi hop | phoi hop chat che
sat dan = cong tac dan van | dan van | gan bo mat thiet = 3
sat lo = thien tai | phong chong thien tai | ung pho thien tai | ung pho
sat nhap = sap xep don vi | chinh quyen dia phuong | mo hinh chinh quyen | tinh gon bo may = 3
sat sao = lanh dao truc tiep | chi dao | theo doi don doc
sat sao nhau = phoi hop chat che | chat che
sat suon = lien quan truc tiep | quyen va loi ich = 3
sat tet = quy iv | tong ket | hang nam
sat thuc te = phu hop | tinh hinh thuc te | dieu kien thuc te | thuc tien | dac thu | phuong phap tuyen truyen
sat tinh hinh = phu hop | dieu kien thuc tien | tinh hinh thuc te | dac thu = 3
sat voi dan = cong tac dan van | dan van | gan bo mat thiet = 3
sau bau cu = sau ngay bau cu | ket qua thanh cong = 3
sau bão = khac phuc hau qua | thiet hai do thien = 3
sau dai hoc = thac sy tien sy | dao tao
sau do thi sao = bao cao ket qua | tong hop | danh gia ket qua
sau doi thoai = thuc hien ket luan | sau tiep xuc = 3
sau lut = khac phuc hau qua | thiet hai do thien = 3
sau mot = tham nhung lang phi | quan lieu sach nhieu | tham nhung
sau ro = phan cong ro rang | ro trach nhiem | phan cong cu the | cu the = 3
sau rong = rong rai | toan the
sau sap nhap = sap xep don vi | chinh quyen dia phuong | mo hinh chinh quyen | tinh gon bo may = 3
sau tet = quy i | dau nam
sau thang mot lan = 6 thang | so ket = 3
say xin = ky luat ky cuong | ky cuong hanh chinh
scan = so hoa | tao lap du lieu | cap nhat du lieu = 3
scan giay to = so hoa | tao lap du lieu | cap nhat du lieu = 3
scan ma = ma qrcode | ma qr = 3
scope = pham vi | doi tuong = 3
scope cong viec = pham vi = 3
scope toi dau = pham vi | doi tuong = 3
script = kich ban | kich ban chuong trinh | chuong trinh = 3
sct = so cong thuong = 3
sdt nong = duong day nong | hom thu | tiep nhan y kien
security = an toan thong tin | an ninh mang = 3
seeding = mang xa hoi | tuyen truyen
seminar = hoi nghi hoi thao | hoi thao | trao doi nghiep vu = 3
sep ban chi dao = truong ban chi dao | phu trach chung = 3
sep bu = nguoi dung dau | thu truong = 3
sep don vi = thu truong | nguoi dung dau | lanh dao don vi = 3
sep lam truoc = neu guong | tien phong guong mau = 3
sep lon = nguoi dung dau | thu truong | lanh dao = 3
sep nao = dong chi lanh dao | nguoi dung dau | phu trach
sep nao lo dan van = phan cong | dong chi lanh dao | phu trach cong tac = 3
sep nhon = nguoi dung dau | thu truong = 3
sep o ep = tra thu tru dap | hanh vi can tro
sep pho = pho giam doc | pho truong phong | lanh dao | pho chu tich | pho
sep phong = truong phong | lanh dao cac phong | truong cac phong = 3
sep phong lam gi = lanh dao cac phong | truong cac phong | don doc nhac nho = 3
sep phuong = chu tich uy ban | nguoi dung dau | uy ban nhan dan = 3
sep tiep dan = tiep cong dan | nguoi dung dau | chu tich uy ban = 3
sep tong = nguoi dung dau | thu truong = 3
sep toxic = tra thu tru dap | hanh vi can tro
sep truong = ban giam hieu | hieu truong
sep van phong = chanh van phong | van phong = 3
sep xa = chu tich uy ban | nguoi dung dau | uy ban nhan dan = 3
server = ha tang so | trung tam du lieu = 3
set phong = chuan bi | bo tri | co so vat chat
set up = chuan bi | bo tri | co so vat chat
setup = chuan bi | bo tri | co so vat chat
setup phong hop = chuan bi | bo tri | co so vat chat
sgd = so giao duc | bao cao ket qua = 3
sgddt tinh = so giao duc = 3
sh chi bo = sinh hoat chi bo | sinh hoat dang = 3
sh cong dan = sinh hoat cong dan | tuan le sinh hoat | dau nam hoc = 3
share = ket noi chia se | chia se du lieu | lien thong | dong bo du lieu = 3
share data = ket noi chia se | chia se du lieu | lien thong | dong bo du lieu = 3
shcb = sinh hoat chi bo | sinh hoat dang = 3
shcd = sinh hoat cong dan | tuan le sinh hoat | dau nam hoc = 3
shcn = sinh hoat lop | sinh hoat theo lop = 3
shisha = thuoc la dien tu | tac hai cua thuoc | tac hai thuoc la
shl = sinh hoat lop | sinh hoat theo lop = 3
shorts = tuyen truyen | an pham | nen tang so
si so = diem danh | tham gia day du | quan ly hoc sinh = 3
si so lop = bao cao so luong | so luong
siet = tang cuong ky luat | chan chinh | nghiem tuc | ky luat ky cuong = 3
siet ky cuong = ky luat ky cuong | ky cuong hanh chinh = 3
siet ky luat = ky luat ky cuong | ky cuong hanh chinh = 3
siet lai = tang cuong ky luat | chan chinh | nghiem tuc | ky luat ky cuong = 3
sieu thi = ha tang thuong mai | thuong mai la cho
sign = phe duyet | ky ban hanh = 3
sign off = phe duyet | ky ban hanh = 3
sinh con = dan so ke hoach | cong tac dan so
sinh con thu ba = dan so = 3
sinh hai con = dan so ke hoach | cong tac dan so
sinh hoat chi bo = chi bo = 3
sinh hoat chi doan = sinh hoat chi bo | sinh hoat dang = 3
sinh hoat co quan = cuoc hop | hop giao ban = 3
sinh hoat cong dan = tuan le sinh hoat
sinh hoat dang = sinh hoat chi bo | chi bo = 3
sinh hoat dau khoa = sinh hoat cong dan | sinh hoat chinh tri | dau nam hoc = 3
sinh hoat dau nam = sinh hoat cong dan | sinh hoat chinh tri | dau nam hoc = 3
sinh hoat dinh ky = sinh hoat chi bo | sinh hoat co quan | buoi sinh hoat
sinh hoat dinh ky dang = hop cap uy | sinh hoat dang dinh
sinh hoat khu = cuoc hop cua thon | sinh hoat cong dong | hop thon = 3
sinh hoat lop = sinh hoat theo lop
sinh hoat voi co chu = sinh hoat lop | sinh hoat theo lop = 3
sinh vien gioi = thu hut | nguoi co tai nang | thu hut tuyen dung | tot nghiep xuat sac | tai nang | tuyen dung = 3
sinh vien hoc vien = hoc sinh | hoc vien = 3
sinh đẻ = dan so ke hoach | cong tac dan so | dan so
sipas = su hai long | muc do hai long | do luong su hai | do luong | muc do do luong = 3
situation = tinh hinh ket qua | tinh hinh thuc hien
skhcn = so khoa hoc va = 3
skill = nang luc | trinh do ky nang | ky nang | chuyen mon nghiep vu = 3
skkn = sang kien | de tai khoa hoc = 3
sldtbxh = lao dong thuong binh | so noi vu = 3
slide = tai lieu | so tay | cung cap tai lieu = 3
snn = so nong nghiep va = 3
snnmt = so nong nghiep va = 3
so 4t = so khoa hoc va = 3
so bhxh = bao hiem xa hoi | bao hiem that nghiep | tham gia bao hiem
so bi tra thu = tra thu tru dap | to cao = 3
so cong nghe = so khoa hoc va = 3
so cong van = so ky hieu | ke hoach so | van thu | van phong
so ct = so cong thuong = 3
so dan tren may = du lieu dan cu | de an 06 = 3
so dien nong = duong day nong | hom thu | tiep nhan y kien
so dien thoai phan anh = duong day nong | tiep nhan thong tin = 3
so do to chuc = to chuc bo may | co cau
so duoc giao = chi tieu duoc giao | nhiem vu chi tieu = 3
so ghe = co cau thanh phan | ty le co cau | so luong
so ghi = so tiep cong dan | theo doi
so ghi don = so theo doi rieng | so theo doi = 3
so giao duc = bao cao ket qua = 3
so goc tren may = co so du lieu | du lieu dung chung = 3
so hai = phat huy dan chu | tra thu tru dap | lang nghe
so ho khau dien tu = du lieu dan cu | de an 06 = 3
so hoa = chuyen doi so
so hoc sinh = so tay hoc sinh = 3
so ket = so ket tong ket
so khcn = so khoa hoc va = 3
so khong khop = doi chieu so lieu | chinh xac | ra soat thong tin
so khop = doi chieu so lieu | doi chieu = 3
so kiem ke cu = ket qua kiem ke
so lech = doi chieu so lieu | chinh xac | ra soat thong tin
so lieu cua minh = chiu trach nhiem ve | so lieu kiem ke
so lieu giua nam = bao cao 6 thang | so ket = 3
so lieu may = co so du lieu | du lieu = 3
so lieu sai = doi chieu so lieu | chinh xac | ra soat thong tin
so lieu sai ai chiu = so lieu kiem ke | chiu trach nhiem = 3
so luong co cau = co cau thanh phan | so luong nguoi = 3
so luong hs = bao cao so luong | so luong
so nam ngoai = ket qua kiem ke
so nguoi duoc giao = bien che | tinh gian bien che = 3
so nha dat = tru so lam viec | sap xep nha dat | tai san cong | co so nha dat
so nnmt = so nong nghiep va = 3
so nong nghiep = so nong nghiep va = 3
so sach = thu chi | thu chi ngan sach | quan ly su dung = 3
so sai ai chiu = so lieu kiem ke | chiu trach nhiem = 3
so so lieu = doi chieu so lieu | doi chieu = 3
so suc khoe = kham suc khoe | ho so suc khoe | cham soc suc khoe = 3
so tai chinh tinh = so tai chinh = 3
so tai san = ho so tai san | theo doi hach toan | hach toan | hach toan tai san | theo doi = 3
so tan = so tan di doi | di doi dan = 3
so tay = tai lieu tuyen truyen | to gap = 3
so tay hoc sinh = phat tai lieu = 3
so tay hs = so tay hoc sinh = 3
so theo doi = so tiep cong dan | theo doi
so theo doi don = so theo doi rieng | so theo doi = 3
so thong tin = so khoa hoc va = 3
so thu chi = thu chi | thu chi ngan sach | quan ly su dung = 3
so tiep dan = so tiep cong dan | theo doi
so tnmt = so nong nghiep va = 3
so trach nhiem = dun day | ne tranh trach nhiem | trach nhiem | ky luat ky cuong
so van ban = so ky hieu | ke hoach so
so van hoa = so van hoa the = 3
so vat chat = co so vat chat | trang thiet bi = 3
so vh = so van hoa the = 3
so xd = so xay dung = 3
so y te tinh = so y te = 3
so yeu = tieu su tom tat | danh sach trich ngang | ho so nguoi ung | ho so nhan su = 3
so yt = so y te = 3
soan luat = xay dung phap luat | xay dung chinh sach | soan thao van ban | quy pham phap luat | soan thao = 3
soan san = chuan bi | chuan bi dieu kien = 3
soat ho ngheo = ra soat ho ngheo | ho ngheo = 3
soat lai can bo = ra soat kien toan | kien toan = 3
soat tai san = kiem ke tai san | tai san cong | kiem ke = 3
soat thong tin = ra soat thong tin | xac minh
soft copy = dang tai | tai lieu | gui du lieu
soft skill = ky nang song | ky nang tu bao = 3
soi cai gi = kiem tra giam sat
soi chinh sach = phan bien xa hoi | giam sat phan bien = 3
soi cong trinh = giam sat dau tu | ban giam sat | cong dong = 3
soi du thao = tham dinh | kiem tra van ban | du thao | gop y = 3
soi ho so bao hiem = giam dinh chi phi | giam dinh | chi phi kham benh | giam dinh bao hiem = 3
soi ky = nghien cuu = 3
soi ly lich = xac minh | ket luan = 3
soi moi = giam sat | theo doi kiem tra | kiem tra giam sat
soi noi = khong khi phan khoi | phan khoi = 3
soi ung vien = xac minh | tieu chuan ho so = 3
solution = giai phap | bien phap = 3
som = kip thoi
song co ly tuong = ly tuong cach mang | dao duc loi song | loi song van hoa = 3
song co van hoa = van hoa ung xu | quy tac ung xu = 3
song dep = pham chat | tu cach dao duc | ban linh chinh tri | nep song van minh | doi song van hoa = 3
song dep song co ich = giao duc long yeu | ly tuong cach mang | truyen thong nha truong | truyen thong cach mang
song dien thoai = vien thong | ha tang ky thuat | cong nghe thong tin
song khoe = ky nang song | ren luyen = 3
song kiem hop bich = phoi hop = 3
song theo luat = y thuc chap hanh | chap hanh phap luat = 3
song va lam viec theo = y thuc chap hanh | chap hanh phap luat = 3
song van minh = nep song van minh | doi song van hoa = 3
sonnmt = so nong nghiep va = 3
sop lam viec = huong dan | tai lieu huong dan = 3
sot ten = danh sach cu tri | niem yet danh sach = 3
sot xuat huyet = phong chong dich | dich benh
soát sổ = kiem tra | tu kiem tra = 3
soát xét = kiem tra | kiem tra giam sat = 3
speaker = bao cao vien | tuyen truyen vien | giang vien | bao cao chuyen de = 3
speed up = day nhanh tien do | dam bao tien do | tien do = 3
sponsor = tai tro ung ho | ung ho | tai tro | nguon thu = 3
stakeholder = co quan lien quan | to chuc lien quan = 3
standardize = chuan hoa | chuan hoa du lieu
standee = co dong truc quan | pano ap phich | bang ron khau hieu | tuyen truyen truc quan
start up = khoi nghiep | dinh huong = 3
startup = khoi nghiep | dinh huong = 3
stats = so lieu | so lieu chi tiet = 3
status fb = mang xa hoi | nen tang so | facebook zalo | tuyen truyen = 3
stc = so tai chinh = 3
stp tinh = so tu phap = 3
stress = tu van tam ly | tam ly hoc duong | khao sat tam ly
study tour = hoc tap kinh nghiem | nghien cuu hoc tap | doan cua tinh = 3
style lam viec = le loi lam viec | tac phong | phuong phap chi dao = 3
su co = phat sinh | kho khan vuong mac | vuong mac | phat sinh vuong mac = 3
su kien lon = ngay hoi | su kien chinh tri
su lanh dao cua dang = lanh dao truc tiep | cap uy dang | lanh dao = 3
su nghiep = don vi su nghiep | truc thuoc
sua bang ma = chuan hoa danh muc | danh muc = 3
sua bug = khac phuc | sua doi = 3
sua cho hop = sua doi bo sung | dieu chinh bo sung | hoan thien = 3
sua cho xong = khac phuc | chan chinh | khac phuc ngay
sua chua = dau tu xay dung | tai san cong
sua danh muc = chuan hoa danh muc | danh muc = 3
sua du lieu = lam sach du lieu | chuan hoa | ra soat so lieu = 3
sua duong = co so ha tang | cong trinh cong cong | dong gop = 3
sua huong uoc = sua doi bo sung | ra soat | huong uoc quy uoc = 3
sua lai = sua doi bo sung | sua doi | ra soat = 3
sua lai cho dung = sua doi bo sung | dieu chinh bo sung | hoan thien = 3
sua loi = khac phuc | khac phuc ton tai | han che = 3
sua nha cho ngheo = nha tam nha dot | xoa nha tam | ho tro nha o = 3
sua quy che = sua doi bo sung | sua doi | ra soat = 3
sua quy che dan chu = quy che thuc hien | quy che dan chu = 3
sua quy uoc = sua doi bo sung | ra soat | huong uoc quy uoc = 3
sua sai = khac phuc | khac phuc ton tai | han che = 3
sua sau bao = khac phuc hau qua | thiet hai do thien = 3
sua so cho chuan = chuan hoa | chuan hoa du lieu | lam giau = 3
sua tru so = dau tu xay dung | sua chua | tai san cong
suat bien che = bien che | tinh gian bien che = 3
suat nao = co cau thanh phan | so luong nguoi | phan bo = 3
suc dan = suc manh tong hop | suc sang tao | phat huy
suc khoe = cham soc suc khoe | y te
suc khoe hoc sinh = khong qua 120 phut | bao dam suc khoe = 3
suc lam = nang luc | trinh do ky nang | ky nang | chuyen mon nghiep vu = 3
suc manh tong hop = huy dong | toan dan doan ket = 3
suc nguoi = nguon luc | nguon nhan luc
suc nguoi suc cua = nguon luc | nguon nhan luc
suc sang tao cua dan = suc manh tong hop | suc sang tao | phat huy
sun se = thuan loi | thong suot
sung tu che = vu khi vat lieu | quan ly phao = 3
suon se = thuan loi | thong suot
support = phoi hop | ho tro = 3
support ai = phoi hop | don vi phoi hop | ho tro = 3
surprise = dot xuat | khi co yeu cau = 3
survey = khao sat | lay y kien | muc do do luong = 3
suy dd = suy dinh duong | suc khoe ba me | cham soc suc khoe
sv gioi = thu hut | nguoi co tai nang | thu hut tuyen dung | tot nghiep xuat sac = 3
svh = so van hoa the = 3
svhttdl = so van hoa the = 3
sxd = so xay dung = 3
sync = ket noi chia se | dong bo du lieu | lien thong
sync data = chia se du lieu | lien thong du lieu | ket noi = 3
syt = so y te = 3
sáp nhập tỉnh = sap xep don vi | chinh quyen dia phuong | mo hinh chinh quyen | tinh gon bo may = 3
sát dân = moi quan he gan | gan bo mat thiet | phuc vu nhan dan
sát sao lại = tang cuong ky luat | chan chinh | nghiem tuc | ky luat ky cuong = 3
sân cờ = tap trung toan truong | duoi san co = 3
sân khấu = hoi truong loa dai | loa dai | co so vat chat
sân sau = loi ich nhom | loi ich cuc bo | cai cam
sâu bệnh = bao ve thuc vat | vat tu nong nghiep
sâu rầy = bao ve thuc vat | vat tu nong nghiep
sâu sắc = chieu sau | sau rong
sét = thien tai | phong chong thien tai | ung pho thien tai
sóc = thon | cong dong dan cu | to dan pho
sơ kết thi đua = binh xet | thi dua khen thuong | danh gia xep loai
sư sãi = dan toc ton giao | ton giao | chuc sac
sư thầy = dan toc ton giao | ton giao | chuc sac
sắm đồ = mua sam | trang thiet bi | mua sam tai san = 3
sếp sòng = nguoi dung dau | thu truong | lanh dao = 3
số nóng = duong day nong | tiep nhan thong tin = 3
số đề = te nan xa hoi = 3
số ảo = doi chieu so lieu | chinh xac | ra soat thong tin
sổ hưu = luong huu | che do huu tri = 3
sổ hồng = giay chung nhan quyen | cap giay chung nhan | quyen su dung dat = 3
sổ quỹ = thu chi | cong khai ngan sach | quyet toan ngan sach
sổ riêng = so theo doi rieng | so theo doi = 3
sổ sách đơn = so theo doi rieng | so theo doi = 3
sổ đơn = so theo doi rieng | so theo doi = 3
sổ đỏ = giay chung nhan quyen | cap giay chung nhan | quyen su dung dat = 3
sờ gáy = kiem tra | kiem tra giam sat = 3
sở ngành = cac so ban nganh | co quan lien quan | cac co quan = 3
sở tc = so tai chinh = 3
sở tài nguyên = so nong nghiep va = 3
sợ sai = dun day | ne tranh trach nhiem | trach nhiem | ky luat ky cuong
t thon = truong thon = 3
ta dao = ton giao trai phap | hoat dong ton giao = 3
ta thán = buc xuc | phan anh kien nghi | du luan quan tam = 3
tac dong sau lung = chi phoi tac dong | loi ich nhom
tac dung gi = muc dich | gop phan | nham | hieu qua = 3
tac nghen = kho khan vuong mac | vuong mac
tac phong = thai do | giao tiep ung xu | van hoa ung xu = 3
tac phong dao duc = pham chat | tu cach dao duc | ban linh chinh tri = 3
tach don = phan loai xu ly | phan loai | xu ly don thu = 3
tag = thong tin lien lac | thong bao
tai app = ung dung thong minh | ung dung | phan mem = 3
tai chinh tinh = so tai chinh = 3
tai co cau = sap xep to chuc | sap xep | tinh gon bo may = 3
tai dinh cu = boi thuong ho tro = 3
tai hoa nhap = tai hoa nhap cong = 3
tai khoan dinh danh = dinh danh dien tu = 3
tai lieu hoc = tai lieu | so tay | cung cap tai lieu = 3
tai nan = cuu nan cuu ho | phong chong duoi nuoc
tai nan duong = an toan giao thong | trat tu an toan = 3
tai nan xe = an toan giao thong | trat tu an toan = 3
tai ngheo = ho can ngheo | giam ngheo = 3
tai san = tai san cong | su dung tai san
tai san chung = tai san cong dong | cong dong dan cu | quan ly su dung = 3
tai san co dinh = khau hao hao mon | hao mon = 3
tai san co quan = tai san cong | su dung tai san = 3
tai san dat tien = tai san co dinh | tai san cong = 3
tai san duong = ha tang giao thong
tai san lon = tai san co dinh | tai san cong = 3
tai san nao dem = pham vi | doi tuong kiem ke | loai tai san = 3
tai san nao phai kiem = tai san cong tai | pham vi | tai san ket cau
tai san ngoai so = kiem ke tai san | theo doi hach toan
tai san nha dat = dat thuoc tru so | tru so lam viec | tai san cong = 3
tai san nha nuoc = tai san cong = 3
tai san tam giu = tam quan ly | truc tiep quan ly = 3
tai san tap the = tai san cong = 3
tai san thon = tai san cong dong | cong dong dan cu | quan ly su dung = 3
tai sao lam = muc dich | nham | can cu
tai tieng = uy tin giam sut | co nhieu du luan | nhieu du luan | thay the = 3
tai vu = tai chinh ke hoach | ke toan | phong kinh te = 3
talent = thu hut | nguoi co tai nang | thu hut tuyen dung | tot nghiep xuat sac = 3
talk voi dan = doi thoai truc tiep | tiep xuc doi thoai = 3
tam giu = tam quan ly | truc tiep quan ly = 3
tam guong = dien hinh tien tien | guong dien hinh | dien hinh = 3
tam guong bac = hoc tap va lam | phong cach ho chi = 3
tam huyet = y thuc trach nhiem | tinh than trach nhiem | trach nhiem
tam ly = tu van tam ly | tam ly hoc duong | khao sat tam ly
tam ly anh em = giao duc chinh tri | tinh hinh tu tuong | nam tinh hinh
tam ly hoc duong = to tu van | tu van tam ly = 3
tam nhin = chien luoc | chien luoc du lieu
tam su = tam tu nguyen vong | nguyen vong | y kien nguyen vong = 3
tam su hoc sinh = tu van tam ly | tam ly hoc duong | khao sat tam ly
tam tru = cu tru | dang ky cu tru | quan ly cu tru
tam tu dan = du luan xa hoi | tap hop du luan | tam tu nguyen vong | nam bat tam tu = 3
tam tu tinh cam = tam tu nguyen vong | nguyen vong | y kien nguyen vong = 3
tam vang = cu tru | dang ky cu tru | quan ly cu tru
tan hoc sinh = dau khoa | dau nam hoc
tan ngo tan nha = thong tin tuyen truyen | cong khai thong tin | ho gia dinh
tan tam = dao duc cong vu | tinh than trach nhiem | thai do phuc vu = 3
tan tat = bao tro xa hoi | tro giup xa hoi | an sinh xa hoi | doi tuong yeu the | doi tuong
tan trang = dau tu xay dung | sua chua | tai san cong
tan tuy = thai do phuc vu | dao duc cong vu | tinh than trach nhiem = 3
tang ca = day nhanh tien do | dam bao tien do | tien do = 3
tang luong = nang luong | nang ngach | che do chinh sach = 3
tang ma = nep song van minh | viec cuoi viec tang | xoa bo hu tuc = 3
tang qua = tham hoi tang qua | ho tro | an sinh xa hoi
tang toc = day nhanh tien do | dam bao tien do | tien do = 3
tang truong = phat trien kinh te | kinh te xa hoi
tao chuyen bien = chuyen bien tich cuc | chuyen bien ro net | chuyen bien = 3
tao co hoi = tao dieu kien | tao dieu kien thuan = 3
tao da = thuc day | day manh = 3
tao dieu kien = dieu kien thuan loi
tao du lieu = tao lap du lieu | xay dung co so | co so du lieu = 3
tao dung = kien tao | doi moi phuong phap = 3
tao hon = hon nhan can huyet | xoa bo hu tuc = 3
tao nhom = thanh lap | thanh lap to | quyet dinh thanh lap = 3
tao niem tin = cung co niem tin | niem tin = 3
tao poll = bieu quyet truc tuyen | bieu quyet = 3
tao thuan loi = tao dieu kien | tao dieu kien thuan = 3
tap dot = dien tap | dien tap khu vuc = 3
tap duot = dien tap | dien tap khu vuc = 3
tap huan = tap huan boi duong
tap huan bau cu = tap huan | nghiep vu bau cu | bau cu = 3
tap huan ky thuat = khuyen nong | chuyen giao ky thuat = 3
tap quan = phong tuc tap quan | huong uoc quy uoc = 3
tap quan cu = hu tuc | phong tuc tap quan | tap quan lac hau = 3
tap the xuat sac = danh hieu thi dua | thi dua khen thuong = 3
tap trung ca truong = tap trung toan truong | duoi san co = 3
tap trung dan = cuoc hop cua thon | sinh hoat cong dong | hop thon = 3
tap trung dau nam = sinh hoat cong dan | tuan le sinh hoat | dau nam hoc = 3
tap trung nguoi = tap trung nguon luc | tap trung | uu tien = 3
tap trung san truong = tap trung toan truong | san co = 3
tap trung vao dau = trong tam | tap trung | nhat la | dac biet = 3
tap trung vao gi = trong tam | tap trung | nhat la | dac biet = 3
tap tuc = phong tuc tap quan | huong uoc quy uoc = 3
tap tuc cu = xoa bo hu tuc | tap quan lac hau | hu tuc = 3
tap tuc xau = hu tuc | phong tuc tap quan | tap quan lac hau | xoa bo hu tuc = 3
tap vu = nguoi lao dong = 3
task chinh = nhiem vu trong tam | trong tam = 3
task cua ai = chu tri | don vi thuc hien | phan cong = 3
task duoc giao = nhiem vu duoc giao | chuc nang nhiem vu | nhiem vu = 3
task nay ai lam = chu tri | don vi thuc hien | phan cong = 3
task nay cua ai = chu tri | don vi thuc hien | phan cong = 3
task trong tam = nhiem vu trong tam | trong tam = 3
tat ca anh em = toan the cong chuc | can bo cong chuc | trong co quan
tat ca cac ban nganh = he thong chinh tri | co quan don vi = 3
tat ca cung lam = suc manh tong hop | huy dong | toan dan doan ket = 3
tat ca hoc sinh = 100 hoc sinh
tat ca vi dan = phuc vu nhan dan | theo huong phuc vu = 3
tat tan tat = toan dien | moi linh vuc
tat toan = hoan thanh | thoi gian hoan thanh = 3
tay chan mieng = phong chong dich | dich benh
tay ngang = nang cao nang luc | boi duong nghiep vu | tap huan boi duong
tay nghe = nang luc | trinh do ky nang | ky nang | chuyen mon nghiep vu | nang luc trinh do = 3
tbc = to bau cu = 3
tbkl = thong bao ket luan | ket luan cua nguoi | chi dao = 3
tbxh = lao dong thuong binh | so noi vu = 3
tc hc = hanh chinh to chuc = 3
tc llct = ly luan chinh tri = 3
tchc = hanh chinh to chuc = 3
tckt = ke toan | tai chinh ke toan = 3
tcmr = tiem chung | tiem chung mo rong = 3
tcnscd = to cong nghe so = 3
tct = to cong tac trien | to cong tac = 3
tct 06 = to cong tac trien | to cong tac
tcvn = tieu chuan tcvn | tieu chuan = 3
tdc = tai dinh cu | di doi | ho tro tai dinh = 3
tdddkxddsvh = cuoc van dong | toan dan doan ket = 3
tdkt = khen thuong | bieu duong khen thuong | thi dua khen thuong = 3
tdp = to dan pho = 3
tdpho = to dan pho = 3
tdthpl = thi hanh phap luat | theo doi thi hanh = 3
tdtt = the duc the thao = 3
te nan = te nan xa hoi | phong chong te nan = 3
tea break = giai lao = 3
teabreak = giai lao = 3
team = doi ngu can bo | nguon nhan luc | can bo cong chuc
team kiem ke = to kiem ke | thanh lap to kiem = 3
team kiem tra = doan kiem tra | doan giam sat | to cong tac = 3
team nao lam = chu tri | don vi thuc hien | phu trach = 3
team nao lo = chu tri | don vi thuc hien | phu trach = 3
team nao phu trach = chu tri | don vi thuc hien | phu trach = 3
team nao support = phoi hop | don vi phoi hop | ho tro = 3
team truyen thong = tieu ban | tieu ban thong tin = 3
teams = hoi nghi truc tuyen | diem cau | ket noi truc tuyen | hinh thuc truc tuyen = 3
teamwork = phoi hop = 3
template = bieu mau | mau bieu | phu luc = 3
ten day du = so ky hieu | ke hoach so
ten goi tat = goi tat la | viet tat la = 3
ten nguoi di bau = danh sach cu tri | niem yet danh sach = 3
ten nguoi di hoc = tong hop danh sach | cu can bo | tap huan boi duong = 3
ten nguoi to = bao mat | bi mat = 3
ten nguoi ung cu = danh sach nguoi ung | nguoi ung cu | hiep thuong = 3
ten trong danh sach bau = danh sach cu tri = 3
test = chay thu | kiem tra duong truyen | ky thuat = 3
test dau vao = khao sat tam ly | khao sat
test duong truyen = chay thu | kiem tra duong truyen | ky thuat = 3
test tam ly = khao sat tam ly | tam tu nguyen vong = 3
tet cho dan = tang qua | tham hoi | cham lo tet | an sinh xa hoi
tet trong cay = trong cay xanh | bao ve moi truong = 3
tg hoan thanh = thoi gian hoan thanh = 3
tg thuc hien = thoi gian thuc hien = 3
tg xong = thoi gian hoan thanh = 3
tght = thoi gian hoan thanh = 3
tgian th = thoi gian thuc hien = 3
tgpl = tro giup phap ly = 3
tgth = thoi gian thuc hien = 3
thac mac = kho khan vuong mac | vuong mac | phan anh ve | giai dap | giai dap thac mac | giai dap vuong mac
thac mac gui truoc = tong hop cac noi | truoc 05 ngay
thac mac hoi ai = huong dan | giai dap | vuong mac | phan hoi = 3
thac si = thac sy tien sy | dao tao
thai do voi dan = quan lieu sach nhieu | thai do phuc vu | dao duc cong vu | quan lieu = 3
tham dinh = du thao | gop y = 3
tham do = lay y kien | tham gia y kien = 3
tham gia phong trao = huong ung | phong trao thi dua = 3
tham hoi = tham hoi tang qua | ho tro | an sinh xa hoi
tham khao dan = lay y kien | tham gia y kien = 3
tham muu cho = tham muu = 3
tham nhuan = quan triet | quan triet trien khai = 3
tham nhung = tham nhung tieu cuc | phong chong tham nhung
tham o = tham nhung tieu cuc | tham nhung | phong chong tham nhung | hoi lo = 3
tham quan = tham nhung lang phi | quan lieu sach nhieu | tham nhung
tham quan du lich = du lich | diem du lich
tham quan hoc hoi = hoc tap kinh nghiem | nghien cuu hoc tap | doan cua tinh = 3
tham tra = xac minh | tieu chuan ho so = 3
tham tra du thao = tham dinh | du thao | gop y = 3
tham tra to trinh = tham tra
tham van = tu van tam ly | tam ly hoc duong | khao sat tam ly
tham vấn = tham muu | tham muu de xuat = 3
than thiet = moi quan he gan | gan bo mat thiet | phuc vu nhan dan | moi quan he
than tho = phan anh kien nghi | buc xuc | kien nghi
thang cao diem = cao diem | tap trung | ra quan
thang diem = tieu chi | chi tieu | chi so = 3
thang he = trong he
thang may lam = thoi gian thuc hien | thoi gian to chuc = 3
thang may lan = hang thang | dinh ky | thuong xuyen = 3
thang may nop = truoc ngay | cham nhat | bao cao ket qua = 3
thang may xong = thoi gian hoan thanh | thoi han hoan thanh | truoc ngay = 3
thang nao cung = hang thang | dinh ky = 3
thang nao cung danh gia = hang thang | danh gia ket qua | nhan xet danh gia = 3
thanh lap = kien toan | quyet dinh thanh lap
thanh li = thanh ly tai san | hien trang su dung | hao mon | xu ly tai san
thanh liem = dao duc cong vu | pham chat dao duc
thanh ly = xu ly tai san | tai san cong = 3
thanh minh = giai trinh | trach nhiem giai trinh = 3
thanh nien = doan thanh nien = 3
thanh nien day app = to cong nghe so | chuyen doi so = 3
thanh nien xa = doan thanh nien = 3
thanh phan gom ai = doi tuong | thanh phan tham du | thanh phan = 3
thanh phan trong xa hoi = tang lop nhan dan
thanh quyet toan = quyet toan | quyet toan ngan sach = 3
thanh tich = bieu duong khen thuong = 3
thanh toan bao hiem = chi phi kham benh | de nghi thanh toan | thanh toan chi phi | bieu mau de nghi = 3
thanh toan cuoi = quyet toan | quyet toan ngan sach = 3
thanh toan dien nuoc = thanh toan tien ich | tien ich
thanh toan mang = thanh toan khong dung | thanh toan truc tuyen = 3
thanh toan sao = thanh toan | quyet toan | quan ly su dung = 3
thanh toan the nao = thanh toan | quyet toan | quan ly su dung = 3
thanh toan truc tuyen = thanh toan | tien ich cong = 3
thanh tra dan = thanh tra nhan dan = 3
thanh tra nd = thanh tra nhan dan = 3
thanh tra thon = thanh tra nhan dan = 3
thanh tra ve = thanh tra kiem tra | kiem toan
thanh tuu = thanh tich | bieu duong khen thuong = 3
thanh vien ban = thanh vien ban chi | thanh vien = 3
thanh vien bcd = thanh vien ban chi | thanh vien = 3
thanh vien hoi = doan vien hoi vien | hoi vien = 3
thao go = thao go kho khan | kho khan vuong mac | giai quyet | huong dan giai quyet = 3
thao go ra sao = giai phap | bien phap = 3
thao van ban = du thao | soan thao | xay dung = 3
thao vat = nhanh nhay
thao vuong = giai quyet | kho khan vuong mac | xu ly kip thoi
thap nhat cung = it nhat = 3
thap sang = canh quan moi truong | chinh trang canh quan
that bai = ton tai han che | khong hoan thanh | han che | nguyen nhan
that chat = tang cuong ky luat | chan chinh | nghiem tuc | ky luat ky cuong = 3
that gia = xac minh = 3
that lung buoc bung = thuc hanh tiet kiem | chong lang phi | tiet kiem = 3
that nghiem = nghiem tuc | thuc hien nghiem | ky luat ky cuong
that nghiep = bao hiem that nghiep = 3
that su = thuc chat | thuc chat hieu qua | nghiem tuc = 3
thau dao = chieu sau | sau rong
thau xay = dau thau | lua chon nha thau = 3
thay bang gi = thay the | sua doi = 3
thay can bo = dieu chuyen thay the | thay the | dieu chuyen = 3
thay can bo yeu = dieu chuyen thay the | khong dap ung | thay the
thay cho cai nao = thay the | sua doi = 3
thay chu nhiem = giao vien chu nhiem = 3
thay co = giao vien | giao vien chu nhiem
thay da doi thit = chuyen bien tich cuc | chuyen bien ro net | chuyen bien = 3
thay day = bao cao vien | bao cao chuyen de = 3
thay doi = chuyen bien | doi moi | doi moi phuong phap
thay doi nhan su = dieu chuyen | thay the | uy tin giam sut = 3
thay doi ro = chuyen bien tich cuc | chuyen bien ro net | chuyen bien = 3
thay doi suy nghi = nang cao nhan thuc | chuyen bien | nhan thuc = 3
thay doi thai do = nang cao nhan thuc | chuyen bien | nhan thuc = 3
thay giao = giao vien | giao vien chu nhiem
thay hieu truong = ban giam hieu | hieu truong | pho hieu truong = 3
thay loi dan = dai dien | bao ve quyen loi
thay mat ai = thay mat | dai dien
thay mat cho ai = thay mat | dai dien
thay mat dan = dai dien | bao ve quyen loi
thay mat dang = dung dau cap uy | bi thu chi bo | cap uy = 3
thay moi = ban hanh moi | sua doi bo sung | xay dung
thay máu = chuyen bien | doi moi
thay nguoi trong ban = kien toan | thanh tra nhan dan = 3
thay nguoi trong to = kien toan | cung co | thanh lap moi = 3
thay nguoi vao ban = kien toan | sap xep = 3
thay nhau truc = phan cong | tiep cong dan | lich tiep cong dan = 3
thay quy che = quy che thuc hien | sua doi bo sung | ban hanh moi = 3
thay sep = dieu chuyen thay the | thay the | dieu chuyen = 3
thay truong thon = cho thoi | bau truong thon | bai nhiem | cho thoi lam truong | truong thon = 3
the bao hiem = bao hiem y te | tham gia bao hiem | bao hiem xa hoi = 3
the bh = bao hiem y te | tham gia bao hiem | bao hiem xa hoi = 3
the bhyt = bao hiem y te = 3
the cai nao = thay the | sua doi = 3
the can cuoc = can cuoc | can cuoc cong dan = 3
the cu tri = phat the cu tri = 3
the di bau = the cu tri = 3
the duc = the duc the thao | the thao = 3
the luc thu dich = xuyen tac | chong pha | dau tranh phan bac
the tai san = ho so tai san | theo doi hach toan = 3
the thao = the duc the thao
them bien che luat = bo tri cong chuc | bien che
them bot = sua doi bo sung | dieu chinh bo sung | hoan thien = 3
them nguoi = bo tri | bo tri cong chuc | kien toan
them so lieu = lam giau | cap nhat | hoan thien
them vao = sua doi bo sung | sua doi | ra soat = 3
theo cai nao = can cu | theo quy dinh = 3
theo chi thi nao = can cu | nghi dinh | nghi quyet | chi thi = 3
theo chuan nao = tieu chi | chi tieu | chi so = 3
theo cong van nao = can cu | theo quy dinh = 3
theo dao = ton giao | tin nguong ton giao
theo doi ho so = trang thai ho so | dich vu cong = 3
theo doi luat = thi hanh phap luat | theo doi thi hanh = 3
theo doi thi hanh luat = thi hanh phap luat | thi hanh luat | theo doi kiem tra = 3
theo dot = dinh ky | theo quy dinh = 3
theo duoi viec = theo doi | theo doi don doc = 3
theo giay nao = can cu | theo quy dinh = 3
theo hau = phoi hop | ho tro = 3
theo ky = dinh ky | theo quy dinh = 3
theo lenh ai = chi dao | van ban chi dao
theo lich = dinh ky | bao cao dinh ky | che do bao cao | theo quy dinh = 3
theo luat nao = can cu | theo quy dinh = 3
theo nganh doc = nganh doc | bo nganh
theo nghi dinh nao = can cu | nghi dinh | nghi quyet | chi thi = 3
theo nghi quyet nao = can cu | nghi dinh | nghi quyet | chi thi = 3
theo quy dinh nao = can cu | theo quy dinh = 3
theo thang = hang thang | dinh ky = 3
theo thong tu nao = can cu | nghi dinh | nghi quyet | chi thi = 3
theo tung lop = sinh hoat lop | sinh hoat theo lop = 3
theo van ban nao = can cu | theo quy dinh = 3
theo vet = phan mem theo doi | theo doi giam sat
theo viec = theo doi | theo doi don doc | theo doi kiem tra = 3
theo y ai = chi dao | van ban chi dao
thi cong chuc = tuyen dung | tiep nhan | cong tac tuyen dung = 3
thi dau = the duc the thao | the thao = 3
thi dua = phat dong thi dua | thi dua yeu nuoc
thi dua cum = cum khoi thi dua | ky ket giao uoc = 3
thi dua lap thanh tich = phat dong thi dua | phong trao thi dua = 3
thi hanh luat = thi hanh phap luat | theo doi thi hanh = 3
thi hanh phap luat = thi hanh luat | theo doi kiem tra
thi nang ngach = nang luong | nang ngach | che do chinh sach = 3
thi online = cuoc thi trac nghiem | cuoc thi tim hieu | hoi thi = 3
thi tim hieu = cuoc thi trac nghiem | cuoc thi tim hieu | hoi thi = 3
thi trac nghiem = cuoc thi trac nghiem | cuoc thi tim hieu | hoi thi = 3
thi tren mang = cuoc thi trac nghiem | cuoc thi tim hieu | hoi thi = 3
thi tuyen = tuyen dung | tiep nhan | cong tac tuyen dung = 3
thi viet = cuoc thi trac nghiem | cuoc thi tim hieu | hoi thi = 3
thi đấu thể thao = the duc the thao = 3
thien nguyen = cong tac xa hoi | ung ho = 3
thien tai = phong chong thien tai | ung pho
thien vi = khach quan | binh dang = 3
thiep moi = giay moi | thong bao thoi gian = 3
thiet bi mang = ha tang ky thuat | ha tang so
thiet che = thiet che van hoa | nha van hoa = 3
thiet hai = khac phuc hau qua | thiet hai do thien = 3
thiet hai hoa mau = thiet hai | ho tro san xuat
thiet quyen loi = quyen va loi ich | xam pham | loi ich hop phap
thiet than = lien quan truc tiep | quyen va loi ich = 3
thiet than voi dan = lien quan truc tiep | quyen va loi ich | nhan dan quan tam = 3
thiet thoi = quyen va loi ich | quyen loi | loi ich hop phap | xam pham
thiet thuc = thiet thuc hieu qua
thieu can bo = bo tri | kien toan | bo tri cong chuc
thieu can bo luat = bo tri cong chuc | bien che
thieu cong chuc = bo tri | kien toan | bo tri cong chuc
thieu hut = giam ngheo da chieu | thieu hut dich vu = 3
thieu kinh phi thi sao = khong can doi duoc | bo sung kinh phi = 3
thieu nhi = bao ve tre em | tre em
thieu so = dan toc thieu so | dong bao dan toc = 3
thieu sot = ton tai han che | han che | khac phuc = 3
thieu ten = danh sach cu tri = 3
thieu tien = bo sung kinh phi | can doi kinh phi | de xuat kinh phi | kinh phi phat sinh | kinh phi | nguon luc hop phap
think tank = tham gia y kien | de xuat
thiếu người = bo tri | bo tri cong chuc | kien toan
thoa thuan nguoi = hoi nghi hiep thuong | hiep thuong | lap danh sach = 3
thoat hiem = phong chay chua chay | cuu nan cuu ho = 3
thoat ngheo = giam ngheo | giam ngheo ben vung = 3
thoi an chan = tham nhung lang phi | quan lieu sach nhieu | tham nhung
thoi chuc = cho thoi | mien nhiem | bai nhiem = 3
thoi cu = xoa bo hu tuc | tap quan lac hau | hu tuc = 3
thoi cua quyen = tham nhung lang phi | quan lieu sach nhieu | tham nhung
thoi dai moi = ky nguyen moi | giai doan moi | tinh hinh moi = 3
thoi diem nao = thoi diem = 3
thoi hu tat xau = tham nhung lang phi | quan lieu sach nhieu | tham nhung
thoi khac nao = thoi diem = 3
thoi khoa bieu = lich hoc = 3
thoi ky moi = ky nguyen moi | giai doan moi | tinh hinh moi = 3
thoi nhan don = dung xem xet = 3
thoi tiet cuc doan = bien doi khi hau
thoi tiet xau = thien tai | phong chong thien tai | ung pho thien tai
thoi truong thon = cho thoi lam truong | truong thon = 3
thon co chuyen = vu viec phuc tap | bao cao ngay
thon dac biet kho khan = dac biet kho khan | vung sau vung xa = 3
thon diem = dien hinh tien tien | guong dien hinh | mo hinh diem | nhan rong = 3
thon khac hoc = nhan rong | nhan rong mo hinh = 3
thon kieu mau = thon van hoa | gia dinh van hoa | kieu mau = 3
thon lam gi = truong thon | cac thon | giai trinh
thon mau = mo hinh | diem sang | thi diem | kieu mau
thon nao tot = dien hinh tien tien | thanh tich | bieu duong khen thuong
thon phai lam gi = truong thon | cac thon | giai trinh
thon van hoa = gia dinh van hoa | kieu mau = 3
thong bao anh em = pho bien quan triet | toan the cong chuc | quan triet = 3
thong bao hop = gui giay moi | van ban thong bao = 3
thong bao noi bo = ban tin thong bao | ban tin = 3
thong bao o hop thon = cong khai | hop thon | thong tin tuyen truyen
thong dong = xu ly nghiem | vi pham phap luat
thong ke = so lieu | bieu mau | bang tong hop | so lieu chi tiet = 3
thong ke dat = kiem ke dat dai | thong ke dat dai = 3
thong ke so = tong hop so lieu | tong hop | so lieu = 3
thong ke thiet hai = khac phuc hau qua | thiet hai do thien = 3
thong nhat y chi = thong nhat | doan ket thong nhat
thong qua ai = qua so | qua phong
thong qua dai dien = dan chu dai dien | dai dien = 3
thong qua nghi quyet = ban hanh nghi quyet | nghi quyet | hoi dong nhan dan = 3
thong suot = thong tin lien lac | dau moi = 3
thong suot tu tuong = nang cao nhan thuc | nhan thuc trach nhiem
thong thao dia ban = nam chac | dac diem tinh hinh | dia ban = 3
thong tin cho dan = cong khai | cong khai thong tin | thong tin = 3
thong tin cho nhau = phoi hop | trao doi thong tin | thong tin lien lac
thong tin dan cu = du lieu dan cu | de an 06 = 3
thong tin den nha = thong tin tuyen truyen | cong khai thong tin | ho gia dinh
thong tin private = bi mat nha nuoc | chua duoc cong khai = 3
thong tin rong = tuyen truyen | cong tac tuyen truyen | thong tin tuyen truyen = 3
thong tin toi dan = thong tin tuyen truyen | cong khai thong tin | ho gia dinh
thong tin toi noi = thong tin tuyen truyen | cong khai thong tin | nguoi dan
thong tri = thong bao
thong tu nao = can cu | luat | nghi dinh | van ban
thong tu tuong = quan triet | quan triet trien khai = 3
thtk clp = thuc hanh tiet kiem | chong lang phi = 3
thtkclp = thuc hanh tiet kiem | chong lang phi = 3
thu bao nhieu chi bao = thu chi | cong khai ngan sach | quyet toan ngan sach
thu bao nhieu moi ho = muc dong gop | dong gop = 3
thu bậy = khoan dong gop | thu chi
thu bừa = khoan dong gop | thu chi
thu chi = thu chi ngan sach | quan ly su dung
thu cua ba con = khoan dong gop | dong gop | thu chi = 3
thu cua dan = khoan dong gop | dong gop | thu chi = 3
thu dat = thu hoi dat | giai phong mat bang | boi thuong ho tro | tai dinh cu = 3
thu dau nam = khoan thu | hoc phi | thu chi
thu diem truoc = mo hinh | diem sang | thi diem | kieu mau
thu dien tu = hom thu dien tu = 3
thu duoc gi = ket qua | ket qua thuc hien | danh gia ket qua = 3
thu duong truyen = chay thu | kiem tra duong truyen | ky thuat = 3
thu gon = cat giam | rut ngan | don gian = 3
thu hoi dat = tai dinh cu = 3
thu hut = tai nang | tuyen dung
thu hut dan = an tuong hap dan | thu hut nhan dan
thu khong dung = khoan dong gop | thu chi | muc dong gop
thu ky hop = chu tri hoi nghi | chu tri = 3
thu may tiep dan = lich tiep cong dan | tiep cong dan = 3
thu moi = giay moi | thong bao thoi gian = 3
thu mỗi nhà = dong gop cua nhan | muc dong gop | khoan dong gop | dong gop = 3
thu nac danh = nac danh mao danh | to cao nac danh | khong ro dia chi = 3
thu ngan sach = thue
thu nhan = tiep nhan
thu phi dan = khoan dong gop | dong gop | thu chi = 3
thu phuc dan = dan van kheo | cong tac dan van = 3
thu qua = khoan dong gop | thu chi | muc dong gop
thu quy = thu chi | quan ly su dung | cac loai quy
thu quy dan = khoan dong gop | dong gop | thu chi = 3
thu quy thon = thu chi | quan ly su dung | cac loai quy
thu roi lam gi = thu chi | quan ly su dung | khoan dong gop = 3
thu rơi = don thu | to cao | nac danh
thu thap = tong hop | tong hop bao cao
thu thap du lieu = tao lap du lieu | xay dung co so | co so du lieu = 3
thu thap y kien = tiep nhan tong hop | tiep nhan y kien | phan anh kien nghi = 3
thu thue = thu ngan sach | thue phi le phi = 3
thu truong = nguoi dung dau | lanh dao don vi
thu truong co quan = nguoi dung dau | thu truong = 3
thu truong don vi = thu truong | nguoi dung dau | lanh dao don vi = 3
thu tu lam = quy trinh | trinh tu | trinh tu thu tuc | thu tuc = 3
thu tuc giay to = thu tuc hanh chinh
thu tuong = thu tuong chinh phu = 3
thu vien = cong hoc lieu so | nen tang hoc truc | su dung thu vien
thu vien xa = thiet che van hoa | thiet che the thao = 3
thu vo toi va = khoan dong gop | thu chi | muc dong gop
thu xep = bo tri | sap xep
thu xin loi = dung han | qua han | giai quyet ho so | thu tuc hanh chinh
thu xong chi vao dau = thu chi | quan ly su dung | khoan dong gop = 3
thua bam = bao cao | bao cao ket qua = 3
thua chi tieu = ton tai han che | khong hoan thanh | han che | nguyen nhan
thua kien = khieu nai to cao | khieu kien | khieu nai = 3
thua len tren = to cao | don to cao = 3
thua trach nhiem voi ai = chiu trach nhiem truoc | chiu trach nhiem = 3
thua voi ba con = tuyen truyen | cong khai | pho bien
thua voi dan = lay y kien | tham gia y kien | doi thoai
thuan long = dong thuan | dong tinh | doan ket thong nhat = 3
thuc hien luat the nao = thi hanh phap luat | thi hanh luat | theo doi kiem tra = 3
thuc hu = xac minh = 3
thuc tap chua chay = dien tap | dien tap khu vuc = 3
thuc tien do = day nhanh tien do | dam bao tien do | tien do = 3
thuc trang = tinh hinh thuc te | dieu kien thuc tien | hien trang
thue don vi lam = thue dich vu | tu van = 3
thue muon = thue dich vu | cong tac vien = 3
thue ngoai = cong tac vien = 3
thue nguoi lam = thue dich vu | tu van = 3
thue tu van = thue dich vu | tu van = 3
thung gop y = hom thu | hom thu gop y | y kien gop y = 3
thung phieu = khu vuc bo phieu | diem bo phieu | phong bo phieu | hom phieu = 3
thung thu = duong day nong | hom thu | tiep nhan y kien
thung thu gop y = hom thu | hom thu gop y | y kien gop y = 3
thuoc dien tu = thuoc la dien tu | tac hai cua thuoc | tac hai thuoc la
thuoc do nao = danh gia | tieu chi | chi so | do luong = 3
thuoc la = thuoc la dien tu | tac hai = 3
thuoc la dien tu = tac hai = 3
thuoc lao = thuoc la dien tu | tac hai cua thuoc | tac hai thuoc la
thuoc phien = phong chong ma tuy | ma tuy | te nan xa hoi = 3
thuoc quan ly = truc thuoc | pham vi quan ly = 3
thuoc quyen = pham vi quan ly | thuoc pham vi = 3
thuoc tru sau = bao ve thuc vat | vat tu nong nghiep
thuoc ve ai = chu tri | nhiem vu | trach nhiem | don vi thuc hien = 3
thuong bao nhieu = khen thuong | muc khen thuong | tien thuong
thuong binh = nguoi co cong | den on dap nghia | gia dinh chinh sach = 3
thuong binh liet si = nguoi co cong | den on dap nghia = 3
thuong binh xa hoi = lao dong thuong binh | so noi vu = 3
thuong cho ai = bieu duong khen thuong | tap the ca nhan | thanh tich | dien hinh = 3
thuong dan = nhan dan | cong dong dan cu | nguoi dan | cong dan = 3
thuong gi = bieu duong khen thuong | khen thuong | bieu duong = 3
thuong hoc sinh gioi = khuyen hoc khuyen tai | hoc bong
thuong le = dinh ky | bao cao dinh ky | che do bao cao = 3
thuong nong = khen thuong | bieu duong khen thuong | thi dua khen thuong = 3
thuong phat = khen thuong ky luat | bieu duong khen thuong | xu ly nghiem
thuong tho = nguoi cao tuoi | mung tho
thuong tich = cuu nan cuu ho | phong chong duoi nuoc
thuong tien = khen thuong | bieu duong khen thuong | thi dua khen thuong = 3
thuong ton trat tu = ky luat ky cuong | quy dinh cua phap
thuong truc hoi dong = hoi dong nhan dan = 3
thuong truc mat tran = ban thuong truc = 3
thuong truc trong dau = quan tam | chu trong
thuong vu = cap uy | dang uy | ban thuong vu
thuong yeu nhau = doan ket thong nhat | doan ket
thuy nong = thuy loi | de dieu | ha tang thuy loi
thuyet phuc = van dong nhan dan | tuyen truyen van dong | dan van = 3
thuyet trinh = tham luan | bao cao chuyen de | trinh bay = 3
thuế = thu ngan sach | thue phi le phi = 3
thuốc sâu = bao ve thuc vat | vat tu nong nghiep
tháo nút = thao go kho khan | kho khan vuong mac | giai quyet | huong dan giai quyet = 3
thông tư tưởng = nang cao nhan thuc | nhan thuc trach nhiem
thúc làm = theo doi | theo doi don doc = 3
thúc ép = don doc = 3
thăm dò = khao sat | lay y kien = 3
thư ký = chu tri hoi nghi | chu tri = 3
thư mời = giay moi | gui giay moi = 3
thư rơi = nac danh mao danh | to cao nac danh | khong ro dia chi = 3
thư từ = don thu
thấm nhuần = quan triet | quan triet trien khai | pho bien quan triet = 3
thầu = dau thau | lua chon nha thau = 3
thầy chùa = dan toc ton giao | ton giao | chuc sac
thầy cãi = luat su | luat gia | chuyen gia
thầy cô = giao vien | doi ngu giao vien | nha giao = 3
thẩm tra lý lịch = xac minh | tieu chuan ho so = 3
thẻ bầu = the cu tri = 3
thẻ khám = bao hiem y te | tham gia bao hiem | bao hiem xa hoi = 3
thế cho = thay the | sua doi
thổ cư = dat dai | quan ly dat dai | dat o
thổi cồn = nong do con | an toan giao thong
thờ ơ = tinh than trach nhiem | thai do phuc vu
thụ động = chu dong | tich cuc
thủ quỹ = ke toan | tai chinh ke toan = 3
thứ hạng = chi so cai cach | xep hang | chi so
ti le bao nhieu = ty le | 100 | chi tieu
ti le nu = co cau thanh phan | ty le co cau | so luong
ti le tre = co cau thanh phan | ty le co cau | so luong
ti mi = chinh xac | day du
ti vi = phat thanh truyen hinh | phuong tien truyen thong | bao chi | dua tin = 3
tich hop = long ghep = 3
tiem luc = nguon luc | nguon nhan luc
tiem phong = tiem chung | tiem chung mo rong = 3
tiem tap hoa = ho kinh doanh | san xuat kinh doanh
tiem vac xin = tiem chung = 3
tien ai chi = kinh phi | ngan sach | bo tri = 3
tien ai do cho thon = tai tro ung ho | tiep nhan | nguon thu = 3
tien bac = ngan sach
tien bau cu = quyet toan kinh phi | kinh phi
tien bồi dưỡng = thu lao | che do thu lao | che do ho tro = 3
tien chi hang nam = chi thuong xuyen | du toan ngan sach = 3
tien cho dan = tien ich | tien ich ho tro | thuan loi
tien cong = ngan sach nha nuoc | kinh phi = 3
tien cong chuyen gia = thu lao | che do thu lao | che do ho tro = 3
tien cong dong = cac loai quy | quan ly su dung | thu chi = 3
tien cu = gioi thieu ung cu | gioi thieu nguoi = 3
tien dan di dau = thu chi | quan ly su dung | khoan dong gop = 3
tien dan dong = khoan dong gop | dong gop | thu chi = 3
tien dan gop = khoan dong gop | dong gop | thu chi = 3
tien dan nop = khoan dong gop | dong gop | thu chi = 3
tien dau = kinh phi | nguon ngan sach | nguon kinh phi | bo tri = 3
tien dau ra = kinh phi thuc hien | nguon kinh phi | ngan sach nha nuoc | bo tri kinh phi | kinh phi | nguon ngan sach = 3
tien den bu = boi thuong ho tro | boi thuong | tai dinh cu | giai phong mat bang = 3
tien dien nuoc = chi thuong xuyen | kinh phi hoat dong
tien do = tinh hinh thuc hien | ket qua thuc hien
tien do di dau = thu chi | quan ly su dung | khoan dong gop = 3
tien gop = khoan dong gop | tai tro ung ho | thu chi = 3
tien hang thang = bao tro xa hoi | tro giup xa hoi | an sinh xa hoi | doi tuong yeu the
tien hanh = trien khai thuc hien | to chuc thuc hien = 3
tien ho tro = che do chinh sach | tien luong phu cap | che do ho tro
tien hoat dong = chi thuong xuyen | kinh phi hoat dong
tien hoc = khoan thu | hoc phi | thu chi
tien kham = chi phi kham benh | de nghi thanh toan | thanh toan chi phi = 3
tien kho bac = ngan sach nha nuoc | kinh phi = 3
tien khong du thi sao = khong can doi duoc | bo sung kinh phi = 3
tien lay dau = kinh phi | nguon ngan sach | nguon kinh phi | bo tri = 3
tien loi = tien ich | tien ich ho tro | thuan loi
tien luong = che do chinh sach | tien luong phu cap | che do ho tro | che do | nang luong
tien nam vien = chi phi kham benh | de nghi thanh toan | thanh toan chi phi = 3
tien ngan sach = ngan sach nha nuoc | kinh phi = 3
tien ngoai = nguon luc hop phap | nguon kinh phi = 3
tien ngoai ngan sach = xa hoi hoa | huy dong nguon luc | nguon hop phap khac | nguon luc hop phap | nguon kinh phi = 3
tien nguoi ta cho = tai tro ung ho | tiep nhan | nguon thu = 3
tien nha = ngan sach nha nuoc | kinh phi = 3
tien nha nuoc = kinh phi thuc hien | nguon kinh phi | ngan sach nha nuoc | bo tri kinh phi | kinh phi = 3
tien nuoc hop = kinh phi | nguon chi quan ly | kinh phi thuc hien = 3
tien o dau = kinh phi | nguon ngan sach | nguon kinh phi | bo tri = 3
tien phong = neu guong | guong mau | tien phong guong mau = 3
tien phu cap = che do chinh sach | tien luong phu cap | che do ho tro
tien quy = cac loai quy | quan ly su dung | thu chi = 3
tien ra tien vao = thu chi | cong khai ngan sach | quyet toan ngan sach
tien si = thac sy tien sy | dao tao
tien tai tro = tai tro | ung ho | nguon thu = 3
tien thi hoi ai = tai chinh | lap du toan | quyet toan kinh phi = 3
tien thu cua dan = khoan dong gop | dong gop | thu chi = 3
tien thu duoc = khoan dong gop | tai tro ung ho | thu chi = 3
tien thuoc = chi phi kham benh | de nghi thanh toan | thanh toan chi phi = 3
tien thuong = khen thuong | bieu duong khen thuong | thi dua khen thuong = 3
tien to chuc hop = kinh phi | nguon chi quan ly | kinh phi thuc hien = 3
tien tram hau tau = lay y kien | truoc khi quyet dinh | tham gia y kien
tien truong = khoan thu | hoc phi | thu chi
tien tu dau = kinh phi thuc hien | nguon kinh phi | ngan sach nha nuoc | bo tri kinh phi | kinh phi | nguon ngan sach = 3
tien tu thien = khoan dong gop | tai tro ung ho | thu chi = 3
tien ung ho = tai tro | ung ho | nguon thu = 3
tien van phong pham = chi thuong xuyen | kinh phi hoat dong
tien vao tien ra = thu chi | thu chi ngan sach | quan ly su dung = 3
tieng dia phuong = de hieu | phu hop voi tung | tieng dan toc
tieng dong bao = de hieu | phu hop voi tung | tieng dan toc
tieng keng = mo hinh camera | an ninh trat tu
tieng noi = vai tro | vai tro vi tri
tieng noi cua dan = nhan dan ban | ban va quyet dinh | quyen lam chu | tham gia y kien
tieng noi nguoi dan = phan anh kien nghi | y kien cua nhan
tieng on = bao ve moi truong | moi truong = 3
tieng xau = uy tin giam sut | nhieu du luan | thay the = 3
tiep ba con = tiep cong dan | tiep xuc doi thoai = 3
tiep cong dan = tiep xuc doi thoai
tiep cu tri = tiep xuc cu tri | hoi nghi cu tri = 3
tiep dai bieu = don tiep dai bieu | gioi thieu dai bieu = 3
tiep dan = tiep xuc doi thoai
tiep khach = don tiep dai bieu = 3
tiep lua = khuyen khich | ho tro khuyen khich = 3
tiep nhan don = tiep nhan don thu | tiep nhan va xu | xu ly don thu | tiep nhan | phan loai = 3
tiep nhan va tra = mot cua | hanh chinh cong = 3
tiep suc = phoi hop | ho tro = 3
tiep suc den truong = khuyen hoc khuyen tai | hoc bong
tiep tay = xu ly nghiem | vi pham phap luat
tiep te = cuu tro | ho tro khac phuc | cuu ho cuu nan = 3
tiep them suc = khuyen khich | ho tro khuyen khich = 3
tiep xuc cu tri = van dong bau cu
tiet kiem = thuc hanh tiet kiem | chong lang phi
tiet kiem chong lang phi = thuc hanh tiet kiem | chong lang phi = 3
tieu ban lo tuyen truyen = truong tieu ban | tieu ban = 3
tieu ban truyen thong = tieu ban | tieu ban thong tin = 3
tieu bao nhieu = muc chi | dinh muc | chi thuong xuyen | che do chi = 3
tieu bieu = dien hinh tien tien | dien hinh = 3
tieu chi chon = tieu chuan dai bieu | tieu chuan
tieu chi gi = tieu chi | chi tieu | chi so = 3
tieu chi nong thon moi = tieu chi | dat chuan nong thon | nong thon moi = 3
tieu chi ntm = nong thon moi | xay dung nong thon
tieu chuan an ninh = tieu chuan tcvn | tieu chuan
tieu chuan gi = yeu cau | dam bao | bao dam = 3
tieu chuan nao = tieu chi | chi tieu | chi so = 3
tieu cuc = phong chong tham nhung | tham nhung tieu cuc = 3
tieu hoang = lang phi | tiet kiem | chong lang phi | thuc hanh tiet kiem = 3
tieu huy = dich benh gia suc | thu y | phong chong dich
tieu pham = van hoa van nghe | van nghe | san khau hoa = 3
tieu su = tieu su tom tat | danh sach trich ngang | ho so nguoi ung | ho so nhan su | so yeu ly lich = 3
tieu thu cong = lang nghe | tieu thu cong nghiep
tieu thuong = ho kinh doanh | san xuat kinh doanh
tieu tien = quan ly su dung | chi tieu | quyet toan kinh phi = 3
tieu vao dau = quan ly su dung | thu chi | quyet toan = 3
tik tok = mang xa hoi | nen tang so | facebook zalo | tuyen truyen = 3
tiktok = mang xa hoi | nen tang so | facebook zalo | tuyen truyen = 3
tim ai lien he = dau moi | chu tri = 3
tim hieu that gia = xac minh = 3
tim ra sai = phat hien | vi pham
tim toi = nghien cuu = 3
tim viec = giai quyet viec lam | viec lam | dao tao nghe
timeline = lo trinh | tien do | thoi gian thuc hien | tien do thuc hien | thoi han = 3
tin bai = thong tin tuyen truyen
tin chap = tin dung chinh sach | vay von | ngan hang chinh sach = 3
tin don = du luan xa hoi | tap hop du luan | tam tu nguyen vong | nam bat tam tu = 3
tin dung chinh sach = von vay | vay von = 3
tin dung den = te nan xa hoi | toi pham
tin gia = xuyen tac | sai su that | thong tin xau doc
tin giả = dinh huong chinh tri | bao ve nen tang | dau tranh phan bac | thong tin xau doc
tin hoc = cong nghe thong tin | ung dung cong nghe = 3
tin nhan zalo = zalo | thong bao trang thai | zalo facebook = 3
tin noi bo = ban tin thong bao | ban tin = 3
tin tac = an toan thong tin | an ninh mang | bao mat = 3
tin vit = dinh huong chinh tri | bao ve nen tang | dau tranh phan bac | thong tin xau doc | xuyen tac | sai su that
tin xau = dinh huong chinh tri | bao ve nen tang | dau tranh phan bac | thong tin xau doc
tin độc = dinh huong chinh tri | bao ve nen tang | dau tranh phan bac | thong tin xau doc
tinh chat rieng = dac thu | dac diem tinh hinh | dieu kien thuc tien = 3
tinh den luc nao = thoi diem kiem ke | 0h00 ngay
tinh diem = xep loai | tieu chi | danh gia ket qua = 3
tinh gian = tinh gian bien che | tinh gon bo may | sap xep to chuc = 3
tinh gian bien che = tinh gon bo may | sap xep to chuc = 3
tinh gian nguoi = bien che | tinh gian bien che = 3
tinh hao mon = khau hao hao mon | hao mon tai san = 3
tinh hinh bay gio = ky nguyen moi | giai doan moi | tinh hinh moi = 3
tinh hinh ra sao = tinh hinh ket qua | tinh hinh thuc hien
tinh hinh the nao = tinh hinh ket qua | tinh hinh thuc hien
tinh hinh tien nong = thu chi | thu chi ngan sach | quan ly su dung = 3
tinh hinh toi dau = tien do | tinh hinh thuc hien | ket qua thuc hien = 3
tinh khau hao = khau hao hao mon | tai san co dinh | hao mon = 3
tinh kpi = danh gia ket qua | tieu chi | xep loai = 3
tinh lai tien = quyet toan kinh phi | thanh toan | quyet toan = 3
tinh lang nghia xom = cong dong dan cu | cong tac xa hoi | dai doan ket
tinh lo = ha tang giao thong | giao thong
tinh phieu = kiem phieu | bien ban kiem phieu = 3
tinh ranh = nhanh nhay
tinh so cuoi nam = tong ket | so ket tong ket | danh gia | rut ra bai hoc = 3
tinh tai ngay nao = thoi diem kiem ke | 0h00 ngay
tinh thi dua = tieu chi | danh gia ket qua | xep loai = 3
tinh tien bau cu = quyet toan kinh phi | kinh phi
tinh tien truoc = du toan kinh phi | lap du toan | du toan | du tru | du toan ngan sach = 3
tinh toan truoc = du kien
tinh trang ho so = trang thai ho so | dich vu cong = 3
tinh trang tai san = hien trang su dung = 3
tinh tren = cap tren | co quan cap tren | trung uong
tinh truoc tien = du toan kinh phi | lap du toan | du toan | du tru | du toan ngan sach = 3
tinh vao diem = lam can cu danh | tieu chi | danh gia ket qua
tinh vao thi dua = can cu danh gia | tieu chi | xep loai = 3
tinh vao xep loai = can cu danh gia | tieu chi | xep loai = 3
tip hoc = phuong phap hoc tap | ky nang tu hoc | ky nang hoc tap = 3
tivi = phat thanh truyen hinh | phuong tien truyen thong | bao chi | dua tin = 3
tiêm = tiem chung | tiem chung mo rong = 3
tiên phong gương mẫu = tien phong | di dau | nong cot
tiền chùa = kinh phi thuc hien | nguon kinh phi | ngan sach nha nuoc | bo tri kinh phi = 3
tiền quỹ = cac loai quy | quan ly va su | cac quy = 3
tiền về = bo tri kinh phi | phan bo | giai ngan | cap kinh phi = 3
tiền ăn = cong tac phi | kinh phi | hau can
tiền đâu = kinh phi thuc hien | nguon kinh phi | ngan sach nha nuoc | bo tri kinh phi = 3
tiền đền = boi thuong ho tro | boi thuong = 3
tk clp = thuc hanh tiet kiem | chong lang phi = 3
tk thuc hien = trien khai thuc hien | to chuc thuc hien = 3
tkb = thoi khoa bieu | lich hoc = 3
tkcn = phong chong thien tai | tim kiem cuu nan | phuong cham bon tai | 4 tai cho = 3
tmuu = tham muu = 3
tn tkq = bo phan tiep nhan | tra ket qua = 3
tnmt = so nong nghiep va = 3
tntq = toan dan bao ve = 3
to an ninh = luc luong an ninh | an ninh trat tu = 3
to an ninh co so = luc luong an ninh | an ninh trat tu = 3
to bao ve = luc luong bao ve | an ninh trat tu | tuan tra
to buom = to gap | an pham | tai lieu tuyen truyen | tuyen truyen = 3
to cao nguoi ung cu = xac minh | khieu nai to cao | nguoi ung cu = 3
to cao roi so = tra thu tru dap | to cao = 3
to cao sep = to cao | don to cao = 3
to chi dao = ban chi dao | thanh vien ban = 3
to chuc bo may = co cau
to chuc can bo = cong tac can bo | cong tac nhan su = 3
to chuc cong doan = cong doan | thanh tra nhan dan
to chuc dai hoi = dai hoi | cong tac dai hoi | cong tac nhan su
to chuc hanh chinh = hanh chinh to chuc = 3
to chuc keu keo = loi dung dan chu | xuyen tac | kich dong
to chuc lai = sap xep to chuc | sap xep | tinh gon bo may = 3
to chuc luc nao = thoi gian to chuc | thoi gian | thoi gian thuc hien = 3
to chuc ngay nao = thoi gian to chuc | thoi gian | thoi gian thuc hien = 3
to chuc o dau = dia diem | dia diem to chuc = 3
to cn so = to cong nghe so = 3
to cong doan = cong doan | to chuc cong doan = 3
to cong nghe = to cong nghe so | chuyen doi so = 3
to cong nghe so = chuyen doi so = 3
to cong tac = to giup viec | doan kiem tra = 3
to cong tac da06 = to cong tac trien | to cong tac
to de an = de an 06 = 3
to de an 06 = to cong tac trien | to cong tac
to do list = phan cong | phan cong nhiem vu | nhiem vu = 3
to doan ket = to dan pho | khu dan cu | to tu quan
to dp = to dan pho = 3
to gap = tai lieu tuyen truyen | so tay = 3
to giac = to cao | don to cao = 3
to giam sat cong trinh = giam sat dau tu = 3
to giam sat cua dan = giam sat dau tu = 3
to giam sat thon = giam sat dau tu = 3
to giay dan tuong = niem yet | cong khai | niem yet danh sach = 3
to giay tuyen truyen = to gap | an pham | tai lieu tuyen truyen | tuyen truyen = 3
to giup viec = to cong tac | doan kiem tra = 3
to hgcs = hoa giai o co = 3
to hoa giai = hoa giai vien | hoa giai o co | hoa giai = 3
to hong = thuc chat | hinh thuc | benh thanh tich
to hop tac = hop tac xa | kinh te tap the | lien ket san xuat = 3
to kiem ke = doi tuong kiem ke = 3
to kiem phieu = to bau cu = 3
to kiem tra = doan kiem tra | doan giam sat | to cong tac = 3
to len = to cao | khieu nai to cao
to lien gia = to dan pho | khu dan cu | to tu quan
to lo bau = to bau cu = 3
to ndtq = to dan pho | khu dan cu | to tu quan
to nhan dan tu = to dan pho | khu dan cu | to tu quan
to phap che = cong tac phap che | phap che = 3
to phieu bieu quyet = phieu bieu quyet | bieu quyet
to phu trach thung phieu = to bau cu = 3
to roi = tai lieu tuyen truyen | to gap | so tay = 3
to so cong dong = to cong nghe so | chuyen doi so = 3
to soan thao = to bien tap | soan thao van ban = 3
to tam ly = to tu van | tu van tam ly = 3
to thanh tra cua dan = thanh tra nhan dan = 3
to thu ky = to cong tac | to giup viec | doan kiem tra = 3
to trinh = trinh hoi dong = 3
to truong dan pho = truong thon | to truong to dan | nguoi co uy tin = 3
to tu quan = an ninh trat tu | luc luong an ninh = 3
to tu quan nhan dan = to dan pho | khu dan cu | to tu quan
toa dam = doi thoai truc tiep | doi thoai | tiep xuc doi thoai = 3
toa dam chuyen mon = hoi nghi hoi thao | hoi thao | trao doi nghiep vu = 3
toan co quan = toan the cong chuc | cong chuc vien chuc | nguoi lao dong
toan dan = suc manh tong hop | huy dong | toan dan doan ket
toan dan doan ket = doi song van hoa = 3
toan quyen = quyet dinh | tham quyen | ban va quyet dinh = 3
toan truong = tap trung toan truong | duoi san co = 3
todo list = nhiem vu duoc giao | chuc nang nhiem vu | nhiem vu = 3
toi da bao lau = khong qua 120 phut
toi da den ngay = cham nhat | truoc ngay | thoi han = 3
toi dau roi = tien do | tinh hinh thuc hien | ket qua thuc hien = 3
toi ky = dinh ky | theo quy dinh = 3
toi lua tat den = cong dong dan cu | cong tac xa hoi | dai doan ket
toi noi toi chon = giai quyet kip thoi | giai quyet hieu qua | dut diem = 3
toi pham = an ninh trat tu = 3
toi tai dan = thong tin tuyen truyen | cong khai thong tin | nguoi dan
toi thieu = it nhat = 3
toi tung nguoi = sau rong | rong rai | toan the
token = chu ky so | ky so = 3
tom duoc = phat hien | vi pham
tom tat ly lich = tieu su tom tat | so yeu ly lich = 3
ton bao nhieu = kinh phi | du toan | muc chi
ton giao = tin nguong ton giao
ton kem = kinh phi | nguon chi quan ly | kinh phi thuc hien = 3
ton tai = ton tai han che | khac phuc | han che = 3
ton ti trat tu = ky luat ky cuong | quy dinh cua phap
ton trong = quyen lam chu = 3
ton viec = ton dong | qua han | tien do
ton vinh = khen thuong | bieu duong khen thuong | thi dua khen thuong | bieu duong = 3
tong dai = duong day nong | tiep nhan thong tin = 3
tong dong vien = huy dong | van dong | keu goi
tong duyet = chay thu | kiem tra duong truyen | ky thuat = 3
tong hop bao cao = tong hop | bao cao ket qua
tong ket = so ket tong ket | danh gia ket qua
tong ket bau cu = tong ket | bao cao ket qua | bau cu
tong ket cuoi nam = tong ket | so ket tong ket | danh gia ket qua = 3
tong ket nam = tong ket | so ket tong ket | danh gia ket qua = 3
tong ket nua nam = so ket = 3
tong kiem ke = kiem ke tai san
tong so lieu = tong hop so lieu | tong hop | so lieu = 3
tong ve sinh = ve sinh moi truong | bao ve moi truong | o nhiem moi truong | rac thai
tool = ung dung | phan mem | ung dung cong nghe = 3
topic = chuyen de | bao cao chuyen de = 3
tot hay do = muc do thuc hien | danh gia ket qua | can cu danh gia = 3
tot len = nang cao chat luong | nang cao = 3
tot nghiep gioi = thu hut | nguoi co tai nang | thu hut tuyen dung | tot nghiep xuat sac = 3
tot nghiep luat = chuyen nganh luat | trinh do | dai hoc luat = 3
tour = du lich | diem du lich
toxic = tra thu tru dap | hanh vi can tro
tp ht = cong chuc tu phap = 3
tr thon = truong thon = 3
tra bao cao = bao cao ket qua | gui bao cao | bao cao = 3
tra cong = thu lao | che do thu lao | che do ho tro = 3
tra cuu ho so = trang thai ho so | thong bao | tra cuu | dich vu cong = 3
tra cuu luat = cong phap luat quoc | co so du lieu
tra ho so = trang thai ho so | thong bao | tra cuu | tiep nhan va tra | ket qua giai quyet | thu tuc hanh chinh = 3
tra ket qua = tiep nhan va tra | ket qua giai quyet | thu tuc hanh chinh = 3
tra loi bang van ban = giai quyet kien nghi | tra loi | giai trinh = 3
tra loi chat van = giai trinh | trach nhiem giai trinh | tra loi = 3
tra loi cu tri = kien nghi cua cu | y kien cu tri = 3
tra loi dan = giai quyet kien nghi | tra loi = 3
tra loi don = giai quyet khieu nai | xu ly don thu | giai quyet don thu | tiep nhan = 3
tra loi lai = phan hoi | phan anh | tra loi = 3
tra loi nguoi gui = thong bao cho nguoi | thong bao = 3
tra loi thac mac = giai dap vuong mac | giai dap | huong dan | giai dap thac mac | trao doi giai dap = 3
tra loi tin nhan = y kien gop y | giai dap | thong bao
tra loi trong bao lau = thoi han giai quyet | giai quyet kip thoi | thoi han = 3
tra loi truoc dan = giai trinh | trach nhiem giai trinh = 3
tra luong huu = luong huu | che do huu tri = 3
tra nuoc = loa dai | hoi truong | co so vat chat = 3
tra phi = thanh toan | thanh toan truc tuyen | tien ich cong = 3
tra ten cu tri = niem yet danh sach | danh sach cu tri = 3
tra thu = hanh vi tra thu | tru dap = 3
tra tien = quyet toan kinh phi | thanh toan | quyet toan = 3
tra tien dat = boi thuong ho tro | boi thuong | tai dinh cu | giai phong mat bang = 3
tra tien dien nuoc = thanh toan tien ich | tien ich
tra tien qua mang = thanh toan khong dung | thanh toan truc tuyen = 3
tra tien truc tuyen = thanh toan | thanh toan truc tuyen | tien ich cong = 3
tra tien vien = chi phi kham benh | de nghi thanh toan | thanh toan chi phi = 3
tra xet = xac minh | ket luan = 3
trac tro = kho khan vuong mac | vuong mac
trach nhiem cong dan = nghia vu cong dan | quyen cua cong dan = 3
trach nhiem cua ai = trach nhiem | chiu trach nhiem | chu tri | don vi thuc hien = 3
tracking = theo doi | theo doi don doc | theo doi kiem tra = 3
trai di linh = tuyen quan | nghia vu quan su | cong dan nhap ngu = 3
trai luat = vi pham | vi pham phap luat | vi pham quy dinh = 3
trai nghe = nang cao nang luc | boi duong nghiep vu | tap huan boi duong
trai nghiem = cau lac bo | hoat dong phong trao | hoat dong trai nghiem = 3
trai phep = vi pham phap luat | hanh vi vi pham | vi pham quy dinh = 3
trai quy dinh = vi pham | vi pham phap luat | vi pham quy dinh = 3
train cho ai = tap huan boi duong | tap huan = 3
tram cam = tu van tam ly | tam ly hoc duong | khao sat tam ly
tram ho = nhan dan = 3
tram nuoc = cap nuoc sach | nuoc sach nong thon | ha tang cap nuoc = 3
tram phat song = vien thong | ha tang ky thuat | cong nghe thong tin
tram trai = don vi su nghiep | truc thuoc = 3
tram xa = co so kham benh | tram y te | benh vien = 3
tram y te = cham soc suc khoe | y te
trang bi = trang thiet bi | phuong tien ky thuat | trang bi phuong tien
trang cua so = trang thong tin | cong thong tin = 3
trang cua xa = trang thong tin | cong thong tin = 3
trang den ro rang = minh bach | cong khai minh bach
trang dich vu cong = dich vu cong | truc tuyen = 3
trang hoang = khanh tiet | trang tri khanh tiet | chinh trang canh quan = 3
trang nghiem = trang trong | tham my | chu dao = 3
trang phap luat = cong phap luat quoc | co so du lieu
trang rieng = chuyen muc chuyen trang | chuyen muc = 3
trang trai = bao dam | bo tri | phu trach
trang tri = khanh tiet | trang tri khanh tiet | chinh trang canh quan = 3
trang tri hoi truong = chuan bi hoi truong | co so vat chat = 3
trang tri khanh tiet = co dong truc quan | trang tri | tuyen truyen truc quan
trang web xa = thong tin dien tu | cong thong tin = 3
trang xa = trang thong tin | cong thong tin | thong tin dien tu = 3
tranh chong cheo = long ghep | long ghep noi dung | ke hoach kiem tra = 3
tranh cu = van dong bau cu = 3
tranh luan voi chinh quyen = phan bien xa hoi | gop y = 3
tranh nhau = mau thuan | hoa giai | tranh chap
tranh trach nhiem = chiu trach nhiem | nguoi dung dau
trao bang khen = bieu duong khen thuong | bieu duong | khen thuong = 3
trao can cau = sinh ke | ho tro sinh ke | phat trien san xuat = 3
trao cho ai = chu tri | duoc giao | phan cong | don vi thuc hien = 3
trao doi kinh nghiem = hoi nghi hoi thao | hoi thao | trao doi nghiep vu = 3
trao doi tin = phoi hop | trao doi thong tin | thong tin lien lac
trao lai = ban giao | chuyen giao = 3
trao quyen xuong = phan cap | phan cap quan ly | uy quyen = 3
trao quà = tang qua | tham hoi | cham lo tet | an sinh xa hoi
trao thuong = khen thuong | bieu duong khen thuong | thi dua khen thuong | bieu duong = 3
trat tu = an ninh trat tu | quoc phong an ninh
trau chuot = hoan thien | sua doi bo sung
tre bao cao = truoc ngay | cham nhat | dung tien do = 3
tre em = bao ve tre em = 3
tre han = truoc ngay | thoi han | thoi gian hoan thanh
tre hen = dung han | qua han | giai quyet ho so | thu tuc hanh chinh
tre ho so = dung han | qua han | giai quyet ho so | thu tuc hanh chinh
tre hạn = tien do | thoi han | kip thoi | dung tien do
tre mo coi = bao tro xa hoi | tro giup xa hoi | an sinh xa hoi | doi tuong yeu the
tre nhat = cham nhat | truoc ngay | thoi han = 3
tre nho = bao ve tre em | tre em
tre tien do = tien do | thoi han | kip thoi | dung tien do
tren bao = van ban chi dao | chi dao | can cu | thuc hien ke hoach = 3
tren bao duoi khong nghe = ky luat ky cuong | chap hanh | nghiem tuc = 3
tren can la bao cao = khi co yeu cau | bao cao = 3
tren can thi bao = khi co yeu cau | dinh ky va khi = 3
tren chi dao = van ban chi dao | chi dao | can cu | thuc hien ke hoach = 3
tren dua xuong = van ban chi dao | chi dao | can cu | thuc hien ke hoach = 3
tren duoi mot long = dong thuan | dong tinh | doan ket thong nhat = 3
tren giao = van ban chi dao | chi dao | can cu | thuc hien ke hoach = 3
tren hoi moi lam = khi co yeu cau | dinh ky va khi = 3
tren huyen = cap tren | cap tren truc tiep = 3
tren mang = mang xa hoi | nen tang so | facebook zalo | tuyen truyen = 3
tren nong duoi lanh = ky luat ky cuong | chap hanh | nghiem tuc = 3
tren ra lenh = van ban chi dao | chi dao | can cu | thuc hien ke hoach = 3
tren thuan duoi hoa = dong thuan | dong tinh | doan ket thong nhat = 3
tren tinh = cap tren | cap tren truc tiep = 3
tren troi = quan lieu | di co so | xa dan = 3
tren trung uong = cap tren | cap tren truc tiep = 3
tren tv = phat thanh truyen hinh | phuong tien truyen thong | bao chi | dua tin = 3
trend = du luan xa hoi | tap hop du luan | tam tu nguyen vong | nam bat tam tu = 3
trending = mang xa hoi | tuyen truyen
treo anh = co dong truc quan | pano ap phich | bang ron khau hieu | tuyen truyen truc quan
treo bang = bang ron khau hieu | tuyen truyen truc quan | pano = 3
treo bang ron = bang ron khau hieu | tuyen truyen truc quan | pano = 3
treo bảng = niem yet | cong khai | niem yet danh sach = 3
treo chu gi = khau hieu tuyen truyen | khau hieu | bang ron khau hieu = 3
treo co = co dong truc quan | trang tri | tuyen truyen truc quan
treo co to quoc = co dong truc quan | khu vuc bo phieu | trang tri
treo cờ = co dong truc quan | pano ap phich | bang ron khau hieu | tuyen truyen truc quan
treo don = ton dong keo dai | tu y giu don | giu don | giai quyet don thu | ton dong = 3
treo len = niem yet | cong khai = 3
treo may = ung cuu su co | su co | ha tang ky thuat
treo o uy ban = niem yet | cong khai = 3
trg thon = truong thon = 3
tri thang tay = xu ly nghiem | xu ly ky luat | ky luat | xu ly vi pham = 3
tri toi = xu ly nghiem | kien quyet xu ly | nghiem cam = 3
tri tue nhan tao = ung dung cong nghe
trial = thi diem | mo hinh diem = 3
trich ngang = tieu su tom tat | danh sach trich ngang | ho so nguoi ung | ho so nhan su = 3
trien di = trien khai thuc hien | to chuc thuc hien
trien khai cho ai = toan the cong chuc | can bo dang vien | nhan dan
trien khai xuong = trien khai thuc hien | to chuc thuc hien = 3
trien kieu gi = phuong phap | hinh thuc | to chuc thuc hien | giai phap = 3
trieu chung = bieu hien | dau hieu = 3
trieu cuong = thien tai | phong chong thien tai | ung pho thien tai
trinh ai = trinh | bao cao | cap co tham quyen = 3
trinh ai duyet = phe duyet | tham quyen | quyet dinh = 3
trinh bao = bao cao | bao cao ket qua = 3
trinh bay du dinh = chuong trinh hanh dong | van dong bau cu
trinh bay truoc hoi dong = giai trinh | phien giai trinh = 3
trinh bay voi dan = giai trinh | trach nhiem giai trinh = 3
trinh cap nao = trinh | bao cao | cap co tham quyen = 3
trinh do = nang luc | nang luc trinh do | chuyen mon nghiep vu
trinh do luat = chuyen nganh luat | trinh do | dai hoc luat = 3
trinh do tay nghe = nang luc | trinh do ky nang | ky nang | chuyen mon nghiep vu = 3
trinh hoi dong = to trinh = 3
trinh ky = trinh ban hanh | trinh cap co tham | ky ban hanh | phe duyet
trinh lang = ra mat | cong khai | cong khai minh bach = 3
trinh len dau = trinh | bao cao | cap co tham quyen = 3
trinh sep = trinh ban hanh | trinh cap co tham | ky ban hanh | phe duyet
trinh tu lam = quy trinh | trinh tu | trinh tu thu tuc = 3
trinh tu the nao = quy trinh | trinh tu | thu tuc = 3
tro cap = tro giup xa hoi | an sinh xa hoi | chinh sach an sinh = 3
tro cap that nghiep = bao hiem that nghiep = 3
tro chuyen = doi thoai truc tiep | tiep xuc doi thoai | tiep xuc
tro giup phap ly = tu van phap luat = 3
tro ly ao = tri tue nhan tao | ung dung ai | cong nghe so = 3
troi danh = thien tai | phong chong thien tai | ung pho thien tai
trom = toi pham | an ninh trat tu = 3
trom cap = an ninh trat tu | quoc phong an ninh = 3
tron hoc = diem danh | tham gia day du | quan ly hoc sinh = 3
tron hop = ky luat ky cuong | tham du day du
tron lam = ky luat ky cuong | ky cuong hanh chinh | chap hanh = 3
tron nam = thuong xuyen trong nam = 3
tron tria = hoan thien | sua doi bo sung
tron tru = thuan loi | thong suot
tron ven = day du | toan dien
tron viec = ky luat ky cuong | ky cuong hanh chinh | chap hanh = 3
trong bao lau = thoi gian
trong cay = trong trot | san xuat nong nghiep | phat trien san xuat | nong nghiep
trong cay gay rung = bao ve rung | phong chay chua chay
trong co quan dan chu = trong hoat dong | co quan don vi | quyen lam chu = 3
trong dan = quyen lam chu | ton trong = 3
trong diem = nhiem vu trong tam | trong tam | tap trung | uu tien = 3
trong gio hanh chinh = ngay lam viec | gio hanh chinh
trong lop = sinh hoat lop | sinh hoat theo lop = 3
trong may ngay = thoi han | trong thoi han | ke tu ngay
trong nom = phu trach | quan ly | theo doi = 3
trong pham vi = pham vi quan ly | thuoc pham vi
trong rung = bao ve rung | phong chay rung | quan ly rung | lam nghiep
trong sach = trong sach vung manh = 3
trong tam la gi = trong tam | tap trung | nhat la | dac biet = 3
trong tam tay = pham vi quan ly | thuoc pham vi = 3
trong tap trung = vung nguyen lieu = 3
trong thon = cong dong dan cu | nhan dan
trong thon co bien = vu viec phuc tap | bao cao ngay
trong trot = phat trien san xuat | nong nghiep
trong xom = cong dong dan cu | nhan dan
trong xuoi ken nguoc = phoi hop chat che | dong bo thong nhat = 3
tru ai ra = tru | doi tuong
tru cot = nong cot | vai tro nong cot = 3
tru dan = khau hao | hao mon tai san | gia tri tai san = 3
tru dap = hanh vi tra thu = 3
tru diem = tieu chi | danh gia ket qua | xep loai = 3
tru khau hao = khau hao hao mon | tai san co dinh | hao mon = 3
tru so = tru so lam viec | sap xep
tru so bo hoang = tru so lam viec | tai san cong | sap xep
tru so bo khong = tru so lam viec | sap xep nha dat | tai san cong | co so nha dat
tru so cu = tru so lam viec | sap xep nha dat | tai san cong | co so nha dat | sap xep
tru so doi du = tru so lam viec | sap xep nha dat | tai san cong | co so nha dat
tru so du = tru so lam viec | sap xep nha dat | tai san cong | co so nha dat | sap xep
tru so tiep dan = dia diem tiep cong | phong tiep cong dan | tru so tiep cong | tiep cong dan | tru so | dia diem = 3
tru so uy ban = uy ban nhan dan
tru so xa = uy ban nhan dan | chinh quyen
trua ra = niem yet | cong khai
truat = dieu chuyen thay the | bai nhiem | thay the = 3
truc bau cu = an ninh trat tu | khu vuc bo phieu | phong bo phieu
truc duong = truc duong chinh | khu trung tam | khu hanh chinh = 3
truc ngay nghi = can bo truc | phan cong can bo | thu bay chu nhat
truc tiep dan = phan cong | tiep cong dan | lich tiep cong dan = 3
truc tiep ket hop truc = truc tiep va truc | truc tuyen
truc trac bao ai = vuong mac | phat sinh | bao cao | phan anh kip thoi = 3
truc truc = kho khan vuong mac | vuong mac
truc tuyen hay offline = hinh thuc | truc tuyen | tap trung = 3
truc tuyen hay truc tiep = hinh thuc | truc tuyen | tap trung = 3
truc tuyen toan trinh = dich vu cong truc | dich vu cong | truc tuyen = 3
truc van ban = quan ly van ban | van ban dien tu
trum = chu tri | phu trach chung | nguoi dung dau
trung cap ly luan = ly luan chinh tri = 3
trung cu = ket qua bau cu
trung ra = cong khai | cong khai minh bach = 3
trung tam du lieu = ha tang so = 3
trung tam hanh chinh = hanh chinh cong | co che mot cua | mot cua lien thong | bo phan mot cua = 3
trung tam hanh chinh cong = tiep nhan va tra | mot cua | hanh chinh cong = 3
trung tam hcc = hanh chinh cong | co che mot cua | mot cua lien thong | bo phan mot cua = 3
trung tam y te = co so kham benh | tram y te | benh vien = 3
trung thau = dau thau | lua chon nha thau = 3
trung thu = tet trung thu | sinh hoat he | tre em
trung tri = xu ly nghiem | kien quyet xu ly | nghiem cam = 3
trung uong noi = chu truong nghi quyet | van ban chi dao | nghi quyet
trung ương đảng = trung uong = 3
truoc khi ban hanh = truoc khi quyet dinh | tham gia y kien | lay y kien = 3
truoc khi chot = truoc khi quyet dinh | tham gia y kien | lay y kien = 3
truoc khi ky = truoc khi quyet dinh | tham gia y kien | lay y kien = 3
truoc khi quyet = truoc khi quyet dinh | tham gia y kien | lay y kien = 3
truoc tet = quy iv | tong ket | hang nam
truong ap = truong thon | to truong to dan | nguoi co uy tin | to dan pho = 3
truong ban = truong ban chi dao | phu trach chung
truong ban lang = truong thon | to truong to dan | nguoi co uy tin = 3
truong ban mat tran = ban cong tac mat | cong tac mat tran = 3
truong ban mat tran thon = cong tac mat tran | truong ban cong tac = 3
truong bcd = truong ban chi dao = 3
truong buon = truong thon | to dan pho = 3
truong cac bo phan = lanh dao cac phong | truong cac phong = 3
truong co quan = thu truong | lanh dao don vi = 3
truong don vi = thu truong | nguoi dung dau | lanh dao don vi = 3
truong hoc tram xa = don vi su nghiep | truc thuoc = 3
truong khom = truong thon | to truong to dan | nguoi co uy tin | to dan pho = 3
truong khu pho = truong thon | to dan pho = 3
truong lop = truong dat chuan | co so vat chat
truong ph = lanh dao cac phong | truong cac phong = 3
truong phong = truong cac phong = 3
truong phong lam gi = lanh dao cac phong | truong cac phong | don doc nhac nho = 3
truong thon lam gi = truong thon | cac thon | giai trinh
truong tram = don vi su nghiep | truc thuoc = 3
truong van phong = chanh van phong | van phong = 3
truong xom = truong thon | to dan pho = 3
truy thu = thu ngan sach | thue phi le phi = 3
truyen dat = quan triet | quan triet trien khai | pho bien quan triet | pho bien | tuyen truyen = 3
truyen dat lai = quan triet | pho bien | tuyen truyen = 3
truyen du lieu = gui du lieu | lien thong du lieu = 3
truyen hinh = phat thanh truyen hinh | phuong tien truyen thong | bao chi | dua tin = 3
truyen lai kinh nghiem = trao doi kinh nghiem | hoc tap kinh nghiem
truyen luat = pho bien giao duc | giao duc phap luat | phap luat = 3
truyen mieng = tuyen truyen mieng | tuyen truyen truc tiep = 3
truyen mieng nhau = tuyen truyen mieng | tuyen truyen
truyen tai = tuyen truyen mieng | tuyen truyen
truyen thanh = loa phat thanh | loa truyen thanh | he thong loa | truyen thong luu dong | tuyen truyen | thong tin tuyen truyen = 3
truyen thong luat = giao duc phap luat | tuyen truyen pho bien = 3
truyen thong truong = long yeu nuoc | truyen thong cach mang | truyen thong nha truong = 3
truyền thông = tuyen truyen | cong tac tuyen truyen | thong tin tuyen truyen = 3
truyền thống trường = giao duc long yeu | ly tuong cach mang | truyen thong nha truong | truyen thong cach mang
truyền đạo = ton giao trai phap | hoat dong ton giao = 3
truyền đạo trái phép = ton giao trai phap | hoat dong ton giao = 3
trông chờ = chu dong | tich cuc | nguyen vong chinh dang | tam tu nguyen vong
trông mong = nguyen vong chinh dang | tam tu nguyen vong
trùm trưởng = truong thon | to truong to dan | nguoi co uy tin = 3
trúng phiếu = trung cu | ket qua bau cu
trăn trở = tam tu nguyen vong | nguyen vong | y kien nguyen vong = 3
trường mình = nha truong | co so giao duc = 3
trường ốc = truong dat chuan | co so vat chat
trưởng nhóm tuyên truyền = truong tieu ban | tieu ban = 3
trạm bơm = ket cau ha tang | tai san ket cau
trả đơn = khong xem xet giai | tra lai don | xu ly don thu
trễ = tien do | thoi han | kip thoi
trễ hẹn = tien do | thoi han | kip thoi | dung tien do
trễ nải = tien do | thoi han | kip thoi
trọng dân = moi quan he gan | gan bo mat thiet | phuc vu nhan dan
trốn lính = tuyen quan | nghia vu quan su | cong dan nhap ngu = 3
trốn đóng = cham dong tron dong = 3
trời ơi đất hỡi = phat sinh | kho khan vuong mac | vuong mac = 3
trợ giúp luật = tro giup phap ly = 3
trục trặc giữa chừng = phat sinh | kho khan vuong mac | vuong mac = 3
trực máy = thong tin lien lac | dau moi = 3
tsc = tai san cong = 3
tscd = tai san co dinh | tai san cong = 3
tsnt = ke khai tai san | kiem soat tai san = 3
tt tt = tuyen truyen | cong tac tuyen truyen | thong tin tuyen truyen = 3
ttcp = thu tuong chinh phu = 3
ttct = trung tam chinh tri = 3
tthcc = hanh chinh cong | co che mot cua | mot cua lien thong | bo phan mot cua = 3
ttm = tuyen truyen mieng | tuyen truyen truc tiep = 3
ttpvhcc = hanh chinh cong | co che mot cua | mot cua lien thong | bo phan mot cua = 3
ttr = to trinh = 3
ttrinh = to trinh = 3
tttnt = tri tue nhan tao | ung dung ai | cong nghe so = 3
ttubmt = ban thuong truc = 3
ttv = bao cao vien | tuyen truyen vien | giang vien = 3
tu bao ve = ky nang song | ky nang tu bao = 3
tu bien = chu dong | chu dong xay dung | chu dong theo doi = 3
tu cach = pham chat | tu cach dao duc | ban linh chinh tri | dao duc cong vu | pham chat dao duc = 3
tu cach can bo = dao duc cong vu | pham chat dao duc = 3
tu cham = tu kiem tra | tu theo doi | tu danh gia = 3
tu check = tu theo doi | tu kiem tra = 3
tu choi don = huong dan cong dan | tra lai don | tiep nhan
tu choi thanh toan = giam dinh | chi phi kham benh | giam dinh bao hiem = 3
tu chu tai chinh = tu chu | quy che chi tieu
tu coi lai minh = tu theo doi | tu kiem tra = 3
tu dan quyet = dan chu truc tiep | bieu quyet = 3
tu danh gia = tu kiem tra | tu theo doi = 3
tu dau toi cuoi = thuong xuyen lien tuc | xuyen suot | thuong xuyen = 3
tu di giam sat = giam sat doc lap | diem bo phieu = 3
tu do phat bieu = dan chu | phat huy dan chu | thuc hanh dan chu
tu doi nao = sua doi bo sung | ra soat | ban hanh moi
tu dung ra ung cu = tu ung cu | nguoi ung cu = 3
tu duy = nhan thuc | doi moi
tu duy moi = tu duy | nhan thuc | doi moi
tu giac = chu dong | chu dong xay dung | chu dong theo doi = 3
tu giac chap hanh = y thuc chap hanh | chap hanh phap luat = 3
tu giai quyet don = tu y giu don | chuyen don | nghiem cam = 3
tu hoc = phuong phap hoc tap | ky nang tu hoc | ky nang hoc tap = 3
tu hoi nao = sua doi bo sung | ra soat | ban hanh moi
tu kiem = tu kiem tra | tu theo doi | tu danh gia = 3
tu kiem diem = tu theo doi | tu kiem tra = 3
tu lam = chu dong | chu dong xay dung | chu dong theo doi = 3
tu lam ke hoach = xay dung ke hoach | ke hoach cu the | chu dong xay dung = 3
tu lam tu huong = nhan dan cung lam | dong gop = 3
tu lo = chu dong | chu dong xay dung | chu dong theo doi = 3
tu lo than = ky nang song | ren luyen = 3
tu luc nao = tu ngay | tu thang | thoi gian thuc hien = 3
tu minh lam = chu dong | tich cuc | tu giac
tu minh quyet = dan chu truc tiep | quyet dinh = 3
tu minh ra = tu ung cu | nguoi ung cu = 3
tu mu = minh bach | cong khai minh bach
tu nay den cuoi nam = thuong xuyen trong nam = 3
tu nhin lai = tu kiem tra | tu theo doi | tu danh gia = 3
tu nop don ung cu = tu ung cu | nguoi ung cu = 3
tu phap ho tich = cong chuc tu phap = 3
tu phap tinh = so tu phap = 3
tu phap xa = cong chuc tu phap = 3
tu phe = kiem diem | ky luat | danh gia xep loai
tu ra soat = tu kiem tra | tu theo doi | tu danh gia = 3
tu ra tranh cu = tu ung cu | nguoi ung cu = 3
tu sach = tu sach phap luat
tu soat = tu theo doi | tu kiem tra = 3
tu soi = tu theo doi | tu kiem tra | tu danh gia = 3
tu sua = dau tu xay dung | sua chua | tai san cong
tu tap = vu viec phuc tap | dong nguoi | tiep cong dan
tu te = nghiem tuc | day du | thuc hien nghiem = 3
tu theo doi = tu kiem tra | tu danh gia = 3
tu thien = cong tac xa hoi | ung ho = 3
tu tinh toi xa = cac cap | cac cap cac nganh | tu xa den thon = 3
tu tren xuong duoi = cac cap | cac cap cac nganh | tu xa den thon = 3
tu tuong anh em = giao duc chinh tri | tinh hinh tu tuong | nam tinh hinh
tu tuong chi dao = chu truong duong loi | quan diem | duong loi = 3
tu tuong dan = tinh hinh tu tuong | du luan xa hoi
tu tuong dang = chu truong | duong loi cua dang | quan diem chu truong = 3
tu tuong dao dong = giao duc chinh tri | tinh hinh tu tuong | nam tinh hinh
tu ung cu = ung cu | nguoi ung cu = 3
tu van cho = giai dap vuong mac | giai dap | huong dan = 3
tu van hoc sinh = ho tro nguoi hoc | tu van kip thoi
tu van luat = tro giup phap ly | tu van phap luat = 3
tu van tam ly = to tu van
tu ve = ky nang song | ky nang tu bao = 3
tu xa den thon = cac cap | cac cap cac nganh = 3
tu xem lai = tu kiem tra | tu theo doi | tu danh gia = 3
tu xin ung cu = tu ung cu | nguoi ung cu = 3
tuan cong dan = sinh hoat cong dan | tuan le sinh hoat | dau nam hoc = 3
tuan dau = sinh hoat cong dan | tuan le sinh hoat | dau nam hoc | sinh hoat chinh tri = 3
tuan dau nam = sinh hoat cong dan | tuan le sinh hoat = 3
tuan dem = luc luong bao ve | an ninh trat tu | tuan tra
tuan le cong dan = sinh hoat cong dan | tuan le sinh hoat | dau nam hoc = 3
tuan le phap luat = ngay phap luat = 3
tuan may lan = hang thang | dinh ky | thuong xuyen = 3
tuan nao cung = hang tuan | dinh ky = 3
tuan phap luat = ngay phap luat | pho bien giao duc = 3
tuan sinh hoat = sinh hoat cong dan | tuan le sinh hoat | dau nam hoc = 3
tuan thu = chap hanh | thuc hien nghiem
tuc lac hau = xoa bo hu tuc | tap quan lac hau | hu tuc = 3
tuc lau = hu tuc | phong tuc tap quan | tap quan lac hau = 3
tuc nuoc vo bo = buc xuc | noi com | nguyen vong chinh dang = 3
tuc thi = kip thoi
tui minh = can bo cong chuc | vien chuc | nguoi lao dong = 3
tui nho = hoc sinh | hoc vien = 3
tui rong = bo sung kinh phi | can doi kinh phi | de xuat kinh phi | kinh phi phat sinh
tui tre = doan thanh nien = 3
tung bung = khong khi phan khoi | phan khoi = 3
tung buoc = quy trinh | trinh tu | trinh tu thu tuc = 3
tung buoc mot = tien do thuc hien | trinh tu | lo trinh
tung ca nhan = tung can bo cong | trach nhiem ca nhan
tung chang = lo trinh | tien do | thoi gian thuc hien = 3
tung cong doan = tien do thuc hien | trinh tu | lo trinh
tung dot = lo trinh | tien do | thoi gian thuc hien = 3
tung ho = thong tin tuyen truyen | cong khai thong tin | ho gia dinh
tung ky = dinh ky | bao cao dinh ky | che do bao cao = 3
tung len mang = dang tai | trang thong tin | cong khai = 3
tung len nhom = zalo facebook | thong tin | cong khai
tung nam = hang nam | moi nam mot lan = 3
tung nha = ho gia dinh | nhan dan | cong dong dan cu
tung nha mot = ho gia dinh | muc dong gop | nhan dan
tung quy = hang quy | bao cao quy | dinh ky = 3
tung ra = ban hanh | ban hanh van ban = 3
tung thang = hang thang | dinh ky = 3
tuoi tieu = thuy loi | kenh muong = 3
tuom tat = day du | toan dien
tuong lua = an toan thong tin | an ninh mang = 3
tuong than tuong ai = cong dong dan cu | cong tac xa hoi | dai doan ket
tuong trinh = giai trinh | bao cao
tut hang = xep loai | tieu chi | danh gia ket qua = 3
tuu truong = dau nam hoc | dau khoa = 3
tuy co quan = phu hop | tinh hinh thuc te | dieu kien thuc te | thuc tien | dac thu
tuy co ung bien = linh hoat | phu hop | dieu kien thuc tien = 3
tuy dac thu = phu hop | dieu kien thuc tien | tinh hinh thuc te | dac thu = 3
tuy long = tu nguyen | khuyen khich
tuy noi = linh hoat | phu hop | dieu kien thuc tien = 3
tuy tam = tu nguyen | khuyen khich
tuy tinh hinh = linh hoat | phu hop | dieu kien thuc tien = 3
tuy y = khuyen khich | lua chon
tuyen bo ly do = don tiep dai bieu | gioi thieu dai bieu = 3
tuyen chon = lua chon | chon lua = 3
tuyen co so = co so | dia phuong | tren dia ban
tuyen dung = cong tac tuyen dung
tuyen duoi = cap duoi | cap xa | co so = 3
tuyen duong = bieu duong khen thuong = 3
tuyen giao = ban tuyen giao
tuyen lua = lua chon | chon lua = 3
tuyen nguoi = tuyen dung | tiep nhan | cong tac tuyen dung = 3
tuyen quan = quoc phong an ninh | quan su | quoc phong
tuyen quan nhan su = tuyen dung | tiep nhan = 3
tuyen them = tuyen dung | tiep nhan = 3
tuyen tren = cap tren | cap tren truc tiep = 3
tuyen truyen bang gi = hinh thuc tuyen truyen | trang thong tin | sinh hoat chi bo | cuoc hop = 3
tuyen truyen cho ai = doi tuong | dia ban doi tuong
tuyen truyen luat = giao duc phap luat | tuyen truyen pho bien = 3
tuyen truyen qua dau = hinh thuc tuyen truyen | trang thong tin | sinh hoat chi bo | cuoc hop = 3
tuyet mat = bi mat nha nuoc
tuyên giáo = tuyen truyen | cong tac tuyen truyen | thong tin tuyen truyen = 3
tuýt còi = kiem tra | kiem tra giam sat = 3
tw noi = chu truong nghi quyet | van ban chi dao | nghi quyet
txct = tiep xuc cu tri | hoi nghi cu tri = 3
ty le bao nhieu = ty le | phan dau | chi tieu = 3
ty le dan toc = co cau thanh phan | ty le co cau | so luong
ty le nu = co cau thanh phan | ty le co cau | so luong
tài liệu đóng dấu mật = bi mat nha nuoc
tài sản chung = tai san cong = 3
tìm ra sai phạm = phat hien | vi pham = 3
tính bàn = ban bac | thao luan
tính làm = du kien
tính điểm = lam can cu danh | tieu chi | danh gia ket qua
tư lợi = loi ich nhom | loi ich cuc bo | cai cam
tương thân = cong dong dan cu | cong tac xa hoi | dai doan ket
tạp vụ = nguoi lao dong = 3
tải lên = dang tai | tai lieu | gui du lieu
tải về = dang tai | tai lieu | gui du lieu
tắc tị = kho khan vuong mac | vuong mac
tằn tiện = tiet kiem = 3
tết = tet nguyen dan | vui xuan don tet
tố cáo = khieu nai to cao
tố nhau = to cao | don to cao = 3
tối mật = bi mat nha nuoc = 3
tổ 06 = to cong tac trien | to cong tac
tới kỳ = dinh ky | bao cao dinh ky | che do bao cao = 3
tới từng người = pho bien quan triet | toan the cong chuc | quan triet = 3
tờ kèm = phu luc | kem theo | danh muc = 3
tờ rơi = to gap | an pham | tai lieu tuyen truyen | tuyen truyen = 3
tờ thẻ bầu = the cu tri | phat the cu tri = 3
tờ tin = ban tin thong bao | ban tin = 3
tờ trình = van ban
tụ họp = cuoc hop | hoi nghi | sinh hoat = 3
tụ tập = khieu kien vuot cap | don vuot cap | dong nguoi = 3
tục lạ = hu tuc | phong tuc tap quan | tap quan lac hau = 3
tủ bàn = kiem ke tai san | tai san cong | kiem ke = 3
tự quản = luc luong bao ve | an ninh trat tu | tuan tra
tự sướng kiểm tra = tu theo doi | tu kiem tra = 3
tự tiện = tuyet doi khong | tu y giai quyet | tham quyen
tự tung tự tác = kiem soat quyen luc
tự vệ = ky nang tu bao | bao ve tre em | phong chong xam hai
tự xử = tuyet doi khong | tu y giai quyet | tham quyen
tự ý = tuyet doi khong | tu y giai quyet | tham quyen
tựu trường = sinh hoat cong dan | tuan le sinh hoat | dau nam hoc = 3
uat uc = buc xuc | noi com | nguyen vong chinh dang = 3
ubbc = uy ban bau cu = 3
ubkt = uy ban kiem tra = 3
ubkt dang = uy ban kiem tra = 3
ubmt = mat tran to quoc = 3
uc hiep = bao luc hoc duong | phong chong bao luc = 3
ud cntt = cong nghe thong tin = 3
udcntt = cong nghe thong tin = 3
un u = ton dong keo dai | giai quyet kip thoi = 3
ung bung = su hai long | muc do hai long | do luong su hai = 3
ung dung dien thoai = ung dung thong minh | ung dung | phan mem = 3
ung dung it = cong nghe thong tin = 3
ung ho tien = tai tro ung ho | ung ho = 3
ung thuan = dong thuan | dong tinh | thong nhat
ung vien bi kien = don thu lien quan | nguoi ung cu | ho so nguoi ung
ung vien bi to = don thu lien quan | nguoi ung cu | ho so nguoi ung
ung vien co van de = don thu lien quan | nguoi ung cu | ho so nguoi ung
ung vien dai bieu = nguoi ung cu = 3
ung vien dan toc = dan toc thieu so | nguoi dan toc thieu = 3
ung vien noi chuyen = tiep xuc cu tri | van dong bau cu = 3
ung xu = van hoa ung xu | quy tac ung xu = 3
uoc chi = lap du toan | du toan ngan sach = 3
uoc muon = tam tu nguyen vong | nguyen vong | y kien nguyen vong = 3
uoc nguyen = nguyen vong chinh dang | tam tu nguyen vong | nguyen vong = 3
uoc tien = lap du toan | du toan ngan sach = 3
uon nan = khac phuc | chan chinh | khac phuc ngay
uong ca phe trong gio = ky luat ky cuong | ky cuong hanh chinh | chap hanh = 3
uong nuoc giua gio = giai lao = 3
uong nuoc nho nguon = giao duc long yeu | ly tuong cach mang | truyen thong nha truong | truyen thong cach mang
uong ruou = ky luat ky cuong | ky cuong hanh chinh
uong ruou gio lam = ky luat ky cuong | ky luat hanh chinh
up bao cao = tong hop bao cao | bao cao tong hop = 3
up du lieu = gui du lieu | lien thong du lieu = 3
up len = dang tai | trang thong tin | cong khai = 3
up len cong = thong tin dien tu | cong khai = 3
up mo = cong khai minh bach | cong khai
up so lieu = cap nhat du lieu | cap nhat | so lieu = 3
up web = thong tin dien tu | cong khai = 3
update len he thong = phan mem theo doi | cap nhat
update phan mem = nang cap phat trien | he thong thong tin
upgrade = nang cao chat luong | nang cao | cai thien = 3
upload = dang tai | tai lieu | gui du lieu
urgent = kip thoi | dot xuat | khan truong
usb token = chu ky so | ky so = 3
uu dai = che do chinh sach | thu hut | ho tro = 3
uu tien gi = trong tam | tap trung | nhat la | dac biet = 3
uy ban bau = uy ban bau cu = 3
uy ban bau cu = to bau cu | ban bau cu
uy ban hanh chinh = uy ban nhan dan
uy ban mat tran = mat tran to quoc
uy ban nhan dan xa = uy ban nhan dan
uy ban so = chinh quyen dien tu | chinh quyen so = 3
uy ban xa phuong = ubnd cap xa | cac xa phuong | dia phuong = 3
uy quyen = phan cap | phan cap quan ly = 3
uy tin cua ung vien = tin nhiem | nhan xet
uy vien = thanh vien ban chi | thanh vien = 3
uy vien ban = thanh vien ban | phan cong thanh vien = 3
uyen chuyen = linh hoat | phu hop | dieu kien thuc tien = 3
va lo hong = khac phuc ton tai | khac phuc | han che = 3
va viu = sua doi bo sung | dieu chinh bo sung | hoan thien | sua doi | ra soat = 3
vac xin = tiem chung | tiem chung mo rong = 3
vaccine = tiem chung | tiem chung mo rong = 3
vacxin = tiem chung | tiem chung mo rong = 3
vai tro nhiem vu = nhiem vu duoc giao | chuc nang nhiem vu | nhiem vu = 3
vai vế = vai tro | vai tro vi tri
validate = chuan hoa | chuan hoa du lieu
van ban cu = sua doi | thay the | bai bo
van ban dang = van ban chi dao | trung uong | nghi quyet | ket luan
van ban den = quan ly van ban | xu ly van ban
van ban di = quan ly van ban | xu ly van ban
van ban goc = thuc hien ke hoach | can cu
van ban het han = het hieu luc | ra soat van ban | sua doi bo sung = 3
van ban luat = quy pham phap luat = 3
van ban moi = ban hanh moi | sua doi bo sung | luat
van ban nao = can cu | luat | nghi dinh | van ban
van ban phap quy = van ban quy pham | quy pham phap luat | van ban
van ban qppl = van ban quy pham | quy pham phap luat = 3
van ban quy pham = quy pham phap luat = 3
van ban so may = so ky hieu | ke hoach so
van ban trung uong = van ban chi dao | trung uong | nghi quyet | ket luan
van ban ve huong uoc = huong uoc quy uoc | nghi dinh = 3
van dong = van dong nhan dan | tuyen truyen van dong | dan van = 3
van dong ai = van dong nhan dan | tuyen truyen van dong
van dong ba con = van dong nhan dan | tuyen truyen van dong = 3
van dong bau = tiep xuc cu tri | van dong bau cu
van dong cai gi = van dong nhan dan | tuyen truyen van dong
van dong di bau = tuyen truyen bau cu | van dong nhan dan | di bo phieu
van dong gi = van dong nhan dan | tuyen truyen van dong
van dong hanh lang = chi phoi tac dong | loi ich nhom
van dong phieu = van dong bau cu = 3
van dong ra lop = duy tri si so | huy dong hoc sinh | bo hoc
van dong tai tro = huy dong | dong gop | nguon luc hop phap = 3
van hoa co quan = van hoa cong so | van hoa cong vu | dao duc cong vu = 3
van hoa cong so = van hoa cong vu | dao duc cong vu = 3
van hoa xa = van hoa xa hoi | phong van hoa
van hoa xa hoi = phong van hoa
van kien dai hoi = nghi quyet dai hoi | chuong trinh hanh dong
van minh do thi = cuoc van dong | toan dan doan ket
van nghe = van hoa van nghe = 3
van phong dien tu = quan ly van ban | phan mem
van phong pham = chi thuong xuyen | kinh phi hoat dong
van phong uy ban = van phong
van thu = van phong
vang hop = tham du day du | dung thanh phan | ky luat ky cuong
vang mat = diem danh | tham gia day du | quan ly hoc sinh = 3
vao bien che = tuyen dung | cong tac tuyen dung = 3
vao cho ngoi = on dinh to chuc = 3
vao hoc = dau nam hoc | dau khoa = 3
vao hop o dau = hoi nghi truc tuyen | diem cau | ket noi truc tuyen | hinh thuc truc tuyen = 3
vao nam hoc = dau nam hoc | dau khoa = 3
vao so = hach toan | hach toan tai san | theo doi = 3
vao so cong van = van thu | van phong
vao so don = tiep nhan don thu | tiep nhan va xu | xu ly don thu = 3
vao so tai san = hach toan | hach toan tai san | theo doi = 3
vao so van ban = van thu | luu vt = 3
vao tung nha = van dong nhan dan | tuyen truyen van dong = 3
vape = thuoc la dien tu | tac hai = 3
vat chung = chung cu | chung cu moi = 3
vat dung = kiem ke tai san | tai san cong | kiem ke = 3
vay chinh sach = tin dung chinh sach | vay von | ngan hang chinh sach = 3
vay nang lai = te nan xa hoi | toi pham
vay ngan hang = tin dung chinh sach | vay von | ngan hang chinh sach | von vay = 3
vay tien = tin dung chinh sach | vay von | ngan hang chinh sach = 3
vay uu dai = tin dung chinh sach | von vay | vay von = 3
vay von = tin dung chinh sach | von vay = 3
vb cd = van ban chi dao = 3
vb chi dao = van ban chi dao = 3
vb hd = van ban huong dan = 3
vb huong dan = van ban huong dan = 3
vb qppl = van ban quy pham | quy pham phap luat = 3
vbcd = van ban chi dao = 3
vbden = quan ly van ban = 3
vbdh = quan ly van ban = 3
vbdi = quan ly van ban = 3
vbhd = van ban huong dan = 3
vbpl = van ban quy pham | quy pham phap luat = 3
vbqppl = van ban quy pham | quy pham phap luat = 3
ve ban do = do dac ban do | dia chinh | ban do dia chinh = 3
ve co so = di co so | tai co so | kiem tra = 3
ve di ve lai = phien ha | thu tuc hanh chinh | dich vu cong = 3
ve dich = xay dung nong thon | nong thon moi = 3
ve dich nong thon moi = nong thon moi | xay dung nong thon
ve huu = nghi huu truoc tuoi | che do chinh sach | tinh gian bien che = 3
ve huu lanh luong = luong huu | che do huu tri = 3
ve lop = sinh hoat lop | sinh hoat theo lop = 3
ve mat nao = linh vuc | noi dung
ve nha som = ky luat ky cuong | tham du day du
ve sinh an toan = an toan thuc pham | ngo doc thuc pham = 3
ve sinh ngo xom = ve sinh moi truong | xanh sach dep = 3
ve sinh nong thon = nuoc sach | ve sinh moi truong
ve sinh thuc pham = an toan thuc pham = 3
ve som = ky luat ky cuong | ky cuong hanh chinh | chap hanh = 3
ve som tron viec = ky luat ky cuong | ky luat hanh chinh
ve vai tro dang = chinh don dang | xay dung dang = 3
ve vuon = nghi huu truoc tuoi | che do chinh sach | tinh gian bien che = 3
venue = dia diem | dia diem to chuc = 3
vhttdl = so van hoa the = 3
vhvn = van hoa van nghe | van nghe | san khau hoa = 3
vhxh xa = phong van hoa = 3
vi dan = phuc vu nhan dan | theo huong phuc vu = 3
vi nao = dong chi lanh dao | nguoi dung dau | phu trach
vi pham = vi pham phap luat | hanh vi vi pham | vi pham quy dinh
vi sao phai lam = muc dich | nham | can cu
vi vinh = tham nhung tieu cuc | tham nhung | phong chong tham nhung | hoi lo = 3
via he = trat tu do thi | do thi van minh
video = mang xa hoi | nen tang so | facebook zalo | tuyen truyen = 3
viec ben nao = chu tri | nhiem vu | trach nhiem | don vi thuc hien = 3
viec ca nam = chuong trinh cong tac | ke hoach cong tac
viec can lam = nhiem vu duoc giao | chuc nang nhiem vu | nhiem vu | noi dung thuc hien | nhiem vu cu the = 3
viec can lam truoc = nhiem vu trong tam | trong tam | tap trung | uu tien = 3
viec cham = ton dong | qua han | tien do
viec chinh = nhiem vu trong tam | trong tam | tap trung | uu tien | nhiem vu = 3
viec chua xong = ton tai han che | ra soat cac nhiem | nhiem vu
viec chung = viec cua dia phuong | cong dong dan cu | ban bac
viec chuyen mon = nhiem vu chinh tri | chuyen mon nghiep vu | chuc nang nhiem vu = 3
viec co quan = cong vu | nhiem vu | nhiem vu chinh tri
viec cot loi = nhiem vu trong tam | trong tam | nhiem vu = 3
viec cua ai = chu tri | nhiem vu | trach nhiem | don vi thuc hien = 3
viec cua chi bo = chi bo | chi bo truc thuoc | bi thu chi bo
viec cua doan the = cac doan the | to chuc chinh tri | phat huy vai tro
viec cua mat tran = mat tran to quoc | giam sat phan bien | van dong nhan dan
viec cua nganh = nhiem vu chinh tri | chuyen mon nghiep vu | chuc nang nhiem vu = 3
viec cua phong nao = chu tri | nhiem vu | trach nhiem | don vi thuc hien = 3
viec cua thon = truong thon | cac thon | giai trinh
viec cua xa = uy ban nhan dan | nhiem vu | xay dung ke hoach
viec da lam duoc = da dat duoc | ket qua thuc hien | ra soat nhiem vu = 3
viec da xong = da dat duoc | ket qua thuc hien | ra soat nhiem vu = 3
viec dan hay keu = noi com buc xuc | du luan quan tam | buc xuc = 3
viec dan quan tam = lien quan truc tiep | quyen va loi ich | nhan dan quan tam = 3
viec dan van = cong tac dan van | dan van | gan bo mat thiet = 3
viec den han = ton dong | qua han | tien do
viec do dang = ton tai han che | ra soat cac nhiem | nhiem vu
viec duoc giao = nhiem vu duoc giao | chuc nang nhiem vu | nhiem vu = 3
viec gi phai lam = nhiem vu | noi dung thuc hien | noi dung = 3
viec hay = mo hinh dien hinh | dien hinh | nhan rong = 3
viec khong ten = phan cong | trach nhiem | co che phoi hop
viec lang = viec cua dia phuong | cong dong dan cu | ban bac
viec lang nuoc = viec cua dia phuong | cong dong dan cu | ban bac
viec lang viec xa = viec cua dia phuong | cong dong dan cu | ban bac
viec lon = nhiem vu trong tam | trong tam | tap trung | uu tien | nhiem vu = 3
viec nganh = nhiem vu chinh tri | chuyen mon nghiep vu | chuc nang nhiem vu = 3
viec nghiep vu = nhiem vu chinh tri | chuyen mon nghiep vu | chuc nang nhiem vu = 3
viec ngoai ke hoach = phat sinh | kho khan vuong mac | vuong mac = 3
viec nha nuoc = cong vu | nhiem vu | nhiem vu chinh tri
viec nong = nhiem vu trong tam | trong tam | tap trung | uu tien = 3
viec nuoc = viec cua dia phuong | cong dong dan cu | ban bac
viec phai lam = nhiem vu duoc giao | chuc nang nhiem vu | nhiem vu | noi dung thuc hien | nhiem vu cu the = 3
viec quan trong = nhiem vu trong tam | trong tam | tap trung | uu tien | nhiem vu = 3
viec sat dan = lien quan truc tiep | quyen va loi ich | nhan dan quan tam = 3
viec ton = ton dong | qua han | tien do
viec trong yeu = nhiem vu trong tam | trong tam | nhiem vu = 3
vien phi = chi phi kham benh | de nghi thanh toan | thanh toan chi phi = 3
vien thong = ha tang ky thuat | cong nghe thong tin
viet bai = bai viet | tin bai | hinh anh | dang tai = 3
viet bao cao = bao cao | bao cao ket qua = 3
viet content = mang xa hoi | tuyen truyen
viet du thao = du thao | soan thao | xay dung = 3
viet gi tren bang ron = khau hieu tuyen truyen | khau hieu | bang ron khau hieu = 3
viet gon = goi tat la | viet tat la = 3
viet ke hoach = xay dung ke hoach | ban hanh ke hoach = 3
viet kiem diem = kiem diem | xu ly trach nhiem = 3
viet lai = ban hanh moi | sua doi bo sung | xay dung
viet lai quy che = sua doi bo sung | ra soat | huong uoc quy uoc = 3
viet luat = xay dung phap luat | xay dung chinh sach | soan thao van ban = 3
viet moi = ban hanh moi | thanh lap moi | xay dung
viet ngan = goi tat la | viet tat la = 3
viet nghi quyet = xay dung phap luat | quy pham phap luat | soan thao = 3
viet phan mem = nang cap phat trien | he thong thong tin
viet quy che = quy che thuc hien | sua doi bo sung | ban hanh moi = 3
viet ra bang = niem yet | cong khai
viet to trinh = to trinh | trinh hoi dong = 3
viet tuong trinh = giai trinh | bao cao
vinh danh = khen thuong | bieu duong khen thuong | thi dua khen thuong | bieu duong = 3
vinh danh ai = bieu duong khen thuong | khen thuong = 3
viral = mang xa hoi | tuyen truyen
virus = an toan thong tin | an ninh mang | bao mat = 3
vneid = dinh danh dien tu | tai khoan dinh danh = 3
vnpt ioffice = quan ly van ban | van ban dien tu
vo cam = quan lieu sach nhieu | thai do phuc vu | dao duc cong vu | quan lieu = 3
vo hieu = dung xem xet | tam dung | dieu chinh thoi gian
vo ky cuong = ky luat ky cuong | nghiem tuc
vo ky luat = ky luat ky cuong | nghiem tuc
vo lop = sinh hoat lop | sinh hoat theo lop = 3
vo tam = tinh than trach nhiem | nang cao trach nhiem | thai do phuc vu
vo trach nhiem = tinh than trach nhiem | xu ly nghiem | y thuc trach nhiem | nang cao trach nhiem | thai do phuc vu
vo tu = khach quan | binh dang | cong bang = 3
voffice = quan ly van ban | van ban dien tu
von dau = kinh phi | nguon ngan sach | nguon luc | bo tri = 3
von dau tu cong = giai ngan | dau tu cong | von dau tu = 3
von nha nuoc = von dau tu cong | ke hoach von | dau tu cong
von o dau = kinh phi | nguon ngan sach | nguon luc | bo tri = 3
von trung han = von dau tu cong | ke hoach von | dau tu cong
von vay = tin dung chinh sach | vay von | ngan hang chinh sach = 3
von xay dung = von dau tu cong | ke hoach von | dau tu cong
vong ba = lan thu ba | hiep thuong lan thu = 3
vong dau hiep thuong = hiep thuong lan | hoi nghi hiep thuong = 3
vong hai = lan thu hai | hiep thuong lan thu = 3
vong hiep thuong = hoi nghi hiep thuong | hiep thuong = 3
vong mot = hiep thuong lan thu | lan thu nhat = 3
vote = bieu quyet | bo phieu = 3
vote bau = bau cu | bo phieu | di bau cu = 3
vote kin = bieu quyet truc tuyen | bieu quyet = 3
vote online = bieu quyet truc tuyen | ung dung bieu quyet = 3
vote tren web = bieu quyet truc tuyen | bieu quyet = 3
vote truc tuyen = bieu quyet truc tuyen | ung dung bieu quyet = 3
vp so = van phong = 3
vpcp = van phong chinh phu = 3
vsattp = an toan thuc pham | ngo doc thuc pham = 3
vtvl = vi tri viec lam = 3
vu an = vu viec phuc tap | khieu nai to cao
vu cao = to cao | khieu nai to cao | loi dung
vu dong xuan = trong trot | san xuat nong nghiep
vu gai goc = vu viec phuc tap | don thu phuc tap | diem nong = 3
vu hot = vu viec phuc tap | noi com = 3
vu keo dai = ton dong keo dai | giai quyet don thu | ton dong = 3
vu kho = vu viec phuc tap | don thu phuc tap | diem nong = 3
vu khong = to cao | khieu nai to cao | loi dung
vu kien = vu viec phuc tap | khieu nai to cao
vu lum xum = vu viec phuc tap | khieu nai to cao
vu mua = trong trot | san xuat nong nghiep
vu nhay cam = vu viec phuc tap | don thu phuc tap | diem nong = 3
vu nong = noi com | buc xuc | vu viec phuc tap = 3
vu phuc tap = vu viec phuc tap | don thu phuc tap | diem nong = 3
vu rắc rối = vu viec phuc tap | don thu phuc tap | diem nong = 3
vu viec o thon = vu viec phuc tap | bao cao ngay
vua hong vua chuyen = pham chat | nang luc pham chat = 3
vua long = dong thuan | dong tinh
vua ra = ban hanh moi | sua doi bo sung | luat
vua suc = dac thu | phu hop | dieu kien thuc tien | tinh hinh thuc te = 3
vua truc tiep vua online = truc tiep va truc | truc tuyen
vua y = su hai long | muc do hai long | do luong su hai = 3
vui dap = tra thu tru dap | hanh vi tra thu = 3
vui long dan = su hai long | do luong | muc do do luong = 3
vui ve = khong khi phan khoi | phan khoi | thai do phuc vu | van hoa cong so | giao tiep ung xu = 3
vui ve voi dan = thai do phuc vu | tinh than phuc vu | dao duc cong vu | van hoa cong so
vui xuan = tet nguyen dan | vui xuan don tet
vun ve ca nhan = loi ich nhom | loi ich cuc bo | cai cam
vun vén = doan ket | thong nhat | dong thuan
vun vén cá nhân = loi ich nhom | loi ich cuc bo | cai cam
vung 3 = dac biet kho khan | vung sau vung xa = 3
vung kho = dac biet kho khan | vung sau vung xa = 3
vung manh = trong sach vung manh = 3
vung sau vung xa = dac biet kho khan = 3
vung tay = lang phi | chong lang phi | thuc hanh tiet kiem = 3
vung tay qua tran = lang phi | tiet kiem = 3
vung trong = vung nguyen lieu = 3
vuong hoi ai = vuong mac | phan hoi | bao cao | chi dao giai quyet = 3
vuong lam sao = vuong mac | kip thoi | phan hoi | xem xet giai quyet = 3
vuong mac gui truoc = tong hop | vuong mac | truoc 05 ngay = 3
vuong thi hoi ai = kho khan vuong mac | vuong mac | phan anh ve | giai dap
vuong thi sao = vuong mac | kip thoi | phan hoi | xem xet giai quyet = 3
vuot bien = quoc phong an ninh | quan su quoc phong | bien gioi = 3
vuot den do = an toan giao thong | trat tu an toan = 3
vuot quyen = tham quyen | quyen han | chuc nang nhiem vu = 3
vuot rao = vi pham | dung quy dinh | trai quy dinh
vut don = khong xem xet giai | tra lai don | xu ly don thu
và lại = sua doi bo sung | dieu chinh bo sung | hoan thien = 3
vào ra bao nhiêu = thu chi | cong khai ngan sach | quyet toan ngan sach
vào sổ = hach toan | ke toan = 3
vào đảng = phat trien dang vien | ket nap dang vien = 3
vá lỗi = khac phuc | chan chinh | khac phuc ngay
vênh số = doi chieu so lieu | doi chieu = 3
vì dân = moi quan he gan | gan bo mat thiet | phuc vu nhan dan
vòi = sach nhieu | tham nhung
vòi tiền = tham nhung tieu cuc | tham nhung | phong chong tham nhung | hoi lo = 3
vùng cấm = kien quyet xu ly | xu ly nghiem = 3
văn nghệ văn gừng = van hoa van nghe | van nghe | san khau hoa = 3
văn xã = phong van hoa = 3
vũ khí = vu khi vat lieu | quan ly phao = 3
vẫn làm = tiep tuc | duy tri = 3
về nguồn = giao duc long yeu | ly tuong cach mang | truyen thong nha truong | truyen thong cach mang
về đích = hoan thanh | thoi gian hoan thanh = 3
vị thế = vai tro vi tri
vốn công = von dau tu cong | ke hoach von | dau tu cong
vốn đầu tư = von dau tu cong | ke hoach von | dau tu cong
vỡ lẽ = nang cao nhan thuc | giao duc chinh tri = 3
vụ to = vu viec phuc tap | don thu phuc tap | diem nong = 3
vừa lòng = su hai long | muc do hai long | do luong su hai = 3
web co quan = trang thong tin | cong thong tin = 3
web huyen = trang thong tin | cong thong tin | thong tin dien tu = 3
web tinh = trang thong tin | cong thong tin | thong tin dien tu = 3
web xa = trang thong tin | cong thong tin | thong tin dien tu = 3
welcome = don tiep dai bieu = 3
wifi = ket noi mang internet | duong truyen
wifi yeu = trang thiet bi | ha tang ky thuat | ket noi internet
workflow = quy trinh | trinh tu | trinh tu thu tuc = 3
workshop = hoi nghi hoi thao | hoi thao | trao doi nghiep vu | tap huan boi duong | tap huan | boi duong = 3
xa chuan = nong thon moi | xay dung nong thon
xa dan = gan bo mat thiet | dan van | quan lieu
xa dat chuan = tieu chi | dat chuan nong thon | nong thon moi = 3
xa doi = quoc phong an ninh | quan su | quoc phong
xa doi dan quan = dan quan tu ve | du bi dong vien = 3
xa dân = quan lieu sach nhieu | thai do phuc vu | dao duc cong vu | quan lieu = 3
xa hoi hoa = huy dong | dong gop | nguon luc hop phap = 3
xa kho khan = dac biet kho khan | vung sau vung xa = 3
xa kiem ke = ban chi dao | kiem ke tai san | cap xa
xa lam gi = uy ban nhan dan | nhiem vu | xay dung ke hoach
xa mau = mo hinh | diem sang | thi diem | kieu mau
xa moi = sap xep don vi | chinh quyen dia phuong | mo hinh chinh quyen | tinh gon bo may = 3
xa nong thon moi = xay dung nong thon | nong thon moi = 3
xa phai lam gi = uy ban nhan dan | nhiem vu | xay dung ke hoach
xa phuong = ubnd cap xa | cac xa phuong | dia phuong = 3
xa rac = rac thai | ve sinh moi truong | bao ve moi truong = 3
xa roi dan = gan bo mat thiet | dan van | quan lieu
xa so = chinh quyen dien tu | chinh quyen so = 3
xa thuc te = quan lieu | di co so | xa dan = 3
xa voi thuc te = phu hop | tinh hinh thuc te | sua doi bo sung
xa xeo = tham nhung | tham nhung tieu cuc | phong chong tham nhung = 3
xac minh = ket luan = 3
xac minh ung vien = xac minh | tieu chuan ho so | khieu nai to cao | nguoi ung cu = 3
xac nhan giup = xac nhan | phe duyet
xach dong = loi dung dan chu | xuyen tac | kich dong
xai = quan ly su dung | su dung
xai app nao = ung dung | phan mem | ung dung cong nghe = 3
xai bao nhieu = muc chi | dinh muc | chi thuong xuyen | che do chi = 3
xai chung = chia se du lieu | du lieu dung chung | ket noi = 3
xai chung du lieu = chia se du lieu | lien thong du lieu | ket noi = 3
xai cong nghe = ung dung cong nghe | cong nghe thong tin | phan mem = 3
xai do = quan ly su dung | su dung
xai duoc = thiet thuc hieu qua | thiet thuc = 3
xai hoang = lang phi | tiet kiem | chong lang phi | thuc hanh tiet kiem = 3
xai may = cong nghe thong tin | ung dung cong nghe = 3
xai sang = lang phi | chong lang phi | thuc hanh tiet kiem = 3
xai tien = quan ly su dung | chi tieu | quyet toan kinh phi = 3
xai vao dau = quan ly su dung | thu chi | quyet toan = 3
xam hai = ky nang tu bao | bao ve tre em | phong chong xam hai
xam hai tre = tre em | bao ve tre em = 3
xam nhap man = thien tai | phong chong thien tai | ung pho thien tai
xam pham = xam pham quyen = 3
xan tay = chu dong | tich cuc | tu giac | trien khai thuc hien | to chuc thuc hien
xanh sach dep = ve sinh moi truong = 3
xau bao cao = tong hop bao cao | bao cao tong hop = 3
xau doc = xuyen tac | chong pha | dau tranh phan bac
xau mat = uy tin giam sut | nhieu du luan | buc xuc
xay cat = cong trinh | dau tu xay dung | du an = 3
xay chui = vi pham dat dai | trat tu xay dung | lan chiem | xay dung trai phep
xay cong = co so ha tang | cong trinh cong cong = 3
xay cong trinh = cong trinh | dau tu xay dung | du an = 3
xay dung co ban = cong trinh | dau tu xay dung | du an = 3
xay dung dang = chinh don dang
xay dung luat = xay dung phap luat | quy pham phap luat | soan thao = 3
xay dung pho = do thi van minh = 3
xay kho du lieu = tao lap du lieu | xay dung co so | co so du lieu = 3
xay khong phep = vi pham dat dai | trat tu xay dung | lan chiem | xay dung trai phep
xay lap = cong trinh | dau tu xay dung | du an = 3
xay lui = vi pham dat dai | trat tu xay dung | lan chiem | xay dung trai phep
xay mo hinh = mo hinh dien hinh | mo hinh | diem sang = 3
xay ra chuyen = phuc tap | vu viec phuc tap = 3
xay trai phep = lan chiem | trat tu do thi | vi pham = 3
xay tru so = dau tu xay dung | sua chua | tai san cong
xay truong = truong dat chuan | co so vat chat
xd dang = xay dung chinh don | xay dung dang = 3
xd pl = xay dung phap luat | xay dung chinh sach | soan thao van ban = 3
xddang = xay dung chinh don | xay dung dang = 3
xddhtct = xay dung chinh don | xay dung dang = 3
xdgn = giam ngheo ben vung | thoat ngheo = 3
xdpl = xay dung phap luat | xay dung chinh sach | soan thao van ban = 3
xe co = co so vat chat | trang thiet bi phuong | bao dam dieu kien | phuong tien phuc vu
xe co tren duong = an toan giao thong | trat tu an toan = 3
xe cong = kiem ke tai san | tai san cong | kiem ke | su dung tai san = 3
xe dua don = cong tac phi | kinh phi | hau can
xe loa = loa phat thanh | loa truyen thanh | he thong loa | truyen thong luu dong | tuyen truyen = 3
xe luu dong = loa phat thanh | loa truyen thanh | he thong loa | truyen thong luu dong | tuyen truyen = 3
xe may = an toan giao thong = 3
xe qua tai = an toan giao thong | hanh lang an toan
xe rao = vi pham | dung quy dinh | trai quy dinh
xe tuyen truyen = loa phat thanh | loa truyen thanh | he thong loa | truyen thong luu dong | tuyen truyen = 3
xem dan tin khong = tin nhiem | nhan xet
xem ho so = trang thai ho so | thong bao | tra cuu | dich vu cong = 3
xem o dau = thong tin dien tu | niem yet | cong khai thong tin
xem tien = cong khai | thu chi | quyet toan ngan sach = 3
xem truoc = nghien cuu truoc tai | nghien cuu
xem truoc tai lieu = nghien cuu truoc | tai lieu huong dan = 3
xem tu xa = truc tuyen | hinh thuc truc tuyen
xem xet don = tiep nhan | xu ly don thu | phan loai = 3
xem xet gi = kiem tra giam sat
xen = long ghep = 3
xen ke = long ghep = 3
xeng = kinh phi | ngan sach
xep bac = xep loai | danh gia xep loai = 3
xep dat = bo tri | sap xep
xep ghe = bo tri | bo tri cong chuc | kien toan
xep hang = xep loai | danh gia xep loai = 3
xep hang cai cach = chi so cai cach | xep loai cai cach | cai cach hanh chinh = 3
xep hang vao cho = on dinh to chuc = 3
xep loai = danh gia xep loai = 3
xep loai can bo = danh gia xep loai | danh gia ket qua | nhan xet danh gia | xep loai = 3
xep loai co quan = xep loai | danh gia ket qua | tieu chi = 3
xep loai cuoi nam = danh gia xep loai | danh gia ket qua | xep loai chat luong = 3
xep loai don = phan loai xu ly | phan loai | xu ly don thu = 3
xep loai don vi = xep loai | danh gia ket qua | tieu chi = 3
xep loai kieu gi = danh gia | tieu chi | xep loai = 3
xep lop = thanh lap cac lop | cong bo quyet dinh
xep nguoi = bo tri | bo tri cong chuc | kien toan
xep the nao = danh gia | tieu chi | xep loai = 3
xep thu = xep loai | danh gia xep loai = 3
xep xo = ton dong keo dai | tu y giu don | giu don = 3
xet ho ngheo = ra soat ho ngheo | ho ngheo = 3
xet khen = xet khen thuong | hoi dong thi dua | thi dua khen thuong = 3
xet lai = ra soat | kiem tra = 3
xet thi dua = xet khen thuong | hoi dong thi dua = 3
xet tung nguoi = tung can bo cong | trach nhiem ca nhan
xet tuyen = tuyen dung | tiep nhan = 3
xi ke = phong chong ma tuy | ma tuy | te nan xa hoi = 3
xi nghiep = doanh nghiep = 3
xi xoa = xu ly nghiem | kien quyet xu ly | vi pham
xich mich = mau thuan | hoa giai | tranh chap
xich mich gia dinh = bao luc gia dinh | phong chong bao luc = 3
xin bo sung tien = bo sung kinh phi | can doi kinh phi | de xuat kinh phi | kinh phi phat sinh
xin cap tien = bo sung kinh phi | can doi kinh phi | de xuat kinh phi | kinh phi phat sinh
xin chu ky = trinh ban hanh | trinh cap co tham | ky ban hanh | phe duyet
xin chu truong = de xuat | kien nghi | trinh ban hanh | tham muu = 3
xin du toan = du toan kinh phi | lap du toan | du toan | du tru = 3
xin ghi ten = dang ky | danh sach
xin giai quyet = phan anh kien nghi | kien nghi phan anh = 3
xin giay = thu tuc hanh chinh | giai quyet thu tuc | ho so thu tuc | tiep nhan ho so = 3
xin gop y = lay y kien | tham gia y kien | truoc khi quyet dinh = 3
xin loi dan = dung han | qua han | giai quyet ho so | thu tuc hanh chinh
xin ngan sach = nguon ngan sach | phan cap quan ly | bo tri = 3
xin phep = giay phep xay dung | cap phep
xin phep ai = tham quyen | theo quy dinh
xin phep dan = lay y kien | tham gia y kien | doi thoai
xin phep xay = giay phep xay dung | cap phep
xin phieu = van dong bau cu = 3
xin ra lam dai bieu = ung cu | nguoi ung cu | tu ung cu = 3
xin tai tro = tai tro ung ho | ung ho | tai tro | nguon thu = 3
xin thanh toan = de nghi thanh toan | thanh toan chi phi | bieu mau de nghi = 3
xin them o dau = nguon luc hop phap | nguon kinh phi = 3
xin them tien = bo sung kinh phi | can doi kinh phi | de xuat kinh phi | kinh phi phat sinh
xin thong tin = cung cap thong tin | tiep can thong tin = 3
xin tien = bo tri kinh phi | bo tri | ngan sach | giai ngan = 3
xin tu van luat = tro giup phap ly | tu van phap luat = 3
xin viec = tuyen dung | cong tac tuyen dung = 3
xin xo = phan anh kien nghi | kien nghi phan anh = 3
xin y dan = lay y kien | tham gia y kien = 3
xin y kien = de xuat | kien nghi | trinh ban hanh | lay y kien | tham gia y kien | truoc khi quyet dinh = 3
xin y kien ai = tham gia y kien | lay y kien | cap co tham quyen = 3
xin y kien bang phieu = phieu lay y kien | lay y kien = 3
xin y kien du thao = gop y du thao | tham gia y kien | lay y kien = 3
xkld = giai quyet viec lam | viec lam | dao tao nghe = 3
xl don = giai quyet don thu | xu ly don thu = 3
xldt = giai quyet don thu | xu ly don thu = 3
xmc = xoa mu chu | pho cap giao duc = 3
xoa doi = giam ngheo | giam ngheo ben vung = 3
xoa doi giam ngheo = giam ngheo ben vung | thoat ngheo | giam ngheo = 3
xoa mu = xoa mu chu | pho cap giao duc = 3
xoa mu so = ky nang so | chuyen doi so = 3
xoa nha tam = nha tam nha dot | ho tro nha o = 3
xoay chuyen = chuyen bien tich cuc | chuyen bien ro net | chuyen bien = 3
xoay xo = bao dam | bo tri | phu trach
xom gieng = nhan dan | cong dong dan cu = 3
xom lam mat trat tu = an ninh trat tu | trat tu an toan | phong chong toi pham
xom truong = truong thon | to truong to dan | nguoi co uy tin = 3
xom viec = hieu qua | chat luong
xong = hoan thanh | thoi han hoan thanh | tien do hoan thanh
xong bao ai = bao cao ket qua | gui ve | tong hop = 3
xong bau cu = sau ngay bau cu | ket qua thanh cong = 3
xong chua = trang thai ho so | thong bao | tra cuu = 3
xong den dau = tien do | tinh hinh thuc hien | ket qua thuc hien = 3
xong han = giai quyet kip thoi | giai quyet hieu qua | dut diem = 3
xong khi nao = thoi gian hoan thanh | thoi han hoan thanh | truoc ngay | thoi gian thuc hien = 3
xong luc nao = thoi gian hoan thanh | thoi han hoan thanh | truoc ngay | thoi gian thuc hien = 3
xong roi lam gi = bao cao ket qua | tong hop | danh gia ket qua
xong thi nop = bao cao ket qua | gui ve | tong hop = 3
xong viec = hoan thanh | thoi gian hoan thanh = 3
xong viec thi sao = bao cao ket qua | tong hop | danh gia ket qua
xong xuoi = hoan thanh | thoi gian hoan thanh = 3
xu don = giai quyet khieu nai | xu ly don thu | giai quyet don thu | tiep nhan = 3
xu dut diem = giai quyet kip thoi | giai quyet hieu qua | dut diem = 3
xu ly don = giai quyet don thu | xu ly don thu | tiep nhan
xu ly tai san = tai san cong | thanh ly = 3
xu ly tin gia = dinh huong du luan | dau tranh phan bac | phan bac
xu ly xong don = giai quyet khieu nai | xu ly don thu | giai quyet don thu = 3
xu manh tay = xu ly nghiem | xu ly ky luat | ky luat | xu ly vi pham = 3
xu nang = xu ly nghiem | xu ly ky luat | ky luat | xu ly vi pham | kien quyet xu ly | nghiem cam = 3
xu nghiem = xu ly nghiem | kien quyet xu ly | nghiem cam = 3
xu su = tac phong | thai do | giao tiep ung xu | van hoa ung xu = 3
xua qua = sua doi bo sung | ra soat | ban hanh moi
xua roi = sua doi bo sung | ra soat | ban hanh moi
xuat khau lao dong = giai quyet viec lam | viec lam = 3
xuat ngu = tuyen quan | nghia vu quan su | cong dan nhap ngu = 3
xuat sac = dien hinh tien tien | tieu bieu | dien hinh = 3
xuat toan = giam dinh chi phi | giam dinh | chi phi kham benh | giam dinh bao hiem = 3
xuc pham = xam pham quyen | xam pham = 3
xui dan = gay roi | an ninh trat tu | loi dung | loi dung dan chu | xuyen tac | kich dong
xui giuc = loi dung dan chu | xuyen tac | kich dong
xung kich = tien phong | di dau | nong cot
xung phong = tien phong | di dau | nong cot
xung tam = dap ung yeu cau | nang luc = 3
xuoi cheo = thuan loi | thong suot
xuoi gio = thuan loi | thong suot
xuong ap = di co so | tai co so | kiem tra = 3
xuong chuc = bai nhiem | mien nhiem | cho thoi = 3
xuong gia = khau hao hao mon | hao mon tai san = 3
xuong hien truong = di co so | tai co so | kiem tra = 3
xuong kiem = kiem tra giam sat | kiem tra | ke hoach kiem tra = 3
xuong kiem tra = kiem tra | kiem tra giam sat = 3
xuong tan noi = di co so | tai co so | kiem tra = 3
xuong tung nha = van dong nhan dan | tuyen truyen van dong = 3
xuong xa lam = luan chuyen dieu dong | dieu dong | cong tac can bo
xuyen tac = gay roi | an ninh trat tu | loi dung
xuê xoa = ky luat ky cuong | nghiem tuc
xuề xòa = trang trong | tham my | chu dao = 3
xài sang = lang phi | tiet kiem = 3
xây cống = co so ha tang | cong trinh cong cong | ket cau ha tang
xã hội đen = toi pham | an ninh trat tu = 3
xã khó = dac biet kho khan = 3
xã mới = don vi hanh chinh | sap xep don vi
xã điểm = dien hinh tien tien | guong dien hinh | mo hinh diem | nhan rong = 3
xã đặc biệt khó khăn = dac biet kho khan = 3
xã đội = quan su | ban chi huy quan | quoc phong
xã ủy = cap uy | dang uy = 3
xì ke = phong chong ma tuy | ma tuy | te nan xa hoi = 3
xóa sổ = bai bo | huy bo | het hieu luc = 3
xúi giục = gay roi | an ninh trat tu | loi dung
xúm vô = phoi hop | ho tro = 3
xương sống = nong cot | dau moi | tien phong
xả rác = ve sinh moi truong | bao ve moi truong | o nhiem moi truong | rac thai
xốc lại = tang cuong | day manh | phat huy
y bac si = nhan vien y te | can bo y te = 3
y hen = dung tien do | dung thoi han | thoi han = 3
y kien cap tren = van ban chi dao | chi dao | cap tren = 3
y kien cu tri = kien nghi | cu tri | phan anh kien nghi = 3
y kien qua kenh nao = hom thu dien tu | zalo facebook | duong day nong | tiep nhan y kien = 3
y kien sep = thong bao ket luan | ket luan cua nguoi | chi dao = 3
y kien trai chieu = phan bien xa hoi | gop y = 3
y kien tren = van ban chi dao | chi dao | cap tren
y kien vao = tham gia y kien | dong gop y kien = 3
y nghia gi = muc dich | gop phan | nham | hieu qua = 3
y si = nhan vien y te | can bo y te = 3
y te thon = nhan vien y te | can bo y te = 3
y te xa = co so kham benh | tram y te | benh vien = 3
y thuc = y thuc chap hanh | chap hanh phap luat
y thuc dan = y thuc chap hanh | chap hanh phap luat = 3
y thuc hon = y thuc trach nhiem | tinh than trach nhiem | trach nhiem
y tuong hay = mo hinh dien hinh | cach lam moi | sang kien | nhan rong = 3
y tuong moi = doi moi | cach lam moi | sang kien | suc sang tao = 3
y tá = nhan vien y te | can bo y te = 3
ycau = yeu cau = 3
yen am = an ninh trat tu | on dinh
yen on = an ninh trat tu | trat tu an toan | phong chong toi pham | on dinh
yeu cau gi = yeu cau | dam bao | bao dam = 3
yeu cau j = yeu cau = 3
yeu kem = dap ung yeu cau | uy tin giam sut | thay the = 3
yeu kem nang luc = dieu chuyen thay the | khong dap ung | thay the
yeu luat = nang cao nang luc | boi duong nghiep vu | tap huan boi duong
yeu nuoc = giao duc long yeu | ly tuong cach mang | truyen thong nha truong | truyen thong cach mang | long yeu nuoc
yeu sach = yeu cau = 3
youtube = mang xa hoi | nen tang so | facebook zalo | tuyen truyen = 3
yếu thế = bao tro xa hoi | tro giup xa hoi | an sinh xa hoi | doi tuong yeu the
zalo nhom = mang xa hoi | nen tang so | facebook zalo | tuyen truyen = 3
zalo oa = mang xa hoi | zalo facebook = 3
zalo thon = zalo | thong tin tuyen truyen
zoom = hoi nghi truc tuyen | diem cau | ket noi truc tuyen | hinh thuc truc tuyen = 3
áo phao = cuu tro | ho tro khac phuc | cuu ho cuu nan = 3
áo xanh = doan thanh nien = 3
ân xá = tai hoa nhap cong = 3
ì ạch = tien do | kip thoi | keo dai | ton dong
ông dân biểu = dai bieu quoc hoi | dai bieu = 3
ông trưởng bản = truong thon | to truong to dan | nguoi co uy tin = 3
ý dân = tam tu nguyen vong | nguyen vong | y kien nguyen vong = 3
ăn bẩn = tham nhung tieu cuc | tham nhung | phong chong tham nhung | hoi lo = 3
ăn của dân = tham nhung | tham nhung tieu cuc | phong chong tham nhung = 3
ăn khớp = dong bo | thong nhat = 3
ăn nghỉ = cong tac phi | kinh phi | hau can
ăn nói = van hoa ung xu | quy tac ung xu = 3
ăn phạt = xu ly nghiem | xu ly ky luat | ky luat | xu ly vi pham = 3
ăn trên = tham nhung tieu cuc | tham nhung | phong chong tham nhung | hoi lo = 3
ăn ở = cong tac phi | kinh phi | hau can
đe nẹt = can tro | xu ly nghiem | tra thu tru dap = 3
đi hội = le hoi
đi kiện = khieu nai to cao | khieu kien | khieu nai = 3
đi lính = tuyen quan | nghia vu quan su | cong dan nhap ngu = 3
đi muộn = ky luat ky cuong | ky luat hanh chinh
đi thưa = khieu nai to cao | khieu kien | khieu nai = 3
đi viện = kham benh chua benh = 3
đi xác minh = xac minh = 3
đi đôi = gan voi | gan chat | ket hop = 3
đi đủ = diem danh | tham gia day du | quan ly hoc sinh = 3
điều cấm kỵ = nghiem cam | khong duoc | tuyet doi khong = 3
đo đạc = do dac ban do | dia chinh | ban do dia chinh = 3
đo đất = do dac ban do | dia chinh | ban do dia chinh = 3
đoàn hội = to chuc chinh tri | to chuc thanh vien | doan the = 3
đoàn xã = doan thanh nien = 3
đua nhau = phong trao thi dua | phat dong thi dua | thi dua yeu nuoc = 3
đua xe = an toan giao thong | trat tu an toan = 3
đuổi việc = xu ly nghiem | xu ly ky luat | ky luat | xu ly vi pham = 3
đài tỉnh = phat thanh truyen hinh | phuong tien truyen thong | bao chi | dua tin = 3
đài xã = loa phat thanh | loa truyen thanh | he thong loa | truyen thong luu dong | tuyen truyen = 3
đày đi xa = tra thu tru dap | tru dap = 3
đá bóng = dun day | ne tranh trach nhiem | trach nhiem | ky luat ky cuong
đá gà = te nan xa hoi | toi pham
đá lên tỉnh = chuyen ngay den | chuyen don
đá nhau = mau thuan chong cheo | dong bo thong nhat | ra soat van ban = 3
đá đơn = chuyen don | dung tham quyen | huong dan cong dan = 3
đá đồ = phong chong ma tuy | ma tuy | te nan xa hoi = 3
đám cưới = doi song van hoa | nep song van minh | gia dinh van hoa | viec cuoi viec tang
đám trẻ = hoc sinh | hoc vien = 3
đánh bạn = bao luc hoc duong | phong chong bao luc = 3
đánh giá người = danh gia xep loai | nhan xet danh gia
đánh lộn = bao luc hoc duong | phong chong bao luc = 3
đãi ngộ = che do chinh sach | thu hut | ho tro = 3
đèn đường = canh quan moi truong | chinh trang canh quan
đê biển = de dieu | thuy loi = 3
đích đến = muc dich | muc tieu = 3
đòi tiền = tham nhung tieu cuc | tham nhung | phong chong tham nhung | hoi lo = 3
đóng dấu = van thu | luu vt = 3
đóng dấu giấy tờ = thu tuc hanh chinh | giai quyet thu tuc | ho so thu tuc | tiep nhan ho so = 3
đóng sổ = tong ket | so ket tong ket | danh gia | rut ra bai hoc = 3
đúng luật = dung quy dinh | dung phap luat | quy dinh cua phap
đúng lịch = tien do | kip thoi | thoi han
đúng pháp luật = theo quy dinh | hop phap = 3
đúng quy trình = dung quy dinh | quy trinh = 3
đúng số = chinh xac | day du
đút lót = tham nhung tieu cuc | tham nhung | phong chong tham nhung | hoi lo = 3
đăng face = dang tai | trang thong tin | cong khai = 3
đăng lên = dang tai | trang thong tin | cong khai = 3
đăng mạng = dang tai | trang thong tin | cong khai = 3
đơn gửi tới = tiep nhan don thu | tiep nhan va xu | xu ly don thu = 3
đơn không đúng chỗ = chuyen don | dung tham quyen | huong dan cong dan = 3
đơn ma = nac danh mao danh | to cao nac danh | khong ro dia chi = 3
đơn trùng = trung lap | don vuot cap = 3
đưa giấy tờ lên máy = so hoa | tao lap du lieu | cap nhat du lieu = 3
đưa ký = trinh ban hanh | trinh cap co tham | ky ban hanh | phe duyet
đưa lên ký = trinh ban hanh | trinh cap co tham | ky ban hanh | phe duyet
đường bộ = ket cau ha tang | tai san ket cau
đường lối = chu truong | duong loi cua dang | quan diem chu truong = 3
đường tỉnh = ha tang giao thong | giao thong
được thông qua = thong qua | bieu quyet | thong nhat = 3
đạo lạ = ton giao trai phap | hoat dong ton giao = 3
đạt mấy phần trăm = ty le | phan dau | chi tieu = 3
đả thông tư tưởng = nang cao nhan thuc | giao duc chinh tri = 3
đảng bộ = xay dung chinh don | xay dung dang = 3
đảng lãnh đạo = cap uy | dang uy | ban thuong vu
đảo người = luan chuyen dieu dong | dieu dong | cong tac can bo
đất cát = dat dai | quan ly dat dai | dat o
đất hiến = dong gop cua nhan | muc dong gop | khoan dong gop | dong gop = 3
đất rẫy = dat dai | quan ly dat dai | dat o
đấu tố = to cao | khieu nai to cao | loi dung
đầu ra = san pham | ket qua = 3
đầy tớ = phuc vu nhan dan | tinh than phuc vu | thai do phuc vu = 3
đẩy cho nhau = phan cong ro rang | trach nhiem | phan cong trach nhiem
đẩy tới = tang cuong | day manh | phat huy
đẩy đơn = chuyen don | dung tham quyen | huong dan cong dan = 3
đắc cử = cong bo ket qua | trung cu | ket qua bau cu = 3
đắp chiếu = ton dong keo dai | tu y giu don | giu don = 3
đẻ nhiều = dan so ke hoach | cong tac dan so
đếm số = tong hop so lieu | tong hop | so lieu = 3
đếm đồ = kiem ke tai san | tai san cong | kiem ke = 3
đến hẹn hằng năm = hang nam | moi nam mot lan | dinh ky = 3
đến kỳ = dinh ky | bao cao dinh ky | che do bao cao = 3
đề cử = gioi thieu ung cu = 3
đề phòng = phong ngua | ngan chan = 3
đền đất = boi thuong ho tro | boi thuong = 3
đền ơn = nguoi co cong | den on dap nghia | gia dinh chinh sach = 3
để mai = keo dai | tien do | ton dong
để mắt = theo doi | theo doi don doc = 3
định mức = muc dong gop | muc chi
đố vui = cuoc thi trac nghiem | cuoc thi tim hieu | hoi thi = 3
đồ công = tai san cong | su dung tai san
đồ hư = thanh ly tai san | hien trang su dung | hao mon | xu ly tai san
đồ họa = tuyen truyen | an pham | nen tang so
đồ đạc cơ quan = kiem ke tai san | tai san cong | kiem ke = 3
đồn biên phòng = quoc phong an ninh | quan su quoc phong | bien gioi = 3
đồng bào = dan toc thieu so | nguoi dan toc thieu = 3
đồng kính gửi = dong gui | noi nhan = 3
đồng ý = dong thuan | tao su dong thuan | dong tinh = 3
đổ dữ liệu = ket noi chia se | dong bo du lieu | lien thong
đổi khác = chuyen bien | doi moi
độ mật = bi mat nha nuoc = 3
động đến quyền lợi = xam pham quyen | quyen va loi ich = 3
đỡ tốn công = cai cach thu tuc | dich vu cong truc | gay phien ha
đợi lâu = dung han | qua han | giai quyet ho so | thu tuc hanh chinh
đợi sung rụng = chu dong | tich cuc
đủ cả = day du
đủ người = bo tri | bo tri cong chuc | kien toan
đứng cái = chu tri = 3
đứng mũi = chu tri = 3
đứng sân = tap trung toan truong | duoi san co = 3
đứng thứ mấy = chi so cai cach | xep hang | chi so
đừng có = nghiem cam | khong duoc | tuyet doi khong = 3
ưng = dong thuan | dong tinh
ưng cái bụng = su hai long | muc do hai long | do luong su hai = 3
ưu ái = tap trung nguon luc | tap trung | uu tien = 3
ước chi = du toan kinh phi | lap du toan | du toan | du tru = 3
ỷ lại = chu dong | tich cuc
`;

export interface Printed {
  /** Folded runs. */
  forms: readonly string[];
  /** How surely they are meant, to 1. */
  surety: number;
  /** The spelling the said run must have been typed in; null when any will do. */
  spelled: string | null;
}

/** Surety of lines that bear no figure. */
const USUAL = 2 / 3;

interface Thesaurus {
  /** Folded said run -> what it may be printed as. */
  runs: ReadonlyMap<string, Printed>;
  /** First word of a run -> words of the longest run that begins with it. */
  longest: ReadonlyMap<string, number>;
}

let read: Thesaurus | undefined;

export function thesaurus(): Thesaurus {
  if (read) return read;
  const runs = new Map<string, Printed>();
  const longest = new Map<string, number>();
  for (const line of WRITTEN.trim().split('\n')) {
    const [said, forms, sure] = line.split(' = ');
    const run = fold(said!);
    runs.set(run, {
      forms: forms!.split(' | '),
      surety: sure ? 1 : USUAL,
      spelled: run === said ? null : said!,
    });
    const words = run.split(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  read = { runs, longest };
  return read;
}
