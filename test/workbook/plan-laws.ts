/** What Excel, the design and the reader of a paper form ask of every plan, whatever the index set. */
import { isError } from '../../src/rules/cell';
import { isSheetName } from '../../src/catalogue/laws';
import type { Dialect } from '../../src/workbook/dialect';
import { cell as cellAddress } from '../../src/workbook/address';
import {
  isFormula,
  type PlannedCell,
  type SheetPlan,
  type ValidationPlan,
  type WorkbookPlan,
} from '../../src/workbook/plan';
import { STYLES } from '../../src/workbook/styles';
import { formulaParts } from './formula-text';
import { overlap, rectangle, within, type Rectangle } from './rectangle';

/** Limits of Excel. */
const ROWS = 1_048_576;
const TEXT = 32_767;
const FORMULA = 8_192;
const TEXT_IN_FORMULA = 255;
const NESTED = 64;
const ROW_HEIGHT = 409;
const COLUMN_WIDTH = 255;
const TITLE = 32;
const MESSAGE = 255;

/** Every breach in a plan, one sentence each. */
export function planBreaches(plan: WorkbookPlan, dialect: Dialect): string[] {
  const taken = plan.sheets.map(({ name }) => name.toLowerCase());
  const names = plan.names.map(({ name }) => name);
  return [
    ...plan.sheets.flatMap(({ name }) => (isSheetName(name) ? [] : [`"${name}" is no sheet name`])),
    ...(new Set(taken).size < taken.length ? ['two sheets have one name'] : []),
    ...(new Set(names.map(name => name.toLowerCase())).size < names.length ? ['a name stands twice'] : []),
    ...plan.names.flatMap(({ name, refersTo }) => [
      ...(/^[A-Za-z_][A-Za-z_0-9.]{0,254}$/.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
        ? []
        : [`"${name}" is no workbook name`]),
      ...referenceBreaches(plan, refersTo).map(breach => `${name} ${breach}`),
    ]),
    ...plan.sheets.flatMap(sheet => sheetBreaches(plan, sheet, dialect)),
  ];
}

function sheetBreaches(plan: WorkbookPlan, sheet: SheetPlan, dialect: Dialect): string[] {
  const breaches: string[] = [];
  const at = (place: string, breach: string): void => {
    breaches.push(`${sheet.name}!${place} ${breach}`);
  };
  const extent: Rectangle = { top: 1, left: 1, bottom: ROWS, right: sheet.columns.length };
  const filled: Rectangle = { ...extent, bottom: sheet.rows.length };

  const isTitle = (planned: PlannedCell | null): boolean =>
    planned?.style === 'title' &&
    (isFormula(planned.content) ? planned.content.value : planned.content) !== null;
  if (sheet.visibility === 'visible' && !sheet.rows.some(({ cells }) => cells.some(isTitle)))
    at('A1', 'has no title');
  for (const width of sheet.columns) if (!(width > 0 && width <= COLUMN_WIDTH)) at('columns', 'are too wide');
  sheet.rows.forEach(({ cells, height }, index) => {
    if (height !== undefined && !(height > 0 && height <= ROW_HEIGHT)) at(`${index + 1}`, 'is too high');
    if (cells.length > sheet.columns.length) at(`${index + 1}`, 'is wider than its columns');
    cells.forEach((planned, column) => {
      if (planned)
        for (const breach of cellBreaches(plan, planned, dialect))
          at(cellAddress(index + 1, column + 1), breach);
    });
  });

  const merges = sheet.merges.map(rectangle);
  merges.forEach((merge, index) => {
    if (!within(merge, filled)) at(sheet.merges[index]!, 'is merged beyond the sheet');
    if (merges.slice(0, index).some(other => overlap(merge, other)))
      at(sheet.merges[index]!, 'is merged twice');
    for (const planned of cellsOf(sheet, merge).slice(1))
      if (planned && planned.content !== null) at(sheet.merges[index]!, 'hides what it covers');
  });

  const inputs = sheet.validations.map(({ address }) => rectangle(address));
  sheet.validations.forEach((validation, index) => {
    const { address } = validation;
    const planned = cellsOf(sheet, inputs[index]!);
    for (const breach of validationBreaches(plan, validation)) at(address, breach);
    if (!within(inputs[index]!, extent)) at(address, 'is validated beyond the sheet');
    if (inputs.slice(0, index).some(other => overlap(inputs[index]!, other)))
      at(address, 'is validated twice');
    if (planned.some(each => each && STYLES[each.style].locked)) at(address, 'is validated and locked');
    // A level may be called "1" or "90%".
    if (
      validation.rule.kind === 'list' &&
      planned.some(each => each && STYLES[each.style].numberFormat !== '@')
    )
      at(address, 'may turn a choice into a number');
  });
  for (const { address, formula } of sheet.conditionals) {
    if (!within(rectangle(address), extent)) at(address, 'is coloured beyond the sheet');
    if (formula.includes('CCHC.')) at(address, 'is coloured by a custom function');
    for (const breach of formulaBreaches(plan, formula)) at(address, breach);
  }
  for (const { categories, series, anchor } of sheet.charts)
    for (const address of [categories, ...series.map(({ values }) => values), anchor])
      if (!within(rectangle(address), extent)) at(address, 'is charted beyond the sheet');

  const print = rectangle(sheet.print.range);
  if (!within(print, filled)) at(sheet.print.range, 'is printed beyond the sheet');
  if (merges.some(merge => overlap(merge, print) && !within(merge, print)))
    at(sheet.print.range, 'cuts a merged cell in two');
  const [from, to] = (sheet.print.titleRows ?? '1:1').split(':').map(Number);
  if (!(from! >= 1 && from! <= to! && to! < print.bottom)) at('titleRows', 'are not rows of the sheet');
  return breaches;
}

function cellBreaches(plan: WorkbookPlan, { content, style }: PlannedCell, dialect: Dialect): string[] {
  if (!isFormula(content)) return valueBreaches(content);
  const { formula, value } = content;
  const breaches = [...(isError(value) ? [] : valueBreaches(value)), ...formulaBreaches(plan, formula)];
  if (isError(value) && style !== 'drawn') breaches.push(`shows ${value.error}`);
  if (!STYLES[style].locked) breaches.push('is a formula that can be typed over');
  const custom = formula.split('CCHC.').length - 1;
  const guarded = formula.split('IFERROR(CCHC.').length - 1;
  if (dialect === 'native' && custom > 0) breaches.push('names CCHC in a file');
  if (custom !== guarded) breaches.push('calls CCHC without a way out');
  return breaches;
}

function valueBreaches(value: string | number | boolean | null): string[] {
  if (typeof value === 'number' && !Number.isFinite(value)) return ['is not a finite number'];
  if (typeof value !== 'string') return [];
  return [
    ...(value.length > TEXT ? ['holds a text that is too long'] : []),
    ...(/undefined|NaN|\[object/.test(value) ? [`says "${value}"`] : []),
  ];
}

function formulaBreaches(plan: WorkbookPlan, formula: string): string[] {
  const { texts, names, depth, references } = formulaParts(formula);
  const known = new Set([...plan.names.map(({ name }) => name), 'TRUE', 'FALSE']);
  return [
    ...(formula.startsWith('=') ? ['begins with "="'] : []),
    ...(formula.length > FORMULA ? ['is a formula that is too long'] : []),
    ...(texts.some(text => text.length > TEXT_IN_FORMULA)
      ? ['holds a text that is too long for a formula']
      : []),
    ...(depth < 0 ? ['has parentheses that do not match'] : []),
    ...(depth > NESTED ? ['is nested too deep'] : []),
    ...(/undefined|NaN|\[object/.test(formula) ? ['is made of something undefined'] : []),
    ...names.filter(name => !known.has(name)).map(name => `names ${name}, which is not there`),
    ...references.flatMap(([sheet, address]) => rangeBreaches(plan, sheet, address)),
  ];
}

function referenceBreaches(plan: WorkbookPlan, reference: string): string[] {
  const { references } = formulaParts(reference);
  return references.length === 1
    ? rangeBreaches(plan, ...references[0]!)
    : [`refers to ${reference}, which is no range`];
}

function rangeBreaches({ sheets }: WorkbookPlan, name: string, address: string): string[] {
  const sheet = sheets.find(each => each.name === name);
  if (!sheet) return [`refers to the sheet "${name}", which is not there`];
  const inside = within(rectangle(address), { top: 1, left: 1, bottom: ROWS, right: sheet.columns.length });
  return inside ? [] : [`refers to ${address} beyond the sheet "${name}"`];
}

function validationBreaches(plan: WorkbookPlan, { rule, prompt, alert }: ValidationPlan): string[] {
  const shown = prompt ? [prompt, alert] : [alert];
  const breaches = [
    ...(shown.some(({ title }) => title.length > TITLE || title === '') ? ['has a bad title'] : []),
    ...(shown.some(({ message }) => message.length > MESSAGE || message === '') ? ['has a bad message'] : []),
  ];
  if (rule.kind !== 'list')
    return [
      ...breaches,
      ...formulaBreaches(plan, `${rule.min}`),
      ...formulaBreaches(plan, `${rule.max ?? 0}`),
    ];
  const found = referenceBreaches(plan, rule.source);
  if (found.length > 0) return [...breaches, ...found];
  const [name, address] = formulaParts(rule.source).references[0]!;
  const listed = cellsOf(
    plan.sheets.find(sheet => sheet.name === name)!,
    rectangle(address),
  );
  const texts = listed.map(planned => planned?.content);
  if (texts.some(text => typeof text !== 'string' || text === '')) breaches.push('offers an empty choice');
  if (new Set(texts).size < texts.length) breaches.push('offers a choice twice');
  return breaches;
}

/** The planned cells of a rectangle, row by row; what lies beyond the planned rows is left out. */
function cellsOf({ rows }: SheetPlan, { top, left, bottom, right }: Rectangle): (PlannedCell | null)[] {
  return rows
    .slice(top - 1, bottom)
    .flatMap(({ cells }) =>
      Array.from({ length: right - left + 1 }, (_, column) => cells[left - 1 + column] ?? null),
    );
}
