import { criteriaOf, type Criterion, type IndexSet, type ReplacedSet } from '../../../catalogue/index-set';
import type { Ledger, Settings } from '../../../ledger/ledger';
import { newLedger } from '../../../ledger/new-ledger';
import {
  registerPlace,
  type CriterionPlace,
  type EntryPlace,
  type RegisterPlace,
} from '../../../ledger/place';
import { heldRows, registerRows } from '../../../ledger/register-rows';
import {
  registerEntry,
  type ColumnEntry,
  type HeldRows,
  type LedgerRegister,
  type RegisterRows,
} from '../../../ledger/registers';
import { traitsOf } from '../../../rules/asks';
import { isBlank, isFilled, isUnread, textOf, type Cell } from '../../../rules/cell';
import { roundResult } from '../../../rules/decimal';
import { sameValue } from '../../../rules/same-value';
import { serialDate } from '../../../rules/serial-date';
import { NO_MORE } from '../../../rules/words';
import { carryRecord, keptRecord, type UncarriedCell, type KeptReason } from './carry-record';
import { followedCodes, type FollowedCode } from './carried-codes';
import { pairAreas } from './pair-areas';
import type { Pairing } from './pair-criteria';
import { pairRoles } from './pair-roles';

/** Something typed that does not move into the new set, where it stood and what it belonged to. */
export interface KeptFigure {
  readonly place: EntryPlace;
  readonly value: Cell;
  readonly why: KeptReason;
  /** What the place belongs to: the title of a criterion or an area; '' where the place says it. */
  readonly title: string;
  /** The criterion that the one of the place became. */
  readonly next?: string;
  /** The cell of the new set that could not take it. */
  readonly target?: CriterionPlace;
}

/** What a change of the index set comes to. */
export interface SetChangeOutcome {
  /** Everything that moves, under the new set. */
  readonly ledger: Ledger;
  /** Everything that does not, in the order of the old sheets. */
  readonly kept: readonly KeptFigure[];
  /** Cells of registers that name a criterion which is no more. */
  readonly marked: readonly RegisterPlace[];
  readonly followed: FollowedCode;
}

/**
 * A ledger under another index set. What was typed moves to where the new set asks for the same; what it asks for nowhere is
 * given beside it, unchanged, so that each figure is in one of the two and none in both. Rows of registers stay and follow
 * the codes; those of a criterion that is no more are marked. Deadlines, people and last year's points follow criteria,
 * roles and areas; what only repeats the old set's own defaults gives way to those of the new one.
 * Example: `changeSet(ledger, set2026, pairCriteria(ledger.set, set2026)).kept.length`.
 */
export function changeSet(ledger: Ledger, next: IndexSet, pairing: Pairing): SetChangeOutcome {
  const { set: old, settings } = ledger;
  const set: IndexSet = { ...next, version: newVersion(old, next), replaces: replacedBy(old, pairing) };
  const fresh = newLedger({
    workbookId: ledger.workbookId,
    set,
    unitName: settings.unitName,
    unitCode: settings.unitCode,
    authority: settings.authority,
    year: settings.year,
    notArising: settings.notArising,
  });
  const followed = followedCodes(old, set, pairing);
  const roles = pairRoles(old, set, pairing);
  const rating = carryRating(ledger, set, fresh.settings);
  const dues = carryDues(ledger, fresh.settings, pairing);
  const people = carryPeople(settings, roles);
  const records = carryRecords(ledger, pairing);
  const lastYear = carryLastYear(ledger, set, pairAreas(old, set, pairing));
  const registers = carryRegisters(ledger, followed, roles);
  return {
    ledger: {
      ...ledger,
      set,
      settings: { ...settings, rating: rating.moved, dues: dues.moved, people: people.moved },
      records: { ...fresh.records, ...records.moved },
      lastYear: lastYear.moved,
      ...registers.moved,
    },
    kept: [...rating.kept, ...dues.kept, ...people.kept, ...lastYear.kept, ...records.kept],
    marked: registers.marked,
    followed,
  };
}

/** A part of a ledger: what moves of it and what does not. */
interface Carried<T> {
  readonly moved: T;
  readonly kept: readonly KeptFigure[];
}

function carryRecords({ set, records, settings }: Ledger, { pairs }: Pairing): Carried<Ledger['records']> {
  const pairOf = new Map(pairs.map(pair => [pair.old.code, pair]));
  const moved: Record<string, Ledger['records'][string]> = {};
  const kept: KeptFigure[] = [];
  for (const old of criteriaOf(set)) {
    const record = records[old.code];
    if (!record) continue;
    const pair = pairOf.get(old.code);
    if (!pair) {
      kept.push(...keptRecord(old, record).map(cell => keptFigure(old, cell)));
      continue;
    }
    const carried = carryRecord(pair, record, settings.year);
    moved[pair.next.code] = carried.record;
    kept.push(...carried.kept.map(cell => keptFigure(old, cell, pair.next)));
  }
  return { moved, kept };
}

function keptFigure(
  old: Criterion,
  { why, value, target, ...at }: UncarriedCell,
  next?: Criterion,
): KeptFigure {
  return {
    place: { in: 'criterion', code: old.code, ...at },
    value,
    why,
    title: old.title,
    ...(next ? { next: next.code } : {}),
    ...(next && target ? { target: { in: 'criterion', code: next.code, ...target } } : {}),
  };
}

/** Bounds that somebody changed stay while the authority's own stay; else those of the new set hold. */
function carryRating(
  { set, settings }: Ledger,
  next: IndexSet,
  fresh: Settings,
): Carried<Settings['rating']> {
  const { rating } = settings;
  if (JSON.stringify(set.rating) === JSON.stringify(next.rating)) return { moved: rating, kept: [] };
  const usual = set.rating.map(([name, from]) => ({ name, from: roundResult(from * 100) }));
  const kept = rating.flatMap(({ name, from }, index): KeptFigure[] =>
    isBlank(from) || isUnread(from) || (name === usual[index]?.name && sameValue(from, usual[index].from))
      ? []
      : [{ place: { in: 'rating', index, field: 'from' }, value: from, why: 'notTaken', title: name }],
  );
  return { moved: fresh.rating, kept };
}

/** Days that somebody changed stay while the usual day stays; else that of the new set holds. */
function carryDues(
  { set, settings }: Ledger,
  fresh: Settings,
  { pairs }: Pairing,
): Carried<Settings['dues']> {
  const { dues, year } = settings;
  const pairOf = new Map(pairs.map(pair => [pair.old.code, pair.next]));
  const moved: Record<string, Cell> = { ...fresh.dues };
  const kept: KeptFigure[] = [];
  for (const old of criteriaOf(set)) {
    const { due } = traitsOf(old.rule);
    const value = dues[old.code];
    if (!due || value === undefined) continue;
    const usual = serialDate(year, due.month, due.day);
    const next = pairOf.get(old.code);
    if (next && fresh.dues[next.code] === usual) moved[next.code] = value;
    else if (isFilled(value) && value !== usual)
      kept.push({
        place: { in: 'due', code: old.code },
        value,
        why: next ? (fresh.dues[next.code] === undefined ? 'notAsked' : 'notTaken') : 'dropped',
        title: old.title,
        ...(next ? { next: next.code } : {}),
      });
  }
  return { moved, kept };
}

function carryPeople({ people }: Settings, roles: ReadonlyMap<string, string>): Carried<Settings['people']> {
  const moved: Record<string, Settings['people'][string]> = {};
  const kept: KeptFigure[] = [];
  for (const [owner, person] of Object.entries(people)) {
    const role = roles.get(owner);
    if (role !== undefined) moved[role] = person;
    else
      for (const field of ['name', 'email'] as const)
        if (person[field] !== '')
          kept.push({
            place: { in: 'person', owner, field },
            value: person[field],
            why: 'dropped',
            title: owner,
          });
  }
  return { moved, kept };
}

function carryLastYear(
  { set, lastYear }: Ledger,
  next: IndexSet,
  areas: ReadonlyMap<string, string>,
): Carried<Ledger['lastYear']> {
  const moved: Record<string, Cell> = {};
  const kept: KeptFigure[] = [];
  for (const { code: area, title, maxPoints } of set.areas) {
    const value = lastYear[area] ?? null;
    const to = next.areas.find(({ code }) => code === areas.get(area));
    const isWithin =
      to !== undefined &&
      (to.maxPoints === maxPoints ||
        isUnread(value) ||
        (typeof value === 'number' && value >= 0 && roundResult(value) <= to.maxPoints));
    if (isWithin) moved[to.code] = value;
    else if (isFilled(value))
      kept.push({ place: { in: 'lastYear', area }, value, why: to ? 'notTaken' : 'dropped', title });
  }
  return { moved, kept };
}

function carryRegisters(
  ledger: Ledger,
  followed: FollowedCode,
  roles: ReadonlyMap<string, string>,
): { readonly moved: HeldRows; readonly marked: readonly RegisterPlace[] } {
  const marked: RegisterPlace[] = [];
  const rowsOf = <R extends LedgerRegister>(register: R): readonly RegisterRows[R][] => {
    const columns: Readonly<Record<string, ColumnEntry>> = registerEntry<LedgerRegister>(register).columns;
    const follow = (field: string, cell: Cell, index: number): Cell => {
      const text = textOf(cell);
      const list = columns[field]?.list;
      if (list === 'criteria' || list === 'indicators') {
        const code = followed(text);
        if (code === text + NO_MORE) marked.push(registerPlace(register, index, field));
        return code === text ? cell : code;
      }
      // A report names the role that owes it.
      const role = list === 'owners' || field === 'section' ? roles.get(text) : undefined;
      return role === undefined || role === text ? cell : role;
    };
    return registerRows(ledger, register).map((row, index) => {
      const cells = Object.entries<Cell>(row).map(([field, cell]) => [field, follow(field, cell, index)]);
      const moved: unknown = Object.fromEntries(cells);
      return moved as RegisterRows[R];
    });
  };
  return { moved: heldRows(rowsOf), marked };
}

/** Another version than that of a set which it takes the place of, so that the two are never taken for one. */
function newVersion(old: IndexSet, next: IndexSet): string {
  const isOld = ({ id, version }: Pick<IndexSet, 'id' | 'version'>): boolean =>
    id === next.id && version === next.version;
  if (!isOld(old) && !old.replaces?.some(isOld)) return next.version;
  const [, head = next.version, number] = /^(.*\.)(\d+)$/.exec(next.version) ?? [];
  const raised = number === undefined ? `${head}.2` : `${head}${Number(number) + 1}`;
  return newVersion(old, { ...next, version: raised });
}

/** What a set that comes after another one says of it, and of those before. */
function replacedBy({ id, version, replaces = [] }: IndexSet, { pairs }: Pairing): ReplacedSet[] {
  const codes = new Map(pairs.map(({ old, next }) => [old.code, next.code]));
  const earlier = replaces.map(replaced => ({
    ...replaced,
    codes: replaced.codes.flatMap(([old, next]): ReplacedSet['codes'] => {
      const code = codes.get(next);
      return code === undefined ? [] : [[old, code]];
    }),
  }));
  return [...earlier, { id, version, codes: [...codes] }];
}
