import { failure, success, type ExcelResult } from '../../src/ledger/result';
import { inFront, telling, waits } from '../../src/excel/waits';

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  expect(waits.now()).toBeUndefined();
  jest.useRealTimers();
});

/** A request that is answered when the test says so. */
function request(): {
  readonly made: Promise<string>;
  readonly answer: () => void;
  readonly fail: () => void;
} {
  let answer!: () => void;
  let fail!: () => void;
  const made = new Promise<string>((resolve, reject) => {
    answer = () => resolve('xong');
    fail = () => reject(new Error('hỏng'));
  });
  return { made, answer, fail };
}

describe('a request', () => {
  test('that is answered soon is not spoken of', async () => {
    const { made, answer } = request();
    const told = telling(made);
    await jest.advanceTimersByTimeAsync(1999);
    expect(waits.now()).toBeUndefined();
    answer();
    expect(await told).toBe('xong');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(waits.now()).toBeUndefined();
  });

  test('that is pending for two seconds is told until it is answered, or fails', async () => {
    const changes: unknown[] = [];
    const unsubscribe = waits.subscribe(() => changes.push(waits.now()?.code));
    const [first, second] = [request(), request()];
    const told = telling(first.made);
    const failed = telling(second.made).catch((thrown: Error) => thrown.message);
    await jest.advanceTimersByTimeAsync(2000);
    expect(waits.now()).toEqual({ code: 'excel.pending' });
    first.answer();
    expect(await told).toBe('xong');
    expect(waits.now()).toEqual({ code: 'excel.pending' });
    second.fail();
    expect(await failed).toBe('hỏng');
    expect(changes).toEqual(['excel.pending', 'excel.pending', 'excel.pending', undefined]);
    unsubscribe();
  });
});

describe('work that needs the workbook in front', () => {
  const refused = failure({ code: 'excel.otherWindow' } as const);
  /** Gives these results, one after the other. */
  const giving = (...results: ExcelResult<number>[]): jest.Mock<Promise<ExcelResult<number>>> =>
    jest.fn(() => Promise.resolve(results.shift()!));

  test('is done again until it is, and that is told', async () => {
    const work = giving(refused, refused, success(5));
    const done = inFront(work);
    await jest.advanceTimersByTimeAsync(500);
    expect(waits.now()).toEqual({ code: 'excel.otherWindow' });
    await jest.advanceTimersByTimeAsync(500);
    expect(await done).toEqual({ ok: true, value: 5 });
    expect(work).toHaveBeenCalledTimes(3);
  });

  test('is not done again where something else went wrong', async () => {
    const busy = failure({ code: 'excel.busy' } as const);
    const work = giving(busy);
    expect(await inFront(work)).toEqual(busy);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('stops waiting when somebody asks for it', async () => {
    const signal = { aborted: false };
    const done = inFront(giving(refused, refused), signal);
    await jest.advanceTimersByTimeAsync(500);
    signal.aborted = true;
    await jest.advanceTimersByTimeAsync(500);
    expect(await done).toEqual(failure({ code: 'excel.cancelled' }));
  });
});
