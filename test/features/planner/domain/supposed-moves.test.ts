import { supposedMoves } from '../../../../src/features/planner/domain/supposed-moves';
import { whatIf, type SupposedCell } from '../../../../src/features/planner/domain/what-if';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: true });
const scores = scoreLedger(ledger, SAMPLE_DAY);
const cell = (code: string, field: SupposedCell['place']['field'], value: number): SupposedCell => ({
  place: { in: 'criterion', code, field },
  value,
});
const moves = (cells: readonly SupposedCell[], target?: number) =>
  supposedMoves(scores, whatIf(ledger, cells, SAMPLE_DAY), target);

test('the criterion, its area, the index, its rating and what it lacks move, and nothing else', () => {
  const { total } = scores;
  const moved = moves([cell('3.1', 'done', 90), cell('3.1', 'total', 100)], 90);
  expect(moved).toEqual({
    criteria: [{ code: '3.1', points: { from: undefined, to: 7.2 }, wrong: undefined }],
    areas: [{ code: '3', points: { from: 0, to: 7.2 } }],
    index: { from: total.index, to: expect.closeTo(total.index! + 7.2, 9) as number },
    rating: { from: total.rating, to: total.rating },
    lacking: { from: 90 - total.index!, to: expect.closeTo(82.8 - total.index!, 9) as number },
  });
});

test('what would be wrong is told, and nothing lacks where there is no target', () => {
  const { criteria, lacking } = moves([cell('3.1', 'done', 90), cell('3.1', 'total', 80)]);
  expect(criteria).toEqual([
    { code: '3.1', points: { from: undefined, to: undefined }, wrong: 'entry.doneExceedsTotal' },
  ]);
  expect(lacking).toBeUndefined();
});

test('without an index nothing is said of it', () => {
  const none = { ...scores, total: { ...scores.total, index: undefined, rating: undefined } };
  expect(supposedMoves(none, { ...whatIf(ledger, [], SAMPLE_DAY), after: none }, 90)).toMatchObject({
    criteria: [],
    areas: [],
    index: { from: undefined, to: undefined },
    lacking: { from: undefined, to: undefined },
  });
});
