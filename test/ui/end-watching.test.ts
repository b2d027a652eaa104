import { failure, success } from '../../src/ledger/result';
import { endWatching } from '../../src/ui/end-watching';

test('what is watched is let go, though it begins only after its end was asked for', async () => {
  let begin = (): void => undefined;
  const ended = jest.fn(() => Promise.resolve());
  const watching = new Promise<void>(resolve => {
    begin = resolve;
  }).then(() => success(ended));
  const end = endWatching(watching);
  end();
  expect(ended).not.toHaveBeenCalled();
  begin();
  await watching;
  expect(ended).toHaveBeenCalledTimes(1);
});

test('what never could be watched needs no end', async () => {
  const watching = Promise.resolve(failure({ code: 'excel.busy' } as const));
  endWatching(watching)();
  expect((await watching).ok).toBe(false);
});
