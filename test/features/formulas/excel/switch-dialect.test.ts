import type { DialectCounts } from '../../../../src/features/formulas/workbook/dialect-cells';
import { countDialects, damageOf, switchDialect } from '../../../excel/structure-steps';
import type { OpenWorkbook } from '../../../../src/workbook/open-workbook';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { AREA_HEADER_ROW, areaColumn, areaLayout } from '../../../../src/workbook/places';
import { standardWorkbook } from '../../../../src/workbook/sheets/standard-workbook';
import { awkwardName, setWithAreas } from '../../../catalogue/build-set';
import { eachCell } from '../../../host/book/area';
import type { HeadlessExcel } from '../../../host/start-host';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { differences } from '../../../excel/differences';
import { openLedger, readOpen } from '../../../excel/open-ledger';
import { snapshot } from '../../../excel/snapshot';

const set = setWithAreas(2, awkwardName);
const ledger = demoLedger({ blank: false, set });
const [first, second] = set.areas as [(typeof set.areas)[0], (typeof set.areas)[0]];
const score = areaLayout(first).rows.find(({ kind }) => kind === 'criterion')!.row;

let host: HeadlessExcel;
afterEach(() => host.dispose());

async function open(): Promise<OpenWorkbook> {
  const read = await readOpen();
  host.syncs.reset();
  return read;
}

async function counts(): Promise<DialectCounts> {
  const counted = await countDialects(await open());
  if (!counted.ok) throw new Error(JSON.stringify(counted.issue));
  return counted.value;
}

/** Every formula of the workbook that has a custom function. */
function customFormulas(): string[] {
  return host.workbook.book.sheets.flatMap(({ cells }) => {
    const found: string[] = [];
    const area = cells.used();
    if (area)
      eachCell(area, (row, column) => {
        const formula = cells.formula(row, column);
        if (formula?.includes('CCHC.')) found.push(formula);
      });
    return found;
  });
}

test('all formulas become native and live again, in five syncs, with the same results', async () => {
  host = await openLedger(ledger);
  const live = snapshot(host.workbook.book);
  const { book } = host.workbook;
  const before = await counts();
  expect(host.syncs.count).toBe(2);
  expect(before).toMatchObject({ native: 0, other: 0 });
  expect(before.live).toBe(customFormulas().length);
  expect(before.live).toBeGreaterThan(20);
  const total = host.workbook.read(SHEET_NAME.summary, 'E7').value;

  expect(await switchDialect(await open(), 'native')).toEqual({ ok: true, value: before.live });
  expect(host.syncs.count).toBe(5);
  expect(customFormulas()).toEqual([]);
  expect(differences(standardWorkbook(ledger, SAMPLE_DAY, 'native'), book)).toEqual([]);
  expect(await counts()).toEqual({ live: 0, native: before.live, other: 0 });
  expect(host.workbook.read(SHEET_NAME.summary, 'E7').value).toBe(total);
  const damage = await damageOf(await open());
  expect(damage).toEqual({ ok: true, value: [] });

  // There is nothing more to write.
  expect(await switchDialect(await open(), 'native')).toEqual({ ok: true, value: 0 });
  expect(host.syncs.count).toBe(2);

  expect(await switchDialect(await open(), 'live')).toEqual({ ok: true, value: before.live });
  expect(snapshot(book)).toEqual(live);
  expect(differences(standardWorkbook(ledger, SAMPLE_DAY, 'live'), book)).toEqual([]);
});

test('what somebody typed over a formula stays, as does a sheet without protection', async () => {
  host = await openLedger(ledger, { calculates: false });
  const { book, type } = host.workbook;
  const { live } = await counts();
  book.find(first.sheet)!.protection.isOn = false;
  await type(first.sheet, `M${score}`, 9);
  await type(first.sheet, `L${score}`, '=1+1');
  expect(await counts()).toEqual({ live: live - 2, native: 0, other: 2 });
  expect(await switchDialect(await open(), 'native')).toEqual({ ok: true, value: live - 2 });
  expect(host.workbook.read(first.sheet, `M${score}`).value).toBe(9);
  expect(book.find(first.sheet)!.cells.formula(score - 1, 11)).toBe('=1+1');
  expect(book.find(first.sheet)!.protection.isOn).toBe(false);
  expect(book.find(second.sheet)!.protection.isOn).toBe(true);
});

test('rows that were moved get the formula of the row where they stand', async () => {
  host = await openLedger(ledger, { calculates: false });
  const { live } = await counts();
  const { cells } = host.workbook.book.find(first.sheet)!;
  const [a, b] = areaLayout(first).rows.flatMap(({ kind, row }) => (kind === 'criterion' ? [row] : [])) as [
    number,
    number,
  ];
  // As sorting leaves them: each row with its own formulas, for the place where it stands now.
  const held = (row: number): ({ f: string } | { v: string | number | boolean })[] =>
    Array.from({ length: 23 }, (_, column) => {
      const formula = cells.formula(row - 1, column);
      return formula === null ? { v: cells.value(row - 1, column) } : { f: formula };
    });
  const [one, other] = [held(a), held(b)];
  const put = (row: number, from: number, contents: typeof one): void =>
    contents.forEach((content, column) =>
      cells.put(
        row - 1,
        column,
        'f' in content
          ? { f: content.f.replace(new RegExp(`(?<=[A-Z]\\$?)${from}(?!\\d)`, 'g'), String(row)) }
          : content,
      ),
    );
  put(a, b, other);
  put(b, a, one);
  expect(await counts()).toEqual({ live, native: 0, other: 0 });
  expect(await switchDialect(await open(), 'native')).toEqual({ ok: true, value: live });
  expect(await counts()).toEqual({ live: 0, native: live, other: 0 });
});

test('of a sheet whose columns are out of order nothing is written', async () => {
  host = await openLedger(ledger, { calculates: false });
  const { live } = await counts();
  const { cells } = host.workbook.book.find(second.sheet)!;
  cells.put(AREA_HEADER_ROW - 1, areaColumn('score') - 1, { v: 'Thẩm định 1' });
  cells.put(AREA_HEADER_ROW - 1, areaColumn('appraised1') - 1, { v: 'Điểm tự chấm' });
  const now = await counts();
  expect(now.other).toBeGreaterThan(0);
  expect(now).toEqual({ live: live - now.other, native: 0, other: now.other });
  expect(await switchDialect(await open(), 'native')).toEqual({ ok: true, value: now.live });
  expect(customFormulas()).toHaveLength(now.other);
});

test('a failure at any sync leaves the workbook as it was, and a second try succeeds', async () => {
  host = await openLedger(ledger, { calculates: false });
  const before = snapshot(host.workbook.book);
  const opened = await open();
  for (const sync of [1, 2, 3, 4, 5]) {
    host.faults.failAtSync(sync, 'InternalServerError', 'hỏng');
    expect([sync, await switchDialect(opened, 'native')]).toMatchObject([
      sync,
      { issue: { hostCode: 'InternalServerError' } },
    ]);
    expect(snapshot(host.workbook.book)).toEqual(before);
  }
  // The first attempt to take it back fails as well.
  host.faults.failAtSync(5, 'InternalServerError');
  host.faults.failAtSync(7, 'GeneralException');
  expect(await switchDialect(opened, 'native')).toMatchObject({ issue: { hostCode: 'InternalServerError' } });
  expect(snapshot(host.workbook.book)).toEqual(before);
  for (const sync of [5, 6, 7, 8, 9]) host.faults.failAtSync(sync, 'GeneralException');
  expect(await switchDialect(opened, 'native')).toEqual({
    ok: false,
    issue: { code: 'excel.repairHalfDone', cause: 'excel.unknown' },
  });
  host.faults.off();
  expect(await switchDialect(opened, 'native')).toMatchObject({ ok: true });
  expect(customFormulas()).toEqual([]);
});

test('nothing is written to any sheet when one has a password', async () => {
  host = await openLedger(ledger, { calculates: false });
  const { protection } = host.workbook.book.find(second.sheet)!;
  protection.password = 'bí mật';
  const before = snapshot(host.workbook.book);
  expect(await switchDialect(await open(), 'native')).toEqual({
    ok: false,
    issue: { code: 'excel.protected' },
  });
  expect(snapshot(host.workbook.book)).toEqual(before);
});
