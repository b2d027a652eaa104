/** Every look that a cell of the workbook can have, in one table; colours keep a contrast of at least 4.5 : 1. */

/** Sizes in points, colours "#RRGGBB". `locked: false` marks a cell meant for entry. */
export interface CellStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly border: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  readonly numberFormat: string;
  readonly locked: boolean;
}

/** Administrative papers are set in this face (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const FONT = 'Times New Roman';

export const COLORS = {
  ink: '#1F1F1F',
  quiet: '#595959',
  line: '#A6A6A6',
  brand: '#1F4E79',
  onBrand: '#FFFFFF',
  group: '#DDEBF7',
  entry: '#FFF5C2',
  unused: '#EDEDED',
  good: '#1E6B34',
  goodFill: '#E2F0D9',
  warn: '#7F4F00',
  warnFill: '#FFE9BF',
  bad: '#9C0006',
  badFill: '#FFD9D6',
} as const;

/** How cells are coloured that say something good, doubtful or bad. */
export const MARKS = {
  good: { font: COLORS.good, fill: COLORS.goodFill },
  warn: { font: COLORS.warn, fill: COLORS.warnFill },
  bad: { font: COLORS.bad, fill: COLORS.badFill },
} as const;

const TEXT = '@';
const GENERAL = 'General';
const POINTS = '0.00';
const PERCENT = '0.0%';
const DATE = 'dd/mm/yyyy';
const YEAR = '0';
const ITEM_POINTS = '0.00## "điểm"';

const base: CellStyle = {
  size: 11,
  bold: false,
  italic: false,
  color: COLORS.ink,
  fill: null,
  border: true,
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  numberFormat: GENERAL,
  locked: true,
};
const plain: CellStyle = { ...base, border: false };
const entry: CellStyle = { ...base, fill: COLORS.entry, locked: false };
const header: CellStyle = {
  ...base,
  bold: true,
  color: COLORS.onBrand,
  fill: COLORS.brand,
  horizontal: 'center',
};
/** What is somebody else's part, in a copy. */
const other: CellStyle = { ...base, color: COLORS.quiet, fill: COLORS.unused };
const group: CellStyle = { ...base, bold: true, fill: COLORS.group };

export const STYLES = {
  title: { ...plain, size: 15, bold: true, horizontal: 'center' },
  subtitle: { ...plain, size: 12, italic: true, color: COLORS.quiet, horizontal: 'center' },
  heading: { ...plain, size: 13, bold: true, color: COLORS.brand },
  paragraph: plain,
  warning: { ...plain, bold: true, color: COLORS.bad, horizontal: 'center' },
  organ: { ...plain, size: 12, bold: true, horizontal: 'center' },
  signature: { ...plain, size: 12, bold: true, horizontal: 'center' },
  place: { ...plain, italic: true, horizontal: 'center' },
  note: { ...plain, italic: true, color: COLORS.quiet },
  header,
  label: { ...base, bold: true },
  text: { ...base, numberFormat: TEXT },
  code: { ...base, horizontal: 'center', numberFormat: TEXT },
  group: { ...group, numberFormat: TEXT },
  // A formula in a cell of texts would stay a text.
  groupSum: { ...group, numberFormat: GENERAL },
  groupPoints: { ...group, horizontal: 'right', numberFormat: POINTS },
  itemText: { ...base, italic: true, color: COLORS.quiet, numberFormat: TEXT },
  itemCode: { ...base, italic: true, color: COLORS.quiet, horizontal: 'center', numberFormat: TEXT },
  itemPoints: { ...base, italic: true, color: COLORS.quiet, numberFormat: ITEM_POINTS },
  points: { ...base, horizontal: 'right', numberFormat: POINTS },
  number: { ...base, horizontal: 'right', numberFormat: GENERAL },
  count: { ...base, horizontal: 'right', numberFormat: '0' },
  percent: { ...base, horizontal: 'right', numberFormat: PERCENT },
  index: { ...base, horizontal: 'right', numberFormat: POINTS },
  date: { ...base, horizontal: 'center', numberFormat: DATE },
  year: { ...base, horizontal: 'center', numberFormat: YEAR },
  day: { ...base, horizontal: 'center', numberFormat: 'dd/mm' },
  drawn: { ...plain, size: 8, color: COLORS.quiet, horizontal: 'right', numberFormat: POINTS },
  score: { ...base, bold: true, horizontal: 'right', numberFormat: POINTS },
  status: { ...base, horizontal: 'center' },
  check: { ...base, color: COLORS.bad },
  unused: { ...base, fill: COLORS.unused },
  total: { ...group, horizontal: 'right', numberFormat: POINTS },
  totalCount: { ...group, horizontal: 'right', numberFormat: '0' },
  totalPercent: { ...group, horizontal: 'right', numberFormat: '0.0%' },
  totalText: { ...group, horizontal: 'center' },
  entryCode: { ...entry, horizontal: 'center', numberFormat: TEXT },
  entryText: { ...entry, numberFormat: TEXT },
  entryGeneral: entry,
  entryNumber: { ...entry, horizontal: 'right', numberFormat: GENERAL },
  entryPoints: { ...entry, horizontal: 'right', numberFormat: POINTS },
  entryDate: { ...entry, horizontal: 'center', numberFormat: DATE },
  entryYear: { ...entry, horizontal: 'center', numberFormat: YEAR },
  entryChoice: { ...entry, horizontal: 'center', numberFormat: TEXT },
  otherText: { ...other, numberFormat: TEXT },
  otherCode: { ...other, horizontal: 'center', numberFormat: TEXT },
  otherNumber: { ...other, horizontal: 'right', numberFormat: GENERAL },
  otherPoints: { ...other, horizontal: 'right', numberFormat: POINTS },
  otherPercent: { ...other, horizontal: 'right', numberFormat: PERCENT },
  otherDate: { ...other, horizontal: 'center', numberFormat: DATE },
  otherYear: { ...other, horizontal: 'center', numberFormat: YEAR },
  otherItemPoints: { ...other, italic: true, numberFormat: ITEM_POINTS },
  data: { ...plain, wrap: false, numberFormat: TEXT },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;
