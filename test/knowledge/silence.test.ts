/** The last word on whether the plans answer: what is learned may refuse an answer and undo a doubt, never a rule about values. */
import { describe, expect, test } from 'vitest';
import { answerFrom, type Judge } from '#src/knowledge/answer.ts';
import { collect } from '#src/knowledge/collection.ts';
import { SILENCE_WEIGHTS } from '#src/knowledge/lexicon/silence-weights.ts';
import { type Settled, settledSigns, silenceOf } from '#src/knowledge/silence.ts';
import { madePlan } from './made-plan.ts';

const plan = madePlan('so-xay-dung', {}, [
  ['I', 'I. NỘI DUNG'],
  ['I/1', '1. Phòng Pháp chế phổ biến pháp luật về dân chủ ở cơ sở cho công chức.'],
  ['I/2', '2. Văn phòng Sở tổ chức hội nghị công chức, viên chức.'],
]);
const collection = collect([plan], []);
const ask = (text: string, judge: Judge) =>
  answerFrom(collection, { text, unit: null, planScope: plan.id, history: [], today: '2026-11-20' }, judge);
const here = () => 'here' as const;
const hardly = () => 'hardly' as const;

function settledOf(text: string): Settled {
  const seen: Settled[] = [];
  ask(text, { standing: here, isSilent: (one) => seen.push(one) === 0 });
  return seen[0]!;
}

describe('whether the plans are silent', () => {
  test('an answer that is thought not to be one is refused', () => {
    const text = 'Phòng Pháp chế phổ biến pháp luật cho ai?';
    expect(ask(text, { standing: here, isSilent: () => false })).toMatchObject({ abstained: false });
    expect(ask(text, { standing: here, isSilent: () => true })).toMatchObject({ abstained: true, why: 'not-in-plan' });
  });

  test('a doubt is undone, a value that is not printed is not', () => {
    const judge = { standing: hardly, isSilent: () => false };
    expect(ask('phổ biến pháp luật cho công chức', judge).citations.map((one) => one.clause)).toContain('I/1');
    expect(ask('Số điện thoại Phòng Pháp chế là bao nhiêu?', judge)).toMatchObject({ why: 'no-value' });
  });

  test('there is a weight for every sign', () => {
    expect(settledSigns(settledOf('phổ biến pháp luật')).length).toBe(SILENCE_WEIGHTS.length);
  });

  test('what no plan prints is likelier silence than what is printed in so many words', () => {
    const printed = silenceOf(settledOf('Phòng nào phổ biến pháp luật về dân chủ ở cơ sở?'));
    expect(silenceOf(settledOf('Công chức vi phạm bị trừ mấy tháng lương?'))).toBeGreaterThan(printed);
  });
});
