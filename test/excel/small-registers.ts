import type * as registers from '../../src/ledger/registers';

/**
 * Registers that stand ready with no more rows than are printed and one, and have room for few. Most cells of a workbook
 * are such rows, one like the other, and much of the time that it takes to calculate goes into counting those that are
 * empty; what is tried at every request, or in every state, is as true with few of them. Workbooks with all their rows are
 * made by the tests of creation, of files and of journeys.
 * Example: `jest.mock('../../src/ledger/registers', () => jest.requireActual<object>('./small-registers'))`.
 */
const PREPARED = 21;
const CAPACITY = 100;

const whole = jest.requireActual<typeof registers>('../../src/ledger/registers');
for (const register of Object.values(whole.REGISTERS) as { prepared: number }[])
  register.prepared = Math.min(register.prepared, PREPARED);

module.exports = { ...whole, REGISTER_CAPACITY: CAPACITY };
