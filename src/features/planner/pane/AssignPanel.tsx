import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { dateInText } from '../../../rules/text-date';
import { assignedProof, assignedStep } from '../domain/assigned-step';
import { countsTasks, unprovenPoints } from '../domain/handing-out';
import type { PointsPlan } from '../domain/plan-of-points';
import { PLANNER_TEXTS } from '../messages/planner-en';
import { ActionBar } from '../../../ui/ActionBar';
import { DateField } from '../../../ui/DateField';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Panel } from '../../../ui/Panel';
import { today as machineDay } from '../../../ui/today';
import { useWriting } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';
import type { WrittenEdit } from '../../../workbook/book';
import { toHandOut } from '../workbook/assign-edit';
import { carryOutAssign } from './carry-out-assign';
import type { Assigned } from './last-assigned';

/** Hands the steps out: a task each, and the sheet that follows them. */
export function AssignPanel({
  pointsPlan: { steps, after },
  target,
  due,
  onDue,
  onAssigned,
}: {
  readonly pointsPlan: PointsPlan;
  readonly target: number;
  /** The deadline of all, as it was typed. */
  readonly due: string;
  readonly onDue: (due: string) => void;
  readonly onAssigned: (assigned: Assigned) => void;
}) {
  const { open, scores, today } = useOpenLedger();
  const texts = useTexts(PLANNER_TEXTS);
  const writing = useWriting<WrittenEdit>();
  const [withProofs, setWithProofs] = useState(false);
  const { number } = useMessages();
  const { ledger, found } = open;
  const day = dateInText(due);
  const isWrong = due.trim() !== '' && day === undefined;
  const unproven = unprovenPoints(scores);
  const proofs = withProofs ? unproven.criteria : [];
  const counting = countsTasks(ledger.set);
  const assigned = steps.map(step => assignedStep(step, day));
  const papers = proofs.map(criterion => assignedProof(criterion, day));
  const left = toHandOut({ steps: assigned, unproven: papers }, ledger);
  const count = left.steps.length + left.unproven.length;
  const before = assigned.length + papers.length - count;

  const assign = (): void => {
    const facts = { ledger, found, now: scores, after, target, today, made: machineDay() };
    writing.run(
      () => carryOutAssign(assigned, papers, facts),
      edit => onAssigned({ count, edit }),
    );
  };

  return (
    <Panel title={texts.assignTitle}>
      <p>{texts.assignHint}</p>
      {counting.length > 0 && <p>{texts.assignCounted(counting.map(({ code }) => code).join(', '))}</p>}
      <DateField label={texts.due} value={due} onChange={onDue} />
      {unproven.criteria.length > 0 && (
        <Checkbox
          label={texts.proofs(unproven.criteria.length, number(unproven.points, 2))}
          checked={withProofs}
          onChange={(_, { checked }) => setWithProofs(checked === true)}
        />
      )}
      {before > 0 && <p>{texts.assignedBefore(before)}</p>}
      <WorkStatus work={writing}>{texts.assigning}</WorkStatus>
      {writing.at !== 'working' && !isWrong && count > 0 && (
        <ActionBar>
          <Button appearance="primary" onClick={assign}>
            {texts.assign(count)}
          </Button>
        </ActionBar>
      )}
    </Panel>
  );
}
