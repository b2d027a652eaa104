import { awaitedCopies } from '../domain/awaited-copies';
import type { CopyChoice } from '../domain/copy-choice';
import { book } from '../../../excel/excel-book';
import type { MadeCopy } from '../files/copy-files';
import { SEND_TEXTS } from '../messages/send-en';
import { AwaitedList } from './AwaitedList';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { FormulasPanel } from '../../formulas/pane/FormulasPanel';
import { useOpenLedger } from '../../../ui/ledger-context';
import { MadeCopies } from './MadeCopies';
import { makeCopies, type CopiesProgress } from './make-copies';
import { useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { SendForm } from './SendForm';
import { today } from '../../../ui/today';
import { useRead } from '../../../ui/use-read';
import { useWork } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';

/** Makes the copies that a person then sends, and shows whose answer is awaited. */
export function SendView() {
  const { open } = useOpenLedger();
  const texts = useTexts(SEND_TEXTS);
  const making = useWork<readonly MadeCopy[], CopiesProgress>();
  const register = useRead(book.mailedCopies, open);
  const waiting = awaitedCopies(register.value ?? [], today());
  const late = waiting.filter(({ daysLate }) => daysLate > 0).length;
  const { done, of } = (making.at === 'working' && making.progress) || { done: 0, of: 1 };

  const make = (choice: CopyChoice): void =>
    making.run(tell => {
      tell({ done: 0, of: choice.kind === 'officer' ? choice.roles.length : 1 });
      return makeCopies(choice, tell);
    });

  return (
    <Page title={texts.title} intro={texts.intro}>
      {late > 0 && <Notice kind="warning">{texts.lateCopies(late)}</Notice>}
      <SendForm onMake={make} />
      <WorkStatus work={making}>{texts.making(done, of)}</WorkStatus>
      {making.at === 'done' && (
        <MadeCopies
          key={making.value[0]?.order.request.copyId}
          copies={making.value}
          mailed={register.value ?? []}
        />
      )}
      {register.issue && <ExcelNotice issue={register.issue} />}
      {register.value && <AwaitedList copies={waiting} />}
      <FormulasPanel />
    </Page>
  );
}
