/** What is written and who is told when a desk sends: a question, an interim answer, a move, an honest outcome. */
import { caseNews } from '#prompts/case-news.ts';
import { deskWork } from '#prompts/desk-work.ts';
import { type CaseView, isPaper } from '#src/cases/case.ts';
import { printCode } from '#src/cases/code.ts';
import { COORDINATORS_DESK, type OutcomeName } from '#src/cases/rules.ts';
import type { Outcome, Scene } from '#src/conversation/handler.ts';
import { addWorkingDays } from '#src/dates/calendar.ts';
import { addDays } from '#src/dates/day.ts';
import type { Letter } from '#src/messages.ts';
import { bellFor } from './bell.ts';
import { along, caseFile, documentBeside } from './case-file.ts';
import { deskName } from './cases.ts';
import { audit, tellFollowers, tellSender, work } from './desk-case.ts';

/** What the officer is told: that it went out, or that somebody must be called. */
const said = (found: CaseView, sent: (code: string) => Letter): Outcome => {
  const code = printCode(found.code);
  const call = isPaper(found) ? [deskWork.sent.paper(code, found.contact)] : [];
  return { say: [sent(code), ...call], state: null, draft: null };
};

export async function sendMessage(
  scene: Scene,
  found: CaseView,
  what: 'ask' | 'interim',
  words: string,
  fileId: string | null,
): Promise<Outcome> {
  const file = await caseFile(scene, found, fileId);
  const sent = file ? { file: fileId } : {};
  const code = printCode(found.code);
  const left = scene.authority.cases.askDays - found.pausedDays;
  const until = left > 0 ? addWorkingDays(scene.calendar, scene.today, left).day : null;
  const isQuestion = what === 'ask';
  const letter = isQuestion
    ? caseNews.asked(code, deskName(scene, found.deskId), words, found.askUntil ?? until)
    : caseNews.interim(code, words);
  return {
    ...said(found, deskWork.sent[what]),
    changes: [
      work(scene, found, isQuestion ? { do: 'ask', words, until, ...sent } : { do: 'interim', words, ...sent }),
      audit(scene, isQuestion ? 'case-asked' : 'case-interim', found.id),
    ],
    tell: [tellSender(found, along(letter, file))],
  };
}

/** `deskId` null = to the coordinators, who decide. */
export function sendMove(scene: Scene, found: CaseView, deskId: string | null, words: string): Outcome {
  const code = printCode(found.code);
  const noticeDue = found.noticeGivenAtMs === null ? found.noticeDue : null;
  const to = deskId ?? COORDINATORS_DESK;
  const isKnown = scene.authority.desks.some((desk) => desk.id === deskId) && !found.notDesks.includes(to);
  if (deskId !== null && !isKnown) return { say: [deskWork.nowhere()], state: null, draft: null };
  const letter =
    deskId === null ? caseNews.handedUp(code, noticeDue) : caseNews.moved(code, deskName(scene, to), words, noticeDue);
  return {
    ...said(found, deskWork.sent[deskId === null ? 'hand-up' : 'move']),
    changes: [
      work(scene, found, deskId === null ? { do: 'hand-up', words } : { do: 'move', deskId, words }),
      audit(scene, 'case-moved', found.id),
    ],
    tell: [
      tellSender(found, letter),
      tellFollowers(found, caseNews.followedMoved(code, deskName(scene, to))),
      bellFor(scene, found, 'moved', to),
    ],
  };
}

export async function sendClose(
  scene: Scene,
  found: CaseView,
  closing: { outcome: OutcomeName; words: string; document: string | null; fileId: string | null },
): Promise<Outcome> {
  const { outcome, words, document, fileId } = closing;
  const file = await caseFile(scene, found, fileId);
  const code = printCode(found.code);
  const reopenUntil = found.reopened ? null : addDays(scene.today, scene.authority.cases.reopenDays);
  const told = { outcome, words, document: documentBeside(document, file), along: file?.kind ?? null, reopenUntil };
  return {
    ...said(found, deskWork.sent.close),
    changes: [
      work(scene, found, { do: 'close', outcome, words, document, parentId: null, ...(file ? { file: fileId } : {}) }),
      audit(scene, 'case-answered', found.id),
    ],
    tell: [
      tellSender(found, along(caseNews.closed(code, found.id, told), file)),
      tellFollowers(found, caseNews.followed(code, outcome, document)),
    ],
  };
}

/** One matter, two cases: the sender of this one follows the other from now on. */
export function sendLink(scene: Scene, found: CaseView, parent: CaseView | null): Outcome {
  if (!parent || parent.outcome === 'trung') return { say: [deskWork.badParent()], state: null, draft: null };
  const [code, parentCode] = [printCode(found.code), printCode(parent.code)];
  const words = caseNews.duplicate(code).text;
  return {
    ...said(found, () => deskWork.linked(code, parentCode)),
    changes: [
      work(scene, found, { do: 'close', outcome: 'trung', words, document: null, parentId: parent.id }),
      audit(scene, 'case-linked', found.id),
    ],
    tell: [
      tellSender(found, caseNews.duplicate(code)),
      tellFollowers(found, caseNews.duplicate(code)),
      tellSender(parent, caseNews.another(parentCode)),
      ...(parent.outcome ? [tellSender(found, caseNews.followed(parentCode, parent.outcome, parent.document))] : []),
    ],
  };
}
