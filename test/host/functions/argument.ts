import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import type { ParameterMetadata } from './function-metadata';

/**
 * What a function gets for an empty cell where its parameter takes anything: 0 in Excel on the desktop, `null` in
 * Excel on the web (OfficeDev/office-js issues 4702, 5262). A function that must work in both cannot tell an empty
 * cell from one that holds 0.
 */
export type EmptyCell = 0 | null | '';

/** An error among the arguments: the function is not called and this error is the result. */
export class ErrorArgument extends Error {
  constructor(readonly type: string) {
    super(type);
  }
}

/**
 * What Excel hands to a custom function for one argument: a value, or rows of values for a range, an array
 * constant and wherever the parameter is a matrix. Without metadata one cell is a value.
 */
export function argument(
  variant: FunctionVariantType,
  parameter: ParameterMetadata | undefined,
  emptyCell: EmptyCell,
): unknown {
  const value = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  if (!value.isArray()) {
    const single = scalar(value, parameter, emptyCell);
    return parameter?.dimensionality === 'matrix' ? [[single]] : single;
  }
  const rows = (value as ArrayValueObject)
    .getArrayValue()
    .map(row => row.map(cell => scalar(cell, parameter, emptyCell)));
  const isSingle = rows.length === 1 && rows[0]!.length === 1;
  if (parameter ? parameter.dimensionality === 'matrix' : !isSingle) return rows;
  if (!isSingle) throw new ErrorArgument('#VALUE!');
  return rows[0]![0];
}

function scalar(
  value: Nullable<BaseValueObject>,
  parameter: ParameterMetadata | undefined,
  emptyCell: EmptyCell,
): unknown {
  const type = parameter?.type ?? 'any';
  if (!value || value.isNull())
    return { number: 0, string: '', boolean: false, any: emptyCell }[type] ?? emptyCell;
  if (value.isError()) throw new ErrorArgument(String(value.getValue()));
  const raw = value.getValue();
  if (type === 'number') return toNumber(raw);
  if (type === 'string') return typeof raw === 'boolean' ? String(raw).toUpperCase() : String(raw);
  if (type === 'boolean') return toBoolean(raw);
  return raw;
}

function toNumber(raw: string | number | boolean): number {
  const number = typeof raw === 'string' && raw.trim() === '' ? NaN : Number(raw);
  if (Number.isNaN(number)) throw new ErrorArgument('#VALUE!');
  return number;
}

function toBoolean(raw: string | number | boolean): boolean {
  if (typeof raw !== 'string') return Boolean(raw);
  if (/^(true|false)$/i.test(raw)) return raw.toLowerCase() === 'true';
  throw new ErrorArgument('#VALUE!');
}
