import { cell } from '../../../workbook/address';
import type { ConditionalPlan } from '../../../workbook/plan';
import { COLORS } from '../../../workbook/styles';

/** A colour of the heat map: for an index from `from` and below that of the shade before it. */
interface Shade {
  readonly from: number;
  readonly fill: string;
}

/** The weaker, the darker, so that a print in black and white shows it too; every figure keeps a contrast of 7 : 1. */
export const SHADES: readonly Shade[] = [
  { from: 90, fill: COLORS.goodFill },
  { from: 80, fill: '#FFF5DC' },
  { from: 65, fill: '#FFE1B0' },
  { from: 50, fill: '#FFC684' },
  { from: 0, fill: '#F6A06A' },
];

/** Colours indices, 0 to 100, in a rectangle; texts and empty cells stay as they are. Excel 2010 knows all of it. */
export function heatMap(address: string, row: number, column: number): ConditionalPlan[] {
  const at = cell(row, column);
  return SHADES.map(({ from, fill }, index) => {
    const below = SHADES[index - 1]?.from;
    const upper = below === undefined ? '' : `,${at}<${below}`;
    return { address, formula: `AND(ISNUMBER(${at}),${at}>=${from}${upper})`, fill };
  });
}
