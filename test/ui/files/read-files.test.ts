import fc from 'fast-check';
import { readFiles, workerReader, type Reader } from '../../../src/ui/files/read-files';

/** A reader that does with each file what its name says, when it is let. */
class PlayedReader implements Reader<string, string> {
  static all: PlayedReader[] = [];
  static most = 0;
  readonly asked: string[] = [];
  ended = false;
  #isReading = false;

  constructor(readonly wait: () => Promise<unknown>) {
    PlayedReader.all.push(this);
    PlayedReader.most = Math.max(PlayedReader.most, PlayedReader.all.filter(({ ended }) => !ended).length);
  }
  readonly read = async (file: string): Promise<string> => {
    if (this.ended || this.#isReading) throw new Error(`${file} was asked for too much`);
    this.#isReading = true;
    this.asked.push(file);
    await this.wait();
    this.#isReading = false;
    if (file.startsWith('deadly')) throw new Error('out of memory');
    if (file.startsWith('hangs')) await new Promise(() => undefined);
    return file === 'offline' ? 'notLoaded' : `read ${file}`;
  };
  readonly end = (): void => {
    this.ended = true;
  };
}

beforeEach(() => {
  PlayedReader.all = [];
  PlayedReader.most = 0;
});

const nextTurn = (): Promise<unknown> => new Promise(resolve => setTimeout(resolve));
const start = (): PlayedReader => new PlayedReader(nextTurn);
const never = (): AbortSignal => new AbortController().signal;
const allEnded = (): boolean => PlayedReader.all.every(({ ended }) => ended);
const died = { ok: false, issue: { code: 'file.readerDied' } };

test('two readers share the files, and end with the last', async () => {
  const told: unknown[] = [];
  const done = await readFiles(start, 2, ['a', 'b', 'c'], (file, read) => told.push([file, read]), never());
  expect(done.ok).toBe(true);
  expect(told).toEqual(['a', 'b', 'c'].map(file => [file, `read ${file}`]));
  expect(PlayedReader.all.map(({ asked }) => asked)).toEqual([['a', 'c'], ['b']]);
  expect(allEnded()).toBe(true);
});

test('each file is told as soon as those before it are', async () => {
  const seen: string[][] = [];
  await readFiles(
    start,
    1,
    ['a', 'b'],
    () => seen.push(PlayedReader.all.flatMap(({ asked }) => asked)),
    never(),
  );
  expect(seen).toEqual([['a'], ['a', 'b']]);
});

test('there are no more readers than files', async () => {
  await readFiles(start, 2, ['a'], () => undefined, never());
  await readFiles(start, 2, [], () => undefined, never());
  expect(PlayedReader.all).toHaveLength(1);
});

test('in whatever order they are read, files are told in the order in which they were chosen, each once', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('good', 'deadly'), { maxLength: 8 }),
      fc.integer({ min: 1, max: 3 }),
      fc.scheduler(),
      async (kinds, atOnce, scheduler) => {
        PlayedReader.all = [];
        PlayedReader.most = 0;
        const files = kinds.map((kind, at) => `${kind} ${at}`);
        const told: unknown[] = [];
        const reading = readFiles(
          () => new PlayedReader(() => scheduler.schedule(Promise.resolve())),
          atOnce,
          files,
          (file, read) => told.push([file, read]),
          never(),
        );
        expect((await scheduler.waitFor(reading)).ok).toBe(true);
        expect(told).toEqual(files.map(file => [file, file.startsWith('deadly') ? died : `read ${file}`]));
        expect(PlayedReader.most).toBeLessThanOrEqual(atOnce);
        expect(allEnded()).toBe(true);
      },
    ),
  ));

test('a reader that dies fails only its file, and another one goes on', async () => {
  const told: unknown[] = [];
  await readFiles(start, 1, ['a', 'deadly', 'b'], (_, read) => told.push(read), never());
  expect(told).toEqual(['read a', died, 'read b']);
  expect(PlayedReader.all.map(({ asked }) => asked)).toEqual([['a', 'deadly'], ['b']]);
});

test('who stops it does not wait for files that are being read, and keeps what was read behind them', async () => {
  const stop = new AbortController();
  const told: string[] = [];
  const waits: (() => Promise<unknown>)[] = [
    nextTurn,
    async () => {
      await nextTurn();
      if (PlayedReader.all[1]!.asked.includes('c')) stop.abort();
    },
  ];
  const done = await readFiles(
    () => new PlayedReader(waits.shift()!),
    2,
    ['hangs', 'a', 'b', 'c', 'd'],
    file => told.push(file),
    stop.signal,
  );
  expect(done.ok).toBe(true);
  expect(told).toEqual(['a', 'b']);
  expect(allEnded()).toBe(true);
});

test('nothing is begun once it was stopped', async () => {
  const stop = new AbortController();
  stop.abort();
  await readFiles(start, 2, ['a'], () => undefined, stop.signal);
  expect(PlayedReader.all).toEqual([]);
});

test('without a network the readers do not come, which is told', async () => {
  const done = await readFiles(start, 2, ['offline', 'hangs'], () => undefined, never());
  expect(done).toEqual({ ok: false, issue: { code: 'part.notLoaded' } });
  expect(allEnded()).toBe(true);
});

test('a defect of whoever is told ends the readers', async () => {
  const tell = (): void => {
    throw new Error('defect');
  };
  await expect(readFiles(start, 2, ['a', 'hangs'], tell, never())).rejects.toThrow('defect');
  await nextTurn();
  expect(allEnded()).toBe(true);
});

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
const answer = (name: string): Promise<string> => reader.read(new File([], name));

test('what the worker says of a file is what was read', async () => {
  expect([await answer('a'), await answer('b')]).toEqual(['read a', 'read b']);
});

test('a script that does not come is told apart from one that fails', async () => {
  expect(await answer('offline')).toBe('notLoaded');
  await expect(answer('defect')).rejects.toThrow('x is not a function');
});

test('the worker ends with the reader', () => {
  reader.end();
  expect(worker.ended).toBe(true);
});
