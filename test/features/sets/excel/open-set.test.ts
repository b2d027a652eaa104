import { criteriaOf, type IndexSet } from '../../../../src/catalogue/index-set';
import { SHIPPED_SETS } from '../../../../src/catalogue/shipped';
import { readStructure } from '../../../../src/excel/read-structure';
import { writeEdit } from '../../../../src/excel/write-edit';
import { readOpenSet } from '../../../../src/features/sets/excel/read-open-set';
import { issueCell } from '../../../../src/features/sets/workbook/issue-cell';
import {
  openSetEdit,
  putSetAwayEdit,
  understoodEdit,
} from '../../../../src/features/sets/workbook/open-set-edit';
import { setSheetReading, type SetSheetReading } from '../../../../src/features/sets/workbook/read-set-sheet';
import type { SetColumn } from '../../../../src/features/sets/domain/set-sheet-issue';
import { setColumn, SET_HEADER_ROW } from '../../../../src/features/sets/workbook/set-columns';
import { setSheets } from '../../../../src/features/sets/workbook/set-sheet';
import { ownSheetNames } from '../../../../src/features/send/excel/own-sheets';
import type { Result } from '../../../../src/ledger/result';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { cell } from '../../../../src/workbook/address';
import type { WrittenEdit } from '../../../../src/workbook/book';
import { findSheets } from '../../../../src/workbook/find/find-sheets';
import type { WorkbookPlan } from '../../../../src/workbook/plan';
import { setWithAreas, withFirstCriteria } from '../../../catalogue/build-set';
import { deepSet } from '../../../catalogue/deep-set';
import { differences } from '../../../excel/differences';
import { openLedger, readOpen } from '../../../excel/open-ledger';
import { damageOf } from '../../../excel/structure-steps';
import { startHost, type HeadlessExcel } from '../../../host/start-host';
import { demoLedger } from '../../../sample/sample-plan';
import { changed } from './changed';

const RESERVED = Object.values(SHEET_NAME);
const { indexSet, indexSetParts } = SHEET_NAME;
const used = withFirstCriteria(setWithAreas(3), 5);
const ledger = demoLedger({ blank: false, set: used });

let host: HeadlessExcel;
const openUsed = async (): Promise<void> => {
  host = await openLedger(ledger, { calculates: false });
};
const openEmpty = (): void => {
  host = startHost();
  host.install();
};
afterEach(() => host.dispose());

function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issue));
  return result.value;
}
const open = async (set: IndexSet): Promise<WrittenEdit> => {
  const { existing, sheets } = given(await readOpenSet());
  return given(await writeEdit(given(openSetEdit(set, existing, sheets.get(indexSet)))));
};
const reading = async (): Promise<SetSheetReading> =>
  setSheetReading(given(await readOpenSet()).sheets, RESERVED)!;
const sheet = (name: string) => host.workbook.book.find(name);
const made = (set: IndexSet, isGuarded: boolean): WorkbookPlan => ({
  title: '',
  sheets: setSheets(set),
  names: [],
  protected: isGuarded,
});

/** Types into the row of a code as a person does. */
async function type(code: string, column: SetColumn, input: string | number): Promise<void> {
  const { lines } = await reading();
  const { row } = lines.find(each => each.code === code)!;
  await host.workbook.type(indexSet, cell(row, setColumn(column)), input);
}

test.each([
  ['of a ledger', true],
  ['that is empty', false],
])(
  'a set stands in the workbook %s as it stands in a file of its own, and is read as it is',
  async (_, isUsed) => {
    await (isUsed ? openUsed() : openEmpty());
    await open(deepSet());
    expect(differences(made(deepSet(), isUsed), host.workbook.book)).toEqual([]);
    expect((await reading()).read).toEqual({ set: deepSet() });
  },
);

test('it stands behind the configuration, free to be edited, in a workbook whose structure stays protected', async () => {
  await openUsed();
  await open(used);
  const { sheets, protection } = host.workbook.book;
  const names = sheets.map(({ name }) => name);
  expect(names.indexOf(indexSet)).toBe(names.indexOf(SHEET_NAME.config) + 1);
  expect(sheet(indexSet)!.visibility).toBe('Visible');
  expect(sheet(indexSetParts)!.visibility).toBe('VeryHidden');
  expect(protection.isOn).toBe(true);
});

test('a ledger with it is the same ledger: nothing of it is damage, a copy takes none of it, no sheet is taken for another', async () => {
  await openUsed();
  const before = (await readOpen()).ledger;
  await open(used);
  const now = await readOpen();
  expect(now.ledger).toEqual(before);
  expect(given(await damageOf(now))).toEqual([]);
  expect(given(await ownSheetNames(used))).not.toContain(indexSet);
  // Also where a sheet is gone for which others are looked through.
  for (const gone of [SHEET_NAME.reports, SHEET_NAME.config, used.areas[0]!.sheet]) {
    const { values } = given(await readStructure(now)).sheets.get(gone)!;
    expect(values.length).toBeGreaterThan(0);
    const { sheets } = given(await readOpenSet());
    const others = new Map([...now.sheets, ...sheets].filter(([name]) => name !== gone));
    const found = [...findSheets(used, others).values()].flat().map(({ name }) => name);
    expect(found).not.toContain(indexSet);
    expect(found).not.toContain(indexSetParts);
  }
});

test('what is wrong in a row leads to its cell, and is gone once it is mended', async () => {
  await openUsed();
  await open(used);
  await type('1.2', 'rule', 'tùy tình hình');
  await type('1.3', 'maxPoints', 'một');
  const wrong = await reading();
  const issues = 'issues' in wrong.read ? wrong.read.issues : [];
  expect(issues.map(({ code }) => code)).toEqual(['setRow.ruleUnclear', 'setRow.notNumber']);
  const rowOf = (code: string) => wrong.lines.find(each => each.code === code)!.row;
  expect(issues.map(issue => issueCell(wrong, issue))).toEqual([
    cell(rowOf('1.2'), setColumn('rule')),
    cell(rowOf('1.3'), setColumn('maxPoints')),
  ]);
  const [two, three] = [criteriaOf(used)[1]!, criteriaOf(used)[2]!];
  await type('1.2', 'rule', `từ 90%: ${two.maxPoints} | còn lại: 0`);
  await type('1.3', 'maxPoints', three.maxPoints);
  expect((await reading()).read).toHaveProperty('set');
});

test('what is understood is written anew beside each row, and nothing beside a row that is wrong', async () => {
  await openUsed();
  await open(used);
  await type('1.1', 'rule', `từ 90%: ${criteriaOf(used)[0]!.maxPoints} | còn lại: 0`);
  await type('1.2', 'rule', 'tùy tình hình');
  const before = await reading();
  given(await writeEdit(understoodEdit(before)));
  const { table, lines } = await reading();
  const shown = (code: string, column: SetColumn) =>
    table.cells[lines.find(each => each.code === code)!.row - 1]![setColumn(column) - 1] ?? null;
  expect(shown('1.1', 'understood')).toMatch(/^Tỷ lệ = .*từ 90%.*\n/);
  expect(shown('1.1', 'kind')).toBe('Bậc theo tỷ lệ');
  expect(shown('1.2', 'understood')).toBeNull();
  expect(given(await writeEdit(understoodEdit(await reading()))).rows).toEqual([]);
});

test('a criterion that is added without a rule takes it from the words of the decision, where these are certain', async () => {
  await openUsed();
  await open(used);
  const { lines } = await reading();
  // The last area has room below it.
  const row = Math.max(...lines.map(each => each.row)) + 1;
  const put = async (column: SetColumn, input: string | number): Promise<void> =>
    void (await host.workbook.type(indexSet, cell(row, setColumn(column)), input));
  await put('code', '3.6');
  await put('level', 'Tiêu chí');
  await put('title', 'Ban hành kế hoạch tuyên truyền');
  await put('maxPoints', 1);
  await put('owner', 'Văn phòng');
  await put('method', 'Tùy mức độ');
  const issues = async () => {
    const { read } = await reading();
    return 'issues' in read
      ? read.issues.map(issue => `${issue.code} ${'where' in issue ? issue.where : ''}`)
      : [];
  };
  expect(await issues()).toContain('setRow.ruleMissing 3.6');
  await put('method', 'Đạt yêu cầu: 1 điểm; Không đạt yêu cầu: 0 điểm');
  expect(await issues()).not.toContain('setRow.ruleMissing 3.6');
  given(await writeEdit(understoodEdit(await reading())));
  const after = await reading();
  expect(after.table.cells[row - 1]![setColumn('rule') - 1]).toBe(
    'có hoặc không: Đạt yêu cầu | Không đạt yêu cầu',
  );
  expect(after.lines.at(-1)?.criterion?.rule.kind).toBe('yesNo');
});

test('a kind that is chosen against the words of the rule is told', async () => {
  await openUsed();
  await open(deepSet());
  await type('I.1', 'kind', 'Tự chấm');
  const { read } = await reading();
  expect(read).toMatchObject({ issues: [{ code: 'setRow.kindDiffers', where: 'I.1', given: 'Tự chấm' }] });
});

test('after a change of the set the table is put away with the old sheets, and undo brings it back as it was edited', async () => {
  await openUsed();
  await open(used);
  await type('1.1', 'title', 'Hoàn thành kế hoạch năm');
  const before = (await readOpen()).ledger;
  const { read } = await reading();
  const next = (read as { set: IndexSet }).set;
  const written = given(await writeEdit(given(await changed(await readOpen(), next))));
  expect(sheet(indexSet)).toBeNull();
  expect(sheet(`${indexSet} (cũ)`)!.visibility).toBe('Hidden');
  expect((await readOpen()).ledger.set.areas[0]!.criteria[0]!.title).toBe('Hoàn thành kế hoạch năm');
  expect(given(await written.undo())).toEqual({ kept: [] });
  expect(sheet(indexSet)!.visibility).toBe('Visible');
  expect((await reading()).read).toEqual({ set: next });
  expect((await readOpen()).ledger).toEqual(before);
});

test('a table that is put away, or makes room for another, keeps what it says', async () => {
  await openUsed();
  await open(used);
  await type('1.1', 'title', 'Tên tôi sửa');
  await open(deepSet());
  const title = cell(SET_HEADER_ROW + 2, setColumn('title'));
  expect(host.workbook.read(`${indexSet} (cũ)`, title).text).toBe('Tên tôi sửa');
  expect((await reading()).read).toEqual({ set: deepSet() });
  const { existing, sheets } = given(await readOpenSet());
  given(await writeEdit(putSetAwayEdit(existing, sheets.get(indexSet))));
  expect(given(await readOpenSet()).sheets.size).toBe(0);
  expect(sheet(`${indexSet} (cũ 2)`)!.visibility).toBe('Hidden');
});

test('a sheet of somebody’s own that is called so is left alone', async () => {
  await openUsed();
  host.workbook.book.protection.isOn = false;
  host.workbook.book.addSheet(indexSet);
  await host.workbook.type(indexSet, 'A1', 'Bảng của tỉnh');
  const { existing, sheets } = given(await readOpenSet());
  expect(openSetEdit(used, existing, sheets.get(indexSet))).toEqual({
    ok: false,
    issue: { code: 'excel.sheetExists', names: [indexSet] },
  });
  given(await writeEdit(given(await changed(await readOpen(), SHIPPED_SETS[1]!))));
  expect(host.workbook.read(indexSet, 'A1').text).toBe('Bảng của tỉnh');
});
