import type { ChartPicture } from '../messages/chart-picture';

/** Pixels of a slide in 16:9. */
export const PICTURE_SIZE = { width: 1600, height: 900 } as const;
const { width: WIDTH, height: HEIGHT } = PICTURE_SIZE;
const MARGIN = 60;
/** Where the bars begin: left of them stand their labels. */
const BARS = 720;
const FIGURE_ROOM = 170;
const TOP = 200;
const FONT = '"Times New Roman", "Liberation Serif", serif';
const COLOURS = {
  paper: '#ffffff',
  ink: '#1b1b1b',
  bar: '#1f6fb5',
  ground: '#e3e9f0',
  warning: '#b3261e',
} as const;

/** What is drawn, in pixels from the upper left corner; a text begins at `x`, and `y` is its middle. */
export type DrawnShape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: string;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      /** As CSS writes it. */
      readonly font: string;
      readonly colour: string;
    };

/** How wide a text is in a font, which only what draws it knows. */
type WidthOf = (text: string, font: string) => number;

/**
 * Everything that is drawn for a chart, in its order, as wide as a slide. No text leaves its room: a label takes two lines
 * where one is too short for it, and what is still too wide ends with dots.
 * Example: `pictureShapes(chartPicture(ledger, scores), widthOf)[1]` is the title.
 */
export function pictureShapes(
  { title, subtitle, remark, bars }: ChartPicture,
  widthOf: WidthOf,
): DrawnShape[] {
  const line = (text: string, y: number, look: Omit<Look, 'width'>): DrawnShape =>
    textShape(text, MARGIN, y, { ...look, width: WIDTH - 2 * MARGIN }, widthOf);
  return [
    { kind: 'box', x: 0, y: 0, width: WIDTH, height: HEIGHT, colour: COLOURS.paper },
    line(title, 70, { size: 40, bold: true }),
    line(subtitle, 125, { size: 32 }),
    ...(remark === undefined ? [] : [line(remark, 170, { size: 26, bold: true, colour: COLOURS.warning })]),
    ...barShapes(bars, widthOf),
  ];
}

function barShapes(bars: ChartPicture['bars'], widthOf: WidthOf): DrawnShape[] {
  const step = (HEIGHT - TOP - MARGIN / 2) / bars.length;
  const height = Math.min(46, step * 0.6);
  const full = WIDTH - MARGIN - FIGURE_ROOM - BARS;
  return bars.flatMap(({ label, share, figure }, index) => {
    const middle = TOP + step * (index + 0.5);
    const box = { kind: 'box', x: BARS, y: middle - height / 2, height } as const;
    const look = { size: Math.min(28, step * 0.5), bold: true, width: FIGURE_ROOM };
    return [
      ...labelShapes(label, middle, Math.min(26, step * 0.36), widthOf),
      { ...box, width: full, colour: COLOURS.ground },
      { ...box, width: full * Math.min(1, share ?? 0), colour: COLOURS.bar },
      textShape(figure || '–', WIDTH - MARGIN - FIGURE_ROOM + 16, middle, look, widthOf),
    ];
  });
}

/** A label in one line, or in two where it is wider than its room. */
function labelShapes(label: string, middle: number, size: number, widthOf: WidthOf): DrawnShape[] {
  const look = { size, width: BARS - MARGIN - 20 };
  const words = label.split(' ');
  let first = words.length;
  while (first > 1 && widthOf(words.slice(0, first).join(' '), fontOf(look)) > look.width) first--;
  const rest = words.slice(first).join(' ');
  const shift = rest === '' ? 0 : size * 0.6;
  return [
    textShape(words.slice(0, first).join(' '), MARGIN, middle - shift, look, widthOf),
    ...(rest === '' ? [] : [textShape(rest, MARGIN, middle + shift, look, widthOf)]),
  ];
}

interface Look {
  readonly size: number;
  /** The room that the text has. */
  readonly width: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

const fontOf = ({ size, bold = false }: Look): string => `${bold ? 'bold ' : ''}${size}px ${FONT}`;

/** One line of text, cut off with dots where it would be wider than its room. */
function textShape(text: string, x: number, y: number, look: Look, widthOf: WidthOf): DrawnShape {
  const font = fontOf(look);
  let shown = text;
  while (shown.length > 1 && widthOf(shown, font) > look.width) shown = `${shown.slice(0, -2).trimEnd()}…`;
  return { kind: 'text', x, y, text: shown, font, colour: look.colour ?? COLOURS.ink };
}
