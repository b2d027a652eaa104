import type { SheetPlan } from '../workbook/plan';

/** Margins in centimetres. */
const MARGINS = { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2, header: 0.7, footer: 0.7 };

/** Queues how a sheet is printed. An Excel without any printer may refuse it. */
export function setUpPrint(layout: Excel.PageLayout, { print }: SheetPlan): void {
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.zoom = {
    horizontalFitToPages: 1,
    ...(print.pagesHigh > 0 ? { verticalFitToPages: print.pagesHigh } : {}),
  };
  layout.centerHorizontally = true;
  layout.setPrintMargins('Centimeters', MARGINS);
  layout.setPrintArea(print.area);
  if (print.titleRows !== undefined) {
    const [first, last] = print.titleRows.split(':');
    layout.setPrintTitleRows(`$${first}:$${last}`);
  }
  layout.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
}
