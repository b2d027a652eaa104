import { indexValue } from '../../../scores/index-value';
import { roundResult } from '../../../rules/decimal';
import { withProspect, type Outlook } from '../domain/outlook';
import { PLANNER_TEXTS } from '../messages/planner-en';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';

/** What the index is and can still be, and what that takes for granted. */
export function OutlookFigures({ outlook }: { readonly outlook: Outlook }) {
  const { number } = useMessages();
  const texts = useTexts(PLANNER_TEXTS);
  const { now, ceiling, criteria } = outlook;
  const { index, lastYear, max } = now.total;
  if (index === undefined || ceiling.total.index === undefined) return null;
  const last = lastYear === undefined ? undefined : indexValue(lastYear, max);
  const awaited = criteria.filter(({ prospect }) => prospect === 'awaited');
  const open = roundResult(awaited.reduce((sum, { best, scored }) => sum + best - (scored.score ?? 0), 0));
  const wrong = withProspect(outlook, 'wrong');
  return (
    <>
      <p>
        {[
          texts.now(number(index, 2)),
          texts.ceiling(number(ceiling.total.index, 2)),
          last === undefined ? '' : texts.lastYear(number(last, 2)),
        ].join(' ')}
      </p>
      {open > 0 && (
        <p>{texts.awaited(number(open, 2), awaited.map(({ scored }) => scored.criterion.code).join(', '))}</p>
      )}
      <p>{texts.shares}</p>
      {wrong.length > 0 && (
        <Notice kind="warning">{texts.wrong(wrong.map(({ code }) => code).join(', '))}</Notice>
      )}
    </>
  );
}
