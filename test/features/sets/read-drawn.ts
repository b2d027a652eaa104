import { readTable, type ReadingChoice } from '../../../src/features/sets/domain/read-table';
import type { TableReading } from '../../../src/features/sets/domain/table-reading';
import { readClip } from '../../../src/features/sets/files/read-source';
import { readRule } from '../../../src/wording/read-rule';
import type { LayoutRow } from './made-layout';

/** Rows as they are drawn here: cells between bars. */
export const drawn = (lines: readonly string[]): LayoutRow[] =>
  lines.map(line => line.split('|').map(text => ({ text: text.trim() })));
export function read(source: ReturnType<typeof readClip>, choice: ReadingChoice = {}): TableReading {
  if (!source.ok) throw new Error(source.issue.code);
  return readTable(source.value, choice, readRule);
}
export const fromText = (lines: readonly string[], choice: ReadingChoice = {}): TableReading =>
  read(
    readClip({
      html: '',
      text: drawn(lines)
        .map(row => row.map(({ text }) => text).join('\t'))
        .join('\n'),
      hasPicture: false,
    }),
    choice,
  );

/** Areas, headings and criteria in one line each: our code, the printed one, the title and the points. */
export function outline({ areas }: TableReading): string[] {
  const line = (
    each: {
      readonly code: string;
      readonly printedCode: string;
      readonly title: string;
      readonly maxPoints?: number | null;
    },
    kind = '',
  ): string => `${kind}${each.code} (${each.printedCode}) ${each.title}: ${each.maxPoints ?? '?'}`;
  return areas.flatMap(area => [
    line(area, area.part ?? ''),
    ...area.headings.map(each => line(each, '# ')),
    ...area.criteria.map(each => line(each, '- ')),
  ]);
}
/** What is told, but for the total and the year that these small tables do not have. */
export const told = ({ issues }: TableReading) =>
  issues.filter(({ code }) => !/^(sum\.notHundred|year\.notFound)$/.test(code));
export const codes = (reading: TableReading): string[] => told(reading).map(({ code }) => code);
