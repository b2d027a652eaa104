import type { MachineDay } from '../../../ledger/days';
import { dateInText, dayText } from '../../../rules/text-date';
import { officersOf, type CopyKind, type Officer } from '../../../ledger/copies';
import type { Ledger } from '../../../ledger/ledger';
import { personOf } from '../../../ledger/person-of';
import { isMailAddress } from '../../../ledger/mail-address';
import { reporterOf } from '../../../ledger/reporter';

/** Which copies shall be made. Officers are known by the first of their roles; days are serial numbers. */
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

/** A choice while somebody makes it; what was filled in for one kind is kept while another is looked at. */
export interface CopyDraft {
  readonly kind: CopyKind;
  /** First roles of the officers who get none. */
  readonly left: readonly string[];
  readonly recipient: string;
  readonly email: string;
  readonly ownSheets: readonly string[];
  /** As it was typed. */
  readonly due: string;
  readonly replyTo: string;
}

/** What a draft lacks: anybody who gets a copy, an address that a mail can be sent to, a day that is one. */
export type DraftFault = 'nobody' | 'badAddress' | 'badDay';

/** Days that people have for their answer unless somebody says otherwise. */
const DAYS = 7;

/**
 * What is offered first: a copy for each officer, back within a week to whoever keeps the workbook, who needs none; a whole
 * copy takes these sheets of people's own along, where there are such.
 */
export function firstDraft(ledger: Ledger, today: MachineDay, ownSheets: readonly string[]): CopyDraft {
  const keeper = reporterOf(ledger.set) ?? '';
  const { name, email } = personOf(ledger.settings, keeper);
  return {
    kind: 'officer',
    left: officersOf(ledger).flatMap(({ roles }) => (roles.includes(keeper) ? [roles[0]!] : [])),
    recipient: '',
    email: '',
    ownSheets,
    due: dayText(today + DAYS),
    replyTo: [name, email].filter(text => text !== '').join(', '),
  };
}

/** The draft with an officer, known by the first role, taken in or left out. */
export function withOfficerToggled(draft: CopyDraft, role: string): CopyDraft {
  const { left } = draft;
  return { ...draft, left: left.includes(role) ? left.filter(each => each !== role) : [...left, role] };
}

/** The first roles of the officers who get a copy. */
export function chosenRoles({ left }: CopyDraft, officers: readonly Officer[]): string[] {
  return officers.map(({ roles }) => roles[0]!).filter(role => !left.includes(role));
}

/** Everything that a draft lacks, none for one that is a choice. */
export function draftFaults(draft: CopyDraft, officers: readonly Officer[]): DraftFault[] {
  const [recipient, email] = [draft.recipient.trim(), draft.email.trim()];
  // A summary is not awaited back.
  const hasDay = draft.kind === 'summary' || draft.due.trim() === '' || dateInText(draft.due) !== undefined;
  const badDay = hasDay ? [] : (['badDay'] as const);
  if (draft.kind === 'officer')
    return [...(chosenRoles(draft, officers).length === 0 ? (['nobody'] as const) : []), ...badDay];
  return [
    ...badDay,
    ...(recipient === '' ? (['nobody'] as const) : []),
    ...(email === '' || isMailAddress(email) ? [] : (['badAddress'] as const)),
  ];
}

/** The choice that a draft without faults is. Example: `choiceOf(firstDraft(ledger, today, []), officersOf(ledger)).kind`. */
export function choiceOf(draft: CopyDraft, officers: readonly Officer[]): CopyChoice {
  const { kind, ownSheets } = draft;
  const common = { due: dateInText(draft.due), replyTo: draft.replyTo.trim() };
  if (kind === 'officer') return { kind, roles: chosenRoles(draft, officers), ...common };
  return {
    kind,
    recipient: draft.recipient.trim(),
    email: draft.email.trim(),
    ownSheets: kind === 'whole' ? ownSheets : [],
    ...common,
  };
}
