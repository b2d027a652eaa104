/**
 * Lets the print area of a sheet reach down to a row, from 1, in at most two syncs. A sheet without one is printed as a
 * whole, and one of several parts is somebody's own choice: both stay. Example: `growPrintArea(context, 'Minh chứng', 30)`.
 */
export async function growPrintArea(
  context: Excel.RequestContext,
  name: string,
  lastRow: number,
): Promise<void> {
  const { pageLayout } = context.workbook.worksheets.getItem(name);
  const printed = pageLayout.getPrintAreaOrNullObject().load('address,areaCount');
  await context.sync();
  if (printed.isNullObject || printed.areaCount !== 1) return;
  const address = printed.address.slice(printed.address.lastIndexOf('!') + 1);
  // Whole columns have no last row.
  const [end] = /\d+$/.exec(address) ?? [];
  if (end === undefined || Number(end) >= lastRow) return;
  pageLayout.setPrintArea(address.slice(0, -end.length) + String(lastRow));
  await context.sync();
}
