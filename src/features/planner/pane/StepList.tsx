import type { OpenShare } from '../../../rules/asks';
import type { Candidate } from '../domain/candidate';
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
  sharesOf,
  size,
  choices,
  onChange,
}: {
  readonly title: string;
  /** Each with the points of the index that it brings. */
  readonly steps: readonly (Candidate & { readonly gain: number })[];
  /** The shares of its criterion of which nobody knows what was missed. */
  readonly sharesOf: (step: Candidate) => readonly OpenShare[];
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
            shares={sharesOf(step)}
            choices={choices}
            onChange={onChange}
          />
        )}
      </Portions>
    </Section>
  );
}
