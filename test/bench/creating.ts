import { performance } from 'node:perf_hooks';
import { writePlan } from '../../src/excel/write-plan';
import { cell } from '../../src/workbook/address';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { startHost } from '../host/start-host';
import { samplePlan } from '../sample/sample-plan';
import type { Timed } from './budget';

/**
 * Milliseconds that creating the workbook takes over our host, beside a loop written by hand that gives the same cells
 * their values one by one, and nothing else: no looks, validations, charts, names or protection.
 */
export async function creating(): Promise<Timed> {
  const plan = samplePlan({ blank: false, dialect: 'live' });
  return {
    value: await time(async () => {
      const written = await writePlan(plan);
      if (!written.ok) throw new Error(written.issue.code);
    }),
    beside: { 'Range.values': await time(() => writeCellByCell(plan)) },
  };
}

async function time(work: () => Promise<void>): Promise<number> {
  const host = startHost();
  host.install();
  try {
    const start = performance.now();
    await work();
    return performance.now() - start;
  } finally {
    host.dispose();
  }
}

function writeCellByCell({ sheets }: WorkbookPlan): Promise<void> {
  return Excel.run(async context => {
    for (const { name, rows } of sheets) {
      const sheet = context.workbook.worksheets.add(name);
      for (const [row, { cells }] of rows.entries())
        for (const [column, planned] of cells.entries()) {
          const content = planned?.content ?? null;
          if (content === null) continue;
          const value = typeof content === 'object' ? `=${content.formula}` : content;
          sheet.getRange(cell(row + 1, column + 1)).values = [[value]];
        }
      await context.sync();
    }
  });
}
