/** Everything a person can do; the order is the priority. Adding one is a file here, its words in prompts/, one line below. */
import type { Handler } from '#src/conversation/handler.ts';
import { answerDeskHandler } from './answer-desk.ts';
import { answerFeedbackHandler } from './answer-feedback.ts';
import { askDutyHandler } from './ask-duty.ts';
import { broadcastHandler } from './broadcast.ts';
import { caseFiguresHandler } from './case-figures.ts';
import { denunciationHandler } from './denunciation.ts';
import { deskWorkHandler } from './desk-work.ts';
import { emergencyHandler } from './emergency.ts';
import { enterCaseHandler } from './enter-case.ts';
import { followCaseHandler } from './follow-case.ts';
import { gapBookHandler } from './gap-book.ts';
import { humanFloorHandler } from './human-floor.ts';
import { importPlanHandler } from './import-plan.ts';
import { leaveContactHandler } from './leave-contact.ts';
import { linkAccountsHandler } from './link-accounts.ts';
import { myDutiesHandler } from './my-duties.ts';
import { openHandler } from './open.ts';
import { rateCaseHandler } from './rate-case.ts';
import { reminderHandler } from './reminder.ts';
import { reportHandler } from './report.ts';
import { sendTemplateHandler } from './send-template.ts';
import { unknownHandler } from './unknown.ts';
import { withdrawHandler } from './withdraw.ts';

export const handlers: readonly Handler[] = [
  emergencyHandler,
  denunciationHandler,
  withdrawHandler,
  humanFloorHandler,
  linkAccountsHandler,
  leaveContactHandler,
  sendTemplateHandler,
  openHandler,
  reminderHandler,
  broadcastHandler,
  importPlanHandler,
  deskWorkHandler,
  enterCaseHandler,
  caseFiguresHandler,
  gapBookHandler,
  answerFeedbackHandler,
  followCaseHandler,
  rateCaseHandler,
  answerDeskHandler,
  myDutiesHandler,
  askDutyHandler,
  reportHandler,
  unknownHandler,
];
