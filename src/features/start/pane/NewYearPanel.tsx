import { useMemo, useState } from 'react';
import { nextYear } from '../domain/next-year';
import { yearEnd } from '../domain/year-end';
import { NEW_YEAR_TEXTS } from '../messages/new-year-en';
import { DownloadLink } from '../../../ui/DownloadLink';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { useOpenLedger } from '../../../ui/ledger-context';
import { makeNextYear, type NextYearMade } from './make-next-year';
import { useTexts } from '../../../ui/messages-context';
import { NewYearContent } from './NewYearContent';
import { Panel } from '../../../ui/Panel';
import { Told } from '../../../ui/Told';
import { useWork } from '../../../ui/use-work';
import { WholeLedgerButton } from '../../../ui/WholeLedgerButton';
import { WorkStatus } from '../../../ui/WorkStatus';

/** Shows what would be carried over into the next year, and makes its workbook: opened beside this one, and as a file. */
export function NewYearPanel() {
  const { open, scores, today } = useOpenLedger();
  const texts = useTexts(NEW_YEAR_TEXTS);
  const making = useWork<NextYearMade>();
  const end = useMemo(
    () => yearEnd(nextYear(open.ledger, scores, ''), scores, today),
    [open.ledger, scores, today],
  );

  return (
    <Panel title={texts.title}>
      <p>{texts.intro(end.year)}</p>
      <NewYearContent end={end} />
      <WorkStatus work={making}>{texts.making}</WorkStatus>
      {(making.at === 'idle' || making.at === 'failed') && (
        <WholeLedgerButton appearance="primary" onGo={() => making.run(makeNextYear)}>
          {texts.make(end.year)}
        </WholeLedgerButton>
      )}
      {making.at === 'done' && <MadeYear made={making.value} />}
    </Panel>
  );
}

function MadeYear({ made: { year, name, xlsx, opened } }: { readonly made: NextYearMade }) {
  const texts = useTexts(NEW_YEAR_TEXTS);
  const [isDismissed, setIsDismissed] = useState(false);
  return (
    <>
      {!opened.ok && !isDismissed && (
        <ExcelNotice issue={opened.issue} onDismiss={() => setIsDismissed(true)} />
      )}
      <Told>{opened.ok ? texts.opened(year) : texts.notOpened}</Told>
      <DownloadLink name={name} bytes={xlsx}>
        {texts.download(name)}
      </DownloadLink>
      <p>{texts.native}</p>
      <p>{texts.otherWay}</p>
    </>
  );
}
