/** `cli triage`: one line `{id, text}` in, one line of triage out (design.md section 6). */
import { z } from 'zod';
import type { Triage } from '#src/cases/kinds.ts';
import { type Receiver, type Routes, routeTo } from '#src/cases/route.ts';

const Line = z.object({ id: z.string(), text: z.string() });

export interface TriageLine {
  id: string;
  kind: Triage['kind'];
  field: Triage['field'];
  urgency: Triage['urgency'];
  anonymous_request: boolean;
  sensitive: boolean;
  location: string | null;
  route_to: Receiver[];
  confidence: number;
}

/** Builds the command over a loaded triage and routing table; throws when the line is not `{id, text}`. */
export function triageCommand(triage: (text: string) => Triage, routes: Routes): (line: unknown) => TriageLine {
  return (line) => {
    const { id, text } = Line.parse(line);
    const found = triage(text);
    return {
      id,
      kind: found.kind,
      field: found.field,
      urgency: found.urgency,
      anonymous_request: found.anonymousRequest,
      sensitive: found.sensitive,
      location: found.location,
      route_to: routeTo(routes, found),
      confidence: Math.round(found.confidence * 1000) / 1000,
    };
  };
}
