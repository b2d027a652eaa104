import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentProps, ReactNode } from 'react';
import type { Start } from '../domain/start-form';
import type { StartIssue } from '../../../ledger/start-issues';
import { sentence } from '../../../messages/messages';
import { START_TEXTS } from '../messages/start-en';
import { IndexSetField } from './IndexSetField';
import { ActionBar } from '../../../ui/ActionBar';
import { useTexts } from '../../../ui/messages-context';
import { FormPage } from '../../../ui/FormPage';
import { ChoiceField } from '../../../ui/ChoiceField';
import { NOT_ARISING_MODES } from '../../../rules/rule';

const useStyles = makeStyles({
  intro: { margin: 0 },
  others: {
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type TextField = StartIssue['field'];

/** What the officer says before there is a workbook. */
export function StartForm({
  start,
  problems,
  onChange,
  onCreate,
  children,
  ...sets
}: Pick<ComponentProps<typeof IndexSetField>, 'own' | 'onRead'> & {
  readonly start: Start;
  readonly problems: readonly StartIssue[];
  readonly onChange: (changed: Partial<Start>) => void;
  readonly onCreate: () => void;
  /** Other ways to a workbook, before the fields. */
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { issues: say, form: texts } = useTexts(START_TEXTS);

  const validation = (field: TextField) => {
    const problem = problems.find(each => each.field === field);
    return problem ? { validationMessage: sentence(say, problem) } : {};
  };

  return (
    <FormPage title={texts.title} problems={problems} onSubmit={onCreate}>
      <p className={styles.intro}>{texts.intro}</p>
      <div className={styles.others}>{children}</div>
      <Field label={texts.unitName} hint={texts.unitNameHint} required {...validation('unitName')}>
        <Input value={start.unitName} onChange={(_, { value }) => onChange({ unitName: value })} />
      </Field>
      <Field label={texts.unitCode} hint={texts.unitCodeHint} required {...validation('unitCode')}>
        <Input
          value={start.unitCode}
          inputMode="numeric"
          maxLength={5}
          onChange={(_, { value }) => onChange({ unitCode: value })}
        />
      </Field>
      <Field label={texts.authority} hint={texts.authorityHint} required {...validation('authority')}>
        <Input value={start.authority} onChange={(_, { value }) => onChange({ authority: value })} />
      </Field>
      <Field label={texts.year} required {...validation('year')}>
        <Input
          type="number"
          value={Number.isNaN(start.year) ? '' : String(start.year)}
          onChange={(_, { value }) => onChange({ year: value === '' ? NaN : Number(value) })}
        />
      </Field>
      <IndexSetField set={start.set} onSet={set => onChange({ set })} {...sets} />
      <ChoiceField
        label={texts.notArising}
        all={NOT_ARISING_MODES}
        nameOf={mode => texts.mode[mode]}
        chosen={start.notArising}
        onChoose={notArising => onChange({ notArising })}
      />
      <ActionBar>
        <Button appearance="primary" type="submit" size="large">
          {texts.create}
        </Button>
      </ActionBar>
    </FormPage>
  );
}
