import { makeStyles, tokens } from '@fluentui/react-components';
import { REMEDY_PLAN_BASES } from '../domain/remedy-plan';
import { reportPeriods } from '../../../ledger/report-periods';
import { DOCUMENT_KINDS, DOCUMENTS, type DocumentChoice } from '../messages/documents';
import { PERIOD_NAMES } from '../../../messages/period-names-en';
import { REPORTS_TEXTS } from '../messages/reports-en';
import { ChoiceField } from '../../../ui/ChoiceField';
import { useTexts } from '../../../ui/messages-context';
import { STACK } from '../../../ui/theme/looks';
import { useOpenLedger } from '../../../ui/ledger-context';

const useStyles = makeStyles({
  fields: { ...STACK, marginTop: tokens.spacingVerticalS },
});

/** Asks for a document, and for what must be chosen for it. */
export function DocumentChoiceForm({
  choice,
  onChoice,
}: {
  readonly choice: DocumentChoice;
  readonly onChoice: (choice: DocumentChoice) => void;
}) {
  const { year } = useOpenLedger().open.ledger.settings;
  const styles = useStyles();
  const texts = useTexts(REPORTS_TEXTS);
  const periodNames = useTexts(PERIOD_NAMES);
  const { asks } = DOCUMENTS[choice.kind];
  const periods = reportPeriods(year);
  return (
    <div className={styles.fields}>
      <ChoiceField
        label={texts.kind}
        all={DOCUMENT_KINDS}
        nameOf={kind => texts.kinds[kind]}
        chosen={choice.kind}
        onChoose={kind => onChoice({ ...choice, kind })}
      />
      {asks === 'period' && (
        <ChoiceField
          label={texts.period}
          all={periods.map(({ code }) => code)}
          nameOf={code => periodNames.ofYear(periods.find(each => each.code === code)!.name, year)}
          chosen={choice.period}
          onChoose={period => onChoice({ ...choice, period })}
        />
      )}
      {asks === 'basis' && (
        <ChoiceField
          label={texts.basis}
          all={REMEDY_PLAN_BASES}
          nameOf={basis => texts.bases[basis](basis === 'register' ? year : year + 1)}
          chosen={choice.basis}
          onChoose={basis => onChoice({ ...choice, basis })}
        />
      )}
    </div>
  );
}
