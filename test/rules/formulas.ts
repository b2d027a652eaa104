import { itemsOf } from '../../src/rules/asks';
import type { EntryCells } from '../../src/rules/entry';
import { clearNative, metNative } from '../../src/rules/condition';
import { checkFormula, scorePair } from '../../src/rules/row-formulas';
import type { Rule } from '../../src/rules/kinds';
import { votesNative } from '../../src/rules/survey';
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

const survey = {
  kind: 'survey',
  satisfied: 'Số phiếu hài lòng',
  valid: 'Số phiếu hợp lệ',
  levels: [
    { name: 'Rất hài lòng', satisfied: true },
    { name: 'Hài lòng', satisfied: true },
    { name: 'Bình thường', satisfied: false },
    { name: 'Không hài lòng', satisfied: false },
  ],
  notArising: true,
} as const satisfies Rule;

const VOTES = ['F6', 'F7', 'F8', 'F9'];

/** The formulas that stand in workbooks for every wording of a criterion, as text with three lines each. */
export function formulasText(): string {
  const rules = [...WORDINGS, { wording: 'Số phiếu theo mức', rule: survey }].map(({ wording, rule }) => {
    const cells = itemsOf(rule).some(({ beside }) => beside) ? { ...CELLS, items: 'F6:G9' } : CELLS;
    const { custom, native } = scorePair(rule, cells);
    return [`# ${wording}`, custom, native, checkFormula(rule, cells, code => code), ''].join('\n');
  });
  const { done, total } = votesNative(survey, VOTES);
  return [...rules, done, total, '', '# Điều kiện', metNative('A1:A3'), clearNative('A1:A3'), ''].join('\n');
}

if (require.main === module) process.stdout.write(formulasText());
