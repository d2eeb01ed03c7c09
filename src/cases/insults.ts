/** Insults: seen so that an officer reads a masked line and a person without a matter gets one calm answer. Pure. */
import { fold } from '#src/text.ts';

/** Folded words and word beginnings; ambiguous ones ("cho", "ngu" as sleep) only with what makes them one. */
const INSULTS =
  /(?<![\p{L}\d])(?:d[.\s]?m(?:m|n)?|dm+|dmm|dit me|dit|du ma|dume|du me|deo|vcl|vkl|vai lon|cl|clgt|cc|cac|con cac|dau buoi|buoi|lon|loz|cut|an cut|nhu cut|oc cho|do cho|lu cho|bon cho|thang cho|do ngu|ngu nhu (?:bo|cho|lon)|ngu vai|ngu xuan|mat day|khon nan|do ran|me may|bo may|tien su|cha bo|chet me|lao toet|(?:do|lu|bon|nhu) suc vat|suc sinh|thang ngu|lu ngu|bon ngu|con di|di cho)(?![\p{L}\d])/gu;
/** Other words without their marks ("lớn", "buổi", "mỗi tháng cho", "mất dây"): insults only where the marks say so. */
const DOUBTFUL =
  /^(?:lon|vai lon|buoi|dau buoi|cac|deo|cut|an cut|nhu cut|cl|cc|tien su|di cho|con di|bo may|do ran|me may|du me|du ma|mat day|do cho|oc cho|thang cho|do ngu|thang ngu|cha bo|(?:do|lu|bon|nhu) suc vat|lu cho|bon cho)$/;
const SURE =
  /lồn|buồi|cặc|đéo|cứt|tiên sư|đi chó|con đĩ|bố mày|đồ rắn|mẹ mày|đù mẹ|đụ mẹ|đù má|đụ má|mất dạy|mặt dày|đồ chó|óc chó|thằng chó|đồ ngu|thằng ngu|cha bố|súc vật|(?:lũ|bọn) chó/iu;
/** Real dogs and cattle. */
const ANIMALS = /^(?:lu|bon|do) (?:cho|suc vat)$/;
const DOES = /^\s+(?:hoang|dai|tha|nha|can|sua|chay|ia|phong|chet|nuoi|benh|cua)(?![\p{L}\d])/u;

const isInsult = (typed: string, folded: string, after: string): boolean =>
  (!DOUBTFUL.test(folded) || SURE.test(typed)) && !(ANIMALS.test(folded) && DOES.test(after));

/** The text with insults as "***"; for a reader who must act on the rest. */
export function masked(text: string): string {
  const typed = text.normalize('NFC');
  let out = '';
  let from = 0;
  const folded = fold(typed);
  for (const found of folded.matchAll(INSULTS)) {
    const end = found.index + found[0].length;
    if (!isInsult(typed.slice(found.index, end), found[0], folded.slice(end))) continue;
    out += `${typed.slice(from, found.index)}***`;
    from = end;
  }
  return out + typed.slice(from);
}

export const insults = (text: string): boolean => masked(text) !== text.normalize('NFC');
