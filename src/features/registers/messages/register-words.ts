import type { EnteredColumn, LedgerRegister } from '../../../ledger/registers';
import type { Language } from '../../../messages/messages';
import { NO_STATUS, registerHeader } from '../../../messages/register-sheets-vi';
import { STATUS } from '../../../rules/words';

const ENGLISH: { readonly [R in LedgerRegister]: Readonly<Record<EnteredColumn<R>, string>> } = {
  evidence: {
    criterion: 'Criterion',
    number: 'Number',
    signed: 'Signed on',
    summary: 'Subject',
    signer: 'Signed by',
    link: 'Link',
  },
  remediation: {
    shortcoming: 'Shortcoming',
    criterion: 'Criterion',
    year: 'Year of the index',
    lost: 'Points lost',
    measure: 'Measure',
    owner: 'Responsible',
    given: 'Given on',
    due: 'Due on',
    result: 'Result',
    done: 'Done on',
  },
  tasks: {
    task: 'Task',
    assignedBy: 'Assigned by paper',
    given: 'Given on',
    indicator: 'Criterion or indicator',
    owner: 'Responsible',
    due: 'Due on',
    done: 'Done on',
    note: 'Note',
  },
  reports: {
    kind: 'Kind of report',
    period: 'Period',
    section: 'Section',
    due: 'To be sent by',
    sent: 'Sent on',
    number: 'Number',
  },
};

const ENGLISH_STATUS: Readonly<Record<string, string>> = {
  [STATUS.onTime]: 'Done on time',
  [STATUS.late]: 'Done late',
  [STATUS.overdue]: 'Overdue',
  [STATUS.soon]: 'Due soon',
  [STATUS.open]: 'Not due yet',
  [NO_STATUS.dueMissing]: 'No deadline',
  [NO_STATUS.dateInvalid]: 'Not a date',
};

/** What the pane calls a column into which people write; in Vietnamese as its header. `registerLabel('evidence', 'signed', 'en')` is "Signed on". */
export function registerLabel<R extends LedgerRegister>(
  register: R,
  column: EnteredColumn<R>,
  language: Language,
): string {
  if (language === 'vi') return registerHeader(register, column);
  return (ENGLISH[register] as Readonly<Record<string, string>>)[column]!;
}

/** A status of the workbook as the pane says it. `statusName('Quá hạn', 'en')` is "Overdue". */
export function statusName(status: string, language: Language): string {
  return language === 'vi' ? status : (ENGLISH_STATUS[status] ?? status);
}
