/** "/noi": one person on two platforms, by a code of their own and their word where it was given. Never by name or phone. */
import { linkAccounts } from '#prompts/link-accounts.ts';
import { timeOf } from '#src/clock.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import { PlatformName } from '#src/messages.ts';
import { fold } from '#src/text.ts';

const NAME = 'link-accounts';
const START = /^(\/noi|\/?(noi|lien ket|ket noi) tai khoan( khac)?)$/;
const LEAVE = /^\/?(ngat noi|ngat ket noi|bo noi|huy noi)( tai khoan)?$/;
const CODE = /^(?:\/?noi\s+(?:tai khoan\s+)?(?:ma\s+)?)?(\d{4})[\s.-]?(\d{4})$/;
const DIGITS = 8;
const MINUTE_MS = 60_000;

const said = (scene: Scene): string => fold(scene.ownText).trim();
/** Wrong codes are counted apart from wrong PINs. */
const triesOf = (scene: Scene): string => `link:${scene.conversation}`;
const platformOf = (conversation: string): PlatformName => PlatformName.parse(conversation.split(':')[0]);

/** Nothing is opened to anybody on a bare number when another message came in between. */
const isSure = ({ choice }: Scene): boolean => choice?.via !== 'number' || choice.fresh;

async function offer(scene: Scene): Promise<Outcome> {
  const code = scene.newDigits('link', DIGITS);
  const { linkMinutes } = scene.authority.reach;
  const printed = `${code.slice(0, 4)}-${code.slice(4)}`;
  return {
    say: [linkAccounts.offer(printed, linkMinutes, await scene.read.otherPlatforms(scene.conversation))],
    changes: [
      { type: 'offer-link', id: scene.newId('link'), code, expiresAtMs: scene.nowMs + linkMinutes * MINUTE_MS },
    ],
  };
}

async function bring(scene: Scene, code: string): Promise<Outcome> {
  const key = triesOf(scene);
  const lockedUntil = await scene.read.pinLockedUntilMs(key);
  if (lockedUntil !== null) return { say: [linkAccounts.locked(timeOf(lockedUntil))] };
  const found = await scene.read.linkOffered({ code });
  if (!found) return { say: [linkAccounts.wrong()], changes: [{ type: 'try-pin', fits: false, key }] };
  if (found.conversation === scene.conversation) return { say: [linkAccounts.own()] };
  return {
    say: [linkAccounts.sure(platformOf(found.conversation), found.id)],
    changes: [{ type: 'try-pin', fits: true, key }],
  };
}

/** The bringer is sure: now its giver is asked. */
async function claim(scene: Scene, id: string): Promise<Outcome> {
  const found = await scene.read.linkOffered({ id });
  if (!found) return { say: [linkAccounts.expired()] };
  if (!isSure(scene)) return { say: [linkAccounts.sure(platformOf(found.conversation), id)] };
  return {
    say: [linkAccounts.brought(platformOf(found.conversation))],
    changes: [{ type: 'claim-link', id }],
    tell: [
      {
        // To where the code was given, wherever else the person may be.
        to: { kind: 'exactly', conversation: found.conversation },
        letter: linkAccounts.confirm(scene.incoming.address.platform, found.id),
        class: 'reply',
      },
    ],
  };
}

async function decide(scene: Scene, id: string, isYes: boolean): Promise<Outcome> {
  const other = await scene.read.linkClaimed(id, scene.conversation);
  if (other === null) return { say: [linkAccounts.expired()] };
  if (isYes && !isSure(scene)) return { say: [linkAccounts.confirm(platformOf(other), id)] };
  const to = { kind: 'exactly', conversation: other } as const;
  if (!isYes)
    return {
      say: [linkAccounts.refused()],
      changes: [{ type: 'end-link', id }],
      tell: [{ to, letter: linkAccounts.notJoined(), class: 'reply' }],
    };
  return {
    say: [linkAccounts.joined(platformOf(other))],
    changes: [
      { type: 'join-accounts', linkId: id, owner: scene.newId('owner') },
      { type: 'audit', what: 'accounts-joined', about: id, ...(scene.person ? { personId: scene.person.id } : {}) },
    ],
    tell: [{ to, letter: linkAccounts.joined(scene.incoming.address.platform), class: 'reply' }],
  };
}

async function leave(scene: Scene): Promise<Outcome> {
  if ((await scene.read.otherPlatforms(scene.conversation)).length === 0) return { say: [linkAccounts.alone()] };
  return { say: [linkAccounts.left()], changes: [{ type: 'leave-accounts' }] };
}

export const linkAccountsHandler: Handler = {
  name: NAME,
  wants(scene) {
    const { content } = scene.incoming;
    if (content.type !== 'message' || content.forwarded || content.edited) return false;
    return START.test(said(scene)) || LEAVE.test(said(scene)) || CODE.test(said(scene));
  },
  handle(scene) {
    const { choice } = scene;
    const act = choice?.act;
    if (act === `${NAME}.leave` || (!act && LEAVE.test(said(scene)))) return leave(scene);
    if (act === `${NAME}.yes` || act === `${NAME}.no`) return decide(scene, choice?.arg ?? '', act === `${NAME}.yes`);
    if (act === `${NAME}.claim`) return claim(scene, choice?.arg ?? '');
    if (act === `${NAME}.drop`) return { say: [linkAccounts.dropped()] };
    const code = CODE.exec(said(scene));
    return code ? bring(scene, `${code[1]}${code[2]}`) : offer(scene);
  },
};
