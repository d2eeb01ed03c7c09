/** The read-only questions handlers may ask, answered from the database. */

import { type Clock, dayOf } from '#src/clock.ts';
import { searched } from '#src/delivery/find-with-model.ts';
import { fileRefusal } from '#src/delivery/keep-file.ts';
import { planReading } from '#src/delivery/read-plan.ts';
import type { Sealer } from '#src/seal.ts';
import { feedbackBetween } from '#src/storage/answer-feedback.ts';
import { attachmentOf, attachmentsOf, broadcastForm } from '#src/storage/attachments.ts';
import { boardOf } from '#src/storage/broadcasts.ts';
import { caseFigures, ratingOf, reviewsWaiting } from '#src/storage/case-after.ts';
import { waitingCalls } from '#src/storage/case-work.ts';
import {
  caseByCode,
  caseById,
  casesFollowedBy,
  casesOf,
  casesToWork,
  eventsOf,
  pinFits,
  pinLockedUntilMs,
  waitingInField,
} from '#src/storage/cases.ts';
import type { Sql } from '#src/storage/database.ts';
import { gapById, gapEntries, waitingGaps } from '#src/storage/gaps.ts';
import { foundNow, invitationOf, onRoster, recipientsOf, unitsOfPlan } from '#src/storage/people.ts';
import { livePlan, obligationById, obligationsOfPlan, obligationsOfUnits } from '#src/storage/plans.ts';
import { linkClaimed, linkOffered, otherPlatforms } from '#src/storage/same-person.ts';
import type { Lookups } from './handler.ts';

export function createLookups(sealer: Sealer, clock: Clock): (sql: Sql) => Lookups {
  return (sql) => ({
    caseByCode: (code) => caseByCode(sql, sealer, code),
    caseById: (id) => caseById(sql, sealer, id),
    casesOf: (conversation) => casesOf(sql, sealer, conversation),
    casesFollowedBy: (conversation) => casesFollowedBy(sql, sealer, conversation),
    casesToWork: (reading) => casesToWork(sql, sealer, reading),
    attachmentsOf: (caseId) => attachmentsOf(sql, caseId),
    broadcastFile: (conversation, id) => attachmentOf(sql, broadcastForm(conversation), id),
    fileRefusal: (workId) => fileRefusal(sql, sealer, workId),
    waitingInField: (field, sinceMs) => waitingInField(sql, sealer, field, new Date(sinceMs)),
    waitingCalls: () => waitingCalls(sql),
    ratingOf: (caseId) => ratingOf(sql, sealer, caseId),
    caseFigures: (since) => caseFigures(sql, since, dayOf(clock.nowMs())),
    reviewsWaiting: () => reviewsWaiting(sql, sealer),
    caseEvents: (caseId) => eventsOf(sql, sealer, caseId),
    pinFits: (caseId, pin) => pinFits(sql, sealer, caseId, pin, clock.nowMs()),
    pinLockedUntilMs: (conversation) => pinLockedUntilMs(sql, conversation, clock.nowMs()),
    linkOffered: (named) => linkOffered(sql, sealer, named, clock.nowMs()),
    linkClaimed: (id, conversation) => linkClaimed(sql, id, conversation, clock.nowMs()),
    otherPlatforms: (conversation) => otherPlatforms(sql, conversation),
    obligation: (id) => obligationById(sql, id),
    obligationsOfUnits: (unitIds) => obligationsOfUnits(sql, unitIds),
    obligationsOfPlan: (planId) => obligationsOfPlan(sql, planId),
    planReading: (workId) => planReading(sql, sealer, workId),
    searched: (workId) => searched(sql, sealer, workId),
    livePlan: (planId) => livePlan(sql, planId),
    invitation: (token) => invitationOf(sql, token, clock.nowMs()),
    onRoster: (deskId) => onRoster(sql, deskId),
    recipients: (audience) => recipientsOf(sql, audience),
    foundNow: (audience) => foundNow(sql, audience, clock.nowMs()),
    units: (planId) => unitsOfPlan(sql, planId),
    broadcastBoard: (personId) => boardOf(sql, personId),
    gap: (id) => gapById(sql, sealer, id),
    waitingGaps: (planId) => waitingGaps(sql, sealer, planId),
    gapEntries: (planId) => gapEntries(sql, sealer, planId),
    feedbackBetween: (from, to) => feedbackBetween(sql, sealer, from, to),
  });
}
