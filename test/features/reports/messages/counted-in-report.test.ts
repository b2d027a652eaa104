/** What a report counts must be what the registers and scores hold. */
import type { Ledger } from '../../../../src/ledger/ledger';
import type { PlannedPoints } from '../../../../src/ledger/points-plan';
import { emptyRow } from '../../../../src/ledger/register-rows';
import { reportFacts } from '../../../../src/features/reports/domain/report';
import { reportPeriods } from '../../../../src/ledger/report-periods';
import { reportDocument } from '../../../../src/features/reports/messages/report-document';
import { serialDate } from '../../../../src/rules/serial-date';
import { FLAG, REPORT_KIND } from '../../../../src/rules/words';
import { selfScoresDocument } from '../../../../src/features/reports/messages/self-scores-document';
import { twoDecimals } from '../../../../src/messages/numbers-vi';
import { losses } from '../../../../src/scores/losses';
import { printedScores } from '../../../../src/scores/printed-scores';
import { scoreLedger } from '../../../../src/scores/scores';
import { allLines, bodyLines } from '../../../messages/plain-document';
import { withCriterion } from '../../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const YEAR = reportPeriods(2026)[3]!;
const day = (month: number, date: number): number => serialDate(2026, month, date);
const sample = demoLedger({ blank: false });
const blank = { ...demoLedger({ blank: true }), reports: [] };

function textOf(ledger: Ledger, steps: readonly PlannedPoints[] = []): string {
  const facts = reportFacts(ledger, scoreLedger(ledger, SAMPLE_DAY), [], YEAR, SAMPLE_DAY);
  return bodyLines(reportDocument(facts, steps)).join('\n');
}

/** When something was due, and when it was done; the report is of 15 October. */
type Work = readonly (readonly [due: number, done: number | null])[];
const ON_TIME: Work[number] = [day(3, 20), day(3, 18)];
const LATE: Work[number] = [day(3, 20), day(3, 25)];
const OVERDUE: Work[number] = [day(3, 20), null];
const COMING: Work[number] = [day(12, 1), null];

test.each<[string, Work, told: string]>([
  ['on time', [ON_TIME], '1 nhiệm vụ đến hạn, hoàn thành đúng hạn.'],
  ['all on time', [ON_TIME, ON_TIME], '2 nhiệm vụ đến hạn, đều hoàn thành đúng hạn.'],
  [
    'in every way',
    [ON_TIME, ON_TIME, LATE, OVERDUE, COMING],
    '4 nhiệm vụ đến hạn, 2 hoàn thành đúng hạn, 1 hoàn thành quá hạn, 1 quá hạn chưa hoàn thành; 1 nhiệm vụ còn hạn hoặc chưa rõ hạn.',
  ],
  ['to come', [COMING], '0 nhiệm vụ đến hạn; 1 nhiệm vụ còn hạn hoặc chưa rõ hạn.'],
])('tasks %s', (_, work, told) => {
  const tasks = work.map(([due, done]) => ({ ...emptyRow('tasks'), task: 'Rà soát TTHC', due, done }));
  expect(textOf({ ...blank, tasks })).toContain(`Nhiệm vụ được giao: ${told}`);
});

test.each<[string, Work, told: string | undefined]>([
  ['late', [LATE, LATE], '2 báo cáo CCHC đến hạn gửi, đều gửi quá hạn.'],
  [
    'in every way',
    [ON_TIME, LATE, OVERDUE, COMING],
    '3 báo cáo CCHC đến hạn gửi, 1 gửi đúng hạn, 1 gửi quá hạn, 1 quá hạn chưa gửi.',
  ],
  ['to come', [COMING], undefined],
])('reports %s; those of sections are no concern of the authority', (_, work, told) => {
  const reports = [REPORT_KIND.unit, REPORT_KIND.section].flatMap(kind =>
    work.map(([due, sent]) => ({ ...emptyRow('reports'), kind, period: 'Quý I', due, sent })),
  );
  const text = textOf({ ...blank, reports });
  if (told === undefined) expect(text).not.toContain('Chế độ báo cáo');
  else expect(text).toContain(`Chế độ báo cáo: ${told}`);
});

test('a report that is late is named by its period, its deadline and the days that it came too late', () => {
  const report = {
    ...emptyRow('reports'),
    kind: REPORT_KIND.unit,
    period: 'Quý I',
    due: LATE[0],
    sent: LATE[1],
  };
  expect(textOf({ ...blank, reports: [report] })).toMatch(
    /quý I năm\u00a02026 gửi ngày 25\/3\/2026, chậm 5 ngày \(hạn 20\/3\/2026\)/i,
  );
});

test('each area tells its points and its index', () => {
  const { areas } = printedScores(scoreLedger(sample, SAMPLE_DAY), sample.set);
  const told = [...textOf(sample).matchAll(/^Điểm tự chấm ([\d,]+)\/[\d,]+ điểm \(([\d,]+)%\)/gm)];
  expect(told.map(([, self, index]) => [self, index])).toEqual(
    areas.map(({ self, index }) => [twoDecimals(self), twoDecimals(index!)]),
  );
});

test('the points that the authority gave are told where it gave any', () => {
  const records = { ...sample.records, '3.1': { ...sample.records['3.1']!, appraised1: 7.5 } };
  expect(textOf({ ...sample, records })).toContain('; điểm thẩm định 7,50 điểm.');
  expect(textOf(sample)).not.toContain('thẩm định');
});

test('what did not arise and is left out has no points to be told, and the table says so', () => {
  const flagged = { ...blank.records['3.1']!.entry, notArising: FLAG };
  const ledger = {
    ...blank,
    settings: { ...blank.settings, notArising: 'leaveOut' as const },
    records: { ...blank.records, '3.1': { ...blank.records['3.1']!, entry: flagged } },
  };
  const facts = reportFacts(ledger, scoreLedger(ledger, SAMPLE_DAY), [], YEAR, SAMPLE_DAY);
  for (const document of [reportDocument(facts), selfScoresDocument(facts)])
    expect(allLines(document).filter(line => line === 'Không tính')).toHaveLength(1);
});

test('of many losses the largest are named, and all are counted with what they come to', () => {
  const scores = printedScores(scoreLedger(sample, SAMPLE_DAY), sample.set);
  const lost = losses(scores, Infinity);
  expect(lost.length).toBeGreaterThan(5);
  const line = textOf(sample)
    .split('\n')
    .find(each => each.includes('tiêu chí chưa đạt điểm tối đa'))!;
  expect(line).toContain(`${lost.length} tiêu chí chưa đạt điểm tối đa`);
  expect(line).toContain('; mất nhiều nhất là ');
  expect(line.match(/\(mất /g)).toHaveLength(5);
  const few = scores.criteria.find(({ criterion }) => criterion.code === '1.4')!.criterion;
  const record = {
    ...blank.records[few.code]!,
    entry: { ...blank.records[few.code]!.entry, done: 4, total: 5 },
  };
  const one = textOf({ ...blank, records: { ...blank.records, [few.code]: record } });
  expect(one).toMatch(/1 tiêu chí chưa đạt điểm tối đa, mất 0,20 điểm: /);
});

test('criteria that are wrongly entered are counted and named, and the rating is not the last word', () => {
  const record = { ...blank.records['3.1']!, entry: { ...blank.records['3.1']!.entry, done: 5, total: 3 } };
  const text = textOf({ ...blank, records: { ...blank.records, '3.1': record } });
  expect(text).toContain('1 tiêu chí có số liệu chưa hợp lệ, tạm tính 0 điểm (3.1).');
  expect(textOf(sample)).toContain(', tạm xếp loại Khá');
});

test('the scoring text of the decision stands beside its criterion', () => {
  const set = withCriterion(sample.set, '3.1', { method: 'Đạt từ 90%:\n2 điểm' });
  const facts = reportFacts(
    { ...sample, set },
    scoreLedger({ ...sample, set }, SAMPLE_DAY),
    [],
    YEAR,
    SAMPLE_DAY,
  );
  const lines = allLines(selfScoresDocument(facts));
  expect(lines.filter(line => line.includes('Đạt từ 90%: 2 điểm'))).toHaveLength(1);
});

test('criteria without evidence are counted and named', () => {
  const text = textOf({ ...sample, evidence: [] });
  const [, count, codes] = /(\d+) tiêu chí đã có điểm nhưng chưa có tài liệu kiểm chứng: (.*)\./.exec(text)!;
  expect(Number(count)).toBeGreaterThan(20);
  expect(codes!.split(', ')).toHaveLength(Number(count));
  expect(text).toContain(`Bổ sung tài liệu kiểm chứng của ${count} tiêu chí: ${codes}.`);
});

test('steps that win points are named while their criteria lack them', () => {
  const step = (code: string, planned: number): PlannedPoints => ({
    code,
    title: '',
    what: '',
    max: 2,
    before: 1,
    now: undefined,
    planned,
    owner: '',
    due: null,
  });
  const full = scoreLedger(sample, SAMPLE_DAY).criteria.find(
    ({ score, criterion }) => score === criterion.maxPoints,
  )!.criterion;
  const H1 = reportPeriods(2026)[1]!;
  const facts = reportFacts(sample, scoreLedger(sample, day(6, 10)), [], H1, day(6, 10));
  const steps = [step('1.2', 99), step(full.code, full.maxPoints), step('1.6', 99)];
  const appendices = (of: readonly PlannedPoints[]): number => reportDocument(facts, of).appendices.length;
  expect(appendices(steps.slice(0, 1))).toBe(appendices([]) + 1);
  expect(bodyLines(reportDocument(facts, steps)).join('\n')).toMatch(/1\.2, 1\.6(?![.\d]*\d)/);
});

test('papers stand in the order of the criteria that they prove, those of none last', () => {
  const evidence = ['3.1', null, '1.1', '9.9', '2.1'].map((criterion, index) => ({
    ...emptyRow('evidence'),
    criterion,
    number: `${index + 1}/BC-UBND`,
  }));
  const facts = reportFacts({ ...blank, evidence }, scoreLedger(blank, SAMPLE_DAY), [], YEAR, SAMPLE_DAY);
  const lines = allLines(reportDocument({ ...facts, evidence }));
  expect(lines.filter(line => /^\d\/BC-UBND$/.test(line))).toEqual(
    [3, 5, 1, 2, 4].map(at => `${at}/BC-UBND`),
  );
});
