import { ALL_TIES, holdersNative, rankNative, rankOf, type Ties } from '../scores/rank';
import { isBlank, sameText } from '../rules/cell';
import { round } from '../rules/decimal';
import { firstOf, isEmpty, literal, type Expr } from '../rules/formula';
import { TIES } from '../rules/words';
import {
  cells,
  isLeftOut,
  notNegativeArgument,
  refuse,
  rows,
  single,
  wholeArgument,
  within,
} from './argument';
import type { Definition } from './definition';
import { broken, counting, exceeds, negative, notPositive, unless } from './native';
import { numberInText } from '../rules/text-number';

const MOST_DECIMALS = 9;

/**
 * Xếp hạng: the rank of a value within one row or column, highest first, after rounding. Cells with text are passed
 * over. Equal values: "canh_tranh" 1, 1, 3 · "lien_tuc" 1, 1, 2 · "duy_nhat" 1, 2, 3, for which `position` says where
 * the value stands. `xephang(89, [[90], [90], [89]], 'lien_tuc')` is 2.
 */
export function xephang(
  value: unknown,
  values: unknown,
  ties: unknown,
  decimals: unknown,
  position: unknown,
): number {
  const lines = rows(values);
  if (lines.length > 1 && lines[0]!.length > 1) refuse({ code: 'argument.notOneLine', argument: 'values' });
  const others = cells(values).map(cell => {
    const read = typeof cell === 'string' ? numberInText(cell) : Number(cell);
    return typeof read === 'number' ? read : undefined;
  });
  const own = notNegativeArgument(value, 'value');
  const places = isLeftOut(decimals, 'decimals')
    ? 2
    : within(wholeArgument(decimals, 'decimals'), 'decimals', 0, MOST_DECIMALS);
  const rule = tiesOf(ties);
  if (!others.some(other => other !== undefined && round(other, places) === round(own, places)))
    refuse({ code: 'result.notFound', argument: 'value', within: 'values' });
  const at = isLeftOut(position, 'position') ? 0 : wholeArgument(position, 'position');
  if (rule === 'unique' && at === 0) refuse({ code: 'argument.missing', argument: 'position' });
  if (at !== 0) within(at, 'position', 1, others.length);
  return rankOf(own, others, rule, places, at);
}

function tiesOf(value: unknown): Ties {
  const cell = single(value, 'ties');
  if (isBlank(cell) || cell === 0) return 'competition';
  const found = ALL_TIES.find(name => sameText(cell, TIES[name]));
  return (
    found ?? refuse({ code: 'argument.notInList', argument: 'ties', list: ALL_TIES.map(name => TIES[name]) })
  );
}

export const xephangDefinition: Definition = {
  parameters: [
    { argument: 'value' },
    { argument: 'values', range: true },
    { argument: 'ties', optional: true },
    { argument: 'decimals', optional: true },
    { argument: 'position', optional: true },
  ],
  result: 'number',
  native: (value = '', values = '', ties = literal(TIES.competition), decimals = '2', position) => {
    const rank = (rule: Ties): Expr => rankNative(value, values, rule, decimals, counting(position ?? '1'));
    const unique = position === undefined ? 'NA()' : unless([notPositive(position)], rank('unique'));
    const known = { competition: rank('competition'), dense: rank('dense'), unique };
    const named = ALL_TIES.find(rule => ties === literal(TIES[rule]));
    return unless(
      [
        negative(value),
        negative(decimals),
        broken(decimals),
        exceeds(decimals, String(MOST_DECIMALS)),
        ...(position === undefined
          ? []
          : [negative(position), broken(position), exceeds(position, `ROWS(${values})*COLUMNS(${values})`)]),
        `ROWS(${values})*COLUMNS(${values})>MAX(ROWS(${values}),COLUMNS(${values}))`,
        `ISERROR(SUM(${values}))`,
        `${holdersNative(value, values, decimals)}=0`,
      ],
      named ? known[named] : chosen(ties, known),
    );
  },
  example: {
    args: [{ range: 'H7', holds: [[89]] }, { range: 'H5:H7', holds: [[90], [90], [89]] }, TIES.dense],
    result: 2,
  },
};

function chosen(ties: Expr, known: Readonly<Record<Ties, Expr>>): Expr {
  const is = (rule: Ties): Expr => `${ties}=${literal(TIES[rule])}`;
  return firstOf(
    [
      [`OR(${isEmpty(ties)},${ties}=0,${is('competition')})`, known.competition],
      [is('dense'), known.dense],
      [is('unique'), known.unique],
    ],
    'NA()',
  );
}
