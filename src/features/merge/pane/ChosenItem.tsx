import { Checkbox } from '@fluentui/react-components';
import type { Decidable } from '../domain/decisions';
import { DoubtText } from './DoubtText';

/** A value or row that is taken only when it is ticked, with the reason why it is not taken by itself. */
export function ChosenItem({
  item,
  label,
  isChosen,
  onChoose,
}: {
  readonly item: Decidable;
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}) {
  return (
    <li>
      <Checkbox
        checked={isChosen}
        onChange={(_, { checked }) => onChoose(checked === true)}
        label={
          <>
            {label}
            {item.doubt && <DoubtText doubt={item.doubt} />}
          </>
        }
      />
    </li>
  );
}
