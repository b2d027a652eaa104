import type { EvidenceRow } from '../../src/ledger/ledger';
import {
  REGISTER_CAPACITY,
  registerColumns,
  REGISTERS,
  type LedgerRegister,
} from '../../src/ledger/registers';
import { readWorkbook } from '../../src/excel/read-workbook';
import { writeEdit } from '../../src/excel/write-edit';
import { REGISTER_TEXT } from '../../src/messages/register-sheets-vi';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { STATUS } from '../../src/rules/words';
import { cell } from '../../src/workbook/address';
import { REGISTER_HEADER_ROW, registerColumn } from '../../src/workbook/places';
import type { GrowingRegister, NewRow } from '../../src/workbook/sheets/register-lines';
import { rowsEdit } from '../../src/workbook/rows-edit';
import { setWithAreas } from '../catalogue/build-set';
import { formatArea } from '../host/book/address';
import type { Sheet } from '../host/book/sheet';
import type { HeadlessExcel } from '../host/start-host';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { openLedger } from './open-ledger';
import { snapshot } from './snapshot';

jest.mock('../../src/ledger/registers', () => jest.requireActual<object>('./small-registers'));

const ledger = demoLedger({ blank: true, set: setWithAreas(1) });
const FIRST = REGISTER_HEADER_ROW + 1;
/** The first row of the remediations that nothing was prepared for. */
const BARE = FIRST + REGISTERS.remediation.prepared;
const STATUS_COLUMN = registerColumns('remediation').length;

const shortcoming = (text: string): NewRow<'remediation'> => ({
  shortcoming: text,
  criterion: '1.10',
  lost: 0.25,
  due: SAMPLE_DAY + 3,
});

/** Adds rows and tells where they stand. */
async function addRegisterRows<R extends GrowingRegister>(
  register: R,
  rows: readonly NewRow<R>[],
): Promise<unknown> {
  const written = await writeEdit(rowsEdit(register, rows));
  if (!written.ok) return written;
  const { rows: added, printed } = written.value;
  return { ok: true, value: { ...added[0], printed } };
}

let host: HeadlessExcel;
const sheet = (register: LedgerRegister): Sheet => host.workbook.book.find(SHEET_NAME[register])!;
const value = (register: LedgerRegister, row: number, column: number): unknown =>
  sheet(register).cells.value(row - 1, column - 1);

/** Everything about a register that a failure could leave behind. */
function state(register: LedgerRegister): object {
  const { formats, rowHeights, page, validations, conditionals, protection } = sheet(register);
  const rows = [FIRST - 1, FIRST, BARE - 2, BARE - 1, BARE, BARE + 1, BARE + 2, BARE + 3];
  return {
    book: snapshot(host.workbook.book),
    looks: rows.map(row => [0, 1, 5, 8].map(column => formats.at(row - 1, column))),
    heights: rows.map(row => rowHeights.get(row - 1) ?? 15),
    printed: page.printArea && formatArea(page.printArea),
    validations: validations.entries.map(({ area, value }) => [formatArea(area), value]),
    conditionals: conditionals.items.map(({ area, formula }) => [formatArea(area), formula]),
    protection: protection.isOn && protection.options,
  };
}

async function filledUpTo(register: LedgerRegister, row: number): Promise<void> {
  sheet(register).cells.put(row - 1, 0, { v: 'đã ghi' });
  await host.workbook.book.settle();
}

async function start(options: { calculates?: boolean } = {}): Promise<void> {
  host = await openLedger(ledger, { calculates: false, apiLevel: '1.9', ...options });
}
afterEach(() => host.dispose());

describe('rows are added', () => {
  test('below the last that is filled, in prepared rows whose looks stay', async () => {
    await start();
    const before = state('evidence') as { looks: unknown; printed: unknown };
    const rows: Partial<EvidenceRow>[] = [
      { criterion: '1.10', number: '20/UBND', signed: SAMPLE_DAY, link: 'https://example.vn/20' },
      { criterion: '1.2', number: '2024' },
    ];
    expect(await addRegisterRows('evidence', rows)).toEqual({
      ok: true,
      value: { sheet: 'Minh chứng', first: FIRST, count: 2, hidden: false, printed: true },
    });
    expect(host.syncs.count).toBe(4);
    const read = await readWorkbook();
    const empty = { criterion: null, number: null, signed: null, summary: null, signer: null, link: null };
    expect(read.ok && read.value.ledger.evidence).toEqual(rows.map(row => ({ ...empty, ...row })));
    expect(state('evidence')).toMatchObject({ looks: before.looks, printed: before.printed });
    expect(await addRegisterRows('evidence', [{ criterion: '1.3' }])).toMatchObject({
      value: { first: FIRST + 2 },
    });
  });

  test('with the status that a formula tells, inside and below what was prepared', async () => {
    await start({ calculates: true });
    await filledUpTo('remediation', BARE - 2);
    const rows = [shortcoming('Chậm báo cáo'), shortcoming('Thiếu hồ sơ'), shortcoming('Chưa kiểm tra')];
    expect(await addRegisterRows('remediation', rows)).toMatchObject({
      ok: true,
      value: { first: BARE - 1 },
    });
    for (const row of [BARE - 1, BARE, BARE + 1])
      expect(value('remediation', row, STATUS_COLUMN)).toBe(STATUS.soon);
    expect(value('remediation', BARE, 2)).toBe('1.10');
  });

  test('that look like the prepared ones, with their validation, and are printed', async () => {
    await start();
    await filledUpTo('remediation', BARE - 1);
    const { validations, conditionals } = state('remediation') as Record<string, unknown>;
    await addRegisterRows('remediation', [shortcoming('Chậm báo cáo'), shortcoming('Thiếu hồ sơ')]);
    expect(host.syncs.count).toBe(5);
    for (const row of [BARE, BARE + 1])
      for (const column of registerColumns('remediation').keys())
        expect([row, column, sheet('remediation').formats.at(row - 1, column)]).toEqual([
          row,
          column,
          sheet('remediation').formats.at(FIRST - 1, column),
        ]);
    expect(state('remediation')).toMatchObject({
      validations,
      conditionals,
      printed: `A1:${cell(BARE + 1, STATUS_COLUMN)}`,
    });
    expect(sheet('remediation').validations.at(BARE, 1)).toBeDefined();
  });

  test('high enough for what they hold', async () => {
    await start();
    await addRegisterRows('evidence', [{ criterion: '1.1', summary: 'Báo cáo kết quả '.repeat(20) }]);
    expect(sheet('evidence').rowHeights.get(FIRST - 1)).toBeGreaterThan(60);
    expect(sheet('evidence').rowHeights.get(FIRST)).toBe(20);
  });

  test('where a status was deleted with its row, and where somebody wrote beside an empty one', async () => {
    await start();
    const { cells } = sheet('tasks');
    const status = registerColumns('tasks').length - 1;
    const formula = cells.formula(FIRST - 1, status);
    cells.empty(FIRST - 1, status);
    cells.put(FIRST, status, { v: 'xem lại' });
    await addRegisterRows('tasks', [{ task: 'Rà soát' }, { task: 'Tập huấn' }]);
    expect(cells.formula(FIRST - 1, status)).toBe(formula);
    expect(value('tasks', FIRST + 1, status + 1)).toBe('xem lại');
  });

  test('below a note far down, be it a formula that shows nothing, and beside one', async () => {
    await start();
    const { cells } = sheet('evidence');
    cells.put(FIRST + 29, 3, { f: '=""', v: '' });
    cells.put(FIRST + 30, 20, { v: 'bên cạnh' });
    await addRegisterRows('evidence', [{ criterion: '1.1' }]);
    expect([value('evidence', FIRST, 1), value('evidence', FIRST + 31, 1)]).toEqual(['', '1.1']);
    expect(value('evidence', FIRST + 31, 21)).toBe('bên cạnh');
  });

  test('as the texts that they are', async () => {
    await start();
    const awkward = ['=1+1', '12,5', '31/01/2026', "'x", '#sao', '-', '1.10', 'ĐÚNG'];
    await filledUpTo('tasks', FIRST + REGISTERS.tasks.prepared - 4);
    await addRegisterRows(
      'tasks',
      awkward.map(task => ({ task, note: task })),
    );
    const read = await readWorkbook();
    const tasks = read.ok ? read.value.ledger.tasks.slice(1) : [];
    expect(tasks.map(({ task, note }) => [task, note])).toEqual(awkward.map(text => [text, text]));
  });

  test('to a register that a filter hides, without showing its rows', async () => {
    await start();
    const { hiddenRows, rowHeights } = sheet('evidence');
    for (let row = FIRST - 1; row < FIRST + 50; row++) hiddenRows.add(row);
    const added = await addRegisterRows('evidence', [{ criterion: '1.1', summary: 'Báo cáo '.repeat(60) }]);
    expect(added).toMatchObject({ ok: true, value: { hidden: true } });
    expect([hiddenRows.has(FIRST - 1), rowHeights.get(FIRST - 1)]).toEqual([true, 20]);
  });

  test('to a sheet that somebody protected, which stays so in the same way', async () => {
    await start();
    const { protection } = sheet('remediation');
    protection.isOn = true;
    protection.options = { ...protection.options, allowSort: true, allowAutoFilter: true };
    const { options } = protection;
    await filledUpTo('remediation', BARE - 1);
    expect(await addRegisterRows('remediation', [shortcoming('Chậm báo cáo')])).toMatchObject({ ok: true });
    expect([protection.isOn, protection.options]).toEqual([true, options]);
  });

  test('and leave a print area that somebody chose, or none, as it is', async () => {
    await start();
    await filledUpTo('evidence', FIRST + 40);
    sheet('evidence').page.printArea = null;
    expect(await addRegisterRows('evidence', [{ criterion: '1.1' }])).toMatchObject({
      value: { printed: true },
    });
    expect(sheet('evidence').page.printArea).toBeNull();
    sheet('evidence').page.printArea = { row: 0, column: 0, rows: 100, columns: 3 };
    await addRegisterRows('evidence', [{ criterion: '1.1' }]);
    expect(state('evidence')).toMatchObject({ printed: 'A1:C100' });
  });
});

describe('a failure at any sync leaves the workbook as it was, and a second try succeeds', () => {
  test.each([
    ['in prepared rows', FIRST - 1, false],
    ['half below them', BARE - 2, false],
    ['below them', BARE - 1, false],
    ['far below them', BARE + 20, false],
    ['on a protected sheet', BARE - 2, true],
  ])('%s', async (_, last, isProtected) => {
    await start();
    if (last >= FIRST) await filledUpTo('remediation', last);
    sheet('remediation').protection.isOn = isProtected;
    const rows = ['Một', 'Hai', 'Ba'].map(text => shortcoming(text.repeat(60)));
    const before = state('remediation');
    for (const faults of [[1], [2], [3], [3, 4], [3, 5]]) {
      for (const sync of faults) host.faults.failAtSync(sync, 'InternalServerError', 'hỏng');
      expect([faults, await addRegisterRows('remediation', rows)]).toMatchObject([
        faults,
        { ok: false, issue: { code: 'excel.unknown', hostCode: 'InternalServerError' } },
      ]);
      expect([faults, state('remediation')]).toEqual([faults, before]);
    }
    expect(await addRegisterRows('remediation', rows)).toMatchObject({ ok: true });
    expect(sheet('remediation').protection.isOn).toBe(isProtected);
  });

  test('but for the print area, without which the rows stand all the same', async () => {
    await start();
    await filledUpTo('remediation', BARE);
    for (const sync of [4, 5]) {
      host.faults.failAtSync(sync, 'GeneralException');
      expect(await addRegisterRows('remediation', [shortcoming('Chậm')])).toMatchObject({
        ok: true,
        value: { printed: false },
      });
    }
    expect(await addRegisterRows('remediation', [shortcoming('Chậm')])).toMatchObject({
      value: { first: BARE + 3, printed: true },
    });
  });

  test.each([
    ['prepared', BARE - 1, BARE],
    ['not prepared', BARE, BARE - 1],
  ])('and taken back, but for one that was %s and beside which somebody has typed', async (_, kept, gone) => {
    await start();
    await filledUpTo('remediation', BARE - 2);
    const written = await writeEdit(rowsEdit('remediation', [shortcoming('Chậm'), shortcoming('Thiếu')]));
    if (!written.ok) throw new Error(JSON.stringify(written.issue));
    const measure = registerColumn('remediation', 'measure');
    const address = cell(kept, measure);
    await host.workbook.type(SHEET_NAME.remediation, address, 'Mở chuyên mục');
    const undone = await written.value.undo();
    expect(undone).toEqual({ ok: true, value: { kept: [{ sheet: SHEET_NAME.remediation, address }] } });
    expect(value('remediation', kept, measure)).toBe('Mở chuyên mục');
    expect(value('remediation', kept, 2)).toBe('1.10');
    expect(value('remediation', gone, 2)).toBe('');
  });

  test('or says that it could not be taken back', async () => {
    await start();
    for (const sync of [3, 4, 5]) host.faults.failAtSync(sync, 'GeneralException');
    expect(await addRegisterRows('evidence', [{ criterion: '1.1' }])).toEqual({
      ok: false,
      issue: { code: 'excel.entriesHalfWritten', cause: 'excel.unknown' },
    });
  });
});

describe('nothing is written', () => {
  async function refuses(issue: object): Promise<void> {
    const before = state('reports');
    expect(await addRegisterRows('reports', [{ section: 'Tư pháp' }])).toEqual({ ok: false, issue });
    expect(state('reports')).toEqual(before);
  }

  test('when the sheet is gone', async () => {
    await start();
    host.workbook.book.protection.isOn = false;
    host.workbook.book.removeSheet(sheet('reports'));
    expect(await addRegisterRows('reports', [{ section: 'Tư pháp' }])).toEqual({
      ok: false,
      issue: { code: 'excel.sheetMissing', names: ['Báo cáo'] },
    });
  });

  test('when a column was moved', async () => {
    await start();
    sheet('reports').cells.put(REGISTER_HEADER_ROW - 1, 1, { v: REGISTER_TEXT.reports.columns.section });
    await refuses({ code: 'excel.layoutChanged', names: ['Báo cáo'] });
  });

  test('when the register is full, and the last row is used', async () => {
    await start();
    const last = REGISTER_HEADER_ROW + REGISTER_CAPACITY;
    await filledUpTo('reports', last);
    await refuses({ code: 'excel.registerFull', name: 'Báo cáo', free: 0, needed: 1 });
    sheet('reports').cells.empty(last - 1, 0);
    await filledUpTo('reports', last - 1);
    expect(await addRegisterRows('reports', [{ kind: 'x' }])).toMatchObject({ value: { first: last } });
  });

  test('to a sheet that has a password', async () => {
    await start();
    Object.assign(sheet('reports').protection, { password: 'bí mật', isOn: true });
    await refuses({ code: 'excel.protected' });
  });

  test('while Excel is busy', async () => {
    await start();
    host.faults.busy();
    await refuses({ code: 'excel.busy' });
  });
});
