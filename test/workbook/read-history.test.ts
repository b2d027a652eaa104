import fc from 'fast-check';
import { criteriaOf, type IndexSet } from '../../src/catalogue/index-set';
import { historyRows, type HistoryRow } from '../../src/scores/history';
import { registerColumns, type RegisterColumn } from '../../src/ledger/registers';
import { scoreLedger } from '../../src/scores/scores';
import { isBlank, isError, textOf, type Cell } from '../../src/rules/cell';
import { NOT_ARISING, REPLACED } from '../../src/rules/words';
import { subRowsOf } from '../../src/rules/asks';
import { itemsText } from '../../src/workbook/closed-items';
import { historyLines } from '../../src/features/periods/workbook/history-lines';
import { registerHeaders } from '../../src/workbook/find/form-labels';
import { REGISTER_HEADER_ROW } from '../../src/workbook/places';
import { isFormula } from '../../src/workbook/plan';
import { readHistory, rowsToReplace } from '../../src/workbook/read-history';
import type { SheetCells } from '../../src/workbook/sheet-cells';
import { setOfEveryKind } from '../catalogue/build-set';
import { anyLedger } from '../ledger/any-ledger';
import { anyEntry } from '../rules/any-entry';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';

const ledger = demoLedger({ blank: false });
const rows = historyRows(ledger, scoreLedger(ledger, SAMPLE_DAY), 'Quý III', SAMPLE_DAY);

/** A title, and the headers in their row. */
const TOP: readonly Cell[][] = [['Lịch sử'], [], [], Object.values(registerHeaders('history'))];

/** The sheet once these rows were written, with what their states say. */
function sheet(written: readonly (readonly [rows: readonly HistoryRow[], state?: string])[]): Cell[][] {
  const top = TOP;
  const below = written.flatMap(([of, state = null]) =>
    historyLines(of, ledger.set).map(({ cells }) =>
      cells.map((cell, column): Cell => {
        const content = cell?.content ?? null;
        if (isFormula(content)) throw new Error('a formula in the history');
        return column === cells.length - 1 ? state : content;
      }),
    ),
  );
  return [...top, ...below];
}
const line = (values: Partial<Record<RegisterColumn<'history'>, Cell>>): Cell[] =>
  registerColumns('history').map(column => values[column] ?? null);
const readBy = (set: IndexSet, ...lines: Cell[][]) => readHistory([...TOP, ...lines], set);
const read = (...lines: Cell[][]) => readBy(ledger.set, ...lines);
const valid = { period: 'Quý I', closed: 46053, criterion: '1.1', score: 1 };

test('a closing is read as it was written', () => {
  expect(readHistory(sheet([[rows]]), ledger.set)).toEqual([
    { period: 'Quý III', closed: SAMPLE_DAY, replaced: false, rows },
  ]);
});

test('whatever was entered comes back', () => {
  const set = setOfEveryKind();
  // Blanks are one thing, and letters are composed.
  const told = (cell: Cell): Cell =>
    isError(cell)
      ? cell.error
      : isBlank(cell)
        ? null
        : typeof cell === 'string'
          ? cell.normalize('NFC')
          : cell;
  const perRow = new Map(criteriaOf(set).map(({ code, rule }) => [code, subRowsOf(rule)[0]?.length]));
  fc.assert(
    fc.property(anyLedger(set, anyEntry), of => {
      const closed = historyRows(of, scoreLedger(of, SAMPLE_DAY), 'Năm', SAMPLE_DAY);
      const cells = historyLines(closed, set).map(each =>
        each.cells.map(cell => (cell?.content ?? null) as Cell),
      );
      const [back] = readBy(set, ...cells);
      const shown = ({ items, ...row }: HistoryRow): HistoryRow => ({
        ...row,
        done: told(row.done),
        total: told(row.total),
        result: items ? itemsText(items, perRow.get(row.criterion)) : told(row.result),
      });
      expect(back!.rows.map(shown)).toEqual(closed.map(shown));
    }),
  );
});

test('items come back in their places, whatever somebody entered in one of them', () => {
  const { code } = criteriaOf(ledger.set).find(({ rule }) => rule.kind === 'checklist')!;
  const items = ['Đạt', null, 'Đạt; chậm', 'Không đạt'];
  const row = { ...rows[0]!, criterion: code, result: null, items };
  const [back] = readHistory(sheet([[[row]]]), ledger.set);
  expect(back!.rows).toEqual([row]);
  expect(sheet([[[row]]])[REGISTER_HEADER_ROW]![5]).toBe('Đạt; –; Đạt\u2060; chậm; Không đạt');
});

test('what stands side by side comes back in its place', () => {
  const set = setOfEveryKind();
  const { code } = criteriaOf(set).find(({ rule }) => rule.kind === 'ratios')!;
  const items = ['9', '10', null, '2', '1/2', null];
  const row = { ...rows[0]!, criterion: code, result: null, items };
  const [line] = historyLines([row], set);
  const cells = line!.cells.map(cell => (cell?.content ?? null) as Cell);
  expect(cells[5]).toBe('9/10; –/2; 1\u2060/2/–');
  expect(readBy(set, cells)[0]!.rows).toEqual([row]);
});

test('a mark of a criterion with items is none of them', () => {
  const { code } = criteriaOf(ledger.set).find(({ rule }) => rule.kind === 'checklist')!;
  const row = { ...rows[0]!, criterion: code, result: NOT_ARISING };
  expect(readHistory(sheet([[[row]]]), ledger.set)[0]!.rows).toEqual([row]);
});

test('what was typed in place of a mark is no item where two stand side by side', () => {
  const set = setOfEveryKind();
  const { code } = criteriaOf(set).find(({ rule }) => rule.kind === 'ratios')!;
  const row = { ...rows[0]!, criterion: code, result: 'không' };
  const [line] = historyLines([row], set);
  expect(
    readBy(
      set,
      line!.cells.map(cell => (cell?.content ?? null) as Cell),
    )[0]!.rows,
  ).toEqual([row]);
});

test('numbers and days among the results are not written as texts, and codes are', () => {
  const styles = historyLines(
    [{ ...rows[0]!, result: 'Đạt' }, ...rows.filter(({ result }) => typeof result === 'number').slice(0, 1)],
    ledger.set,
  ).map(({ cells }) => [cells[2]!.style, cells[5]!.style]);
  expect(styles).toEqual([
    ['code', 'text'],
    ['code', expect.stringMatching(/^(date|number)$/)],
  ]);
});

test('a text that is as long as a cell still fits into one behind an apostrophe', () => {
  const [long] = historyLines([{ ...rows[0]!, result: '='.repeat(40_000) }], ledger.set);
  expect((long!.cells[5]!.content as string).length).toBe(32_766);
});

describe('closings are told apart', () => {
  const later = rows.map(row => ({ ...row, closed: SAMPLE_DAY + 7 }));

  test('by period, day and mark, however the rows were sorted', () => {
    const cells = sheet([[rows, REPLACED], [later]]);
    const top = cells.slice(0, REGISTER_HEADER_ROW);
    const body = cells.slice(REGISTER_HEADER_ROW);
    for (const order of [body, [...body].sort((a, b) => textOf(a[2]!).localeCompare(textOf(b[2]!)))])
      expect(
        readHistory([...top, ...order], ledger.set).map(({ closed, replaced, rows: { length } }) => [
          closed,
          replaced,
          length,
        ]),
      ).toEqual([
        [SAMPLE_DAY, true, rows.length],
        [SAMPLE_DAY + 7, false, rows.length],
      ]);
  });

  test('also when both were replaced on one day', () => {
    expect(
      readHistory(
        sheet([
          [rows, REPLACED],
          [rows, REPLACED],
        ]),
        ledger.set,
      ).map(each => each.rows.length),
    ).toEqual([rows.length, rows.length]);
  });
});

test.each<[string, Cell[]]>([
  ['a period', line({ ...valid, period: ' ' })],
  ['a day', line({ ...valid, closed: 'hôm qua' })],
  ['a criterion', line({ ...valid, criterion: null })],
  ['anything but an error', line({ ...valid, period: { error: '#REF!' } })],
])('a row without %s belongs to no closing', (_, strange) => {
  expect(read(strange, line(valid))).toMatchObject([{ rows: [{ criterion: '1.1' }] }]);
});

test('a day that was typed as text is a day, and a score that is no number is none', () => {
  expect(read(line({ ...valid, closed: '31/01/2026', score: 'một', appraised: '2' }))).toMatchObject([
    { closed: 46053, rows: [{ score: undefined, appraised: undefined }] },
  ]);
});

test('a sheet that is gone or empty holds no closing', () => {
  expect([
    readHistory(undefined, ledger.set),
    readHistory([], ledger.set),
    rowsToReplace(undefined, 'Quý I'),
  ]).toEqual([[], [], []]);
});

test('the rows to replace are those of the period without the mark; remarks stay beside it', () => {
  const cells: SheetCells = [
    ...TOP,
    line(valid),
    line({ ...valid, state: 'đã thay thế' }),
    line({ ...valid, period: 'QUÝ I', state: 'đã gửi huyện' }),
    line({ ...valid, period: 'Năm' }),
  ];
  expect(rowsToReplace(cells, 'Quý I')).toEqual([
    { row: 5, closed: 46053, state: '', mark: 'Đã thay thế' },
    { row: 7, closed: 46053, state: 'đã gửi huyện', mark: 'Đã thay thế; đã gửi huyện' },
  ]);
});
