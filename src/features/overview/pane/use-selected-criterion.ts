import { useEffect, useMemo, useReducer } from 'react';
import type { IndexSet } from '../../../catalogue/index-set';
import { endWatching } from '../../../ui/end-watching';
import { useRead } from '../../../ui/use-read';
import { selectedCriterion } from '../../registers/excel/selected-criterion';
import { watchSelection } from '../excel/watch-selection';

/** Where somebody stands in a workbook of a set, after so many moves. */
interface Selection {
  readonly set: IndexSet;
  readonly moves: number;
}

const selectedIn = ({ set }: Selection) => selectedCriterion(set);

/**
 * The code of the criterion in whose row the selected cell stands, as people move; nothing elsewhere. While Excel does not
 * tell, as when somebody types, it stays.
 */
export function useSelectedCriterion(set: IndexSet): string | undefined {
  const [moves, onMove] = useReducer((count: number) => count + 1, 0);
  useEffect(() => endWatching(watchSelection(onMove)), []);
  const selection = useMemo((): Selection => ({ set, moves }), [set, moves]);
  return useRead(selectedIn, selection).value;
}
