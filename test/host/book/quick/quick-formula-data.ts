import {
  ICommandService,
  IUniverInstanceService,
  ObjectMatrix,
  Tools,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, initSheetFormulaData, type IFormulaData } from '@univerjs/engine-formula';
import { SetWorksheetNameCommand, type ISetWorksheetNameCommandParams } from '@univerjs/sheets';

/**
 * Univer looks at every cell of every sheet, four times each, when anything is entered anywhere, when a sheet comes, goes
 * or gets a name, and whenever it calculates: a third of the time of an edit went there. The same facts by a shorter way:
 * only cells that hold a formula are looked at closely, an entry makes only its own sheet be looked at, and a new name of
 * a sheet only the formulas in which its old one stands.
 */
export function installQuickFormulaData(injector: Injector): void {
  // Its own asks for the name of the class.
  Tools.isString = value => typeof value === 'string';
  const model = injector.get(FormulaDataModel);
  const instances = injector.get(IUniverInstanceService);
  const update = model.updateFormulaData.bind(model);
  let only: string | undefined;
  let renamed = '';
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetWorksheetNameCommand.id) return;
    const { unitId, subUnitId } = params as ISetWorksheetNameCommandParams;
    const workbook = instances.getUnit<Workbook>(unitId!, UniverInstanceType.UNIVER_SHEET);
    renamed = inFormula(workbook?.getSheetBySheetId(subUnitId!)?.getName() ?? '');
  });
  commands.onCommandExecuted(({ id }) => {
    if (id === SetWorksheetNameCommand.id) renamed = '';
  });
  model.getFormulaData = () => {
    const data: IFormulaData = {};
    for (const workbook of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const unitId = workbook.getUnitId();
      data[unitId] = {};
      for (const sheet of workbook.getSheets())
        if (only === undefined || sheet.getSheetId() === only)
          initSheetFormulaData(
            data,
            unitId,
            sheet.getSheetId(),
            withFormulas(sheet.getCellMatrix(), renamed),
          );
    }
    return data;
  };
  model.updateFormulaData = (unitId, sheetId, cells) => {
    only = sheetId;
    try {
      return update(unitId, sheetId, cells);
    } finally {
      only = undefined;
    }
  };
}

/** The name of a sheet as formulas write it between quotes, and without them where it needs none. */
const inFormula = (name: string): string => name.replaceAll("'", "''");

/** The cells of a sheet that hold a formula with these words in it, or the id of one. */
function withFormulas(
  cells: ObjectMatrix<Nullable<ICellData>>,
  words: string,
): ObjectMatrix<Nullable<ICellData>> {
  const found = new ObjectMatrix<Nullable<ICellData>>();
  const rows = cells.getMatrix() as Readonly<Record<string, Readonly<Record<string, Nullable<ICellData>>>>>;
  for (const row in rows)
    for (const column in rows[row]) {
      const cell = rows[row][column];
      if (cell && (cell.f?.includes(words) || cell.si)) found.setValue(Number(row), Number(column), cell);
    }
  return found;
}
