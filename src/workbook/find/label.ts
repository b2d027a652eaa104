import type { Cell } from '../../rules/cell';

/** Spaces of all kinds, those without width too. */
const SPACES = /[\s\u200b-\u200d\u2060]+/g;

/**
 * What a text says as headers, labels and names are compared: composed, with single spaces, in small letters; '' for
 * anything but a text. `labelOf(' Ghi  chú')` is "ghi chú".
 */
export function labelOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.normalize('NFC').replace(SPACES, ' ').trim().toLowerCase() : '';
}
