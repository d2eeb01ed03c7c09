/** Whether, how and for how much a person the platform is closed for can be sent an approved message. Pure. */
import type { CaseCall, CaseView } from '#src/cases/case.ts';
import { printCode } from '#src/cases/code.ts';
import type { Authority } from '#src/data.ts';
import type { TemplateOrder } from '#src/messages.ts';
import { vietnamesePhone } from '#src/people/phone.ts';

/** To the account, which is cheaper, else to the number the person left; null where neither is configured or possible. */
export function templateFor(
  authority: Authority,
  call: CaseCall,
  found: CaseView,
  standing: string,
): { price: number; template: TemplateOrder } | null {
  if (call.what !== 'unsent' || !/^zalo:(?!anonymous:)/.test(found.conversation)) return null;
  const { byUser, byPhone } = authority.reach.templates;
  const phone = found.contact && vietnamesePhone(found.contact);
  const template = byUser ?? (phone ? byPhone : null);
  if (!template) return null;
  return {
    price: template.price,
    template: {
      templateId: template.id,
      phone: byUser || !phone ? null : phone,
      data: { [template.params.code]: printCode(found.code), [template.params.standing]: standing },
    },
  };
}
