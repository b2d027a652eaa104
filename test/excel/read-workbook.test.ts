import { criteriaOf } from '../../src/catalogue/index-set';
import type { Ledger } from '../../src/ledger/ledger';
import { hasEntries } from '../../src/ledger/has-entries';
import { REGISTER_CAPACITY, registerColumns } from '../../src/ledger/registers';
import { readWorkbook } from '../../src/excel/read-workbook';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { criterionCell, REGISTER_HEADER_ROW } from '../../src/workbook/places';
import { SCHEMA_VERSION } from '../../src/workbook/sheets/system-sheet';
import { budget } from '../bench/budget';
import { setOfEveryKind } from '../catalogue/build-set';
import { startHost, type HeadlessExcel } from '../host/start-host';
import { demoLedger } from '../sample/sample-plan';
import { openLedger } from './open-ledger';

let host: HeadlessExcel;
afterEach(() => host.dispose());

async function read(): Promise<Ledger> {
  const result = await readWorkbook();
  if (!result.ok) throw new Error(JSON.stringify(result.issue));
  return result.value.ledger;
}

/**
 * What reading gives for a ledger: the sheets have a place for every person and every area of last year, and show
 * deadlines and figures that are counted from registers in the rows that use them.
 */
function asRead(ledger: Ledger, given: Ledger): Ledger {
  const { set, settings, records, lastYear } = ledger;
  const nobody = { name: '', email: '' };
  return {
    ...ledger,
    settings: {
      ...settings,
      people: Object.fromEntries(
        criteriaOf(set).map(({ owner }) => [owner, settings.people[owner] ?? nobody]),
      ),
    },
    lastYear: Object.fromEntries(set.areas.map(({ code }) => [code, lastYear[code] ?? null])),
    records: Object.fromEntries(
      criteriaOf(set).map(({ code, rule }) => {
        const record = records[code]!;
        const { done, total, due } = given.records[code]!.entry;
        const isCounted = (rule.kind === 'ratio' && rule.fedBy) || (rule.kind === 'survey' && rule.levels);
        const counted = isCounted ? { done, total } : {};
        return [code, { ...record, entry: { ...record.entry, due, ...counted } }];
      }),
    ),
  };
}

describe('what was written is read again', () => {
  test.each([
    ['a blank workbook', demoLedger({ blank: true }), false],
    ['a workbook with entries', demoLedger({ blank: false }), true],
    ['a workbook with every rule kind', demoLedger({ blank: false, set: setOfEveryKind() }), true],
  ])('%s, in three syncs at most', async (_, ledger, filled) => {
    host = await openLedger(ledger, { apiLevel: '1.9' });
    const found = await read();
    expect(found).toEqual(asRead(ledger, found));
    expect(host.syncs.count).toBeLessThanOrEqual(budget('readSyncs'));
    expect(hasEntries(found)).toBe(filled);
    const deadlines = criteriaOf(ledger.set).filter(({ rule }) => rule.kind === 'deadline');
    for (const { code } of deadlines) expect(found.records[code]!.entry.due).toBe(ledger.settings.dues[code]);
  });
});

describe('a workbook that people have worked in', () => {
  const ledger = demoLedger({ blank: true });
  const { set } = ledger;
  const ratio = criteriaOf(set).find(({ rule }) => rule.kind === 'ratio' && !rule.fedBy)!;
  const at = (column: Parameters<typeof criterionCell>[2]): [string, string] => {
    const { sheet, address } = criterionCell(set, ratio.code, column);
    return [sheet, address];
  };

  test('keeps errors, dates, decomposed letters and what stands on hidden sheets apart', async () => {
    host = await openLedger(ledger);
    const { type, book } = host.workbook;
    await type(...at('done'), '=1/0');
    await type(...at('note'), 'Đã họp'.normalize('NFD'));
    await type(SHEET_NAME.evidence, 'A5', ratio.code);
    await type(SHEET_NAME.evidence, 'B5', '#N/A');
    await type(SHEET_NAME.evidence, 'C5', '15/03/2026');
    book.protection.isOn = false;
    book.setVisibility(book.find(SHEET_NAME.evidence)!, 'Hidden');
    const { records, evidence } = await read();
    expect(records[ratio.code]).toMatchObject({ entry: { done: { error: '#DIV/0!' } }, note: 'Đã họp' });
    expect(evidence).toEqual([
      {
        criterion: ratio.code,
        number: { error: '#N/A' },
        signed: 46096,
        summary: null,
        signer: null,
        link: null,
      },
    ]);
  });

  test('finds criteria by their codes after rows were moved', async () => {
    host = await openLedger(demoLedger({ blank: false }), { calculates: false });
    const { sheet, address } = criterionCell(set, ratio.code, 'code');
    const row = Number(/\d+/.exec(address)![0]);
    const before = await read();
    await Excel.run(async context => {
      const area = context.workbook.worksheets.getItem(sheet);
      area.protection.unprotect();
      const moved = area.getRange(`A${row}:W${row}`).load('values');
      await context.sync();
      area.getRange('A90:W90').values = moved.values;
      moved.clear('Contents');
      await context.sync();
    });
    const after = await read();
    expect(after.records[ratio.code]!.entry).toEqual(before.records[ratio.code]!.entry);
  });

  test('reads a sheet that was deleted as not found', async () => {
    host = await openLedger(demoLedger({ blank: false }), { calculates: false });
    const { book } = host.workbook;
    book.protection.isOn = false;
    book.removeSheet(book.find(SHEET_NAME.tasks)!);
    book.removeSheet(book.find(set.areas[1]!.sheet)!);
    const { tasks, evidence, records } = await read();
    expect(tasks).toEqual([]);
    expect(evidence.length).toBeGreaterThan(0);
    expect(records[set.areas[1]!.criteria[0]!.code]!.note).toEqual({ unread: 'missing' });
  });

  test('reads a sheet that was renamed by what it holds, beside sheets of people’s own', async () => {
    host = await openLedger(demoLedger({ blank: false }), { calculates: false });
    const before = await read();
    host.workbook.book.protection.isOn = false;
    await Excel.run(async context => {
      const { worksheets } = context.workbook;
      worksheets.add('Theo dõi riêng').getRange('A1:B2').values = [
        ['Mã', 'Ghi chú'],
        ['1.1', 'của riêng'],
      ];
      worksheets.getItem(set.areas[1]!.sheet).name = 'Thể chế (mới)';
      worksheets.getItem(SHEET_NAME.tasks).name = 'Việc phải làm';
      await context.sync();
    });
    expect(await read()).toEqual(before);
  });

  test('fits into what Excel on the web answers, with every register full', async () => {
    host = await openLedger(ledger, { calculates: false });
    const registers = ['evidence', 'remediation', 'tasks', 'reports'] as const;
    await Excel.run(async context => {
      for (const register of registers) {
        const columns = registerColumns(register).length;
        context.workbook.worksheets
          .getItem(SHEET_NAME[register])
          .getRangeByIndexes(REGISTER_HEADER_ROW, 0, REGISTER_CAPACITY, columns).values = Array.from(
          { length: REGISTER_CAPACITY },
          (_, row) =>
            Array.from({ length: columns }, (_, column) => `Công văn số ${row}/UBND-VP cột ${column}`),
        );
        await context.sync();
      }
    });
    host.syncs.reset();
    const { evidence, reports } = await read();
    expect([evidence.length, reports.length]).toEqual([REGISTER_CAPACITY, REGISTER_CAPACITY]);
    expect(host.syncs.count).toBe(3);
    expect(host.syncs.largestAnswerBytes).toBeLessThanOrEqual(budget('readLargestAnswerBytes'));
  });
});

describe('what cannot be read', () => {
  const ledger = demoLedger({ blank: true });
  const system = async (address: string, value: string): Promise<void> => {
    host.workbook.book.find(SHEET_NAME.system)!.protection.isOn = false;
    await Excel.run(async context => {
      const sheet = context.workbook.worksheets.getItem(SHEET_NAME.system);
      sheet.getRange(address).values = [[value]];
      await context.sync();
    });
  };

  test('any other workbook is no ledger', async () => {
    host = startHost();
    host.install();
    expect(await readWorkbook()).toEqual({ ok: false, issue: { code: 'excel.noLedger' } });
    host.workbook.book.addSheet(SHEET_NAME.system);
    expect(await readWorkbook()).toEqual({ ok: false, issue: { code: 'excel.noLedger' } });
  });

  test('a damaged hidden sheet, and one of a later version, are told apart', async () => {
    host = await openLedger(ledger, { calculates: false });
    await system('B2', '7');
    expect(await readWorkbook()).toEqual({ ok: false, issue: { code: 'excel.newerSchema', version: '7' } });
    await system('B2', '1');
    expect(await readWorkbook()).toEqual({ ok: false, issue: { code: 'excel.olderSchema', version: '1' } });
    await system('B2', String(SCHEMA_VERSION));
    await system('C2', '{"id":');
    expect(await readWorkbook()).toEqual({
      ok: false,
      issue: { code: 'excel.ledgerDamaged', what: SHEET_NAME.system },
    });
  });

  test('a hidden sheet that lost its first row is read all the same', async () => {
    host = await openLedger(ledger, { calculates: false });
    await system('A1', '');
    await system('B1', '');
    await Excel.run(async context => {
      const sheet = context.workbook.worksheets.getItem(SHEET_NAME.system);
      sheet.getRange('A1:AZ1').clear('Contents');
      await context.sync();
    });
    expect((await read()).workbookId).toBe(ledger.workbookId);
  });
});
