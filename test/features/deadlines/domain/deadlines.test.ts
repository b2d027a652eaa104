import fc from 'fast-check';
import { criteriaOf } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import {
  deadlines,
  dueGroups,
  DUE_GROUPS,
  type DueItem,
} from '../../../../src/features/deadlines/domain/deadlines';
import type { Ledger, ReportRow, RemediationRow, TaskRow } from '../../../../src/ledger/ledger';
import { newLedger } from '../../../../src/ledger/new-ledger';
import { emptyRow } from '../../../../src/ledger/register-rows';
import { scoreLedger } from '../../../../src/scores/scores';
import type { Cell } from '../../../../src/rules/cell';
import type { Entry } from '../../../../src/rules/entry';
import { serialDate } from '../../../../src/rules/serial-date';
import { PERIOD, REPORT_KIND } from '../../../../src/rules/words';
import { setOfEveryKind } from '../../../catalogue/build-set';
import { anyEntry } from '../../../rules/any-entry';
import { anyLedger } from '../../../ledger/any-ledger';

const YEAR = 2026;
const TODAY = serialDate(YEAR, 6, 15);
const started = newLedger({
  workbookId: 'w',
  set: DEFAULT_SET,
  unitName: 'xã Cẩm Giang',
  unitCode: '10888',
  authority: 'UBND thành phố Hải Phòng',
  year: YEAR,
  notArising: 'full',
});
/** Nothing is owed. */
const empty: Ledger = { ...started, reports: [], settings: { ...started.settings, dues: {} } };
const due = (ledger: Ledger, today = TODAY): DueItem[] =>
  deadlines(ledger, scoreLedger(ledger, today), today);

const task = (facts: Partial<TaskRow>): TaskRow => ({
  ...emptyRow('tasks'),
  task: 'Rà soát thủ tục hành chính',
  ...facts,
});
const remediation = (facts: Partial<RemediationRow>): RemediationRow => ({
  ...emptyRow('remediation'),
  shortcoming: 'Chậm báo cáo',
  ...facts,
});
const report = (facts: Partial<ReportRow>): ReportRow => ({
  ...emptyRow('reports'),
  kind: REPORT_KIND.unit,
  due: TODAY,
  ...facts,
});
const tasksOf = (...tasks: TaskRow[]): Ledger => ({ ...empty, tasks });

test.each([
  [-400, 'overdue'],
  [-1, 'overdue'],
  [0, 'within7'],
  [1, 'within7'],
  [7, 'within7'],
  [8, 'within30'],
  [30, 'within30'],
  [31, 'later'],
  [400, 'later'],
])('%d days before its deadline a task is %s', (daysLeft, group) => {
  expect(due(tasksOf(task({ due: TODAY + daysLeft })))).toMatchObject([
    { kind: 'task', due: TODAY + daysLeft, daysLeft, group },
  ]);
});

test('the time of day does not count, neither of the deadline nor of now', () => {
  expect(due(tasksOf(task({ due: TODAY + 0.9 })), TODAY + 0.1)).toMatchObject([{ due: TODAY, daysLeft: 0 }]);
  expect(due(tasksOf(task({ due: TODAY + 0.1 })), TODAY + 0.9)).toMatchObject([{ due: TODAY, daysLeft: 0 }]);
});

test.each<[string, Cell, Cell]>([
  ['done', TODAY, TODAY - 3],
  ['done too late', TODAY - 9, TODAY],
  ['done on a day that is no date', TODAY, 'đã xong'],
  ['done where an error stands', TODAY, { error: '#N/A' }],
  ['without a deadline', null, null],
  ['with an empty deadline', '', null],
  ['due on a day typed as text', '20/12/2026', null],
  ['due where an error stands', { error: '#REF!' }, null],
  ['due on a number that is no day', 0, null],
  ['due before there were days', -5, null],
  ['due after the last day of Excel', 2_958_466, null],
  ['due beyond all numbers of days', 1e300, null],
])('what is %s is not listed', (_, dueCell, doneCell) => {
  const ledger: Ledger = {
    ...empty,
    tasks: [task({ due: dueCell, done: doneCell })],
    remediations: [remediation({ due: dueCell, done: doneCell })],
    reports: [report({ due: dueCell, sent: doneCell })],
  };
  expect(due(ledger)).toEqual([]);
});

test('a day that is told as 0, as of an empty cell, does not settle anything', () => {
  expect(due(tasksOf(task({ due: TODAY, done: 0 })))).toHaveLength(1);
});

test('soonest come first, and what is due on the same day stays in the order of the registers', () => {
  const ledger: Ledger = {
    ...empty,
    tasks: [task({ due: TODAY + 9 }), task({ due: TODAY }), task({ due: TODAY - 2, task: 'Họp tổ' })],
    remediations: [remediation({ due: TODAY })],
    reports: [report({})],
  };
  expect(due(ledger).map(({ kind, daysLeft }) => [kind, daysLeft])).toEqual([
    ['task', -2],
    ['report', 0],
    ['task', 0],
    ['remediation', 0],
    ['task', 9],
  ]);
});

test('a task and a remediation belong to whom their rows name, and to nobody where they name none', () => {
  const ledger: Ledger = {
    ...empty,
    tasks: [task({ due: TODAY, owner: ' Tổ một cửa ' }), task({ due: TODAY })],
    remediations: [remediation({ due: TODAY, owner: ' Văn phòng ' }), remediation({ due: TODAY })],
  };
  expect(due(ledger).map(({ kind, owner }) => [kind, owner])).toEqual([
    ['task', 'Tổ một cửa'],
    ['task', undefined],
    ['remediation', 'Văn phòng'],
    ['remediation', undefined],
  ]);
});

test('each leads to the cell that settles it, by its place among the filled rows', () => {
  const ledger: Ledger = {
    ...empty,
    settings: { ...empty.settings, dues: { '2.1': TODAY + 3 } },
    tasks: [task({ due: TODAY, done: TODAY }), task({ due: TODAY })],
    remediations: [remediation({}), remediation({ due: TODAY + 1 })],
    reports: [report({ due: 'sớm' }), report({ due: TODAY + 2 })],
  };
  expect(due(ledger).map(({ place }) => place)).toEqual([
    { in: 'register', register: 'tasks', index: 1, field: 'done' },
    { in: 'register', register: 'remediation', index: 1, field: 'done' },
    { in: 'register', register: 'reports', index: 1, field: 'sent' },
    { in: 'criterion', code: '2.1', field: 'date' },
  ]);
});

describe('a report', () => {
  const only = (facts: Partial<ReportRow>): DueItem => due({ ...empty, reports: [report(facts)] })[0]!;

  const day = serialDate;
  test.each([
    [PERIOD.Q1, day(2025, 12, 15), day(2026, 3, 14), false],
    [PERIOD.H1, day(2025, 12, 15), day(2026, 6, 14), false],
    ['quý iii', day(2026, 6, 15), day(2026, 9, 14), true],
    [PERIOD.Y, day(2025, 12, 15), day(2026, 12, 14), false],
  ])('for %s tells of its own days', (period, from, to, alone) => {
    expect(only({ period }).covers).toEqual({ from, to, alone });
  });

  test('for another period tells of days that are not known', () => {
    expect(only({ period: 'Tháng 5' }).covers).toBeUndefined();
    expect(only({ period: null }).covers).toBeUndefined();
  });

  test('is called by what its row says, and asked of whoever answers for it', () => {
    expect(only({ period: PERIOD.Q1 })).toMatchObject({
      title: 'Báo cáo CCHC · Quý I',
      owner: criteriaOf(DEFAULT_SET).find(({ code }) => code === '1.3')!.owner,
    });
    expect(only({ kind: REPORT_KIND.section, section: ' Văn phòng ', period: PERIOD.Y })).toMatchObject({
      title: 'Báo cáo bộ phận · Văn phòng · Năm',
      owner: 'Văn phòng',
    });
    expect(only({ kind: null })).toMatchObject({ title: '', owner: undefined });
  });

  test('of a new year is due four times', () => {
    const reports = due({ ...empty, reports: started.reports }, serialDate(YEAR, 3, 10));
    expect(reports.map(({ daysLeft, group }) => [daysLeft, group])).toEqual([
      [10, 'within30'],
      [102, 'later'],
      [194, 'later'],
      [285, 'later'],
    ]);
  });
});

describe('a criterion with a deadline', () => {
  const withEntry = (entry: Partial<Entry>, dueCell: Cell): Ledger => ({
    ...empty,
    settings: { ...empty.settings, dues: { '2.1': dueCell } },
    records: {
      ...empty.records,
      '2.1': { ...empty.records['2.1']!, entry: { ...empty.records['2.1']!.entry, ...entry } },
    },
  });

  test('is due on the day that the configuration says, until it has a date', () => {
    const { title, owner } = criteriaOf(DEFAULT_SET).find(({ code }) => code === '2.1')!;
    expect(due(withEntry({}, TODAY + 5))).toMatchObject([
      { kind: 'criterion', title: `2.1. ${title}`, owner, daysLeft: 5, covers: undefined },
    ]);
    expect(due(withEntry({ date: TODAY }, TODAY + 5))).toEqual([]);
  });

  test.each<[string, Partial<Entry>, Cell]>([
    ['has a text for a date', { date: 'tháng 6' }, TODAY],
    ['did not arise', { notArising: 'x' }, TODAY],
    ['has no deadline', {}, null],
    ['has a text for a deadline', {}, '31/01/2026'],
  ])('is not listed when it %s', (_, entry, dueCell) => {
    expect(due(withEntry(entry, dueCell))).toEqual([]);
  });
});

test('whatever a ledger holds, what is listed is open, sorted and grouped by its days', () => {
  const set = setOfEveryKind();
  const day = fc.integer({ min: serialDate(YEAR, 1, 1), max: serialDate(YEAR, 12, 31) });
  fc.assert(
    fc.property(anyLedger(set, anyEntry), day, (ledger, today) => {
      const scores = scoreLedger(ledger, today);
      const items = deadlines(ledger, scores, today);
      for (const { place, due: day, daysLeft, group } of items) {
        expect(isEmptyAt(ledger, place)).toBe(true);
        expect(daysLeft).toBe(day - today);
        expect(group).toBe(DUE_GROUPS[daysLeft < 0 ? 0 : daysLeft <= 7 ? 1 : daysLeft <= 30 ? 2 : 3]);
      }
      expect(items.map(({ due: day }) => day)).toEqual(
        items.map(({ due: day }) => day).sort((a, b) => a - b),
      );
      const open = [
        ...ledger.reports.filter(row => row.due !== null && row.sent === null),
        ...ledger.tasks.filter(row => row.due !== null && row.done === null),
        ...ledger.remediations.filter(row => row.due !== null && row.done === null),
        ...scores.criteria.filter(
          ({ criterion, outcome }) => criterion.rule.kind === 'deadline' && outcome.state === 'blank',
        ),
      ];
      expect(items).toHaveLength(open.length);
    }),
  );
});

/** Whether the cell that would settle a thing is still empty. */
function isEmptyAt(ledger: Ledger, place: DueItem['place']): boolean {
  if (place.in === 'criterion') {
    const date = ledger.records[place.code]!.entry.date;
    return date === null || date === '';
  }
  if (place.in !== 'register') return false;
  if (place.register === 'reports') return ledger.reports[place.index]!.sent === null;
  if (place.register === 'tasks') return ledger.tasks[place.index]!.done === null;
  return place.register === 'remediation' && ledger.remediations[place.index]!.done === null;
}

test('every thing stands in the group of its deadline, soonest first', () => {
  const items = due(tasksOf(...[40, -3, 8, 1, -1].map(days => task({ due: TODAY + days }))));
  const groups = dueGroups(items);
  expect(DUE_GROUPS.map(group => groups[group].map(({ daysLeft }) => daysLeft))).toEqual([
    [-3, -1],
    [1],
    [8],
    [40],
  ]);
});
