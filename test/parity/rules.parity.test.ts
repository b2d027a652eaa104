import type { Cell } from '../../src/rules/cell';
import { EMPTY_ENTRY, type Entry, type EntryCells } from '../../src/rules/entry';
import { evaluate, type Outcome } from '../../src/rules/evaluate';
import { kindOf } from '../../src/rules/kinds';
import { itemsOf, traitsOf } from '../../src/rules/asks';
import type { Rule } from '../../src/rules/kinds';
import { checkFormula, scorePair } from '../../src/rules/row-formulas';
import { area, cell } from '../../src/workbook/address';
import { CASES, mismatches, samples, SEED, type Case } from './generated';
import { ruleCase, type RuleCase } from './rule-cases';

const KINDS: Rule['kind'][] = [
  'ratio',
  'bands',
  'levels',
  'yesNo',
  'checklist',
  'deadline',
  'deduct',
  'bonus',
  'survey',
  'manual',
];
const COLUMNS = [
  'done',
  'total',
  'date',
  'due',
  'result',
  'notArising',
  'max',
  'floor',
  'goal',
  'year',
] as const;
const ITEMS = COLUMNS.length + 1;
const LEFT = 'NA';
/** Milliseconds: forty thousand formulas in two engines take two minutes where another test runs beside them. */
const SLOWEST = 400_000;

describe(`rules, ${CASES} cases of each kind, seed ${SEED}`, () => {
  const generated = Object.fromEntries(KINDS.map(kind => [kind, samples(ruleCase(kind), kind)]));

  test(
    'JavaScript, LibreOffice and Univer give the same check and the same score',
    async () => {
      const groups = Object.fromEntries(
        KINDS.flatMap(kind => [
          [`${kind} check`, generated[kind]!.map(checkCase)],
          [`${kind} score`, generated[kind]!.map(scoreCase)],
        ]),
      );
      expect(await mismatches(groups)).toEqual([]);
    },
    SLOWEST,
  );

  test.each(KINDS)('the cases of %s reach every outcome that the kind has', kind => {
    const states = generated[kind]!.map(each => told(outcome(each)));
    for (const { rule } of generated[kind]!)
      for (const check of kindOf(rule).checks(rule)) expect(states).toContain(check.code);
    expect(states).toEqual(
      expect.arrayContaining(['', 'entry.missing', 'entry.errorCell', 'entry.flagUnknown']),
    );
    expect(generated[kind]!.map(each => outcome(each).state)).toContain('notArising');
  });
});

function outcome({ rule, entry, max, year }: RuleCase): Outcome {
  return evaluate(rule, entry, { max, year });
}

function told(result: Outcome): string {
  if (result.state === 'blank') return 'entry.missing';
  return result.state === 'invalid' ? result.code : '';
}

function checkCase(each: RuleCase): Case {
  return {
    block: block(each),
    formula: row => checkFormula(each.rule, cells(each, row), code => code),
    expected: told(outcome(each)),
  };
}

function scoreCase(each: RuleCase): Case {
  const result = outcome(each);
  return {
    block: block(each),
    formula: row => {
      const at = cells(each, row);
      const check = checkFormula(each.rule, at, code => code);
      return `IF(${check}<>"","",IF(${at.notArising}<>"","${LEFT}",${scorePair(each.rule, at).native}))`;
    },
    expected: result.state === 'valid' ? result.score : result.state === 'notArising' ? LEFT : '',
  };
}

function block(each: RuleCase): Cell[][] {
  const entry: Entry = { ...EMPTY_ENTRY, ...each.entry };
  const { aim } = traitsOf(each.rule);
  const first: Cell[] = [
    entry.done,
    entry.total,
    entry.date,
    entry.due,
    entry.result,
    entry.notArising,
    each.max,
    aim?.floor ?? null,
    aim?.goal ?? null,
    each.year,
  ];
  const items = itemsOf(each.rule);
  const points = Array.from({ length: Math.max(1, items.length) }, (_, index) => {
    const worth = items[index]?.worth;
    return typeof worth === 'number' ? worth : null;
  });
  return points.map((value, index) => [
    ...(index === 0 ? first : first.map(() => null)),
    entry.items[index] ?? null,
    value,
  ]);
}

function cells(each: RuleCase, row: number): EntryCells {
  const { rule } = each;
  const height = Math.max(1, itemsOf(rule).length);
  const at = (name: (typeof COLUMNS)[number]): string => cell(row, COLUMNS.indexOf(name) + 1);
  const down = (column: number): string => area(row, column, row + height - 1, column);
  const votes = traitsOf(rule).counted?.native(itemsOf(rule).map((_, index) => cell(row + index, ITEMS)));
  return {
    done: votes?.done ?? at('done'),
    total: votes?.total ?? at('total'),
    date: at('date'),
    due: at('due'),
    result: at('result'),
    notArising: at('notArising'),
    items: down(ITEMS),
    itemPoints: down(ITEMS + 1),
    max: at('max'),
    floor: at('floor'),
    goal: at('goal'),
    year: at('year'),
  };
}
