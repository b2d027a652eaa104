import { Button } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { atRisk, indexWithoutUnproven } from '../domain/at-risk';
import type { Candidate } from '../domain/candidate';
import { otherSteps } from '../domain/other-steps';
import { outlookOf } from '../domain/outlook';
import { hasSteps, pointsPlan } from '../domain/plan-of-points';
import { targetOffers } from '../domain/target-offers';
import { missedCases, targetIn } from '../domain/typed-choices';
import { POINTS_PLAN } from '../../../messages/points-plan-vi';
import { PLANNER_TEXTS } from '../messages/planner-en';
import { verdictText } from '../messages/verdict-text';
import { openShares, type OpenShare } from '../../../rules/asks';
import { lastRanking } from '../../ranking/pane/last-ranking';
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
  const [assigned, setAssigned] = useState(lastAssigned.now);
  const [lastYear, setLastYear] = useState(lastYears.now);
  const offers = useMemo(() => targetOffers(ledger, scores, lastRanking.now()), [ledger, scores]);
  // What is typed stands at once; what follows from it may take a moment.
  const { target: typed, impossible, efforts, missed } = useDeferredValue(choices);
  const outlook = useMemo(
    () => outlookOf(ledger, scores, today, missedCases(missed)),
    [ledger, scores, today, missed],
  );
  const first = offers[0] ? number(offers[0].index, 2) : '';
  const target = targetIn(typed ?? first);
  const plan = useMemo(
    () => pointsPlan(outlook, ledger, today, { target, impossible, efforts }),
    [outlook, ledger, today, target, impossible, efforts],
  );
  const untouched = useMemo(() => outlookOf(ledger, scores, today, {}), [ledger, scores, today]);
  const others = useMemo(() => {
    const said = new Set([...impossible, ...Object.keys(efforts), ...Object.keys(missed)]);
    return otherSteps(outlook, untouched, plan, said, ledger);
  }, [outlook, untouched, plan, impossible, efforts, missed, ledger]);
  const isLastYear = lastYear?.ledger.settings.year === ledger.settings.year - 1;
  const risks = useMemo(
    () => atRisk(ledger, scores, today, isLastYear ? lastYear?.ended : undefined),
    [ledger, scores, today, lastYear, isLastYear],
  );
  const withoutEvidence = useMemo(() => indexWithoutUnproven(scores, ledger), [scores, ledger]);
  const sharesOf = useMemo(() => {
    const byCode = new Map(
      scores.criteria.map(({ criterion, entry }) => [criterion.code, openShares(criterion.rule, entry)]),
    );
    return ({ criterion: { code } }: Candidate): readonly OpenShare[] => byCode.get(code)!;
  }, [scores]);

  return (
    <Page title={texts.title} intro={texts.intro}>
      <OutlookFigures outlook={outlook} />
      <TargetField
        value={choices.target ?? first}
        offers={offers}
        onChange={value => change({ target: value })}
      />
      <p role="status">{verdictText(texts, plan, index => number(index, 2))}</p>
      {hasSteps(plan.verdict) && !choices.isShown && (
        <Button appearance="primary" onClick={() => change({ isShown: true })}>
          {texts.least}
        </Button>
      )}
      {choices.isShown && (
        <>
          <StepList
            title={texts.steps}
            steps={plan.steps}
            sharesOf={sharesOf}
            size={plan.steps.length}
            choices={choices}
            onChange={change}
          />
          {plan.steps.length > 0 && target !== undefined && (
            <AssignPanel
              plan={plan}
              target={target}
              due={choices.due}
              onDue={due => change({ due })}
              onAssigned={given => {
                lastAssigned.keep(given);
                setAssigned(given);
              }}
            />
          )}
          {assigned && (
            <WrittenNotice
              key={assigned.edit.rows[0]?.first}
              edit={assigned.edit}
              at={{ sheet: POINTS_PLAN.name, address: 'A1' }}
              texts={{ ...texts, undone: texts.assignUndone(POINTS_PLAN.name) }}
              notUndone={texts.assignStays(POINTS_PLAN.name)}
              onUndone={() => lastAssigned.keep(undefined)}
            >
              <span>{texts.assigned(assigned.count, POINTS_PLAN.name)}</span>
            </WrittenNotice>
          )}
          <StepList
            title={texts.others}
            steps={others}
            sharesOf={sharesOf}
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
        otherYear={isLastYear ? undefined : lastYear?.ledger.settings.year}
        onLastYear={
          isLastYear
            ? undefined
            : read => {
                lastYears.keep(read);
                setLastYear(read);
              }
        }
      />
    </Page>
  );
}
