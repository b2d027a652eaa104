import { generateRandomId, LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';

/** The sheet that a new workbook begins with. */
const FIRST_SHEET = '{00000001-0000-4000-8000-000000000000}';

/** Univer without a screen: the grid's data and the formula engine. */
export function startUniver(): Univer {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  openEmptyWorkbook(univer);
  return univer;
}

/** Opens a workbook with one empty sheet. */
export function openEmptyWorkbook(univer: Univer): void {
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    // The engine's caches outlive an instance and go by this id.
    id: `workbook-${generateRandomId()}`,
    sheetOrder: [FIRST_SHEET],
    sheets: {
      [FIRST_SHEET]: { id: FIRST_SHEET, name: 'Sheet1', rowCount: 200, columnCount: 30, cellData: {} },
    },
  });
}
