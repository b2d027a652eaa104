import { criteriaOf } from '../../../../src/catalogue/index-set';
import { book } from '../../../../src/excel/excel-book';
import { closeAsEntered } from '../../../../src/features/periods/pane/close-as-entered';
import { PERIOD } from '../../../../src/rules/words';
import { criterionCell } from '../../../../src/workbook/places';
import { setWithAreas } from '../../../catalogue/build-set';
import { openLedger } from '../../../excel/open-ledger';
import type { HeadlessExcel } from '../../../host/start-host';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const set = setWithAreas(1);
const { code, maxPoints } = criteriaOf(set).find(({ rule }) => rule.kind === 'ratio' && !rule.fedBy)!;
const ledger = demoLedger({ blank: true, set });

let host: HeadlessExcel;
afterEach(() => host.dispose());

async function closed(): Promise<unknown> {
  const read = await book.closings(set);
  return read.ok && read.value[0]?.rows.find(({ criterion }) => criterion === code);
}

test('a closing holds what was entered while it waited for Excel, on the day of the configuration', async () => {
  host = await openLedger(ledger, { calculates: false });
  const enter = async (column: 'done' | 'total', value: number): Promise<void> => {
    const { sheet, address } = criterionCell(set, code, column);
    expect(await host.workbook.type(sheet, address, value)).toBe('entered');
  };
  await enter('total', 10);
  host.faults.cellEditMode();
  const closing = closeAsEntered([], PERIOD.Q3, false);
  await enter('done', 10);
  host.faults.off();
  expect(await closing).toEqual({ ok: true, value: { day: SAMPLE_DAY, printed: true } });
  expect(host.syncs.count).toBe(6);
  expect(await closed()).toMatchObject({ closed: SAMPLE_DAY, done: 10, total: 10, score: maxPoints });
});

test('what cannot be read is not closed', async () => {
  host = await openLedger(ledger, { calculates: false });
  host.faults.busy();
  expect(await closeAsEntered([], PERIOD.Q3, false)).toEqual({ ok: false, issue: { code: 'excel.busy' } });
});

test('what has lost a part since people looked is not closed, unless they know of it', async () => {
  host = await openLedger(ledger, { calculates: false });
  const { book: excel } = host.workbook;
  excel.protection.isOn = false;
  excel.removeSheet(excel.find(set.areas[0]!.sheet)!);
  expect(await closeAsEntered([], PERIOD.Q3, false)).toEqual({
    ok: false,
    issue: { code: 'excel.partsMissing' },
  });
  const gap = { what: 'sheet', sheet: set.areas[0]!.sheet, why: 'missing' } as const;
  expect(await closeAsEntered([gap], PERIOD.Q3, false)).toMatchObject({ ok: true });
  expect(await closed()).toMatchObject({ score: undefined });
});
