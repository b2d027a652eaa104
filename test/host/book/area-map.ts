import { intersection, sameArea, without, type Area } from './area';

/** A value and where it holds. */
export interface Entry<T> {
  readonly area: Area;
  readonly value: T;
}

/** Values that hold for areas; areas never overlap, what is set later wins. */
export class AreaMap<T> {
  #entries: readonly Entry<T>[];

  /** `entries` are those that another map gave: they may be shared, for none is ever changed. */
  constructor(entries: readonly Entry<T>[] = []) {
    this.#entries = entries;
  }

  get entries(): readonly Entry<T>[] {
    return this.#entries;
  }

  /** The distinct values within an area; `undefined` stands for cells without one. */
  within(area: Area): (T | undefined)[] {
    const found = this.#overlapping(area);
    const covered = found.reduce((sum, { shared }) => sum + shared.rows * shared.columns, 0);
    const values = new Set<T | undefined>(found.map(({ entry }) => entry.value));
    return covered < area.rows * area.columns ? [...values, undefined] : [...values];
  }

  at(row: number, column: number): T | undefined {
    return this.within({ row, column, rows: 1, columns: 1 })[0];
  }

  /** Gives every cell of the area a value made from the one it has; `undefined` takes it away. */
  change(area: Area, make: (before: T | undefined) => T | undefined): void {
    const exact = this.#entries.findIndex(entry => sameArea(entry.area, area));
    const next: Entry<T>[] = [];
    const put = (where: Area, value: T | undefined): void => {
      if (value !== undefined) next.push({ area: where, value });
    };
    if (exact >= 0) {
      this.#entries.forEach((entry, index) =>
        put(entry.area, index === exact ? make(entry.value) : entry.value),
      );
      this.#entries = next;
      return;
    }
    let bare: Area[] = [area];
    for (const entry of this.#entries) {
      const shared = intersection(entry.area, area);
      if (!shared) {
        next.push(entry);
        continue;
      }
      for (const rest of without(entry.area, area)) next.push({ area: rest, value: entry.value });
      put(shared, make(entry.value));
      bare = bare.flatMap(rest => without(rest, shared));
    }
    for (const rest of bare) put(rest, make(undefined));
    this.#entries = next;
  }

  #overlapping(area: Area): { entry: Entry<T>; shared: Area }[] {
    return this.#entries.flatMap(entry => {
      const shared = intersection(entry.area, area);
      return shared ? [{ entry, shared }] : [];
    });
  }
}
