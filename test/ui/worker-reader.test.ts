import { workerReader } from '../../src/ui/worker-reader';

/** A worker that does with each file what its name says. */
class PlayedWorker {
  ended = false;
  onmessage?: (event: { data: unknown }) => void;
  onerror?: (event: { message?: string }) => void;

  postMessage({ name }: File): void {
    setTimeout(() => {
      if (name === 'defect') this.onerror?.({ message: 'x is not a function' });
      else if (name === 'offline') this.onerror?.({});
      else this.onmessage?.({ data: `read ${name}` });
    });
  }
  terminate(): void {
    this.ended = true;
  }
}

const worker = new PlayedWorker();
const reader = workerReader<string>(worker as unknown as Worker);
const read = (name: string): Promise<string> => reader.read(new File([], name));

test('what the worker says of a file is what was read', async () => {
  expect([await read('a'), await read('b')]).toEqual(['read a', 'read b']);
});

test('a script that does not come is told apart from one that fails', async () => {
  expect(await read('offline')).toBe('notLoaded');
  await expect(read('defect')).rejects.toThrow('x is not a function');
});

test('the worker ends with the reader', () => {
  reader.end();
  expect(worker.ended).toBe(true);
});
