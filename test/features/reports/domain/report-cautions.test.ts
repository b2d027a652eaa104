import { historyRows, type Closing } from '../../../../src/scores/history';
import { reportFacts } from '../../../../src/features/reports/domain/report';
import { reportPeriods } from '../../../../src/ledger/report-periods';
import { reportCautions } from '../../../../src/features/reports/domain/report-cautions';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger } from '../../../sample/sample-plan';

const sample = demoLedger({ blank: false });
const blank = { ...demoLedger({ blank: true }), reports: [] };
const [, H1, Q3] = reportPeriods(2026);
const closedOn = (closed: number): Closing => ({
  period: H1!.name,
  closed,
  replaced: false,
  rows: historyRows(sample, scoreLedger(sample, closed), H1!.name, closed),
});

function cautions(period = H1!, today = period.to, closings: readonly Closing[] = [], ledger = sample) {
  return reportCautions(reportFacts(ledger, scoreLedger(ledger, today), closings, period, today));
}

test('nothing speaks against the report of a period that ended and was closed', () => {
  expect(cautions(H1, H1!.to + 5, [closedOn(H1!.to)])).toEqual([]);
});

test('figures of a period that was not closed are those of now', () => {
  expect(cautions(H1, H1!.to + 5)).toEqual([{ code: 'report.notClosed', period: H1!.name }]);
});

test('a period has ended on its last day, and not the day before, also where it was closed', () => {
  const codes = (day: number): string[] => cautions(H1, day, [closedOn(day)]).map(({ code }) => code);
  expect([codes(H1!.to - 1), codes(H1!.to)]).toEqual([['report.notEnded'], []]);
  expect(cautions(H1, H1!.to - 1)[0]).toEqual({ code: 'report.notEnded', to: H1!.to });
});

test('a period that does not go back to the start of the year stands alone', () => {
  expect(cautions(Q3)).toEqual([
    { code: 'report.notClosed', period: Q3!.name },
    { code: 'report.standsAlone', from: Q3!.from, to: Q3!.to },
  ]);
});

test('where nothing was entered there is nothing to report', () => {
  expect(cautions(H1, H1!.to, [], blank).map(({ code }) => code)).toEqual([
    'report.nothingEntered',
    'report.notClosed',
  ]);
});
