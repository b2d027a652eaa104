import { absolute, cellColumn, cellRow, onSheet } from '../workbook/address';
import { isFormula, type ChartPlan, type SeriesPlan, type SheetPlan } from '../workbook/plan';
import { FONT } from '../workbook/styles';
import { RELATIONS } from './ooxml';
import { element, enclosed, escape, part, verbatim } from './xml';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;
/** Widths of lines and marks in points. */
const [STRONG, THIN, MARKER] = [2.5, 1.5, 8];

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** "B5" as a position from 0. */
function corner(address: string): Corner {
  return { row: cellRow(address) - 1, column: cellColumn(address) - 1 };
}

/** The drawing part of a sheet: its charts, each over its anchor; chart n is related as rId n. */
export function drawingXml(sheet: SheetPlan): string {
  const anchors = sheet.charts.map((chart, index) => {
    const [from, to] = chart.anchor.split(':').map(corner) as [Corner, Corner];
    const place = (name: string, { row, column }: Corner, past: number): string =>
      element(
        name,
        {},
        `<xdr:col>${column + past}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + past}</xdr:row><xdr:rowOff>0</xdr:rowOff>`,
      );
    return enclosed(
      'xdr:twoCellAnchor',
      place('xdr:from', from, 0),
      place('xdr:to', to, 1),
      element(
        'xdr:graphicFrame',
        { macro: '' },
        enclosed(
          'xdr:nvGraphicFramePr',
          element('xdr:cNvPr', { id: index + 2, name: chart.title, descr: chart.title }),
          '<xdr:cNvGraphicFramePr/>',
        ),
        '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
        `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS[0]}" r:id="rId${index + 1}"/></a:graphicData></a:graphic>`,
      ),
      '<xdr:clientData/>',
    );
  });
  return part(element('xdr:wsDr', { 'xmlns:xdr': DRAWING, 'xmlns:a': MAIN }, ...anchors));
}

const text = (size: number, bold: boolean): string =>
  `<a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${Number(bold)}"><a:latin typeface="${FONT}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p>`;
const fill = (color: string): string => `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;

/** A chart with its values cached: bars with the first category on top, or lines from left to right with a legend. */
export function chartXml(sheet: SheetPlan, chart: ChartPlan): string {
  const title =
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1300" b="1"><a:latin typeface="${FONT}"/></a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="vi-VN" sz="1300" b="1"><a:latin typeface="${FONT}"/></a:rPr><a:t>${escape(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const series = chart.series.map((each, index) => seriesXml(sheet, chart, each, index)).join('');
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const isBar = chart.kind === 'bar';
  const drawing = isBar
    ? `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${axes}</c:barChart>`
    : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  const [categorySide, valueSide] = isBar ? ['l', 'b'] : ['b', 'l'];
  const plot =
    `<c:plotArea><c:layout/>${drawing}` +
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${categorySide}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:txPr>${text(9, false)}</c:txPr><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:tickLblSkip val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${chart.axisMaximum}"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${valueSide}"/>` +
    `<c:majorGridlines><c:spPr><a:ln>${fill('#D9D9D9')}</a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:txPr>${text(10, false)}</c:txPr><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/></c:valAx></c:plotArea>`;
  const legend = isBar
    ? ''
    : `<c:legend><c:legendPos val="b"/><c:overlay val="0"/><c:txPr>${text(9, false)}</c:txPr></c:legend>`;
  // Excel goes on across #N/A whatever is said here; LibreOffice would draw it at 0.
  const blanks = `<c:dispBlanksAs val="${isBar ? 'gap' : 'span'}"/>`;
  return part(
    element(
      'c:chartSpace',
      { 'xmlns:c': CHART, 'xmlns:a': MAIN, 'xmlns:r': RELATIONS[0] },
      '<c:roundedCorners val="0"/>',
      `<c:chart>${title}<c:autoTitleDeleted val="0"/>${plot}${legend}<c:plotVisOnly val="1"/>${blanks}</c:chart>`,
      `<c:spPr>${fill('#FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>`,
    ),
  );
}

function seriesXml(sheet: SheetPlan, chart: ChartPlan, series: SeriesPlan, index: number): string {
  const { name, values, color, line } = series;
  const labels =
    `<c:dLbls><c:numFmt formatCode="0.0" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr><c:txPr>${text(10, line === 'strong')}</c:txPr>${line === undefined ? '' : '<c:dLblPos val="b"/>'}` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
  const stroke = (width: number, dash: string): string =>
    `<c:spPr><a:ln w="${width * 12700}">${fill(color)}${dash}</a:ln></c:spPr>`;
  const look = {
    bar: `<c:spPr>${fill(color)}</c:spPr><c:invertIfNegative val="0"/>${labels}`,
    strong: `${stroke(STRONG, '')}<c:marker><c:symbol val="circle"/><c:size val="${MARKER}"/><c:spPr>${fill(color)}</c:spPr></c:marker>${labels}`,
    dashed: `${stroke(THIN, '<a:prstDash val="dash"/>')}<c:marker><c:symbol val="none"/></c:marker>`,
  }[line ?? 'bar'];
  return enclosed(
    'c:ser',
    `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escape(name)}</c:v></c:tx>`,
    look,
    `<c:cat><c:strRef>${reference(sheet, chart.categories)}${cache(sheet, chart.categories, 'c:strCache')}</c:strRef></c:cat>`,
    `<c:val><c:numRef>${reference(sheet, values)}${cache(sheet, values, 'c:numCache')}</c:numRef></c:val>`,
    line === undefined ? '' : '<c:smooth val="0"/>',
  );
}

function reference(sheet: SheetPlan, address: string): string {
  return `<c:f>${escape(onSheet(sheet.name, absolute(address)))}</c:f>`;
}

/** The values of a row or column of cells, as a reader without calculation shows them. */
function cache(sheet: SheetPlan, address: string, kind: 'c:strCache' | 'c:numCache'): string {
  const [from, to = from] = address.split(':').map(corner) as [Corner, Corner?];
  const cells = Array.from({ length: to.row - from.row + 1 }, (_, row) =>
    Array.from(
      { length: to.column - from.column + 1 },
      (_, column) => sheet.rows[from.row + row]?.cells[from.column + column]?.content ?? '',
    ),
  ).flat();
  const points = cells.map((content, index) => {
    const value = isFormula(content) ? content.value : content;
    const number = typeof value === 'number' ? String(value) : '';
    const shown = kind === 'c:numCache' ? number : typeof value === 'string' ? value : '';
    return shown === '' ? '' : `<c:pt idx="${index}"><c:v>${escape(verbatim(shown))}</c:v></c:pt>`;
  });
  const format = kind === 'c:numCache' ? '<c:formatCode>0.00</c:formatCode>' : '';
  return `<${kind}>${format}<c:ptCount val="${cells.length}"/>${points.join('')}</${kind}>`;
}
