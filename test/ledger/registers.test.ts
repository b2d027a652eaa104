import { ALL_REGISTERS, LEDGER_REGISTERS, registerColumns, registerEntry } from '../../src/ledger/registers';

test.each(ALL_REGISTERS.filter(register => registerEntry(register).deadline))(
  'the status of a row of %s stands behind all that is entered, which its formula counts',
  register => {
    expect(registerColumns(register).at(-1)).toBe('status');
  },
);

test('not every register may be long: what is read apart of them leaves something to be read with the rest', () => {
  const long = LEDGER_REGISTERS.filter(register => registerEntry(register).mayBeLong);
  expect(long.length).toBeGreaterThan(0);
  expect(long.length).toBeLessThan(LEDGER_REGISTERS.length);
});
