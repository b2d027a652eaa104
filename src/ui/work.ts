import type { WorkIssue } from '../ledger/work-issue';
import type { Result } from '../ledger/result';

/** Where a piece of work is: not begun, going on with how far it is, done with what it gave, or failed and why. */
export type Work<T = void, P = never, I = WorkIssue> =
  | { readonly at: 'idle' }
  | { readonly at: 'working'; readonly progress: P | undefined }
  | { readonly at: 'done'; readonly value: T }
  | { readonly at: 'failed'; readonly issue: I };

/** What is carried out: it may tell how far it is, and should stop where the signal is aborted. */
export type WorkStep<T, P, I> = (tell: (progress: P) => void, signal: AbortSignal) => Promise<Result<T, I>>;

/** A defect: the step threw what nobody expected. */
interface Crashed {
  readonly at: 'crashed';
  readonly thrown: unknown;
}

/**
 * One piece of work that can be done again and again, but only once at a time: a press while it goes on does nothing.
 * What a view sees of it is `now`; `subscribe` tells of every change. Example:
 * `job.run(() => book.read()); job.now().at === 'working'`.
 */
export class Job<T = void, P = never, I = WorkIssue> {
  #now: Work<T, P, I> | Crashed = { at: 'idle' };
  /** Of the step that goes on; what another one still tells is nobody's business. */
  #stopper: AbortController | undefined;
  #changed: (() => void) | undefined;

  readonly now = (): Work<T, P, I> | Crashed => this.#now;

  /** Tells one view of every change, until the function that it gives is called. */
  readonly subscribe = (changed: () => void): (() => void) => {
    this.#changed = changed;
    return () => {
      this.#changed = undefined;
    };
  };

  /** Begins, unless it goes on already. */
  readonly run = (step: WorkStep<T, P, I>): void => {
    if (this.#now.at !== 'working') void this.#carryOut(step);
  };

  /** Asks the step that goes on to stop; what it then gives is shown like anything else. */
  readonly cancel = (): void => this.#stopper?.abort();

  /** Forgets what was done or failed; what goes on is left to itself. */
  readonly reset = (): void => {
    this.#stopper = undefined;
    this.#become({ at: 'idle' });
  };

  async #carryOut(step: WorkStep<T, P, I>): Promise<void> {
    const stopper = (this.#stopper = new AbortController());
    const isCurrent = (): boolean => this.#stopper === stopper;
    const tell = (progress: P): void => {
      if (isCurrent()) this.#become({ at: 'working', progress });
    };
    this.#become({ at: 'working', progress: undefined });
    try {
      const outcome = await step(tell, stopper.signal);
      if (!isCurrent()) return;
      this.#stopper = undefined;
      this.#become(
        outcome.ok ? { at: 'done', value: outcome.value } : { at: 'failed', issue: outcome.issue },
      );
    } catch (thrown) {
      if (this.#changed) this.#become({ at: 'crashed', thrown });
      // No view is left to show it: only what is thrown outside of a promise is told by every browser.
      else
        setTimeout(() => {
          throw thrown;
        });
    }
  }

  #become(now: Work<T, P, I> | Crashed): void {
    this.#now = now;
    this.#changed?.();
  }
}
