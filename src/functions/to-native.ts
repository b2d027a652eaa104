import type { FunctionId } from '../domain/custom-function';
import { DEFINITIONS, nativeFormula } from './definitions';

/** What a formula may refer to where it goes: sheets as they are called, names of cells. */
export interface Surroundings {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/** Functions that Excel 2010 and other programs know, and that a file holds by these very names. */
const KNOWN = new Set(
  (
    'ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHOOSE CLEAN CODE COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK ' +
    'COUNTIF COUNTIFS DATE DATEDIF DATEVALUE DAY DAYS360 EDATE EOMONTH EXACT EXP FALSE FIND FIXED FLOOR HLOOKUP HOUR ' +
    'HYPERLINK IF IFERROR INDEX INT ISBLANK ISERR ISERROR ISNA ISNUMBER ISTEXT LARGE LEFT LEN LN LOG LOG10 LOOKUP LOWER ' +
    'MATCH MAX MEDIAN MID MIN MINUTE MOD MONTH N NA NETWORKDAYS NOT NOW OR PI POWER PRODUCT PROPER QUOTIENT RANK ' +
    'REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SECOND SIGN SMALL SQRT STDEV SUBSTITUTE SUBTOTAL SUM ' +
    'SUMIF SUMIFS SUMPRODUCT T TEXT TIME TODAY TRIM TRUE TRUNC UPPER VALUE VAR VLOOKUP WEEKDAY WEEKNUM WORKDAY YEAR'
  ).split(' '),
);

const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}|[\p{L}_\\][\p{L}\p{N}_.]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?|\s+|[^]/giu;
const CELL = /^[A-Z]{1,3}\d+$/i;
const COLUMN = /^[A-Z]{1,3}$/i;
const CUSTOM = /^(?:_xldudf_CCHC_|CCHC\.)/i;

/**
 * A formula that somebody wrote, without "=", in which functions of Excel 2010 stand for the custom ones; `undefined` where
 * that cannot be, because it uses a function, a sheet, a name or another workbook that will not be there.
 * Example: `toNative('CCHC.DIEMXHH(A1,35)*2', here)` is "(IF(OR(…),NA(),ROUND(A1*35,6)))*2".
 */
export function toNative(formula: string, here: Surroundings): string | undefined {
  const tokens = formula.match(TOKEN) ?? [];
  const reader: Reader = { tokens, at: 0, here };
  const text = expression(reader, () => false);
  return reader.at === tokens.length ? text : undefined;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
  readonly here: Surroundings;
}

/** Reads on to a token at which `ends`, or to the end. */
function expression(reader: Reader, ends: (token: string) => boolean): string | undefined {
  let text = '';
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at]!;
    if (ends(token)) return text;
    const part = next(reader, token);
    if (part === undefined) return undefined;
    text += part;
  }
  return text;
}

function next(reader: Reader, token: string): string | undefined {
  const { tokens } = reader;
  const [before, after] = [tokens[reader.at - 1], tokens[reader.at + 1]];
  if (token === '(') {
    reader.at++;
    const inner = expression(reader, each => each === ')');
    return inner === undefined || !take(reader, ')') ? undefined : `(${inner})`;
  }
  // Another workbook, a table, an error that stands for what is gone, and what only new programs know.
  if ('[]#@){}'.includes(token)) return undefined;
  if (/^[\p{L}_\\]/u.test(token)) {
    if (after === '(') return call(reader, token);
    if (!isKnown(token, before, after, reader.here)) return undefined;
  }
  if (
    token.startsWith("'") &&
    !(after === '!' && isSheet(token.slice(1, -1).replaceAll("''", "'"), reader.here))
  )
    return undefined;
  reader.at++;
  return token;
}

function isKnown(
  token: string,
  before: string | undefined,
  after: string | undefined,
  here: Surroundings,
): boolean {
  if (after === '!') return isSheet(token, here);
  if (CELL.test(token) || /^(TRUE|FALSE)$/i.test(token)) return true;
  const inColumns = [before, after].some(each => each === ':' || each === '$');
  return (
    (COLUMN.test(token) && inColumns) || here.names.some(name => name.toLowerCase() === token.toLowerCase())
  );
}

const isSheet = (name: string, { sheets }: Surroundings): boolean =>
  sheets.some(each => each.toLowerCase() === name.normalize('NFC').toLowerCase());

function call(reader: Reader, name: string): string | undefined {
  reader.at += 2;
  const args: string[] = [];
  for (;;) {
    const arg = expression(reader, each => each === ',' || each === ')');
    if (arg === undefined) return undefined;
    args.push(arg);
    if (take(reader, ')')) break;
    if (!take(reader, ',')) return undefined;
  }
  if (!CUSTOM.test(name)) return KNOWN.has(name.toUpperCase()) ? `${name}(${args.join(',')})` : undefined;
  const id = name.replace(CUSTOM, '').toUpperCase();
  if (!Object.hasOwn(DEFINITIONS, id)) return undefined;
  const given = args.map(arg => (arg.trim() === '' ? undefined : arg.trim()));
  return `(${nativeFormula(id as FunctionId, given)})`;
}

function take(reader: Reader, token: string): boolean {
  if (reader.tokens[reader.at] !== token) return false;
  reader.at++;
  return true;
}
