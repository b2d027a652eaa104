import type { Candidate } from '../domain/candidate';
import type { SharesLeft } from '../domain/shares-left';
import { PLANNER_TEXTS } from '../messages/planner-en';
import { useTexts } from '../../../ui/messages-context';
import { Portions } from '../../../ui/Portions';
import { Section } from '../../../ui/Section';
import type { TypedChoices } from '../domain/typed-choices';
import { StepItem } from './StepItem';

/** Things that can be done, a portion at a time, under a heading; nothing where there are none. */
export function StepList({
  title,
  steps,
  shares,
  size,
  choices,
  onChange,
}: {
  readonly title: string;
  /** Each with the points of the index that it brings. */
  readonly steps: readonly (Candidate & { readonly gain: number })[];
  readonly shares: SharesLeft;
  readonly size: number;
  readonly choices: TypedChoices;
  readonly onChange: (change: Partial<TypedChoices>) => void;
}) {
  const texts = useTexts(PLANNER_TEXTS);
  if (steps.length === 0) return null;
  return (
    <Section title={title}>
      <Portions items={steps} size={size} more={texts.more}>
        {step => (
          <StepItem
            key={step.criterion.code}
            candidate={step}
            gain={step.gain}
            shares={shares.get(step.criterion.code)!}
            choices={choices}
            onChange={onChange}
          />
        )}
      </Portions>
    </Section>
  );
}
