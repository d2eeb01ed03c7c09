/** Following a case: from the account that sent it by code alone, from another with its PIN (design.md 4.6). */

import { followCase } from '#prompts/follow-case.ts';
import type { CaseView } from '#src/cases/case.ts';
import { printCode, readCode, type TypedCode } from '#src/cases/code.ts';
import { timeOf } from '#src/clock.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import { fold } from '#src/text.ts';

const NAME = 'follow-case';
const ASKS =
  /^\/?(xem|tra cuu|tra|theo doi|ma|kiem tra)\b|\b(ho so|phan anh|don|ma so)\b.{0,40}\b(den dau|toi dau|the nao|sao roi|ra sao|xong chua)\b/;
const MINE = /^\/?(xem )?(ho so|phan anh|ho so phan anh|ho so da gui)( cua (toi|em|minh|chau))?( da gui)?$/;

function status(scene: Scene, found: CaseView): Outcome {
  const desk = scene.authority.desks.find((one) => one.id === found.deskId)?.name ?? found.deskId;
  return { say: [followCase.status(found, printCode(found.code), desk)] };
}

async function byCode(scene: Scene, typed: TypedCode): Promise<Outcome> {
  if (!typed.valid) return { say: [followCase.badCheck(printCode(typed.code))] };
  const found = await scene.read.caseByCode(typed.code);
  if (found?.conversation === scene.conversation) return status(scene, found);
  const lockedUntil = await scene.read.pinLockedUntilMs(scene.conversation);
  if (lockedUntil !== null) return { say: [followCase.locked(timeOf(lockedUntil))] };
  if (!typed.pin) return { say: [followCase.needPin(printCode(typed.code))] };
  const fits = found !== null && (await scene.read.pinFits(found.id, typed.pin));
  const changes = [{ type: 'try-pin' as const, fits }];
  return fits && found ? { ...status(scene, found), changes } : { say: [followCase.wrong()], changes };
}

async function mine(scene: Scene): Promise<Outcome> {
  const cases = await scene.read.casesOf(scene.conversation);
  return { say: [followCase.mine(cases.map((one) => ({ code: printCode(one.code), id: one.id, state: one.state })))] };
}

async function show(scene: Scene, id: string): Promise<Outcome> {
  const found = await scene.read.caseById(id);
  return found?.conversation === scene.conversation ? status(scene, found) : { say: [followCase.wrong()] };
}

export const followCaseHandler: Handler = {
  name: NAME,
  wants(scene) {
    const folded = fold(scene.text);
    const typed = readCode(scene.text);
    return MINE.test(folded) || (typed !== null && (ASKS.test(folded) || /^[\d\s.-]+$/.test(folded)));
  },
  handle(scene) {
    const { content } = scene.incoming;
    if (content.type === 'later') return { say: [followCase.askCode()] };
    if (scene.choice?.act === 'follow-case.show') return show(scene, scene.choice.arg ?? '');
    const typed = readCode(scene.text);
    return typed && !scene.choice ? byCode(scene, typed) : mine(scene);
  },
};
