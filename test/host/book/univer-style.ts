import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { DEFAULT_FORMAT, type BorderLine, type CellFormat } from './cell-format';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Thin: BorderStyleTypes.THIN,
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

/** Pixels of one step of indentation, as wide as three digits. */
const INDENT = 9;

const known = new WeakMap<CellFormat, IStyleData>();

/** How Univer shows a format; `null` takes away what an earlier format of the cell had. */
export function univerStyle(format: CellFormat): IStyleData {
  let style = known.get(format);
  if (!style) known.set(format, (style = make(format)));
  return style;
}

/** A property of Excel's default is left to Univer's. */
const unless = <T>(condition: boolean, value: T): T | null => (condition ? null : value);
const flag = (on: boolean): BooleanNumber | null => (on ? BooleanNumber.TRUE : null);

function make(format: CellFormat): IStyleData {
  return {
    ff: unless(format.fontName === DEFAULT_FORMAT.fontName, format.fontName),
    fs: format.fontSize,
    bl: flag(format.bold),
    it: flag(format.italic),
    ul: unless(format.underline === 'None', { s: BooleanNumber.TRUE }),
    st: unless(!format.strikethrough, { s: BooleanNumber.TRUE }),
    cl: unless(format.fontColor === DEFAULT_FORMAT.fontColor, { rgb: format.fontColor }),
    bg: format.fill === null ? null : { rgb: format.fill },
    ht: HORIZONTAL[format.horizontal] ?? null,
    vt: VERTICAL[format.vertical] ?? VerticalAlign.BOTTOM,
    tb: format.wrap ? WrapStrategy.WRAP : null,
    pd: unless(format.indent === 0, { l: 2 + format.indent * INDENT }),
    n: unless(format.numberFormat === 'General', { pattern: format.numberFormat }),
    bd: {
      t: border(format.top),
      b: border(format.bottom),
      l: border(format.left),
      r: border(format.right),
    },
  } as IStyleData;
}

function border(line: BorderLine | null): Nullable<IBorderStyleData> {
  if (!line) return null;
  const s = LINES[line.style] ?? LINES[line.weight] ?? BorderStyleTypes.THIN;
  return { s, cl: { rgb: line.color } };
}
