import type { IndexSet } from '../../../catalogue/index-set';
import { shownConstant } from '../../../rules/cell';
import { dateText } from '../../../messages/date-text';
import { Grid, gridSheet } from '../../../workbook/grid';
import { wholePrint } from '../../../workbook/page-fit';
import { holdsDay, placeLabel } from '../../../workbook/place-label';
import type { SheetPlan } from '../../../workbook/plan';
import type { StyleName } from '../../../workbook/styles';
import type { KeptFigure } from '../domain/change-set';
import { KEPT_TEXT } from '../messages/kept-sheet-vi';

/** What a kept sheet is about. */
interface KeptSheet {
  readonly name: string;
  readonly before: IndexSet;
  readonly after: IndexSet;
  /** The day of the change, as a serial number. */
  readonly day: number;
  readonly kept: readonly KeptFigure[];
}

const HEADER_ROW = 4;

/**
 * The figures that a change of the index set leaves without a place, each as it was typed, with where it stood and why it
 * did not move. It is printed on A4 in landscape, its headers on each page.
 */
export function keptSheet({ name, before, after, day, kept }: KeptSheet): SheetPlan {
  const { title, change, set, note, headers, why } = KEPT_TEXT;
  const grid = new Grid([30, 52, 24, 34, 12]);
  const last = headers.length;
  grid.across(1, 1, last, 'title', title).height(1, 30);
  const [old, next] = [before, after].map(each => set(each.title, each.version)) as [string, string];
  grid.across(2, 1, last, 'subtitle', change(old, next, dateText(day)));
  grid.across(3, 1, last, 'note', note);
  grid.run(HEADER_ROW, 1, 'header', headers).fit(HEADER_ROW);
  kept.forEach((figure, index) => {
    const row = HEADER_ROW + 1 + index;
    grid.run(row, 1, 'text', [placeLabel(figure.place), figure.title]);
    grid.set(row, 3, valueStyle(figure), shownConstant(figure.value));
    grid.set(row, 4, 'text', why[figure.why]).set(row, 5, 'code', figure.next ?? null);
    grid.fit(row);
  });
  return gridSheet(grid, {
    name,
    freeze: { rows: HEADER_ROW, columns: 0 },
    protected: false,
    print: wholePrint(grid, 'landscape', HEADER_ROW),
  });
}

/** As typed: a number stays a number, a day a day. */
function valueStyle({ place, value }: KeptFigure): StyleName {
  if (typeof value !== 'number') return typeof value === 'boolean' ? 'number' : 'text';
  return holdsDay(place) ? 'date' : 'number';
}
