/** Rows of a table as tasks: columns are known by their headings. */
import { fold } from '#src/text.ts';
import type { Item } from './tree.ts';

export type Row = { what: string; lead: string; coordinate: string; timing: string };

type Column = 'number' | 'what' | 'lead' | 'coordinate' | 'timing';

const COLUMNS: [Column, RegExp][] = [
  ['number', /^(?:stt|tt|so tt)$/],
  ['coordinate', /phoi hop/],
  ['timing', /^(?:thoi gian|thoi han|thoi diem|tien do|han(?! che))\b/],
  ['lead', /chu tri|phu trach|thuc hien$|don vi|co quan|trach nhiem|nguoi|phan cong|bo phan/],
  ['timing', /thoi gian|thoi han|tien do|hoan thanh|han\b(?! che)|ngay|thang/],
  ['what', /giai phap|bien phap|noi dung|nhiem vu|cong viec|hoat dong|ten|chi tieu|van ban/],
];

/** Cells of a row; a merged row has one. */
export const cellsOf = (text: string): string[] =>
  text
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.replace(/\*/g, '').trim());

function headingOf(cells: string[]): (Column | null)[] | null {
  const taken = new Set<Column>();
  const columns = cells.map((cell) => {
    const plain = fold(cell);
    const found =
      plain.length > 60 ? undefined : COLUMNS.find(([column, shape]) => !taken.has(column) && shape.test(plain))?.[0];
    if (found) taken.add(found);
    return found ?? null;
  });
  return taken.has('what') && taken.size >= 2 ? columns : null;
}

/** A programme by the hour is no list of duties. */
const isHour = (text: string): boolean =>
  /^\D{0,12}\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2}/iu.test(text) && !/ngày|\/\d/iu.test(text);

/** "II | Xây dựng hạ tầng": a row that only names the part of the table below it. */
const isPart = (cell: string): boolean => /^\W*(?:[IVXLC]+|[A-Z])\W*$/u.test(cell);

/** Reads the rows under each heading row. */
export function readRows(items: Item[]): Row[] {
  const rows: Row[] = [];
  let columns: (Column | null)[] | null = null;
  for (const item of items) {
    if (!item.row) continue;
    const cells = cellsOf(item.text);
    const heading = headingOf(cells);
    if (heading) {
      columns = heading;
      continue;
    }
    const filled = cells.filter((cell) => cell !== '').length;
    if (!columns || filled < 2 || (filled === 2 && columns.length >= 4 && isPart(cells[0]!))) continue;
    const cell = (column: Column): string => cells[columns!.indexOf(column)] ?? '';
    const row = { what: cell('what'), lead: cell('lead'), coordinate: cell('coordinate'), timing: cell('timing') };
    if (row.what === '' || isHour(row.timing)) continue;
    rows.push(row);
  }
  return rows;
}
