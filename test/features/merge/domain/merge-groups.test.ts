import { mergeGroups, overwrites } from '../../../../src/features/merge/domain/merge-groups';
import { decisionKey } from '../../../../src/features/merge/domain/decisions';
import type { Merge, MergeChange } from '../../../../src/features/merge/domain/merge';
import type { ReturnedRow } from '../../../../src/features/merge/domain/merge-rows';
import type { MergeDoubt, Verdict } from '../../../../src/features/merge/domain/verdict';
import type { KnownCell } from '../../../../src/rules/cell';
import { emptyRow } from '../../../../src/ledger/register-rows';

const change = (
  code: string,
  verdict: Verdict,
  theirs: KnownCell = 'mới',
  doubt?: MergeDoubt,
): MergeChange => ({
  place: { in: 'criterion', code, field: 'note' },
  base: 'cũ',
  ours: 'cũ',
  theirs,
  verdict,
  ...(doubt ? { doubt } : {}),
});
const row = (index: number, verdict: ReturnedRow['verdict']): ReturnedRow => ({
  register: 'evidence',
  index,
  row: emptyRow('evidence'),
  verdict,
});
const MERGE: Merge = {
  changes: [
    change('taken', 'taken'),
    change('conflict', 'conflict'),
    change('outside', 'outside'),
    change('error', 'error', { error: '#REF!' }),
    change('doubt', 'doubt', 'mới', { code: 'merge.shifted' }),
    change('erased', 'doubt', null, { code: 'merge.erased' }),
    change('noResult', 'doubt', null, { code: 'merge.noResult' }),
    change('outsideErased', 'outside', null, { code: 'merge.erased' }),
  ],
  rows: [row(0, 'taken'), row(1, 'outside'), row(2, 'doubt')],
  removed: [
    {
      place: { in: 'register', register: 'evidence', index: 3, field: 'criterion' },
      row: emptyRow('evidence'),
    },
  ],
};

test('each change and each row stands in one group', () => {
  const groups = mergeGroups(MERGE);
  const named = (of: readonly (MergeChange | ReturnedRow)[]): unknown[] =>
    of.map(each =>
      'place' in each && 'code' in each.place ? each.place.code : 'index' in each && each.index,
    );
  expect(named(groups.taken)).toEqual(['taken']);
  expect(named(groups.conflicts)).toEqual(['conflict']);
  expect(named(groups.outside)).toEqual(['outside', 'outsideErased', 1]);
  expect(named(groups.errors)).toEqual(['error']);
  expect(named(groups.doubts)).toEqual(['doubt', 'noResult', 2]);
  expect(named(groups.erased)).toEqual(['erased']);
  expect(named(groups.rows)).toEqual([0]);
  expect(groups.removed).toEqual(MERGE.removed);
});

test('every one of them is named apart', () => {
  const keys = [...MERGE.changes, ...MERGE.rows].map(decisionKey);
  expect(new Set(keys).size).toBe(keys.length);
});

test('what stood in a cell is overwritten, a blank is not', () => {
  const of = (ours: KnownCell): boolean => overwrites({ ...change('1.1', 'taken'), ours });
  expect([of('cũ'), of(0), of(null), of('')]).toEqual([true, true, false, false]);
});
