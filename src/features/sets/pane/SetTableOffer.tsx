import { Button } from '@fluentui/react-components';
import type { IndexSet } from '../../../catalogue/index-set';
import { useTexts } from '../../../ui/messages-context';
import { useWriting } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';
import type { WrittenEdit } from '../../../workbook/book';
import { SET_TABLE_TEXTS } from '../messages/set-table-en';
import { findSetTable, isSetTable } from '../workbook/find-set-table';
import { openSetTable } from './carry-out-set-table';
import { useOpenSet } from './use-open-set';

/** The way to a table of a set in the open workbook: to the one that is there, and to one of a set at hand. */
export function SetTableOffer({
  set,
  label,
  onOpened,
}: {
  /** The set that is put into the workbook as a table, once there is one. */
  readonly set: IndexSet | undefined;
  /** Names the button that does it. */
  readonly label: string;
  /** There is a table to be looked at. */
  readonly onOpened: () => void;
}) {
  const texts = useTexts(SET_TABLE_TEXTS);
  const opening = useWriting<WrittenEdit>();
  const { value } = useOpenSet();
  const table = value && findSetTable(value.sheets);
  if (opening.at === 'working') return <WorkStatus work={opening}>{texts.opening}</WorkStatus>;
  return (
    <>
      <WorkStatus work={opening}>{texts.opening}</WorkStatus>
      {table && isSetTable(table) && (
        <>
          <span>{texts.standing}</span>
          <Button onClick={onOpened}>{texts.view}</Button>
        </>
      )}
      {set && <Button onClick={() => opening.run(() => openSetTable(set), onOpened)}>{label}</Button>}
    </>
  );
}
