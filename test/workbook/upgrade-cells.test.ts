import type { Ledger } from '../../src/ledger/ledger';
import { withIndexYears } from '../../src/ledger/index-year';
import { ALL_REGISTERS, registerColumns, registerEntry } from '../../src/ledger/registers';
import { scoreLedger } from '../../src/scores/scores';
import { registerHeader } from '../../src/messages/register-sheets-vi';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import type { Cell } from '../../src/rules/cell';
import { REGISTER_HEADER_ROW } from '../../src/workbook/places';
import { readIdentity } from '../../src/workbook/read-identity';
import { openedWorkbook } from '../../src/workbook/open-workbook';
import type { SheetCells } from '../../src/workbook/sheet-cells';
import { standardWorkbook } from '../../src/workbook/sheets/standard-workbook';
import { SCHEMA_VERSION } from '../../src/workbook/sheets/system-sheet';
import { upgradeCells } from '../../src/workbook/upgrade-cells';
import { upgradeEdit } from '../../src/features/start/workbook/upgrade-edit';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { planCells } from './plan-cells';
import { schema1 } from './schema-1';

const old = schema1();
const cellsOf = (name: string): SheetCells => old.get(name)!;

const ledger = readUpgraded(old);

/** What stands in the rows of an old register, but for the status, which is a formula. */
const entered = (name: string, width: number): Cell[][] =>
  cellsOf(name)
    .slice(4)
    .map(row => row.slice(0, width).filter(cell => cell !== null && cell !== ''))
    .filter(row => row.length > 0);
const held = (rows: readonly object[]): Cell[][] =>
  rows.map(row => (Object.values(row) as Cell[]).filter(cell => cell !== null));

test('a workbook of schema 1 is told from one of now and from what is none', () => {
  expect(readIdentity(cellsOf(SHEET_NAME.system))).toEqual({
    issue: { code: 'identity.olderSchema', version: '1' },
  });
  for (const version of ['0', '99', String(SCHEMA_VERSION)]) {
    const other = new Map([[SHEET_NAME.system, [['schemaVersion', version]]]]);
    expect(upgradeCells(other)).toBe(other);
  }
  expect(upgradeCells(new Map())).toEqual(new Map());
});

test('nothing that was entered is lost, and new columns are empty', () => {
  expect(held(ledger.remediations)).toEqual(entered(SHEET_NAME.remediation, 8));
  expect(held(ledger.tasks)).toEqual(entered(SHEET_NAME.tasks, 7));
  expect(held(ledger.evidence)).toEqual(entered(SHEET_NAME.evidence, 6));
  expect(held(ledger.reports)).toEqual(entered(SHEET_NAME.reports, 6));
  expect(ledger.remediations.length).toBeGreaterThan(3);
  expect(ledger.tasks).toHaveLength(6);
  for (const { given, due } of [...ledger.tasks, ...ledger.remediations])
    expect([given, typeof due]).toEqual([null, 'number']);
});

/** The sheets of a workbook as schema 2 made them. */
function schema2(present: Ledger): Map<string, SheetCells> {
  const cells = new Map(planCells(standardWorkbook(present, SAMPLE_DAY, 'native')));
  const column = registerColumns('remediation').indexOf('year');
  const withoutYear = cells
    .get(SHEET_NAME.remediation)!
    .map((row, index) => (index < REGISTER_HEADER_ROW - 1 ? row : row.filter((_, at) => at !== column)));
  cells.set(SHEET_NAME.remediation, withoutYear);
  cells.set(
    SHEET_NAME.system,
    cells
      .get(SHEET_NAME.system)!
      .map(row => (row[0] === 'schemaVersion' ? [row[0], '2', ...row.slice(2)] : row)),
  );
  return cells;
}

function readUpgraded(cells: ReadonlyMap<string, SheetCells>): Ledger {
  const sheets = upgradeCells(cells);
  const read = readIdentity(sheets.get(SHEET_NAME.system)!);
  if (!('identity' in read)) throw new Error(JSON.stringify(read.issue));
  return openedWorkbook({ identity: read.identity, sheets }).ledger;
}

test.each(registerColumns('remediation').filter(column => column !== 'year' && column !== 'status'))(
  'a header of schema 2 that was reworded is in doubt, as of any other: %s',
  column => {
    const cells = schema2(demoLedger({ blank: false }));
    const header = registerHeader('remediation', column);
    const reworded = cells
      .get(SHEET_NAME.remediation)!
      .map(row => row.map(cell => (cell === header ? `${header} (sửa)` : cell)));
    cells.set(SHEET_NAME.remediation, reworded);
    expect(readUpgraded(cells).gaps).toMatchObject([{ what: 'column', header, why: 'renamed' }]);
  },
);

test('a workbook of schema 2 reads as it was, its shortcomings as those of last year', () => {
  const present = demoLedger({ blank: false });
  const back = readUpgraded(schema2(present));
  expect(back.remediations).toEqual(present.remediations.map(row => ({ ...row, year: null })));
  expect(scoreLedger(back, SAMPLE_DAY).total).toEqual(scoreLedger(present, SAMPLE_DAY).total);
  expect(withIndexYears(back).remediations).toEqual(present.remediations);
});

test('settings, bands, deadlines and last year are found where they stood', () => {
  const config = cellsOf(SHEET_NAME.config);
  expect(ledger.settings).toMatchObject({
    unitName: 'xã Cẩm Giang',
    unitCode: '10888',
    authority: 'UBND thành phố Hải Phòng',
    year: 2026,
    notArising: 'full',
    signerTitle: 'CHỦ TỊCH',
    target: null,
    sample: true,
    rating: [19, 20, 21, 22, 23].map(row => ({ name: config[row - 1]![0], from: config[row - 1]![1] })),
  });
  expect(Object.keys(ledger.settings.dues)).toEqual(['2.1', '3.2', '3.3']);
  for (const due of Object.values(ledger.settings.dues)) expect(typeof due).toBe('number');
  const summary = cellsOf(SHEET_NAME.summary);
  expect(Object.values(ledger.lastYear)).toEqual(
    Array.from({ length: 8 }, (_, row) => summary[6 + row]![12]),
  );
});

test('the scores are those that the old workbook shows', () => {
  const { total, areas } = scoreLedger(ledger, SAMPLE_DAY);
  const summary = cellsOf(SHEET_NAME.summary);
  expect(areas.map(({ self }) => self)).toEqual(areas.map((_, row) => summary[6 + row]![4]));
  expect([total.self, total.index, total.lastYear]).toEqual([4, 7, 12].map(column => summary[14]![column]));
  expect(total.entered).toBeGreaterThan(30);
});

test('a register that has grown since is made anew', () => {
  const { structure } = upgradeEdit(ledger, SAMPLE_DAY, Object.values(SHEET_NAME));
  const grown = ALL_REGISTERS.filter(register =>
    Object.values(registerEntry(register).columns).some(({ since }) => since !== undefined),
  );
  expect(structure.added.map(({ name }) => name)).toEqual(
    expect.arrayContaining(grown.map(register => SHEET_NAME[register])),
  );
});

test('present cells stay as they are', () => {
  const cells = planCells(standardWorkbook(demoLedger({ blank: false }), SAMPLE_DAY, 'native'));
  expect(upgradeCells(cells)).toBe(cells);
});

test('missing sheets stay missing, and short ones are no harm', () => {
  const some = new Map([
    [SHEET_NAME.system, cellsOf(SHEET_NAME.system)],
    [SHEET_NAME.config, []],
    [SHEET_NAME.tasks, [[], [], [], []]],
  ]);
  const sheets = upgradeCells(some);
  expect([...sheets.keys()]).toEqual([...some.keys()]);
  const read = readIdentity(sheets.get(SHEET_NAME.system)!);
  if (!('identity' in read)) throw new Error(JSON.stringify(read.issue));
  expect(openedWorkbook({ identity: read.identity, sheets }).ledger.tasks).toEqual([]);
});
