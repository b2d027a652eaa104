import { refuse } from '../wire/host-error';

const LONGEST = 31;

/** Refuses what Excel refuses as a sheet's name. */
export function requireSheetName(name: unknown): asserts name is string {
  const legal =
    typeof name === 'string' &&
    name.trim() !== '' &&
    name.length <= LONGEST &&
    !/[[\]:*?/\\]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!legal) throw refuse.argument(`the sheet name ${JSON.stringify(name)}`);
}
