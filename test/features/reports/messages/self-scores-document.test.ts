import { criteriaOf } from '../../../../src/catalogue/index-set';
import { documentGaps, type OfficialDocument } from '../../../../src/messages/document';
import type { CriterionRecord, Ledger } from '../../../../src/ledger/ledger';
import { reportFacts } from '../../../../src/features/reports/domain/report';
import { reportPeriods } from '../../../../src/ledger/report-periods';
import { isUnproven, scoreLedger } from '../../../../src/scores/scores';
import { selfScoresDocument } from '../../../../src/features/reports/messages/self-scores-document';
import { serialDate } from '../../../../src/rules/serial-date';
import { withCriterion } from '../../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { foreignWords } from '../../../messages/foreign-words';
import { allLines, bodyLines, sentence } from '../../../messages/plain-document';

const sample = demoLedger({ blank: false });
function report(ledger: Ledger): OfficialDocument {
  const scores = scoreLedger(ledger, SAMPLE_DAY);
  return selfScoresDocument(reportFacts(ledger, scores, [], reportPeriods(2026)[3]!, SAMPLE_DAY));
}
function rows({ appendices: [appendix] }: OfficialDocument): string[][] {
  const [table] = appendix!.blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  return table.rows.flatMap(row => (row.kind === 'cells' ? [row.cells.map(sentence)] : []));
}

test('every criterion has its points, its reason and its papers', () => {
  const told = rows(report(sample));
  expect(told.map(([code]) => code).filter(Boolean)).toEqual(criteriaOf(sample.set).map(({ code }) => code));
  expect(told[0]).toEqual([
    '1.1',
    'Hoàn thành Kế hoạch CCHC năm',
    '1,50',
    '1,50',
    '92/92 (100%)',
    '20/BC-UBND ngày 05/01/2026 (Kế hoạch CCHC)',
  ]);
  expect(told.at(-1)?.slice(1, 4)).toEqual(['TỔNG CỘNG', '100,00', '79,25']);
});

test('points without evidence must be explained, one by one', () => {
  const unproven = scoreLedger(sample, SAMPLE_DAY)
    .criteria.filter(isUnproven)
    .map(({ criterion }) => criterion.code);
  expect(unproven.length).toBeGreaterThan(3);
  const told = bodyLines(report(sample)).filter(line => line.startsWith('Tiêu chí '));
  expect(told.map(line => line.split(' ')[2])).toEqual(unproven);
  expect(told[0]).toBe(
    'Tiêu chí 1.2 (Khắc phục tồn tại, hạn chế sau công bố chỉ số năm trước), tự chấm 0,94/1,50 điểm: 5/8 (62,5%). [bổ sung].',
  );
  for (const code of unproven)
    expect(documentGaps(report(sample))).toContain(
      `Giải trình của tiêu chí ${code} vì chưa có tài liệu kiểm chứng`,
    );
});

test('what the officers explained is no gap', () => {
  const record = { ...sample.records['1.2']!, explanation: 'đang chờ xác nhận' };
  const told = report({ ...sample, records: { ...sample.records, '1.2': record } });
  expect(bodyLines(told).find(line => line.startsWith('Tiêu chí 1.2'))).toContain('Đang chờ xác nhận.');
  expect(documentGaps(told)).not.toContain('Giải trình của tiêu chí 1.2 vì chưa có tài liệu kiểm chứng');
});

test('by which words of the decision a criterion is scored stands beside it', () => {
  const set = withCriterion(sample.set, '1.1', { method: 'Đạt 100%:\n 1,5 điểm' });
  expect(rows(report({ ...sample, set }))[0]?.[1]).toBe(
    'Hoàn thành Kế hoạch CCHC năm. Cách chấm theo quyết định: Đạt 100%: 1,5 điểm',
  );
});

test('an explanation comes before a note', () => {
  const told = (change: Partial<CriterionRecord>): string | undefined => {
    const record = { ...sample.records['1.1']!, ...change };
    return rows(report({ ...sample, records: { ...sample.records, '1.1': record } }))[0]?.[4];
  };
  expect(told({ explanation: 'lời giải trình', note: 'ghi chú' })).toBe('92/92 (100%). Lời giải trình');
  expect(told({ note: 'ghi chú' })).toBe('92/92 (100%). Ghi chú');
});

test('papers without a number or a day keep their place', () => {
  const evidence = [
    { ...sample.evidence[0]!, number: null, signed: '31/02' },
    { ...sample.evidence[0]!, signed: serialDate(2026, 12, 30) },
  ];
  expect(rows(report({ ...sample, evidence }))[0]?.[5]).toBe(
    '[bổ sung] ngày 31/02 (Kế hoạch CCHC); 20/BC-UBND ngày 30/12/2026 (Kế hoạch CCHC)',
  );
});

test('nothing entered gives a report that says so', () => {
  const lines = bodyLines(report({ ...demoLedger({ blank: true }), reports: [] }));
  expect(lines).toContain('Chưa có tiêu chí nào được chấm điểm.');
  expect(allLines(report(sample)).flatMap(line => foreignWords(line))).toEqual(
    expect.not.arrayContaining(['undefined', 'null']) as string[],
  );
});
