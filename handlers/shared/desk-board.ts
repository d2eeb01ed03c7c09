/** What the web page's board shows, of cases this person may read; the same words as in the chat. */
import { board } from '#prompts/board.ts';
import { outcomes } from '#prompts/case-news.ts';
import { nameDay, sayCoordinates, sayTime } from '#prompts/common.ts';
import { eventNames, withFile } from '#prompts/desk-work.ts';
import { kindNames } from '#prompts/kinds.ts';
import { rateCase } from '#prompts/rate-case.ts';
import { type Attached, type CaseEvent, type CaseRating, type CaseView, limitOf } from '#src/cases/case.ts';
import { cardOf } from '#src/cases/desk.ts';
import { insults, masked } from '#src/cases/insults.ts';
import { dayOf, timeOf } from '#src/clock.ts';
import { deskName } from './cases.ts';
import { ageOf, choicesFor, detailOf, standingOf, type Viewer, workingDaysLeft } from './desk-case.ts';

/** How pressing a case is. */
function toneOf(viewer: Viewer, one: CaseView): 'late' | 'soon' | 'calm' | 'still' {
  if (one.state === 'asking' || one.state === 'closed') return 'still';
  const left = workingDaysLeft(viewer, one);
  if (left < 0) return 'late';
  return left <= viewer.authority.cases.soonDays ? 'soon' : 'calm';
}

/** Does its clock run? */
const isRunning = (one: CaseView): boolean => one.state === 'open' || one.state === 'taken';

const isUnseen = (one: CaseView): boolean => one.state === 'open' && one.seenAtMs === null;

export function boardList(viewer: Viewer, cases: CaseView[]) {
  const rows = cases.map((one) => {
    const card = cardOf(viewer.authority, one);
    return {
      id: one.id,
      code: card.code,
      kind: kindNames[one.kind],
      village: card.village ?? board.noVillage,
      standing: standingOf(viewer, one),
      age: ageOf(viewer, one),
      due: nameDay(limitOf(one)),
      tone: toneOf(viewer, one),
      isUnseen: isUnseen(one),
      isMine: one.takenBy === viewer.person?.id,
    };
  });
  const desks = [...new Set(cases.map((one) => deskName(viewer, one.deskId)))].join(', ');
  const late = rows.filter((row) => row.tone === 'late').length;
  const summary = board.summary(rows.length, late, rows.filter((row) => row.isUnseen).length);
  return { desks: desks || viewer.authority.name, summary, rows };
}

function factsOf(viewer: Viewer, one: CaseView, rating: CaseRating | null) {
  const { facts } = board;
  const lines: [string, string | null][] = [
    [facts.kind, kindNames[one.kind]],
    [facts.desk, deskName(viewer, one.deskId)],
    [facts.standing, isRunning(one) ? `${standingOf(viewer, one)}, ${ageOf(viewer, one)}` : standingOf(viewer, one)],
    [facts.place, one.place ?? board.noPlace],
    [facts.spot, one.spot && sayCoordinates(one.spot)],
    [facts.opened, nameDay(dayOf(one.openedAtMs))],
    [facts.anonymous, one.anonymous ? board.wantsNoName : null],
    [facts.contact, one.enteredBy ? (one.contact ?? board.noContact) : null],
    [
      facts.notice,
      one.noticeGivenAtMs === null
        ? board.noticeBy(nameDay(one.noticeDue), one.tentative)
        : board.noticeGiven(nameDay(dayOf(one.noticeGivenAtMs))),
    ],
    [facts.due, one.state === 'closed' ? null : board.dueBy(nameDay(one.due), one.tentative)],
    [
      facts.outcome,
      one.outcome ? outcomes[one.outcome] : one.withdrawnAtMs === null ? null : (eventNames.withdrawn ?? ''),
    ],
    [facts.document, one.document],
    [facts.rating, rating && rateCase.forReview(rating.score, rating.reason, rating.words)],
  ];
  return lines.flatMap(([label, text]) => (text === null ? [] : [{ label, text }]));
}

/** A photo sent as a file is one too: it was made anew. */
const isImage = (one: Attached): boolean => one.kind === 'photo' || one.type === 'jpg';

const saidOf = (words: string) => ({ words: masked(words), whole: insults(words) ? words : null });

const INTERNAL = new Set(['noted', 'reviewed', 'handed-up']);

export function boardCase(
  viewer: Viewer,
  one: CaseView,
  events: CaseEvent[],
  rating: CaseRating | null,
  attached: Attached[],
) {
  return {
    id: one.id,
    code: cardOf(viewer.authority, one).code,
    tone: toneOf(viewer, one),
    facts: factsOf(viewer, one, rating),
    said: saidOf(one.words),
    history: events.map((event) => ({
      when: `${nameDay(dayOf(event.atMs))}, ${sayTime(timeOf(event.atMs))}:`,
      what: [eventNames[event.kind] ?? event.kind, detailOf(viewer, event), withFile(event)].filter(Boolean).join(' '),
      said: event.words === null ? null : saidOf(event.words),
      isInternal: INTERNAL.has(event.kind),
    })),
    actions: choicesFor(viewer, one).map(({ label, act }) => ({ label, act })),
    photos: attached.filter(isImage).map((each) => each.id),
    files: attached
      .filter((each) => !isImage(each))
      .map((each) => ({ id: each.id, label: board.file(each.kind, each.type) })),
  };
}
