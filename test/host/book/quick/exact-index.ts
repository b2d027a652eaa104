import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';
import { ERROR_VALUE } from '../entered';

type CellKey = string | number | boolean | symbol;
type Scalar = string | number | boolean | null | undefined;
type Rows = Map<CellKey, Set<number>>;

const EMPTY = Symbol('empty cell');

/** Which rows of a column hold which value; letter case does not count in Excel. */
const columns = new Map<string, Rows>();

const keyOf = (value: Scalar): CellKey =>
  value === null || value === undefined ? EMPTY : typeof value === 'string' ? lower(value) : value;
const lower = (text: string): string => (ERROR_VALUE.test(text) ? text : text.toLowerCase());
const isErrorKey = (key: CellKey): boolean => typeof key === 'string' && ERROR_VALUE.test(key);

/** The values that "=" holds for: an empty cell equals 0, "" and FALSE, and they equal it. */
function equals(key: CellKey): CellKey[] {
  if (key === EMPTY) return [EMPTY, 0, '', false];
  return key === 0 || key === '' || key === false ? [key, EMPTY] : [key];
}

/**
 * Univer remembers which rows of a column hold a value, so that it need not compare thousands of cells again. Its own
 * index takes 0 for "", "1.1" for 1.1 and errors for what does not match; this one keeps them apart, as Excel does.
 */
export function installExactIndex(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  const canUseCache = index.canUseCache.bind(index);
  const clear = index.clear.bind(index);
  const nothing: ReturnType<typeof canUseCache> = { rowsInCache: [], rowsNotInCache: [] };
  const own: Pick<
    typeof index,
    'set' | 'getCellValuePositions' | 'getCellPositions' | 'canUseCache' | 'clear'
  > = {
    set(unit, sheet, column, value, row, isForceUpdate = false) {
      if (!isForceUpdate && !index.shouldContinueBuildingCache(unit, sheet, column, row)) return;
      const place = `${unit} ${sheet} ${column}`;
      const rows: Rows = columns.get(place) ?? new Map<CellKey, Set<number>>();
      columns.set(place, rows);
      if (isForceUpdate) for (const held of rows.values()) if (held.delete(row)) break;
      const key = keyOf(value);
      const held = rows.get(key) ?? new Set<number>();
      rows.set(key, held.add(row));
    },
    getCellValuePositions: (unit, sheet, column) => columns.get(`${unit} ${sheet} ${column}`),
    getCellPositions(unit, sheet, column, value, rowsInCache) {
      const rows = columns.get(`${unit} ${sheet} ${column}`);
      if (!rows) return undefined;
      const matching = equals(keyOf(value)).flatMap(key => [...(rows.get(key) ?? [])]);
      const isInCache = (row: number): boolean =>
        rowsInCache.some(([start, end]) => row >= start && row <= end);
      return { errorType: null, matchingRows: matching.filter(isInCache) };
    },
    canUseCache(unit, sheet, column, ...rows) {
      const keys = columns.get(`${unit} ${sheet} ${column}`)?.keys() ?? [];
      return [...keys].some(isErrorKey) ? nothing : canUseCache(unit, sheet, column, ...rows);
    },
    clear() {
      columns.clear();
      clear();
    },
  };
  Object.assign(index, own);
}
