import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { zipName } from '../domain/copy-name';
import type { MadeCopy } from '../files/copy-files';
import { zipFiles } from '../../../files/zip-files';
import { SEND_TEXTS } from '../messages/send-en';
import type { MailedCopy } from '../../../workbook/read-mailed';
import { DownloadLink } from '../../../ui/DownloadLink';
import { MadeCopyCard } from './MadeCopyCard';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';
import { Told } from '../../../ui/Told';

const useStyles = makeStyles({
  told: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}` },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
  },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** The copies that were just made: all in one file, how to send them, and each with its mail. */
export function MadeCopies({
  copies,
  mailed,
}: {
  readonly copies: readonly MadeCopy[];
  readonly mailed: readonly MailedCopy[];
}) {
  const { settings } = useOpenLedger().open.ledger;
  const styles = useStyles();
  const texts = useTexts(SEND_TEXTS);
  const all = useMemo(
    () =>
      zipFiles(
        copies.flatMap(({ xlsx, eml }) => [xlsx, eml]),
        new Date(),
      ),
    [copies],
  );
  const isSent = ({ order }: MadeCopy): boolean =>
    mailed.some(({ copyId }) => copyId === order.request.copyId);
  return (
    <section>
      <Told className={styles.told} leads>
        {texts.made(copies.length, copies.filter(isSent).length)}
      </Told>
      {copies.length > 1 && (
        <DownloadLink name={zipName(settings)} bytes={all} type="application/zip">
          {texts.all}
        </DownloadLink>
      )}
      <h2 className={styles.heading}>{texts.manual}</h2>
      <ol className={styles.steps}>
        {texts.manualSteps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {copies.map(copy => (
        <MadeCopyCard key={copy.order.request.copyId} copy={copy} isSent={isSent(copy)} />
      ))}
    </section>
  );
}
