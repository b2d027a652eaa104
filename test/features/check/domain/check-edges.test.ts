import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import type { CheckIssue } from '../../../../src/features/check/domain/check-issue';
import { validate } from '../../../../src/features/check/domain/validate';
import type { CriterionRecord, Ledger, Settings } from '../../../../src/ledger/ledger';
import { emptyRow } from '../../../../src/ledger/register-rows';
import { LONGEST_NAME } from '../../../../src/ledger/start-issues';
import type { Cell } from '../../../../src/rules/cell';
import { yearWindow } from '../../../../src/rules/serial-date';
import { PERIOD, REPORT_KIND } from '../../../../src/rules/words';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const blank = { ...demoLedger({ blank: true }), reports: [] };
const found = (ledger: Ledger): CheckIssue[] => validate(ledger, scoreLedger(ledger, SAMPLE_DAY), SAMPLE_DAY);
const before = new Set(found(blank).map(issue => JSON.stringify(issue)));
/** What comes of any time beside a day, and of any points won, by itself. */
const BESIDE: ReadonlySet<CheckIssue['code']> = new Set(['value.dayAndTime', 'evidence.none']);
/** What a change brings, with all that is said of it. */
const brought = (change: Partial<Ledger>): object[] =>
  found({ ...blank, ...change })
    .filter(issue => !before.has(JSON.stringify(issue)) && !BESIDE.has(issue.code))
    .map(issue =>
      Object.fromEntries(Object.entries(issue).filter(([key]) => key !== 'where' && key !== 'owner')),
    );
const set = (change: Partial<Settings>): Partial<Ledger> => ({ settings: { ...blank.settings, ...change } });
const { year } = blank.settings;
const { from, to } = yearWindow(year);

const paper = { ...emptyRow('evidence'), criterion: '1.1', number: '20/UBND', signed: SAMPLE_DAY };
const remedy = {
  ...emptyRow('remediation'),
  ...{ shortcoming: 'Chậm', criterion: '1.3', year: year - 1, owner: 'Chủ tịch UBND', due: SAMPLE_DAY },
};
const task = { ...emptyRow('tasks'), task: 'Rà soát', owner: 'Chủ tịch UBND', due: SAMPLE_DAY };
const report = { ...emptyRow('reports'), kind: REPORT_KIND.unit, period: PERIOD.Q1, due: SAMPLE_DAY };
const evidence = (...rows: readonly object[]): Partial<Ledger> => ({
  evidence: rows.map(row => ({ ...paper, ...row })),
});
const remediations = (row: object): Partial<Ledger> => ({ remediations: [{ ...remedy, ...row }] });
const tasks = (row: object): Partial<Ledger> => ({ tasks: [{ ...task, ...row }] });
const reports = (row: object): Partial<Ledger> => ({ reports: [{ ...report, ...row }] });
const due = (day: Cell): Partial<Ledger> => set({ dues: { ...blank.settings.dues, '2.1': day } });
const bounds = (...given: readonly Cell[]): Partial<Ledger> =>
  set({ rating: given.map((bound, index) => ({ name: bound === null ? '' : `Mức ${index}`, from: bound })) });
const person = (change: object): Partial<Ledger> =>
  set({ people: { 'Chủ tịch UBND': { name: '', email: '', ...change } } });
const lastYear = (points: Cell): Partial<Ledger> => ({ lastYear: { '1': points } });
const [{ maxPoints }] = DEFAULT_SET.areas as [(typeof DEFAULT_SET.areas)[number]];

test.each<[string, Partial<Ledger>]>([
  ['a paper signed today', evidence({ signed: SAMPLE_DAY + 0.9 })],
  ['a paper that proves two criteria', evidence({}, { criterion: '1.2' })],
  ['a shortcoming of the index of this year', remediations({ year })],
  ['a loss of nothing', remediations({ lost: 0 })],
  ['a loss that nobody wrote down', remediations({ lost: null })],
  ['what is due today', tasks({ due: SAMPLE_DAY + 0.5 })],
  [
    'what was given, done and due on one day',
    tasks({ given: SAMPLE_DAY + 0.9, due: SAMPLE_DAY, done: SAMPLE_DAY }),
  ],
  [
    'a report signed on the evening of the day that it was sent',
    { ...evidence({ signed: SAMPLE_DAY + 0.9 }), ...reports({ sent: SAMPLE_DAY, number: '20/UBND' }) },
  ],
  [
    'a report with the number of another paper',
    { ...evidence({}), ...reports({ sent: SAMPLE_DAY - 3, number: '21/UBND' }) },
  ],
  ['a deadline on the first day of the year', due(from)],
  ['a deadline on the last evening of the year', due(to + 0.5)],
  ['bounds down to 0', bounds(100, 50.5, 0)],
  ['one bound at 0', bounds(0)],
  ['a row of no bound', bounds(90, 0, null)],
  ['a name as long as can be', person({ name: 'a'.repeat(LONGEST_NAME) })],
  ['a signer with a name as long as can be', set({ signerName: 'a'.repeat(LONGEST_NAME) })],
  ['all points in the year before', lastYear(maxPoints)],
  ['no points in the year before', lastYear(0)],
  ['a period in other letters', set({ period: PERIOD.Q1.toUpperCase() })],
  ['a target of all', set({ target: 100 })],
])('%s has nothing wrong', (_, change) => {
  expect(brought(change)).toEqual([]);
});

const error = (code: string, facts: object = {}): object => ({ severity: 'error', code, ...facts });
const warning = (code: string, facts: object = {}): object => ({ severity: 'warning', code, ...facts });
const hint = (code: string, facts: object = {}): object => ({ severity: 'hint', code, ...facts });

test.each<[string, Partial<Ledger>, object[]]>([
  ['a paper signed tomorrow', evidence({ signed: SAMPLE_DAY + 1 }), [warning('register.dateInFuture')]],
  ['a paper of no criterion', evidence({ criterion: ' ' }), [error('evidence.criterionMissing')]],
  ['a paper without a number', evidence({ number: ' ' }), [warning('evidence.numberMissing')]],
  ['a paper without a day', evidence({ signed: null }), [warning('evidence.dateMissing')]],
  [
    'a paper twice',
    evidence({}, { number: '20 / ubnd' }),
    [warning('evidence.twice', { number: '20 / ubnd', criterion: '1.1' })],
  ],
  [
    'a paper of what there is not',
    evidence({ criterion: '9.9' }),
    [error('register.criterionUnknown', { given: '9.9' })],
  ],
  [
    'a paper whose code bears a space',
    evidence({ criterion: '1.1 ' }),
    [error('register.codeNotCounted', { given: '1.1' })],
  ],
  [
    'a paper whose day shows an error',
    evidence({ signed: { error: '#N/A' } }),
    [error('register.notDate', { given: '#N/A' })],
  ],
  [
    'a report sent before it was signed',
    { ...evidence({}), ...reports({ sent: SAMPLE_DAY - 1, number: '20/UBND' }) },
    [warning('report.signedAfterSent', { number: '20/UBND' })],
  ],
  [
    'a shortcoming of next year',
    remediations({ year: year + 1 }),
    [error('remediation.yearInvalid', { given: String(year + 1), last: year })],
  ],
  [
    'a shortcoming of a year that shows an error',
    remediations({ year: { error: '#N/A' } }),
    [error('remediation.yearInvalid', { given: '#N/A', last: year })],
  ],
  [
    'a shortcoming of no year',
    remediations({ year: null }),
    [warning('remediation.yearMissing', { year: year - 1 })],
  ],
  [
    'a shortcoming that says nothing',
    remediations({ shortcoming: null }),
    [error('register.subjectMissing')],
  ],
  ['a shortcoming of nobody', remediations({ owner: ' ' }), [warning('register.ownerMissing')]],
  ['a shortcoming without a deadline', remediations({ due: null }), [warning('remediation.dueMissing')]],
  [
    'a shortcoming that was remedied without a result',
    remediations({ done: SAMPLE_DAY }),
    [hint('remediation.resultMissing')],
  ],
  ['less than no loss', remediations({ lost: -0.5 }), [error('entry.negative')]],
  ['a loss in words', remediations({ lost: 'nhiều' }), [error('entry.notNumber')]],
  ['a task that says nothing', tasks({ task: null }), [error('register.subjectMissing')]],
  ['a task without a deadline', tasks({ due: null }), [error('register.dueMissing')]],
  ['a task due yesterday', tasks({ due: SAMPLE_DAY - 1 }), [warning('register.overdue', { days: 1 })]],
  [
    'a task due the evening before',
    tasks({ due: SAMPLE_DAY - 0.5 }),
    [warning('register.overdue', { days: 1 })],
  ],
  [
    'a task due before it was given',
    tasks({ given: SAMPLE_DAY, due: SAMPLE_DAY - 0.5, done: SAMPLE_DAY }),
    [warning('register.dueBeforeGiven')],
  ],
  [
    'a task done before it was given',
    tasks({ given: SAMPLE_DAY, done: SAMPLE_DAY - 0.5 }),
    [warning('register.doneBeforeGiven')],
  ],
  [
    'a task given tomorrow',
    tasks({ given: SAMPLE_DAY + 1, due: SAMPLE_DAY + 1 }),
    [warning('register.dateInFuture')],
  ],
  ['a report without a deadline', reports({ due: null }), [error('register.dueMissing')]],
  ['a report of another kind', reports({ kind: 'Khác' }), [error('report.kindUnknown', { given: 'Khác' })]],
  [
    'a report of another period',
    reports({ period: 'Quý V' }),
    [error('report.periodUnknown', { given: 'Quý V' })],
  ],
  ['a report without a number', reports({ sent: SAMPLE_DAY }), [hint('report.numberMissing')]],
  ['a number of no report', reports({ number: '40/BC' }), [warning('report.notSent', { number: '40/BC' })]],
  ['a deadline of the year before', due(from - 1), [warning('setting.dueBeforeYear')]],
  ['a deadline of the year after', due(to + 1), [warning('setting.dueAfterYear')]],
  ['no deadline', due(null), [error('setting.dueMissing')]],
  ['equal bounds', bounds(50, 50, 0), [error('setting.ratingUnordered')]],
  ['bounds that do not reach 0', bounds(50, 10), [error('setting.ratingUnordered')]],
  ['a bound above 100', bounds(101, 0), [error('setting.ratingUnordered')]],
  ['a bound below 0', bounds(50, 0, -1, 0), [error('setting.ratingUnordered')]],
  [
    'a name without a bound',
    set({
      rating: [
        { name: 'Tốt', from: null },
        { name: 'Kém', from: 0 },
      ],
    }),
    [error('entry.notNumber')],
  ],
  [
    'a name that is too long',
    person({ name: 'a'.repeat(LONGEST_NAME + 1) }),
    [error('setting.nameTooLong', { limit: LONGEST_NAME })],
  ],
  [
    'a signer whose name is too long',
    set({ signerName: 'a'.repeat(LONGEST_NAME + 1) }),
    [error('setting.nameTooLong', { limit: LONGEST_NAME })],
  ],
  [
    'more points in the year before than there are',
    lastYear(maxPoints + 0.5),
    [error('setting.lastYearInvalid', { max: maxPoints })],
  ],
  [
    'less than no points in the year before',
    lastYear(-1),
    [error('setting.lastYearInvalid', { max: maxPoints })],
  ],
  ['a period that is none', set({ period: 'Quý V' }), [error('report.periodUnknown', { given: 'Quý V' })]],
  ['a target of more than all', set({ target: 101 }), [error('setting.targetInvalid')]],
  [
    'a unit of another type',
    set({ unitName: 'phường Cẩm Giang' }),
    [hint('setting.levelDiffers', { level: 'xã' })],
  ],
])('%s is told, with all that is said of it', (_, change, issues) => {
  expect(brought(change)).toEqual(issues.map(issue => expect.objectContaining(issue) as object));
});

test('a year for which the set was not issued is told', () => {
  const told = (of: number): unknown[] =>
    found({ ...blank, ...set({ year: of }) }).filter(({ code }) => code === 'setting.yearOfSet');
  expect(told(DEFAULT_SET.year)).toEqual([]);
  expect(told(year)).toMatchObject([hint('setting.yearOfSet', { year: DEFAULT_SET.year })]);
});

test.each([
  ...['a@b.vn', 'a.b-c@xa.haiphong.gov.vn'].map(email => [email, true] as const),
  ...['abc', 'abc@', '@b.vn', 'a@b', 'a b@c.vn', 'a@b.vn, c@d.vn', 'a@b.', 'a@@b.vn', ' a@b.vn'].map(
    email => [email, false] as const,
  ),
])('"%s" can be an address: %s', (email, expected) => {
  expect(brought(person({ email }))).toEqual(
    expected ? [] : [error('setting.emailInvalid', { given: email })],
  );
});

test('the first appraisal is held against the self score, the second where there is no first', () => {
  const record = blank.records['1.1']!;
  const told = (change: Partial<CriterionRecord>): object[] =>
    brought({
      records: {
        ...blank.records,
        '1.1': { ...record, entry: { ...record.entry, done: 10, total: 10 }, ...change },
      },
      ...evidence({}),
    });
  const self = DEFAULT_SET.areas[0]!.criteria[0]!.maxPoints;
  const unexplained = (appraised: number): object => warning('appraisal.unexplained', { self, appraised });
  expect(told({})).toEqual([]);
  expect(told({ appraised1: 1 })).toEqual([unexplained(1)]);
  expect(told({ appraised2: 1 })).toEqual([unexplained(1)]);
  expect(told({ appraised1: self, appraised2: 1 })).toEqual([]);
  expect(told({ appraised1: 1, explanation: 'Đã bổ sung' })).toEqual([]);
});
