import type { DamageIssue } from '../domain/damage-issue';
import type { Ledger } from '../../../ledger/ledger';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { cellDamage } from './cell-damage';
import { isCopy } from '../../../workbook/copy-facts';
import { cellPlace, type Damage } from './fix';
import type { FoundSheet, FoundStructure } from '../../../workbook/found-structure';
import { headerDamage } from './header-damage';
import { ledgerSheets } from '../../../workbook/ledger-sheets';
import { cellText, headerRow, movedRows, type MovedRows, type NeededRow } from './moved-rows';
import { AREA_HEADER_ROW, areaLayout } from '../../../workbook/places';
import type { SheetPlan } from '../../../workbook/plan';
import { standardWorkbook } from '../../../workbook/sheets/standard-workbook';

/** The form of the workbook does not depend on the day that statuses are told for. */
const ANY_DAY = 0;
/** The share of its headers by which a sheet is known again: some registers have a few in common. */
const ALIKE = 0.8;

/** Who needs sheets of their own takes it off on purpose: it is no more than a hint. */
const SHEETS_UNPROTECTED: Damage = {
  issue: {
    code: 'structure.sheetsUnprotected',
    severity: 'hint',
    where: cellPlace(SHEET_NAME.summary, 1, 1),
    repairable: true,
  },
};

/**
 * Compares an open workbook with the one that would be made for its ledger, entries apart: sheets, headers, rows,
 * locked formulas and numbers, protection. Rows that were moved or inserted are no damage on area sheets, where they
 * are found by their codes. Formulas that refer to a sheet which is gone are not told one by one.
 * A copy that was sent lacks sheets and formulas by intent: nothing of it is damage.
 * Example: `findDamage(ledger, structure).map(({ issue }) => issue.code)` is `[]` for an intact workbook.
 */
export function findDamage(ledger: Ledger, structure: FoundStructure): Damage[] {
  if (isCopy(structure.sheets.get(SHEET_NAME.system)?.formulas ?? [])) return [];
  const compared = compareSheets(ledger, structure);
  const { damages, missing, moved } = compared;
  return [
    ...damages,
    ...compareCells(compared, structure, new Set([...missing, ...moved])),
    ...(structure.protected ? [] : [SHEETS_UNPROTECTED]),
  ];
}

/** Sheets as planned beside sheets as found, before single cells are compared. */
export interface ComparedSheets {
  readonly ledger: Ledger;
  /** The planned sheets in both dialects, in the same order. */
  readonly live: readonly SheetPlan[];
  readonly native: readonly SheetPlan[];
  readonly damages: readonly Damage[];
  readonly missing: ReadonlySet<string>;
  /** Sheets whose rows or columns are out of order. */
  readonly moved: ReadonlySet<string>;
  /** Where the rows of area sheets stand now. */
  readonly rows: ReadonlyMap<string, MovedRows['now']>;
}

/** Everything but formulas and numbers. */
export function compareSheets(ledger: Ledger, structure: FoundStructure): ComparedSheets {
  const live = standardWorkbook(ledger, ANY_DAY, 'live').sheets;
  const native = standardWorkbook(ledger, ANY_DAY, 'native').sheets;
  const known = new Set(live.map(({ name }) => name));
  const damages: Damage[] = [];
  const rows = new Map<string, MovedRows['now']>();
  const missing = new Set<string>();
  const moved = new Set<string>();
  for (const plan of live) {
    const found = structure.sheets.get(plan.name);
    if (!found) {
      missing.add(plan.name);
      damages.push(missingSheet(plan, structure, known, ledgerSheets(ledger.set).includes(plan.name)));
      continue;
    }
    if (plan.protected && !found.protected) damages.push(unprotected(plan.name));
    const source = ledger.set.areas.find(({ sheet }) => sheet === plan.name);
    // The guide is read by people only, and nobody finds a way by the headers of the hidden sheet.
    if (!source && (plan.name === SHEET_NAME.guide || plan.name === SHEET_NAME.system)) continue;
    const header = source && headerRow(found.formulas, headersOf(plan));
    const offset = header === undefined ? 0 : header - AREA_HEADER_ROW;
    const headers = headerDamage(plan, found.formulas, !source, offset);
    damages.push(...headers.damages);
    if (headers.moved) moved.add(plan.name);
    else if (source) {
      const standing = movedRows(source, found.formulas, AREA_HEADER_ROW + offset);
      rows.set(plan.name, standing.now);
      damages.push(...rowDamage(plan.name, standing));
    }
  }
  return { ledger, live, native, damages, missing, moved, rows };
}

/** Formulas and numbers of the configuration, the summary and the areas; no formula that refers to an `unjudged` sheet. */
export function compareCells(
  { ledger, live, native, moved, rows }: ComparedSheets,
  structure: FoundStructure,
  unjudged: ReadonlySet<string>,
): Damage[] {
  const owners = new Map(ledger.set.areas.map(area => [area.sheet, ownersByRow(area)]));
  const owner = (sheet: string, row: number): string | undefined => owners.get(sheet)?.get(row);
  return live.flatMap((plan, index) => {
    const found = structure.sheets.get(plan.name);
    const isJudged =
      plan.name === SHEET_NAME.config || plan.name === SHEET_NAME.summary || rows.has(plan.name);
    return found && isJudged && !moved.has(plan.name)
      ? cellDamage(plan, native[index]!, found, { rows, unjudged, owner })
      : [];
  });
}

function unprotected(sheet: string): Damage {
  const where = cellPlace(sheet, 1, 1);
  return { issue: { code: 'structure.unprotected', severity: 'warning', where, repairable: true } };
}

function missingSheet(
  plan: SheetPlan,
  structure: FoundStructure,
  known: ReadonlySet<string>,
  holdsEntries: boolean,
): Damage {
  const renamed = [...structure.sheets].find(([name, found]) => !known.has(name) && bears(found, plan))?.[0];
  const issue: DamageIssue = {
    code: 'structure.sheetMissing',
    severity: holdsEntries ? 'error' : 'warning',
    where: cellPlace(renamed ?? plan.name, 1, 1),
    repairable: true,
    name: plan.name,
    ...(renamed === undefined ? {} : { renamedTo: renamed }),
  };
  return { issue };
}

/**
 * Whether a sheet under another name is the planned one: it has nearly all of its headers, or of the labels by which
 * the configuration begins, and on an area sheet the first code.
 */
function bears({ formulas }: FoundSheet, plan: SheetPlan): boolean {
  const first = plan.rows.map(({ cells }) => cells[0]);
  const labels = first.flatMap(cell =>
    cell?.style === 'label' && typeof cell.content === 'string' ? [cell.content] : [],
  );
  const row = headerRow(formulas, headersOf(plan));
  const texts = labels.length > 0 ? labels : headersOf(plan);
  const shown = (labels.length > 0 ? formulas.map(cells => cells[0]) : (formulas[(row ?? 0) - 1] ?? [])).map(
    cellText,
  );
  const known = texts.filter(text => shown.includes(text)).length;
  if (texts.length === 0 || known < texts.length * ALIKE) return false;
  const code = first.slice(AREA_HEADER_ROW).find(cell => cell?.style === 'code')?.content;
  return labels.length > 0 || typeof code !== 'string' || formulas.some(cells => cellText(cells[0]) === code);
}

/** The texts of the first header row. */
function headersOf({ rows }: SheetPlan): string[] {
  const header = rows.find(({ cells }) => cells.some(cell => cell?.style === 'header'));
  return (header?.cells ?? []).flatMap(cell => (typeof cell?.content === 'string' ? [cell.content] : []));
}

function rowDamage(sheet: string, { missing, twice }: MovedRows): Damage[] {
  const issue = (
    code: 'structure.rowMissing' | 'structure.rowTwice',
    { label, owner }: NeededRow,
    row: number,
  ): Damage => ({
    issue: {
      code,
      severity: 'error',
      where: cellPlace(sheet, row, 1),
      ...(owner === undefined ? {} : { owner }),
      repairable: false,
      row: label,
    },
  });
  return [
    ...missing.map(needed => issue('structure.rowMissing', needed, needed.row)),
    ...twice.map(needed => issue('structure.rowTwice', needed, needed.again)),
  ];
}

function ownersByRow(area: Parameters<typeof areaLayout>[0]): ReadonlyMap<number, string> {
  return new Map(
    areaLayout(area).rows.flatMap(row =>
      row.kind === 'group' ? [] : [[row.row, area.criteria[row.index]!.owner] as const],
    ),
  );
}
