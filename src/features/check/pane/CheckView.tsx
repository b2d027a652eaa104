import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { SEVERITIES } from '../domain/check-issue';
import type { DamageIssue } from '../domain/damage-issue';
import { validate } from '../domain/validate';
import { CHECK_TEXTS } from '../messages/check-view-en';
import { checkResult, countRepairable, FIRST_FILTER, withToggled } from '../workbook/check-result';
import { Buttons } from '../../../ui/Buttons';
import { CheckGroup } from './CheckGroup';
import { ChoiceField } from '../../../ui/ChoiceField';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';
import { Page } from '../../../ui/Page';
import { RepairPanel } from './RepairPanel';
import { RetypingPanel } from './RetypingPanel';
import { useDamage } from './use-damage';

const useStyles = makeStyles({
  filters: { gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalS} 0` },
});

const EVERYBODY = '';
/** Until the structure was looked at. */
const NO_DAMAGE: readonly DamageIssue[] = [];

/** Everything that is wrong in the open workbook, by sheet; each leads to its cell. */
export function CheckView() {
  const { open, scores, today } = useOpenLedger();
  const styles = useStyles();
  const { check } = useTexts(CHECK_TEXTS).view;
  const [filter, setFilter] = useState(FIRST_FILTER);
  const [unprinted, setUnprinted] = useState(false);
  const { ledger, found } = open;
  const { hidden, owner } = filter;

  const { value: damage = NO_DAMAGE, issue, forget } = useDamage(open);
  const toRepair = countRepairable(damage, filter);
  const issues = useMemo(
    () => [...damage, ...validate(ledger, scores, today)],
    [damage, ledger, scores, today],
  );
  const { owners, counts, groups } = useMemo(
    () => checkResult(issues, filter, found),
    [issues, filter, found],
  );

  return (
    <Page title={check.title}>
      {issue && <ExcelNotice issue={issue} />}
      {unprinted && (
        <ExcelNotice issue={{ code: 'excel.printNotSet' }} onDismiss={() => setUnprinted(false)} />
      )}
      <RepairPanel
        count={toRepair}
        onRepaired={({ printed }) => {
          forget();
          setUnprinted(!printed);
        }}
      />
      <RetypingPanel />
      <Buttons className={styles.filters} label={check.filter}>
        {SEVERITIES.map(severity => (
          <ToggleButton
            key={severity}
            size="small"
            checked={!hidden.includes(severity)}
            onClick={() => setFilter(withToggled(filter, severity))}
          >
            {check.count[severity](counts[severity])}
          </ToggleButton>
        ))}
      </Buttons>
      {owners.length > 1 && (
        <ChoiceField
          label={check.owner}
          size="small"
          all={[EVERYBODY, ...owners]}
          nameOf={each => each || check.everybody}
          chosen={owner ?? EVERYBODY}
          onChoose={chosen => setFilter({ hidden, owner: chosen || undefined })}
        />
      )}
      <div aria-live="polite">{groups.length === 0 && <p>{check.nothing}</p>}</div>
      {groups.map(group => (
        <CheckGroup key={group.sheet} group={group} />
      ))}
    </Page>
  );
}
