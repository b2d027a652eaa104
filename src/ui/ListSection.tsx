import type { ReactNode } from 'react';
import { useRowList } from './row-list';
import { Section } from './Section';

/** A heading and the rows below it. */
export function ListSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { rows } = useRowList();
  return (
    <Section title={title}>
      <ul className={rows}>{children}</ul>
    </Section>
  );
}
