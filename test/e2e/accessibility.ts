import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { ExcelPage } from './excel-page';

/** Serious and critical violations of the WCAG in the pane, one line each, as axe-core finds them. */
export async function seriousViolations({ page }: ExcelPage): Promise<string[]> {
  const frame = page.frames().find(each => each.parentFrame() !== null)!;
  if (!(await frame.evaluate('"axe" in window')))
    await frame.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
  // What is in order is not described: nobody reads it.
  const { violations } = await frame.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
