import { criteriaOf, printedTitle } from '../../catalogue/index-set';
import { TEXT_LENGTH } from '../../catalogue/text-laws';
import type { Ledger } from '../../ledger/ledger';
import { GUIDE_TEXT } from '../../messages/guide-vi';
import { SHEET_NAME } from '../../messages/sheet-names';
import { notArisingText, wholeRuleText } from '../../messages/rule-vi';
import { AREA_TEXT, SUMMARY_TEXT } from '../../messages/workbook-vi';
import { kindOf } from '../../rules/kinds';
import { Grid, gridSheet } from '../grid';
import { wholePrint } from '../page-fit';
import type { SheetPlan } from '../plan';
import { unitLine } from './sheet-lines';
import type { StyleName } from '../styles';

const WIDTHS = [7, 26, 8, 48, 34];

/** What to do, what the columns mean, and how every criterion is scored, derived from the index set. */
export function guideSheet(ledger: Ledger): SheetPlan {
  const grid = new Grid(WIDTHS);
  const last = WIDTHS.length;
  let row = 1;
  const heading = (text: string): void => {
    row += 2;
    grid.across(row, 1, last, 'heading', text).height(row, 24);
  };
  const term = (name: string, meaning: string): void => {
    row++;
    grid.across(row, 1, 2, 'label', name).across(row, 3, last, 'text', meaning);
  };
  grid.across(row, 1, last, 'title', GUIDE_TEXT.title).height(row, 30);
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
  for (const [name, meaning] of Object.entries(GUIDE_TEXT.columnList))
    term(AREA_TEXT.headers[name as keyof typeof GUIDE_TEXT.columnList], meaning);
  heading(GUIDE_TEXT.summary);
  for (const [name, meaning] of Object.entries(GUIDE_TEXT.summaryList))
    term(SUMMARY_TEXT.headers[name as keyof typeof GUIDE_TEXT.summaryList], meaning);
  heading(GUIDE_TEXT.rules);
  const headerRow = ++row;
  grid.run(headerRow, 1, 'header', GUIDE_TEXT.ruleHeaders).fit(headerRow);
  for (const criterion of criteriaOf(ledger.set)) {
    const { code, maxPoints, rule, method, evidence } = criterion;
    row++;
    grid
      .set(row, 1, 'code', code)
      .set(row, 2, 'text', printedTitle(criterion))
      .set(row, 3, 'points', maxPoints)
      .set(row, 4, 'text', wholeRuleText(kindOf(rule).facts(rule, maxPoints)) + notArisingText(rule));
    const papers = evidence.join('; ');
    const isLong = papers.length > TEXT_LENGTH;
    grid.set(row, 5, 'text', isLong ? GUIDE_TEXT.evidenceBelow : papers).fit(row);
    if (isLong) grid.across(++row, 2, last, 'itemText', GUIDE_TEXT.evidence + papers).set(row, 1, 'itemCode');
    // The words of the decision take the width of the page: at most 3,000 of their letters show whole.
    if (method !== undefined)
      grid.across(++row, 2, last, 'itemText', GUIDE_TEXT.method + method).set(row, 1, 'itemCode');
  }
  return gridSheet(grid, {
    name: SHEET_NAME.guide,
    tabColor: '#7F7F7F',
    protected: true,
    print: wholePrint(grid, 'portrait', headerRow),
  });
}
