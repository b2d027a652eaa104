import fc from 'fast-check';
import type { FunctionId } from '../../src/rules/custom-function';
import type { Cell } from '../../src/rules/cell';
import { serialDate } from '../../src/rules/serial-date';
import { STATUS, TIES } from '../../src/rules/words';
import { DONE_TRAP, near, plainNumber } from './generated';
import {
  cells,
  filled,
  grid,
  isSound,
  isWritten,
  mostly,
  one,
  optional,
  pair,
  shape,
  table,
  written,
  type Given,
} from './given';

const point = fc.constantFrom<Cell[]>(0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.5, 1, 2, 35, 1 / 3);
const max = one(point, 20);
const thresholds = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 1];
const share = fc.oneof(
  fc.constantFrom(0, ...thresholds),
  near(...thresholds),
  plainNumber.map(n => n % 1),
);
const count = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 1, arbitrary: fc.oneof(near(3), fc.constantFrom(0.1 * 30, 2.5)) },
);

/** Done and total: loose numbers, a share at a threshold and a hair beside it, traps. */
const doneAndTotal: fc.Arbitrary<[Given, Given]> = fc.oneof(
  fc.tuple(one(plainNumber), one(plainNumber)),
  fc
    .tuple(near(...thresholds), fc.constantFrom(1, 3, 7, 10, 1000))
    .chain(([at, total]) => fc.tuple(one(fc.constant(at * total)), one(fc.constant(total)))),
  fc
    .constantFrom<[Cell, Cell][]>([DONE_TRAP, 0.3], [0, 0], [0, 5], [null, 5], [12, 10], [10, 10])
    .chain(([done, total]) => fc.tuple(one(fc.constant(done)), one(fc.constant(total)))),
);

const YEAR = 2026;
const start = serialDate(YEAR, 1, 1);
const anyDay = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: start, max: start + 70 }) },
  { weight: 2, arbitrary: fc.constantFrom(start + 30, start + 30.5, start + 30.999) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.5, 1, 2_958_465, 2_958_466, 31_012_026) },
);
const days = fc.integer({ min: 0, max: 30 });

const met = mostly(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('Đạt', 'đạt', 'Không đạt', 'KHÔNG ĐẠT') },
    { weight: 3, arbitrary: fc.constantFrom<Cell[]>(1, 0, true, false, null, '') },
    { weight: 1, arbitrary: fc.constantFrom<Cell[]>(2, 0.5, 'x') },
  ),
  30,
);

const bandTable = fc
  .tuple(
    fc.uniqueArray(fc.record({ from: fc.constantFrom(0, ...thresholds, 1.15), open: fc.boolean() }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ from, open }) => `${from}${open}`,
    }),
    fc.array(mostly(point, 40), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
    mostly(fc.constant('>='), 20),
  )
  .map(([bands, points, wide, closed]) => {
    const plainBound = closed === null || closed === '' ? closed : '>=';
    return bands
      .map(({ from, open }) => ({ from, open: open && wide }))
      .filter(
        ({ from, open }, at, all) => all.findIndex(each => each.from === from && each.open === open) === at,
      )
      .sort((a, b) => b.from - a.from || Number(b.open) - Number(a.open))
      .map(({ from, open }, at): Cell[] => [from, points[at]!, ...(wide ? [open ? '>' : plainBound] : [])]);
  });

const levelNames = ['Kịp thời', 'Không "kịp" thời', 'Không ban hành', 2, 3];
const levelTable = fc
  .tuple(
    fc.shuffledSubarray(levelNames, { minLength: 1 }),
    fc.array(mostly(point, 40), { minLength: 5, maxLength: 5 }),
    fc.nat(12),
  )
  .map(([names, points, twice]) => {
    const rows = names.map((name, at): Cell[] => [name, points[at]!]);
    return twice === 0 ? [...rows, rows[0]!] : rows;
  });
const level = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Cell[]>(...levelNames) },
  { weight: 2, arbitrary: fc.constantFrom<Cell[]>('kịp thời', 'KHÔNG BAN HÀNH') },
);

/** Points that a case adds or takes. */
const eachPoint = fc.oneof(point, fc.constantFrom<Cell[]>(-0.5, -0.25, -1, -3));

/** Ratios and their points, mostly as many. */
const ratioTable = fc
  .tuple(
    fc.array(
      fc.oneof(
        {
          weight: 12,
          arbitrary: fc
            .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 }))
            .map(([total, part]): Cell[] => [Math.min(part, total), total]),
        },
        { weight: 1, arbitrary: fc.constantFrom<Cell[][]>([DONE_TRAP, 0.3], [0, 0], [12, 10], [null, 5]) },
        { weight: 1, arbitrary: fc.tuple(mostly(plainNumber), mostly(plainNumber)) },
      ),
      { minLength: 2, maxLength: 4 },
    ),
    fc.array(mostly(point, 60), { minLength: 4, maxLength: 4 }),
    fc.nat(20),
  )
  .chain(([rows, points, extra]) =>
    fc.tuple(
      cells(fc.constant(rows)),
      cells(fc.constant(points.slice(0, extra === 0 ? 1 : rows.length).map(each => [each]))),
    ),
  );

const bound = fc.constantFrom(0, 50, 65, 80, 90);
/** Of two rows at least: LibreOffice takes a single row for a single value. */
const ratingTable = fc
  .tuple(
    fc.array(fc.tuple(bound, fc.constantFrom<Cell[]>(null, 0, 0.5, 0.8, 0.85)), {
      minLength: 2,
      maxLength: 4,
    }),
    fc.boolean(),
    mostly(bound, 30),
    fc.nat(9),
  )
  .map(([bands, wide, firstBound, emptyRow]) => {
    const rows = bands.map(([from, floor], at): Cell[] => [
      `Mức ${at + 1}`,
      at === 0 ? firstBound : from,
      ...(wide ? [floor] : []),
    ]);
    return emptyRow === 0 ? [...rows, rows[0]!.map(() => null)] : rows;
  });
const index = fc.oneof(near(50, 65, 80, 90), plainNumber, fc.constantFrom(89.999, 0.9 * 100, 0));

const mark = fc.constantFrom<Cell[]>('KPS', 'kps');
/** No truth values here: LibreOffice cannot tell TRUE from 1, Excel's SUM passes over it, and the function refuses it. */
const score = fc.oneof(
  { weight: 40, arbitrary: point },
  { weight: 1, arbitrary: fc.constantFrom<Cell[]>('abc', -0.5, { error: '#N/A' }) },
  { weight: 5, arbitrary: mark },
  { weight: 5, arbitrary: fc.constantFrom<Cell[]>(null, '') },
);

/** A value within a row or column, so that it is mostly found there. */
const valueAmong = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 30, arbitrary: fc.constantFrom<Cell[]>(90, 90.004, 90.005, 89.995, 80, 1.005, 0, 75.5) },
        { weight: 4, arbitrary: fc.constantFrom<Cell[]>('KPS', null) },
        { weight: 1, arbitrary: fc.constantFrom<Cell[]>({ error: '#N/A' }, -1) },
      ),
      { minLength: 1, maxLength: 5 },
    ),
    fc.nat(4),
    fc.nat(5),
    mostly(plainNumber),
  )
  .chain(([values, at, layout, loose]) => {
    const own = at < values.length ? values[at]! : loose;
    const rows: Cell[][] =
      layout === 0
        ? [values]
        : layout === 1 && values.length === 4
          ? [values.slice(0, 2), values.slice(2)]
          : values.map(value => [value]);
    return fc.tuple(one(fc.constant(own), 40), cells(fc.constant(rows)));
  });
/** No truth values: Excel holds FALSE and 0 apart, LibreOffice does not. */
const ties = fc
  .constantFrom<Cell[]>(...Object.values(TIES), 'LIEN_TUC', 0, null, 'khac', { error: '#N/A' })
  .map((cell): Given => ({ form: isWritten(cell) ? 'literal' : 'cells', rows: [[cell]] }));

/** Arguments as people give them, and as they get them wrong, for each function. */
export const CALLS: Readonly<Record<FunctionId, fc.Arbitrary<readonly Given[]>>> = {
  TYLE: doneAndTotal,
  DIEMTYLE: fc
    .tuple(
      doneAndTotal,
      max,
      optional(one(share)),
      optional(one(fc.constantFrom<Cell[]>(...thresholds, null, 0))),
      optional(one(fc.constantFrom<Cell[]>(1, 2, 3, 3, 2, null, 4, 1.5))),
      optional(fc.oneof(one(fc.constantFrom<Cell[]>(true, false, 1, 0)), written(true), written(false))),
    )
    .map(([both, ...rest]) => [...both, ...rest]),
  DIEMNHIEUTYLE: fc.tuple(ratioTable, max).map(([both, limit]) => [...both, limit]),
  DIEMBAC: fc.tuple(one(fc.oneof(share, plainNumber)), table(bandTable)),
  DIEMMUC: fc.tuple(one(level), table(levelTable)),
  DIEMDAT: fc.tuple(one(met), max),
  DIEMCONG: fc.tuple(pair(met, mostly(point, 40)), optional(max)).map(([both, limit]) => [...both, limit]),
  DIEMHAN: fc.tuple(one(anyDay), one(anyDay), max, optional(max), optional(one(days))),
  DIEMTRU: fc.tuple(max, one(count), max, optional(max)),
  DIEMTHUONG: fc.tuple(one(count), max, max),
  DIEMTONG: fc
    .tuple(pair(mostly(count, 40), mostly(eachPoint, 40)), max, optional(max))
    .map(([both, limit, from]) => [...both, limit, from]),
  DIEMXHH: fc.tuple(one(share), max),
  CHISO: pair(score, mostly(point, 40)),
  QUYDOI: fc.tuple(
    one(plainNumber),
    one(fc.oneof(plainNumber, fc.constant(100))),
    optional(one(fc.constantFrom(100, 10, 0))),
  ),
  XEPLOAI: fc.tuple(one(index), table(ratingTable), optional(filled(share))),
  XEPHANG: fc
    .tuple(
      valueAmong,
      optional(ties),
      optional(filled(fc.constantFrom(0, 1, 2, 3))),
      optional(
        one(
          fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 4 }) }, { weight: 1, arbitrary: count }),
        ),
      ),
    )
    .map(([both, ...rest]) => [...both, ...rest]),
  DATDU: fc.tuple(
    shape.chain(each => cells(grid(met, each))),
    optional(one(fc.oneof(fc.integer({ min: 0, max: 4 }), count))),
  ),
  CANTHEM: fc
    .tuple(doneAndTotal, one(fc.oneof(share, fc.constantFrom(...thresholds))))
    .map(([both, goal]) => [...both, goal]),
  // Errors stand in the first cell only: without a deadline the formula looks no further than there.
  TRANGTHAI: fc.tuple(
    one(anyDay),
    one(fc.oneof({ weight: 1, arbitrary: fc.constant<Cell>(null) }, { weight: 2, arbitrary: anyDay })).filter(
      isSound,
    ),
    one(anyDay).filter(isSound),
    optional(filled(days)).filter(isSound),
  ),
};

/** What the cases of a function must reach, so that a generator that went stale is noticed. */
export const REACHED: Partial<Readonly<Record<FunctionId, readonly (string | number | boolean)[]>>> = {
  DIEMDAT: [0, 1, 35],
  DATDU: [true, false],
  XEPHANG: [1, 2, 3],
  TRANGTHAI: ['', ...Object.values(STATUS)],
  XEPLOAI: ['Mức 1', 'Mức 2'],
};
