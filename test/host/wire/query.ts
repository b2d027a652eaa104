import type { QueryInfo } from './body';
import { hasMember, HostObject, readMember, scalarNames } from './host-object';

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * What a Query answers: the selected properties in PascalCase, `a/b` nested. A collection is what has `items`: it
 * answers `{_Items: […]}` with what is selected of each, beside what is selected of itself, such as its count; everything that is scalar when nothing is selected.
 */
export function query(target: HostObject, { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo): unknown {
  const names = [...Select, ...Expand];
  if (!hasMember(target, 'items')) return pick(target, names);
  const own = names.filter(name => name !== 'id' && hasMember(target, name));
  const ofItems = names.filter(name => !own.includes(name));
  const result = own.length > 0 ? pick(target, own) : {};
  if (own.length > 0 && ofItems.length === 0) return result;
  const all = readMember(target, 'items') as readonly HostObject[];
  const items = all.slice(Skip, Top === undefined ? undefined : Skip + Top);
  return { ...result, _Items: items.map(item => ({ ...identity(item), ...pick(item, ofItems) })) };
}

/** How the client finds the object again. */
export const identity = ({ id }: HostObject): { Id?: string } => (id === undefined ? {} : { Id: id });

function pick(target: HostObject, names: readonly string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  const wanted = names.length === 0 ? scalarNames(target) : names;
  for (const name of wanted) {
    const [first, ...rest] = name.split('/') as [string, ...string[]];
    const value = rest.length === 0 ? readMember(target, first) : undefined;
    if (rest.length > 0 || value instanceof HostObject)
      nested.set(first, [...(nested.get(first) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
    else result[pascal(first)] = value;
  }
  for (const [name, inner] of nested) {
    const child = readMember(target, name);
    result[pascal(name)] = child instanceof HostObject ? query(child, { Select: inner }) : null;
  }
  return result;
}
