import { DEFAULT_SET } from '../../src/catalogue/shipped';
import type { IndexSet } from '../../src/catalogue/index-set';
import type { Ledger } from '../../src/ledger/ledger';
import { newLedger } from '../../src/ledger/new-ledger';
import { sampleLedger } from '../../src/features/overview/domain/sample-ledger';
import { serialDate } from '../../src/rules/serial-date';
import type { Dialect } from '../../src/workbook/dialect';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { standardWorkbook } from '../../src/workbook/sheets/standard-workbook';

/** The day that the sample is told for, so that it never changes. */
export const SAMPLE_DAY = serialDate(2026, 10, 15);

/** The ledger of the commune that the product was built for, blank or with sample entries. */
export function demoLedger({ blank, set = DEFAULT_SET }: { blank: boolean; set?: IndexSet }): Ledger {
  const ledger = newLedger({
    workbookId: 'mau-10888-2026',
    set,
    unitName: 'xã Cẩm Giang',
    unitCode: '10888',
    authority: 'UBND thành phố Hải Phòng',
    year: 2026,
    notArising: 'full',
    asOf: SAMPLE_DAY,
  });
  return blank ? ledger : sampleLedger(ledger);
}

export function samplePlan(options: { blank: boolean; dialect?: Dialect; set?: IndexSet }): WorkbookPlan {
  return standardWorkbook(demoLedger(options), SAMPLE_DAY, options.dialect ?? 'native');
}
