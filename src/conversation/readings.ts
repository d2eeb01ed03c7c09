/** What a batch of turns reads before its handlers decide: everything in few queries, opened later, each in its own turn. */

import type { Clock } from '#src/clock.ts';
import type { Claimed } from '#src/delivery/inbox.ts';
import type { Steps } from '#src/delivery/steps.ts';
import type { Person } from '#src/people/person.ts';
import type { Database } from '#src/storage/database.ts';
import { personsOf } from '#src/storage/people.ts';
import type { StateRecord, StateStore } from '#src/storage/state.ts';
import { mayNameOlder, WITHOUT_BUTTONS } from './choose.ts';

/** So many letters back a choice can be named by its words. */
const OLDER_MENUS = 20;
/** A conversation as it stands, opened only inside its own turn: damage in one must not touch the others. */
export interface StoredConversation {
  id: string;
  turn: string | null;
  draft: unknown;
  menu_letter: string | null;
  menu_fresh: boolean;
  asking: string | null;
  owner: string | null;
  last_interaction_at: Date | null;
  floor_since: Date | null;
  floor_until: Date | null;
  choices: unknown;
  shown: boolean | null;
  menu_at: Date | null;
  sealed: Uint8Array | null;
}

/** What a batch reads before its handlers decide. */
export interface Readings {
  rows: Map<string, StoredConversation>;
  records: Map<string, StateRecord>;
  persons: Map<string, Person>;
  /** Letters that were pressed on, by id. */
  pressed: Map<string, PressedLetter>;
  /** What was shown with choices before, newest first, by conversation; only of those that may name one. */
  older: Map<string, PressedLetter[]>;
}

export interface PressedLetter {
  id: string;
  conversation: string;
  choices: unknown;
  created_at: Date;
}

/** Gives the way to read for a batch. */
export function createReadings(deps: {
  database: Database;
  states: StateStore;
  clock: Clock;
  step?: Steps | undefined;
}): (batch: Claimed[]) => Promise<Readings> {
  const { database, states, clock, step } = deps;

  async function conversations(ids: string[]): Promise<Map<string, StoredConversation>> {
    const { rows } = await database.query<StoredConversation>(
      `select c.id, c.turn, c.draft, c.menu_letter, c.menu_fresh, c.asking,
         c.owner, c.last_interaction_at, c.floor_since, c.floor_until, l.choices, l.created_at as menu_at,
         l.state not in ('waiting', 'failed') as shown, d.sealed
       from conversation c
       left join letter l on l.id = c.menu_letter
       left join draft d on d.conversation = c.id and d.expires_at > $2
       where c.id = any($1)`,
      [ids, new Date(clock.nowMs())],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async function pressedLetters(batch: Claimed[]): Promise<Readings['pressed']> {
    const ids = batch.flatMap(({ incoming: { content } }) => (content.type === 'press' ? [content.letter] : []));
    if (ids.length === 0) return new Map();
    const { rows } = await database.query<PressedLetter>(
      'select id, conversation, choices, created_at from letter where id = any($1)',
      [ids],
    );
    return new Map(rows.map((letter) => [letter.id, letter]));
  }

  async function olderLetters(batch: Claimed[]): Promise<Readings['older']> {
    const ids = batch
      .filter(({ incoming: { address, content } }) => mayNameOlder(address.platform, content))
      .map((one) => one.conversation);
    if (ids.length === 0) return new Map();
    const { rows } = await database.query<PressedLetter>(
      `select l.id, l.conversation, l.choices, l.created_at from unnest($1::text[]) as asked(conversation)
       cross join lateral (
         select * from letter where letter.conversation = asked.conversation and platform = '${WITHOUT_BUTTONS}'
           and choices <> '[]' and state in ('sending', 'sent', 'uncertain')
         order by seq desc limit ${OLDER_MENUS}) l
       order by l.seq desc`,
      [[...new Set(ids)]],
    );
    return Map.groupBy(rows, (row) => row.conversation);
  }

  async function readAll(batch: Claimed[]): Promise<Readings> {
    const ids = [...new Set(batch.map((one) => one.conversation))];
    const addresses = batch.map((one) => one.incoming.address);
    const [rows, records, persons, pressed, older] = await Promise.all([
      conversations(ids),
      states.read(ids),
      personsOf(database, addresses),
      pressedLetters(batch),
      olderLetters(batch),
    ]);
    step?.('read');
    return { rows, records, persons, pressed, older };
  }

  return readAll;
}
