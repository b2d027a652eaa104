import type { Criterion } from '../../../catalogue/index-set';
import { traitsOf } from '../../../rules/asks';
import { officialDate } from '../../../messages/date-text';
import { lowerFirst } from '../../../messages/full-words';

/** A target that is a number, perhaps the least that is asked for. */
const NUMBER = /^(≥)?\s*(\d+(?:[.,]\d+)?)$/;

/** A target that only says that the thing is to be done, such as "Có". */
const ANSWER = /^\p{Lu}\p{Ll}+$/u;

/**
 * What a plan aims at in a criterion, as the end of a sentence; '' where the set states no target that says more than
 * the task itself. `due` is the deadline of the criterion. Example: for "≥90" % it is "phấn đấu đạt từ 90% trở lên".
 */
export function targetText({ target, unit, rule }: Criterion, due: number | undefined): string {
  const traits = traitsOf(rule);
  if (traits.due) return due === undefined ? '' : `chậm nhất ngày ${officialDate(due)}`;
  const [, least, number] = NUMBER.exec(target?.trim() ?? '') ?? [];
  if (number === undefined) return target === null || ANSWER.test(target) ? '' : lowerFirst(target);
  if (unit === '%' && traits.fewerIsBetter) return `không quá ${number}%`;
  if (unit === '%') return least ? `phấn đấu đạt từ ${number}% trở lên` : `phấn đấu đạt ${number}%`;
  if (traits.fewerIsBetter)
    return number === '0' ? `không để xảy ra ${unit} nào` : `không quá ${number} ${unit}`;
  return least ? `phấn đấu có ít nhất ${number} ${unit}` : `phấn đấu đạt ${number} ${unit}`;
}
