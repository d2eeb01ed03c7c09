/** The Zalo part of `doctor`: what the settings, the token, the webhook and (asked for) Zalo itself tell. */
import { zalo } from '#prompts/zalo.ts';
import { dayOf, timeOf } from '#src/clock.ts';
import type { Config } from '#src/config.ts';
import { ZaloFailure } from '#src/platforms/zalo/failure.ts';
import { TokenUnavailable } from '#src/platforms/zalo-token.ts';
import { type Service, zaloOf } from '#src/service.ts';
import { signsOf } from '#src/storage/platform-signs.ts';
import { createTokenStore } from '#src/storage/zalo-token.ts';

export type Line = { what: string; state: 'set' | 'missing' | 'unsure'; cost: string };

const say = zalo.doctor;
const ASK_MS = 20_000;
/** Events residents' conversations need; each has its own switch in the console, off at first. */
const WANTED_EVENTS = [
  'user_send_text',
  'user_send_image',
  'user_send_file',
  'user_send_audio',
  'user_send_video',
  'user_send_sticker',
  'user_send_location',
  'user_send_link',
  'user_submit_info',
  'follow',
  'unfollow',
  'user_withdraw',
  'user_click_chatnow',
  'oa_send_text',
  'user_received_message',
  'user_seen_message',
];
/** A refusal older than this is history. */
const RECENT_MS = 7 * 86_400_000;

const when = (atMs: number): string => `${timeOf(atMs)} ${dayOf(atMs)}`;

type Signs = Awaited<ReturnType<typeof signsOf>>;

async function tokenLine(config: Config, { database, sealer, clock }: Service): Promise<Line> {
  const oaId = config.ZALO_OA_ID!;
  const record = await createTokenStore({ database, sealer, clock, oaId }).read();
  const trouble = record ? record.trouble : 'none';
  if (record && !trouble) return { what: `token: ${say.token(when(record.pair.expiresAtMs))}`, state: 'set', cost: '' };
  return { what: 'token', state: 'missing', cost: say.tokenTrouble(trouble ?? 'none') };
}

function webhookLines(config: Config, signs: Signs): Line[] {
  const events = [...signs].filter(([what]) => what.startsWith('event:'));
  const last = Math.max(...events.map(([, sign]) => sign.atMs));
  const url = `${(config.PUBLIC_URL ?? 'https://<PUBLIC_URL>').replace(/\/+$/, '')}/zalo`;
  const lines: Line[] = [];
  if (!config.PUBLIC_URL) lines.push({ what: 'PUBLIC_URL', state: 'missing', cost: say.publicUrl });
  lines.push(
    events.length > 0
      ? { what: `webhook: ${say.webhook(when(last))}`, state: 'set', cost: '' }
      : { what: 'webhook', state: 'missing', cost: say.noWebhook(url) },
  );
  const mac = signs.get('mac');
  if (mac) lines.push({ what: `mac: ${say.mac(mac.value)}`, state: 'set', cost: '' });
  const unsigned = signs.get('unsigned');
  if (unsigned && (!mac || unsigned.atMs > mac.atMs)) {
    lines.push({ what: 'mac', state: 'unsure', cost: say.unsigned(when(unsigned.atMs)) });
  }
  const unseen = WANTED_EVENTS.filter((name) => !signs.has(`event:${name}`));
  if (unseen.length > 0) lines.push({ what: 'webhook', state: 'unsure', cost: say.events(unseen.join(', ')) });
  return lines;
}

function failureLines(signs: Signs, nowMs: number): Line[] {
  return [...signs]
    .filter(([what, sign]) => what.startsWith('failure:') && nowMs - sign.atMs < RECENT_MS)
    .map(([what, sign]) => {
      const name = what.slice('failure:'.length);
      return {
        what: sign.value ? `${name} (${sign.value})` : name,
        state: 'unsure' as const,
        cost: say.failure(name, when(sign.atMs)),
      };
    });
}

/** Why Zalo could not be asked, by the name its words stand under. */
function reasonOf(error: unknown): string {
  if (error instanceof ZaloFailure) return error.what;
  if (!(error instanceof TokenUnavailable)) return 'no-answer';
  return error.trouble === 'refused' ? 'token-refused-by-zalo' : `token-${error.trouble ?? 'later'}`;
}

async function onlineLines(config: Config, service: Service): Promise<Line[]> {
  const channel = await zaloOf(config, { ...service, redis: null });
  try {
    const facts = await channel!.describe(AbortSignal.timeout(ASK_MS));
    const oa = say.oa(facts.name, facts.package_name ?? '', facts.package_valid_through_date ?? '');
    return [
      { what: `OA: ${oa}`, state: 'set', cost: '' },
      ...(facts.is_verified ? [] : [{ what: 'OA', state: 'missing' as const, cost: say.notVerified }]),
    ];
  } catch (error) {
    return [{ what: 'OA', state: 'missing', cost: say.unreachable(reasonOf(error)) }];
  }
}

/** Nothing where Zalo is not set up. `online` asks Zalo itself. */
export async function zaloLines(config: Config, service: Service, online: boolean): Promise<Line[]> {
  if (!config.ZALO_OA_ID) return [];
  const signs = await signsOf(service.database, 'zalo');
  const asked = online
    ? await onlineLines(config, service)
    : [{ what: 'OA', state: 'unsure' as const, cost: say.offline }];
  const lines = [
    await tokenLine(config, service),
    ...webhookLines(config, signs),
    ...failureLines(signs, service.clock.nowMs()),
    ...asked,
  ];
  return lines.map((line) => ({ ...line, what: `Zalo ${line.what}` }));
}
