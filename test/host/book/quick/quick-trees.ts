import { RBush } from '@univerjs/core';

/** Univer's search trees, which come without types. */
interface Tree {
  insert: (this: Tree, item: object) => Tree;
  load: (this: Tree, items: readonly object[]) => Tree;
  clear: (this: Tree) => Tree;
}

/** What can only be answered, or done, with everything in the tree. */
const WITH_ALL = ['all', 'search', 'collides', 'remove', 'toJSON'];

/** From so many items on, the tree puts a branch of them in. */
const BRANCH = 10;

/**
 * Univer puts the ranges that formulas read into search trees one by one, and every formula into another one that it
 * seldom searches: a fifth of the time of many small formulas went there. Here they wait, and are put in together when a
 * tree is searched.
 */
export function installQuickTrees(): void {
  const tree = (RBush as { readonly prototype: Tree }).prototype;
  const { insert, load, clear } = tree;
  const waiting = new WeakMap<Tree, object[]>();
  tree.insert = function (item) {
    const items = waiting.get(this);
    if (items) items.push(item);
    else waiting.set(this, [item]);
    return this;
  };
  tree.clear = function () {
    waiting.delete(this);
    return clear.call(this);
  };
  const putIn = (into: Tree): void => {
    const items = waiting.get(into) ?? [];
    waiting.delete(into);
    if (items.length >= BRANCH) load.call(into, items);
    else for (const item of items) insert.call(into, item);
  };
  const methods = tree as unknown as Record<string, (this: Tree, ...given: unknown[]) => unknown>;
  for (const name of WITH_ALL) {
    const own = methods[name]!;
    methods[name] = function (...given) {
      putIn(this);
      return own.apply(this, given);
    };
  }
}
