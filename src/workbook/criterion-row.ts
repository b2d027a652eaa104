import type { Criterion } from '../catalogue/index-set';
import type { CriterionRecord, Ledger } from '../domain/ledger';
import type { CriterionScore } from '../domain/scores';
import { AREA_TEXT, ENTRY_TEXT, ruleText } from '../messages/workbook-vi';
import { isBlank, isError, type Cell } from '../rules/cell';
import type { EntryCells, Input } from '../rules/entry';
import { comparableRatio, literal, type Expr } from '../rules/formula';
import { kindOf } from '../rules/kinds';
import { checkFormula, scorePair } from '../rules/row-formulas';
import { LEFT_OUT, NOT_ARISING_MODE } from '../rules/words';
import { area as rangeOf, cell } from './address';
import { inDialect, type Dialect } from './dialect';
import { feedFormulas } from './feed-formulas';
import type { Grid } from './grid';
import { areaColumn, dueCell, registerRange, settingName, type AreaColumn } from './places';
import type { CellValue, FormulaCell } from './plan';
import type { StyleName } from './styles';

/** A cell as the plan can hold it: an error that came back in a file cannot be written as one, so the cell is emptied. */
export function constant(value: Cell): CellValue {
  return isError(value) ? null : value;
}

/** Where the parts of an entry stand in one row; checklist items stand in the rows below it. */
function entryCells(row: number, criterion: Criterion): EntryCells {
  const at = (name: AreaColumn): Expr => cell(row, areaColumn(name));
  const count = criterion.rule.kind === 'checklist' ? criterion.rule.items.length : 1;
  const below = (name: AreaColumn): Expr => rangeOf(row + 1, areaColumn(name), row + count, areaColumn(name));
  return {
    done: at('done'),
    total: at('total'),
    date: at('date'),
    due: at('due'),
    result: at('result'),
    notArising: at('notArising'),
    items: below('result'),
    itemPoints: below('rule'),
    max: at('max'),
    floor: at('floor'),
    goal: at('goal'),
    year: settingName('year'),
  };
}

const ENTRY_STYLE = {
  done: 'entryNumber',
  total: 'entryNumber',
  date: 'entryDate',
} as const satisfies Partial<Record<Input, StyleName>>;

/** One criterion: what it is, its inputs open or greyed, its formulas with their values, its appraisal and its check. */
export function criterionRow(
  grid: Grid,
  row: number,
  ledger: Ledger,
  criterion: Criterion,
  record: CriterionRecord,
  score: CriterionScore,
  dialect: Dialect,
): void {
  const { rule, code, maxPoints } = criterion;
  const kind = kindOf(rule);
  const inputs = kind.inputs(rule);
  const cells = entryCells(row, criterion);
  const put = (name: AreaColumn, style: StyleName, content: CellValue | FormulaCell = null): void => {
    grid.set(row, areaColumn(name), style, content);
  };

  put('code', 'code', code);
  put('title', 'text', criterion.title);
  put(
    'target',
    'status',
    criterion.unit === '%' && criterion.target ? `${criterion.target}%` : criterion.target,
  );
  put('max', 'points', maxPoints);
  const feed = rule.kind === 'ratio' && rule.fedBy ? ` ${AREA_TEXT.fed[rule.fedBy]}` : '';
  put('rule', 'text', ruleText(kind.facts(rule, maxPoints)) + feed);

  for (const input of ['done', 'total', 'date'] as const)
    if (inputs.includes(input)) put(input, ENTRY_STYLE[input], constant(record.entry[input]));
    else put(input, 'unused');
  if (rule.kind === 'ratio' && rule.fedBy) {
    const formulas = feedFormulas(rule.fedBy, ledger.set);
    for (const input of ['done', 'total'] as const) {
      const value = score.entry[input];
      put(input, 'number', { formula: formulas[input], value: typeof value === 'number' ? value : '' });
    }
  }
  if (rule.kind === 'deadline') {
    const due = constant(score.entry.due);
    put('due', 'date', { formula: dueCell(ledger.set, code), value: due ?? 0 });
  } else put('due', 'unused');
  if (inputs.includes('result'))
    put('result', rule.kind === 'manual' ? 'entryPoints' : 'entryChoice', constant(record.entry.result));
  else put('result', 'unused');
  // A flag that came in where the rule allows none stays, open for entry, because only there it can be taken away.
  const flag = constant(record.entry.notArising);
  if (rule.notArising || !isBlank(flag)) put('notArising', 'entryChoice', flag);
  else put('notArising', 'unused');

  const check = cell(row, areaColumn('check'));
  if (inputs.includes('total')) {
    const flagged = rule.notArising ? `OR(${check}<>"",${cells.notArising}<>"")` : `${check}<>""`;
    const share = inDialect(
      { custom: `CCHC.TYLE(${cells.done},${cells.total})`, native: comparableRatio(cells.done, cells.total) },
      dialect,
    );
    put('ratio', 'percent', { formula: `IF(${flagged},"",${share})`, value: score.ratio ?? '' });
  } else put('ratio', 'unused');
  const points = inDialect(scorePair(rule, cells), dialect);
  const mode = `IF(${settingName('notArising')}=${literal(NOT_ARISING_MODE.leaveOut)},${literal(LEFT_OUT)},${cells.max})`;
  const scored = rule.notArising ? `IF(${cells.notArising}<>"",${mode},${points})` : points;
  put('score', 'score', {
    formula: `IF(${check}<>"","",${scored})`,
    value: score.counted === 0 ? LEFT_OUT : (score.score ?? ''),
  });

  put('appraised1', 'entryPoints', constant(record.appraised1));
  put('explanation', 'entryText', constant(record.explanation));
  put('appraised2', 'entryPoints', constant(record.appraised2));
  // Codes are compared as exact text: COUNTIF would take "1.1" and "1.10" for the same number.
  put('evidence', 'count', {
    formula: `SUMPRODUCT(--(${registerRange('evidence', 'criterion')}=${cell(row, areaColumn('code'))}))`,
    value: score.evidence,
  });
  put('owner', 'text', criterion.owner);
  put('reporting', 'status', AREA_TEXT.reporting[criterion.reporting]);
  const bounded = rule.kind === 'ratio';
  put('floor', bounded ? 'percent' : 'unused', bounded ? rule.floor : null);
  put('goal', bounded ? 'percent' : 'unused', bounded ? rule.goal : null);
  put('note', 'entryText', constant(record.note));
  put('check', 'check', {
    formula: checkFormula(rule, cells, problem => ENTRY_TEXT[problem]),
    value: checkText(score),
  });
}

/** What the check cell of a criterion says, nothing where all is well. */
export function checkText({ outcome }: CriterionScore): string {
  if (outcome.state === 'blank') return ENTRY_TEXT['entry.missing'];
  return outcome.state === 'invalid' ? ENTRY_TEXT[outcome.code] : '';
}
