import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExcelIssue } from '../domain/excel-issue';
import type { Ledger } from '../domain/ledger';
import type { Scores } from '../domain/scores';
import { chartPicture } from '../messages/chart-picture';
import { REPORTS_TEXTS } from '../messages/reports-texts';
import { DownloadLink } from './DownloadLink';
import { ExcelNotice } from './ExcelNotice';
import { loadPart } from '../domain/load-part';
import { useTexts } from './messages-context';
import { useCrash } from './use-crash';

const WHOLE = '';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXL,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  // A long choice is cut off rather than the pane made wider.
  field: { gridTemplateColumns: 'minmax(0, 1fr)', width: '100%', maxWidth: '420px' },
  choice: { minWidth: 0, textOverflow: 'ellipsis' },
});

/** Makes a picture of the index of all areas or of the points of one, for a slide or a message. */
export function PictureMaker({ ledger, scores }: { readonly ledger: Ledger; readonly scores: Scores }) {
  const styles = useStyles();
  const texts = useTexts(REPORTS_TEXTS).picture;
  const [area, setArea] = useState(WHOLE);
  const [made, setMade] = useState<{
    readonly of: Scores;
    readonly area: string;
    readonly png: Uint8Array;
  }>();
  const [issue, setIssue] = useState<ExcelIssue>();
  const crash = useCrash();

  const make = async (): Promise<void> => {
    setIssue(undefined);
    const part = await loadPart(import(/* webpackChunkName: "picture" */ './draw-picture'));
    if (!part.ok) {
      setIssue(part.issue);
      return;
    }
    const png = await part.value.drawPicture(chartPicture(ledger, scores, area || undefined));
    setMade({ of: scores, area, png });
  };

  const file = `${['Bieu-do-CCHC', ledger.settings.year, ...(area === WHOLE ? [] : [area])].join('-')}.png`;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{texts.title}</h2>
      {issue && <ExcelNotice issue={issue} onDismiss={() => setIssue(undefined)} />}
      <Field className={styles.field} label={texts.content}>
        <Select
          select={{ className: styles.choice }}
          value={area}
          onChange={(_, { value }) => setArea(value)}
        >
          <option value={WHOLE}>{texts.whole}</option>
          {ledger.set.areas.map(({ code, title }) => (
            <option key={code} value={code}>
              {`${code}. ${title}`}
            </option>
          ))}
        </Select>
      </Field>
      <Button onClick={() => void make().catch(crash)}>{texts.make}</Button>
      <div aria-live="polite">
        {made?.of === scores && made.area === area && (
          <DownloadLink name={file} bytes={made.png} type="image/png">
            {texts.download(file)}
          </DownloadLink>
        )}
      </div>
    </section>
  );
}
