import { criteriaOf, ownersOf } from '../catalogue/index-set';
import { CHOSEN_SETTINGS } from '../domain/ledger';
import type { CriterionRecord, Ledger, Person, Settings } from '../domain/ledger';
import { heldRows, registerRows, rowOf } from '../domain/register-rows';
import { REGISTERS } from '../domain/registers';
import { itemTitles } from '../rules/items';
import type { Cell } from '../rules/cell';
import { isYear } from '../rules/serial-date';
import { configLayout } from './places';
import type { Identity } from './read-ledger';

type Entries = Omit<Ledger, 'workbookId' | 'set'>;

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
  const all = parsed(json);
  if (!isObject(all)) return undefined;
  const [settings, records] = [field(all, 'settings'), field(all, 'records')];
  if (!isObject(settings) || !isObject(records)) return undefined;
  return {
    workbookId,
    set,
    settings: settingsFrom(settings, { workbookId, set }),
    records: Object.fromEntries(
      criteriaOf(set).map(({ code, rule }) => [
        code,
        recordFrom(field(records, code), itemTitles(rule).length),
      ]),
    ),
    lastYear: Object.fromEntries(
      set.areas.map(({ code }) => [code, cellFrom(field(field(all, 'lastYear'), code))]),
    ),
    ...heldRows(register =>
      listOf(field(all, REGISTERS[register].heldAs)).map(row =>
        rowOf(register, column => cellFrom(field(row, column))),
      ),
    ),
  };
}

function settingsFrom(settings: object, { set }: Identity): Settings {
  const text = (name: keyof Settings): string => textFrom(field(settings, name));
  const [year, asOf] = [field(settings, 'year'), field(settings, 'asOf')];
  return {
    unitName: text('unitName'),
    unitCode: text('unitCode'),
    authority: text('authority'),
    year: typeof year === 'number' && isYear(year) ? year : set.year,
    notArising: field(settings, 'notArising') === 'leaveOut' ? 'leaveOut' : 'full',
    surveyHeld: field(settings, 'surveyHeld') !== false,
    rating: listOf(field(settings, 'rating')).flatMap(band => {
      const [name, from] = [field(band, 'name'), field(band, 'from')];
      return typeof name === 'string' ? [{ name, from: cellFrom(from) }] : [];
    }),
    dues: Object.fromEntries(
      configLayout(set).dues.map(code => [code, cellFrom(field(field(settings, 'dues'), code))]),
    ),
    period: text('period'),
    signerTitle: text('signerTitle'),
    signerName: text('signerName'),
    people: Object.fromEntries(
      ownersOf(set).map((owner): [string, Person] => {
        const person = field(field(settings, 'people'), owner);
        return [owner, { name: textFrom(field(person, 'name')), email: textFrom(field(person, 'email')) }];
      }),
    ),
    sample: field(settings, 'sample') === true,
    unread: Object.fromEntries(
      CHOSEN_SETTINGS.flatMap(name => {
        const cell = cellFrom(field(field(settings, 'unread'), name));
        return cell === null ? [] : [[name, cell] as const];
      }),
    ),
    asOf: typeof asOf === 'number' ? asOf : undefined,
    target: cellFrom(field(settings, 'target')),
  };
}

function recordFrom(record: unknown, items: number): CriterionRecord {
  const entry = field(record, 'entry');
  const [at, given] = [(name: string) => cellFrom(field(record, name)), listOf(field(entry, 'items'))];
  return {
    entry: {
      done: cellFrom(field(entry, 'done')),
      total: cellFrom(field(entry, 'total')),
      date: cellFrom(field(entry, 'date')),
      due: cellFrom(field(entry, 'due')),
      result: cellFrom(field(entry, 'result')),
      items: Array.from({ length: items }, (_, item) => cellFrom(given[item])),
      notArising: cellFrom(field(entry, 'notArising')),
    },
    appraised1: at('appraised1'),
    explanation: at('explanation'),
    appraised2: at('appraised2'),
    note: at('note'),
  };
}

/** A field of its own; never one that every object inherits. */
function field(of: unknown, name: string): unknown {
  return isObject(of) && Object.hasOwn(of, name) ? (of as Record<string, unknown>)[name] : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textFrom = (value: unknown): string => (typeof value === 'string' ? value : '');

function cellFrom(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const error = field(value, 'error');
  return typeof error === 'string' ? { error } : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Not JSON: the caller tells that there is no base.
    return undefined;
  }
}
