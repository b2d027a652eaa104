import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import { readSetFile } from '../../../../src/features/sets/files/read-set-file';
import { LIMITS } from '../../../../src/files/limits';

const file = (name: string, text: string): File => new File([text], name);
const unread = (size: number): File =>
  Object.defineProperties(file('bo-tieu-chi.docx', ''), {
    size: { value: size },
    arrayBuffer: { value: () => Promise.reject(new Error('không mở được')) },
  });

test('a set that was saved is a set, a table is what it holds', async () => {
  expect(await readSetFile(file('bo.JSON', JSON.stringify(DEFAULT_SET)), [])).toEqual({
    ok: true,
    value: { is: 'set', set: DEFAULT_SET },
  });
  expect(
    await readSetFile(file('bang.html', '<table><tr><td>1</td><td>Kế hoạch</td></tr></table>'), []),
  ).toMatchObject({ ok: true, value: { is: 'tables', grids: [{}] } });
  expect(await readSetFile(file('bo.json', '{"id":1}'), [])).toMatchObject({
    ok: false,
    issue: { code: 'source.brokenSet' },
  });
});

test('a file that is too big is told before it is read, and one that was moved or locked since', async () => {
  expect(await readSetFile(unread(LIMITS.fileBytes + 1), [])).toEqual({
    ok: false,
    issue: { code: 'file.tooBig', bytes: LIMITS.fileBytes + 1, limit: LIMITS.fileBytes },
  });
  expect(await readSetFile(unread(10), [])).toEqual({ ok: false, issue: { code: 'file.broken' } });
});
