/** Resolves after some milliseconds. Example: `await pause(500)`. */
export function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
