/** How questions and plans are read: short forms, slips, documents, days, units. Tables. */
import { describe, expect, test } from 'vitest';
import { cite, distinct } from '#src/knowledge/cite.ts';
import {
  datesIn,
  documentsIn,
  isSameDocument,
  looseIn,
  placesIn,
  quartersIn,
  yearsIn,
} from '#src/knowledge/entities.ts';
import { readField, withoutMarker } from '#src/knowledge/fields.ts';
import { Plan } from '#src/knowledge/plan.ts';
import { limitsIn } from '#src/knowledge/printed-dates.ts';
import { readQuestion } from '#src/knowledge/question.ts';
import { planWords } from '#src/knowledge/tokens.ts';
import { coreOf, unitsWithCapitals } from '#src/knowledge/units.ts';
import { isNear, spelledBy, Vocabulary } from '#src/knowledge/vocabulary.ts';

const PRINTED =
  'báo cáo năm của Ủy ban nhân dân; Ban Giám sát đầu tư của cộng đồng; kế hoạch kiểm tra, đánh giá; đánh giá; kiểm tra; quy chế dân chủ; mã qrcode';

describe('what was meant', () => {
  const vocabulary = new Vocabulary();
  vocabulary.add(planWords(PRINTED));
  const near = [{ wordList: planWords(PRINTED), wordSet: new Set(planWords(PRINTED)) }];
  test.each([
    ['bc nam', 'bao cao nam'],
    ['UBND', 'uy ban nhan dan'],
    ['bgsđtcđ', 'ban giam sat dau tu cua cong dong'],
    ['đgiá', 'danh gia'],
    ['ktra', 'kiem tra'],
    ['kế hạch kiểm tra', 'ke hoach kiem tra'],
    ['mã qr', 'ma qrcode'],
    ['q1', 'quy 1'],
    ['quý III', 'quy 3'],
    ['lần thứ hai', 'lan 2'],
    ['k ạ', 'khong a'],
  ])('%s', (typed, words) => {
    expect(readQuestion(typed, vocabulary, near).words).toBe(words);
  });

  test.each([
    ['gửi hôm nay còn kịp không', true],
    ['báo cáo năm trễ mấy ngày rồi', true],
    ['điều gì phải được khắc phục kịp thời', false],
  ])('whether it is late: %s', (typed, isAsked) => {
    expect(readQuestion(typed, vocabulary, near).asks.status).toBe(isAsked);
  });

  test.each([
    ['nộp báo cáo khi nào, có hạn chót không', true],
    ['phổ biến luật thì làm lúc nào, có hạn chót không', false],
    ['rà soát quy chế có hạn cuối không', false],
    ['sửa quy chế có hạn đến tháng mấy không hay làm thường xuyên', false],
  ])('a certain day or just when: %s', (typed, isDay) => {
    const { asks } = readQuestion(typed, vocabulary, near);
    expect([asks.day, asks.time]).toEqual([isDay, true]);
  });

  test.each([
    ['số điện thoại phòng nội vụ', ['phone']],
    ['ai được chọn làm kiến trúc sư trưởng', ['person']],
    ['không báo cáo thì bị kiểm điểm theo hình thức nào', ['penalty']],
    ['bấm điện thoại biểu quyết chuyện làng được không', []],
    ['nội dung nào nói tới mô hình mẫu', []],
    ['lớp bồi dưỡng dân chủ do phòng nào gom', []],
    ['mấy cô chú ngồi bàn giấy phải sửa gì', []],
    ['chi hội trưởng phụ nữ có việc gì', []],
    ['nhận đơn là nhiệm vụ thứ mấy', []],
    ['lịch tiếp dân là thứ mấy', ['weekday']],
  ])('a value no plan need print: %s', (typed, names) => {
    expect(readQuestion(typed, vocabulary, near).wanted.map(({ name }) => name)).toEqual(names);
  });

  test.each(['khắc phục những việc còn hạn chế', 'còn nguồn lực nào được dùng', 'nhận đơn là nhiệm vụ thứ mấy'])(
    'no time is asked: %s',
    (typed) => {
      const { asks } = readQuestion(typed, vocabulary, near);
      expect([asks.day, asks.time, asks.status]).toEqual([false, false, false]);
    },
  );

  test('letters lost, added, changed, swapped', () => {
    expect([
      isNear('hoach', 'hoch'),
      isNear('hoach', 'hoachs'),
      isNear('hoach', 'hoach'),
      isNear('bao', 'boa'),
    ]).toEqual([true, true, false, true]);
    expect(spelledBy('gsdt', ['ban', 'giam', 'sat', 'dau', 'tu'])).toEqual(['giam', 'sat', 'dau', 'tu']);
  });
});

describe('documents', () => {
  test.each([
    ['Quyết định số 593-QĐ/TU, ngày 11/11/2021', { number: '593', symbol: 'qd/tu' }],
    ['Nghị quyết số 25/2025/NQ-HĐND', { number: '25', year: '2025', symbol: 'nq-hdnd' }],
    ['Kết luận số 120- KL/TW', { number: '120', symbol: 'kl/tw' }],
    ['Quyết định số 218 -QĐ/TW', { number: '218', symbol: 'qd/tw' }],
    ['Luật số 97/2025/QH15', { number: '97', year: '2025', symbol: 'qh15' }],
    ['quyet dinh 593 la cua ai', { number: '593', kind: 'quyet dinh', symbol: null }],
  ])('%s', (text, found) => {
    expect(documentsIn(text)[0]).toMatchObject(found);
  });

  test.each(['kế hoạch năm 2026', 'báo cáo 6 tháng', 'trước ngày 15/6/2026', 'Kế hoạch 2026 - 2030'])(
    '%s names none',
    (text) => {
      expect(documentsIn(text)).toEqual([]);
    },
  );

  test.each([
    ['quyết định 593', 'Quyết định số 593-QĐ/TU', true],
    ['chỉ thị 593', 'Quyết định số 593-QĐ/TU', false],
    ['Nghị định 59/2020', 'Nghị định số 59/2023/NĐ-CP', false],
  ])('%s and %s', (asked, printed, same) => {
    expect(isSameDocument(documentsIn(asked)[0]!, documentsIn(printed)[0]!)).toBe(same);
  });
});

describe('days, quarters, places', () => {
  test('days as written', () => {
    expect(
      datesIn('ngày 26 tháng 02 năm 2024; 15/6/2026; chậm nhất 20/11; 31/13').map((d) => [d.day, d.month, d.year]),
    ).toEqual([
      [26, 2, 2024],
      [15, 6, 2026],
      [20, 11, null],
    ]);
    expect(datesIn('1.2. Triển khai')).toEqual([]);
  });
  test('quarters and years', () => {
    expect([...quartersIn(['quy', '1', 'va', 'quy', '2'])]).toEqual([1, 2]);
    expect([...yearsIn('năm 2026, Nghị định số 59/2023/NĐ-CP')]).toEqual([2026]);
  });
  test.each([
    ['chú thích 2', 'fn2'],
    ['mục III.1', 'III/1'],
    ['điểm đ khoản 2 mục IV', 'IV/2/đ'],
  ])('%s', (text, path) => {
    expect(placesIn(text)[0]).toBe(path);
  });
  test.each([
    ['mục 2 ai chủ trì', '2', null],
    ['muc 3.1 khoan c noi gi', '3.1', 'c'],
    ['ý a nói gì', null, 'a'],
    ['khoản ba nói gì', '3', null],
  ])('a place without its part: %s', (text, number, letter) => {
    expect(looseIn(text)).toMatchObject({ number, letter });
  });
  test.each(['điểm b hay d', 'đạt bao nhiêu phần 100', 'mục 1 và mục 2'])('no place: %s', (text) => {
    expect(looseIn(text)).toBeNull();
  });
  test.each([
    ['báo cáo trước ngày 15/6/2026', 'before-date', '2026-06-14'],
    ['hằng năm báo cáo chậm nhất ngày 20/11', 'yearly-by-date', '2024-11-20'],
    ['Quý III, quý IV rà soát', 'quarter', '2024-12-31'],
    ['thực hiện thường xuyên trong năm 2026', 'ongoing', null],
    ['mỗi năm một lần', 'yearly', null],
    ['khi có yêu cầu của cơ quan cấp trên', 'on-request', null],
  ])('%s', (text, kind, lastDay) => {
    expect(limitsIn(text, 2024)).toContainEqual(expect.objectContaining({ kind, lastDay }));
  });
  test('a document’s day limits nothing', () => {
    expect(limitsIn('Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ', 2026)).toEqual([]);
  });
});

describe('lines, units, citations', () => {
  test.each([
    ['2.2. Cơ quan thực hiện: Phòng Kinh tế chủ trì.', 'lead', 'Phòng Kinh tế chủ trì.'],
    ['- Đơn vị phối hợp: các phòng.', 'coordinate', 'các phòng.'],
    ['c) Thời gian thực hiện: Thường xuyên.', 'time', 'Thường xuyên.'],
  ])('%s', (line, role, value) => {
    expect(readField(line, 'II/1')).toMatchObject({ role, value });
  });
  test('a sentence is no field line; markers go', () => {
    expect(readField('Phòng Kinh tế chủ trì theo dõi.', 'II/1')).toBeNull();
    expect([withoutMarker('đ) Ủy ban'), withoutMarker('1.2. Nội dung'), withoutMarker('- Chủ trì')]).toEqual([
      'Ủy ban',
      'Nội dung',
      'Chủ trì',
    ]);
  });
  test('units by capitals, without their place', () => {
    expect(unitsWithCapitals('Phòng Văn hóa - Xã hội chủ trì, Sở Nội vụ phối hợp')).toEqual([
      'phong van hoa xa hoi',
      'so noi vu',
    ]);
    expect(coreOf('Phòng Nội vụ huyện Đại Lộc')).toBe('phong noi vu');
  });
  test('words that do not stand in the clause are not given', () => {
    const plan = Plan.parse({
      id: 'p',
      title: 'Kế hoạch',
      shortName: 'Kế hoạch',
      number: null,
      issued: null,
      issuer: '',
      level: 'xa',
      year: 2026,
      clauses: [{ path: 'I', text: 'Chủ trì: Văn phòng.' }],
      duties: [],
      units: [],
    });
    expect(cite(plan, 'I', 'Văn phòng')).toEqual({ plan: 'p', clause: 'I', quote: 'Văn phòng' });
    expect([cite(plan, 'I', 'Phòng Nội vụ'), cite(plan, 'II', 'Văn phòng'), cite(plan, 'I', ' ')]).toEqual([
      null,
      null,
      null,
    ]);
    const one = { plan: 'p', clause: 'I', quote: 'Văn phòng' };
    expect(distinct([one, one, { ...one, quote: 'Chủ trì: Văn phòng.' }])).toEqual([
      { ...one, quote: 'Chủ trì: Văn phòng.' },
    ]);
  });
});
