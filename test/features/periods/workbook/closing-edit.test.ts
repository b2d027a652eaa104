import { closingEdit } from '../../../../src/features/periods/workbook/closing-edit';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import type { Cell } from '../../../../src/rules/cell';
import { serialDate } from '../../../../src/rules/serial-date';
import { REPLACED } from '../../../../src/rules/words';
import { historyRows, type HistoryRow } from '../../../../src/scores/history';
import { scoreLedger } from '../../../../src/scores/scores';
import { cell, range } from '../../../../src/workbook/address';
import { registerHeaders } from '../../../../src/workbook/find/form-labels';
import { registerColumn, REGISTER_HEADER_ROW } from '../../../../src/workbook/places';
import { registerColumns, type RegisterColumn } from '../../../../src/ledger/registers';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false });
const rows = historyRows(ledger, scoreLedger(ledger, SAMPLE_DAY), 'Quý III', SAMPLE_DAY);
const FIRST = REGISTER_HEADER_ROW + 1;
const STATE = registerColumn('history', 'state');

type Line = Partial<Record<RegisterColumn<'history'>, Cell>>;
/** The sheet of the history with these lines below its headers. */
const held = (...lines: readonly Line[]): Cell[][] => [
  ...Array.from({ length: REGISTER_HEADER_ROW - 1 }, (): Cell[] => []),
  Object.values<Cell>(registerHeaders('history')),
  ...lines.map(line => registerColumns('history').map(column => line[column] ?? null)),
];
const [april, july] = [serialDate(2026, 4, 1), serialDate(2026, 7, 1)];
const closed = (more: Line = {}): Line => ({ period: 'Quý III', closed: april, criterion: '1.1', ...more });
const marks = (replace: boolean, ...lines: readonly Line[]) =>
  closingEdit(rows, ledger.set, { replace }).registers![0]!.marks!(held(...lines));

test('a period that was closed is not closed again unless somebody asks for it, and the last day is told', () => {
  const lines = [closed(), closed({ criterion: '1.2', closed: july }), closed({ criterion: '1.3' })];
  expect(marks(false, ...lines)).toEqual({
    ok: false,
    issue: { code: 'excel.periodClosed', period: 'Quý III', closed: july },
  });
});

test.each<[string, readonly Line[]]>([
  ['nothing was closed', []],
  ['other periods were closed', [closed({ period: 'Quý I' }), closed({ period: 'Năm' })]],
  ['it was replaced since', [closed({ state: REPLACED })]],
  ['rows are none of a closing', [closed({ closed: null }), closed({ criterion: null }), {}]],
])('a period is closed, and nothing is marked, where %s', (_, lines) => {
  for (const replace of [false, true]) expect(marks(replace, ...lines)).toEqual({ ok: true, value: [] });
});

test('rows that are replaced are marked, in one block where they follow one another; what people wrote stays', () => {
  const lines = [
    closed(),
    closed({ criterion: '1.2', state: 'xem lại' }),
    closed({ period: 'Quý I' }),
    closed({ criterion: '1.3' }),
  ];
  const sheet = SHEET_NAME.history;
  expect(marks(true, ...lines)).toEqual({
    ok: true,
    value: [
      {
        sheet,
        address: range(FIRST, STATE, FIRST + 1, STATE),
        before: [[''], ['xem lại']],
        after: [[REPLACED], [`${REPLACED}; xem lại`]],
      },
      { sheet, address: cell(FIRST + 3, STATE), before: [['']], after: [[REPLACED]] },
    ],
  });
});

test('one row is added for each criterion, with looks of its own', () => {
  const [{ register, rows: added }] = closingEdit(rows, ledger.set, { replace: false }).registers as [
    NonNullable<ReturnType<typeof closingEdit>['registers']>[number],
  ];
  expect([register, added!.count, added!.looksAnew]).toEqual(['history', rows.length, true]);
  const lines = added!.lines(new Map());
  expect(lines).toHaveLength(rows.length);
  const at = registerColumn('history', 'criterion') - 1;
  expect(lines.map(({ cells }) => cells[at]!.content)).toEqual(rows.map(({ criterion }) => criterion));
});

test('a result is shown as what it is: a day as a day, points as a number, words as a text', () => {
  const result = registerColumn('history', 'result') - 1;
  const shown = (code: string, value: Cell): unknown => {
    const row: HistoryRow = { ...rows.find(({ criterion }) => criterion === code)!, result: value };
    const edit = closingEdit([row], ledger.set, { replace: false });
    const { content, style } = edit.registers![0]!.rows!.lines(new Map())[0]!.cells[result]!;
    return [content, style];
  };
  expect(shown('2.1', april)).toEqual([april, 'date']);
  expect(shown('1.1', 1.5)).toEqual([1.5, 'number']);
  expect(shown('1.1', 'Đạt')).toEqual(['Đạt', expect.stringMatching(/text|Text/)]);
});
