import fc from 'fast-check';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { heldSetting, settingPlaces, settingsOf, type SettingPlace } from '../../src/ledger/settings-cells';
import type { Cell } from '../../src/rules/cell';
import { NOT_ARISING_MODE, SURVEY_HELD } from '../../src/rules/words';
import { anyCell } from '../rules/any-entry';

const PLACES = settingPlaces(DEFAULT_SET);
const key = (place: SettingPlace): string => JSON.stringify(place);

/** Whatever the cells of a configuration can hold, and often what is understood there. */
const anyConfiguration = fc
  .tuple(
    ...PLACES.map(() =>
      fc.oneof(
        anyCell,
        fc.constantFrom<Cell[]>(2026, '2026', 46_310, ...Object.values(NOT_ARISING_MODE)),
        fc.constantFrom<Cell[]>(...Object.values(SURVEY_HELD)),
      ),
    ),
  )
  .map(cells => new Map(PLACES.map((place, index) => [key(place), cells[index] ?? null])));

test('what a configuration says is said by the cells that are written of it', () => {
  fc.assert(
    fc.property(anyConfiguration, cells => {
      const settings = settingsOf(DEFAULT_SET, place => cells.get(key(place)) ?? null);
      expect(settingsOf(DEFAULT_SET, place => heldSetting(settings, place))).toEqual(settings);
    }),
  );
});

test('a cell that says nothing that is understood is written again as it stands', () => {
  const cells = new Map<string, Cell>([
    [key({ in: 'setting', setting: 'year' }), 'năm nay'],
    [key({ in: 'setting', setting: 'sample' }), 'có'],
  ]);
  const settings = settingsOf(DEFAULT_SET, place => cells.get(key(place)) ?? null);
  expect(settings).toMatchObject({ year: DEFAULT_SET.year, sample: false });
  for (const [place, cell] of cells)
    expect(heldSetting(settings, JSON.parse(place) as SettingPlace)).toBe(cell);
});
