import { amount } from '../../../messages/numbers-vi';
import { achievedText } from '../../../messages/rule-vi';
import type { Example } from '../../../wording/worked-examples';

/** What a rule would give in a few cases. `examplesText(workedExamples(rule, 10))` is "9/10 → 8; 7/10 → 4; 0/10 → 0". */
export function examplesText(examples: readonly Example[]): string {
  return examples.map(({ achieved, points }) => `${caseText(achieved)} → ${amount(points)}`).join('; ');
}

function caseText(achieved: Example['achieved']): string {
  switch (achieved.form) {
    case 'share':
      return `${amount(achieved.done)}/${amount(achieved.total)}`;
    case 'checklist':
      return `${achieved.items - achieved.missed.length}/${achieved.items}`;
    case 'ratios':
      return achieved.parts.map(({ done, total }) => `${amount(done)}/${amount(total)}`).join(' + ');
    case 'choice':
      return achieved.chosen;
    case 'deduct':
    case 'bonus':
    case 'counts':
      return amount(achieved.cases);
    default:
      return achievedText(achieved, 0);
  }
}
