import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLORS } from '../../src/workbook/styles';
import { ASSETS, ICONS, type Icon } from './icons';
import { readPng, type Picture } from './read-png';

const RIBBONS = ['#FFFFFF', '#F3F2F1', '#262626', '#0A0A0A'];

/** WCAG 2.2, 1.4.11: what is needed to understand a graphic stands out at least 3 : 1. */
const CONTRAST = 3;

const PICTURES = ICONS.map(icon => ({ ...icon, picture: readPng(readFileSync(join(ASSETS, icon.file))) }));

/** The files of the pictures that fail a demand. */
function failing(demand: (picture: Picture, icon: Icon) => boolean): string[] {
  return PICTURES.filter(({ picture, ...icon }) => !demand(picture, icon)).map(({ file }) => file);
}

test('assets hold these drawings and pictures and nothing else', () => {
  const expected = new Set(ICONS.flatMap(({ file, drawing }) => [file, drawing]));
  // Folders hold what is not built, such as the README's picture.
  const files = readdirSync(ASSETS, { withFileTypes: true }).filter(entry => entry.isFile());
  expect(files.map(({ name }) => name).sort()).toEqual([...expected].sort());
});

test('every picture has the side that its name says', () => {
  expect(failing(({ width, height }, { size }) => width === size && height === size)).toEqual([]);
});

test('every picture has see-through corners and a body that fills most of the square', () => {
  const opacity = (rgba: Uint8Array, pixel: number): number => rgba[pixel * 4 + 3] ?? 255;
  expect(failing(({ rgba, width }) => opacity(rgba, 0) < 64 && opacity(rgba, width - 1) < 64)).toEqual([]);
  expect(failing(picture => covered(picture) > 0.5)).toEqual([]);
});

test('every picture stands out on light and dark ribbons', () => {
  for (const ribbon of RIBBONS) expect(failing(picture => standsOut(picture, ribbon) > 0.15)).toEqual([]);
});

test('every picture shows the colours of its drawing, the brand among them', () => {
  const drawn = ({ drawing }: Icon): string[] =>
    readFileSync(join(ASSETS, drawing), 'utf8').match(/#[0-9A-F]{6}/g) ?? [];
  expect(failing((_picture, icon) => drawn(icon).includes(COLORS.brand))).toEqual([]);
  expect(failing((picture, icon) => drawn(icon).every(colour => shows(picture, colour)))).toEqual([]);
});

test('the three buttons are told apart at every size', () => {
  for (const { size } of ICONS.filter(({ file }) => file.startsWith('scores'))) {
    const of = (name: string): Picture => readPng(readFileSync(join(ASSETS, `${name}-${size}.png`)));
    const [pane, scores, functions] = [of('icon'), of('scores'), of('functions')];
    expect(
      Math.min(difference(pane, scores), difference(pane, functions), difference(scores, functions)),
    ).toBeGreaterThan(0.2);
  }
});

/** The share of pixels that are more than half opaque. */
function covered({ rgba }: Picture): number {
  return rgba.filter((value, place) => place % 4 === 3 && value > 127).length / (rgba.length / 4);
}

/** The share of pixels that have enough contrast with a background. */
function standsOut({ rgba }: Picture, background: string): number {
  const ground = luminance(channels(background));
  let seen = 0;
  for (let place = 0; place < rgba.length; place += 4) {
    const opaque = rgba[place + 3]! > 200;
    if (opaque && contrast(luminance([...rgba.subarray(place, place + 3)]), ground) >= CONTRAST) seen++;
  }
  return seen / (rgba.length / 4);
}

/** Whether a pixel has a colour, nearly: a thin line never fills one. */
function shows({ rgba }: Picture, colour: string): boolean {
  const wanted = channels(colour);
  for (let place = 0; place < rgba.length; place += 4)
    if (
      rgba[place + 3]! > 127 &&
      wanted.every((value, channel) => Math.abs(value - rgba[place + channel]!) <= 32)
    )
      return true;
  return false;
}

/** The share of pixels that clearly differ between two pictures of one size. */
function difference(one: Picture, other: Picture): number {
  let differing = 0;
  for (let place = 0; place < one.rgba.length; place += 4)
    if (
      [0, 1, 2, 3].some(channel => Math.abs(one.rgba[place + channel]! - other.rgba[place + channel]!) > 64)
    )
      differing++;
  return differing / (one.rgba.length / 4);
}

/** `channels('#FF0000')` is `[255, 0, 0]`. */
function channels(colour: string): number[] {
  return [...Buffer.from(colour.slice(1), 'hex')];
}

/** Relative luminance as WCAG 2.2 defines it, 0 to 1, of red, green and blue from 0 to 255. */
function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
