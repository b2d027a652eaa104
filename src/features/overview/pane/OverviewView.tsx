import { Suspense, useEffect, useRef, useState } from 'react';
import type { PointsKind } from '../../../scores/points';
import { pointsShown } from '../domain/points-shown';
import { AppraisalList } from './AppraisalList';
import { AreaScoreRow } from './AreaScoreRow';
import { DueNotice } from '../../deadlines/pane/DueNotice';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { lazyPart } from '../../../ui/lazy-part';
import { ListSection } from '../../../ui/ListSection';
import { LossesList } from '../../registers/pane/LossesList';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { OwnerProgress } from './OwnerProgress';
import { PointsSwitch } from './PointsSwitch';
import { SampleOffer } from './SampleOffer';
import { takeFocus } from '../../../ui/take-focus';
import { TotalScore } from './TotalScore';
import { useWriting } from '../../../ui/use-work';
import { WrongEntries } from '../../check/pane/WrongEntries';

const CriterionGuide = lazyPart(async () => (await import('./CriterionGuide')).CriterionGuide);

/** The overview of the open ledger: what is due, its index and rating, the areas, what is wrong, where points are lost, how far everybody is. */
export function OverviewView() {
  const { open, scores } = useOpenLedger();
  const { ledger } = open;
  const messages = useMessages().pane.scores;
  const filling = useWriting();
  const [asked, setAsked] = useState<PointsKind>('self');
  const title = useRef<HTMLHeadingElement>(null);
  // As a page does: the ledger was just made, and the form with its button is gone.
  useEffect(() => takeFocus(title.current), []);
  const { sample } = ledger.settings;
  const { started, kinds, kind, areas } = pointsShown(ledger, scores, asked);
  return (
    <>
      <DueNotice />
      {filling.at === 'failed' && <ExcelNotice issue={filling.issue} onDismiss={filling.reset} />}
      {sample && <Notice kind="warning">{messages.sample}</Notice>}
      <TotalScore titleRef={title} kind={kind} started={started} />
      {started && <PointsSwitch kinds={kinds} kind={kind} onKind={setAsked} />}
      <WrongEntries />
      <Suspense>
        <CriterionGuide />
      </Suspense>
      <ListSection title={messages.areas}>
        {areas.map(area => (
          <AreaScoreRow key={area.area.code} score={area} kind={kind} />
        ))}
      </ListSection>
      {started ? (
        <>
          <AppraisalList />
          <LossesList />
          <OwnerProgress />
        </>
      ) : (
        <SampleOffer filling={filling} onFilled={() => title.current?.focus()} />
      )}
    </>
  );
}
