import { validate } from '../../../../src/features/check/domain/validate';
import { checkSentence } from '../../../../src/features/check/messages/check-sentence';
import { deadlines } from '../../../../src/features/deadlines/domain/deadlines';
import type { Ledger } from '../../../../src/ledger/ledger';
import { emptyRow } from '../../../../src/ledger/register-rows';
import { GUIDE_TEXT } from '../../../../src/messages/guide-vi';
import { vi } from '../../../../src/messages/vi';
import { REPORT_KIND } from '../../../../src/rules/words';
import { fed } from '../../../../src/scores/feeds';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const blank = { ...demoLedger({ blank: true }), reports: [] };
const day = SAMPLE_DAY - 3;

/** A row without a deadline in each register that has them, open and done. */
const ROWS: readonly (readonly [
  feed: Parameters<typeof fed>[0],
  open: Partial<Ledger>,
  done: Partial<Ledger>,
])[] = [
  [
    'remediation',
    { remediations: [{ ...emptyRow('remediation'), shortcoming: 'Chậm', year: 2025 }] },
    { remediations: [{ ...emptyRow('remediation'), shortcoming: 'Chậm', year: 2025, done: day }] },
  ],
  [
    'tasks',
    { tasks: [{ ...emptyRow('tasks'), task: 'Rà soát' }] },
    { tasks: [{ ...emptyRow('tasks'), task: 'Rà soát', done: day }] },
  ],
  [
    'reports',
    { reports: [{ ...emptyRow('reports'), kind: REPORT_KIND.unit }] },
    { reports: [{ ...emptyRow('reports'), kind: REPORT_KIND.unit, sent: day }] },
  ],
];

/** What the check says of the deadline of the only row. */
function said(change: Partial<Ledger>): string {
  const ledger = { ...blank, ...change };
  const issue = validate(ledger, scoreLedger(ledger, SAMPLE_DAY), SAMPLE_DAY).find(
    ({ where }) => where.in === 'register' && where.field === 'due',
  );
  return checkSentence(vi, issue!);
}

describe.each(ROWS)('of %s without a deadline', (feed, open, done) => {
  test('the check says whether they are counted, and they are so or not, open and done', () => {
    for (const change of [open, done]) {
      const isCounted = fed(feed, { ...blank, ...change }, SAMPLE_DAY).total !== '';
      expect(isCounted).toBe(feed === 'remediation');
      expect(said(change)).toContain(isCounted ? 'vẫn được đếm' : 'chưa được đếm');
    }
  });

  test('the check says that nobody is reminded, and nobody is', () => {
    const ledger = { ...blank, ...open };
    expect(said(open)).toMatch(/chưa được (nhắc|theo dõi)/);
    expect(
      deadlines(ledger, scoreLedger(ledger, SAMPLE_DAY), SAMPLE_DAY).filter(
        ({ place }) => place.in === 'register',
      ),
    ).toEqual([]);
  });
});

test('the guide says the same', () => {
  const text = GUIDE_TEXT.stepList.join('\n');
  expect(text).toContain('Nhiệm vụ, báo cáo chưa có hạn chưa được đếm');
  expect(text).toContain('tồn tại chưa có hạn vẫn được đếm nhưng chưa được nhắc');
});
