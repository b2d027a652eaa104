import type { ExcelIssue } from '../ledger/excel-issue';
import type { Dialect } from '../workbook/dialect';

/** The API set that everything in the pane needs; Excel 2021 and later, Microsoft 365 and Excel on the web have it. */
const REQUIRED_API = '1.9';

/** Whether this Excel calls custom functions; where it does not, native formulas answer. */
export function hasCustomFunctions(): boolean {
  return Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');
}

/** How formulas are written here: they call custom functions only where Excel has them. */
export function dialectHere(): Dialect {
  return hasCustomFunctions() ? 'live' : 'native';
}

/** What this Excel lacks, or nothing. */
export function missingApi(): ExcelIssue | undefined {
  return Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_API)
    ? undefined
    : { code: 'excel.unsupported', missing: `ExcelApi ${REQUIRED_API}` };
}
