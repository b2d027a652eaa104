import { scoreLedger } from '../../../src/scores/scores';
import { areaColumn, areaLayout } from '../../../src/workbook/places';
import { standardWorkbook } from '../../../src/workbook/sheets/standard-workbook';
import { setOfEveryForm } from '../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../sample/sample-plan';
import { planCells } from '../plan-cells';

/** The last row of each sheet of an area says by formulas what its criteria come to. */
test.each([
  ['the shipped set', demoLedger({ blank: false })],
  ['every form of a rule', demoLedger({ blank: false, set: setOfEveryForm() })],
])('areas of %s end in the sums of their criteria', (_, ledger) => {
  const scores = scoreLedger(ledger, SAMPLE_DAY);
  const cells = planCells(standardWorkbook(ledger, SAMPLE_DAY, 'native'));
  const sums = ledger.set.areas.map(area => {
    const row = cells.get(area.sheet)![areaLayout(area).totalRow - 1]!;
    return [area.code, ...(['max', 'score', 'evidence'] as const).map(column => row[areaColumn(column) - 1])];
  });
  expect(sums).toEqual(
    scores.areas.map(({ area, max, self }) => [
      area.code,
      area.part === undefined ? max : area.maxPoints,
      self,
      ledger.evidence.filter(({ criterion }) => area.criteria.some(({ code }) => code === criterion)).length,
    ]),
  );
});
