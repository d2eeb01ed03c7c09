/** A coordinator sends a plan file: it is read aside, shown, corrected and approved. Nothing is used before. */
import { type PreviewFacts, importPlan as words } from '#prompts/import-plan.ts';
import type { Change, Handler, Outcome, Scene } from '#src/conversation/handler.ts';
import { carryOver } from '#src/deadlines/carry.ts';
import { datedDuties, obligationsOf, unitsOfPlan } from '#src/deadlines/obligations.ts';
import type { FlowState } from '#src/flow.ts';
import { correct } from '#src/knowledge/correct.ts';
import { comparePlans, daysOf } from '#src/knowledge/difference.ts';
import type { PlanDraft } from '#src/knowledge/draft.ts';
import { columnsOf, readCorrections } from '#src/knowledge/import/corrections.ts';
import type { Plan } from '#src/knowledge/plan.ts';
import type { Attachment, Letter } from '#src/messages.ts';
import { holds } from '#src/people/person.ts';
import { fold } from '#src/text.ts';

const NAME = 'import-plan';
const VERSION = 1;
const START = /^\/?(nap|nap ke hoach|nhap ke hoach|gui ke hoach|them ke hoach|thay ke hoach|ke hoach moi)$/;
const LEAVE = /^(thoi|dung|de sau|tam dung|\/?huy)$/;
const DOCUMENT = /\.(?:docx?|pdf|txt|md|rtf|odt|xlsx?|pptx?|zip|rar|7z|exe|html?)$/i;
const MAX_BYTES = 50 * 1024 * 1024;
/** The Bot API gives no larger file (core.telegram.org/bots/api#getfile). */
const TELEGRAM_MAX_BYTES = 20 * 1024 * 1024;
const MAX_FILES = 5;
const UNNUMBERED = /^(?:can-cu|noi-nhan|fn\d+)$/;

const inForm = (draft: string): FlowState => ({
  flow: NAME,
  step: 'preview',
  version: VERSION,
  form: true,
  ids: { draft },
});

const isCoordinator = (scene: Scene) => holds(scene.person, 'coordinator');

function filesOf(scene: Scene): Attachment[] {
  const { content } = scene.incoming;
  return content.type === 'message' ? content.attachments.filter((one) => one.kind === 'file') : [];
}

const nameOf = (file: Attachment): string => (file.name ?? '').slice(-200).toWellFormed();

const dropFiles = (files: Attachment[]): Change[] =>
  files.flatMap(({ ref }) => (ref ? [{ type: 'drop-file' as const, ref }] : []));

/** Large files are refused on their word; what lies is counted while it is fetched. */
function refusalOf(scene: Scene, file: Attachment): Letter | null {
  const size = file.sizeBytes ?? 0;
  if (size > MAX_BYTES) return words.refused(nameOf(file), 'too-big');
  if (scene.incoming.address.platform === 'telegram' && size > TELEGRAM_MAX_BYTES)
    return words.tooBigForTelegram(nameOf(file));
  return file.ref ? null : words.refused(nameOf(file), 'not-fetched');
}

function begin(scene: Scene, files: Attachment[]): Outcome {
  if (!isCoordinator(scene)) {
    const say = [scene.person ? words.notCoordinator() : words.notForResidents()];
    return { say, changes: dropFiles(files) };
  }
  const taken = files.slice(0, MAX_FILES).map((file) => ({ file, refusal: refusalOf(scene, file) }));
  const fit = taken.filter((one) => one.refusal === null).map((one) => one.file);
  return {
    say: taken.map(({ file, refusal }) => refusal ?? words.reading(nameOf(file))),
    changes: dropFiles(files.filter((file) => !fit.includes(file))),
    work: fit.map((file) => ({
      kind: 'read-plan',
      ref: file.ref!,
      fileName: nameOf(file),
      returns: `${NAME}.read`,
    })),
  };
}

/** What the choices carry: what was shown is what is approved. */
const argOf = (draft: PlanDraft, base: number) => `${draft.id}:${draft.revision}:${base}`;

function blockedOf(plan: Plan, clauses: number): PreviewFacts['blocked'] {
  if (plan.garbled) return 'garbled';
  if (clauses === 0 && plan.duties.length === 0) return 'nothing-found';
  return plan.issuer === '' ? 'no-issuer' : null;
}

async function replacing(scene: Scene, before: Plan, after: Plan): Promise<PreviewFacts['replaces']> {
  const difference = comparePlans(before, after);
  const same = new Map(difference.duties.same.map((pair) => [pair.after.id, pair.before.id]));
  const due = obligationsOf(after, unitsOfPlan(after), scene.today);
  return { before, difference, carried: carryOver(await scene.read.obligationsOfPlan(before.id), due, same) };
}

async function factsOf(scene: Scene, draft: PlanDraft): Promise<PreviewFacts> {
  const { plan } = draft;
  const before = await scene.read.livePlan(plan.id);
  const clauses = plan.clauses.filter((clause) => !UNNUMBERED.test(clause.path)).length;
  return {
    draft,
    clauses,
    numbered: datedDuties(plan).map((duty) => ({ duty, days: daysOf(duty) })),
    units: unitsOfPlan(plan).map((unit) => unit.name),
    blocked: blockedOf(plan, clauses),
    replaces: before && (await replacing(scene, before, plan)),
    arg: argOf(draft, before?.version ?? 0),
  };
}

async function show(scene: Scene, draft: PlanDraft, lead: string[] = []): Promise<Outcome> {
  return { say: [words.preview(await factsOf(scene, draft), lead)], state: inForm(draft.id) };
}

/** The file was read: a corrected file takes the place of the draft of the same plan that is being looked at. */
async function afterReading(scene: Scene, id: string): Promise<Outcome> {
  const reading = await scene.read.planReading(id);
  if (!reading) return {};
  if (reading.state === 'refused') return { say: [words.refused(reading.fileName, reading.refusal)] };
  const { draft } = reading;
  if (!isCoordinator(scene)) return { changes: [{ type: 'drop-plan-draft', id }] };
  const otherForm = scene.state?.form && scene.state.flow !== NAME;
  const outcome = await show(scene, draft);
  const seen = await draftOf(scene);
  const replaced = seen && seen.id !== id && seen.status === 'draft' && seen.plan.id === draft.plan.id;
  const { state, ...said } = outcome;
  return {
    ...said,
    // Somebody in the middle of another form goes on with it; the buttons under the preview work all the same.
    ...(otherForm ? {} : { state: state! }),
    ...(replaced ? { changes: [{ type: 'drop-plan-draft', id: seen.id }] } : {}),
  };
}

async function draftOf(scene: Scene, id = scene.state?.ids.draft): Promise<PlanDraft | null> {
  if (!id || scene.state?.flow !== NAME) return null;
  return draftNamed(scene, id);
}

async function draftNamed(scene: Scene, id: string): Promise<PlanDraft | null> {
  const reading = await scene.read.planReading(id);
  return reading?.state === 'draft' ? reading.draft : null;
}

async function approve(scene: Scene, draft: PlanDraft, facts: PreviewFacts): Promise<Outcome> {
  const { choice, person } = scene;
  if (facts.arg !== choice?.arg || facts.blocked) return show(scene, draft, [words.changedMeanwhile]);
  if (choice.via === 'number' && !choice.fresh) return show(scene, draft, [words.chooseAgain]);
  const base = facts.replaces?.before.version ?? 0;
  const obligations = obligationsOf(draft.plan, unitsOfPlan(draft.plan), scene.today).length;
  return {
    say: [words.approved(draft.plan, base + 1, obligations)],
    state: null,
    changes: [
      { type: 'approve-plan', id: draft.id, revision: draft.revision, base, personId: person!.id },
      { type: 'audit', what: 'plan-approved', about: `${draft.plan.id}:${draft.id}`, personId: person!.id },
    ],
  };
}

async function chosen(scene: Scene, act: string): Promise<Outcome> {
  const draft = await draftNamed(scene, scene.choice?.arg?.split(':')[0] ?? '');
  if (!draft) return { say: [words.gone()], state: null };
  if (draft.status !== 'draft') return { say: [words.alreadyApproved(draft.plan)], state: null };
  const facts = await factsOf(scene, draft);
  const state = inForm(draft.id);
  switch (act) {
    case 'import-plan.duties':
      return { say: [words.duties(facts)], state };
    case 'import-plan.correct':
      return { say: [words.how(facts.arg)], state };
    case 'import-plan.export':
      return {
        say: [
          words.exported(
            facts.numbered.map(({ duty }) => columnsOf(duty)),
            facts.arg,
          ),
        ],
        state,
      };
    case 'import-plan.approve':
      return approve(scene, draft, facts);
    case 'import-plan.discard':
      return {
        say: [words.discarded(draft.fileName)],
        state: null,
        changes: [
          { type: 'drop-plan-draft', id: draft.id },
          { type: 'audit', what: 'plan-discarded', about: draft.id, personId: scene.person!.id },
        ],
      };
    default:
      return show(scene, draft);
  }
}

/** Words in the form are corrections. */
async function typed(scene: Scene): Promise<Outcome> {
  const draft = await draftOf(scene);
  if (!draft) return { say: [words.gone()], state: null };
  if (draft.status !== 'draft') return { say: [words.alreadyApproved(draft.plan)], state: null };
  if (LEAVE.test(fold(scene.ownText).trim())) {
    const facts = await factsOf(scene, draft);
    return { say: [words.left(scene.authority.draftDays, facts.arg)], state: null };
  }
  const { corrections, unread } = readCorrections(scene.text, draft.plan, datedDuties(draft.plan));
  const unreadLine = unread.length > 0 ? [words.unread(unread)] : [];
  if (corrections.length === 0) return show(scene, draft, unreadLine);
  const plan = correct(draft.plan, corrections);
  const next: PlanDraft = { ...draft, revision: draft.revision + 1, plan };
  return {
    ...(await show(scene, next, [words.corrected(corrections.length), ...unreadLine])),
    changes: [{ type: 'correct-plan-draft', id: draft.id, revision: draft.revision, plan }],
  };
}

/** A document is for us when staff send it, or when a resident sends nothing but it. */
function wantsFile(scene: Scene): boolean {
  const files = filesOf(scene);
  if (files.length === 0 || scene.incoming.group) return false;
  if (isCoordinator(scene)) return true;
  // A resident who was asked something answers with it.
  return scene.text === '' && scene.askedCase === null && files.some((file) => DOCUMENT.test(nameOf(file)));
}

export const importPlanHandler: Handler = {
  name: NAME,
  version: VERSION,
  wants: (scene) => wantsFile(scene) || (isCoordinator(scene) && START.test(fold(scene.ownText).trim())),
  handle(scene) {
    const { content } = scene.incoming;
    const files = filesOf(scene);
    if (files.length > 0) return begin(scene, files);
    if (content.type === 'later') return afterReading(scene, content.arg);
    if (!isCoordinator(scene)) return { say: [words.notCoordinator()], state: null };
    if (scene.choice) return chosen(scene, scene.choice.act);
    if (scene.state?.flow === NAME && scene.state.form && !START.test(fold(scene.ownText).trim())) return typed(scene);
    return { say: [words.askFile()] };
  },
};
