/** Chat spellings and dialect words, each with the standard words it stands for. Matched, never said. */

const table = (text: string): Map<string, string> =>
  new Map(
    text
      .split(/[;\n]/)
      .map((pair) => pair.trim())
      .filter((pair) => pair !== '')
      .flatMap((pair) => {
        const [forms, standard] = pair.split('=');
        return forms!
          .trim()
          .split(' ')
          .map((form) => [form, standard!.trim()] as const);
      }),
  );

/** Short forms and teencode. */
const SHORT = table(`
  k ko kg kh hk hok hem hông hổng hog khum khog khôg khom=không; dc đc dk đk dx đx đựơc=được; r rùi ròi gòi òi oy=rồi; vs zs=với; ng=người; ngta=người ta
  j ji=gì; cx cug cũg cg=cũng; mn mng=mọi người; vk=vợ; lm=làm; lmj=làm gì; e=em; mk mik mih=mình; z zậy dzậy zay dzay zạy=vậy
  wá wa qa qá wé=quá; đag dag đg=đang; trc=trước; trog=trong; bik bit bt bít bík=biết; nhìu nhiu=nhiều; ntn ntnao=như thế nào
  bn bnh bnhiu=bao nhiêu; đt=điện thoại; sđt sdt=số điện thoại; mún mun=muốn; ik ih=đi; thik thít=thích; trl tl rep reply=trả lời
  nt ib inbox=nhắn tin; qđ qd=quyết định; pa=phản ánh; kn=khiếu nại; tc=tố cáo; nvh=nhà văn hoá; vh=văn hoá; tdp=tổ dân phố; ubnd ub ubx=uỷ ban
  cbo cb=cán bộ; hx=hàng xóm; gđ gd=gia đình; nc=nước; h=giờ; bh bjo bgio bj=bây giờ; tg tgian=thời gian; ns=nói; ms=mới; ch chx=chưa
  hqua=hôm qua; hnay hn=hôm nay; ph=phụ huynh; gv=giáo viên; bv=bệnh viện; kbt=không biết; nx=nữa; ny=người yêu; vl vc vcl vkl=vãi
  hsơ hso=hồ sơ; tks thks thanks thank camon cmon=cảm ơn; cám=cảm; plz pls please=làm ơn; help sos=cứu với; mtuy=ma tuý; csgt=cảnh sát giao thông
  cax=công an xã; bthu=bí thư; thag=thằng; mog=mong; xog=xong; hog=không; dth=dễ thương; lun=luôn; iu=yêu; xĩu=xỉu; bằg=bằng; cóa=có; hềi=hề
  hc=học; đth dthoai=điện thoại; trưg=trường; nhg nhug nhưg nma nhma=nhưng; vde vđề=vấn đề; kp=không phải; kphai=không phải; thui=thôi
  gthich gthik=giải thích; xl=xử lý; xly=xử lý; gq=giải quyết; tb=thông báo; đki dki đky dky=đăng ký; ktra=kiểm tra; tnao=thế nào; lquan=liên quan
  vn=việt nam; gt=giao thông; mtrg=môi trường; tr=trời; qtam=quan tâm; cty=công ty; cccd=căn cước; cmnd=chứng minh; bhyt=bảo hiểm y tế
  tthc=thủ tục hành chính; ttpvhcc=trung tâm hành chính công; ptdtbt=trường bán trú; gcn=giấy chứng nhận; gcnqsdđ gcnqsd=sổ đỏ; gpmb=giải phóng mặt bằng
`);

/** Words of the centre and the south, kept to forms that are not another common word. */
const DIALECT = table(`
  tui=tôi; tụi=bọn; rứa=thế; răng=sao; mô=đâu; mần=làm; chừ=giờ; ni nì=này; nớ=ấy; dùm giùm zùm=giúp; vô dô dzô=vào; vầy=thế này
  ổng=ông ấy; bả=bà ấy; heo=lợn; rớt=rơi; té=ngã; coi=xem; thiệt=thật; nhứt=nhất; bịnh=bệnh; lẹ=nhanh; nác=nước; ghe xuồng=thuyền; hư=hỏng
  dơ=bẩn; ngộp=ngạt; quánh uýnh oánh=đánh; rượt=đuổi; bển=bên ấy; trển=trên ấy; ngoải=ngoài ấy; hắn=nó; choa=chúng tôi; ngái=xa
  o=cô; ri=thế này; nỏ=không; trỏng=trong ấy; rày=nay; ôn=ông; mệ=bà; bọ=bố; trốc=đầu; tê=kia; bự=to; mướn=thuê; quăng liệng=vứt; nghen hen hè=nhé; chớ=chứ;
  tía=bố; mầy=mày; hổm=hôm; nhơn=nhân; sanh=sinh; chánh=chính; dìa=về; bữa=hôm; gởi=gửi; biểu=bảo; đặng=được; hoài=mãi; hông=không
`);
/** The same typed without marks. */
const DIALECT_PLAIN = table(
  'tui=tôi; gium dum=giúp; uynh=đánh; ni=này; nac=nước; ruot=đuổi; hoai=mãi; gởi=gửi; thiet=thật; rut=rút',
);
/** What a letter means right after a number. */
const AFTER_NUMBER = table('k=nghìn; tr=triệu; h=giờ; t=tuổi; củ=triệu; m=mét; ty=tỷ; g=giờ; ngàn=nghìn');
/** Words that keep a dialect form as it is: "mô hình", "mô tô". */
const KEEPS = new Set([
  'mô hình',
  'mô tô',
  'mô tơ',
  'mô đất',
  'biểu quyết',
  'biểu mẫu',
  'răng hàm',
  'răng miệng',
  'đau răng',
  'hư hỏng',
]);

/** The standard words a lower-case token stands for, or null when it stands for itself. */
export function standardWords(token: string, plain: boolean, before: string, after: string): string | null {
  if (/^\d+$/.test(before) && AFTER_NUMBER.has(token)) return AFTER_NUMBER.get(token)!;
  if (KEEPS.has(`${token} ${after}`) || KEEPS.has(`${before} ${token}`)) return null;
  return SHORT.get(token) ?? DIALECT.get(token) ?? (plain ? (DIALECT_PLAIN.get(token) ?? null) : null);
}
