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

  /** Lets the n-th request from now on, too, fail at half of its actions; what came before stays applied. */
  failAtSync(n: number, code: string, message = 'failure that a test asked for'): void {
    this.#failures.push({ countdown: n, refusal: { code, message } });
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
    return this.#refusal;
  }

  /** The failure that this request is to meet half-way. */
  takeFailure(): Refusal | undefined {
    for (const failure of this.#failures) failure.countdown--;
    const due = this.#failures.find(({ countdown }) => countdown === 0);
    this.#failures = this.#failures.filter(({ countdown }) => countdown > 0);
    return due?.refusal;
  }
}
