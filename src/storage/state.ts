/**
 * Conversation state between turns: a shared copy beside the conversation's row in PostgreSQL. A record is written before
 * its turn commits and never undone; at the start of the next turn the half whose turn is the row's is the state,
 * otherwise the row's own draft is (design.md 4.3; 900 kills without a wrong state: reference/engineering.md 10.4).
 */
import { z } from 'zod';
import { FlowState } from '#src/flow.ts';

export const StateRecord = z.object({
  turn: z.string(),
  after: FlowState.nullable(),
  prev: z.object({ turn: z.string().nullable(), state: FlowState.nullable() }),
});
export type StateRecord = z.infer<typeof StateRecord>;

export interface StateStore {
  readonly kind: 'memory' | 'redis';
  /** Records of the conversations that have one. */
  read(conversations: string[]): Promise<Map<string, StateRecord>>;
  write(records: Map<string, StateRecord>): Promise<void>;
  close(): Promise<void>;
}

/** The state at the start of a turn, given the row's last committed turn and draft. */
export function stateAt(
  row: { turn: string | null; draft: FlowState | null },
  record: StateRecord | undefined,
): FlowState | null {
  if (record && row.turn !== null) {
    if (record.turn === row.turn) return record.after;
    if (record.prev.turn === row.turn) return record.prev.state;
  }
  return row.draft;
}
