import type { LedgerRegister } from './registers';

/**
 * What was looked for in a workbook and cannot be taken as it stands. What is not found is not blank: nobody knows what
 * was entered there. `sheet` is the name that the standard workbook gives it. The sentences are in `messages/`.
 */
export type Gap = {
  readonly sheet: string;
  /** Whose sheet it is, where it is that of a register. */
  readonly register?: LedgerRegister;
  readonly why: GapReason;
} & (
  | { readonly what: 'sheet' }
  /** No row of the sheet bears its headers. */
  | { readonly what: 'header' }
  /** The row of a criterion, of an item of one, or of a figure that is known by its label. */
  | { readonly what: 'row'; readonly code: string }
  /** A row with figures whose code the index set does not have, so that they belong nowhere. */
  | { readonly what: 'stray'; readonly code: string }
  | { readonly what: 'column'; readonly header: string }
);

/** `missing`, or why it is not certain which place is meant. */
export type GapReason =
  | 'missing'
  /** More than one bears its name, code or header, and they do not hold the same. */
  | 'twice'
  /** Its header was reworded; its neighbours tell where it stands. */
  | 'renamed'
  /** A program made a number or a date of its code, which another code could have become too. */
  | 'ambiguous'
  /** Its code stands beside the title of another one. */
  | 'moved';

/** The name of a sheet that was known by what it holds. */
export interface OtherName {
  readonly sheet: string;
  readonly name: string;
}

/** Whether the table of a register was not found, so that nobody knows which rows it has. */
export function isRegisterGone(gaps: readonly Gap[], register: LedgerRegister): boolean {
  return gaps.some(gap => gap.register === register && (gap.what === 'sheet' || gap.what === 'header'));
}
