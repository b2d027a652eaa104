import type { SheetPlan } from '../workbook/plan';

/** Queues what must wait until the contents of all sheets stand: charts, view, print set-up, protection, visibility. */
export function finishSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
  if (plan.freeze) {
    const { rows, columns } = plan.freeze;
    if (columns === 0) sheet.freezePanes.freezeRows(rows);
    else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  }
  if (plan.filter !== undefined) sheet.autoFilter.apply(sheet.getRange(plan.filter));
  for (const chart of plan.charts) addChart(sheet, chart);
  setUpPrint(sheet.pageLayout, plan);
  if (plan.protected) sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
  if (plan.visibility === 'veryHidden') sheet.visibility = 'VeryHidden';
}

function addChart(sheet: Excel.Worksheet, plan: SheetPlan['charts'][number]): void {
  const [from, to] = plan.anchor.split(':');
  const chart = sheet.charts.add(Excel.ChartType.barClustered, sheet.getRange(plan.values), 'Columns');
  chart.title.text = plan.title;
  chart.legend.visible = false;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.maximum = plan.axisMaximum;
  chart.axes.categoryAxis.reversePlotOrder = true;
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(sheet.getRange(plan.categories));
  series.format.fill.setSolidColor(plan.color);
  chart.setPosition(from!, to);
}

/** Margins in centimetres. */
const MARGINS = { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2, header: 0.7, footer: 0.7 };

function setUpPrint(layout: Excel.PageLayout, { print }: SheetPlan): void {
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
