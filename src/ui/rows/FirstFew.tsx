import type { ReactNode } from 'react';

/** The first few of many things, and how many more there are: for what is told and not gone through. */
export function FirstFew<T>({
  items,
  shown,
  more,
  children,
}: {
  readonly items: readonly T[];
  /** How many are told one by one. */
  readonly shown: number;
  readonly more: (count: number) => ReactNode;
  /** One of them, with a key. */
  readonly children: (item: T, index: number) => ReactNode;
}) {
  return (
    <>
      {items.slice(0, shown).map(children)}
      {items.length > shown && more(items.length - shown)}
    </>
  );
}
