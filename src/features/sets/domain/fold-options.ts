import type { OutlineNode } from './outline';
import { printedPoints } from './printed-points';

/**
 * Options of a criterion that stand in rows of their own, with points where those of criteria stand, become its scoring
 * text: one of them gives nothing, or the best gives all and they do not add up. Rows with a scoring text of their own
 * are criteria. Example: "Ban hành kế hoạch" 3 above "Đúng hạn" 3 and "Trễ hạn" 1 is one criterion of two options.
 */
export function foldOptions(node: OutlineNode): OutlineNode {
  const nodes = node.nodes.map(foldOptions);
  if (!areOptions({ ...node, nodes })) return { ...node, nodes };
  const lines = nodes.map(({ item }) => {
    const bullet = item.code
      ? `${item.code.printed}${/^[\p{L}\d]/u.test(item.code.printed) ? ')' : ''} `
      : '';
    return `${bullet}${item.title.replace(/[\s:;,.]+$/, '')}: ${item.points}`;
  });
  const method = [node.item.method, ...lines].filter(Boolean).join('\n');
  return { ...node, item: { ...node.item, method }, nodes: [] };
}

function areOptions({ item, nodes }: OutlineNode): boolean {
  const most = printedPoints(item.points)?.points;
  const points = nodes.map(each => printedPoints(each.item.points)?.points);
  if (most === undefined || nodes.length < 2 || points.some(each => each === undefined)) return false;
  if (nodes.some(each => each.nodes.length > 0 || each.item.method !== '' || each.item.title === ''))
    return false;
  const sum = points.reduce<number>((all, each) => all + each!, 0);
  const best = Math.max(...(points as number[]));
  return best === most && (points.includes(0) || sum - most > 1e-9);
}
