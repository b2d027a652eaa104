import { foldOptions } from '../../../../src/features/sets/domain/fold-options';
import type { OutlineNode } from '../../../../src/features/sets/domain/outline';
import type { ReadItem } from '../../../../src/features/sets/domain/read-items';

/** A row of the table with its title, its points and the rows below it. */
function node(title: string, points: string, nodes: readonly OutlineNode[] = [], method = ''): OutlineNode {
  const item: Partial<ReadItem> = { code: undefined, title, points, method };
  return { item: item as ReadItem, nodes: [...nodes], number: { segments: [] } };
}

/** The scoring text that rows of these points make of a criterion of 3 points; nothing where they stay criteria. */
function folded(...points: readonly string[]): string | undefined {
  const { item, nodes } = foldOptions(
    node(
      'Ban hành',
      '3',
      points.map((each, at) => node(`Mức ${at + 1}`, each)),
    ),
  );
  return nodes.length > 0 ? undefined : item.method;
}

test.each<[points: string[], text: string | undefined]>([
  [['3', '1'], 'Mức 1: 3\nMức 2: 1'],
  [['3', '0'], 'Mức 1: 3\nMức 2: 0'],
  [['1', '3', '2'], 'Mức 1: 1\nMức 2: 3\nMức 3: 2'],
  // What adds up, gives more or less than all, or takes off, is no choice between options.
  [['2', '1'], undefined],
  [['2', '0'], undefined],
  [['4', '0'], undefined],
  [['3', '-0,5'], undefined],
  [['3', '1', '-1'], undefined],
  [['3', 'theo quy định'], undefined],
  [['3'], undefined],
])('rows of %j below a criterion of 3 points are its scoring text: %j', (points, text) => {
  expect(folded(...points)).toBe(text);
});

test('rows with a scoring text of their own, without a title or with rows below them are criteria', () => {
  for (const other of [node('Mức 2', '1', [], 'Có: 1'), node('', '1'), node('Mức 2', '1', [node('A', '1')])])
    expect(foldOptions(node('Ban hành', '3', [node('Mức 1', '3'), other])).nodes).toHaveLength(2);
});
