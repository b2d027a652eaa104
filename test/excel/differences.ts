import type { Book } from '../host/book/book';
import { formatArea } from '../host/book/address';
import type { Area } from '../host/book/area';
import type { BorderLine, CellFormat } from '../host/book/cell-format';
import type { Sheet } from '../host/book/sheet';
import { cell as cellAddress } from '../../src/workbook/address';
import { isFormula, type PlannedCell, type SheetPlan, type WorkbookPlan } from '../../src/workbook/plan';
import { COLORS, FONT, STYLES, type CellStyle } from '../../src/workbook/styles';

/** Everything in which a workbook differs from its plan, each as "where: what". Empty when all of it landed. */
export function differences(plan: WorkbookPlan, book: Book): string[] {
  const found: string[] = [];
  for (const { name, refersTo } of plan.names)
    check(found, name, book.names.find(name, null)?.formula, `=${refersTo}`);
  check(found, 'structure', book.protection.isOn, plan.protected);
  check(found, 'password', book.protection.password, '');
  for (const sheetPlan of plan.sheets) {
    const sheet = book.find(sheetPlan.name);
    if (!sheet) found.push(`${sheetPlan.name}: missing`);
    else if (book.names.all(sheet.id).length > 0) found.push(`${sheetPlan.name}: has names of its own`);
    else found.push(...sheetDifferences(sheetPlan, sheet).map(each => `${sheetPlan.name} ${each}`));
  }
  return found;
}

function sheetDifferences(plan: SheetPlan, sheet: Sheet): string[] {
  const found: string[] = [];
  const is = (what: string, actual: unknown, expected: unknown): void => check(found, what, actual, expected);
  plan.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (cell) cellDifferences(cell, sheet, row, column, found);
    }),
  );
  is('visibility', sheet.visibility, plan.visibility === 'visible' ? 'Visible' : 'VeryHidden');
  is('tab', sheet.tabColor, plan.tabColor ?? '');
  is('gridlines', sheet.gridlines, false);
  is('merges', areas(sheet.merges.areas), [...plan.merges].sort());
  is(
    'widths',
    plan.columns.map((_, column) => sheet.columnWidths.get(column)),
    plan.columns.map(points),
  );
  is(
    'heights',
    plan.rows.map((_, row) => sheet.rowHeights.get(row)),
    plan.rows.map(({ height }) => height),
  );
  is('frozen', sheet.frozen, plan.freeze ?? { rows: 0, columns: 0 });
  is('filter', sheet.filter && formatArea(sheet.filter), plan.filter ?? null);
  is('protection', sheet.protection.isOn, plan.protected);
  is('password', sheet.protection.password, '');
  if (plan.protected) is('width is free', sheet.protection.options.allowFormatColumns, true);
  ruleDifferences(plan, sheet, is);
  printDifferences(plan, sheet, is);
  chartDifferences(plan, sheet, is);
  return found;
}

/** Seven pixels a character and five more, in points. */
const points = (characters: number): number => ((characters * 7 + 5) * 3) / 4;

function cellDifferences(
  { content, style }: PlannedCell,
  sheet: Sheet,
  row: number,
  column: number,
  found: string[],
): void {
  const at = cellAddress(row + 1, column + 1);
  const formula = sheet.cells.formula(row, column);
  const shown = sheet.cells.value(row, column);
  const value = sheet.cells.isError(row, column) ? { error: String(shown) } : shown;
  check(found, `${at} formula`, formula, isFormula(content) ? `=${content.formula}` : null);
  const expected = isFormula(content) ? content.value : (content ?? '');
  if (typeof value !== typeof expected || !close(value, expected)) found.push(differ(at, value, expected));
  for (const [property, actual, wanted] of looks(sheet.formats.at(row, column), STYLES[style]))
    check(found, `${at} ${property}`, actual, wanted);
}

const close = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) < 1e-9
    : JSON.stringify(a) === JSON.stringify(b);

function looks(format: CellFormat, style: CellStyle): [string, unknown, unknown][] {
  const line: BorderLine = { style: 'Continuous', weight: 'Thin', color: COLORS.line };
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return [
    ['font', format.fontName, FONT],
    ['size', format.fontSize, style.size],
    ['bold', format.bold, style.bold],
    ['italic', format.italic, style.italic],
    ['color', format.fontColor, style.color],
    ['fill', format.fill, style.fill],
    ['horizontal', format.horizontal, capital(style.horizontal)],
    ['vertical', format.vertical, capital(style.vertical)],
    ['wrap', format.wrap, style.wrap],
    ['number format', format.numberFormat, style.numberFormat],
    ['locked', format.locked, style.locked],
    ...(['top', 'bottom', 'left', 'right'] as const).map((side): [string, unknown, unknown] => [
      side,
      format[side],
      style.border ? line : null,
    ]),
  ];
}

type Is = (what: string, actual: unknown, expected: unknown) => void;

function ruleDifferences(plan: SheetPlan, sheet: Sheet, is: Is): void {
  const validations = sheet.validations.entries.map(({ area, value }) => [
    formatArea(area),
    value.rule,
    value.errorAlert,
    value.prompt.message,
  ]);
  const formula = (bound: number | string | undefined): unknown =>
    typeof bound === 'string' ? `=${bound}` : bound;
  const planned = plan.validations.map(({ address, rule, alert, prompt }) => {
    const bounds = (min: unknown, max: unknown): object =>
      max === undefined
        ? { formula1: min, operator: 'GreaterThanOrEqualTo' }
        : { formula1: min, formula2: max, operator: 'Between' };
    const kind = { list: 'list', decimal: 'decimal', whole: 'wholeNumber', date: 'date' }[rule.kind];
    const body =
      rule.kind === 'list'
        ? { inCellDropDown: true, source: `=${rule.source}` }
        : bounds(formula(rule.min), formula(rule.max));
    return [address, { [kind]: body }, { ...alert, showAlert: true, style: 'Stop' }, prompt?.message ?? ''];
  });
  is('validations', sorted(validations), sorted(planned));
  is(
    'conditional formats',
    sorted(
      sheet.conditionals.items.map(each => [formatArea(each.area), each.formula, each.fontColor, each.fill]),
    ),
    sorted(
      plan.conditionals.map(each => [each.address, `=${each.formula}`, each.font ?? null, each.fill ?? null]),
    ),
  );
}

function printDifferences({ print }: SheetPlan, { page }: Sheet, is: Is): void {
  is('orientation', page.orientation.toLowerCase(), print.orientation);
  is('paper', page.paperSize, 'A4');
  is('zoom', page.zoom, {
    horizontalFitToPages: 1,
    ...(print.pagesHigh > 0 ? { verticalFitToPages: print.pagesHigh } : {}),
  });
  is('print area', page.printArea && formatArea(page.printArea), print.range);
  is('title rows', page.titleRows && formatArea(page.titleRows), print.titleRows ?? null);
  is('footer', page.headersFooters.centerFooter, '&P/&N');
}

function chartDifferences(plan: SheetPlan, sheet: Sheet, is: Is): void {
  const shown = sheet.charts.map(({ title, type, series, position, valueAxis, categoryAxis, legend }) => ({
    title: title.text,
    type,
    series: series.map(({ name, values, categories, color, line, markerStyle, hasDataLabels }) => [
      name,
      values && formatArea(values.area),
      categories && formatArea(categories.area),
      color ?? [line.color, line.lineStyle, markerStyle, hasDataLabels],
    ]),
    anchor: position && formatArea(position),
    axis: [valueAxis.minimum, valueAxis.maximum, categoryAxis.reversePlotOrder, legend.visible],
  }));
  const looks = { strong: ['Continuous', 'Circle', true], dashed: ['Dash', 'None', false] } as const;
  const planned = plan.charts.map(({ kind, title, series, categories, anchor, axisMaximum }) => ({
    title,
    type: kind === 'bar' ? 'BarClustered' : 'LineMarkers',
    series: series.map(({ name, values, color, line }) => [
      name,
      values,
      categories,
      line === undefined ? color : [color, ...looks[line]],
    ]),
    anchor,
    axis: [0, axisMaximum, kind === 'bar', kind === 'line'],
  }));
  is('charts', shown, planned);
}

const sorted = (rows: readonly unknown[][]): string[] => rows.map(row => JSON.stringify(row, ordered)).sort();

/** Keys in one order, so that objects can be compared as text. */
const ordered = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const areas = (merged: readonly Area[]): string[] => merged.map(area => formatArea(area)).sort();

function check(found: string[], what: string, actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) found.push(differ(what, actual, expected));
}

const differ = (what: string, actual: unknown, expected: unknown): string =>
  `${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`;
