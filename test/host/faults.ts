import type { Focus, FocusError } from './book/focus';

/** What office.js gets for a whole request that Excel did not look into. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

export const TOO_BIG = 'RequestPayloadSizeLimitExceeded';

/** The flag of a request that waits while a cell is edited. */
const WAITS = 64;

/** Everything that goes wrong between a pane and Excel, to be switched on by a test. */
export class Faults {
  /** Set by `failAtSync`: the half of such a request that comes first is executed, as in Excel. */
  #failures: { countdown: number; readonly refusal: Refusal }[] = [];
  #refusal: Refusal | undefined;
  #delay = 0;
  #limit = Infinity;
  #edited: (() => void)[] | undefined;
  #visits: { countdown: number; readonly work: () => void }[] = [];
  #spells: { countdown: number; requests: number; readonly refusal: Refusal }[] = [];
  /** How many requests another workbook stays in front. */
  #elsewhere = Infinity;

  constructor(private readonly focus: Focus) {}

  /** Lets the n-th request from now on, too, fail at half of its actions; what came before stays applied. */
  failAtSync(n: number, code: string, message = 'failure that a test asked for'): void {
    this.#failures.push({ countdown: n, refusal: { code, message } });
  }

  /**
   * Excel refuses every request for a while: so many of them, beginning with the n-th from now on. What is meant to take
   * back the work meets the fault as well, as it does where something lasts for seconds.
   */
  failFor(
    requests: number,
    code: string,
    { from = 1, message = 'failure that a test asked for' } = {},
  ): void {
    this.#spells.push({ countdown: from, requests, refusal: { code, message } });
  }

  /** Somebody does something to the workbook right before the n-th request from now on, as while others work in it, too. */
  beforeSync(n: number, work: () => void): void {
    this.#visits.push({ countdown: n, work });
  }

  /** A person works in another workbook, as long as so many requests come, or until all is well again. */
  otherWindow(code: FocusError = 'InvalidSelection', requests = Infinity): void {
    this.#elsewhere = requests;
    this.focus.lose(code);
  }

  /** Every request takes so many milliseconds longer. */
  slow(ms: number): void {
    this.#delay = ms;
  }

  /** Excel is busy: it refuses every request. */
  busy(): void {
    this.#refusal = { code: 'HostIsBusy', message: 'The host is busy.' };
  }

  /** A person is typing in a cell: requests are refused, or wait where they asked to (`delayForCellEdit`). */
  cellEditMode(): void {
    this.#edited = [];
  }

  /** Requests over this size are refused, as Excel on the web does over 5 MB. */
  payloadTooBig(limitBytes: number): void {
    this.#limit = limitBytes;
  }

  /** All is well again; requests that waited go on. */
  off(): void {
    const waiting = this.#edited ?? [];
    this.#refusal = this.#edited = undefined;
    this.#failures = [];
    this.#spells = [];
    this.#visits = [];
    this.focus.regain();
    [this.#delay, this.#limit] = [0, Infinity];
    for (const go of waiting) go();
  }

  /** Waits as long as the request has to, and tells why it is refused, if it is. */
  async admit(bytes: number, flags: number): Promise<Refusal | undefined> {
    if (this.#delay > 0) await new Promise<void>(resolve => setTimeout(resolve, this.#delay));
    if (bytes > this.#limit) return { code: TOO_BIG, message: 'The request payload is too big.' };
    if (this.#edited) {
      if ((flags & WAITS) === 0)
        return { code: 'InvalidOperationInCellEditMode', message: 'Excel is in cell-editing mode.' };
      await new Promise<void>(resolve => this.#edited?.push(resolve));
    }
    this.#visit();
    if (this.#elsewhere-- <= 0) this.focus.regain();
    return this.#refusal ?? this.#spell();
  }

  #visit(): void {
    for (const visit of this.#visits) visit.countdown--;
    const due = this.#visits.filter(({ countdown }) => countdown === 0);
    this.#visits = this.#visits.filter(({ countdown }) => countdown > 0);
    for (const { work } of due) work();
  }

  /** The refusal of a spell that goes on. */
  #spell(): Refusal | undefined {
    let due: Refusal | undefined;
    for (const spell of this.#spells) {
      if (--spell.countdown > 0 || spell.requests === 0) continue;
      spell.requests--;
      due ??= spell.refusal;
    }
    return due;
  }

  /** The failure that this request is to meet half-way. */
  takeFailure(): Refusal | undefined {
    for (const failure of this.#failures) failure.countdown--;
    const due = this.#failures.find(({ countdown }) => countdown === 0);
    this.#failures = this.#failures.filter(({ countdown }) => countdown > 0);
    return due?.refusal;
  }
}
