import { scoreLedger } from '../../../../src/scores/scores';
import { chartPicture, pictureName } from '../../../../src/features/reports/messages/chart-picture';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const sample = demoLedger({ blank: false });
const scores = scoreLedger(sample, SAMPLE_DAY);

test('the whole shows the index of each area, an area the points of each criterion', () => {
  const whole = chartPicture(sample, scores);
  expect(whole.subtitle).toBe('xã Cẩm Giang - 79,25/100,00 điểm (79,25%) - tạm xếp loại Khá');
  expect(whole.remark).toContain('SỐ LIỆU MẪU');
  expect(whole.bars.map(({ figure }) => figure)).toEqual(
    ['87,22', '53,96', '93,10', '80,61', '91,15', '82,04', '59,38', '83,45'].map(index => `${index}%`),
  );
  const area = chartPicture(sample, scores, '2');
  expect(area.title).toBe('LĨNH VỰC 2. CẢI CÁCH THỂ CHẾ');
  expect(area.subtitle).toMatch(/^xã Cẩm Giang - [\d,]+\/[\d,]+ điểm \([\d,]+%\)$/);
  expect(area.bars).toHaveLength(5);
  expect(area.bars[3]).toEqual({
    label: '2.4. Góp ý dự thảo văn bản quy phạm pháp luật đúng hạn',
    share: undefined,
    figure: '',
  });
});

test('a bar is as long as its figure says', () => {
  const number = (text: string): number => Number(text.replace(',', '.'));
  for (const { share, figure } of chartPicture(sample, scores).bars)
    expect(share).toBeCloseTo(number(figure.slice(0, -1)) / 100, 3);
  for (const { share, figure } of chartPicture(sample, scores, '1').bars) {
    const [points, most] = figure.split('/').map(number);
    if (share !== undefined) expect(share).toBeCloseTo(points! / most!, 1);
  }
});

test('nothing entered shows no bar', () => {
  const blank = { ...demoLedger({ blank: true }), reports: [] };
  const { bars } = chartPicture(blank, scoreLedger(blank, SAMPLE_DAY));
  expect(bars.filter(({ share }) => share !== undefined)).toEqual([]);
});

test('pictures of the whole and of each area are different files', () => {
  expect([undefined, '2', '7'].map(area => pictureName(2026, area))).toEqual([
    'Bieu-do-CCHC-2026.png',
    'Bieu-do-CCHC-2026-Linh-vuc-2.png',
    'Bieu-do-CCHC-2026-Linh-vuc-7.png',
  ]);
});
