import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { OfficialDocument } from '../domain/document';
import type { ExcelIssue } from '../domain/excel-issue';
import { REPORTS_TEXTS } from '../messages/reports-texts';
import { DownloadLink } from './DownloadLink';
import { ExcelNotice } from './ExcelNotice';
import { loadPart } from '../domain/load-part';
import { useTexts } from './messages-context';
import { useCrash } from './use-crash';
import { Waiting } from './Waiting';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const useStyles = makeStyles({
  maker: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
  },
  text: { margin: 0 },
  told: { margin: 0, outlineStyle: 'none' },
});

/** Makes a Word document and offers it; what makes it is loaded here. A file of figures that changed is offered no more. */
export function DocumentMaker({
  document,
  name,
}: {
  readonly document: OfficialDocument;
  readonly name: string;
}) {
  const styles = useStyles();
  const texts = useTexts(REPORTS_TEXTS);
  const [made, setMade] = useState<{ readonly of: OfficialDocument; readonly docx?: Uint8Array }>();
  const [issue, setIssue] = useState<ExcelIssue>();
  const crash = useCrash();
  const told = useRef<HTMLParagraphElement>(null);
  const current = made?.of === document ? made : undefined;

  // The button that had the focus is gone: what came in its place takes it.
  useEffect(() => {
    if (current?.docx) told.current?.focus();
  }, [current]);

  const make = async (): Promise<void> => {
    setIssue(undefined);
    setMade({ of: document });
    const part = await loadPart(import(/* webpackChunkName: "docx" */ '../files/write-docx'));
    if (part.ok) {
      const docx = await part.value.writeDocx(document);
      setMade(now => (now?.of === document ? { of: document, docx } : now));
      return;
    }
    setMade(undefined);
    setIssue(part.issue);
  };

  const file = `${name}.docx`;
  return (
    <div className={styles.maker}>
      {issue && <ExcelNotice issue={issue} onDismiss={() => setIssue(undefined)} />}
      {!current && (
        <Button appearance="primary" onClick={() => void make().catch(crash)}>
          {texts.make}
        </Button>
      )}
      {current && !current.docx && <Waiting>{texts.making}</Waiting>}
      {current?.docx && (
        <>
          <p ref={told} className={styles.told} tabIndex={-1} role="status">
            {texts.made}
          </p>
          <DownloadLink name={file} bytes={current.docx} type={DOCX}>
            {texts.download(file)}
          </DownloadLink>
          <p className={styles.text}>{texts.otherWay}</p>
        </>
      )}
    </div>
  );
}
