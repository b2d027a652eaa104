import { Suspense, useMemo, useState } from 'react';
import { validClosings } from '../../../scores/history';
import { PERIODS_TEXTS } from '../messages/periods-en';
import { ChangesList } from './ChangesList';
import { ClosePeriodForm } from './ClosePeriodForm';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { lazyPart } from '../../../ui/lazy-part';
import { useTexts } from '../../../ui/messages-context';
import { NewYearPanel } from '../../start/pane/NewYearPanel';
import { Page } from '../../../ui/Page';
import type { SetOrigin } from '../../sets/pane/SetSource';
import { SetChangePanel } from '../../sets/pane/SetChangePanel';
import { TrendList } from './TrendList';
import { useClosings } from './use-closings';
import { Waiting } from '../../../ui/Waiting';

const SetChange = lazyPart(async () => (await import('../../sets/pane/SetChange')).SetChange);

/**
 * Closes a period into the history, shows how the index went from closing to closing and what changed since, and leads
 * on into the next year, or to another index set.
 */
export function PeriodsView() {
  const texts = useTexts(PERIODS_TEXTS);
  const { value: closings, issue } = useClosings();
  const valid = useMemo(() => closings && validClosings(closings), [closings]);
  const last = valid?.at(-1);
  const [changing, setChanging] = useState<SetOrigin>();
  if (changing)
    return (
      <Suspense fallback={<Waiting />}>
        <SetChange from={changing} onLeave={() => setChanging(undefined)} />
      </Suspense>
    );
  return (
    <Page title={texts.title} intro={texts.intro}>
      {issue && <ExcelNotice issue={issue} />}
      {!valid && !issue && <Waiting />}
      {valid && (
        <>
          <ClosePeriodForm closings={valid} />
          <TrendList closings={valid} />
          {last && <ChangesList closing={last} />}
        </>
      )}
      <NewYearPanel />
      <SetChangePanel onBegin={setChanging} />
    </Page>
  );
}
