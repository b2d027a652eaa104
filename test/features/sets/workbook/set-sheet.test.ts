import type { IndexSet } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET, SHIPPED_SETS } from '../../../../src/catalogue/shipped';
import { readXlsx } from '../../../../src/files/read-xlsx';
import { writeXlsx } from '../../../../src/files/write-xlsx';
import { setColumn, SET_HEADER_ROW } from '../../../../src/features/sets/workbook/set-columns';
import { setSheetReading, type SetSheetReading } from '../../../../src/features/sets/workbook/read-set-sheet';
import { setWorkbook } from '../../../../src/features/sets/workbook/set-sheet';
import type { SetColumn } from '../../../../src/features/sets/domain/set-sheet-issue';
import { SET_SHEET_TEXT } from '../../../../src/features/sets/messages/set-sheet-vi';
import type { Cell } from '../../../../src/rules/cell';
import type { SheetCells } from '../../../../src/workbook/sheet-cells';
import { setOfEveryKind, setWithAreas, awkwardName } from '../../../catalogue/build-set';
import { deepSet } from '../../../catalogue/deep-set';

async function sheetsOf(set: IndexSet): Promise<Map<string, SheetCells>> {
  const read = readXlsx(await writeXlsx(setWorkbook(set)));
  if (!read.ok) throw new Error(read.issue.code);
  return new Map(read.value.sheets);
}
const issuesOf = (read: SetSheetReading['read'] | undefined): unknown =>
  read && 'issues' in read && read.issues;

const SETS: readonly (readonly [name: string, set: IndexSet])[] = [
  ...SHIPPED_SETS.map(set => [set.id, set] as const),
  ['of every kind', setOfEveryKind()],
  ['with awkward names', setWithAreas(7, awkwardName)],
  ['of many levels', deepSet()],
  ['with sums that were accepted', { ...deepSet(), totalPoints: 100, sumsAccepted: true, beyondTotal: true }],
];

test.each(SETS)('the set %s is the same after it was saved as a sheet and read', async (_, set) => {
  expect(setSheetReading(await sheetsOf(set), [])?.read).toEqual({ set });
});

/** The sheet with one cell of a row changed, and its understanding of rows that nobody touched. */
async function edited(
  code: string,
  column: SetColumn,
  value: Cell,
  hidden = true,
): Promise<SetSheetReading['read'] | undefined> {
  const sheets = await sheetsOf(deepSet());
  const cells = sheets.get(SET_SHEET_TEXT.name)!.map(row => [...row]);
  const row = cells.find((each, index) => index >= SET_HEADER_ROW && each[0] === code)!;
  row[setColumn(column) - 1] = value;
  sheets.set(SET_SHEET_TEXT.name, cells);
  if (!hidden) sheets.delete(SET_SHEET_TEXT.hidden);
  return setSheetReading(sheets, [])?.read;
}

test('what somebody types in the sheet becomes part of the set', async () => {
  const titled = await edited('I.1', 'title', 'Ban hành kế hoạch');
  expect(titled).toMatchObject({
    set: { areas: [{ criteria: [{ title: 'Ban hành kế hoạch' }, {}, {}, {}] }, {}, {}, {}] },
  });
  const ruled = await edited('I.1', 'rule', 'từ 90%: 3 | từ 70%: 1 | còn lại: 0');
  expect(ruled).toMatchObject({
    set: { areas: [{ criteria: [{ rule: { kind: 'bands' } }, {}, {}, {}] }, {}, {}, {}] },
  });
});

test('what is unclear is told by its row, and nothing is guessed', async () => {
  const row = expect.any(Number) as number;
  expect(issuesOf(await edited('I.1', 'rule', 'tùy tình hình mà cho điểm'))).toEqual([
    { code: 'setRow.ruleUnclear', where: 'I.1', row, given: 'tùy tình hình mà cho điểm', offered: [] },
  ]);
  expect(issuesOf(await edited('I.1', 'maxPoints', 'ba'))).toEqual([
    { code: 'setRow.notNumber', where: 'I.1', row, column: 'maxPoints', given: 'ba' },
  ]);
  expect(issuesOf(await edited('I.1', 'level', 'Nhóm'))).toEqual([
    { code: 'setRow.wordUnknown', where: 'I.1', row, column: 'level', given: 'Nhóm' },
  ]);
  expect(issuesOf(await edited('I.1', 'maxPoints', 4))).toEqual([
    expect.objectContaining({ code: 'catalogue.areaPointsDiffer', where: 'I' }),
  ]);
});

test('a sheet whose hidden part was lost still says all that it shows', async () => {
  const read = await edited('I.1', 'title', 'Ban hành kế hoạch', false);
  const { rating } = DEFAULT_SET;
  expect(read).toMatchObject({
    set: { rating, areas: [{ criteria: [{ title: 'Ban hành kế hoạch' }, {}, {}, {}] }, {}, {}, {}] },
  });
});

test('an area that nothing hidden is known of gets a name that Excel takes', async () => {
  const read = await edited('I', 'title', 'Thể chế: rà soát/kiểm tra văn bản quy phạm pháp luật', false);
  expect(read).toMatchObject({ set: { areas: [{ sheet: 'I. Thể chế rà soát kiểm tra văn' }, {}, {}, {}] } });
});

test('a workbook without the sheet is none', async () => {
  const sheets = await sheetsOf(deepSet());
  sheets.delete(SET_SHEET_TEXT.name);
  expect(setSheetReading(sheets, [])).toBeUndefined();
});
