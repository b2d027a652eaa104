import { Suspense, useState, type ComponentType } from 'react';
import type { IndexSet } from '../../../catalogue/index-set';
import { SHIPPED_SETS } from '../../../catalogue/shipped';
import type { Ledger } from '../../../ledger/ledger';
import { newLedger } from '../../../ledger/new-ledger';
import { nextYear } from '../domain/next-year';
import type { Scores } from '../../../scores/scores';
import type { Start } from '../domain/start-form';
import { unitNameOf } from '../../../ledger/unit-name';
import { startIssues, type StartIssue } from '../../../ledger/start-issues';
import type { Progress, Written } from '../../../workbook/book';
import { NEW_YEAR_TEXTS } from '../messages/new-year-en';
import { UNFINISHED_TEXTS } from '../messages/unfinished-en';
import { book } from '../../../excel/excel-book';
import { createWorkbook } from './create-workbook';
import { CreatingView } from './CreatingView';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { LastYearField } from './LastYearField';
import { LastYearPreview } from './LastYearPreview';
import { useTexts } from '../../../ui/messages-context';
import { rememberedStart, rememberStart } from './remembered-start';
import { StartForm } from './StartForm';
import { Notice } from '../../../ui/Notice';
import { useRead } from '../../../ui/use-read';
import { useWriting } from '../../../ui/use-work';
import { UnfinishedPanel } from './UnfinishedPanel';

/** What reads a set needs to know, and tells. */
export interface SetReaderProps {
  readonly year: number;
  /** The unit-type word of the unit, '' while it is not known. */
  readonly unitType: string;
  /** What is done with the set that was read, where it is not a new workbook. */
  readonly action?: string;
  readonly onSet: (set: IndexSet) => void;
  readonly onBack: () => void;
}

/** Where the way to a workbook is. */
type Step =
  | { readonly at: 'form' }
  /** A set is read out of a table. */
  | { readonly at: 'set' }
  /** The workbook of last year was read: the ledger that comes of it, and the scores of that year. */
  | { readonly at: 'lastYear'; readonly next: Ledger; readonly ended: Scores };

/** First run: the form, then the progress of the work, then what went wrong, if anything. */
export function StartView({
  storagePartition,
  SetReader,
  onWritten,
}: {
  readonly storagePartition: string;
  /** Reads a set out of an authority's table. */
  readonly SetReader: ComponentType<SetReaderProps>;
  /** The workbook was made. */
  readonly onWritten: (written: Written) => void;
}) {
  const [start, setStart] = useState<Start>(() => ({
    unitName: '',
    unitCode: '',
    authority: '',
    notArising: 'full',
    year: new Date().getFullYear(),
    set: SHIPPED_SETS[0]!,
    ...rememberedStart(storagePartition),
  }));
  const [own, setOwn] = useState<IndexSet>();
  const [step, setStep] = useState<Step>({ at: 'form' });
  const [problems, setProblems] = useState<readonly StartIssue[]>([]);
  const creating = useWriting<Written, Progress>();
  const removing = useWriting();
  // What the run itself is making is none of what is left.
  const { value: left } = useRead(
    book.unfinished,
    `${creating.at === 'working' ? 'idle' : creating.at} ${removing.at}`,
  );
  const { fromFile, fromFileHint } = useTexts(NEW_YEAR_TEXTS);
  const { entered } = useTexts(UNFINISHED_TEXTS);

  const create = (ledger: Ledger): void => {
    rememberStart(storagePartition, ledger.settings);
    creating.run((onProgress, signal) => createWorkbook(ledger, { onProgress, signal }), onWritten);
  };
  const createNew = (): void => {
    const found = startIssues(start);
    setProblems(found);
    if (found.length === 0) create(newLedger({ ...start, workbookId: crypto.randomUUID() }));
  };

  const toForm = (): void => setStep({ at: 'form' });
  const takeOwn = (set: IndexSet): void => {
    setOwn(set);
    setStart({ ...start, set, year: set.year });
    toForm();
  };

  if (step.at === 'set')
    return (
      <Suspense>
        <SetReader
          year={start.year}
          unitType={unitNameOf(start.unitName).type}
          onSet={takeOwn}
          onBack={toForm}
        />
      </Suspense>
    );
  if (creating.at === 'working')
    return <CreatingView progress={creating.progress} onCancel={creating.cancel} />;
  return (
    <>
      {creating.at === 'failed' && <ExcelNotice issue={creating.issue} onDismiss={creating.reset} />}
      {left && left.untouched.length === 0 && left.entered.length > 0 && (
        <Notice kind="warning">{entered(left.entered)}</Notice>
      )}
      {left && left.untouched.length > 0 ? (
        <UnfinishedPanel
          left={left}
          removing={removing}
          onRemove={() => removing.run(book.removeUnfinished)}
        />
      ) : step.at === 'lastYear' ? (
        <LastYearPreview
          next={step.next}
          ended={step.ended}
          onCreate={() => create(step.next)}
          onBack={toForm}
        />
      ) : (
        <StartForm
          start={start}
          problems={problems}
          onChange={changed => {
            setStart({ ...start, ...changed });
            setProblems(problems.filter(({ field }) => !(field in changed)));
          }}
          onCreate={createNew}
          own={own}
          onRead={() => setStep({ at: 'set' })}
        >
          <LastYearField
            hint={fromFileHint}
            label={fromFile}
            onRead={({ ledger, ended }) =>
              setStep({ at: 'lastYear', next: nextYear(ledger, ended, crypto.randomUUID()), ended })
            }
          />
        </StartForm>
      )}
    </>
  );
}
