/** CPU time of `findDeadlines` over given texts as one text, cold and warm: `node bench/dates.ts test/eval/plans/*.txt`. */
import { readFileSync } from 'node:fs';
import { findDeadlines } from '#src/dates/deadline.ts';
import { ourCalendar } from '#test/dates/calendars.ts';

const text = process.argv
  .slice(2)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n\n');
const context = { issueDate: '2026-01-15', planYear: 2026, calendar: ourCalendar() };

for (let run = 1; run <= 5; run += 1) {
  const start = process.cpuUsage();
  const { length } = findDeadlines(text, context);
  const { user, system } = process.cpuUsage(start);
  process.stdout.write(
    `run ${run}: ${Buffer.byteLength(text)} bytes, ${((user + system) / 1e6).toFixed(3)} CPU s, ${length} found\n`,
  );
}
