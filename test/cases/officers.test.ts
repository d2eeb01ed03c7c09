/** Persons of an office a message tells of are told from those it only speaks to. */
import { describe, expect, test } from 'vitest';
import { officersTold } from '#src/cases/triage/officers.ts';

describe('told of', () => {
  test.each([
    ['Anh công an xã đứng ngay đó mà không làm gì', ['cong_an_xa']],
    ['xe tai nao qua cung dua gi do cho chu cong an vien', ['cong_an_xa']],
    ['ông phó chủ tịch hứa rồi để đấy', ['pho_chu_tich_ubnd_xa']],
    ['bà trưởng thôn chia quà cho người nhà, chú công an thì bênh', ['cong_an_xa', 'truong_thon']],
    ['gọi công an xã mấy lần mà chẳng ai xuống', ['cong_an_xa']],
    ['sòng bạc đó bên CA xã ăn chia hết rồi', ['cong_an_xa']],
    ['nhờ trưởng thôn giải quyết mà không thấy làm gì', ['truong_thon']],
    ['công trình bà chủ tịch xã ký toàn giao cho người nhà', ['chu_tich_ubnd_xa']],
    ['lão chủ tịch xã nói một đằng làm một nẻo', ['chu_tich_ubnd_xa']],
  ])('%s', (text, roles) => void expect(officersTold(text)).toEqual(roles));
});

describe('only spoken to, or no person of an office', () => {
  test.each([
    'nhờ anh công an xã xuống xem giúp',
    'toi da bao cho chu cong an roi',
    'Kính gửi ông Chủ tịch, đường thôn Đông hỏng',
    'cảm ơn các anh công an',
    'thưa bà trưởng thôn',
    'đề nghị công an xã vào cuộc',
    'ông chủ tịch mặt trận đi vắng',
    'trộm vào nhà ông Năm',
  ])('%s', (text) => void expect(officersTold(text)).toEqual([]));
});
