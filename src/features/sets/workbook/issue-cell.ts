import type { CatalogueIssue } from '../../../catalogue/catalogue-issue';
import { cell, TOP_LEFT } from '../../../workbook/address';
import { certainPlace } from '../../../workbook/find/sought';
import type { SetColumn, SetSheetIssue } from '../domain/set-sheet-issue';
import { SET_FACTS } from '../messages/set-sheet-vi';
import { factCell } from './find-set-table';
import type { SetSheetReading } from './read-set-sheet';

/** The columns in which texts stand that the laws speak of; all others are part of the rule. */
const COLUMN_OF: Readonly<Partial<Record<string, SetColumn>>> = {
  title: 'title',
  method: 'method',
  printedCode: 'printedCode',
  owner: 'owner',
  evidence: 'evidence',
  reporting: 'reporting',
  part: 'level',
  done: 'numerator',
  counted: 'numerator',
  satisfied: 'numerator',
  total: 'denominator',
  valid: 'denominator',
};

/**
 * The cell of the sheet that an issue speaks of: of a row, the column to be mended, of the whole set, the fact above the
 * table; where it is none of these, the first cell. Example: `issueCell(reading, issue)` is "H14".
 */
export function issueCell({ table, lines }: SetSheetReading, issue: SetSheetIssue): string {
  const { header, cells } = table;
  if (header === undefined || issue.code === 'setSheet.headerMissing') return TOP_LEFT;
  const column = (name: SetColumn): number => certainPlace(table.columns[name]) ?? 1;
  if ('row' in issue) return cell(issue.row, column(rowColumn(issue)));
  // Of codes that stand twice, the second one is the newer.
  const line = issue.where === '' ? undefined : lines.filter(({ code }) => code === issue.where).at(-1);
  if (line) return cell(line.row, column(setColumnOf(issue)));
  const fact = factCell(cells, header, factOf(issue));
  return fact ? cell(fact.row, fact.column) : TOP_LEFT;
}

function rowColumn(issue: Extract<SetSheetIssue, { row: number }>): SetColumn {
  if ('column' in issue) return issue.column;
  switch (issue.code) {
    case 'setRow.noArea':
      return 'level';
    case 'setRow.kindDiffers':
      return 'kind';
    case 'setRow.codeMissing':
      return 'code';
    case 'setRow.ruleUnclear':
    case 'setRow.ruleMissing':
      return 'rule';
  }
}

function setColumnOf(issue: CatalogueIssue): SetColumn {
  switch (issue.code) {
    case 'catalogue.textMissing':
    case 'catalogue.textTooLong':
    case 'catalogue.choiceUnknown':
      return COLUMN_OF[issue.field] ?? 'rule';
    case 'catalogue.pointsInvalid':
    case 'catalogue.areaPointsDiffer':
    case 'catalogue.headingPointsDiffer':
      return 'maxPoints';
    case 'catalogue.evidenceMissing':
      return 'evidence';
    case 'catalogue.sheetNameIllegal':
    case 'catalogue.sheetNameTwice':
      return 'title';
    case 'catalogue.codeInvalid':
    case 'catalogue.codeTwice':
    case 'catalogue.codeOutOfOrder':
    case 'catalogue.codeOutsideArea':
    case 'catalogue.codeBelowCriterion':
    case 'catalogue.noCriteria':
    case 'catalogue.headingEmpty':
    case 'catalogue.areaAfterOutside':
      return 'code';
    default:
      return 'rule';
  }
}

function factOf(issue: CatalogueIssue): keyof typeof SET_FACTS {
  if ('field' in issue && issue.field in SET_FACTS) return issue.field as keyof typeof SET_FACTS;
  if (issue.code === 'catalogue.yearInvalid') return 'year';
  return issue.code === 'catalogue.totalPointsDiffer' ? 'totalPoints' : 'title';
}
