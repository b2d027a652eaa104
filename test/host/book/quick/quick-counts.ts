import {
  FUNCTION_NAMES_STATISTICAL,
  functionStatistical,
  NumberValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import { rowsBetween, unlikeRows } from './quick-ranges';

/** Ranges reach the function as references, though Univer's types know of values only. */
type Calculate = (this: BaseFunction, ...variants: FunctionVariantType[]) => FunctionVariantType;

/**
 * COUNTIFS compares every row of each of its ranges, and most rows of ours are the empty ones below what is entered. Here
 * the empty rows are counted as often as they are there if one of them counts.
 */
export function installQuickCounts(): void {
  const [Countifs] = functionStatistical.find(([, name]) => name === FUNCTION_NAMES_STATISTICAL.COUNTIFS)!;
  const counts = (Countifs as unknown as { readonly prototype: { calculate: Calculate } }).prototype;
  const { calculate } = counts;
  counts.calculate = function (...variants) {
    const ranges = variants.filter((_, index) => index % 2 === 0);
    const rows = ranges.every(isReference) ? emptyRowsOf(ranges) : undefined;
    if (!rows) return calculate.call(this, ...variants);
    const counted = (first: number, last: number): FunctionVariantType =>
      calculate.call(
        this,
        ...variants.map((variant, index) =>
          index % 2 === 0 && isReference(variant) ? rowsOf(variant, first, last) : variant,
        ),
      );
    const [filled, empty] = [counted(0, rows.from), counted(rows.from, rows.from + 1)];
    return isNumber(filled) && isNumber(empty)
      ? NumberValueObject.create(filled.getValue() + empty.getValue() * rows.count)
      : calculate.call(this, ...variants);
  };
}

/** The rows below all contents of ranges that are equally high: the first of them, from 0, and how many they are. */
function emptyRowsOf(ranges: readonly BaseReferenceObject[]): { from: number; count: number } | undefined {
  const arrays = ranges.map(range => range.toArrayValueObject());
  const rowCount = arrays[0]?.getRowCount();
  if (rowCount === undefined || arrays.some(array => array.getRowCount() !== rowCount)) return undefined;
  const from = Math.max(...arrays.map(unlikeRows)) - 1;
  return from > 0 && from < rowCount - 1 ? { from, count: rowCount - from } : undefined;
}

/** The rows of a range from the first up to the last, which is not among them. */
function rowsOf(range: BaseReferenceObject, first: number, last: number): BaseReferenceObject {
  const some = Object.create(range) as BaseReferenceObject;
  some.toArrayValueObject = () => rowsBetween(range.toArrayValueObject(), first, last);
  return some;
}

const isReference = (variant: FunctionVariantType): variant is BaseReferenceObject =>
  variant.isReferenceObject();
const isNumber = (variant: FunctionVariantType): variant is NumberValueObject =>
  !isReference(variant) && variant.isNumber();
