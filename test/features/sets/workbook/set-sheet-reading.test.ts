import fc from 'fast-check';
import { criteriaOf, type IndexSet } from '../../../../src/catalogue/index-set';
import { SET_COLUMNS, type SetColumn } from '../../../../src/features/sets/domain/set-sheet-issue';
import { SET_FACTS, SET_SHEET_TEXT } from '../../../../src/features/sets/messages/set-sheet-vi';
import { issueCell } from '../../../../src/features/sets/workbook/issue-cell';
import { understoodEdit } from '../../../../src/features/sets/workbook/open-set-edit';
import { setSheetReading, type SetSheetReading } from '../../../../src/features/sets/workbook/read-set-sheet';
import { FACT_PLACES, setColumn, SET_HEADER_ROW } from '../../../../src/features/sets/workbook/set-columns';
import { setSheets, showsSame } from '../../../../src/features/sets/workbook/set-sheet';
import type { KnownCell } from '../../../../src/rules/cell';
import { cell, cellColumn, cellRow } from '../../../../src/workbook/address';
import { isFormula } from '../../../../src/workbook/plan';
import { deepSet } from '../../../catalogue/deep-set';

/** The cells of the two sheets of a set, to be edited. */
function cellsOf(set: IndexSet): [table: KnownCell[][], parts: KnownCell[][]] {
  const [table, parts] = setSheets(set).map(({ rows }) =>
    rows.map(({ cells }) =>
      cells.map((each): KnownCell => (each && !isFormula(each.content) ? each.content : null)),
    ),
  );
  return [table!, parts!];
}

/** What is read once cells of the table hold something else. */
function edited(
  edit: (
    table: KnownCell[][],
    at: (code: string, column: SetColumn) => [row: number, column: number],
  ) => void,
): SetSheetReading {
  const [table, parts] = cellsOf(deepSet());
  const rows = table.map(([code]) => code);
  edit(table, (code, column) => [rows.indexOf(code, SET_HEADER_ROW), setColumn(column) - 1]);
  return setSheetReading(
    new Map([
      [SET_SHEET_TEXT.name, table],
      [SET_SHEET_TEXT.hidden, parts],
    ]),
    [],
  )!;
}

const issuesOf = ({ read }: SetSheetReading) => ('issues' in read ? read.issues : []);
const put = (code: string, column: SetColumn, value: KnownCell): SetSheetReading =>
  edited((table, at) => {
    const [row, of] = at(code, column);
    table[row]![of] = value;
  });

test('whatever stands in a cell, the table is a set or every issue of it leads to a cell of it', () => {
  const value = fc.oneof(
    fc.constantFrom<KnownCell[]>(
      null,
      '',
      '1,5đ',
      -1,
      0,
      true,
      { error: '#REF!' },
      'từ 90%: 1',
      'I.1',
      'Mục',
    ),
    fc.string(),
    fc.double(),
  );
  const codes = fc.constantFrom(...criteriaOf(deepSet()).map(({ code }) => code), 'I', 'I.2', 'I.2.1');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(codes, fc.constantFrom(...SET_COLUMNS), value), { maxLength: 4 }),
      edits => {
        let height = 0;
        const reading = edited((table, at) => {
          height = table.length;
          for (const [code, column, input] of edits) {
            const [row, of] = at(code, column);
            if (row >= 0) table[row]![of] = input;
          }
        });
        const issues = issuesOf(reading);
        expect('set' in reading.read || issues.length > 0).toBe(true);
        for (const issue of issues) {
          const address = issueCell(reading, issue);
          expect(cellRow(address)).toBeLessThanOrEqual(height);
          expect(cellColumn(address)).toBeLessThanOrEqual(SET_COLUMNS.length);
        }
        // Nothing is understood beside a row that is wrong, and nothing that was typed is written over.
        for (const { address } of understoodEdit(reading).entries ?? [])
          expect(['understood', 'kind', 'rule'].map(name => setColumn(name as SetColumn))).toContain(
            cellColumn(address),
          );
      },
    ),
    { numRuns: 150 },
  );
});

test('an untouched table shows the same as its set, and nothing is to be written', () => {
  const reading = edited(() => {});
  expect(reading.read).toEqual({ set: deepSet() });
  expect(showsSame((reading.read as { set: IndexSet }).set, deepSet())).toBe(true);
  expect(understoodEdit(reading).entries).toEqual([]);
  const other = put('I.1', 'title', 'Tên khác');
  expect(showsSame((other.read as { set: IndexSet }).set, deepSet())).toBe(false);
});

test.each<[string, string, SetColumn, KnownCell, code: string]>([
  ['a row without its code', 'I.1', 'code', null, 'setRow.codeMissing'],
  ['a kind that the words are not of', 'I.1', 'kind', 'Hạn', 'setRow.kindDiffers'],
  ['a word that no list has', 'I.1', 'reporting', 'Hàng tuần', 'setRow.wordUnknown'],
  ['an error', 'I.1', 'title', { error: '#NAME?' }, 'setRow.unread'],
  ['words that nobody can be sure of', 'I.1', 'rule', 'tùy', 'setRow.ruleUnclear'],
])('%s is told with the cell in which it is mended', (_, row, column, value, code) => {
  const reading = put(row, column, value);
  const [issue] = issuesOf(reading);
  expect(issue?.code).toBe(code);
  const at = cellsOf(deepSet())[0].findIndex(([first], index) => index >= SET_HEADER_ROW && first === row);
  expect(issueCell(reading, issue!)).toBe(cell(at + 1, setColumn(column)));
});

test('what is wrong with the whole set leads to the fact above the table', () => {
  const total = FACT_PLACES.find(({ fact }) => fact === 'totalPoints')!;
  const reading = edited(table => {
    table[total.row - 1]![total.to] = 99;
  });
  const [issue] = issuesOf(reading);
  expect(issue?.code).toBe('catalogue.totalPointsDiffer');
  expect(issueCell(reading, issue!)).toBe(cell(total.row, total.to + 1));
});

test('everything that is wrong is told at once, but for what only follows from it', () => {
  const codes = issuesOf(
    edited((table, at) => {
      for (const [code, column, value] of [
        ['I.1', 'rule', 'tùy'],
        ['I.2.2', 'owner', null],
        ['I.2.1.a', 'maxPoints', 'hai'],
      ] as const) {
        const [row, of] = at(code, column);
        table[row]![of] = value;
      }
    }),
  ).map(({ code }) => code);
  expect(codes).toEqual(['setRow.ruleUnclear', 'setRow.notNumber', 'catalogue.textMissing']);
});

test('the period of a report is chosen row by row', () => {
  const { read } = put('I.1', 'reporting', 'Quý');
  expect(criteriaOf((read as { set: IndexSet }).set)[0]?.reporting).toBe('quarter');
});

test('facts that stand one below the other, as they were laid out before, are read as well', () => {
  const [table, parts] = cellsOf(deepSet());
  const facts = FACT_PLACES.map(({ fact, row, to }): KnownCell[] => [
    SET_FACTS[fact],
    null,
    null,
    table[row - 1]![to]!,
  ]);
  const before = [...table.slice(0, 2), ...facts, [], ...table.slice(SET_HEADER_ROW - 1)];
  const sheets = new Map([
    [SET_SHEET_TEXT.name, before],
    [SET_SHEET_TEXT.hidden, parts],
  ]);
  expect(setSheetReading(sheets, [])?.read).toEqual({ set: deepSet() });
});
