import type { FileIssue } from '../domain/file-issue';
import { LIMITS } from '../files/limits';
import { readReturned } from '../files/read-returned';
import { readUnitFile } from '../files/read-unit-file';
import type { FileKind, FileKinds, FileRequest } from './file-reader';
import { today } from './today';

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
  const refuse = (issue: FileIssue) => ({ ok: false, issue }) as const;
  if (file.size > LIMITS.fileBytes)
    return refuse({ code: 'file.tooBig', bytes: file.size, limit: LIMITS.fileBytes });
  const bytes = await bytesOf(file);
  if (!bytes) return refuse({ code: 'file.broken' });
  return kind === 'unit' ? readUnitFile(bytes, today()) : readReturned(bytes);
}

/** Nothing for a file that was moved or locked since it was chosen. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
