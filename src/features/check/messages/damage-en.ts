import type { DamageIssue } from '../domain/damage-issue';
import type { Shown } from '../../../rules/cell';
import { fixed, round } from '../../../rules/decimal';
import { isFormulaText } from '../../../rules/formula-tokens';
import type { Sentences } from '../../../messages/messages';

const quoted = (shown: Shown): string => (shown === '' ? 'empty' : `“${shown}”`);

/** What is damaged in the workbook, as the check tells it; each row names the sheet and the cell beside it. */
export const DAMAGE_EN: Sentences<DamageIssue> = {
  'structure.sheetMissing': ({ name, renamedTo }) =>
    renamedTo === undefined
      ? `The sheet ${name} was deleted.`
      : `The sheet ${name} was renamed to ${renamedTo} and is not counted.`,
  'structure.headerEdited': ({ expected, shown }) =>
    `The header “${expected}” was changed; now it is ${quoted(shown)}.`,
  'structure.rowMissing': ({ row }) =>
    `The row ${row} is gone. Open the last saved copy and copy the whole row back to its place.`,
  'structure.rowTwice': ({ row }) =>
    `The row ${row} is there twice, so its points are added twice. Compare the figures, then delete one of them.`,
  'structure.columnsMoved': ({ header }) =>
    `The column “${header}” is not in its place: columns were inserted, deleted or moved. Undo that in Excel, or open the last saved copy.`,
  'structure.rowsMoved': ({ label }) =>
    `The row “${label}” is not in its place: rows were inserted, deleted or sorted. Undo that in Excel, or open the last saved copy.`,
  'structure.formulaReplaced': ({ shown }) =>
    isFormulaText(shown)
      ? 'The formula of this cell was changed.'
      : `The formula of this cell is gone; now it is ${quoted(shown)}.`,
  'structure.numberEdited': ({ expected, shown, isShare }) => {
    const written = (value: number): string =>
      isShare ? `${round(value * 100, 4)}%` : round(value, 2) === value ? fixed(value, 2) : String(value);
    return `The index set says ${written(expected)}; now it is ${quoted(typeof shown === 'number' ? written(shown) : shown)}.`;
  },
  'structure.functionStuck': ({ shown }) => `The CCHC function of this cell has no result yet (${shown}).`,
  'structure.unprotected': () => 'This sheet is no longer protected, so formulas are easily typed over.',
  'structure.sheetsUnprotected': () =>
    'The structure of the workbook is no longer protected, so sheets are easily deleted or renamed by mistake.',
};
