import { appraisalDifferences } from '../domain/appraisal-differences';
import { APPRAISAL_TEXTS } from '../messages/appraisal-en';
import { ListSection } from '../../../ui/ListSection';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { CriterionRow } from '../../../ui/rows/CriterionRow';
import { signed } from '../messages/signed';

/** Where the authority scored otherwise; each leads to its explanation. */
export function AppraisalList() {
  const { open, scores } = useOpenLedger();
  const { number } = useMessages();
  const texts = useTexts(APPRAISAL_TEXTS);
  const differences = appraisalDifferences(open.ledger, scores);
  if (differences.length === 0) return null;
  const points = (value: number): string => number(value, 2);
  return (
    <ListSection title={texts.title}>
      {differences.map(({ criterion, self, appraised, difference, explained }) => (
        <CriterionRow
          key={criterion.code}
          criterion={criterion}
          field="explanation"
          figure={signed(difference, points)}
          facts={[
            self === undefined ? texts.notScored : texts.self(points(self)),
            texts.appraised(points(appraised)),
            !explained && texts.unexplained,
          ]}
        />
      ))}
    </ListSection>
  );
}
