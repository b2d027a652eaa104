import { historyRows } from '../../../../src/scores/history';
import { reportPeriods } from '../../../../src/ledger/report-periods';
import { scoreLedger } from '../../../../src/scores/scores';
import {
  chosenDocument,
  DOCUMENT_KINDS,
  firstDocument,
  type DocumentChoice,
} from '../../../../src/features/reports/messages/documents';
import { chartPicture } from '../../../../src/features/reports/messages/chart-picture';
import { headingNumbers } from '../../../../src/messages/heading-numbers';
import { serialDate } from '../../../../src/rules/serial-date';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false });
const [, H1] = reportPeriods(2026);
const sources = {
  ledger,
  scores: scoreLedger(ledger, SAMPLE_DAY),
  closings: [],
  today: SAMPLE_DAY,
  pointsPlan: [],
};
const made = (choice: Partial<DocumentChoice>, given = sources) =>
  chosenDocument(given, { kind: 'report', period: 'H1', basis: 'register', ...choice });

test('every document has a file of its own, named in letters that no mail program changes', () => {
  const names = DOCUMENT_KINDS.map(kind => made({ kind }).name);
  expect(names).toEqual([
    'Bao-cao-CCHC-6-thang-dau-nam-2026-Cam-Giang',
    'Bao-cao-tu-cham-diem-CCHC-2026-Cam-Giang',
    'Ke-hoach-khac-phuc-CCHC-2026-Cam-Giang',
  ]);
  expect(made({ kind: 'remedyPlan', basis: 'scores' }).name).toBe('Ke-hoach-khac-phuc-CCHC-2027-Cam-Giang');
  const unnamed = { ...ledger, settings: { ...ledger.settings, unitName: 'xã / . ' } };
  expect(made({}, { ...sources, ledger: unnamed }).name).toBe('Bao-cao-CCHC-6-thang-dau-nam-2026');
});

test('a report tells of the period that was chosen, with what speaks against sending it', () => {
  expect(made({ period: 'Q3' }).document.summary).not.toBe(made({}).document.summary);
  expect(made({ period: 'Q3' }).cautions.map(({ code }) => code)).toEqual([
    'report.notClosed',
    'report.standsAlone',
  ]);
  const closed = H1!.to + 1;
  const rows = historyRows(ledger, sources.scores, H1!.name, closed);
  const closing = { period: H1!.name, closed, replaced: false, rows };
  expect(made({}, { ...sources, closings: [closing] as never }).cautions).toEqual([]);
});

test('the report on self scores is on the whole year, whatever period was chosen before', () => {
  const { cautions, document } = made({ kind: 'selfScores' });
  expect(cautions).toMatchObject([
    { code: 'report.notEnded', to: serialDate(2026, 12, 14) },
    { code: 'report.notClosed' },
  ]);
  expect(document).toEqual(made({ kind: 'selfScores', period: 'Q1' }).document);
});

/** What Công văn 581 and 383/BNV-CCHC and the plan of 2023 ask for, part by part. */
test.each([
  ['report', 'I. II. 1. 2. 3. 4. 5. 6. 7. 7.1. 7.2. 8. III. 1. 2. 3. IV. V.', 3],
  ['selfScores', 'I. II. III.', 1],
  ['remedyPlan', 'I. 1. 2. II. 1. 2. 3. 4. 5. 6. 7. 7.1. 7.2. 8. III. 1. 2. 3.', 1],
] as const)('the parts of the %s stand in their order', (kind, numbers, appendices) => {
  const { body, appendices: attached } = made({ kind }).document;
  expect(headingNumbers(body).filter(Boolean).join(' ')).toBe(numbers);
  expect(attached).toHaveLength(appendices);
});

test('nothing speaks against a plan', () => {
  expect(made({ kind: 'remedyPlan' }).cautions).toEqual([]);
});

test('the report on the period that is closed next is offered first', () => {
  const first = (month: number): string => firstDocument(ledger.settings, serialDate(2026, month, 15)).period;
  expect([first(2), first(6), first(9), first(12)]).toEqual(['Q1', 'H1', 'Q3', 'Y']);
  expect(firstDocument(ledger.settings, SAMPLE_DAY)).toMatchObject({ kind: 'report', basis: 'register' });
});

test('every document and picture of a ledger that has lost a part says so', () => {
  const gaps = [{ what: 'sheet', sheet: 'Nhiệm vụ', why: 'missing' }] as const;
  const given = { ...sources, ledger: { ...ledger, gaps } };
  for (const kind of DOCUMENT_KINDS)
    expect(made({ kind }, given).document.remark).toContain('SỐ LIỆU CHƯA ĐẦY ĐỦ');
  expect(chartPicture(given.ledger, sources.scores).remark).toContain('SỐ LIỆU CHƯA ĐẦY ĐỦ');
  expect(made({}).document.remark).not.toContain('CHƯA ĐẦY ĐỦ');
});

test.each([
  [false, 0, undefined],
  [true, 0, /^SỐ LIỆU MẪU[^.]*$/],
  [false, 1, /^SỐ LIỆU CHƯA ĐẦY ĐỦ[^.]*$/],
  [true, 1, /^SỐ LIỆU MẪU.*\. SỐ LIỆU CHƯA ĐẦY ĐỦ/],
])('made-up figures (%s) and lost parts (%d) are remarked upon, and nothing else', (sample, lost, remark) => {
  const gaps = Array.from(
    { length: lost },
    () => ({ what: 'sheet', sheet: 'Nhiệm vụ', why: 'missing' }) as const,
  );
  const given = { ...ledger, settings: { ...ledger.settings, sample }, gaps };
  for (const told of [made({}, { ...sources, ledger: given }).document, chartPicture(given, sources.scores)])
    if (remark === undefined) expect(told.remark).toBeUndefined();
    else expect(told.remark).toMatch(remark);
});
