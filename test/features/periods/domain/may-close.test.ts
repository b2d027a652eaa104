import { mayClose, nothingLost } from '../../../../src/features/periods/domain/may-close';
import type { Gap } from '../../../../src/ledger/gap';

test('a period is closed again only where people want it, who hear of the last day', () => {
  expect(mayClose('Quý III', [], false)).toEqual({ ok: true, value: undefined });
  expect(mayClose('Quý III', [46300, 46320, 46310], false)).toEqual({
    ok: false,
    issue: { code: 'excel.periodClosed', period: 'Quý III', closed: 46320 },
  });
  expect(mayClose('Quý III', [46300], true).ok).toBe(true);
});

test('nothing is closed once more is missing than people know of', () => {
  const gap: Gap = { what: 'sheet', sheet: 'Minh chứng', why: 'missing' };
  expect(nothingLost([], [gap])).toEqual({ ok: false, issue: { code: 'excel.partsMissing' } });
  expect([nothingLost([], []), nothingLost([gap], [gap]), nothingLost([gap], [])].every(({ ok }) => ok)).toBe(
    true,
  );
});
