import type { Reader } from './read-files';

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
