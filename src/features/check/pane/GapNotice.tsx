import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { shiftedSheets } from '../workbook/shifted-sheets';
import { GapSentences } from '../../../ui/GapSentences';
import { useOpenLedger, type View } from '../../../ui/ledger-context';
import { useMessages } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';

/** Says in every view what of the workbook was not found or stands elsewhere, and leads to its repair; nothing where all is in its place. */
export function GapNotice({ view }: { readonly view: View }) {
  const { open, onView } = useOpenLedger();
  const { gaps } = open.ledger;
  const texts = useMessages().pane.incomplete;
  const shifted = useMemo(() => shiftedSheets(open.found), [open.found]);
  if (gaps.length + shifted.length === 0) return null;
  return (
    <Notice kind={gaps.length > 0 ? 'error' : 'warning'}>
      <span>{gaps.length > 0 ? texts.title : texts.moved}</span>
      <GapSentences gaps={gaps} shifted={shifted} />
      {view !== 'check' && <Button onClick={() => onView('check')}>{texts.look}</Button>}
    </Notice>
  );
}
