import { LIMITS } from './limits';
import { Refusal } from './refusal';

/** What the reading of one file has used of its limits so far. Every method throws a `Refusal` once it is too much. */
export class Allowance {
  readonly #end = performance.now() + LIMITS.seconds * 1000;
  #inflated = 0;
  #cells = 0;

  /** Counts bytes that have just been inflated. */
  inflate(bytes: number): void {
    this.#inflated += bytes;
    if (this.#inflated > LIMITS.inflatedBytes)
      throw new Refusal({ code: 'file.inflatesTooMuch', limit: LIMITS.inflatedBytes });
  }

  /** Counts cells that are about to be held. */
  hold(cells: number): void {
    this.#cells += cells;
    if (this.#cells > LIMITS.cells) throw new Refusal({ code: 'file.tooManyCells', limit: LIMITS.cells });
  }

  checkTime(): void {
    if (performance.now() > this.#end) throw new Refusal({ code: 'file.tooSlow', seconds: LIMITS.seconds });
  }
}
