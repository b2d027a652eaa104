import { useCallback, useState } from 'react';

/** Hands a defect in asynchronous work to the boundary around the view, which by itself sees only what rendering throws. */
export function useCrash(): (thrown: unknown) => void {
  const [, setState] = useState<undefined>();
  return useCallback(
    (thrown: unknown) =>
      setState(() => {
        throw thrown;
      }),
    [],
  );
}
