import type { ConditionalPlan } from '../workbook/plan';
import { COLORS, FONT, STYLES, type CellStyle, type StyleName } from '../workbook/styles';
import { MAIN } from './ooxml';
import { countedList, element, enclosed, part } from './xml';

/** Number formats below this are built in. */
const FIRST_CUSTOM_FORMAT = 164;
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '@': 49 };

/** Collects XML fragments, each once, and tells their positions. */
class Pool {
  readonly items: string[] = [];
  indexOf(item: string): number {
    const found = this.items.indexOf(item);
    return found >= 0 ? found : this.items.push(item) - 1;
  }
  list(name: string): string {
    return element(name, { count: this.items.length }, ...this.items);
  }
}

const rgb = (color: string): string => `FF${color.slice(1)}`;

/** The styles part, and where each style and each conditional look stands in it. */
export class StyleTable {
  readonly #fonts = new Pool();
  readonly #fills = new Pool();
  readonly #borders = new Pool();
  readonly #formats = new Map<string, number>();
  readonly #cells = new Pool();
  readonly #differential = new Pool();
  readonly #known = new Map<string, number>();

  constructor() {
    this.#fonts.indexOf(font(STYLES.data));
    this.#fills.indexOf('<fill><patternFill patternType="none"/></fill>');
    this.#fills.indexOf('<fill><patternFill patternType="gray125"/></fill>');
    this.#borders.indexOf('<border><left/><right/><top/><bottom/><diagonal/></border>');
    this.#cells.indexOf('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  }

  /** The number by which cells refer to a style; `quoted` keeps a text text when it is edited, as an apostrophe does. */
  indexOf(name: StyleName, quoted: boolean): number {
    const key = quoted ? `'${name}` : name;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const style: CellStyle = STYLES[name];
    const alignment = element('alignment', {
      horizontal: style.horizontal,
      vertical: style.vertical,
      wrapText: style.wrap ? 1 : undefined,
    });
    const protection = style.locked ? '' : '<protection locked="0"/>';
    const index = this.#cells.indexOf(
      element(
        'xf',
        {
          numFmtId: this.#format(style.numberFormat),
          fontId: this.#fonts.indexOf(font(style)),
          fillId: style.fill === null ? 0 : this.#fills.indexOf(fill(style.fill)),
          borderId: style.border ? this.#borders.indexOf(BORDER) : 0,
          xfId: 0,
          quotePrefix: quoted ? 1 : undefined,
          applyNumberFormat: 1,
          applyFont: 1,
          applyFill: 1,
          applyBorder: 1,
          applyAlignment: 1,
          applyProtection: style.locked ? undefined : 1,
        },
        alignment,
        protection,
      ),
    );
    this.#known.set(key, index);
    return index;
  }

  /** The number by which a conditional format refers to its look. */
  differentialOf({ font: color, fill: background }: ConditionalPlan): number {
    return this.#differential.indexOf(
      enclosed(
        'dxf',
        color === undefined ? '' : enclosed('font', element('color', { rgb: rgb(color) })),
        background === undefined
          ? ''
          : enclosed('fill', enclosed('patternFill', element('bgColor', { rgb: rgb(background) }))),
      ),
    );
  }

  xml(): string {
    const formats = [...this.#formats].map(([formatCode, numFmtId]) =>
      element('numFmt', { numFmtId, formatCode }),
    );
    return part(
      element(
        'styleSheet',
        { xmlns: MAIN[0] },
        countedList('numFmts', formats),
        this.#fonts.list('fonts'),
        this.#fills.list('fills'),
        this.#borders.list('borders'),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        this.#cells.list('cellXfs'),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        this.#differential.list('dxfs'),
      ),
    );
  }

  #format(code: string): number {
    const builtIn = BUILT_IN[code] ?? this.#formats.get(code);
    if (builtIn !== undefined) return builtIn;
    const id = FIRST_CUSTOM_FORMAT + this.#formats.size;
    this.#formats.set(code, id);
    return id;
  }
}

const BORDER = enclosed(
  'border',
  ...['left', 'right', 'top', 'bottom'].map(side =>
    element(side, { style: 'thin' }, element('color', { rgb: rgb(COLORS.line) })),
  ),
  '<diagonal/>',
);

function font(style: CellStyle): string {
  return enclosed(
    'font',
    style.bold ? '<b/>' : '',
    style.italic ? '<i/>' : '',
    element('sz', { val: style.size }),
    element('color', { rgb: rgb(style.color) }),
    element('name', { val: FONT }),
    '<family val="1"/>',
  );
}

function fill(color: string): string {
  return enclosed(
    'fill',
    element(
      'patternFill',
      { patternType: 'solid' },
      element('fgColor', { rgb: rgb(color) }),
      '<bgColor indexed="64"/>',
    ),
  );
}
