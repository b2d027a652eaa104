import { reckoningDay, type MachineDay } from '../../src/ledger/days';
import { scoreLedger } from '../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';

const today: MachineDay = SAMPLE_DAY + 20;

test.each([
  [46310, 46310],
  [undefined, today],
])('a configuration that fixes %p reckons by %p', (asOf, day) => {
  expect(reckoningDay({ asOf }, today)).toBe(day);
});

test("the machine's day is none to reckon by: the compiler says so", () => {
  const ledger = demoLedger({ blank: true });
  // @ts-expect-error: what happens today and what figures count up to are two days.
  expect(scoreLedger(ledger, today)).toEqual(scoreLedger(ledger, reckoningDay({ asOf: undefined }, today)));
});
