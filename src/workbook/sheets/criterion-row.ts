import { printedTitle, type Criterion } from '../../catalogue/index-set';
import type { CriterionRecord, Ledger } from '../../ledger/ledger';
import type { CriterionScore } from '../../scores/scores';
import { ENTRY_TEXT } from '../../messages/entry-vi';
import { notArisingText, ruleText } from '../../messages/rule-vi';
import { AREA_TEXT } from '../../messages/workbook-vi';
import { asksOf, hasShare, notArisingMode, placedItemsOf, subRowsOf, traitsOf } from '../../rules/asks';
import { constantOf, isBlank } from '../../rules/cell';
import { customCall } from '../../rules/custom-name';
import { CELL_INPUTS, type EntryCells } from '../../rules/entry';
import { anyOf, comparableRatio, literal, type Expr } from '../../rules/formula';
import { kindOf, type Rule } from '../../rules/kinds';
import { checkFormula, scorePair } from '../../rules/row-formulas';
import type { DoneAndTotal, Takes } from '../../rules/rule-kind';
import { LEFT_OUT, NOT_ARISING_MODE, SURVEY_HELD } from '../../rules/words';
import { range, cell } from '../address';
import { inDialect, type Dialect } from '../dialect';
import { feedFormulas } from './feed-formulas';
import type { Grid } from '../grid';
import { areaColumn, dueCell, registerRange, settingName, type AreaColumn } from '../places';
import type { CellValue, FormulaCell } from '../plan';
import type { StyleName } from '../styles';

/** Where the parts of an entry stand in one row; its items stand in the rows below it. */
function entryCells(row: number, criterion: Criterion): EntryCells {
  const at = (name: AreaColumn): Expr => cell(row, areaColumn(name));
  const subRows = subRowsOf(criterion.rule);
  const count = Math.max(1, subRows.length);
  const below = (from: AreaColumn, to = from): Expr =>
    range(row + 1, areaColumn(from), row + count, areaColumn(to));
  const inputs = subRows[0]?.map(({ input }) => input) ?? ['result'];
  return {
    done: at('done'),
    total: at('total'),
    date: at('date'),
    due: at('due'),
    result: at('result'),
    notArising: at('notArising'),
    items: below(inputs[0]!, inputs.at(-1)),
    itemPoints: below('rule'),
    max: at('max'),
    floor: at('floor'),
    goal: at('goal'),
    year: settingName('year'),
  };
}

/** How a cell looks that is open for what a rule asks for. */
export const ENTRY_STYLE: Readonly<Record<Takes['form'], StyleName>> = {
  amount: 'entryNumber',
  count: 'entryNumber',
  votes: 'entryNumber',
  day: 'entryDate',
  points: 'entryPoints',
  condition: 'entryChoice',
  choice: 'entryChoice',
};

/** What the row of a criterion is made from. */
interface RowSource {
  readonly ledger: Ledger;
  readonly record: CriterionRecord;
  readonly score: CriterionScore;
  readonly dialect: Dialect;
}

/** One criterion: what it is, its inputs open or greyed, its formulas with their values, its appraisal and its check. */
export function criterionRow(grid: Grid, row: number, { ledger, record, score, dialect }: RowSource): void {
  const { criterion } = score;
  const { rule, code, maxPoints } = criterion;
  const kind = kindOf(rule);
  const { feed, aim, due, bySurvey } = traitsOf(rule);
  const cells = entryCells(row, criterion);
  const put = (name: AreaColumn, style: StyleName, content: CellValue | FormulaCell = null): void => {
    grid.set(row, areaColumn(name), style, content);
  };

  put('code', 'code', code);
  put('title', 'text', printedTitle(criterion));
  put(
    'target',
    'status',
    criterion.unit === '%' && criterion.target ? `${criterion.target}%` : criterion.target,
  );
  put('max', 'points', maxPoints);
  const source = feed ? ` ${AREA_TEXT.fed[feed]}` : '';
  put('rule', 'text', ruleText(kind.facts(rule, maxPoints)) + notArisingText(rule) + source);

  for (const input of CELL_INPUTS) {
    const ask = asksOf(rule).find(each => each.input === input);
    if (ask) put(input, ENTRY_STYLE[ask.takes.form], constantOf(record.entry[input]));
    else put(input, 'unused');
  }
  const check = cell(row, areaColumn('check'));
  // Nothing is counted, shared or scored in a row that has a problem, that did not arise or whose survey was not held.
  const open = anyOf([
    ...(bySurvey ? [NOT_HELD] : []),
    `${check}<>""`,
    ...(rule.notArising ? [`${cells.notArising}<>""`] : []),
  ]);
  const counted = countedFormulas(rule, row, open, ledger);
  for (const input of ['done', 'total'] as const) {
    if (!counted) break;
    const value = score.entry[input];
    put(input, 'number', { formula: counted[input], value: typeof value === 'number' ? value : '' });
  }
  if (due)
    put('due', 'date', { formula: dueCell(ledger.set, code), value: constantOf(score.entry.due) ?? 0 });
  else put('due', 'unused');
  // A flag that came in where the rule allows none stays, open for entry, because only there it can be taken away.
  const flag = constantOf(record.entry.notArising);
  if (rule.notArising || !isBlank(flag)) put('notArising', 'entryChoice', flag);
  else put('notArising', 'unused');

  if (hasShare(rule)) {
    const share = inDialect(
      {
        custom: customCall('TYLE', cells.done, cells.total),
        native: comparableRatio(cells.done, cells.total),
      },
      dialect,
    );
    put('ratio', 'percent', { formula: `IF(${open},"",${share})`, value: score.ratio ?? '' });
  } else put('ratio', 'unused');
  const points = inDialect(scorePair(rule, cells), dialect);
  const scored = rule.notArising
    ? `IF(${cells.notArising}<>"",${notArising(rule, cells)},${points})`
    : points;
  put('score', 'score', {
    formula: unlessNotHeld(rule, literal(LEFT_OUT), `IF(${check}<>"","",${scored})`),
    value: score.counted === 0 ? LEFT_OUT : (score.score ?? ''),
  });

  put('appraised1', 'entryPoints', constantOf(record.appraised1));
  put('explanation', 'entryText', constantOf(record.explanation));
  put('appraised2', 'entryPoints', constantOf(record.appraised2));
  // Codes are compared as exact text: COUNTIF would take "1.1" and "1.10" for the same number.
  put('evidence', 'count', {
    formula: `SUMPRODUCT(--(${registerRange('evidence', 'criterion')}=${cell(row, areaColumn('code'))}))`,
    value: score.evidence,
  });
  put('owner', 'text', criterion.owner);
  put('reporting', 'status', AREA_TEXT.reporting[criterion.reporting]);
  const bounds = aim?.floor === undefined ? undefined : aim;
  put('floor', bounds ? 'percent' : 'unused', bounds?.floor);
  put('goal', bounds ? 'percent' : 'unused', bounds?.goal);
  put('note', 'entryText', constantOf(record.note));
  put('check', 'check', {
    formula: unlessNotHeld(
      rule,
      '""',
      checkFormula(rule, cells, problem => ENTRY_TEXT[problem]),
    ),
    value: checkText(score),
  });
}

/** What a criterion counts that did not arise: what its rule says, else what the workbook is set to. */
function notArising(rule: Rule, { max }: EntryCells): Expr {
  const [byFull, byLeaveOut] = [notArisingMode(rule, 'full'), notArisingMode(rule, 'leaveOut')];
  if (byFull === byLeaveOut) return byFull === 'leaveOut' ? literal(LEFT_OUT) : max;
  return `IF(${settingName('notArising')}=${literal(NOT_ARISING_MODE.leaveOut)},${literal(LEFT_OUT)},${max})`;
}

/** Holds in a year without a survey. */
const NOT_HELD = `${settingName('survey')}=${literal(SURVEY_HELD.no)}`;

/** What a criterion of a survey shows in a year without one, else what it would show. */
function unlessNotHeld(rule: Rule, leftOut: Expr, otherwise: Expr): Expr {
  return traitsOf(rule).bySurvey ? `IF(${NOT_HELD},${leftOut},${otherwise})` : otherwise;
}

/** Done and total where a register or sub-rows give them; `undefined` where they are entered. */
function countedFormulas(
  rule: Rule,
  row: number,
  open: Expr,
  { set }: Ledger,
): DoneAndTotal<Expr> | undefined {
  const { feed, counted } = traitsOf(rule);
  if (feed) return feedFormulas(feed, set);
  if (!counted) return undefined;
  const cells = placedItemsOf(rule).map(({ input, subRow }) => cell(row + 1 + subRow, areaColumn(input)));
  const { done, total } = counted.native(cells);
  return { done: `IF(${open},"",${done})`, total: `IF(${open},"",${total})` };
}

/** What the check cell of a criterion says, nothing where all is well. */
export function checkText({ outcome }: CriterionScore): string {
  if (outcome.state === 'blank') return ENTRY_TEXT['entry.missing'];
  return outcome.state === 'invalid' ? ENTRY_TEXT[outcome.code] : '';
}
