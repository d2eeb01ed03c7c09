/** Writes what a handler decided, inside the turn's transaction. Only writes: the deciding is over. */

import { dayOf } from '#src/clock.ts';
import type { Addressed } from '#src/delivery/outbox.ts';
import { giveFloor } from '#src/delivery/waiting.ts';
import { forgetWork } from '#src/delivery/work.ts';
import type { Letter } from '#src/messages.ts';
import { conversationId, type Incoming } from '#src/messages.ts';
import type { Audience } from '#src/people/person.ts';
import type { Sealer } from '#src/seal.ts';
import { rateAnswer } from '#src/storage/answer-feedback.ts';
import {
  attachToCase,
  broadcastForm,
  dropAttachments,
  expectAttachment,
  holdAttachments,
  type Keeping,
  sendAttachments,
} from '#src/storage/attachments.ts';
import { acknowledgeBroadcast, saveBroadcast } from '#src/storage/broadcasts.ts';
import { rateCase } from '#src/storage/case-after.ts';
import { callDone, seeCase, workCase } from '#src/storage/case-work.ts';
import { followCase, leaveContact, openCase, recordPinTry } from '#src/storage/cases.ts';
import type { Sql } from '#src/storage/database.ts';
import { setExpiry } from '#src/storage/files.ts';
import { joinGap, openGap, proposeGapReply, returnGap, settleGap } from '#src/storage/gaps.ts';
import { type AccountRow, accountsOf, muteTopics, recipientsOf, useInvitation } from '#src/storage/people.ts';
import { approveDraft, correctDraft, dropDraft } from '#src/storage/plan-drafts.ts';
import { answerObligation } from '#src/storage/plans.ts';
import { claimLink, endLink, joinAccounts, leaveAccounts, offerLink } from '#src/storage/same-person.ts';
import { withdrawPerson } from '#src/storage/withdraw.ts';
import type { Change, Told } from './handler.ts';

/** No letter waits longer: a week for the person's window, then a month for an open page. */
const LETTERS_MS = 40 * 86_400_000;

export interface Write {
  sql: Sql;
  sealer: Sealer;
  nowMs: number;
  incoming: Incoming;
  conversation: string;
  /** Until when residents' files stay. */
  keeping: Keeping;
  /** An id made from the event. */
  newId(name: string): string;
}

function addressed(
  account: Omit<AccountRow, 'personId'>,
  id: string,
  letter: Letter,
  letterClass: Told['class'],
): Addressed {
  const address = {
    platform: account.platform as Incoming['address']['platform'],
    chat: account.chat,
    sender: account.sender,
  };
  return { id, conversation: conversationId(address), ...address, class: letterClass, letter };
}

/** Letters for an audience, one per person; resolved here, so that whoever was linked when the turn commits is told. */
export async function lettersFor(write: Write, told: Told, name: string): Promise<Addressed[]> {
  const accounts = await accountsOf(write.sql, told.to, write.nowMs);
  return accounts.map((account, index) => addressed(account, write.newId(`${name}:${index}`), told.letter, told.class));
}

async function sendBroadcast(write: Write, change: Extract<Change, { type: 'send-broadcast' }>): Promise<Addressed[]> {
  const { sql } = write;
  const accounts = new Map((await accountsOf(sql, change.audience)).map((one) => [one.personId, one]));
  const recipients = await recipientsOf(sql, change.audience);
  const letterIds = new Map<string, string>();
  for (const personId of accounts.keys()) letterIds.set(personId, write.newId(`broadcast:${personId}`));
  await saveBroadcast(
    sql,
    {
      id: change.id,
      personId: change.personId,
      audience: change.audience,
      recipients: recipients.map((one) => ({
        ...one,
        letterId: (one.personId && letterIds.get(one.personId)) || null,
      })),
    },
    write.nowMs,
  );
  return [...accounts.values()].map((account) =>
    addressed(account, letterIds.get(account.personId)!, change.letter, 'broadcast'),
  );
}

/** Settles a gap and addresses the reply to everybody who asked, read under the lock of the gap's row. */
async function tellAskers(write: Write, change: Extract<Change, { type: 'settle-gap' }>): Promise<Addressed[]> {
  const letters: Addressed[] = [];
  for (const conversation of await settleGap(write.sql, change, write.nowMs)) {
    const told: Told = { to: { kind: 'conversation', conversation }, letter: change.letter, class: 'reply' };
    letters.push(...(await lettersFor(write, told, `gap:${conversation}`)));
  }
  return letters;
}

/** Writes one change; gives the letters it makes for others. */
export async function applyChange(write: Write, change: Change): Promise<Addressed[]> {
  const { sql, sealer, nowMs, incoming } = write;
  switch (change.type) {
    case 'open-case':
      await openCase(sql, sealer, write.conversation, change.case, nowMs);
      return [];
    case 'take-case':
      await workCase(sql, sealer, { ...change, work: { do: 'take' } }, write.newId(`take:${change.id}`), nowMs);
      return [];
    case 'work-case':
      await workCase(sql, sealer, change, write.newId(`work:${change.id}:${change.version}`), nowMs);
      return [];
    case 'see-case':
      await seeCase(sql, change.id, change.personId, write.newId(`see:${change.id}`), nowMs);
      return [];
    case 'rate-case':
      await rateCase(sql, sealer, change, nowMs);
      return [];
    case 'call-done':
      await callDone(sql, change.call, change.personId, nowMs);
      return [];
    case 'follow-case':
      await followCase(sql, change.id, change.conversation ?? write.conversation, nowMs);
      return [];
    case 'answer-obligation':
      await answerObligation(sql, change, nowMs);
      return [];
    case 'open-gap':
      await openGap(sql, sealer, write.conversation, change, nowMs);
      return [];
    case 'join-gap':
      await joinGap(sql, change.id, write.conversation, nowMs);
      return [];
    case 'propose-gap-reply':
      await proposeGapReply(sql, sealer, change, nowMs);
      return [];
    case 'return-gap':
      await returnGap(sql, change.id, change.version);
      return [];
    case 'settle-gap':
      return tellAskers(write, change);
    case 'rate-answer':
      await rateAnswer(sql, sealer, change.feedback);
      return [];
    case 'correct-plan-draft':
      await correctDraft(sql, change.id, change.revision, change.plan);
      return [];
    case 'drop-plan-draft':
      await dropDraft(sql, change.id, nowMs);
      return [];
    case 'approve-plan':
      await approveDraft(sql, change, nowMs, dayOf(nowMs));
      return [];
    case 'forget-work':
      await forgetWork(sql, change.id, nowMs);
      return [];
    case 'expect-attachment':
      await expectAttachment(sql, { ...change, conversation: write.conversation }, nowMs);
      return [];
    case 'attach':
      await attachToCase(sql, write.conversation, change.caseId, write.keeping.case);
      return [];
    case 'hold-attachments':
      await holdAttachments(sql, write.conversation, write.keeping.draft);
      return [];
    case 'expect-broadcast-file': {
      const { id, kind } = change;
      const conversation = broadcastForm(write.conversation);
      await expectAttachment(sql, { id, kind, caseId: null, conversation }, nowMs);
      return [];
    }
    case 'send-broadcast-file':
      await sendAttachments(sql, broadcastForm(write.conversation), new Date(nowMs + LETTERS_MS));
      return [];
    case 'drop-broadcast-file':
      await dropAttachments(sql, [broadcastForm(write.conversation)], nowMs);
      return [];
    case 'drop-attachments':
      await dropAttachments(sql, [write.conversation], nowMs);
      return [];
    case 'drop-file':
      await setExpiry(sql, change.ref, new Date(nowMs));
      return [];
    case 'send-broadcast':
      return sendBroadcast(write, change);
    case 'acknowledge-broadcast':
      await acknowledgeBroadcast(sql, change.id, change.personId, nowMs);
      return [];
    case 'use-invitation':
      await useInvitation(sql, change.token, incoming.address, write.newId('person'), nowMs);
      return [];
    case 'try-pin':
      await recordPinTry(sql, change.key ?? write.conversation, change, nowMs);
      return [];
    case 'give-floor':
      await giveFloor(sql, incoming.address, change.untilMs, nowMs);
      return [];
    case 'offer-link':
      await offerLink(sql, sealer, { ...change, conversation: write.conversation }, nowMs);
      return [];
    case 'claim-link':
      await claimLink(sql, change.id, write.conversation);
      return [];
    case 'end-link':
      await endLink(sql, change.id, write.conversation, nowMs);
      return [];
    case 'join-accounts':
      await joinAccounts(sql, { ...change, conversation: write.conversation }, nowMs);
      return [];
    case 'leave-accounts':
      await leaveAccounts(sql, write.conversation);
      return [];
    case 'withdraw':
      await withdrawPerson(sql, sealer, incoming.address, write.newId, nowMs);
      return [];
    case 'leave-contact':
      await leaveContact(sql, sealer, change.id, write.conversation, change.phone);
      return [];
    case 'mute':
      await muteTopics(sql, change.personId, change.topics);
      return [];
    case 'audit':
      await sql.query('insert into audit (at, person_id, what, about) values ($1, $2, $3, $4)', [
        new Date(nowMs),
        change.personId ?? null,
        change.what,
        change.about ?? null,
      ]);
      return [];
  }
}

/** Who of an audience could be told right now (a promise is made only when there is somebody). */
export async function reachable(sql: Sql, audience: Audience): Promise<number> {
  return (await accountsOf(sql, audience)).length;
}
