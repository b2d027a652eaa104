import type { DamageIssue } from '../domain/damage-issue';
import type { Ledger } from '../../../ledger/ledger';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { cellDamage } from './cell-damage';
import { isCopy } from '../../../workbook/copy-facts';
import { cellPlace, type Damage, type Fix } from './fix';
import type { Dialect } from '../../../workbook/dialect';
import type { FoundStructure } from '../../../workbook/found-structure';
import { headerDamage } from './header-damage';
import { ledgerSheets } from '../../../workbook/ledger-sheets';
import { cellColumn, cellRow } from '../../../workbook/address';
import { movedRows, type MovedRows, type NeededRow } from './moved-rows';
import { shownIn } from './shown-cell';
import { headerRowOf, standingSheets } from './standing-sheets';
import { AREA_HEADER_ROW, areaLayout } from '../../../workbook/places';
import type { SheetPlan } from '../../../workbook/plan';
import { standardWorkbook } from '../../../workbook/sheets/standard-workbook';

/** The form of the workbook does not depend on the day that statuses are told for. */
const ANY_DAY = 0;

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
    ...compareCells(compared, new Set([...missing, ...moved])),
    ...(structure.protected ? [] : [SHEETS_UNPROTECTED]),
  ];
}

/** Sheets as planned beside sheets as found, before single cells are compared. */
interface ComparedSheets {
  readonly ledger: Ledger;
  /** The planned sheets in the dialect that is written, and, in the same order, in the other one, which few ask for. */
  readonly planned: readonly SheetPlan[];
  readonly twins: () => readonly SheetPlan[];
  /** The workbook as it was found, and with all sheets under their planned names. */
  readonly found: FoundStructure;
  readonly standing: FoundStructure;
  /** What sheets are called that people have renamed, by their planned names. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly damages: readonly Damage[];
  readonly missing: ReadonlySet<string>;
  /** Sheets whose rows or columns are out of order. */
  readonly moved: ReadonlySet<string>;
  /** Where the rows of area sheets stand now. */
  readonly rows: ReadonlyMap<string, MovedRows['now']>;
}

/** Everything but formulas and numbers; what is written again is written in this dialect. */
export function compareSheets(
  ledger: Ledger,
  found: FoundStructure,
  dialect: Dialect = 'live',
): ComparedSheets {
  const planned = standardWorkbook(ledger, ANY_DAY, dialect).sheets;
  const other = dialect === 'live' ? 'native' : 'live';
  let twins: readonly SheetPlan[] | undefined;
  const { standing, renamed } = standingSheets(ledger.set, planned, found);
  const damages: Damage[] = [];
  const rows = new Map<string, MovedRows['now']>();
  const missing = new Set<string>();
  const moved = new Set<string>();
  for (const plan of planned) {
    const sheet = standing.sheets.get(plan.name);
    const newName = renamed.get(plan.name);
    if (!sheet || newName !== undefined)
      damages.push(missingSheet(plan, newName, ledgerSheets(ledger.set).includes(plan.name)));
    if (!sheet) {
      missing.add(plan.name);
      continue;
    }
    if (plan.protected && !sheet.protected) damages.push(unprotected(plan.name));
    const source = ledger.set.areas.find(area => area.sheet === plan.name);
    // The guide is read by people only, and nobody finds a way by the headers of the hidden sheet.
    if (!source && (plan.name === SHEET_NAME.guide || plan.name === SHEET_NAME.system)) continue;
    const header = source && headerRowOf(plan, sheet.formulas);
    const offset = header === undefined ? 0 : header - AREA_HEADER_ROW;
    const headers = headerDamage(plan, sheet.formulas, !source, offset);
    damages.push(...headers.damages);
    if (headers.moved) moved.add(plan.name);
    else if (source) {
      const where = movedRows(source, sheet.formulas, AREA_HEADER_ROW + offset);
      rows.set(plan.name, where.now);
      damages.push(...rowDamage(plan.name, where));
    }
  }
  return {
    ledger,
    planned,
    twins: () => (twins ??= standardWorkbook(ledger, ANY_DAY, other).sheets),
    found,
    standing,
    renamed,
    damages: damages.map(damage => asFound(damage, { found, renamed })),
    missing,
    moved,
    rows,
  };
}

/** Formulas and numbers of the configuration, the summary and the areas; no formula that refers to an `unjudged` sheet. */
export function compareCells(compared: ComparedSheets, unjudged: ReadonlySet<string>): Damage[] {
  const { ledger, planned, twins, standing, moved, rows } = compared;
  const owners = new Map(ledger.set.areas.map(area => [area.sheet, ownersByRow(area)]));
  const owner = (sheet: string, row: number): string | undefined => owners.get(sheet)?.get(row);
  return planned.flatMap((plan, index) => {
    const sheet = standing.sheets.get(plan.name);
    const isJudged =
      plan.name === SHEET_NAME.config || plan.name === SHEET_NAME.summary || rows.has(plan.name);
    return sheet && isJudged && !moved.has(plan.name)
      ? cellDamage(plan, () => twins()[index]!, sheet, { rows, unjudged, owner }).map(damage =>
          asFound(damage, compared),
        )
      : [];
  });
}

function unprotected(sheet: string): Damage {
  const where = cellPlace(sheet, 1, 1);
  return { issue: { code: 'structure.unprotected', severity: 'warning', where, repairable: true } };
}

function missingSheet(plan: SheetPlan, renamed: string | undefined, holdsEntries: boolean): Damage {
  const issue: DamageIssue = {
    code: 'structure.sheetMissing',
    severity: holdsEntries ? 'error' : 'warning',
    where: cellPlace(plan.name, 1, 1),
    repairable: true,
    name: plan.name,
    ...(renamed === undefined ? {} : { renamedTo: renamed }),
  };
  return { issue };
}

/** A damage where people find it, and what the cell really holds, whatever its sheet is called now. */
function asFound(
  { issue, fix }: Damage,
  { found, renamed }: Pick<ComparedSheets, 'found' | 'renamed'>,
): Damage {
  const sheet = renamed.get(issue.where.sheet);
  if (sheet === undefined) return fix ? { issue, fix: withHeld(fix, fix.sheet, found) } : { issue };
  return {
    issue: { ...issue, where: { ...issue.where, sheet } },
    ...(fix && { fix: withHeld({ ...fix, sheet }, sheet, found) }),
  };
}

/** What a cell holds may name a sheet that is called otherwise now. */
function withHeld(fix: Fix, sheet: string, { sheets }: FoundStructure): Fix {
  const { formulas } = sheets.get(sheet)!;
  return { ...fix, before: shownIn(formulas, cellRow(fix.address), cellColumn(fix.address)) };
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
      row.kind === 'heading' ? [] : [[row.row, area.criteria[row.index]!.owner] as const],
    ),
  );
}
