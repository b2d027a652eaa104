import fc from 'fast-check';
import { printed } from '../../src/scores/printed';
import { printedScores } from '../../src/scores/printed-scores';
import type { Ledger } from '../../src/ledger/ledger';
import { signOf } from '../../src/scores/total-points';
import { scoreLedger, type Scores } from '../../src/scores/scores';
import { setOfEveryKind, withArea } from '../catalogue/build-set';
import { anyLedger } from '../ledger/any-ledger';
import { anyEntry } from '../rules/any-entry';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';

const total = (values: readonly (number | undefined)[]): number =>
  printed(values.reduce<number>((sum, value) => sum + (value ?? 0), 0));

test('criteria add up to their areas and areas to the total, in any ledger', () => {
  fc.assert(
    fc.property(anyLedger(setOfEveryKind(), anyEntry), ledger => {
      const exact = scoreLedger(ledger, SAMPLE_DAY);
      const shown = printedScores(exact, ledger.set);
      expect(shown.total.self).toBe(printed(exact.total.self));
      expect(shown.total.appraised).toBe(printed(exact.total.appraised));
      for (const points of ['self', 'appraised', 'lost', 'difference', 'survey'] as const)
        expect(total(shown.areas.map(area => area[points]))).toBe(printed(shown.total[points] ?? 0));
      shown.areas.forEach(({ area, self, appraised, lost, difference }) => {
        const own = shown.criteria.filter(({ criterion }) => area.criteria.includes(criterion));
        expect(total(own.map(({ score }) => score))).toBe(self);
        expect(total(own.map(each => each.appraised))).toBe(appraised);
        const told = own.map(({ score, criterion }) =>
          score === undefined ? 0 : criterion.maxPoints - score,
        );
        expect(total(told)).toBe(printed(lost));
        const given = own.flatMap(({ appraised, score }) =>
          appraised === undefined ? [] : [appraised - (score ?? 0)],
        );
        expect(difference).toBe(given.length === 0 ? undefined : total(given));
      });
      shown.criteria.forEach(({ score, criterion }, index) => {
        const own = exact.criteria[index]!.score;
        expect(score === undefined).toBe(own === undefined);
        if (score !== undefined) expect(Math.abs(score - own!)).toBeLessThan(0.01);
        expect(score ?? 0).toBeLessThanOrEqual(criterion.maxPoints);
      });
      expect(shown.total).toMatchObject({ index: exact.total.index, entered: exact.total.entered });
    }),
  );
});

test('what is added and taken off comes to the total too, in any ledger', () => {
  const set = withArea(withArea(setOfEveryKind(), 4, { part: 'penalty' }), 5, { part: 'bonus' });
  const ledger = (entries: Readonly<Record<string, readonly [done: number, total: number]>>): Ledger => {
    const blank = demoLedger({ blank: true, set });
    const records = Object.entries(entries).map(([code, [done, total]]) => {
      const record = blank.records[code]!;
      return [code, { ...record, entry: { ...record.entry, done, total } }] as const;
    });
    return { ...blank, records: { ...blank.records, ...Object.fromEntries(records) } };
  };
  fc.assert(
    fc.property(anyLedger(set, anyEntry), of => {
      const exact = scoreLedger(of, SAMPLE_DAY).total.self;
      const { total: shown, areas } = printedScores(scoreLedger(of, SAMPLE_DAY), set);
      expect(shown.self).toBe(printed(exact));
      if (exact > 0 && exact < shown.counted)
        expect(total(areas.map(({ area, self }) => signOf(area) * self))).toBe(shown.self);
    }),
    // Parts of which each is rounded away, and all together are not.
    { examples: [[ledger({ '2.7': [65, 45_992], '5.8': [65, 45_992] })]] },
  );
});

test('criteria of a bonus part keep their points where the part is held to its cap', () => {
  const cap = 0.5;
  const set = withArea(setOfEveryKind(), 5, { part: 'bonus', maxPoints: cap });
  fc.assert(
    fc.property(anyLedger(set, anyEntry), ledger => {
      const exact = scoreLedger(ledger, SAMPLE_DAY);
      const shown = printedScores(exact, set);
      const { area, self } = shown.areas[4]!;
      const pointsOf = ({ criteria }: Scores): (number | undefined)[] =>
        criteria.flatMap(({ criterion, score }) => (area.criteria.includes(criterion) ? [score] : []));
      expect(total(pointsOf(shown))).toBe(total(pointsOf(exact)));
      expect(self).toBe(Math.min(cap, total(pointsOf(shown))));
      expect(shown.total.self).toBe(printed(exact.total.self));
    }),
  );
});

test('a criterion with all its points keeps them', () => {
  const ledger = demoLedger({ blank: false });
  const exact = scoreLedger(ledger, SAMPLE_DAY);
  const full = exact.criteria.filter(({ score, criterion }) => score === criterion.maxPoints);
  const shown = printedScores(exact, ledger.set);
  expect(full.length).toBeGreaterThan(0);
  for (const { criterion } of full)
    expect(shown.criteria.find(each => each.criterion === criterion)!.score).toBe(criterion.maxPoints);
});
