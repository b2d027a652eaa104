import type { MachineDay } from '../../../ledger/days';
import type { CopyOrder } from '../domain/copy-orders';
import type { CopyRequest } from '../../../ledger/copies';
import type { Ledger } from '../../../ledger/ledger';
import { mailFacts } from '../domain/mail-facts';
import { mailBody, mailSubject } from '../messages/mail-vi';
import { copyPlan } from '../workbook/copy-plan';
import { withOfficerPointsPlan } from '../workbook/officer-points-plan';
import { ownPointsPlan } from '../workbook/own-points-plan';
import type { OwnSheet } from '../workbook/own-sheet-plan';
import { writeEml } from '../../../files/eml';
import { withOwnSheets, type Travelling } from '../workbook/travelling-sheets';
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
 * Makes a copy that was ordered, with sheets of people's own, and its draft, as .xlsx and .eml. An officer gets of the plan
 * of points what concerns them, and no other sheet. `today` is the day on this machine. Example: `await copyFiles(ledger, order, [], today)`.
 */
export async function copyFiles(
  ledger: Ledger,
  order: CopyOrder,
  own: readonly OwnSheet[],
  today: MachineDay,
): Promise<MadeCopy> {
  const { request, fileName: name, person, address } = order;
  const { plan, frozen } = travelling(ledger, request, own, today);
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

function travelling(
  ledger: Ledger,
  request: CopyRequest,
  own: readonly OwnSheet[],
  today: MachineDay,
): Travelling {
  const plan = copyPlan(ledger, request, today);
  if (request.kind !== 'officer') return withOwnSheets(plan, own);
  return { plan: withOfficerPointsPlan(plan, ownPointsPlan(own), ledger, request.roles, today), frozen: [] };
}
