import { scoreFactText } from '../../../../src/features/overview/messages/score-fact-text';
import { signed } from '../../../../src/features/overview/messages/signed';
import { vi } from '../../../../src/messages/vi';

test('every fact has its sentence', () => {
  expect([
    scoreFactText({ code: 'points', points: 7.5, of: 8 }, vi),
    scoreFactText({ code: 'entered', entered: 4, criteria: 5 }, vi),
    scoreFactText({ code: 'lost', points: 0.16 }, vi),
    scoreFactText({ code: 'lastYear', points: 6 }, vi),
    scoreFactText({ code: 'appraised', appraised: 2, criteria: 5 }, vi),
    scoreFactText({ code: 'difference', points: -0.5 }, vi),
  ]).toEqual([
    '7,50/8,00 điểm',
    'Đã nhập 4/5 tiêu chí',
    'Mất 0,16 điểm',
    'Năm trước 6,00 điểm',
    'Đã thẩm định 2/5 tiêu chí',
    'Chênh lệch −0,50 điểm so với tự chấm',
  ]);
});

test('only a difference has a sign', () => {
  const shown = [0.5, -0.5, 0].map(value => signed(value, each => vi.number(each, 2)));
  expect(shown).toEqual(['+0,50', '−0,50', '0,00']);
});
