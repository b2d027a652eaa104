import { performance } from 'node:perf_hooks';
import type { IndexSet } from '../../src/catalogue/index-set';
import { officersOf } from '../../src/ledger/copies';
import type { CopyChoice } from '../../src/features/send/domain/copy-choice';
import { copyOrders } from '../../src/features/send/domain/copy-orders';
import { copyFiles } from '../../src/features/send/files/copy-files';
import { setWithAreas } from '../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';

/** Nine areas, each with an officer of its own. */
function nineOfficers(): IndexSet {
  const set = setWithAreas(9);
  const areas = set.areas.map(area => ({
    ...area,
    criteria: area.criteria.map(criterion => ({ ...criterion, owner: `Công chức ${area.code}` })),
  }));
  return { ...set, areas };
}

/** Seconds that the copy of the whole workbook takes, and the copies of nine officers, drafts included. */
export async function copying(): Promise<{ wholeCopySeconds: number; nineCopiesSeconds: number }> {
  const ledger = demoLedger({ blank: false, set: nineOfficers() });
  const common = { due: SAMPLE_DAY + 7, replyTo: 'Văn phòng' };
  const roles = officersOf(ledger).map(officer => officer.roles[0]!);
  return {
    wholeCopySeconds: await seconds({
      kind: 'whole',
      recipient: 'Chủ tịch UBND',
      email: '',
      ownSheets: [],
      ...common,
    }),
    nineCopiesSeconds: await seconds({ kind: 'officer', roles, ...common }),
  };

  async function seconds(choice: CopyChoice): Promise<number> {
    const start = performance.now();
    const facts = { today: SAMPLE_DAY, sentFiles: [], newId: () => 'KQXTRAMB' };
    for (const order of copyOrders(ledger, choice, facts)) await copyFiles(ledger, order, [], SAMPLE_DAY);
    return (performance.now() - start) / 1000;
  }
}
