import { ACTION, PATH, type Action, type ArgumentInfo, type BatchRequest, type BatchResponse } from './body';
import { HostError, refuse } from './host-error';
import { callMember, HostObject, KeptObject, readMember, writeMember } from './host-object';
import { identity, query } from './query';

/** What the dispatcher asks of the workbook around each action. */
export interface Stage {
  /** A service of Office's beside the workbook, by name. */
  readonly service: (name: string) => HostObject;
  /** Brings everything that is to be read up to date. */
  readonly beforeRead: () => Promise<void>;
  /** Whatever a batch left undone, such as a calculation that was suspended until now. */
  readonly afterBatch: () => Promise<void>;
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Executes batches over the objects that `root`, the workbook, leads to. */
export class Dispatcher {
  readonly #kept = new Map<string, HostObject>();
  readonly #names = new Map<HostObject, string>();
  #next = 1;

  constructor(
    private readonly root: HostObject,
    private readonly stage: Stage,
  ) {}

  /**
   * Executes one batch. As in Excel a batch is not atomic: what came before the failing action stays applied,
   * what comes after is not executed.
   */
  async execute(request: BatchRequest): Promise<BatchResponse> {
    const batch = new Batch(request, this.root, this.#kept, this.stage.service);
    const Results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === ACTION.query) await this.stage.beforeRead();
        Results.push({ ActionId: action.Id, Value: await this.#run(batch, action) });
      } catch (thrown) {
        if (!(thrown instanceof HostError)) throw thrown;
        await this.stage.afterBatch();
        const { code: Code, message: Message, status: HttpStatusCode } = thrown;
        const Location = batch.location(action);
        return { Results, Error: { Code, Message, Location, ActionIndex: index, HttpStatusCode } };
      }
    }
    await this.stage.afterBatch();
    return { Results };
  }

  #run(batch: Batch, action: Action): unknown {
    const target = batch.target(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        if (target === null) return null;
        return batch.keeps(action.ObjectPathId, target)
          ? { _ReferenceId: this.#keep(target) }
          : identity(target);
      case ACTION.query:
        return target === null ? null : query(target, action.QueryInfo ?? {});
      case ACTION.method:
        return this.#method(batch, action, target);
      case ACTION.setProperty:
        if (target === null) throw refuse.notFound(action.Name);
        writeMember(target, camel(action.Name), batch.args(action.ArgumentInfo)[0]);
        return null;
      case ACTION.trace:
        return null;
      default:
        throw refuse.unknown(`action type ${action.ActionType}`);
    }
  }

  async #method(batch: Batch, action: Action, target: HostObject | null): Promise<unknown> {
    if (action.Name === '_KeepReference') return null;
    if (action.Name === '_RemoveReference') {
      this.#release(String(batch.args(action.ArgumentInfo)[0]));
      return null;
    }
    if (target === null) throw refuse.notFound(action.Name);
    return (await callMember(target, camel(action.Name), batch.args(action.ArgumentInfo))) ?? null;
  }

  #keep(target: HostObject): string {
    const known = this.#names.get(target);
    if (known !== undefined) return known;
    const name = `ref${this.#next++}`;
    this.#names.set(target, name);
    this.#kept.set(name, target);
    return name;
  }

  #release(name: string): void {
    const target = this.#kept.get(name);
    if (target) this.#names.delete(target);
    this.#kept.delete(name);
  }
}

/** The objects that one batch reaches; each path is walked once, when its first action comes. */
class Batch {
  readonly #resolved = new Map<number, HostObject | null>();
  readonly #keepAsked = new Set<number>();

  constructor(
    private readonly request: BatchRequest,
    private readonly root: HostObject,
    private readonly kept: ReadonlyMap<string, HostObject>,
    private readonly service: (name: string) => HostObject,
  ) {
    for (const { Name, ObjectPathId } of request.Actions)
      if (Name === '_KeepReference') this.#keepAsked.add(ObjectPathId);
  }

  keeps(path: number, target: HostObject): boolean {
    return target instanceof KeptObject && (this.request.AutoKeepReference || this.#keepAsked.has(path));
  }

  /** "Range.values": where Excel says that an action failed. */
  location(action: Action): string | null {
    const target = this.#resolved.get(action.ObjectPathId);
    if (action.Name !== '') return target ? `${target.constructor.name}.${camel(action.Name)}` : null;
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const parent = path?.ParentObjectPathId ? this.#resolved.get(path.ParentObjectPathId) : undefined;
    return parent && path ? `${parent.constructor.name}.${path.Name ? camel(path.Name) : 'getItem'}` : null;
  }

  /** The object at a path; `null` for one that is not there and may be missing. */
  target(id: number): HostObject | null {
    if (id === 0) return null;
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const value = this.#walk(id);
    this.#resolved.set(id, value);
    return value;
  }

  args(info: ArgumentInfo | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const path = paths?.[index];
      return path ? this.target(path) : value;
    });
  }

  #walk(id: number): HostObject | null {
    const path = this.request.ObjectPaths[id];
    if (!path) throw refuse.general(`object path ${id} is missing`);
    const parent = path.ParentObjectPathId ? this.target(path.ParentObjectPathId) : null;
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.root;
      case PATH.newObject:
        return this.service(path.Name);
      case PATH.nullObject:
        return null;
      case PATH.reference: {
        const target = this.kept.get(path.Name);
        if (!target) throw refuse.reference(path.Name);
        return target;
      }
      case PATH.property:
        return parent && asObject(readMember(parent, camel(path.Name)));
      case PATH.method:
        return parent && asObject(callMember(parent, camel(path.Name), this.args(path.ArgumentInfo)));
      case PATH.indexer:
        return parent && asObject(callMember(parent, 'getItem', this.args(path.ArgumentInfo)));
      default:
        throw refuse.unknown(`object path type ${path.ObjectPathType}`);
    }
  }
}

function asObject(value: unknown): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw refuse.general('a path that leads to no object');
}
