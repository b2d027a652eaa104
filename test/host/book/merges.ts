import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { intersection, isCell, type Area } from './area';
import type { Grid } from './grid';

/** The merged areas of one sheet. */
export class Merges {
  #areas: Area[];

  /** `merged` are areas that the grid knows as merged already. */
  constructor(
    private readonly grid: Grid,
    private readonly sheetId: string,
    merged: readonly Area[] = [],
  ) {
    this.#areas = [...merged];
  }

  get areas(): readonly Area[] {
    return this.#areas;
  }

  /** Merges an area; merged areas that it touches are given up. */
  add(area: Area): void {
    if (isCell(area)) return;
    this.remove(area);
    this.#areas.push(area);
    this.grid.run(
      AddWorksheetMergeMutation.id,
      { ranges: [this.grid.range(this.sheetId, area)] },
      this.sheetId,
    );
  }

  /** Takes apart every merged area that touches this one. */
  remove(area: Area): void {
    const touched = this.#areas.filter(merged => intersection(merged, area));
    if (touched.length === 0) return;
    this.#areas = this.#areas.filter(merged => !touched.includes(merged));
    const ranges = touched.map(merged => this.grid.range(this.sheetId, merged));
    this.grid.run(RemoveWorksheetMergeMutation.id, { ranges }, this.sheetId);
  }

  /** Whether the cell lies in a merged area but not at its top left, so that it can hold nothing. */
  hides(row: number, column: number): boolean {
    return this.#areas.some(
      area =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns &&
        (row !== area.row || column !== area.column),
    );
  }
}
