import type { EnteredColumn, LedgerRegister } from '../../../ledger/registers';
import { registerHeader } from '../../../messages/register-sheets-vi';

/** What the pane calls what stands in registers, in Vietnamese as the workbook does. */
export const REGISTER_WORDS_VI = {
  /** A column into which people write. `label('evidence', 'signed')` is "Ngày ký". */
  label: <R extends LedgerRegister>(register: R, column: EnteredColumn<R>): string =>
    registerHeader(register, column),
  /** A status of the workbook. `status('Quá hạn')` is "Quá hạn". */
  status: (status: string): string => status,
};

export type RegisterWords = typeof REGISTER_WORDS_VI;
