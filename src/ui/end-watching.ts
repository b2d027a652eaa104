import type { Result } from '../ledger/result';
import type { Unwatch } from '../workbook/book';

/**
 * What ends the watching of something, once it began; an effect gives it back. Example:
 * `useEffect(() => endWatching(watchSelection(onSelect)), [onSelect])`.
 */
export function endWatching(watching: Promise<Result<Unwatch>>): () => void {
  return () => {
    void watching.then(async watched => {
      if (watched.ok) await watched.value();
    });
  };
}
