import { roman } from '../../../messages/heading-numbers';

/** How far a list has counted, and in what way: "1", "a", "A", "i", "I", or '' for dashes. */
export interface ListCount {
  count: number;
  readonly type: string;
}

/**
 * What stands before the next item of a list, which the text of a page leaves to whoever shows it.
 * Example: `listMark({ count: 1, type: 'a' })` is "b) ".
 */
export function listMark(list: ListCount | undefined): string {
  if (!list || list.type === '') return '- ';
  list.count++;
  return `${countedText(list.count, list.type)}${/[ai]/i.test(list.type) ? ')' : '.'} `;
}

/** A number in a way of counting. Example: `countedText(4, 'I')` is "IV". */
export function countedText(count: number, type: string): string {
  switch (type) {
    case 'a':
      return letter(count);
    case 'A':
      return letter(count).toUpperCase();
    case 'i':
      return romanWithin(count).toLowerCase();
    case 'I':
      return romanWithin(count);
    default:
      return String(count);
  }
}

/** What goes on for longer than anybody reads is not counted further. */
function romanWithin(count: number): string {
  return roman(Math.min(Math.max(1, count), 399));
}

/** Word and browsers letter lists in the English way: a to z, then aa. */
function letter(count: number): string {
  const index = Math.max(1, count) - 1;
  return String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26));
}
