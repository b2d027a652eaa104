import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { IndexSet } from '../../../catalogue/index-set';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';
import { Page } from '../../../ui/Page';
import { CHANGE_TEXTS } from '../messages/change-en';
import { ChangeSet } from './ChangeSet';
import { SetSource, type SetOrigin } from './SetSource';

/** The way to another index set for the open workbook: first its table, then what becomes of everything under it. */
export function SetChange({ from, onLeave }: { readonly from: SetOrigin; readonly onLeave: () => void }) {
  const { set, settings } = useOpenLedger().open.ledger;
  const texts = useTexts(CHANGE_TEXTS);
  const [next, setNext] = useState<IndexSet>();
  if (!next)
    return (
      <SetSource
        from={from}
        current={set}
        year={settings.year}
        unitType={set.level}
        action={texts.preview}
        onSet={setNext}
        onBack={onLeave}
      />
    );
  return (
    <Page title={texts.title}>
      <ChangeSet next={next} onChanged={onLeave} />
      <Button onClick={() => setNext(undefined)}>{texts.back}</Button>
    </Page>
  );
}
