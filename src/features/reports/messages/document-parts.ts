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
export const titleRow = (text: string): Row => ({ kind: 'title', text });

/** Items one after the other in a sentence. `listed(['a', 'b'])` is "a; b". */
export const listed = (texts: readonly string[]): string => texts.join('; ');
