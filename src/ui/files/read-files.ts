import type { FileIssue } from '../../ledger/file-issue';
import { failure, success, type Result } from '../../ledger/result';

/** Reads one file at a time, apart from whoever asks for it. */
export interface Reader<F, R> {
  /** What became of reading it; `notLoaded` where the reader itself could not be had. Rejects where it died of the file. */
  readonly read: (file: F) => Promise<R | 'notLoaded'>;
  readonly end: () => void;
}

/** What is told of a file: what its reader gave, or that the reader died of it. */
export type FileRead<R> = R | Result<never, FileIssue>;

/**
 * A reader of files in a worker of the browser, made by `answerFiles`. Example: `await workerReader(worker).read(file)`.
 */
export function workerReader<R>(worker: Worker): Reader<File, R> {
  return {
    read: file =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<R>) => resolve(data);
        // A script that does not come has no message; one that fails has.
        worker.onerror = ({ message }: Partial<ErrorEvent>) =>
          message ? reject(new Error(message)) : resolve('notLoaded');
        worker.postMessage(file);
      }),
    end: () => worker.terminate(),
  };
}

/**
 * Reads files by `atOnce` readers at a time and tells each by `onRead`, in the order in which they were chosen. A reader
 * that dies takes only its file with it: the next file gets a reader of its own. Once `signal` is aborted the readers end
 * at once; what they have read until then is told. Fails only where no reader can be had; what is wrong with a file is
 * part of what is told of it. Example:
 * `await readFiles(() => workerReader<UnitFile['read']>(startWorker()), 2, files, (file, read) => …, signal)`.
 */
export async function readFiles<F, R>(
  start: () => Reader<F, R>,
  atOnce: number,
  files: readonly F[],
  onRead: (file: F, read: FileRead<R>) => void,
  signal: AbortSignal,
): Promise<Result<void>> {
  if (signal.aborted) return success(undefined);
  const ending = new AbortController();
  const end = (): void => ending.abort();
  const ended = new Promise<'ended'>(resolve =>
    ending.signal.addEventListener('abort', () => resolve('ended')),
  );
  signal.addEventListener('abort', end);
  const waiting = files.entries();
  const inOrder = new InOrder<FileRead<R>>((read, at) => onRead(files[at]!, read));
  let isLoaded = true;

  const readNext = async (): Promise<void> => {
    let reader: Reader<F, R> | undefined;
    try {
      for (const [at, file] of waiting) {
        reader ??= start();
        const read = await Promise.race([ended, reader.read(file).catch(() => 'died' as const)]);
        if (read === 'notLoaded') isLoaded = false;
        if (read === 'notLoaded' || read === 'ended') return end();
        if (read === 'died') {
          reader.end();
          reader = undefined;
        }
        inOrder.add(at, read === 'died' ? failure({ code: 'file.readerDied' }) : read);
      }
    } finally {
      reader?.end();
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, readNext));
    inOrder.tellRest();
    return isLoaded ? success(undefined) : failure({ code: 'part.notLoaded' });
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}

/** Tells what comes in any order in the order of its places. */
class InOrder<T> {
  readonly #early = new Map<number, T>();
  #next = 0;
  constructor(readonly tell: (each: T, at: number) => void) {}

  add(at: number, each: T): void {
    this.#early.set(at, each);
    for (let next; (next = this.#early.get(this.#next)) !== undefined; this.#next++) {
      this.#early.delete(this.#next);
      this.tell(next, this.#next);
    }
  }

  /** Waits no longer for what is missing in between. */
  tellRest(): void {
    for (const [at, each] of [...this.#early].sort(([a], [b]) => a - b)) this.tell(each, at);
    this.#early.clear();
  }
}
