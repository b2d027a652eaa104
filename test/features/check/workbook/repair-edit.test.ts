import { findDamage } from '../../../../src/features/check/workbook/damage';
import { repairEdit, type RepairEdit } from '../../../../src/features/check/workbook/repair-edit';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { cell, cellRow } from '../../../../src/workbook/address';
import { areaColumn, areaLayout } from '../../../../src/workbook/places';
import { isFormula, type CellValue, type FormulaCell, type SheetPlan } from '../../../../src/workbook/plan';
import { standardWorkbook } from '../../../../src/workbook/sheets/standard-workbook';
import { STYLES } from '../../../../src/workbook/styles';
import { setWithAreas, withFirstCriteria } from '../../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { FoundWorkbook } from './found-workbook';

/** What a repair does beside mending cells; that it mends them is the law of repair. */
const ledger = demoLedger({ blank: true, set: withFirstCriteria(setWithAreas(2), 4) });
const { sheets: plans, names } = standardWorkbook(ledger, SAMPLE_DAY, 'live');
const [area] = ledger.set.areas as [(typeof ledger.set.areas)[0]];
const rows = areaLayout(area).rows.filter(({ kind }) => kind === 'criterion');
const plan = (name: string): SheetPlan => plans.find(each => each.name === name)!;
const score = (row: number): string => cell(row, areaColumn('score'));

function repair(damage: (book: FoundWorkbook) => void): RepairEdit {
  const book = new FoundWorkbook(plans);
  damage(book);
  return repairEdit(ledger, book);
}
const sheetOf = ({ structure }: RepairEdit, name: string) =>
  structure.sheets.find(each => each.name === name);

test('a workbook as it was made needs nothing', () => {
  const { form, structure } = repair(() => {});
  expect({ form, structure }).toEqual({
    form: [],
    structure: { sheets: [], added: [], names: [], order: plans.map(({ name }) => name) },
  });
});

test('a sheet that is mended gets its hints at entry back, each in the row of its criterion wherever it stands now', () => {
  const [, second] = rows;
  const edit = repair(book => {
    book.insertRow(area.sheet, second!.row);
    book.put(area.sheet, score(second!.row + 1), 9);
  });
  const mended = sheetOf(edit, area.sheet)!;
  expect(mended.protect).toBe(true);
  const down = (reference: string): string =>
    reference.replace(/\d+/g, row => String(Number(row) + (Number(row) >= second!.row ? 1 : 0)));
  // Limits such as the total of the same row are looked up where the row stands.
  const limits = plan(area.sheet).validations.flatMap(({ rule }) => ('max' in rule ? [rule.max] : []));
  expect(limits.some(max => typeof max === 'string' && /^\$?[A-Z]+\d+$/.test(max))).toBe(true);
  expect(mended.validations).toEqual(
    plan(area.sheet).validations.map(each => ({
      ...each,
      address: down(each.address),
      rule:
        'max' in each.rule && typeof each.rule.max === 'string'
          ? { ...each.rule, max: /!/.test(each.rule.max) ? each.rule.max : down(each.rule.max) }
          : each.rule,
    })),
  );
});

test('hints at entry of a row that is gone are left out, and all where columns are out of order', () => {
  const [gone, other] = rows;
  const lacking = repair(book => {
    book.get(area.sheet).formulas[gone!.row - 1] = [];
    book.put(area.sheet, score(other!.row), 9);
  });
  const hinted = sheetOf(lacking, area.sheet)!.validations!.map(({ address }) =>
    cellRow(address.split(':')[0]!),
  );
  expect(hinted).not.toContain(gone!.row);
  expect(hinted).toContain(other!.row);
  const shifted = repair(book => {
    for (const row of book.get(area.sheet).formulas) row.splice(2, 0, null);
    book.get(area.sheet).protected = false;
  });
  expect(sheetOf(shifted, area.sheet)).toEqual({ name: area.sheet, validations: [], protect: true });
});

test('a sheet that people may change stays so after its header was mended, unless they protected it themselves', () => {
  for (const isProtected of [false, true]) {
    const edit = repair(book => {
      book.put(SHEET_NAME.tasks, 'A4', 'Việc');
      book.get(SHEET_NAME.tasks).protected = isProtected;
    });
    expect(edit.structure.sheets).toEqual([
      { name: SHEET_NAME.tasks, validations: plan(SHEET_NAME.tasks).validations, protect: isProtected },
    ]);
  }
});

test('a sheet under another name gets its own back, and no other sheet is touched', () => {
  const { structure } = repair(book => book.rename(area.sheet, 'Của tôi'));
  expect(structure.sheets).toMatchObject([{ name: 'Của tôi', renameTo: area.sheet, protect: true }]);
});

test('the configuration is made again with the names that formulas call it by, any other sheet without', () => {
  const again = (name: string) => repair(book => book.delete(name)).structure;
  expect(again(SHEET_NAME.config)).toMatchObject({ added: [{ name: SHEET_NAME.config }], names });
  expect(again(SHEET_NAME.summary)).toMatchObject({ added: [{ name: SHEET_NAME.summary }], names: [] });
});

test('the structure is protected again where it was not, and named as such only then', () => {
  expect(repair(book => void (book.protected = false)).structure.protect).toBe(true);
  expect(repair(book => book.delete(SHEET_NAME.log)).structure).not.toHaveProperty('protect');
});

test('a sheet that is made again reads rows where they stand now, and nothing where they are gone', () => {
  const formulas = (damage: (book: FoundWorkbook) => void): Map<string, string> => {
    const { structure } = repair(book => {
      book.delete(SHEET_NAME.summary);
      damage(book);
    });
    return new Map(
      structure.added[0]!.rows.flatMap(({ cells }, row) =>
        cells.flatMap((each, column): [string, string][] =>
          each && isFormula(each.content) ? [[cell(row + 1, column + 1), each.content.formula]] : [],
        ),
      ),
    );
  };
  const [made, moved, gone] = [
    formulas(() => {}),
    formulas(book => book.insertRow(area.sheet, rows[1]!.row)),
    formulas(book => (book.get(area.sheet).formulas[rows[1]!.row - 1] = [])),
  ];
  const down = (formula: string): string =>
    formula.replace(/('[^']*'!)(\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)/g, (_, sheet: string, cells: string) =>
      sheet !== `'${area.sheet}'!`
        ? `${sheet}${cells}`
        : sheet + cells.replace(/\d+/g, row => String(Number(row) + (Number(row) >= rows[1]!.row ? 1 : 0))),
    );
  expect([...made].filter(([, formula]) => down(formula) !== formula).length).toBeGreaterThan(5);
  for (const [address, formula] of made) {
    expect(moved.get(address)).toBe(down(formula));
    expect(gone.get(address)).toBe(formula.includes(area.sheet) ? undefined : formula);
  }
});

/** Cells that people do not enter, by what the product puts there. */
function guarded(name: string): { readonly address: string; readonly content: CellValue | FormulaCell }[] {
  return plan(name).rows.flatMap(({ cells }, row) =>
    cells.flatMap((each, column) =>
      each && STYLES[each.style].locked && (isFormula(each.content) || typeof each.content === 'number')
        ? [{ address: cell(row + 1, column + 1), content: each.content }]
        : [],
    ),
  );
}

test('where a function of ours does not answer, its formula is entered anew, or one that needs none in its place', () => {
  const [{ row }] = rows as [(typeof rows)[0]];
  for (const dialect of ['live', 'native'] as const) {
    const book = new FoundWorkbook(plans);
    book.get(area.sheet).values[row - 1]![areaColumn('score') - 1] = { error: '#NAME?' };
    const { form } = repairEdit(ledger, book, dialect);
    expect(form.map(({ address }) => address)).toEqual([score(row)]);
    expect(String(form[0]!.after[0]![0]).includes('CCHC.')).toBe(dialect === 'live');
  }
});

test('every formula and number that is typed over is told, and written again as it was made', () => {
  const sheets = [SHEET_NAME.config, SHEET_NAME.summary, ...ledger.set.areas.map(each => each.sheet)];
  const cells = plans.flatMap(({ name }) =>
    sheets.includes(name) ? guarded(name).map(each => ({ name, ...each })) : [],
  );
  const book = new FoundWorkbook(plans);
  for (const { name, address } of cells) book.put(name, address, 7777);
  expect(
    findDamage(ledger, book).map(({ fix }) => ({
      name: fix!.sheet,
      address: fix!.address,
      before: fix!.before,
      after: fix!.after,
    })),
  ).toEqual(
    cells.map(({ name, address, content }) => ({
      name,
      address,
      before: 7777,
      after: isFormula(content) ? `=${content.formula}` : content,
    })),
  );
});

test('what the product puts into registers and beside them is told with no cell: people may keep those as they like', () => {
  const judged = [SHEET_NAME.config, SHEET_NAME.summary, area.sheet, ledger.set.areas[1]!.sheet];
  const others = plans.filter(({ name }) => !judged.includes(name) && guarded(name).length > 0);
  expect(others.map(({ name }) => name)).toContain(SHEET_NAME.tasks);
  const book = new FoundWorkbook(plans);
  for (const { name } of others) for (const { address } of guarded(name)) book.put(name, address, 7777);
  expect(findDamage(ledger, book)).toEqual([]);
});

test('who answers for a criterion is told with its cells, and nobody with headings and sums', () => {
  const book = new FoundWorkbook(plans);
  for (const { address } of guarded(area.sheet)) book.put(area.sheet, address, 7777);
  const owners = new Map(
    findDamage(ledger, book).map(({ issue }) => [cellRow(issue.where.address), issue.owner]),
  );
  const { rows: all, totalRow } = areaLayout(area);
  const answering = new Map(
    all.map(row => [row.row, row.kind === 'heading' ? undefined : area.criteria[row.index]!.owner]),
  );
  expect([...owners.keys()]).toEqual(expect.arrayContaining([...rows.map(({ row }) => row), totalRow]));
  for (const [row, owner] of owners) expect([row, owner]).toEqual([row, answering.get(row)]);
});
