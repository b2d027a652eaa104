import { makeStyles, tokens } from '@fluentui/react-components';
import type { OfficialDocument } from '../../../messages/document';
import { success } from '../../../ledger/result';
import { REPORTS_TEXTS } from '../messages/reports-en';
import { ActionBar } from '../../../ui/ActionBar';
import { DownloadLink } from '../../../ui/DownloadLink';
import { loadPart } from '../../../ledger/load-part';
import { useTexts } from '../../../ui/messages-context';
import { Told } from '../../../ui/Told';
import { useMade } from '../../../ui/use-made';
import { WholeLedgerButton } from '../../../ui/WholeLedgerButton';
import { WorkStatus } from '../../../ui/WorkStatus';
import { STACK } from '../../../ui/theme/looks';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const useStyles = makeStyles({
  maker: { ...STACK, marginTop: tokens.spacingVerticalL },
  text: { margin: 0 },
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
  const { making, made, make } = useMade<Uint8Array>(document);
  const writeDocx = async () => {
    const part = await loadPart(import(/* webpackChunkName: "docx" */ '../../../files/write-docx'));
    return part.ok ? success(await part.value.writeDocx(document)) : part;
  };

  const file = `${name}.docx`;
  return (
    <>
      <WorkStatus work={making}>{texts.making}</WorkStatus>
      {making.at !== 'working' && !made && (
        <ActionBar>
          <WholeLedgerButton appearance="primary" onGo={() => make(writeDocx)}>
            {texts.make}
          </WholeLedgerButton>
        </ActionBar>
      )}
      {made && (
        <div className={styles.maker}>
          <Told>{texts.made}</Told>
          <DownloadLink name={file} bytes={made} type={DOCX}>
            {texts.download(file)}
          </DownloadLink>
          <p className={styles.text}>{texts.otherWay}</p>
        </div>
      )}
    </>
  );
}
