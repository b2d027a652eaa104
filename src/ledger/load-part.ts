import { failure, success, type Result } from './result';
import type { PartIssue } from './work-issue';

/** Waits for a part of the product that is loaded only when used; without a network it may not come. */
export async function loadPart<T>(part: Promise<T>): Promise<Result<T, PartIssue>> {
  try {
    return success(await part);
  } catch {
    return failure({ code: 'part.notLoaded' });
  }
}
