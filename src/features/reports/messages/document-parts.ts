import type { Block, Column, Row, Span, Table, Text } from '../../../messages/document';

/** Short ways to write down the parts of a document. */

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (...text: readonly Span[]): Block => ({ kind: 'paragraph', text });
export const ground = (...text: readonly Span[]): Block => ({ kind: 'ground', text });
export const item = (...text: readonly Span[]): Block => ({ kind: 'item', text });
export const table = (columns: readonly Column[], rows: readonly Row[]): Table => ({
  kind: 'table',
  columns,
  rows,
});
export const row = (...cells: readonly Text[]): Row => ({ kind: 'cells', cells, total: false });
export const totalRow = (...cells: readonly Text[]): Row => ({ kind: 'cells', cells, total: true });
/** A table whose rows have a number in front of them; `sums`, where they are given, stand below without one. */
export const numberedTable = (
  columns: readonly Column[],
  rows: readonly (readonly Text[])[],
  sums?: readonly Text[],
): Table =>
  table(
    [{ title: 'TT', share: 5, centred: true }, ...columns],
    [
      ...rows.map((cells, index) => row([String(index + 1)], ...cells)),
      ...(sums ? [totalRow([''], ...sums)] : []),
    ],
  );
export const titleRow = (text: string): Row => ({ kind: 'title', text });

/** Items one after the other in a sentence. `listed(['a', 'b'])` is "a; b". */
export const listed = (texts: readonly string[]): string => texts.join('; ');
