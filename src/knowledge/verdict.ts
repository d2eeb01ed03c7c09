/** Is what the question supposes printed? Days, then units, are held against the clause. */
import type { Fact } from './answer-types.ts';
import type { Entry } from './collection.ts';
import { datesIn } from './entities.ts';
import type { Reading } from './question.ts';

/** The verdict on a supposed day or unit; nothing when the question supposes neither. */
export function verdictOf(reading: Reading, entry: Entry, named: readonly string[]): Fact[] {
  const printed = [entry.text, ...entry.fields.map((f) => f.quote)].join('\n');
  const supposed = datesIn(reading.text);
  if (supposed.length > 0) {
    const days = datesIn(printed);
    const holds = supposed.every((s) =>
      days.some((d) => d.day === s.day && d.month === s.month && (!s.year || !d.year || s.year === d.year)),
    );
    return [{ kind: 'verdict', holds, claimed: reading.text.slice(supposed[0]!.at, supposed[0]!.end), found: null }];
  }
  const claimed = named.find(
    (unit) => !entry.words.includes(` ${unit} `) && !entry.leads.some((lead) => lead.includes(` ${unit} `)),
  );
  if (claimed) return [{ kind: 'verdict', holds: false, claimed, found: null }];
  const leads = named.some((unit) => entry.leads.some((lead) => lead.includes(` ${unit} `)));
  return leads ? [{ kind: 'verdict', holds: true, claimed: named[0]!, found: null }] : [];
}
