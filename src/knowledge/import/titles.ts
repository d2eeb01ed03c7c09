/** A short name for what a duty asks, from the words of the clause. */
import { readSubject, withoutOpenings } from './units.ts';
import { verbAt } from './verbs.ts';

const LONGEST = 90;

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Cuts at the last sign or word that fits. */
function shortened(text: string): string {
  const first = text.split(/[;.:](?:\s|$)/)[0]!.trim();
  if (first.length <= LONGEST) return first;
  const cut = first.slice(0, LONGEST);
  const comma = cut.lastIndexOf(',');
  return comma > 40 ? cut.slice(0, comma) : `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

/** "chủ trì, phối hợp với A, B tham mưu ..." is about what comes after the partners. */
function withoutPartners(text: string): string {
  const found = /^(?:chủ trì,?\s*)?phối hợp\s+(?:với|cùng)\s+/iu.exec(text);
  if (!found) return text;
  const rest = text.slice(found[0].length);
  const at = verbAt(rest, true);
  return at > 0 ? rest.slice(at) : text;
}

/** "Sở Tư pháp có trách nhiệm tham mưu ..." becomes "Tham mưu ...". */
export function titleOf(what: string): string {
  const subject = readSubject(what);
  const rest = (subject?.rest ?? withoutOpenings(what)).replace(
    /^(?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm(?=\s+(?:ban|tổ|xây|thực)))/u,
    '',
  );
  const title = shortened(withoutPartners(rest.trim()));
  return capital(title === '' ? shortened(what) : title);
}
