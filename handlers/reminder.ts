/** Conversation 7: answers to a reminder (đã nhận, đang làm, đã xong with a document, hỏi lại) and /tat, /bat. */

import { reminder } from '#prompts/reminder.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import { daysBetween } from '#src/dates/day.ts';
import { readTypedDay } from '#src/dates/deadline.ts';
import { targetDay } from '#src/deadlines/ladder.ts';
import type { ObligationView } from '#src/deadlines/obligations.ts';
import { unitsOf } from '#src/people/person.ts';
import { fold } from '#src/text.ts';
import { documentOf } from './shared/plans.ts';

const NAME = 'reminder';
const VERSION = 1;
const STOP = /^\/?(tat|tat nhac|tat nhac hen|tat thong bao)$/;
const START = /^\/?(bat|bat nhac|bat nhac hen|bat thong bao|bat lai)$/;
const NUMBER = /(\d{1,5}\s*\/\s*[\p{L}][\p{L}\d.-]*(?:\s*-\s*[\p{L}\d]+)*|\bsố\s+\d{1,5}\b|\bso\s+\d{1,5}\b)/iu;
const NO_NUMBER = /^(khong co so|ko co so|k co so|khong so|khong|chua co so|bo qua)\b/;

export interface TypedDocument {
  number: string | null;
  date: string | null;
}

/** "125/BC-STP ngay 11/6" as number and day; the year is this year's unless it would be in the future. */
export function readDocument(text: string, today: string): TypedDocument | null {
  const number =
    NUMBER.exec(text)?.[1]
      ?.replace(/\s*([/-])\s*/g, '$1')
      .trim() ?? null;
  const rest = number ? text.replace(NUMBER, ' ') : text;
  const year = Number(today.slice(0, 4));
  const read = readTypedDay(rest, { issueDate: today, planYear: year });
  const date = read.dates?.[0] ?? read.dueDate;
  if (!number && !date && !NO_NUMBER.test(fold(text).trim())) return null;
  return { number, date: date ?? null };
}

const isMine = (scene: Scene, one: ObligationView) => unitsOf(scene.person).some((unit) => unit.id === one.unitId);

async function answer(scene: Scene, act: string, id: string): Promise<Outcome> {
  const found = await scene.read.obligation(id);
  if (!found || found.state === 'cancelled') return { say: [reminder.gone()] };
  if (!isMine(scene, found) || !scene.person) return { say: [reminder.notYours()] };
  if (found.state === 'done' && act === 'reminder.done') return { say: [reminder.already(documentOf(found))] };
  const personId = scene.person.id;
  switch (act) {
    case 'reminder.received':
      return { say: [reminder.received()], changes: [{ type: 'answer-obligation', id, personId, answer: 'received' }] };
    case 'reminder.doing':
      return { say: [reminder.doing()], changes: [{ type: 'answer-obligation', id, personId, answer: 'doing' }] };
    case 'reminder.question':
      return {
        say: [reminder.askBack()],
        state: {
          flow: 'ask-duty',
          step: 'thread',
          version: 1,
          form: false,
          ids: { plan: found.planId, clause: found.clause, duty: found.dutyId },
        },
        changes: [{ type: 'answer-obligation', id, personId, answer: 'question' }],
      };
    default:
      return {
        say: [reminder.askDocument()],
        state: { flow: NAME, step: 'document', version: VERSION, form: true, ids: { obligation: id } },
      };
  }
}

async function document(scene: Scene, id: string): Promise<Outcome> {
  const found = await scene.read.obligation(id);
  if (!found || !scene.person) return { say: [reminder.gone()], state: null };
  const typed = readDocument(scene.text, scene.today);
  if (!typed) return { say: [reminder.unreadDocument()] };
  if (typed.date && typed.date > scene.today) return { say: [reminder.futureDocument(typed.date)] };
  const target = targetDay(scene.calendar, found.due);
  const difference = typed.date ? reminder.difference(daysBetween(typed.date, target)) : '';
  return {
    say: [reminder.recorded(typed.number, typed.date, found.due, target, difference)],
    state: null,
    changes: [
      { type: 'answer-obligation', id, personId: scene.person.id, answer: 'done', document: typed },
      { type: 'audit', what: 'duty-done', about: id, personId: scene.person.id },
    ],
  };
}

function mute(scene: Scene): Outcome {
  if (!scene.person) return {};
  const off = STOP.test(fold(scene.ownText).trim());
  if (off && scene.person.muted.includes('reminders')) return { say: [reminder.alreadyOff()] };
  return {
    say: [off ? reminder.mutedOff() : reminder.mutedOn()],
    changes: [{ type: 'mute', personId: scene.person.id, topics: off ? ['reminders'] : [] }],
  };
}

export const reminderHandler: Handler = {
  name: NAME,
  version: VERSION,
  wants: (scene) =>
    scene.person !== null && (STOP.test(fold(scene.ownText).trim()) || START.test(fold(scene.ownText).trim())),
  handle(scene) {
    if (scene.choice?.act.startsWith(`${NAME}.`)) return answer(scene, scene.choice.act, scene.choice.arg ?? '');
    const typedStop = STOP.test(fold(scene.ownText).trim()) || START.test(fold(scene.ownText).trim());
    if (scene.state?.flow === NAME && scene.state.form && !typedStop)
      return document(scene, scene.state.ids.obligation ?? '');
    return mute(scene);
  },
};
