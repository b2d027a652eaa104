import { criteriaOf } from '../catalogue/index-set';
import { officersOf, type CopyKind, type CopyRequest, type Officer } from '../domain/copies';
import { copyFileName, copyStem, nextVersion } from '../domain/copy-name';
import { copyProgress } from '../domain/copy-progress';
import { reckoningDay } from '../domain/days';
import type { Ledger } from '../domain/ledger';
import { isMailAddress } from '../domain/mail-address';
import { scoreLedger } from '../domain/scores';
import type { OwnSheet } from '../excel/own-sheets';
import { writeEml } from '../files/eml';
import { writeXlsx } from '../files/write-xlsx';
import type { NamedFile } from '../files/zip-files';
import { mailBody, mailSubject } from '../messages/mail-vi';
import { copyPlan } from '../workbook/copy-plan';
import { withOwnSheets } from './travelling-sheets';

/** What the form asks for. Officers are known by the first of their roles. */
export type CopyChoice = {
  readonly due: number | undefined;
  readonly replyTo: string;
} & (
  | { readonly kind: 'officer'; readonly roles: readonly string[] }
  | {
      readonly kind: Exclude<CopyKind, 'officer'>;
      readonly recipient: string;
      readonly email: string;
      /** Names of sheets of people's own that go along. */
      readonly ownSheets: readonly string[];
    }
);

/** One copy with the mail that shall carry it. */
export interface MadeCopy {
  readonly request: CopyRequest;
  /** '' where there is none, or none that a mail can be sent to. */
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  readonly xlsx: NamedFile;
  readonly eml: NamedFile;
  /** Cells of people's own sheets whose formulas could not go along. */
  readonly frozen: readonly string[];
}

/** Who gets a copy of a choice, and what they are called in a mail and in the register. */
export interface Addressee {
  readonly recipient: string;
  readonly person: string;
  readonly email: string;
  readonly officer: Officer | undefined;
}

/** Everybody who gets a copy; nobody for roles that the index set does not have any more. */
export function addressees(ledger: Ledger, choice: CopyChoice): readonly Addressee[] {
  if (choice.kind !== 'officer')
    return [{ recipient: choice.recipient, person: '', email: choice.email, officer: undefined }];
  return officersOf(ledger)
    .filter(({ roles }) => choice.roles.includes(roles[0]!))
    .map(officer => ({
      recipient: recipientText(officer),
      person: officer.name,
      email: officer.email,
      officer,
    }));
}

/** `recipientText({ roles: ['Bộ phận một cửa'], name: '', … })` is "Bộ phận một cửa". */
export function recipientText({ roles, name }: Pick<Officer, 'roles' | 'name'>): string {
  return name === '' ? roles.join('; ') : `${name} (${roles.join('; ')})`;
}

/** What all copies that are made at once have in common. */
export interface Making {
  readonly ledger: Ledger;
  readonly choice: CopyChoice;
  /** The day on this machine, as a serial number. */
  readonly today: number;
  /** The files that the register holds. */
  readonly sentFiles: readonly string[];
  /** Sheets of people's own that go along. */
  readonly own: readonly OwnSheet[];
}

/** Makes the copy and the draft for one addressee, as .xlsx and .eml. `copyId` is random, capital letters only. */
export async function copyFiles(
  { ledger, choice, today, sentFiles, own }: Making,
  { recipient, person, email, officer }: Addressee,
  copyId: string,
): Promise<MadeCopy> {
  const { kind, due, replyTo } = choice;
  const stem =
    kind === 'officer' ? copyStem(ledger, kind, officer!, officersOf(ledger)) : copyStem(ledger, kind);
  const version = nextVersion(stem, sentFiles);
  const name = copyFileName(stem, version);
  const request: CopyRequest = {
    kind,
    copyId,
    recipient,
    roles: officer?.roles ?? [],
    version,
    sent: today,
    due: kind === 'summary' ? undefined : due,
    replyTo,
  };
  const { plan, frozen } = withOwnSheets(copyPlan(ledger, request, today), own);
  const bytes = await writeXlsx(plan);
  const asOf = reckoningDay(ledger.settings, today);
  const scores = scoreLedger(ledger, asOf);
  const codes = officer?.criteria ?? criteriaOf(ledger.set).map(({ code }) => code);
  const facts = {
    request,
    fileName: name,
    settings: ledger.settings,
    person,
    progress: copyProgress(scores, codes),
    asOf,
    index: scores.total.entered === 0 ? undefined : scores.total.index,
  };
  const [subject, body] = [mailSubject(facts), mailBody(facts)];
  const address = isMailAddress(email) ? email : '';
  const eml = writeEml({
    to: address === '' ? undefined : { name: person, address },
    subject,
    body,
    attachment: { name, bytes },
  });
  return {
    request,
    address,
    subject,
    body,
    xlsx: { name, bytes },
    eml: { name: name.replace(/\.xlsx$/, '.eml'), bytes: eml },
    frozen,
  };
}
