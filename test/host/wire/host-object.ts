import { refuse } from './host-error';

/**
 * What office.js can reach. The API of a class is its accessors and methods, named as in Office.js; its fields are
 * the host's own and out of the client's reach. What a class does not have answers `ApiNotFound`, so nothing is
 * silently simulated.
 */
export abstract class HostObject {
  /** How the client addresses the object in later batches, where its class has ids. */
  get id(): string | undefined {
    return undefined;
  }
}

/** An object without an id that the client may keep across batches: it is held by a reference instead. */
export abstract class KeptObject extends HostObject {}

/** The members of each class, by its prototype, as far as they were asked for. */
const known = new WeakMap<object, Map<string, PropertyDescriptor | undefined>>();

function describe(target: object, name: string): PropertyDescriptor | undefined {
  const own = Object.getPrototypeOf(target) as object;
  let members = known.get(own);
  if (!members) known.set(own, (members = new Map<string, PropertyDescriptor | undefined>()));
  if (!members.has(name)) members.set(name, find(own, name));
  return members.get(name);
}

function find(own: object, name: string): PropertyDescriptor | undefined {
  for (let level: unknown = own; level !== Object.prototype && level; level = Object.getPrototypeOf(level)) {
    if (level === HostObject.prototype && name !== 'id') return undefined;
    const found = Object.getOwnPropertyDescriptor(level, name);
    if (found) return found;
  }
  return undefined;
}

const missing = (target: object, name: string): Error => refuse.unknown(`${target.constructor.name}.${name}`);

/** Whether the class has a property or method of this name. */
export const hasMember = (target: object, name: string): boolean => describe(target, name) !== undefined;

/** The value of a property, navigation properties included. */
export function readMember(target: object, name: string): unknown {
  const member = describe(target, name);
  if (!member?.get) throw missing(target, name);
  return member.get.call(target) as unknown;
}

/** Sets a property; one that only reads is none. */
export function writeMember(target: object, name: string, value: unknown): void {
  const member = describe(target, name);
  if (!member?.set) throw missing(target, name);
  member.set.call(target, value);
}

/** Calls a method; the result may be a promise. */
export function callMember(target: object, name: string, args: readonly unknown[]): unknown {
  const member = describe(target, name);
  if (typeof member?.value !== 'function' || name === 'constructor') throw missing(target, name);
  return (member.value as (...args: unknown[]) => unknown).apply(target, [...args]);
}

/** Names of all properties that are no objects themselves: what `load()` without names gives. */
export function scalarNames(target: object): string[] {
  const names = new Set<string>();
  for (let level: unknown = Object.getPrototypeOf(target); level !== HostObject.prototype && level;) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(level)))
      if (member.get && !(member.get.call(target) instanceof HostObject)) names.add(name);
    level = Object.getPrototypeOf(level);
  }
  return [...names];
}
