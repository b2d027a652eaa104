import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExcelIssue } from '../domain/excel-issue';
import { mailtoLink } from '../domain/mailto';
import { book } from '../excel/excel-book';
import { SEND_TEXTS } from '../messages/send-texts';
import type { MadeCopy } from './copy-files';
import { CopyButton } from './CopyButton';
import { DownloadLink } from './DownloadLink';
import { ExcelNotice } from './ExcelNotice';
import { useTexts } from './messages-context';
import { recordSent } from './record-sent';
import { useCrash } from './use-crash';
import type { OpenLedger } from './use-ledger';
import { Waiting } from './Waiting';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  mail: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontFamily: 'inherit',
    whiteSpace: 'pre-wrap',
    userSelect: 'text',
  },
});

/** One copy: its file and draft, the mail to copy, and what to press once it is sent. */
export function MadeCopyCard({
  copy,
  isSent,
  whileWriting,
}: {
  readonly copy: MadeCopy;
  readonly isSent: boolean;
  readonly whileWriting: OpenLedger['whileWriting'];
}) {
  const styles = useStyles();
  const texts = useTexts(SEND_TEXTS);
  const [issue, setIssue] = useState<ExcelIssue>();
  const [working, setWorking] = useState(false);
  const [opened, setOpened] = useState(false);
  const [mailShown, setMailShown] = useState(false);
  const crash = useCrash();
  const { request, address, subject, body, xlsx, eml } = copy;

  const record = async (): Promise<void> => {
    setIssue(undefined);
    setWorking(true);
    const done = await whileWriting(() => recordSent(copy));
    setWorking(false);
    if (!done.ok) setIssue(done.issue);
  };
  const openAsNew = async (): Promise<void> => {
    setIssue(undefined);
    const done = await book.offer(xlsx.bytes);
    setOpened(done.ok);
    if (!done.ok) setIssue(done.issue);
  };

  return (
    <section className={styles.card} aria-label={request.recipient}>
      <h2 className={styles.heading}>{request.recipient}</h2>
      <span className={styles.quiet}>{address === '' ? texts.noAddress : address}</span>
      <DownloadLink name={xlsx.name} bytes={xlsx.bytes}>
        {`${texts.file} ${xlsx.name}`}
      </DownloadLink>
      <DownloadLink name={eml.name} bytes={eml.bytes} type="message/rfc822">
        {texts.draft}
      </DownloadLink>
      {copy.frozen.length > 0 && <span>{texts.frozen(copy.frozen.join(', '))}</span>}
      <div className={styles.row}>
        <CopyButton text={subject} onRefused={() => setMailShown(true)}>
          {texts.copySubject}
        </CopyButton>
        <CopyButton text={body} onRefused={() => setMailShown(true)}>
          {texts.copyBody}
        </CopyButton>
        <Link href={mailtoLink(address, subject, body)} target="_blank" rel="noreferrer">
          {texts.mailto}
        </Link>
      </div>
      <details open={mailShown} onToggle={({ currentTarget }) => setMailShown(currentTarget.open)}>
        <summary>{texts.showMail}</summary>
        <pre className={styles.mail}>{`${subject}\n\n${body}`}</pre>
      </details>
      <div className={styles.row}>
        <Button size="small" onClick={() => void openAsNew().catch(crash)}>
          {texts.open}
        </Button>
        {!isSent && !working && (
          <Button size="small" appearance="primary" onClick={() => void record().catch(crash)}>
            {texts.sent}
          </Button>
        )}
      </div>
      {opened && <span role="status">{texts.opened}</span>}
      {working && <Waiting>{texts.recording}</Waiting>}
      {isSent && <span role="status">{texts.recorded}</span>}
      {issue && <ExcelNotice issue={issue} onDismiss={() => setIssue(undefined)} />}
    </section>
  );
}
