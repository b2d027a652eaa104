import type { HeadlessExcel } from '../host/start-host';

/** Does work whose pane is closed after so many requests: none of the later ones reaches Excel. */
export async function cutOff(
  { faults }: HeadlessExcel,
  requests: number,
  work: () => Promise<unknown>,
): Promise<void> {
  let count = 0;
  const admit = faults.admit.bind(faults);
  const gone = { code: 'GeneralException', message: 'the pane is gone' };
  const spy = jest
    .spyOn(faults, 'admit')
    .mockImplementation((...request) => (++count > requests ? Promise.resolve(gone) : admit(...request)));
  await work();
  spy.mockRestore();
}
