import { readWorkbook } from '../../src/excel/read-workbook';
import { damageOf } from './structure-steps';
import type { DamageIssue } from '../../src/features/check/domain/damage-issue';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { setOfEveryKind } from '../catalogue/build-set';
import type { HeadlessExcel } from '../host/start-host';
import { demoLedger } from '../sample/sample-plan';
import { openLedger } from './open-ledger';

let host: HeadlessExcel;
afterEach(() => host.dispose());

async function damage(): Promise<readonly DamageIssue[]> {
  const open = await readWorkbook();
  if (!open.ok) throw new Error(JSON.stringify(open.issue));
  host.syncs.reset();
  const found = await damageOf(open.value);
  if (!found.ok) throw new Error(JSON.stringify(found.issue));
  return found.value;
}

test.each([
  ['a blank workbook', demoLedger({ blank: true })],
  ['a workbook with entries', demoLedger({ blank: false })],
  ['a workbook with every rule kind', demoLedger({ blank: false, set: setOfEveryKind() })],
])('%s, as it was made, shows no damage, in two syncs', async (_, ledger) => {
  host = await openLedger(ledger, { apiLevel: '1.9' });
  expect(await damage()).toEqual([]);
  expect(host.syncs.count).toBe(2);
});

test('what happened to a sheet in Excel is told: renamed, deleted, unprotected, a formula typed over', async () => {
  const ledger = demoLedger({ blank: false });
  host = await openLedger(ledger, { calculates: false });
  const { book } = host.workbook;
  const [first, second, third] = ledger.set.areas.map(({ sheet }) => sheet);
  book.protection.isOn = false;
  book.rename(book.find(first!)!, 'Cũ');
  book.removeSheet(book.find(SHEET_NAME.log)!);
  book.find(second!)!.protection.isOn = false;
  book.find(third!)!.protection.isOn = false;
  await host.workbook.type(third!, 'M5', 2.5);
  const found = await damage();
  expect(found.map(({ code, where }) => [code, where.sheet, where.address])).toEqual([
    ['structure.sheetMissing', 'Cũ', 'A1'],
    ['structure.unprotected', second, 'A1'],
    ['structure.unprotected', third, 'A1'],
    ['structure.sheetMissing', SHEET_NAME.log, 'A1'],
    ['structure.formulaReplaced', third, 'M5'],
    ['structure.sheetsUnprotected', SHEET_NAME.summary, 'A1'],
  ]);
  expect(found[0]).toMatchObject({ name: first, renamedTo: 'Cũ', severity: 'error' });
  expect(found[4]).toMatchObject({ shown: 2.5, repairable: true });
});
