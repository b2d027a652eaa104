import { pageScale } from '../workbook/page-fit';
import type { SheetPlan } from '../workbook/plan';
import { inExcel } from './run';

/** A sheet that is there, known by id or name, with its plan. */
export interface PlannedSheet {
  readonly key: string;
  readonly plan: SheetPlan;
}

/** Margins in centimetres. */
const MARGINS = { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2, header: 0.7, footer: 0.7 };

/**
 * Sets up how sheets are printed, and reads back what Excel kept of it, in one request. Where it dropped the fit to pages,
 * as it does while another tab of the ribbon is open (OfficeDev/office-js issue 1860), a scale takes its place in a
 * second one. Gives whether all is as planned: an Excel without any printer may refuse it.
 */
export async function setUpPrint(sheets: readonly PlannedSheet[]): Promise<boolean> {
  const set = await inExcel(async context => {
    const asked = sheets.map(({ key, plan }) => {
      const { pageLayout } = context.workbook.worksheets.getItem(key);
      queuePrint(pageLayout, plan);
      return { key, plan, layout: pageLayout.load('zoom,orientation,paperSize') };
    });
    await context.sync();
    return asked.map(({ layout, ...sheet }) => ({
      ...sheet,
      fits: layout.zoom?.horizontalFitToPages === 1,
      isPaper: layout.orientation === orientation(sheet.plan) && layout.paperSize === 'A4',
    }));
  });
  if (!set.ok || !set.value.every(({ isPaper }) => isPaper)) return false;
  const unfit = set.value.filter(({ fits }) => !fits);
  if (unfit.length === 0) return true;
  const scaled = await inExcel(async context => {
    for (const { key, plan } of unfit)
      context.workbook.worksheets.getItem(key).pageLayout.zoom = { scale: pageScale(plan) };
    await context.sync();
  });
  return scaled.ok;
}

const orientation = ({ print }: SheetPlan): 'Landscape' | 'Portrait' =>
  print.orientation === 'landscape' ? 'Landscape' : 'Portrait';

function queuePrint(layout: Excel.PageLayout, plan: SheetPlan): void {
  const { print } = plan;
  layout.orientation = orientation(plan);
  layout.paperSize = 'A4';
  layout.zoom = {
    horizontalFitToPages: 1,
    ...(print.pagesHigh > 0 ? { verticalFitToPages: print.pagesHigh } : {}),
  };
  layout.centerHorizontally = true;
  layout.setPrintMargins('Centimeters', MARGINS);
  layout.setPrintArea(print.range);
  if (print.titleRows !== undefined) {
    const [first, last] = print.titleRows.split(':');
    layout.setPrintTitleRows(`$${first}:$${last}`);
  }
  layout.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
}
