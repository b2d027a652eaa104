import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { sentence } from '../../../messages/messages';
import { ListSection } from '../../../ui/ListSection';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { COUNTS } from '../../../ui/theme/looks';
import type { ColumnNames } from '../domain/columns';
import type { SetDraft, TableDecisions } from '../domain/set-draft';
import { lacksNames, type ReadCriterion, type TableReading } from '../domain/table-reading';
import { SETS_TEXTS } from '../messages/sets-en';
import { TABLE_ISSUE_TEXTS } from '../messages/table-issue-en';
import { BrokenSet } from './BrokenSet';
import { ColumnNaming } from './ColumnNaming';
import { RuleItem } from './RuleItem';

const useStyles = makeStyles({
  counts: COUNTS,
  told: { overflowWrap: 'anywhere' },
});

/** What was read of an authority's table, what is doubtful in it, and what somebody must decide before a set comes of it. */
export function ReadTable({
  reading,
  draft,
  decisions,
  onDecided,
  onNamed,
}: {
  readonly reading: TableReading;
  readonly draft: SetDraft;
  readonly decisions: TableDecisions;
  readonly onDecided: (decisions: TableDecisions) => void;
  readonly onNamed: (naming: ColumnNames) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(SETS_TEXTS);
  const tableIssues = useTexts(TABLE_ISSUE_TEXTS);
  const { number } = useMessages();
  const [certainShown, setCertainShown] = useState(false);
  const { rules } = decisions;
  const items = (criteria: readonly ReadCriterion[]) =>
    criteria.map(criterion => (
      <RuleItem
        key={criterion.code}
        criterion={criterion}
        chosen={rules.get(criterion.code)}
        onChoose={rule => onDecided({ ...decisions, rules: new Map(rules).set(criterion.code, rule) })}
      />
    ));
  return (
    <>
      {draft.toLook.length + draft.certain.length > 0 && (
        <p className={styles.counts} role="status">
          {texts.counts(draft.toLook.length + draft.certain.length, draft.counts)}
          <br />
          {texts.total(
            number(reading.total, 2),
            reading.declaredTotal === undefined ? undefined : number(reading.declaredTotal, 2),
          )}
        </p>
      )}
      {reading.issues.length > 0 && (
        <details open={reading.areas.length === 0 || draft.sumsDiffer}>
          <summary>{texts.told(reading.issues.length)}</summary>
          <ul className={styles.told}>
            {reading.issues.map((issue, index) => (
              <li key={index}>{sentence(tableIssues, issue)}</li>
            ))}
          </ul>
        </details>
      )}
      {lacksNames(reading) && <ColumnNaming reading={reading} onNamed={onNamed} />}
      {draft.sumsDiffer && (
        <Checkbox
          label={texts.acceptSums}
          checked={decisions.sumsAccepted}
          onChange={(_, { checked }) => onDecided({ ...decisions, sumsAccepted: checked === true })}
        />
      )}
      {draft.toLook.length > 0 && (
        <ListSection title={texts.look(draft.toLook.length)}>{items(draft.toLook)}</ListSection>
      )}
      {draft.certain.length > 0 && (
        <details onToggle={({ currentTarget }) => setCertainShown(currentTarget.open)}>
          <summary>{texts.certain(draft.certain.length)}</summary>
          {certainShown && <ul>{items(draft.certain)}</ul>}
        </details>
      )}
      {draft.issues.length > 0 && !draft.set && <BrokenSet issues={draft.issues} />}
    </>
  );
}
