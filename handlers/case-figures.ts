/** /thongke: the coordinators see every desk, a desk itself; ratings reach those rated only as the sum of many. */
import { caseFigures, type FiguresShown } from '#prompts/case-figures.ts';
import type { DeskFigures } from '#src/cases/case.ts';
import { printCode } from '#src/cases/code.ts';
import type { Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import { addDays } from '#src/dates/day.ts';
import { holds } from '#src/people/person.ts';
import { desksOf } from '#src/people/readers.ts';
import { fold } from '#src/text.ts';
import { deskName } from './shared/cases.ts';

const START = /^\/?(thong ke|thongke|so lieu|thong ke ho so|so lieu ho so)$/;
const BACK_DAYS = 30;

function shown(scene: Scene, one: DeskFigures, whole: boolean): FiguresShown {
  const many = one.ratings.reduce((all, count) => all + count, 0) >= scene.authority.cases.ratingsFrom;
  return { ...one, name: deskName(scene, one.deskId), ratings: whole || many ? one.ratings : null };
}

async function board(scene: Scene): Promise<Outcome> {
  const isCoordinator = holds(scene.person, 'coordinator');
  const own = desksOf(scene.person);
  if (!isCoordinator && own.length === 0) return { say: [caseFigures.notYours()] };
  const since = addDays(scene.today, -BACK_DAYS);
  const all = await scene.read.caseFigures(since);
  const desks = all.filter((one) => isCoordinator || own.includes(one.deskId));
  if (desks.length === 0) return { say: [caseFigures.none(since)] };
  const reviews = isCoordinator ? await scene.read.reviewsWaiting() : [];
  const codes = reviews.map((one) => ({ code: printCode(one.code), id: one.id }));
  const lines = desks.map((one) => shown(scene, one, isCoordinator));
  return { say: [caseFigures.board(since, lines, scene.authority.cases.ratingsFrom, codes)] };
}

export const caseFiguresHandler: Handler = {
  name: 'case-figures',
  wants: (scene) => scene.person !== null && START.test(fold(scene.ownText).trim()),
  handle: board,
};
