/** Words that stand in cells as values and that formulas compare with. Sentences live in `messages/`. */

/** A condition that is met, and one that is not. */
export const MET = 'Đạt';
export const NOT_MET = 'Không đạt';
/** The mark in the column "Không phát sinh". */
export const FLAG = 'x';
/** Stands in place of a score when a criterion that did not arise is left out of the index. */
export const LEFT_OUT = 'KPS';
