/** Reads for the board of the web page: who is at the other end, what they may read, and that they read it. */
import type { Attached, CaseEvent, CaseRating, CaseView } from '#src/cases/case.ts';
import { type Clock, dayOf } from '#src/clock.ts';
import type { Authority } from '#src/data.ts';
import type { Calendar } from '#src/dates/calendar.ts';
import { holds, type Person } from '#src/people/person.ts';
import { desksOf, headOf, mayRead } from '#src/people/readers.ts';
import type { Sealer } from '#src/seal.ts';
import { attachmentsOf } from '#src/storage/attachments.ts';
import { ratingOf } from '#src/storage/case-after.ts';
import { seeCase } from '#src/storage/case-work.ts';
import { caseById, casesToWork, eventsOf } from '#src/storage/cases.ts';
import type { Database } from '#src/storage/database.ts';
import type { Files } from '#src/storage/files.ts';
import { personsOf } from '#src/storage/people.ts';
import type { Scene } from './handler.ts';

type Viewer = Pick<Scene, 'person' | 'authority' | 'calendar' | 'today'>;

/** How what was read is shown; the handlers' words. */
export interface BoardShows<List, One> {
  list(viewer: Viewer, cases: CaseView[]): List;
  one(viewer: Viewer, found: CaseView, events: CaseEvent[], rating: CaseRating | null, attached: Attached[]): One;
}

export interface BoardFile {
  bytes: Uint8Array;
  /** As we found it ("jpg", "pdf"). */
  type: string;
  isPhoto: boolean;
}

export interface BoardDeps<List, One> {
  database: Database;
  sealer: Sealer;
  clock: Clock;
  authority: Authority;
  calendar: Calendar;
  files: Pick<Files, 'read'>;
  shows: BoardShows<List, One>;
}

export function createBoard<List, One>(deps: BoardDeps<List, One>) {
  const { database, sealer, clock, authority, calendar, files, shows } = deps;

  async function personOf(chat: string): Promise<Person | null> {
    const persons = await personsOf(database, [{ platform: 'web', chat, sender: chat }]);
    return persons.get(`web:${chat}`) ?? null;
  }

  const works = (person: Person | null): person is Person => holds(person, 'desk') || holds(person, 'coordinator');

  const viewerOf = (person: Person): Viewer => ({ person, authority, calendar, today: dayOf(clock.nowMs()) });

  async function readable(person: Person | null, id: string): Promise<CaseView | null> {
    const found = works(person) ? await caseById(database, sealer, id) : null;
    return found && mayRead(person, found, authority) ? found : null;
  }

  return {
    isFor: async (chat: string): Promise<boolean> => works(await personOf(chat)),

    async list(chat: string): Promise<List | null> {
      const person = await personOf(chat);
      if (!works(person)) return null;
      const deskIds = desksOf(person);
      const cases = await casesToWork(database, sealer, {
        personId: person.id,
        deskIds,
        headOf: headOf(authority, deskIds),
        coordinator: holds(person, 'coordinator'),
      });
      return shows.list(viewerOf(person), cases);
    },

    async open(chat: string, id: string): Promise<One | null> {
      const person = await personOf(chat);
      const found = await readable(person, id);
      if (!person || !found) return null;
      const nowMs = clock.nowMs();
      await database.tx(async (sql) => {
        await seeCase(sql, id, person.id, `seen:${id}:${found.deskSinceMs}`, nowMs);
        await sql.query('insert into audit (at, person_id, what, about) values ($1, $2, $3, $4)', [
          new Date(nowMs),
          person.id,
          'case-read',
          id,
        ]);
      });
      const events = await eventsOf(database, sealer, id);
      const rating = holds(person, 'coordinator') ? await ratingOf(database, sealer, id) : null;
      const seen = found.seenAtMs ?? nowMs;
      const attached = await attachmentsOf(database, id);
      return shows.one(viewerOf(person), { ...found, seenAtMs: seen }, events, rating, attached);
    },

    /** One file of a case; the same rules as for the case. */
    async file(chat: string, id: string, fileId: string): Promise<BoardFile | null> {
      const found = await readable(await personOf(chat), id);
      const attached = found && (await attachmentsOf(database, id)).find((one) => one.id === fileId);
      const bytes = attached && (await files.read(attached.ref));
      return bytes
        ? { bytes, type: attached.type, isPhoto: attached.kind === 'photo' || attached.type === 'jpg' }
        : null;
    },
  };
}
