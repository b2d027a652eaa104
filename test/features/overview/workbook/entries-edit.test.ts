import { entriesEdit } from '../../../../src/features/overview/workbook/entries-edit';
import type { Ledger } from '../../../../src/ledger/ledger';
import type { Result } from '../../../../src/ledger/result';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import type { Cell } from '../../../../src/rules/cell';
import { cell, cellColumn, cellRow } from '../../../../src/workbook/address';
import type { BookEdit } from '../../../../src/workbook/book-edit';
import { openedWorkbook } from '../../../../src/workbook/open-workbook';
import { AREA_HEADER_ROW, areaColumn, criterionCell, settingCell } from '../../../../src/workbook/places';
import { isFormula } from '../../../../src/workbook/plan';
import { standardWorkbook } from '../../../../src/workbook/sheets/standard-workbook';
import { STYLES } from '../../../../src/workbook/styles';
import { setWithAreas, withFirstCriteria } from '../../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { planCells } from '../../../workbook/plan-cells';

const set = withFirstCriteria(setWithAreas(2), 4);
const blank = demoLedger({ blank: true, set });
const sample: Ledger = { ...demoLedger({ blank: false, set }), workbookId: blank.workbookId };
const [area, other] = set.areas as [(typeof set.areas)[0], (typeof set.areas)[0]];
type Sheets = Map<string, Cell[][]>;

/** What is written into the blank workbook once somebody changed it. */
function written(change: (sheets: Sheets) => void = () => {}, ledger = sample): Result<BookEdit> {
  const plan = planCells(standardWorkbook(blank, SAMPLE_DAY, 'native'));
  const sheets: Sheets = new Map([...plan].map(([name, rows]) => [name, rows.map(row => [...row])]));
  change(sheets);
  return entriesEdit(openedWorkbook({ identity: { workbookId: blank.workbookId, set }, sheets }), ledger);
}
const codeOf = (result: Result<BookEdit>): unknown => (result.ok ? 'written' : result.issue);
const entriesOf = (result: Result<BookEdit>) => (result.ok ? result.value.entries! : []);

test('every entry of the ledger, and the mark that they are made up, is written where it belongs, and nothing else', () => {
  const given = new Map(
    entriesOf(written()).flatMap(({ sheet, address, after }) => {
      const [top, left] = [cellRow(address.split(':')[0]!), cellColumn(address.split(':')[0]!)];
      return after.flatMap((row, down) =>
        row.flatMap((value, right): [string, Cell][] =>
          value === undefined ? [] : [[`${sheet} ${cell(top + down, left + right)}`, value]],
        ),
      );
    }),
  );
  const planned = new Map(
    standardWorkbook(sample, SAMPLE_DAY, 'native').sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }, down) =>
        cells.flatMap((each, right): [string, Cell][] => {
          const at = cell(down + 1, right + 1);
          const isMark = name === SHEET_NAME.config && at === settingCell('sample');
          const isEntry = each && !STYLES[each.style].locked && !isFormula(each.content);
          const isKept = name === SHEET_NAME.config && !isMark;
          return isEntry && !isKept && each.content !== null && !isFormula(each.content)
            ? [[`${name} ${at}`, each.content]]
            : [];
        }),
      ),
    ),
  );
  for (const [place, value] of given) expect([place, value]).toEqual([place, planned.get(place)]);
  // What the blank workbook holds already is not written again, such as when reports are due.
  for (const [place, value] of planned)
    if (!given.has(place))
      expect([place, value]).toEqual([expect.stringContaining(SHEET_NAME.reports), value]);
  expect(given.get(`${SHEET_NAME.config} ${settingCell('sample')}`)).toBe('x');
  expect(given.size).toBeGreaterThan(40);
});

test('each block says what it found, so that nothing is written over', () => {
  for (const { before, after } of entriesOf(written())) {
    expect(before.map(row => row.length)).toEqual(after.map(row => row.length));
    expect(after.flat().some(value => value !== undefined)).toBe(true);
  }
  expect(entriesOf(written(() => {}, blank))).toEqual([]);
});

test('rows become as high as what is written into them asks for', () => {
  const result = written();
  const sheets = result.ok ? result.value.heights!.map(({ sheet }) => sheet) : [];
  expect(sheets).toEqual(expect.arrayContaining([area.sheet, other.sheet, SHEET_NAME.evidence]));
});

test.each<[string, (sheets: Sheets) => void, object]>([
  [
    'a sheet is missing',
    sheets => void sheets.delete(SHEET_NAME.tasks),
    { code: 'excel.sheetMissing', names: [SHEET_NAME.tasks] },
  ],
  [
    'rows of two areas were moved',
    sheets => [area, other].forEach(({ sheet }) => sheets.get(sheet)!.splice(AREA_HEADER_ROW, 0, [])),
    { code: 'excel.layoutChanged', names: [area.sheet, other.sheet] },
  ],
  [
    'a column was inserted',
    sheets => sheets.get(other.sheet)!.forEach(row => row.splice(areaColumn('done') - 1, 0, null)),
    { code: 'excel.layoutChanged', names: [other.sheet] },
  ],
  [
    'the header of a register was reworded',
    sheets => (sheets.get(SHEET_NAME.evidence)![AREA_HEADER_ROW - 1]![0] = 'Mã'),
    { code: 'excel.layoutChanged', names: [SHEET_NAME.evidence] },
  ],
  [
    'somebody has entered something',
    sheets => {
      const { sheet, address } = criterionCell(set, area.criteria[0]!.code, 'note');
      sheets.get(sheet)![cellRow(address) - 1]![cellColumn(address) - 1] = 'đã nhập';
    },
    { code: 'excel.entriesExist' },
  ],
])('nothing is written where %s', (_, change, issue) => {
  expect(codeOf(written(change))).toEqual(issue);
});

test('nothing is written into the workbook of another ledger', () => {
  expect(codeOf(written(() => {}, { ...sample, workbookId: 'khác' }))).toEqual({ code: 'excel.noLedger' });
});

test('titles above the headers, and sheets that hold no entries, may be reworded', () => {
  for (let row = 0; row < AREA_HEADER_ROW - 1; row++)
    expect(codeOf(written(sheets => (sheets.get(area.sheet)![row]![0] = 'Lời của tôi')))).toBe('written');
  for (const name of [SHEET_NAME.guide, SHEET_NAME.mailed, SHEET_NAME.history, SHEET_NAME.log])
    expect(codeOf(written(sheets => (sheets.get(name)![AREA_HEADER_ROW - 1]![0] = 'Khác')))).toBe('written');
});

test('an empty text is as good as an empty cell, and what the ledger does not hold is taken away', () => {
  const emptied = (sheets: Sheets): void => {
    for (const [name, rows] of sheets)
      sheets.set(
        name,
        rows.map(row => row.map(each => each ?? '')),
      );
  };
  expect(entriesOf(written(emptied, blank))).toEqual([]);
  const [report, ...others] = blank.reports;
  const less = { ...blank, reports: [{ ...report!, due: null }, ...others] };
  const [edit] = entriesOf(written(() => {}, less));
  expect(edit!.sheet).toBe(SHEET_NAME.reports);
  expect(edit!.after.flat().filter(value => value !== undefined)).toEqual([null]);
});
