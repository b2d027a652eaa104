import {
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type IWorkbookData,
  type Workbook,
} from '@univerjs/core';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalVi from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreVi from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationVi from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { openWorkbook } from '../book/start-univer';

/** What the host does not play: rows, columns and cells that move take their formats and rules with them. */
const NOT_PLAYED = [
  'sheet.menu.col-insert',
  'sheet.menu.row-insert',
  'sheet.menu.cell-insert',
  'sheet.menu.delete',
  'sheet.command.insert-row-before',
  'sheet.command.insert-row-after',
  'sheet.command.insert-col-before',
  'sheet.command.insert-col-after',
  'sheet.command.remove-row-confirm',
  'sheet.command.remove-col-confirm',
  'sheet.command.insert-multi-rows-above',
  'sheet.command.insert-multi-rows-after',
  'sheet.command.insert-multi-cols-left',
  'sheet.command.insert-multi-cols-right',
];

/** Univer with its screen: the grid, in Vietnamese or English, with a copy of a workbook or an empty one. */
export function startGrid(
  container: HTMLElement,
  language: string,
  workbook?: Partial<IWorkbookData>,
): Univer {
  const univer = new Univer({
    locale: language.startsWith('en') ? LocaleType.EN_US : LocaleType.VI_VN,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(coreVi, validationVi, conditionalVi),
      [LocaleType.EN_US]: mergeLocales(coreEn, validationEn, conditionalEn),
    },
    logLevel: LogLevel.WARN,
  });
  const menu = Object.fromEntries(NOT_PLAYED.map(id => [id, { hidden: true }]));
  const presets = [
    UniverSheetsCorePreset({ container, menu }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const { plugins } of presets)
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  openWorkbook(univer, workbook);
  const validator = univer.__getInjector().get(SheetsDataValidationValidatorService);
  const validate = validator.validatorRanges.bind(validator);
  // Cells are looked at when the browser has time; their sheet may be gone by then.
  validator.validatorRanges = async (unitId, sheetId, ranges) =>
    univer.__getInjector().get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId)
      ? validate(unitId, sheetId, ranges)
      : [];
  // Numbers are shown as the host tells them to the pane.
  univer.__getInjector().get(SheetsNumfmtCellContentController).setNumfmtLocal('vi');
  return univer;
}
