import { roundResult } from '../rules/decimal';
import { traitsOf } from '../rules/asks';
import { isRule } from '../rules/kinds';
import type { CatalogueIssue } from './catalogue-issue';
import { codeIssues } from './code-laws';
import { groupOf, REPORTING, type Area, type Criterion } from './index-set';
import { ruleIssues } from './rule-laws';
import { limitedText, listed, requiredText, TEXT_LENGTH } from './text-laws';

/** A target and its unit share a cell that is a few words wide. */
const TARGET_LENGTH = 60;

/** Every problem inside one area; `codes` are those taken so far, and take in those of the area. */
export function areaIssues(area: Area, codes: Set<string>): CatalogueIssue[] {
  const issues: CatalogueIssue[] = requiredText(area.code, 'title', area.title);
  if (area.criteria.length === 0) issues.push({ code: 'catalogue.noCriteria', where: area.code });
  const outside = (code: string): CatalogueIssue[] =>
    code.startsWith(`${area.code}.`)
      ? []
      : [{ code: 'catalogue.codeOutsideArea', where: code, area: area.code }];

  let previous = '';
  for (const [code, title] of area.groups ?? []) {
    issues.push(
      ...codeIssues(code, previous, codes),
      ...outside(code),
      ...requiredText(code, 'title', title),
    );
    previous = code;
  }
  previous = '';
  for (const criterion of area.criteria) {
    issues.push(...codeIssues(criterion.code, previous, codes), ...outside(criterion.code));
    previous = criterion.code;
    if (area.groups && !groupOf(area, criterion.code))
      issues.push({ code: 'catalogue.groupMissing', where: criterion.code });
    issues.push(...criterionIssues(criterion));
  }
  const summed = roundResult(area.criteria.reduce((sum, criterion) => sum + criterion.maxPoints, 0));
  if (summed !== roundResult(area.maxPoints))
    issues.push({
      code: 'catalogue.areaPointsDiffer',
      where: area.code,
      declared: area.maxPoints,
      summed,
    });
  return issues;
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
    ...listed(where, 'reporting', criterion.reporting, REPORTING),
    ...limitedText(where, 'evidence', evidence.join('; '), TEXT_LENGTH),
  ];
  // Scores are kept at six decimals, so a maximum with more could never be reached.
  if (!(maxPoints > 0 && Number.isFinite(maxPoints) && roundResult(maxPoints) === maxPoints))
    issues.push({ code: 'catalogue.pointsInvalid', where, points: maxPoints });
  if (evidence.length === 0 || evidence.some(name => name.trim() === ''))
    issues.push({ code: 'catalogue.evidenceMissing', where });
  if (!isPossible(criterion))
    issues.push({ code: 'catalogue.targetImpossible', where, target: criterion.target ?? '' });
  return [...issues, ...ruleIssues(rule, maxPoints, where)];
}

/** No share of a whole is above 100 %, unless the rule says that more can be done than was planned. */
function isPossible({ target, unit, rule }: Criterion): boolean {
  if (target === null || unit !== '%' || (isRule(rule) && traitsOf(rule).mayExceed)) return true;
  const percent = Number(/\d+([.,]\d+)?/.exec(target)?.[0].replace(',', '.'));
  return !(percent > 100 || (percent === 100 && /^\s*(>|trên)/i.test(target)));
}
