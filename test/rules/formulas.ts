import type { EntryCells } from '../../src/rules/entry';
import { checkFormula, scorePair } from '../../src/rules/row-formulas';
import { WORDINGS } from './wordings';

/** The cells of a row, each by a name of its own. */
const CELLS: EntryCells = {
  done: 'F5',
  total: 'G5',
  date: 'H5',
  due: 'I5',
  result: 'J5',
  notArising: 'K5',
  items: 'F6:F9',
  itemPoints: 'D6:D9',
  max: 'D5',
  floor: 'T5',
  goal: 'U5',
  year: 'Y1',
};

/** The formulas that stand in workbooks for every wording of a criterion, as text with three lines each. */
export function formulasText(): string {
  return WORDINGS.map(({ wording, rule }) => {
    const { custom, native } = scorePair(rule, CELLS);
    return [`# ${wording}`, custom, native, checkFormula(rule, CELLS, code => code), ''].join('\n');
  }).join('\n');
}

if (require.main === module) process.stdout.write(formulasText());
