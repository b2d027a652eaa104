import { HostError } from '../wire/host-error';

/** What Excel answers where it needs the window of the workbook in front, by the name of the error. */
const MESSAGES = {
  InvalidSelection: 'The current selection is invalid for this operation.',
  InactiveWorkbook:
    'The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.',
} as const;

export type FocusError = keyof typeof MESSAGES;

/**
 * Whether this workbook's window is in front. While another workbook's is, Excel refuses the active cell and the selection
 * (OfficeDev/office-js issues 561, 5319), names of a sheet, though not of the workbook (6365), and to select or activate;
 * with InvalidSelection, or with InactiveWorkbook as its documentation has it.
 */
export class Focus {
  #lost: FocusError | undefined;

  /** Another workbook comes to the front. */
  lose(error: FocusError): void {
    this.#lost = error;
  }

  /** This workbook is in front again. */
  regain(): void {
    this.#lost = undefined;
  }

  require(): void {
    if (this.#lost) throw new HostError(this.#lost, MESSAGES[this.#lost]);
  }
}
