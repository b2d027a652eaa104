/** What the kinds that go by done over total have in common. */
import { complete, doneWithinTotal, notNegative, numeric, totalAboveZero } from './checks';
import type { Check, Entry } from './entry';
import type { Law } from './law';
import type { Achieved, Ask } from './rule-kind';

/** Both amounts, by the names that the index set gives them. */
export function shareAsks(done: string, total: string): Ask[] {
  return [
    { input: 'done', takes: { form: 'amount', of: done } },
    { input: 'total', takes: { form: 'amount', of: total } },
  ];
}

/** Amounts that make a share, above 1 only where more can be done than was planned. */
export function shareChecks(mayExceed = false): Check[] {
  return [
    complete('done', 'total'),
    numeric('done', 'total'),
    notNegative('done', 'total'),
    totalAboveZero,
    ...(mayExceed ? [] : [doneWithinTotal]),
  ];
}

export function shareAchieved({ done, total }: Entry): Achieved {
  return { form: 'share', done: Number(done), total: Number(total) };
}

/** The amounts have names. */
export function shareLaws(done: string, total: string): Law[] {
  return [
    { law: 'text', field: 'done', text: done },
    { law: 'text', field: 'total', text: total },
  ];
}
