/** A rectangle of cells; rows and columns from 1. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads an address without a sheet. `rectangle('$B$4:C6')` is rows 4 to 6 of columns 2 and 3. */
export function rectangle(address: string): Rectangle {
  const [from, to = from] = address.replaceAll('$', '').split(':');
  const [top, left] = corner(from!);
  const [bottom, right] = corner(to!);
  return { top, left, bottom, right };
}

function corner(address: string): [row: number, column: number] {
  const [, letters, digits] = /^([A-Z]{1,3})(\d+)$/.exec(address) ?? [];
  if (letters === undefined) throw new RangeError(`no address: ${address}`);
  return [Number(digits), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function within(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}
