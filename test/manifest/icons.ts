import { join } from 'node:path';

/** Where drawings and pictures are kept. */
export const ASSETS = join(__dirname, '../../assets');

/** Sizes in pixels that a button of Excel's ribbon can ask for. */
export const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Up to this size the drawing on the coarse grid is used, because fine strokes blur. */
const LARGEST_SMALL = 24;

/** A picture of the product: its file, its drawing and its side in pixels. */
export interface Icon {
  readonly file: string;
  readonly drawing: string;
  readonly size: number;
}

/** Every picture of the product. Example: `icon-16.png` is drawn from `icon-small.svg`. */
export const ICONS: readonly Icon[] = [
  ...pictures('icon', [...RIBBON_SIZES, 128]),
  ...pictures('scores', RIBBON_SIZES),
  ...pictures('functions', RIBBON_SIZES),
];

function pictures(name: string, sizes: readonly number[]): Icon[] {
  return sizes.map(size => ({
    file: `${name}-${size}.png`,
    drawing: size <= LARGEST_SMALL ? `${name}-small.svg` : `${name}.svg`,
    size,
  }));
}
