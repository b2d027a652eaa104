/** How a cell looks. Formats are shared: two cells that look alike hold the same object. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly top: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
  readonly right: BorderLine | null;
}

export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** The look of a cell that nobody touched. */
export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General',
  fill: null,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
  formulaHidden: false,
  top: null,
  bottom: null,
  left: null,
  right: null,
};

const shared = new Map<string, CellFormat>([[JSON.stringify(DEFAULT_FORMAT), DEFAULT_FORMAT]]);
const steps = new WeakMap<CellFormat, Map<string, CellFormat>>();

/** The shared format that differs from `before` in one property. */
export function withProperty<K extends keyof CellFormat>(
  before: CellFormat,
  property: K,
  value: CellFormat[K],
): CellFormat {
  if (before[property] === value) return before;
  const known = steps.get(before) ?? new Map<string, CellFormat>();
  steps.set(before, known);
  const step = `${property} ${JSON.stringify(value)}`;
  const next = known.get(step) ?? share({ ...before, [property]: value });
  known.set(step, next);
  return next;
}

/** The object that all cells hold that look like this. */
export function share(format: CellFormat): CellFormat {
  const key = JSON.stringify(format);
  const known = shared.get(key) ?? format;
  shared.set(key, known);
  return known;
}
