import type { FunctionId } from '../rules/custom-function';
import { customId } from '../rules/custom-name';
import { formulaTokens, joined, unquoted, type Token } from '../rules/formula-tokens';
import { DEFINITIONS, nativeFormula } from './registry';

/** What a formula may refer to where it goes: sheets as they are called, names of cells. */
interface Surroundings {
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

const COLUMN = /^[A-Z]{1,3}$/i;

/**
 * A formula that somebody wrote, without "=", in which functions of Excel 2010 stand for the custom ones; `undefined` where
 * that cannot be, because it uses a function, a sheet, a name or another workbook that will not be there.
 * Example: `toNative('CCHC.DIEMXHH(A1,35)*2', here)` is "(IF(OR(…),NA(),ROUND(A1*35,6)))*2".
 */
export function toNative(formula: string, here: Surroundings): string | undefined {
  const tokens = formulaTokens(formula);
  const reader: Reader = { tokens, at: 0, here };
  const text = expression(reader, []);
  return reader.at === tokens.length ? text : undefined;
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  readonly here: Surroundings;
}

/** Reads on to one of the marks at which the expression ends, or to the end. */
function expression(reader: Reader, ends: readonly string[]): string | undefined {
  let text = '';
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at]!;
    if (ends.includes(token.text)) return text;
    const part = next(reader, token);
    if (part === undefined) return undefined;
    text += part;
  }
  return text;
}

function next(reader: Reader, { kind, text }: Token): string | undefined {
  const { tokens } = reader;
  const [before, after] = [tokens[reader.at - 1]?.text, tokens[reader.at + 1]?.text];
  if (text === '(') return enclosed(reader);
  if (text === '{') return array(reader);
  // Another workbook, a table, an error that stands for what is gone, and what only new programs know.
  if (kind === 'error' || (kind === 'mark' && '[]#@)}'.includes(text))) return undefined;
  if (kind === 'name') {
    if (after === '(') return call(reader, text);
    if (!isKnown(text, before, after, reader.here)) return undefined;
  }
  if (kind === 'quoted' && !(after === '!' && isSheet(unquoted(text), reader.here))) return undefined;
  reader.at++;
  return text;
}

function enclosed(reader: Reader): string | undefined {
  reader.at++;
  const inner = expression(reader, [')']);
  return inner === undefined || !take(reader, ')') ? undefined : `(${inner})`;
}

/** Constants between braces, as they stand. */
function array(reader: Reader): string | undefined {
  const from = reader.at;
  const end = reader.tokens.findIndex(({ text }, at) => at > from && (text === '}' || text === '{'));
  if (reader.tokens[end]?.text !== '}') return undefined;
  reader.at = end + 1;
  return joined(reader.tokens.slice(from, end + 1));
}

function isKnown(
  name: string,
  before: string | undefined,
  after: string | undefined,
  here: Surroundings,
): boolean {
  if (after === '!') return isSheet(name, here);
  if (/^(TRUE|FALSE)$/i.test(name)) return true;
  const inColumns = [before, after].some(each => each === ':' || each === '$');
  return (
    (COLUMN.test(name) && inColumns) || here.names.some(each => each.toLowerCase() === name.toLowerCase())
  );
}

const isSheet = (name: string, { sheets }: Surroundings): boolean =>
  sheets.some(each => each.toLowerCase() === name.normalize('NFC').toLowerCase());

function call(reader: Reader, name: string): string | undefined {
  reader.at += 2;
  const args: string[] = [];
  for (;;) {
    const arg = expression(reader, [',', ')']);
    if (arg === undefined) return undefined;
    args.push(arg);
    if (take(reader, ')')) break;
    if (!take(reader, ',')) return undefined;
  }
  const id = customId(name);
  if (id === undefined) return KNOWN.has(name.toUpperCase()) ? `${name}(${args.join(',')})` : undefined;
  if (!Object.hasOwn(DEFINITIONS, id)) return undefined;
  const given = args.map(arg => (arg.trim() === '' ? undefined : arg.trim()));
  return `(${nativeFormula(id as FunctionId, given)})`;
}

function take(reader: Reader, mark: string): boolean {
  if (reader.tokens[reader.at]?.text !== mark) return false;
  reader.at++;
  return true;
}
