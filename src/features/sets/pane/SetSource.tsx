import { useState } from 'react';
import type { IndexSet } from '../../../catalogue/index-set';
import { useTexts } from '../../../ui/messages-context';
import type { SetReaderProps } from '../../start/pane/StartView';
import { SET_TABLE_TEXTS } from '../messages/set-table-en';
import { SETS_TEXTS } from '../messages/sets-en';
import { ReadSet } from './ReadSet';
import { SetTable } from './SetTable';

/** Where a set comes from. */
export type SetOrigin = 'file' | 'table';

/** Takes a set in: out of an authority's table or a file, or out of the sheet Bộ tiêu chí of the open workbook. */
export function SetSource({
  from = 'file',
  current,
  ...props
}: SetReaderProps & {
  readonly from?: SetOrigin;
  /** The set that is in use, where the workbook is a ledger. */
  readonly current?: IndexSet;
}) {
  const texts = useTexts(SETS_TEXTS);
  const { apply } = useTexts(SET_TABLE_TEXTS);
  const [origin, setOrigin] = useState(from);
  if (origin === 'file') return <ReadSet {...props} onTable={() => setOrigin('table')} />;
  return (
    <SetTable
      current={current}
      action={current ? apply : texts.create}
      onSet={props.onSet}
      onBack={() => (from === 'table' ? props.onBack() : setOrigin('file'))}
    />
  );
}
