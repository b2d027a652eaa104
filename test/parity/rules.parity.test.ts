import type { Cell } from '../../src/rules/cell';
import { EMPTY_ENTRY, type Entry, type EntryCells } from '../../src/rules/entry';
import { evaluate, type Outcome } from '../../src/rules/evaluate';
import { KINDS, kindOf, type Rule } from '../../src/rules/kinds';
import { itemsOf, traitsOf } from '../../src/rules/asks';
import { checkFormula, scorePair } from '../../src/rules/row-formulas';
import { range, cell } from '../../src/workbook/address';
import { SEED } from '../seed';
import { withBuiltFunctions } from './built-functions';
import { mismatches, type Case } from './engines';
import { CASES, samples } from './generated';
import { KEPT_RULES } from './kept-cases';
import { ruleCase, type RuleCase } from './rule-cases';

const KIND_NAMES = Object.keys(KINDS) as Rule['kind'][];
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
/** The columns of the items, of what stands beside them and of their points, and the one after those. */
const BESIDE = ITEMS + 1;
const POINTS = ITEMS + 2;
const FORMULAS = ITEMS + 3;
const LEFT = 'NA';
describe(`rules, ${CASES} cases of each kind, seed ${SEED}`, () => {
  const generated = Object.fromEntries(
    KIND_NAMES.map(kind => [kind, [...(KEPT_RULES[kind] ?? []), ...samples(ruleCase(kind), kind)]]),
  );

  test('JavaScript, LibreOffice and Univer give the same check and the same score', async () => {
    const groups = Object.fromEntries(KIND_NAMES.map(kind => [kind, generated[kind]!.map(caseOf)]));
    expect(await mismatches(groups)).toEqual([]);
  });

  test('the custom formula gives the same score by itself, through the built functions', async () => {
    const groups = Object.fromEntries(
      KIND_NAMES.map(kind => [kind, generated[kind]!.slice(0, CASES / 4).flatMap(customCase)]),
    );
    expect(await mismatches(groups, [await withBuiltFunctions()])).toEqual([]);
  });

  test.each(KIND_NAMES)('the cases of %s reach every outcome that the kind has', kind => {
    const outcomes = generated[kind]!.map(outcome);
    const codes = generated[kind]!.flatMap(({ rule }) =>
      kindOf(rule)
        .checks(rule)
        .map(({ code }) => code),
    );
    const always = ['', 'entry.missing', 'entry.errorCell', 'entry.flagUnknown'];
    expect([...new Set(outcomes.map(told))]).toEqual(
      expect.arrayContaining([...new Set<string>([...codes, ...always])]),
    );
    expect(outcomes.map(({ state }) => state)).toContain('notArising');
  });
});

function outcome({ rule, entry, max, year }: RuleCase): Outcome {
  return evaluate(rule, entry, { max, year });
}

function told(result: Outcome): string {
  if (result.state === 'blank') return 'entry.missing';
  return result.state === 'invalid' ? result.code : '';
}

/** The check of the row and, below it, the score, which looks at the check as in an area sheet. */
function caseOf(each: RuleCase): Case {
  const result = outcome(each);
  const score = result.state === 'valid' ? result.score : result.state === 'notArising' ? LEFT : '';
  return {
    block: block(each),
    formulas: row => {
      const at = cells(each, row);
      const check = cell(row, FORMULAS);
      return [
        checkFormula(each.rule, at, code => code),
        `IF(${check}<>"","",IF(${at.notArising}<>"","${LEFT}",${scorePair(each.rule, at).native}))`,
      ];
    },
    expected: [told(result), score],
    from: each,
  };
}

/** The function refuses a deadline before 1900; the native formula behind it answers then. */
const isRefused = ({ rule, entry }: RuleCase): boolean => rule.kind === 'deadline' && Number(entry.due) < 0;

/** The custom formula where there is a score to give: the row calls it for nothing else. */
function customCase(each: RuleCase): Case[] {
  const result = outcome(each);
  if (result.state !== 'valid' || isRefused(each)) return [];
  return [
    {
      block: block(each),
      formulas: row => [scorePair(each.rule, cells(each, row)).custom],
      expected: [result.score],
      from: each,
    },
  ];
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
  const lines = linesOf(each.rule);
  return (lines.length === 0 ? [[]] : lines).map((line, row) => {
    const worth = itemsOf(each.rule)[line[0] ?? -1]?.worth;
    return [
      ...(row === 0 ? first : first.map(() => null)),
      ...[0, 1].map(column => entry.items[line[column] ?? -1] ?? null),
      typeof worth === 'number' ? worth : null,
    ];
  });
}

/** The items of each sub-row by their numbers, one or two of them. */
function linesOf(rule: Rule): number[][] {
  const lines: number[][] = [];
  itemsOf(rule).forEach(({ beside }, index) => {
    if (beside) lines.at(-1)!.push(index);
    else lines.push([index]);
  });
  return lines;
}

function cells(each: RuleCase, row: number): EntryCells {
  const { rule } = each;
  const lines = linesOf(rule);
  const height = Math.max(1, lines.length);
  const at = (name: (typeof COLUMNS)[number]): string => cell(row, COLUMNS.indexOf(name) + 1);
  const down = (from: number, to = from): string => range(row, from, row + height - 1, to);
  const votes = traitsOf(rule).counted?.native(itemsOf(rule).map((_, index) => cell(row + index, ITEMS)));
  return {
    done: votes?.done ?? at('done'),
    total: votes?.total ?? at('total'),
    date: at('date'),
    due: at('due'),
    result: at('result'),
    notArising: at('notArising'),
    items: down(ITEMS, lines[0]?.length === 2 ? BESIDE : ITEMS),
    itemPoints: down(POINTS),
    max: at('max'),
    floor: at('floor'),
    goal: at('goal'),
    year: at('year'),
  };
}
