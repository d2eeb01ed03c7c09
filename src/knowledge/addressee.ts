/** Who acts by the words of a clause, to whom and through whom something goes. */
import { fold } from '#src/text.ts';

const VIA =
  /(?:bao cao|gui|ve|phan anh|phan hoi|tong hop|nop)[^.;\n]{0,160}?\((?:\*)?qua\s+([^)*]+)\*?\)|(?:ket qua|bao cao)[^.;\n]{0,80}?thong qua ([^.;,\n]{3,60}?)(?=\s+truoc|[.;,\n])/;
const HEAD =
  /\b(?:uy ban nhan dan|ubnd|uy ban mat tran to quoc|ban thuong truc|dang uy|so|ban chi dao|ban giam hieu|bao hiem xa hoi|bo|(?<!uy )ban(?! nhan)|chanh van phong|hoi dong nhan dan|cap uy)\b/g;
/** An office and what belongs to its name, up to the end. */
const WHOLE_NAME = /^[a-z&-]+(?:\s+(?!tinh hinh|ket qua|co\b|ve\b|truoc\b|theo\b|de\b|bao\b)[\p{L}&-]+){0,10}\s*$/u;

/** The office that stands right before a place of the text. */
function officeBefore(text: string, folded: string, end: number): string | null {
  const from = Math.max(0, end - 90);
  const heads = [...folded.slice(from, end).matchAll(HEAD)].reverse();
  for (const head of heads) {
    const at = from + head.index;
    if (WHOLE_NAME.test(folded.slice(at, end))) return text.slice(at, end).trim();
  }
  return null;
}

/** To whom and through whom, where the words print it. */
export function addressee(text: string): { recipient: string | null; via: string | null } {
  const folded = fold(text);
  const found = VIA.exec(folded);
  if (!found) return { recipient: null, via: null };
  const viaFolded = found[1] ?? found[2]!;
  const viaAt = folded.indexOf(viaFolded, found.index);
  const via = text.slice(viaAt, viaAt + viaFolded.length).trim();
  const bracket = folded.lastIndexOf('(', viaAt);
  return { recipient: found[1] ? officeBefore(text, folded, bracket) : null, via };
}

/** Unit at the head of a sentence that says what it must do. */
const ACTOR =
  /^(?:giao |de nghi |yeu cau )?((?:cac |lanh dao |truong |don vi |thu truong )*(?:van phong|phong|so|ban|uy ban|ubnd|khoi|truong|trung tam|cong an|co quan|mat tran|dang uy|chinh quyen|cap uy|thu truong|lanh dao|bo phan|doan thanh nien|hoi nong dan|hoi phu nu|don vi|nguoi dung dau|bi thu)[^.:;\n]{0,90}?)\s+(?:co trach nhiem|chiu trach nhiem|chu tri|tham muu|xay dung|to chuc|theo doi|trien khai|can cu|chu dong|phoi hop|thuc hien|bao cao|chi dao|tang cuong|thong bao|cu|ban hanh|tong hop|kien toan|thanh lap)/;

/** The one who acts by the words of a sentence, as printed. */
export function actorOf(text: string): string | null {
  const found = ACTOR.exec(fold(text));
  if (!found) return null;
  const at = found[0].indexOf(found[1]!);
  return text
    .slice(at, at + found[1]!.length)
    .replace(/,$/, '')
    .trim();
}
