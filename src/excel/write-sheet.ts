import { heightRuns } from '../workbook/height-runs';
import type { SheetPlan, ValidationPlan } from '../workbook/plan';
import { regions } from '../workbook/regions';
import { COLORS, STYLES } from '../workbook/styles';
import { joinedAddresses, styleRegions } from './style-regions';
import { typed } from './typed';
import { columnWidth } from '../workbook/page-fit';
import { drawLines, dressPlainly, HORIZONTAL, type Edge } from './dress-rows';

/** Queues everything that a sheet holds: looks first, so that codes such as 3.10 land in cells that are already text. */
export function writeSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const whole = sheet.getRangeByIndexes(0, 0, plan.rows.length, plan.columns.length);
  writeLooks(sheet, whole, plan);
  for (const address of plan.merges) sheet.getRange(address).merge(false);
  whole.formulas = contents(plan);
  for (const validation of plan.validations) writeValidation(sheet.getRange(validation.address), validation);
  for (const { address, formula, font, fill } of plan.conditionals) {
    const conditional = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    conditional.custom.rule.formula = `=${formula}`;
    if (font !== undefined) conditional.custom.format.font.color = font;
    if (fill !== undefined) conditional.custom.format.fill.color = fill;
  }
}

function writeLooks(sheet: Excel.Worksheet, whole: Excel.Range, plan: SheetPlan): void {
  sheet.showGridlines = false;
  dressPlainly(whole.format);
  whole.numberFormat = plan.rows.map(({ cells }) =>
    plan.columns.map((_, column) => {
      const cell = cells[column];
      return cell ? STYLES[cell.style].numberFormat : 'General';
    }),
  );
  plan.columns.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidth(width);
  });
  heightRuns(plan).forEach(({ first, count, height }) => {
    sheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = height;
  });
  const formats = (addresses: readonly string[]): Excel.RangeFormat[] =>
    addresses.map(address => sheet.getRanges(address).format);
  const base = STYLES.text;
  for (const { value, addresses } of styleRegions(plan, 'fill', fill => fill === null))
    for (const format of formats(addresses)) format.fill.color = value!;
  for (const { value, addresses } of styleRegions(plan, 'color', color => color === COLORS.ink))
    for (const format of formats(addresses)) format.font.color = value;
  for (const { value, addresses } of styleRegions(plan, 'size', size => size === base.size))
    for (const format of formats(addresses)) format.font.size = value;
  for (const { addresses } of styleRegions(plan, 'bold', bold => !bold))
    for (const format of formats(addresses)) format.font.bold = true;
  for (const { addresses } of styleRegions(plan, 'italic', italic => !italic))
    for (const format of formats(addresses)) format.font.italic = true;
  for (const { addresses } of styleRegions(plan, 'wrap', wrap => !wrap))
    for (const format of formats(addresses)) format.wrapText = true;
  for (const { addresses } of styleRegions(plan, 'locked', locked => locked))
    for (const format of formats(addresses)) format.protection.locked = false;
  for (const { value, addresses } of styleRegions(plan, 'horizontal', () => false))
    for (const format of formats(addresses)) format.horizontalAlignment = HORIZONTAL[value];
  for (const { addresses } of styleRegions(plan, 'vertical', vertical => vertical === 'center'))
    for (const format of formats(addresses)) format.verticalAlignment = 'Top';
  writeBorders(sheet, plan);
}

function writeBorders(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const bordered = regions(plan, cell => (cell && STYLES[cell.style].border) || undefined);
  const draw = (ranges: typeof bordered, edges: readonly Edge[]): void => {
    for (const address of joinedAddresses(ranges)) drawLines(sheet.getRanges(address).format, edges);
  };
  draw(bordered, ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight']);
  draw(
    bordered.filter(({ top, bottom }) => bottom > top),
    ['InsideHorizontal'],
  );
  draw(
    bordered.filter(({ left, right }) => right > left),
    ['InsideVertical'],
  );
}

/** The contents as Excel takes them: `null` leaves a cell alone, an apostrophe keeps text text. */
function contents(plan: SheetPlan): (string | number | boolean | null)[][] {
  return plan.rows.map(({ cells }) =>
    plan.columns.map((_, column) => {
      const cell = cells[column];
      return cell ? typed(cell.content, STYLES[cell.style].numberFormat) : null;
    }),
  );
}

/** Queues Excel's own hint at entry for a range; what stood there before is replaced. */
export function writeValidation(range: Excel.Range, { rule, prompt, alert }: ValidationPlan): void {
  const bound = (value: number | string): number | string =>
    typeof value === 'string' ? `=${value}` : value;
  const { dataValidation } = range;
  switch (rule.kind) {
    case 'list':
      dataValidation.rule = { list: { inCellDropDown: true, source: `=${rule.source}` } };
      break;
    case 'date':
      dataValidation.rule = {
        // A serial number becomes a formula too: as plain text it would have to be an ISO date.
        date: { formula1: `=${rule.min}`, formula2: `=${rule.max}`, operator: 'Between' },
      };
      break;
    case 'decimal':
    case 'whole': {
      const limits =
        rule.max === undefined
          ? ({ formula1: bound(rule.min), operator: 'GreaterThanOrEqualTo' } as const)
          : ({ formula1: bound(rule.min), formula2: bound(rule.max), operator: 'Between' } as const);
      dataValidation.rule = rule.kind === 'whole' ? { wholeNumber: limits } : { decimal: limits };
      break;
    }
  }
  dataValidation.errorAlert = { ...alert, showAlert: true, style: 'Stop' };
  if (prompt) dataValidation.prompt = { ...prompt, showPrompt: true };
}
