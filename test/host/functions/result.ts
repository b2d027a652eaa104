import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';

/** What a cell shows for what a custom function gave back: a value, rows of values that spill, or an error. */
export function result(value: unknown): BaseValueObject {
  if (!Array.isArray(value)) return single(value);
  const rows = value as unknown[];
  const columns = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (columns === 0 || !rows.every(row => Array.isArray(row) && row.length === columns))
    return error('#VALUE!');
  return ArrayValueObject.create({
    calculateValueList: (rows as unknown[][]).map(row => row.map(single)),
    rowCount: rows.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** The error that a function threw, or gave back, as a cell shows it. */
export function errorResult(thrown: unknown): BaseValueObject {
  return error(errorCode(thrown) ?? '#VALUE!');
}

function single(value: unknown): BaseValueObject {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? NumberValueObject.create(value) : error('#NUM!');
    case 'string':
      return StringValueObject.create(value);
    case 'boolean':
      return BooleanValueObject.create(value);
    case 'undefined':
      return NumberValueObject.create(0);
    default:
      // Excel writes null as 0 (OfficeDev/office-js issue 1503).
      return value === null ? NumberValueObject.create(0) : errorResult(value);
  }
}

/** `CustomFunctions.Error` carries what the cell shows as its code. */
function errorCode(thrown: unknown): string | undefined {
  const code = (thrown as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' && code.startsWith('#') ? code : undefined;
}

function error(code: string): ErrorValueObject {
  const known = Object.values(ErrorType).find(type => (type as string) === code);
  return ErrorValueObject.create(known ?? ErrorType.VALUE);
}
