import type { Area, Criterion, IndexSet } from '../../../../src/catalogue/index-set';
import { changeSet } from '../../../../src/features/sets/domain/change-set';
import { pairCriteria, type PairChoices } from '../../../../src/features/sets/domain/pair-criteria';
import type { Ledger, Settings } from '../../../../src/ledger/ledger';
import { emptyRow } from '../../../../src/ledger/register-rows';
import type { Cell } from '../../../../src/rules/cell';
import { serialDate } from '../../../../src/rules/serial-date';
import { setWithAreas, withArea, withCriterion, withFirstCriteria } from '../../../catalogue/build-set';
import { demoLedger } from '../../../sample/sample-plan';

const deadline = (month: number): Criterion['rule'] => ({
  ...{ kind: 'deadline', due: { month, day: 15 }, latePoints: 0, graceDays: 0 },
});
const SET = withCriterion(withFirstCriteria(setWithAreas(2), 3), '1.1', { rule: deadline(3) });
const NEXT: IndexSet = { ...SET, version: '2099.1' };
const UNREAD: Cell = { unread: 'noResult' };
const blank = demoLedger({ blank: true, set: SET });
const withSettings = (change: Partial<Settings>): Ledger => ({
  ...blank,
  settings: { ...blank.settings, ...change },
});
const changed = (ledger: Ledger, next = NEXT, choices?: PairChoices) =>
  changeSet(ledger, next, pairCriteria(ledger.set, next, choices));
const keptOf = (...given: Parameters<typeof changed>): unknown[] =>
  changed(...given).kept.map(({ value, why, title, next }) =>
    [value, why, title, next].filter(each => each !== undefined),
  );

test('bounds of ratings stay while those of the authority do, else what somebody changed is told', () => {
  const rating = blank.settings.rating.map((row, index) => ({
    ...row,
    from: [91, null, UNREAD][index] ?? row.from,
  }));
  const ledger = withSettings({ rating });
  const same = changed(ledger);
  expect([same.ledger.settings.rating, same.kept]).toEqual([rating, []]);
  const other: IndexSet = {
    ...NEXT,
    rating: SET.rating.map(([name], index) => [name, index === 0 ? 0.95 : 0] as const),
  };
  expect(changed(ledger, other).ledger.settings.rating.map(({ from }) => from)).toEqual(
    other.rating.map(([, from]) => from * 100),
  );
  expect(keptOf(ledger, other)).toEqual([[91, 'notTaken', SET.rating[0]![0]]]);
  expect(keptOf(withSettings({}), other)).toEqual([]);
  // A bound under another name is another one.
  const renamed = blank.settings.rating.map((row, index) =>
    index === 1 ? { ...row, name: 'Khá giỏi' } : row,
  );
  expect(keptOf(withSettings({ rating: renamed }), other)).toEqual([
    [renamed[1]!.from, 'notTaken', 'Khá giỏi'],
  ]);
});

describe('a deadline', () => {
  const { title } = SET.areas[0]!.criteria[0]!;
  const usual = serialDate(2026, 3, 15);
  const [april, may] = [4, 5].map(month => withCriterion(NEXT, '1.1', { rule: deadline(month) })) as [
    IndexSet,
    IndexSet,
  ];
  const undated = withCriterion(NEXT, '1.1', { rule: { kind: 'yesNo' } });
  const dropped = new Map([['1.1', null]]);
  const due = (day: Cell): Ledger => withSettings({ dues: { '1.1': day } });

  test.each<[string, Cell]>([
    ['the usual one', usual],
    ['another', usual + 3],
    ['a text', 'cuối tháng'],
    ['none', null],
    ['unread', UNREAD],
  ])('moves while the usual day stays: %s', (_, day) => {
    const change = changed(due(day));
    expect([change.ledger.settings.dues['1.1'], change.kept]).toEqual([day, []]);
  });

  test('gives way to that of the new set, and is told where somebody changed it', () => {
    expect(changed(due(usual + 3), april).ledger.settings.dues['1.1']).toBe(serialDate(2026, 4, 15));
    expect(keptOf(due(usual + 3), april)).toEqual([[usual + 3, 'notTaken', title, '1.1']]);
    expect(keptOf(due('cuối tháng'), may)).toEqual([['cuối tháng', 'notTaken', title, '1.1']]);
    for (const day of [usual, null, UNREAD]) expect(keptOf(due(day), april)).toEqual([]);
  });

  test('is told where the new set has none, or has not the criterion', () => {
    expect(keptOf(due(usual + 3), undated)).toEqual([[usual + 3, 'notAsked', title, '1.1']]);
    expect(keptOf(due(usual + 3), NEXT, dropped)).toEqual([[usual + 3, 'dropped', title]]);
    expect(keptOf(due(usual), NEXT, dropped)).toEqual([]);
  });
});

test('people stay with their roles; of a role that is no more each thing known is told', () => {
  const owner = SET.areas[0]!.criteria[0]!.owner;
  const nobody = { name: '', email: '' };
  const people = {
    [owner]: { name: 'Người một', email: 'mot@xa.vn' },
    'Phòng cũ': { ...nobody, name: 'Người hai' },
  };
  const change = changed(withSettings({ people }));
  expect(change.ledger.settings.people[owner]).toEqual(people[owner]);
  expect(change.kept).toEqual([
    {
      place: { in: 'person', owner: 'Phòng cũ', field: 'name' },
      ...{ value: 'Người hai', why: 'dropped', title: 'Phòng cũ' },
    },
  ]);
});

describe('points of last year', () => {
  const [first, second] = SET.areas as [Area, Area];
  const points = (value: Cell): Ledger => ({ ...blank, lastYear: { [first.code]: value } });
  const smaller = withArea(NEXT, 1, { maxPoints: 5 });

  test.each<[Cell, IndexSet, unknown[]]>([
    [999, NEXT, []],
    ['nhiều', NEXT, []],
    [5, smaller, []],
    [0, smaller, []],
    [UNREAD, smaller, []],
    [5.5, smaller, [[5.5, 'notTaken', first.title]]],
    [-1, smaller, [[-1, 'notTaken', first.title]]],
    ['4', smaller, [['4', 'notTaken', first.title]]],
    [null, smaller, []],
  ])('%j move as far as the area takes them', (value, next, kept) => {
    expect(keptOf(points(value), next)).toEqual(kept);
    const { lastYear } = changed(points(value), next).ledger;
    if (kept.length === 0 && value !== null) expect(lastYear[first.code]).toEqual(value);
    else expect(lastYear[first.code] ?? null).toBeNull();
  });

  test('of an area that is no more are told', () => {
    const alone = { ...NEXT, areas: [{ ...second, code: first.code }] };
    expect(keptOf({ ...blank, lastYear: { [first.code]: 7, [second.code]: 3 } }, alone)).toEqual([
      [7, 'dropped', first.title],
    ]);
    expect(keptOf({ ...blank, lastYear: { [first.code]: UNREAD } }, alone)).toEqual([]);
  });
});

test('what was read of no cell is kept of no criterion', () => {
  const record = blank.records['1.2']!;
  const records = { ...blank.records, '1.2': { ...record, note: UNREAD, explanation: 'Đã báo cáo' } };
  expect(keptOf({ ...blank, records }, NEXT, new Map([['1.2', null]]))).toEqual([
    ['Đã báo cáo', 'dropped', SET.areas[0]!.criteria[1]!.title],
  ]);
});

test('registers follow roles where they name one, and nothing else that is called the same', () => {
  const owner = SET.areas[0]!.criteria[0]!.owner;
  const next: IndexSet = {
    ...NEXT,
    areas: NEXT.areas.map(area => ({
      ...area,
      criteria: area.criteria.map(each => (each.owner === owner ? { ...each, owner: 'Phòng mới' } : each)),
    })),
  };
  const remediation = { ...emptyRow('remediation'), owner, shortcoming: owner, measure: owner };
  const report = { ...emptyRow('reports'), section: owner, number: owner };
  const ledger = {
    ...blank,
    remediations: [remediation, { ...remediation, owner: 'Người ngoài' }],
    reports: [report],
  };
  const { remediations, reports } = changed(ledger, next).ledger;
  expect(remediations).toEqual([
    { ...remediation, owner: 'Phòng mới' },
    { ...remediation, owner: 'Người ngoài' },
  ]);
  expect(reports).toEqual([{ ...report, section: 'Phòng mới' }]);
});

test.each([
  ['2026.1', [], '2026.2'],
  ['2026.9', [], '2026.10'],
  ['moi', [], 'moi.2'],
  ['2026.1', ['2026.2', '2026.3'], '2026.4'],
])('a set that bears the version %s of the one before, after %j, gets %s', (version, earlier, expected) => {
  const replaces = earlier.map(each => ({ id: SET.id, version: each, codes: [] }));
  const old: IndexSet = { ...SET, version, ...(earlier.length > 0 ? { replaces } : {}) };
  const ledger = { ...blank, set: old };
  expect(changed(ledger, { ...SET, version }).ledger.set.version).toBe(expected);
  expect(changed(ledger, { ...SET, id: 'khac', version }).ledger.set.version).toBe(version);
});
