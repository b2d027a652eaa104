import type { Merge } from '../../../../src/features/merge/domain/merge';

/** What is told of a copy that came back: of each change the field, of each new row nothing more, with verdict and doubt. */
export function toldOf({ changes, rows }: Pick<Merge, 'changes' | 'rows'>): string[] {
  return [
    ...changes.map(({ place, verdict, doubt }) => [
      'field' in place ? place.field : place.in,
      verdict,
      doubt?.code,
    ]),
    ...rows.map(({ verdict, doubt }) => ['row', verdict, doubt?.code]),
  ].map(words => words.filter(word => word !== undefined).join(' '));
}
