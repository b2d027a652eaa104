import type { Gap } from '../ledger/gap';
import { GAP_TEXTS } from '../messages/gap-en';
import { useMessages, useTexts } from './messages-context';

/** Gaps that are told one by one; a sheet that lost its codes has hundreds. */
const SHOWN = 3;

/** What of the open workbook was not found, the first few in a sentence each. */
export function GapSentences({
  gaps,
  shifted = [],
}: {
  readonly gaps: readonly Gap[];
  /** Sheets whose columns do not stand in their places. */
  readonly shifted?: readonly string[];
}) {
  const tell = useTexts(GAP_TEXTS);
  const texts = useMessages().pane.incomplete;
  const sentences = [...gaps.map(tell), ...shifted.map(texts.shifted)];
  const more = sentences.length - SHOWN;
  return (
    <>
      {sentences.slice(0, SHOWN).map(each => (
        <span key={each}>{each}</span>
      ))}
      {more > 0 && <span>{texts.more(more)}</span>}
    </>
  );
}
