import type { BandsRule } from '../rules/bands';
import type { Found } from './found';
import { isGrowth, ofOneThing } from './measured';
import { nameOf, shareNames } from './names';
import { shareRange } from './share-range';
import type { Statement } from './statement';
import { amountSteps } from './steps';

/** Points by steps of a share: "từ 80% đến dưới 90%: 6 điểm". */
export function readBands(statement: Statement): Found | undefined {
  const { options, formulas, cases, taken, title, definitions, max } = statement;
  if (formulas.length > 0 || cases.length > 0 || taken.length > 0) return undefined;
  const table = amountSteps(options, shareRange, 'share');
  if (!table || table.steps.length === 0) return undefined;
  if (!table.steps.some(({ points }) => points > 0)) return undefined;
  const names = shareNames(title);
  const bands: BandsRule['bands'] = table.steps;
  const exceeds =
    bands.some(({ from, open }) => from > 1 || (from === 1 && open)) ||
    /100\s*%\s*trở lên|đạt và vượt/iu.test(statement.text);
  const rule: BandsRule = {
    kind: 'bands',
    done: nameOf(definitions.ratio?.done ?? '', names.done),
    total: nameOf(definitions.ratio?.total ?? '', names.total),
    bands,
    ...(exceeds && { mayExceed: true }),
  };
  const most = Math.max(...bands.map(({ points }) => points));
  return {
    rule,
    sure: table.sure && most === max && ofOneThing(table.words) && !isGrowth(`${title} ${statement.text}`),
  };
}
