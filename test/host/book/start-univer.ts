import {
  generateRandomId,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
} from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { plainCopy } from './plain-copy';

/** The sheet that a new workbook begins with. */
const FIRST_SHEET = '{00000001-0000-4000-8000-000000000000}';

const EMPTY_WORKBOOK: Partial<IWorkbookData> = {
  sheetOrder: [FIRST_SHEET],
  sheets: {
    [FIRST_SHEET]: { id: FIRST_SHEET, name: 'Sheet1', rowCount: 200, columnCount: 30, cellData: {} },
  },
};

/** Univer without a screen: the grid's data and the formula engine. */
export function startUniver(workbook?: Partial<IWorkbookData>): Univer {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  // Univer takes every formula that shows nothing for one that was never calculated.
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  openWorkbook(univer, workbook);
  return univer;
}

/** Opens a copy of a workbook, or one with an empty sheet. */
export function openWorkbook(univer: Univer, workbook: Partial<IWorkbookData> = EMPTY_WORKBOOK): void {
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    ...plainCopy(workbook),
    // The engine's caches outlive an instance and go by this id.
    id: `workbook-${generateRandomId()}`,
  });
}
