import { areasInside, criteriaOf, ownersOf, type Criterion, type IndexSet } from '../catalogue/index-set';
import { askedCells, traitsOf } from '../rules/asks';
import { roundResult } from '../rules/decimal';
import { EMPTY_ENTRY } from '../rules/entry';
import type { Takes } from '../rules/rule-kind';
import { serialDate, yearWindow } from '../rules/serial-date';
import { FLAG, NOT_ARISING_MODE, PERIOD, REPORT_KIND, SURVEY_HELD } from '../rules/words';
import { isCounted } from './is-counted';
import type { Ledger } from './ledger';
import type { CriterionPlace, Place, SettingName } from './place';
import { registerEntry, type ColumnEntry, type LedgerRegister } from './registers';

/**
 * What a cell is for, as far as that tells what is meant by what was typed into it. Amounts, counts, points and shares
 * are 0 or more, counts are whole, shares are of 100.
 */
export type Purpose = NumberPurpose | DayPurpose | WordPurpose | { readonly is: 'year' | 'text' };

export type NumberPurpose =
  { readonly is: 'amount' | 'count' } | { readonly is: 'points' | 'share'; readonly max: number };

/** A day of these, as serial numbers; what is typed without a year is meant of this one. */
export interface DayPurpose {
  readonly is: 'day';
  readonly year: number;
  readonly from: number;
  readonly to: number;
  /** The program that wrote the texts puts the month before the day. */
  readonly monthsFirst?: true;
}

/** One of these words, or of them and others. */
export interface WordPurpose {
  readonly is: 'word';
  readonly words: readonly string[];
  readonly othersToo?: true;
}

const TEXT: Purpose = { is: 'text' };
const SHARE: Purpose = { is: 'share', max: 100 };
const FLAGGED: Purpose = { is: 'word', words: [FLAG] };

/** The years around that of the ledger in which deadlines and papers can lie. */
const YEARS_AROUND = 2;

/** What a cell is for that takes this; `max` are the points of its criterion, `year` is that of the ledger. */
export function purposeOf(
  takes: Takes,
  { max, year }: { readonly max: number; readonly year: number },
): Purpose {
  switch (takes.form) {
    case 'amount':
      return { is: isCounted(takes.of) ? 'count' : 'amount' };
    case 'count':
    case 'votes':
      return { is: 'count' };
    case 'day':
      return { is: 'day', year, ...yearWindow(year) };
    case 'points':
      return { is: 'points', max };
    case 'condition':
    case 'choice':
      return { is: 'word', words: takes.words };
  }
}

type List = NonNullable<ColumnEntry['list']>;
/** Thousands of rows ask for the same lists of a set. */
const LISTS = new WeakMap<IndexSet, Map<List, readonly string[]>>();

/** The words of a list from which the columns of registers are filled, the same array for the same set. */
export function listWords(list: List, set: IndexSet): readonly string[] {
  const lists = LISTS.get(set) ?? new Map<List, readonly string[]>();
  LISTS.set(set, lists);
  const words = lists.get(list) ?? wordsOf(list, set);
  lists.set(list, words);
  return words;
}

function wordsOf(list: List, set: IndexSet): readonly string[] {
  const codes = criteriaOf(set).map(({ code }) => code);
  switch (list) {
    case 'criteria':
      return codes;
    case 'indicators':
      return [...codes, ...set.processRows.map(({ code }) => code)];
    case 'owners':
      return ownersOf(set);
    case 'periods':
      return Object.values(PERIOD);
    case 'reportKinds':
      return Object.values(REPORT_KIND);
  }
}

/** What a column of a register is for. `columnPurpose({ kind: 'date', width: 12 }, ledger)` is a day. */
export function columnPurpose(
  { kind, list }: ColumnEntry,
  { set, settings }: Pick<Ledger, 'set' | 'settings'>,
): Purpose {
  if (list !== undefined)
    // Not everybody who is given a task answers for a criterion.
    return { is: 'word', words: listWords(list, set), ...(list === 'owners' ? { othersToo: true } : {}) };
  if (kind === 'date') return dayAround(settings.year);
  if (kind === 'points') return { is: 'points', max: mostPoints(set) };
  if (kind === 'year') return { is: 'year' };
  return kind === 'number' ? { is: 'amount' } : TEXT;
}

/**
 * What the cell at a place of a ledger is for.
 * Example: `purposeAt(ledger, { in: 'criterion', code: '1.1', field: 'note' }).is` is 'text'.
 */
export function purposeAt(ledger: Pick<Ledger, 'set' | 'settings'>, place: Place): Purpose {
  const { set, settings } = ledger;
  switch (place.in) {
    case 'criterion': {
      const criterion = criteriaOf(set).find(({ code }) => code === place.code);
      return criterion ? criterionPurpose(criterion, settings.year, place) : TEXT;
    }
    case 'register': {
      const columns: Readonly<Record<string, ColumnEntry>> = registerEntry<LedgerRegister>(
        place.register,
      ).columns;
      return columnPurpose(columns[place.field]!, ledger);
    }
    case 'setting':
      return settingPurpose(place.setting, settings.year);
    case 'due':
      return dayAround(settings.year);
    case 'lastYear':
      return { is: 'points', max: set.areas.find(({ code }) => code === place.area)?.maxPoints ?? 0 };
    case 'rating':
      return place.field === 'from' ? SHARE : TEXT;
    case 'person':
    case 'area':
    case 'sheet':
      return TEXT;
  }
}

function criterionPurpose(
  { rule, maxPoints: max }: Criterion,
  year: number,
  { field, item }: CriterionPlace,
): Purpose {
  const { bySurvey } = traitsOf(rule);
  const asked = askedCells(rule, EMPTY_ENTRY).find(cell => cell.input === field && cell.item === item);
  // A published share stands for the votes of a survey as well.
  if (asked)
    return bySurvey && asked.takes.form === 'amount'
      ? { is: 'amount' }
      : purposeOf(asked.takes, { max, year });
  switch (field) {
    case 'notArising':
      return FLAGGED;
    case 'appraised1':
    case 'appraised2':
      return { is: 'points', max };
    case 'due':
      return dayAround(year);
    default:
      return TEXT;
  }
}

function settingPurpose(setting: SettingName, year: number): Purpose {
  switch (setting) {
    case 'year':
      return { is: 'year' };
    case 'period':
      return { is: 'word', words: Object.values(PERIOD) };
    case 'fixedDay':
      return dayAround(year);
    case 'notArising':
      return { is: 'word', words: Object.values(NOT_ARISING_MODE) };
    case 'survey':
      return { is: 'word', words: Object.values(SURVEY_HELD) };
    case 'sample':
      return FLAGGED;
    case 'target':
      return SHARE;
    default:
      return TEXT;
  }
}

function dayAround(year: number): Purpose {
  return {
    is: 'day',
    year,
    from: serialDate(year - YEARS_AROUND, 1, 1),
    to: serialDate(year + YEARS_AROUND, 12, 31),
  };
}

/** No more can be lost or won at once than all that lies inside the total, or a whole part outside it. */
function mostPoints(set: IndexSet): number {
  const inside = areasInside(set).reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  return Math.max(roundResult(inside), ...set.areas.map(({ maxPoints }) => maxPoints));
}
