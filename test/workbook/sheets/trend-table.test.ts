import { areasInside } from '../../../src/catalogue/index-set';
import { SHEET_NAME } from '../../../src/messages/sheet-names';
import { SUMMARY_TEXT } from '../../../src/messages/workbook-vi';
import { PERIOD } from '../../../src/rules/words';
import { isFormula } from '../../../src/workbook/plan';
import { standardWorkbook } from '../../../src/workbook/sheets/standard-workbook';
import { deepSet } from '../../catalogue/deep-set';
import { demoLedger, SAMPLE_DAY } from '../../sample/sample-plan';

test.each([
  ['the shipped set', demoLedger({ blank: true })],
  ['a set with parts outside the total', demoLedger({ blank: true, set: deepSet() })],
])('the trend of %s has a figure of its own for every area and all together in each period', (_, ledger) => {
  const { rows } = standardWorkbook(ledger, SAMPLE_DAY, 'native').sheets.find(
    ({ name }) => name === SHEET_NAME.summary,
  )!;
  const title = rows.findIndex(({ cells }) => cells[0]?.content === SUMMARY_TEXT.trend.title);
  // Below the title stand the headers, the days of closing, the areas and the total.
  const table = rows.slice(title + 2, title + 4 + areasInside(ledger.set).length);
  const formulas = table.map(({ cells }) =>
    cells.flatMap(each =>
      each && each.style !== 'drawn' && isFormula(each.content) ? [each.content.formula] : [],
    ),
  );
  const periods = Object.keys(PERIOD).length;
  expect(formulas.map(({ length }) => length)).toEqual(table.map(() => periods));
  expect(new Set(formulas.flat()).size).toBe(table.length * periods);
});
