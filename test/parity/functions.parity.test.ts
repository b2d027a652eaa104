import { FUNCTION_IDS, type FunctionId } from '../../src/rules/custom-function';
import { customCall } from '../../src/rules/custom-name';
import { ArgumentRefusal } from '../../src/functions/argument';
import { IMPLEMENTATIONS, nativeFormula } from '../../src/functions/registry';
import { isError, type Cell } from '../../src/rules/cell';
import { literal, type Expr } from '../../src/rules/formula';
import { range } from '../../src/workbook/address';
import { CALLS, REACHED } from './function-cases';
import { SEED } from '../seed';
import { withBuiltFunctions } from './built-functions';
import { agree, ENGINES, mismatches, type Case } from './engines';
import { CASES, samples } from './generated';
import { KEPT_CALLS } from './kept-cases';
import { withForeignText, type Given } from './given';
import type { Calculated } from './libreoffice';

const REFUSED = { error: 'refused' };
describe(`functions, ${CASES} cases of each, seed ${SEED}`, () => {
  const generated = Object.fromEntries(
    FUNCTION_IDS.map(id => [id, [...(KEPT_CALLS[id] ?? []), ...samples(CALLS[id], id)]]),
  ) as Record<FunctionId, (readonly Given[])[]>;

  test('JavaScript, LibreOffice and Univer give the same result', async () => {
    const groups = Object.fromEntries(
      FUNCTION_IDS.map(id => [id, generated[id].map(each => nativeCase(id, each))]),
    );
    expect(await mismatches(groups)).toEqual([]);
  });

  test('JavaScript and LibreOffice also agree on empty texts and on patterns, which Univer knows otherwise', async () => {
    const groups = Object.fromEntries(
      FUNCTION_IDS.map(id => [
        id,
        samples(withForeignText(CALLS[id]), `${id} text`, CASES / 4).map(each => nativeCase(id, each)),
      ]),
    );
    expect(await mismatches(groups, ENGINES.slice(0, 1))).toEqual([]);
  });

  test('a call in a cell gives the same result through the built functions', async () => {
    const groups = Object.fromEntries(
      FUNCTION_IDS.map(id => [id, generated[id].slice(0, CASES / 4).map(each => customCase(id, each))]),
    );
    expect(await mismatches(groups, [await withBuiltFunctions()])).toEqual([]);
  });

  test.each(FUNCTION_IDS)(
    '%s takes an empty cell for the same on the desktop, where it is 0, and on the web',
    id => {
      const different = generated[id].filter(each => !agree(call(id, each, 0), call(id, each, null)));
      expect(different).toEqual([]);
    },
  );

  test.each(FUNCTION_IDS)('the cases of %s give results as well as refusals', id => {
    const results = generated[id].map(each => call(id, each, null));
    const given = results.filter(result => !isError(result));
    expect(given.length).toBeGreaterThan(CASES / 4);
    expect(results.length - given.length).toBeGreaterThan(CASES / 50);
    expect(given).toEqual(expect.arrayContaining([...(REACHED[id] ?? [])]));
  });
});

const nativeCase = (id: FunctionId, given: readonly Given[]): Case =>
  caseOf(given, args => nativeFormula(id, args), call(id, given, null));

/** What was left out at the end of a call leaves no comma, either. */
const customCase = (id: FunctionId, given: readonly Given[]): Case =>
  caseOf(
    given,
    args => customCall(id, ...args.map(each => each ?? '')).replace(/,+\)$/, ')'),
    call(id, given, 0),
  );

/** The arguments side by side, each from the first row on, and the formula over them. */
function caseOf(
  given: readonly Given[],
  formulaOf: (args: readonly (Expr | undefined)[]) => Expr,
  expected: Calculated,
): Case {
  const height = Math.max(1, ...given.map(each => (each.form === 'cells' ? each.rows.length : 1)));
  const block: Cell[][] = Array.from({ length: height }, () => []);
  const places = given.map(each => {
    if (each.form !== 'cells') return undefined;
    const left = block[0]!.length + 1;
    const width = each.rows[0]!.length;
    block.forEach((row, at) => row.push(...(each.rows[at] ?? Array<Cell>(width).fill(null))));
    return { left, width, height: each.rows.length };
  });
  const args = (row: number): (Expr | undefined)[] =>
    given.map((each, at) => {
      const place = places[at];
      if (place) return range(row, place.left, row + place.height - 1, place.left + place.width - 1);
      return each.form === 'literal' ? constant(each.rows) : undefined;
    });
  return { block, formulas: row => [formulaOf(args(row))], expected: [expected], from: given };
}

function constant(rows: readonly (readonly Cell[])[]): Expr {
  const text = rows
    .map(row => row.map(cell => literal(cell as string | number | boolean)).join(','))
    .join(';');
  return rows.length === 1 && rows[0]!.length === 1 ? text : `{${text}}`;
}

/** What Excel shows for a call: an error among the arguments is the result, without a call. */
function call(id: FunctionId, given: readonly Given[], emptyCell: null | 0): Calculated {
  const cells = given.flatMap(each => (each.form === 'omitted' ? [] : each.rows.flat()));
  const error = cells.find(isError);
  if (error) return error;
  const args = given.map(each => {
    if (each.form === 'omitted') return null;
    const rows = each.rows.map(row => row.map(cell => (cell === null ? emptyCell : cell)));
    return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
  });
  try {
    return IMPLEMENTATIONS[id](...args);
  } catch (thrown) {
    if (thrown instanceof ArgumentRefusal) return REFUSED;
    throw thrown;
  }
}
