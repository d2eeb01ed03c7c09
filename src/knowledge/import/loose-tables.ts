/** Tables clipped from web pages: bars and cells each on lines of their own, put back into one line a row. */

/** Fewer columns than this are a letterhead or a signature block. */
const FEWEST_COLUMNS = 3;

const isBar = (line: string): boolean => line.trim() === '|';
const isNumber = (cell: string): boolean => /^\W*(?:\d{1,3}|[IVXLC]+|[A-Z])\W*$/u.test(cell);

type Part = { bars: number; cell: string };

/** Cells with the number of bars that stand before each. */
function partsOf(run: string[]): Part[] {
  const parts: Part[] = [{ bars: 0, cell: '' }];
  for (const line of run) {
    const last = parts.at(-1)!;
    if (!isBar(line)) last.cell = `${last.cell} ${line.trim()}`.trim();
    else if (last.cell === '') last.bars += 1;
    else parts.push({ bars: 1, cell: '' });
  }
  return parts.filter((part) => part.cell !== '');
}

/** Two bars end a row or hold an empty cell: a number behind them, or a full row before them, says which. */
function rowsOf(parts: Part[]): string[][] {
  const rows: string[][] = [[]];
  let columns = 0;
  for (const { bars, cell } of parts) {
    const row = rows.at(-1)!;
    const ends = row.length > 0 && bars >= 2 && (columns === 0 || row.length + bars - 2 >= columns || isNumber(cell));
    if (ends) {
      columns = Math.max(columns, row.length);
      rows.push([cell]);
    } else {
      for (let empty = 1; empty < bars && row.length > 0; empty += 1) row.push('');
      row.push(cell);
    }
  }
  return rows;
}

/** A row that lacks its number goes on under the number above. */
const aligned = (row: string[], columns: number, numbered: boolean): string[] =>
  numbered && row.length < columns && row.length > 0 && !isNumber(row[0]!) ? ['', ...row] : row;

function toLines(run: string[]): string[] {
  const rows = rowsOf(partsOf(run));
  const columns = rows[0]!.length;
  if (columns < FEWEST_COLUMNS || rows.length < 2) return run;
  const numbered = /^\W*(?:stt|tt|số tt)\W*$/iu.test(rows[0]![0]!);
  return rows.map((row) => `| ${aligned(row, columns, numbered).join(' | ')} |`);
}

/** Joins the cells of such tables; everything else stays as it is. */
export function joinLooseTables(lines: string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    if (isBar(lines[at]!)) while (end < lines.length && lines[end]!.trim() !== '') end += 1;
    if (end > at) out.push(...toLines(lines.slice(at, end)));
    else out.push(lines[at]!);
    at = Math.max(end, at + 1);
  }
  return out;
}
