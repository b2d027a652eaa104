import type { CopyOrder } from './copy-orders';
import { copyProgress, type CopyProgress } from './copy-progress';
import { reckoningDay, type MachineDay } from '../../../ledger/days';
import type { Ledger, Settings } from '../../../ledger/ledger';
import { scoreLedger } from '../../../scores/scores';

/** What a mail tells of a copy, before it becomes sentences. */
export interface MailFacts extends Pick<CopyOrder, 'request' | 'fileName' | 'person'> {
  readonly settings: Pick<Settings, 'unitName' | 'year' | 'sample'>;
  /** Of the criteria that the recipient answers for; of all for the whole workbook. */
  readonly progress: CopyProgress;
  /** The day that the figures are of, and the index then; none while nothing was entered. */
  readonly asOf: number;
  readonly index: number | undefined;
}

/** Everything that the mail with an ordered copy says. Example: `mailSubject(mailFacts(ledger, order, today))`. */
export function mailFacts(
  ledger: Ledger,
  { request, fileName, person, criteria }: CopyOrder,
  today: MachineDay,
): MailFacts {
  const asOf = reckoningDay(ledger.settings, today);
  const scores = scoreLedger(ledger, asOf);
  return {
    request,
    fileName,
    person,
    settings: ledger.settings,
    progress: copyProgress(scores, criteria),
    asOf,
    index: scores.total.entered === 0 ? undefined : scores.total.index,
  };
}
