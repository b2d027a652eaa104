import type { ValueDoubt } from '../ledger/value-doubt';
import { dateText } from './date-text';
import type { ByLanguage, Sentences } from './messages';
import { numberEn } from './numbers-en';
import { shortText } from './short-text';
import { VALUE_DOUBT_VI } from './value-doubt-vi';

/** English. */
const VALUE_DOUBT_EN: Sentences<ValueDoubt> = {
  'value.onlySpaces': () =>
    'The cell holds nothing but spaces: clear it if it shall be blank, otherwise enter it again.',
  'value.notNumber': ({ given }) => `"${shortText(given)}" is no number: enter it in digits.`,
  'value.ambiguousNumber': ({ given, whole, decimal }) =>
    `"${shortText(given)}" can be ${numberEn(whole)} or ${numberEn(decimal)}: enter it without separators of thousands.`,
  'value.percentInCount': ({ given }) =>
    `"${shortText(given)}" is a percentage where an amount or points belong: enter the number.`,
  'value.fractionInCount': ({ given }) =>
    `${numberEn(given)} is not whole, but this cell counts things: check the number.`,
  'value.shareBelowOne': ({ given }) =>
    `${numberEn(given)} on a scale of 100: enter ${numberEn(given * 100)} if ${numberEn(given * 100)}% is meant.`,
  'value.negative': ({ given }) => `${numberEn(given)} is negative: enter a number from 0 on.`,
  'value.aboveMaximum': ({ given, max }) =>
    `${numberEn(given)} is more than ${numberEn(max)}, the most there is: enter it again.`,
  'value.tooLarge': ({ given }) => `${numberEn(given)} is too large: check how many digits it has.`,
  'value.notYear': ({ given }) => `"${shortText(given)}" is no year: enter four digits, such as 2026.`,
  'value.notDate': ({ given }) => `"${shortText(given)}" is no date: enter day/month/year.`,
  'value.dayAndTime': ({ means }) =>
    `The cell holds a time of day too, and only the day ${dateText(means)} counts: check the date.`,
  'value.outsideYear': ({ given, from, to }) =>
    `${dateText(given)} does not lie between ${dateText(from)} and ${dateText(to)}: check day, month and year.`,
  'value.notInList': ({ given }) =>
    `"${shortText(given)}" is not in the list: choose from the list of the cell.`,
  'value.dayInText': ({ given }) =>
    `${numberEn(given)}, as of the day ${dateText(given)}, stands where a text belongs: cells of the row may have been pushed aside, check it.`,
  'value.readAsNumber': ({ given, means }) =>
    `"${shortText(given)}" may be the number ${numberEn(means)}: check it and enter it in digits.`,
  'value.readAsDay': ({ given, means }) =>
    `"${shortText(given)}" may be the day ${dateText(means)}: check it and enter day/month/year.`,
  'value.readAsWord': ({ given, means }) =>
    `"${shortText(given)}" may be "${shortText(means)}": check it and choose from the list.`,
};

/** What is said of doubtful values; apart from the other texts, since only views that look at values load it. */
export const VALUE_DOUBT_TEXTS: ByLanguage<Sentences<ValueDoubt>> = {
  vi: VALUE_DOUBT_VI,
  en: VALUE_DOUBT_EN,
};
