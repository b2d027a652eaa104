/** A thread that reads and scores the workbooks of units by their paths, as the worker of the pane does. */
import { readFile, stat } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { readUnitFile } from '../../src/features/ranking/files/read-unit-file';
import { fileBytes } from '../../src/files/file-bytes';
import { today } from '../../src/ui/today';

async function readPath(path: string): Promise<ReturnType<typeof readUnitFile>> {
  const { size } = await stat(path);
  const bytes = await fileBytes({
    size,
    arrayBuffer: async () => new Uint8Array(await readFile(path)).buffer,
  });
  return bytes.ok ? readUnitFile(bytes.value, today()) : bytes;
}

parentPort!.on('message', (path: string) => void readPath(path).then(read => parentPort!.postMessage(read)));
