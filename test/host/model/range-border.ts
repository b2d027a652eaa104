import type { Area } from '../book/area';
import { withProperty, type BorderLine } from '../book/cell-format';
import type { FormatTarget } from '../book/format-target';
import { requireColor, requireOneOf } from '../wire/arguments';
import { HostObject } from '../wire/host-object';

export const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
export type Edge = (typeof EDGES)[number];

type Side = 'top' | 'bottom' | 'left' | 'right';

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const THIN: BorderLine = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** The cells and the side of each on which an edge of an area lies; an inner line lies on two. */
function sides({ row, column, rows, columns }: Area, edge: Edge): [Area, Side][] {
  const first = { row, column, rows, columns };
  switch (edge) {
    case 'EdgeTop':
      return [[{ ...first, rows: 1 }, 'top']];
    case 'EdgeBottom':
      return [[{ ...first, row: row + rows - 1, rows: 1 }, 'bottom']];
    case 'EdgeLeft':
      return [[{ ...first, columns: 1 }, 'left']];
    case 'EdgeRight':
      return [[{ ...first, column: column + columns - 1, columns: 1 }, 'right']];
    case 'InsideHorizontal':
      if (rows === 1) return [];
      return [
        [{ ...first, rows: rows - 1 }, 'bottom'],
        [{ ...first, row: row + 1, rows: rows - 1 }, 'top'],
      ];
    case 'InsideVertical':
      if (columns === 1) return [];
      return [
        [{ ...first, columns: columns - 1 }, 'right'],
        [{ ...first, column: column + 1, columns: columns - 1 }, 'left'],
      ];
  }
}

export class RangeBorder extends HostObject {
  readonly #target: FormatTarget;
  readonly #edge: Edge;

  constructor(target: FormatTarget, edge: Edge) {
    super();
    this.#target = target;
    this.#edge = edge;
  }

  override get id(): string {
    return this.#edge;
  }

  get sideIndex(): string {
    return this.#edge;
  }

  get style(): string | null {
    return this.#read(line => line?.style ?? 'None');
  }

  set style(style: unknown) {
    const chosen = requireOneOf(style, 'border.style', STYLES);
    this.#change(line => (chosen === 'None' ? null : { ...(line ?? THIN), style: chosen }));
  }

  get weight(): string | null {
    return this.#read(line => line?.weight ?? 'Thin');
  }

  set weight(weight: unknown) {
    const chosen = requireOneOf(weight, 'border.weight', WEIGHTS);
    this.#change(line => ({ ...(line ?? THIN), weight: chosen }));
  }

  get color(): string {
    return this.#read(line => line?.color ?? '#000000') ?? '';
  }

  set color(color: unknown) {
    const chosen = requireColor(color, 'border.color');
    this.#change(line => ({ ...(line ?? THIN), color: chosen }));
  }

  #read<T>(read: (line: BorderLine | null) => T): T | null {
    const { sheet, areas } = this.#target;
    const values = areas
      .flatMap(area => sides(area, this.#edge))
      .map(([area, side]) => sheet.uniform(area, format => read(format[side])));
    return new Set(values).size === 1 ? values[0]! : null;
  }

  #change(make: (line: BorderLine | null) => BorderLine | null): void {
    const { sheet, areas } = this.#target;
    sheet.require('allowFormatCells');
    for (const [area, side] of areas.flatMap(area => sides(area, this.#edge)))
      sheet.formats.change(area, before => withProperty(before, side, make(before[side])));
  }
}
