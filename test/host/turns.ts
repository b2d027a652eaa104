/**
 * Lets the event loop turn until all is done that waits for something else than time, such as events on their way to
 * office.js; on a slow machine it takes longer, and is as sure.
 */
export async function turns(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise(resolve => setTimeout(resolve));
}
