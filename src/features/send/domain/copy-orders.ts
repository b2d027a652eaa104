import type { MachineDay } from '../../../ledger/days';
import { criteriaOf } from '../../../catalogue/index-set';
import { officersOf, type CopyRequest, type Officer } from '../../../ledger/copies';
import type { CopyChoice } from './copy-choice';
import { copyFileName, copyStem, nextVersion, officerStem } from './copy-name';
import type { Ledger } from '../../../ledger/ledger';
import { LONGEST_NAME } from '../../../ledger/start-issues';
import { isMailAddress } from '../../../ledger/mail-address';

/** One copy that shall be made, and how it goes to whoever gets it. */
export interface CopyOrder {
  readonly request: CopyRequest;
  readonly fileName: string;
  /** The name of the person, '' where only the position is known. */
  readonly person: string;
  /** '' where there is none, or none that a mail can be sent to. */
  readonly address: string;
  /** Codes of the criteria that it is about. */
  readonly criteria: readonly string[];
}

/** What a ledger does not say of the copies that are made of it. */
interface OrderFacts {
  /** The day on this machine, as a serial number. */
  readonly today: MachineDay;
  /** The files that the register holds. */
  readonly sentFiles: readonly string[];
  /** Gives another id each time, capital letters only. */
  readonly newId: () => string;
}

/**
 * The copies of a choice, one for everybody who gets one; none for roles that the index set does not have any more.
 * Example: `copyOrders(ledger, choice, facts)[0]?.fileName` is "So-CCHC-2026-Cam-Giang-Mot-cua.xlsx".
 */
export function copyOrders(
  ledger: Ledger,
  choice: CopyChoice,
  { today, sentFiles, newId }: OrderFacts,
): CopyOrder[] {
  const { kind, due, replyTo } = choice;
  return addressees(ledger, choice).map(({ recipient, roles, person, email, criteria, stem }) => {
    const version = nextVersion(stem, sentFiles);
    return {
      request: {
        kind,
        copyId: newId(),
        recipient,
        roles,
        version,
        sent: today,
        due: kind === 'summary' ? undefined : due,
        replyTo,
      },
      fileName: copyFileName(stem, version),
      person,
      address: isMailAddress(email) ? email : '',
      criteria,
    };
  });
}

/** Who gets a copy, and what all its versions are called. */
interface Addressee extends Pick<CopyRequest, 'recipient' | 'roles'>, Pick<CopyOrder, 'person' | 'criteria'> {
  readonly email: string;
  readonly stem: string;
}

function addressees(ledger: Ledger, choice: CopyChoice): Addressee[] {
  if (choice.kind !== 'officer') {
    const { kind, recipient, email } = choice;
    const criteria = criteriaOf(ledger.set).map(({ code }) => code);
    return [{ recipient, roles: [], person: '', email, criteria, stem: copyStem(ledger, kind) }];
  }
  const officers = officersOf(ledger);
  return officers
    .filter(({ roles }) => choice.roles.includes(roles[0]!))
    .map(officer => ({
      recipient: recipientText(officer),
      roles: officer.roles,
      person: officer.name,
      email: officer.email,
      criteria: officer.criteria,
      stem: officerStem(ledger, officer, officers),
    }));
}

/** Who a copy is for, by name and roles; a name that is none is cut. `recipientText({ roles: ['Bộ phận một cửa'], name: '', … })` is "Bộ phận một cửa". */
export function recipientText({ roles, name }: Pick<Officer, 'roles' | 'name'>): string {
  const short = [...name].slice(0, LONGEST_NAME).join('');
  return name === '' ? roles.join('; ') : `${short} (${roles.join('; ')})`;
}
