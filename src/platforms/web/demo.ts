/** The demonstration: a page to pick a person, and each person's own chat, so that several can be open side by side. */
import { Hono } from 'hono';
import { demonstration } from '#prompts/web.ts';
import type { Web } from '../web.ts';
import { pageHeaders } from './guard.ts';
import { escapeHtml, fill, mountAssets, type RawHtml, template } from './page.ts';

export interface DemoPerson {
  /** In the address: /demo/<key>/. Lower-case letters, digits and "-". */
  key: string;
  /** "Cán bộ Văn phòng - Thống kê" */
  label: string;
  /** The heading it stands under. */
  group: string;
}

export interface DemoDeps {
  web: Pick<Web, 'routes'>;
  authority: { name: string; urgent: string };
  people: DemoPerson[];
  /** Makes the chat the person's. Called each time the page is opened, so it must bear being called again. */
  become(key: string, chatId: string): Promise<void>;
}

const KEY = /^[a-z0-9-]+$/;
const GUEST_PATH = '/khach/';

function listOf(people: DemoPerson[]): RawHtml {
  const sections = [...Map.groupBy(people, (person) => person.group)].map(([group, members]) => {
    const items = members.map(({ key, label }) => `<li><a href="demo/${key}/">${escapeHtml(label)}</a></li>`);
    return `<section><h2>${escapeHtml(group)}</h2><ul class="persons">${items.join('')}</ul></section>`;
  });
  return { html: sections.join('') };
}

/** Mounts the person picker at "/", the persons' chats, and a chat for whoever follows an invitation link. */
export function mountDemo(app: Hono, deps: DemoDeps): void {
  const wrong = deps.people.find((person) => !KEY.test(person.key));
  if (wrong) throw new Error(`Not a key for an address: "${wrong.key}"`);

  const picker = new Hono();
  picker.use(pageHeaders);
  picker.get('/', (c) =>
    c.html(
      fill(template.persons, {
        authority: deps.authority.name,
        urgent: deps.authority.urgent,
        people: listOf(deps.people),
      }),
    ),
  );
  picker.get('/vao/:token', (c) => c.redirect(`${GUEST_PATH}vao/${encodeURIComponent(c.req.param('token'))}`, 302));
  mountAssets(picker);

  for (const { key, label } of deps.people) {
    const path = `/demo/${key}/`;
    const banner = demonstration.banner(label);
    app.get(path.slice(0, -1), pageHeaders, (c) => c.redirect(path, 301));
    app.route(path, deps.web.routes({ path, banner, entered: (chat) => deps.become(key, chat) }));
  }
  app.route(GUEST_PATH, deps.web.routes({ path: GUEST_PATH, banner: demonstration.banner(demonstration.guest) }));
  app.route('/', picker);
}
