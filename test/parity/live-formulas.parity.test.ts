import { join } from 'node:path';
import { writePlan } from '../../src/excel/write-plan';
import { setOfEveryKind } from '../catalogue/build-set';
import { differences } from '../excel/differences';
import { buildProduct, DIST } from '../host/build-product';
import { startHost } from '../host/start-host';
import { samplePlan } from '../sample/sample-plan';

// The native formula behind each custom function would hide what is wrong with its call.
jest.mock('../../src/workbook/dialect', () => ({
  inDialect: ({ custom }: { readonly custom: string }) => custom,
}));

test('every formula of a workbook gives what is cached through the built functions alone', async () => {
  await buildProduct();
  const host = startHost({ sharedFunctions: join(DIST, 'functions.js') });
  host.install();
  try {
    const plan = samplePlan({ blank: false, dialect: 'live', set: setOfEveryKind() });
    expect(await writePlan(plan)).toMatchObject({ ok: true });
    expect(differences(plan, host.workbook.book)).toEqual([]);
  } finally {
    host.dispose();
  }
});
