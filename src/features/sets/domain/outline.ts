import type { ReadItem } from './read-items';
import { followsLetter, isCapitals, type NumberStyle, type PrintedCode, type Segment } from './printed-code';
import { lastWhere } from './last-where';
import { outsidePart } from './outside-part';

/** A row of the table with the rows below it. */
export interface OutlineNode {
  item: ReadItem;
  readonly nodes: OutlineNode[];
  /** How its number is read among its neighbours. */
  readonly number: OwnNumber;
}

/** The last parts of a number, those that are not of a row above; none for a row without a number. */
interface OwnNumber {
  readonly segments: readonly CountedSegment[];
  /** What Excel made of a number such as 1.10. */
  readonly shortened?: { readonly text: string; readonly meant: string };
}

/** A part of a number, in the way of counting that fits where it stands. */
export interface CountedSegment {
  readonly text: string;
  readonly style: NumberStyle;
  readonly value: number;
}

/** A row that is open: what comes may stand below it. */
interface Open {
  readonly node: OutlineNode;
  /** The whole number as it is printed, part by part. */
  readonly segments: readonly CountedSegment[];
  /** What tells it from rows of another level. */
  readonly level: string;
}

/**
 * What stands below what, from the numbers alone: a row with a number of a kind that is open stands beside the last of
 * that kind, one of a new kind below the last row; "1.1" stands below "1". Numbers may begin anew under each heading or
 * run on. Rows without numbers are told by what they look like: capitals, or a column of their own.
 * Example: rows numbered I, 1, 2, II, 3 give two nodes, of two and of one.
 */
export function outlineOfItems(items: readonly ReadItem[]): OutlineNode[] {
  const roots: OutlineNode[] = [];
  const open: Open[] = [];
  for (const item of items) {
    const place = item.code ? placeOf(item.code, open, item.isWide) : unnumberedPlace(item, open);
    const node: OutlineNode = { item, nodes: [], number: place.number };
    open.length = standsOutside(item, place, open) ? 0 : place.depth;
    (open.at(-1)?.node.nodes ?? roots).push(node);
    open.push({ node, segments: place.segments, level: place.level });
  }
  return roots;
}

/**
 * Whether a row begins a part outside the total that stands beside no row: "B. Điểm trừ" below areas with Roman numbers
 * is no criterion of the last of them.
 */
function standsOutside(item: ReadItem, { depth, segments }: Place, open: readonly Open[]): boolean {
  return (
    depth === open.length &&
    segments.length === 1 &&
    /^(upper|roman)$/.test(segments[0]!.style) &&
    outsidePart(item.title) !== undefined &&
    open.every(({ node }) => outsidePart(node.item.title) === undefined)
  );
}

interface Place {
  /** How many of the open rows stay open. */
  readonly depth: number;
  readonly segments: readonly CountedSegment[];
  readonly number: OwnNumber;
  readonly level: string;
}

function unnumberedPlace(item: ReadItem, open: readonly Open[]): Place {
  const level = item.column > 0 || item.isWide || isCapitals(item.title) ? `column ${item.column}` : 'none';
  const beside = lastWhere(open, each => each.level === level);
  // A heading in capitals, where none was before, stands above everything that is numbered in another way.
  const above = level === 'column 0' ? 0 : open.length;
  const column = item.column > 0 ? lastWhere(open, ({ node }) => node.item.column < item.column) + 1 : above;
  return { depth: beside >= 0 ? beside : column, segments: [], number: { segments: [] }, level };
}

function placeOf({ segments, word }: PrintedCode, open: readonly Open[], isWide: boolean): Place {
  return segments.length > 1
    ? pathPlace(segments, open)
    : onePlace(segments[0]!, open, `${word}${isWide ? ' across' : ''}`);
}

/**
 * Where a number of one part stands: beside the last of its kind, else below the last row. `look` tells kinds of one way
 * of counting apart: "1" across the table, and "Lĩnh vực 1", stand over criteria 1, 2, 3.
 */
function onePlace(segment: Segment, open: readonly Open[], look: string): Place {
  const counted = countedAs(segment, open);
  const level = `${counted.style}${look}`;
  const same = lastWhere(open, each => each.level === level);
  // Where nothing of its kind is open, what it counts on from is: "2" in its column after "1" across the table.
  const before = lastWhere(
    open,
    ({ segments: [last, ...more], level: other }) =>
      more.length === 0 &&
      last?.style === counted.style &&
      follows(last, counted) &&
      [look, other.slice(last.style.length)].every(each => each === '' || each === ' across'),
  );
  const beside = same >= 0 ? same : before;
  // "2" after "1.3" leaves what begins with 1 behind, be it that 1 itself is nowhere.
  const stray = open.findIndex(({ segments }) => segments.length > 1 && segments[0]!.style === counted.style);
  const depth = beside >= 0 ? beside : stray >= 0 ? stray : open.length;
  return { depth, segments: [counted], number: { segments: [counted] }, level };
}

/** Where a number of several parts stands: below the row whose number it begins with. */
function pathPlace(segments: readonly Segment[], open: readonly Open[]): Place {
  const texts = segments.map(({ text }) => text);
  const begins = (each: Open): boolean =>
    each.segments.length > 0 &&
    each.segments.length < texts.length &&
    each.segments.every(({ text }, index) => text === texts[index]);
  const parent = lastWhere(open, begins);
  const head = parent < 0 ? undefined : open[parent]!;
  const counted = segments.map(segment => countedAs(segment, []));
  // Beside rows with numbers of as many parts where the row above has another kind of number.
  const first = counted[0]!.style;
  const stray = open.findIndex(each => each.segments.length > 1 && each.segments[0]!.style === first);
  const depth = head ? parent + 1 : stray >= 0 ? stray : open.length;
  const whole = lengthened(counted, open[depth]);
  const own = whole.segments.slice(head ? head.segments.length : 0);
  return {
    depth,
    segments: whole.segments,
    number: { segments: own, ...(whole.shortened ? { shortened: whole.shortened } : {}) },
    // No row looks for it by its level: it is found by what it begins with.
    level: 'path',
  };
}

/** Excel keeps 1.10 as 1.1: after 1.9 that is what was meant. */
function lengthened(
  segments: readonly CountedSegment[],
  beside: Open | undefined,
): { readonly segments: readonly CountedSegment[]; readonly shortened?: OwnNumber['shortened'] } {
  const last = segments.at(-1)!;
  const before = beside?.segments.length === segments.length ? beside.segments.at(-1)! : undefined;
  if (last.style !== 'number' || !before || before.value !== last.value * 10 - 1) return { segments };
  const meant = { ...last, text: String(last.value * 10), value: last.value * 10 };
  const all = [...segments.slice(0, -1), meant];
  return {
    segments: all,
    shortened: { text: textOf(segments), meant: textOf(all) },
  };
}

const textOf = (segments: readonly CountedSegment[]): string => segments.map(({ text }) => text).join('.');

/** The way of counting in which a part goes on with what is open: "I" comes after H, or begins Roman numbers. */
function countedAs({ text, as }: Segment, open: readonly Open[]): CountedSegment {
  const ways = Object.entries(as) as [NumberStyle, number][];
  const goesOn = ways.find(([style, value]) => {
    const place = lastWhere(open, ({ segments }) => segments.length === 1 && segments[0]!.style === style);
    const beside = open[place]?.segments[0];
    if (!beside) return false;
    return follows(beside, { style, value });
  });
  // Letters that are Roman numbers too begin with I; a list of letters reaches none of them first.
  const begins = ways.find(
    ([style, value]) => /roman/i.test(style) && (value === 1 || text.length > 1 || 'VX'.includes(text)),
  );
  const [style, value] = goesOn ?? begins ?? ways.at(-1)!;
  return { text, style, value };
}

/** Whether one part counts on from another of its kind. */
function follows(
  before: Pick<CountedSegment, 'value'>,
  { style, value }: Pick<CountedSegment, 'style' | 'value'>,
): boolean {
  return /^(upper|lower)$/.test(style) ? followsLetter(before.value, value) : value === before.value + 1;
}
