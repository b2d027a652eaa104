import { counted } from '../../../messages/counted-en';
import type { ByLanguage } from '../../../messages/messages';
import { CHANGE_VI, type ChangeTexts } from './change-vi';

/** English. */
const CHANGE_EN: ChangeTexts = {
  title: 'Change the index set of the open workbook',
  offer:
    'The province replaces its set in the year: read the new table, see where each criterion goes, then change.',
  begin: 'Change the index set…',
  preview: 'See what becomes of the workbook',
  back: 'Choose another table',
  pairs: (same, ruleChanged) => `${same} kept, ${ruleChanged} with another rule`,
  alone: (added, dropped) => `${added} new, ${dropped} dropped.`,
  look: {
    title: count => `To be looked at: ${counted(count, 'criterion', 'criteria')}`,
    hint: 'Choose the right new criterion for each.',
    seen: 'I have looked at all of this',
  },
  others: count => `Other criteria: ${count}`,
  added: count => `New criteria: ${count}`,
  none: 'Not in the new set',
  ruleChanged: 'Its rule or maximum is another one.',
  kept: {
    title: count => `Kept aside: ${counted(count, 'figure', 'figures')}`,
    none: 'Everything that was entered has a place in the new set.',
    hint: sheet =>
      `The new set has no place for what stands here. It is written, unchanged, on the sheet ${sheet}.`,
    why: {
      dropped: 'The new set no longer has this.',
      notAsked: 'The new criterion does not ask for this.',
      notTaken: 'The cell of the new set does not take this value.',
    },
  },
  marked: (count, mark) =>
    `${counted(count, 'row', 'rows')} of evidence, remedies or tasks of dropped criteria: “${mark}” is written behind the code; choose a new code there.`,
  follow:
    'Evidence, remedies, tasks and closed periods follow the new codes; scores stay as they were closed. The old sheets are kept, hidden.',
  save: 'Save the workbook first. Undo brings everything back, as long as nothing more is entered.',
  carryOut: 'Change the index set',
  lookFirst: 'Look at the criteria above and tick that you have.',
  incomplete: 'A part of the workbook is missing. Repair it in Check, then change the index set.',
  working: 'Changing the index set…',
  undoing: 'Undoing…',
  done: set => `Changed to ${set}.`,
  set: (title, version) => `${title} (version ${version})`,
  undo: 'Undo',
  undone: 'Undone: the workbook is as before.',
  undonePartly: 'Undone where nothing was changed since.',
  notUndone: mark =>
    `Something was entered or changed on the new sheets since, so this cannot be undone any more; nothing was changed. The old sheets are still there, hidden, with “${mark}” in their names.`,
  more: count => `Show ${count} more`,
};

/** Loaded with the view that says it. */
export const CHANGE_TEXTS: ByLanguage<ChangeTexts> = { vi: CHANGE_VI, en: CHANGE_EN };
