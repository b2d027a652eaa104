import { readPart, type Package } from '../../../files/read-part';
import { countedText } from './list-mark';
import { WORD, wordAttribute } from './word-names';

/** Counts the paragraphs that Word numbers by itself. */
export interface Numbering {
  /** What stands before the next paragraph of this list, level and style; '' where nothing does. */
  next(id: string | undefined, level: string | undefined, style: string | undefined): string;
}

interface Level {
  start: number;
  format: string;
  text: string;
}

/** A list as paragraphs name it: the levels it takes from its pattern, and where its levels begin anew. */
interface List {
  pattern: string;
  readonly starts: Map<number, number>;
}

const LEVELS = 9;
const FORMATS: Readonly<Record<string, string>> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
};

/** Reads how a document numbers its paragraphs; one without such parts numbers none. */
export function readNumbering(
  file: Package,
  part: string | undefined,
  styles: string | undefined,
): Numbering {
  const patterns = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  if (part !== undefined) readLists(file, part, patterns, lists);
  const styled =
    styles === undefined || part === undefined ? new Map<string, StyleList>() : readStyles(file, styles);
  const counts = new Map<string, (number | undefined)[]>();
  const used = new Set<List>();
  return {
    next(id, level, style) {
      const byStyle = style === undefined ? undefined : styled.get(style);
      const list = lists.get(id ?? byStyle?.id ?? '');
      const depth = Number(level ?? byStyle?.level ?? 0);
      const levels = list && patterns.get(list.pattern);
      const own = levels?.get(depth);
      if (!list || !levels || !own || depth >= LEVELS) return '';
      const count = counts.get(list.pattern) ?? [];
      counts.set(list.pattern, count);
      const startOf = (at: number): number => list.starts.get(at) ?? levels.get(at)?.start ?? 1;
      // A list that says where it begins does so once, when it begins.
      if (!used.has(list)) for (const at of list.starts.keys()) count[at] = undefined;
      used.add(list);
      for (let at = 0; at < depth; at++) count[at] ??= startOf(at);
      const before = count[depth];
      count[depth] = before === undefined ? startOf(depth) : before + 1;
      count.length = depth + 1;
      return markOf(own, levels, count);
    },
  };
}

function markOf(
  own: Level,
  levels: ReadonlyMap<number, Level>,
  count: readonly (number | undefined)[],
): string {
  if (own.format === 'none') return '';
  // The signs of bullets are letters of fonts that only draw.
  if (own.format === 'bullet') return /^[-–+*•·]$/.test(own.text) ? own.text : '-';
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return countedText(count[at] ?? 1, FORMATS[levels.get(at)?.format ?? ''] ?? '1');
  });
}

function readLists(
  file: Package,
  part: string,
  patterns: Map<string, Map<number, Level>>,
  lists: Map<string, List>,
): void {
  let levels: Map<number, Level> | undefined;
  let level: Level | undefined;
  let list: List | undefined;
  let overridden: number | undefined;
  readPart(file, part, WORD, {
    open(name, attributes) {
      const value = wordAttribute(attributes, 'val') ?? '';
      const depth = Number(wordAttribute(attributes, 'ilvl'));
      if (name === 'abstractNum') {
        list = undefined;
        patterns.set(wordAttribute(attributes, 'abstractNumId') ?? '', (levels = new Map<number, Level>()));
      } else if (name === 'num') {
        levels = undefined;
        lists.set(wordAttribute(attributes, 'numId') ?? '', (list = { pattern: '', starts: new Map() }));
      } else if (name === 'abstractNumId' && list) list.pattern = value;
      else if (name === 'lvlOverride') overridden = depth;
      else if (name === 'startOverride' && list && overridden !== undefined)
        list.starts.set(overridden, Number(value));
      else if (name === 'lvl') {
        level = { start: 1, format: 'decimal', text: '' };
        if (levels && depth < LEVELS) levels.set(depth, level);
      } else if (level && name === 'start') level.start = Number(value) || 0;
      else if (level && name === 'numFmt') level.format = value;
      else if (level && name === 'lvlText') level.text = value;
    },
  });
}

interface StyleList {
  id?: string;
  level?: string;
}

/** The lists that styles put their paragraphs in. */
function readStyles(file: Package, part: string): Map<string, StyleList> {
  const styled = new Map<string, StyleList>();
  let style: StyleList | undefined;
  readPart(file, part, WORD, {
    open(name, attributes) {
      const value = wordAttribute(attributes, 'val');
      if (name === 'style') styled.set(wordAttribute(attributes, 'styleId') ?? '', (style = {}));
      else if (style && name === 'numId' && value !== undefined) style.id = value;
      else if (style && name === 'ilvl' && value !== undefined) style.level = value;
    },
  });
  return styled;
}
