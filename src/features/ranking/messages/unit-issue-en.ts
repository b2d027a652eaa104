import { agreeing, counted } from '../../../messages/counted-en';
import type { ByLanguage, Sentences } from '../../../messages/messages';
import { UNIT_ISSUE_VI } from './unit-issue-vi';
import type { UnrankedReason } from '../domain/unit-issue';
import type { Gap } from '../../../ledger/gap';
import { FILE_ISSUE_EN } from '../../../messages/file-issue-en';
import { GAP_TEXTS } from '../../../messages/gap-en';

/** English. */
const UNIT_ISSUE_EN: Sentences<UnrankedReason> = {
  ...FILE_ISSUE_EN,
  'unit.noLedger': () =>
    'The file is not an administrative-reform ledger: ask the unit to send its ledger again.',
  'unit.damaged': () =>
    'The hidden part of the ledger is damaged: ask the unit for a new copy of its own workbook.',
  'unit.newerSchema': ({ version }) =>
    `The ledger was made by a newer version (structure ${version}): update the add-in and read it again.`,
  'unit.partial': ({ missing }) =>
    `The file is only a part of the ledger, without ${listed(missing)}: ask the unit for the whole workbook.`,
  'unit.incomplete': ({ gaps }) =>
    `${told(gaps)} Not ranked: ask the unit for its own workbook with sheets, rows and columns as they were made.`,
  'unit.sample': () => 'The ledger holds sample figures.',
  'unit.unread': ({ criteria }) =>
    `The entries of ${agreeing(criteria.length, 'criterion', 'criteria')} ${listed(criteria)} cannot be read (formulas without a result): ask the unit to open its ledger in Excel, save it and send it again.`,
  'unit.nothingEntered': () => 'Nothing was entered into the ledger.',
  'unit.codeInvalid': ({ given }) =>
    given === ''
      ? 'The configuration sheet of the ledger has no unit code.'
      : `The unit code “${given}” does not have 5 digits: correct it on the configuration sheet of the ledger.`,
  'unit.otherSet': ({ title, version }) =>
    `Scored by another index set than the others: ${title} (${version}).`,
  'unit.otherYear': ({ year, expected }) => `A ledger of ${year}, while the others are of ${expected}.`,
  'unit.otherNotArising': () =>
    'Counts criteria that did not arise in another way than the others (configuration sheet).',
  'unit.otherSurvey': () => 'Differs from the others in whether a survey was held (configuration sheet).',
  'unit.notAppraised': ({ open, criteria }) =>
    `${open} of ${counted(criteria, 'criterion', 'criteria')} ${agreeing(open, 'is', 'are')} not appraised yet.`,
  'unit.twice': ({ files }) => `These files have the same unit code: ${listed(files)}. Leave one out.`,
};

function told(gaps: readonly Gap[]): string {
  const more = gaps.length > 3 ? ` And ${gaps.length - 3} more.` : '';
  return gaps.slice(0, 3).map(GAP_TEXTS.en).join(' ') + more;
}

function listed(names: readonly string[]): string {
  return names.length <= 4
    ? names.join(', ')
    : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
}

/** Why units are not ranked; only the view that ranks them loads it. */
export const UNIT_ISSUE_TEXTS: ByLanguage<Sentences<UnrankedReason>> = {
  vi: UNIT_ISSUE_VI,
  en: UNIT_ISSUE_EN,
};
