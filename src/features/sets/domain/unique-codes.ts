import type { OutlineNode, CountedSegment } from './outline';

/** A node with our code, which no other bears, and what is odd about the printed one. */
export interface CodedNode {
  readonly node: OutlineNode;
  readonly code: string;
  readonly nodes: readonly CodedNode[];
  readonly odd?: 'twice' | { readonly after: string };
}

/** Roman numbers are read by what counts up; only these stand in a code as they are printed. */
const KEPT = /^(\d{1,3}|[A-ZĐ]{1,6})$/;
const KEPT_BELOW = /^(\d{1,3}|[A-ZĐ]{1,6}|[a-zđ])$/;

/**
 * Gives every node a code from the path to it: "II" and "1" give "II.1". Dashes and rows without numbers are counted.
 * Where numbers of neighbours are printed twice or out of order, those that come too late get the next free one, since
 * a code names one row only and codes stand in order.
 * Example: two rows printed "1.1" below "1" become 1.1 and 1.2, and the second is told.
 */
export function withCodes(nodes: readonly OutlineNode[], above = '', taken = new Set<string>()): CodedNode[] {
  let count = 0;
  let before: CountedSegment | undefined;
  const printed = new Set<string>();
  return nodes.map(node => {
    const { segments } = node.number;
    const last = segments.at(-1);
    const parts = segments.map((each, index) => kept(each, above === '' && index === 0));
    const own = parts.includes('') ? '' : parts.join('.');
    const key = segments.map(({ text }) => text).join('.');
    const isTwice = key !== '' && last?.style !== 'bullet' && printed.has(key);
    printed.add(key);
    const isLate = segments.length === 1 && last!.style === 'number' && last!.value <= count;
    const fits = own !== '' && !isLate && !taken.has(path(above, own).toLowerCase());
    const code = path(above, fits ? own : free(above, count, taken));
    taken.add(code.toLowerCase());
    const counted = /(\d+)$/.exec(code)?.[1];
    if (counted !== undefined) count = Math.max(count, Number(counted));
    const odd = isTwice ? 'twice' : gap(before, last);
    if (last) before = last;
    return { node, code, nodes: withCodes(node.nodes, code, taken), ...(odd ? { odd } : {}) };
  });
}

const path = (above: string, own: string): string => (above === '' ? own : `${above}.${own}`);

/** A part as it may stand in a code, '' where it has to be counted instead. */
function kept({ text, style }: CountedSegment, first: boolean): string {
  return style !== 'bullet' && style !== 'smallRoman' && (first ? KEPT : KEPT_BELOW).test(text) ? text : '';
}

function free(above: string, count: number, taken: ReadonlySet<string>): string {
  let number = count + 1;
  while (taken.has(path(above, String(number)).toLowerCase())) number++;
  return String(number);
}

/** What is left out between two neighbours that count in the same way; letters may leave some out. */
function gap(
  before: CountedSegment | undefined,
  last: CountedSegment | undefined,
): { readonly after: string } | undefined {
  if (!before || !last || before.style !== last.style || !/^(number|roman)$/.test(last.style))
    return undefined;
  return last.value > before.value + 1 || last.value < before.value ? { after: before.text } : undefined;
}
