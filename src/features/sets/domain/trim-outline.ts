import { outsidePart } from './outside-part';
import type { OutlineNode } from './outline';
import { saysNoPoints } from './printed-points';
import type { ReadItem } from './read-items';

/** What is left of an outline, and what was taken out of it. */
interface TrimmedOutline {
  readonly roots: readonly OutlineNode[];
  /** Rows that are remarks. */
  readonly remarks: readonly string[];
  /** Criteria of units of other types. */
  readonly others: readonly ReadItem[];
}

/**
 * Takes out of an outline what is no criterion of the unit: rows across the table that bear neither number nor points
 * and have nothing below them, and rows with points for units of other types only. Criteria that stand below no heading
 * at all get one without a name, since every criterion is in an area.
 */
export function trimOutline(nodes: readonly OutlineNode[]): TrimmedOutline {
  const remarks: string[] = [];
  const others: ReadItem[] = [];
  const kept = (list: readonly OutlineNode[]): OutlineNode[] =>
    list.flatMap(node => {
      const { item } = node;
      const count = others.length;
      const below = kept(node.nodes);
      if (below.length > 0) return [{ ...node, nodes: below }];
      // A heading over criteria of others is of others; over remarks alone it is a criterion.
      if (others.length > count) return [];
      if (isRemark(item)) remarks.push(item.title);
      else if (item.isForOthers && saysNoPoints(item.points)) others.push(item);
      else return [{ ...node, nodes: [] }];
      return [];
    });
  return { roots: rooted(kept(nodes)), remarks, others };
}

const isRemark = ({ code, badCode, points, method, survey, isForOthers }: ReadItem): boolean =>
  !code && badCode === undefined && points + method + survey === '' && !isForOthers;

function rooted(roots: readonly OutlineNode[]): readonly OutlineNode[] {
  const inside = roots.filter(({ item }) => outsidePart(item.title) === undefined);
  const [first] = inside;
  if (!first || inside.length < 2 || inside.some(({ nodes }) => nodes.length > 0)) return roots;
  const area: OutlineNode = {
    item: {
      ...first.item,
      code: undefined,
      title: '',
      points: '',
      method: '',
      survey: '',
      options: [],
      holds: [],
    },
    nodes: inside,
    number: { segments: [{ text: 'A', style: 'upper', value: 1 }] },
  };
  return [area, ...roots.filter(root => !inside.includes(root))];
}
