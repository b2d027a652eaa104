import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RollUp } from '../domain/roll-up';
import type { NamedFile } from '../../../files/zip-files';
import { ROLL_UP_TEXTS } from '../messages/roll-up-en';
import { DownloadLink } from '../../../ui/DownloadLink';
import { OpenBeside } from '../../../ui/files/OpenBeside';
import { makeRanking } from './make-ranking';
import { useTexts } from '../../../ui/messages-context';
import { useMade } from '../../../ui/use-made';
import { WorkStatus } from '../../../ui/WorkStatus';
import { STACK } from '../../../ui/theme/looks';

const useStyles = makeStyles({
  file: { ...STACK, marginTop: tokens.spacingVerticalL, overflowWrap: 'anywhere' },
});

/** Makes the workbook of a ranking, to be downloaded or opened; one that was made from other choices is not offered. */
export function RankingFile({ result }: { readonly result: RollUp }) {
  const styles = useStyles();
  const texts = useTexts(ROLL_UP_TEXTS);
  const { making, made: file, make } = useMade<NamedFile>(result);
  const { basis } = result;

  return (
    <div className={styles.file}>
      <Button
        appearance="primary"
        disabled={making.at === 'working' || !basis}
        onClick={() => basis && make(() => makeRanking({ ...result, basis }))}
      >
        {texts.make}
      </Button>
      <WorkStatus work={making}>{texts.making}</WorkStatus>
      {file && (
        <>
          <DownloadLink name={file.name} bytes={file.bytes}>
            {texts.file(file.name)}
          </DownloadLink>
          <OpenBeside bytes={file.bytes} texts={texts} />
        </>
      )}
    </div>
  );
}
