/** What is counted and timed, for `/metrics` on METRICS_PORT. Names, kinds, classes and milliseconds; nothing of anybody. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the spine tells while it works. */
export interface Meter {
  /** A handler decided. */
  turn(handler: string, ms: number): void;
  /** A turn did not end well: tried again, or parked. */
  failed(how: 'retry' | 'parked'): void;
  /** A send ended. */
  letter(letterClass: string, state: string): void;
  /** A letter left while the platform charges for it. */
  charged(letterClass: string): void;
  /** A call to the model ended, where one is configured. */
  modelCall(ability: string, end: string, ms: number): void;
  /** A platform told something that was left aside, by kind (a closed list of the adapter's). */
  aside(platform: string, kind: string): void;
  /** A webhook was answered, `ms` after it came. */
  acknowledged(platform: string, status: number, ms: number): void;
}

/** How things stand in the database, asked when somebody looks. */
export interface Standing {
  waiting: number;
  oldestWaitingS: number;
  parked: number;
  /** Letters that wait or are on their way, by class. */
  letters: { class: string; state: string; count: number }[];
}

export interface Metrics extends Meter {
  /** The page in Prometheus's format; standing figures are left out when the database cannot tell. */
  page(standing: Standing | null): Promise<{ type: string; text: string }>;
}

const ACK_MS = [1, 2, 5, 10, 15, 25, 50, 100, 250, 500, 1_000, 2_000];
const MODEL_MS = [50, 100, 250, 500, 1_000, 2_000, 4_000];
const HANDLER_MS = [1, 2, 5, 10, 25, 50, 100, 250, 1_000, 5_000, 10_000];

export function createMetrics(): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  const name = (short: string) => `cau_noi_${short}`;
  const turns = new Counter({ name: name('turns_total'), help: 'Turns decided', labelNames: ['handler'], registers });
  const handlerMs = new Histogram({
    name: name('handler_ms'),
    help: 'Time a handler took to decide',
    labelNames: ['handler'],
    buckets: HANDLER_MS,
    registers,
  });
  const failures = new Counter({
    name: name('turn_failures_total'),
    help: 'Turns that failed, by what became of the event',
    labelNames: ['how'],
    registers,
  });
  const ended = new Counter({
    name: name('letters_ended_total'),
    help: 'Sends by class and how they ended',
    labelNames: ['class', 'state'],
    registers,
  });
  const charged = new Counter({
    name: name('letters_charged_total'),
    help: 'Letters the platform charged for',
    labelNames: ['class'],
    registers,
  });
  const modelMs = new Histogram({
    name: name('model_call_ms'),
    help: 'Calls to the model by what was asked of it and how they ended',
    labelNames: ['ability', 'end'],
    buckets: MODEL_MS,
    registers,
  });
  const ackMs = new Histogram({
    name: name('ack_ms'),
    help: 'Time from a webhook to its answer',
    labelNames: ['platform', 'status'],
    buckets: ACK_MS,
    registers,
  });
  const asides = new Counter({
    name: name('events_aside_total'),
    help: 'Events of a platform left aside, by kind',
    labelNames: ['platform', 'kind'],
    registers,
  });
  const gauge = (short: string, help: string) => new Gauge({ name: name(short), help, registers });
  const waiting = gauge('inbox_waiting', 'Events that could be handled now');
  const oldest = gauge('inbox_oldest_waiting_seconds', 'How long the oldest of them has waited');
  const parked = gauge('inbox_parked', 'Events set aside after failing');
  const up = gauge('database_up', 'The database answers');
  const memory = gauge('resident_memory_bytes', 'Memory of this process');
  const letters = new Gauge({
    name: name('letters'),
    help: 'Letters waiting or on the wire',
    labelNames: ['class', 'state'],
    registers,
  });

  return {
    turn(handler, ms) {
      turns.inc({ handler });
      handlerMs.observe({ handler }, ms);
    },
    failed: (how) => failures.inc({ how }),
    letter: (letterClass, state) => ended.inc({ class: letterClass, state }),
    charged: (letterClass) => charged.inc({ class: letterClass }),
    modelCall: (ability, end, ms) => modelMs.observe({ ability, end }, ms),
    aside: (platform, kind) => asides.inc({ platform, kind }),
    acknowledged: (platform, status, ms) => ackMs.observe({ platform, status: String(status) }, ms),
    async page(standing) {
      up.set(standing ? 1 : 0);
      memory.set(process.memoryUsage.rss());
      letters.reset();
      if (standing) {
        waiting.set(standing.waiting);
        oldest.set(standing.oldestWaitingS);
        parked.set(standing.parked);
        for (const one of standing.letters) letters.set({ class: one.class, state: one.state }, one.count);
      } else for (const unknown of [waiting, oldest, parked]) unknown.reset();
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
}
