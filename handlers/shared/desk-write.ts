/**
 * Writing about a case: a question, an interim answer, a move, a closing answer are composed, shown as the resident will
 * read them, and sent; a note has a step of its own that nothing can be sent from.
 */
import { deskWork } from '#prompts/desk-work.ts';
import { kindNames } from '#prompts/kinds.ts';
import type { CaseView } from '#src/cases/case.ts';
import { printCode, readCode } from '#src/cases/code.ts';
import type { Template } from '#src/cases/rules.ts';
import type { Outcome, Scene } from '#src/conversation/handler.ts';
import type { FlowState } from '#src/flow.ts';
import { mayRead } from '#src/people/readers.ts';
import { readDocument } from '../reminder.ts';
import { caseFile } from './case-file.ts';
import { deskName } from './cases.ts';
import { audit, isHolder, mine, opened, outcomeOf } from './desk-case.ts';
import { Draft, EMPTY, keep, MAX_WORDS, stop } from './desk-draft.ts';
import { bringsFile, fetchFile, fileIn } from './desk-files.ts';
import { isNote, note, startNote } from './desk-note.ts';
import { sendClose, sendLink, sendMessage, sendMove } from './desk-send.ts';
import { cancels, confirms } from './replies.ts';

const MIN_WORDS = 8;
const BLANK = /«([^»]*)»/;

const isClosing = (what: string): boolean => !['ask', 'interim', 'move', 'hand-up'].includes(what) && !isNote(what);

/** The first template that fits; its blanks are filled one by one. */
function templateFor(scene: Scene, found: CaseView, what: string): Template | undefined {
  return scene.authority.cases.templates.find(
    (one) =>
      one.outcome === what && (!one.kind || one.kind === found.kind) && (!one.field || one.field === found.field),
  );
}

/** Begins writing: asks for the words. */
export function startWriting(scene: Scene, found: CaseView, what: string, target = ''): Outcome {
  const draft = { ...EMPTY, target };
  if (isNote(what)) return startNote(found, what);
  if (what === 'trung') return keep(found, what, 'code', draft, [deskWork.whichCode()]);
  const template = templateFor(scene, found, what);
  return keep(found, what, 'compose', draft, [deskWork.compose(what, template?.text ?? null)]);
}

/** Where it may be moved; after the moves the data allow, only upwards. */
export function startMove(scene: Scene, found: CaseView): Outcome {
  const isDeciding = found.moves >= scene.authority.cases.maxMoves && !isCoordinators(scene, found);
  if (isDeciding) return startWriting(scene, found, 'hand-up');
  const desks = scene.authority.desks.filter((desk) => desk.id !== found.deskId && !found.notDesks.includes(desk.id));
  return { say: [desks.length > 0 ? deskWork.toWhere(printCode(found.code), found.id, desks) : deskWork.nowhere()] };
}

/** Does it lie with the coordinators, who decide? */
const isCoordinators = (scene: Scene, found: CaseView): boolean =>
  mayRead(scene.person, found, scene.authority) &&
  Boolean(scene.person?.posts.some((post) => post.role === 'coordinator'));

/** In the form. */
export async function write(scene: Scene, state: FlowState): Promise<Outcome> {
  const found = await mine(scene, state.ids.case ?? '');
  if (!found) return stop([deskWork.notYours()]);
  const act = scene.choice?.act;
  const what = state.ids.what ?? '';
  if (act === 'desk-work.cancel' || (!act && cancels(scene.ownText))) return stop([deskWork.cancelled()]);
  if (state.step === 'note') return note(scene, found, what);
  const mayWrite = isHolder(scene, found) || (['move', 'hand-up'].includes(what) && found.state === 'open');
  if (!mayWrite) return stop([deskWork.lost(printCode(found.code))]);
  const draft = scene.draft === null ? EMPTY : Draft.parse(JSON.parse(scene.draft));
  const isBare = act === 'desk-work.bare';
  const isSent = isBare || act === 'desk-work.send' || (state.step === 'confirm' && !act && confirms(scene.ownText));
  if (isSent && state.ids.file) return { say: [deskWork.fileComing()] };
  if (isSent && draft.words + draft.target !== '')
    return send(scene, found, state, isBare ? { ...draft, file: null } : draft);
  if (act === 'desk-work.template') return fill(scene, found, what, draft, templateFor(scene, found, what)?.text ?? '');
  if (act === 'desk-work.answered') return settled(scene, found, 'da_tra_loi', { ...draft, document: null });
  if (act === 'desk-work.again') return again(scene, found, what, draft);
  return typed(scene, found, state, draft);
}

/** The words anew; what goes along stays, but for proof, which is asked for again. */
function again(scene: Scene, found: CaseView, what: string, draft: Draft): Outcome {
  const file = what === 'da_xu_ly' ? null : draft.file;
  const begun = startWriting(scene, found, what, draft.target);
  return file === null ? begun : { ...begun, draft: JSON.stringify({ ...EMPTY, target: draft.target, file }) };
}

async function typed(scene: Scene, found: CaseView, state: FlowState, draft: Draft): Promise<Outcome> {
  const what = state.ids.what ?? '';
  const words = scene.text.trim();
  if (state.step === 'code') return link(scene, found);
  const sent = fileIn(scene, what);
  if (state.ids.file && !sent) return meanwhile(scene, found, state, draft);
  if ((!sent || state.step === 'blank') && bringsFile(scene)) return { say: [deskWork.noFileHere()] };
  if (state.step === 'evidence') return evidence(scene, found, draft);
  if (state.step === 'blank' && words === '') return fill(scene, found, what, draft, draft.words);
  if (sent && words.length <= MAX_WORDS)
    return fetchFile(scene, found, what, state.step, { ...draft, words: words || draft.words }, sent);
  if (words.length > MAX_WORDS) return { say: [deskWork.tooLong(MAX_WORDS)] };
  if (state.step === 'blank')
    return fill(
      scene,
      found,
      what,
      draft,
      draft.words.replace(BLANK, () => words.replace(/[«»]/g, '"')),
    );
  if (words.length < MIN_WORDS) return { say: [deskWork.tooShort()] };
  return settled(scene, found, what, { ...draft, words });
}

/** Typed while the photo is being fetched: kept, and shown with it. */
function meanwhile(scene: Scene, found: CaseView, state: FlowState, draft: Draft): Outcome {
  const words = scene.text.trim();
  const isProof = state.step === 'evidence';
  const next = {
    ...draft,
    document: (isProof && documentIn(scene)) || draft.document,
    words: isProof || words.length < MIN_WORDS || words.length > MAX_WORDS ? draft.words : words,
  };
  return { ...keep(found, state.ids.what ?? '', state.step, next, [deskWork.fileComing()]), state };
}

/** A template's next blank, or the whole when none is left. */
function fill(scene: Scene, found: CaseView, what: string, draft: Draft, words: string): Outcome | Promise<Outcome> {
  const blank = BLANK.exec(words)?.[1];
  if (blank === undefined) return settled(scene, found, what, { ...draft, words });
  return keep(found, what, 'blank', { ...draft, words }, [deskWork.fillBlank(blank)]);
}

/** The words stand: what is still missing before they are shown? */
async function settled(scene: Scene, found: CaseView, what: string, draft: Draft): Promise<Outcome> {
  if (draft.words.length < MIN_WORDS) return keep(found, what, 'compose', draft, [deskWork.wordsToo()]);
  const blank = BLANK.exec(draft.words)?.[0];
  if (blank) return keep(found, what, 'compose', draft, [deskWork.blankLeft(blank)]);
  if (what === 'da_xu_ly' && draft.document === null)
    return keep(found, what, 'evidence', draft, [deskWork.evidence()]);
  return preview(scene, found, what, draft);
}

/** A document's number stands at once; a photo or scan is fetched and made anew first. */
function evidence(scene: Scene, found: CaseView, draft: Draft): Outcome | Promise<Outcome> {
  const proven = { ...draft, document: documentIn(scene) };
  const sent = fileIn(scene, 'da_xu_ly');
  if (sent) return fetchFile(scene, found, 'da_xu_ly', 'evidence', proven, sent);
  return proven.document === null ? { say: [deskWork.noEvidence()] } : preview(scene, found, 'da_xu_ly', proven);
}

/** What was sent to go along, or as proof, has arrived or could not be taken. */
export async function fileArrived(scene: Scene, workId: string): Promise<Outcome> {
  const changes: Outcome['changes'] = [{ type: 'forget-work', id: workId }];
  const { state } = scene;
  const found = state?.ids.file === workId ? await mine(scene, state.ids.case ?? '') : null;
  if (!found || !state || scene.draft === null) return { changes };
  const what = state.ids.what ?? '';
  const draft = Draft.parse(JSON.parse(scene.draft));
  if (await scene.read.fileRefusal(workId)) {
    const isMissed = state.step === 'evidence' && draft.document === null;
    const refused = keep(found, what, state.step, draft, [deskWork.fileRefused(isMissed)]);
    if (isMissed || draft.words.length < MIN_WORDS) return { ...refused, changes };
    const shown = await settled(scene, found, what, draft);
    return { ...shown, say: [...(refused.say ?? []), ...(shown.say ?? [])], changes };
  }
  const proof = state.ids.as === 'photo' ? deskWork.photoEvidence : deskWork.fileEvidence;
  const document = what === 'da_xu_ly' ? (draft.document ?? proof) : draft.document;
  return { ...(await settled(scene, found, what, { ...draft, document, file: workId })), changes };
}

/** A document's number with its day, as typed. */
function documentIn(scene: Scene): string | null {
  const read = readDocument(scene.text, scene.today);
  return read?.number && scene.text.length <= 200 ? scene.text.trim() : null;
}

async function preview(scene: Scene, found: CaseView, what: string, draft: Draft): Promise<Outcome> {
  const file = await caseFile(scene, found, draft.file);
  const extra = draft.document
    ? deskWork.evidenceLine(draft.document)
    : what === 'move'
      ? deskWork.toLine(deskName(scene, draft.target))
      : null;
  const shown = { id: scene.newId('preview'), file: file?.kind ?? null };
  const letter = deskWork.preview(printCode(found.code), what, draft.words, extra, shown);
  return confirming(scene, keep(found, what, 'confirm', draft, [letter]));
}

/** “Gửi” under an older preview sends nothing: what is sent is what stands above the button. */
function confirming(scene: Scene, shown: Outcome): Outcome {
  const { state } = shown;
  return state ? { ...shown, state: { ...state, ids: { ...state.ids, shown: scene.newId('preview') } } } : shown;
}

/** The other case of a duplicate: one this person may read too, and not itself gone into another. */
async function link(scene: Scene, found: CaseView): Promise<Outcome> {
  const code = readCode(scene.ownText);
  const parent = code?.valid ? await scene.read.caseByCode(code.code) : null;
  const fits =
    parent && parent.id !== found.id && parent.outcome !== 'trung' && mayRead(scene.person, parent, scene.authority);
  if (!fits) return { say: [deskWork.badParent()] };
  const letter = deskWork.previewLink(
    printCode(found.code),
    printCode(parent.code),
    kindNames[parent.kind],
    parent.place ?? '',
    scene.newId('preview'),
  );
  const shown = confirming(scene, keep(found, 'trung', 'confirm', { ...EMPTY, target: parent.id }, [letter]));
  return { ...shown, changes: [audit(scene, 'case-read', parent.id)] };
}

/** Sent as it was previewed; shown again when a bare number came late or the case has changed since. */
async function send(scene: Scene, found: CaseView, state: FlowState, draft: Draft): Promise<Outcome> {
  const what = state.ids.what ?? '';
  const code = printCode(found.code);
  const isOld = scene.choice !== null && scene.choice.arg !== state.ids.shown;
  if (isOld || (scene.choice?.via === 'number' && !scene.choice.fresh))
    return what === 'trung' ? startWriting(scene, found, what) : preview(scene, found, what, draft);
  if (state.ids.seen !== String(found.version)) {
    const card = await opened(scene, found);
    const again = what === 'trung' ? startWriting(scene, found, what) : await preview(scene, found, what, draft);
    const say = [...(card.say ?? []), deskWork.changed(code), ...(again.say ?? [])];
    return { ...again, say, changes: card.changes ?? [] };
  }
  if (BLANK.test(draft.words)) return settled(scene, found, what, draft);
  const { words, target } = draft;
  if (what === 'trung') return sendLink(scene, found, await scene.read.caseById(target));
  if (what === 'ask' || what === 'interim') return sendMessage(scene, found, what, words, draft.file);
  if (what === 'move' || what === 'hand-up') return sendMove(scene, found, what === 'move' ? target : null, words);
  if (!isClosing(what)) return stop([deskWork.cancelled()]);
  return sendClose(scene, found, { outcome: outcomeOf(what), words, document: draft.document, fileId: draft.file });
}
