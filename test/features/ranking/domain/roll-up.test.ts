import fc from 'fast-check';
import {
  rollUp,
  type RollUp,
  type RollUpChoice,
  type UnitFile,
} from '../../../../src/features/ranking/domain/roll-up';
import type { UnitScore } from '../../../../src/features/ranking/domain/unit-score';
import { unitFileOf } from './unit-score-of';

const CHOICE: RollUpChoice = { points: 'self', blocks: 'one', ties: 'competition' };
const rolled = (files: readonly UnitFile[], choice: Partial<RollUpChoice> = {}): RollUp =>
  rollUp(files, { ...CHOICE, ...choice });
const table = ({ blocks }: RollUp): unknown[] =>
  blocks.flatMap(({ units }) => units.map(({ rank, unit }) => [rank, unit.code]));
const reasons = ({ unranked }: RollUp): unknown[] => unranked.map(({ file, reason }) => [file, reason.code]);

describe('units are ranked', () => {
  // 89.994 and 89.99 are published as the same figure.
  const files = [
    unitFileOf('10003', 89.99),
    unitFileOf('10001', 95),
    unitFileOf('10002', 89.994),
    unitFileOf('10004', 70),
  ];
  test.each([
    ['competition', [1, 2, 2, 4]],
    ['dense', [1, 2, 2, 3]],
    ['unique', [1, 2, 3, 4]],
  ] as const)('by the index as it is published, ties %s', (ties, ranks) => {
    const codes = ['10001', '10002', '10003', '10004'];
    expect(table(rolled(files, { ties }))).toEqual(ranks.map((rank, at) => [rank, codes[at]]));
  });

  test('with the rating of an index that was not rounded before', () => {
    const [block] = rolled([unitFileOf('10001', 90), unitFileOf('10002', 89.999)]).blocks;
    expect(block!.units.map(({ rating }) => rating)).toEqual(['Xuất sắc', 'Tốt']);
  });

  test('and counted, as are files that show other figures than their entries give', () => {
    const shown = [{ area: undefined, figure: 'self', printed: 12, computed: 13 }] as const;
    const told = rolled([
      unitFileOf('10001', 90),
      unitFileOf('10002', 80, { differences: shown }),
      unitFileOf('10002', 70, { sample: true, differences: [...shown, ...shown] }),
      { name: 'hong.xlsx', read: { ok: false, issue: { code: 'file.broken' } } },
    ]);
    expect([told.ranked, told.differing]).toEqual([2, 2]);
    const twice = rolled([unitFileOf('10001', 90), unitFileOf('10001', 90), unitFileOf('10002', 80)]);
    expect([twice.ranked, twice.unranked.length]).toEqual([1, 2]);
  });

  test('within their block, by the word for their type', () => {
    const mixed = [
      unitFileOf('10001', 80, { name: 'Phường A' }),
      unitFileOf('10002', 90, { name: 'xã B' }),
      unitFileOf('10003', 85, { name: 'đặc khu C' }),
      unitFileOf('10004', 70, { name: 'PHƯỜNG D' }),
      unitFileOf('10005', 60, { name: 'Khu kinh tế' }),
    ];
    const blocks = (by: RollUpChoice['blocks']): unknown[] =>
      rolled(mixed, { blocks: by }).blocks.map(({ types, units }) => [
        types,
        units.map(({ rank, unit }) => `${rank}:${unit.code}`),
      ]);
    expect(blocks('type')).toEqual([
      [['xã'], ['1:10002']],
      [['phường'], ['1:10001', '2:10004']],
      [['đặc khu'], ['1:10003']],
      [[''], ['1:10005']],
    ]);
    expect(blocks('wards')).toEqual([
      [
        ['xã', 'đặc khu', ''],
        ['1:10002', '2:10003', '3:10005'],
      ],
      [['phường'], ['1:10001', '2:10004']],
    ]);
    expect(blocks('one')).toHaveLength(1);
  });

  test('by the points of the authority, once all of them are given', () => {
    const both = (self: number, appraised: number) => ({ total: { self, appraised } });
    const files = [
      unitFileOf('10001', 0, both(90, 80)),
      unitFileOf('10002', 0, both(85, 84)),
      unitFileOf('10003', 0, { ...both(99, 99), unappraised: 3 }),
    ];
    expect(table(rolled(files))).toEqual([
      [1, '10003'],
      [2, '10001'],
      [3, '10002'],
    ]);
    const appraised = rolled(files, { points: 'appraised' });
    expect(table(appraised)).toEqual([
      [1, '10002'],
      [2, '10001'],
    ]);
    expect(reasons(appraised)).toEqual([['10003.xlsx', 'unit.notAppraised']]);
  });
});

describe('a unit is left out with its reason', () => {
  const others = [unitFileOf('10001', 90), unitFileOf('10002', 80)];
  test.each<[Partial<UnitScore>, string]>([
    [{ sample: true }, 'unit.sample'],
    [{ started: false }, 'unit.nothingEntered'],
    [{ total: { self: undefined, appraised: undefined } }, 'unit.nothingEntered'],
    [{ code: '1088' }, 'unit.codeInvalid'],
    [{ set: { mark: 'b', title: 'Bộ khác', version: '2026.1' } }, 'unit.otherSet'],
    [{ year: 2025 }, 'unit.otherYear'],
    [{ surveyHeld: false }, 'unit.otherSurvey'],
    [{ notArising: 'leaveOut' }, 'unit.otherNotArising'],
  ])('%j: %s', (more, code) => {
    const result = rolled([unitFileOf('10003', 99, more), ...others]);
    expect(reasons(result)).toEqual([['10003.xlsx', code]]);
    expect(table(result)).toEqual([
      [1, '10001'],
      [2, '10002'],
    ]);
  });

  test('a file that cannot be read keeps its reason', () => {
    const broken: UnitFile = { name: 'hong.xlsx', read: { ok: false, issue: { code: 'file.broken' } } };
    expect(reasons(rolled([broken, ...others]))).toEqual([['hong.xlsx', 'file.broken']]);
  });

  test('of a unit that came twice neither is ranked until one is left out', () => {
    const again = { ...unitFileOf('10002', 85), name: 'ban-moi.xlsx' };
    const result = rolled([...others, again]);
    expect(table(result)).toEqual([[1, '10001']]);
    expect(result.unranked.map(({ file, reason }) => [file, reason])).toEqual([
      ['10002.xlsx', { code: 'unit.twice', files: ['10002.xlsx', 'ban-moi.xlsx'] }],
      ['ban-moi.xlsx', { code: 'unit.twice', files: ['10002.xlsx', 'ban-moi.xlsx'] }],
    ]);
    expect(table(rolled([others[0]!, again]))).toEqual([
      [1, '10001'],
      [2, '10002'],
    ]);
  });

  test('last year’s file of the same unit stands in nobody’s way', () => {
    const last = { ...unitFileOf('10002', 99, { year: 2025 }), name: 'nam-truoc.xlsx' };
    expect(reasons(rolled([...others, last]))).toEqual([['nam-truoc.xlsx', 'unit.otherYear']]);
  });

  test('without any unit there is nothing to go by', () => {
    expect(rolled([])).toMatchObject({ basis: undefined, blocks: [], unranked: [] });
  });
});

test('every file is either ranked or told, in whatever order the files come', () => {
  const file = fc
    .record({
      number: fc.integer({ min: 10_000, max: 10_008 }),
      index: fc.double({ min: 0, max: 100, noNaN: true }),
      year: fc.constantFrom(2026, 2026, 2025),
      sample: fc.constantFrom(false, false, true),
      type: fc.constantFrom('xã', 'phường', 'đặc khu', 'Khu'),
    })
    .map(({ number, index, year, sample, type }) =>
      unitFileOf(String(number), index, { year, sample, name: `${type} A` }),
    );
  fc.assert(
    fc.property(
      fc.array(file, { maxLength: 12 }),
      fc.constantFrom(...(['one', 'wards', 'type'] as const)),
      (files, blocks) => {
        const result = rolled(files, { blocks });
        const ranked = result.blocks.flatMap(({ units }) => units);
        expect(ranked.length + result.unranked.length).toBe(files.length);
        for (const { units } of result.blocks) {
          expect(units[0]!.rank).toBe(1);
          units.forEach(({ rank, index }, at) => {
            if (at === 0) return;
            expect(rank).toBeGreaterThanOrEqual(units[at - 1]!.rank);
            expect(index).toBeLessThanOrEqual(units[at - 1]!.index + 0.01);
          });
        }
        expect(new Set(ranked.map(({ unit }) => unit.code)).size).toBe(ranked.length);
      },
    ),
  );
});

test.each(['1088', '108888', '1088a', ' 10888', ''])('a unit of the code "%s" has no rank', code => {
  expect(reasons(rolled([unitFileOf('10001', 90), unitFileOf(code, 80)]))).toEqual([
    [`${code}.xlsx`, 'unit.codeInvalid'],
  ]);
});

test('where as many were measured by one set as by another, the file that was chosen first decides', () => {
  const other = { set: { mark: 'b', title: 'Bộ khác', version: '2026.1' } };
  const [a, b] = [unitFileOf('10001', 90), unitFileOf('10002', 95, other)];
  expect(table(rolled([a, b]))).toEqual([[1, '10001']]);
  expect(table(rolled([b, a]))).toEqual([[1, '10002']]);
});
