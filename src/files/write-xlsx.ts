import { strToU8, zipSync } from 'fflate';
import { absolute, onSheet } from '../workbook/address';
import type { SheetPlan, WorkbookPlan } from '../workbook/plan';
import { MAIN, RELATIONS } from './ooxml';
import { requireWritable } from './plan-limits';
import { chartXml, drawingXml } from './xlsx-chart';
import { SharedStrings, sheetXml } from './xlsx-sheet';
import { StyleTable } from './xlsx-styles';
import { element, enclosed, escape, part } from './xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument';

/**
 * A plan as the bytes of an .xlsx file, the same bytes for the same plan. Formulas keep the values of the plan, so
 * that readers which do not calculate show them too. Throws `PlanError` for a plan that Excel could not open.
 */
// eslint-disable-next-line @typescript-eslint/require-await -- a plan that breaks a limit must reject, not throw
export async function writeXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  requireWritable(plan);
  const styles = new StyleTable();
  const strings = new SharedStrings();
  const first = plan.sheets.findIndex(({ visibility }) => visibility === 'visible');
  const parts: Record<string, string> = {};
  let charts = 0;
  plan.sheets.forEach((sheet, index) => {
    const n = index + 1;
    parts[`xl/worksheets/sheet${n}.xml`] = sheetXml(sheet, styles, strings, index === first);
    if (sheet.charts.length === 0) return;
    parts[`xl/worksheets/_rels/sheet${n}.xml.rels`] = relations([['drawing', `../drawings/drawing${n}.xml`]]);
    parts[`xl/drawings/drawing${n}.xml`] = drawingXml(sheet);
    parts[`xl/drawings/_rels/drawing${n}.xml.rels`] = relations(
      sheet.charts.map((_, chart) => ['chart', `../charts/chart${charts + chart + 1}.xml`]),
    );
    for (const chart of sheet.charts) parts[`xl/charts/chart${++charts}.xml`] = chartXml(sheet, chart);
  });
  parts['xl/styles.xml'] = styles.xml();
  parts['xl/sharedStrings.xml'] = strings.xml();
  parts['xl/workbook.xml'] = workbookXml(plan, first);
  parts['xl/_rels/workbook.xml.rels'] = relations([
    ...plan.sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]);
  parts['docProps/core.xml'] = part(
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escape(plan.title)}</dc:title><dc:creator>Sổ CCHC</dc:creator></cp:coreProperties>`,
  );
  parts['_rels/.rels'] = part(
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      element('Relationship', {
        Id: 'rId1',
        Type: `${RELATIONS[0]}/officeDocument`,
        Target: 'xl/workbook.xml',
      }),
      element('Relationship', {
        Id: 'rId2',
        Type: `${PACKAGE}/relationships/metadata/core-properties`,
        Target: 'docProps/core.xml',
      }),
    ),
  );
  return zipped({ '[Content_Types].xml': contentTypes(Object.keys(parts)), ...parts });
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  return part(
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...targets.map(([type, Target], index) =>
        element('Relationship', { Id: `rId${index + 1}`, Type: `${RELATIONS[0]}/${type}`, Target }),
      ),
    ),
  );
}

function workbookXml(plan: WorkbookPlan, firstVisible: number): string {
  const sheets = plan.sheets.map(({ name, visibility }, index) =>
    element('sheet', {
      name,
      sheetId: index + 1,
      state: visibility === 'veryHidden' ? 'veryHidden' : undefined,
      'r:id': `rId${index + 1}`,
    }),
  );
  const names = [
    ...plan.names.map(({ name, refersTo }) => element('definedName', { name }, escape(refersTo))),
    ...plan.sheets.flatMap(sheetNames),
  ];
  return part(
    element(
      'workbook',
      { xmlns: MAIN[0], 'xmlns:r': RELATIONS[0] },
      plan.protected ? element('workbookProtection', { lockStructure: 1 }) : '',
      enclosed('bookViews', element('workbookView', { activeTab: firstVisible })),
      enclosed('sheets', ...sheets),
      names.length > 0 ? enclosed('definedNames', ...names) : '',
      '<calcPr calcId="191029"/>',
    ),
  );
}

/** The names that Excel keeps for the print set-up and the filter of one sheet. */
function sheetNames({ name: sheet, visibility, print, filter }: SheetPlan, localSheetId: number): string[] {
  // LibreOffice prints every sheet that has a print area, hidden or not.
  if (visibility === 'veryHidden') return [];
  const defined = (name: string, refersTo: string, hidden?: number): string =>
    element('definedName', { name: `_xlnm.${name}`, localSheetId, hidden }, escape(refersTo));
  const names = [defined('Print_Area', onSheet(sheet, absolute(print.range)))];
  if (print.titleRows !== undefined)
    names.push(defined('Print_Titles', onSheet(sheet, print.titleRows.replace(/\d+/g, '$$$&'))));
  if (filter !== undefined) names.push(defined('_FilterDatabase', onSheet(sheet, absolute(filter)), 1));
  return names;
}

function contentTypes(names: readonly string[]): string {
  const types: readonly (readonly [begins: string, type: string])[] = [
    ['xl/workbook.xml', `${CONTENT}.spreadsheetml.sheet.main+xml`],
    ['xl/worksheets/sheet', `${CONTENT}.spreadsheetml.worksheet+xml`],
    ['xl/styles.xml', `${CONTENT}.spreadsheetml.styles+xml`],
    ['xl/sharedStrings.xml', `${CONTENT}.spreadsheetml.sharedStrings+xml`],
    ['xl/drawings/drawing', `${CONTENT}.drawing+xml`],
    ['xl/charts/chart', `${CONTENT}.drawingml.chart+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  const overrides = names.flatMap(name => {
    const type = types.find(([begins]) => name.startsWith(begins));
    return type ? [element('Override', { PartName: `/${name}`, ContentType: type[1] })] : [];
  });
  return part(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      ...overrides,
    ),
  );
}

// Not fflate's `zip`: it starts workers from blobs, which the pane's content security policy forbids.
function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  // Any constant day does, by the clock on the wall, as zips hold it: the same plan must give the same bytes.
  return zipSync(Object.fromEntries(files), { level: 4, mtime: new Date(2000, 0, 1) });
}
