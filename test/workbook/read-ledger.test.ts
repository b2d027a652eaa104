import fc from 'fast-check';
import type { IndexSet } from '../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import type { Ledger } from '../../src/ledger/ledger';
import { scoreLedger } from '../../src/scores/scores';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import type { Cell } from '../../src/rules/cell';
import { LEFT_OUT } from '../../src/rules/words';
import {
  AREA_HEADER_ROW,
  areaColumn,
  configLayout,
  REGISTER_HEADER_ROW,
  settingCell,
} from '../../src/workbook/places';
import { readIdentity } from '../../src/workbook/read-identity';
import { findLedger } from '../../src/workbook/find/found-ledger';
import { readLedger } from '../../src/workbook/read-ledger';
import type { SheetCells } from '../../src/workbook/sheet-cells';
import { standardWorkbook } from '../../src/workbook/sheets/standard-workbook';
import { awkwardName, setOfEveryKind, setWithAreas } from '../catalogue/build-set';
import { anyLedger } from '../ledger/any-ledger';
import { anyEntry } from '../rules/any-entry';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { asWritten } from './as-written';
import { largestSet } from './largest-set';
import { planCells } from './plan-cells';

const cellsOf = (ledger: Ledger): Map<string, SheetCells> =>
  planCells(standardWorkbook(ledger, SAMPLE_DAY, 'native'));
const read = (ledger: Ledger, cells: ReadonlyMap<string, SheetCells> = cellsOf(ledger)): Ledger =>
  readLedger({ workbookId: ledger.workbookId, set: ledger.set }, findLedger(ledger.set, cells));

/** The scores of a ledger, without the cells that they come from. */
const told = (ledger: Ledger): unknown => {
  const { criteria, areas, total } = scoreLedger(ledger, SAMPLE_DAY);
  return { criteria: criteria.map(score => ({ ...score, entry: undefined })), areas, total };
};

/** Rows in another order, as sorting leaves them; an empty row is put before the last. */
function moved(rows: SheetCells, first: number): SheetCells {
  const body = rows.slice(first).reverse();
  return [...rows.slice(0, first), ...body.slice(0, -1), [], ...body.slice(-1)];
}

/** The ledger without the order of its register rows. */
const unordered = (ledger: Ledger): Ledger => {
  const sorted = <R>(rows: readonly R[]): R[] =>
    [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    ...ledger,
    evidence: sorted(ledger.evidence),
    remediations: sorted(ledger.remediations),
    tasks: sorted(ledger.tasks),
    reports: sorted(ledger.reports),
  };
};

const SETS: readonly (readonly [name: string, set: IndexSet])[] = [
  ['the shipped set', DEFAULT_SET],
  ['five areas', setWithAreas(5)],
  ['seven areas with awkward names', setWithAreas(7, awkwardName)],
  ['nine areas', setWithAreas(9)],
  ['every rule kind', setOfEveryKind()],
  ['the largest set', largestSet()],
];

describe.each(SETS)('a workbook of %s', (_, set) => {
  test('is read as it was written, and knows itself', () => {
    const sample = demoLedger({ blank: false, set });
    const cells = cellsOf(sample);
    expect(asWritten(read(sample, cells))).toEqual(asWritten(sample));
    expect(readIdentity(cells.get(SHEET_NAME.system)!)).toEqual({
      identity: { workbookId: sample.workbookId, set },
    });
  });

  test('is read the same after its rows were moved', () => {
    const sample = demoLedger({ blank: false, set });
    const cells = cellsOf(sample);
    for (const { sheet } of set.areas) cells.set(sheet, moved(cells.get(sheet)!, AREA_HEADER_ROW));
    for (const register of ['evidence', 'remediation', 'tasks', 'reports'] as const) {
      const name = SHEET_NAME[register];
      cells.set(name, moved(cells.get(name)!, REGISTER_HEADER_ROW));
    }
    expect(unordered(asWritten(read(sample, cells)))).toEqual(unordered(asWritten(sample)));
  });
});

test('any entries come back, and give the same scores', () => {
  const set = setOfEveryKind();
  fc.assert(
    fc.property(anyLedger(set, anyEntry), ledger => {
      const back = read(ledger);
      expect(asWritten(back)).toEqual(asWritten(ledger));
      expect(told(back)).toEqual(told(asWritten(ledger)));
    }),
    { numRuns: 30 },
  );
});

test('the scores in the cells are those of the ledger', () => {
  const set = setOfEveryKind();
  fc.assert(
    fc.property(anyLedger(set, anyEntry), any => {
      const ledger = asWritten(any);
      const cells = cellsOf(ledger);
      const { criteria } = scoreLedger(ledger, SAMPLE_DAY);
      const shown = new Map<Cell | undefined, Cell | undefined>(
        set.areas.flatMap(({ sheet }) =>
          cells.get(sheet)!.map(row => [row[0], row[areaColumn('score') - 1]] as const),
        ),
      );
      for (const { criterion, score, counted } of criteria)
        expect(shown.get(criterion.code)).toBe(counted === 0 ? LEFT_OUT : (score ?? ''));
    }),
    { numRuns: 20 },
  );
});

describe('a workbook that people have worked on', () => {
  const blank = demoLedger({ blank: true });
  const [first] = DEFAULT_SET.areas;

  function edited(sheet: string, row: number, column: number, value: Cell): Ledger {
    const cells = cellsOf(blank);
    const rows = cells.get(sheet)!.map(each => [...each]);
    rows[row - 1]![column - 1] = value;
    return read(blank, cells.set(sheet, rows));
  }

  test('is read with texts composed, numbers and dates as they stand', () => {
    const note = 'đã gửi'.normalize('NFD');
    expect(edited(first!.sheet, 5, areaColumn('note'), note).records['1.1']!.note).toBe(
      note.normalize('NFC'),
    );
    expect(edited(first!.sheet, 5, areaColumn('done'), '12').records['1.1']!.entry.done).toBe('12');
    expect(
      edited(first!.sheet, 5, areaColumn('done'), { error: '#REF!' }).records['1.1']!.entry.done,
    ).toEqual({
      error: '#REF!',
    });
  });

  test('is read without sheets that are gone', () => {
    const cells = cellsOf(blank);
    cells.delete(first!.sheet);
    cells.delete(SHEET_NAME.evidence);
    const ledger = read(blank, cells);
    expect(ledger.records['1.1']!.entry.done).toEqual({ unread: 'missing' });
    expect(ledger.records['2.3']!.entry.items).toEqual([null, null, null]);
    expect(ledger.evidence).toEqual([]);
    expect(ledger.gaps).toEqual([
      { what: 'sheet', sheet: first!.sheet, why: 'missing' },
      { what: 'sheet', sheet: SHEET_NAME.evidence, why: 'missing', register: 'evidence' },
    ]);
    expect(() => scoreLedger(read(blank, new Map()), SAMPLE_DAY)).not.toThrow();
  });

  test.each<[string, number, Cell]>([
    ['year', Number(settingCell('year').slice(1)), 'năm nay'],
    ['fixedDay', Number(settingCell('fixedDay').slice(1)), '01/10/2026'],
    ['notArising', Number(settingCell('notArising').slice(1)), 'Bỏ qua'],
    ['survey', Number(settingCell('survey').slice(1)), 'Chưa rõ'],
    ['sample', Number(settingCell('sample').slice(1)), 'có'],
    ['a bound of the ratings', configLayout(DEFAULT_SET).ratingRow + 1, 'tám mươi'],
  ])('keeps what nobody understands: %s', (_, row, value) => {
    const ledger = edited(SHEET_NAME.config, row, 2, value);
    const again = cellsOf(ledger).get(SHEET_NAME.config)!;
    expect(again[row - 1]![1]).toBe(value);
    expect(read(ledger)).toEqual(ledger);
  });

  test('tells a fixed day from the present one', () => {
    const row = Number(settingCell('fixedDay').slice(1));
    expect(edited(SHEET_NAME.config, row, 2, SAMPLE_DAY).settings.asOf).toBe(SAMPLE_DAY);
    expect(edited(SHEET_NAME.config, row, 2, null).settings.asOf).toBeUndefined();
  });

  test('keeps the year that was typed, also as text', () => {
    expect(edited(SHEET_NAME.config, 7, 2, 2027).settings.year).toBe(2027);
    expect(edited(SHEET_NAME.config, 7, 2, ' 2027 ').settings.year).toBe(2027);
  });
});

describe('the hidden sheet', () => {
  const cells = cellsOf(demoLedger({ blank: true })).get(SHEET_NAME.system)!;
  const changed = (row: number, column: number, value: Cell): SheetCells =>
    cells.map((each, index) =>
      index === row - 1 ? each.map((cell, at) => (at === column - 1 ? value : cell)) : each,
    );

  test.each<[string, SheetCells, string]>([
    ['is empty', [], 'identity.incomplete'],
    ['has no workbook id', changed(3, 2, ''), 'identity.incomplete'],
    ['has no schema version', changed(2, 2, 'một'), 'identity.incomplete'],
    ['is of an older product', changed(2, 2, '1'), 'identity.olderSchema'],
    ['is of a newer product', changed(2, 2, '99'), 'identity.newerSchema'],
    ['lost a part of its index set', changed(2, 3, null), 'identity.incomplete'],
    [
      'holds other JSON',
      changed(2, 3, '{}').map((row, index) => (index > 1 ? row.slice(0, 2) : row)),
      'identity.indexSetBroken',
    ],
  ])('that %s is reported', (_, sheet, code) => {
    expect(readIdentity(sheet)).toEqual({ issue: expect.objectContaining({ code }) as unknown });
  });
});
