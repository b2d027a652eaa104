import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../../src/domain/ledger';
import { nextYear } from '../../src/domain/next-year';
import { scoreLedger } from '../../src/domain/scores';
import { LIMITS } from '../../src/files/limits';
import { writeXlsx } from '../../src/files/write-xlsx';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { readLastYear } from '../../src/pane/read-last-year';
import type { SheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import { demoLedger, SAMPLE_DAY, samplePlan } from '../sample/sample-plan';

const NAME = 'so-2026.xlsx';
const fileOf = async (plan: WorkbookPlan): Promise<File> =>
  new File([new Uint8Array(await writeXlsx(plan))], NAME);
const plan = samplePlan({ blank: false });
const ledger = demoLedger({ blank: false });

async function next(file: File): Promise<Ledger> {
  const read = await readLastYear(file);
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
  const read = await readLastYear(await fileOf(plan));
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

test('so does one of schema 1', async () => {
  const path = join(__dirname, '../workbook/fixtures/schema-1.xlsx');
  const made = await next(new File([new Uint8Array(readFileSync(path))], NAME));
  expect(made.settings).toMatchObject({ unitName: 'xã Cẩm Giang', year: 2027, sample: true });
  expect(scoreLedger(made, SAMPLE_DAY).total.lastYear).toBeGreaterThan(50);
  expect(made.remediations.length).toBeGreaterThan(0);
  for (const { due, done, given } of made.remediations)
    expect([typeof due, done, given]).toEqual(['number', null, null]);
});

describe('told, with nothing read of it', () => {
  const tells = async (file: File, issue: object): Promise<void> =>
    expect(await readLastYear(file)).toMatchObject({ ok: false, issue });

  test('a file that is no workbook, is empty or ends too early', async () => {
    await tells(new File(['a;b\n1;2\n'], NAME), { code: 'file.csv' });
    expect((await readLastYear(new File([], NAME))).ok).toBe(false);
    const whole = new Uint8Array(await writeXlsx(plan));
    const cut = await readLastYear(new File([whole.slice(0, whole.length / 2)], NAME));
    expect(cut.ok ? '' : cut.issue.code).toMatch(/^file\./);
  });

  test('a workbook of somebody else', async () => {
    const others = { ...plan, sheets: plan.sheets.filter(({ name }) => name !== SHEET_NAME.system) };
    await tells(await fileOf(others), { code: 'lastYear.noLedger' });
  });

  test('one of a newer or unknown schema, and one whose hidden sheet was tampered with', async () => {
    await tells(await fileOf(withCell(1, 1, '99')), { code: 'excel.newerSchema', version: '99' });
    await tells(await fileOf(withCell(1, 1, '0')), { code: 'excel.olderSchema', version: '0' });
    await tells(await fileOf(withCell(1, 2, '{"id":')), { code: 'excel.ledgerDamaged' });
    await tells(await fileOf(withCell(2, 1, '')), { code: 'excel.ledgerDamaged' });
  });

  test('a part that was sent to somebody, which would make a year without the rest', async () => {
    const part = { ...plan, sheets: plan.sheets.filter(({ name }) => name !== SHEET_NAME.tasks) };
    await tells(await fileOf(part), { code: 'excel.sheetMissing', names: [SHEET_NAME.tasks] });
  });

  test('a file that is too big, before it is read, and one that is locked', async () => {
    const unread = (size: number): File =>
      Object.defineProperties(new File([], NAME), {
        size: { value: size },
        arrayBuffer: { value: () => Promise.reject(new Error('không mở được')) },
      });
    await tells(unread(LIMITS.fileBytes + 1), { code: 'file.tooBig', limit: LIMITS.fileBytes });
    await tells(unread(10), { code: 'file.broken' });
  });
});
