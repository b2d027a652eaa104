import { intersection, type Area } from './area';

/** A conditional format: a formula written for the top left cell of `area`, and how cells look where it holds. */
export interface Conditional {
  readonly id: string;
  readonly area: Area;
  formula: string;
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  stopIfTrue: boolean;
}

/** All conditional formats of a sheet, and the number that the next one gets. */
export interface SavedConditionals {
  readonly items: readonly Conditional[];
  readonly next: number;
}

/** The conditional formats of one sheet, the newest first, as Excel ranks them. */
export class Conditionals {
  #items: readonly Conditional[];
  #next: number;

  constructor(saved: SavedConditionals = { items: [], next: 1 }) {
    this.#items = saved.items.map(item => ({ ...item }));
    this.#next = saved.next;
  }

  get items(): readonly Conditional[] {
    return this.#items;
  }

  save(): SavedConditionals {
    return { items: this.#items.map(item => ({ ...item })), next: this.#next };
  }

  touching(area: Area): Conditional[] {
    return this.#items.filter(item => intersection(item.area, area));
  }

  add(area: Area): Conditional {
    const item = {
      id: `{conditional-${this.#next++}}`,
      area,
      formula: '',
      fill: null,
      fontColor: null,
      bold: null,
      italic: null,
      stopIfTrue: false,
    };
    this.#items = [item, ...this.#items];
    return item;
  }

  delete(item: Conditional): void {
    this.#items = this.#items.filter(other => other !== item);
  }

  /** Takes away every conditional format that touches the area. */
  remove(area: Area): void {
    this.#items = this.#items.filter(item => !intersection(item.area, area));
  }
}
