import { codedTitle, type Criterion } from '../../catalogue/index-set';
import type { CriterionField } from '../../ledger/place';
import { FigureRow } from '../FigureRow';
import { useOpenLedger } from '../ledger-context';

/** One criterion in a list: its figure and some facts; leads to a cell of its row. */
export function CriterionRow({
  criterion,
  field,
  figure,
  facts,
}: {
  readonly criterion: Criterion;
  /** What it leads to. */
  readonly field: CriterionField;
  readonly figure: string;
  /** What is not there is left out. */
  readonly facts: readonly (string | false | undefined)[];
}) {
  const { onOpen } = useOpenLedger();
  return (
    <FigureRow
      title={codedTitle(criterion)}
      figure={figure}
      facts={facts}
      onOpen={() => onOpen({ in: 'criterion', code: criterion.code, field })}
    />
  );
}
