import { readOpen } from '../../../excel/open-ledger';
import { damageOf } from '../../../excel/structure-steps';
import { readWorkbook } from '../../../../src/excel/read-workbook';
import type { WriteOptions } from '../../../../src/workbook/book';
import { previewUpgrade } from '../../../../src/features/start/excel/preview-upgrade';
import { writeEdit } from '../../../../src/excel/write-edit';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { withIndexYears } from '../../../../src/ledger/index-year';
import type { Ledger } from '../../../../src/ledger/ledger';
import { readIdentity } from '../../../../src/workbook/read-identity';
import { openedWorkbook } from '../../../../src/workbook/open-workbook';
import { settingCell, settingName, SETTINGS } from '../../../../src/workbook/places';
import { upgradeCells } from '../../../../src/workbook/upgrade-cells';
import type { HeadlessExcel } from '../../../host/start-host';
import { SAMPLE_DAY } from '../../../sample/sample-plan';
import { asWritten } from '../../../workbook/as-written';
import { schema1 } from '../../../workbook/schema-1';
import { openSchema1 } from '../../../excel/open-schema-1';
import { snapshot } from '../../../excel/snapshot';

let host: HeadlessExcel;
beforeEach(() => {
  host = openSchema1({ apiLevel: '1.9' });
});
afterEach(() => host.dispose());

/** Upgrades and tells whether all of it is printed. */
async function upgrade(day: number, options?: WriteOptions): Promise<unknown> {
  const preview = await previewUpgrade(day);
  if (!preview.ok) return preview;
  const written = await writeEdit(preview.value.edit, options);
  return written.ok ? { ok: true, value: { printed: written.value.printed } } : written;
}

const sheet = (name: string) => host.workbook.book.find(name)!;
const before = () => snapshot(host.workbook.book);
const KEPT_IN_PLACE: readonly string[] = [SHEET_NAME.mailed, SHEET_NAME.history, SHEET_NAME.log];

/** What people entered, without what formulas count. */
const entered = (ledger: Ledger): Ledger => asWritten(ledger);

function expectedLedger(): Ledger {
  const sheets = upgradeCells(schema1());
  const read = readIdentity(sheets.get(SHEET_NAME.system)!);
  if (!('identity' in read)) throw new Error(JSON.stringify(read.issue));
  return entered(openedWorkbook({ identity: read.identity, sheets }).ledger);
}

test('a workbook of schema 1 is told, and upgraded in a fixed number of syncs', async () => {
  expect(await readWorkbook()).toEqual({ ok: false, issue: { code: 'excel.olderSchema', version: '1' } });
  host.syncs.reset();
  const told: string[][] = [];
  expect(await upgrade(SAMPLE_DAY, { onProgress: ({ now }) => told.push([...now]) })).toEqual({
    ok: true,
    value: { printed: true },
  });
  expect(host.syncs.count).toBe(12);
  expect(told.length).toBeGreaterThan(3);

  expect(entered((await readOpen()).ledger)).toEqual(withIndexYears(expectedLedger()));
  const damage = await damageOf(await readOpen());
  expect(damage).toEqual({ ok: true, value: [] });
  const { book } = host.workbook;
  expect(SETTINGS.map(([, name]) => book.names.find(name, null)?.formula)).toEqual(
    SETTINGS.map(([setting]) => `='Cấu hình'!${settingCell(setting).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`),
  );
  expect(book.names.all(null)).toHaveLength(SETTINGS.length);
  expect(settingName('target')).toBe('CCHC_ChiTieu');
});

test('where Excel has no custom functions, no formula calls one', async () => {
  host.dispose();
  host = openSchema1({ apiLevel: '1.9', customFunctions: false });
  await upgrade(SAMPLE_DAY);
  const made = host.workbook.book.sheets.filter(({ visibility }) => visibility === 'Visible');
  const formulas = made.flatMap(({ cells }) =>
    Array.from({ length: 60 * 23 }, (_, at) => cells.formula(Math.floor(at / 23), at % 23) ?? ''),
  );
  expect(formulas.filter(formula => formula.startsWith('=')).length).toBeGreaterThan(100);
  expect(formulas.filter(formula => formula.includes('CCHC.'))).toEqual([]);
});

test('the old sheets stay as they were, hidden, and the new ones stand before them', async () => {
  const sheets = before().sheets as { name: string; id: string; contents: unknown }[];
  await upgrade(SAMPLE_DAY);
  const after = before().sheets as typeof sheets;
  for (const { id, name, contents } of sheets) {
    const found = after.find(each => each.id === id)!;
    expect([name, found.contents]).toEqual([name, contents]);
    const isKept = name === 'Sheet1' || KEPT_IN_PLACE.includes(name);
    expect(found.name).toBe(isKept ? name : `${name} (cũ)`);
    expect(sheet(found.name).visibility).toBe(
      isKept ? 'Visible' : name === SHEET_NAME.system ? 'VeryHidden' : 'Hidden',
    );
  }
  const visible = host.workbook.book.sheets.filter(({ visibility }) => visibility === 'Visible');
  expect(visible.map(({ name }) => name)).toEqual(
    sheets.map(({ name }) => name).filter(name => name !== SHEET_NAME.system),
  );
  expect(host.workbook.book.activeSheet.name).toBe(SHEET_NAME.guide);
});

test('what would be done is told before, and nothing is written', async () => {
  const was = before();
  const preview = await previewUpgrade(SAMPLE_DAY);
  if (!preview.ok) throw new Error(JSON.stringify(preview.issue));
  const { ledger, edit } = preview.value;
  expect(entered(ledger)).toEqual(expectedLedger());
  expect(edit.structure.sheets).toHaveLength(16);
  expect(edit.structure.sheets[0]).toMatchObject({ name: 'Hướng dẫn', renameTo: 'Hướng dẫn (cũ)' });
  expect(before()).toEqual(was);
});

test('a day that was left open stays open, one that was chosen stays', async () => {
  sheet(SHEET_NAME.config).cells.put(8, 1, { f: '=TODAY()', v: SAMPLE_DAY });
  const preview = await previewUpgrade(SAMPLE_DAY);
  expect(preview.ok && preview.value.ledger.settings.asOf).toBeUndefined();
  sheet(SHEET_NAME.config).cells.put(8, 1, { v: SAMPLE_DAY - 5 });
  const chosen = await previewUpgrade(SAMPLE_DAY);
  expect(chosen.ok && chosen.value.ledger.settings.asOf).toBe(SAMPLE_DAY - 5);
});

test('names that are taken, other sheets and a sheet that is gone are no harm', async () => {
  const { book } = host.workbook;
  book.addSheet('Nhiệm vụ (CŨ)').cells.put(0, 0, { v: 'của tôi' });
  book.removeSheet(sheet(SHEET_NAME.reports));
  expect(await upgrade(SAMPLE_DAY)).toMatchObject({ ok: true });
  expect(sheet('Nhiệm vụ (CŨ)').cells.value(0, 0)).toBe('của tôi');
  expect(sheet('Nhiệm vụ (cũ 2)').visibility).toBe('Hidden');
  expect(entered((await readOpen()).ledger)).toEqual({ ...withIndexYears(expectedLedger()), reports: [] });
});

describe('after a failure at any sync', () => {
  // Panes are frozen in the tenth, print is set up in the eleventh: what they fail at costs nothing else.
  const SYNCS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12];

  test.each(SYNCS)('%i the workbook is as it was', async sync => {
    const was = before();
    host.faults.failAtSync(sync, 'InternalServerError', 'hỏng');
    expect(await upgrade(SAMPLE_DAY)).toMatchObject({ ok: false, issue: { code: 'excel.unknown' } });
    expect(before()).toEqual(was);
    expect(await readWorkbook()).toMatchObject({ issue: { code: 'excel.olderSchema' } });
  });

  test('the first attempt to take it back may fail too, and a second upgrade succeeds', async () => {
    const was = before();
    host.faults.failAtSync(12, 'InternalServerError');
    for (const later of [13, 15, 18]) host.faults.failAtSync(later, 'GeneralException');
    expect(await upgrade(SAMPLE_DAY)).toMatchObject({ ok: false, issue: { code: 'excel.unknown' } });
    expect(before()).toEqual(was);
    expect(await upgrade(SAMPLE_DAY)).toMatchObject({ ok: true });
    expect(entered((await readOpen()).ledger)).toEqual(withIndexYears(expectedLedger()));
  });

  test('that cannot be taken back, it says so', async () => {
    for (let sync = 6; sync < 14; sync++) host.faults.failAtSync(sync, 'GeneralException');
    expect(await upgrade(SAMPLE_DAY)).toEqual({
      ok: false,
      issue: { code: 'excel.repairHalfDone', cause: 'excel.unknown' },
    });
  });

  test('without a printer everything stands but the print set-up', async () => {
    host.faults.failAtSync(11, 'GeneralException');
    expect(await upgrade(SAMPLE_DAY)).toEqual({ ok: true, value: { printed: false } });
    expect(entered((await readOpen()).ledger)).toEqual(withIndexYears(expectedLedger()));
  });

  test('stopping takes back what was done', async () => {
    const was = before();
    const stopper = new AbortController();
    const onProgress = ({ done }: { done: number }): void => {
      if (done > 6) stopper.abort();
    };
    expect(await upgrade(SAMPLE_DAY, { onProgress, signal: stopper.signal })).toEqual({
      ok: false,
      issue: { code: 'excel.cancelled' },
    });
    expect(before()).toEqual(was);
  });
});

describe('nothing is written', () => {
  async function refuses(code: string): Promise<void> {
    const was = before();
    expect(await upgrade(SAMPLE_DAY)).toMatchObject({ ok: false, issue: { code } });
    expect(before()).toEqual(was);
  }

  test('to a workbook whose structure is protected with a password', async () => {
    host.workbook.book.protection.isOn = true;
    host.workbook.book.protection.password = 'bí mật';
    await refuses('excel.workbookProtected');
  });

  test('where the hidden sheet is gone', async () => {
    host.workbook.book.setVisibility(sheet(SHEET_NAME.system), 'Visible');
    host.workbook.book.removeSheet(sheet(SHEET_NAME.system));
    await refuses('excel.noLedger');
  });

  test('of a schema that nobody knows', async () => {
    sheet(SHEET_NAME.system).cells.put(1, 1, { v: '0', t: 4 });
    await refuses('excel.olderSchema');
  });

  test('while Excel is busy', async () => {
    host.faults.busy();
    await refuses('excel.busy');
  });
});
