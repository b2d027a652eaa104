import { EXCEL_LIMITS } from '../rules/excel-limits';
import { isYear } from '../rules/serial-date';
import { areaIssues } from './area-laws';
import type { CatalogueIssue } from './catalogue-issue';
import { codeIssues } from './code-laws';
import { areasInside, criteriaOf, PROCESS_FEEDS, REPORTING, type IndexSet } from './index-set';
import { sumDifferences } from './sum-differences';
import { limitedCount, limitedText, listedWord, REMARK_LENGTH, requiredText, TEXT_LENGTH } from './text-laws';

/** Far above any set that was found (99 criteria); what a hostile file could choke Excel with stays out. */
const MOST = { areas: 30, criteria: 400, processRows: 20, rating: 20 } as const;
const ILLEGAL_IN_SHEET_NAME = /[[\]:*?/\\\p{Cc}]|^'|'$|^history$/iu;

/** Whether Excel takes this as a sheet name. `isSheetName('1. Chỉ đạo')` is true, `isSheetName('a/b')` is not. */
export function isSheetName(name: string): boolean {
  return name.trim() !== '' && name.length <= EXCEL_LIMITS.sheetName && !ILLEGAL_IN_SHEET_NAME.test(name);
}

/**
 * Every problem of an index set, none left out. `reserved` are the sheet names that the workbook itself needs.
 * Example: a criterion worth 2 in an area that declares 1 less gives `catalogue.areaPointsDiffer`.
 */
export function indexSetIssues(set: IndexSet, reserved: readonly string[] = []): CatalogueIssue[] {
  const issues: CatalogueIssue[] = [
    ...requiredText('', 'id', set.id),
    ...requiredText('', 'version', set.version),
    ...requiredText('', 'title', set.title),
    ...requiredText('', 'level', set.level),
    ...limitedText('', 'note', set.pointsNote ?? '', REMARK_LENGTH),
    ...limitedText('', 'note', set.ratingNote ?? '', REMARK_LENGTH),
    ...limitedCount('', 'areas', set.areas.length, MOST.areas),
    ...limitedCount('', 'criteria', criteriaOf(set).length, MOST.criteria),
  ];
  if (!isYear(set.year)) issues.push({ code: 'catalogue.yearInvalid', where: '', year: set.year });
  if (areasInside(set).length === 0) issues.push({ code: 'catalogue.noAreas', where: '' });

  const codes = new Set<string>();
  const sheets = new Set(reserved.map(name => name.toLowerCase()));
  let previous = '';
  for (const area of set.areas) {
    issues.push(...codeIssues(area.code, previous, codes));
    previous = area.code;
    if (!isSheetName(area.sheet))
      issues.push({ code: 'catalogue.sheetNameIllegal', where: area.code, name: area.sheet });
    if (sheets.has(area.sheet.toLowerCase()))
      issues.push({ code: 'catalogue.sheetNameTwice', where: area.code, name: area.sheet });
    sheets.add(area.sheet.toLowerCase());
    issues.push(...areaIssues(area, codes));
  }
  // Sums over what lies inside the total, and the lists of its criteria, are taken over rows that stand together.
  set.areas.forEach(({ part, code }, index) => {
    if (part === undefined && set.areas[index - 1]?.part !== undefined)
      issues.push({ code: 'catalogue.areaAfterOutside', where: code });
  });
  if (!set.sumsAccepted) issues.push(...sumDifferences(set));
  return [...issues, ...ratingIssues(set), ...processIssues(set, codes)];
}

function ratingIssues({ rating }: IndexSet): CatalogueIssue[] {
  const bounds = rating.map(([, from]) => from);
  const descending = bounds.every((from, index) => index === 0 || from < bounds[index - 1]!);
  const names = new Set(rating.map(([name]) => name.toLowerCase()));
  const sound = descending && bounds.at(-1) === 0 && bounds[0]! <= 1 && names.size === rating.length;
  return [
    ...(sound ? [] : [{ code: 'catalogue.ratingInvalid', where: '' } as const]),
    ...rating.flatMap(([name]) => requiredText('', 'rating', name)),
    ...limitedCount('', 'rating', rating.length, MOST.rating),
  ];
}

function processIssues({ processRows }: IndexSet, codes: Set<string>): CatalogueIssue[] {
  return [
    ...limitedCount('', 'processRows', processRows.length, MOST.processRows),
    ...processRows.flatMap((row): CatalogueIssue[] => [
      ...codeIssues(row.code, '', codes),
      ...requiredText(row.code, 'title', row.title, TEXT_LENGTH),
      ...requiredText(row.code, 'owner', row.owner),
      ...limitedText(row.code, 'source', row.source, TEXT_LENGTH),
      ...limitedText(row.code, 'note', row.note ?? '', TEXT_LENGTH),
      ...listedWord(row.code, 'reporting', row.reporting, REPORTING),
      ...listedWord(row.code, 'fedBy', row.fedBy, PROCESS_FEEDS),
      ...(/^\d/.test(row.code) ? [{ code: 'catalogue.processCodeNumeric', where: row.code } as const] : []),
    ]),
  ];
}
