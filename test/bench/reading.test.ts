import { budget, type Figure } from './budget';
import { readingFigures } from './reading';

test('files are read, and bombs are refused, within their budgets', async () => {
  const figures = Object.entries(await readingFigures()) as [Figure, number][];
  expect(figures.filter(([figure, value]) => value > budget(figure))).toEqual([]);
});
