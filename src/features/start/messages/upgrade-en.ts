import { counted } from '../../../messages/counted-en';
import type { ByLanguage } from '../../../messages/messages';
import { UPGRADE_VI, type UpgradeTexts } from './upgrade-vi';

/** English. */
const UPGRADE_EN: UpgradeTexts = {
  title: 'Upgrade the ledger',
  intro:
    'An earlier version of Sổ CCHC has made this ledger. Upgrade it to go on; what was entered is carried over.',
  save: 'Better save a copy of the ledger before you upgrade it.',
  entries: (criteria, evidence) =>
    `Carried over: ${counted(criteria, 'criterion', 'criteria')} with entries, ${counted(evidence, 'piece', 'pieces')} of evidence.`,
  registers: (remediations, tasks) =>
    `Carried over: ${counted(remediations, 'shortcoming', 'shortcomings')}, ${counted(tasks, 'task', 'tasks')}, the reports to be sent.`,
  dated: (count, year) =>
    `The remediations get a column for the year of the index: ${counted(count, 'gets', 'get')} ${year}, the year before that of the workbook. Correct those of another index after the upgrade.`,
  renewed: sheets => `Made anew: ${sheets}.`,
  kept: example =>
    `The old sheets stay as they are, hidden and under another name, such as ${example}. Looks and notes of your own stand there.`,
  unchanged: 'The history, the lists of copies and of changes, and sheets of your own do not change.',
  carryOut: 'Upgrade the ledger',
  working: 'Upgrading the ledger',
};

/** Loaded with the view that says it. */
export const UPGRADE_TEXTS: ByLanguage<UpgradeTexts> = { vi: UPGRADE_VI, en: UPGRADE_EN };
