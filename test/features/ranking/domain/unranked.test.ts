import { rollUp, type RollUpChoice } from '../../../../src/features/ranking/domain/roll-up';
import type { UnrankedReason } from '../../../../src/features/ranking/domain/unit-issue';
import type { UnitScore } from '../../../../src/features/ranking/domain/unit-score';
import { unitFileOf } from './unit-score-of';

const CHOICE: RollUpChoice = { points: 'self', blocks: 'one', ties: 'competition' };
const OTHERS = [unitFileOf('10001', 90), unitFileOf('10002', 80)];
const OTHER_SET = { mark: 'b', title: 'Bộ khác', version: '2025.3' };

test.each<[Partial<UnitScore>, UnrankedReason]>([
  [{ unread: ['1.2', '3.1'] }, { code: 'unit.unread', criteria: ['1.2', '3.1'] }],
  [{ sample: true }, { code: 'unit.sample' }],
  [{ code: '1088' }, { code: 'unit.codeInvalid', given: '1088' }],
  [{ set: OTHER_SET }, { code: 'unit.otherSet', title: 'Bộ khác', version: '2025.3' }],
  [{ year: 2025 }, { code: 'unit.otherYear', year: 2025, expected: 2026 }],
  // What says most comes first.
  [
    { unread: ['1.2'], sample: true },
    { code: 'unit.unread', criteria: ['1.2'] },
  ],
  [{ sample: true, started: false, code: '' }, { code: 'unit.sample' }],
  [{ started: false, code: '' }, { code: 'unit.nothingEntered' }],
  [
    { set: OTHER_SET, year: 2025 },
    { code: 'unit.otherSet', title: 'Bộ khác', version: '2025.3' },
  ],
  [{ surveyHeld: false, notArising: 'leaveOut' }, { code: 'unit.otherSurvey' }],
])('a unit with %j is left out: %j', (more, reason) => {
  const odd = unitFileOf('10003', 99, more);
  const { unranked, ranked } = rollUp([odd, ...OTHERS], CHOICE);
  expect(unranked).toEqual([{ file: odd.name, unit: expect.objectContaining(more) as unknown, reason }]);
  expect(ranked).toBe(2);
});

test('by the points of the authority a unit is left out that it has not scored whole', () => {
  const appraised = { ...CHOICE, points: 'appraised' } as const;
  const open = unitFileOf('10003', 99, { unappraised: 3, criteria: 41 });
  expect(rollUp([open, ...OTHERS], appraised).unranked[0]?.reason).toEqual({
    ...{ code: 'unit.notAppraised', open: 3, criteria: 41 },
  });
  expect(rollUp([open, ...OTHERS], CHOICE).unranked).toEqual([]);
});

test('units that are left out by themselves do not say what the others are measured by', () => {
  const samples = ['10003', '10004', '10005'].map(code =>
    unitFileOf(code, 99, { sample: true, set: OTHER_SET }),
  );
  const result = rollUp([...samples, ...OTHERS], CHOICE);
  expect([result.ranked, result.basis?.set.mark]).toEqual([2, 'a']);
});

test('of units of one set and year those are ranked that most are set like', () => {
  const unlike = { surveyHeld: false } as const;
  const files = [
    unitFileOf('10003', 99, { year: 2025, ...unlike }),
    unitFileOf('10004', 99, { year: 2025, ...unlike }),
    unitFileOf('10005', 99, unlike),
    ...OTHERS,
  ];
  const { unranked } = rollUp(files, CHOICE);
  expect(unranked.map(({ reason }) => reason.code)).toEqual([
    ...['unit.otherYear', 'unit.otherYear', 'unit.otherSurvey'],
  ]);
});

test('ratings go by the bands that most of the ranked units have, of those that have some', () => {
  const bands = [
    { name: 'Đạt', from: 50 },
    { name: 'Không đạt', from: 0 },
  ];
  const ratings = (...files: readonly ReturnType<typeof unitFileOf>[]): unknown[] =>
    rollUp(files, CHOICE).blocks.flatMap(({ units }) => units.map(({ rating }) => rating));
  const [none, other] = [
    ['10003', '10004', '10005'].map(code => unitFileOf(code, 70, { rating: [] })),
    unitFileOf('10006', 60, { rating: bands }),
  ];
  expect(ratings(...none, other)).toEqual(['Đạt', 'Đạt', 'Đạt', 'Đạt']);
  expect(ratings(...OTHERS, other)).toEqual(['Xuất sắc', 'Tốt', 'Trung bình']);
  expect(ratings(...none)).toEqual([undefined, undefined, undefined]);
  // What is not ranked has no say.
  const samples = ['10007', '10008'].map(code => unitFileOf(code, 60, { rating: bands, sample: true }));
  expect(ratings(OTHERS[0]!, ...samples)).toEqual(['Xuất sắc']);
});
