import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { mailtoLink } from '../domain/mailto';
import type { MadeCopy } from '../files/copy-files';
import { SEND_TEXTS } from '../messages/send-en';
import { CopyButton } from './CopyButton';
import { DownloadLink } from '../../../ui/DownloadLink';
import { OpenBeside } from '../../../ui/files/OpenBeside';
import { useTexts } from '../../../ui/messages-context';
import { recordSent } from './record-sent';
import { Told } from '../../../ui/Told';
import { useWriting } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';
import { STACK } from '../../../ui/theme/looks';

const useStyles = makeStyles({
  card: {
    ...STACK,
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
export function MadeCopyCard({ copy, isSent }: { readonly copy: MadeCopy; readonly isSent: boolean }) {
  const styles = useStyles();
  const texts = useTexts(SEND_TEXTS);
  const recording = useWriting();
  const [mailShown, setMailShown] = useState(false);
  const { order, subject, body, xlsx, eml, frozen } = copy;
  const { request, address } = order;

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
      {frozen.length > 0 && <span>{texts.frozen(frozen.join(', '))}</span>}
      <div className={styles.row}>
        {!isSent && recording.at !== 'working' && (
          <Button size="small" appearance="primary" onClick={() => recording.run(() => recordSent(order))}>
            {texts.sent}
          </Button>
        )}
        <OpenBeside bytes={xlsx.bytes} texts={texts} />
      </div>
      {isSent && <Told>{texts.recorded}</Told>}
      <WorkStatus work={recording}>{texts.recording}</WorkStatus>
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
    </section>
  );
}
