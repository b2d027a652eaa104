import { LIMITS } from '../../src/files/limits';
import { fileBytes } from '../../src/files/file-bytes';

const unread = (size: number): File =>
  Object.defineProperties(new File([], 'so-2026.xlsx'), {
    size: { value: size },
    arrayBuffer: { value: () => Promise.reject(new Error('không mở được')) },
  });

test('a file gives its bytes', async () => {
  expect(await fileBytes(new File([new Uint8Array([1, 2])], 'so-2026.xlsx'))).toEqual({
    ok: true,
    value: new Uint8Array([1, 2]),
  });
});

test('a file that is too big is told before it is read, and one that is locked', async () => {
  expect(await fileBytes(unread(LIMITS.fileBytes + 1))).toEqual({
    ok: false,
    issue: { code: 'file.tooBig', bytes: LIMITS.fileBytes + 1, limit: LIMITS.fileBytes },
  });
  expect(await fileBytes(unread(10))).toEqual({ ok: false, issue: { code: 'file.broken' } });
});
