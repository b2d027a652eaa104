import type { FunctionId } from '../../src/rules/custom-function';
import { call } from './call';

const column = (...cells: unknown[]): unknown[][] => cells.map(cell => [cell]);
const CA_MAU = [
  [0.9, 2, '>'],
  [0.7, 1, '>='],
];
/** Nghệ An: no criterion may lie below a share of its points. */
const NGHE_AN = [
  ['Hoàn thành xuất sắc', 90, 0.85],
  ['Hoàn thành tốt', 80, 0.8],
  ['Hoàn thành', 50, 0],
];

/** Results worked out by hand from the wordings of decisions; most are vectors of the domain research. */
const CALLS: [id: FunctionId, args: unknown[], result: number | string | boolean][] = [
  ['TYLE', [98, 100], 0.98],
  ['TYLE', [12, 10], 1.2],
  ['TYLE', [0.1 + 0.2, 0.3], 1],
  ['DIEMTYLE', [98, 100, 1, 0.8, 1, 1], 0.98],
  ['DIEMTYLE', [80, 100, 1, 0.8, 1, 1], 0.8],
  ['DIEMTYLE', [79, 100, 1, 0.8, 1, 1], 0],
  ['DIEMTYLE', [105, 100, 1, 0.8, 1, 1, true], 1],
  ['DIEMTYLE', [81, 90, 2, 0.8, 0.9, 1], 2],
  ['DIEMTYLE', [72, 90, 2, 0.7, 0.9, 1], 1.6],
  ['DIEMTYLE', [72, 90, 2, 0.7, 0.9, 2], 1.777778],
  ['DIEMTYLE', [72, 90, 2, 0.7, 0.9, 3], 1],
  ['DIEMTYLE', [1, 3, 1.5], 0.5],
  ['DIEMBAC', [0.905, CA_MAU], 2],
  ['DIEMBAC', [0.9, CA_MAU], 1],
  ['DIEMBAC', [0.9 + 1e-9, CA_MAU], 2],
  ['DIEMBAC', [0.7, CA_MAU], 1],
  ['DIEMBAC', [0.6999, CA_MAU], 0],
  ['DIEMBAC', [0.7, [[0.7, 1]]], 1],
  ['DIEMBAC', [0.1 * 3, [[0.3, 1, '>=']]], 1],
  [
    'DIEMMUC',
    [
      'BAN HÀNH',
      [
        ['Ban hành', 1],
        ['Không', 0],
      ],
    ],
    1,
  ],
  ['DIEMMUC', ['Kịp thời'.normalize('NFD'), [['Kịp thời', 0.5]]], 0.5],
  [
    'DIEMMUC',
    [
      3,
      [
        [2, 0.5],
        [3, 1],
      ],
    ],
    1,
  ],
  ['DIEMDAT', ['Đạt', 1.5], 1.5],
  ['DIEMDAT', ['Không đạt', 1.5], 0],
  ['DIEMDAT', [true, 1.5], 1.5],
  ['DIEMDAT', [null, 1.5], 0],
  ['DIEMCONG', [column(1, 1, 0), column(0.1, 0.1, 0.1), 0.3], 0.2],
  ['DIEMCONG', [column('Đạt', 'Đạt', 'Đạt'), column(0.1, 0.1, 0.1), 0.3], 0.3],
  ['DIEMCONG', [column('Đạt', 'Đạt'), column(1, 2)], 3],
  ['DIEMCONG', [[['Đạt', null]], [[1, 2]]], 1],
  ['DIEMHAN', ['2026-01-31', '2026-01-31', 0.2, 0], 0.2],
  ['DIEMHAN', ['2026-02-01', '2026-01-31', 0.2, 0], 0],
  ['DIEMHAN', ['', '2026-01-31', 0.2, 0], 0],
  ['DIEMHAN', [46_053.99, 46_053, 0.2], 0.2],
  ['DIEMHAN', ['15/02/2026', '31/01/2026', 1, 0.5, 15], 0.5],
  ['DIEMHAN', ['16/02/2026', '31/01/2026', 1, 0.5, 15], 0],
  [
    'DIEMBAC',
    [
      50,
      [
        [100, 4],
        [50, 3],
        [1, 2],
      ],
    ],
    3,
  ],
  [
    'DIEMBAC',
    [
      0,
      [
        [100, 4],
        [50, 3],
        [1, 2],
      ],
    ],
    0,
  ],
  ['DIEMTONG', [column(1, 1), column(-0.5, -1), 2, 2], 0.5],
  ['DIEMTONG', [column(5, 1), column(-0.5, -1), 2, 2], 0],
  ['DIEMTONG', [column(3, 2), column(0.25, 1), 7], 2.75],
  ['DIEMTONG', [column(40, null), column(0.25, 1), 7, null], 7],
  ['DIEMTONG', [column(0.1 * 30), column(-0.1), 0.3, 0.3], 0],
  [
    'DIEMNHIEUTYLE',
    [
      [
        [9, 10],
        [1, 2],
      ],
      column(2, 1),
      3,
    ],
    2.3,
  ],
  [
    'DIEMNHIEUTYLE',
    [
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      column(1, 1, 1),
      1,
    ],
    1,
  ],
  [
    'DIEMNHIEUTYLE',
    [
      [
        [0.1 + 0.2, 0.3],
        [0, 4],
      ],
      column(1, 1),
      2,
    ],
    1,
  ],
  ['DIEMTRU', [1, 3, 0.25, 0], 0.25],
  ['DIEMTRU', [1, 5, 0.25], 0],
  ['DIEMTRU', [1, 5, 0.25, 0.1], 0.1],
  ['DIEMTRU', [0.3, 3, 0.1], 0],
  ['DIEMTHUONG', [3, 0.5, 1], 1],
  ['DIEMTHUONG', [0.1 * 30, 0.1, 1], 0.3],
  ['DIEMXHH', [0.9267, 35], 32.4345],
  ['DIEMXHH', ['92,67%', 35], 32.4345],
  [
    'CHISO',
    [column(5.5, 8.16, 14.5, 8.23, 11.12, 5.04, 8.86, 13.96), column(10, 10, 16, 12, 16, 8, 16, 12)],
    75.37,
  ],
  ['CHISO', [8.86, 16], 55.375],
  ['CHISO', [column(2, 'KPS', ''), column(2, 5, 2)], 50],
  ['QUYDOI', [58.5, 65], 90],
  ['QUYDOI', [0.1 + 0.2, 0.3, 10], 10],
  ['XEPLOAI', [92, NGHE_AN, 0.84], 'Hoàn thành tốt'],
  ['XEPLOAI', [92, NGHE_AN], 'Hoàn thành xuất sắc'],
  ['XEPLOAI', [89.999, NGHE_AN], 'Hoàn thành tốt'],
  ['XEPLOAI', [90, [...NGHE_AN].reverse()], 'Hoàn thành xuất sắc'],
  ['XEPHANG', [95.57, column(95.8, 95.77, 95.57)], 3],
  ['XEPHANG', [89, column(90, 90, 89), 'canh_tranh'], 3],
  ['XEPHANG', [89, column(90, 90, 89), 'lien_tuc'], 2],
  ['XEPHANG', [90, column(90, 90, 89), 'duy_nhat', 2, 2], 2],
  ['XEPHANG', [90, [[90.004, '', 'KPS', 90]], 'canh_tranh'], 1],
  ['XEPHANG', [90, [[90.004, 90]], 'canh_tranh', 3], 2],
  ['DATDU', [column('Đạt', 'Đạt')], true],
  ['DATDU', [column('Đạt', null)], false],
  ['DATDU', [column('Đạt', 'Không đạt', true), 2], true],
  ['CANTHEM', [72, 90, 0.9], 9],
  ['CANTHEM', [81, 90, 0.9], 0],
  ['CANTHEM', [7, 10, 0.7], 0],
  ['TRANGTHAI', ['31/01/2026', '', '24/01/2026'], 'Sắp đến hạn'],
  ['TRANGTHAI', ['31/01/2026', 0, '23/01/2026'], 'Còn hạn'],
  ['TRANGTHAI', ['31/01/2026', null, '01/02/2026'], 'Quá hạn'],
  ['TRANGTHAI', ['31/01/2026', '31/01/2026', '01/02/2026'], 'Hoàn thành đúng hạn'],
  ['TRANGTHAI', ['31/01/2026', '01/02/2026', '01/02/2026'], 'Hoàn thành quá hạn'],
  ['TRANGTHAI', [null, null, '01/02/2026'], ''],
];

test.each(CALLS)('CCHC.%s of %j is %j', (id, args, result) => {
  expect(call(id, ...args)).toBe(result);
});

test('the goal counts as reached by a score exactly when nothing more is needed', () => {
  for (const done of [89, 90 - 1e-6, 90 - 1e-9, 90 - 1e-15, 90, 90 + 1e-9, 91]) {
    const reached = call('DIEMTYLE', done, 100, 1, 0, 0.9) === 1;
    expect([done, call('CANTHEM', done, 100, 0.9) === 0]).toEqual([done, reached]);
  }
});

test('a range of one cell is taken for its value', () => {
  expect(call('DIEMTYLE', [[72]], [[90]], [[2]], [['70%']], [['0,9']], [[2]], [[false]])).toBe(1.777778);
});

test('an empty cell among the ranks is below every value', () => {
  expect([0, null].map(empty => call('XEPHANG', 5, [[5, empty, 7]]))).toEqual([2, 2]);
});

test('an empty cell for a default that is not 0 is 0 on the desktop: leave the argument out instead', () => {
  expect(call('XEPHANG', 90.004, [[90.004, 90.003]], null, null)).toBe(1);
  expect(call('XEPHANG', 90.4, [[90.4, 90.3]], null, 0)).toBe(1);
  expect(call('TRANGTHAI', 46_053, null, 46_050, null)).toBe('Sắp đến hạn');
  expect(call('TRANGTHAI', 46_053, null, 46_050, 0)).toBe('Còn hạn');
});
