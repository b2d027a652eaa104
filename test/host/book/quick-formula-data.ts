import {
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

/**
 * Univer looks at every cell of every sheet, four times each, when anything is entered anywhere, when a sheet comes, goes
 * or gets a name, and whenever it calculates: a third of the time of an edit went there. The same facts by a shorter way:
 * only cells that hold a formula are looked at closely, and an entry makes only its own sheet be looked at.
 */
export function installQuickFormulaData(injector: Injector): void {
  // Its own asks for the name of the class.
  Tools.isString = value => typeof value === 'string';
  const model = injector.get(FormulaDataModel);
  const instances = injector.get(IUniverInstanceService);
  const update = model.updateFormulaData.bind(model);
  let only: string | undefined;
  model.getFormulaData = () => {
    const data: IFormulaData = {};
    for (const workbook of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const unitId = workbook.getUnitId();
      data[unitId] = {};
      for (const sheet of workbook.getSheets())
        if (only === undefined || sheet.getSheetId() === only)
          initSheetFormulaData(data, unitId, sheet.getSheetId(), withFormulas(sheet.getCellMatrix()));
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

/** The cells of a sheet that hold a formula, or the id of one. */
function withFormulas(cells: ObjectMatrix<Nullable<ICellData>>): ObjectMatrix<Nullable<ICellData>> {
  const found = new ObjectMatrix<Nullable<ICellData>>();
  const rows = cells.getMatrix() as Readonly<Record<string, Readonly<Record<string, Nullable<ICellData>>>>>;
  for (const row in rows)
    for (const column in rows[row]) {
      const cell = rows[row][column];
      if (cell && (cell.f || cell.si)) found.setValue(Number(row), Number(column), cell);
    }
  return found;
}
