import { lazy, Suspense, useRef, useState } from 'react';
import type { ExcelIssue } from '../domain/excel-issue';
import { hasEntries } from '../domain/has-entries';
import { POINTS, pointsOf, type PointsKind } from '../domain/points';
import { AreaRow } from './AreaRow';
import { ExcelNotice } from './ExcelNotice';
import { ListSection } from './ListSection';
import { useOpenLedger } from './ledger-context';
import { useMessages } from './messages-context';
import { Notice } from './Notice';
import { PointsSwitch } from './PointsSwitch';
import { SampleOffer } from './SampleOffer';
import { TotalScore } from './TotalScore';
import { WrongEntries } from './WrongEntries';

const ScoresDetails = lazy(async () => ({ default: (await import('./ScoresDetails')).ScoresDetails }));

/** The state of the open ledger: index and rating, the areas, what is wrong. */
export function ScoresView() {
  const { open, scores } = useOpenLedger();
  const { ledger } = open;
  const messages = useMessages().pane.scores;
  const [issue, setIssue] = useState<ExcelIssue>();
  const [asked, setAsked] = useState<PointsKind>('self');
  const title = useRef<HTMLHeadingElement>(null);
  const { sample } = ledger.settings;
  const started = hasEntries(ledger);
  // Without survey criteria there is nothing of the survey to show.
  const kinds = POINTS.filter(each => each !== 'survey' || scores.total.surveyMax > 0);
  const kind = started && kinds.includes(asked) ? asked : 'self';
  const areas = scores.areas.filter(area => kind !== 'survey' || pointsOf(area, kind).of > 0);
  return (
    <>
      {issue && <ExcelNotice issue={issue} onDismiss={() => setIssue(undefined)} />}
      {sample && <Notice kind="warning">{messages.sample}</Notice>}
      <TotalScore
        titleRef={title}
        settings={ledger.settings}
        total={scores.total}
        kind={kind}
        started={started}
      />
      {started && <PointsSwitch kinds={kinds} kind={kind} onKind={setAsked} />}
      <WrongEntries />
      <ListSection title={messages.areas}>
        {areas.map(area => (
          <AreaRow key={area.area.code} score={area} kind={kind} />
        ))}
      </ListSection>
      {started && (
        <Suspense>
          <ScoresDetails />
        </Suspense>
      )}
      {!started && <SampleOffer onIssue={setIssue} onFilled={() => title.current?.focus()} />}
    </>
  );
}
