import type { Shape } from '../rules/shape';

/**
 * The value as far as its shape knows it, with texts in NFC, and the paths of everything that does not fit. A copy:
 * unknown keys are left behind. Never throws, and goes no deeper than the shape.
 * Example: `readJson({ a: 1, b: 2 }, { keys: { a: 'string' } })` is `{ value: { a: 1 }, misfits: ['a'] }`.
 */
export function readJson(
  json: unknown,
  shape: Shape,
): { readonly value: unknown; readonly misfits: readonly string[] } {
  const misfits: string[] = [];
  return { value: read(json, shape, ''), misfits };

  function read(value: unknown, at: Shape, path: string): unknown {
    if (typeof at === 'string') {
      if (!fits(value, at)) misfits.push(path);
      return typeof value === 'string' ? value.normalize('NFC') : value;
    }
    if (typeof at === 'object' && 'first' in at) {
      for (const each of at.first) {
        const found = readJson(value, each);
        if (found.misfits.length === 0) return found.value;
      }
      return at.otherwise;
    }
    if (typeof at === 'function' && typeof value === 'object' && value !== null)
      return read(value, at(value), path);
    if (typeof value !== 'object' || value === null || Array.isArray(value) !== isList(at)) {
      misfits.push(path);
      return value;
    }
    if (typeof at === 'function') return value;
    if ('each' in at)
      return (value as unknown[]).map((each, index) => read(each, at.each, `${path}[${index}]`));
    if ('row' in at)
      return at.row.map((each, index) => read((value as unknown[])[index], each, `${path}[${index}]`));
    return Object.fromEntries(
      Object.entries(at.keys).flatMap(([name, each]) => {
        const key = name.replace(/\?$/, '');
        const held = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
        if (held === undefined && name !== key) return [];
        return [[key, read(held, each, path === '' ? key : `${path}.${key}`)]];
      }),
    );
  }
}

function isList(shape: Exclude<Shape, string>): boolean {
  return typeof shape === 'object' && ('each' in shape || 'row' in shape);
}

function fits(value: unknown, shape: Shape & string): boolean {
  switch (shape) {
    case 'number':
      return Number.isFinite(value);
    case 'string or null':
      return value === null || typeof value === 'string';
    default:
      return typeof value === shape;
  }
}
