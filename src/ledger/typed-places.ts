import { criteriaOf, type Criterion } from '../catalogue/index-set';
import { askedCells, isFed } from '../rules/asks';
import { isBlank } from '../rules/cell';
import { BESIDE_RULE } from './criterion-cells';
import { CHOSEN_SETTINGS, type Ledger } from './ledger';
import { askedPlace, registerPlace, type Place } from './place';
import { registerRows } from './register-rows';
import { enteredColumns, LEDGER_REGISTERS } from './registers';

/**
 * Every place of a ledger into which people type, except for names and addresses, in the order of the sheets. What a
 * register counts is typed there alone.
 */
export function typedPlaces(ledger: Ledger): Place[] {
  const { set, settings } = ledger;
  return [
    ...[...CHOSEN_SETTINGS, 'period' as const, 'target' as const].map((setting): Place => ({
      in: 'setting',
      setting,
    })),
    ...settings.rating.map((_, index): Place => ({ in: 'rating', index, field: 'from' })),
    ...Object.keys(settings.dues).map((code): Place => ({ in: 'due', code })),
    ...set.areas.map(({ code: area }): Place => ({ in: 'lastYear', area })),
    ...criteriaOf(set).flatMap(criterion => criterionPlaces(criterion, ledger)),
    ...LEDGER_REGISTERS.flatMap(register =>
      registerRows(ledger, register).flatMap((_, index) =>
        enteredColumns(register).map(field => registerPlace(register, index, field)),
      ),
    ),
  ];
}

function criterionPlaces({ code, rule }: Criterion, { records }: Ledger): Place[] {
  const record = records[code];
  if (!record) return [];
  const { entry } = record;
  const asked = isFed(rule) ? [] : askedCells(rule, entry).map(cell => askedPlace(code, cell));
  const flags = rule.notArising || !isBlank(entry.notArising) ? (['notArising'] as const) : [];
  return [...asked, ...[...flags, ...BESIDE_RULE].map((field): Place => ({ in: 'criterion', code, field }))];
}
