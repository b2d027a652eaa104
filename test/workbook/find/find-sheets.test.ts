import { SHEET_NAME } from '../../../src/messages/sheet-names';
import { findSheets } from '../../../src/workbook/find/find-sheets';
import type { SheetCells } from '../../../src/workbook/sheet-cells';
import { demoLedger, samplePlan } from '../../sample/sample-plan';
import { planCells } from '../plan-cells';

const { set } = demoLedger({ blank: false });
const [one, two] = set.areas.map(({ sheet }) => sheet) as [string, string];
const { tasks, evidence, config } = SHEET_NAME;
type Sheets = Map<string, SheetCells>;
const made = (): Sheets => planCells(samplePlan({ blank: false }));
const rename = (sheets: Sheets, from: string, to: string): void => {
  const cells = sheets.get(from)!;
  sheets.delete(from);
  sheets.set(to, cells);
};
const swap = (sheets: Sheets, left: string, right: string): void => {
  const [a, b] = [sheets.get(left)!, sheets.get(right)!];
  sheets.set(left, b).set(right, a);
};

/** Gives all rows of an area other codes, but the first ones. */
const otherCodes = (sheets: Sheets, name: string, kept: number): void => {
  const first = sheets.get(name)!.findIndex(([code]) => code === set.areas[0]!.criteria[0]!.code);
  sheets.set(
    name,
    sheets.get(name)!.map((row, at) => (at < first + kept ? row : ['9.9', ...row.slice(1)])),
  );
};

/** What was done, and under which names the sheets stand that it changed; all others stand under their own. */
test.each<[string, (sheets: Sheets) => unknown, Record<string, string[]>]>([
  ['as made', () => undefined, {}],
  ['another name', sheets => rename(sheets, one, 'Phần 1'), { [one]: ['Phần 1'] }],
  [
    'spaces and letter case',
    sheets => rename(sheets, tasks, ` ${tasks.toUpperCase()} `),
    { [tasks]: [` ${tasks.toUpperCase()} `] },
  ],
  [
    'decomposed',
    sheets => rename(sheets, evidence, evidence.normalize('NFD')),
    { [evidence]: [evidence.normalize('NFD')] },
  ],
  ['gone', sheets => sheets.delete(one), { [one]: [] }],
  ['two areas under each other’s name', sheets => swap(sheets, one, two), { [one]: [two], [two]: [one] }],
  [
    'two registers under each other’s name',
    sheets => swap(sheets, tasks, evidence),
    { [tasks]: [evidence], [evidence]: [tasks] },
  ],
  [
    'of another set under another name, with its headers and few of its codes',
    sheets => {
      rename(sheets, one, 'Bộ khác');
      otherCodes(sheets, 'Bộ khác', 3);
    },
    { [one]: [] },
  ],
  [
    'of another set beside it, with its headers and half of its codes',
    sheets => {
      sheets.set('Bộ khác', sheets.get(one)!);
      otherCodes(sheets, 'Bộ khác', set.areas[0]!.criteria.length / 2);
    },
    {},
  ],
  ['a copy beside it', sheets => sheets.set('Bản nháp', sheets.get(one)!), { [one]: [one, 'Bản nháp'] }],
  [
    'two copies beside it',
    sheets => sheets.set('x', sheets.get(tasks)!).set('y', sheets.get(tasks)!),
    { [tasks]: [tasks, 'x', 'y'] },
  ],
  [
    'pasted into a new sheet, the old one emptied',
    sheets => sheets.set('Mới', sheets.get(one)!).set(one, []),
    { [one]: [one, 'Mới'] },
  ],
  [
    'under the name of one that is gone',
    sheets => {
      sheets.delete(two);
      rename(sheets, one, two);
    },
    { [one]: [two], [two]: [] },
  ],
  ['lines above', sheets => sheets.set(one, [[], ['Phụ lục'], ...sheets.get(one)!]), {}],
  [
    'columns before',
    sheets =>
      sheets.set(
        one,
        sheets.get(one)!.map(row => [null, ...row]),
      ),
    {},
  ],
  [
    'the configuration under another name',
    sheets => rename(sheets, config, 'Cài đặt'),
    { [config]: ['Cài đặt'] },
  ],
  [
    'a sheet of somebody else',
    sheets =>
      sheets.set('Ghi chú', [
        ['Mã', 'Việc'],
        ['1.1', 'x'],
      ]),
    {},
  ],
  [
    'codes turned into numbers',
    sheets =>
      sheets.set(
        'y',
        sheets.get(two)!.map(([code, ...rest]) => [Number(code) || code!, ...rest]),
      ) && sheets.delete(two),
    { [two]: ['y'] },
  ],
])('%s', (_, change, told) => {
  const before = [...findSheets(set, made()).keys()];
  const sheets = made();
  change(sheets);
  const found = findSheets(set, sheets);
  for (const name of before)
    expect([name, found.get(name)!.map(each => each.name)]).toEqual([name, told[name] ?? [name]]);
});
