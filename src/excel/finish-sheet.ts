import type { SheetPlan } from '../workbook/plan';

/** What protection leaves free on every sheet: the sizes of columns and rows. */
export const FREE_LOOKS = { allowFormatColumns: true, allowFormatRows: true };

/** Queues what must wait until the contents of all sheets stand: charts, view, protection, visibility. */
export function finishSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
  if (plan.freeze) {
    const { rows, columns } = plan.freeze;
    if (columns === 0) sheet.freezePanes.freezeRows(rows);
    else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
    else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  }
  if (plan.filter !== undefined) sheet.autoFilter.apply(sheet.getRange(plan.filter));
  for (const chart of plan.charts) addChart(sheet, chart);
  if (plan.protected) sheet.protection.protect(FREE_LOOKS);
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
