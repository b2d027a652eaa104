import { criteriaOf } from '../catalogue/index-set';
import type { Ledger } from '../domain/ledger';
import { AREA_TEXT, GUIDE_TEXT, ruleText, SHEET_NAME } from '../messages/workbook-vi';
import { kindOf } from '../rules/kinds';
import { unitLine } from './area-sheet';
import { Grid } from './grid';
import type { SheetPlan } from './plan';
import type { StyleName } from './styles';

const WIDTHS = [9, 36, 10, 56, 44];

/** What to do, what the columns mean, and how every criterion is scored, derived from the index set. */
export function guideSheet(ledger: Ledger): SheetPlan {
  const grid = new Grid(WIDTHS);
  const last = WIDTHS.length;
  let row = 1;
  const heading = (text: string): void => {
    row += 2;
    grid.across(row, 1, last, 'heading', text);
  };
  grid.across(row, 1, last, 'title', GUIDE_TEXT.title);
  grid.across(++row, 1, last, 'subtitle', unitLine(ledger));

  heading(GUIDE_TEXT.steps);
  GUIDE_TEXT.stepList.forEach((step, index) =>
    grid.across(++row, 1, last, 'paragraph', `${index + 1}. ${step}`),
  );
  heading(GUIDE_TEXT.colors);
  const colors: Record<keyof typeof GUIDE_TEXT.colorList, StyleName> = {
    entry: 'entryText',
    unused: 'unused',
    locked: 'text',
  };
  for (const [name, style] of Object.entries(colors) as [keyof typeof colors, StyleName][]) {
    grid.set(++row, 1, style);
    grid.across(row, 2, last, 'paragraph', GUIDE_TEXT.colorList[name]);
  }
  heading(GUIDE_TEXT.columns);
  for (const [name, text] of Object.entries(GUIDE_TEXT.columnList)) {
    const header = AREA_TEXT.headers[name as keyof typeof GUIDE_TEXT.columnList];
    grid.across(++row, 1, last, 'paragraph', `${header}: ${text}`);
  }
  heading(GUIDE_TEXT.rules);
  grid.run(++row, 1, 'header', GUIDE_TEXT.ruleHeaders);
  for (const { code, title, maxPoints, rule, evidence } of criteriaOf(ledger.set)) {
    row++;
    grid.set(row, 1, 'code', code).set(row, 2, 'text', title).set(row, 3, 'points', maxPoints);
    grid.set(row, 4, 'text', ruleText(kindOf(rule).facts(rule, maxPoints)));
    grid.set(row, 5, 'text', evidence.join('; ')).fit(row);
  }
  return {
    name: SHEET_NAME.guide,
    visibility: 'visible',
    tabColor: '#7F7F7F',
    columns: grid.columns,
    rows: grid.rows(),
    merges: grid.merges,
    validations: [],
    conditionals: [],
    charts: [],
    protected: true,
    print: { orientation: 'landscape', area: grid.extent, pagesHigh: 0 },
  };
}
