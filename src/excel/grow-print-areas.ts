/** How far down a sheet must be printed. */
interface LastRow {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
}

/**
 * Lets the print areas of sheets reach down to a row, in at most two syncs. A sheet without one is printed as a whole, and
 * one of several parts is somebody's own choice: both stay. Example: `growPrintAreas(context, [{ sheet: 'Minh chứng', row: 30 }])`.
 */
export async function growPrintAreas(
  context: Excel.RequestContext,
  lastRows: readonly LastRow[],
): Promise<void> {
  const asked = lastRows.map(({ sheet, row }) => {
    const { pageLayout } = context.workbook.worksheets.getItem(sheet);
    return { row, pageLayout, printed: pageLayout.getPrintAreaOrNullObject().load('address,areaCount') };
  });
  await context.sync();
  const short = asked.flatMap(({ row, pageLayout, printed }) => {
    if (printed.isNullObject || printed.areaCount !== 1) return [];
    const address = printed.address.slice(printed.address.lastIndexOf('!') + 1);
    // Whole columns have no last row.
    const [end] = /\d+$/.exec(address) ?? [];
    if (end === undefined || Number(end) >= row) return [];
    return [{ pageLayout, address: address.slice(0, -end.length) + String(row) }];
  });
  if (short.length === 0) return;
  for (const { pageLayout, address } of short) pageLayout.setPrintArea(address);
  await context.sync();
}
