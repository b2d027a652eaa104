import { targetOffers } from '../../../../src/features/planner/domain/target-offers';
import type { Ledger } from '../../../../src/ledger/ledger';
import { FIRST_CHOICE, rollUp, type UnitFile } from '../../../../src/features/ranking/domain/roll-up';
import { unitScore } from '../../../../src/features/ranking/domain/unit-score';
import { success } from '../../../../src/ledger/result';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const sample = demoLedger({ blank: false });
const offers = (
  change: Partial<Ledger['settings']>,
  lastYear: Ledger['lastYear'] = {},
  ranking?: Parameters<typeof targetOffers>[2],
) => {
  const ledger = { ...sample, lastYear, settings: { ...sample.settings, ...change } };
  return targetOffers(ledger, scoreLedger(ledger, SAMPLE_DAY), ranking);
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

test('of the bands of a rating the nearest above is offered, whatever their order', () => {
  const bands = [
    { name: 'Xuất sắc', from: 95 },
    { name: 'Khá', from: 70 },
    { name: 'Tốt', from: 85 },
  ];
  for (const rating of [bands, [...bands].reverse()])
    expect(offers({ target: null, rating })).toEqual([{ from: 'rating', index: 85, name: 'Tốt' }]);
});

test('whatever is above 0 is offered where nothing counts yet', () => {
  const ledger = {
    ...sample,
    set: { ...sample.set, areas: [] },
    settings: { ...sample.settings, target: 0.5, rating: [] },
  };
  const offered = targetOffers(ledger, scoreLedger(ledger, SAMPLE_DAY), undefined);
  expect(offered).toEqual([{ from: 'settings', index: 0.5 }]);
});

test('the same index is offered once', () => {
  const [rating] = offers({ target: null });
  expect(offers({ target: rating!.index })).toEqual([{ from: 'settings', index: rating!.index }]);
});

test('a ranking offers what the nearest unit above has, among those that this one is ranked with', () => {
  const own = scoreLedger(sample, SAMPLE_DAY).total.index!;
  const unit = (code: string, index: number): UnitFile => ({
    name: `${code}.xlsx`,
    read: success({
      ...unitScore(
        sample,
        { areas: {}, total: { self: null, appraised: null, index: null } },
        'dấu',
        SAMPLE_DAY,
      ),
      name: code === '10999' ? 'phường Bốn' : `xã ${code}`,
      code,
      sample: false,
      total: { self: index, appraised: index },
    }),
  });
  const ranked = (...units: readonly UnitFile[]) => offers({ rating: [] }, {}, rollUp(units, FIRST_CHOICE));
  const { unitCode } = sample.settings;
  const others = [unit('10001', own + 9), unit('10002', own + 2.123), unit('10003', own - 5)];
  // What its own file says is older than what it has by now.
  expect(ranked(...others, unit(unitCode, 1))).toEqual([
    { from: 'ranking', index: expect.closeTo(own + 2.12, 1) as number, name: 'xã 10002', rank: 2 },
  ]);
  expect(ranked(...others)).toEqual([]);
  expect(ranked(unit(unitCode, 1), unit('10003', own - 5), unit('10999', 99))).toEqual([]);
  // As published it has the same.
  expect(ranked(unit(unitCode, 1), unit('10001', own + 0.0001))).toEqual([]);
});
