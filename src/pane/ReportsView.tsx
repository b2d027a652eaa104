import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { gapsOf } from '../domain/document';
import { periodToClose, type Closing } from '../domain/history';
import { PLAN_BASES } from '../domain/plan';
import { reportPeriods } from '../domain/report';
import type { Scores } from '../domain/scores';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { sentence } from '../messages/messages';
import { periodName } from '../messages/report-vi';
import { REPORTS_TEXTS } from '../messages/reports-texts';
import { chosenDocument, DOCUMENT_KINDS, type DocumentChoice } from './document-choice';
import { DocumentMaker } from './DocumentMaker';
import { DocumentPreview } from './DocumentPreview';
import { ExcelNotice } from './ExcelNotice';
import { GapList } from './GapList';
import { useTexts } from './messages-context';
import { Notice } from './Notice';
import { PictureMaker } from './PictureMaker';
import { useClosings } from './use-closings';
import { Waiting } from './Waiting';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  // A long choice is cut off rather than the pane made wider.
  choice: { minWidth: 0, textOverflow: 'ellipsis' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: '420px', marginTop: tokens.spacingVerticalS },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
  },
});

/** A report can be made also where the history cannot be read. */
const NO_CLOSINGS: readonly Closing[] = [];

/** Chooses a document, tells what it lacks, shows it and makes it as a Word file. */
export function ReportsView({
  open: workbook,
  scores,
  today,
}: {
  readonly open: OpenWorkbook;
  readonly scores: Scores;
  readonly today: number;
}) {
  const styles = useStyles();
  const texts = useTexts(REPORTS_TEXTS);
  const { ledger } = workbook;
  const { settings } = ledger;
  const { closings, issue } = useClosings(workbook);
  const [choice, setChoice] = useState<DocumentChoice>(() => ({
    kind: 'report',
    period: reportPeriods(settings.year).find(({ name }) => name === periodToClose(settings, today))!.code,
    basis: 'register',
  }));
  const known = closings ?? (issue ? NO_CLOSINGS : undefined);
  const chosen = useMemo(
    () => known && chosenDocument(choice, ledger, scores, known, today),
    [choice, ledger, scores, known, today],
  );

  return (
    <>
      <h1 className={styles.title}>{texts.title}</h1>
      <p>{texts.intro}</p>
      {issue && <ExcelNotice issue={issue} />}
      <Field className={styles.field} label={texts.kind}>
        <Select
          select={{ className: styles.choice }}
          value={choice.kind}
          onChange={(_, { value }) =>
            setChoice({ ...choice, kind: DOCUMENT_KINDS.find(each => each === value) ?? 'report' })
          }
        >
          {DOCUMENT_KINDS.map(kind => (
            <option key={kind} value={kind}>
              {texts.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {choice.kind === 'report' && (
        <Field className={styles.field} label={texts.period}>
          <Select
            select={{ className: styles.choice }}
            value={choice.period}
            onChange={(_, { value }) => setChoice({ ...choice, period: value })}
          >
            {reportPeriods(settings.year).map(({ code, name }) => (
              <option key={code} value={code}>
                {periodName(name, settings.year)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {choice.kind === 'plan' && (
        <Field className={styles.field} label={texts.basis}>
          <Select
            select={{ className: styles.choice }}
            value={choice.basis}
            onChange={(_, { value }) =>
              setChoice({ ...choice, basis: PLAN_BASES.find(each => each === value) ?? 'register' })
            }
          >
            {PLAN_BASES.map(basis => (
              <option key={basis} value={basis}>
                {texts.bases[basis](basis === 'register' ? settings.year : settings.year + 1)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {!chosen && <Waiting />}
      {chosen && (
        <>
          {chosen.cautions.map(caution => (
            <Notice key={caution.code} kind="warning">
              {sentence(texts.cautions, caution)}
            </Notice>
          ))}
          <GapList gaps={gapsOf(chosen.document)} />
          <DocumentMaker document={chosen.document} name={chosen.name} />
          <h2 className={styles.heading}>{texts.preview}</h2>
          <DocumentPreview document={chosen.document} />
          <PictureMaker ledger={ledger} scores={scores} />
        </>
      )}
    </>
  );
}
