/** Where a plan's own text stops: recipients and signature block, appendices. */
import { fold } from '#src/text.ts';
import { isHeading } from './wrap.ts';

const RECIPIENTS = /^noi nhan\s*(?:[:.(]|$)/;
const SIGNATURE =
  /^(?:\(?\s*(?:TM|T\/M|KT|TL|TUQ|Q)\s*[.,]\s*|(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|BÍ THƯ|PHÓ BÍ THƯ|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|PHÓ TRƯỞNG BAN|TRƯỞNG PHÒNG|THỦ TRƯỞNG|BỘ TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TRƯỞNG CÔNG AN|CHỈ HUY TRƯỞNG|TRẠM TRƯỞNG|TỔ TRƯỞNG|NGƯỜI (?:LẬP|VIẾT|XÂY DỰNG)(?:\s+KẾ HOẠCH)?)\s*$|T\/M\s)/;

/** The list "Nơi nhận:" starts here. */
export const opensRecipients = (text: string): boolean => RECIPIENTS.test(fold(text).replace(/^[*|_\s]+/, ''));

/** A line of the signature block ("TM. ỦY BAN NHÂN DÂN", "GIÁM ĐỐC"). */
export const opensSignature = (text: string): boolean => isHeading(text) && SIGNATURE.test(text);

/** An appendix starts here. */
export const opensAppendix = (text: string): boolean =>
  /^(?:PHỤ LỤC|BIỂU MẪU)(?:\s+(?:SỐ\s+)?(?:[IVX]+|\d{1,2}|[A-Z]))?\s*[.:]?(?:\s*\p{Lu}{2,}.*|\s*\(.*)?$/u.test(text) ||
  /^Phụ lục(?:\s+(?:số\s+)?(?:[IVX]+|\d{1,2}))?\s*$/u.test(text);
