import type { FormatTarget } from '../book/format-target';
import { refuse } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import { EDGES, RangeBorder, type Edge } from './range-border';

export class RangeBorderCollection extends HostObject {
  readonly #target: FormatTarget;

  constructor(target: FormatTarget) {
    super();
    this.#target = target;
  }

  get items(): RangeBorder[] {
    return EDGES.map(edge => new RangeBorder(this.#target, edge));
  }

  /** Diagonal lines are not simulated. */
  getItem(edge: string): RangeBorder {
    if (!EDGES.includes(edge as Edge)) throw refuse.unknown(`RangeBorder ${edge}`);
    return new RangeBorder(this.#target, edge as Edge);
  }
}
