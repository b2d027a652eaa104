import { counted } from '../../../messages/counted-en';
import { MERGE_VI, type MergeTexts } from './merge-vi';
import type { ByLanguage } from '../../../messages/messages';

const places = (count: number): string => counted(count, 'place', 'places');

/** English. */
const MERGE_EN: MergeTexts = {
  issues: {
    'merge.noLedger': () =>
      'This is no copy of the ledger: choose another file, or ask the sender for the very file that they were given.',
    'merge.damaged': () =>
      'The hidden part of this file is damaged, so it is not known to which ledger it belongs: ask for the file before any conversion.',
    'merge.newerSchema': ({ version }) =>
      `This file was made by a newer version (schema ${version}): update the add-in and choose it again.`,
    'merge.notACopy': () =>
      'This is a ledger that was not sent from the view Send, so what it held before is not known. Ask the sender to fill in the copy that they were given.',
    'merge.summary': () => 'This is a summary for reading; it has nothing to merge.',
    'merge.otherUnit': ({ given, expected }) =>
      `This file is of another unit: ${given}; the open ledger is of ${expected}.`,
    'merge.otherYear': ({ given, expected }) =>
      `This file is of the year ${given}; the open ledger is of ${expected}.`,
    'merge.otherSet': ({ given, expected }) =>
      `This file has another index set: ${given}; the open ledger has ${expected}.`,
    'merge.otherWorkbook': () =>
      'This file was sent from another ledger of the same unit and year. Open the ledger that sent it and merge there.',
    'merge.unknownCopy': ({ copyId }) =>
      `The sheet Gửi nhận does not name the copy ${copyId}: it was not sent from this ledger, or its row was deleted.`,
  },
  doubts: {
    'merge.erased': () => 'The file has this value cleared.',
    'merge.uncertain': () => 'It is not certain to which row or column of the file this value belongs.',
    'merge.noResult': () => 'The cell of the file is a formula without a result, so it is not merged.',
    'merge.shifted': () =>
      'This is what another cell of the row or column held: cells of the file may have been moved.',
    'merge.rowRenamed': () => 'The row is named otherwise: it may be the old one edited, or another one.',
    'merge.rowTwice': () => 'The ledger has this very row already.',
    'merge.oneCell': () => 'Only one cell of the new row is filled: it may be a heading between rows.',
    'merge.rowUnnamed': () =>
      'The first column of the new row is blank: it may be a signature or a note below the table.',
    'merge.notAsked': () => 'The criterion does not ask for this cell.',
    'merge.counted': () => 'The ledger counts this from the rows of a register: change them there.',
    'merge.leftBehind': () =>
      'By its code in the earlier index set; the new one has no such cell. To keep it, copy it elsewhere.',
    'merge.noPlace': () => 'The open ledger has no cell for it any more: repair it in Check first.',
  },
  gaps: count =>
    `${counted(count, 'part of the copy was', 'parts of the copy were')} not found in the file, or not for certain`,
  gapsHint: 'What the ledger holds there stays.',
  renamed: (sheet, name) => `The sheet “${sheet}” is called “${name}” in the file; it was read all the same.`,
  erased: count => `${counted(count, 'cell was', 'cells were')} cleared in the file`,
  erasedHint: 'The ledger keeps its values, except what is ticked.',
  doubtful: count => `${places(count)} to look at`,
  doubtfulHint: 'Not merged, except what is ticked.',
  title: 'Merge what came back',
  intro: 'Choose the files that were returned. Nothing is written until you press Merge.',
  choose: 'Choose files…',
  drop: 'or drop them here',
  reading: (done, of) => `Reading files: ${done} of ${of}`,
  accept: 'Merge this file anyway',
  remove: file => `Leave out ${file}`,
  from: (recipient, sent) => `${recipient}, sent on ${sent}`,
  again: 'This copy was merged before; only what was changed since is merged.',
  nothing: 'Nothing new for the ledger.',
  taken: count => counted(count, 'new value', 'new values'),
  rows: count => counted(count, 'new register row', 'new register rows'),
  conflicts: count => `${places(count)} where ledger and file differ`,
  outside: count => `${places(count)} outside the part of the sender`,
  outsideHint: 'Not merged, except what is ticked.',
  removed: count => `${counted(count, 'row was', 'rows were')} deleted in the file`,
  removedHint: 'The ledger keeps what was deleted.',
  errors: count => `${counted(count, 'cell', 'cells')} of the file cannot be merged`,
  fromFile: (value, file) => `${value} (from the file ${file})`,
  ours: value => `Keep the ledger: ${value}`,
  theirs: value => `Take the file: ${value}`,
  other: 'Enter another value',
  notTaken: value => `Not taken; it is still ${value}.`,
  otherValue: 'Other value',
  sentAs: value => `When sent: ${value}`,
  empty: 'empty',
  takeAll: 'Take all of this file',
  keepAll: 'Keep all of the ledger',
  more: count => `Show ${count} more`,
  undecided: count => `${counted(count, 'place is', 'places are')} not decided yet.`,
  carryOut: 'Merge',
  merging: 'Writing into the workbook…',
  done: (values, rows) =>
    `Merged ${counted(values, 'value', 'values')} and ${counted(rows, 'new row', 'new rows')}. The log sheet says where each came from.`,
  undo: 'Undo this merge',
  undoing: 'Undoing…',
  undone: 'Undone: the workbook is as it was before the merge.',
  undonePartly: 'Undone where nothing has been changed since the merge.',
};

/** Loaded with the view. */
export const MERGE_TEXTS: ByLanguage<MergeTexts> = { vi: MERGE_VI, en: MERGE_EN };
