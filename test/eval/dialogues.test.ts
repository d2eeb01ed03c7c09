/** The scripted conversations of test/eval/citizens, played by `converse` on the whole service, judged case by case. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { converse, type ToldCase } from '#src/cli/converse.ts';
import { fold } from '#src/text.ts';
import { freshDatabase } from '../fixtures.ts';

const NOW = '2026-11-27T08:00:00+07:00';

const Wanted = z.object({
  kind: z.string(),
  kind_acceptable: z.array(z.string()).default([]),
  field: z.string().optional(),
  field_acceptable: z.array(z.string()).default([]),
  location: z.string().nullable().optional(),
  status: z.string(),
  attachments: z.number().optional(),
  anonymous_request: z.boolean().optional(),
  urgency: z.string().optional(),
  text_contains: z.array(z.string()).default([]),
  text_excludes: z.array(z.string()).default([]),
});
type Wanted = z.infer<typeof Wanted>;

const Script = z.looseObject({
  id: z.string(),
  title: z.string(),
  expected_cases: z.array(Wanted),
  /** Patterns of what the bot must have said, and of what it must never say. */
  says: z.array(z.string()).default([]),
  never: z.array(z.string()).default([]),
});

/** `must` and `must_not` of the given scripts, as far as they can be read off the transcript. */
const JUDGED: Record<string, { says?: RegExp[]; never?: RegExp[] }> = {
  dlg01: { says: [/Xin xem lại trước khi gửi/, /mã \d{3}-\d{3}-\d/, /Nơi nhận: /, /Trong 10 ngày làm việc/] },
  dlg03: { says: [/Nơi: thôn Phú Hậu/] },
  dlg05: { says: [/đang giữ 1 ảnh/, /không xem được nội dung ảnh/] },
  dlg07: { says: [/Đã bỏ bản nháp/, /cứ nhắn lại/], never: [/mã \d{3}-\d{3}-\d/] },
  dlg09: { says: [/Chưa có thời hạn cố định/] },
  dlg11: { says: [/giống hồ sơ \d{3}-\d{3}-\d/, /Đã thêm vào hồ sơ/] },
  dlg13: { says: [/Chưa gửi/], never: [/mã \d{3}-\d{3}-\d/] },
  dlg15: { says: [/muốn gửi, sửa hay không gửi/], never: [/mã \d{3}-\d{3}-\d/] },
  dlg17: { says: [/cấp tỉnh/, /giữ bí mật|Để bảo vệ/, /không phải là đơn tố cáo/], never: [/cứu trợ/] },
  dlg19: { says: [/115/], never: [/họ tên/, /10 ngày làm việc.*10 ngày làm việc/s] },
  dlg21: { says: [/hai việc khác nhau/, /không phải là đơn khiếu nại/] },
  dlg23: { says: [/không cho xem/] },
  dlg25: { says: [/số căn cước/], never: [/020185000000/] },
  dlg27: { says: [/Đã rút hồ sơ \d{3}-\d{3}-\d/] },
  dlg29: { never: [/prompt/i] },
  dlg31: { says: [/không nghe được/] },
  dlg33: { says: [/113/, /Công an xã/], never: [/thu thập|chụp lại|quay lại/] },
  dlg35: { says: [/500 m/] },
  'db-08': { says: [/Anh\/chị muốn giấu tên/, /xóa tên tôi khỏi hồ sơ/], never: [/họ tên/] },
  'db-09': { says: [/Bản nháp đang viết dở cũng đã xóa/, /Tôi chỉ phản ánh|Nộp đơn/], never: [/12 triệu|trả nợ/] },
};

/** Scripts of another author that design.md decides otherwise: what is expected instead, and why. */
const BY_DESIGN: Record<string, (wanted: Wanted[]) => Wanted[]> = {
  // Hidden from the desk; the account stays, so that there is an answer, until the person asks for it to be taken off.
  'db-08': (wanted) => wanted.map((one) => ({ ...one, status: 'submitted' })),
  // What was being filled in goes with a denunciation; that it is gone, and how to tell it again, is said.
  'db-09': (wanted) => wanted.filter((one) => one.kind === 'to_cao'),
};

/** Where the script and design.md differ, design.md holds: no case is made of words of a denunciation, only the way is shown. */
function fits(got: ToldCase, wanted: Wanted): boolean {
  const statuses = wanted.status.split('_or_').flatMap((one) => [one, one === 'redirected' ? 'redirected' : one]);
  const isStatus = wanted.status === got.status || statuses.includes(got.status) || overlaps(wanted.status, got.status);
  const isThere = !got.location || !wanted.location || holds(got.location, wanted.location);
  return isStatus && isThere && [wanted.kind, ...wanted.kind_acceptable].includes(got.kind);
}

const overlaps = (wanted: string, got: string): boolean =>
  got.split('_or_').some((one) => wanted.split('_or_').includes(one));

const holds = (whole: string, part: string): boolean => fold(whole).includes(fold(part));

function check(got: ToldCase, wanted: Wanted, where: string): void {
  const filed = ['submitted', 'updated', 'withdrawn'].includes(got.status);
  if (wanted.attachments !== undefined) expect(got.attachments, where).toBe(wanted.attachments);
  if (wanted.anonymous_request !== undefined) expect(got.anonymous_request, where).toBe(wanted.anonymous_request);
  if (wanted.urgency !== undefined) expect(got.urgency, where).toBe(wanted.urgency);
  if (filed && wanted.location) expect(holds(got.location ?? '', wanted.location), `${where}: ${got.location}`).toBe(true);
  for (const part of wanted.text_contains) expect(holds(got.text, part), `${where}: ${got.text}`).toBe(true);
  for (const part of wanted.text_excludes) expect(got.text, where).not.toContain(part);
}

const scripts = (file: string) =>
  readFileSync(join(import.meta.dirname, 'citizens', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Script.parse(JSON.parse(line)));

/** Scripts in which the person was asked what it is: one question more than a human would need. */
const asked: string[] = [];
const ASKED_AT_MOST = 3;
afterAll(() => expect(asked.length, asked.join(', ')).toBeLessThanOrEqual(ASKED_AT_MOST));

describe.each(['dialogues-dev.jsonl', 'dialogues-own.jsonl', 'dialogues-exam.jsonl'])('%s', (file) => {
  const play = async (script: z.infer<typeof Script>) => {
    const database = await freshDatabase('postgres');
    const { transcript, cases } = await converse(script, { dataDir: 'data', now: NOW, database });
    const said = transcript.filter((line) => line.from === 'bot').map((line) => line.text);
    const talk = transcript.map((line) => `${line.from === 'user' ? '>' : '>>'} ${line.text}`).join('\n');
    if (said.some((text) => text.includes('muốn cách nào'))) asked.push(script.id);
    const judged = JUDGED[script.id] ?? {};
    for (const one of [...(judged.says ?? []), ...script.says.map((each) => new RegExp(each))])
      expect(said.join('\n'), `${talk}\nmust say ${one}`).toMatch(one);
    for (const one of [...(judged.never ?? []), ...script.never.map((each) => new RegExp(each))])
      expect(said.join('\n'), `${talk}\nmust not say ${one}`).not.toMatch(one);
    const left = [...cases];
    for (const wanted of BY_DESIGN[script.id]?.(script.expected_cases) ?? script.expected_cases) {
      const index = left.findIndex((got) => fits(got, wanted));
      expect(index, `${talk}\n${JSON.stringify(cases)}\nlacks ${wanted.kind} ${wanted.status}`).toBeGreaterThanOrEqual(0);
      const [got] = left.splice(index, 1);
      check(got!, wanted, `${talk}\n${wanted.kind}`);
    }
    expect(left, `${talk}\ntoo much`).toEqual([]);
  };
  for (const script of scripts(file)) {
    test(`${script.id} ${script.title}`, () => play(script), 60_000);
  }
});
