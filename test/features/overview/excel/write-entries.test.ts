import { criteriaOf } from '../../../../src/catalogue/index-set';
import type { Ledger } from '../../../../src/ledger/ledger';
import { success, type Result } from '../../../../src/ledger/result';
import { scoreLedger } from '../../../../src/scores/scores';
import { readWorkbook } from '../../../../src/excel/read-workbook';
import { writeEdit } from '../../../../src/excel/write-edit';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { entriesEdit } from '../../../../src/features/overview/workbook/entries-edit';
import { criterionCell, settingCell } from '../../../../src/workbook/places';
import { standardWorkbook } from '../../../../src/workbook/sheets/standard-workbook';
import type { HeadlessExcel } from '../../../host/start-host';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { differences } from '../../../excel/differences';
import { openLedger } from '../../../excel/open-ledger';
import { snapshot } from '../../../excel/snapshot';

const blank = demoLedger({ blank: true });
const sample = demoLedger({ blank: false });

let host: HeadlessExcel;
afterEach(() => host.dispose());

async function writeEntries(ledger: Ledger): Promise<Result<void>> {
  const read = await readWorkbook();
  if (!read.ok) return read;
  const edit = entriesEdit(read.value, ledger);
  if (!edit.ok) return edit;
  const written = await writeEdit(edit.value);
  return written.ok ? success(undefined) : written;
}

const refuses = async (issue: object): Promise<void> => {
  const before = snapshot(host.workbook.book);
  expect(await writeEntries(sample)).toEqual({ ok: false, issue });
  expect(snapshot(host.workbook.book)).toEqual(before);
};

/** A cell of the first criterion that takes two numbers. */
const first = criteriaOf(blank.set).find(({ rule }) => rule.kind === 'ratio' && !rule.fedBy)!;
const done = criterionCell(blank.set, first.code, 'done');

test('a blank workbook becomes the one that would have been made with the entries', async () => {
  host = await openLedger(blank, { apiLevel: '1.9' });
  const { book } = host.workbook;
  const protectedSheets = book.sheets.filter(({ protection }) => protection.isOn).length;
  expect(await writeEntries(sample)).toEqual({ ok: true });
  expect(host.syncs.count).toBeLessThanOrEqual(5);
  expect(book.sheets.filter(({ protection }) => protection.isOn)).toHaveLength(protectedSheets);
  // How much of a register is printed is left to who prints it.
  const planned = standardWorkbook(sample, SAMPLE_DAY, 'live');
  expect(differences(planned, book).filter(each => !each.includes('print area'))).toEqual([]);
  const read = await readWorkbook();
  const index = read.ok && scoreLedger(read.value.ledger, SAMPLE_DAY).total.index;
  expect(index).toBe(scoreLedger(sample, SAMPLE_DAY).total.index);
});

test('a failure half-way takes back what was written; a second try succeeds', async () => {
  host = await openLedger(blank, { calculates: false });
  const before = snapshot(host.workbook.book);
  for (const sync of [1, 2, 3, 4]) {
    host.faults.failAtSync(sync, 'InternalServerError', 'hỏng');
    expect(await writeEntries(sample)).toMatchObject({ issue: { hostCode: 'InternalServerError' } });
    expect(snapshot(host.workbook.book)).toEqual(before);
  }
  for (const again of [5, 6]) {
    host.faults.failAtSync(4, 'InternalServerError');
    host.faults.failAtSync(again, 'GeneralException');
    expect(await writeEntries(sample)).toMatchObject({ issue: { hostCode: 'InternalServerError' } });
    expect(snapshot(host.workbook.book)).toEqual(before);
  }
  for (const sync of [4, 5, 6]) host.faults.failAtSync(sync, 'GeneralException');
  expect(await writeEntries(sample)).toEqual({
    ok: false,
    issue: { code: 'excel.entriesHalfWritten', cause: 'excel.unknown' },
  });
});

test('whatever was entered is not written over', async () => {
  host = await openLedger(blank, { calculates: false });
  await host.workbook.type(done.sheet, done.address, 3);
  await refuses({ code: 'excel.entriesExist' });
  await host.workbook.type(done.sheet, done.address, '');
  const entries: [string, string, string | number][] = [
    [SHEET_NAME.evidence, 'B150', '12/UBND'],
    [SHEET_NAME.reports, 'E5', '20/03/2026'],
    [done.sheet, criterionCell(blank.set, first.code, 'note').address, 'ghi chú'],
    [done.sheet, done.address, '=1/0'],
  ];
  for (const [sheet, address, entry] of entries) {
    expect(await host.workbook.type(sheet, address, entry)).toBe('entered');
    if (entry === '=1/0') await host.workbook.book.calculation.run();
    await refuses({ code: 'excel.entriesExist' });
    await host.workbook.type(sheet, address, '');
  }
  expect(await writeEntries(sample)).toEqual({ ok: true });
  await refuses({ code: 'excel.entriesExist' });
});

test('settings and report dates that were changed are no entries, and stay', async () => {
  host = await openLedger(blank, { calculates: false });
  await host.workbook.type(SHEET_NAME.config, settingCell('signerName'), 'Người ký thử');
  await host.workbook.type(SHEET_NAME.reports, 'D5', '25/03/2026');
  const open = await readWorkbook();
  const ledger: Ledger = { ...sample, reports: open.ok ? open.value.ledger.reports : [] };
  expect(await writeEntries(ledger)).toEqual({ ok: true });
  expect(host.workbook.read(SHEET_NAME.config, settingCell('signerName')).value).toBe('Người ký thử');
  expect(host.workbook.read(SHEET_NAME.reports, 'D5').text).toBe('25/03/2026');
});

test('sheets that were deleted, moved about or are another workbook’s are told', async () => {
  host = await openLedger(blank, { calculates: false });
  const { book } = host.workbook;
  const area = book.find(done.sheet)!;
  area.cells.put(8, 0, { v: '9.9' });
  await refuses({ code: 'excel.layoutChanged', names: [done.sheet] });
  book.protection.isOn = false;
  book.removeSheet(book.find(SHEET_NAME.tasks)!);
  await refuses({ code: 'excel.sheetMissing', names: [SHEET_NAME.tasks] });
  expect(await writeEntries({ ...sample, workbookId: 'khác' })).toEqual({
    ok: false,
    issue: { code: 'excel.noLedger' },
  });
});

test('more rows of a register than stand ready are written, and codes in them stay text', async () => {
  host = await openLedger(blank, { calculates: false });
  const [row] = sample.evidence;
  const evidence = Array.from({ length: 120 }, () => ({ ...row!, criterion: '1.10' }));
  expect(await writeEntries({ ...sample, evidence })).toEqual({ ok: true });
  const read = await readWorkbook();
  expect(read.ok && read.value.ledger.evidence.map(({ criterion }) => criterion)).toEqual(
    evidence.map(({ criterion }) => criterion),
  );
});
