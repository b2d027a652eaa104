import type { Ledger } from '../../../../src/ledger/ledger';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { upgradeSummary } from '../../../../src/features/start/workbook/upgrade-summary';
import { demoLedger, SAMPLE_DAY, samplePlan } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false });
const workbook = samplePlan({ blank: false });
const structure = { sheets: [], added: workbook.sheets, names: [], order: [] };

test('an upgrade tells what goes over, which sheets are renewed, and how one that stays is called', () => {
  const summary = upgradeSummary(
    ledger,
    { structure: { ...structure, sheets: ['cũ 1', 'cũ 2'].map(to => ({ name: '', renameTo: to })) } },
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
  expect(upgradeSummary(ledger, { structure }, SAMPLE_DAY).example).toBeUndefined();
});

test('shortcomings that say no year get the one before that of the workbook, as long as that is known', () => {
  const undated = ledger.remediations.map((row, index) => (index === 0 ? row : { ...row, year: null }));
  const dated = (change: Partial<Ledger>): unknown =>
    upgradeSummary({ ...ledger, ...change }, { structure }, SAMPLE_DAY).dated;
  expect(dated({})).toBeUndefined();
  expect(dated({ remediations: undated })).toEqual({ count: undated.length - 1, year: 2025 });
  const settings = { ...ledger.settings, unread: { year: 'năm nay' } };
  expect(dated({ remediations: undated, settings })).toBeUndefined();
});
