/** Chat spellings, each with the standard words it stands for; regional words come from data. Matched, never said. */
import { regionalWords } from './dialect.ts';

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
  wá wa qa qá wé=quá; đag dag đg=đang; trc=trước; trog trg=trong; bik bit bt bít bík=biết; nhìu nhiu=nhiều; ntn ntnao=như thế nào
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

/** What a letter means right after a number. */
const AFTER_NUMBER = table('k=nghìn; tr=triệu; h=giờ; t=tuổi; củ=triệu; m=mét; ty=tỷ; g=giờ; ngàn=nghìn');

/** "khôg" is "không": no Vietnamese word ends in a vowel and a lone g. */
const mendEnding = (word: string): string =>
  word.replace(/([aăâeêioôơuưáàảạấầậắằặóòỏọốồộớờợúùủụứừựéèẹếềệíìị])g$/u, '$1ng');

/** The standard words of one token that is no regional word. */
const mended = (token: string, before: string | undefined): string =>
  (before !== undefined && /^\d+$/.test(before) ? AFTER_NUMBER.get(token) : undefined) ??
  SHORT.get(token) ??
  mendEnding(token);

/** The tokens of a message (lower case, in order) as standard words. */
export function standardize(tokens: readonly string[], marked: boolean): string[] {
  const found = regionalWords(tokens, marked);
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = found.get(at);
    out.push(...(hit?.standard ?? mended(tokens[at]!, tokens[at - 1])).split(' '));
    if (hit) at += hit.size - 1;
  }
  return out;
}
