import type { IndexSet } from '../../../../src/catalogue/index-set';
import {
  changeSet,
  type KeptFigure,
  type SetChangeOutcome,
} from '../../../../src/features/sets/domain/change-set';
import { pairCriteria } from '../../../../src/features/sets/domain/pair-criteria';
import { changeEdit } from '../../../../src/features/sets/workbook/change-edit';
import { keptSheet } from '../../../../src/features/sets/workbook/kept-sheet';
import { setSheets } from '../../../../src/features/sets/workbook/set-sheet';
import type { MachineDay } from '../../../../src/ledger/days';
import { registerEntry } from '../../../../src/ledger/registers';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import type { Cell } from '../../../../src/rules/cell';
import { serialDate } from '../../../../src/rules/serial-date';
import type { BookEdit } from '../../../../src/workbook/book-edit';
import { openedWorkbook, type OpenWorkbook } from '../../../../src/workbook/open-workbook';
import { registerColumn, REGISTER_HEADER_ROW } from '../../../../src/workbook/places';
import type { SheetCells } from '../../../../src/workbook/sheet-cells';
import { standardWorkbook } from '../../../../src/workbook/sheets/standard-workbook';
import { setWithAreas, withFirstCriteria } from '../../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { openSheet } from '../../../workbook/open-sheets';
import { planCells } from '../../../workbook/plan-cells';

const old = withFirstCriteria(setWithAreas(2), 3);
const ledger = demoLedger({ blank: false, set: old });
/** The set of the next year: the first criterion of the second area is no more, so that those below it move up. */
const next: IndexSet = {
  ...old,
  title: 'Bộ tiêu chí mới',
  version: '2027.1',
  areas: old.areas.map((area, index) =>
    index === 0
      ? area
      : {
          ...area,
          criteria: area.criteria.slice(1).map((each, at) => ({ ...each, code: `2.${at + 1}` })),
        },
  ),
};
const made = planCells(standardWorkbook(ledger, SAMPLE_DAY, 'live'));
const NAMES = [...made.keys()];
const opened = (sheets: ReadonlyMap<string, SheetCells>): OpenWorkbook =>
  openedWorkbook({ identity: { workbookId: ledger.workbookId, set: old }, sheets });

const facts = (
  sheets: ReadonlyMap<string, SheetCells> = made,
  others: Readonly<Record<string, SheetCells>> = {},
) => ({
  sheets: new Map([...sheets, ...Object.entries(others)]),
  dialect: 'live' as const,
  today: SAMPLE_DAY as MachineDay,
  at: '15/10/2026 08:00',
});
function changed(
  sheets: ReadonlyMap<string, SheetCells> = made,
  others: Readonly<Record<string, SheetCells>> = {},
): { readonly edit: BookEdit; readonly outcome: SetChangeOutcome } {
  const open = opened(sheets);
  const outcome = changeSet(open.ledger, next, pairCriteria(old, next));
  const edit = changeEdit(open, outcome, facts(sheets, others));
  if (!edit.ok) throw new Error(edit.issue.code);
  return { edit: edit.value, outcome };
}
const renamed = ({ structure }: BookEdit): Record<string, string | undefined> =>
  Object.fromEntries(structure!.sheets.map(({ name, renameTo }) => [name, renameTo]));
const addedTo = ({ structure }: BookEdit): string[] => structure!.added.map(({ name }) => name);
const GROWING = [SHEET_NAME.mailed, SHEET_NAME.history, SHEET_NAME.log];

test('every sheet of the old set makes room for one of the new set, and stays, hidden; what only grows stays where it is', () => {
  const { edit, outcome } = changed();
  expect(outcome.kept.length).toBeGreaterThan(0);
  const leaving = NAMES.filter(name => !GROWING.some(each => each === name));
  expect(Object.keys(renamed(edit)).sort()).toEqual([...leaving].sort());
  expect(edit.structure!.sheets.every(({ hide }) => hide)).toBe(true);
  const planned = standardWorkbook(outcome.ledger, SAMPLE_DAY, 'live');
  expect(addedTo(edit)).toEqual([
    ...planned.sheets.map(({ name }) => name).filter(name => !GROWING.some(each => each === name)),
    'Số liệu giữ lại',
  ]);
  expect(edit.structure).toMatchObject({ names: planned.names, shown: SHEET_NAME.summary, protect: true });
});

test('a growing register that somebody deleted is made anew, and nothing is written into one that is not there', () => {
  for (const gone of [SHEET_NAME.history, SHEET_NAME.log]) {
    const { edit } = changed(new Map([...made].filter(([name]) => name !== gone)));
    expect(addedTo(edit)).toContain(gone);
    expect(edit.registers!.map(({ register }) => SHEET_NAME[register])).not.toContain(gone);
    expect(edit.registers).toHaveLength(1);
  }
});

test('sheets that people renamed make room too, and one of a name in other letters is no second one', () => {
  const [area] = old.areas;
  const own = new Map(
    [...made].map(([name, cells]) => [
      name === area!.sheet ? 'Của tôi' : name === SHEET_NAME.log ? 'NHẬT KÝ' : name,
      cells,
    ]),
  );
  const { edit } = changed(own);
  expect(Object.keys(renamed(edit))).toContain('Của tôi');
  expect(addedTo(edit)).toContain(area!.sheet);
  expect(addedTo(edit)).not.toContain(SHEET_NAME.log);
  expect(Object.keys(renamed(edit))).not.toContain('NHẬT KÝ');
});

test('the table in which the old set was edited is put away; a sheet of the same name that is none stays', () => {
  const [table] = setSheets(old).map(plan => openSheet(plan).formulas);
  const beside = (cells: SheetCells) => ({ [SHEET_NAME.indexSet]: cells, [SHEET_NAME.indexSetParts]: [] });
  expect(Object.keys(renamed(changed(made, beside(table!)).edit))).toEqual(
    expect.arrayContaining([SHEET_NAME.indexSet, SHEET_NAME.indexSetParts]),
  );
  const own = renamed(changed(made, beside([['Ghi chú của tôi']])).edit);
  expect(Object.keys(own)).not.toContain(SHEET_NAME.indexSet);
});

test('figures that are kept a second time get a sheet of another name', () => {
  const { edit } = changed(made, { 'SỐ LIỆU GIỮ LẠI': [] });
  expect(addedTo(edit)).toContain('Số liệu giữ lại (2)');
});

test('where everything moves there is no sheet of kept figures', () => {
  const open = opened(made);
  const same = changeSet(open.ledger, old, pairCriteria(old, old));
  const edit = changeEdit(open, same, facts());
  expect(same.kept).toEqual([]);
  expect(edit.ok && addedTo(edit.value).some(name => name.startsWith('Số liệu'))).toBe(false);
});

test('a workbook of which a part was not found cannot move', () => {
  const open = opened(new Map([...made].filter(([name]) => name !== SHEET_NAME.evidence)));
  const outcome = changeSet(open.ledger, next, pairCriteria(old, next));
  expect(changeEdit(open, outcome, facts())).toEqual({ ok: false, issue: { code: 'excel.partsMissing' } });
});

test('closings under another name would not follow, and an empty sheet take their name: their name comes first', () => {
  const sheets = new Map(
    [...made].map(([name, cells]) => [name === SHEET_NAME.history ? 'Lịch sử 2026' : name, cells]),
  );
  const open = opened(sheets);
  const outcome = changeSet(open.ledger, next, pairCriteria(old, next));
  expect(changeEdit(open, outcome, facts(sheets))).toEqual({
    ok: false,
    issue: { code: 'excel.sheetMissing', names: [SHEET_NAME.history] },
  });
});

test('the log says which set was replaced by which', () => {
  const { edit } = changed();
  const log = edit.registers!.find(({ register }) => register === 'log')!;
  expect(log.rows!.count).toBe(1);
  const columns = Object.keys(registerEntry('log').columns);
  const [line] = log.rows!.lines(new Map());
  const shown = (column: string): unknown => line!.cells[columns.indexOf(column)]?.content;
  expect(shown('at')).toBe('15/10/2026 08:00');
  expect(shown('before')).toContain(old.version);
  expect(shown('after')).toContain('Bộ tiêu chí mới');
});

describe('the history', () => {
  const column = registerColumn('history', 'criterion');
  /** A line of the register by its period and code. */
  const line = (period: Cell, code: Cell): Cell[] =>
    Object.keys(registerEntry('history').columns).map((_, index) =>
      index === 0 ? period : index === column - 1 ? code : null,
    );
  const marked = (...lines: readonly Cell[][]) => {
    const held = [...made.get(SHEET_NAME.history)!.slice(0, REGISTER_HEADER_ROW), ...lines];
    const marks = changed().edit.registers!.find(({ register }) => register === 'history')!.marks!(held);
    if (!marks.ok) throw new Error('not read');
    return marks.value;
  };

  test('follows the codes of criteria, and the others stay as they were closed', () => {
    const codes = ['1.1', '2.1', '2.2', '2.3'];
    const [edit, ...rest] = marked(...codes.map(code => line('Quý I', code)));
    expect(rest).toEqual([]);
    expect(edit!.sheet).toBe(SHEET_NAME.history);
    expect(edit!.address).toBe('C5:C8');
    expect(edit!.before).toEqual(codes.map(code => [code]));
    expect(edit!.after).toEqual([[undefined], ['2.1 (cũ)'], ['2.1'], ['2.2']]);
  });

  test('is left alone where no code moves, where it is empty, and in rows that are none', () => {
    expect(marked(line('Quý I', '1.1'), line('Quý I', '1.2'))).toEqual([]);
    expect(marked()).toEqual([]);
    const [edit] = marked(line('Quý I', '2.2'), [], line('Quý II', '2.2'));
    expect(edit!.after).toEqual([['2.1'], [undefined], ['2.1']]);
  });
});

describe('the sheet of kept figures', () => {
  const place = { in: 'criterion', code: '2.1', field: 'done' } as const;
  const day = serialDate(2026, 3, 10);
  const KEPT: readonly (readonly [KeptFigure, style: string, shown: unknown])[] = [
    [{ place, value: 12.5, why: 'dropped', title: 'Việc một' }, 'number', 12.5],
    [
      { place: { ...place, field: 'date' }, value: day, why: 'notAsked', title: 'Việc hai', next: '2.2' },
      'date',
      day,
    ],
    [{ place: { in: 'due', code: '2.1' }, value: day, why: 'dropped', title: 'Việc hai' }, 'date', day],
    [{ place, value: 'khoảng 12', why: 'notTaken', title: 'Việc một' }, 'text', 'khoảng 12'],
    [{ place, value: true, why: 'notTaken', title: 'Việc một' }, 'number', true],
  ];
  const sheet = keptSheet({
    name: 'Số liệu giữ lại',
    before: old,
    after: next,
    day,
    kept: KEPT.map(([figure]) => figure),
  });
  const rows = sheet.rows.map(({ cells }) => cells.map(each => each?.content ?? null));

  test('says where each stood, what it belonged to, and why it did not move, each as it was typed', () => {
    const lines = rows.slice(-KEPT.length);
    expect(lines.map(each => each[2])).toEqual(KEPT.map(([, , shown]) => shown));
    expect(sheet.rows.slice(-KEPT.length).map(({ cells }) => cells[2]!.style)).toEqual(
      KEPT.map(([, style]) => style),
    );
    expect(lines.map(each => each[1])).toEqual(KEPT.map(([{ title }]) => title));
    expect(lines[0]![0]).toMatch(/^2\.1 /);
    // Each reason has words of its own.
    expect(new Set(lines.map(each => each[3])).size).toBe(3);
    expect(lines.map(each => each[4])).toEqual([null, '2.2', null, null, null]);
  });

  test('shows all of a long title', () => {
    const [[figure]] = KEPT as [(typeof KEPT)[0]];
    const heightOf = (title: string): number =>
      keptSheet({ name: 'a', before: old, after: next, day, kept: [{ ...figure, title }] }).rows.at(-1)!
        .height ?? 0;
    expect(heightOf('Nội dung dài của tiêu chí '.repeat(20))).toBeGreaterThan(2 * heightOf('Việc'));
  });

  test('names both sets and the day, repeats its headers on paper, and is free to be changed', () => {
    const above = JSON.stringify(rows.slice(0, 3));
    for (const part of [old.version, next.title, next.version, '10/03/2026']) expect(above).toContain(part);
    const header = rows.length - KEPT.length;
    expect(sheet).toMatchObject({
      name: 'Số liệu giữ lại',
      protected: false,
      freeze: { rows: header, columns: 0 },
      print: { orientation: 'landscape', titleRows: `${header}:${header}` },
    });
    expect(sheet.rows[header - 1]!.cells.map(each => each?.style)).toEqual(Array(5).fill('header'));
  });
});
