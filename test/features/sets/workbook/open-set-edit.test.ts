import type { SetColumn } from '../../../../src/features/sets/domain/set-sheet-issue';
import { SET_SHEET_TEXT } from '../../../../src/features/sets/messages/set-sheet-vi';
import {
  openSetEdit,
  putSetAwayEdit,
  understoodEdit,
} from '../../../../src/features/sets/workbook/open-set-edit';
import { setSheetReading } from '../../../../src/features/sets/workbook/read-set-sheet';
import { setColumn, SET_HEADER_ROW } from '../../../../src/features/sets/workbook/set-columns';
import { setSheets } from '../../../../src/features/sets/workbook/set-sheet';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { textOf, type Cell } from '../../../../src/rules/cell';
import { EXCEL_LIMITS } from '../../../../src/rules/excel-limits';
import { cellColumn, cellRow } from '../../../../src/workbook/address';
import { deepSet } from '../../../catalogue/deep-set';
import { openSheet } from '../../../workbook/open-sheets';

const { config, indexSet, indexSetParts, summary } = SHEET_NAME;
const set = deepSet();
const [table, parts] = setSheets(set).map(plan => openSheet(plan).formulas) as [Cell[][], Cell[][]];

describe('a set that is opened in a workbook', () => {
  test('stands behind the configuration and is shown; no other sheet is touched', () => {
    const edit = openSetEdit(set, [config, summary], undefined);
    expect(edit).toMatchObject({
      ok: true,
      value: {
        structure: { sheets: [], names: [], order: [config, indexSet, indexSetParts], shown: indexSet },
      },
    });
    expect(edit.ok && edit.value.structure!.added.map(({ name }) => name)).toEqual([indexSet, indexSetParts]);
  });

  test('takes the place of a table that was there, which stays, hidden, under another name', () => {
    const edit = openSetEdit(set, [config, indexSet, indexSetParts], table);
    expect(edit.ok && edit.value.structure!.sheets).toEqual([
      { name: indexSet, renameTo: `${indexSet} (cũ)`, hide: true },
      { name: indexSetParts, renameTo: `${indexSetParts} (cũ)`, hide: true },
    ]);
  });

  test('writes over no sheet of somebody’s own that has its name, in whatever letters', () => {
    for (const name of [indexSet, indexSet.toUpperCase()])
      expect(openSetEdit(set, [config, name], [['Ghi chú của tôi']])).toEqual({
        ok: false,
        issue: { code: 'excel.sheetExists', names: [name] },
      });
  });

  test('is put away under another name, and a sheet of somebody’s own is not', () => {
    const leaving = (cells: Cell[][] | undefined): string[] =>
      putSetAwayEdit([config, indexSet, indexSetParts], cells).structure!.sheets.map(({ name }) => name);
    expect(leaving(table)).toEqual([indexSet, indexSetParts]);
    expect(leaving([['Ghi chú của tôi']])).toEqual([indexSetParts]);
    const { structure } = putSetAwayEdit([config, indexSet], table);
    expect(structure).toMatchObject({ added: [], names: [], order: [] });
  });
});

/** What is written beside the rows of the table, by code and column, once cells of it hold something else. */
function understood(...changes: readonly (readonly [code: string, column: SetColumn, value: Cell])[]) {
  const cells = table.map(row => [...row]);
  const rowOf = (code: string): number =>
    table.findIndex(([first], at) => at >= SET_HEADER_ROW && first === code);
  for (const [code, column, value] of changes) cells[rowOf(code)]![setColumn(column) - 1] = value;
  const edit = understoodEdit(
    setSheetReading(
      new Map([
        [SET_SHEET_TEXT.name, cells],
        [SET_SHEET_TEXT.hidden, parts],
      ]),
      [],
    )!,
  );
  const columns: readonly SetColumn[] = ['kind', 'rule', 'understood'];
  return {
    written: Object.fromEntries(
      edit.entries!.map(({ address, before, after }) => [
        `${textOf(table[cellRow(address) - 1]![0]!)} ${columns.find(each => setColumn(each) === cellColumn(address))}`,
        [before[0]![0], after[0]![0]],
      ]),
    ),
    heightOf: (code: string) =>
      edit.heights!.find(({ first, count }) => rowOf(code) >= first && rowOf(code) < first + count)?.height ??
      0,
  };
}
const held = (code: string, column: SetColumn): Cell =>
  table.find(([first], at) => at >= SET_HEADER_ROW && first === code)![setColumn(column) - 1]!;

test('another rule is explained anew, with its kind', () => {
  const { written } = understood(['I.1', 'rule', 'từ 90%: 3 | từ 70%: 1 | còn lại: 0']);
  expect(Object.keys(written).sort()).toEqual(['I.1 kind', 'I.1 understood']);
  expect(written['I.1 kind']).toEqual([held('I.1', 'kind'), SET_SHEET_TEXT.kinds.bands]);
  expect(written['I.1 understood']![0]).toBe(held('I.1', 'understood'));
  expect(written['I.1 understood']![1]).toMatch(/90%.*3,00/);
});

test('a rule that was left out is written where the decision says it, and one that was typed never changes', () => {
  const { written } = understood(['I.1', 'rule', null]);
  expect(written['I.1 rule']).toEqual([null, expect.stringContaining('Có thực hiện | Không thực hiện')]);
  const typed = understood(['I.1', 'rule', 'có: 3 | không: 0']);
  expect(Object.keys(typed.written)).not.toContain('I.1 rule');
});

test('beside a row in which something is wrong nothing is understood any more, and nothing else is written', () => {
  expect(understood(['I.1', 'rule', 'tùy tình hình']).written).toEqual({
    'I.1 understood': [held('I.1', 'understood'), null],
  });
  expect(understood(['I.1', 'rule', 'tùy tình hình'], ['I.1', 'understood', null]).written).toEqual({});
});

test('rows are as high as what stands in them asks for, up to what Excel can show', () => {
  const plain = understood().heightOf('I.1');
  const long = 'Một nội dung dài của quyết định. '.repeat(20);
  expect(understood(['I.1', 'method', long]).heightOf('I.1')).toBeGreaterThan(2 * plain);
  expect(understood(['I.1', 'title', long.repeat(30)]).heightOf('I.1')).toBe(EXCEL_LIMITS.rowHeight);
  // What is about to be written counts as well, and what is about to go does not.
  const levels = Array.from({ length: 9 }, (_, index) => `Mức số ${index}: ${3 - index / 4}`).join(' | ');
  expect(understood(['I.1', 'rule', levels], ['I.1', 'understood', null]).heightOf('I.1')).toBeGreaterThan(
    plain,
  );
  expect(understood().heightOf('I.2.2')).toBeGreaterThan(0);
});
