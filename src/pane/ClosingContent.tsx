import type { Scores } from '../domain/scores';
import { PERIODS_TEXTS } from '../messages/periods-texts';
import { useMessages, useTexts } from './messages-context';
import { Notice } from './Notice';

/** What a closing would write down now, and what is not ready in it. */
export function ClosingContent({ scores: { criteria, total } }: { readonly scores: Scores }) {
  const { number } = useMessages();
  const texts = useTexts(PERIODS_TEXTS);
  const count = (state: 'blank' | 'invalid'): number =>
    criteria.filter(({ outcome }) => outcome.state === state).length;
  const [missing, wrong] = [count('blank'), count('invalid')];
  const { index, entered } = total;
  return (
    <>
      <span>
        {entered === 0 || index === undefined
          ? texts.contentWithoutIndex(criteria.length)
          : texts.content(criteria.length, number(index, 2))}
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
