import { wrongEntries } from '../../../../src/features/check/domain/wrong-entries';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false });

test('only what cannot be scored is wrong, in the order of the set', () => {
  const { criteria } = scoreLedger(ledger, SAMPLE_DAY);
  expect(wrongEntries({ criteria })).toEqual([]);
  const outcome = { state: 'invalid', code: 'entry.negative' } as const;
  const wrong = criteria.map((score, index) => (index % 9 === 1 ? { ...score, outcome } : score));
  expect(wrongEntries({ criteria: wrong })).toEqual(
    criteria
      .filter((_, index) => index % 9 === 1)
      .map(({ criterion }) => ({ criterion, code: 'entry.negative' })),
  );
});
