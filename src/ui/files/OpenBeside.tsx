import { Button } from '@fluentui/react-components';
import { book } from '../../excel/excel-book';
import { ExcelNotice } from '../ExcelNotice';
import { useWork } from '../use-work';

/** Opens a workbook that was made here in a window of its own, and says whether that worked. */
export function OpenBeside({
  bytes,
  texts: { open, opened, notOpened },
}: {
  readonly bytes: Uint8Array;
  readonly texts: {
    readonly open: string;
    readonly opened: string;
    /** Said beside why it was not, where there is another way. */
    readonly notOpened?: string;
  };
}) {
  const opening = useWork();
  return (
    <>
      <Button size="small" onClick={() => opening.run(() => book.offer(bytes))}>
        {open}
      </Button>
      {opening.at === 'done' && <span role="status">{opened}</span>}
      {opening.at === 'failed' && (
        <>
          {notOpened !== undefined && <span role="status">{notOpened}</span>}
          <ExcelNotice issue={opening.issue} onDismiss={opening.reset} />
        </>
      )}
    </>
  );
}
