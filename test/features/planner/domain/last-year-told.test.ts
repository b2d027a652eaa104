import { lastYearTold } from '../../../../src/features/planner/domain/last-year-told';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false });
const { year } = ledger.settings;
const chosen = { ledger, ended: scoreLedger(ledger, SAMPLE_DAY) };

test('a workbook of the year before tells how that ended, one of any other only its year', () => {
  expect(lastYearTold(chosen, year + 1)).toEqual({ ended: chosen.ended });
  expect(lastYearTold(chosen, year)).toEqual({ otherYear: year });
  expect(lastYearTold(chosen, year + 2)).toEqual({ otherYear: year });
  expect(lastYearTold(undefined, year)).toEqual({});
});
