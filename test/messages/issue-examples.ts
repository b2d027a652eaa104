import type { Gap } from '../../src/ledger/gap';
import type { CatalogueIssue } from '../../src/catalogue/catalogue-issue';
import type { CheckFact } from '../../src/features/check/domain/check-issue';
import type { FileIssue } from '../../src/ledger/file-issue';
import type { FunctionIssue } from '../../src/rules/custom-function';
import type { DamageIssue } from '../../src/features/check/domain/damage-issue';
import type { WorkIssue } from '../../src/ledger/work-issue';
import type { LastYearDoubt } from '../../src/features/registers/domain/last-year-doubts';
import type { ReportCaution } from '../../src/features/reports/domain/report-cautions';
import type { MergeIssue } from '../../src/features/merge/domain/merge-issue';
import type { OwnDoubt } from '../../src/features/merge/domain/verdict';
import type { ValueDoubt } from '../../src/ledger/value-doubt';
import type { StartIssue } from '../../src/ledger/start-issues';
import type { SetSheetIssue } from '../../src/features/sets/domain/set-sheet-issue';
import type { SourceIssue, TableIssue } from '../../src/features/sets/domain/table-issue';
import type { UnrankedReason } from '../../src/features/ranking/domain/unit-issue';

/**
 * One issue of every code; a code without an example does not compile. No two facts of one example look alike, and they
 * stand in the order in which the sentences tell them, so that facts that change places are seen.
 */
type Examples<I extends { readonly code: string }> = {
  readonly [C in I['code']]: Omit<Extract<I, { readonly code: C }>, 'code'>;
};

/** The same as a list. */
function issuesOf<I extends { readonly code: string }>(examples: Examples<I>): I[] {
  return Object.entries(examples).map(([code, facts]) => ({ code, ...(facts as object) }) as I);
}

const where = '7.1.2';
const names = ['Tổng hợp', 'Minh chứng'];
const GAPS: readonly Gap[] = [
  { what: 'sheet', sheet: 'Báo cáo', why: 'missing' },
  { what: 'row', sheet: 'Cấu hình', code: '1.10', why: 'ambiguous' },
  { what: 'stray', sheet: 'Cấu hình', code: '1.12', why: 'missing' },
];

export const CATALOGUE_ISSUES = issuesOf<CatalogueIssue>({
  'catalogue.notAnIndexSet': { where: '', field: 'areas[0].title' },
  'catalogue.textMissing': { where, field: 'owner' },
  'catalogue.textTooLong': { where, field: 'title', limit: 255 },
  'catalogue.tooMany': { where, count: 27, list: 'items', limit: 26 },
  'catalogue.choiceUnknown': { where, field: 'reporting', given: 'tháng' },
  'catalogue.yearInvalid': { where: '', year: 23 },
  'catalogue.noAreas': { where: '' },
  'catalogue.noCriteria': { where: '7' },
  'catalogue.codeInvalid': { where: '7.1.a' },
  'catalogue.codeTwice': { where },
  'catalogue.processCodeNumeric': { where: '3.1' },
  'catalogue.codeOutOfOrder': { where, after: '7.1.3' },
  'catalogue.codeOutsideArea': { where, area: '8' },
  'catalogue.codeBelowCriterion': { where: '4.2.a', criterion: '5.3' },
  'catalogue.areaAfterOutside': { where: 'V' },
  'catalogue.headingEmpty': { where: '7.3' },
  'catalogue.formatUnknown': { where: '', format: 3 },
  'catalogue.headingPointsDiffer': { where: '7.1', declared: 8.25, summed: 6.75 },
  'catalogue.pointsInvalid': { where, points: -0.5 },
  'catalogue.areaPointsDiffer': { where: '7', declared: 14.5, summed: 14.25 },
  'catalogue.totalPointsDiffer': { where: '', summed: 99.5, declared: 100 },
  'catalogue.sheetNameIllegal': { where: '7', name: 'a/b' },
  'catalogue.sheetNameTwice': { where: '7', name: 'Tổng hợp' },
  'catalogue.targetImpossible': { where, target: '120' },
  'catalogue.evidenceMissing': { where },
  'catalogue.ruleUnknown': { where, kind: 'khác' },
  'catalogue.ratioBoundsInvalid': { where, floor: 0.925, goal: 0.8 },
  'catalogue.bandsOutOfOrder': { where },
  'catalogue.bandOutOfReach': { where, from: 1.15 },
  'catalogue.choicesInvalid': { where },
  'catalogue.surveyOneSided': { where },
  'catalogue.rulePointsInvalid': { where, points: 2.5, max: 1.5 },
  'catalogue.maximumOutOfReach': { where, reach: 1, max: 1.5 },
  'catalogue.weightsInvalid': { where },
  'catalogue.stepsOutOfOrder': { where },
  'catalogue.stepNotWhole': { where, from: 1.5 },
  'catalogue.pointsEachInvalid': { where, points: -0.5 },
  'catalogue.tallyAddsNothing': { where },
  'catalogue.partsNotMaximum': { where, sum: 1.25, max: 1.5 },
  'catalogue.roundInvalid': { where, places: 1.5 },
  'catalogue.dueInvalid': { where, day: 30, month: 2 },
  'catalogue.graceInvalid': { where, days: 1.5 },
  'catalogue.ratingInvalid': { where: '' },
});

export const CHECK_FACTS = issuesOf<CheckFact>({
  'entry.textNumber': { given: '12,50', means: 12.5 },
  'entry.textDate': { given: '31-1-2026', means: 46053 },
  'entry.textWord': { given: 'KHA', means: 'Kha' },
  'appraisal.notNumber': {},
  'appraisal.outside': { max: 1.5 },
  'appraisal.unexplained': { self: 1.5, appraised: 1.25 },
  'evidence.none': { score: 1.5 },
  'survey.notWhole': {},
  'survey.notHeld': {},
  'evidence.criterionMissing': {},
  'evidence.numberMissing': {},
  'evidence.dateMissing': {},
  'evidence.twice': { number: '20/UBND', criterion: '1.1' },
  'register.criterionUnknown': { given: '9.9' },
  'register.codeNotCounted': { given: '1.1' },
  'register.notDate': { given: '31/02' },
  'register.dateInFuture': {},
  'register.dueMissing': {},
  'register.ownerMissing': {},
  'register.subjectMissing': {},
  'register.overdue': { days: 3 },
  'register.doneBeforeGiven': {},
  'register.dueBeforeGiven': {},
  'remediation.dueMissing': {},
  'remediation.yearMissing': { year: 2025 },
  'remediation.yearInvalid': { given: '20255', last: 2026 },
  'remediation.resultMissing': {},
  'report.kindUnknown': { given: 'BC' },
  'report.periodUnknown': { given: '5' },
  'report.numberMissing': {},
  'report.notSent': { number: '40/BC-UBND' },
  'report.signedAfterSent': { number: '40/BC-UBND' },
  'setting.yearOfSet': { year: 2023 },
  'setting.dueMissing': {},
  'setting.dueBeforeYear': {},
  'setting.dueAfterYear': {},
  'setting.levelDiffers': { level: 'xã' },
  'setting.ratingUnordered': {},
  'setting.nameTooLong': { limit: 200 },
  'setting.emailInvalid': { given: 'a@b' },
  'setting.lastYearInvalid': { max: 14.5 },
  'setting.targetInvalid': {},
});

export const START_ISSUES = issuesOf<StartIssue>({
  'start.unitNameMissing': { field: 'unitName' },
  'start.unitTypeDiffers': { field: 'unitName', expected: 'xã, phường' },
  'start.nameTooLong': { field: 'unitName', limit: 200 },
  'start.unitCodeInvalid': { field: 'unitCode', given: '1088' },
  'start.authorityMissing': { field: 'authority' },
  'start.yearInvalid': { field: 'year', given: 26 },
});

export const WORK_ISSUES = issuesOf<WorkIssue>({
  'excel.sheetExists': { names },
  'excel.nameTaken': {},
  'excel.rowGone': {},
  'excel.sheetMissing': { names },
  'excel.layoutChanged': { names },
  'excel.entriesExist': {},
  'excel.entriesHalfWritten': { cause: 'excel.busy' },
  'excel.changedSince': {},
  'excel.repairHalfDone': { cause: 'excel.busy' },
  'excel.periodClosed': { period: '3', closed: 46053 },
  'excel.registerFull': { name: 'Minh chứng', free: 8, needed: 40 },
  'excel.partsMissing': {},
  'excel.closingHalfDone': { cause: 'excel.busy' },
  'excel.workbookProtected': {},
  'excel.protected': {},
  'excel.cellEditMode': {},
  'excel.otherWindow': {},
  'excel.pending': {},
  'excel.busy': {},
  'part.notLoaded': {},
  'excel.printNotSet': {},
  'excel.unsupported': { missing: 'ExcelApi 1.9' },
  'excel.tooBig': {},
  'excel.cancelled': {},
  'excel.leftovers': { names, cause: 'excel.busy' },
  'excel.noLedger': {},
  'excel.ledgerDamaged': { what: '_cchc' },
  'excel.newerSchema': { version: '3' },
  'excel.olderSchema': { version: '1' },
  'excel.unknown': { hostCode: 'GeneralException', message: 'There was an internal error.' },
});

const damaged = {
  severity: 'error',
  where: { in: 'sheet', sheet: 'Tổng hợp', address: 'C7' },
  repairable: true,
} as const;

export const DAMAGE_ISSUES = issuesOf<DamageIssue>({
  'structure.sheetMissing': { ...damaged, name: 'Tổng hợp', renamedTo: 'Minh chứng' },
  'structure.headerEdited': { ...damaged, expected: 'Minh chứng', shown: 'Tài liệu' },
  'structure.rowMissing': { ...damaged, row: where },
  'structure.rowTwice': { ...damaged, row: where },
  'structure.columnsMoved': { ...damaged, header: 'Minh chứng' },
  'structure.rowsMoved': { ...damaged, label: 'Minh chứng' },
  'structure.formulaReplaced': { ...damaged, shown: 2.5 },
  'structure.numberEdited': { ...damaged, expected: 1.5, shown: 2, isShare: false },
  'structure.functionStuck': { ...damaged, shown: '#BUSY!' },
  'structure.unprotected': damaged,
  'structure.sheetsUnprotected': damaged,
});

export const FILE_ISSUES = issuesOf<FileIssue>({
  'file.tooBig': { bytes: 12_000_000, limit: 10_485_760 },
  'file.notSpreadsheet': {},
  'file.empty': {},
  'file.oldFormat': {},
  'file.webPage': {},
  'file.shortcut': {},
  'file.numbers': {},
  'file.archive': {},
  'file.companion': {},
  'file.mail': {},
  'file.encrypted': {},
  'file.csv': {},
  'file.ods': {},
  'file.macro': {},
  'file.truncated': {},
  'file.broken': {},
  'file.tooManyParts': { limit: 1000 },
  'file.inflatesTooMuch': { limit: 52_428_800 },
  'file.tooManyCells': { limit: 1_000_000 },
  'file.textTooLong': { limit: 32_767 },
  'file.doctype': {},
  'file.tooSlow': { seconds: 10 },
  'file.readerDied': {},
});

export const REPORT_CAUTIONS = issuesOf<ReportCaution>({
  'report.notClosed': { period: '3' },
  'report.notEnded': { to: 46053 },
  'report.standsAlone': { from: 46053, to: 46144 },
  'report.nothingEntered': {},
});

export const UNIT_ISSUES = issuesOf<Exclude<UnrankedReason, FileIssue>>({
  'unit.noLedger': {},
  'unit.damaged': {},
  'unit.newerSchema': { version: '9' },
  'unit.partial': { missing: names },
  'unit.incomplete': { gaps: GAPS },
  'unit.unread': { criteria: ['1.1', '2.3'] },
  'unit.sample': {},
  'unit.nothingEntered': {},
  'unit.codeInvalid': { given: '1088' },
  'unit.otherSet': { title: '8', version: '2025.1' },
  'unit.otherYear': { year: 2025, expected: 2026 },
  'unit.otherNotArising': {},
  'unit.otherSurvey': {},
  'unit.notAppraised': { open: 3, criteria: 40 },
  'unit.twice': { files: ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx', 'e.xlsx'] },
});

export const FUNCTION_ISSUES = issuesOf<FunctionIssue>({
  'argument.missing': { argument: 'done' },
  'argument.notOneCell': { argument: 'done' },
  'argument.notNumber': { argument: 'done' },
  'argument.ambiguousNumber': { argument: 'done', text: '1.245' },
  'argument.notWhole': { argument: 'cases' },
  'argument.negative': { argument: 'done' },
  'argument.outOfRange': { argument: 'goal', from: 0, to: 1 },
  'argument.exceeds': { argument: 'done', limit: 'total' },
  'argument.notDate': { argument: 'date' },
  'argument.notCondition': { argument: 'condition' },
  'argument.notInList': { argument: 'ties', list: ['canh_tranh', 'lien_tuc'] },
  'argument.shapesDiffer': { argument: 'scores', other: 'maxima' },
  'argument.notOneLine': { argument: 'values' },
  'argument.columns': { argument: 'bands', from: 2, to: 3 },
  'argument.notDescending': { argument: 'bands' },
  'result.zero': { argument: 'total' },
  'result.notFound': { argument: 'result', within: 'levels' },
  'result.foundTwice': { argument: 'value', within: 'values' },
  'result.nothingCounts': {},
  'result.noBand': {},
});

export const VALUE_DOUBTS = issuesOf<ValueDoubt>({
  'value.onlySpaces': {},
  'value.notNumber': { given: 'vai' },
  'value.ambiguousNumber': { given: '1.250', whole: 1250, decimal: 1.25 },
  'value.percentInCount': { given: '45%' },
  'value.fractionInCount': { given: 3.5 },
  'value.shareBelowOne': { given: 0.85 },
  'value.negative': { given: -3 },
  'value.aboveMaximum': { given: 3, max: 1.5 },
  'value.tooLarge': { given: 2000000000 },
  'value.notYear': { given: '20266' },
  'value.notDate': { given: 'tháng 3' },
  'value.dayAndTime': { means: 46053 },
  'value.outsideYear': { given: 38777, from: 45292, to: 47118 },
  'value.notInList': { given: 'Kha' },
  'value.dayInText': { given: 46053 },
  'value.readAsNumber': { given: '9OO', means: 900 },
  'value.readAsDay': { given: '31-1-26', means: 46053 },
  'value.readAsWord': { given: 'v', means: 'x' },
});

export const MERGE_ISSUES = issuesOf<MergeIssue>({
  'merge.noLedger': {},
  'merge.damaged': {},
  'merge.newerSchema': { version: '9' },
  'merge.notACopy': {},
  'merge.summary': {},
  'merge.otherUnit': { given: 'xã Cẩm Giang (10888)', expected: 'xã Cẩm Giang (10889)' },
  'merge.otherYear': { given: 2025, expected: 2026 },
  'merge.otherSet': { given: 'A (1)', expected: 'B (2)' },
  'merge.otherWorkbook': {},
  'merge.unknownCopy': { copyId: 'QHDK' },
});

export const MERGE_DOUBTS = issuesOf<OwnDoubt>({
  'merge.erased': {},
  'merge.uncertain': {},
  'merge.noResult': {},
  'merge.shifted': {},
  'merge.rowRenamed': {},
  'merge.rowTwice': {},
  'merge.oneCell': {},
  'merge.rowUnnamed': {},
  'merge.notAsked': {},
  'merge.counted': {},
  'merge.leftBehind': {},
  'merge.noPlace': {},
});

export const SOURCE_ISSUES = issuesOf<Exclude<SourceIssue, FileIssue>>({
  'source.pdf': {},
  'source.doc': {},
  'source.picture': {},
  'source.noTable': {},
  'source.encrypted': {},
  'source.macro': {},
  'source.broken': {},
  'source.unknown': {},
});

const whole = { where: '' } as const;
const inRow = { table: 2, row: 14, where: 'II.3' };

export const TABLE_ISSUES = issuesOf<TableIssue>({
  'table.tooLong': { ...whole, rows: 2000, limit: 1500 },
  'table.others': { ...whole, read: 'A', others: ['B'] },
  'table.hidden': { rows: [4, 9], columns: ['C', 'E'], where: '' },
  'table.noCriteria': whole,
  'table.remarks': { ...whole, texts: ['khác'] },
  'columns.unknown': whole,
  'columns.noTitle': whole,
  'columns.noPoints': whole,
  'columns.unitAsked': { ...whole, units: ['xã', 'phường'] },
  'columns.noMethod': whole,
  'columns.unread': { ...whole, headers: ['Tài liệu'] },
  'sum.total': { ...whole, declared: 100, summed: 85 },
  'sum.notHundred': { ...whole, total: 60 },
  'sum.heading': { ...inRow, declared: 8, summed: 7.5 },
  'year.notFound': whole,
  'row.noTitle': inRow,
  'row.noPoints': inRow,
  'row.pointsUnreadable': { ...inRow, text: '1/2' },
  'row.pointsNoResult': inRow,
  'row.pointsNegative': { ...inRow, points: -2 },
  'row.pointsSpelt': { ...inRow, text: '½', points: 0.5, count: 7 },
  'row.pointsFromOptions': { ...inRow, points: 5 },
  'row.pointsShared': inRow,
  'row.notForUnit': { ...inRow, title: 'khác' },
  'row.titlePoints': { ...inRow, title: 5, points: 4 },
  'row.surveyToo': { ...inRow, survey: 4 },
  'row.codeTwice': { ...inRow, printed: '1.2' },
  'row.codeGap': { ...inRow, after: '6', printed: '8' },
  'row.codeUnreadable': { ...inRow, text: 'khác' },
  'row.codeIsDay': { ...inRow, text: '01/02' },
  'row.codeFromDay': { ...inRow, text: '01/02', meant: '1.2' },
  'row.codeShortened': { ...inRow, text: '1.1', meant: '1.10' },
  'row.tooDeep': { ...inRow, depth: 5, limit: 4 },
  'row.textLong': { ...inRow, field: 'title', limit: 500 },
  'row.picture': inRow,
  'row.tableInside': inRow,
  'row.noRule': inRow,
  'row.headingRule': inRow,
});

const onSheet = { row: 14, where: 'II.3' };

export const SET_SHEET_ISSUES = issuesOf<Exclude<SetSheetIssue, CatalogueIssue>>({
  'setSheet.headerMissing': {},
  'setRow.noArea': onSheet,
  'setRow.codeMissing': { ...onSheet, where: '' },
  'setRow.unread': { ...onSheet, column: 'maxPoints' },
  'setRow.wordUnknown': { ...onSheet, given: 'khác', column: 'level' },
  'setRow.notNumber': { ...onSheet, given: '1/2', column: 'maxPoints' },
  'setRow.ruleUnclear': { ...onSheet, given: '1:2', offered: ['A', 'B'] },
  'setRow.ruleMissing': onSheet,
  'setRow.kindDiffers': { ...onSheet, given: 'A', means: 'B' },
});

export const LAST_YEAR_DOUBTS = issuesOf<LastYearDoubt>({
  'lastYear.otherUnit': { unit: '10889' },
  'lastYear.otherYear': { year: 2024, expected: 2025 },
  'lastYear.sample': {},
});
