import { criteriaOf, ownersOf, type IndexSet } from '../catalogue/index-set';
import { jsonIn } from '../catalogue/json-in';
import { readJson } from '../catalogue/read-json';
import { CHOSEN_SETTINGS, type Ledger, type Settings } from '../ledger/ledger';
import { personOf } from '../ledger/person-of';
import { heldRows, registerRows } from '../ledger/register-rows';
import { enteredColumns, LEDGER_REGISTERS, REGISTERS } from '../ledger/registers';
import { itemsOf } from '../rules/asks';
import { isYear } from '../rules/serial-date';
import type { Keys, Shape } from '../rules/shape';
import { configLayout } from './places';
import type { Identity } from './read-ledger';

type Entries = Omit<Ledger, 'workbookId' | 'set' | 'gaps'>;

/** What no program on the way keeps as it is: halves of a character pair, and what Excel reads as an escape. */
const FRAGILE = /[\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Everything entered, as JSON that may be cut anywhere; ids and the index set stand elsewhere on the hidden sheet. */
export function ledgerJson(ledger: Ledger): string {
  const { settings, records, lastYear } = ledger;
  const registers = heldRows(register => registerRows(ledger, register));
  const entries: Entries = { settings, records, lastYear, ...registers };
  const json = JSON.stringify(entries);
  return json.replace(FRAGILE, each => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Reads such JSON back; `undefined` when it is none. It comes from a file that anybody may have changed: only fields
 * that a ledger of this set has are taken, and of them only what a cell can hold.
 */
export function ledgerFromJson(json: string, { workbookId, set }: Identity): Ledger | undefined {
  const { value, misfits } = readJson(jsonIn(json), shapeOf(set));
  if (misfits.length > 0) return undefined;
  const { settings, ...entered } = value as Entries;
  return { workbookId, set, ...entered, settings: understood(settings, set), gaps: [] };
}

const CELL: Shape = {
  first: ['string', 'number', 'boolean', { keys: { error: 'string' } }],
  otherwise: null,
};
const TEXT: Shape = { first: ['string'], otherwise: '' };
const PERSON = loose({ name: TEXT, email: TEXT });

const list = (each: Shape): Shape => ({ first: [{ each }], otherwise: [] });
const cells = (names: readonly string[]): Shape => loose(Object.fromEntries(names.map(name => [name, CELL])));

/** An object whose fields all have something that is taken where they do not fit, and so has the whole. */
function loose(keys: Keys): Shape {
  return { first: [{ keys }], otherwise: readJson({}, { keys }).value };
}

/** All of it is loose but that there are settings and records. */
function shapeOf(set: IndexSet): Shape {
  const registers = LEDGER_REGISTERS.map(register => [
    REGISTERS[register].heldAs,
    list(cells(enteredColumns(register))),
  ]);
  return {
    keys: {
      settings: { keys: settingsKeys(set) },
      records: {
        keys: Object.fromEntries(
          criteriaOf(set).map(({ code, rule }) => [code, recordShape(itemsOf(rule).length)]),
        ),
      },
      lastYear: cells(set.areas.map(({ code }) => code)),
      ...(Object.fromEntries(registers) as Keys),
    },
  };
}

function settingsKeys(set: IndexSet): Keys {
  return {
    unitName: TEXT,
    unitCode: TEXT,
    authority: TEXT,
    year: { first: ['number'], otherwise: set.year },
    notArising: TEXT,
    surveyHeld: { first: ['boolean'], otherwise: true },
    rating: list(loose({ name: { first: ['string'], otherwise: null }, from: CELL })),
    dues: cells(configLayout(set).dues),
    period: TEXT,
    signerTitle: TEXT,
    signerName: TEXT,
    // A role may itself end in "?".
    people: loose(Object.fromEntries(ownersOf(set).map(owner => [`${owner}?`, PERSON]))),
    sample: { first: ['boolean'], otherwise: false },
    unread: cells(CHOSEN_SETTINGS),
    asOf: { first: ['number'], otherwise: undefined },
    target: CELL,
  };
}

function recordShape(items: number): Shape {
  const none = Array<null>(items).fill(null);
  return loose({
    entry: loose({
      done: CELL,
      total: CELL,
      date: CELL,
      due: CELL,
      result: CELL,
      items: { first: [{ row: none.map(() => CELL) }], otherwise: none },
      notArising: CELL,
    }),
    appraised1: CELL,
    explanation: CELL,
    appraised2: CELL,
    note: CELL,
  });
}

/** The settings as they were read, without what says nothing. */
function understood(settings: Settings, set: IndexSet): Settings {
  const { year, notArising, rating, unread } = settings;
  return {
    ...settings,
    year: isYear(year) ? year : set.year,
    notArising: notArising === 'leaveOut' ? 'leaveOut' : 'full',
    rating: rating.filter(({ name }) => name !== null),
    people: Object.fromEntries(ownersOf(set).map(owner => [owner, personOf(settings, owner)])),
    unread: Object.fromEntries(Object.entries(unread).filter(([, cell]) => cell !== null)),
  };
}
