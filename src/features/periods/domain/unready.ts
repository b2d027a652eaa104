import type { Scores } from '../../../scores/scores';

/** Criteria that are not ready to be closed: those that nobody entered, and those whose entry cannot be scored. `unready(scores).missing` */
export function unready({ criteria }: Scores): { readonly missing: number; readonly wrong: number } {
  const count = (state: 'blank' | 'invalid'): number =>
    criteria.filter(({ outcome }) => outcome.state === state).length;
  return { missing: count('blank'), wrong: count('invalid') };
}
