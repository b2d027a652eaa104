import type { EnteredColumn, LedgerRegister } from '../../../ledger/registers';
import type { ByLanguage } from '../../../messages/messages';
import { NO_STATUS } from '../../../messages/register-sheets-vi';
import { STATUS } from '../../../rules/words';
import { REGISTER_WORDS_VI, type RegisterWords } from './register-words-vi';

const LABELS: { readonly [R in LedgerRegister]: Readonly<Record<EnteredColumn<R>, string>> } = {
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

const STATUSES: Readonly<Record<string, string>> = {
  [STATUS.onTime]: 'Done on time',
  [STATUS.late]: 'Done late',
  [STATUS.overdue]: 'Overdue',
  [STATUS.soon]: 'Due soon',
  [STATUS.open]: 'Not due yet',
  [NO_STATUS.dueMissing]: 'No deadline',
  [NO_STATUS.dateInvalid]: 'Not a date',
};

/** The same in English. `REGISTER_WORDS_EN.label('evidence', 'signed')` is "Signed on". */
const REGISTER_WORDS_EN: RegisterWords = {
  label: (register, column) => (LABELS[register] as Readonly<Record<string, string>>)[column]!,
  status: status => STATUSES[status] ?? status,
};

export const REGISTER_WORDS: ByLanguage<RegisterWords> = { vi: REGISTER_WORDS_VI, en: REGISTER_WORDS_EN };
