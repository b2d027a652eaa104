import { budget, type Counted } from './budget';
import { countedFigures } from './figures';

test('every figure that does not depend on the machine is within its budget', async () => {
  const figures = Object.entries(await countedFigures()) as [Counted, number][];
  expect(figures.every(([, value]) => value > 0)).toBe(true);
  expect(figures.filter(([figure, value]) => value > budget(figure))).toEqual([]);
});
