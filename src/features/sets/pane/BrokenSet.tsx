import { sentence } from '../../../messages/messages';
import { CATALOGUE_TEXTS } from '../messages/catalogue-en';
import { SET_SHEET_ISSUE_TEXTS } from '../messages/set-sheet-issue-en';
import { SETS_TEXTS } from '../messages/sets-en';
import type { SetSheetIssue } from '../domain/set-sheet-issue';
import { useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';

/** Everything that keeps a set from being used, none left out. */
export function BrokenSet({ issues }: { readonly issues: readonly SetSheetIssue[] }) {
  const texts = useTexts(SETS_TEXTS);
  const sentences = { ...useTexts(CATALOGUE_TEXTS), ...useTexts(SET_SHEET_ISSUE_TEXTS) };
  return (
    <Notice kind="error">
      <span>{texts.broken}</span>
      <ul>
        {issues.map((issue, index) => (
          <li key={index}>{sentence(sentences, issue)}</li>
        ))}
      </ul>
    </Notice>
  );
}
