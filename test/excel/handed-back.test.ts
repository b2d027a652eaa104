import { readWorkbook } from '../../src/excel/read-workbook';
import { readUnfinished } from '../../src/excel/unfinished';
import { writeEdit } from '../../src/excel/write-edit';
import { writePlan } from '../../src/excel/write-plan';
import type { WrittenEdit } from '../../src/workbook/book';
import type { Dialect } from '../../src/workbook/dialect';
import type { OpenWorkbook } from '../../src/workbook/open-workbook';
import { isSameFormat } from '../../src/workbook/number-format';
import { areaColumn, areaLayout, REGISTER_HEADER_ROW } from '../../src/workbook/places';
import { rowsEdit } from '../../src/workbook/rows-edit';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { setWithAreas, withFirstCriteria } from '../catalogue/build-set';
import { startHost, type HeadlessExcel } from '../host/start-host';
import { demoLedger, SAMPLE_DAY, samplePlan } from '../sample/sample-plan';
import { cutOff } from './cut-off';
import { openLedger } from './open-ledger';
import { snapshot } from './snapshot';
import { countDialects, damageOf, switched } from './structure-steps';

/** An Excel that gives formulas and formats back in another way than they were written. */
const set = withFirstCriteria(setWithAreas(1), 3);
const [first] = set.areas as [(typeof set.areas)[0]];
const { row } = areaLayout(first).rows.find(({ kind }) => kind === 'criterion')!;

let host: HeadlessExcel;
beforeEach(async () => {
  host = await openLedger(demoLedger({ blank: false, set }), { calculates: false, apiLevel: '1.9' });
  host.workbook.book.oddities.rewritesFormulas = true;
});
afterEach(() => host.dispose());

async function opened(): Promise<OpenWorkbook> {
  const read = await readWorkbook();
  if (!read.ok) throw new Error(JSON.stringify(read.issue));
  return read.value;
}

test('formulas are known again', async () => {
  const open = await opened();
  expect(await damageOf(open)).toEqual({ ok: true, value: [] });
  expect(await countDialects(open)).toMatchObject({ ok: true, value: { native: 0, other: 0 } });
});

test('so are those whose functions Excel has lost', async () => {
  const { cells } = host.workbook.book.find(first.sheet)!;
  const at = [row - 1, areaColumn('score') - 1] as const;
  cells.put(...at, { f: cells.formula(...at)!.replace(/CCHC\./g, '_xldudf_CCHC_') });
  const open = await opened();
  expect(await damageOf(open)).toEqual({ ok: true, value: [] });
  expect(await countDialects(open)).toMatchObject({ ok: true, value: { native: 0, other: 0 } });
});

test('formulas that were written are taken back', async () => {
  // Undone, they stand as Excel gave them before.
  const shot = (): string => JSON.stringify(snapshot(host.workbook.book)).replace(/@(?=CCHC)|\s/g, '');
  const write = async (to: Dialect): Promise<WrittenEdit> => {
    const edit = await switched(await opened(), to);
    const written = edit.ok && (await writeEdit(edit.value));
    if (!written || !written.ok) throw new Error('nothing was written');
    return written.value;
  };
  const live = shot();
  const toNative = await write('native');
  const native = shot();
  expect(native).not.toBe(live);
  const toLive = await write('live');
  expect(shot()).toBe(live);
  expect(await toLive.undo()).toEqual({ ok: true, value: { kept: [] } });
  expect(shot()).toBe(native);
  expect(await toNative.undo()).toEqual({ ok: true, value: { kept: [] } });
  expect(shot()).toBe(live);
});

test('prepared rows whose dates are given back in another order are filled, not dressed anew', async () => {
  const { formats } = host.workbook.book.find(SHEET_NAME.tasks)!;
  const change = jest.spyOn(formats, 'change');
  const tasks = [{ task: 'Rà soát', due: SAMPLE_DAY }];
  expect(await writeEdit(rowsEdit('tasks', tasks))).toMatchObject({ ok: true });
  expect(host.workbook.book.find(SHEET_NAME.tasks)!.cells.used()!.rows).toBeGreaterThan(REGISTER_HEADER_ROW);
  expect(change).not.toHaveBeenCalled();
});

test('sheets that were left half-made are known for untouched', async () => {
  host.dispose();
  host = startHost({ apiLevel: '1.9' });
  host.install();
  host.workbook.book.oddities.rewritesFormulas = true;
  await cutOff(host, 7, () => writePlan(samplePlan({ blank: false, dialect: 'live', set })));
  expect(await readUnfinished()).toMatchObject({ ok: true, value: { entered: [] } });
});

test.each([
  ['dd/mm/yyyy', 'm/d/yyyy', true],
  ['dd/mm/yyyy', '[$-42A]dd/mm/yyyy;@', true],
  ['dd/mm/yyyy', 'dd/mm', false],
  ['dd/mm/yyyy', 'General', false],
  ['#,##0.00', '0.00', false],
  ['@', '@', true],
])('%s and %s show a number alike: %p', (one, other, same) => {
  expect(isSameFormat(one, other)).toBe(same);
});
