import {
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { parseReference } from './address';
import type { Area } from './area';
import type { Grid } from './grid';

/** A defined name; `formula` has its "=". `sheetId` limits it to one sheet. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  formula: string;
  comment: string;
  visible: boolean;
  readonly sheetId: string | null;
}

/** All names of a workbook, and the number that the next one gets. */
export interface SavedNames {
  readonly names: readonly DefinedName[];
  readonly next: number;
}

/** What Univer calls a name that holds in the whole workbook. */
const EVERYWHERE = 'AllDefaultWorkbook';

/** The defined names of the workbook; formulas in the grid see them at once. */
export class Names {
  readonly #names = new Map<string, DefinedName>();
  /** Names that formulas written before do not know yet. */
  #changed = new Set<string>();
  #next: number;

  /** `saved` are names that the formulas of the grid know already. */
  constructor(
    private readonly grid: Grid,
    saved?: SavedNames,
  ) {
    for (const name of saved?.names ?? []) {
      this.#names.set(name.id, { ...name });
      this.show(name);
    }
    this.#changed.clear();
    this.#next = saved?.next ?? 1;
  }

  save(): SavedNames {
    return { names: [...this.#names.values()].map(name => ({ ...name })), next: this.#next };
  }

  /** The names of one scope in alphabetical order, as Excel lists them. */
  all(sheetId: string | null): DefinedName[] {
    return [...this.#names.values()]
      .filter(name => name.sheetId === sheetId)
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  find(name: string, sheetId: string | null): DefinedName | null {
    const wanted = name.toLowerCase();
    return this.all(sheetId).find(candidate => candidate.name.toLowerCase() === wanted) ?? null;
  }

  add(name: string, formula: string, comment: string, sheetId: string | null): DefinedName {
    const defined = { id: `name-${this.#next++}`, name, formula, comment, visible: true, sheetId };
    this.#names.set(defined.id, defined);
    this.show(defined);
    return defined;
  }

  /** Hands a new or changed name to the formula engine. */
  show({ id, name, formula, comment, visible, sheetId }: DefinedName): void {
    const formulaOrRefString = parseReference(formula.slice(1)) ? formula.slice(1) : formula;
    const localSheetId = sheetId ?? EVERYWHERE;
    const params = { id, name, formulaOrRefString, comment, hidden: !visible, localSheetId };
    this.grid.run(SetDefinedNameMutation.id, params);
    this.#changed.add(name);
  }

  remove({ id, name }: DefinedName): void {
    this.#names.delete(id);
    this.grid.run(RemoveDefinedNameMutation.id, { id, name });
    this.#changed.add(name);
  }

  /**
   * Names that changed since this was last asked. Univer refreshes only formulas that are nothing but the name; the
   * others must be entered again, once its cache has forgotten them.
   */
  takeChanged(): string[] {
    const names = [...this.#changed];
    this.#changed = new Set();
    if (names.length > 0) this.grid.injector.get(IFunctionService).deleteFormulaAstCacheKey(...names);
    return names;
  }

  /** The cells that a name stands for, if it is a reference to a sheet that exists. */
  target({ formula }: DefinedName): { sheetId: string; area: Area } | null {
    const reference = parseReference(formula.slice(1));
    if (reference?.sheet === undefined) return null;
    const sheet = this.grid.workbook.getSheetBySheetName(reference.sheet);
    return sheet ? { sheetId: sheet.getSheetId(), area: reference.area } : null;
  }
}
