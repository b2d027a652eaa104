import { readFiles } from '../../src/ui/file-reader';

/** A worker that does with each file what its name says. */
class PlayedWorker {
  static readonly all: PlayedWorker[] = [];
  readonly asked: string[] = [];
  ended = false;
  onmessage?: (event: { data: unknown }) => void;
  onerror?: (event: { message?: string }) => void;

  constructor() {
    PlayedWorker.all.push(this);
  }
  postMessage(file: File): void {
    this.asked.push(file.name);
    setTimeout(() => {
      if (this.ended) return;
      if (file.name === 'defect') this.onerror?.({ message: 'x is not a function' });
      else if (file.name === 'offline') this.onerror?.({});
      else if (file.name !== 'hangs') this.onmessage?.({ data: { ok: false, issue: { code: 'file.csv' } } });
    });
  }
  terminate(): void {
    this.ended = true;
  }
}

const start = (): Worker => new PlayedWorker() as unknown as Worker;

beforeEach(() => {
  PlayedWorker.all.length = 0;
});

const files = (...names: string[]): File[] => names.map(name => new File([], name));
const never = (): AbortSignal => new AbortController().signal;

test('files are asked for one after the other, and the worker ends with the last', async () => {
  const told: string[] = [];
  const done = await readFiles(
    start,
    files('a', 'b'),
    ({ name }) => {
      told.push(name);
      expect(PlayedWorker.all[0]!.asked).toEqual(told);
    },
    never(),
  );
  expect(done.ok).toBe(true);
  expect(told).toEqual(['a', 'b']);
  expect(PlayedWorker.all.map(({ ended }) => ended)).toEqual([true]);
});

test('who stops it does not wait for the file that is being read', async () => {
  const stop = new AbortController();
  const told: string[] = [];
  const reading = readFiles(
    start,
    files('a', 'hangs', 'b'),
    ({ name }) => {
      told.push(name);
      setTimeout(() => stop.abort());
    },
    stop.signal,
  );
  expect((await reading).ok).toBe(true);
  expect(told).toEqual(['a']);
  expect(PlayedWorker.all.map(({ ended }) => ended)).toEqual([true]);
});

test('nothing is begun once it was stopped', async () => {
  const stop = new AbortController();
  stop.abort();
  await readFiles(start, files('a'), () => undefined, stop.signal);
  expect(PlayedWorker.all).toEqual([]);
});

test('without a network the worker does not come, which is told', async () => {
  const done = await readFiles(start, files('offline'), () => undefined, never());
  expect(done).toEqual({ ok: false, issue: { code: 'excel.partNotLoaded' } });
  expect(PlayedWorker.all.map(({ ended }) => ended)).toEqual([true]);
});

test('a defect in the worker is not taken for a file that cannot be read', async () => {
  await expect(readFiles(start, files('defect'), () => undefined, never())).rejects.toThrow(
    'x is not a function',
  );
  expect(PlayedWorker.all.map(({ ended }) => ended)).toEqual([true]);
});
