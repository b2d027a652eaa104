import { useEffect, useState } from 'react';
import type { IndexSet } from '../../../catalogue/index-set';
import { useCrash } from '../../../ui/use-crash';
import { selectedCriterion } from '../../registers/excel/selected-criterion';
import { watchSelection } from '../excel/watch-selection';

/**
 * The code of the criterion in whose row the selected cell stands, as people move; nothing elsewhere. While Excel does not
 * tell, as when somebody types, it stays.
 */
export function useSelectedCriterion(set: IndexSet): string | undefined {
  const [code, setCode] = useState<string>();
  const crash = useCrash();
  useEffect(() => {
    let current = true;
    const look = (): void =>
      void selectedCriterion(set)
        .then(selected => {
          if (current && selected.ok) setCode(selected.value);
        })
        .catch(crash);
    look();
    const watching = watchSelection(look);
    return () => {
      current = false;
      void watching.then(async watched => {
        if (watched.ok) await watched.value();
      });
    };
  }, [set, crash]);
  return code;
}
