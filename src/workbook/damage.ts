import type { DamageIssue } from '../domain/damage-issue';
import type { Ledger } from '../domain/ledger';
import { SHEET_NAME } from '../messages/workbook-vi';
import { cellDamage } from './cell-damage';
import { cellPlace, type Damage } from './fix';
import type { FoundSheet, FoundStructure } from './found-structure';
import { headerDamage } from './header-damage';
import { ledgerSheets } from './ledger-sheets';
import { cellText, headerRow, movedRows, type MovedRows, type NeededRow } from './moved-rows';
import { AREA_HEADER_ROW, areaLayout } from './places';
import type { SheetPlan } from './plan';
import { standardWorkbook } from './standard-workbook';

/** The form of the workbook does not depend on the day that statuses are told for. */
const ANY_DAY = 0;

/**
 * Compares an open workbook with the one that would be made for its ledger, entries apart: sheets, headers, rows,
 * locked formulas and numbers, protection. Rows that were moved or inserted are no damage on area sheets, where they
 * are found by their codes. Formulas that refer to a sheet which is gone are not told one by one.
 * Example: `findDamage(ledger, structure).map(({ issue }) => issue.code)` is `[]` for an intact workbook.
 */
export function findDamage(ledger: Ledger, structure: FoundStructure): Damage[] {
  const live = standardWorkbook(ledger, ANY_DAY, 'live').sheets;
  const native = standardWorkbook(ledger, ANY_DAY, 'native').sheets;
  const { areas } = ledger.set;
  const damages: Damage[] = [];
  const rows = new Map<string, MovedRows['now']>();
  const unjudged = new Set<string>();
  const known = new Set(live.map(({ name }) => name));

  for (const plan of live) {
    const found = structure.get(plan.name);
    if (!found) {
      unjudged.add(plan.name);
      damages.push(missingSheet(plan, structure, known, ledgerSheets(ledger.set).includes(plan.name)));
      continue;
    }
    if (plan.protected && !found.protected)
      damages.push({
        issue: {
          code: 'structure.unprotected',
          severity: 'warning',
          where: cellPlace(plan.name, 1, 1),
          repairable: true,
        },
      });
    const source = areas.find(({ sheet }) => sheet === plan.name);
    // The guide is read by people only, and nobody finds a way by the headers of the hidden sheet.
    if (!source && (plan.name === SHEET_NAME.guide || plan.name === SHEET_NAME.system)) continue;
    const header = source ? (headerRow(found.formulas, headersOf(plan)) ?? AREA_HEADER_ROW) : AREA_HEADER_ROW;
    const headers = headerDamage(plan, found.formulas, !source, source ? header - AREA_HEADER_ROW : 0);
    damages.push(...headers.damages);
    if (headers.moved) unjudged.add(plan.name);
    else if (source) {
      const moved = movedRows(source, found.formulas, header);
      rows.set(plan.name, moved.now);
      damages.push(...rowDamage(plan.name, moved));
    }
  }

  const owners = new Map(areas.map(area => [area.sheet, ownersByRow(area)]));
  const around = {
    rows,
    unjudged,
    owner: (sheet: string, row: number): string | undefined => owners.get(sheet)?.get(row),
  };
  live.forEach((plan, index) => {
    const found = structure.get(plan.name);
    const judged = plan.name === SHEET_NAME.summary || rows.has(plan.name);
    if (found && judged && !unjudged.has(plan.name))
      damages.push(...cellDamage(plan, native[index]!, found, around));
  });
  return damages;
}

function missingSheet(
  plan: SheetPlan,
  structure: FoundStructure,
  known: ReadonlySet<string>,
  holdsEntries: boolean,
): Damage {
  const renamed = [...structure].find(([name, found]) => !known.has(name) && bears(found, plan))?.[0];
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

/** Whether a sheet under another name is the planned one: its first header row, and on area sheets its first code. */
function bears({ formulas }: FoundSheet, plan: SheetPlan): boolean {
  const headers = headersOf(plan);
  if (headers.length === 0) return false;
  const row = headerRow(formulas, headers);
  if (row === undefined) return false;
  const first = plan.rows
    .slice(AREA_HEADER_ROW)
    .map(({ cells }) => cells[0])
    .find(cell => cell?.style === 'code');
  return (
    typeof first?.content !== 'string' ||
    formulas.slice(row).some(cells => cellText(cells[0]) === first.content)
  );
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
