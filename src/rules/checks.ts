/** The checks that several rule kinds share. Order matters where they are listed: the first that fails is shown. */
import { isBlank, sameText, type Cell } from './cell';
import { comparable, roundResult } from './decimal';
import type { CellInput, Check } from './entry';
import { comparableRatio, isEmpty, isNumber, literal, roundedResult } from './formula';
import { yearWindow } from './serial-date';

const number = (cell: Cell): number => (typeof cell === 'number' ? cell : NaN);

/** Some of these inputs are filled and some are not. */
export function complete(...inputs: CellInput[]): Check {
  return {
    code: 'entry.incomplete',
    fails: entry => inputs.some(input => isBlank(entry[input])),
    native: cells => `OR(${inputs.map(input => isEmpty(cells[input])).join(',')})`,
  };
}

/** Text, also text that looks like a number: Excel would not add it up. */
export function numeric(...inputs: CellInput[]): Check {
  return {
    code: 'entry.notNumber',
    fails: entry => inputs.some(input => typeof entry[input] !== 'number'),
    native: cells => `NOT(AND(${inputs.map(input => isNumber(cells[input])).join(',')}))`,
  };
}

export function notNegative(...inputs: CellInput[]): Check {
  return {
    code: 'entry.negative',
    fails: entry => inputs.some(input => number(entry[input]) < 0),
    native: cells => `OR(${inputs.map(input => `${cells[input]}<0`).join(',')})`,
  };
}

/** Things that are counted come in whole numbers. */
export const whole: Check = {
  code: 'entry.notWhole',
  fails: entry => !Number.isInteger(number(entry.done)),
  native: cells => `${cells.done}<>INT(${cells.done})`,
};

/** A total of 0 is neither 0 nor full points: nothing arose, and that must be said with the flag (design, section 3). */
export const totalAboveZero: Check = {
  code: 'entry.totalZero',
  fails: entry => entry.total === 0,
  native: cells => `${cells.total}=0`,
};

/** Compared as a ratio, so that 0,1 + 0,1 + 0,1 done of 0,3 does not exceed it; the total is known to be above 0. */
export const doneWithinTotal: Check = {
  code: 'entry.doneExceedsTotal',
  fails: entry => comparable(number(entry.done) / number(entry.total)) > 1,
  native: cells => `${comparableRatio(cells.done, cells.total)}>1`,
};

export const resultAtMostMaximum: Check = {
  code: 'entry.aboveMaximum',
  fails: (entry, { max }) => roundResult(number(entry.result)) > max,
  native: cells => `${roundedResult(cells.result)}>${cells.max}`,
};

export const isDate: Check = {
  code: 'entry.notDate',
  fails: entry => typeof entry.date !== 'number',
  native: cells => `NOT(${isNumber(cells.date)})`,
};

export const dateWithinYear: Check = {
  code: 'entry.dateOutsideYear',
  fails: (entry, { year }) => {
    const { from, to } = yearWindow(year);
    return number(entry.date) < from || number(entry.date) >= to + 1;
  },
  native: cells => `OR(${cells.date}<DATE(${cells.year}-1,12,15),${cells.date}>=DATE(${cells.year}+1,1,1))`,
};

export const dueKnown: Check = {
  code: 'entry.dueMissing',
  fails: entry => typeof entry.due !== 'number',
  native: cells => `NOT(${isNumber(cells.due)})`,
};

/** The result is one of these words; letter case does not count. */
export function resultIn(words: readonly string[]): Check {
  return {
    code: 'entry.notInList',
    fails: entry => !words.some(word => sameText(entry.result, word)),
    native: cells => `NOT(OR(${words.map(word => `${cells.result}=${literal(word)}`).join(',')}))`,
  };
}

/** Every sub-row of a checklist was answered. */
export const itemsComplete: Check = {
  code: 'entry.incomplete',
  fails: entry => entry.items.some(isBlank),
  native: cells => `COUNTBLANK(${cells.items})>0`,
};

export function itemsIn(words: readonly string[]): Check {
  return {
    code: 'entry.notInList',
    fails: entry => entry.items.some(item => !words.some(word => sameText(item, word))),
    native: cells =>
      `${words.map(word => `COUNTIF(${cells.items},${literal(word)})`).join('+')}<ROWS(${cells.items})`,
  };
}

/**
 * Sub-rows may stay empty; what stands in them is a number, and so is their sum, where Excel itself shows an error.
 * LibreOffice takes truth values in a range for numbers.
 */
export function itemsNumeric(count: number): Check {
  return {
    code: 'entry.notNumber',
    fails: ({ items }) =>
      items.some(item => !isBlank(item) && typeof item !== 'number') ||
      !Number.isFinite(items.reduce<number>((sum, item) => sum + Number(item), 0)),
    native: ({ items }) => {
      const logical = Array.from({ length: count }, (_, index) => `ISLOGICAL(INDEX(${items},${index + 1}))`);
      return `OR(SUMPRODUCT((LEN(${items})>0)*(1-ISNUMBER(${items})))>0,${logical.join(',')})`;
    },
  };
}

/** The same for sub-rows of two cells each, done and total side by side, all of which are filled. */
export function pairsNumeric(count: number): Check {
  return {
    code: 'entry.notNumber',
    fails: ({ items }) => items.some(item => typeof item !== 'number'),
    native: ({ items }) => {
      const logical = Array.from({ length: count }, (_, index) =>
        [1, 2].map(column => `ISLOGICAL(INDEX(${items},${index + 1},${column}))`),
      );
      return `OR(SUMPRODUCT(1-ISNUMBER(${items}))>0,${logical.flat().join(',')})`;
    },
  };
}

/** What a spreadsheet still counts one by one. */
const MOST_CASES = 1e15;

/** Things that are counted come in whole numbers, in every sub-row. */
export const itemsWhole: Check = {
  code: 'entry.notWhole',
  fails: entry => entry.items.some(item => !Number.isInteger(number(item)) || number(item) > MOST_CASES),
  native: ({ items }) => `OR(SUMPRODUCT(--(${items}<>INT(${items})))>0,MAX(${items})>${literal(MOST_CASES)})`,
};

export const itemsNotNegative: Check = {
  code: 'entry.negative',
  fails: entry => entry.items.some(item => number(item) < 0),
  native: ({ items }) => `SUMPRODUCT(--(${items}<0))>0`,
};

/** The sub-rows are no negative numbers; all of them at 0 are as good as nothing. */
export const itemsSumAboveZero: Check = {
  code: 'entry.totalZero',
  fails: entry => entry.items.every(item => isBlank(item) || item === 0),
  native: ({ items }) => `SUM(${items})=0`,
};

/** Sub-rows of two cells: every second item is a total. */
export const pairsTotalsAboveZero: Check = {
  code: 'entry.totalZero',
  fails: entry => entry.items.some((item, index) => index % 2 === 1 && item === 0),
  native: ({ items }) => `SUMPRODUCT(--(INDEX(${items},0,2)=0))>0`,
};

/** Each compared as a ratio, as a single one is; the totals are known to be above 0. */
export const pairsWithinTotals: Check = {
  code: 'entry.doneExceedsTotal',
  fails: ({ items }) =>
    items.some(
      (total, index) => index % 2 === 1 && comparable(number(items[index - 1] ?? null) / number(total)) > 1,
    ),
  native: ({ items }) =>
    `SUMPRODUCT(--(${comparableRatio(`INDEX(${items},0,1)`, `INDEX(${items},0,2)`)}>1))>0`,
};
