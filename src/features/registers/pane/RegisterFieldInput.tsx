import { Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import type { CheckIssue } from '../../check/domain/check-issue';
import { checkSentence } from '../../check/messages/check-sentence';
import { REGISTERS_TEXTS } from '../messages/registers-en';
import { LONGEST_TEXT } from '../../../workbook/plan';
import { choiceText } from '../workbook/register-draft';
import type { RegisterField } from '../workbook/register-fields';
import { DateField } from '../../../ui/DateField';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { useOpenLedger } from '../../../ui/ledger-context';

const useStyles = makeStyles({
  // Titles of criteria are longer than the pane is wide.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  choice: { minWidth: 0, textOverflow: 'ellipsis' },
});

/** The keyboard that a touch screen shows. */
const INPUT_MODE: { readonly [K in RegisterField['kind']]?: 'decimal' | 'numeric' } = {
  points: 'decimal',
  year: 'numeric',
};

/** One field of a new row, with what the check would say of it. */
export function RegisterFieldInput({
  field: { label, kind, list },
  value,
  problem,
  onChange,
}: {
  readonly field: RegisterField;
  readonly value: string;
  readonly problem: CheckIssue | undefined;
  readonly onChange: (value: string) => void;
}) {
  const { ledger } = useOpenLedger().open;
  const styles = useStyles();
  const messages = useMessages();
  const { none } = useTexts(REGISTERS_TEXTS).form;
  const validation = problem
    ? {
        validationMessage: checkSentence(messages, problem),
        validationState: problem.severity === 'error' ? ('error' as const) : ('warning' as const),
      }
    : {};
  if (kind === 'date')
    return (
      <DateField
        className={styles.field}
        label={label}
        value={value}
        validation={validation}
        onChange={onChange}
      />
    );
  const change = (_: unknown, data: { readonly value: string }): void => onChange(data.value);
  return (
    <Field className={styles.field} label={label} {...validation}>
      {list ? (
        <Select select={{ className: styles.choice }} value={value} onChange={change}>
          <option value="">{none}</option>
          {list.items.map(item => (
            <option key={item} value={item}>
              {choiceText(list.key, item, ledger)}
            </option>
          ))}
        </Select>
      ) : kind === 'longText' ? (
        <Textarea value={value} maxLength={LONGEST_TEXT} resize="vertical" onChange={change} />
      ) : (
        <Input inputMode={INPUT_MODE[kind]} value={value} maxLength={LONGEST_TEXT} onChange={change} />
      )}
    </Field>
  );
}
