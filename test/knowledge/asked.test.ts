/** What was asked before: it finds clauses in words no plan prints, argues about silence, and never leaves its plan. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askedIn, plansIn } from '#src/install.ts';
import { type Known, stampOf } from '#src/knowledge/asked.ts';
import { createLibrary } from '#src/knowledge/library.ts';
import { Plan } from '#src/knowledge/plan.ts';
import { Sayings, saidWords } from '#src/knowledge/sayings.ts';
import { nearTo, TESTED } from '../../scripts/answers/near-tested.ts';

const plan = (id: string, issuer: string, clauses: [string, string][]): Plan =>
  Plan.parse({
    id,
    title: 'Kế hoạch Thực hiện dân chủ ở cơ sở năm 2026',
    shortName: `Kế hoạch của ${issuer}`,
    number: null,
    issued: null,
    issuer,
    level: 'xa',
    year: 2026,
    duties: [],
    units: [],
    clauses: clauses.map(([path, text]) => ({ path, text })),
  });

const CLAUSES: [string, string][] = [
  ['I', 'I. NỘI DUNG'],
  ['I/1', '1. Phổ biến, quán triệt pháp luật về dân chủ ở cơ sở đến cán bộ, công chức bằng nhiều hình thức.'],
  ['I/2', '2. Tổ chức hội nghị công chức, viên chức và người lao động theo quy định.'],
  ['I/3', '3. Kiểm tra, giám sát việc thực hiện quy chế dân chủ tại các thôn.'],
  ['II', 'II. TỔ CHỨC THỰC HIỆN'],
  ['II/1', '1. Văn phòng tham mưu, tổng hợp báo cáo kết quả thực hiện trước ngày 20/11/2026.'],
];
const here = plan('xa-dong-son', 'UBND xã Đông Sơn', CLAUSES);
const there = plan('xa-tay-son', 'UBND xã Tây Sơn', CLAUSES);

const known = (of: Plan, question: string, clauses: string[], more: Partial<Known> = {}): Known => {
  const one = { plan: of.id, question, unit: null, clauses, answerable: true, ...more };
  return { ...one, of: stampOf(of, one) };
};
const BEFORE = [
  known(here, 'Buổi ngồi lại cuối năm của anh em cơ quan thì làm kiểu chi?', ['I/2']),
  known(here, 'Buổi ngồi lại của anh em công sở có bắt buộc hông?', ['I/2']),
  known(here, 'Chuyện đi dòm ngó xem xóm nào làm đàng hoàng thì sao?', ['I/3']),
  known(here, 'Nói luật cho anh em nghe bằng cách nào?', ['I/1']),
  known(here, 'Ai gom giấy tờ cuối năm?', ['II/1']),
  known(here, 'Có phụ cấp xăng xe cho người đi phổ biến luật không?', ['I/1'], { answerable: false }),
  known(here, 'Phổ biến luật có được phụ cấp xăng xe gì không?', ['I/1'], { answerable: false }),
];
const ask = (text: string, before: readonly Known[], planScope = here.id, unit: string | null = null) =>
  createLibrary([here, there], () => before).answer({ text, unit, planScope, history: [], today: '2026-11-20' });
const NEW = 'buổi ngồi lại của anh em làm sao ạ';

describe('what was asked before', () => {
  test('finds the clause in words the plan does not print', () => {
    expect(ask(NEW, []).citations).not.toContainEqual(expect.objectContaining({ clause: 'I/2' }));
    const answer = ask(NEW, BEFORE);
    expect(answer.citations[0]).toMatchObject({ plan: here.id, clause: 'I/2' });
    expect(CLAUSES[2]![1]).toContain(answer.citations[0]!.quote);
  });

  test('gives no duties to those who only receive the plan', () => {
    const received = plan('xa-nam-son', 'UBND xã Nam Sơn', [
      ...CLAUSES,
      [
        'II/2',
        '2. Đề nghị Ủy ban Mặt trận Tổ quốc xã vận động Nhân dân thực hiện dân chủ ở cơ sở, giám sát việc giải quyết kiến nghị.',
      ],
      ['noi-nhan', 'Nơi nhận:\n- Ủy ban Mặt trận Tổ quốc xã;\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn An'],
    ]);
    const texts = ['Mặt trận tổ quốc xã có được nhận kế hoạch không?', 'Kế hoạch có gửi mặt trận tổ quốc xã không?'];
    const before = texts.map((text) => known(received, text, ['noi-nhan']));
    const library = createLibrary([received, there], () => before);
    const question = { unit: null, planScope: received.id, history: [], today: '2026-11-20' };
    for (const text of ['mặt trận tổ quốc xã làm gì?', 'nhiệm vụ của mặt trận tổ quốc xã'])
      expect(library.answer({ ...question, text }).citations.map(({ clause }) => clause)).toEqual(['II/2']);
  });

  test('is of its own plan alone', () => {
    expect(ask(NEW, BEFORE, there.id)).toEqual(ask(NEW, [], there.id));
    expect(ask('Văn phòng báo cáo trước ngày nào?', BEFORE, there.id)).toEqual(
      ask('Văn phòng báo cáo trước ngày nào?', [], there.id),
    );
  });

  test('speaks for silence where a near question was not answered', () => {
    const text = 'Phổ biến pháp luật thì có phụ cấp xăng xe gì không?';
    expect(ask(text, BEFORE).abstained).toBe(true);
    const answered = BEFORE.map((one) => known(here, one.question, one.clauses));
    expect(ask(text, answered).abstained).toBe(false);
  });

  test('counts no more when the clause reads otherwise', () => {
    const old = BEFORE.map((one) => ({ ...one, of: '00000000' }));
    expect(ask(NEW, old)).toEqual(ask(NEW, []));
  });

  test('of a unit about itself holds for that unit alone', () => {
    const own = [known(here, 'Vụ chạy giấy tờ của phòng em xong lúc nào?', ['II/1'], { unit: 'Phòng Kinh tế' })];
    const text = 'vụ chạy giấy tờ của phòng em lúc nào xong ạ';
    expect(ask(text, own, here.id, 'Phòng Tư pháp')).toEqual(ask(text, [], here.id, 'Phòng Tư pháp'));
    expect(ask(text, own, here.id, 'Phòng Kinh tế').citations[0]).toMatchObject({ clause: 'II/1' });
  });
});

test('teencode meets teencode and full words', () => {
  const sayings = new Sayings();
  sayings.add(saidWords('ko bít ubnd xã có pải họp k'));
  sayings.add(saidWords('báo cáo nộp ngày mấy'));
  const [[at, like] = [-1, 0]] = sayings.like(saidWords('Không biết Ủy ban nhân dân xã có phải họp không'));
  expect(at).toBe(0);
  expect(like).toBeGreaterThan(0.6);
  expect(sayings.like(saidWords('ko bít ubnd xã có pải họp k'))[0]![1]).toBeCloseTo(1);
});

describe('questions shipped with the plans', () => {
  const plans = plansIn('data');
  const shipped = askedIn('data');

  test('were read against the plans as they are', () => {
    expect(shipped.length).toBeGreaterThan(1_000);
    for (const one of shipped) {
      const of = plans.find(({ id }) => id === one.plan)!;
      expect(stampOf(of, one), one.question).toBe(one.of);
      for (const path of one.clauses) expect(of.clauses.map((clause) => clause.path)).toContain(path);
    }
  });

  test('are none of those that test the answers, nor retellings of them', { timeout: 120_000 }, () => {
    const isTooNear = nearTo(TESTED);
    expect(shipped.filter(({ question }) => isTooNear(question)).map(({ question }) => question)).toEqual([]);
  });
});

test('a line that is no question is told with its file and place', () => {
  const dir = mkdtempSync(join(tmpdir(), 'asked-'));
  mkdirSync(join(dir, 'plans', 'p'), { recursive: true });
  expect(askedIn(dir)).toEqual([]);
  writeFileSync(
    join(dir, 'plans', 'p', 'asked.jsonl'),
    '{"question":"Khi nào?","clauses":["I"],"answerable":true,"of":"0"}\n{}\n',
  );
  expect(() => askedIn(dir)).toThrow(/asked\.jsonl.*2:/s);
});
