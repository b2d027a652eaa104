import { targetOffers } from '../../../../src/features/planner/domain/target-offers';
import type { Ledger } from '../../../../src/ledger/ledger';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const sample = demoLedger({ blank: false });
const offers = (change: Partial<Ledger['settings']>, lastYear: Ledger['lastYear'] = {}) => {
  const ledger = { ...sample, lastYear, settings: { ...sample.settings, ...change } };
  return targetOffers(ledger, scoreLedger(ledger, SAMPLE_DAY));
};

test('what is set, the next rating and last year are offered where they lie above what there is', () => {
  const areas = Object.fromEntries(sample.set.areas.map(({ code, maxPoints }) => [code, maxPoints * 0.88]));
  expect(offers({ target: 85 }, areas)).toEqual([
    { from: 'settings', index: 85 },
    { from: 'rating', index: expect.any(Number) as number, name: expect.any(String) as string },
    { from: 'lastYear', index: 88 },
  ]);
  expect(offers({ target: 10 }).map(({ from }) => from)).toEqual(['rating']);
  expect(offers({ target: 'cao', rating: [{ name: 'Tốt', from: 'tám mươi' }] })).toEqual([]);
});

test('the same index is offered once', () => {
  const [rating] = offers({ target: null });
  expect(offers({ target: rating!.index })).toEqual([{ from: 'settings', index: rating!.index }]);
});
