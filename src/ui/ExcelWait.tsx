import { useSyncExternalStore } from 'react';
import { waits } from '../excel/waits';
import { ExcelNotice } from './ExcelNotice';

/** Says what Excel is waiting for, as long as it waits, whichever view began the work. */
export function ExcelWait() {
  const issue = useSyncExternalStore(waits.subscribe, waits.now);
  return issue && <ExcelNotice issue={issue} />;
}
