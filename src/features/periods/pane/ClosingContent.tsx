import { countsOf, progressOf } from '../../../scores/progress';
import { PERIODS_TEXTS } from '../messages/periods-en';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';

/** What a closing would write down now, and what is not ready in it. */
export function ClosingContent() {
  const { scores } = useOpenLedger();
  const { number } = useMessages();
  const texts = useTexts(PERIODS_TEXTS);
  const { missing, wrong } = countsOf(progressOf(scores.criteria));
  const { index, entered, criteria } = scores.total;
  return (
    <>
      <span>
        {entered === 0 || index === undefined
          ? texts.contentWithoutIndex(criteria)
          : texts.content(criteria, number(index, 2))}
      </span>
      {missing + wrong > 0 && (
        <Notice kind="warning">
          {missing > 0 && <span>{texts.missing(missing)}</span>}
          {wrong > 0 && <span>{texts.wrong(wrong)}</span>}
        </Notice>
      )}
    </>
  );
}
