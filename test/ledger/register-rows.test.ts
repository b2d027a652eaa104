import type { LedgerRegister, RegisterRows } from '../../src/ledger/registers';
import { registerRows } from '../../src/ledger/register-rows';
import { rowIssues } from '../../src/features/registers/domain/row-issues';
import { searchText } from '../../src/ledger/search-text';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';

const ledger = demoLedger({ blank: false });

function told<R extends LedgerRegister>(register: R, change: Partial<RegisterRows[R]>): string[] {
  const [first] = registerRows(ledger, register);
  const blank: unknown = Object.fromEntries(Object.keys(first!).map(key => [key, null]));
  return rowIssues(ledger, register, { ...(blank as RegisterRows[R]), ...change }, SAMPLE_DAY).map(
    ({ code, where }) => `${code} ${where.in === 'register' ? where.field : ''}`,
  );
}

test('a row is judged as the check would, beside the rows that stand there', () => {
  const { criterion, number, signed } = ledger.evidence[0]!;
  expect(told('evidence', { criterion, number, signed })).toEqual(['evidence.twice number']);
  expect(told('evidence', { number: '77/QĐ-UBND', signed })).toEqual(['evidence.criterionMissing criterion']);
  expect(told('reports', { kind: 'Báo cáo CCHC', period: 'Quý I', due: '31/03/2026' })).toEqual([
    'entry.textDate due',
  ]);
});

test('a task and a remediation say what they are about, and lost points are a number', () => {
  const owner = 'Địa chính';
  expect(told('tasks', { owner, due: SAMPLE_DAY })).toEqual(['register.subjectMissing task']);
  const row = { shortcoming: 'Chậm báo cáo', year: 2025, owner, due: SAMPLE_DAY };
  expect(told('remediation', { year: 2025, owner, due: SAMPLE_DAY })).toEqual([
    'register.subjectMissing shortcoming',
  ]);
  expect(told('remediation', { ...row, lost: 'nhiều' })).toEqual(['entry.notNumber lost']);
  expect(told('remediation', { ...row, lost: '0,25' })).toEqual(['entry.textNumber lost']);
  expect(told('remediation', { ...row, lost: -1 })).toEqual(['entry.negative lost']);
  expect(told('remediation', { ...row, lost: 0.25 })).toEqual([]);
});

test.each([
  ['Đạt  20/UBND.', 'dat 20 ubnd'],
  ['Khắc phục tồn tại', 'khac phuc ton tai'],
  ['', ''],
])('%s is looked for as %s', (text, searched) => {
  expect([searchText(text), searchText(text.normalize('NFD'))]).toEqual([searched, searched]);
});
