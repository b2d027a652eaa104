import type { ChartPicture } from '../messages/chart-picture';

/** Pixels of a slide in 16:9. */
const WIDTH = 1600;
const HEIGHT = 900;
const MARGIN = 60;
/** Where the bars begin: left of them stand their labels. */
const BARS = 720;
const FIGURE_ROOM = 170;
const TOP = 200;
const FONT = '"Times New Roman", "Liberation Serif", serif';
const COLOURS = { ink: '#1b1b1b', bar: '#1f6fb5', ground: '#e3e9f0', warning: '#b3261e' } as const;

/** The bytes of a PNG of the chart, as wide as a slide. Needs a browser. */
export async function drawPicture(picture: ChartPicture): Promise<Uint8Array> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.textBaseline = 'middle';
  write(pen, picture.title, MARGIN, 70, { size: 40, bold: true, width: WIDTH - 2 * MARGIN });
  write(pen, picture.subtitle, MARGIN, 125, { size: 32, width: WIDTH - 2 * MARGIN });
  if (picture.remark !== undefined)
    write(pen, picture.remark, MARGIN, 170, {
      size: 26,
      bold: true,
      colour: COLOURS.warning,
      width: WIDTH - 2 * MARGIN,
    });
  drawBars(pen, picture.bars);
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the browser drew no picture');
  return new Uint8Array(await blob.arrayBuffer());
}

function drawBars(pen: CanvasRenderingContext2D, bars: ChartPicture['bars']): void {
  const step = (HEIGHT - TOP - MARGIN / 2) / bars.length;
  const height = Math.min(46, step * 0.6);
  const full = WIDTH - MARGIN - FIGURE_ROOM - BARS;
  bars.forEach(({ label, share, figure }, index) => {
    const middle = TOP + step * (index + 0.5);
    writeLabel(pen, label, middle, Math.min(26, step * 0.36));
    pen.fillStyle = COLOURS.ground;
    pen.fillRect(BARS, middle - height / 2, full, height);
    pen.fillStyle = COLOURS.bar;
    pen.fillRect(BARS, middle - height / 2, full * Math.min(1, share ?? 0), height);
    write(pen, figure || '–', WIDTH - MARGIN - FIGURE_ROOM + 16, middle, {
      size: Math.min(28, step * 0.5),
      bold: true,
      width: FIGURE_ROOM,
    });
  });
}

/** A label in one line, or in two where it is wider than its room. */
function writeLabel(pen: CanvasRenderingContext2D, label: string, middle: number, size: number): void {
  const width = BARS - MARGIN - 20;
  pen.font = `${size}px ${FONT}`;
  const words = label.split(' ');
  let first = words.length;
  while (first > 1 && pen.measureText(words.slice(0, first).join(' ')).width > width) first--;
  const rest = words.slice(first).join(' ');
  const shift = rest === '' ? 0 : size * 0.6;
  write(pen, words.slice(0, first).join(' '), MARGIN, middle - shift, { size, width });
  if (rest !== '') write(pen, rest, MARGIN, middle + shift, { size, width });
}

/** One line of text, cut off with dots where it would be wider than its room. */
function write(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  look: { readonly size: number; readonly width: number; readonly bold?: boolean; readonly colour?: string },
): void {
  pen.font = `${look.bold ? 'bold ' : ''}${look.size}px ${FONT}`;
  pen.fillStyle = look.colour ?? COLOURS.ink;
  let shown = text;
  while (shown.length > 1 && pen.measureText(shown).width > look.width)
    shown = `${shown.slice(0, -2).trimEnd()}…`;
  pen.fillText(shown, x, y);
}
