import { counted } from '../../../messages/counted-en';
import type { CheckFact } from '../domain/check-issue';
import { dateText } from '../../../messages/date-text';
import type { Sentences } from '../../../messages/messages';
import { shortText } from '../../../messages/short-text';
import { fixed } from '../../../rules/decimal';

const points = (value: number): string => fixed(value, 2);

/** What a check of the whole workbook finds; each row names the sheet and the cell beside it. */
export const CHECK_EN: Sentences<CheckFact> = {
  'entry.textNumber': ({ given, means }) =>
    `"${shortText(given)}" is text, which Excel does not count. Enter it as the number ${means}.`,
  'entry.textDate': ({ given, means }) =>
    `"${shortText(given)}" is text, which is no date to Excel. Enter it as the date ${dateText(means)}.`,
  'entry.textWord': ({ given, means }) =>
    `"${shortText(given)}" is not as in the list, so it does not count. Choose "${shortText(means)}" again.`,
  'appraisal.notNumber': () => 'Appraised points must be a number.',
  'appraisal.outside': ({ max }) => `Appraised points must lie between 0 and ${points(max)}.`,
  'appraisal.unexplained': ({ self, appraised }) =>
    `Self score ${points(self)}, appraised ${points(appraised)}: write an explanation.`,
  'evidence.none': ({ score }) =>
    `${points(score)} points without evidence: enter the papers on the sheet Minh chứng.`,
  'survey.notWhole': () =>
    'A number of votes is not whole: leave it if it is a published share, otherwise correct it.',
  'survey.notHeld': () =>
    'There are survey figures, but the configuration says that no survey is held, so they do not count.',
  'evidence.criterionMissing': () => 'It is not said which criterion this paper proves.',
  'evidence.numberMissing': () => 'The number of the paper is missing.',
  'evidence.dateMissing': () => 'The date of the digital signature is missing.',
  'evidence.twice': ({ number, criterion }) =>
    `Paper ${shortText(number)} stands above for criterion ${criterion} already: delete one of the rows.`,
  'register.criterionUnknown': ({ given }) =>
    `There is no criterion ${shortText(given)}: choose a code of the list.`,
  'register.codeNotCounted': ({ given }) =>
    `The code ${shortText(given)} is a number or has a space beside it, so it is not counted: choose it from the list again.`,
  'register.notDate': ({ given }) => `"${shortText(given)}" is no date: write day/month/year.`,
  'register.dateInFuture': () => 'This day is still to come: check day, month and year.',
  'register.dueMissing': () => 'There is no deadline, so this is neither followed nor counted.',
  'register.subjectMissing': () => 'It is not said what this is about.',
  'register.ownerMissing': () => 'Nobody is named as responsible.',
  'register.overdue': ({ days }) =>
    `Overdue by ${counted(days, 'day', 'days')}: enter the date when it is done.`,
  'register.doneBeforeGiven': () => 'It was done before it was given: check both dates.',
  'register.dueBeforeGiven': () =>
    'The deadline lies before the day on which it was given: check both dates.',
  'remediation.dueMissing': () =>
    'There is no deadline, so nobody is reminded of this; it is counted all the same.',
  'remediation.yearMissing': ({ year }) =>
    `There is no year, so this is counted as a shortcoming of the index of ${year}: enter the year.`,
  'remediation.yearInvalid': ({ given, last }) =>
    `"${shortText(given)}" is not the year of an index, so this row is not counted: enter four digits, not after ${last}.`,
  'remediation.resultMissing': () => 'A date of completion is entered, but no result.',
  'report.kindUnknown': ({ given }) =>
    given === ''
      ? 'The kind of report is not chosen yet.'
      : `There is no kind of report "${shortText(given)}": choose one of the list.`,
  'report.periodUnknown': ({ given }) =>
    given === ''
      ? 'The period is not chosen yet.'
      : `There is no period "${shortText(given)}": choose one of the list.`,
  'report.numberMissing': () => 'The report was sent, but its number is missing.',
  'report.notSent': ({ number }) => `No sending date is entered for report ${shortText(number)}.`,
  'report.signedAfterSent': ({ number }) =>
    `Paper ${shortText(number)} was signed after it was sent according to the sheet Báo cáo: check both dates.`,
  'setting.yearOfSet': ({ year }) =>
    `The index set was issued for ${year}: check whether there is one for the year that is scored.`,
  'setting.dueMissing': () => 'No deadline is set for this criterion.',
  'setting.dueBeforeYear': () => 'The deadline lies before the year, so every day will count as late.',
  'setting.dueAfterYear': () => 'The deadline lies after the year, so nothing will ever count as late.',
  'setting.levelDiffers': ({ level }) =>
    `This index set is for units of the type "${level}": check the name of the unit or the index set.`,
  'setting.ratingUnordered': () => 'The bounds of the ratings must fall from top to bottom and end at 0.',
  'setting.nameTooLong': ({ limit }) => `The name of the person has more than ${limit} letters: shorten it.`,
  'setting.emailInvalid': ({ given }) => `"${shortText(given)}" is no e-mail address.`,
  'setting.lastYearInvalid': ({ max }) => `Last year's points must be a number between 0 and ${points(max)}.`,
  'setting.targetInvalid': () => 'The target of the year must be a number between 0 and 100.',
};
