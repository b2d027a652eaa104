import { closedScores } from '../../../../src/features/reports/domain/closed-scores';
import { historyRows, type Closing } from '../../../../src/scores/history';
import type { Ledger } from '../../../../src/ledger/ledger';
import { scoreLedger, type CriterionScore } from '../../../../src/scores/scores';
import { LEFT_OUT, NO_SURVEY, PERIOD } from '../../../../src/rules/words';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

/** The survey of the shipped set. */
const CODE = '1.6';
const sample = demoLedger({ blank: false });
const record = sample.records[CODE]!;
const votes = { ...record, entry: { ...record.entry, items: [30, 5, null, null, null] } };
const held: Ledger = { ...sample, records: { ...sample.records, [CODE]: votes } };
const notHeld: Ledger = { ...held, settings: { ...held.settings, surveyHeld: false } };

function closing(ledger: Ledger): Closing {
  const rows = historyRows(ledger, scoreLedger(ledger, SAMPLE_DAY), PERIOD.Q3, SAMPLE_DAY);
  return { period: PERIOD.Q3, closed: SAMPLE_DAY, replaced: false, rows };
}
const rowOf = (ledger: Ledger) => closing(ledger).rows.find(({ criterion }) => criterion === CODE);
function then(ledger: Ledger, now = ledger): CriterionScore {
  const scores = closedScores(closing(ledger), now, scoreLedger(now, SAMPLE_DAY));
  return scores.criteria.find(({ criterion }) => criterion.code === CODE)!;
}

test('a closing without a survey writes that none was held, and keeps none of its votes', () => {
  expect(rowOf(notHeld)).toMatchObject({ result: NO_SURVEY, score: LEFT_OUT });
  expect(then(notHeld)).toMatchObject({
    entry: { items: [], result: null },
    outcome: { state: 'notArising' },
    score: undefined,
    counted: 0,
  });
});

test('what such a closing comes to stays, also after a survey is held', () => {
  const at = (now: Ledger) => closedScores(closing(notHeld), now, scoreLedger(now, SAMPLE_DAY)).total;
  const { self, counted, index } = scoreLedger(notHeld, SAMPLE_DAY).total;
  expect(at(notHeld)).toMatchObject({ self, counted, index });
  expect(at(held)).toMatchObject({ self, counted, index });
  expect(scoreLedger(held, SAMPLE_DAY).total.counted).not.toBe(counted);
});

test('a closing with a survey keeps its votes', () => {
  expect(rowOf(held)!.result).not.toBe(NO_SURVEY);
  expect(then(held).outcome.state).toBe('valid');
  expect(then(held, notHeld).counted).toBeGreaterThan(0);
});
