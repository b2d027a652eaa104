import type { IndexSet } from '../../catalogue/index-set';
import { CONFIG_TEXT } from '../../messages/workbook-vi';
import { findBands } from './find-bands';
import { findCodes, type FoundCodes } from './find-codes';
import type { FoundSheet } from './find-sheets';
import { findTable, type FoundTable } from './find-table';
import { CONFIG_HEADERS, settingLabel } from './form-labels';
import { labelOf } from './label';
import { configLayout, SETTINGS, type Setting } from '../places';
import { certainPlace, soughtAmong, type Sought } from './sought';

/** The configuration with its tables, one below the other. Rows and columns count from 1. */
export interface FoundConfig extends FoundSheet {
  readonly settings: ReadonlyMap<Setting, Sought<number>>;
  readonly rating: FoundTable<'name' | 'from'>;
  /** The rows of the bands, in the order of the set. */
  readonly bands: readonly Sought<number>[];
  readonly dues: FoundTable<'code' | 'title' | 'due'>;
  readonly dueRows: FoundCodes;
  readonly people: FoundTable<'owner' | 'name' | 'email' | 'criteria'>;
  readonly peopleRows: ReadonlyMap<string, Sought<number>>;
}

/** Finds settings by their labels, and the tables of the configuration by their headers. */
export function findConfig(set: IndexSet, { name, cells }: FoundSheet): FoundConfig {
  const layout = configLayout(set);
  const rating = findTable(cells, CONFIG_HEADERS.rating, layout.ratingRow - 1);
  const dues = findTable(cells, CONFIG_HEADERS.dues, layout.duesRow - 1);
  const people = findTable(cells, CONFIG_HEADERS.people, layout.peopleRow - 1);
  // Labels stand in the column in which the tables begin.
  const first = certainPlace(rating.columns.name) ?? 1;
  const labels = cells.map(row => labelOf(row[first - 1]));
  const rowsOf = (label: string, after = 0, before = Infinity): readonly number[] =>
    labels.flatMap((text, index) =>
      index + 1 > after && index + 1 < before && text === labelOf(label) ? [index + 1] : [],
    );
  // What follows the bands, even where its title was reworded.
  const [end] = [
    ...[CONFIG_TEXT.dues, CONFIG_TEXT.people].flatMap(title => rowsOf(title)),
    ...[dues, people].flatMap(({ header }) => (header === undefined ? [] : [header - 1])),
  ].sort((a, b) => a - b);
  return {
    name,
    cells,
    settings: new Map(
      SETTINGS.map(([setting]) => [setting, soughtAmong(rowsOf(settingLabel(setting), 0, rating.header))]),
    ),
    rating,
    bands: findBands(set, rating, end),
    dues,
    dueRows: findCodes(dues, layout.dues),
    people,
    peopleRows: new Map(
      layout.people.map(owner => [
        owner,
        soughtAmong(people.header === undefined ? [] : rowsOf(owner, people.header)),
      ]),
    ),
  };
}
