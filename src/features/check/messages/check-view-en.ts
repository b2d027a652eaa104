import { counted } from '../../../messages/counted-en';
import { CHECK_EN } from './check-en';
import { CHECK_TEXTS_VI, type CheckTexts } from './check-view-vi';
import { DAMAGE_EN } from './damage-en';
import type { ByLanguage } from '../../../messages/messages';

const cells = (count: number): string => counted(count, 'cell', 'cells');

/** English. */
const CHECK_VIEW_EN: CheckTexts['view'] = {
  check: {
    title: 'Check of the workbook',
    filter: 'What to show',
    count: {
      error: count => counted(count, 'error', 'errors'),
      warning: count => counted(count, 'warning', 'warnings'),
      hint: count => counted(count, 'hint', 'hints'),
    },
    severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },
    owner: 'Responsible',
    everybody: 'Everybody',
    nothing: 'There is nothing of the chosen kinds.',
    row: row => `Row ${row}`,
    more: count => `Show ${count} more`,
  },
  retyping: {
    offer: count =>
      `${counted(count, 'cell holds', 'cells hold')} a number, a date or a word of a list in a form that does not count as it should.`,
    preview: 'Put right',
    title: count => `${cells(count)} will be changed:`,
    change: (from, to) => `"${from}" → ${to}`,
    left: count =>
      `${counted(count, 'cell is left alone because it is not clear; press it', 'cells are left alone because they are not clear; press one')} to look at it:`,
    more: count => `Show ${count} more`,
    carryOut: count => `Change ${cells(count)}`,
    leave: 'Leave as it is',
    nothing: 'Nothing can be put right: formulas give what these cells show.',
    working: 'Changing…',
    done: count => `${counted(count, 'cell was', 'cells were')} changed and noted in the log.`,
    undo: 'Undo',
    undoing: 'Undoing…',
    undone: 'Undone: the cells are as before.',
    undonePartly: 'Undone where nothing was changed since.',
  },
  repair: {
    offer: count =>
      `${counted(count, 'damaged place', 'damaged places')} of the workbook can be restored. What was entered stays as it is.`,
    preview: 'Show what would change',
    title: 'This will be restored:',
    rebuilt: sheet => `Sheet ${sheet}: made again, without entries`,
    renamed: (from, to) => `Sheet ${from}: named ${to} again`,
    cell: (where, before) =>
      `Cell ${where}: its own content instead of ${before === '' ? 'nothing' : `"${before}"`}`,
    more: count => `and ${counted(count, 'more cell', 'more cells')}`,
    protect: 'Cells with formulas are protected again',
    protectSheets: 'The structure is protected again, so that nobody deletes or renames sheets by mistake',
    carryOut: 'Restore',
    leave: 'Leave as it is',
    working: 'Restoring…',
    done: 'The damaged places are restored.',
  },
};

/** Loaded with the views that say it. */
export const CHECK_TEXTS: ByLanguage<CheckTexts> = {
  vi: CHECK_TEXTS_VI,
  en: { check: CHECK_EN, damage: DAMAGE_EN, view: CHECK_VIEW_EN },
};
