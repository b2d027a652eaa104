import { success } from '../../../../src/ledger/result';
import type { OpenWorkbook } from '../../../../src/workbook/open-workbook';
import { healFormulas } from '../../../../src/features/formulas/excel/heal-formulas';
import { stuckFormulas } from '../../../../src/features/formulas/excel/rehook';
import type { StuckRun, StuckSheet } from '../../../../src/features/formulas/workbook/reentry-edit';

/** When formulas are looked at again, by a clock that the test moves. */
jest.mock('../../../../src/features/formulas/excel/rehook', () => ({ stuckFormulas: jest.fn() }));
const look = stuckFormulas as jest.MockedFunction<typeof stuckFormulas>;

const open = { ledger: { set: {} } } as OpenWorkbook;
const run = (row: number, ...formulas: string[]): StuckRun => ({
  row,
  column: 12,
  before: formulas,
  after: formulas,
});
const stuck = (...runs: StuckRun[]): StuckSheet[] => [{ id: '{1}', runs }];

/** The seconds at which each look found what it found, and then nothing. */
const looks: number[] = [];
function finding(...found: (readonly StuckSheet[])[]): void {
  const began = Date.now();
  look.mockImplementation(() => {
    looks.push((Date.now() - began) / 1000);
    return Promise.resolve(success(found[looks.length - 1] ?? []));
  });
}
const write = jest.fn(() => Promise.resolve(success(undefined)));

beforeEach(() => {
  jest.useFakeTimers();
  looks.length = 0;
  write.mockClear();
});
afterEach(() => jest.useRealTimers());

const A = run(6, '=A');
const B = run(7, '=B');

test('a starting runtime is looked at twice more, each time 15 to 30 seconds later, before anything is written', async () => {
  finding(stuck(A), stuck(A), stuck(A));
  const healed = healFormulas(() => open, write);
  await jest.advanceTimersByTimeAsync(14_999);
  expect(looks).toEqual([0]);
  await jest.advanceTimersByTimeAsync(30_000 - 14_999);
  expect(looks).toHaveLength(2);
  expect(write).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(15_000);
  expect(looks).toHaveLength(3);
  const [first = 0, second = 0, third = 0] = looks;
  for (const gap of [second - first, third - second]) {
    expect(gap).toBeGreaterThanOrEqual(15);
    expect(gap).toBeLessThanOrEqual(30);
  }
  expect(write).toHaveBeenCalledTimes(1);
  // What was entered anew is looked at once more.
  await jest.advanceTimersByTimeAsync(30_000);
  expect(looks).toHaveLength(4);
  expect(await healed).toEqual(success({ entered: 1, native: 0, left: [], offered: [] }));
});

test('a runtime that answers by the second or third look is let be', async () => {
  for (const found of [[stuck(A)], [stuck(A), stuck(A)]]) {
    looks.length = 0;
    finding(...found);
    const healed = healFormulas(() => open, write);
    await jest.advanceTimersByTimeAsync(90_000);
    expect(await healed).toEqual(success(undefined));
    expect(looks).toHaveLength(found.length + 1);
  }
  expect(write).not.toHaveBeenCalled();
});

test('only what was stuck at every look is entered anew: what came since gets the same time', async () => {
  finding(stuck(A), stuck(run(6, '=A', '=B')), stuck(run(6, '=A', '=B')));
  const healed = healFormulas(() => open, write);
  await jest.advanceTimersByTimeAsync(90_000);
  expect(await healed).toMatchObject({ value: { entered: 1 } });
  expect(write.mock.calls).toMatchObject([[{ form: [{ address: 'M7', before: [['=A']] }] }]]);
});

test('where something else is stuck at each look, nothing is entered', async () => {
  finding(stuck(A), stuck(B), stuck(A));
  const healed = healFormulas(() => open, write);
  await jest.advanceTimersByTimeAsync(90_000);
  expect(await healed).toEqual(success(undefined));
  expect(write).not.toHaveBeenCalled();
});

test('what is stuck for good is entered anew once, and not again and again', async () => {
  const left = stuck(A);
  const last = { entered: 0, native: 0, left, offered: left };
  finding(left, left, left, left);
  const healed = healFormulas(() => open, write, last);
  await jest.advanceTimersByTimeAsync(90_000);
  expect(await healed).toEqual(success(last));
  expect(write).not.toHaveBeenCalled();
});
