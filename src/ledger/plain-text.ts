import type { Cell } from '../rules/cell';

/** Spaces of any width, marks that show nothing, and the apostrophe that makes a text of whatever follows. */
const UNSEEN = '[\\s\\u00ad\\u200b-\\u200f\\u2060\\u2800\\u3164\\ufeff]';
const ONLY_UNSEEN = new RegExp(`^(?:${UNSEEN}|')+$`);
const AROUND = new RegExp(`^${UNSEEN}+|${UNSEEN}+$`, 'g');
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Whether a cell holds a text in which nothing can be seen. `isOnlySpaces('\u00a0')` is true, `isOnlySpaces('')` is not. */
export function isOnlySpaces(cell: Cell): boolean {
  return typeof cell === 'string' && ONLY_UNSEEN.test(cell);
}

/** A text without what cannot be seen around it, composed. `trimmed(' Đạt\u200b')` is "Đạt". */
export function trimmed(text: string): string {
  return text.normalize('NFC').replace(AROUND, '');
}

/**
 * A text for being read as a number or day: besides, without apostrophes around it and full-width digits and signs, its
 * words one space apart. `plainText("'１２ ")` is "12".
 */
export function plainText(text: string): string {
  return trimmed(text)
    .replace(INVISIBLE, '')
    .replace(/[\uff01-\uff5e]/g, letter => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .replace(/^['‘’`"“”\s]+|['‘’`"“”\s]+$/g, '');
}
