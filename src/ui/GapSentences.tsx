import type { Gap } from '../ledger/gap';
import { GAP_TEXTS } from '../messages/gap-en';
import { useMessages, useTexts } from './messages-context';
import { FirstFew } from './rows/FirstFew';

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
  return (
    <FirstFew items={sentences} shown={SHOWN} more={count => <span>{texts.more(count)}</span>}>
      {each => <span key={each}>{each}</span>}
    </FirstFew>
  );
}
