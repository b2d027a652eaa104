import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { findLedger } from '../../../../src/workbook/find/found-ledger';
import type { SheetCells } from '../../../../src/workbook/sheet-cells';
import { shiftedSheets } from '../../../../src/features/check/workbook/shifted-sheets';
import { setOfEveryKind } from '../../../catalogue/build-set';
import { demoLedger, samplePlan } from '../../../sample/sample-plan';
import { planCells } from '../../../workbook/plan-cells';

const { set } = demoLedger({ blank: false });
const made = (): Map<string, SheetCells> => planCells(samplePlan({ blank: false, dialect: 'native' }));
const area = set.areas[2]!.sheet;

test('a workbook as it was made has no shifted sheet', () => {
  expect(shiftedSheets(findLedger(set, made()))).toEqual([]);
  const every = setOfEveryKind();
  const cells = planCells(samplePlan({ blank: true, dialect: 'native', set: every }));
  expect(shiftedSheets(findLedger(every, cells))).toEqual([]);
});

test.each([area, SHEET_NAME.summary, SHEET_NAME.tasks])(
  'a column inserted or deleted on %s is told',
  name => {
    for (const columns of [
      (row: SheetCells[number]) => [...row.slice(0, 1), null, ...row.slice(1)],
      (row: SheetCells[number]) => [...row.slice(0, 2), ...row.slice(3)],
    ]) {
      const cells = made();
      cells.set(name, cells.get(name)!.map(columns));
      expect(shiftedSheets(findLedger(set, cells))).toEqual([name]);
    }
  },
);

test('rows that were inserted, and a sheet that is gone, shift no column', () => {
  const cells = made();
  cells.set(area, [[], ...cells.get(area)!]);
  cells.delete(SHEET_NAME.tasks);
  expect(shiftedSheets(findLedger(set, cells))).toEqual([]);
});
