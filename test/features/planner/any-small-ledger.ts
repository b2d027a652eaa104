import fc from 'fast-check';
import type { Area, Criterion, IndexSet, OutsidePart } from '../../../src/catalogue/index-set';
import { newLedger } from '../../../src/ledger/new-ledger';
import type { Ledger } from '../../../src/ledger/ledger';
import { roundResult } from '../../../src/rules/decimal';
import { itemsOf } from '../../../src/rules/asks';
import { KINDS, type Rule } from '../../../src/rules/kinds';
import { deepSet } from '../../catalogue/deep-set';
import { ruleCase, type RuleCase } from '../../parity/rule-cases';

const KIND_NAMES = Object.keys(KINDS) as Rule['kind'][];
const anyCase = fc.constantFrom(...KIND_NAMES).chain(ruleCase);

/** The maximum that the laws ask for, where the points of a rule say it. */
function fittingMax({ rule, max }: RuleCase): number {
  const most = (points: readonly number[]): number => Math.max(0.1, ...points);
  const sum = (points: readonly number[]): number =>
    Math.max(0.1, roundResult(points.reduce((a, b) => a + b, 0)));
  switch (rule.kind) {
    case 'bands':
      return most(rule.bands.map(({ points }) => points));
    case 'counts':
      return most(rule.steps.map(({ points }) => points));
    case 'levels':
      return most(rule.levels.map(([, points]) => points));
    case 'ratios':
      return sum(rule.parts.map(({ points }) => points));
    case 'checklist':
      return sum(rule.items.map(([, points]) => points));
    case 'deadline':
      return Math.max(max, rule.latePoints);
    case 'deduct':
      return Math.max(max, rule.floor ?? 0);
    default:
      return Math.min(max, 3);
  }
}

const criterionOf = (code: string, each: RuleCase): Criterion => ({
  ...deepSet().areas[0]!.criteria[0]!,
  code,
  printedCode: code,
  title: `Tiêu chí ${code}`,
  rule: each.rule,
  maxPoints: fittingMax(each),
});

/** A part with a criterion for each case; the cap of one outside the total is below what its criteria come to. */
function areaOf(code: string, cases: readonly RuleCase[], part?: OutsidePart): Area {
  const criteria = cases.map((each, index) => criterionOf(`${code}.${index + 1}`, each));
  const sum = roundResult(criteria.reduce((points, { maxPoints }) => points + maxPoints, 0));
  return {
    code,
    title: `Phần ${code}`,
    sheet: `Phần ${code}`,
    maxPoints: part === undefined ? sum : Math.max(0.1, roundResult(sum * 0.6)),
    headings: [],
    criteria,
    ...(part === undefined ? {} : { part }),
  };
}

/**
 * Small ledgers of sets with rules of any kind and any parameters, some with parts outside the total, in which some is
 * entered, some is not and some is wrong: few enough criteria for every choice to be tried.
 */
export const anySmallLedger: fc.Arbitrary<Ledger> = fc
  .record({
    inside: fc.array(anyCase, { minLength: 1, maxLength: 5 }),
    bonus: fc.array(anyCase, { maxLength: 3 }),
    penalty: fc.array(anyCase, { maxLength: 2 }),
    beyondTotal: fc.boolean(),
    notArising: fc.constantFrom('full' as const, 'leaveOut' as const),
    surveyHeld: fc.boolean(),
  })
  .map(({ inside, bonus, penalty, beyondTotal, notArising, surveyHeld }) => {
    const parts = [
      { code: 'I', cases: inside },
      { code: 'II', cases: bonus, part: 'bonus' as const },
      { code: 'III', cases: penalty, part: 'penalty' as const },
    ].filter(({ cases }) => cases.length > 0);
    const areas = parts.map(({ code, cases, part }) => areaOf(code, cases, part));
    const set: IndexSet = {
      ...deepSet(),
      areas,
      totalPoints: areas[0]!.maxPoints,
      ...(beyondTotal ? { beyondTotal } : {}),
    };
    const ledger = newLedger({
      workbookId: 'w',
      set,
      unitName: 'xã Cẩm Giang',
      unitCode: '10888',
      authority: 'UBND thành phố Hải Phòng',
      year: 2026,
      notArising,
    });
    const cases = parts.flatMap(({ code, cases }) =>
      cases.map(({ rule, entry }, index) => ({ code: `${code}.${index + 1}`, rule, entry })),
    );
    return {
      ...ledger,
      settings: {
        ...ledger.settings,
        surveyHeld,
        dues: Object.fromEntries(cases.map(({ code, entry }) => [code, entry.due])),
      },
      records: Object.fromEntries(
        cases.map(({ code, rule, entry }) => [
          code,
          {
            ...ledger.records[code]!,
            entry: { ...entry, items: itemsOf(rule).map((_, index) => entry.items[index] ?? null) },
          },
        ]),
      ),
    };
  });
