import { Button } from '@fluentui/react-components';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';
import { Panel } from '../../../ui/Panel';
import { CHANGE_TEXTS } from '../messages/change-en';
import { SET_TABLE_TEXTS } from '../messages/set-table-en';
import { SaveSet } from './SaveSet';
import { ChangedNotice } from './ChangedNotice';
import type { SetOrigin } from './SetSource';
import { SetTableOffer } from './SetTableOffer';

/** Leads to another index set, and offers to take back the last change. */
export function SetChangePanel({ onBegin }: { readonly onBegin: (from: SetOrigin) => void }) {
  const texts = useTexts(CHANGE_TEXTS);
  const table = useTexts(SET_TABLE_TEXTS);
  const { set } = useOpenLedger().open.ledger;
  return (
    <Panel title={texts.title}>
      <ChangedNotice />
      <p>{texts.offer}</p>
      <Button onClick={() => onBegin('file')}>{texts.begin}</Button>
      <p>{table.openHint}</p>
      <SetTableOffer set={set} label={table.open} onOpened={() => onBegin('table')} />
      <SaveSet set={set} />
    </Panel>
  );
}
