import { sameText } from '../../../rules/cell';
import { dateInText } from '../../../rules/text-date';
import { COPY_STATUS } from '../../../rules/words';

/** How a copy stands whose answer is awaited: until when, a serial number, where the register says. */
interface Awaited {
  readonly due: number | undefined;
}

/** What the register says of a copy that is awaited back until a day, "31/01/2026". `waitingStatus('')` is "Chưa trả lời". */
export function waitingStatus(until: string): string {
  return until === '' ? COPY_STATUS.waiting : `${COPY_STATUS.waiting}${COPY_STATUS.until}${until}`;
}

/**
 * Whether the answer to a copy is still awaited, by what its register says of it, and until when; `undefined` for one
 * that came back or that nobody shall answer. Example: `awaited('Chưa trả lời, hạn 31/01/2026')` is `{ due: 46053 }`.
 */
export function awaited(status: string): Awaited | undefined {
  const begun = status.slice(0, COPY_STATUS.waiting.length);
  if (!sameText(begun, COPY_STATUS.waiting)) return undefined;
  const [day] = /\d{1,2}\/\d{1,2}\/\d{4}/.exec(status) ?? [];
  return { due: day === undefined ? undefined : dateInText(day) };
}
