import { readWorkbook } from '../../src/excel/read-workbook';
import { writeEdit } from '../../src/excel/write-edit';
import { stuckFormulas } from '../../src/features/formulas/excel/rehook';
import { reentryEdit } from '../../src/features/formulas/workbook/reentry-edit';
import { closingEdit } from '../../src/features/periods/workbook/closing-edit';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { PERIOD } from '../../src/rules/words';
import { historyRows } from '../../src/scores/history';
import { scoreLedger } from '../../src/scores/scores';
import type { BookEdit } from '../../src/workbook/book-edit';
import { areaColumn, areaLayout } from '../../src/workbook/places';
import { setWithAreas, withFirstCriteria } from '../catalogue/build-set';
import type { ProtectionOptions } from '../host/book/protection-state';
import type { HeadlessExcel } from '../host/start-host';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { openLedger } from './open-ledger';
import { snapshot } from './snapshot';
import { previewRepair } from './structure-steps';

/** Protection that an officer has put on, took off or changed, before the work and while it goes on. */
const set = withFirstCriteria(setWithAreas(1), 3);
const ledger = demoLedger({ blank: false, set });
const [area] = set.areas as [(typeof set.areas)[0]];
const row = areaLayout(area).rows.find(({ kind }) => kind === 'criterion')!.row - 1;
const SCORE = areaColumn('score') - 1;

let host: HeadlessExcel;
beforeEach(async () => {
  host = await openLedger(ledger, { calculates: false, apiLevel: '1.9' });
});
afterEach(() => host.dispose());

const sheet = (name: string) => host.workbook.book.find(name)!;

/** An officer lets the filter be used and rows be inserted. */
function freed(name: string): ProtectionOptions {
  const { protection } = sheet(name);
  protection.isOn = true;
  protection.options = { ...protection.options, allowAutoFilter: true, allowInsertRows: true };
  return protection.options;
}

const repaired = async (): Promise<BookEdit> => {
  sheet(area.sheet).cells.put(row, SCORE, { v: 3, t: 2 });
  const open = await readWorkbook();
  const edit = open.ok && (await previewRepair(open.value));
  if (!edit || !edit.ok) throw new Error('nothing to repair');
  return edit.value;
};
const hookedAnew = async (): Promise<BookEdit> => {
  const { cells } = sheet(area.sheet);
  cells.put(row, SCORE, { f: cells.formula(row, SCORE)!.replace(/CCHC\./g, '_xldudf_CCHC_') });
  const stuck = await stuckFormulas(set);
  if (!stuck.ok) throw new Error('nothing is stuck');
  return reentryEdit(stuck.value);
};
const closed = (): Promise<BookEdit> =>
  Promise.resolve(
    closingEdit(historyRows(ledger, scoreLedger(ledger, SAMPLE_DAY), PERIOD.Q3, SAMPLE_DAY), set, {
      replace: true,
    }),
  );

const EDITS: [string, string, () => Promise<BookEdit>][] = [
  ['a repair', area.sheet, repaired],
  ['formulas that are entered anew', area.sheet, hookedAnew],
  ['a closing', SHEET_NAME.history, closed],
];

describe.each(EDITS)('%s', (_, name, edit) => {
  test('keeps what an officer left free, and so does taking it back', async () => {
    const options = freed(name);
    const written = await writeEdit(await edit());
    expect(written.ok).toBe(true);
    expect(sheet(name).protection).toMatchObject({ isOn: true, options });
    if (written.ok) await written.value.undo();
    expect(sheet(name).protection).toMatchObject({ isOn: true, options });
  });

  test('that fails half-way keeps it, too', async () => {
    const options = freed(name);
    const work = await edit();
    const before = snapshot(host.workbook.book);
    host.faults.failAtSync(2, 'InternalServerError');
    host.faults.failAtSync(3, 'InternalServerError');
    expect(await writeEdit(work)).toMatchObject({ ok: false });
    expect(snapshot(host.workbook.book)).toEqual(before);
    expect(sheet(name).protection).toMatchObject({ isOn: true, options });
  });

  test('is written although somebody takes protection off right before', async () => {
    freed(name);
    const work = await edit();
    host.faults.beforeSync(2, () => (sheet(name).protection.isOn = false));
    expect(await writeEdit(work)).toMatchObject({ ok: true });
  });

  test('is written although somebody puts protection on right before, which stays', async () => {
    const work = await edit();
    sheet(name).protection.isOn = false;
    host.faults.beforeSync(2, () => freed(name));
    expect(await writeEdit(work)).toMatchObject({ ok: true });
    expect(sheet(name).protection.isOn).toBe(true);
  });

  test('says that the sheet is protected where Excel does not let go of it, and changes nothing', async () => {
    const options = freed(name);
    const work = await edit();
    const before = snapshot(host.workbook.book);
    host.workbook.book.oddities.keepsProtection = true;
    expect(await writeEdit(work)).toEqual({ ok: false, issue: { code: 'excel.protected' } });
    expect(snapshot(host.workbook.book)).toEqual(before);
    expect(sheet(name).protection).toMatchObject({ isOn: true, options });
  });
});
