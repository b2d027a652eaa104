import type { EventKind, Events } from '../book/events';
import { HostObject } from '../wire/host-object';

/** An object whose events office.js can ask for: the collection of sheets, or one sheet. */
export abstract class EventSource extends HostObject {
  readonly #listen: (kind: EventKind) => void;
  readonly #unlisten: (kind: EventKind) => void;

  /** `target` is the id of the sheet; without it the events of all sheets are meant. */
  constructor(events: Events, target?: string) {
    super();
    this.#listen = kind => events.listen(kind, target);
    this.#unlisten = kind => events.unlisten(kind, target);
  }

  _RegisterDataChangedEvent(): void {
    this.#listen('DataChanged');
  }
  _UnregisterDataChangedEvent(): void {
    this.#unlisten('DataChanged');
  }
  _RegisterSelectionChangedEvent(): void {
    this.#listen('SelectionChanged');
  }
  _UnregisterSelectionChangedEvent(): void {
    this.#unlisten('SelectionChanged');
  }
  _RegisterActivatedEvent(): void {
    this.#listen('Activated');
  }
  _UnregisterActivatedEvent(): void {
    this.#unlisten('Activated');
  }
  _RegisterDeactivatedEvent(): void {
    this.#listen('Deactivated');
  }
  _UnregisterDeactivatedEvent(): void {
    this.#unlisten('Deactivated');
  }
  _RegisterAddedEvent(): void {
    this.#listen('Added');
  }
  _UnregisterAddedEvent(): void {
    this.#unlisten('Added');
  }
  _RegisterDeletedEvent(): void {
    this.#listen('Deleted');
  }
  _UnregisterDeletedEvent(): void {
    this.#unlisten('Deleted');
  }
}
