import { useMemo, useState } from 'react';
import { documentGaps } from '../../../messages/document';
import type { PlannedPoints } from '../../../ledger/points-plan';
import type { Closing } from '../../../scores/history';
import { chosenDocument, firstDocument } from '../messages/documents';
import { sentence } from '../../../messages/messages';
import { REPORTS_TEXTS } from '../messages/reports-en';
import { DocumentChoiceForm } from './DocumentChoiceForm';
import { DocumentMaker } from './DocumentMaker';
import { DocumentPreview } from './DocumentPreview';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { GapList } from './GapList';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { PictureMaker } from './PictureMaker';
import { Section } from '../../../ui/Section';
import { readOwnSheets } from '../../send/excel/own-sheets';
import { ownPointsPlan } from '../../send/workbook/own-points-plan';
import { POINTS_PLAN } from '../../../messages/points-plan-vi';
import { success } from '../../../ledger/result';
import { useRead } from '../../../ui/use-read';
import { useClosings } from '../../periods/pane/use-closings';
import { Waiting } from '../../../ui/Waiting';

/** A report can be made also where the history cannot be read. */
const NO_CLOSINGS: readonly Closing[] = [];
const NO_STEPS: readonly PlannedPoints[] = [];

/** The rows of the sheet "Kế hoạch điểm"; none without it. */
async function readSteps() {
  const read = await readOwnSheets([POINTS_PLAN.name]);
  return read.ok ? success(ownPointsPlan(read.value)) : read;
}

/** Chooses a document, tells what it lacks, shows it and makes it as a Word file. */
export function ReportsView() {
  const { open, scores, today } = useOpenLedger();
  const texts = useTexts(REPORTS_TEXTS);
  const { ledger } = open;
  const { value, issue } = useClosings();
  const [choice, setChoice] = useState(() => firstDocument(ledger.settings, today));
  const steps = useRead(readSteps, open);
  const pointsPlan = steps.value ?? (steps.issue ? NO_STEPS : undefined);
  const closings = value ?? (issue ? NO_CLOSINGS : undefined);
  const chosen = useMemo(
    () => closings && pointsPlan && chosenDocument({ ledger, scores, closings, today, pointsPlan }, choice),
    [choice, ledger, scores, closings, today, pointsPlan],
  );

  return (
    <Page title={texts.title} intro={texts.intro}>
      {issue && <ExcelNotice issue={issue} />}
      {steps.issue && !issue && <ExcelNotice issue={steps.issue} />}
      <DocumentChoiceForm choice={choice} onChoice={setChoice} />
      {!chosen && <Waiting />}
      {chosen && (
        <>
          {chosen.cautions.map(caution => (
            <Notice key={caution.code} kind="warning">
              {sentence(texts.cautions, caution)}
            </Notice>
          ))}
          <GapList gaps={documentGaps(chosen.document)} />
          <DocumentMaker document={chosen.document} name={chosen.name} />
          <Section title={texts.preview}>
            <DocumentPreview document={chosen.document} />
          </Section>
          <PictureMaker />
        </>
      )}
    </Page>
  );
}
