import { indexValue } from '../../../scores/index-value';
import { withAwaited, withProspect, type Outlook } from '../domain/outlook';
import { PLANNER_TEXTS } from '../messages/planner-en';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';

/** What the index is and can still be, and what that takes for granted. */
export function OutlookFigures({ outlook }: { readonly outlook: Outlook }) {
  const { number } = useMessages();
  const texts = useTexts(PLANNER_TEXTS);
  const { ledger } = useOpenLedger().open;
  const { now, ceiling } = outlook;
  const { index, lastYear, max } = now.total;
  if (index === undefined || ceiling.total.index === undefined) return null;
  const last = lastYear === undefined ? undefined : indexValue(lastYear, max);
  const awaited = withAwaited(outlook, ledger);
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
      {awaited && (
        <p>
          {[
            texts.awaited(number(awaited.points, 2), awaited.criteria.map(({ code }) => code).join(', ')),
            texts.withAwaited(number(awaited.scores.total.index ?? 0, 2)),
          ].join(' ')}
        </p>
      )}
      <p>{texts.shares}</p>
      {wrong.length > 0 && (
        <Notice kind="warning">{texts.wrong(wrong.map(({ code }) => code).join(', '))}</Notice>
      )}
    </>
  );
}
