import { criteriaOf, ownersOf } from '../catalogue/index-set';
import { grouped } from './grouped';
import type { Ledger, Person } from './ledger';
import { personOf } from './person-of';

/** What a copy is: the part of one officer, the whole workbook, or the summary for reading. */
export const COPY_KINDS = ['officer', 'whole', 'summary'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** An officer who gets a copy of their part; name and address are '' while the configuration does not say. */
export interface Officer extends Person {
  /** The roles that this person has, as the index set names them. */
  readonly roles: readonly string[];
  /** Codes of the criteria that they answer for, in the order of the set. */
  readonly criteria: readonly string[];
}

/**
 * Everybody who answers for criteria, in the order in which the index set names their roles. Roles that the
 * configuration gives to the same name at the same address are one person, who gets one copy; people who merely share
 * a mailbox get one each. Example: six roles of which two are one person's are five officers.
 */
export function officersOf({ set, settings }: Ledger): Officer[] {
  const byPerson = grouped(ownersOf(set), role => {
    const { name, email } = personOf(settings, role);
    return email === '' ? role : `${email} ${name}`.toLocaleLowerCase('vi');
  });
  return [...byPerson.values()].map(roles => {
    const { name, email } = personOf(settings, roles[0]!);
    const theirs = criteriaOf(set).filter(({ owner }) => roles.includes(owner));
    return { roles, name, email, criteria: theirs.map(({ code }) => code) };
  });
}

/** One copy that shall be made. Days are serial numbers. */
export interface CopyRequest {
  readonly kind: CopyKind;
  /** Short and random, capital letters only; the register "Gửi nhận" holds it too. */
  readonly copyId: string;
  /** Who it is for, as the first sheet and the register name them. */
  readonly recipient: string;
  /** The roles of an officer; none for other kinds. */
  readonly roles: readonly string[];
  /** Counts the copies of the same part, from 1. */
  readonly version: number;
  readonly sent: number;
  /** Until when it shall come back. */
  readonly due: number | undefined;
  /** To whom it shall be sent back, '' for whoever sends it. */
  readonly replyTo: string;
}
