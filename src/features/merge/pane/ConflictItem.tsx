import { Field, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Decision } from '../domain/decisions';
import type { MergeChange } from '../domain/merge';
import { MERGE_TEXTS } from '../messages/merge-en';
import { isUnread, type Cell } from '../../../rules/cell';
import { placeLabel, valueText } from '../../../workbook/place-label';
import { DoubtText } from './DoubtText';
import { OtherValue } from './OtherValue';
import { useTexts } from '../../../ui/messages-context';

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  undecided: { borderLeftColor: tokens.colorStatusWarningForeground1 },
});

/** One place where the ledger and a copy differ from what was sent and from each other: both sides, and the choice. */
export function ConflictItem({
  change,
  ours: oursText,
  decision,
  undecided,
  onDecide,
}: {
  readonly change: MergeChange;
  /** What the ledger holds, and where it comes from. */
  readonly ours: string;
  readonly decision: Decision | undefined;
  readonly undecided: boolean;
  readonly onDecide: (decision: Decision) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(MERGE_TEXTS);
  const { place, base, ours, theirs, doubt } = change;
  const shown = (value: Cell): string => valueText(place, value) || texts.empty;
  const own = typeof decision === 'object' ? decision.value : undefined;
  const chosen = own !== undefined ? 'other' : (decision as 'ours' | 'theirs' | undefined);
  return (
    <li className={mergeClasses(styles.item, undecided && styles.undecided)}>
      <Field label={placeLabel(place)} hint={texts.sentAs(shown(base))}>
        <RadioGroup
          value={chosen ?? ''}
          onChange={(_, { value }) =>
            onDecide(
              value === 'other' ? { value: isUnread(ours) ? null : ours } : (value as 'ours' | 'theirs'),
            )
          }
        >
          <Radio value="ours" label={texts.ours(oursText)} />
          <Radio value="theirs" label={texts.theirs(shown(theirs))} />
          <Radio value="other" label={texts.other} />
        </RadioGroup>
      </Field>
      {doubt && <DoubtText doubt={doubt} />}
      {own !== undefined && <OtherValue place={place} value={own} onDecide={value => onDecide({ value })} />}
    </li>
  );
}
