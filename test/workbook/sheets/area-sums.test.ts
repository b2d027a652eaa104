import { scoreLedger } from '../../../src/scores/scores';
import { areaColumn, areaLayout, type AreaColumn } from '../../../src/workbook/places';
import { isFormula } from '../../../src/workbook/plan';
import { standardWorkbook } from '../../../src/workbook/sheets/standard-workbook';
import { setOfEveryForm } from '../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../sample/sample-plan';

/** The last row of each sheet of an area says by formulas what its criteria come to. */
test.each([
  ['the shipped set', demoLedger({ blank: false })],
  ['every form of a rule', demoLedger({ blank: false, set: setOfEveryForm() })],
])('areas of %s end in the sums of their criteria', (_, ledger) => {
  const scores = scoreLedger(ledger, SAMPLE_DAY);
  const plan = standardWorkbook(ledger, SAMPLE_DAY, 'native');
  const sums = ledger.set.areas.map(area => {
    const row = plan.sheets.find(({ name }) => name === area.sheet)!.rows[areaLayout(area).totalRow - 1]!;
    const valueOf = (column: AreaColumn): unknown => {
      const content = row.cells[areaColumn(column) - 1]?.content;
      return isFormula(content ?? null) ? (content as { value: unknown }).value : content;
    };
    return [area.code, valueOf('max'), valueOf('score'), valueOf('evidence')];
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
