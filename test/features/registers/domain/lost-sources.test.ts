import { lostInTable } from '../../../../src/features/registers/domain/lost-in-table';
import { lostLastYear, lostNow } from '../../../../src/features/registers/domain/lost-points';
import { lossesOf, type ToldLosses } from '../../../../src/features/registers/domain/lost-sources';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false });
const scores = scoreLedger(ledger, SAMPLE_DAY);
const nothing: ToldLosses = { scores, lastYear: undefined, table: ' \n' };
const table = '1.1\t1,5\t1';

test('the open ledger always tells, a file and a table only once they are given', () => {
  expect(lossesOf('now', nothing, ledger)).toEqual({ year: 2026, lost: lostNow(scores), unused: [] });
  expect(lossesOf('file', nothing, ledger)).toBeUndefined();
  expect(lossesOf('table', nothing, ledger)).toBeUndefined();
});

test('each source tells for itself, and of which year', () => {
  const told: ToldLosses = { scores, lastYear: { year: 2023, scores }, table };
  expect(lossesOf('file', told, ledger)).toEqual({ year: 2023, ...lostLastYear(scores, ledger.set) });
  expect(lossesOf('table', told, ledger)).toEqual({ year: 2025, ...lostInTable(table, ledger.set) });
});
