import { Button } from '@fluentui/react-components';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';
import { Panel } from '../../../ui/Panel';
import { CHANGE_TEXTS } from '../messages/change-en';
import { SaveSet } from './SaveSet';
import { ChangedNotice } from './ChangedNotice';

/** Leads to another index set, and offers to take back the last change. */
export function SetChangePanel({ onBegin }: { readonly onBegin: () => void }) {
  const texts = useTexts(CHANGE_TEXTS);
  const { set } = useOpenLedger().open.ledger;
  return (
    <Panel title={texts.title}>
      <ChangedNotice />
      <p>{texts.offer}</p>
      <Button onClick={onBegin}>{texts.begin}</Button>
      <SaveSet set={set} />
    </Panel>
  );
}
