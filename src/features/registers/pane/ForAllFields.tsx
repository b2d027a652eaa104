import type { CheckIssue } from '../../check/domain/check-issue';
import { REGISTERS_TEXTS } from '../messages/registers-en';
import { fieldsForAll } from '../workbook/typed-terms';
import type { RowDraft } from '../workbook/register-fields';
import { useTexts } from '../../../ui/messages-context';
import { RegisterFieldInput } from './RegisterFieldInput';
import { useOpenLedger } from '../../../ui/ledger-context';

/** Asks for what all new rows of a register get at once. */
export function ForAllFields({
  draft,
  problem,
  onDraft,
}: {
  readonly draft: RowDraft;
  /** What is odd about the deadline. */
  readonly problem: CheckIssue | undefined;
  readonly onDraft: (draft: RowDraft) => void;
}) {
  const { ledger } = useOpenLedger().open;
  const { forAll } = useTexts(REGISTERS_TEXTS).losses;
  return fieldsForAll(ledger).map(field => (
    <RegisterFieldInput
      key={field.key}
      field={{ ...field, label: forAll[field.key] }}
      value={draft[field.key] ?? ''}
      problem={field.key === 'due' ? problem : undefined}
      onChange={value => onDraft({ ...draft, [field.key]: value })}
    />
  ));
}
