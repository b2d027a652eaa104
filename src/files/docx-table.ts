import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type ITableCellOptions,
  type ITableRowOptions,
} from 'docx';
import type { Row, Table as TableBlock, Text } from '../messages/document';
import { LINES, NO_BORDERS, SIZE, twips } from './docx-form';
import { runs } from './docx-text';

/** A table as wide as the text, in `width` millimetres. Its first row is repeated on every page, no row is torn apart. */
export function tableOf({ columns, rows }: TableBlock, width: number): Table {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((twips(width) * share) / shares));
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, column) =>
      cell([title], widths[column]!, { bold: true, centred: true, withNext: true }),
    ),
  });
  const line = (row: Row): TableRow =>
    new TableRow({
      cantSplit: true,
      children:
        row.kind === 'title'
          ? [
              cell(
                [row.text],
                sum(widths),
                { bold: true, centred: false, withNext: true },
                { columnSpan: columns.length },
              ),
            ]
          : row.cells.map((text, column) =>
              cell(text, widths[column]!, {
                bold: row.total,
                centred: columns[column]!.centred,
                withNext: false,
              }),
            ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...LINES, insideHorizontal: LINES.top, insideVertical: LINES.top },
    rows: [header, ...rows.map(line)],
  });
}

/** Cells side by side without lines, row by row, in columns of these widths in twips. */
export function columnsOf(
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
  row: Pick<ITableRowOptions, 'cantSplit'> = {},
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDERS.top, insideVertical: NO_BORDERS.top },
    rows: rows.map(
      cells =>
        new TableRow({
          ...row,
          children: cells.map(
            (children, column) =>
              new TableCell({
                width: { size: widths[column]!, type: WidthType.DXA },
                margins: { left: 0, right: 0 },
                borders: NO_BORDERS,
                children,
              }),
          ),
        }),
    ),
  });
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function cell(
  text: Text,
  width: number,
  look: { readonly bold: boolean; readonly centred: boolean; readonly withNext: boolean },
  span: Pick<ITableCellOptions, 'columnSpan'> = {},
): TableCell {
  return new TableCell({
    ...span,
    width: { size: width, type: WidthType.DXA },
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    verticalAlign: VerticalAlign.CENTER,
    children: [
      new Paragraph({
        alignment: look.centred ? AlignmentType.CENTER : AlignmentType.LEFT,
        keepNext: look.withNext,
        spacing: { before: 0, after: 0 },
        children: runs(text, { size: SIZE.table, bold: look.bold }),
      }),
    ],
  });
}
