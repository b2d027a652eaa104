import { heatMap, SHADES } from '../../../../src/features/ranking/workbook/heat-map';

/** The shades whose bounds, as their formulas state them, an index is within. */
function shadesOf(index: number): unknown[] {
  return heatMap('D5:F9', 5, 4).flatMap(({ formula, fill }) => {
    const from = Number(/D5>=([\d.]+)/.exec(formula)![1]);
    const below = Number(/D5<([\d.]+)/.exec(formula)?.[1] ?? Infinity);
    return index >= from && index < below ? [fill] : [];
  });
}

test('every index has one shade, the weaker the later', () => {
  const order = SHADES.map(({ fill }) => fill);
  expect(new Set(order).size).toBe(5);
  let before = order.length;
  for (const index of [0, 49.99, 50, 64.99, 65, 79.99, 80, 89.99, 90, 100]) {
    const [shade, ...more] = shadesOf(index);
    expect(more).toEqual([]);
    expect(order.indexOf(shade as string)).toBeLessThanOrEqual(before);
    before = order.indexOf(shade as string);
  }
  [90, 80, 65, 50].forEach((bound, index) => {
    expect([shadesOf(bound), shadesOf(bound - 0.01)]).toEqual([[order[index]], [order[index + 1]]]);
  });
  expect(shadesOf(0)).toEqual([order[4]]);
});

test('below the good one, the weaker a shade, the darker it is on black-and-white paper, and its figures can be read', () => {
  const light = SHADES.map(({ fill }) => {
    const [red, green, blue] = (fill.match(/[0-9A-F]{2}/g) ?? []).map(part => parseInt(part, 16));
    return 0.299 * red! + 0.587 * green! + 0.114 * blue!;
  });
  const below = light.slice(1);
  expect(below).toEqual([...below].sort((a, b) => b - a));
  expect(new Set(light).size).toBe(SHADES.length);
  expect(Math.min(...light)).toBeGreaterThan(128);
});

test('texts and blank cells have none', () => {
  for (const { formula } of heatMap('D5:F9', 5, 4)) expect(formula).toMatch(/^AND\(ISNUMBER\(D5\),/);
});
