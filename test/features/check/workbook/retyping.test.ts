import fc from 'fast-check';
import { retyping, type Retyping } from '../../../../src/features/check/workbook/retyping';
import { retypingEdit, shownValue } from '../../../../src/features/check/workbook/retyping-edit';
import { RETYPED } from '../../../../src/features/check/messages/check-vi';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import type { Cell } from '../../../../src/rules/cell';
import { serialDate } from '../../../../src/rules/serial-date';
import { cellColumn, cellRow } from '../../../../src/workbook/address';
import type { FoundStructure } from '../../../../src/workbook/found-structure';
import { openedWorkbook, type OpenWorkbook } from '../../../../src/workbook/open-workbook';
import {
  areaColumn,
  criterionCell,
  registerColumn,
  REGISTER_HEADER_ROW,
  settingCell,
} from '../../../../src/workbook/places';
import { cell } from '../../../../src/workbook/address';
import { standardWorkbook } from '../../../../src/workbook/sheets/standard-workbook';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { planCells } from '../../../workbook/plan-cells';

const ledger = demoLedger({ blank: false });
const made = planCells(standardWorkbook(ledger, SAMPLE_DAY, 'live'));
const day = serialDate(2026, 3, 10);

/** The sample workbook with other contents in some cells, by sheet and address. */
function opened(contents: Readonly<Record<string, Cell>>): OpenWorkbook {
  const sheets = new Map([...made].map(([name, rows]) => [name, rows.map(row => [...row])]));
  for (const [place, content] of Object.entries(contents)) {
    const [sheet, address] = place.split('!') as [string, string];
    sheets.get(sheet)![cellRow(address) - 1]![cellColumn(address) - 1] = content;
  }
  const identity = { workbookId: ledger.workbookId, set: ledger.set };
  return openedWorkbook({ identity, sheets });
}
const at = (code: string, field: Parameters<typeof areaColumn>[0]): string => {
  const { sheet, address } = criterionCell(DEFAULT_SET, code, field);
  return `${sheet}!${address}`;
};
const inRegister = (column: 'criterion' | 'number' | 'signed', nth = 1): string =>
  `${SHEET_NAME.evidence}!${cell(REGISTER_HEADER_ROW + nth, registerColumn('evidence', column))}`;
const setting = (name: 'target' | 'survey'): string => `${SHEET_NAME.config}!${settingCell(name)}`;

/** What becomes of the cells that were changed; the sample itself holds what it means. */
const shown = ({ retyped, left }: Retyping): Record<string, Cell> =>
  Object.fromEntries([
    ...retyped.map(({ sheet, address, to }): [string, Cell] => [`${sheet}!${address}`, to]),
    ...left.map(({ sheet, address, doubt }): [string, Cell] => [`${sheet}!${address}`, doubt.code]),
  ]);

test('a workbook whose cells hold what they mean needs no help', () => {
  expect(retyping(opened({}))).toEqual({ retyped: [], left: [] });
});

test.each<[string, string, Cell, Cell]>([
  ['a count as text', at('1.1', 'done'), ' 12 ', 12],
  ['a total with a space for the thousands', at('1.1', 'total'), '1 250', 1250],
  ['money with a comma', at('6.1', 'done'), '1.234,5', 1234.5],
  ['a day as text', at('2.1', 'date'), 'ngày 10 tháng 3 năm 2026', day],
  ['a day a second before midnight', at('2.1', 'date'), day - 1 / 86_400, day],
  ['an answer without its marks', at('1.5', 'result'), 'dat', 'Đạt'],
  ['a flag in capitals', at('1.8', 'notArising'), 'X ', 'x'],
  ['appraised points', at('1.1', 'appraised1'), '0,5', 0.5],
  ['a paper of a day as text', inRegister('signed'), '10.3.2026', day],
  ['a code that became a number', inRegister('criterion'), 2.3, '2.3'],
  ['a code with a space', inRegister('criterion'), '1.1 ', '1.1'],
  ['a target with its sign', setting('target'), '85%', 85],
  ['whether there is a survey, in small letters', setting('survey'), 'khong', 'Không'],
  ['a number in words', at('1.1', 'done'), 'chín', 'value.readAsNumber'],
  ['a thousand or one', at('1.1', 'total'), '1.000', 'value.ambiguousNumber'],
  ['a share', at('1.1', 'done'), '45%', 'value.percentInCount'],
  ['a part of a case', at('1.1', 'done'), 3.5, 'value.fractionInCount'],
  ['a space', at('1.1', 'done'), ' ', 'value.onlySpaces'],
  ['a space in a note', at('1.1', 'note'), '\u00a0', 'value.onlySpaces'],
  ['a moment', at('2.1', 'date'), day + 0.7, 'value.dayAndTime'],
  ['a month', inRegister('signed'), 'tháng 3', 'value.notDate'],
  ['a code of two criteria', inRegister('criterion'), 1.1, 'value.notInList'],
])('%s', (_, place, content, becomes) => {
  expect(shown(retyping(opened({ [place]: content })))).toEqual({ [place]: becomes });
});

test('what nobody typed is left as it is: names of papers, notes, errors, and what formulas show', () => {
  const place = at('1.1', 'done');
  expect(
    retyping(
      opened({ [inRegister('number')]: '12', [at('1.1', 'note')]: ' 12,5', [place]: { error: '#N/A' } }),
    ),
  ).toEqual({ retyped: [], left: [] });
  const open = opened({ [place]: '12' });
  const [sheet, address] = place.split('!') as [string, string];
  const withFormula = (formula: string): FoundStructure => {
    const rows = open.sheets.get(sheet)!.map(row => [...row]);
    rows[cellRow(address) - 1]![cellColumn(address) - 1] = formula;
    return {
      protected: true,
      sheets: new Map([[sheet, { protected: true, formulas: rows, values: [] }]]),
    };
  };
  expect(retyping(open, withFormula('=A1&""')).retyped).toEqual([]);
  expect(retyping(open, withFormula('12')).retyped).toHaveLength(1);
  // A text that only looks like a formula was typed by somebody.
  const looks = opened({ [place]: '=12' });
  expect(retyping(looks, withFormula('=12')).left).toHaveLength(1);
});

test('after it there is nothing left to put right, and what was doubtful stands as it was', () => {
  const places = [
    at('1.1', 'done'),
    at('2.1', 'date'),
    at('1.5', 'result'),
    inRegister('signed'),
    at('1.1', 'note'),
  ];
  const typed = fc.constantFrom<Cell>(
    ...['12', '1.000', ' ', 'chín', '10/03/2026', 'dat', 'x', day + 0.5, 3.5, 12, true, '45%', null],
  );
  fc.assert(
    fc.property(fc.array(typed, { minLength: places.length, maxLength: places.length }), contents => {
      const before: Record<string, Cell> = Object.fromEntries(
        places.map((place, index) => [place, contents[index]!]),
      );
      const { retyped, left } = retyping(opened(before));
      const after: Record<string, Cell> = { ...before };
      for (const { sheet, address, to } of retyped) after[`${sheet}!${address}`] = to;
      const again = retyping(opened(after));
      expect(again.retyped).toEqual([]);
      expect(again.left).toEqual(left);
    }),
    { numRuns: 20 },
  );
});

test('each cell is written as an entry of its own, in the format of its column, and a line of the log says so', () => {
  const { retyped } = retyping(opened({ [at('1.1', 'done')]: '12,0', [at('2.1', 'date')]: '10/03/2026' }));
  const { entries, registers } = retypingEdit(retyped, '28/11/2026 09:05');
  expect(entries).toEqual([
    expect.objectContaining({ before: [['12,0']], after: [[12]], style: 'entryNumber', keepsFormulas: true }),
    expect.objectContaining({ before: [['10/03/2026']], after: [[day]], style: 'entryDate' }),
  ]);
  const [log] = registers!;
  expect(log).toMatchObject({ register: 'log', rows: { count: 2 } });
  const lines = log!.rows!.lines(new Map()).map(({ cells }) => cells.map(each => each!.content));
  expect(lines[1]!.slice(0, 2)).toEqual(['28/11/2026 09:05', RETYPED]);
  expect(lines[1]!.slice(-2)).toEqual(['10/03/2026', '10/03/2026']);
});

test('a value is shown as its cell shows it', () => {
  expect(shownValue({ is: 'count' }, 12.5)).toBe('12,5');
  expect(shownValue({ is: 'day', year: 2026, from: 0, to: 1 }, day)).toBe('10/03/2026');
  expect(shownValue({ is: 'text' }, null)).toBe('');
  expect(shownValue({ is: 'text' }, true)).toBe('true');
  expect(shownValue({ is: 'text' }, { error: '#N/A' })).toBe('#N/A');
});
