import { SHEET_NAME } from '../../src/messages/sheet-names';
import { upgradeSummary } from '../../src/workbook/upgrade-summary';
import { demoLedger, SAMPLE_DAY, samplePlan } from '../sample/sample-plan';

const ledger = demoLedger({ blank: false });
const workbook = samplePlan({ blank: false });

test('an upgrade tells what goes over, which sheets are renewed, and how one that stays is called', () => {
  const summary = upgradeSummary(
    ledger,
    { workbook, kept: [{ to: 'cũ 1' }, { to: 'cũ 2' }] } as never,
    SAMPLE_DAY,
  );
  expect(summary).toMatchObject({
    evidence: ledger.evidence.length,
    remediations: ledger.remediations.length,
    tasks: ledger.tasks.length,
    example: 'cũ 1',
  });
  expect(summary.entered).toBeGreaterThan(0);
  expect(summary.renewed).toEqual(
    workbook.sheets.map(({ name }) => name).filter(name => name !== SHEET_NAME.system),
  );
});

test('where no sheet stays there is no example', () => {
  expect(upgradeSummary(ledger, { workbook, kept: [] }, SAMPLE_DAY).example).toBeUndefined();
});
