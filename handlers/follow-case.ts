/** Following a case: from the account that sent it by code alone, from another with its PIN (design.md 4.6). */

import { followCase, sayState } from '#prompts/follow-case.ts';
import type { CaseView } from '#src/cases/case.ts';
import { printCode, readCode, type TypedCode } from '#src/cases/code.ts';
import { timeOf } from '#src/clock.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import { fold } from '#src/text.ts';
import { along, caseFile, documentBeside } from './shared/case-file.ts';
import { deskName } from './shared/cases.ts';
import { mayReopen } from './shared/reopen.ts';

const NAME = 'follow-case';
const ASKS =
  /^\/?(xem|tra cuu|tra|theo doi|ma|kiem tra)\b|\b(ho so|phan anh|don|ma so)\b.{0,40}\b(den dau|toi dau|the nao|sao roi|ra sao|xong chua)\b/;
const MINE = /^\/?(xem )?(ho so|phan anh|ho so phan anh|ho so da gui)( cua (toi|em|minh|chau))?( da gui)?$/;

type Seen = 'sender' | 'pin' | 'follower';

async function status(scene: Scene, found: CaseView, as: Seen): Promise<Outcome> {
  const choices = [
    ...(as === 'pin' ? [followCase.follow(found.id)] : []),
    ...(as !== 'follower' && mayReopen(scene, found) ? [followCase.reopen(found.id)] : []),
  ];
  const whole = as !== 'follower';
  const file = whole ? await caseFile(scene, found, found.answerFile) : null;
  const shown = { ...found, document: documentBeside(found.document, file) };
  const letter = followCase.status(shown, printCode(found.code), deskName(scene, found.deskId), whole, choices);
  return { say: [along(letter, file)] };
}

async function byCode(scene: Scene, typed: TypedCode): Promise<Outcome> {
  if (!typed.valid) return { say: [followCase.badCheck(printCode(typed.code))] };
  const found = await scene.read.caseByCode(typed.code);
  if (found?.owner === scene.owner) return status(scene, found, 'sender');
  const lockedUntil = await scene.read.pinLockedUntilMs(scene.conversation);
  if (lockedUntil !== null) return { say: [followCase.locked(timeOf(lockedUntil))] };
  if (!typed.pin) return followed(scene, typed);
  const fits = found !== null && (await scene.read.pinFits(found.id, typed.pin));
  const changes = [{ type: 'try-pin' as const, fits, caseId: found?.id ?? null }];
  return fits && found ? { ...(await status(scene, found, 'pin')), changes } : { say: [followCase.wrong()], changes };
}

/** Without a PIN: what this conversation follows is shown as far as it goes, all else needs the PIN. */
async function followed(scene: Scene, typed: TypedCode): Promise<Outcome> {
  const follows = await scene.read.casesFollowedBy(scene.conversation);
  const found = follows.find((one) => one.code === typed.code);
  return found ? status(scene, found, 'follower') : { say: [followCase.needPin(printCode(typed.code))] };
}

const lineOf = (one: CaseView) => ({ code: printCode(one.code), id: one.id, state: sayState(one) });

async function mine(scene: Scene): Promise<Outcome> {
  const own = await scene.read.casesOf(scene.conversation);
  const follows = await scene.read.casesFollowedBy(scene.conversation);
  const others = follows.filter((one) => one.owner !== scene.owner);
  return { say: [followCase.mine(own.map(lineOf), others.map(lineOf))] };
}

/** Asked in words, without a code: what was sent from here, else for the code. */
async function asked(scene: Scene): Promise<Outcome> {
  const own = await scene.read.casesOf(scene.conversation);
  return own.length > 0 ? mine(scene) : { say: [followCase.askCode()] };
}

async function show(scene: Scene, id: string): Promise<Outcome> {
  const found = await scene.read.caseById(id);
  if (found?.owner === scene.owner) return status(scene, found, 'sender');
  const follows = await scene.read.casesFollowedBy(scene.conversation);
  const other = follows.find((one) => one.id === id);
  return other ? status(scene, other, 'follower') : { say: [followCase.wrong()] };
}

/** The choice stands only under a letter that the PIN opened. */
async function follow(scene: Scene, id: string): Promise<Outcome> {
  const found = await scene.read.caseById(id);
  if (!found) return { say: [followCase.wrong()] };
  return { say: [followCase.following(printCode(found.code))], changes: [{ type: 'follow-case', id }] };
}

export const followCaseHandler: Handler = {
  name: NAME,
  wants(scene) {
    const folded = fold(scene.ownText);
    const typed = readCode(scene.ownText);
    return MINE.test(folded) || (typed !== null && (ASKS.test(folded) || /^[\d\s.-]+$/.test(folded)));
  },
  handle(scene) {
    const { content } = scene.incoming;
    if (content.type === 'later') return asked(scene);
    if (scene.choice?.act === 'follow-case.show') return show(scene, scene.choice.arg ?? '');
    if (scene.choice?.act === 'follow-case.follow') return follow(scene, scene.choice.arg ?? '');
    const typed = readCode(scene.ownText);
    return typed && !scene.choice ? byCode(scene, typed) : mine(scene);
  },
};
