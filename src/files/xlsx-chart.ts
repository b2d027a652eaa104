import { absolute, onSheet } from '../workbook/address';
import { isFormula, type ChartPlan, type SheetPlan } from '../workbook/plan';
import { FONT } from '../workbook/styles';
import { element, escape, part, verbatim } from './xml';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** "B5" as a position from 0. */
function corner(address: string): Corner {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
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
    return element(
      'xdr:twoCellAnchor',
      {},
      place('xdr:from', from, 0),
      place('xdr:to', to, 1),
      element(
        'xdr:graphicFrame',
        { macro: '' },
        element(
          'xdr:nvGraphicFramePr',
          {},
          element('xdr:cNvPr', { id: index + 2, name: chart.title, descr: chart.title }),
          '<xdr:cNvGraphicFramePr/>',
        ),
        '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
        `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="rId${index + 1}"/></a:graphicData></a:graphic>`,
      ),
      '<xdr:clientData/>',
    );
  });
  return part(element('xdr:wsDr', { 'xmlns:xdr': DRAWING, 'xmlns:a': MAIN }, ...anchors));
}

/** One bar chart with its values cached, first category on top. */
export function chartXml(sheet: SheetPlan, chart: ChartPlan): string {
  const text = (size: number, bold: boolean): string =>
    `<a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${Number(bold)}"><a:latin typeface="${FONT}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p>`;
  const title =
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1300" b="1"><a:latin typeface="${FONT}"/></a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="vi-VN" sz="1300" b="1"><a:latin typeface="${FONT}"/></a:rPr><a:t>${escape(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const series = element(
    'c:ser',
    {},
    '<c:idx val="0"/><c:order val="0"/>',
    `<c:spPr><a:solidFill><a:srgbClr val="${chart.color.slice(1)}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`,
    `<c:dLbls><c:numFmt formatCode="0.0" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr><c:txPr>${text(10, false)}</c:txPr>` +
      '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
    `<c:cat><c:strRef>${reference(sheet, chart.categories)}${cache(sheet, chart.categories, 'c:strCache')}</c:strRef></c:cat>`,
    `<c:val><c:numRef>${reference(sheet, chart.values)}${cache(sheet, chart.values, 'c:numCache')}</c:numRef></c:val>`,
  );
  const plot =
    '<c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `${series}<c:gapWidth val="60"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:txPr>${text(9, false)}</c:txPr><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:tickLblSkip val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${chart.axisMaximum}"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    `<c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:txPr>${text(10, false)}</c:txPr><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/></c:valAx></c:plotArea>`;
  return part(
    element(
      'c:chartSpace',
      { 'xmlns:c': CHART, 'xmlns:a': MAIN, 'xmlns:r': RELATIONS },
      '<c:roundedCorners val="0"/>',
      `<c:chart>${title}<c:autoTitleDeleted val="0"/>${plot}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
      '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    ),
  );
}

function reference(sheet: SheetPlan, address: string): string {
  return `<c:f>${escape(onSheet(sheet.name, absolute(address)))}</c:f>`;
}

/** The values of a column of cells, as a reader without calculation shows them. */
function cache(sheet: SheetPlan, address: string, kind: 'c:strCache' | 'c:numCache'): string {
  const [from, to] = address.split(':').map(corner) as [Corner, Corner];
  const points: string[] = [];
  for (let row = from.row; row <= to.row; row++) {
    const content = sheet.rows[row]?.cells[from.column]?.content ?? '';
    const value = isFormula(content) ? content.value : content;
    const shown = kind === 'c:strCache' ? value !== '' : typeof value === 'number';
    if (shown)
      points.push(`<c:pt idx="${row - from.row}"><c:v>${escape(verbatim(String(value)))}</c:v></c:pt>`);
  }
  const format = kind === 'c:numCache' ? '<c:formatCode>0.00</c:formatCode>' : '';
  return `<${kind}>${format}<c:ptCount val="${to.row - from.row + 1}"/>${points.join('')}</${kind}>`;
}
