import { officersOf } from '../../../../src/ledger/copies';
import { partOf } from '../../../../src/features/send/domain/copy-part';
import { damageOf } from '../../../excel/structure-steps';
import { readWorkbook } from '../../../../src/excel/read-workbook';
import { writePlan } from '../../../../src/excel/write-plan';
import { copyPlan } from '../../../../src/features/send/workbook/copy-plan';
import { setWithAreas } from '../../../catalogue/build-set';
import { startHost } from '../../../host/start-host';
import { officerRequest } from '../../../sample/copy-request';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { asWritten } from '../../../workbook/as-written';

test('an officer who has the product reads their part in the copy, and is offered no repair of it', async () => {
  const ledger = demoLedger({ blank: false, set: setWithAreas(3) });
  const { roles } = officersOf(ledger)[4]!;
  const host = startHost({ apiLevel: '1.9' });
  host.install();
  host.workbook.book.calculation.manual = true;
  try {
    expect(await writePlan(copyPlan(ledger, officerRequest(roles), SAMPLE_DAY))).toMatchObject({ ok: true });
    const read = await readWorkbook();
    if (!read.ok) throw new Error(read.issue.code);
    expect(asWritten(read.value.ledger)).toEqual(asWritten(partOf(ledger, roles)));
    expect(await damageOf(read.value)).toEqual({ ok: true, value: [] });
  } finally {
    host.dispose();
  }
});
