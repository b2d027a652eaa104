import { historyRows } from '../../src/scores/history';
import { scoreLedger } from '../../src/scores/scores';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { COPY_STATUS, PERIOD, REPLACED } from '../../src/rules/words';
import { closingEdit } from '../../src/features/periods/workbook/closing-edit';
import { mergedMarks } from '../../src/features/merge/workbook/merged-marks';
import type { Register } from '../../src/ledger/registers';
import { registerHeaders } from '../../src/workbook/find/form-labels';
import { REGISTER_HEADER_ROW } from '../../src/workbook/places';
import type { SheetCells } from '../../src/workbook/sheet-cells';
import { reentryEdit, stuckRuns } from '../../src/features/formulas/workbook/reentry-edit';
import { rowsEdit } from '../../src/workbook/rows-edit';
import { upgradeEdit } from '../../src/features/start/workbook/upgrade-edit';
import { setWithAreas } from '../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';

const set = setWithAreas(1);
const ledger = demoLedger({ blank: true, set });
const FIRST = REGISTER_HEADER_ROW + 1;
const below = (register: Register, rows: SheetCells): SheetCells => [
  ...Array.from({ length: REGISTER_HEADER_ROW - 1 }, () => []),
  Object.values(registerHeaders(register)),
  ...rows,
];

describe('a closing', () => {
  const rows = historyRows(ledger, scoreLedger(ledger, SAMPLE_DAY), PERIOD.Q3, SAMPLE_DAY);
  const held = (period: string, closed: number, state: string | null): SheetCells[number] => [
    ...[period, closed, '1.1', null, null, null, 1, null, state],
  ];
  const stands = below('history', [
    held(PERIOD.Q3, SAMPLE_DAY - 9, null),
    held(PERIOD.Q3, SAMPLE_DAY - 8, 'đã gửi'),
    held(PERIOD.Q1, SAMPLE_DAY - 7, null),
    held(PERIOD.Q3, SAMPLE_DAY - 6, `${REPLACED}; cũ`),
    held(PERIOD.Q3, SAMPLE_DAY - 5, null),
  ]);
  const marks = (replace: boolean) => closingEdit(rows, set, { replace }).registers![0]!.marks!(stands);

  test('marks earlier rows of its period, neighbours in one block, with what people wrote beside', () => {
    expect(marks(true)).toEqual({
      ok: true,
      value: [
        {
          sheet: SHEET_NAME.history,
          address: `I${FIRST}:I${FIRST + 1}`,
          before: [[''], ['đã gửi']],
          after: [[REPLACED], [`${REPLACED}; đã gửi`]],
        },
        {
          sheet: SHEET_NAME.history,
          address: `I${FIRST + 4}`,
          before: [['']],
          after: [[REPLACED]],
        },
      ],
    });
  });

  test('is refused with the last day on which the period was closed, unless it shall replace that', () => {
    expect(marks(false)).toEqual({
      ok: false,
      issue: { code: 'excel.periodClosed', period: PERIOD.Q3, closed: SAMPLE_DAY - 5 },
    });
    expect(closingEdit(rows, set, { replace: false }).registers![0]!.marks!([])).toEqual({
      ok: true,
      value: [],
    });
  });

  test('adds a row for each criterion', () => {
    const { count, lines } = closingEdit(rows, set, { replace: false }).registers![0]!.rows!;
    expect(count).toBe(rows.length);
    expect(lines(new Map()).map(({ cells }) => cells[2]!.content)).toEqual(
      rows.map(({ criterion }) => criterion),
    );
  });
});

test('of merged copies the register says so, and the day unless somebody wrote one', () => {
  const held = below('mailed', [
    ['A', 'KQXTRAMB', 'a.xlsx', 1, null, 'Chưa trả lời'],
    ['B', 'BCDEFGHI', 'b.xlsx', 1, null, null],
    ['C', 'CDEFGHIK', 'c.xlsx', 1, 46_000, null],
  ]);
  const edit = (address: string, before: unknown, after: unknown) => ({
    ...{ sheet: SHEET_NAME.mailed, address },
    before: [[before]],
    after: [[after]],
  });
  expect(mergedMarks(held, ['KQXTRAMB', 'CDEFGHIK', 'GONE'], 46_100)).toEqual([
    edit(`E${FIRST}`, null, 46_100),
    edit(`F${FIRST}`, 'Chưa trả lời', COPY_STATUS.merged),
    edit(`F${FIRST + 2}`, null, COPY_STATUS.merged),
  ]);
});

test('rows of a register are worked out for the row where they begin', () => {
  const { rows } = rowsEdit('tasks', [{ task: 'Rà soát' }, { task: 'Tập huấn' }]).registers![0]!;
  expect(rows!.count).toBe(2);
  const [, second] = rows!.lines(new Map([['tasks', 20]]));
  expect(second!.cells[0]!.content).toBe('Tập huấn');
  expect(JSON.stringify(second!.cells.at(-1))).toContain('21');
});

test('formulas that hang are entered anew column by column, neighbours in one block', () => {
  const stuck = '=IFERROR(_xldudf_CCHC_TYLE(A1,B1),A1/B1)';
  const anew = '=IFERROR(CCHC.TYLE(A1,B1),A1/B1)';
  const formulas = [
    [null, anew],
    [stuck, anew],
    [stuck, '=1+1'],
  ];
  const values = [
    [null, 1],
    [1, { error: '#BUSY!' }],
    [1, 2],
  ];
  expect(reentryEdit([{ id: '{1}', runs: stuckRuns(formulas, values) }]).form).toEqual([
    { sheet: '{1}', address: 'A2:A3', before: [[stuck], [stuck]], after: [[anew], [anew]], optional: true },
    { sheet: '{1}', address: 'B2', before: [[anew]], after: [[anew]], optional: true },
  ]);
});

test('an upgrade puts each new sheet before the one that it replaces, and what replaces none behind its neighbour', () => {
  const { structure } = upgradeEdit(ledger, SAMPLE_DAY, [
    'Của tôi',
    'TỔNG HỢP',
    SHEET_NAME.log,
    'Tổng hợp (cũ)',
  ]);
  expect(structure.sheets).toEqual([{ name: 'TỔNG HỢP', renameTo: 'TỔNG HỢP (cũ 2)', hide: true }]);
  const added = structure.added.map(({ name }) => name);
  expect(added).not.toContain(SHEET_NAME.log);
  const [first, second, third] = added;
  expect([first, second, third]).toEqual([SHEET_NAME.guide, SHEET_NAME.config, SHEET_NAME.summary]);
  const behind = added.slice(3);
  expect(structure.order).toEqual([
    ...[first, second, 'Của tôi', SHEET_NAME.summary],
    ...behind,
    ...['TỔNG HỢP (cũ 2)', SHEET_NAME.log, 'Tổng hợp (cũ)'],
  ]);
  expect(structure.shown).toBe(SHEET_NAME.guide);
});
