/** Events that the host raises, with the number by which office.js knows them. */
export const EVENT_TYPE = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

export type EventKind = keyof typeof EVENT_TYPE;

/** One event on its way to office.js: the shape that the client's own event machinery takes. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly isRemoteOverride: boolean;
}

/** All rich API events share this category. */
const CATEGORY = 65_536;
/** The target of events that were registered on the collection of sheets. */
const WORKBOOK = 'Workbook';

/** Who listens, and what was raised since the last delivery. */
export class Events {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  /** Where events go; nobody listens until a client is there. */
  deliver: (entries: readonly EventEntry[]) => void = () => {};

  readonly #listening = new Map<string, number>();
  #raised: (() => EventEntry)[] = [];

  listen(kind: EventKind, target: string = WORKBOOK): void {
    const key = `${kind} ${target}`;
    this.#listening.set(key, (this.#listening.get(key) ?? 0) + 1);
  }

  unlisten(kind: EventKind, target: string = WORKBOOK): void {
    const key = `${kind} ${target}`;
    this.#listening.set(key, Math.max(0, (this.#listening.get(key) ?? 0) - 1));
  }

  /** Whether anybody would hear an event of this sheet now. */
  hears(kind: EventKind, worksheetId: string): boolean {
    return this.enabled && this.#targets(kind, worksheetId).length > 0;
  }

  /** Notes an event of a sheet; its facts are asked for when it is delivered, after calculation. */
  raise(kind: EventKind, worksheetId: string, facts: () => object = () => ({})): void {
    if (!this.enabled) return;
    for (const targetId of this.#targets(kind, worksheetId))
      this.#raised.push(() => ({
        messageCategory: CATEGORY,
        messageType: EVENT_TYPE[kind],
        targetId,
        message: JSON.stringify({ worksheetId, ...facts() }),
        isRemoteOverride: false,
      }));
  }

  /** Delivers what was raised, after the caller has had its answer. */
  async flush(): Promise<void> {
    const entries = this.#raised.map(make => make());
    this.#raised = [];
    if (entries.length === 0) return;
    await new Promise<void>(resolve => setTimeout(resolve));
    this.deliver(entries);
  }

  #targets(kind: EventKind, worksheetId: string): string[] {
    return [WORKBOOK, worksheetId].filter(target => (this.#listening.get(`${kind} ${target}`) ?? 0) > 0);
  }
}
