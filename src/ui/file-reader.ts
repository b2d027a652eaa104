import { failure, success, type Result } from '../ledger/result';

/**
 * Reads files one after the other in a worker, made by `answerFiles`, each told by `onRead` as soon as it is read. Once
 * `signal` is aborted the worker ends at once and nothing more is told. Fails only where the worker itself cannot be
 * loaded; what is wrong with a file is part of what is told of it. Example:
 * `await readFiles<UnitFile['read']>(startWorker, files, (file, read) => …, signal)`.
 */
export async function readFiles<R>(
  start: () => Worker,
  files: readonly File[],
  onRead: (file: File, read: R) => void,
  signal: AbortSignal,
): Promise<Result<void>> {
  if (signal.aborted) return success(undefined);
  const worker = start();
  const end = (): void => worker.terminate();
  signal.addEventListener('abort', end);
  try {
    for (const file of files) {
      const read = await Promise.race([ask<R>(worker, file), stopped(signal)]);
      if (read === 'stopped') break;
      if (read === 'notLoaded') return failure({ code: 'excel.partNotLoaded' });
      onRead(file, read);
    }
    return success(undefined);
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}

/** Rejects with a defect of the worker. */
function ask<R>(worker: Worker, file: File): Promise<R | 'notLoaded'> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<R>) => resolve(data);
    // A script that does not come has no message; one that fails has.
    worker.onerror = ({ message }: Partial<ErrorEvent>) =>
      message ? reject(new Error(message)) : resolve('notLoaded');
    worker.postMessage(file);
  });
}

function stopped(signal: AbortSignal): Promise<'stopped'> {
  return new Promise(resolve => {
    if (signal.aborted) resolve('stopped');
    else signal.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
}
