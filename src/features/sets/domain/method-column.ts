import type { TableColumn } from './columns';
import type { GridRow } from './grid';

/** A line of a scoring text: words with points behind them, points taken off, or a formula. */
const SCORES =
  /\p{L}[^\n]*(?::|=|được|tính|đạt|trừ|cộng)\s*\d[\d.,]*\s*(?:điểm|đ)?\s*[.;,]?\s*(?:\n|$)|(?:×|x|\*)\s*điểm/iu;
/** A few cells may speak of points and be remarks all the same. */
const ENOUGH = 2;

/**
 * The columns, with that of the scoring texts where no header names it, as where they stand below "Ghi chú": the column
 * of no other use most of whose cells score something. Example: see `readTable`.
 */
export function withMethod(
  columns: readonly TableColumn[],
  body: readonly GridRow[],
): readonly TableColumn[] {
  if (columns.some(({ meaning }) => meaning === 'method')) return columns;
  const counts = columns.map(({ meaning, unit }, index) => {
    const texts = new Set(body.map(({ cells }) => cells[index]).filter(cell => cell && cell.text !== ''));
    const scoring = [...texts].filter(cell => SCORES.test(cell!.text)).length;
    return meaning === 'ignored' && unit === undefined && scoring * 2 > texts.size ? scoring : 0;
  });
  const most = Math.max(...counts);
  return most < ENOUGH
    ? columns
    : columns.map((column, index) =>
        index === counts.indexOf(most) ? { ...column, meaning: 'method' } : column,
      );
}
