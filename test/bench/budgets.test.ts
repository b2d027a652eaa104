import { budget, type Counted } from './budget';
import { countedFigures } from './figures';
import { readingMemory } from './reading';

test('every figure that does not depend on the machine is within its budget', async () => {
  const counted = { ...(await countedFigures()), ...(await readingMemory()) };
  const figures = Object.entries(counted) as [Counted, number][];
  expect(figures.every(([, value]) => value > 0)).toBe(true);
  expect(figures.filter(([figure, value]) => value > budget(figure))).toEqual([]);
});
