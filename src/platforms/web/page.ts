/** The page's files, read once; a few names are put into the HTML. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Context, Hono } from 'hono';
import { board } from '#prompts/board.ts';
import { demonstration } from '#prompts/web.ts';

const DIR = new URL('./page/', import.meta.url);
const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

const read = (name: string): string => readFileSync(new URL(name, DIR), 'utf8');
const typeOf = (name: string): string | undefined => TYPES[name.slice(name.lastIndexOf('.') + 1)];

/** Text as HTML that shows exactly this text, also inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** Fills `{{name}}` in a page; every value is text and is escaped, except those already made by `rawHtml`. */
export function fill(template: string, values: Record<string, string | RawHtml>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'string' ? escapeHtml(value) : value.html;
  });
}

export interface RawHtml {
  html: string;
}

/** The line above a chat, with the way back to the choice of persons; nothing without words. */
export function bannerOf(words: string | undefined): RawHtml {
  if (!words) return { html: '' };
  return { html: `<p class="persona"><span>${escapeHtml(words)}</span> <a href="/">${demonstration.change}</a></p>` };
}

/** The way to the board, for whoever has one. */
export const boardLink = (has: boolean): RawHtml => ({
  html: has ? `<p class="board-link"><a href="ban">${escapeHtml(board.link)}</a></p>` : '',
});

export const template = {
  chat: read('index.html'),
  invitation: read('invitation.html'),
  persons: read('persons.html'),
  board: read('board.html'),
  boardCase: read('board-case.html'),
  boardProblem: read('board-problem.html'),
};

/** Serves the scripts and the style beside the page. */
export function mountAssets(app: Hono): void {
  for (const name of readdirSync(DIR)) {
    const type = typeOf(name);
    if (!type) continue;
    const body = read(name);
    app.get(`/${name}`, (c: Context) => c.body(body, 200, { 'Content-Type': type }));
  }
}
