/** Reads sources and says which of the rules of rules.ts they break. Knows syntax, not the house. */
import { dirname, join } from 'node:path/posix';
import { parseAst } from 'vitest/node';
import { DOORS, FREE_PACKAGES, GLOBALS, HANDED_IN, NAMED, PARTS, SPOKEN, UNREACHABLE, WORD_TABLES } from './rules.ts';

export type Rule =
  | 'syntax'
  | 'place'
  | 'direction'
  | 'door'
  | 'global'
  | 'handed-in'
  | 'unreachable'
  | 'cycle'
  | 'sentence';

export interface Violation {
  rule: Rule;
  file: string;
  line: number;
  message: string;
}

interface Import {
  /** A path of the house, or a package's or Node module's name; null when it is computed. */
  target: string | null;
  inHouse: boolean;
  typeOnly: boolean;
  names: string[];
  at: number;
}

interface Source {
  file: string;
  part: string | undefined;
  imports: Import[];
  /** What it takes from the machine: `process.env`, `new Date()`, `fetch`, … */
  takes: { what: string; at: number }[];
  literals: { text: string; at: number }[];
  /** Set when the file cannot be read at all. */
  unreadable?: string;
  line(at: number): number;
}

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    if (isNode(value)) walk(value, visit);
    else if (Array.isArray(value)) for (const each of value) if (isNode(each)) walk(each, visit);
  }
}

export function fits(file: string, patterns: string[]): boolean {
  return patterns.some((pattern) => {
    if (pattern === '*') return true;
    if (pattern.endsWith('/')) return file.startsWith(pattern);
    const [head, ...rest] = pattern.split('*');
    if (rest.length === 0) return file === pattern;
    let at = head?.length ?? 0;
    if (!file.startsWith(head ?? '')) return false;
    for (const piece of rest) {
      const found = piece === '' ? file.length : file.indexOf(piece, at);
      if (found < 0 || (pattern.includes('.ts') && file.slice(at, found).includes('/'))) return false;
      at = found + piece.length;
    }
    return at === file.length;
  });
}

const partOf = (file: string): string | undefined =>
  Object.keys(PARTS).find((name) => fits(file, PARTS[name]?.files ?? []));

/** `a.b`, `a['b']` and `globalThis.a.b` as "a.b"; a bare name as itself. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier') return String(node.name);
  if (node.type === 'ChainExpression') return nameOf(node.expression);
  if (node.type !== 'MemberExpression') return '';
  const property = isNode(node.property) ? node.property : undefined;
  const key = property?.type === 'Literal' ? String(property.value) : nameOf(property);
  const object = nameOf(node.object);
  return object === 'globalThis' || object === 'global' ? key : `${object}.${key}`;
}

function takenBy(node: Node): string[] {
  if (node.type === 'MemberExpression') return [nameOf(node)];
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && (node.arguments as unknown[]).length === 0) {
    return ['new Date()'];
  }
  if (node.type === 'CallExpression') return [nameOf(node.callee) === 'Date' ? 'new Date()' : nameOf(node.callee)];
  // const { env } = process
  if (node.type === 'VariableDeclarator' && isNode(node.id) && node.id.type === 'ObjectPattern') {
    const from = nameOf(node.init);
    return (node.id.properties as unknown[]).map((each) => (isNode(each) ? `${from}.${nameOf(each.key)}` : ''));
  }
  return [];
}

function importedNames(node: Node): string[] {
  const specifiers = (node.specifiers ?? []) as Node[];
  return specifiers.map((each) =>
    each.type === 'ImportNamespaceSpecifier' ? '*' : nameOf(each.imported ?? each.local),
  );
}

const ALIAS = /^#(src|handlers|prompts|test)\//;

function resolve(file: string, specifier: string): { target: string; inHouse: boolean } {
  if (specifier.startsWith('.')) return { target: join(dirname(file), specifier), inHouse: true };
  if (ALIAS.test(specifier)) return { target: specifier.slice(1), inHouse: true };
  const pieces = specifier.split('/');
  const name = specifier.startsWith('@') ? pieces.slice(0, 2).join('/') : (pieces[0] ?? specifier);
  return { target: specifier.startsWith('node:') ? specifier : name, inHouse: false };
}

function read(file: string, text: string): Source {
  const source: Source = {
    file,
    part: partOf(file),
    imports: [],
    takes: [],
    literals: [],
    line: (at) => text.slice(0, at).split('\n').length,
  };
  const add = (node: Node, from: unknown, typeOnly: boolean, names: string[]): void => {
    const specifier = isNode(from) && from.type === 'Literal' ? String(from.value) : null;
    const to = specifier === null ? { target: null, inHouse: false } : resolve(file, specifier);
    source.imports.push({ ...to, typeOnly, names, at: node.start });
  };
  let tree: Node;
  try {
    tree = parseAst(text, { lang: 'ts' }) as unknown as Node;
  } catch (error) {
    source.unreadable = error instanceof Error ? error.message : String(error);
    return source;
  }
  walk(tree, (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
        add(node, node.source, node.importKind === 'type', importedNames(node));
        break;
      case 'ExportAllDeclaration':
        add(node, node.source, node.exportKind === 'type', ['*']);
        break;
      case 'ExportNamedDeclaration':
        if (node.source) add(node, node.source, node.exportKind === 'type', ['*']);
        break;
      case 'ImportExpression':
        add(node, node.source, false, ['*']);
        break;
      case 'TSImportType':
        add(node, node.source, true, []);
        break;
      case 'Literal':
        if (typeof node.value === 'string') source.literals.push({ text: node.value, at: node.start });
        break;
      case 'TemplateLiteral': {
        const quasis = node.quasis as { value: { raw: string; cooked?: string } }[];
        source.literals.push({ text: quasis.map(({ value }) => value.cooked ?? value.raw).join(''), at: node.start });
        break;
      }
    }
    for (const what of takenBy(node)) source.takes.push({ what, at: node.start });
  });
  return source;
}

type Report = (rule: Rule, source: Source, at: number, message: string) => void;

function checkPlace(source: Source, report: Report): void {
  if (!source.part) report('place', source, 0, 'has no place yet: name it in PARTS of test/architecture/rules.ts');
}

function checkDirection(source: Source, report: Report): void {
  const part = source.part ? PARTS[source.part] : undefined;
  if (!part) return;
  const may = (target: string, names: string[]): boolean =>
    names.some((name) => name === '*' || name === partOf(target) || (!PARTS[name] && fits(target, [name])));
  for (const { target, inHouse, typeOnly, at } of source.imports) {
    if (target === null) report('direction', source, at, 'imports a computed name: nobody can tell what');
    if (target?.startsWith('node:') && ['handlers', 'prompts'].includes(source.part ?? '')) {
      report('direction', source, at, `imports ${target}: ${source.part} ask nothing of the machine`);
    }
    if (target === null || !inHouse || partOf(target) === source.part) continue;
    if (may(target, part.may) || (typeOnly && may(target, part.types ?? []))) continue;
    const types = part.types ? `, types of ${part.types.join(', ')}` : '';
    const allowed = `${part.may.join(', ') || 'nothing'}${types}`;
    const what = `${typeOnly ? 'the type of ' : ''}${target} (${partOf(target) ?? 'no part of the house'})`;
    report('direction', source, at, `imports ${what}; ${source.part} may import ${allowed}`);
  }
}

function checkDoors(sources: Source[], report: Report): void {
  const users = new Map<string, { source: Source; at: number }[]>();
  for (const source of sources) {
    for (const { target, inHouse, at } of source.imports) {
      if (!target || inHouse || target.startsWith('node:') || FREE_PACKAGES.includes(target)) continue;
      const door = DOORS.find(({ packages }) => fits(target, packages));
      if (!door) users.set(target, [...(users.get(target) ?? []), { source, at }]);
      else if (!fits(source.file, door.files)) {
        report('door', source, at, `imports ${target}, whose only door is ${door.files.join(', ')}`);
      }
    }
  }
  for (const [name, all] of users) {
    const files = [...new Set(all.map(({ source }) => source.file))];
    if (files.length < 2) continue;
    for (const { source, at } of all) {
      report('door', source, at, `imports ${name}, as ${files.join(', ')} do: one package, one door`);
    }
  }
}

function checkGlobals(source: Source, report: Report): void {
  const seen = new Set<number>();
  for (const { what, at } of source.takes) {
    const rule = GLOBALS.find(
      (each) => each.what === what || (each.what.includes('.') && what.startsWith(`${each.what}.`)),
    );
    if (!rule || fits(source.file, rule.files) || seen.has(at)) continue;
    seen.add(at);
    report('global', source, at, `takes ${rule.what}: ${rule.why}`);
  }
  for (const { target, names, at } of source.imports) {
    const module = target?.replace(/^node:/, '');
    if (module !== 'process' && module !== 'perf_hooks') continue;
    if (!source.file.startsWith('src/cli/')) {
      report('global', source, at, `imports ${names.join(', ')} of ${target}: settings and time are handed in`);
    }
  }
}

function checkHandedIn(source: Source, report: Report): void {
  for (const { target, typeOnly, names, at } of source.imports) {
    const rule = HANDED_IN.find(({ file }) => file === target);
    const taken = rule?.names.filter((name) => names.includes(name) || names.includes('*')) ?? [];
    if (!rule || typeOnly || taken.length === 0 || fits(source.file, rule.files)) continue;
    report(
      'handed-in',
      source,
      at,
      `imports ${taken.join(', ')}: only ${rule.files.join(', ')} may, others are handed it`,
    );
  }
}

/** What a file loads when it runs; types are gone by then. */
const loads = (source: Source): string[] =>
  source.imports.flatMap(({ target, inHouse, typeOnly }) => (target && inHouse && !typeOnly ? [target] : []));

/** The shortest way from a file to another along what is loaded. */
function way(byFile: Map<string, Source>, from: string, to: string): string[] | null {
  const before = new Map<string, string>();
  const queue = [from];
  for (const file of queue) {
    const source = byFile.get(file);
    for (const next of source ? loads(source) : []) {
      if (next === to) {
        const path = [to];
        for (let at: string | undefined = file; at !== undefined; at = before.get(at)) path.unshift(at);
        return path;
      }
      if (before.has(next) || next === from) continue;
      before.set(next, file);
      queue.push(next);
    }
  }
  return null;
}

function checkUnreachable(source: Source, byFile: Map<string, Source>, report: Report): void {
  for (const { target, from, except, why } of UNREACHABLE) {
    if (!fits(source.file, from) || fits(source.file, except)) continue;
    const direct = source.imports.find((each) => each.target === target);
    const path = direct ? [source.file, target] : way(byFile, source.file, target);
    if (path) report('unreachable', source, direct?.at ?? 0, `reaches ${path.slice(1).join(' -> ')}: ${why}`);
  }
}

function checkNamed(source: Source, report: Report): void {
  for (const { text, at } of source.literals) {
    const rule = NAMED.find(({ literal }) => literal === text);
    if (!rule || fits(source.file, rule.files)) continue;
    report('unreachable', source, at, `names ${rule.literal}, as only ${rule.files.join(', ')} may: ${rule.why}`);
  }
}

function checkCycles(sources: Source[], byFile: Map<string, Source>, report: Report): void {
  const told = new Set<string>();
  for (const source of sources) {
    const path = way(byFile, source.file, source.file);
    if (!path) continue;
    const key = [...new Set(path)].sort().join();
    if (!told.has(key)) report('cycle', source, 0, `loads itself: ${path.join(' -> ')}`);
    told.add(key);
  }
}

const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

function checkSentences(source: Source, report: Report): void {
  if (fits(source.file, [...WORD_TABLES, ...SPOKEN])) return;
  for (const { text, at } of source.literals) {
    const spaces = text.match(/\S\s+(?=\S)/g)?.length ?? 0;
    if (spaces < 2 || !VIETNAMESE.test(text.normalize('NFC'))) continue;
    report('sentence', source, at, `says “${text.trim().slice(0, 60)}”: words that are said live in prompts/`);
  }
}

/** Checks the house given as path -> source text. */
export function check(files: ReadonlyMap<string, string>): Violation[] {
  const violations: Violation[] = [];
  const report: Report = (rule, source, at, message) =>
    void violations.push({ rule, file: source.file, line: source.line(at), message });
  const sources = [...files].map(([file, text]) => read(file, text));
  const byFile = new Map(sources.map((source) => [source.file, source]));
  for (const source of sources) {
    if (source.unreadable) report('syntax', source, 0, `cannot be read: ${source.unreadable}`);
    checkPlace(source, report);
    checkDirection(source, report);
    checkGlobals(source, report);
    checkHandedIn(source, report);
    checkUnreachable(source, byFile, report);
    checkNamed(source, report);
    checkSentences(source, report);
  }
  checkDoors(sources, report);
  checkCycles(sources, byFile, report);
  return violations;
}
