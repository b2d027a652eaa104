import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { criteriaOf } from '../catalogue/index-set';
import type { CheckIssue } from '../domain/check-issue';
import type { ExcelIssue } from '../domain/excel-issue';
import type { Ledger } from '../domain/ledger';
import type { LedgerRegister } from '../domain/registers';
import { rowIssues } from '../domain/row-issues';
import { book } from '../excel/excel-book';
import { REGISTERS_TEXTS } from '../messages/registers-texts';
import { SHEET_NAME } from '../messages/sheet-names';
import type { WrittenEdit } from '../workbook/book';
import { registerFields, rowFrom, type Draft } from '../workbook/register-fields';
import { rowsEdit } from '../workbook/rows-edit';
import { ExcelNotice } from './ExcelNotice';
import { useTexts } from './messages-context';
import { RegisterFieldInput } from './RegisterFieldInput';
import { useCrash } from './use-crash';
import type { OpenLedger } from './use-ledger';
import { Waiting } from './Waiting';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '420px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  doubtful: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Takes one new row of a register, tells what the check would say of it, and writes it. */
export function RegisterForm({
  register,
  ledger,
  today,
  criterion,
  whileWriting,
  onAdded,
  onLeave,
}: {
  readonly register: LedgerRegister;
  readonly ledger: Ledger;
  readonly today: number;
  /** The criterion that the row is probably about. */
  readonly criterion: string | undefined;
  readonly whileWriting: OpenLedger['whileWriting'];
  readonly onAdded: (added: WrittenEdit) => void;
  readonly onLeave: () => void;
}) {
  const styles = useStyles();
  const texts = useTexts(REGISTERS_TEXTS).form;
  const fields = useMemo(() => registerFields(register, ledger.set), [register, ledger.set]);
  const [draft, setDraft] = useState<Draft>(() => begun(ledger, criterion));
  const [problems, setProblems] = useState<readonly CheckIssue[]>([]);
  /** True once everything that is only doubtful was told. */
  const [told, setTold] = useState(false);
  const [issue, setIssue] = useState<ExcelIssue>();
  const [writing, setWriting] = useState(false);
  const crash = useCrash();
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => form.current?.querySelector<HTMLElement>('select, input, textarea')?.focus(), []);
  // Whoever cannot see the red text is taken to the first field that needs them.
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  const change = (key: string, value: string): void => {
    setDraft({ ...draft, [key]: value });
    setProblems(problems.filter(problem => fieldOf(problem) !== key));
    setTold(false);
  };
  const submit = async (): Promise<void> => {
    setIssue(undefined);
    const row = rowFrom<LedgerRegister>(fields, draft);
    const found = rowIssues(ledger, register, row, today);
    setProblems(found);
    const isDoubtful = found.length > 0 && found.every(({ severity }) => severity !== 'error');
    setTold(isDoubtful);
    if (found.length > 0 && !(isDoubtful && told)) return;
    setWriting(true);
    const added = await whileWriting(() => book.write(rowsEdit(register, [row])));
    setWriting(false);
    if (added.ok) onAdded(added.value);
    else setIssue(added.issue);
  };

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        if (!writing) void submit().catch(crash);
      }}
    >
      <h1 className={styles.title}>{texts.title(SHEET_NAME[register])}</h1>
      {fields.map(field => (
        <RegisterFieldInput
          key={field.key}
          field={field}
          ledger={ledger}
          value={draft[field.key] ?? ''}
          problem={problems.find(problem => fieldOf(problem) === field.key)}
          onChange={value => change(field.key, value)}
        />
      ))}
      {issue && <ExcelNotice issue={issue} onDismiss={() => setIssue(undefined)} />}
      <div aria-live="polite">{told && <p className={styles.doubtful}>{texts.doubtful}</p>}</div>
      {writing ? (
        <Waiting>{texts.writing}</Waiting>
      ) : (
        <div className={styles.buttons}>
          <Button appearance="primary" type="submit">
            {told ? texts.writeAnyway : texts.write}
          </Button>
          <Button onClick={onLeave}>{texts.cancel}</Button>
        </div>
      )}
    </form>
  );
}

/** The criterion that was selected, and who answers for it. */
function begun({ set }: Ledger, code: string | undefined): Draft {
  const criterion = criteriaOf(set).find(each => each.code === code);
  return criterion ? { criterion: criterion.code, owner: criterion.owner } : {};
}

function fieldOf({ where }: CheckIssue): string | undefined {
  return where.in === 'register' ? where.field : undefined;
}
