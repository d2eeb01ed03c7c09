/** Until when residents' files stay, by the data (design.md section 5, retention). */
import type { Authority } from '#src/data.ts';
import type { Keeping } from '#src/storage/attachments.ts';

const DAY_MS = 86_400_000;

export function keepingFrom(authority: Pick<Authority, 'draftDays' | 'intake'>, nowMs: number): Keeping {
  return {
    draft: new Date(nowMs + authority.draftDays * DAY_MS),
    case: new Date(nowMs + authority.intake.files.keepDays * DAY_MS),
  };
}
