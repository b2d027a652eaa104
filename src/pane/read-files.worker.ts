import { fileBytes } from '../files/file-bytes';
import { readReturned } from '../files/read-returned';
import { readUnitFile } from '../files/read-unit-file';
import type { FileKind, FileKinds, FileRequest } from './file-reader';
import { today } from './today';

/** How a file of each kind is read. */
const READERS: { readonly [K in FileKind]: (bytes: Uint8Array) => FileKinds[K] } = {
  unit: bytes => readUnitFile(bytes, today()),
  returned: readReturned,
};

/** Entry of the worker: reads one file at a time, so that the pane answers while it does. */
addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  void read(data).then(
    answer => postMessage(answer),
    (defect: unknown) =>
      // Only what is thrown outside of a promise reaches the pane.
      setTimeout(() => {
        throw defect;
      }),
  );
});

async function read({ kind, file }: FileRequest): Promise<FileKinds[FileKind]> {
  const bytes = await fileBytes(file);
  return bytes.ok ? READERS[kind](bytes.value) : bytes;
}
