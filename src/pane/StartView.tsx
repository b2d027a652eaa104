import { useRef, useState } from 'react';
import { SHIPPED_SETS } from '../catalogue/shipped';
import type { ExcelIssue } from '../domain/excel-issue';
import type { Ledger } from '../domain/ledger';
import { nextYear } from '../domain/next-year';
import type { Result } from '../domain/result';
import type { Scores } from '../domain/scores';
import { startIssues, type StartIssue } from '../domain/start-issues';
import type { WriteOptions, Written } from '../workbook/book';
import { NEW_YEAR_TEXTS } from '../messages/new-year-texts';
import { createLedger, writeLedger, type Start } from './create-ledger';
import { CreatingView, type CreatingProgress } from './CreatingView';
import { ExcelNotice } from './ExcelNotice';
import { LastYearField } from './LastYearField';
import { LastYearPreview } from './LastYearPreview';
import { useTexts } from './messages-context';
import { rememberedStart, rememberStart } from './remembered-start';
import { StartForm } from './StartForm';
import { useCrash } from './use-crash';
import type { OpenLedger } from './use-ledger';

function firstStart(storagePartition: string): Start {
  return {
    unitName: '',
    unitCode: '',
    authority: '',
    notArising: 'full',
    year: new Date().getFullYear(),
    set: SHIPPED_SETS[0]!,
    ...rememberedStart(storagePartition),
  };
}

/** First run: the form, then the progress of the work, then what went wrong, if anything. */
export function StartView({
  storagePartition,
  whileWriting,
  onIncomplete,
}: {
  readonly storagePartition: string;
  readonly whileWriting: OpenLedger['whileWriting'];
  /** The workbook was made, but for this. */
  readonly onIncomplete: (issue: ExcelIssue) => void;
}) {
  const [start, setStart] = useState(() => firstStart(storagePartition));
  const [problems, setProblems] = useState<readonly StartIssue[]>([]);
  const [progress, setProgress] = useState<CreatingProgress>();
  const [newYear, setNewYear] = useState<{ readonly next: Ledger; readonly ended: Scores }>();
  const [issue, setIssue] = useState<ExcelIssue>();
  const { fromFile, fromFileHint } = useTexts(NEW_YEAR_TEXTS);
  const crash = useCrash();
  const stopper = useRef<AbortController>(undefined);

  const carryOut = async (write: (options: WriteOptions) => Promise<Result<Written>>): Promise<void> => {
    setIssue(undefined);
    setProgress('preparing');
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    const made = await whileWriting(() => write({ onProgress: setProgress, signal }));
    setProgress(undefined);
    if (!made.ok) setIssue(made.issue);
    else if (!made.value.printed) onIncomplete({ code: 'excel.printNotSet' });
  };
  const create = async (): Promise<void> => {
    const found = startIssues(start);
    setProblems(found);
    if (found.length > 0) return;
    rememberStart(storagePartition, start);
    await carryOut(options => createLedger(start, options));
  };
  const goOn = async (next: Ledger): Promise<void> => {
    rememberStart(storagePartition, next.settings);
    await carryOut(options => writeLedger(next, options));
  };

  if (progress) return <CreatingView progress={progress} onCancel={() => stopper.current?.abort()} />;
  return (
    <>
      {issue && <ExcelNotice issue={issue} onDismiss={() => setIssue(undefined)} />}
      {newYear ? (
        <LastYearPreview
          {...newYear}
          onCreate={() => void goOn(newYear.next).catch(crash)}
          onBack={() => setNewYear(undefined)}
        />
      ) : (
        <StartForm
          start={start}
          problems={problems}
          onChange={changed => {
            setStart({ ...start, ...changed });
            setProblems(problems.filter(({ field }) => !(field in changed)));
          }}
          onCreate={() => void create().catch(crash)}
        >
          <LastYearField
            hint={fromFileHint}
            label={fromFile}
            onRead={({ ledger, ended }) =>
              setNewYear({ next: nextYear(ledger, ended, crypto.randomUUID()), ended })
            }
          />
        </StartForm>
      )}
    </>
  );
}
