import fc from 'fast-check';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { XlsxCells } from '../../src/files/read-xlsx';
import { cellsOf, outcome } from '../hostile/outcome';
import { bareSheet, cell, HOSTILE_TEXTS, richPlan } from './rich-plan';
import { partsOf, VARIATIONS, variedXlsx } from './vary-xlsx';

const NAMES = Object.keys(VARIATIONS);

let parts: Map<string, string>;
let whole: XlsxCells;
beforeAll(async () => {
  const plan = richPlan(1);
  const more = bareSheet('Thêm', [
    {
      cells: [
        cell(46_053),
        cell(0.1 + 0.2),
        cell(-1.5e-7),
        cell({ formula: 'NA()', value: { error: '#N/A' } }),
      ],
    },
    { cells: [] },
    { cells: [null, cell('Đạt'), null, cell({ formula: 'A1&""', value: '' }), cell(true)] },
    ...HOSTILE_TEXTS.map(text => ({ cells: [cell({ formula: 'A1', value: text })] })),
  ]);
  const xlsx = await writeXlsx({ ...plan, sheets: [...plan.sheets, more] });
  parts = partsOf(xlsx);
  whole = cellsOf(xlsx);
});

test('the file of these tests holds what can be varied', () => {
  expect([...whole.sheets.values()].flat(2).length).toBeGreaterThan(80);
  expect(cellsOf(variedXlsx(parts, [], 0))).toEqual(whole);
});

test.each(NAMES)('a file is read alike when %s', name => {
  const plain = variedXlsx(parts, [], 0);
  for (let seed = 0; seed < 8; seed++) {
    const varied = variedXlsx(parts, [name], seed);
    expect(Buffer.compare(varied, plain)).not.toBe(0);
    expect(cellsOf(varied)).toEqual(whole);
  }
});

test('a file is read alike however many programs wrote it otherwise', () => {
  fc.assert(
    fc.property(fc.subarray(NAMES), fc.nat(), (names, seed) => {
      const varied = variedXlsx(parts, names, seed);
      expect([outcome(varied), names]).toEqual(['read', names]);
      expect(cellsOf(varied)).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});
