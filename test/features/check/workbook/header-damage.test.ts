import { headerDamage } from '../../../../src/features/check/workbook/header-damage';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import type { Cell } from '../../../../src/rules/cell';
import { cell } from '../../../../src/workbook/address';
import type { SheetPlan } from '../../../../src/workbook/plan';
import { standardWorkbook } from '../../../../src/workbook/sheets/standard-workbook';
import { setWithAreas, withFirstCriteria } from '../../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { openSheet } from '../../../workbook/open-sheets';

const set = withFirstCriteria(setWithAreas(1), 2);
const plans = standardWorkbook(demoLedger({ blank: true, set }), SAMPLE_DAY, 'live').sheets.filter(
  ({ name }) => name !== SHEET_NAME.guide && name !== SHEET_NAME.system,
);
const isArea = ({ name }: SheetPlan): boolean => name === set.areas[0]!.sheet;
/** The cells of a sheet with `down` lines more above them, as somebody changed them. */
function changed(plan: SheetPlan, change: (cells: Cell[][]) => void, down = 0): Cell[][] {
  const { formulas } = openSheet(plan);
  change(formulas);
  return [...Array.from({ length: down }, (): Cell[] => []), ...formulas];
}
const found = (plan: SheetPlan, cells: Cell[][], down = 0) => headerDamage(plan, cells, !isArea(plan), down);
/** The texts by which people find their way: headers, and what the rows of a sheet that is read by rows are called. */
const labels = (plan: SheetPlan) =>
  plan.rows.flatMap(({ cells }, row) =>
    cells.flatMap((each, column) =>
      typeof each?.content === 'string' &&
      (each.style === 'header' ||
        (!isArea(plan) && column === 0 && ['label', 'code', 'text'].includes(each.style)))
        ? [{ row, column, text: each.content, style: each.style }]
        : [],
    ),
  );

test.each(plans.map(plan => [plan.name, plan] as const))(
  'each label of %s that was reworded is told',
  (_, plan) => {
    expect(labels(plan).length).toBeGreaterThan(3);
    for (const down of isArea(plan) ? [0, 2] : [0])
      for (const { row, column, text, style } of labels(plan)) {
        const cells = changed(plan, rows => (rows[row]![column] = ' Tên khác '), down);
        const where = { in: 'sheet', sheet: plan.name, address: cell(row + 1 + down, column + 1) };
        expect(found(plan, cells, down)).toEqual({
          moved: false,
          damages: [
            {
              issue: {
                code: 'structure.headerEdited',
                severity: 'warning',
                where,
                repairable: true,
                expected: text,
                shown: ' Tên khác ',
              },
              fix: { ...where, before: ' Tên khác ', after: text, style },
            },
          ],
        });
      }
  },
);

test('titles, notes and remarks may be reworded', () => {
  for (const plan of plans) {
    const cells = changed(plan, rows =>
      plan.rows.forEach(({ cells: planned }, row) =>
        planned.forEach((each, column) => {
          if (typeof each?.content === 'string' && /^(title|subtitle|note|warning)$/.test(each.style))
            rows[row]![column] = 'Lời khác';
        }),
      ),
    );
    expect([plan.name, found(plan, cells)]).toEqual([plan.name, { damages: [], moved: false }]);
  }
});

test('two headers that changed places, and one that stands further right, are columns out of order', () => {
  for (const plan of plans)
    for (const down of isArea(plan) ? [0, 2] : [0]) {
      const [one, other] = labels(plan).filter(({ style }) => style === 'header');
      const swapped = changed(
        plan,
        rows => {
          rows[one!.row]![one!.column] = other!.text;
          rows[other!.row]![other!.column] = one!.text;
        },
        down,
      );
      const further = changed(
        plan,
        rows => {
          rows[one!.row]![one!.column] = null;
          rows[one!.row]![plan.rows[one!.row]!.cells.length + 2] = one!.text;
        },
        down,
      );
      for (const cells of [swapped, further]) {
        const { damages, moved } = found(plan, cells, down);
        expect([plan.name, moved]).toEqual([plan.name, true]);
        expect(damages).toEqual([
          {
            issue: {
              code: 'structure.columnsMoved',
              severity: 'error',
              where: { in: 'sheet', sheet: plan.name, address: cell(one!.row + 1 + down, one!.column + 1) },
              repairable: false,
              header: one!.text,
            },
          },
        ]);
      }
    }
});

test('a header that stands twice in its row is no column out of order where one of both is reworded', () => {
  const plan = plans.find(({ name }) => name === SHEET_NAME.tasks)!;
  const [first, second] = labels(plan);
  const twice: SheetPlan = {
    ...plan,
    rows: plan.rows.map(row => ({
      ...row,
      cells: row.cells.map(each =>
        each?.content === second!.text ? { ...each, content: first!.text } : each,
      ),
    })),
  };
  const cells = changed(twice, rows => (rows[second!.row]![second!.column] = 'Tên khác'));
  expect(found(twice, cells)).toMatchObject({
    moved: false,
    damages: [{ issue: { code: 'structure.headerEdited', shown: 'Tên khác' } }],
  });
});

test('where other words stand in place of all headers of a row nothing is written over, where they are empty all is', () => {
  const plan = plans.find(({ name }) => name === SHEET_NAME.tasks)!;
  const headers = labels(plan);
  const filled = (content: (column: number) => Cell) =>
    found(
      plan,
      changed(plan, rows => headers.forEach(({ row, column }) => (rows[row]![column] = content(column)))),
    ).damages;
  const other = filled(column => `Việc ${column}`);
  expect(other.map(({ issue, fix }) => [issue.repairable, fix])).toEqual(
    headers.map(() => [false, undefined]),
  );
  const empty = filled(() => null);
  expect(empty.map(({ fix }) => fix?.after)).toEqual(headers.map(({ text }) => text));
  const one = filled(column => (column === 0 ? headers[0]!.text : `Việc ${column}`));
  expect(one.every(({ issue }) => issue.repairable)).toBe(true);
});
