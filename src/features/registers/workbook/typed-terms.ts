import type { Ledger } from '../../../ledger/ledger';
import { pointsInText } from '../../../rules/text-number';
import type { ProposalTerms } from '../domain/lost-points';
import { registerFields, rowFrom, type RowDraft, type RegisterField } from './register-fields';

/** What people type that holds for all remediations that are proposed. */
interface TypedTerms {
  /** The least loss that is worth a row, in points. */
  readonly from: string;
  /** Owner and deadline, as a form holds them. */
  readonly forAll: RowDraft;
}

/** Losses of a few hundredths are what a single vote or rounding costs. */
export const USUAL_TERMS: TypedTerms = { from: '0,10', forAll: {} };

/** The columns of the register that can be filled for all rows at once. */
const FOR_ALL = ['due', 'owner'] as const;

/** Their fields. `fieldsForAll(ledger)[0]?.kind` is 'date'. */
export function fieldsForAll(ledger: Ledger): (RegisterField & { readonly key: (typeof FOR_ALL)[number] })[] {
  // What they are called where they hold for all rows, the view says.
  const fields = registerFields('remediation', ledger, 'vi');
  return FOR_ALL.map(key => ({ ...fields.find(field => field.key === key)!, key }));
}

/** The terms that were typed for losses of a year, but for the least loss while it is no number from 0 on. */
export function termsFrom(
  { from, forAll }: TypedTerms,
  year: number,
  ledger: Ledger,
): Omit<ProposalTerms, 'from'> & { readonly from: number | undefined } {
  const least = pointsInText(from);
  const { owner, due } = rowFrom<'remediation'>(fieldsForAll(ledger), forAll);
  return { year, owner, due, from: least !== undefined && least >= 0 ? least : undefined };
}
