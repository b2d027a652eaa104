import type { ExcelPage } from '../e2e/excel-page';

/** The longest task on the pane's own thread while work goes on, in milliseconds; Chromium tells those from 50 on. */
export async function longestTask({ page }: ExcelPage, work: () => Promise<void>): Promise<number> {
  const frame = page.frames().find(each => each.parentFrame() !== null)!;
  const tasks = await frame.evaluateHandle(() => {
    const durations: number[] = [];
    new PerformanceObserver(list => {
      for (const { name, duration } of list.getEntries()) if (name === 'self') durations.push(duration);
    }).observe({ type: 'longtask' });
    return durations;
  });
  await work();
  return tasks.evaluate(async durations => {
    // Chromium tells of tasks a little later.
    await new Promise(resolve => setTimeout(resolve, 200));
    return Math.max(0, ...durations);
  });
}
