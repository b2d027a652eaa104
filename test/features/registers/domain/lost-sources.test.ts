import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import { lostInTable } from '../../../../src/features/registers/domain/lost-in-table';
import { lostLastYear, lostNow } from '../../../../src/features/registers/domain/lost-points';
import { lossesOf, type ToldLosses } from '../../../../src/features/registers/domain/lost-sources';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const scores = scoreLedger(demoLedger({ blank: false }), SAMPLE_DAY);
const nothing: ToldLosses = { scores, lastYear: undefined, table: ' \n' };
const table = '1.1\t1,5\t1';

test('the open ledger always tells, a file and a table only once they are given', () => {
  expect(lossesOf('now', nothing, DEFAULT_SET)).toEqual({ lost: lostNow(scores), unused: [] });
  expect(lossesOf('file', nothing, DEFAULT_SET)).toBeUndefined();
  expect(lossesOf('table', nothing, DEFAULT_SET)).toBeUndefined();
});

test('each source tells for itself', () => {
  const told: ToldLosses = { scores, lastYear: scores, table };
  expect(lossesOf('file', told, DEFAULT_SET)).toEqual(lostLastYear(scores, DEFAULT_SET));
  expect(lossesOf('table', told, DEFAULT_SET)).toEqual(lostInTable(table, DEFAULT_SET));
});
