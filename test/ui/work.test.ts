import type { ExcelIssue } from '../../src/ledger/excel-issue';
import { failure, success } from '../../src/ledger/result';
import { Job, type WorkStep } from '../../src/ui/work';

/** A step that waits until the test answers, and what it was given. */
function held() {
  const given = {} as {
    tell: (progress: string) => void;
    signal: AbortSignal;
    give: (value: number) => void;
    fail: (issue: ExcelIssue) => void;
    crash: (thrown: unknown) => void;
  };
  const step: WorkStep<number, string, ExcelIssue> = (tell, signal) =>
    new Promise((resolve, reject) => {
      Object.assign(given, {
        tell,
        signal,
        give: (value: number) => resolve(success(value)),
        fail: (issue: ExcelIssue) => resolve(failure(issue)),
        crash: reject,
      });
    });
  return { step, given };
}
const settled = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

let job: Job<number, string>;
let seen: unknown[];
let leave: () => void;
beforeEach(() => {
  job = new Job();
  seen = [];
  leave = job.subscribe(() => seen.push(job.now()));
});

test('work is idle, goes on, tells how far it is, and is done', async () => {
  expect(job.now()).toEqual({ at: 'idle' });
  const { step, given } = held();
  job.run(step);
  given.tell('half');
  given.give(7);
  await settled();
  expect(seen).toEqual([
    { at: 'working', progress: undefined },
    { at: 'working', progress: 'half' },
    { at: 'done', value: 7 },
  ]);
  given.tell('late');
  expect(job.now()).toEqual({ at: 'done', value: 7 });
});

test('a failure is kept until it is dismissed, or until the work begins again', async () => {
  const first = held();
  job.run(first.step);
  first.given.fail({ code: 'excel.busy' });
  await settled();
  expect(job.now()).toEqual({ at: 'failed', issue: { code: 'excel.busy' } });
  job.reset();
  expect(job.now()).toEqual({ at: 'idle' });
  const second = held();
  job.run(second.step);
  expect(job.now()).toEqual({ at: 'working', progress: undefined });
});

test('a second press while it goes on does nothing, a later one begins again', async () => {
  const [first, second, third] = [held(), held(), held()];
  job.run(first.step);
  job.run(second.step);
  expect(second.given.give).toBeUndefined();
  first.given.give(1);
  await settled();
  job.run(third.step);
  third.given.give(3);
  await settled();
  expect(job.now()).toEqual({ at: 'done', value: 3 });
});

test('cancelling aborts the signal of what goes on, and of nothing later', async () => {
  const [first, second] = [held(), held()];
  job.cancel();
  job.run(first.step);
  expect(first.given.signal.aborted).toBe(false);
  job.cancel();
  expect(first.given.signal.aborted).toBe(true);
  first.given.fail({ code: 'excel.cancelled' });
  await settled();
  expect(job.now()).toEqual({ at: 'failed', issue: { code: 'excel.cancelled' } });
  job.run(second.step);
  expect(second.given.signal.aborted).toBe(false);
});

test('what was forgotten while it went on tells nothing any more', async () => {
  const [first, second] = [held(), held()];
  job.run(first.step);
  job.reset();
  job.run(second.step);
  first.given.tell('half');
  first.given.give(1);
  await settled();
  expect(job.now()).toEqual({ at: 'working', progress: undefined });
  second.given.give(2);
  await settled();
  expect(job.now()).toEqual({ at: 'done', value: 2 });
});

test('what comes after the view has gone is told to nobody', async () => {
  const { step, given } = held();
  job.run(step);
  leave();
  given.tell('half');
  given.give(1);
  await settled();
  expect(seen).toEqual([{ at: 'working', progress: undefined }]);
});

describe('a defect', () => {
  const defect = new Error('not expected');

  test('is told to the view, also when the work was forgotten or threw at once', async () => {
    const { step, given } = held();
    job.run(step);
    job.reset();
    given.crash(defect);
    await settled();
    expect(job.now()).toEqual({ at: 'crashed', thrown: defect });
    const other = new Job<number>();
    other.subscribe(() => undefined);
    other.run(() => {
      throw defect;
    });
    await settled();
    expect(other.now()).toEqual({ at: 'crashed', thrown: defect });
  });

  test('is told to the browser when the view has gone', async () => {
    const { step, given } = held();
    job.run(step);
    leave();
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    given.crash(defect);
    await settled();
    expect(() => jest.runAllTimers()).toThrow(defect);
    jest.useRealTimers();
  });
});
