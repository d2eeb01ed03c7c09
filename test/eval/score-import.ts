/** The metrics of score_import.py that the gates need: same normalisation, same matching, same counting. */
import type { ImportAnswer } from '#src/cli/import.ts';

type Timing = {
  text: string | null;
  kind: string | null;
  dueDate: string | null;
  dates?: string[];
  recurrence?: string | null;
  monthDays?: string[];
  lastDayOfPeriod?: number;
  acceptKinds?: (string | null)[];
  acceptDueDates?: (string | null)[];
};
export type Gold = {
  plan: string;
  clauses: string[];
  clauses_optional?: string[];
  duties: { clause: string; what: string; lead: string[]; leadInherited?: boolean; acceptLead?: string[]; timing: Timing }[];
  deadlines_only: (Timing & { clause: string; text: string })[];
  deadlines_optional?: string[];
  not_deadlines?: string[];
  expect?: { garbledWarning?: boolean };
};

export type Score = {
  clauseF1: number;
  dutyRecall: number;
  timing: number;
  leadF1: number;
  deadlineRecall: number;
  deadlinePrecision: number;
  traps: number;
};

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .replace(/[*_`#"“”‘’]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const tokens = (text: string | null | undefined): Set<string> => new Set(fold(text ?? '').match(/[a-z0-9]+/g) ?? []);
const common = <T>(a: Set<T>, b: Set<T>): number => [...a].filter((x) => b.has(x)).length;
const jaccard = (a: Set<string>, b: Set<string>): number => (a.size + b.size === 0 ? 0 : common(a, b) / new Set([...a, ...b]).size);

function textHit(p: string | null, g: string | null): boolean {
  const [a, b] = [fold(p ?? ''), fold(g ?? '')];
  if (a === '' || b === '') return false;
  if (a.includes(b) || b.includes(a)) return Math.min(a.length, b.length) >= 4;
  return jaccard(tokens(p), tokens(g)) >= 0.5;
}

export function normalPath(path: string): string | null {
  const out: string[] = [];
  for (const raw of path.split('/').map((e) => e.trim()).filter(Boolean)) {
    if (/^[-+•*–]/.test(raw)) return null;
    const element = raw.replace(/#\d+$/, '').replace(/^[() .:-]+|[() .:-]+$/g, '').toLowerCase();
    if (element === '') continue;
    if (/^\d+(\.\d+)+$/.test(element)) {
      const parts = element.split('.');
      let k = Math.min(parts.length - 1, out.length);
      while (k > 0 && String(out.slice(-k)) !== String(parts.slice(0, k))) k -= 1;
      out.push(...parts.slice(k));
    } else out.push(/^\d+$/.test(element) ? String(Number(element)) : element);
  }
  return out.length > 0 ? out.join('/') : null;
}

function relation(p: string, g: string): number {
  const [a, b] = [normalPath(p), normalPath(g)];
  if (!a || !b) return 0.3;
  if (a === b) return 1;
  const [x, y] = [a.split('/'), b.split('/')];
  let n = 0;
  while (n < Math.min(x.length, y.length) && x[n] === y[n]) n += 1;
  if (n === Math.min(x.length, y.length)) return 0.7;
  if (x[0] === 'pl' && y[0] === 'pl') return x.at(-1) === y.at(-1) ? 0.7 : 0.2;
  return n > 0 ? 0.2 : 0;
}

const SHORT: [string, string][] = [
  ['uy ban nhan dan', 'ubnd'],
  ['uy ban mat tran to quoc viet nam', 'mttq'],
  ['uy ban mat tran to quoc', 'mttq'],
  ['uy ban mttq viet nam', 'mttq'],
  ['uy ban mttq', 'mttq'],
  ['ubmttq viet nam', 'mttq'],
  ['ubmttq', 'mttq'],
  ['mat tran to quoc viet nam', 'mttq'],
  ['mat tran to quoc', 'mttq'],
  ['hoi dong nhan dan', 'hdnd'],
  ['thanh pho', 'tp'],
  ['ban thuong truc', 'btt'],
  ['bao hiem xa hoi', 'bhxh'],
  ['dong chi ', ''],
  ['d/c ', ''],
  ['de nghi ', ''],
];
const STOP = new Set('cac cua va viet nam nhung co lien quan thuoc tren dia ban don vi'.split(' '));

function sameUnit(a: string, b: string): boolean {
  const [x, y] = [a, b].map((u) => SHORT.reduce((s, [long, short]) => s.replaceAll(long, short), fold(u))) as [string, string];
  if (x === '' || y === '') return false;
  if (x === y) return true;
  const bare = (u: string): Set<string> => {
    const all = new Set(u.match(/[a-z0-9]+/g) ?? []);
    const kept = new Set([...all].filter((w) => !STOP.has(w)));
    return kept.size > 0 ? kept : all;
  };
  const [p, q] = [bare(x), bare(y)];
  const n = common(p, q);
  const [low, high] = [Math.min(p.size, q.size), Math.max(p.size, q.size)];
  return n / new Set([...p, ...q]).size >= 0.6 || (n === low && n >= 2 && low / high >= 0.5);
}

function matchSets(pred: string[], gold: string[]): { hits: number; rest: string[] } {
  const used = new Set<number>();
  for (const g of gold) {
    const i = pred.findIndex((p, at) => !used.has(at) && sameUnit(p, g));
    if (i >= 0) used.add(i);
  }
  return { hits: used.size, rest: pred.filter((_, i) => !used.has(i)) };
}

type Timed = { text: string | null; kind: string | null; dueDate: string | null; dates?: string[] };

function dateOk(p: Timed, g: Timing): boolean {
  const allowed = new Set([g.dueDate, ...(g.dates ?? []), ...(g.acceptDueDates ?? [])].filter((d) => d !== null));
  const got = [p.dueDate, ...(p.dates ?? [])].filter((d): d is string => d !== null && d !== undefined);
  if (got.length === 0) return g.dueDate === null || (g.acceptDueDates ?? []).includes(null);
  return got.every((d) => {
    if (allowed.has(d) || g.monthDays?.includes(d.slice(5))) return true;
    if (g.lastDayOfPeriod && Number(d.slice(8)) === g.lastDayOfPeriod) return true;
    const open = g.dueDate === null && allowed.size === 0 && !g.monthDays && !g.lastDayOfPeriod;
    return open && ['weekly', 'monthly', 'quarterly'].includes(g.recurrence ?? '');
  });
}

const DATED = new Set(['by-date', 'before-date', 'in-month', 'quarter', 'in-year', 'half-year', 'range']);
const YEARLY = new Set(['yearly', 'yearly-by-date']);

const kindOk = (p: Timed, g: Timing): boolean =>
  p.kind === g.kind || (g.acceptKinds ?? []).includes(p.kind) || (YEARLY.has(p.kind ?? '') && YEARLY.has(g.kind ?? ''));
const looseKindOk = (p: Timed, g: Timing): boolean => kindOk(p, g) || (DATED.has(p.kind ?? '') && DATED.has(g.kind ?? ''));

const f1 = (hits: number, pred: number, gold: number): number => (pred + gold === 0 ? 1 : (2 * hits) / (pred + gold));

/** Greedy matching by falling score, as in the Python scorer. */
function pairs(scores: [number, number, number][]): Map<number, number> {
  const out = new Map<number, number>();
  const taken = new Set<number>();
  for (const [, g, p] of scores.sort((a, b) => b[0] - a[0])) {
    if (out.has(g) || taken.has(p)) continue;
    out.set(g, p);
    taken.add(p);
  }
  return out;
}

function matchDuties(pred: ImportAnswer, gold: Gold): Map<number, number> {
  const scores: [number, number, number][] = [];
  gold.duties.forEach((g, i) => {
    pred.duties.forEach((p, j) => {
      const c = relation(p.clause, g.clause);
      const both = g.timing.text === null && p.timing.text === null ? 0.5 : 0;
      const t = textHit(p.timing.text, g.timing.text) ? 1 : both;
      const [pw, gw] = [tokens(p.what), tokens(g.what)];
      const w = Math.max(jaccard(pw, gw), (common(pw, gw) / Math.max(1, gw.size)) * 0.9);
      const l = matchSets(p.lead, g.lead).hits > 0 ? 1 : g.lead.length === 0 ? 0.5 : 0;
      const s = 0.4 * c + 0.2 * t + 0.25 * w + 0.15 * l;
      if ((c >= 0.7 || w >= 0.5) && s >= 0.4) scores.push([s, i, j]);
    });
  });
  return pairs(scores);
}

function scoreClauses(pred: ImportAnswer, gold: Gold): number {
  const wanted = gold.clauses.map(normalPath);
  const optional = new Set((gold.clauses_optional ?? []).map(normalPath));
  const got = pred.clauses.map(normalPath).filter((c): c is string => c !== null);
  const used = got.filter((c) => wanted.includes(c) || !(optional.has(c) || c.split('/')[0] === 'pl'));
  const left = [...wanted];
  let hits = 0;
  for (const c of used) {
    const at = left.indexOf(c);
    if (at >= 0) {
      left.splice(at, 1);
      hits += 1;
    }
  }
  return f1(hits, used.length, wanted.length);
}

function scoreDeadlines(pred: ImportAnswer, gold: Gold): { found: number; wrong: number; traps: number } {
  const said = pred.deadlines.flatMap((d) => (d.dates.length > 1 ? d.dates.map((x) => ({ ...d, dueDate: x, dates: [] })) : [{ ...d, dates: [] }]));
  const scores: [number, number, number][] = [];
  gold.deadlines_only.forEach((g, i) => {
    said.forEach((p, j) => {
      const hit = textHit(p.text, g.text);
      if (!dateOk(p, g)) return;
      if (g.dueDate === null && !(hit && (looseKindOk(p, g) || p.dueDate))) return;
      const c = relation(p.clause, g.clause);
      if (hit || c >= 0.7) scores.push([(hit ? 1 : 0) + c + (kindOk(p, g) ? 0.3 : 0), i, j]);
    });
  });
  const matched = pairs(scores);
  const used = new Set(matched.values());
  let wrong = 0;
  let traps = 0;
  said.forEach((p, j) => {
    if (used.has(j) || (p.dueDate === null && ['ongoing', 'on-request', null].includes(p.kind))) return;
    const real = gold.deadlines_only.some((g) => textHit(p.text, g.text));
    if (!real && (gold.not_deadlines ?? []).some((n) => textHit(p.text, n))) traps += 1;
    else if ((gold.deadlines_optional ?? []).some((o) => textHit(p.text, o))) return;
    else if (real && gold.deadlines_only.some((g) => g.dates?.includes(p.dueDate ?? '') || (g.lastDayOfPeriod && Number(p.dueDate?.slice(8)) === g.lastDayOfPeriod) || g.monthDays?.includes(p.dueDate?.slice(5) ?? ''))) return;
    wrong += 1;
  });
  return { found: matched.size, wrong, traps };
}

/** Scores all plans together; damaged ones are left out, as in the Python scorer. */
export function scoreAll(golds: Gold[], predictions: Map<string, ImportAnswer>): Score {
  const plans = golds.filter((gold) => !gold.expect?.garbledWarning);
  const sum = { duties: 0, matched: 0, timed: 0, strict: 0, leadHit: 0, leadGold: 0, leadPred: 0, wanted: 0, found: 0, wrong: 0, traps: 0 };
  let clause = 0;
  for (const gold of plans) {
    const pred = predictions.get(gold.plan)!;
    clause += scoreClauses(pred, gold);
    const matched = matchDuties(pred, gold);
    sum.duties += gold.duties.length;
    sum.matched += matched.size;
    gold.duties.forEach((g, i) => {
      const p = matched.has(i) ? pred.duties[matched.get(i)!]! : null;
      if (g.timing.text) {
        sum.timed += 1;
        if (p && dateOk(p.timing, g.timing) && kindOk(p.timing, g.timing)) sum.strict += 1;
      }
      const { hits, rest } = matchSets(p?.lead ?? [], g.lead);
      if (g.leadInherited) {
        if (p && p.lead.length > 0) {
          sum.leadPred += p.lead.length;
          sum.leadGold += 1;
          sum.leadHit += Math.min(1, hits);
        }
        return;
      }
      sum.leadHit += hits;
      sum.leadGold += g.lead.length;
      sum.leadPred += hits + rest.filter((x) => !(g.acceptLead ?? []).some((a) => sameUnit(x, a))).length;
    });
    const deadlines = scoreDeadlines(pred, gold);
    sum.wanted += gold.deadlines_only.length;
    sum.found += deadlines.found;
    sum.wrong += deadlines.wrong;
    sum.traps += deadlines.traps;
  }
  return {
    clauseF1: clause / plans.length,
    dutyRecall: sum.matched / sum.duties,
    timing: sum.strict / sum.timed,
    leadF1: f1(sum.leadHit, sum.leadPred, sum.leadGold),
    deadlineRecall: sum.found / sum.wanted,
    deadlinePrecision: sum.found / (sum.found + sum.wrong),
    traps: sum.traps,
  };
}
