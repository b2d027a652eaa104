import { awaitedCopies } from '../../../../src/features/send/domain/awaited-copies';
import { awaited, waitingStatus } from '../../../../src/features/send/domain/copy-status';
import { mailtoLink } from '../../../../src/features/send/domain/mailto';
import { COPY_STATUS } from '../../../../src/rules/words';
import { serialDate } from '../../../../src/rules/serial-date';

const DUE = serialDate(2026, 10, 25);

test.each([
  [waitingStatus('25/10/2026'), { due: DUE }],
  [waitingStatus(''), { due: undefined }],
  ['chưa trả lời - hạn 25/10/2026, đã nhắc', { due: DUE }],
  ['Chưa trả lời, hạn 31/02/2026', { due: undefined }],
  [COPY_STATUS.received, undefined],
  [COPY_STATUS.merged, undefined],
  [COPY_STATUS.reading, undefined],
  ['', undefined],
])('of %j the register awaits %j', (status, expected) => {
  expect(awaited(status)).toEqual(expected);
});

test('those that are late come first, those without a day last', () => {
  const copies = [
    { id: 1, status: waitingStatus('') },
    { id: 2, status: waitingStatus('30/10/2026') },
    { id: 3, status: COPY_STATUS.merged },
    { id: 4, status: waitingStatus('20/10/2026') },
  ];
  expect(awaitedCopies(copies, DUE).map(({ id, daysLate }) => [id, daysLate])).toEqual([
    [4, 5],
    [2, 0],
    [1, 0],
  ]);
});

describe('a link to the mail program', () => {
  test('carries subject and text, with nothing that adds a field', () => {
    const link = mailtoLink('a@b.vn', 'Sổ & sách', 'một\nhai?cc=x@y.z');
    const { pathname, searchParams } = new URL(link);
    expect(pathname).toBe('a@b.vn');
    expect([...searchParams]).toEqual([
      ['subject', 'Sổ & sách'],
      ['body', 'một\r\nhai?cc=x@y.z'],
    ]);
    expect([...new URL(mailtoLink('a?b&c%d@e.vn', 'x', '')).searchParams]).toEqual([['subject', 'x']]);
  });

  test('leaves a long text to the clipboard, and may go to nobody yet', () => {
    const link = mailtoLink('', 'Sổ', 'ệ'.repeat(500));
    expect(link).toBe('mailto:?subject=S%E1%BB%95');
  });
});
