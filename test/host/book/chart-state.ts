import type { Area } from './area';

/** Cells on a sheet, as charts refer to them. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

export interface SeriesState {
  name: string;
  values: SheetArea | null;
  categories: SheetArea | null;
  color: string | null;
  line: { color: string | null; weight: number | null; lineStyle: string };
  markerStyle: string;
  hasDataLabels: boolean;
}

export interface AxisState {
  minimum: number | '';
  maximum: number | '';
  reversePlotOrder: boolean;
  visible: boolean;
}

/** A chart as the host keeps it; it is not drawn. */
export interface ChartState {
  readonly id: string;
  name: string;
  readonly type: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  valueAxis: AxisState;
  categoryAxis: AxisState;
  series: SeriesState[];
  /** The area that the chart lies over, once it was placed. */
  position: Area | null;
}

/** A series as Excel makes it; one that was added has no values yet. */
export function newSeries(name: string, values: SheetArea | null): SeriesState {
  return {
    name,
    values,
    categories: null,
    color: null,
    line: { color: null, weight: null, lineStyle: 'Automatic' },
    markerStyle: 'Automatic',
    hasDataLabels: false,
  };
}
