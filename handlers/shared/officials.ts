/** Who is speaking: a person about themselves, or somebody of the authority at their work. */
import type { Scene } from '#src/conversation/handler.ts';
import { fold } from '#src/text.ts';

/** Words with which somebody speaks of their own will to denounce; data for matching. */
const OWN_WILL =
  /\b(toi|em|minh|chau|t|con|tui|chung toi|ba con)\b.{0,30}\bto (cao|giac)\b|\bdon to cao\b.{0,20}\b(toi|em|nop|gui)\b/;

/**
 * Somebody who holds a post and is not filling in a resident's form speaks at work: a question about what the plan says of
 * "khiếu nại, tố cáo", an answer or a broadcast being composed. One who says that they want to denounce is always heard.
 */
export function speaksAtWork(scene: Scene): boolean {
  if (scene.person === null || scene.person.posts.length === 0) return false;
  return scene.state?.flow !== 'report' && !OWN_WILL.test(fold(scene.ownText));
}

/** Composing a text for others (an answer, a broadcast): its words are not what is happening to the writer. */
export function isComposing(scene: Scene): boolean {
  return (
    scene.person !== null &&
    scene.state !== null &&
    ['desk-work', 'broadcast', 'import-plan', 'reminder', 'gap-book', 'answer-feedback'].includes(scene.state.flow) &&
    scene.state.form
  );
}
