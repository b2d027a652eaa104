import { agreeing } from '../../../messages/counted-en';
import type { FileIssue } from '../../../ledger/file-issue';
import type { ByLanguage, Sentences } from '../../../messages/messages';
import { prescribedEn } from '../../../messages/numbers-en';
import type { RowWhere, SourceIssue, TableIssue } from '../domain/table-issue';
import { SOURCE_ISSUE_VI, TABLE_ISSUE_VI } from './table-issue-vi';

/** English. */
const SOURCE_ISSUE_EN: Sentences<Exclude<SourceIssue, FileIssue>> = {
  'source.pdf': () =>
    'This is a PDF: open it in Word, which turns it into text, look over the table, then copy it and paste it here, or save it as .docx and choose that file.',
  'source.doc': () =>
    'This is a document of an old kind (.doc or .rtf): open it in Word, choose Save As, type “Word Document (.docx)”, then choose the new file.',
  'source.picture': () =>
    'This is a picture (such as a scan) and holds no text: ask the authority for the Word or Excel file, or recognise the text with another program and copy the table.',
  'source.noTable': () =>
    'There is no table: open the decision, select the whole table with its header, copy it and paste it again; or choose a .docx or .xlsx file with the table.',
  'source.encrypted': () =>
    'The file has a password: open it in Word or Excel, take the password away at File → Info → Protect, save, and choose it again; or copy the table and paste it here.',
  'source.macro': () =>
    'The file may hold macros and was not read: open it in Word or Excel, save it as .docx or .xlsx, and choose the new file; or copy the table and paste it here.',
  'source.broken': () =>
    'The content is damaged and nothing of it was read: open it in Word or Excel to repair and save it, or copy the table alone and paste it here.',
  'source.unknown': () =>
    'Files of this kind cannot be read: choose a Word (.docx) or Excel (.xlsx) file, or copy the table and paste it here.',
};

const at = ({ row, where }: RowWhere): string => `Row ${row}${where === '' ? '' : ` (item ${where})`}`;
const points = (value: number): string => `${prescribedEn(value)} points`;
const named = (names: readonly string[]): string => names.map(name => `“${name}”`).join(', ');

const TABLE_ISSUE_EN: Sentences<TableIssue> = {
  'table.tooLong': ({ rows, limit }) =>
    `The table has ${rows} rows and only ${limit} can be read: copy the table of commune criteria alone and paste it again.`,
  'table.others': ({ read, others }) =>
    `There are several tables: “${read}” was read, ${named(others)} ${agreeing(others.length, 'was', 'were')} not. If another is needed, copy it alone and paste it.`,
  'table.hidden': ({ rows, columns }) =>
    `What is hidden in the sheet was left out (${[
      ...(rows.length > 0 ? [`${agreeing(rows.length, 'row', 'rows')} ${rows.join(', ')}`] : []),
      ...(columns.length > 0
        ? [`${agreeing(columns.length, 'column', 'columns')} ${columns.join(', ')}`]
        : []),
    ].join('; ')}): if it is needed, unhide it in Excel, save, and choose the file again.`,
  'table.noCriteria': () =>
    'There are no criteria in the table: check what was copied and the names of the columns.',
  'table.remarks': ({ texts }) =>
    `${agreeing(texts.length, 'A line that belongs to no criterion was taken for a remark', 'Lines that belong to no criterion were taken for remarks')}: ${named(texts)}. See whether ${agreeing(texts.length, 'it', 'one of them')} is a rule of scoring.`,
  'columns.unknown': () =>
    'The header of the table was not recognised: look at the first rows and say what each column holds.',
  'columns.noTitle': () =>
    'The column of criteria was not recognised: choose it in the first rows of the table.',
  'columns.noPoints': () =>
    'The table has no column of points: choose it in the first rows, or copy the whole table again.',
  'columns.unitAsked': ({ units }) =>
    `Points differ by the type of unit (${units.join(', ')}): choose yours.`,
  'columns.noMethod': () =>
    'No column says how criteria are scored: all are scored by hand until rules are entered on the sheet of the index set.',
  'columns.unread': ({ headers }) =>
    `Nothing was taken from ${named(headers)}: name the column if it holds something needed.`,
  'sum.total': ({ declared, summed }) =>
    `The table declares ${points(declared)} in total, its criteria add up to ${points(summed)}: compare with the decision, correct or accept the difference.`,
  'sum.notHundred': ({ total }) =>
    `The table adds up to ${points(total)} and the index is brought to a scale of 100: check that no part is missing.`,
  'sum.heading': ({ declared, summed, ...place }) =>
    `${at(place)}: ${points(declared)} are printed, what stands below adds up to ${points(summed)}. Compare with the decision, correct or accept the difference.`,
  'year.notFound': () => 'No year stands above the table: enter it before the workbook is made.',
  'row.noTitle': place => `${at(place)}: there is a number and no text. Enter the title.`,
  'row.noPoints': place => `${at(place)}: there are no points. Enter them from the decision.`,
  'row.pointsUnreadable': ({ text, ...place }) =>
    `${at(place)}: “${text}” is not understood as points. Enter a number, such as 1.5.`,
  'row.pointsNoResult': place =>
    `${at(place)}: the points are a formula without a result. Open the file in Excel, save it and choose it again, or enter the points.`,
  'row.pointsNegative': ({ points: value, ...place }) =>
    `${at(place)}: the maximum is negative (${points(value)}) outside the penalties. Enter the points.`,
  'row.pointsSpelt': ({ text, points: value, count, ...place }) =>
    `${at(place)}: “${text}” was read as ${points(value)}; cells spelt like this: ${count}. Check it.`,
  'row.pointsFromOptions': ({ points: value, ...place }) =>
    `${at(place)}: only the options have points, the highest (${points(value)}) was taken as the maximum. Check it if options add up.`,
  'row.pointsShared': place =>
    `${at(place)}: the cell of points is shared with the criterion above. Enter its own points.`,
  'row.notForUnit': ({ title, ...place }) =>
    `${at(place)}: “${title}” was left out, since units of this type have no points for it.`,
  'row.titlePoints': ({ title, points: value, ...place }) =>
    `${at(place)}: the title says ${points(title)}, the column ${points(value)}. The column was taken; correct it if it is wrong.`,
  'row.surveyToo': ({ survey, ...place }) =>
    `${at(place)}: beside the maximum there are ${points(survey)} by survey. Check how both add up.`,
  'row.codeTwice': ({ printed, ...place }) =>
    `${at(place)}: the number “${printed}” is printed twice. The code beside it is ours; correct it if the decision was corrected.`,
  'row.codeGap': ({ after, printed, ...place }) =>
    `${at(place)}: after “${after}” comes “${printed}”. Check whether something is missing.`,
  'row.codeUnreadable': ({ text, ...place }) =>
    `${at(place)}: “${text}” is no number of a row. A code was given; correct it if needed.`,
  'row.codeIsDay': ({ text, ...place }) =>
    `${at(place)}: Excel made a day of the number (“${text}”), and which it was is unclear. It was given a code; write the number as the decision has it into a cell formatted as text.`,
  'row.codeFromDay': ({ text, meant, ...place }) =>
    `${at(place)}: Excel made a day of the number (“${text}”), which is taken as “${meant}”. Look again if that is wrong.`,
  'row.codeShortened': ({ text, meant, ...place }) =>
    `${at(place)}: Excel shortened the number to “${text}”, it was read as “${meant}”. Check it.`,
  'row.tooDeep': ({ depth, limit, ...place }) =>
    `${at(place)}: it stands on level ${depth} and only ${limit} can be shown. Join two levels.`,
  'row.textLong': ({ field, limit, ...place }) =>
    `${at(place)}: ${field === 'title' ? 'the title' : 'who answers for it'} is longer than ${limit} letters. In the workbook it is shortened, and stands whole with the scoring text.`,
  'row.picture': place =>
    `${at(place)}: there is a picture (such as a formula) that cannot be read. Compare and write it in words.`,
  'row.tableInside': place =>
    `${at(place)}: a table inside the cell was read as lines of text. Compare how it is scored.`,
  'row.noRule': place => `${at(place)}: nothing says how it is scored. Score it by hand, or enter a rule.`,
  'row.headingRule': place =>
    `${at(place)}: a scoring text stands beside the heading and is used for no criterion below. Copy it where it belongs.`,
};

/** Why there is no table; only the view of index sets loads it. Files that cannot be opened are told as everywhere. */
export const SOURCE_ISSUE_TEXTS: ByLanguage<Sentences<Exclude<SourceIssue, FileIssue>>> = {
  vi: SOURCE_ISSUE_VI,
  en: SOURCE_ISSUE_EN,
};

/** What is told of a table that was read. */
export const TABLE_ISSUE_TEXTS: ByLanguage<Sentences<TableIssue>> = {
  vi: TABLE_ISSUE_VI,
  en: TABLE_ISSUE_EN,
};
