/** Paragraphs put under the clause they belong to. */
import { fold } from '#src/text.ts';
import { opensAppendix, opensRecipients, opensSignature } from './ends.ts';
import { type Footnote, takeFootnotes } from './footnotes.ts';
import { readLabels } from './labels.ts';
import { readLines } from './lines.ts';
import { type Placed, startNumbering } from './numbering.ts';
import { joinParagraphs, type Paragraph } from './paragraphs.ts';
import { readLayout } from './wrap.ts';

export type Section = {
  path: string;
  paragraphs: Paragraph[];
  /** How the marker was placed; null for `can-cu`, `noi-nhan` and appendices. */
  placed: Placed | null;
};

export type Structure = { sections: Section[]; footnotes: Footnote[] };

export const PREAMBLE = 'can-cu';
export const RECIPIENTS = 'noi-nhan';
export const APPENDIX = 'PL';

type Zone = 'plan' | 'end' | 'appendix';

function nextZone(zone: Zone, text: string, started: boolean): Zone {
  if (zone === 'appendix') return zone;
  if (opensAppendix(text)) return started ? 'appendix' : zone;
  if (zone === 'plan' && started && (opensRecipients(text) || opensSignature(text))) return 'end';
  return zone;
}

const isPlanHeading = (text: string): boolean => /^ke\s*hoach$/.test(fold(text).trim());
const isDecision = (text: string): boolean => /^quyet dinh\s*:?$/.test(fold(text).trim());

/** Where a plan starts that a decision brings with it; the decision's articles are not the plan's. */
function planStart(paragraphs: Paragraph[]): number {
  const decision = paragraphs.findIndex((paragraph) => isDecision(paragraph.text));
  if (decision < 0) return 0;
  return Math.max(
    0,
    paragraphs.findIndex((paragraph, at) => at > decision && isPlanHeading(paragraph.text)),
  );
}

/** Puts the paragraphs of the body in order. */
function toSections(paragraphs: Paragraph[]): Section[] {
  const start = planStart(paragraphs);
  const sections: Section[] = [{ path: PREAMBLE, paragraphs: paragraphs.slice(0, start), placed: null }];
  const numbering = startNumbering();
  let zone: Zone = 'plan';
  let appendices = 0;
  for (const paragraph of paragraphs.slice(start)) {
    const zoneNow = nextZone(zone, paragraph.text, sections.length > 1);
    if (zoneNow !== zone || (zone === 'appendix' && opensAppendix(paragraph.text))) {
      if (zoneNow === 'appendix') appendices += 1;
      const path = zoneNow === 'end' ? RECIPIENTS : appendices > 1 ? `${APPENDIX}#${appendices}` : APPENDIX;
      sections.push({ path, paragraphs: [paragraph], placed: null });
      zone = zoneNow;
      continue;
    }
    const labels = zone === 'plan' && !paragraph.row ? readLabels(paragraph.text) : [];
    const placed = labels.length > 0 ? numbering.place(labels, true) : null;
    if (placed) sections.push({ path: placed.path, paragraphs: [paragraph], placed });
    else sections.at(-1)!.paragraphs.push(paragraph);
  }
  return sections.filter((section) => section.paragraphs.length > 0);
}

/** Reads a document's text into sections. */
export function readStructure(text: string): Structure {
  const lines = readLines(text);
  const layout = readLayout(lines);
  const { body, footnotes } = takeFootnotes(lines, layout);
  return { sections: toSections(joinParagraphs(body, layout)), footnotes };
}
