import { roundResult } from '../rules/decimal';
import { KINDS } from '../rules/kinds';
import type { CatalogueIssue } from './catalogue-issue';
import type { Area, Criterion, IndexSet } from './index-set';
import { ruleIssues } from './rule-laws';

/** What the areas of a whole set add up to. */
export const TOTAL_POINTS = 100;
const SHEET_NAME_LENGTH = 31;
const ILLEGAL_IN_SHEET_NAME = /[[\]:*?/\\]|^'|'$|^history$/i;

/** Whether Excel takes this as a sheet name. `isSheetName('1. Chỉ đạo')` is true, `isSheetName('a/b')` is not. */
export function isSheetName(name: string): boolean {
  return name.trim() !== '' && name.length <= SHEET_NAME_LENGTH && !ILLEGAL_IN_SHEET_NAME.test(name);
}

/** Orders codes by their numbers: 1.2 before 1.10. */
function compareCodes(left: string, right: string): number {
  const [a, b] = [left.split('.').map(Number), right.split('.').map(Number)];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Every problem of an index set, none left out. `reserved` are the sheet names that the workbook itself needs.
 * Example: a criterion worth 2 in an area that declares 1 less gives `catalogue.areaPointsDiffer`.
 */
export function indexSetIssues(set: IndexSet, reserved: readonly string[] = []): CatalogueIssue[] {
  const issues: CatalogueIssue[] = [];
  const text = (where: string, field: string, value: string): void => {
    if (value.trim() === '') issues.push({ code: 'catalogue.textMissing', where, field });
  };
  text('', 'id', set.id);
  text('', 'version', set.version);
  text('', 'title', set.title);
  text('', 'level', set.level);
  if (!Number.isInteger(set.year) || set.year < 2000 || set.year > 2100)
    issues.push({ code: 'catalogue.yearInvalid', where: '', year: set.year });
  if (set.areas.length === 0) issues.push({ code: 'catalogue.noAreas', where: '' });

  const codes = new Set<string>();
  const sheets = new Set(reserved.map(name => name.toLowerCase()));
  let previousArea = '';
  for (const area of set.areas) {
    issues.push(...codeIssues(area.code, previousArea, codes));
    previousArea = area.code;
    text(area.code, 'title', area.title);
    if (!isSheetName(area.sheet))
      issues.push({ code: 'catalogue.sheetNameIllegal', where: area.code, name: area.sheet });
    if (sheets.has(area.sheet.toLowerCase()))
      issues.push({ code: 'catalogue.sheetNameTwice', where: area.code, name: area.sheet });
    sheets.add(area.sheet.toLowerCase());
    issues.push(...areaIssues(area, codes));
  }
  const summed = roundResult(set.areas.reduce((sum, area) => sum + area.maxPoints, 0));
  if (set.areas.length > 0 && summed !== TOTAL_POINTS)
    issues.push({ code: 'catalogue.totalPointsDiffer', where: '', declared: TOTAL_POINTS, summed });

  const bounds = set.rating.map(([, from]) => from);
  const descending = bounds.every((from, index) => index === 0 || from < bounds[index - 1]!);
  if (!descending || bounds.at(-1) !== 0 || bounds[0]! > 1 || set.rating.some(([name]) => name.trim() === ''))
    issues.push({ code: 'catalogue.ratingInvalid', where: '' });
  for (const row of set.processRows) text(row.code, 'title', row.title);
  return issues;
}

function codeIssues(code: string, previous: string, seen: Set<string>): CatalogueIssue[] {
  const issues: CatalogueIssue[] = [];
  if (code.trim() === '') issues.push({ code: 'catalogue.textMissing', where: code, field: 'code' });
  if (seen.has(code)) issues.push({ code: 'catalogue.codeTwice', where: code });
  else if (previous !== '' && compareCodes(previous, code) > 0)
    issues.push({ code: 'catalogue.codeOutOfOrder', where: code, after: previous });
  seen.add(code);
  return issues;
}

function areaIssues(area: Area, codes: Set<string>): CatalogueIssue[] {
  const issues: CatalogueIssue[] = [];
  if (area.criteria.length === 0) issues.push({ code: 'catalogue.noCriteria', where: area.code });
  let previous = '';
  for (const criterion of area.criteria) {
    issues.push(...codeIssues(criterion.code, previous, codes));
    previous = criterion.code;
    if (!criterion.code.startsWith(`${area.code}.`))
      issues.push({ code: 'catalogue.codeOutsideArea', where: criterion.code, area: area.code });
    if (area.groups && !area.groups.some(([prefix]) => criterion.code.startsWith(`${prefix}.`)))
      issues.push({ code: 'catalogue.groupMissing', where: criterion.code });
    issues.push(...criterionIssues(criterion));
  }
  const summed = roundResult(area.criteria.reduce((sum, criterion) => sum + criterion.maxPoints, 0));
  if (summed !== area.maxPoints)
    issues.push({
      code: 'catalogue.areaPointsDiffer',
      where: area.code,
      declared: area.maxPoints,
      summed,
    });
  return issues;
}

function criterionIssues(criterion: Criterion): CatalogueIssue[] {
  const issues: CatalogueIssue[] = [];
  const where = criterion.code;
  for (const field of ['title', 'owner'] as const)
    if (criterion[field].trim() === '') issues.push({ code: 'catalogue.textMissing', where, field });
  if (!(criterion.maxPoints > 0))
    issues.push({ code: 'catalogue.pointsInvalid', where, points: criterion.maxPoints });
  if (criterion.evidence.length === 0 || criterion.evidence.some(name => name.trim() === ''))
    issues.push({ code: 'catalogue.evidenceMissing', where });
  const percent =
    criterion.unit === '%' ? Number(/[\d.,]+/.exec(criterion.target ?? '')?.[0]?.replace(',', '.')) : 0;
  if (criterion.target !== null && percent > 100)
    issues.push({ code: 'catalogue.targetImpossible', where, target: criterion.target });
  if (criterion.rule.kind in KINDS) issues.push(...ruleIssues(criterion.rule, criterion.maxPoints, where));
  else issues.push({ code: 'catalogue.ruleUnknown', where, kind: String(criterion.rule.kind) });
  return issues;
}
