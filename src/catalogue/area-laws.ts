import { roundResult } from '../rules/decimal';
import { traitsOf } from '../rules/asks';
import { isRule } from '../rules/kinds';
import type { CatalogueIssue } from './catalogue-issue';
import { codeIssues } from './code-laws';
import { OUTSIDE_PARTS, REPORTING, type Area, type Criterion } from './index-set';
import { ruleIssues } from './rule-laws';
import {
  limitedText,
  listedWord,
  METHOD_LENGTH,
  PRINTED_CODE_LENGTH,
  REMARK_LENGTH,
  requiredText,
  TEXT_LENGTH,
} from './text-laws';

/** A target and its unit share a cell that is a few words wide. */
const TARGET_LENGTH = 60;

/** Every problem inside one area; `codes` are those taken so far, and take in those of the area. */
export function areaIssues(area: Area, codes: Set<string>): CatalogueIssue[] {
  const issues: CatalogueIssue[] = [
    ...requiredText(area.code, 'title', area.title, TEXT_LENGTH),
    ...limitedText(area.code, 'printedCode', area.printedCode ?? '', PRINTED_CODE_LENGTH),
    ...(area.part === undefined ? [] : listedWord(area.code, 'part', area.part, OUTSIDE_PARTS)),
    ...pointsIssues(area.code, area.maxPoints),
  ];
  if (area.criteria.length === 0) issues.push({ code: 'catalogue.noCriteria', where: area.code });
  const outside = (code: string): CatalogueIssue[] =>
    code.startsWith(`${area.code}.`)
      ? []
      : [{ code: 'catalogue.codeOutsideArea', where: code, area: area.code }];

  let previous = '';
  for (const { code, printedCode, title, maxPoints } of area.headings) {
    issues.push(
      ...codeIssues(code, previous, codes),
      ...outside(code),
      ...requiredText(code, 'title', title, TEXT_LENGTH),
      ...limitedText(code, 'printedCode', printedCode ?? '', PRINTED_CODE_LENGTH),
      ...(maxPoints === undefined ? [] : pointsIssues(code, maxPoints)),
    );
    if (!area.criteria.some(criterion => criterion.code.startsWith(`${code}.`)))
      issues.push({ code: 'catalogue.headingEmpty', where: code });
    previous = code;
  }
  const own = new Set(area.criteria.map(({ code }) => code));
  previous = '';
  for (const criterion of area.criteria) {
    const { code } = criterion;
    issues.push(...codeIssues(code, previous, codes), ...outside(code));
    // The items of a criterion are named by its code and a letter, so that nothing else may stand below it.
    const above = codesAbove(code).find(each => own.has(each));
    if (above !== undefined)
      issues.push({ code: 'catalogue.codeBelowCriterion', where: code, criterion: above });
    previous = code;
    issues.push(...criterionIssues(criterion));
  }
  return issues;
}

/** Every code below which this one stands. Those of "II.1.a" are "II" and "II.1". */
function codesAbove(code: string): string[] {
  return Array.from(code.matchAll(/\./g), ({ index }) => code.slice(0, index));
}

function criterionIssues(criterion: Criterion): CatalogueIssue[] {
  const { code: where, maxPoints, evidence, rule } = criterion;
  const issues: CatalogueIssue[] = [
    ...requiredText(where, 'title', criterion.title, TEXT_LENGTH),
    ...requiredText(where, 'owner', criterion.owner),
    ...limitedText(where, 'unit', criterion.unit, TARGET_LENGTH),
    ...limitedText(where, 'target', criterion.target ?? '', TARGET_LENGTH),
    ...limitedText(where, 'source', criterion.source, TEXT_LENGTH),
    ...limitedText(where, 'note', criterion.note ?? '', TEXT_LENGTH),
    ...limitedText(where, 'task', criterion.task ?? '', TEXT_LENGTH),
    ...limitedText(where, 'method', criterion.method ?? '', METHOD_LENGTH),
    ...limitedText(where, 'printedCode', criterion.printedCode ?? '', PRINTED_CODE_LENGTH),
    ...listedWord(where, 'reporting', criterion.reporting, REPORTING),
    ...limitedText(where, 'evidence', evidence.join('; '), REMARK_LENGTH),
  ];
  issues.push(...pointsIssues(where, maxPoints));
  if (evidence.some(name => name.trim() === '')) issues.push({ code: 'catalogue.evidenceMissing', where });
  if (!isPossible(criterion))
    issues.push({ code: 'catalogue.targetImpossible', where, target: criterion.target ?? '' });
  return [...issues, ...ruleIssues(rule, maxPoints, where)];
}

/** Scores are kept at six decimals, so a maximum with more could never be reached. */
function pointsIssues(where: string, points: number): CatalogueIssue[] {
  return points > 0 && Number.isFinite(points) && roundResult(points) === points
    ? []
    : [{ code: 'catalogue.pointsInvalid', where, points }];
}

/** No share of a whole is above 100 %, unless the rule says that more can be done than was planned. */
function isPossible({ target, unit, rule }: Criterion): boolean {
  if (target === null || unit !== '%' || (isRule(rule) && traitsOf(rule).mayExceed)) return true;
  const percent = Number(/\d+([.,]\d+)?/.exec(target)?.[0].replace(',', '.'));
  return !(percent > 100 || (percent === 100 && /^\s*(>|trên)/i.test(target)));
}
