/**
 * The desk's board: what waits, and one case, as pages that only show. What is done with a case goes through the inbox
 * like any message, and its answer comes in the chat. No script is needed.
 */
import { randomUUID } from 'node:crypto';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { board as say } from '#prompts/board.ts';
import type { Content } from '#src/messages.ts';
import { cappedBody } from './guard.ts';
import { escapeHtml, fill, type RawHtml, template } from './page.ts';

/** How pressing it is; always said in words beside. */
export type Tone = 'late' | 'soon' | 'calm' | 'still';

export interface BoardRow {
  id: string;
  code: string;
  kind: string;
  village: string;
  standing: string;
  age: string;
  due: string;
  tone: Tone;
  isUnseen: boolean;
  isMine: boolean;
}

export interface BoardList {
  desks: string;
  summary: string;
  rows: BoardRow[];
}

/** Somebody's words as they are shown; `whole` as they were typed, where something is masked. */
export interface Said {
  words: string;
  whole: string | null;
}

export interface BoardCase {
  id: string;
  code: string;
  tone: Tone;
  facts: { label: string; text: string }[];
  said: Said;
  history: { when: string; what: string; said: Said | null; isInternal: boolean }[];
  actions: { label: string; act: string }[];
  /** Ids of photos, and of files to download. */
  photos: string[];
  files: { id: string; label: string }[];
}

/** Reads for the person of a chat; null for whoever may not. */
export interface Board {
  isFor(chat: string): Promise<boolean>;
  list(chat: string): Promise<BoardList | null>;
  /** That it was read is written down before it is given. */
  open(chat: string, id: string): Promise<BoardCase | null>;
  /** One file of a case. */
  file(chat: string, id: string, fileId: string): Promise<{ bytes: Uint8Array; type: string; isPhoto: boolean } | null>;
}

export interface BoardDeps {
  board: Board;
  names: { authority: string; xungHo: string };
  banner: RawHtml;
  /** The chat of the request; null without a session. */
  find(c: Context): string | null;
  /** Refuses requests of other sites. */
  ownPage: MiddlewareHandler;
  /** A refusal when the session sends too fast. */
  tooFast(c: Context, chat: string): Response | null;
  store(chat: string, id: string, content: Content): Promise<boolean | null>;
}

const ID = /^[\w-]{1,40}$/;
const NONCE = /^[0-9a-f-]{36}$/;
const ACTS = new Set(
  ['take', 'close', 'ask', 'interim', 'reply', 'note', 'move', 'release', 'recuse', 'review'].map(
    (act) => `desk-work.${act}`,
  ),
);

const FILTERS: Record<keyof typeof say.filters, (row: BoardRow) => boolean> = {
  tat_ca: () => true,
  chua_mo: (row) => row.isUnseen,
  qua_han: (row) => row.tone === 'late',
  cua_toi: (row) => row.isMine,
};
type Filter = keyof typeof FILTERS;
const filterOf = (name: string | undefined): Filter =>
  name && Object.hasOwn(FILTERS, name) ? (name as Filter) : 'tat_ca';

const html = (parts: string[]): RawHtml => ({ html: parts.join('') });
const e = escapeHtml;

function filtersHtml(list: BoardList, chosen: Filter): RawHtml {
  const links = (Object.keys(FILTERS) as Filter[]).map((name) => {
    const count = list.rows.filter(FILTERS[name]).length;
    const current = name === chosen ? ' aria-current="page"' : '';
    return `<a href="ban?loc=${name}"${current}>${e(say.filters[name])} (${count})</a>`;
  });
  return html(links);
}

function rowHtml(row: BoardRow): string {
  const { columns } = say;
  const cell = (label: string, inner: string) => `<td data-label="${e(label)}">${inner}</td>`;
  return [
    `<tr class="${row.tone}">`,
    `<th scope="row"><a href="ho-so/${e(row.id)}">${e(row.code)}</a></th>`,
    cell(columns.kind, e(row.kind)),
    cell(columns.village, e(row.village)),
    cell(columns.standing, e(row.standing)),
    cell(columns.age, `<strong class="age">${e(row.age)}</strong> <span class="quiet">${e(say.until(row.due))}</span>`),
    '</tr>',
  ].join('');
}

function tableHtml(rows: BoardRow[]): RawHtml {
  if (rows.length === 0) return html([`<p class="notice">${e(say.empty)}</p>`]);
  const heads = Object.values(say.columns).map((label) => `<th scope="col">${e(label)}</th>`);
  return html(['<table><thead><tr>', ...heads, '</tr></thead><tbody>', ...rows.map(rowHtml), '</tbody></table>']);
}

function factsHtml(one: BoardCase): RawHtml {
  return html(one.facts.map(({ label, text }) => `<div><dt>${e(label)}</dt><dd>${e(text)}</dd></div>`));
}

function saidHtml({ words, whole }: Said, kind: string): string {
  const typed = whole && `<details><summary>${e(say.whole)}</summary><blockquote>${e(whole)}</blockquote></details>`;
  return `<blockquote${kind}>${e(words)}</blockquote>${typed ?? ''}`;
}

function historyHtml(one: BoardCase): RawHtml {
  const items = one.history.map(({ when, what, said, isInternal }) => {
    const note = isInternal ? ` <span class="internal">${e(say.internal)}</span>` : '';
    return `<li${isInternal ? ' class="note"' : ''}><span class="quiet">${e(when)}</span> ${e(what)}${note}${said ? saidHtml(said, '') : ''}</li>`;
  });
  return html(items);
}

function actionsHtml(one: BoardCase): RawHtml {
  if (one.actions.length === 0) return html([`<p class="quiet">${e(say.noActions)}</p>`]);
  const nonce = randomUUID();
  const buttons = one.actions.map(
    ({ label, act }, place) =>
      `<button type="submit" name="act" value="${e(act)}"${place === 0 ? '' : ' class="plain"'}>${e(label)}</button>`,
  );
  return html([
    `<p class="quiet">${e(say.actionsHint)}</p>`,
    `<form method="post"><input type="hidden" name="id" value="${nonce}"><div class="acts">`,
    ...buttons,
    '</div></form>',
  ]);
}

function filesHtml(one: BoardCase): RawHtml {
  const images = one.photos.map(
    (id, place) =>
      `<a href="${e(one.id)}/tep/${e(id)}"><img src="${e(one.id)}/tep/${e(id)}" alt="${e(say.photo(place + 1))}" loading="lazy"></a>`,
  );
  const links = one.files.map(({ id, label }) => `<li><a href="${e(one.id)}/tep/${e(id)}">${e(label)}</a></li>`);
  return html([
    ...(images.length > 0 ? [`<h2>${e(say.photos)}</h2><div class="photos">`, ...images, '</div>'] : []),
    ...(links.length > 0 ? [`<h2>${e(say.files)}</h2><ul>`, ...links, '</ul>'] : []),
  ]);
}

/** GET /ban, GET /ho-so/<id>, POST /ho-so/<id> (what is done), GET /ho-so/<id>/tep/<file>. */
export function mountBoard(app: Hono, deps: BoardDeps): void {
  const { board, names, banner } = deps;

  const refused = (c: Context, root: string, problem: string = say.gone, status: 403 | 503 = 403) =>
    c.html(fill(template.boardProblem, { ...names, root, problem }), status);

  app.get('/ban', async (c) => {
    const chat = deps.find(c);
    const list = chat && (await board.list(chat));
    if (!list) return refused(c, '');
    const chosen = filterOf(c.req.query('loc'));
    return c.html(
      fill(template.board, {
        ...names,
        banner,
        desks: list.desks,
        summary: list.summary,
        filters: filtersHtml(list, chosen),
        table: tableHtml(list.rows.filter(FILTERS[chosen])),
      }),
    );
  });

  app.get('/ho-so/:id', async (c) => {
    const id = c.req.param('id');
    const chat = deps.find(c);
    const one = chat && ID.test(id) ? await board.open(chat, id) : null;
    if (!one) return refused(c, '../');
    return c.html(
      fill(template.boardCase, {
        ...names,
        banner,
        title: say.caseTitle(one.code),
        tone: one.tone,
        facts: factsHtml(one),
        said: html([saidHtml(one.said, ' class="said"')]),
        files: filesHtml(one),
        actions: actionsHtml(one),
        history: historyHtml(one),
      }),
    );
  });

  app.post('/ho-so/:id', deps.ownPage, cappedBody, async (c) => {
    const id = c.req.param('id');
    const chat = deps.find(c);
    if (!chat || !ID.test(id)) return refused(c, '../');
    const sent = await c.req.parseBody();
    const { act, id: nonce } = sent;
    if (typeof act !== 'string' || !ACTS.has(act) || typeof nonce !== 'string' || !NONCE.test(nonce))
      return refused(c, '../');
    const waiting = deps.tooFast(c, chat);
    if (waiting) return refused(c, '../', say.notStored, 503);
    const stored = await deps.store(chat, nonce, { type: 'later', name: act, arg: id });
    return stored === null ? refused(c, '../', say.notStored, 503) : c.redirect('../', 303);
  });

  app.get('/ho-so/:id/tep/:file', async (c) => {
    const { id, file } = c.req.param();
    const chat = deps.find(c);
    const found = chat && ID.test(id) && ID.test(file) ? await board.file(chat, id, file) : null;
    if (!found) return c.notFound();
    const type = found.isPhoto ? 'image/jpeg' : 'application/octet-stream';
    // A sender's own file is never opened by the page: it is saved under a name of ours.
    const name = `${file}.${found.type.replace(/[^a-z0-9]/g, '-')}`;
    const headers = found.isPhoto ? {} : { 'Content-Disposition': `attachment; filename="${name}"` };
    return c.body(new Uint8Array(found.bytes), 200, { 'Content-Type': type, ...headers });
  });
}
