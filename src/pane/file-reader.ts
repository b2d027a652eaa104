import { failure, success, type Result } from '../domain/result';
import type { ReadReturned } from '../domain/returned-files';
import type { UnitFile } from '../domain/roll-up';

/** What files are read as, and what comes of it. */
export interface FileKinds {
  /** The whole workbook of a unit, scored. */
  readonly unit: UnitFile['read'];
  /** A copy that came back. */
  readonly returned: ReadReturned;
}
export type FileKind = keyof FileKinds;

/** What the worker is asked. */
export interface FileRequest {
  readonly kind: FileKind;
  readonly file: File;
}

/**
 * Reads files one after the other in a worker, each told by `onRead` as soon as it is read. Once `signal` is aborted
 * the worker ends at once and nothing more is told. Fails only where the worker itself cannot be loaded; what is wrong
 * with a file is part of what is told of it. Example: `await readFiles('unit', files, (file, read) => …, signal)`.
 */
export async function readFiles<K extends FileKind>(
  kind: K,
  files: readonly File[],
  onRead: (file: File, read: FileKinds[K]) => void,
  signal: AbortSignal,
): Promise<Result<void>> {
  if (signal.aborted) return success(undefined);
  const worker = new Worker(
    /* webpackChunkName: "read-files" */ new URL('./read-files.worker.ts', import.meta.url),
  );
  const end = (): void => worker.terminate();
  signal.addEventListener('abort', end);
  try {
    for (const file of files) {
      const read = await Promise.race([ask<K>(worker, { kind, file }), stopped(signal)]);
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
function ask<K extends FileKind>(worker: Worker, request: FileRequest): Promise<FileKinds[K] | 'notLoaded'> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileKinds[K]>) => resolve(data);
    // A script that does not come has no message; one that fails has.
    worker.onerror = ({ message }: Partial<ErrorEvent>) =>
      message ? reject(new Error(message)) : resolve('notLoaded');
    worker.postMessage(request);
  });
}

function stopped(signal: AbortSignal): Promise<'stopped'> {
  return new Promise(resolve => {
    if (signal.aborted) resolve('stopped');
    else signal.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
}
