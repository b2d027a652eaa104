import { areasOf, criteriaOf } from '../../../catalogue/index-set';
import type { CopyRequest } from '../../../ledger/copies';
import { copyProgress } from '../domain/copy-progress';
import type { Ledger } from '../../../ledger/ledger';
import { countsOf } from '../../../scores/progress';
import type { CriterionScore, Scores } from '../../../scores/scores';
import { COPY_TEXT } from '../messages/copy-vi';
import { dateText } from '../../../messages/date-text';
import { progressText } from '../../../messages/progress-vi';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { literal } from '../../../rules/formula';
import { onSheet } from '../../../workbook/address';
import { checkText } from '../../../workbook/sheets/criterion-row';
import { Grid, gridSheet } from '../../../workbook/grid';
import { wholePrint } from '../../../workbook/page-fit';
import { criterionCell } from '../../../workbook/places';
import type { SheetPlan } from '../../../workbook/plan';
import { sampleLine, unitLine } from '../../../workbook/sheets/sheet-lines';
import { COLORS, type StyleName } from '../../../workbook/styles';

const WIDTHS = [8, 42, 24, 30, 11];
const LAST = WIDTHS.length;

/** The first sheet of a copy: who it is for, what to fill in, until when, and whom to send it back to. */
export function copySheet(ledger: Ledger, scores: Scores, request: CopyRequest): SheetPlan {
  const { labels, title } = COPY_TEXT;
  const grid = new Grid(WIDTHS);
  grid.across(1, 1, LAST, 'title', title(request.kind, ledger.settings.year)).height(1, 30);
  grid.across(2, 1, LAST, 'subtitle', unitLine(ledger));
  grid.across(3, 1, LAST, 'warning', sampleLine(ledger));
  const due = request.due === undefined ? '' : dateText(request.due);
  const facts = [
    [labels.recipient, request.recipient],
    [labels.sent, dateText(request.sent)],
    [labels.due, due],
    [labels.replyTo, request.replyTo],
    [labels.copyId, request.copyId],
  ] as const;
  for (const [label, text] of facts) {
    if (text === '') continue;
    const row = grid.lastRow + 1;
    grid.across(row, 1, 2, 'label', label).across(row, 3, LAST, 'text', text);
  }

  heading(grid, COPY_TEXT.steps);
  steps(ledger, scores, request, due).forEach((step, index) =>
    grid.across(grid.lastRow + 1, 1, LAST, 'paragraph', `${index + 1}. ${step}`),
  );
  heading(grid, COPY_TEXT.colors);
  for (const [style, meaning] of COLOR_KEYS[request.kind === 'officer' ? 'officer' : 'whole']) {
    const row = grid.lastRow + 1;
    grid.set(row, 1, style).across(row, 2, LAST, 'paragraph', meaning);
  }
  if (request.kind === 'officer') criteria(grid, ledger, scores, request);
  return gridSheet(grid, {
    name: SHEET_NAME.copy,
    tabColor: COLORS.brand,
    protected: true,
    print: wholePrint(grid, 'portrait'),
  });
}

const { colorList } = COPY_TEXT;
const COLOR_KEYS: Readonly<Record<'officer' | 'whole', readonly (readonly [StyleName, string])[]>> = {
  officer: [
    ['entryText', colorList.entry],
    ['otherText', colorList.other],
    ['text', colorList.locked],
  ],
  whole: [
    ['entryText', colorList.entry],
    ['unused', colorList.unused],
    ['text', colorList.locked],
  ],
};

function heading(grid: Grid, text: string): void {
  const row = grid.lastRow + 2;
  grid.across(row, 1, LAST, 'heading', text).height(row, 24);
}

function steps(
  { set, gaps }: Ledger,
  scores: Scores,
  { kind, roles, replyTo }: CopyRequest,
  due: string,
): readonly string[] {
  const { enterPart, reviewPart, enterWhole, counted, notArising, registers, check, keep, sendBack } =
    COPY_TEXT.stepList;
  const last = [check, keep, sendBack(replyTo, due)];
  const lacking = [...new Set(gaps.map(({ sheet }) => `“${sheet}”`))].join(', ');
  const first = lacking === '' ? [] : [COPY_TEXT.stepList.incomplete(lacking)];
  if (kind !== 'officer') return [...first, enterWhole, ...last];
  const codes = criteriaOf(set).flatMap(({ code, owner }) => (roles.includes(owner) ? [code] : []));
  const progress = copyProgress(scores, codes);
  const isOpen = progress.missing.length + progress.wrong.length > 0;
  const sheets = areasOf(set, roles)
    .map(({ sheet }) => `“${sheet}”`)
    .join(', ');
  return [
    ...first,
    ...(progress.criteria.length > progress.counted.length
      ? [(isOpen ? enterPart : reviewPart)(sheets, progressText(countsOf(progress))), notArising]
      : []),
    ...(progress.counted.length > 0 ? [counted(progress.counted.join(', '))] : []),
    registers,
    ...last,
  ];
}

/** The criteria of the officer, with what their check says now and how many papers prove them. */
function criteria(grid: Grid, { set }: Ledger, scores: Scores, { roles }: CopyRequest): void {
  heading(grid, COPY_TEXT.criteria);
  const headers = grid.lastRow + 1;
  grid.run(headers, 1, 'header', COPY_TEXT.headers).fit(headers);
  for (const score of scores.criteria)
    if (roles.includes(score.criterion.owner)) criterion(grid, grid.lastRow + 1, score);

  function criterion(grid: Grid, row: number, score: CriterionScore): void {
    const { code, title } = score.criterion;
    const { sheet } = criterionCell(set, code, 'code');
    const at = (column: 'check' | 'evidence'): string =>
      onSheet(sheet, criterionCell(set, code, column).address);
    grid.set(row, 1, 'code', code).set(row, 2, 'text', title).set(row, 3, 'text', sheet);
    grid.set(row, 4, 'status', {
      formula: `IF(${at('check')}="",${literal(COPY_TEXT.entered)},${at('check')})`,
      value: checkText(score) || COPY_TEXT.entered,
    });
    grid.set(row, 5, 'count', { formula: at('evidence'), value: score.evidence }).fit(row);
  }
}
