import type { ChartPlan, SeriesPlan, SheetPlan } from '../workbook/plan';
import { untagSheet } from './sheet-tag';

/** What protection leaves free on every sheet: the sizes of columns and rows. */
export const FREE_LOOKS = { allowFormatColumns: true, allowFormatRows: true };

/**
 * Queues what must wait until the contents of all sheets stand: charts, filter, protection, visibility. They are whole
 * then. A sheet that takes the place of another leaves free what that one did.
 */
export function finishSheet(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  free: Excel.WorksheetProtectionOptions = FREE_LOOKS,
): void {
  if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
  if (plan.filter !== undefined) sheet.autoFilter.apply(sheet.getRange(plan.filter));
  for (const chart of plan.charts) addChart(sheet, chart);
  untagSheet(sheet);
  if (plan.protected) sheet.protection.protect(free);
  if (plan.visibility === 'veryHidden') sheet.visibility = 'VeryHidden';
}

function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [from, to] = plan.anchor.split(':');
  const isBar = plan.kind === 'bar';
  const chart = sheet.charts.add(
    isBar ? Excel.ChartType.barClustered : Excel.ChartType.lineMarkers,
    sheet.getRange(plan.series[0]!.values),
    isBar ? 'Columns' : 'Rows',
  );
  chart.title.text = plan.title;
  chart.legend.visible = !isBar;
  if (!isBar) chart.legend.position = 'Bottom';
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.maximum = plan.axisMaximum;
  if (isBar) chart.axes.categoryAxis.reversePlotOrder = true;
  plan.series.forEach(({ name, values, color, line }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    // Of the first one Excel may have taken a cell for its header: nothing is left to its guess.
    series.setValues(sheet.getRange(values));
    series.name = name;
    series.setXAxisValues(sheet.getRange(plan.categories));
    if (line === undefined) series.format.fill.setSolidColor(color);
    else drawLine(series, color, line);
  });
  chart.setPosition(from!, to);
}

/** Lines that are told apart without their colours. */
function drawLine(series: Excel.ChartSeries, color: string, look: NonNullable<SeriesPlan['line']>): void {
  const isStrong = look === 'strong';
  series.format.line.color = color;
  series.format.line.weight = isStrong ? 2.5 : 1.5;
  series.format.line.lineStyle = isStrong ? 'Continuous' : 'Dash';
  series.markerStyle = isStrong ? 'Circle' : 'None';
  series.hasDataLabels = isStrong;
}
