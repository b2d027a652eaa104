import { SetWorksheetNameCommand, SetWorksheetOrderMutation } from '@univerjs/sheets';
import type { Univer } from '@univerjs/core';
import { refuse } from '../wire/host-error';
import { isCell, type Area } from './area';
import { formatArea } from './address';
import { Calculation } from './calculation';
import { valueOf, type CellValue } from './cells';
import { entered, type EntryLocale } from './entered';
import { Events } from './events';
import { Focus } from './focus';
import { Grid } from './grid';
import { Names } from './names';
import { Oddities } from './oddities';
import { plainCopy } from './plain-copy';
import { ProtectionState } from './protection-state';
import type { SavedBook } from './saved-book';
import { Selection } from './selection';
import { Sheet } from './sheet';
import { requireSheetName } from './sheet-name';

/** Who made a change, as Excel tells it from ExcelApi 1.14 on. */
export type TriggerSource = 'ThisLocalAddin' | 'Unknown';

/** The open workbook: sheets, names, protection, selection, over a grid and formula engine of Univer's. */
export class Book {
  readonly grid: Grid;
  readonly calculation: Calculation;
  readonly events = new Events();
  readonly focus = new Focus();
  readonly oddities = new Oddities();
  readonly names: Names;
  readonly selection: Selection;
  /** Protection of the structure: while it is on, sheets neither come nor go, and their tabs stay as they are. */
  readonly protection: ProtectionState;
  /** Whether events tell who made a change. */
  tellsTriggerSource = true;
  name = 'So CCHC.xlsx';
  /** Shows what only a grid with a screen can: rules of a sheet that changed. */
  show: ((sheet: Sheet) => void) | undefined;
  /** Files that a program opened as workbooks of their own, as base64; '' is an empty workbook. */
  readonly openedAside: string[] = [];
  /** Called with each of them. */
  onOpenedAside: ((base64: string) => void) | undefined;

  /** Where changes come from. */
  #source: 'Local' | 'Remote' = 'Local';
  readonly #sheets = new Map<string, Sheet>();
  #nextSheet: number;

  /** The workbook that stands in Univer's grid; `saved` is what it is a copy of. */
  constructor(univer: Univer, saved?: SavedBook) {
    this.grid = new Grid(univer);
    this.calculation = new Calculation(this.grid.injector);
    this.names = new Names(this.grid, saved?.names);
    this.selection = new Selection(this.grid);
    this.protection = new ProtectionState(saved?.protection);
    this.#nextSheet = saved?.nextSheet ?? 1;
    if (!saved) return;
    for (const sheet of saved.sheets) this.#sheets.set(sheet.id, new Sheet(this.grid, sheet.id, sheet));
    this.selection.select(saved.activeSheet, saved.selected);
    this.calculation.manual = saved.calculatesByHand;
    // The names are none that formulas have not reckoned with.
    this.calculation.accept();
    if (saved.isDue) this.calculation.invalidate();
  }

  /** Puts a copy of the workbook by. Who listens is not part of it, nor what array formulas have spilled. */
  save(): SavedBook {
    this.flush();
    return {
      grid: plainCopy(this.grid.workbook.getSnapshot()),
      sheets: this.sheets.map(sheet => sheet.save()),
      nextSheet: this.#nextSheet,
      names: this.names.save(),
      protection: this.protection.save(),
      activeSheet: this.grid.activeSheetId,
      selected: this.selection.area,
      calculatesByHand: this.calculation.manual,
      isDue: this.calculation.isDue,
    };
  }

  /** All sheets in the order of their tabs, those included that the person at the grid has added. */
  get sheets(): Sheet[] {
    return this.grid.sheetIds.map(id => this.sheetById(id));
  }

  get activeSheet(): Sheet {
    return this.sheetById(this.grid.activeSheetId);
  }

  sheetById(id: string): Sheet {
    let sheet = this.#sheets.get(id);
    if (!sheet) this.#sheets.set(id, (sheet = new Sheet(this.grid, id)));
    return sheet;
  }

  /** The sheet with this name, whatever its case, or this id. */
  find(key: string): Sheet | null {
    const wanted = key.toLowerCase();
    return this.sheets.find(sheet => sheet.id === key || sheet.name.toLowerCase() === wanted) ?? null;
  }

  openAside(base64: string): void {
    this.openedAside.push(base64);
    this.onOpenedAside?.(base64);
  }

  addSheet(name: string | undefined): Sheet {
    this.#requireStructure();
    const wanted = name ?? this.#freeName();
    requireSheetName(wanted);
    if (this.find(wanted)) throw refuse.exists(wanted);
    const id = `{${String(++this.#nextSheet).padStart(8, '0')}-0000-4000-8000-000000000000}`;
    this.grid.addSheet(id, wanted);
    const source = this.#source;
    this.events.raise('Added', id, () => ({ source }));
    return this.sheetById(id);
  }

  removeSheet(sheet: Sheet): void {
    this.#requireStructure();
    if (sheet.visibility === 'VeryHidden') throw refuse.operation(`${sheet.name} is very hidden`);
    this.#requireAnotherVisible(sheet);
    const { name, id } = sheet;
    if (this.activeSheet === sheet) this.sheets.find(other => isShown(other) && other !== sheet)!.activate();
    this.grid.removeSheet(id);
    sheet.isDeleted = true;
    this.#sheets.delete(id);
    for (const defined of this.names.all(id)) this.names.remove(defined);
    for (const defined of this.names.all(null))
      if (refersTo(defined.formula, name)) {
        defined.formula = '=#REF!';
        this.names.show(defined);
      }
    this.calculation.invalidate();
    const source = this.#source;
    this.events.raise('Deleted', id, () => ({ source }));
  }

  rename(sheet: Sheet, name: string): void {
    this.#requireStructure();
    if (name === sheet.name) return;
    requireSheetName(name);
    const taken = this.find(name);
    if (taken && taken !== sheet) throw refuse.exists(name);
    this.flush();
    this.grid.run(SetWorksheetNameCommand.id, { name }, sheet.id);
  }

  move(sheet: Sheet, position: number): void {
    this.#requireStructure();
    const fromOrder = this.grid.sheetIds.indexOf(sheet.id);
    if (!Number.isInteger(position) || position < 0 || position >= this.grid.sheetIds.length)
      throw refuse.argument(`position ${position}`);
    this.grid.run(SetWorksheetOrderMutation.id, { fromOrder, toOrder: position }, sheet.id);
  }

  setTabColor(sheet: Sheet, color: string): void {
    this.#requireStructure();
    sheet.tabColor = color;
  }

  setVisibility(sheet: Sheet, visibility: Sheet['visibility']): void {
    this.#requireStructure();
    if (visibility !== 'Visible') {
      this.#requireAnotherVisible(sheet);
      if (this.activeSheet === sheet)
        this.sheets.find(other => isShown(other) && other !== sheet)!.activate();
    }
    sheet.visibility = visibility;
  }

  /** Enters something into one cell; `sheet` must allow it. */
  enter(sheet: Sheet, row: number, column: number, input: unknown, locale: EntryLocale): void {
    if (sheet.merges.hides(row, column)) return;
    const { numberFormat } = sheet.formats.at(row, column);
    const result = entered(input, numberFormat, locale, this.grid.isFormula);
    sheet.cells.put(row, column, result.content);
    if (result.numberFormat === undefined) return;
    sheet.setNumberFormat({ row, column, rows: 1, columns: 1 }, result.numberFormat);
  }

  /** The value that a cell would have after an entry; `null` for a formula. */
  wouldHold(
    sheet: Sheet,
    row: number,
    column: number,
    input: unknown,
    locale: EntryLocale,
  ): CellValue | null {
    const { numberFormat } = sheet.formats.at(row, column);
    const { content } = entered(input, numberFormat, locale, this.grid.isFormula);
    return content.f ? null : valueOf(content);
  }

  /** Runs a change of contents and tells listeners of it; no fact is gathered when there are none. */
  change(sheet: Sheet, area: Area, triggerSource: TriggerSource, make: () => void): void {
    if (!this.events.hears('DataChanged', sheet.id)) return make();
    const before = isCell(area) ? sheet.valueFacts(area) : null;
    make();
    this.tellChanged(sheet, area, before, triggerSource);
  }

  /** Tells listeners that contents changed; `before` is what a single cell held. */
  tellChanged(
    sheet: Sheet,
    area: Area,
    before: ReturnType<Sheet['valueFacts']> | null,
    triggerSource: TriggerSource,
  ): void {
    const source = this.#source;
    this.events.raise('DataChanged', sheet.id, () => {
      const after = before && sheet.valueFacts(area);
      return {
        address: formatArea(area),
        changeType: 'RangeEdited',
        source,
        ...(before && { valueBefore: before.value, valueTypeBefore: before.type }),
        ...(after && { valueAfter: after.value, valueTypeAfter: after.type }),
        // Of others nobody tells by what they made a change.
        ...(this.tellsTriggerSource && source === 'Local' ? { triggerSource } : {}),
      };
    });
  }

  /** Does what another person does in the same workbook elsewhere: events tell it as remote. */
  remotely(work: () => void): void {
    this.#source = 'Remote';
    try {
      work();
    } finally {
      this.#source = 'Local';
    }
  }

  /** Hands everything gathered to the grid. */
  flush(): void {
    for (const sheet of this.sheets) {
      sheet.flush();
      this.show?.(sheet);
    }
  }

  /** Hands everything gathered to the grid and waits until every formula shows its value. */
  async settle(): Promise<void> {
    const names = this.names.takeChanged();
    if (names.length > 0) for (const sheet of this.sheets) sheet.cells.renewFormulas(names);
    this.flush();
    await this.calculation.settle();
  }

  #freeName(): string {
    for (let number = this.sheets.length + 1; ; number++)
      if (!this.find(`Sheet${number}`)) return `Sheet${number}`;
  }

  #requireStructure(): void {
    if (this.protection.isOn) throw refuse.denied('the structure of the workbook is protected');
  }

  #requireAnotherVisible(sheet: Sheet): void {
    if (!this.sheets.some(other => other !== sheet && isShown(other)))
      throw refuse.general('a workbook must contain at least one visible worksheet');
  }
}

const isShown = (sheet: Sheet): boolean => sheet.visibility === 'Visible';

const refersTo = (formula: string, sheet: string): boolean =>
  formula.includes(`'${sheet.replaceAll("'", "''")}'!`) || formula.startsWith(`=${sheet}!`);
