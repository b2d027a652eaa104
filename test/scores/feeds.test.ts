import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { deadlineStatus } from '../../src/scores/deadline-status';
import { fed, processProgress, rowStatus } from '../../src/scores/feeds';
import type { Ledger, RemediationRow, ReportRow, TaskRow } from '../../src/ledger/ledger';
import type { LedgerRegister } from '../../src/ledger/registers';
import { newLedger } from '../../src/ledger/new-ledger';
import { emptyRow } from '../../src/ledger/register-rows';
import type { Cell } from '../../src/rules/cell';
import { REPORT_KIND, STATUS } from '../../src/rules/words';

const DUE = 46_053;
const blank = newLedger({
  workbookId: 'w',
  set: DEFAULT_SET,
  unitName: 'xã Cẩm Giang',
  unitCode: '10888',
  authority: 'UBND thành phố Hải Phòng',
  year: 2026,
  notArising: 'full',
});
const ledger = (registers: Partial<Ledger>): Ledger => ({ ...blank, reports: [], ...registers });
const task = (due: Cell, done: Cell, indicator: Cell = null): TaskRow => ({
  ...emptyRow('tasks'),
  task: 'Nhiệm vụ',
  indicator,
  due,
  done,
});
const report = (kind: Cell, due: Cell, sent: Cell): ReportRow => ({
  ...emptyRow('reports'),
  kind,
  due,
  sent,
});
const remediation = (shortcoming: Cell, done: Cell): RemediationRow => ({
  ...emptyRow('remediation'),
  shortcoming,
  done,
});
const NOTHING = { done: '', total: '' };

describe('a deadline', () => {
  test.each([
    [DUE, DUE, STATUS.onTime],
    [DUE + 0.9, DUE, STATUS.onTime],
    [DUE + 1, DUE, STATUS.late],
    [DUE - 30, DUE + 99, STATUS.onTime],
    [undefined, DUE + 1, STATUS.overdue],
    [undefined, DUE + 0.5, STATUS.soon],
    [undefined, DUE - 7, STATUS.soon],
    [undefined, DUE - 8, STATUS.open],
    [0, DUE - 8, STATUS.open],
  ])('done on %s, seen on %s: %s', (done, today, status) => {
    expect(deadlineStatus(DUE, done, today, 7)).toBe(status);
  });

  test('that is not a date has no status', () => {
    expect(rowStatus(null, null, DUE)).toBe('');
    expect(rowStatus('20/12', null, DUE)).toBe('');
    expect(rowStatus(DUE, 'đã gửi', DUE)).toBe('');
    expect(rowStatus(DUE, '', DUE + 1)).toBe(STATUS.overdue);
  });
});

describe('tasks', () => {
  test('count when they are settled or overdue; what is not due yet does not', () => {
    const tasks = [
      task(DUE, DUE),
      task(DUE, DUE + 1),
      task(DUE, null),
      task(DUE + 90, null),
      task(null, null),
    ];
    expect(fed('tasks', ledger({ tasks }), DUE + 5)).toEqual({ done: 1, total: 3 });
    expect(fed('tasks', ledger({ tasks: [task(DUE + 90, null)] }), DUE)).toEqual(NOTHING);
  });

  test('that carry the code of a process row are counted there alone', () => {
    const tasks = [
      task(DUE, DUE, 'III.3'),
      task(DUE, DUE, 'iii.4'),
      task(DUE, DUE, '5.4'),
      task(DUE, DUE, 'IIII'),
    ];
    expect(fed('tasks', ledger({ tasks }), DUE)).toEqual({ done: 2, total: 2 });
    expect(processProgress('III.3', 'tasks', ledger({ tasks }), DUE)).toEqual({ done: 1, total: 1 });
    expect(processProgress('III.4', 'tasks', ledger({ tasks }), DUE)).toEqual({ done: 1, total: 1 });
    expect(processProgress('III.5', 'tasks', ledger({ tasks }), DUE)).toEqual(NOTHING);
  });

  test('of a set with other process rows are told apart by its own codes', () => {
    const set = { ...DEFAULT_SET, processRows: [{ ...DEFAULT_SET.processRows[2]!, code: 'QT.1' }] };
    const tasks = [task(DUE, DUE, 'QT.1'), task(DUE, DUE, 'III.3')];
    expect(fed('tasks', { ...ledger({ tasks }), set }, DUE)).toEqual({ done: 1, total: 1 });
  });
});

test('reports of the unit and of its sections are counted apart', () => {
  const reports = [
    report(REPORT_KIND.unit, DUE, DUE - 2),
    report(REPORT_KIND.unit, DUE, DUE + 2),
    report(REPORT_KIND.section, DUE, DUE),
    report('Báo cáo khác', DUE, DUE),
  ];
  expect(fed('reports', ledger({ reports }), DUE + 5)).toEqual({ done: 1, total: 2 });
  expect(processProgress('III.1', 'sectionReports', ledger({ reports }), DUE + 5)).toEqual({
    done: 1,
    total: 1,
  });
});

test('a shortcoming is remedied once it has a day on which it was', () => {
  const remediations = [
    remediation('Chậm báo cáo', DUE),
    remediation('Thiếu minh chứng', null),
    remediation('Sai thể thức', 'xong'),
    remediation(null, DUE),
    remediation('', DUE),
  ];
  expect(fed('remediation', ledger({ remediations }), DUE)).toEqual({ done: 1, total: 3 });
  expect(fed('remediation', ledger({}), DUE)).toEqual(NOTHING);
});

test('nothing is counted while it is not known of which year a shortcoming is', () => {
  const remediations = [{ ...remediation('Chậm báo cáo', DUE), year: { unread: 'missing' } as const }];
  expect(fed('remediation', ledger({ remediations }), DUE)).toEqual({
    done: { unread: 'missing' },
    total: { unread: 'missing' },
  });
});

test.each([
  ['remediation', 'remediation'],
  ['tasks', 'tasks'],
  ['reports', 'reports'],
] as const)('nothing is counted of %s while nobody knows which rows there are', (feed, own) => {
  const gone = (register: LedgerRegister): Ledger => ({
    ...ledger({}),
    gaps: [{ sheet: 'Trang', register, why: 'missing', what: 'sheet' }],
  });
  expect(fed(feed, gone(own), DUE)).toEqual({ done: { unread: 'missing' }, total: { unread: 'missing' } });
  expect(fed(feed, gone(own === 'tasks' ? 'reports' : 'tasks'), DUE)).toEqual(NOTHING);
});

test.each<[Cell, object]>([
  [2025, { done: 1, total: 1 }],
  [null, { done: 1, total: 1 }],
  ['', { done: 1, total: 1 }],
  [2024, NOTHING],
  [2026, NOTHING],
  [2024.5, NOTHING],
  ['2025', NOTHING],
  [' ', NOTHING],
  [{ error: '#N/A' }, NOTHING],
])('a shortcoming of the index of %j counts in 2026 as %j', (year, counted) => {
  const remediations = [{ ...remediation('Chậm báo cáo', DUE), year }];
  expect(fed('remediation', ledger({ remediations }), DUE)).toEqual(counted);
});
