import type { Mutation } from './mutations';

/** A mutation as a person reads it, by whole lines; that names it too, wherever the lines stand. */
export interface Change {
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** The whole source with it. */
  readonly source: string;
}

/** Letters of lines that a report shows; long lists are cut in their middle. */
const SHOWN = 240;

/** Example: of `a < b` the mutation to `<=` has `before` `a < b` and `after` `a <= b`. */
export function changeOf(source: string, { start, end, text }: Mutation): Change {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const to = source.indexOf('\n', end) < 0 ? source.length : source.indexOf('\n', end);
  return {
    line: source.slice(0, start).split('\n').length,
    before: shown(source.slice(from, to)),
    after: shown(source.slice(from, start) + text + source.slice(end, to)),
    source: source.slice(0, start) + text + source.slice(end),
  };
}

function shown(lines: string): string {
  const line = lines.replace(/\s+/g, ' ').trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN / 2)} … ${line.slice(-SHOWN / 2)}`;
}
