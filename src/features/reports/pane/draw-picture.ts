import { PICTURE_SIZE, pictureShapes } from './picture-shapes';
import type { ChartPicture } from '../messages/chart-picture';

/** The bytes of a PNG of the chart, as wide as a slide. Needs a browser. */
export async function drawPicture(picture: ChartPicture): Promise<Uint8Array> {
  const canvas = Object.assign(document.createElement('canvas'), PICTURE_SIZE);
  const pen = canvas.getContext('2d')!;
  const widthOf = (text: string, font: string): number => {
    pen.font = font;
    return pen.measureText(text).width;
  };
  pen.textBaseline = 'middle';
  for (const shape of pictureShapes(picture, widthOf)) {
    pen.fillStyle = shape.colour;
    if (shape.kind === 'box') pen.fillRect(shape.x, shape.y, shape.width, shape.height);
    else {
      pen.font = shape.font;
      pen.fillText(shape.text, shape.x, shape.y);
    }
  }
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the browser drew no picture');
  return new Uint8Array(await blob.arrayBuffer());
}
