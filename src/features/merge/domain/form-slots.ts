import type { Ledger } from '../../../ledger/ledger';
import { placeKey, type Place } from '../../../ledger/place';
import { heldSetting, settingPlaces, settingsOf, type SettingPlace } from '../../../ledger/settings-cells';
import type { Cell } from '../../../rules/cell';

/** A place that only whoever keeps the ledger fills: the configuration, and the points of the year before. */
export type FormPlace = SettingPlace | Extract<Place, { in: 'lastYear' }>;

/** Every such place of a ledger, in the order of the sheets. */
export function formPlaces(ledger: Ledger): readonly FormPlace[] {
  const { areas } = ledger.set;
  return [
    ...settingPlaces(ledger.set),
    ...areas.map(({ code: area }) => ({ in: 'lastYear', area }) as const),
  ];
}

/** What stands at such a place. */
export function formCell({ settings, lastYear }: Ledger, place: FormPlace): Cell {
  return place.in === 'lastYear' ? (lastYear[place.area] ?? null) : heldSetting(settings, place);
}

/** The ledger with another value at such a place. */
export function withFormCell(ledger: Ledger, place: FormPlace, value: Cell): Ledger {
  if (place.in === 'lastYear') return { ...ledger, lastYear: { ...ledger.lastYear, [place.area]: value } };
  const at = placeKey(place);
  const settings = settingsOf(ledger.set, each =>
    placeKey(each) === at ? value : heldSetting(ledger.settings, each),
  );
  return { ...ledger, settings };
}
