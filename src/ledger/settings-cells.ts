import { criteriaOf, ownersOf, type IndexSet } from '../catalogue/index-set';
import { traitsOf } from '../rules/asks';
import { isBlank, isUnread, sameText, textOf, type Cell } from '../rules/cell';
import { isYear } from '../rules/serial-date';
import { FLAG, NOT_ARISING_MODE, SURVEY_HELD } from '../rules/words';
import { CHOSEN_SETTINGS, type ChosenSetting, type Person, type Settings } from './ledger';
import { personOf } from './person-of';
import { type Place, SETTING_NAMES, type SettingName } from './place';

/** A place of the configuration into which people enter something. */
export type SettingPlace = Extract<Place, { in: 'setting' | 'due' | 'person' | 'rating' }>;

/** The criteria whose deadline the configuration can change. */
export function dueCodes(set: IndexSet): readonly string[] {
  return criteriaOf(set).flatMap(({ code, rule }) => (traitsOf(rule).due ? [code] : []));
}

/** Every place of the configuration into which people enter something, in the order of its rows. */
export function settingPlaces(set: IndexSet): readonly SettingPlace[] {
  return [
    ...SETTING_NAMES.map(setting => ({ in: 'setting', setting }) as const),
    ...set.rating
      .map((_, index) => (['name', 'from'] as const).map(field => ({ in: 'rating', index, field }) as const))
      .flat(),
    ...dueCodes(set).map(code => ({ in: 'due', code }) as const),
    ...ownersOf(set).flatMap(owner =>
      (['name', 'email'] as const).map(field => ({ in: 'person', owner, field }) as const),
    ),
  ];
}

/** The settings that a configuration holds, `cellAt` being what stands in each of its places. */
export function settingsOf(set: IndexSet, cellAt: (place: SettingPlace) => Cell): Settings {
  const setting = (name: SettingName): Cell => cellAt({ in: 'setting', setting: name });
  const [year, asOf] = [textOf(setting('year')), setting('fixedDay')];
  const notArising = setting('notArising');
  const [survey, sample] = [setting('survey'), setting('sample')];
  const understood: Record<ChosenSetting, boolean> = {
    year: isYear(Number(year)),
    fixedDay: typeof asOf === 'number',
    notArising: oneOf(Object.values(NOT_ARISING_MODE), notArising),
    survey: oneOf(Object.values(SURVEY_HELD), survey),
    sample: sameText(sample, FLAG),
  };
  return {
    unitName: textOf(setting('unitName')),
    unitCode: textOf(setting('unitCode')),
    authority: textOf(setting('authority')),
    year: understood.year ? Number(year) : set.year,
    notArising: sameText(notArising, NOT_ARISING_MODE.leaveOut) ? 'leaveOut' : 'full',
    surveyHeld: !sameText(survey, SURVEY_HELD.no),
    rating: set.rating.map((_, index) => ({
      name: textOf(cellAt({ in: 'rating', index, field: 'name' })),
      from: cellAt({ in: 'rating', index, field: 'from' }),
    })),
    dues: Object.fromEntries(dueCodes(set).map(code => [code, cellAt({ in: 'due', code })])),
    period: textOf(setting('period')),
    signerTitle: textOf(setting('signerTitle')),
    signerName: textOf(setting('signerName')),
    target: setting('target'),
    people: Object.fromEntries(
      ownersOf(set).map((owner): [string, Person] => [
        owner,
        {
          name: textOf(cellAt({ in: 'person', owner, field: 'name' })),
          email: textOf(cellAt({ in: 'person', owner, field: 'email' })),
        },
      ]),
    ),
    sample: understood.sample,
    unread: Object.fromEntries(
      CHOSEN_SETTINGS.flatMap(name => {
        const cell = setting(name);
        return understood[name] || isBlank(cell) || isUnread(cell) ? [] : [[name, cell] as const];
      }),
    ),
    asOf: typeof asOf === 'number' ? asOf : undefined,
  };
}

/** What the cell at a place of the configuration holds for settings: `settingsOf` reads the same out of it. */
export function heldSetting(settings: Settings, place: SettingPlace): Cell {
  switch (place.in) {
    case 'setting':
      return (
        (settings.unread as Partial<Record<SettingName, Cell>>)[place.setting] ??
        understood(settings, place.setting)
      );
    case 'due':
      return settings.dues[place.code] ?? null;
    case 'person':
      return personOf(settings, place.owner)[place.field] || null;
    case 'rating': {
      const row = settings.rating[place.index];
      return row ? (place.field === 'name' ? row.name || null : row.from) : null;
    }
  }
}

function understood(settings: Settings, name: SettingName): Cell {
  switch (name) {
    case 'fixedDay':
      return settings.asOf ?? null;
    case 'notArising':
      return NOT_ARISING_MODE[settings.notArising];
    case 'survey':
      return settings.surveyHeld ? SURVEY_HELD.yes : SURVEY_HELD.no;
    case 'sample':
      return settings.sample ? FLAG : null;
    case 'year':
    case 'target':
      return settings[name];
    default:
      return settings[name] || null;
  }
}

const oneOf = (words: readonly string[], cell: Cell): boolean => words.some(word => sameText(cell, word));
