import type { IndexSet } from '../../catalogue/index-set';
import { ALL_REGISTERS } from '../../ledger/registers';
import { SHEET_NAME } from '../../messages/sheet-names';
import { codeText, retypedCodes } from './code-meant';
import { AREA_HEADERS, madeCells, registerHeaders, SETTING_LABELS, SUMMARY_HEADERS } from './form-labels';
import { labelOf } from './label';
import { AREA_HEADER_ROW, REGISTER_HEADER_ROW, SUMMARY_HEADER_ROW } from '../places';
import { isCalledKept, isKept } from '../renewed-sheets';
import type { SheetCells } from '../sheet-cells';

/** A sheet that was found: what it is called, and what it holds. */
export interface FoundSheet {
  readonly name: string;
  readonly cells: SheetCells;
}

/** The sheets that may be each sheet of the standard workbook, by its standard name: the surest first, none where it is missing. */
type FoundSheets = ReadonlyMap<string, readonly FoundSheet[]>;

/** The share of what it should hold by which a sheet is taken at its name, and by which under another name. */
const NAMED = 0.3;
const UNNAMED = 0.6;
/** A second sheet that holds this much is a copy of the first. */
const COPIED = 0.8;
/** How far down headers and codes are looked for to know a sheet by. */
export const SEARCHED = 300;

/**
 * Finds the sheets of a ledger: by their names, spaces, composition and letter case apart, unless what stands on them is
 * that of another one; then by what they hold. Example: `findSheets(set, sheets).get('Nhiệm vụ')?.[0]?.name`.
 */
export function findSheets(set: IndexSet, sheets: ReadonlyMap<string, SheetCells>): FoundSheets {
  const wanted = wantedSheets(set);
  const found = new Map(wanted.map(({ name }): [string, FoundSheet[]] => [name, []]));
  const left = new Map([...sheets].map(([name, cells]) => [name, { name, cells }]));
  // It holds the index set in texts of thousands of letters, and is none of those.
  left.delete(SHEET_NAME.system);
  // What made room for a new sheet holds the same, and is no longer meant.
  const isWhole = wanted.every(({ name }) => left.has(name));
  for (const name of left.keys()) {
    const isAside = isWhole
      ? isCalledKept(name) && !wanted.some(each => each.name === name)
      : wanted.some(each => left.has(each.name) && isKept(name, each.name));
    if (isAside) left.delete(name);
  }
  const take = (name: string, sheet: FoundSheet): void => {
    left.delete(sheet.name);
    found.get(name)!.push(sheet);
  };
  // Nearly every sheet stands where it was made; nothing else is looked at then.
  for (const { name, isIntact } of wanted) {
    const sheet = left.get(name);
    if (sheet && isIntact(sheet.cells)) take(name, sheet);
  }
  const byName = new Map([...left.values()].map(sheet => [labelOf(sheet.name), sheet]));
  const likeness = new Map(
    [...left.values()].map(sheet => {
      const shown = labelsOf(sheet.cells);
      return [sheet.name, new Map(wanted.map(({ name, share }) => [name, share(sheet.cells, shown)]))];
    }),
  );
  const isBest = (sheet: FoundSheet, name: string, least: number): boolean => {
    const shares = likeness.get(sheet.name)!;
    const share = shares.get(name)!;
    return share >= least && share >= Math.max(...shares.values());
  };
  for (const { name } of wanted) {
    const sheet = byName.get(labelOf(name));
    if (!sheet || !left.has(sheet.name) || found.get(name)!.length > 0) continue;
    if (sheet.cells.length === 0 || isBest(sheet, name, NAMED)) take(name, sheet);
  }
  for (const { name } of wanted)
    for (const sheet of [...left.values()])
      if (isBest(sheet, name, found.get(name)!.length > 0 ? COPIED : UNNAMED)) take(name, sheet);
  return found;
}

interface Wanted {
  readonly name: string;
  /** Whether it stands as it was made. */
  readonly isIntact: (cells: SheetCells) => boolean;
  /** How much of what it should hold stands on a sheet, from 0 to 1; `shown` are the labels of its first rows. */
  readonly share: (cells: SheetCells, shown: readonly (readonly string[])[]) => number;
}

function wantedSheets({ areas }: IndexSet): Wanted[] {
  const settings = new Set(SETTING_LABELS.map(labelOf));
  return [
    {
      name: SHEET_NAME.config,
      isIntact: cells =>
        shareOf(
          settings,
          cells.map(row => labelOf(row[0])),
        ) === 1,
      share: (_, shown) =>
        Math.max(
          0,
          ...[0, 1, 2, 3].map(column =>
            shareOf(
              settings,
              shown.map(row => row[column] ?? ''),
            ),
          ),
        ),
    },
    headed(SHEET_NAME.summary, Object.values(SUMMARY_HEADERS), SUMMARY_HEADER_ROW),
    ...areas.map((area): Wanted => {
      const { name, isIntact, share } = headed(area.sheet, Object.values(AREA_HEADERS), AREA_HEADER_ROW);
      const codes = [...madeCells(area).keys()].map(code => code.toLowerCase());
      return {
        name,
        isIntact: cells => isIntact(cells) && codesBelow(cells, codes) * 2 >= codes.length,
        // All areas have the same headers.
        share: (cells, shown) => {
          const headers = share(cells, shown);
          return headers < NAMED ? 0 : headers * (0.4 + (0.6 * codesOn(cells, codes)) / codes.length);
        },
      };
    }),
    ...ALL_REGISTERS.map(register =>
      headed(SHEET_NAME[register], Object.values(registerHeaders(register)), REGISTER_HEADER_ROW),
    ),
  ];
}

/** A sheet that is known by a row of headers. */
function headed(name: string, headers: readonly string[], usual: number): Wanted {
  const labels = new Set(headers.map(labelOf));
  return {
    name,
    isIntact: cells => headers.every((header, index) => cells[usual - 1]?.[index] === header),
    share: (_, shown) => Math.max(0, ...shown.map(row => shareOf(labels, row))),
  };
}

const labelsOf = (cells: SheetCells): string[][] => cells.slice(0, SEARCHED).map(row => row.map(labelOf));

/** How many of these labels are shown, from 0 to 1. */
function shareOf(labels: ReadonlySet<string>, shown: readonly string[]): number {
  return new Set(shown.filter(label => labels.has(label))).size / labels.size;
}

/** How many of these codes stand in the first column, as they are. */
function codesBelow(cells: SheetCells, codes: readonly string[]): number {
  const shown = new Set(cells.map(row => codeText(row[0])));
  return codes.filter(code => shown.has(code)).length;
}

/** How many of these codes stand anywhere in the first columns, as they are or as programs retype them. */
function codesOn(cells: SheetCells, codes: readonly string[]): number {
  const shown = new Set(
    cells
      .slice(0, SEARCHED)
      .flatMap(row => row.slice(0, 4).flatMap(cell => [codeText(cell), ...retypedCodes(cell)])),
  );
  return codes.filter(code => shown.has(code)).length;
}
