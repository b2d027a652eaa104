import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_CHOICE, rollUp, type RankedUnit } from '../../../../src/features/ranking/domain/roll-up';
import { readUnitFile, unitOf } from '../../../../src/features/ranking/files/read-unit-file';
import { openLedgerFile } from '../../../../src/files/open-ledger-file';
import { openedWorkbook } from '../../../../src/workbook/open-workbook';
import { LEDGER_REGISTERS } from '../../../../src/ledger/registers';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { damaged, DEEDS, type Deed } from './unit-damage';
import { SAMPLE_DAY } from '../../../sample/sample-plan';
import { unitXlsx } from '../../../sample/unit-files';

const RETURNED = join(__dirname, '../../merge/files/returned');
const fixture = (name: string): Read => readUnitFile(readFileSync(join(RETURNED, name)), SAMPLE_DAY);

type Read = ReturnType<typeof readUnitFile>;

/** What a ranking prints of a unit, if it ranks it. */
function rankedOf(read: Read): (Pick<RankedUnit, 'index' | 'areas'> & { readonly entered: number }) | string {
  const { blocks, unranked } = rollUp([{ name: 'xa.xlsx', read }], FIRST_CHOICE);
  const [unit] = blocks.flatMap(({ units }) => units);
  if (!unit) return unranked[0]!.reason.code;
  return { index: unit.index, areas: unit.areas, entered: unit.unit.entered };
}

describe('what happened to the workbook of a unit', () => {
  const made = (async () => {
    const opened = openLedgerFile(await unitXlsx(1));
    if (!opened.ok) throw new Error(opened.issue.code);
    const { identity, sheets, ledger } = opened.value;
    const areas = ledger.set.areas.map(({ sheet }) => sheet);
    const others = [SHEET_NAME.summary, SHEET_NAME.config, ...LEDGER_REGISTERS.map(each => SHEET_NAME[each])];
    return {
      identity,
      sheets,
      names: [...areas, ...areas, ...others],
      right: rankedOf(unitOf(opened.value, SAMPLE_DAY)),
    };
  })();

  /** What becomes of the unit after this. */
  async function after(deeds: readonly Deed[]): Promise<ReturnType<typeof rankedOf>> {
    const { identity, sheets, names } = await made;
    return rankedOf(unitOf(openedWorkbook({ identity, sheets: damaged(sheets, names, deeds) }), SAMPLE_DAY));
  }

  test.each<[string, Deed['kind'], Partial<Deed>, string]>([
    ['a column inserted before an entry', 'insertColumn', { a: 5 }, 'ranked'],
    ['a column of numbers inserted', 'insertNumbering', {}, 'ranked'],
    ['columns in another order', 'moveColumn', { a: 5, b: 12 }, 'ranked'],
    ['a line above the headers', 'insertRow', {}, 'ranked'],
    ['rows in another order', 'moveRow', {}, 'ranked'],
    ['a sheet with another name', 'renameSheet', {}, 'ranked'],
    ['a sheet twice, alike', 'copySheet', {}, 'ranked'],
    ['two sheets with each other’s names', 'swapSheets', { a: 3 }, 'ranked'],
    ['codes with spaces', 'quoteCodes', {}, 'ranked'],
    ['a column of entries gone', 'deleteColumn', { a: 5 }, 'unit.incomplete'],
    ['a column of entries twice', 'doubleColumn', { a: 5 }, 'unit.incomplete'],
    ['the header of entries reworded', 'renameHeader', { a: 5 }, 'unit.incomplete'],
    ['the headers gone', 'deleteHeader', {}, 'unit.partial'],
    ['a criterion gone', 'deleteRow', {}, 'unit.incomplete'],
    ['a criterion twice, once without entries', 'doubleRowEmptied', {}, 'unit.incomplete'],
    ['codes beside titles of others', 'swapCodes', { a: 1 }, 'unit.incomplete'],
    ['a code beside the sum of the area', 'swapCodes', { sheet: 1, a: 8 }, 'unit.incomplete'],
    ['codes that became days', 'dayCodes', {}, 'unit.incomplete'],
    ['a formula without a result', 'loseResult', { a: 5 }, 'unit.unread'],
    ['an area gone', 'deleteSheet', {}, 'unit.partial'],
    ['an area twice, once without entries', 'copySheetEmptied', {}, 'unit.incomplete'],
  ])('%s', async (_, kind, where, outcome) => {
    const found = await after([{ kind, sheet: 0, a: 0, b: 0, ...where }]);
    expect(outcome === 'ranked' ? found : [found]).toEqual(
      outcome === 'ranked' ? (await made).right : [outcome],
    );
  });

  const deed = fc.record({
    kind: fc.constantFrom(...(Object.keys(DEEDS) as Deed['kind'][])),
    sheet: fc.nat(99),
    a: fc.nat(999),
    b: fc.nat(999),
  });
  test('is told, or does not change its index', async () => {
    const { right } = await made;
    expect(right).toHaveProperty('index');
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 3 }), async deeds => {
        const found = await after(deeds);
        if (typeof found !== 'string') expect(found).toEqual(right);
        outcomes.add(typeof found === 'string' ? found : 'ranked');
      }),
      { numRuns: 200, examples: [[[{ kind: 'loseResult', sheet: 0, a: 5, b: 0 }]]] },
    );
    expect([...outcomes].sort()).toEqual(['ranked', 'unit.incomplete', 'unit.partial', 'unit.unread']);
  });
});

test('a file into which openpyxl inserted a column is ranked by the figures of the file that it was made from', () => {
  const [whole, shifted] = [fixture('whole.xlsx'), fixture('u03-col-inserted-before-done.xlsx')];
  if (!whole.ok || !shifted.ok) throw new Error('a fixture cannot be read');
  const { index, areas, entered } = rankedOf(shifted) as Exclude<ReturnType<typeof rankedOf>, string>;
  expect([index, entered]).toEqual([whole.value.total.self, whole.value.entered]);
  expect(areas).toEqual(whole.value.areas.map(area => area.index.self));
});
