import { Button } from '@fluentui/react-components';
import { calculate, calculatesByHand } from '../excel/calculation';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { CALCULATION_TEXTS } from '../messages/calculation-en';
import { useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { useRead } from '../../../ui/use-read';
import { useWork } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';

/** Says that Excel calculates by hand, and calculates on request. Asked anew whenever the workbook was read. */
export function CalculationNotice({ open }: { readonly open: OpenWorkbook }) {
  const texts = useTexts(CALCULATION_TEXTS);
  const { value: isByHand } = useRead(calculatesByHand, open);
  const calculating = useWork();
  if (!isByHand) return null;
  return (
    <Notice kind="warning">
      <span>{texts.byHand}</span>
      <WorkStatus work={calculating}>{texts.calculating}</WorkStatus>
      {calculating.at !== 'working' && (
        <Button onClick={() => calculating.run(calculate)}>{texts.calculate}</Button>
      )}
    </Notice>
  );
}
