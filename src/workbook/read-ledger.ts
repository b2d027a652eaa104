import type { IndexSet } from '../catalogue/index-set';
import {
  CHOSEN_SETTINGS,
  type ChosenSetting,
  type CriterionRecord,
  type Ledger,
  type Person,
  type Settings,
} from '../ledger/ledger';
import { heldRows, rowOf } from '../ledger/register-rows';
import { SHEET_NAME } from '../messages/sheet-names';
import { isBlank, sameText, textOf, type Cell } from '../rules/cell';
import { itemsOf } from '../rules/asks';
import { isYear } from '../rules/serial-date';
import { FLAG, NOT_ARISING_MODE, SURVEY_HELD } from '../rules/words';
import { codeRows, standingRows } from './found-rows';
import {
  areaColumn,
  configLayout,
  itemCode,
  settingCell,
  SUMMARY_COLUMNS,
  SUMMARY_HEADER_ROW,
  type AreaColumn,
  type Setting,
} from './places';

/** The cells of a sheet from A1 on; rows may be shorter than the sheet is wide. */
export type SheetCells = readonly (readonly Cell[])[];

/** Finds the cells of a sheet by its name; `undefined` when there is no such sheet. */
export type ReadSheet = (name: string) => SheetCells | undefined;

/** What a workbook says of itself on its hidden sheet. */
export interface Identity {
  readonly workbookId: string;
  readonly set: IndexSet;
}

const at = (cells: SheetCells | undefined, row: number, column: number): Cell =>
  cells?.[row - 1]?.[column - 1] ?? null;
const normalized = (cell: Cell): Cell => (typeof cell === 'string' ? cell.normalize('NFC') : cell);

/**
 * Reads what people entered out of the cells of a standard workbook, open or from a file. Criteria are found by the
 * code in their first column, so rows may have been sorted, inserted or moved. Missing sheets read as empty.
 */
export function readLedger({ workbookId, set }: Identity, sheet: ReadSheet): Ledger {
  const summary = sheet(SHEET_NAME.summary);
  return {
    workbookId,
    set,
    settings: readSettings(set, sheet(SHEET_NAME.config)),
    records: Object.fromEntries(set.areas.flatMap(area => readRecords(area.criteria, sheet(area.sheet)))),
    lastYear: Object.fromEntries(
      set.areas.map(({ code }, index) => [
        code,
        at(summary, SUMMARY_HEADER_ROW + 1 + index, SUMMARY_COLUMNS.indexOf('lastYear') + 1),
      ]),
    ),
    ...heldRows(register =>
      standingRows(register, sheet(SHEET_NAME[register])).map(({ cells }) =>
        rowOf(register, column => normalized(cells[column])),
      ),
    ),
  };
}

function readSettings(set: IndexSet, config: SheetCells | undefined): Settings {
  const setting = (name: Setting): Cell => at(config, Number(settingCell(name).slice(1)), 2);
  const layout = configLayout(set);
  const rating = Array.from({ length: layout.ratings }, (_, index) => ({
    name: textOf(at(config, layout.ratingRow + index, 1)),
    from: normalized(at(config, layout.ratingRow + index, 2)),
  }));
  const [year, asOf] = [textOf(setting('year')), setting('fixedDay')];
  const notArising = setting('notArising');
  const [survey, sample] = [setting('survey'), setting('sample')];
  const understood: Record<ChosenSetting, boolean> = {
    year: isYear(Number(year)),
    fixedDay: typeof asOf === 'number',
    notArising: oneOf(Object.values(NOT_ARISING_MODE), notArising),
    survey: oneOf(Object.values(SURVEY_HELD), survey),
    sample: sameText(sample, FLAG),
  };
  return {
    unitName: textOf(setting('unitName')),
    unitCode: textOf(setting('unitCode')),
    authority: textOf(setting('authority')),
    year: understood.year ? Number(year) : set.year,
    notArising: sameText(notArising, NOT_ARISING_MODE.leaveOut) ? 'leaveOut' : 'full',
    surveyHeld: !sameText(survey, SURVEY_HELD.no),
    rating,
    dues: Object.fromEntries(layout.dues.map((code, index) => [code, at(config, layout.duesRow + index, 3)])),
    period: textOf(setting('period')),
    signerTitle: textOf(setting('signerTitle')),
    signerName: textOf(setting('signerName')),
    target: normalized(setting('target')),
    people: Object.fromEntries(
      layout.people.map((owner, index): [string, Person] => [
        owner,
        {
          name: textOf(at(config, layout.peopleRow + index, 2)),
          email: textOf(at(config, layout.peopleRow + index, 3)),
        },
      ]),
    ),
    sample: understood.sample,
    unread: Object.fromEntries(
      CHOSEN_SETTINGS.flatMap(name => {
        const cell = normalized(setting(name));
        return understood[name] || isBlank(cell) ? [] : [[name, cell] as const];
      }),
    ),
    asOf: typeof asOf === 'number' ? asOf : undefined,
  };
}

const oneOf = (words: readonly string[], cell: Cell): boolean => words.some(word => sameText(cell, word));

function readRecords(
  criteria: IndexSet['areas'][number]['criteria'],
  cells: SheetCells | undefined,
): [string, CriterionRecord][] {
  const rowOf = codeRows(cells);
  return criteria.map(({ code, rule }) => {
    const read = (name: AreaColumn, of = code): Cell => {
      const row = rowOf.get(of);
      return row === undefined ? null : normalized(at(cells, row, areaColumn(name)));
    };
    const record: CriterionRecord = {
      entry: {
        done: read('done'),
        total: read('total'),
        date: read('date'),
        due: read('due'),
        result: read('result'),
        items: itemsOf(rule).map(({ input }, item) => read(input, itemCode(code, item))),
        notArising: read('notArising'),
      },
      appraised1: read('appraised1'),
      explanation: read('explanation'),
      appraised2: read('appraised2'),
      note: read('note'),
    };
    return [code, record];
  });
}
