import fc from 'fast-check';
import { criteriaOf } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import type { CheckIssue } from '../../../../src/features/check/domain/check-issue';
import type { CriterionRecord, Ledger, Settings } from '../../../../src/ledger/ledger';
import { emptyRow } from '../../../../src/ledger/register-rows';
import { scoreLedger } from '../../../../src/scores/scores';
import { validate } from '../../../../src/features/check/domain/validate';
import type { Entry } from '../../../../src/rules/entry';
import { serialDate } from '../../../../src/rules/serial-date';
import { PERIOD, REPORT_KIND } from '../../../../src/rules/words';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { newLedger } from '../../../../src/ledger/new-ledger';
import { setOfEveryKind } from '../../../catalogue/build-set';
import { textOf, type Cell } from '../../../../src/rules/cell';
import { anyCell, anyEntry } from '../../../rules/any-entry';
import { anyLedger } from '../../../ledger/any-ledger';

/** A criterion that loses points for each case. */
const DEDUCTED = criteriaOf(DEFAULT_SET).find(({ rule }) => rule.kind === 'deduct')!.code;
const blank = demoLedger({ blank: true });
const found = (ledger: Ledger, today = SAMPLE_DAY): CheckIssue[] =>
  validate(ledger, scoreLedger(ledger, today), today);
const before = new Set(found(blank).map(issue => JSON.stringify(issue)));
/** The issues that a change brings, beside those of a blank ledger. */
const brought = (change: Partial<Ledger>): CheckIssue[] =>
  found({ ...blank, ...change }).filter(issue => !before.has(JSON.stringify(issue)));
const record = (code: string, change: Partial<CriterionRecord>): Partial<Ledger> => ({
  records: { ...blank.records, [code]: { ...blank.records[code]!, ...change } },
});
const entered = (code: string, entry: Partial<Entry>): Partial<Ledger> =>
  record(code, { entry: { ...blank.records[code]!.entry, ...entry } });
const set = (change: Partial<Settings>): Partial<Ledger> => ({ settings: { ...blank.settings, ...change } });
const START = {
  workbookId: 'w',
  unitName: 'xã Cẩm Giang',
  unitCode: '10888',
  authority: 'UBND thành phố Hải Phòng',
  year: 2026,
  notArising: 'full',
} as const;
const day = serialDate(2026, 3, 10);
const evidence = {
  ...emptyRow('evidence'),
  criterion: '1.1',
  number: '20/UBND',
  signed: day,
};
const remediation = {
  ...emptyRow('remediation'),
  shortcoming: 'Chậm báo cáo',
  criterion: '1.3',
  year: 2025,
  lost: 0.5,
  owner: 'Công chức VP-TK (phụ trách CCHC)',
  due: SAMPLE_DAY + 5,
};
const task = {
  ...emptyRow('tasks'),
  task: 'Rà soát',
  owner: 'Chủ tịch UBND',
  due: SAMPLE_DAY + 5,
};
const report = {
  ...emptyRow('reports'),
  kind: REPORT_KIND.unit,
  period: PERIOD.Q1,
  due: SAMPLE_DAY + 5,
};

/** What each change of a blank ledger must bring: the code, and where it leads. */
const CASES: readonly (readonly [what: string, change: Partial<Ledger>, code: string, where: object])[] = [
  ['a total without done', entered('1.1', { total: 10 }), 'entry.incomplete', { code: '1.1', field: 'done' }],
  ['words', entered('1.1', { done: 'nhiều', total: 10 }), 'entry.notNumber', { field: 'done' }],
  ['a number in words', entered('1.1', { done: 'chín', total: 10 }), 'value.readAsNumber', { field: 'done' }],
  ['a number as text', entered('1.1', { done: '12,5', total: 20 }), 'entry.textNumber', { field: 'done' }],
  [
    'a share of a total',
    entered('1.1', { done: 1, total: '95%' }),
    'value.percentInCount',
    { field: 'total' },
  ],
  [
    'a thousand or one',
    entered('1.1', { done: 1, total: '1.000' }),
    'value.ambiguousNumber',
    { field: 'total' },
  ],
  [
    'a space to clear a cell',
    entered('1.1', { done: ' ', total: 10 }),
    'value.onlySpaces',
    { field: 'done' },
  ],
  [
    'a part of a case as text',
    entered('1.1', { done: '3,5', total: 10 }),
    'entry.textNumber',
    { field: 'done' },
  ],
  ['a part of a case', entered('1.1', { done: 3.5, total: 10 }), 'value.fractionInCount', { field: 'done' }],
  [
    'a part of a case where only cases count',
    entered(DEDUCTED, { done: 1.5 }),
    'entry.notWhole',
    { field: 'done' },
  ],
  [
    'more than anybody counts',
    entered('1.1', { done: 3, total: 1e15 }),
    'value.tooLarge',
    { field: 'total' },
  ],
  [
    'two cells that are both odd',
    entered('1.1', { done: 'chín', total: '1.000' }),
    'value.ambiguousNumber',
    { field: 'total' },
  ],
  [
    'a vote as text',
    entered('1.6', { items: [30, ' 12', null, null, null] }),
    'entry.textNumber',
    { item: 1 },
  ],
  ['an answer without its marks', entered('1.5', { result: 'dat' }), 'entry.textWord', { field: 'result' }],
  ['an item that says yes', entered('2.3', { items: ['Đạt', 'x', 'Đạt'] }), 'value.readAsWord', { item: 1 }],
  ['a day with its time', entered('2.1', { date: day + 0.7 }), 'value.dayAndTime', { field: 'date' }],
  ['a day without its century', entered('2.1', { date: '10/03/26' }), 'value.readAsDay', { field: 'date' }],
  ['a share of the appraisal', record('1.1', { appraised1: '80%' }), 'value.percentInCount', {}],
  [
    'evidence signed in another age',
    { evidence: [{ ...evidence, signed: serialDate(2062, 3, 1) }] },
    'register.dateInFuture',
    { field: 'signed' },
  ],
  [
    'evidence signed long ago',
    { evidence: [{ ...evidence, signed: serialDate(2006, 3, 1) }] },
    'value.outsideYear',
    { field: 'signed' },
  ],
  ['a target of less than one', set({ target: 0.85 }), 'value.shareBelowOne', { setting: 'target' }],
  ['a target as text', set({ target: '85%' }), 'entry.textNumber', { setting: 'target' }],
  ["last year's points as text", { lastYear: { '1': '9,5' } }, 'entry.textNumber', { area: '1' }],
  ['full-width digits', entered('1.1', { done: '１２', total: 20 }), 'entry.textNumber', { field: 'done' }],
  ['less than nothing', entered('1.1', { done: 1, total: -5 }), 'entry.negative', { field: 'total' }],
  [
    'more done than there is',
    entered('1.1', { done: 12, total: 5 }),
    'entry.doneExceedsTotal',
    { field: 'done' },
  ],
  ['a total of 0', entered('1.1', { done: 0, total: 0 }), 'entry.totalZero', { field: 'total' }],
  [
    'an error value',
    entered('1.1', { done: { error: '#N/A' }, total: 5 }),
    'entry.errorCell',
    { field: 'done' },
  ],
  [
    'a flag with numbers',
    entered('1.8', { done: 1, total: 5, notArising: 'x' }),
    'entry.flagWithNumbers',
    { field: 'notArising' },
  ],
  ['a flag that is none', entered('1.8', { notArising: 'có' }), 'entry.flagUnknown', { field: 'notArising' }],
  [
    'a flag where none belongs',
    entered('1.1', { notArising: 'x' }),
    'entry.flagNotAllowed',
    { field: 'notArising' },
  ],
  [
    'a vote that is no number',
    entered('1.6', { items: [30, null, 'nhiều', null, null] }),
    'entry.notNumber',
    { code: '1.6', field: 'done', item: 2 },
  ],
  [
    'less than no vote',
    entered('1.6', { items: [30, -1, null, null, null] }),
    'entry.negative',
    { field: 'done', item: 1 },
  ],
  [
    'a survey without any vote',
    entered('1.6', { items: [0, 0, 0, 0, 0] }),
    'entry.totalZero',
    { code: '1.6' },
  ],
  [
    'a published share in place of votes',
    entered('1.6', { items: [null, 92.67, null, 7.33, null] }),
    'survey.notWhole',
    { field: 'done', item: 1 },
  ],
  [
    'votes in a year without a survey',
    { ...entered('1.6', { items: [30, 5, null, null, null] }), ...set({ surveyHeld: false }) },
    'survey.notHeld',
    { field: 'done', item: 0 },
  ],
  ['a level that is none', entered('1.5', { result: 'Tốt' }), 'entry.notInList', { field: 'result' }],
  [
    'an item that is not answered',
    entered('2.3', { items: ['Đạt', null, 'Đạt'] }),
    'entry.incomplete',
    { item: 1 },
  ],
  [
    'a date of another year',
    entered('2.1', { date: serialDate(2025, 3, 1) }),
    'entry.dateOutsideYear',
    { field: 'date' },
  ],
  ['a date as text', entered('2.1', { date: '31/01/2026' }), 'entry.textDate', { field: 'date' }],
  ['a date that is none', entered('2.1', { date: 'cuối tháng' }), 'entry.notDate', { field: 'date' }],
  [
    'an error value in place of the flag',
    entered('1.8', { notArising: { error: '#N/A' } }),
    'entry.errorCell',
    { field: 'notArising' },
  ],
  [
    'an error value among the items',
    entered('2.3', { items: [null, { error: '#N/A' }, null] }),
    'entry.errorCell',
    { item: 1 },
  ],
  [
    'an item left open after one that is none',
    entered('2.3', { items: ['Tốt', null, 'Đạt'] }),
    'entry.incomplete',
    { item: 1 },
  ],
  [
    'an appraisal above the maximum',
    record('1.1', { appraised1: 9 }),
    'appraisal.outside',
    { field: 'appraised1' },
  ],
  ['an appraisal below 0', record('1.1', { appraised2: -1 }), 'appraisal.outside', { field: 'appraised2' }],
  [
    'an appraisal in words',
    record('1.1', { appraised1: 'đủ' }),
    'appraisal.notNumber',
    { field: 'appraised1' },
  ],
  [
    'an appraisal as text',
    record('1.1', { appraised1: '1,25' }),
    'entry.textNumber',
    { field: 'appraised1' },
  ],
  [
    'an appraisal that differs, unexplained',
    record('1.1', { entry: { ...blank.records['1.1']!.entry, done: 9, total: 10 }, appraised1: 1 }),
    'appraisal.unexplained',
    { field: 'explanation' },
  ],
  [
    'a second appraisal alone that differs, unexplained',
    record('1.1', { entry: { ...blank.records['1.1']!.entry, done: 9, total: 10 }, appraised2: 1 }),
    'appraisal.unexplained',
    { field: 'explanation' },
  ],
  [
    'points without evidence',
    entered('1.1', { done: 9, total: 10 }),
    'evidence.none',
    { code: '1.1', field: 'evidence' },
  ],
  [
    'evidence of nothing',
    { evidence: [{ ...evidence, criterion: null }] },
    'evidence.criterionMissing',
    { field: 'criterion', index: 0 },
  ],
  [
    'evidence of what there is not',
    { evidence: [{ ...evidence, criterion: '9.9' }] },
    'register.criterionUnknown',
    { field: 'criterion' },
  ],
  [
    'evidence of a code that is a number',
    { evidence: [{ ...evidence, criterion: 1.1 }] },
    'register.codeNotCounted',
    { field: 'criterion' },
  ],
  [
    'evidence of a code with a space',
    { evidence: [{ ...evidence, criterion: '1.1 ' }] },
    'register.codeNotCounted',
    { field: 'criterion' },
  ],
  [
    'evidence without a number',
    { evidence: [{ ...evidence, number: '' }] },
    'evidence.numberMissing',
    { field: 'number' },
  ],
  [
    'evidence without a date',
    { evidence: [{ ...evidence, signed: null }] },
    'evidence.dateMissing',
    { field: 'signed' },
  ],
  [
    'evidence signed tomorrow',
    { evidence: [{ ...evidence, signed: SAMPLE_DAY + 1 }] },
    'register.dateInFuture',
    { field: 'signed' },
  ],
  [
    'evidence signed in 1900',
    { evidence: [{ ...evidence, signed: 15 }] },
    'register.notDate',
    { field: 'signed' },
  ],
  [
    'evidence signed on a text',
    { evidence: [{ ...evidence, signed: '31-01-2026' }] },
    'entry.textDate',
    { field: 'signed' },
  ],
  [
    'a month that is none',
    { evidence: [{ ...evidence, signed: '1/31/26' }] },
    'register.notDate',
    { field: 'signed' },
  ],
  [
    'the same paper twice',
    { evidence: [evidence, { ...evidence, number: ' 20/ubnd' }] },
    'evidence.twice',
    { field: 'number', index: 1 },
  ],
  [
    'a report that was sent before it was signed',
    { evidence: [evidence], reports: [{ ...report, sent: day - 3, number: '20/UBND' }] },
    'report.signedAfterSent',
    { field: 'signed' },
  ],
  [
    'a remediation without a deadline',
    { remediations: [{ ...remediation, due: null }] },
    'remediation.dueMissing',
    { register: 'remediation', field: 'due' },
  ],
  [
    'a remediation of an unknown year',
    { remediations: [{ ...remediation, year: null }] },
    'remediation.yearMissing',
    { register: 'remediation', field: 'year' },
  ],
  [
    'a remediation of a year that is none',
    { remediations: [{ ...remediation, year: 20255 }] },
    'remediation.yearInvalid',
    { register: 'remediation', field: 'year' },
  ],
  [
    'a remediation of a year in words',
    { remediations: [{ ...remediation, year: 'năm trước' }] },
    'remediation.yearInvalid',
    { field: 'year' },
  ],
  [
    'a remediation of a year to come',
    { remediations: [{ ...remediation, year: 2027 }] },
    'remediation.yearInvalid',
    { field: 'year' },
  ],
  [
    'a remediation of a year that is text',
    { remediations: [{ ...remediation, year: '2025' }] },
    'entry.textNumber',
    { field: 'year' },
  ],
  [
    'a remediation of nobody',
    { remediations: [{ ...remediation, owner: ' ' }] },
    'register.ownerMissing',
    { field: 'owner' },
  ],
  [
    'a remediation of more points than there are',
    { remediations: [{ ...remediation, lost: 1e15 }] },
    'value.aboveMaximum',
    { register: 'remediation', field: 'lost' },
  ],
  [
    'a remediation that is late',
    { remediations: [{ ...remediation, due: SAMPLE_DAY - 3 }] },
    'register.overdue',
    { field: 'done' },
  ],
  [
    'a remediation without a result',
    { remediations: [{ ...remediation, done: day }] },
    'remediation.resultMissing',
    { field: 'result' },
  ],
  [
    'a remediation of another set',
    { remediations: [{ ...remediation, criterion: '9.1' }] },
    'register.criterionUnknown',
    { field: 'criterion' },
  ],
  [
    'a task of nobody',
    { tasks: [{ ...task, owner: null }] },
    'register.ownerMissing',
    { register: 'tasks', field: 'owner' },
  ],
  [
    'a task done in the future',
    { tasks: [{ ...task, done: SAMPLE_DAY + 1 }] },
    'register.dateInFuture',
    { field: 'done' },
  ],
  [
    'a task done before it was given',
    { tasks: [{ ...task, given: day, done: day - 1 }] },
    'register.doneBeforeGiven',
    { register: 'tasks', field: 'done' },
  ],
  [
    'a remediation due before it was given',
    { remediations: [{ ...remediation, given: SAMPLE_DAY, due: SAMPLE_DAY - 1 }] },
    'register.dueBeforeGiven',
    { register: 'remediation', field: 'due' },
  ],
  [
    'a day of assignment that is none',
    { tasks: [{ ...task, given: 'tháng 3' }] },
    'register.notDate',
    { register: 'tasks', field: 'given' },
  ],
  [
    'a task of an unknown indicator',
    { tasks: [{ ...task, indicator: 'IV.1' }] },
    'register.criterionUnknown',
    { field: 'indicator' },
  ],
  [
    'a task of a process row with a space',
    { tasks: [{ ...task, indicator: `${DEFAULT_SET.processRows[0]!.code} ` }] },
    'register.codeNotCounted',
    { field: 'indicator' },
  ],
  [
    'a report whose kind bears a space, which no formula counts',
    { reports: [{ ...report, kind: `${REPORT_KIND.unit} ` }] },
    'report.kindUnknown',
    { field: 'kind' },
  ],
  [
    'a report of no kind',
    { reports: [{ ...report, kind: 'Khác' }] },
    'report.kindUnknown',
    { register: 'reports', field: 'kind' },
  ],
  [
    'a report of no period',
    { reports: [{ ...report, period: 'Quý V' }] },
    'report.periodUnknown',
    { field: 'period' },
  ],
  [
    'a report without a number',
    { reports: [{ ...report, sent: day }] },
    'report.numberMissing',
    { field: 'number' },
  ],
  [
    'a number without a report',
    { reports: [{ ...report, number: '40/BC' }] },
    'report.notSent',
    { field: 'sent' },
  ],
  ['no name', set({ unitName: '' }), 'start.unitNameMissing', { setting: 'unitName' }],
  [
    'a name of another type',
    set({ unitName: 'Cẩm Giang' }),
    'start.unitTypeDiffers',
    { setting: 'unitName' },
  ],
  ['a code too short', set({ unitCode: '1088' }), 'start.unitCodeInvalid', { setting: 'unitCode' }],
  [
    'a name of 5,000 letters',
    set({ unitName: 'xã ' + 'a'.repeat(5000) }),
    'start.nameTooLong',
    { setting: 'unitName' },
  ],
  [
    'a signer of 5,000 letters',
    set({ signerName: 'a'.repeat(5000) }),
    'setting.nameTooLong',
    { setting: 'signerName' },
  ],
  [
    'a person of 5,000 letters',
    set({ people: { 'Chủ tịch UBND': { name: 'a'.repeat(5000), email: '' } } }),
    'setting.nameTooLong',
    { in: 'person', field: 'name' },
  ],
  ['no authority', set({ authority: '' }), 'start.authorityMissing', { setting: 'authority' }],
  ['a year that is none', set({ year: 26 }), 'start.yearInvalid', { setting: 'year' }],
  ['a year in words', set({ unread: { year: 'năm nay' } }), 'start.yearInvalid', { setting: 'year' }],
  ['a day as text', set({ unread: { fixedDay: '01/10/2026' } }), 'entry.textDate', { setting: 'fixedDay' }],
  ['a day in words', set({ unread: { fixedDay: 'hôm nay' } }), 'register.notDate', { setting: 'fixedDay' }],
  [
    'a mode that is none',
    set({ unread: { notArising: 'Bỏ' } }),
    'entry.notInList',
    { setting: 'notArising' },
  ],
  ['neither Có nor Không', set({ unread: { survey: 'Chưa' } }), 'entry.notInList', { setting: 'survey' }],
  ['a period that is none', set({ period: 'Quý V' }), 'report.periodUnknown', { setting: 'period' }],
  [
    'a bound in words',
    set({ rating: [{ name: 'Tốt', from: 'cao' }, ...blank.settings.rating.slice(1)] }),
    'entry.notNumber',
    { in: 'rating', index: 0 },
  ],
  [
    'a bound as text',
    set({ rating: [{ name: 'Tốt', from: '92,5' }, ...blank.settings.rating.slice(1)] }),
    'entry.textNumber',
    { in: 'rating', index: 0 },
  ],
  [
    'ratings that rise',
    set({
      rating: [
        { name: 'Yếu', from: 10 },
        { name: 'Tốt', from: 80 },
      ],
    }),
    'setting.ratingUnordered',
    { in: 'rating', index: 1 },
  ],
  ['a deadline that is missing', set({ dues: {} }), 'setting.dueMissing', { in: 'due', code: '2.1' }],
  [
    'a deadline of next year',
    set({ dues: { ...blank.settings.dues, '2.1': serialDate(2027, 1, 31) } }),
    'setting.dueAfterYear',
    { code: '2.1' },
  ],
  [
    'a deadline of last year',
    set({ dues: { ...blank.settings.dues, '2.1': serialDate(2025, 1, 31) } }),
    'setting.dueBeforeYear',
    { code: '2.1' },
  ],
  [
    'a unit of another type than the set measures',
    set({ unitName: 'phường Cẩm Giang' }),
    'setting.levelDiffers',
    { setting: 'unitName' },
  ],
  [
    'an address that is none',
    set({ people: { 'Chủ tịch UBND': { name: '', email: 'abc@' } } }),
    'setting.emailInvalid',
    { owner: 'Chủ tịch UBND' },
  ],
  ['a target above 100', set({ target: 100.5 }), 'setting.targetInvalid', { setting: 'target' }],
  ['a target in words', set({ target: 'khá' }), 'setting.targetInvalid', { setting: 'target' }],
  [
    "last year's points above the maximum",
    { lastYear: { '1': 11 } },
    'setting.lastYearInvalid',
    { area: '1' },
  ],
];

const OWNERS = new Map(criteriaOf(DEFAULT_SET).map(({ code, owner }) => [code, owner]));
/** The role that answers for a place, '' where none does; `undefined` where it is not asked. */
function answersFor({ remediations, tasks }: Ledger, where: CheckIssue['where']): string | undefined {
  if (where.in === 'criterion' || where.in === 'due') return OWNERS.get(where.code);
  if (where.in !== 'register' || (where.register !== 'remediation' && where.register !== 'tasks'))
    return undefined;
  const { owner } = (where.register === 'tasks' ? tasks : remediations)[where.index]!;
  return textOf(owner);
}

test.each(CASES)('%s', (_, change, code, where) => {
  const told = brought(change);
  const own = told.filter(issue => issue.code === code);
  expect(own.map(issue => issue.where)).toContainEqual(expect.objectContaining(where));
  for (const each of told) {
    const owner = answersFor({ ...blank, ...change }, each.where);
    if (owner !== undefined) expect(each.owner ?? '').toBe(owner);
  }
});

test.each<[string, Partial<Ledger>, string[]]>([
  ['a part of a case', entered(DEDUCTED, { done: 1.5 }), ['entry.notWhole']],
  ['a day of another year', entered('2.1', { date: serialDate(2025, 3, 1) }), ['entry.dateOutsideYear']],
  ['a word for a number', entered(DEDUCTED, { done: 'chín' }), ['value.readAsNumber']],
  ['a text for a day', entered('2.1', { date: '10/03/2026' }), ['entry.textDate']],
])('%s in a cell is told once', (_, change, codes) => {
  expect(brought(change).map(({ code }) => code)).toEqual(codes);
});

test('a blank ledger has nothing wrong: what is open is a hint, what is late a warning', () => {
  const issues = found(blank);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const missing = issues.filter(({ code }) => code === 'entry.missing').length;
  expect(missing).toBe(
    scoreLedger(blank, SAMPLE_DAY).criteria.filter(({ outcome }) => outcome.state === 'blank').length,
  );
  expect(new Set(issues.filter(({ severity }) => severity === 'warning').map(({ code }) => code))).toEqual(
    new Set(['register.overdue']),
  );
});

test('the sample has no error', () => {
  expect(found(demoLedger({ blank: false })).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('an issue of a criterion names the role that answers for it', () => {
  const { owner } = DEFAULT_SET.areas[0]!.criteria[0]!;
  expect(brought(entered('1.1', { done: 12, total: 5 }))).toContainEqual(expect.objectContaining({ owner }));
});

test('any appraisal from 0 to the maximum that agrees or is explained has nothing wrong', () => {
  const { maxPoints } = criteriaOf(DEFAULT_SET).find(({ code }) => code === '1.1')!;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: maxPoints * 100 }), fc.boolean(), (cents, second) => {
      const field = second ? 'appraised2' : 'appraised1';
      const told = brought(record('1.1', { [field]: cents / 100, explanation: 'Theo biên bản' }));
      expect(told).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test.each<[string, Partial<Ledger>]>([
  ['a target', set({ target: 85 })],
  ['somebody of whom no address is known', set({ people: { 'Chủ tịch UBND': { name: 'A', email: '' } } })],
  ['an address', set({ people: { 'Chủ tịch UBND': { name: 'A', email: 'a.b@haiphong.gov.vn' } } })],
  ["last year's points", { lastYear: { '1': 9.5 } }],
])('%s has nothing wrong', (_, change) => {
  expect(brought(change)).toEqual([]);
});

test('a missing deadline is told once', () => {
  const codes = brought({ ...set({ dues: {} }), ...entered('2.1', { date: day }) }).map(({ code }) => code);
  expect(codes).not.toContain('entry.dueMissing');
});

test('an appraisal that is no valid one is told once', () => {
  const entry = { ...blank.records['1.1']!.entry, done: 9, total: 10 };
  const codes = brought(record('1.1', { entry, appraised1: 9 })).map(({ code }) => code);
  expect(codes).toEqual(['appraisal.outside', 'evidence.none']);
});

test('an appraisal whose cell was not found is not told as wrong: that it is not there is a gap', () => {
  const gone: Cell = { unread: 'missing' };
  expect(brought(record('1.1', { appraised1: gone, explanation: gone, appraised2: gone }))).toEqual([]);
});

test('a cell of a register that was not found is not told as wrong, nor what else its row lacks because of it', () => {
  const sample = demoLedger({ blank: false });
  const key = ({ code, where }: CheckIssue): string => JSON.stringify([code, where]);
  const known = new Set(found(sample).map(key));
  for (const [rows, register] of [
    ['evidence', 'evidence'],
    ['remediations', 'remediation'],
    ['tasks', 'tasks'],
    ['reports', 'reports'],
  ] as const) {
    for (const field of Object.keys(emptyRow(register))) {
      const [first, ...others] = sample[rows];
      const gone: Cell = { unread: 'missing' };
      const told = found({ ...sample, [rows]: [{ ...first, [field]: gone }, ...others] })
        .filter(issue => !known.has(key(issue)) && issue.where.in === 'register')
        .map(({ code }) => code);
      expect([register, field, ...told]).toEqual([register, field]);
    }
  }
});

test('an appraisal that cells show like the self score needs no explanation', () => {
  const entry = { ...blank.records['1.6']!.entry, items: [2, null, 1, null, null] };
  const scored = scoreLedger({ ...blank, ...record('1.6', { entry }) }, SAMPLE_DAY).criteria;
  const { score } = scored.find(({ criterion }) => criterion.code === '1.6')!;
  const told = (appraised1: number): string[] =>
    brought(record('1.6', { entry, appraised1 })).map(({ code }) => code);
  expect(score).not.toBe(Number(score!.toFixed(2)));
  expect(told(Number(score!.toFixed(2)))).not.toContain('appraisal.unexplained');
  expect(told(Number(score!.toFixed(2)) - 0.01)).toContain('appraisal.unexplained');
});

test('a published share is scored, and a year without a survey asks for none', () => {
  const share = found({ ...blank, ...entered('1.6', { items: [null, 92.67, null, 7.33, null] }) });
  expect(
    share.filter(({ where, severity }) => 'code' in where && where.code === '1.6' && severity === 'error'),
  ).toEqual([]);
  const without = found({ ...blank, ...set({ surveyHeld: false }) });
  expect(without.filter(({ where }) => 'code' in where && where.code === '1.6')).toEqual([]);
});

test('a kind of report counts in any letter case, as Excel compares', () => {
  const kind = REPORT_KIND.unit.toUpperCase();
  const codes = brought({ reports: [{ ...report, kind }] }).map(({ code }) => code);
  expect(codes).not.toContain('report.kindUnknown');
});

/** Every cell of a register replaced by whatever a cell can hold. */
function worn<R extends object>(rows: readonly R[], cells: readonly Cell[]): R[] {
  return rows.map((row, index) =>
    Object.fromEntries(Object.keys(row).map((key, column) => [key, cells[(index + column) % cells.length]!])),
  ) as R[];
}

test('never throws, whatever a ledger holds, and every place exists', () => {
  const texts = ['31/01/2026', '12,5', '1.1', 'a'.repeat(32_767)];
  const cells = fc.array(fc.oneof(anyCell, fc.constantFrom(...texts)), { minLength: 11, maxLength: 11 });
  fc.assert(
    fc.property(
      anyLedger(setOfEveryKind(), anyEntry),
      cells,
      fc.integer({ min: 40000, max: 60000 }),
      (any, spoilt, today) => {
        const ledger = {
          ...any,
          evidence: worn(any.evidence, spoilt),
          remediations: worn(any.remediations, spoilt),
          tasks: worn(any.tasks, spoilt),
          reports: worn(any.reports, spoilt),
        };
        const rows = { ...ledger, remediation: ledger.remediations };
        const nowhere = found(ledger, today).filter(({ where }) =>
          where.in === 'register'
            ? !Object.hasOwn(rows[where.register][where.index] ?? {}, where.field)
            : where.in === 'criterion' && !Object.hasOwn(ledger.records, where.code),
        );
        expect(nowhere).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test.each<[string, string, readonly Cell[], string, object]>([
  ['without its total', '5.3', [9, 10, 1, null, 2, 2], 'entry.incomplete', { field: 'total', item: 1 }],
  ['with a total of 0', '5.3', [0, 10, 0, 0, 2, 2], 'entry.totalZero', { field: 'total', item: 1 }],
  [
    'with more done than there is',
    '5.3',
    [9, 10, 1, 2, 3, 2],
    'entry.doneExceedsTotal',
    { field: 'done', item: 2 },
  ],
  [
    'after one of which all is done, with more done than there is',
    '5.3',
    [10, 10, 3, 2, 1, 2],
    'entry.doneExceedsTotal',
    { field: 'done', item: 1 },
  ],
  ['of which half a case is told', '2.5', [1, 0.5, 0], 'entry.notWhole', { field: 'done', item: 1 }],
  ['of which words are told', '2.5', [1, 'hai', 0], 'value.readAsNumber', { field: 'done', item: 1 }],
])('one of several %s is led to', (_, code, items, problem, where) => {
  const every = { ...blank, ...newLedger({ ...START, set: setOfEveryKind() }) };
  const { entry } = every.records[code]!;
  const told = found({
    ...every,
    records: { ...every.records, [code]: { ...every.records[code]!, entry: { ...entry, items } } },
  }).filter(issue => issue.code === problem);
  expect(told.map(issue => issue.where)).toContainEqual(expect.objectContaining({ code, ...where }));
});
