import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { indexSetOf } from '../../src/features/sets/domain/index-set-of';
import { readTable, type ReadingChoice } from '../../src/features/sets/domain/read-table';
import type { ReadCriterion, TableReading } from '../../src/features/sets/domain/table-reading';
import { readTableFile } from '../../src/features/sets/files/read-source';
import { SET_WORDS } from '../../src/features/sets/messages/set-words';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { readRule } from '../../src/wording/read-rule';

/**
 * What the pane reads out of an authority's table, as it is printed. Sums that differ are told and do not keep a set
 * from being made, which says of itself that they were taken as they are.
 * Example: `setReport(bytes, { unit: 'phường' }, 2026).rows[0]?.rule`.
 */
export function setReport(bytes: Uint8Array, choice: ReadingChoice, year: number) {
  const source = readTableFile(bytes);
  if (!source.ok) return { ...NOTHING, issues: [{ ...source.issue, where: '' }] };
  const reading = readTable(source.value, choice, readRule);
  const differs = reading.issues.some(({ code }) => code === 'sum.total' || code === 'sum.heading');
  const made =
    reading.areas.length === 0
      ? undefined
      : indexSetOf(reading, {
          ...SET_WORDS,
          level: choice.unit?.toLowerCase() ?? SET_WORDS.level,
          year,
          rating: DEFAULT_SET.rating,
          reserved: Object.values(SHEET_NAME),
          sumsAccepted: differs,
        });
  return {
    set: made?.set ?? null,
    ...told(reading),
    issues: [...reading.issues, ...(made?.issues ?? [])],
  };
}

const NOTHING = {
  set: null,
  rows: [],
  headings: [],
  bonus: [],
  penalty: [],
  declaredTotal: null,
  total: 0,
};

function told({ areas, declaredTotal, total }: TableReading) {
  const rowsOf = (wanted: 'bonus' | 'penalty' | undefined) =>
    areas.filter(({ part }) => part === wanted).flatMap(({ criteria }) => criteria.map(row));
  return {
    rows: rowsOf(undefined),
    headings: areas.flatMap(area =>
      [area, ...area.headings].map(({ code, printedCode, title, maxPoints }) => ({
        code,
        printedCode,
        title,
        maxPoints: maxPoints ?? null,
      })),
    ),
    bonus: rowsOf('bonus'),
    penalty: rowsOf('penalty'),
    declaredTotal: declaredTotal ?? null,
    total,
  };
}

function row({ code, printedCode, title, maxPoints, method, evidence, owner, reading }: ReadCriterion) {
  const { rule, confidence, alternatives } = reading;
  return {
    ...{ code, printedCode, title, maxPoints, method, evidence, owner },
    notArising: rule.notArising ?? false,
    rule,
    confidence,
    alternatives,
  };
}
