import type { Block } from './document';

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A positive whole number below 400 as official papers count their parts. `roman(14)` is "XIV". */
export function roman(value: number): string {
  const [size, letters] = ROMAN.find(([size]) => size <= value) ?? [];
  return size === undefined ? '' : letters + roman(value - size);
}

/**
 * The number before each heading, and '' for other blocks: I., then 1., then 1.1. (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 * Example: headings of levels 1, 2, 3, 2 are numbered "I.", "1.", "1.1.", "2.".
 */
export function headingNumbers(blocks: readonly Block[]): string[] {
  const counts = [0, 0, 0];
  return blocks.map(block => {
    if (block.kind !== 'heading') return '';
    const { level } = block;
    counts[level - 1]!++;
    counts.fill(0, level);
    if (level === 1) return `${roman(counts[0]!)}.`;
    return `${counts.slice(1, level).join('.')}.`;
  });
}
