/** What of a case goes out with letters: a kept photo or file under our own name, and never anything of a denunciation. */
import { expect, test } from 'vitest';
import { caseFile, documentBeside } from '#handlers/shared/case-file.ts';
import { deskWork } from '#prompts/desk-work.ts';
import type { Attached, CaseView } from '#src/cases/case.ts';
import type { Scene } from '#src/conversation/handler.ts';

const attached: Attached[] = [
  { id: 'w-1', kind: 'file', ref: 'f-1', type: 'jpg', sizeBytes: 10 },
  { id: 'w-2', kind: 'file', ref: 'f-2', type: 'docx', sizeBytes: 20 },
];
const scene = { read: { attachmentsOf: async () => attached } } as unknown as Scene;
const found = (kind: CaseView['kind']) => ({ id: 'c-1', kind, code: '4721938' }) as CaseView;

test('a photo is a photo however it was sent, a document keeps its type', async () => {
  const seen = await Promise.all(['w-1', 'w-2'].map((id) => caseFile(scene, found('phan_anh'), id)));
  expect(seen).toEqual([
    { ref: 'f-1', kind: 'image', name: 'anh-472-193-8.jpg', sizeBytes: 10 },
    { ref: 'f-2', kind: 'file', name: 'van-ban-472-193-8.docx', sizeBytes: 20 },
  ]);
});

test('what is no longer kept goes nowhere', async () => {
  expect(await caseFile(scene, found('phan_anh'), 'w-3')).toBeNull();
  expect(await caseFile(scene, found('phan_anh'), null)).toBeNull();
});

test('nothing of a denunciation goes out', async () => {
  expect(await caseFile(scene, found('to_cao'), 'w-1')).toBeNull();
});

test('nobody is told to come and see what goes along; a document keeps its number', () => {
  const file = { ref: 'f-1', kind: 'image' as const, name: 'anh.jpg', sizeBytes: 1 };
  expect(documentBeside(deskWork.photoEvidence, file)).toBeNull();
  expect(documentBeside(deskWork.photoEvidence, null)).toBe(deskWork.photoEvidence);
  expect(documentBeside('125/BB-UBND ngày 11/6', file)).toBe('125/BB-UBND ngày 11/6');
});
