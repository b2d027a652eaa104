import { reckoningDay, type ReckoningDay } from '../ledger/days';
import type { WorkIssue } from '../ledger/work-issue';
import { scoreLedger, type Scores } from '../scores/scores';
import { book } from '../excel/excel-book';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { today } from '../ui/today';

/** A workbook of ours as it was read last. */
interface ReadLedger {
  readonly kind: 'ledger';
  readonly open: OpenWorkbook;
  readonly scores: Scores;
  readonly today: ReckoningDay;
  /** Why Excel did not let it be read again since. */
  readonly unread?: WorkIssue;
}

/** What passes: the workbook may well be what it was. */
const PASSING: readonly WorkIssue['code'][] = ['excel.busy', 'excel.cellEditMode', 'excel.unknown'];

/** What the open workbook is to the pane. */
export type LedgerState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'none' }
  | ReadLedger
  | { readonly kind: 'issue'; readonly issue: WorkIssue };

/**
 * Keeps up with the open workbook: one reading after the other, and after a change only the sheets that changed,
 * which costs one sync. `tell` gets every new state, `fail` what was never expected. While Excel refuses, what was read
 * last stays, since somebody may be in the middle of a form.
 */
export class LedgerReader {
  #open: OpenWorkbook | undefined;
  #last: ReadLedger | undefined;
  /** Ids of sheets that changed since they were read. */
  #changed = new Set<string>();
  #all = true;
  #writing = 0;
  #reading: Promise<void> | undefined;

  constructor(
    private readonly tell: (state: LedgerState) => void,
    private readonly fail: (thrown: unknown) => void,
  ) {}

  /** Reads these sheets again, or everything. */
  readonly changed = (sheetIds?: readonly string[]): void => {
    if (sheetIds) for (const id of sheetIds) this.#changed.add(id);
    else this.#all = true;
    void this.#read().catch(this.fail);
  };

  /** Runs work that writes into the workbook: everything is read once, after it, instead of along the way. */
  readonly whileWriting = async <T>(work: () => Promise<T>): Promise<T> => {
    this.#writing++;
    try {
      return await work();
    } finally {
      this.#writing--;
      this.#all = true;
      await this.#read();
    }
  };

  /** One reading at a time; changes that come meanwhile are read right after it. */
  #read(): Promise<void> {
    this.#reading ??= this.#readOn().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #readOn(): Promise<void> {
    while (this.#writing === 0 && (this.#all || this.#changed.size > 0)) this.tell(await this.#next());
  }

  async #next(): Promise<LedgerState> {
    const ids = [...this.#changed];
    const whole = this.#all || !this.#open;
    this.#changed.clear();
    this.#all = false;
    const read = whole ? await book.read() : await book.reread(this.#open!, ids);
    this.#open = read.ok ? read.value : undefined;
    if (!read.ok) {
      if (this.#last && PASSING.includes(read.issue.code)) return { ...this.#last, unread: read.issue };
      this.#last = undefined;
      return read.issue.code === 'excel.noLedger' ? { kind: 'none' } : { kind: 'issue', issue: read.issue };
    }
    const { ledger } = read.value;
    const day = reckoningDay(ledger.settings, today());
    this.#last = { kind: 'ledger', open: read.value, scores: scoreLedger(ledger, day), today: day };
    return this.#last;
  }
}
