import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../../../../src/ledger/ledger';
import { nextYear } from '../../../../src/features/start/domain/next-year';
import { scoreLedger } from '../../../../src/scores/scores';
import { writeXlsx } from '../../../../src/files/write-xlsx';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { readLastYear } from '../../../../src/features/start/files/read-last-year';
import type { SheetPlan, WorkbookPlan } from '../../../../src/workbook/plan';
import { demoLedger, SAMPLE_DAY, samplePlan } from '../../../sample/sample-plan';

const plan = samplePlan({ blank: false });
const ledger = demoLedger({ blank: false });

function next(bytes: Uint8Array): Ledger {
  const read = readLastYear(bytes, SAMPLE_DAY);
  if (!read.ok) throw new Error(JSON.stringify(read.issue));
  return nextYear(read.value.ledger, read.value.ended, 'moi');
}

/** The plan with another hidden sheet. */
function withSystem(change: (sheet: SheetPlan) => SheetPlan): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map(sheet => (sheet.name === SHEET_NAME.system ? change(sheet) : sheet)),
  };
}
const withCell = (row: number, column: number, content: string): WorkbookPlan =>
  withSystem(sheet => ({
    ...sheet,
    rows: sheet.rows.map(({ cells, ...rest }, index) => ({
      ...rest,
      cells: cells.map((cell, at) => (index === row && at === column && cell ? { ...cell, content } : cell)),
    })),
  }));

test('a workbook of last year leads to the ledger of the new one', async () => {
  const read = readLastYear(await writeXlsx(plan), SAMPLE_DAY);
  if (!read.ok) throw new Error(JSON.stringify(read.issue));
  const { ended } = read.value;
  expect(read.value.ledger.evidence).toEqual(ledger.evidence);
  const made = nextYear(read.value.ledger, ended, 'moi');
  expect(made.settings).toMatchObject({ unitName: 'xã Cẩm Giang', unitCode: '10888', year: 2027 });
  const scores = scoreLedger(ledger, SAMPLE_DAY);
  expect(ended.total.self).toBe(scores.total.self);
  expect(scoreLedger(made, SAMPLE_DAY).total.lastYear).toBe(scores.total.self);
  expect(made.remediations).toEqual(ledger.remediations.filter(({ done }) => done === null));
});

test('so does one of schema 1', () => {
  const path = join(__dirname, '../../../workbook/fixtures/schema-1.xlsx');
  const made = next(readFileSync(path));
  expect(made.settings).toMatchObject({ unitName: 'xã Cẩm Giang', year: 2027, sample: true });
  expect(scoreLedger(made, SAMPLE_DAY).total.lastYear).toBeGreaterThan(50);
  expect(made.remediations.length).toBeGreaterThan(0);
  for (const { due, done, given } of made.remediations)
    expect([typeof due, done, given]).toEqual(['number', null, null]);
});

describe('told, with nothing read of it', () => {
  const tells = (bytes: Uint8Array, issue: object): void =>
    expect(readLastYear(bytes, SAMPLE_DAY)).toMatchObject({ ok: false, issue });

  test('a file that is no workbook, is empty or ends too early', async () => {
    tells(new TextEncoder().encode('a;b\n1;2\n'), { code: 'file.csv' });
    expect(readLastYear(new Uint8Array(), SAMPLE_DAY).ok).toBe(false);
    const whole = await writeXlsx(plan);
    const cut = readLastYear(whole.slice(0, whole.length / 2), SAMPLE_DAY);
    expect(cut.ok ? '' : cut.issue.code).toMatch(/^file\./);
  });

  test('a workbook of somebody else', async () => {
    const others = { ...plan, sheets: plan.sheets.filter(({ name }) => name !== SHEET_NAME.system) };
    tells(await writeXlsx(others), { code: 'lastYear.noLedger' });
  });

  test('one of a newer or unknown schema, and one whose hidden sheet was tampered with', async () => {
    tells(await writeXlsx(withCell(1, 1, '99')), { code: 'excel.newerSchema', version: '99' });
    tells(await writeXlsx(withCell(1, 1, '0')), { code: 'excel.olderSchema', version: '0' });
    tells(await writeXlsx(withCell(1, 2, '{"id":')), { code: 'excel.ledgerDamaged' });
    tells(await writeXlsx(withCell(2, 1, '')), { code: 'excel.ledgerDamaged' });
  });

  test('a part that was sent to somebody, which would make a year without the rest', async () => {
    const part = { ...plan, sheets: plan.sheets.filter(({ name }) => name !== SHEET_NAME.tasks) };
    tells(await writeXlsx(part), {
      code: 'lastYear.incomplete',
      gaps: [{ what: 'sheet', sheet: SHEET_NAME.tasks, why: 'missing', register: 'tasks' }],
    });
  });
});
