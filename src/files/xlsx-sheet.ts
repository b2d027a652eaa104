import { isError, type CellError } from '../rules/cell';
import { cell as cellAddress } from '../workbook/address';
import { isFormula, type PlannedCell, type SheetPlan, type ValidationPlan } from '../workbook/plan';
import { MAIN, RELATIONS } from './ooxml';
import type { StyleTable } from './xlsx-styles';
import { countedList, element, enclosed, escape, part, verbatim } from './xml';

/** Padding that Excel adds to a column's width in characters. */
const PADDING = 0.7109375;

/** Texts of the workbook, each stored once. */
export class SharedStrings {
  readonly #positions = new Map<string, number>();
  #uses = 0;

  indexOf(text: string): number {
    this.#uses++;
    const known = this.#positions.get(text);
    if (known !== undefined) return known;
    this.#positions.set(text, this.#positions.size);
    return this.#positions.size - 1;
  }

  xml(): string {
    const items = [...this.#positions.keys()].map(
      text => `<si><t xml:space="preserve">${escape(verbatim(text))}</t></si>`,
    );
    return part(
      element('sst', { xmlns: MAIN[0], count: this.#uses, uniqueCount: this.#positions.size }, ...items),
    );
  }
}

/** One sheet as its part, children in the order that the schema wants. */
export function sheetXml(
  sheet: SheetPlan,
  styles: StyleTable,
  strings: SharedStrings,
  selected: boolean,
): string {
  const { print } = sheet;
  return part(
    element(
      'worksheet',
      { xmlns: MAIN[0], 'xmlns:r': RELATIONS[0] },
      enclosed(
        'sheetPr',
        sheet.tabColor === undefined ? '' : element('tabColor', { rgb: `FF${sheet.tabColor.slice(1)}` }),
        '<pageSetUpPr fitToPage="1"/>',
      ),
      enclosed('sheetViews', viewXml(sheet, selected)),
      '<sheetFormatPr defaultRowHeight="15"/>',
      sheet.columns.length === 0
        ? ''
        : enclosed(
            'cols',
            ...sheet.columns.map((width, index) =>
              element('col', { min: index + 1, max: index + 1, width: width + PADDING, customWidth: 1 }),
            ),
          ),
      rowsXml(sheet, styles, strings),
      sheet.protected
        ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>'
        : '',
      sheet.filter === undefined ? '' : element('autoFilter', { ref: sheet.filter }),
      countedList(
        'mergeCells',
        sheet.merges.map(ref => element('mergeCell', { ref })),
      ),
      ...sheet.conditionals.map((conditional, index) =>
        element(
          'conditionalFormatting',
          { sqref: conditional.address },
          element(
            'cfRule',
            { type: 'expression', dxfId: styles.differentialOf(conditional), priority: index + 1 },
            enclosed('formula', escape(conditional.formula)),
          ),
        ),
      ),
      countedList('dataValidations', sheet.validations.map(validationXml)),
      '<printOptions horizontalCentered="1"/>',
      '<pageMargins left="0.47" right="0.47" top="0.59" bottom="0.59" header="0.28" footer="0.28"/>',
      element('pageSetup', {
        paperSize: 9,
        orientation: print.orientation,
        fitToWidth: 1,
        fitToHeight: print.pagesHigh,
      }),
      enclosed('headerFooter', '<oddFooter>&amp;C&amp;P/&amp;N</oddFooter>'),
      sheet.charts.length === 0 ? '' : '<drawing r:id="rId1"/>',
    ),
  );
}

function viewXml({ freeze }: SheetPlan, selected: boolean): string {
  const attributes = { showGridLines: 0, tabSelected: selected ? 1 : undefined, workbookViewId: 0 };
  if (!freeze) return element('sheetView', attributes);
  const { rows, columns } = freeze;
  const pane = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  return element(
    'sheetView',
    attributes,
    element('pane', {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: cellAddress(rows + 1, columns + 1),
      activePane: pane,
      state: 'frozen',
    }),
    element('selection', { pane }),
  );
}

function rowsXml(sheet: SheetPlan, styles: StyleTable, strings: SharedStrings): string {
  const rows = sheet.rows.flatMap(({ cells, height }, index) => {
    if (cells.length === 0 && height === undefined) return [];
    const row = index + 1;
    return element(
      'row',
      { r: row, ht: height, customHeight: height === undefined ? undefined : 1 },
      ...cells.map((cell, column) =>
        cell ? cellXml(cellAddress(row, column + 1), cell, styles, strings) : '',
      ),
    );
  });
  return enclosed('sheetData', ...rows);
}

/** The most frequent element by far, so it is put together without looking for what to escape in addresses and numbers. */
function cellXml(
  r: string,
  { content, style }: PlannedCell,
  styles: StyleTable,
  strings: SharedStrings,
): string {
  const s = styles.indexOf(style, typeof content === 'string' && /^[=+\-@]/.test(content));
  if (content === null) return `<c r="${r}" s="${s}"/>`;
  if (isFormula(content)) {
    const { formula, value } = content;
    return `<c r="${r}" s="${s}"${typed(value)}>${enclosed('f', escape(formula))}${enclosed('v', stored(value))}</c>`;
  }
  if (typeof content === 'string') return `<c r="${r}" s="${s}" t="s"><v>${strings.indexOf(content)}</v></c>`;
  return `<c r="${r}" s="${s}"${typed(content)}><v>${stored(content)}</v></c>`;
}

/** The type of a calculated or plain value; a number needs none. */
function typed(value: string | number | boolean | CellError): string {
  if (isError(value)) return ' t="e"';
  return typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
}

function stored(value: string | number | boolean | CellError): string {
  if (isError(value)) return escape(value.error);
  return typeof value === 'string' ? escape(verbatim(value)) : String(Number(value));
}

function validationXml({ address, rule, prompt, alert }: ValidationPlan): string {
  const bounds =
    rule.kind === 'list'
      ? [rule.source]
      : rule.max === undefined
        ? [String(rule.min)]
        : [String(rule.min), String(rule.max)];
  return element(
    'dataValidation',
    {
      type: rule.kind,
      operator: rule.kind !== 'list' && rule.max === undefined ? 'greaterThanOrEqual' : undefined,
      allowBlank: 1,
      showInputMessage: prompt ? 1 : undefined,
      showErrorMessage: 1,
      errorTitle: verbatim(alert.title),
      error: verbatim(alert.message),
      promptTitle: prompt && verbatim(prompt.title),
      prompt: prompt && verbatim(prompt.message),
      sqref: address,
    },
    ...bounds.map((bound, index) => element(`formula${index + 1}`, {}, escape(bound))),
  );
}
