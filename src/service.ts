/** The whole service, put together from its settings. main.ts runs it; tests and the command line use the same one. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { handlers } from '#handlers/index.ts';
import { boardCase, boardList } from '#handlers/shared/desk-board.ts';
import { remindWords } from '#handlers/shared/remind.ts';
import { leftBehind, parked, RESENT_MARK, restarted, urgentLine, waitedMark } from '#prompts/common.ts';
import { zalo as zaloWords } from '#prompts/zalo.ts';
import { createTriage, loadTriageModel, looksLikeDenunciation } from './cases/triage.ts';
import { type Clock, clockStartingAt, dayOf, systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { createBoard } from './conversation/board.ts';
import type { Handler } from './conversation/handler.ts';
import { createLookups } from './conversation/lookups.ts';
import { tellCoordinators } from './conversation/tell-coordinators.ts';
import { createTick, type Tick } from './conversation/tick.ts';
import { createTurns, type Turns } from './conversation/turn.ts';
import { type Authority, readJson } from './data.ts';
import type { Calendar } from './dates/calendar.ts';
import { createBell } from './delivery/bell.ts';
import { createFindWithModel } from './delivery/find-with-model.ts';
import { createInbox, INBOX_CHANNEL, type Inbox } from './delivery/inbox.ts';
import { createKeepFile } from './delivery/keep-file.ts';
import { createOutbox, OUTBOX_CHANNEL } from './delivery/outbox.ts';
import { createOutgoingFiles } from './delivery/outgoing-files.ts';
import { createMemoryPace, type Pace, type Pacing, TELEGRAM_PACING, zaloPacing } from './delivery/pace.ts';
import { createRedisPace } from './delivery/pace-redis.ts';
import { createPost, type Post } from './delivery/post.ts';
import { createReadPlan } from './delivery/read-plan.ts';
import { standingOf } from './delivery/standing.ts';
import type { Steps } from './delivery/steps.ts';
import { giveUpWaiting, touch } from './delivery/waiting.ts';
import { createWork, WORK_CHANNEL } from './delivery/work.ts';
import { askedIn, authorityOf, calendarOf, plansIn } from './install.ts';
import { createLibrary, type Library } from './knowledge/library.ts';
import type { Finder } from './knowledge/model/finder.ts';
import type { Plan } from './knowledge/plan.ts';
import type { Log } from './log.ts';
import { type Loop, startLoop } from './loop.ts';
import type { Incoming, PlatformName } from './messages.ts';
import { createMetrics, type Metrics, type Standing } from './metrics.ts';
import type { Platform } from './platforms/platform.ts';
import { ANY_FILE } from './platforms/web/upload.ts';
import { createWeb, type Web } from './platforms/web.ts';
import type { Zalo } from './platforms/zalo.ts';
import { createSealer, type Sealer } from './seal.ts';
import type { Database } from './storage/database.ts';
import { createFiles } from './storage/files.ts';
import { createRedisLock } from './storage/lock-redis.ts';
import { migrate } from './storage/migrate.ts';
import { markBlocked, markReachable, personsOf } from './storage/people.ts';
import { openPglite } from './storage/pglite.ts';
import { livePlans, PLANS_CHANNEL, publishPlan } from './storage/plans.ts';
import { saveSigns, signsOf } from './storage/platform-signs.ts';
import { openPostgres } from './storage/postgres.ts';
import type { SharedRedis } from './storage/redis.ts';
import type { StateStore } from './storage/state.ts';
import { createMemoryState } from './storage/state-memory.ts';
import { createRedisState } from './storage/state-redis.ts';
import { createTokenStore } from './storage/zalo-token.ts';

const KEY_BYTES = 32;
const INBOX_POLL_MS = 500;
/** A statement costs the embedded database milliseconds whatever it moves: what comes meanwhile goes along (measured). */
const GATHER_MS = { postgres: 0, pglite: 25 };
const OUTBOX_POLL_MS = 500;
const TICK_MS = 60_000;
const SWEEP_MS = 3_600_000;
const WORK_POLL_MS = 5_000;

/** What could not be opened, for the words in prompts/setup.ts. */
export class StartProblem extends Error {
  readonly what: 'database' | 'redis' | 'key';
  readonly detail: string;
  constructor(what: StartProblem['what'], detail: string, options?: ErrorOptions) {
    super(`Could not start: ${what}`, options);
    this.what = what;
    this.detail = detail;
  }
}

export interface Service {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly database: Database;
  readonly sealer: Sealer;
  readonly authority: Authority;
  readonly calendar: Calendar;
  readonly inbox: Inbox;
  readonly turns: Turns;
  readonly tick: Tick;
  readonly web: Web;
  readonly metrics: Metrics;
  /** Platforms with a webhook, `POST /<name>`. */
  readonly messengers: readonly Platform[];
  /** Where everything a messenger tells comes in; resolves when it is durable, false when it was there already. */
  receive(incoming: Incoming): Promise<boolean>;
  library(): Library;
  /** How inbox and outbox stand now. */
  standing(): Promise<Standing>;
  /** Reads the live plans again (after a plan was imported or approved). */
  reloadPlans(): Promise<void>;
  /** Works until nothing is waiting that could be done now (tests and the command line; no loops needed). */
  settle(): Promise<void>;
  /** Starts the loops. */
  start(): Promise<void>;
  /** Finishes what is in progress and closes everything. */
  stop(): Promise<void>;
}

export interface ServiceParts {
  config: Config;
  log: Log;
  clock?: Clock;
  /** Given by tests; otherwise opened from the settings. */
  database?: Database;
  states?: StateStore;
  /** Further platforms beside the web page. */
  platforms?: Platform[];
  handlers?: readonly Handler[];
  /** In place of the platforms' own limits; null is no limit. */
  pacing?: Pacing | null;
  /** In place of the model of the settings. */
  finder?: Finder | null;
  /** Told of every moment of a turn and a send (crash tests). */
  step?: Steps;
}

/** The install's key: from DATA_KEY, or, in the demonstration, made once and kept under VAR_DIR. */
function dataKey(config: Config): Buffer {
  if (config.DATA_KEY) return Buffer.from(config.DATA_KEY, 'base64');
  const file = join(config.VAR_DIR, 'data.key');
  if (!existsSync(file)) {
    mkdirSync(config.VAR_DIR, { recursive: true });
    writeFileSync(file, randomBytes(KEY_BYTES).toString('base64'), { mode: 0o600 });
  }
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64');
  if (key.length !== KEY_BYTES) throw new StartProblem('key', file);
  return key;
}

async function openDatabase(config: Config): Promise<Database> {
  if (!config.DATABASE_URL) return openPglite(config.VAR_DIR);
  return openPostgres(config.DATABASE_URL).catch((cause: unknown) => {
    throw new StartProblem('database', '', { cause });
  });
}

/** The one connection state and pace share, or null. */
async function connectRedis(config: Config): Promise<SharedRedis | null> {
  if (!config.REDIS_URL) return null;
  const { openRedis } = await import('./storage/redis.ts');
  const redis = openRedis(config.REDIS_URL);
  try {
    await redis.connect();
    return redis;
  } catch (cause) {
    redis.close();
    throw new StartProblem('redis', '', { cause });
  }
}

/** Platforms that limit how fast letters may leave. */
const pacingOf = (config: Config): Partial<Record<PlatformName, Pacing>> => ({
  telegram: TELEGRAM_PACING,
  zalo: zaloPacing(config.ZALO_PER_SECOND),
});

/** The Zalo channel of the settings, or null; `doctor` and `zalo-login` take it without the rest. */
export async function zaloOf(
  config: Config,
  parts: {
    authority: Authority;
    clock: Clock;
    log: Log;
    database: Database;
    sealer: Sealer;
    redis: SharedRedis | null;
    meter?: Metrics;
  },
): Promise<Zalo | null> {
  const { ZALO_APP_ID: appId, ZALO_APP_SECRET: appSecret, ZALO_OA_ID: oaId, ZALO_OA_SECRET_KEY: oaKey } = config;
  if (!appId || !appSecret || !oaId || !oaKey) return null;
  const { createZalo } = await import('./platforms/zalo.ts');
  const { database, sealer, clock, redis } = parts;
  const { ZALO_ACCESS_TOKEN: access, ZALO_REFRESH_TOKEN: refresh } = config;
  return createZalo({
    appId,
    appSecret,
    oaId,
    oaKey,
    bases: {
      openapi: config.ZALO_OPENAPI_BASE.replace(/\/+$/, ''),
      business: config.ZALO_BUSINESS_BASE.replace(/\/+$/, ''),
      oauth: config.ZALO_OAUTH_BASE.replace(/\/+$/, ''),
    },
    proxy: config.HTTPS_PROXY,
    mediaHosts: config.ZALO_MEDIA_HOSTS,
    fileEndings: config.ZALO_FILE_TYPES,
    captionChars: config.ZALO_CAPTION_CHARS,
    firstPair: access && refresh ? { access, refresh } : undefined,
    tokens: createTokenStore({ database, sealer, clock, oaId }),
    lock: redis ? createRedisLock(redis) : (_name, _holdMs, work) => work(),
    authorityName: parts.authority.name,
    signs: { save: (signs) => saveSigns(database, 'zalo', signs), read: () => signsOf(database, 'zalo') },
    sealer,
    clock,
    log: parts.log,
    meter: parts.meter,
    async tell(trouble) {
      const at = clock.nowMs();
      const told = {
        about: `zalo-token:${dayOf(at)}`,
        class: 'alert' as const,
        letter: zaloWords.tokenTrouble(trouble),
      };
      await database.tx((sql) => tellCoordinators(sql, sealer, at, told));
    },
  });
}

/** The messengers the settings ask for; the library of one that is not asked for is not loaded. */
async function messengersOf(
  config: Config,
  parts: {
    authority: Authority;
    clock: Clock;
    log: Log;
    receive: Service['receive'];
    database: Database;
    sealer: Sealer;
    redis: SharedRedis | null;
    meter: Metrics;
  },
): Promise<Platform[]> {
  const groups = (platform: PlatformName) =>
    parts.authority.groups
      .filter((each) => each.startsWith(`${platform}:`))
      .map((each) => each.slice(platform.length + 1));
  const url = config.PUBLIC_URL?.replace(/\/+$/, '');
  const messengers: Platform[] = [];
  if (config.TELEGRAM_BOT_TOKEN) {
    const { createTelegram } = await import('./platforms/telegram.ts');
    const telegram = createTelegram({
      token: config.TELEGRAM_BOT_TOKEN,
      apiRoot: config.TELEGRAM_API_ROOT.replace(/\/+$/, ''),
      webhookSecret: config.TELEGRAM_WEBHOOK_SECRET,
      webhookUrl: url && `${url}/telegram`,
      proxy: config.HTTPS_PROXY,
      groups: groups('telegram'),
      clock: parts.clock,
      log: parts.log,
      accept: parts.receive,
    });
    messengers.push(telegram);
  }
  const zalo = await zaloOf(config, parts);
  if (zalo) messengers.push(zalo);
  return messengers;
}

/** The model of the settings, or null: without one nothing of LangChain is loaded. */
async function finderOf(config: Config, clock: Clock, meter: Metrics): Promise<Finder | null> {
  const { MODEL_BASE_URL: baseUrl, MODEL_NAME: name, MODEL_API_KEY: key } = config;
  if (!baseUrl || !name) return null;
  const { createFinder } = await import('./knowledge/model.ts');
  return createFinder({ baseUrl, name, key }, { clock, meter });
}

async function firstFill(database: Database, plans: Plan[], clock: Clock): Promise<void> {
  const { rows } = await database.query<{ id: string }>("select distinct id from plan where status <> 'draft'", []);
  const known = new Set(rows.map((row) => row.id));
  for (const plan of plans) {
    if (!known.has(plan.id)) await publishPlan(database, plan, clock.nowMs(), dayOf(clock.nowMs()));
  }
}

/** Opens everything that can fail, then puts the parts together. Nothing runs until `start`. */
export async function openService(parts: ServiceParts): Promise<Service> {
  const { config, log } = parts;
  const clock = parts.clock ?? (config.NOW ? clockStartingAt(Date.parse(config.NOW)) : systemClock);
  const authority = authorityOf(config);
  const calendar = calendarOf(config.DATA_DIR);
  const plans = plansIn(config.DATA_DIR);
  const triage = createTriage(loadTriageModel(readJson(join(config.DATA_DIR, 'triage', 'model.json'))));
  const sealer = createSealer(dataKey(config));
  const redis = parts.states ? null : await connectRedis(config);
  const states = parts.states ?? (redis ? createRedisState(redis) : createMemoryState());
  const database = parts.database ?? (await openDatabase(config));
  await migrate(database);
  await firstFill(database, plans, clock);
  const known = askedIn(config.DATA_DIR);
  let library = createLibrary(await livePlans(database), () => known);

  const metrics = createMetrics();
  const finder = parts.finder === undefined ? await finderOf(config, clock, metrics) : parts.finder;
  const { step } = parts;
  const worker = randomBytes(6).toString('hex');
  const loops = new Map<string, Loop>();
  const inboxBell = createBell(database, INBOX_CHANNEL, () => loops.get('turns')?.wake());
  const inbox = createInbox({ database, sealer, clock, worker, bell: inboxBell, step });
  const outbox = createOutbox({ database, sealer, clock, step });
  const files = createFiles({ database, sealer, clock, dir: join(config.VAR_DIR, 'files') });
  const wakePosts = () => {
    for (const [name, loop] of loops) if (name.startsWith('post:')) loop.wake();
  };
  const outboxBell = createBell(database, OUTBOX_CHANNEL, wakePosts);
  const web = createWeb({
    clock,
    sealer,
    log,
    secureCookies: config.PUBLIC_URL !== undefined,
    origin: config.PUBLIC_URL ? new URL(config.PUBLIC_URL).origin : undefined,
    authority: { name: authority.name, xungHo: authority.xungHo, urgent: urgentLine(authority.emergencyNumbers) },
    accept: (incoming) => inbox.accept(incoming),
    opened: wakePosts,
    files,
    fileRules: async (chat) => {
      const persons = await personsOf(database, [{ platform: 'web', chat, sender: chat }]);
      return persons.get(`web:${chat}`)?.posts.length ? ANY_FILE : authority.intake.files;
    },
    board: createBoard({
      database,
      sealer,
      clock,
      authority,
      calendar,
      files,
      shows: { list: boardList, one: boardCase },
    }),
  });
  const turns = createTurns({
    database,
    inbox,
    states,
    sealer,
    clock,
    log,
    handlers: parts.handlers ?? handlers,
    lookups: createLookups(sealer, clock),
    authority,
    calendar,
    library: () => library,
    triage,
    modelHelps: () => finder?.ready() ?? false,
    neverKept: (text) => looksLikeDenunciation(text) || triage(text).kind === 'to_cao',
    windows: (name) => platforms.findLast((platform) => platform.name === name)?.windows,
    parkedWords: { ...parked, person: () => parked.person(authority.emergencyNumbers) },
    restartedWords: restarted,
    said(letters, events) {
      outbox.remember(letters);
      if (letters.length > 0) outboxBell();
      if (events > 0) inboxBell();
    },
    meter: metrics,
    step,
  });
  const tick = createTick({
    database,
    inbox,
    sealer,
    clock,
    calendar,
    authority,
    library: () => library,
    remind: remindWords,
  });
  async function receive(incoming: Incoming): Promise<boolean> {
    const { content, address } = incoming;
    if (content.type === 'receipt') return true; // nothing to say
    if (content.type === 'touched') {
      await touch(database, incoming, clock.nowMs());
      return true;
    }
    if (content.type !== 'reach') return inbox.accept(incoming);
    // Nothing to decide and nothing to say: written at once, and the same twice is the same.
    if (content.blocked) await markBlocked(database, address.platform, address.chat, clock.nowMs());
    else await markReachable(database, address.platform, address.chat);
    return true;
  }
  const own = await messengersOf(config, { authority, clock, log, receive, database, sealer, redis, meter: metrics });
  const messengers = [...own, ...(parts.platforms ?? [])];
  const platforms: Platform[] = [web, ...messengers];
  const platformOf = (name: PlatformName) => platforms.findLast((platform) => platform.name === name) ?? web;
  const work = createWork({
    database,
    sealer,
    clock,
    log,
    worker,
    doers: {
      'read-plan': createReadPlan({
        platform: platformOf,
        files,
        sealer,
        clock,
      }),
      'keep-file': createKeepFile({
        platform: platformOf,
        files,
        sealer,
        clock,
        authority,
      }),
      'find-with-model': createFindWithModel({ finder, library: () => library, clock }),
    },
  });
  /** Reads the live plans again when they are others than those in use. */
  async function reloadPlans(): Promise<void> {
    const { rows } = await database.query<{ id: string; version: number }>(
      "select id, version from plan where status = 'live' order by id",
      [],
    );
    const versions = (plans: readonly { id: string; version: number }[]) =>
      plans.map((plan) => `${plan.id}:${plan.version}`).join(' ');
    if (versions(rows) !== versions(library.plans)) library = createLibrary(await livePlans(database), () => known);
  }
  const limits = pacingOf(config);
  function paceOf(platform: Platform): Pace {
    const usual = own.includes(platform) ? (limits[platform.name] ?? null) : null;
    const pacing = parts.pacing === undefined || platform === web ? usual : parts.pacing;
    if (!redis || !pacing) return createMemoryPace(clock, pacing);
    return createRedisPace({ redis, platform: platform.name, pacing, clock });
  }
  const outgoing = createOutgoingFiles({ sql: database, files, clock });
  const posts = new Map<string, Post>(
    platforms.map((platform) => [
      platform.name,
      createPost({
        outbox,
        platform,
        pace: paceOf(platform),
        clock,
        log,
        resentMark: RESENT_MARK,
        waitedMark,
        leftBehind,
        files: outgoing,
        reach: authority.reach,
        blocked: (name, chat) => markBlocked(database, name, chat, clock.nowMs()),
        sent: () => loops.get(`post:${platform.name}`)?.wake(),
        meter: metrics,
        step,
      }),
    ]),
  );
  const unlisten: (() => Promise<void>)[] = [];

  return {
    config,
    clock,
    log,
    database,
    sealer,
    authority,
    calendar,
    inbox,
    turns,
    tick,
    web,
    metrics,
    messengers,
    receive,
    library: () => library,
    standing: () => standingOf(database, clock.nowMs()),
    reloadPlans,
    async settle() {
      for (let busy = true; busy; ) {
        busy = (await turns.runOnce()) > 0;
        await reloadPlans();
        if ((await work.runOnce()) > 0) busy = true;
        for (const post of posts.values()) {
          if ((await post.runOnce()).started > 0) busy = true;
          await post.settled();
        }
      }
      await files.sweep();
    },
    async start() {
      if (database.kind === 'pglite') {
        // Its lock file lets nobody else in: what is in hand or on the wire was a dead process's.
        await inbox.recover();
        await outbox.recover();
      }
      const gatherMs = GATHER_MS[database.kind];
      // Listening first: the loops' first rounds are busy ones.
      unlisten.push(await database.listen(INBOX_CHANNEL, () => loops.get('turns')?.wake()));
      unlisten.push(await database.listen(OUTBOX_CHANNEL, wakePosts));
      unlisten.push(await database.listen(WORK_CHANNEL, () => loops.get('work')?.wake()));
      unlisten.push(await database.listen(PLANS_CHANNEL, () => loops.get('tick')?.wake()));
      loops.set(
        'turns',
        startLoop('turns', INBOX_POLL_MS, log, async () => ((await turns.runOnce()) > 0 ? 0 : INBOX_POLL_MS), gatherMs),
      );
      for (const [name, post] of posts) {
        const round = async () => {
          const { started, waitMs } = await post.runOnce();
          return started > 0 ? 0 : (waitMs ?? OUTBOX_POLL_MS);
        };
        loops.set(`post:${name}`, startLoop(`post:${name}`, OUTBOX_POLL_MS, log, round, gatherMs));
      }
      const tickRound = async () => {
        await reloadPlans();
        await tick.runOnce();
        return TICK_MS;
      };
      loops.set('tick', startLoop('tick', TICK_MS, log, tickRound));
      const sweepRound = async () => {
        await inbox.sweep();
        await outbox.sweep();
        await giveUpWaiting(database, authority.reach, clock.nowMs());
        await work.sweep();
        return SWEEP_MS;
      };
      loops.set('sweep', startLoop('sweep', SWEEP_MS, log, sweepRound));
      const workRound = async () => {
        const taken = await work.runOnce();
        await files.sweep();
        return taken > 0 ? 0 : WORK_POLL_MS;
      };
      loops.set('work', startLoop('work', WORK_POLL_MS, log, workRound));
      for (const messenger of messengers) await messenger.start?.();
      setImmediate(() => library.warm()); // after the start is told; the first question need not wait for it
    },
    async stop() {
      await Promise.all(messengers.map((messenger) => messenger.stop?.()));
      work.stop();
      await Promise.all([...loops.values()].map((loop) => loop.stop()));
      web.close();
      await inbox.settled();
      for (const post of posts.values()) await post.settled();
      for (const stop of unlisten) await stop();
      await states.close();
      await database.close();
    },
  };
}
