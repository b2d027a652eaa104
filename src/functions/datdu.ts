import { enoughMet, enoughMetNative, unclearNative } from './conditions-met';
import { cells, condition, wholeArgument, within } from './argument';
import type { Definition } from './definition';
import { broken, exceeds, negative, orDefault, unless } from './native';

/** Đạt đủ: whether all conditions are met, or at least `needed` of them. `datdu([['Đạt', 'Không đạt']], 1)` is true. */
export function datdu(conditions: unknown, needed: unknown): boolean {
  const met = cells(conditions).map(cell => condition(cell, 'conditions'));
  const least = wholeArgument(needed, 'needed') || met.length;
  return enoughMet(met, within(least, 'needed', 1, met.length));
}

export const datduDefinition: Definition = {
  parameters: [
    { argument: 'conditions', range: true },
    { argument: 'needed', optional: true },
  ],
  result: 'boolean',
  native: (conditions = '', needed) => {
    const all = `ROWS(${conditions})*COLUMNS(${conditions})`;
    return unless(
      [
        unclearNative(conditions),
        ...(needed === undefined ? [] : [negative(needed), broken(needed), exceeds(needed, all)]),
      ],
      enoughMetNative(conditions, orDefault(needed, all)),
    );
  },
  example: {
    args: [{ range: 'B2:B4', holds: [['Đạt'], ['Đạt'], ['Không đạt']] }, 2],
    result: true,
  },
};
