import type { CheckIssue } from '../../check/domain/check-issue';
import type { Ledger } from '../../../ledger/ledger';
import { REGISTERS_TEXTS } from '../messages/registers-en';
import { fieldsForAll } from '../workbook/typed-terms';
import type { RowDraft } from '../workbook/register-fields';
import { useTexts } from '../../../ui/messages-context';
import { RegisterFieldInput } from './RegisterFieldInput';

/** Asks for what all new rows of a register get at once. */
export function ForAllFields({
  ledger,
  draft,
  problem,
  onDraft,
}: {
  readonly ledger: Ledger;
  readonly draft: RowDraft;
  /** What is odd about the deadline. */
  readonly problem: CheckIssue | undefined;
  readonly onDraft: (draft: RowDraft) => void;
}) {
  const { forAll } = useTexts(REGISTERS_TEXTS).losses;
  return fieldsForAll(ledger).map(field => (
    <RegisterFieldInput
      key={field.key}
      field={{ ...field, label: forAll[field.key] }}
      ledger={ledger}
      value={draft[field.key] ?? ''}
      problem={field.key === 'due' ? problem : undefined}
      onChange={value => onDraft({ ...draft, [field.key]: value })}
    />
  ));
}
