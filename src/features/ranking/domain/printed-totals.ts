import type { Cell } from '../../../rules/cell';
import { roundResult } from '../../../rules/decimal';
import type { Scores, Sum } from '../../../scores/scores';

/** The figures of the summary that are compared with what the entries give. */
export const PRINTED = ['self', 'appraised', 'index'] as const;
export type PrintedFigure = (typeof PRINTED)[number];

/** What one row of the summary showed when the file was saved. */
export type PrintedRow = Readonly<Record<PrintedFigure, Cell>>;

/** What the summary of a file showed: by area code, and in total. */
export interface PrintedTotals {
  readonly areas: Readonly<Record<string, PrintedRow>>;
  readonly total: PrintedRow;
}

/** A figure that the file shows and that its entries do not give. `area` is undefined for the total. */
export interface PrintedDifference {
  readonly area: string | undefined;
  readonly figure: PrintedFigure;
  /** `undefined` where the file shows no number. */
  readonly printed: number | undefined;
  readonly computed: number;
}

/** Published tables round their parts, so that a printed total may differ from their sum by 0.01. */
const TOLERANCE = 0.011;

/**
 * Where a file shows other figures than its entries give: it was changed by hand, or saved without calculating. A total
 * without a number is told once, and not again for each area. Example: 87.5 printed and 87.49 computed are the same.
 */
export function printedDifferences(printed: PrintedTotals, scores: Scores): PrintedDifference[] {
  return [
    ...scores.areas.flatMap(({ area, ...sum }) =>
      differences(printed.areas[area.code], sum, area.title).filter(each => each.printed !== undefined),
    ),
    ...differences(printed.total, scores.total, undefined),
  ];
}

function differences(row: PrintedRow | undefined, sum: Sum, area: string | undefined): PrintedDifference[] {
  const computed: Readonly<Record<PrintedFigure, number | undefined>> = {
    self: sum.self,
    appraised: sum.difference === undefined ? undefined : sum.appraised,
    index: sum.index,
  };
  return PRINTED.flatMap(figure => {
    const shown = row?.[figure];
    const [number, right] = [typeof shown === 'number' ? shown : undefined, computed[figure]];
    if (number === undefined && right === undefined) return [];
    const same = number !== undefined && roundResult(Math.abs(number - (right ?? 0))) <= TOLERANCE;
    return same ? [] : [{ area, figure, printed: number, computed: right ?? 0 }];
  });
}
