import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { IndexSet } from '../../../catalogue/index-set';
import { writeXlsx } from '../../../files/write-xlsx';
import { fileName, namePart } from '../../../ledger/file-name';
import { success } from '../../../ledger/result';
import { SETS_TEXTS } from '../messages/sets-en';
import { setWorkbook } from '../workbook/set-sheet';
import { DownloadLink } from '../../../ui/DownloadLink';
import { useTexts } from '../../../ui/messages-context';
import { useWork } from '../../../ui/use-work';

const useStyles = makeStyles({
  files: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** A set as the two files that another unit's pane reads: as a sheet that can be edited, and as JSON. */
export function SaveSet({ set }: { readonly set: IndexSet }) {
  const styles = useStyles();
  const texts = useTexts(SETS_TEXTS);
  const making = useWork<{ readonly sheet: Uint8Array; readonly json: Uint8Array }>();
  const name = fileName('Bo-tieu-chi', namePart(set.id), set.version);
  const make = (): void =>
    making.run(async () =>
      success({
        sheet: await writeXlsx(setWorkbook(set)),
        json: new TextEncoder().encode(JSON.stringify(set, null, 1)),
      }),
    );
  return (
    <div>
      <Button onClick={make}>{texts.save}</Button>
      {making.at === 'done' && (
        <>
          <p>{texts.saveHint}</p>
          <div className={styles.files} role="status">
            <DownloadLink name={`${name}.xlsx`} bytes={making.value.sheet}>{`${name}.xlsx`}</DownloadLink>
            <DownloadLink name={`${name}.json`} bytes={making.value.json} type="application/json">
              {`${name}.json`}
            </DownloadLink>
          </div>
        </>
      )}
    </div>
  );
}
