import type { IndexSet } from '../../catalogue/index-set';
import { BESIDE_RULE } from '../../ledger/criterion-cells';
import type { Gap, OtherName } from '../../ledger/gap';
import { enteredColumns, LEDGER_REGISTERS } from '../../ledger/registers';
import { SHEET_NAME } from '../../messages/sheet-names';
import { CELL_INPUTS } from '../../rules/entry';
import type { FoundConfig } from './find-config';
import type { FoundSheet } from './find-sheets';
import type { FoundTable } from './find-table';
import { AREA_HEADERS, CONFIG_HEADERS, registerHeaders, settingLabel, SUMMARY_HEADERS } from './form-labels';
import type { FoundLedger } from './found-ledger';
import { SETTINGS, type AreaColumn, type Setting } from '../places';
import { labelOf } from './label';
import type { Sought } from './sought';

/** The columns of an area sheet into which people enter something, and that of the codes. */
export const AREA_ENTERED: readonly AreaColumn[] = ['code', ...CELL_INPUTS, 'notArising', ...BESIDE_RULE];

/** Settings that are shown only. */
const SHOWN: readonly Setting[] = ['asOf', 'set', 'version'];

/** What of a ledger was not found, or not for certain, sheet by sheet. Example: `gapsOf(findLedger(set, sheets))`. */
export function gapsOf({ set, leftOut, areas, summary, config, registers }: FoundLedger): Gap[] {
  const all: readonly Gap[] = [
    ...onSheet(SHEET_NAME.config, config, each => configGaps(set, each)),
    ...onSheet(SHEET_NAME.summary, summary, ({ table, rows }) =>
      tableGaps(SHEET_NAME.summary, table, SUMMARY_HEADERS, ['code', 'lastYear'], rows),
    ),
    ...set.areas.flatMap(area =>
      onSheet(area.sheet, areas.get(area.code) ?? [], ({ table, rows }) =>
        tableGaps(area.sheet, table, AREA_HEADERS, AREA_ENTERED, rows),
      ),
    ),
    ...LEDGER_REGISTERS.flatMap(register => {
      const sheet = SHEET_NAME[register];
      const found: readonly (FoundSheet & { readonly table: FoundTable })[] = registers[register];
      const gaps = onSheet(sheet, found, ({ table }) =>
        tableGaps(sheet, table, registerHeaders(register), enteredColumns(register), new Map()),
      );
      return gaps.map(gap => ({ ...gap, register }));
    }),
  ];
  return all.filter(({ sheet }) => !leftOut.has(sheet));
}

/** The gaps of a workbook that should be whole: a part that was sent to somebody lacks what it was made without as well. */
export function gapsOfWhole({ leftOut }: FoundLedger, gaps: readonly Gap[]): readonly Gap[] {
  return [...[...leftOut].map(sheet => ({ what: 'sheet', sheet, why: 'missing' }) as const), ...gaps];
}

/** The sheets that were known by what they hold, each with the name that it bears. */
export function otherNames({ set, areas, summary, config, registers }: FoundLedger): OtherName[] {
  const other = (sheet: string, [found]: readonly FoundSheet[] = []): OtherName[] =>
    found && labelOf(found.name) !== labelOf(sheet) ? [{ sheet, name: found.name }] : [];
  return [
    ...other(SHEET_NAME.config, config),
    ...other(SHEET_NAME.summary, summary),
    ...set.areas.flatMap(({ code, sheet }) => other(sheet, areas.get(code))),
    ...LEDGER_REGISTERS.flatMap(register => other(SHEET_NAME[register], registers[register])),
  ];
}

/** The gaps of a sheet that may be there once, more often or not at all. */
function onSheet<S extends FoundSheet>(sheet: string, found: readonly S[], gaps: (each: S) => Gap[]): Gap[] {
  const [first, ...others] = found;
  if (!first) return [{ what: 'sheet', sheet, why: 'missing' }];
  const differs = others.some(({ cells }) => JSON.stringify(cells) !== JSON.stringify(first.cells));
  return [...(differs ? [{ what: 'sheet', sheet, why: 'twice' } as const] : []), ...gaps(first)];
}

function tableGaps(
  sheet: string,
  { header, columns }: FoundTable,
  headers: Readonly<Record<string, string>>,
  entered: readonly string[],
  rows: ReadonlyMap<string, Sought<number>>,
): Gap[] {
  if (header === undefined) return [{ what: 'header', sheet, why: 'missing' }];
  const inColumns = entered.flatMap(column =>
    gap(columns[column]!, why => ({ what: 'column', sheet, header: headers[column]!, why })),
  );
  // Without their column no code is found; that one word says it.
  if (columns['code']?.state === 'missing') return inColumns;
  return [...inColumns, ...rowGaps(sheet, rows)];
}

function rowGaps(sheet: string, rows: ReadonlyMap<string, Sought<number>>): Gap[] {
  return [...rows].flatMap(([code, sought]) => gap(sought, why => ({ what: 'row', sheet, code, why })));
}

function configGaps(
  set: IndexSet,
  { settings, rating, bands, dues, dueRows, people, peopleRows }: FoundConfig,
): Gap[] {
  const sheet = SHEET_NAME.config;
  const labels = SETTINGS.flatMap(([setting]) =>
    SHOWN.includes(setting) ? [] : [[settingLabel(setting), settings.get(setting)!] as const],
  );
  return [
    ...rowGaps(sheet, new Map(labels)),
    ...tableGaps(
      sheet,
      rating,
      CONFIG_HEADERS.rating,
      ['name', 'from'],
      new Map(bands.map((band, index) => [set.rating[index]![0], band])),
    ),
    ...(dueRows.size > 0 ? tableGaps(sheet, dues, CONFIG_HEADERS.dues, ['code', 'due'], dueRows) : []),
    ...tableGaps(sheet, people, CONFIG_HEADERS.people, ['owner', 'name', 'email'], peopleRows),
  ];
}

function gap(sought: Sought<unknown>, told: (why: Gap['why']) => Gap): Gap[] {
  if (sought.state === 'found') return [];
  return [told(sought.state === 'missing' ? 'missing' : sought.why)];
}
