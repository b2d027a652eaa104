import type { Criterion } from '../../../../src/catalogue/index-set';
import {
  changeObstacle,
  oldCriteria,
  type OldCriterion,
} from '../../../../src/features/sets/domain/old-criteria';
import type { CriterionPair, Pairing } from '../../../../src/features/sets/domain/pair-criteria';

const criterion = (code: string): Criterion => ({
  code,
  title: `Tiêu chí ${code}`,
  maxPoints: 1,
  rule: { kind: 'yesNo' },
  target: null,
  unit: '',
  reporting: 'year',
  owner: 'Văn phòng',
  evidence: [],
  source: '',
});
const [a, b, c] = ['1.1', '1.2', '1.3'].map(criterion) as [Criterion, Criterion, Criterion];
const [p, q, r] = ['2.1', '2.2', '2.3'].map(criterion) as [Criterion, Criterion, Criterion];

const pair = (
  old: Criterion,
  next: Criterion,
  sure: CriterionPair['sure'] = 'certain',
  change: CriterionPair['change'] = 'same',
): CriterionPair => ({ old, next, sure, change });
const codes = (rows: readonly OldCriterion[]): readonly string[] => rows.map(({ old }) => old.code);

const PROPOSED: Pairing = {
  pairs: [pair(a, p), pair(b, q, 'look', 'ruleChanged')],
  added: [r],
  dropped: [c],
};

test('every criterion of the old set stands once among those to look at or the others, what is no more first', () => {
  const { toLookAt, others } = oldCriteria(PROPOSED, PROPOSED);
  expect(codes(toLookAt)).toEqual(['1.2']);
  expect(codes(others)).toEqual(['1.3', '1.1']);
  expect(toLookAt[0]).toMatchObject({ next: q, ruleChanged: true });
  expect(others[1]).toMatchObject({ next: p, ruleChanged: false });
});

test('a criterion may have become what it became or whatever is still alone', () => {
  const { toLookAt, others } = oldCriteria(PROPOSED, PROPOSED);
  expect(toLookAt[0]!.choosable).toEqual([q, r]);
  expect(others.map(({ choosable }) => choosable)).toEqual([[r], [p, r]]);
});

test('what was proposed and is uncertain stays in view once somebody chose, and so does what comes of that', () => {
  const chosen: Pairing = {
    pairs: [pair(a, p, 'look'), pair(b, r, 'chosen')],
    added: [q],
    dropped: [c],
  };
  expect(codes(oldCriteria(PROPOSED, chosen).toLookAt)).toEqual(['1.1', '1.2']);
  const alone: Pairing = { pairs: [pair(a, p)], added: [q, r], dropped: [b, c] };
  expect(codes(oldCriteria(PROPOSED, alone).toLookAt)).toEqual(['1.2']);
});

test('a change needs the whole ledger, and that somebody saw what is not certain', () => {
  const { toLookAt } = oldCriteria(PROPOSED, PROPOSED);
  const whole = { gaps: [] };
  const torn = { gaps: [{ what: 'sheet', sheet: 'Minh chứng', why: 'missing' } as const] };
  expect(changeObstacle(torn, toLookAt, true)).toBe('incomplete');
  expect(changeObstacle(torn, toLookAt, false)).toBe('incomplete');
  expect(changeObstacle(whole, toLookAt, false)).toBe('unseen');
  expect(changeObstacle(whole, toLookAt, true)).toBeUndefined();
  expect(changeObstacle(whole, [], false)).toBeUndefined();
});
