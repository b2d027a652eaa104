import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CheckIssue } from '../../check/domain/check-issue';
import type { LedgerRegister } from '../../../ledger/registers';
import { rowIssues } from '../domain/row-issues';
import { book } from '../../../excel/excel-book';
import { REGISTERS_TEXTS } from '../messages/registers-en';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { draftAbout, draftAnswer, fieldOf } from '../workbook/register-draft';
import { registerFields, rowFrom, type RowDraft } from '../workbook/register-fields';
import type { WrittenEdit } from '../../../workbook/book';
import { rowsEdit } from '../../../workbook/rows-edit';
import { ActionBar } from '../../../ui/ActionBar';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { FormPage } from '../../../ui/FormPage';
import { RegisterFieldInput } from './RegisterFieldInput';
import { useWriting } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';

const useStyles = makeStyles({
  doubtful: { margin: 0 },
});

/** Takes one new row of a register, tells what the check would say of it, and writes it. */
export function RegisterForm({
  register,
  criterion,
  onAdded,
  onLeave,
}: {
  readonly register: LedgerRegister;
  /** The criterion that the row is probably about. */
  readonly criterion: string | undefined;
  readonly onAdded: (added: WrittenEdit) => void;
  readonly onLeave: () => void;
}) {
  const { open, today } = useOpenLedger();
  const { ledger } = open;
  const styles = useStyles();
  const texts = useTexts(REGISTERS_TEXTS).form;
  const { language } = useMessages();
  const fields = useMemo(() => registerFields(register, ledger, language), [register, ledger, language]);
  const [draft, setDraft] = useState<RowDraft>(() => draftAbout(criterion, ledger));
  const [problems, setProblems] = useState<readonly CheckIssue[]>([]);
  /** True once everything that is only doubtful was told. */
  const [isAsked, setIsAsked] = useState(false);
  const writing = useWriting<WrittenEdit>();

  const change = (key: string, value: string): void => {
    setDraft({ ...draft, [key]: value });
    setProblems(problems.filter(problem => fieldOf(problem) !== key));
    setIsAsked(false);
  };
  const submit = (): void => {
    if (writing.at === 'working') return;
    const row = rowFrom<LedgerRegister>(fields, draft);
    const found = rowIssues(ledger, register, row, today);
    const answer = draftAnswer(found, isAsked);
    writing.reset();
    setProblems(found);
    setIsAsked(answer !== 'refuse' && found.length > 0);
    if (answer === 'write') writing.run(() => book.write(rowsEdit(register, [row])), onAdded);
  };

  return (
    <FormPage title={texts.title(SHEET_NAME[register])} isAnswer problems={problems} onSubmit={submit}>
      {fields.map(field => (
        <RegisterFieldInput
          key={field.key}
          field={field}
          value={draft[field.key] ?? ''}
          problem={problems.find(problem => fieldOf(problem) === field.key)}
          onChange={value => change(field.key, value)}
        />
      ))}
      <div aria-live="polite">{isAsked && <p className={styles.doubtful}>{texts.doubtful}</p>}</div>
      <WorkStatus work={writing}>{texts.writing}</WorkStatus>
      {writing.at !== 'working' && (
        <ActionBar>
          <Button appearance="primary" type="submit">
            {isAsked ? texts.writeAnyway : texts.write}
          </Button>
          <Button onClick={onLeave}>{texts.cancel}</Button>
        </ActionBar>
      )}
    </FormPage>
  );
}
