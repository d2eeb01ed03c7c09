/** A choice of the form, pressed or named. */
import { report } from '#prompts/report.ts';
import type { Outcome, Scene } from '#src/conversation/handler.ts';
import { type Draft, drop, EMPTY, keep, NAME } from './report-draft.ts';
import { again } from './report-gather.ts';
import { proceed, send, summary, villageMenu } from './report-send.ts';
import { addDraft, chosenCase, correctDraft } from './report-sent.ts';
import { settle, takesTips } from './report-settle.ts';
import { abandon, follow, ofKind } from './report-steps.ts';

/** With or without a form: an older letter's choice may come when the form is gone. */
export function pressed(
  scene: Scene,
  draft: Draft | null,
  choice: NonNullable<Scene['choice']>,
): Outcome | Promise<Outcome> {
  const { act, arg = '' } = choice;
  const wish = ({ 'report.withdraw': 'withdraw', 'report.forget': 'forget' } as const)[act as 'report.forget'];
  if (wish) return chosenCase(scene, wish, arg);
  if (act === 'report.begin') return keep(scene, { ...EMPTY, greeted: true }, 'gather', [report.noFeedbackWords()]);
  if (draft === null) {
    if (act === 'report.feedback')
      return keep(scene, { ...EMPTY, greeted: true }, 'gather', [report.noFeedbackWords()]);
    return drop([act === 'report.cancel' ? report.cancelled() : report.expired(scene.authority.draftDays)]);
  }
  if (act === 'report.resume') {
    const step = scene.state?.flow === NAME && scene.state.form ? scene.state.step : 'gather';
    return again(scene, draft, step);
  }
  return chosen(scene, draft, act, arg, choice.via !== 'number' || choice.fresh);
}

function chosen(scene: Scene, draft: Draft, act: string, arg: string, sure: boolean): Outcome | Promise<Outcome> {
  switch (act) {
    case 'report.send':
      return sure ? send(scene, draft, settle) : summary(scene, draft);
    case 'report.edit':
      return keep(scene, draft, 'edit', [report.editWhat(draft.files.length > 0)]);
    case 'report.rewrite':
      return keep(scene, { ...draft, fragments: [], place: null, kind: null, decided: false }, 'gather', [
        report.rewrite(),
      ]);
    case 'report.replace':
      return keep(scene, { ...draft, place: null, spot: null }, 'place', [report.replace(villageMenu(scene, 0))]);
    case 'report.photo':
      return keep(scene, draft, 'photo', [report.askPhoto()]);
    case 'report.unphoto':
      return summary(scene, { ...draft, files: [] }, { changes: [{ type: 'drop-attachments' }] });
    case 'report.continue':
      return settle(scene, { ...draft, decided: true, kind: draft.kind ?? 'phan_anh' });
    case 'report.feedback':
      return settle(scene, { ...draft, decided: true, kind: 'phan_anh', whole: true });
    case 'report.police':
      return takesTips(scene) ? settle(scene, { ...draft, decided: true, kind: 'tin_bao_toi_pham' }) : {};
    case 'report.kind':
      return ofKind(scene, draft, arg);
    case 'report.village':
      return settle(scene, {
        ...draft,
        place: scene.authority.villages[Number(arg)] ?? null,
        decided: draft.kind !== null,
      });
    case 'report.villages':
      return keep(scene, draft, 'place', [report.replace(villageMenu(scene, Number(arg) || 0))]);
    case 'report.join':
      return settle(scene, {
        ...draft,
        fragments: [...draft.fragments, { id: null, text: draft.second ?? '' }],
        second: null,
        whole: true,
      });
    case 'report.another':
      return proceed(scene, { ...draft, another: true });
    case 'report.add':
      return addDraft(scene, draft, arg);
    case 'report.fix':
      return arg === '' ? settle(scene, draft) : correctDraft(scene, draft, arg);
    case 'report.follow':
      return follow(scene, arg);
    default:
      return abandon(scene, draft);
  }
}
