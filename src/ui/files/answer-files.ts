import { fileBytes } from '../../files/file-bytes';

/**
 * Makes a worker of the script that calls it: one that reads each file it is handed, so that the pane answers while it
 * does. A file whose bytes do not come is answered with the reason. Example: `answerFiles(readReturned)`.
 */
export function answerFiles(read: (bytes: Uint8Array) => unknown): void {
  addEventListener('message', ({ data: file }: MessageEvent<File>) => {
    void fileBytes(file)
      .then(bytes => postMessage(bytes.ok ? read(bytes.value) : bytes))
      .catch((defect: unknown) =>
        // Only what is thrown outside of a promise reaches the pane.
        setTimeout(() => {
          throw defect;
        }),
      );
  });
}
