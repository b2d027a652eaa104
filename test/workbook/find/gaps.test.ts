import { criteriaOf } from '../../../src/catalogue/index-set';
import { dueCodes } from '../../../src/ledger/settings-cells';
import { SHEET_NAME } from '../../../src/messages/sheet-names';
import { findLedger } from '../../../src/workbook/find/found-ledger';
import {
  AREA_HEADERS,
  CONFIG_HEADERS,
  settingLabel,
  SUMMARY_HEADERS,
} from '../../../src/workbook/find/form-labels';
import { gapsOf, otherNames } from '../../../src/workbook/find/gaps';
import { cellAt, placeAddress } from '../../../src/workbook/find/locate';
import type { SheetCells } from '../../../src/workbook/sheet-cells';
import { demoLedger, samplePlan } from '../../sample/sample-plan';
import { planCells } from '../plan-cells';

const { set } = demoLedger({ blank: false });
const [{ sheet: area }] = set.areas as [(typeof set.areas)[number]];
const { tasks, config, summary } = SHEET_NAME;
type Sheets = Map<string, SheetCells>;
const damaged = (change: (sheets: Sheets) => unknown) => {
  const sheets: Sheets = planCells(samplePlan({ blank: false }));
  change(sheets);
  return findLedger(set, sheets);
};
const rows = (sheets: Sheets, name: string, change: (cells: SheetCells) => SheetCells): unknown =>
  sheets.set(name, change(sheets.get(name)!));
const without = (index: number) => (cells: SheetCells) => cells.filter((_, row) => row !== index);
const reworded = (from: string, to: string) => (cells: SheetCells) =>
  cells.map(row => row.map(cell => (cell === from ? to : cell)));

/** What was done, and what is told of it: the sheet, what of it, which and why. */
test.each<[string, (sheets: Sheets) => unknown, string[]]>([
  ['nothing', () => undefined, []],
  ['an area gone', sheets => sheets.delete(area), [`${area} sheet missing`]],
  ['the configuration gone', sheets => sheets.delete(config), [`${config} sheet missing`]],
  ['a register without its headers', sheets => rows(sheets, tasks, without(3)), [`${tasks} sheet missing`]],
  ['the row of a criterion', sheets => rows(sheets, area, without(4)), [`${area} row 1.1 missing`]],
  [
    'a column of an area',
    sheets => rows(sheets, area, cells => cells.map(row => row.filter((_, at) => at !== 5))),
    [`${area} column ${AREA_HEADERS.done} missing`],
  ],
  [
    'a header reworded',
    sheets => rows(sheets, area, reworded(AREA_HEADERS.done, 'Kết quả quý')),
    [`${area} column ${AREA_HEADERS.done} renamed`],
  ],
  [
    'a column that is only shown',
    sheets => rows(sheets, area, cells => cells.map(row => row.filter((_, at) => at !== 12))),
    [],
  ],
  [
    'the column of codes',
    sheets => rows(sheets, area, reworded(AREA_HEADERS.code, '')),
    [`${area} column ${AREA_HEADERS.code} missing`],
  ],
  [
    'a setting',
    sheets => rows(sheets, config, reworded(settingLabel('target'), 'Khác')),
    [`${config} row ${settingLabel('target')} missing`],
  ],
  [
    'a setting that is only shown',
    sheets => rows(sheets, config, reworded(settingLabel('version'), 'Khác')),
    [],
  ],
  [
    'last year’s points',
    sheets => rows(sheets, summary, without(6)),
    [`${summary} row ${set.areas[0]!.code} missing`],
  ],
  [
    'the column of last year’s points',
    sheets => rows(sheets, summary, reworded(SUMMARY_HEADERS.lastYear, '')),
    [`${summary} column ${SUMMARY_HEADERS.lastYear} missing`],
  ],
  ['an equal copy', sheets => sheets.set('Nháp', sheets.get(area)!), []],
  [
    'a copy that differs',
    sheets => sheets.set('Nháp', without(4)(sheets.get(area)!)),
    [`${area} sheet twice`],
  ],
])('%s', (_, change, expected) => {
  const told = gapsOf(damaged(change)).map(gap =>
    [gap.sheet, gap.what, gap.what === 'row' ? gap.code : gap.what === 'column' ? gap.header : '', gap.why]
      .filter(word => word !== '')
      .join(' '),
  );
  expect(told).toEqual(expected);
});

test('gaps of a register name it, sheets under other names are told', () => {
  expect(gapsOf(damaged(sheets => sheets.delete(tasks)))).toEqual([
    { what: 'sheet', sheet: tasks, register: 'tasks', why: 'missing' },
  ]);
  const found = damaged(sheets => {
    const cells = sheets.get(area)!;
    sheets.delete(area);
    sheets.set('Phần 1', cells);
  });
  expect(otherNames(found)).toEqual([{ sheet: area, name: 'Phần 1' }]);
  expect(gapsOf(found)).toEqual([]);
});

describe('places', () => {
  const [due] = dueCodes(set);
  const owner = criteriaOf(set)[0]!.owner;
  test.each([
    [{ in: 'criterion', code: '1.1', field: 'done' }, area, 'F5', 'H7'],
    [{ in: 'setting', setting: 'year' }, config, 'B7', 'D9'],
    [{ in: 'due', code: due! }, config, 'C30', 'E32'],
    [{ in: 'rating', index: 1, field: 'from' }, config, 'B23', 'D25'],
    [{ in: 'lastYear', area: '1' }, summary, 'O7', 'Q9'],
    [{ in: 'register', register: 'tasks', index: 0, field: 'due' }, tasks, 'F5', 'H7'],
  ] as const)(
    '%p stands on %s at %s, and at %s once lines and columns were inserted',
    (place, sheet, at, moved) => {
      expect(
        placeAddress(
          damaged(() => undefined),
          place,
        ),
      ).toEqual({ sheet, address: at });
      const found = damaged(sheets =>
        rows(sheets, sheet, cells => [[], [], ...cells.map(row => [null, null, ...row])]),
      );
      expect(placeAddress(found, place)).toEqual({ sheet, address: moved });
      expect(cellAt(found, place)).toEqual(
        cellAt(
          damaged(() => undefined),
          place,
        ),
      );
      const gone = damaged(sheets => sheets.delete(sheet));
      expect(placeAddress(gone, place)).toBeUndefined();
      expect(cellAt(gone, place)).toEqual({ unread: 'missing' });
    },
  );

  describe('bands of the rating', () => {
    const from = (index: number) => ({ in: 'rating', index, field: 'from' }) as const;
    const bounds = (change: (cells: SheetCells) => SheetCells): unknown[] => {
      const found = damaged(sheets => rows(sheets, config, change));
      return set.rating.map((_, index) => cellAt(found, from(index)));
    };
    const missing = { unread: 'missing' };
    const unsure = expect.objectContaining({ unread: 'doubtful' }) as unknown;
    const as = (at: number, change: (row: SheetCells[number]) => SheetCells[number]) => (cells: SheetCells) =>
      cells.map((row, index) => (index === at ? change(row) : row));
    const [first, last] = [21, 21 + set.rating.length - 1];
    const withBand = (cells: SheetCells): SheetCells => [
      ...cells.slice(0, first + 1),
      ['Rất tốt', 85],
      ...cells.slice(first + 1),
    ];

    test.each<[string, (cells: SheetCells) => SheetCells, unknown[]]>([
      ['as they are made', cells => cells, [90, 80, 65, 50, 0]],
      [
        'in another order',
        cells => [
          ...cells.slice(0, first),
          ...cells.slice(first, last + 1).reverse(),
          ...cells.slice(last + 1),
        ],
        [90, 80, 65, 50, 0],
      ],
      ['one called otherwise', as(first + 1, ([, ...row]) => ['Giỏi', ...row]), [90, 80, 65, 50, 0]],
      [
        'all called otherwise',
        cells =>
          cells.map((row, index) =>
            index >= first && index <= last ? [`Loại ${index}`, ...row.slice(1)] : row,
          ),
        [90, 80, 65, 50, 0],
      ],
      [
        'above a title that was reworded',
        cells => as(27, () => ['III. Hạn'])(as(first + 1, ([, ...row]) => ['Giỏi', ...row])(cells)),
        [90, 80, 65, 50, 0],
      ],
      ['one emptied', as(first + 1, () => []), [90, null, 65, 50, 0]],
      ['the last emptied', as(last, () => []), [90, 80, 65, 50, null]],
      ['one deleted', without(first + 1), [90, missing, 65, 50, 0]],
      ['the last deleted', without(last), [90, 80, 65, 50, missing]],
      ['one put between', withBand, [90, 80, 65, 50, 0]],
      [
        'one deleted and one called otherwise',
        cells => as(first, ([, ...row]) => ['Loại A', ...row])(without(first + 1)(cells)),
        [unsure, unsure, 65, 50, 0],
      ],
      [
        'one put between others of another name',
        cells => as(first, ([, ...row]) => ['Loại A', ...row])(withBand(cells)),
        [unsure, 80, 65, 50, 0],
      ],
    ])('%s', (_, change, expected) => {
      expect(bounds(change)).toEqual(expected);
    });

    test('one that is gone is told by its name', () => {
      const found = damaged(sheets => rows(sheets, config, without(first + 1)));
      expect(gapsOf(found)).toEqual([{ what: 'row', sheet: config, code: 'Tốt', why: 'missing' }]);
    });
  });

  test('bands stand in their order, empty rows between them passed over', () => {
    const second = { in: 'rating', index: 1, field: 'from' } as const;
    const found = damaged(sheets =>
      rows(sheets, config, cells => [...cells.slice(0, 22), [], ...cells.slice(22)]),
    );
    expect(placeAddress(found, second)).toEqual({ sheet: config, address: 'B24' });
    expect(cellAt(found, second)).toBe(80);
  });

  test('headers that changed places over what is made below one of them are in doubt', () => {
    const found = damaged(sheets =>
      rows(sheets, config, cells =>
        cells.map(row =>
          row[0] === CONFIG_HEADERS.people.owner ? [row[0], row[3]!, row[2]!, row[1]!] : row,
        ),
      ),
    );
    expect(gapsOf(found)).toEqual([
      { what: 'column', sheet: config, header: CONFIG_HEADERS.people.name, why: 'moved' },
    ]);
    expect(cellAt(found, { in: 'person', owner, field: 'name' })).toMatchObject({ unread: 'doubtful' });
  });

  test('settings stand in the column of the bounds of the rating, or of the names of people where its header is lost', () => {
    const place = { in: 'setting', setting: 'year' } as const;
    const { from } = CONFIG_HEADERS.rating;
    const { name } = CONFIG_HEADERS.people;
    const lost = (...headers: readonly string[]) =>
      placeAddress(
        damaged(sheets => headers.forEach(header => rows(sheets, config, reworded(header, '')))),
        place,
      );
    expect([lost(from), lost(name)]).toEqual([
      { sheet: config, address: 'B7' },
      { sheet: config, address: 'B7' },
    ]);
    expect(lost(from, name)).toBeUndefined();
  });

  test('a person, and a cell that is named by its address', () => {
    const found = damaged(() => undefined);
    expect(placeAddress(found, { in: 'person', owner, field: 'email' })?.sheet).toBe(config);
    expect(placeAddress(found, { in: 'sheet', sheet: 'x', address: 'A1' })).toEqual({
      sheet: 'x',
      address: 'A1',
    });
  });

  test('the sheet of an area begins below its headers, wherever they stand, under whatever name it has', () => {
    const place = { in: 'area', area: set.areas[0]!.code } as const;
    expect(
      placeAddress(
        damaged(() => undefined),
        place,
      ),
    ).toEqual({ sheet: area, address: 'A5' });
    const moved = damaged(sheets => {
      sheets.set('Lĩnh vực', [[], [], ...sheets.get(area)!]);
      sheets.delete(area);
    });
    expect(placeAddress(moved, place)).toEqual({ sheet: 'Lĩnh vực', address: 'A7' });
    expect(
      placeAddress(
        damaged(sheets => sheets.delete(area)),
        place,
      ),
    ).toEqual({ sheet: area, address: 'A5' });
    expect(placeAddress(moved, { in: 'area', area: 'none' })).toBeUndefined();
  });

  test('a row that stands twice is known only where both hold the same', () => {
    const done = { in: 'criterion', code: '1.1', field: 'done' } as const;
    const twice = (change: (row: SheetCells[number]) => SheetCells[number]) =>
      damaged(sheets =>
        rows(sheets, area, cells => [...cells.slice(0, 5), change(cells[4]!), ...cells.slice(5)]),
      );
    const same = twice(row => row);
    expect(cellAt(same, done)).toBe(
      cellAt(
        damaged(() => undefined),
        done,
      ),
    );
    expect(placeAddress(same, done)).toBeUndefined();
    const other = twice(row => row.map((cell, at) => (at === 5 ? 70 : cell)));
    expect(cellAt(other, done)).toMatchObject({ unread: 'doubtful', seen: [92, 70] });
  });
});
