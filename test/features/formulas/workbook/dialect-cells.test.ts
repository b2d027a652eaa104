import {
  countDialects,
  dialectCells,
  dialectEdit,
  stuckCells,
} from '../../../../src/features/formulas/workbook/dialect-cells';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import type { Cell } from '../../../../src/rules/cell';
import { cell as addressOf, cellColumn, cellRow } from '../../../../src/workbook/address';
import { withCopyFacts } from '../../../../src/workbook/copy-facts';
import type { Dialect } from '../../../../src/workbook/dialect';
import type { FoundStructure } from '../../../../src/workbook/found-structure';
import { setWithAreas } from '../../../catalogue/build-set';
import { demoLedger, samplePlan, SAMPLE_DAY } from '../../../sample/sample-plan';
import { openSheets, type OpenSheet } from '../../../workbook/open-sheets';

const set = setWithAreas(2);
const ledger = demoLedger({ blank: false, set });
const plans = {
  live: samplePlan({ blank: false, set, dialect: 'live' }).sheets,
  native: samplePlan({ blank: false, set, dialect: 'native' }).sheets,
};
const DIALECTS: readonly (readonly [Dialect, Dialect])[] = [
  ['live', 'native'],
  ['native', 'live'],
];

const structure = (sheets: ReadonlyMap<string, OpenSheet>): FoundStructure => ({ protected: true, sheets });
const cellsOf = (sheets: ReadonlyMap<string, OpenSheet>) => dialectCells(ledger, structure(sheets));
const countsOf = (sheets: ReadonlyMap<string, OpenSheet>) => countDialects(cellsOf(sheets));

/** Where the two dialects differ, told by the formulas alone. */
const native = openSheets(plans.native);
const apart = [...openSheets(plans.live)].flatMap(([sheet, { formulas }]) =>
  formulas.flatMap((row, down) =>
    row.flatMap((live, across) => {
      const twin = native.get(sheet)!.formulas[down]![across]!;
      return live === twin ? [] : [{ sheet, address: addressOf(down + 1, across + 1), live, native: twin }];
    }),
  ),
);

/** The workbook with what an edit writes. */
function edited(sheets: Map<string, OpenSheet>, to: Dialect): Map<string, OpenSheet> {
  const edit = dialectEdit(cellsOf(sheets), structure(sheets), to);
  for (const { sheet, address, before, after } of edit.form) {
    const row = sheets.get(sheet)!.formulas[cellRow(address) - 1]!;
    const column = cellColumn(address) - 1;
    expect(row[column]).toBe(before[0]![0]);
    row[column] = after[0]![0] as Cell;
  }
  return sheets;
}

test.each(DIALECTS)('a workbook that was made %s is so in every formula that differs', dialect => {
  const cells = cellsOf(openSheets(plans[dialect]));
  expect(cells.map(({ sheet, address, formulas }) => ({ sheet, address, ...formulas }))).toEqual(apart);
  expect(cells.map(({ before, formulas }) => before === formulas[dialect])).not.toContain(false);
  expect(countDialects(cells)).toEqual({ live: 0, native: 0, other: 0, [dialect]: apart.length });
  expect(apart.length).toBeGreaterThan(20);
});

test.each(DIALECTS)('one that is %s becomes %s in all its formulas, and nothing else changes', (from, to) => {
  const formulasOf = (sheets: ReadonlyMap<string, OpenSheet>): unknown =>
    [...sheets].map(([name, { formulas }]) => [name, formulas]);
  expect(formulasOf(edited(openSheets(plans[from]), to))).toEqual(formulasOf(openSheets(plans[to])));
});

test('nothing is written where all is as it is to be, and sheets stay protected or not as they are', () => {
  const open = openSheets(plans.live);
  expect(dialectEdit(cellsOf(open), structure(open), 'live')).toMatchObject({
    form: [],
    structure: { sheets: [] },
  });
  const [first, second] = [...new Set(apart.map(({ sheet }) => sheet))] as [string, string];
  open.get(first)!.protected = false;
  expect(dialectEdit(cellsOf(open), structure(open), 'native').structure.sheets).toEqual(
    expect.arrayContaining([
      { name: first, protect: false },
      { name: second, protect: true },
    ]),
  );
});

test.each<[what: string, typed: Cell]>([
  ['another formula', '=1+1'],
  ['a number', 0.5],
  ['nothing', null],
])('%s that was typed over a formula is in neither dialect, and stays', (_, typed) => {
  const open = openSheets(plans.live);
  const { sheet, address } = apart[0]!;
  open.get(sheet)!.formulas[cellRow(address) - 1]![cellColumn(address) - 1] = typed;
  expect(countsOf(open)).toEqual({ live: apart.length - 1, native: 0, other: 1 });
  edited(open, 'native');
  expect(open.get(sheet)!.formulas[cellRow(address) - 1]![cellColumn(address) - 1]).toBe(typed);
  expect(countsOf(open)).toEqual({ live: 0, native: apart.length - 1, other: 1 });
});

test('a sheet that is gone has no formulas, one whose columns moved none in either dialect', () => {
  const open = openSheets(plans.live);
  const { sheet } = set.areas[0]!;
  const own = apart.filter(each => each.sheet === sheet).length;
  open.delete(sheet);
  expect(countsOf(open).live).toBe(apart.length - own);

  const shifted = openSheets(plans.live);
  const { formulas, values } = shifted.get(sheet)!;
  for (const row of [...formulas, ...values]) row.splice(1, 0, null);
  expect(countsOf(shifted)).toEqual({ live: apart.length - own, native: 0, other: own });
});

test('a copy is native for good', () => {
  const facts = {
    copyId: 'KQXTRAMB',
    workbookId: ledger.workbookId,
    kind: 'whole' as const,
    recipient: '',
    roles: [],
    sent: SAMPLE_DAY,
    version: 1,
    base: ledger,
  };
  const sheets = plans.native.map(sheet =>
    sheet.name === SHEET_NAME.system ? withCopyFacts(sheet, facts) : sheet,
  );
  expect(cellsOf(openSheets(sheets))).toEqual([]);
});

test('a live formula is stuck that shows so, wherever it stands, and no native one is', () => {
  const last = apart.at(-1)!;
  for (const dialect of ['live', 'native'] as const)
    for (const shown of ['#NAME?', '#VALUE!']) {
      const open = openSheets(plans[dialect]);
      for (const { sheet, address } of [apart[0]!, last])
        open.get(sheet)!.values[cellRow(address) - 1]![cellColumn(address) - 1] = { error: shown };
      const stuck = stuckCells(ledger, structure(open)).map(({ sheet, address }) => [sheet, address]);
      expect(stuck).toEqual(
        dialect === 'live' && shown === '#NAME?'
          ? [
              [apart[0]!.sheet, apart[0]!.address],
              [last.sheet, last.address],
            ]
          : [],
      );
    }
});
