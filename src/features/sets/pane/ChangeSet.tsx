import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { IndexSet } from '../../../catalogue/index-set';
import { NO_MORE } from '../../../rules/words';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import type { Progress, WrittenEdit } from '../../../workbook/book';
import { useWriting } from '../../../ui/use-work';
import { Waiting } from '../../../ui/Waiting';
import { changeSet } from '../domain/change-set';
import { changeObstacle, oldCriteria } from '../domain/old-criteria';
import { pairCounts, pairCriteria, withChoice, type PairChoices } from '../domain/pair-criteria';
import { CHANGE_TEXTS } from '../messages/change-en';
import { carryOutChange } from './carry-out-change';
import { lastChange } from './last-change';
import { KeptFigures } from './KeptFigures';
import { PairList } from './PairList';
import { STACK } from '../../../ui/theme/looks';

const useStyles = makeStyles({
  change: {
    ...STACK,
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalM,
    '& > p': { margin: 0 },
  },
  counts: { fontWeight: tokens.fontWeightSemibold },
});

/**
 * Shows what becomes of the open workbook under another index set, lets the officer say which criterion became which, and
 * makes the change. What takes it back is offered by `ChangedNotice`, also after other views were looked at.
 */
export function ChangeSet({
  next,
  onChanged,
}: {
  readonly next: IndexSet;
  /** The workbook is under the new set. */
  readonly onChanged: () => void;
}) {
  const { ledger } = useOpenLedger().open;
  const styles = useStyles();
  const texts = useTexts(CHANGE_TEXTS);
  const [choices, setChoices] = useState<PairChoices>(new Map());
  const [isSeen, setIsSeen] = useState(false);
  const changing = useWriting<WrittenEdit, Progress>();
  const proposed = useMemo(() => pairCriteria(ledger.set, next), [ledger.set, next]);
  const pairing = useMemo(() => pairCriteria(ledger.set, next, choices), [ledger.set, next, choices]);
  const change = useMemo(() => changeSet(ledger, next, pairing), [ledger, next, pairing]);
  const { toLookAt, others } = oldCriteria(proposed, pairing);
  const { same, ruleChanged, added, dropped } = pairCounts(pairing);
  const obstacle = changeObstacle(ledger, toLookAt, isSeen);

  const choose = (old: string, code: string | null): void => {
    setChoices(withChoice(choices, old, code));
    setIsSeen(false);
  };
  const carryOut = (): void =>
    changing.run(
      (onProgress, signal) => carryOutChange(next, choices, { onProgress, signal }),
      edit => {
        lastChange.keep({ set: texts.set(next.title, change.ledger.set.version), edit });
        onChanged();
      },
    );

  if (changing.at === 'working') return <Waiting>{texts.working}</Waiting>;
  return (
    <div className={styles.change}>
      {changing.at === 'failed' && <ExcelNotice issue={changing.issue} onDismiss={changing.reset} />}
      <p className={styles.counts}>{`${texts.pairs(same, ruleChanged)}, ${texts.alone(added, dropped)}`}</p>
      <PairList toLookAt={toLookAt} others={others} added={pairing.added} onChoose={choose} />
      {toLookAt.length > 0 && (
        <Checkbox
          checked={isSeen}
          label={texts.look.seen}
          onChange={(_, { checked }) => setIsSeen(checked === true)}
        />
      )}
      <KeptFigures kept={change.kept} />
      {change.marked.length > 0 && <p>{texts.marked(change.marked.length, NO_MORE.trim())}</p>}
      <p>{texts.follow}</p>
      <Notice kind="warning">
        <span>{obstacle === 'incomplete' ? texts.incomplete : texts.save}</span>
      </Notice>
      <Button appearance="primary" disabledFocusable={obstacle !== undefined} onClick={carryOut}>
        {texts.carryOut}
      </Button>
      {obstacle === 'unseen' && <p>{texts.lookFirst}</p>}
    </div>
  );
}
