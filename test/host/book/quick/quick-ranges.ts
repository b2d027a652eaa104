import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  NullValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';

type Row = Nullable<BaseValueObject>[];
/** What of Univer's arrays is not for everybody. */
interface Arrays {
  _batchOperatorArray: (
    this: ArrayValueObject,
    other: ArrayValueObject,
    ...how: unknown[]
  ) => ArrayValueObject;
  __batchOperatorRowValue: (this: ArrayValueObject, ...operation: RowOperation) => void;
}
type RowOperation = [
  value: BaseValueObject,
  column: number,
  result: Row[],
  operation: number,
  row: number,
  unitId: string,
  sheetId: string,
  startRow: number,
  startColumn: number,
  ...how: unknown[],
];

/** From so many rows on it pays to ask which of them are empty. */
const HIGH = 50;

/**
 * Formulas reach far below what is entered, and Univer makes objects of every empty row, again for each step of a
 * formula: most of the time that a workbook takes to calculate went there. Here the empty rows below a range's contents
 * are one row, and a step is done once for neighbouring rows that are one. The same results by a shorter way.
 */
export function installQuickRanges(): void {
  readWithoutCopies();
  shareEmptyRows();
  stepOnceForSameRows();
}

/** Univer makes two tables for each cell that it reads, to look for what an array formula has spilled. */
function readWithoutCopies(): void {
  const reference = BaseReferenceObject.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { getCellData } = reference;
  reference.getCellData = function (row, column) {
    if (
      this.getCurrentActiveArrayFormulaCellData()?.getValue(row, column) ||
      this.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(row, column)
    )
      return getCellData.call(this, row, column);
    return (
      this.getCurrentRuntimeSheetData()?.getValue(row, column) ||
      this.getRuntimeFeatureCellValue(row, column) ||
      this.getCurrentActiveSheetData()?.cellData.getValue(row, column)
    );
  };
}

function shareEmptyRows(): void {
  const reference = BaseReferenceObject.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { toArrayValueObject } = reference;
  reference.toArrayValueObject = function (useCache = true) {
    const range = this.getRangePosition();
    const { startRow, startColumn, endColumn } = range;
    if (range.endRow - startRow <= HIGH) return toArrayValueObject.call(this, useCache);
    const key = `${this.getUnitId()}_${this.getSheetId()}_${startRow}_${range.endRow}_${startColumn}_${endColumn}`;
    const known = useCache && FORMULA_REF_TO_ARRAY_CACHE.get(key);
    if (known) return known;
    const endRow = Math.max(startRow, filledRows(this) - 1);
    if (endRow + 1 >= range.endRow) return toArrayValueObject.call(this, useCache);
    const filled = Object.create(this) as BaseReferenceObject;
    filled.getRangePosition = () => ({ ...range, endRow });
    const array = toArrayValueObject.call(filled, false);
    const rows = array.getArrayValue();
    const empty = Array.from({ length: endColumn - startColumn + 1 }, () => NullValueObject.create());
    while (rows.length <= range.endRow - startRow) rows.push(empty);
    array.setRowCount(rows.length);
    if (useCache) FORMULA_REF_TO_ARRAY_CACHE.set(key, array);
    return array;
  };
}

/** How many rows of the sheet of a reference may hold something: none below them does. */
function filledRows(reference: BaseReferenceObject): number {
  if (Object.keys(reference.getRuntimeFeatureCellData()).length > 0) return Infinity;
  const cells = [
    reference.getCurrentActiveSheetData()?.cellData,
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentActiveArrayFormulaCellData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
  ];
  return Math.max(...cells.map(each => each?.getLength() ?? 0));
}

function stepOnceForSameRows(): void {
  const arrays = ArrayValueObject.prototype as unknown as Arrays;
  const { _batchOperatorArray, __batchOperatorRowValue } = arrays;
  arrays._batchOperatorArray = function (other, ...how) {
    const rowCount = Math.max(this.getRowCount(), other.getRowCount());
    const areAlike = [this, other].every(each => each.getRowCount() === 1 || each.getRowCount() === rowCount);
    const count = areAlike ? Math.max(unlikeRows(this), unlikeRows(other)) : rowCount;
    if (count === rowCount) return _batchOperatorArray.call(this, other, ...how);
    const result = _batchOperatorArray.call(firstRows(this, count), firstRows(other, count), ...how);
    return withLastRow(result, rowCount);
  };
  arrays.__batchOperatorRowValue = function (...operation) {
    const [, column, result, , row, unitId, sheetId, startRow, startColumn] = operation;
    const rows = this.getArrayValue();
    const [before, same] = [result[row - 1], rows[row]];
    if (
      !same ||
      same !== rows[row - 1] ||
      before?.[column] === undefined ||
      (result[row] ?? before) !== before
    )
      return __batchOperatorRowValue.call(this, ...operation);
    result[row] = before;
    const value = same[column];
    const known = value?.isNull() ? null : (value?.getValue() as string | number | boolean);
    CELL_INVERTED_INDEX_CACHE.set(unitId, sheetId, column + startColumn, known, row + startRow);
  };
}

/** How many rows an array has up to the one that all below it are. */
export function unlikeRows(array: ArrayValueObject): number {
  const rows = array.getArrayValue();
  let last = array.getRowCount() - 1;
  while (last > 0 && rows[last] === rows[last - 1]) last--;
  return last + 1;
}

/** The first rows of an array, or all where it has no more. */
export function firstRows(array: ArrayValueObject, rowCount: number): ArrayValueObject {
  return array.getRowCount() > rowCount ? rowsBetween(array, 0, rowCount) : array;
}

/** The rows of an array from the first up to the last, which is not among them, in an array of their own. */
export function rowsBetween(array: ArrayValueObject, first: number, last: number): ArrayValueObject {
  const row = array.getCurrentRow();
  const some = ArrayValueObject.create({
    calculateValueList: array.getArrayValue().slice(first, last),
    rowCount: last - first,
    columnCount: array.getColumnCount(),
    unitId: array.getUnitId(),
    sheetId: array.getSheetId(),
    // Below 0 it stands nowhere.
    row: row < 0 ? row : row + first,
    column: array.getCurrentColumn(),
  });
  // What stands beyond its rows is its default.
  const missing = array.get(array.getRowCount(), 0);
  if (missing) some.setDefaultValue(missing);
  return some;
}

/** The array with its last row again until there are so many. */
export function withLastRow(array: ArrayValueObject, rowCount: number): ArrayValueObject {
  const rows = array.getArrayValue();
  const last = rows[array.getRowCount() - 1]!;
  while (rows.length < rowCount) rows.push(last);
  array.setRowCount(rowCount);
  return array;
}
