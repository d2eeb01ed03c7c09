/** Which handler a scene goes to, and what a press, a number or a word chose from the last menu. Pure. */
import type { FlowState } from '#src/flow.ts';
import type { Choice, Content, PlatformName } from '#src/messages.ts';
import { fold, hasMarks, words } from '#src/text.ts';
import type { Chosen, Handler, Scene } from './handler.ts';

/** A letter with choices that was shown in a conversation. */
export interface Menu {
  letter: string;
  choices: Choice[];
  /** No other letter came after it. */
  fresh: boolean;
  atMs: number;
}

/** There an older letter has nothing to press: its choices are said in words. */
export const WITHOUT_BUTTONS: PlatformName = 'zalo';
/** No choice is longer. */
const MAX_LABEL_CHARS = 80;

const NUMBER = /^(?:(?:so|chon|muc)\s+)?(\d{1,2})\s*[.)]?$/;

function chosen(menu: Menu, index: number, via: Chosen['via']): Chosen | null {
  const choice = menu.choices[index];
  return choice ? { act: choice.act, arg: choice.arg, via, fresh: menu.fresh } : null;
}

/** A typed answer to the last menu: its number ("1", "1.", "số 1", "chọn 1") or the words of a choice. */
export function chosenByText(menu: Menu | null, text: string): Chosen | null {
  if (!menu) return null;
  const folded = fold(text).trim();
  const number = NUMBER.exec(folded);
  if (number) return chosen(menu, Number(number[1]) - 1, 'number');
  const said = words(text).join(' ');
  if (!said) return null;
  const same = menu.choices.findIndex((choice) => words(choice.label).join(' ') === said);
  if (same < 0) return null;
  const marksDiffer =
    hasMarks(text) && fold(menu.choices[same]!.label) === folded && !sameMarks(text, menu.choices[same]!.label);
  return marksDiffer ? null : chosen(menu, same, 'words');
}

/** May this be a choice of a letter before the last? */
export function mayNameOlder(platform: PlatformName, content: Content): boolean {
  return platform === WITHOUT_BUTTONS && content.type === 'message' && content.text.length <= MAX_LABEL_CHARS;
}

/**
 * The words of a choice of an older letter (`menus`: newest first). Where letters differ in what the words mean, which of
 * them is asked. A number never reaches beyond the newest.
 */
export function chosenFromOlder(menus: Menu[], text: string): Chosen | null {
  const among = new Map<string, { choice: Choice; atMs: number }>();
  for (const menu of menus) {
    const found = chosenByText(menu, text);
    if (found?.via !== 'words') continue;
    const choice = menu.choices.find((each) => each.act === found.act && each.arg === found.arg)!;
    const means = JSON.stringify([choice.act, choice.arg]);
    if (!among.has(means)) among.set(means, { choice, atMs: menu.atMs });
  }
  const [first, ...others] = [...among.values()];
  if (!first) return null;
  const { act, arg } = first.choice;
  if (others.length === 0) return { act, arg, via: 'words', fresh: false };
  return { act: WHICH, arg: undefined, via: 'words', fresh: false, among: [first, ...others] };
}

/** The act of asking which letter is meant. */
const WHICH = 'unknown.which';

/** With marks typed, the marks must agree ("đúng" is not "dừng"). */
function sameMarks(typed: string, label: string): boolean {
  const plain = (value: string) => value.normalize('NFC').toLowerCase().trim();
  return plain(typed) === plain(label);
}

/** A press on any letter of ours: its own choices decide, so an old button never means something new. */
export function chosenByPress(menu: Menu, index: number): Chosen | null {
  return chosen(menu, index, 'press');
}

/** Whose turn it is while a human of the authority speaks to the person. */
const SILENT = 'human-floor';

/** The handler of a scene: interrupts first, then the owner of the choice, then of the flow, then whoever wants it. */
export function choose(handlers: readonly Handler[], scene: Scene): Handler {
  const handler = chooseAlone(handlers, scene);
  const isTold = scene.incoming.content.type === 'floor' || scene.incoming.content.type === 'withdraw';
  if (!scene.floor?.on || isTold || handler.duringFloor) return handler;
  return handlers.find((each) => each.name === SILENT) ?? handler;
}

function chooseAlone(handlers: readonly Handler[], scene: Scene): Handler {
  // In a group nothing of a case or a person is shown and nothing is taken in: whoever speaks last answers (design.md 4.9).
  if (scene.incoming.group) return handlers.at(-1)!;
  const owner = (name: string | undefined) => handlers.find((handler) => handler.name === name);
  const mayInterrupt = (handler: Handler): boolean => scene.text !== '' && handler.interrupts === true;
  const interrupt = handlers.find((handler) => mayInterrupt(handler) && handler.wants(scene));
  if (interrupt) return interrupt;
  const content = scene.incoming.content;
  const named = content.type === 'later' ? content.name : scene.choice?.act;
  const byName = owner(named?.split('.')[0]);
  if (byName) return byName;
  const byFlow = scene.state?.form ? owner(scene.state.flow) : undefined;
  if (byFlow && content.type === 'message') return byFlow;
  // Those that may interrupt were asked already.
  const willing = handlers.find((handler) => !mayInterrupt(handler) && handler.wants(scene));
  if (!willing) throw new Error('No handler wants the scene: the last one must');
  return willing;
}

/**
 * The state this release may go on from. A flow whose steps have changed since (another `version`, or nobody owns it any
 * more) is led over by its handler or begins again: an answer is never taken for that to another question.
 */
export function stateForRelease(
  handlers: readonly Handler[],
  state: FlowState | null,
): { state: FlowState | null; restarted: boolean } {
  if (!state) return { state, restarted: false };
  const owner = handlers.find((handler) => handler.name === state.flow);
  if (owner && (owner.version === undefined || owner.version === state.version)) return { state, restarted: false };
  const migrated = owner?.migrate?.(state) ?? null;
  // A remembered thread is forgotten in silence; a form that was being filled in is not.
  return { state: migrated, restarted: migrated === null && state.form };
}
