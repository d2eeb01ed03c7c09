/** A short name for what a duty asks, from the words of the clause. */
import { readSubject, withoutOpenings } from './units.ts';

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

/** "Sở Tư pháp có trách nhiệm tham mưu ..." becomes "Tham mưu ...". */
export function titleOf(what: string): string {
  const subject = readSubject(what);
  const rest = (subject?.rest ?? withoutOpenings(what)).replace(
    /^(?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm(?=\s+(?:ban|tổ|xây|thực))|chủ trì,\s*phối hợp\s+với\s+)/u,
    '',
  );
  const title = shortened(rest.trim());
  return capital(title === '' ? shortened(what) : title);
}
