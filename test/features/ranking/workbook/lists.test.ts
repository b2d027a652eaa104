import {
  rollUp,
  type RankedRollUp,
  type RollUpChoice,
} from '../../../../src/features/ranking/domain/roll-up';
import { rankingPlan } from '../../../../src/features/ranking/workbook/ranking-plan';
import { serialDate } from '../../../../src/rules/serial-date';
import { isFormula, type SheetPlan } from '../../../../src/workbook/plan';
import { unitFileOf } from '../domain/unit-score-of';

const DAY = serialDate(2027, 1, 15);
const CHOICE: RollUpChoice = { points: 'self', blocks: 'type', ties: 'competition' };
const RANKING = 'Xếp hạng';
const UNRANKED = 'Không xếp hạng';
const DIFFERENCES = 'Chênh lệch';

function sheetOf(
  name: string,
  files: Parameters<typeof rollUp>[0],
  choice: Partial<RollUpChoice> = {},
): SheetPlan {
  const result = rollUp(files, { ...CHOICE, ...choice }) as RankedRollUp;
  return rankingPlan(result, DAY).sheets.find(sheet => sheet.name === name)!;
}
/** What the cells of a sheet show, row by row; formulas by their values. */
const shown = ({ rows }: SheetPlan): unknown[][] =>
  rows.map(({ cells }) =>
    cells.map(each => (each && isFormula(each.content) ? each.content.value : (each?.content ?? null))),
  );
const rowWith = (sheet: SheetPlan, text: string): unknown[] =>
  shown(sheet).find(row => row.some(each => typeof each === 'string' && each.includes(text)))!;

const ranked = unitFileOf('10001', 91.5, { name: 'xã Đầu' });

describe('files that are not ranked', () => {
  const files = [
    ranked,
    unitFileOf('10002', 70, { sample: true, name: 'xã Mẫu' }),
    { name: 'hỏng.xlsx', read: { ok: false, issue: { code: 'unit.damaged' } } } as const,
  ];

  test('stand below each other with unit and reason, as far as they say whose they are', () => {
    const [, , , first, second, ...rest] = shown(sheetOf(UNRANKED, files));
    expect(first!.slice(0, 4)).toEqual([1, '10002.xlsx', 'xã Mẫu', '10002']);
    expect(first![4]).toMatch(/mẫu/);
    expect(second!.slice(0, 4)).toEqual([2, 'hỏng.xlsx', '', '']);
    expect(second![4]).toMatch(/hỏng/);
    expect(rest).toEqual([]);
  });

  test('none are told as none', () => {
    const rows = shown(sheetOf(UNRANKED, [ranked]));
    expect(rows[3]![0]).toBe('Mọi tệp đã đọc đều được xếp hạng.');
    expect(rows).toHaveLength(4);
  });
});

describe('figures that a file shows and that its entries do not give', () => {
  const files = [
    unitFileOf('10001', 91.5, {
      differences: [
        { area: 'Chỉ đạo, điều hành', figure: 'self', printed: 9.25, computed: 8.5 },
        { area: undefined, figure: 'index', printed: undefined, computed: 91.5 },
      ],
    }),
    // What is not ranked may be wrong as well.
    unitFileOf('10002', 70, {
      sample: true,
      differences: [{ area: undefined, figure: 'appraised', printed: 0, computed: 0.1 }],
    }),
  ];
  const sheet = sheetOf(DIFFERENCES, files);

  test('stand below each other by unit, area and figure', () => {
    const rows = shown(sheet).slice(3);
    expect(rows).toEqual([
      [1, 'xã Số 10001', '10001', '10001.xlsx', 'Chỉ đạo, điều hành', 'Điểm tự chấm', 9.25, 8.5, 0.75],
      [2, 'xã Số 10001', '10001', '10001.xlsx', 'Tổng cộng', 'Chỉ số (%)', null, 91.5, ''],
      [3, 'xã Số 10002', '10002', '10002.xlsx', 'Tổng cộng', 'Điểm thẩm định', 0, 0.1, -0.1],
    ]);
  });

  test('are taken off from each other in their own row', () => {
    const formulas = sheet.rows.slice(3).map(({ cells }) => {
      const content = cells[8]!.content;
      return isFormula(content) ? content.formula : '';
    });
    formulas.forEach((formula, index) => {
      expect(formula).toContain(`G${index + 4}-H${index + 4}`);
      expect(formula).toContain(`ISNUMBER(G${index + 4})`);
    });
  });

  test('a list is printed in landscape, its headers on each page, free to be changed', () => {
    for (const name of [UNRANKED, DIFFERENCES])
      expect(sheetOf(name, files)).toMatchObject({
        protected: false,
        freeze: { rows: 3, columns: 0 },
        print: { orientation: 'landscape', titleRows: '3:3' },
      });
    expect(shown(sheetOf(DIFFERENCES, [ranked]))[3]![0]).toBe('Không có chênh lệch.');
    for (const name of [UNRANKED, DIFFERENCES]) {
      const [title, remark] = sheetOf(name, files).rows;
      expect([title!.cells[0]!.style, remark!.cells[0]!.style]).toEqual(['title', 'note']);
    }
    // Only the differences need a remark.
    expect(shown(sheetOf(DIFFERENCES, files))[1]![0]).toMatch(/Tổng hợp/);
    expect(shown(sheetOf(UNRANKED, files))[1]![0]).toBeNull();
  });

  test('every column is as wide as a number in it asks for, and the widest are those of texts', () => {
    for (const name of [RANKING, UNRANKED, DIFFERENCES]) {
      const { columns, rows } = sheetOf(name, files);
      expect(columns).toHaveLength(rows[2]!.cells.length);
      expect(Math.min(...columns)).toBeGreaterThanOrEqual(5);
      expect(Math.max(...columns.slice(1))).toBeGreaterThan(20);
    }
  });
});

describe('blocks', () => {
  const files = [
    ranked,
    unitFileOf('10002', 85, { name: 'xã Hai' }),
    unitFileOf('10003', 95, { name: 'phường Ba' }),
    unitFileOf('10004', 60, { name: 'Không loại' }),
  ];
  const headings = (choice: Partial<RollUpChoice>): unknown[] =>
    shown(sheetOf(RANKING, files, choice)).flatMap(([first]) =>
      typeof first === 'string' && /bình quân/.test(first) ? [first] : [],
    );

  test('are named by the types of their units and say how many there are', () => {
    expect(headings({})).toEqual([
      'Khối xã: 2 đơn vị; bình quân',
      'Khối phường: 1 đơn vị; bình quân',
      'Khối đơn vị khác: 1 đơn vị; bình quân',
    ]);
    expect(headings({ blocks: 'wards' })).toEqual([
      'Khối xã, đơn vị khác: 3 đơn vị; bình quân',
      'Khối phường: 1 đơn vị; bình quân',
    ]);
    expect(headings({ blocks: 'one' })).toEqual(['4 đơn vị; bình quân']);
  });

  test('are ranked and averaged within themselves: their formulas reach from their first unit to their last', () => {
    const { rows } = sheetOf(RANKING, files);
    const formulasOf = (row: number): string[] =>
      rows[row - 1]!.cells.flatMap(each => (each && isFormula(each.content) ? [each.content.formula] : []));
    // The block of two stands in rows 4 to 6, that of one in 7 and 8.
    expect(formulasOf(4).map(formula => /\(([A-Z]\d+(?::[A-Z]\d+)?)\)/.exec(formula)![1])).toEqual([
      'D5:D6',
      'E5:E6',
      'F5:F6',
    ]);
    for (const row of [5, 6]) expect(formulasOf(row)[0]).toContain('$F$5:$F$6');
    expect(formulasOf(8)[0]).toContain('$F$8');
    const ranks = shown({ rows } as SheetPlan).flatMap(([rank, unit]) =>
      typeof rank === 'number' ? [[rank, unit]] : [],
    );
    expect(ranks).toEqual([
      [1, 'xã Đầu'],
      [2, 'xã Hai'],
      [1, 'phường Ba'],
      [1, 'Không loại'],
    ]);
  });
});

test('equal units are told how they are ranked', () => {
  const note = (ties: RollUpChoice['ties']): unknown =>
    rowWith(sheetOf(RANKING, [ranked], { ties }), '(1,')[0];
  expect(note('competition')).toMatch(/\(1, 1, 3\)/);
  expect(note('dense')).toMatch(/\(1, 1, 2\)/);
  expect(note('unique')).toMatch(/\(1, 2, 3\)/);
});

test('equal units that get ranks of their own are told apart by where they stand in their block', () => {
  const { rows } = sheetOf(RANKING, [ranked, unitFileOf('10002', 91.5, { name: 'xã Hai' })], {
    ties: 'unique',
  });
  expect(
    shown({ rows } as SheetPlan)
      .slice(4, 6)
      .map(([rank, unit]) => [rank, unit]),
  ).toEqual([
    [1, 'xã Đầu'],
    [2, 'xã Hai'],
  ]);
  const formulas = rows.slice(4, 6).map(({ cells }) => {
    const content = cells[0]!.content;
    return isFormula(content) ? content.formula : '';
  });
  expect(formulas[0]).toContain('ROW(F5)-4');
  expect(formulas[1]).toContain('ROW(F6)-4');
});

test('each shade of the map is named by its bounds', () => {
  const rows = shown(sheetOf(RANKING, [ranked]));
  const first = rows.findIndex(row => row.includes('Màu ô'));
  expect(rows.slice(first + 1).flatMap(row => row.slice(4, 6).map(each => each ?? ''))).toEqual([
    ...[90, 'từ 90%'],
    ...[80, 'từ 80% đến dưới 90%'],
    ...[65, 'từ 65% đến dưới 80%'],
    ...[50, 'từ 50% đến dưới 65%'],
    ...[0, 'dưới 50%'],
  ]);
});

test('titles and notes reach over all columns, notes stand right below the units, and the shades show themselves', () => {
  const sheet = sheetOf(RANKING, [ranked, unitFileOf('10002', 85, { name: 'xã Hai' })]);
  const { merges, conditionals, rows } = sheet;
  // A block of two units in rows 4 to 6, eight columns; the table of ratings and that of shades below.
  for (const row of [1, 2, 7, 8]) expect(merges).toContain(`A${row}:H${row}`);
  expect(rows.slice(6, 8).map(({ cells }) => cells[0]!.style)).toEqual(['note', 'note']);
  expect(rows[3]!.cells.map(each => each?.style)).toEqual([
    ...Array<string>(3).fill('group'),
    ...Array<string>(3).fill('groupPoints'),
    ...['group', 'group'],
  ]);
  const first = shown(sheet).findIndex(row => row.includes('Màu ô')) + 2;
  expect(merges).toContain(`E${first - 1}:G${first - 1}`);
  for (let row = first; row < first + 5; row++) expect(merges).toContain(`F${row}:G${row}`);
  expect(new Set(conditionals.map(({ address }) => address))).toEqual(
    new Set(['D4:F6', `E${first}:E${first + 4}`]),
  );
});

test('points outside the total are no index, and have no shade', () => {
  const areas = [
    { code: '1', title: 'Chỉ đạo, điều hành', index: { self: 90, appraised: 90 } },
    { code: '2', title: 'Trừ điểm', part: 'penalty', index: { self: -2, appraised: undefined } },
  ] as const;
  const sheet = sheetOf(RANKING, [unitFileOf('10001', 88, { areas })]);
  const shaded = sheet.conditionals.map(({ address }) => address);
  expect(shaded).toEqual(expect.arrayContaining(['D4:D5', 'F4:F5']));
  expect(shaded.filter(address => /^E4|^D4:F/.test(address))).toEqual([]);
  expect(shown(sheet)[4]!.slice(3, 6)).toEqual([90, -2, 88]);
  expect(String(shown(sheet)[2]![4])).toMatch(/^2\. .*Trừ điểm/);
});

test('a rating is given by the table below, and none where no unit has a table', () => {
  const sheet = sheetOf(RANKING, [ranked]);
  const rating = sheet.rows[4]!.cells[6]!.content;
  const rows = shown(sheet);
  const first = rows.findIndex(row => row[1] === 'Xuất sắc') + 1;
  expect(isFormula(rating) && rating.formula).toContain(`$B$${first}:$B$${first + 2}`);
  expect(isFormula(rating) && rating.formula).toContain(`$C$${first}:$C$${first + 2}`);
  const low = sheetOf(RANKING, [unitFileOf('10001', 10, { rating: [{ name: 'Đạt', from: 50 }] })]);
  expect(shown(low)[4]![6]).toBe('');
  const without = sheetOf(RANKING, [unitFileOf('10001', 91.5, { rating: [] })]);
  expect(without.rows[4]!.cells[6]!.content).toBeNull();
});

test('an area or block of which nothing counts has no mean', () => {
  const none = { code: '1', title: 'A', index: { self: undefined, appraised: undefined } };
  const sheet = sheetOf(RANKING, [unitFileOf('10001', 90, { areas: [none] })]);
  expect(shown(sheet)[3]!.slice(3, 5)).toEqual(['', 90]);
  expect(shown(sheet)[4]!.slice(3, 5)).toEqual([null, 90]);
});
