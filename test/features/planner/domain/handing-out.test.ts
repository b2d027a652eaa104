import { countsTasks, unprovenPoints } from '../../../../src/features/planner/domain/handing-out';
import { emptyRow } from '../../../../src/ledger/register-rows';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false });

test('a paper is brought for the points of each criterion that no evidence proves', () => {
  const { criteria, points } = unprovenPoints(scoreLedger(ledger, SAMPLE_DAY));
  expect(criteria.map(({ code }) => code)).toEqual(['1.2', '1.3', '1.10', '1.11', '2.1', '3.3', '8.4']);
  expect(points).toBe(7.460227);
  const evidence = [...ledger.evidence, { ...emptyRow('evidence'), criterion: '3.3', number: '12/KH-UBND' }];
  const rest = unprovenPoints(scoreLedger({ ...ledger, evidence }, SAMPLE_DAY));
  expect(rest.criteria.map(({ code }) => code)).toEqual(['1.2', '1.3', '1.10', '1.11', '2.1', '8.4']);
  expect(rest.points).toBeLessThan(points);
});

test('nothing is brought for what has no points', () => {
  const blank = demoLedger({ blank: true });
  expect(unprovenPoints(scoreLedger(blank, SAMPLE_DAY))).toEqual({ criteria: [], points: 0 });
});

test('tasks that are overdue cost points where tasks are what counts', () => {
  expect(countsTasks(ledger.set).map(({ code }) => code)).toEqual(['1.11']);
});
