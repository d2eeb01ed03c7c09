/** What tells an official's question about a plan from a person's own denunciation. */
import type { Scene } from '#src/conversation/handler.ts';
import { unitsOf } from '#src/people/person.ts';
import { fold } from '#src/text.ts';

/** Words with which somebody speaks of their own will to denounce; data for matching. */
const OWN_WILL =
  /\b(toi|em|minh|chau|t|con|tui|chung toi|ba con)\b.{0,30}\bto (cao|giac)\b|\bdon to cao\b.{0,20}\b(toi|em|nop|gui)\b/;

/** An official who asks what the plan says of "khiếu nại, tố cáo" asks about the plan; one who wants to denounce is heard. */
export function isQuestionAboutPlans(scene: Scene): boolean {
  return unitsOf(scene.person).length > 0 && !OWN_WILL.test(fold(scene.text));
}
