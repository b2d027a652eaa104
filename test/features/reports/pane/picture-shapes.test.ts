import { scoreLedger } from '../../../../src/scores/scores';
import {
  PICTURE_SIZE,
  pictureShapes,
  type DrawnShape,
} from '../../../../src/features/reports/pane/picture-shapes';
import { chartPicture, type ChartPicture } from '../../../../src/features/reports/messages/chart-picture';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

/** Half of its size for every letter. */
const widthOf = (text: string, font: string): number =>
  (text.length * Number(/(\d+(?:\.\d+)?)px/.exec(font)![1])) / 2;
const bar = { label: '1. Chỉ đạo', share: 0.5, figure: '50%' };
const picture: ChartPicture = { title: 'CHỈ SỐ', subtitle: 'xã A', remark: undefined, bars: [bar] };
const texts = (of: ChartPicture) => pictureShapes(of, widthOf).filter(shape => shape.kind === 'text');
const boxes = (of: ChartPicture) => pictureShapes(of, widthOf).filter(shape => shape.kind === 'box');

test('all that a chart says is drawn on white, each bar as long as its share', () => {
  const [paper, ground, own] = boxes(picture);
  expect(paper).toMatchObject({ x: 0, y: 0, ...PICTURE_SIZE, colour: '#ffffff' });
  expect([own!.x, own!.y, own!.height]).toEqual([ground!.x, ground!.y, ground!.height]);
  expect(own!.width / ground!.width).toBe(0.5);
  expect(texts(picture).map(({ text }) => text)).toEqual(['CHỈ SỐ', 'xã A', '1. Chỉ đạo', '50%']);
});

test('what was not scored has no bar and a dash, and no share is longer than its ground', () => {
  const none = { ...picture, bars: [{ ...bar, share: undefined, figure: '' }] };
  expect(boxes(none)[2]!.width).toBe(0);
  expect(texts(none).at(-1)!.text).toBe('–');
  const [, ground, own] = boxes({ ...picture, bars: [{ ...bar, share: 1.2 }] });
  expect(own!.width).toBe(ground!.width);
});

test('a remark is drawn below the title, in the colour of a warning', () => {
  const [title, , remark] = texts({ ...picture, remark: 'SỐ LIỆU MẪU' });
  expect(remark).toMatchObject({ text: 'SỐ LIỆU MẪU', colour: '#b3261e' });
  expect(remark!.y).toBeGreaterThan(title!.y);
});

test('a label that is too long takes two lines, and what is still too long ends with dots', () => {
  const long = texts({ ...picture, bars: [{ ...bar, label: 'từ '.repeat(30).trim() }] });
  expect(
    long
      .slice(2, 4)
      .map(({ text }) => text)
      .join(' '),
  ).toBe('từ '.repeat(30).trim());
  expect(long[2]!.y).toBeLessThan(long[3]!.y);
  const [, , one, , cut] = texts({
    ...picture,
    subtitle: 'x'.repeat(400),
    bars: [{ ...bar, label: 'y'.repeat(200) }, bar],
  });
  expect(one!.text).toMatch(/^y+…$/);
  expect(cut).toBeDefined();
  expect(texts({ ...picture, subtitle: 'x'.repeat(400) })[1]!.text).toMatch(/^x+…$/);
});

test('nothing of the sample leaves the picture, and bars do not touch', () => {
  const sample = demoLedger({ blank: false });
  const scores = scoreLedger(sample, SAMPLE_DAY);
  for (const area of [undefined, ...sample.set.areas.map(({ code }) => code)]) {
    const shapes: DrawnShape[] = pictureShapes(chartPicture(sample, scores, area), widthOf);
    for (const shape of shapes) {
      const width = shape.kind === 'box' ? shape.width : widthOf(shape.text, shape.font);
      const [top, bottom] = shape.kind === 'box' ? [shape.y, shape.y + shape.height] : [shape.y, shape.y];
      expect(shape.x + width).toBeLessThanOrEqual(PICTURE_SIZE.width);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(PICTURE_SIZE.height);
    }
    const grounds = shapes.filter(shape => shape.kind === 'box' && shape.colour === '#e3e9f0') as {
      y: number;
      height: number;
    }[];
    grounds.forEach(({ y, height }, index) =>
      expect(y + height).toBeLessThan(grounds[index + 1]?.y ?? Infinity),
    );
  }
});
