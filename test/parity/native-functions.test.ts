import { FUNCTION_IDS } from '../../src/rules/custom-function';
import { DEFINITIONS, nativeFormula } from '../../src/functions/registry';
import { KINDS, type Rule } from '../../src/rules/kinds';
import { checkFormula, scorePair } from '../../src/rules/row-formulas';
import type { Expr } from '../../src/rules/formula';
import type { EntryCells } from '../../src/rules/entry';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { samplePlan } from '../sample/sample-plan';
import { CALLS } from './function-cases';
import { samples } from './generated';
import { ruleCase } from './rule-cases';

/** Everything that native formulas may call. All of it is in Excel since 2007, in LibreOffice and in WPS. */
const ALLOWED = [
  'AND',
  'CHOOSE',
  'COLUMN',
  'COLUMNS',
  'COUNT',
  'COUNTA',
  'COUNTBLANK',
  'COUNTIF',
  'COUNTIFS',
  'DATE',
  'DAY',
  'FIXED',
  'IF',
  'IFERROR',
  'INDEX',
  'INT',
  'ISERROR',
  'ISLOGICAL',
  'ISNUMBER',
  'LEFT',
  'LEN',
  'LOOKUP',
  'MATCH',
  'MAX',
  'MIN',
  'MONTH',
  'NA',
  'NOT',
  'OR',
  'ROUND',
  'ROUNDUP',
  'ROW',
  'ROWS',
  'SUBSTITUTE',
  'SUM',
  'SUMPRODUCT',
  'TEXT',
  'TODAY',
  'UPPER',
  'YEAR',
];

/** Excel takes no longer formula and no deeper nesting. */
const [LONGEST, DEEPEST] = [8192, 64];
const SAMPLES = 300;

/** A formula without its texts and quoted sheet names, in which anything could stand. */
const bare = (formula: Expr): string => formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""');

function called(formulas: Iterable<Expr>): string[] {
  const names = new Set<string>();
  for (const formula of formulas)
    for (const [, name = ''] of bare(formula).matchAll(/([\p{L}_][\p{L}\d_.]*)\(/gu)) names.add(name);
  return [...names].sort();
}

function depth(formula: Expr): number {
  let [deepest, now] = [0, 0];
  for (const letter of bare(formula)) {
    if (letter === '(') deepest = Math.max(deepest, ++now);
    if (letter === ')') now--;
  }
  return deepest;
}

function functionFormulas(): Expr[] {
  return FUNCTION_IDS.flatMap(id => {
    const names = DEFINITIONS[id].parameters.map((_, index) => `A${index + 1}:A${index + 2}`);
    const generated = samples(CALLS[id], id, SAMPLES).map(given =>
      nativeFormula(
        id,
        given.map((each, index) => (each.form === 'omitted' ? undefined : names[index]!)),
      ),
    );
    return [nativeFormula(id, names), ...generated];
  });
}

const cells: EntryCells = {
  done: 'F5',
  total: 'G5',
  date: 'H5',
  due: 'I5',
  result: 'J5',
  notArising: 'K5',
  items: 'J6:J8',
  itemPoints: 'E6:E8',
  max: 'D5',
  floor: 'T5',
  goal: 'U5',
  year: 'CCHC_Nam',
};

function ruleFormulas(): Expr[] {
  return (Object.keys(KINDS) as Rule['kind'][]).flatMap(kind =>
    samples(ruleCase(kind), kind, SAMPLES).flatMap(({ rule }) => [
      scorePair(rule, cells).native,
      checkFormula(rule, cells, code => code),
    ]),
  );
}

/** Every formula of a workbook: cells, colours, bounds of entries, names. */
function planFormulas(plan: WorkbookPlan): Expr[] {
  const sheets = plan.sheets.flatMap(sheet => [
    ...sheet.rows.flatMap(row =>
      row.cells.flatMap(cell =>
        typeof cell?.content === 'object' && cell.content !== null ? [cell.content.formula] : [],
      ),
    ),
    ...sheet.conditionals.map(({ formula }) => formula),
    ...sheet.validations.flatMap(({ rule }) =>
      rule.kind === 'list'
        ? [rule.source]
        : [rule.min, rule.max].filter((bound): bound is string => typeof bound === 'string'),
    ),
  ]);
  return [...sheets, ...plan.names.map(({ refersTo }) => refersTo)];
}

const native = [
  ...functionFormulas(),
  ...ruleFormulas(),
  ...planFormulas(samplePlan({ blank: false, dialect: 'native' })),
  ...planFormulas(samplePlan({ blank: true, dialect: 'native' })),
];

test('native formulas call nothing that Excel 2010 does not have', () => {
  expect(called(native).filter(name => !ALLOWED.includes(name))).toEqual([]);
});

test('native formulas need no way of entering that Excel 2010 does not have', () => {
  // A # after a cell, an @ before one and a function that is written into the formula came later.
  expect(native.filter(formula => /[@#]|LAMBDA|_xl/.test(bare(formula)))).toEqual([]);
});

test('no formula is longer or deeper than Excel takes', () => {
  const live = planFormulas(samplePlan({ blank: false, dialect: 'live' }));
  const all = [...native, ...live];
  expect(all.filter(formula => formula.length > LONGEST || depth(formula) > DEEPEST)).toEqual([]);
});

test('live formulas add calls of known functions, with as many arguments as these take', () => {
  const live = planFormulas(samplePlan({ blank: false, dialect: 'live' }));
  const calls = live.flatMap(formula => customCalls(formula));
  expect(called(live).filter(name => !ALLOWED.includes(name))).toEqual(
    [...new Set(calls.map(({ id }) => `CCHC.${id}`))].sort(),
  );
  for (const { id, args } of calls) {
    const known = FUNCTION_IDS.find(each => each === id);
    const parameters = known ? DEFINITIONS[known].parameters : [];
    expect({ id, known, enough: args >= parameters.filter(({ optional }) => !optional).length }).toEqual({
      id,
      known: id,
      enough: true,
    });
    expect(args).toBeLessThanOrEqual(parameters.length);
  }
  expect(calls.length).toBeGreaterThan(50);
});

/** The custom functions of a formula with the number of their arguments. */
function customCalls(formula: Expr): { id: string; args: number }[] {
  const text = bare(formula);
  return [...text.matchAll(/CCHC\.([A-Z]+)\(/g)].map(({ 0: opening, 1: id = '', index }) => {
    let [level, args] = [1, 1];
    for (let at = index + opening.length; level > 0; at++) {
      if ('({'.includes(text[at]!)) level++;
      else if (')}'.includes(text[at]!)) level--;
      else if (text[at] === ',' && level === 1) args++;
    }
    return { id, args };
  });
}
