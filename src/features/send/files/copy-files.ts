import type { CopyOrder } from '../domain/copy-orders';
import type { Ledger } from '../../../ledger/ledger';
import { mailFacts } from '../domain/mail-facts';
import { mailBody, mailSubject } from '../messages/mail-vi';
import { copyPlan } from '../workbook/copy-plan';
import type { OwnSheet } from '../workbook/own-sheet-plan';
import { writeEml } from '../../../files/eml';
import { withOwnSheets } from '../workbook/travelling-sheets';
import { writeXlsx } from '../../../files/write-xlsx';
import type { NamedFile } from '../../../files/zip-files';

/** One copy with the mail that shall carry it. */
export interface MadeCopy {
  readonly order: CopyOrder;
  readonly subject: string;
  readonly body: string;
  readonly xlsx: NamedFile;
  readonly eml: NamedFile;
  /** Cells of people's own sheets whose formulas could not go along. */
  readonly frozen: readonly string[];
}

/**
 * Makes a copy that was ordered, with sheets of people's own, and its draft, as .xlsx and .eml. `today` is the day on this
 * machine. Example: `await copyFiles(ledger, order, [], today)`.
 */
export async function copyFiles(
  ledger: Ledger,
  order: CopyOrder,
  own: readonly OwnSheet[],
  today: number,
): Promise<MadeCopy> {
  const { request, fileName: name, person, address } = order;
  const { plan, frozen } = withOwnSheets(copyPlan(ledger, request, today), own);
  const bytes = await writeXlsx(plan);
  const facts = mailFacts(ledger, order, today);
  const [subject, body] = [mailSubject(facts), mailBody(facts)];
  const eml = writeEml({
    to: address === '' ? undefined : { name: person, address },
    subject,
    body,
    attachment: { name, bytes },
  });
  return {
    order,
    subject,
    body,
    xlsx: { name, bytes },
    eml: { name: name.replace(/\.xlsx$/, '.eml'), bytes: eml },
    frozen,
  };
}
