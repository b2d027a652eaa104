import { Button } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { atRisk, indexWithoutUnproven } from '../domain/at-risk';
import { lastYearTold } from '../domain/last-year-told';
import { otherSteps } from '../domain/other-steps';
import { outlookOf } from '../domain/outlook';
import { hasSteps, pointsPlanOf } from '../domain/plan-of-points';
import { sharesLeft } from '../domain/shares-left';
import { targetOffers } from '../domain/target-offers';
import { missedCases, saidOf, targetIn } from '../domain/typed-choices';
import { POINTS_PLAN } from '../../../messages/points-plan-vi';
import { PLANNER_TEXTS } from '../messages/planner-en';
import { verdictText } from '../messages/verdict-text';
import { lastRanking } from '../../ranking/pane/last-ranking';
import { useKept } from '../../../ui/kept';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Page } from '../../../ui/Page';
import { AreaOutlook } from './AreaOutlook';
import { AssignPanel } from './AssignPanel';
import { useKeptChoices } from './kept-choices';
import { lastAssigned } from './last-assigned';
import { lastYears } from './last-years';
import { OutlookFigures } from './OutlookFigures';
import { RiskList } from './RiskList';
import { StepList } from './StepList';
import { TargetField } from './TargetField';
import { WhatIfPanel } from './WhatIfPanel';
import { WrittenNotice } from '../../../ui/WrittenNotice';
import { YearEndFigures } from './YearEndFigures';

/** Steps that are shown at once of those that are not needed. */
const PORTION = 5;

/** What can still be won, the least work that reaches a target, handing it out, and what is about to be lost. */
export function PlannerView() {
  const { open, scores, today } = useOpenLedger();
  const { ledger } = open;
  const { number } = useMessages();
  const texts = useTexts(PLANNER_TEXTS);
  const [choices, change] = useKeptChoices(ledger.workbookId);
  const { last: assigned, keep: keepAssigned, forget } = useKept(lastAssigned);
  const { last: lastYear, keep: keepLastYear } = useKept(lastYears);
  const offers = useMemo(() => targetOffers(ledger, scores, lastRanking.now()), [ledger, scores]);
  // What is typed stands at once; what follows from it may take a moment.
  const { target: typed, impossible, efforts, missed } = useDeferredValue(choices);
  const outlook = useMemo(
    () => outlookOf(ledger, scores, today, missedCases(missed)),
    [ledger, scores, today, missed],
  );
  const first = offers[0] ? number(offers[0].index, 2) : '';
  const target = targetIn(typed ?? first);
  const pointsPlan = useMemo(
    () => pointsPlanOf(outlook, ledger, today, { target, impossible, efforts }),
    [outlook, ledger, today, target, impossible, efforts],
  );
  const untouched = useMemo(() => outlookOf(ledger, scores, today, {}), [ledger, scores, today]);
  const others = useMemo(
    () => otherSteps(outlook, untouched, pointsPlan, saidOf({ impossible, efforts, missed }), ledger),
    [outlook, untouched, pointsPlan, impossible, efforts, missed, ledger],
  );
  const { ended, otherYear } = lastYearTold(lastYear, ledger.settings.year);
  const risks = useMemo(() => atRisk(ledger, scores, today, ended), [ledger, scores, today, ended]);
  const withoutEvidence = useMemo(() => indexWithoutUnproven(scores, ledger), [scores, ledger]);
  const shares = useMemo(() => sharesLeft(scores), [scores]);

  return (
    <Page title={texts.title} intro={texts.intro}>
      <OutlookFigures outlook={outlook} />
      <TargetField
        value={choices.target ?? first}
        offers={offers}
        onChange={value => change({ target: value })}
      />
      <p role="status">{verdictText(texts, pointsPlan, index => number(index, 2))}</p>
      {hasSteps(pointsPlan.verdict) && !choices.isShown && (
        <Button appearance="primary" onClick={() => change({ isShown: true })}>
          {texts.least}
        </Button>
      )}
      {choices.isShown && (
        <>
          <StepList
            title={texts.steps}
            steps={pointsPlan.steps}
            shares={shares}
            size={pointsPlan.steps.length}
            choices={choices}
            onChange={change}
          />
          {pointsPlan.steps.length > 0 && target !== undefined && (
            <AssignPanel
              pointsPlan={pointsPlan}
              target={target}
              due={choices.due}
              onDue={due => change({ due })}
              onAssigned={keepAssigned}
            />
          )}
          {assigned && (
            <WrittenNotice
              key={assigned.edit.rows[0]?.first}
              edit={assigned.edit}
              at={{ sheet: POINTS_PLAN.name, address: 'A1' }}
              texts={{ ...texts, undone: texts.assignUndone(POINTS_PLAN.name) }}
              notUndone={texts.assignStays(POINTS_PLAN.name)}
              onUndone={forget}
            >
              <span>{texts.assigned(assigned.count, POINTS_PLAN.name)}</span>
            </WrittenNotice>
          )}
          <StepList
            title={texts.others}
            steps={others}
            shares={shares}
            size={PORTION}
            choices={choices}
            onChange={change}
          />
        </>
      )}
      <AreaOutlook {...outlook} />
      <WhatIfPanel target={target} />
      <YearEndFigures outlook={outlook} />
      <RiskList
        risks={risks}
        withoutEvidence={withoutEvidence}
        otherYear={otherYear}
        onLastYear={ended ? undefined : keepLastYear}
      />
    </Page>
  );
}
